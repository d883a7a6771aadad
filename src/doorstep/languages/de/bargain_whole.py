"""Whether a German message that names a price may mean something else: what its other words could do to it."""

import re
from collections.abc import Sequence
from typing import Final

from doorstep.dialogue.bargaining import BuyerTurn, Role
from doorstep.languages.de.bargain_chatter import without_chatter
from doorstep.languages.kit import bargain_whole as kit
from doorstep.languages.kit.bargain_figures import Figure

_HARMLESS: Final = kit.listed(
    """
    ich du sie er es wir ihr mir mich dir dich ihnen uns mein meine meins dein deine deinen ihre ihren das die
    der den dem ihn dies diese dieses diesen ein eine einen einer eins s n ne nen und oder so dann auch nur noch
    schon mal halt eben ja doch denn da dafür hier dort in im am an auf zu zum zur für fürs um von vom mit bei
    aus als wie ist sind war wäre wären bin kann könnte könnten würde würden will möchte mag gern gerne lieber
    sofort gleich direkt jetzt zahle zahl bezahle zahlen bezahlen gebe geb geben biete biet bieten nehme nehm
    nehmen nähme kaufe kauf kaufen kriege krieg kriegen bekomme bekomm bekommen hätte habe hab haben brauche
    brauch akzeptiere annehmen nimm na ach also hm hmm deal abgemacht gekauft gebongt passt geht klar okay ok
    oki jo jep jawohl gut super prima top perfekt einverstanden fair voll vollen voller volle preis festpreis
    angegebenen angegebene verlangten geforderten inserat anzeige betrag insgesamt zusammen gesamt euro eur
    franken chf bar bargeld stück je pro jeweils alle beide beiden paar frei verfügbar welche deinem ihrem
    deiner ihrer meinem zurücklegen zurücklegst reservieren reservierst aufheben restlichen restliche anderen
    übrigen hallo hi hey moin servus grüß grüezi guten tag morgen abend danke dank vielen bitte lg vg mfg liebe
    viele beste grüße grüsse gruß gruss abholen abhole hole hol holen abholung selbstabholung komme komm kommen
    vorbei vorbeikommen heute übermorgen uhr mittag nachmittag vormittag früh spät gegen ab nach vor bis nächste
    nächsten woche wochenende zt montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag versand
    versandkosten porto plus zuzüglich zzgl inklusive inkl schickst schicken zuschicken senden schick wohne weit
    weg sehr schön lieb herr frau holt komplett wunderbar alles selbst selber oke endlich ruhe einig überredet
    gerade wohl bruder digga chef meister sich gefällt gehört wieder ichs nehms nimms wirs kaufs fertig
    ernsthaft ehrlich jedenfalls spitze klasse einmal vollpreis bro brudi habibi abi cash drin kralle hand huhu
    völlig akzeptabel annehmbar januar februar märz april mai juni juli august september oktober november
    dezember okk dan fur gewonnen hast versteh verstehe
    """
)
_SIGNED: Final = re.compile(r"\b(?:grü(?:ß|ss)e|gru(?:ß|ss)|lg|vg|mfg|danke|dank)(?: [,.!-])* \w+(?: [.!])*$")
_LEFT_OUT: Final = re.compile(r"\bohne(?= [,.!])|\bohne (?:das |den |die |dein\w* |ihr\w* |ein\w* )?\w+")
_BY_WHAT: Final = re.compile(
    r"\bmit (?:dem |der |meine[mnr] |unsere[mnr] |einem |einer )?"
    r"(?:transporter|sprinter|auto|anhänger|bus|fahrrad|rad|bahn|zug|bruder|frau|mann|sohn|tochter|vater|mutter|"
    r"kollegen|freundin|freund|nachbarn?)\b"
)
_AGREED: Final = re.compile(
    r"\b(?:(?:meine?|unsere?) (?:frau|mann|freundin|freund|partner|partnerin|sohn|tochter|mutter|vater) ist "
    r"(?:damit |auch )?einverstanden|in ordnung|(?:ihr|dein|euer|das|ihrem|deinem|dieses) (?:gegen)?angebot|"
    r"(?:dann )?mach(?:en)? (?:wir|ma|mer|mas|wirs)|"
    r"(?:den|die|das) letzten?s?(?: stuhl| stück)?(?= (?:(?:num|count)\d+ )?(?:für|um|zu)\b)|"
    r"(?:lieber|liebe) (?:herr|frau) \w+)"
)
"""Somebody at home agrees, it is all right, the last one, whom they write to."""
_THERE: Final = re.compile(
    r"\b(?:wenn|falls|sofern)(?= (?:ja )?(?:, )?(?:dann )?(?:nehm|kauf|hol)\w* (?:ich|wir)\b)|"
    r"\b(?:wenn|falls|sofern) (?:sie|er|es|das|der|die)(?: noch| denn){0,2} (?:da|frei|verfügbar|zu haben|vorhanden) "
    r"(?:ist|sind)\b"
)
"""That it is still there; any other condition is told by the acts."""
_THING: Final = re.compile(
    r"\b(?:für|nehme(?: ich)?|nehmen(?: wir)?|kaufen?(?: ich| wir)?|holen?|brauche|möchte|will|hätte gerne?) "
    r"(?:das|die|den|deine?|deinen|ihre?|ihren|eine?|einen|count\d+) \w+\b"
    r"|(?:^|(?<=[,.!?] ))count\d+ [a-zäöüß]+(?= (?:für|zu|um|je|pro) | , (?:num|sum)\d)"
)
_LEFT_OPEN: Final = re.compile(
    r"\b(?:gehe?n? (?:ich |wir )?davon aus|setz\w* voraus|setze ich voraus|häng\w* (?:noch |halt )?(?:vom|von|davon|"
    r"ab)|"
    r"nach (?:der |einer |kurzer |erfolgreicher )?(?:besichtigung|begutachtung|probefahrt|prüfung)|"
    r"(?:reden|sprechen|verhandeln) (?:wir|noch)|mal scha\w+|rede (?:noch )?mit|im (?:grunde|prinzip)|ausser (?:es|"
    r"wenn|du|sie)|"
    r"(?:geld|zahlung|rest) (?:folgt|kommt|später)|(?:messe|prüfe|teste|checke|kontrolliere) ich|spare? noch|"
    r"kriege? ich (?:auch|noch|dazu)|(?:machst|organisierst|bezahlst) du|hat das getippt|hast du gedacht|zu weit|"
    r"(?:gezahlt|bezahlt) wird|in (?:num|sum)\d+ (?:wochen|monaten)|rechnen wir an|wir suchen weiter|komm mir entgegen|"
    r"(?:mein|unser) angebot (?:steht|bleibt|gilt)|bleibe? (?:ich )?bei meine[mr]|uff|tja|soso|netto|"
    r"dafür (?:\w+ ){0,2}(?:du|ihr)\b|dir dafür|kommst du|text lautet|wann (?:hast|haben) (?:du|sie) (?:es|das|ihn)|"
    r"antwort (?:kommt|folgt)|(?:bank|chef) (?:prüft|entscheidet)|nimmerleins\w*|im lotto|für ein museum|"
    r"auch so (?:eins|einen|eine) für|nimmt auch|bei mir (?:daheim|zuhause)|(?:mein|meine|meinen) \w+ gegen|"
    r"danke für die info\w*|dafür (?:krieg|bekomm|kauf)\w*|wäre (?:abgemacht|gekauft))\b"
    r"|^(?:in (?:deiner|ihrer|der) anzeige|(?:der |die )?(?:chef|chefin|frau|mann|er|sie) so) ,|(?:, |\. |"
    r"^)(?:mal )?schau(?:n|en)(?: wir)?(?= [.,!]|$)"
)
"""What leaves a price open, whatever stands beside it: something has to be found out, talked over or done first."""
_AGAINST: Final = kit.listed(
    """
    nicht nie niemals nein kein keine keinen keinem keiner keinerlei nichts niemand kaum aber jedoch allerdings
    sondern obwohl wenn falls sofern soweit ob vielleicht eventuell evtl vlt vllt möglicherweise wahrscheinlich
    vermutlich angenommen vorausgesetzt voraussetzung solange sobald abhängig bedingung bevor erst zuerst
    nachdem prüfen prüfe check checken überleg überlege überlegen nachdenken entscheiden schlafe drüber warten
    behauptet hörte gelesen vorstellen spass spaß witz scherz wünschte anderswo woanders irgendwer lieber eher
    statt anstatt günstiger billiger weniger runter nachlass rabatt minus abzüglich abzug zuzüglich drauf
    obendrauf inklusive inkl extra gratis umsonst kostenlos liefer liefern lieferst lieferung kurier hälfte
    anzahlung rate raten monat monate monatlich rest leihen geliehen schulde zurückgeben rückgabe umtausch
    gewährleistung test testen teste getestet probe probieren anschauen anschaue ansehen ansehe reparieren
    reparierst repariert austauschen getauscht tausch tausche tauschen link code app whatsapp telegram paypal
    krypto gutschein gutscheine storno abbrechen vergiss vergessen ignorier ignoriere quatsch irrtum vertippt
    verschrieben unsicher zweifel bot ki system prompt anweisung anweisungen admin nur höchstens maximal
    normalerweise laden geschäft händler verkauft verkaufen amazon ebay grenze sollte müsste könnte würde wäre
    theoretisch beinahe verhandeln besprechen handeln leider ups hoppla ignorieren verklickt falscher falsche
    falsch ironie schmarrn arsch museum wucher spinnst tschüss limit budget pleite bedenkzeit ruck behalts
    nachbarort hauptsache vorbehalt vorbehaltlich gesetzt besichtigung probefahrt putzt bremsen bremsbeläge
    reifen widerruf spritgeld sprit studentenrabatt abgerundet zahlung ratenkauf stottere erhalt jobcenter kohle
    fällig quartalsende roller gitarre abgegolten lira dollar fremdwährung helm korb pumpe kindersitz anhänger
    gepäckträger ersatzschlauch sattel spendierst lässt inbegriffen verpackung post transport gebühren trägst
    fahrtkosten übernimmst zitat womöglich prinzipiell zustimmen kläre meld melde lagerst stückpreis doppelt
    geliefert verrechnen retour galt ärger zweifeln handle feilschen feilen spenden
    """
)
_MONTH: Final = (
    "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühling|sommer|herbst|winter"
)
_HOLLOW: Final = re.compile(
    rf"\b(?:im|bis|ab) (?:{_MONTH})\b|\b(?:nächste[nms]?|kommende[nms]?) (?:monat|jahr|quartal)\b|\bam ersten\b|"
    rf"\bwar es\b"
    rf"|\b(?:num|sum)\d+ (?:pro|die|jede|je) (?:woche|monat|tag)\b|\b(?:ihr|dein) (?:\w+ )?preis (?:ist|"
    rf"war)\b(?! (?:ok|gut|fair|akzeptiert|angenommen|in ordnung|super|passt))"
    rf"|\b(?:num|sum)\d+ (?:ist|war|sind) (?:ihr|dein|der)\b|\bbis zu (?:num|sum)\d|^(?:was|wie|wer|wo)\b"
    rf"|\b(?:du|sie) (?:gibst|zahlst|nimmst|schickst|bringst|lieferst|kriegst|bekommst|behältst|willst)\b"
    rf"|\b(?:num|sum)\d+ (?:vb|vhb|netto|cm|mm|km|watt|minuten|meter|jahre|gramm|kilo)\b|\b(?:hausnummer|wohnung|"
    rf"linie|artikel|zug|bus|"
    rf"buslinie|straße|strasse|\w+str(?:aße|asse)?) (?:num|sum)\d|\bnehmen wir (?:mal )?an\b|\bnehme (?:mal )?an\b"
    rf"|\b(?:er|sie|man|jemand) (?:nimmt|kauft)\b"
)
"""Turns of harmless words that take nothing."""
_TAKING: Final = re.compile(
    r"\b(?:(?:ich|wir)(?: \w+){0,4}? (?:nehme?n?|nehms|kaufe?n?|akzeptiere|hole?n?|komme?n?|abholen?|zahle?n?)|"
    r"(?:nehme?n?|kaufe?n?|akzeptiere|zahle|hole) (?:ich|wir|ichs|wirs)|nehms|nimms|kaufs|nehm ichs|gekauft|deal|"
    r"abgemacht|"
    r"einverstanden|gebongt|geht klar|alles klar|gehört mir|(?:ok|gut|jo|ja|passt|klar|perfekt|"
    r"super) (?:\w+ ){0,2}?(?:num|sum)\d+)\b"
)
"""Words that take a price, beside which chatter may stand; "passt" and "fair" only tell what somebody thinks of it."""
_WANTING: Final = re.compile(
    r"\b(?:du|sie|ihr) (?:\w+ ){0,3}?(?:bringst|bringen|lieferst|schickst|schicken|zahlst|zahlen|legst|legen|packst|"
    r"gibst|geben|machst|putzt|"
    r"übernimmst|trägst|kommst|fährst|wartest|hältst|hebst|montierst|wechselst|tauschst|nimmst|spendierst|lässt)\b|"
    r"\b(?:bringst|lieferst|schickst|zahlst|legst|packst|gibst|putzt|übernimmst|trägst|fährst|hebst|montierst|"
    r"spendierst|lässt) (?:du|ihr|mir|noch|"
    r"es|ihn|sie|das)\b|^(?:bring|bringt|leg|pack|stell|mach|gib|heb|lager|setz|wirf|fahr|putz)e?\b|^(?:muss|müssen|"
    r"soll|dazu|dabei)\b|"
    r"\b(?:gehört|muss|müssen|soll|sollte) (?:\w+ )?(?:dazu|dabei|stimmen|passen|sein|funktionieren|mit)\b|"
    r"\b(?:anschauen|ansehen|angucken|testen|probieren)\b|"
    r"\b(?:frage?|muss) (?:ich )?(?:noch )?(?:meine?n?|die|den|mit)\b|\b(?:überlege?|"
    r"schlafe?) (?:ich )?(?:es )?(?:mir|noch|drüber|darüber)\b|\bmelde? mich\b|"
    r"\bmal sehen\b|\bich glaube?\b"
)
"""What would be wanted for the price, or has to happen first."""
_WEIGHTS: Final = kit.Weights(
    harmless=_HARMLESS,
    against=_AGAINST,
    hollow=_HOLLOW,
    taking=_TAKING,
    agreeing=re.compile(
        r"\b(?:num|sum)\d+ (?:\w+ ){0,3}?(?:ok|gut|passt|fair|super|perfekt|bar|bitte|in ordnung|einig|recht)\b"
        r"|\b(?:passt|gut|ok|perfekt|super|voll\w*) (?:\w+ ){0,2}?(?:num|sum)\d+"
        r"|\b(?:vollpreis|festpreis|voller preis) (?:\w+ ){0,2}?(?:ok|gut|passt|fair|super|in ordnung)\b"
    ),
    joints=kit.listed("also dann und ja jo ok na gut so nun drum daher deshalb deswegen bitte schön passt"),
    adding=kit.listed("und mit plus oder für samt"),
    arranging=kit.listed(
        "steht abholen abhole abholung hole hol holen komme komm kommen vorbei vorbeikommen wann wo adresse treffen "
        "heute morgen uhr zt"
    ),
    wanting=_WANTING,
)


