"""What German buyers say beside the point of a price, and where they give in after a complaint."""

import re
from typing import Final

from doorstep.languages.de.bargain_words import either

_PERSON: Final = (
    r"(?:(?:meine?|meinen|unsere?|der|die|das)[a-zäöü]* )(?:frau|mann|freundin|freund|partnerin|partner|tochter|"
    r"sohn|kinder|"
    r"kleine|kleiner|mutter|mama|mami|vater|papa|oma|opa|enkel|enkelin|schwester|familie|kind|kids|bessere hälfte|"
    r"regierung|"
    r"chefin|chef|gattin|gatte|lebensgefährtin|verlobte|ex|mitbewohner|mitbewohnerin|wg|hund|katze|schwiegermutter)"
)
_BESIDE: Final = (
    r"(?:korb|rechnung|quittung|beleg|versand|verpackung|karton|ovp|originalverpackung|tasche|helm|schloss|hülle|"
    r"ladegerät|"
    r"kabel|zubehör|garantie|anleitung|pumpe|licht|lampe|gepäckträger|kindersitz|gurt|stativ|kissen|polster|lieferung)"
)
"""What lies beside a thing, or comes with it."""
_FLAW: Final = (
    r"(?:kratzern?|dellen?|macken?|gebrauchsspuren?|flecken?|schramme|schrammen|beule|beulen|rost|fehler|mängel|mangel|"
    r"risse?|schäden|schaden|abnutzung|alter)"
)
_ON: Final = r"(?:(?! (?:aber|wenn|falls|sofern|und|oder|bis|sobald|ohne|mit|minus|plus|dann|doch|zu)\b) [^\W\d]+)*"
"""The rest of what is said in a breath."""
_INNOCENT: Final = either(
    rf"""
    {_PERSON} (?:wird |würde |tät )?(?:mich |uns |mir |dafür |dann |jetzt |schon |zwar |sicher |bestimmt |wohl
        )*(?:bringt|
        killt|erschlägt|umbringen|killen|köpft|steinigt|steinigen|schimpft|schimpfen|meckert|meckern|tobt|flippt|
        ausflippen|
        lacht|lachen|erschlagen|erwürgt|verlässt|verlassen|lyncht|frisst|schmeisst|enterbt|hasst|verflucht|wirft)(?:
        (?:mich|
        uns|um|aus|raus|dafür|sicher|schon|bestimmt|zwar|auf|den|kopf|daheim|zuhause|mir|vor|die|tür))*
    (?:{_PERSON}|sie|er|alle)(?: zuhause| daheim)? (?:hat|haben|sagt|sagte|meint|meinte|gibt|ist|sind|will|liebt|
        stimmt|findet|
        freut|war)(?: (?:jetzt|auch|schon|mir|sich|es|sie|ihn|das|nun|gerade|endlich|doch|nämlich|dazu|ihr|sein|
        unbedingt|total|
        ganz|grünes|den|segen))* (?:ja|ok|zugestimmt|nachgegeben|erlaubt|genickt|gesagt|licht|segen|einverstanden|haben|
        begeistert|verliebt|super|toll|zu|dafür|mach|nimm|freude|darauf|drauf|sehr|schon)(?: gesagt)?
    (?:und )?(?:ich|wir) (?:sag|sage|sagen)(?: auch)? ja
    (?:das |es )?ist (?:es|sie|er|das)(?: (?:mir|uns|allemal|wirklich|auch|schon|sicher))* wert
    (?:so was|sowas|so etwas|so eins|so einen|so eine|das|die|den)(?: (?:kriegt|bekommt|findet|sieht|gibt es))(?:
        (?:man|ja|
        heute|heutzutage))* (?:nicht mehr|nicht oft|selten|nirgends|nicht alle tage|nicht jeden tag|kaum noch|nie
        wieder|
        nur einmal)(?: so)?(?: schnell)?
    man lebt nur einmal|was soll es|was solls|sei es drum|seis drum|egal|geschenkt ist geschenkt|geiz ist nicht geil
    (?:du|sie|ihr) (?:hast|haben|habt)(?: (?:ja|schon|eh|natürlich|wohl|da))* (?:recht|mich überzeugt|mich überredet|
        mich
        weich|gewonnen|mich)
    (?:ich|wir) (?:gebe?n?|geb) (?:mich|uns|auf|nach)(?: (?:geschlagen|jetzt))*
    (?:ich|wir)? ?(?:soll|sollte|sollen|darf)(?: (?:ich|ja|mal|doch))* nicht so (?:geizig|knausrig|knickrig|pingelig|
        sparsam|
        kleinlich|stur|zögerlich|lange)(?: (?:sein|überlegen|zögern))?
    (?:{_PERSON}|sie|er) (?:sagt|meint|sagte|meinte)(?: ,)?(?= ich soll(?! (?:endlich |jetzt )?(?:aufhören|nicht mehr)))
    (?:ich|wir)(?: (?:habe|hab|haben))(?: (?:es|mir|mich|uns|jetzt|lange|nochmal|noch|mal|schon|eine|nacht|drüber|
        darüber|kurz|
        extra|gerade|eben|das|ihn|sie|nun|heute))* (?:überlegt|geschaut|nachgeschaut|nachgedacht|geschlafen|gerechnet|
        gezählt|
        gesprochen|telefoniert|beraten|besprochen|gegrübelt|nachgerechnet|nachgemessen|gemessen|abgestimmt)
    (?:habe?|haben)(?: (?:es|mir|mich|jetzt|lange|nochmal|drüber|darüber|mal|noch|eine|nacht))* (?:überlegt|geschaut|
        nachgeschaut|
        nachgedacht|geschlafen|gerechnet|nachgemessen|gemessen|nachgerechnet)
    (?:ich |wir )?(?:habe |hab |haben )?(?:[a-zäöü]+ ){{0,3}}(?:nichts|nix) (?:besseres|vergleichbares|schöneres|
        günstigeres|anderes)
        gefunden
    (?:so |es )?sei es(?! denn)|es sei(?! denn)
    (?:das|mein|unser) alte[sr]?(?: [a-zäöü]+)? (?:wurde|ist|war)(?: (?:mir|uns|leider|gerade|neulich|letzte|woche|
        gestern))*
        (?:geklaut|gestohlen|kaputt|hinüber|weg|gegangen)
    (?:da )?kann man (?:echt |wirklich |ja )*nicht meckern
    hier (?:ist|spricht|schreibt|bin)(?: (?:ich|nochmal|wieder|noch|der|die|frau|herr|einmal))+(?: [a-zäöüß]+){{0,2}}
    (?<!ausser )(?:es|das) (?:regnet|schneit|schüttet|stürmt|donnert|ist heiss|ist kalt)(?: (?:hier|gerade|ja|so|
        bei uns))*
    nicht schlimm|nicht schlecht|nicht wahr|kein(?:e|en)? (?:problem|thema|stress|ding|akt|eile|sorge|frage)|
        warum nicht|
        wieso nicht|(?:stört|juckt) (?:mich|uns) nicht|(?:macht|stört|tut)(?: mir| uns)? (?:mich |uns )?nichts
    [^\W\d]+ (?:hat )?(?:sagt|sagte|gesagt|meint|meinte) (?:ja|ok|passt|gut|mach|geht klar)
    [^\W\d]+ hat (?:ja|ok) gesagt|hat(?: [^\W\d]+)? nachgegeben
    wenn (?:es|das)(?: (?:so|dir|ihnen|euch|für|sie|dich))* (?:recht|ok|passt|in ordnung|geht)(?: ist| wäre)?
    mit (?:bargeld|vergnügen|freude|freundlichen|besten|lieben|herzlichen)(?: grüssen)?
    (?:sorry|tut mir leid) für (?:die|das|den|meine){_ON}
    (?:vor|nach) der (?:arbeit|schule)
    (?:nichts|nix) (?:weiter|sonst|mehr|dazu)|viel (?:spass|spaß|glück|freude)|was soll(?:s|t)?
    freue? (?:mich|uns){_ON}
    (?:du|sie|ihr) (?:verhandelst|verhandeln|verhandelt|handelst|handeln)(?: (?:ja|wirklich|echt|ganz|schön|hart|gut|
        geschickt|
        zäh|knallhart|wie|ein|profi|teppichhändler))*
    (?:{_PERSON}|sie|er) (?:sagt|meint|sagte|meinte)(?: ,)? ich (?:soll|sollte) (?:endlich |jetzt )?(?:aufhören|nicht
        mehr)(?: zu)?
        (?:handeln|feilschen|verhandeln|diskutieren|nerven)
    nach (?:num\d+|ein paar|einigen|langem|langer|drei|zwei)(?: (?:tagen|stunden|nächten|wochen|minuten))?
        (?:überlegen|bedenkzeit|
        nachdenken|grübeln|suchen|suche)
    nach (?:reiflicher |langer |kurzer |einiger |etwas )?(?:überlegung|rücksprache|beratung|diskussion|bedenkzeit)(?:
        mit {_PERSON})?
    (?:das |es |sie |er )?(?:ist|wird|soll|sind)(?: (?:ja|nämlich|auch|nur|als|das|ein|eine|unser|mein))* (?:geschenk|
        geburtstagsgeschenk|weihnachtsgeschenk|überraschung|hochzeitsgeschenk)(?: (?:für|zum|zur|zu)(?:
        [a-zäöü]+){{1,3}})?(?: sein)?
    für (?:meine[nm]?|unsere[nm]?|mein|unser) (?:[a-zäöü]+)
    (?:(?:der|die|das|den|ein|eine|einen|dein|deine|deinen) )?{_BESIDE} (?:brauche?n?|benötige?n?|muss|müssen) (?:ich|
        wir|nicht
        sein)(?: (?:nicht|keine[nr]?|dazu|übrigens|nicht sein))+
    (?:ich |wir )?(?:brauche?n?|benötige?n?|will|wollen)(?: (?:ich|wir|auch|dafür|dazu))* kein(?:e|en)? {_BESIDE}
    (?:kein(?:e|en)?|ohne) {_BESIDE}(?: (?:nötig|notwendig|erforderlich|ist (?:mir |uns )?klar|ist ok))
    privatverkauf ist (?:mir |uns )?klar(?: , keine garantie)?
    (?:wann|um wie ?viel uhr)(?: genau)? (?:ich|wir)(?: (?:es|sie|ihn|das|dann|genau|vorbei))* (?:hole|abhole|holen|
        abholen|komme|
        kommen|vorbeikomme|vorbeikommen|kann|können|zeit habe)(?: ,)? (?:sage?|sagen|schreibe?|schreiben|
        melde)(?: (?:ich|wir|dir|
        ihnen|noch|dann|später|zt|bescheid|mich))+
    (?:die |den )?(?:genaue |genauen )?(?:uhrzeit|abholzeit|abholtermin|termin|zeit)(?: (?:sage?|schreibe?|
        nenne?)) (?:ich|wir)(?:
        (?:dir|ihnen|noch|dann|später|zt))*
    (?:die|der|das|sie|er|{_PERSON}) (?:merkt|sieht|kennt|weiss|weiß|spürt) (?:das|den unterschied|es|die)(?: (?:eh|
        ja|sowieso|gar|
        doch|ohnehin))* nicht(?: , aber ich)?
    (?:so |na |und )*jetzt aber(?= [.,!]|$)
    (?:da war |das war )?(?:mein|ein) (?:fehler|irrtum|versehen)(?: von mir)?
    (?:das |es )?klingt (?:fair|gut|ok|super|vernünftig|nach einem plan|in ordnung|prima)
    (?:bitte )?(?:(?:nimm|nehmen sie|lösch|löschen sie) )?(?:(?:bitte|dann|jetzt) )*(?:die |deine |
        ihre )?anzeige (?:bitte |dann |jetzt )*(?:raus|
        rausnehmen|löschen|offline nehmen|offline|deaktivieren|rein)
    trotz (?:der |dem |des |den |die )?(?:kleinen? )?{_FLAW}
    (?:(?:der|die|das|den|dieser|diese|ein|kleine[rn]?) )*{_FLAW} (?:stört|stören|macht|machen|ist|sind|
        juckt)(?: (?:mich|uns|mir|
        ja|auch|gar|da|überhaupt))* (?:nicht|nichts|egal|ok|kein problem|kein thema)(?: aus)?
    (?:bitte )?(?:(?:verkaufe?|verkaufen sie|gib|geben sie|biete|bieten sie) )?(?:(?:es|sie|das|ihn|bitte|dann|
        jetzt) )*(?:nicht mehr|
        keinem|niemandem|nicht)(?: an)? (?:anderen?|anderem|sonst|jemand anders|jemand anderen)(?: (?:mehr|anbieten|
        verkaufen|
        geben|zeigen))*
    (?:ich |wir )?freue?n? (?:mich|uns)(?: (?:schon|sehr|riesig|total|drauf|darauf|wie|verrückt|auf|das|die|den|rad|
        velo))*
    (?:ich|wir) (?:kann|können|konnte|will|wollen|mag)(?: (?:einfach|halt|da|es|mir|uns|nun|mal))* nicht (?:nein sagen|
        widerstehen|anders|länger warten|mehr warten|länger suchen|mehr suchen|meckern|klagen)
    """
)
"""What takes nothing from a yes beside it, though words in it could by themselves."""
_GIVING_IN: Final = re.compile(
    r"\b(?:aber|doch|trotzdem|nun|also)? ?(?:(?<=aber )|(?<=doch )|(?<=nun )|(?<=also )|(?<=[.,!?] ))(?:na |ja |nun "
    r"|also |naja )*"
    r"(?:gut|ok|egal|meinetwegen|von mir aus|sei es drum|was soll es|was solls|einverstanden|schön|klar|in ordnung|"
    r"passt|"
    r"gewonnen|geschlagen|ich gebe? (?:mich geschlagen|nach|auf))\b(?= )"
    r"|\baber (?=(?:ich|wir) (?:nehme?n?|kaufe?n?)\b|(?:nehme|kaufe) ich\b)"
    r"|\baber (?=(?:für mich )?(?:num|sum)\d+(?: (?:ist|sind|geht|gehen|auch|für mich|mir|völlig))* "
    r"(?:ok|gut|fair|in ordnung|klar|passt|super|machbar)\b)"
)
_TAKING: Final = re.compile(
    r"\b(?:nehme?|nehmen|kaufe?|kaufen) (?:ich|wir)\b|\b(?:ich|wir) (?:nehme?|nehmen|kaufe?|kaufen)\b|\b(?:gekauft|"
    r"abgemacht|"
    r"einverstanden|deal|gebongt|machen wir|schlag(?:e)? ein|geht klar)\b"
    r"|(?:num|sum)\d+(?: (?:ist|sind|geht|gehen|auch|für mich|mir|völlig))* (?:ok|gut|fair|in ordnung|klar|passt|"
    r"super|machbar)\b|^[, ]*(?:num|sum)\d+(?: [.!])?$"
)
_HANGS: Final = re.compile(
    r"\b(?:wenn|falls|sofern|sobald|solange|ausser|bevor|erst|nur|bedingung|nicht|kein\w*|nie|oder)\b|\?|\b(?:aber|"
    r"doch)\b"
)


def without_chatter(words: str) -> str:
    """The words without what is beside the point."""
    return _INNOCENT.sub(" , ", words)


def to_the_point(words: str) -> str:
    """The words that count beside a price: from where somebody gave in, and without chatter."""
    place = given_in(words)
    return without_chatter(_BUT_YES.sub(" ", words if place is None else words[place:]))


_BUT_YES: Final = re.compile(
    r"\baber (?=(?:na |ja )*(?:gut|ok|egal|meinetwegen|von mir aus|klar|passt|schön)\b)"
    r"|\baber (?=(?:für mich )?(?:num|sum)\d|(?:ich|wir) (?:nehme?n?|kaufe?n?)\b|(?:nehme|kaufe) ich\b)"
)


def given_in(words: str) -> int | None:
    """Where somebody gives in after a complaint ("too much, but all right, I'll take it"); None where nobody does.

    What stands behind takes plainly and hangs on nothing; what stands before is no condition and no question.
    """
    for match in reversed(list(_GIVING_IN.finditer(words))):
        before, behind = words[: match.start()].strip(" ,.!"), without_chatter(words[match.end() :])
        if before and _TAKING.search(behind) and not _HANGS.search(behind) and not _CONDITION.search(before):
            return match.start()
    return None


_CONDITION: Final = re.compile(
    r"\b(?:wenn|falls|sofern|sobald|solange|ausser|bedingung|vorausgesetzt|nur mit|nur wenn|erst wenn|dazu|drauf|dabei|"
    r"liefer\w*|bringst|bringen)\b|\?"
)