def left_open(words: str) -> bool:
    """Whether something in the plain words of a message leaves a price open, whatever else it says."""
    return _LEFT_OPEN.search(words) is not None


def half_read(words: str, turn: BuyerTurn, figures: Sequence[Figure], title: str) -> bool:
    """Whether something may speak against the price named, beside a name at the end and what the thing is called."""
    words = _THING.sub(_unnamed, kit.counted(words, turn, figures))
    title = f"{title} {_called(words, title)}"
    words = without_chatter(words)
    if not any(one.role is Role.CLAIMED for one in turn.numbers):
        words = _YOURS.sub(" ", words)
    for pattern in (_SIGNED, _AGREED, _THERE, _BY_WHAT, _LEFT_OUT):
        words = pattern.sub(" ", words)
    return kit.half_read(words, turn, figures, title, _WEIGHTS)


_YOURS: Final = re.compile(
    r"\b(?:du|sie|ihr) (?:hattest|hatten|hattet|hast|haben|habt)(?: (?:ja|doch|mir|schon|eben|vorhin))* (?:num|sum)\d+ "
    r"(?:geschrieben|gesagt|verlangt|genannt|angeboten|vorgeschlagen)\b"
)
"""The price that stands, named as what the seller's side said."""


def _called(words: str, title: str) -> str:
    """The words for the thing that are the end of a word of its title: the "Lampe" that is a "Schreibtischlampe"."""
    names = tuple(title.casefold().split())
    return " ".join(
        one for one in words.split() if len(one) > 2 and any(name.rstrip(",").endswith(one) for name in names)
    )


def _unnamed(thing: re.Match[str]) -> str:
    """What is taken without its name: "nehme das Rad"."""
    return thing.group().rpartition(" ")[0]