_DANGER: Final = re.compile(
    r"\b(?:nicht|nichts|nie|niemals|nein|nee|kein\w*|kaum|aber|jedoch|allerdings|sondern|wenn|falls|sofern|soweit|"
    r"ob|vielleicht|"
    r"eventuell|möglicherweise|wahrscheinlich|vermutlich|vorausgesetzt|voraussetzung|solange|sobald|bedingung|bevor|"
    r"erst|zuerst|"
    r"vorher|danach|nachdem|bis|frag\w*|klär\w*|prüf\w*|check\w*|glaub\w*|denk\w*|überleg\w*|wart\w*|sag\w*|"
    r"mein(?:e|st|t|te|en)(?= ,| dass| nur| du)|"
    r"gesagt|gemeint|behaupte\w*|spass|witz|scherz|hoffe\w*|wünsch\w*|ander\w*|woanders|jemand|lieber|eher|statt|"
    r"günstiger|billiger|"
    r"weniger|runter|nachlass|rabatt|minus|abz\w+|zuzüglich|dazu|drauf|obendrauf|dabei|samt|inkl\w*|extra|gratis|"
    r"umsonst|kostenlos|"
    r"bring\w*|liefer\w*|kurier\w*|hälfte|teil\w*|anzahl\w*|rate\w*|monat\w*|rest\w*|später|leih\w*|schuld\w*|"
    r"zurück\w*|rückg\w*|"
    r"umtausch|garantie|gewähr\w*|test\w*|getestet|prob\w*|anschau\w*|anseh\w*|schau\w*|reparier\w*|tausch\w*|link|"
    r"code|app|whatsapp|"
    r"telegram|mail|paypal|krypto\w*|bitcoin|gutschein\w*|coupon\w*|scheck\w*|naturalien|gehalt|lohn|überwiesen|"
    r"bezahlt|"
    r"gezahlt|stopp|storno|abbrech\w*|verg\w*|ignorier\w*|eigentlich|quatsch|irrtum|vertippt|verschrieben|sorry|"
    r"unsicher|zweifel\w*|nur|"
    r"höchstens|maximal|letzte\w*|nächste\w*|sonst|laden|geschäft|händler|amazon|ebay|online|neu|neupreis|"
    r"nachbar\w*|kollege\w*|"
    r"kumpel|grenze|teuer|war|waren|hatte\w*|hätte\w*|wollte\w*|soll\w*|müss\w*|muss\w*|könnte\w*|würde\w*|wäre\w*|"
    r"theoretisch|fast|"
    r"beinahe|reden|verhandeln|besprechen|handeln|behältst|behalten|[a-zäöü]+st du|du [a-zäöü]+st|rechnung|mwst|"
    r"firma|quittung|vertrag|schriftlich|gehört|gehören|bekomm\w*|krieg\w*|gibst|geben|"
    r"schenk\w*|"
    r"kaputt|defekt|schloss|helm|zubehör|kabel|tasche|pumpe|licht|preis|euro|versand\w*|porto|oder)\b"
)


def dangerous(words: str) -> bool:
    """Whether words beside a yes could turn it round, hang it on something or want more for it."""
    return _DANGER.search(words) is not None
