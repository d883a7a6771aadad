"""What German buyers ask about a thing, and how sellers name the same in the keys of their facts."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from doorstep.dialogue.bargaining import TOPICS
from doorstep.languages.de.bargain_words import either
from doorstep.languages.de.normalise import plain
from doorstep.languages.kit.bargain_alike import all_meant
from doorstep.languages.kit.phrases import unfolded

_NOUNS: Final = dict(
    entry.split(": ", 1)
    for entry in unfolded(
        r"""
        condition: zustand|zustande|zustandes|erhaltungszustand|gut erhalten|wie neu|neuwertig|beschaffenheit|wie(?:
            [^\W\d]+){1,4} erhalten|wackel\w*|wacklig|stabil|beinand|beieinander|(?:ist|sind) (?:der|die|das)
            [^\W\d]+(?: [^\W\d]+){0,2} in ordnung|benutzt|genutzt|in gebrauch|gut in schuss|in schuss|abgegriffen|
            abgewetzt|durchgesessen|(?:ist|sind|isch|wie)(?: [^\W\d]+){0,3} neu(?! (?:gekauft|gekostet|eingestellt|
            hier))|neu oder gebraucht|gebraucht oder neu|wie (?:sieht|sehen|schaut|schauen)(?: [^\W\d]+){1,4} aus
        defects: kratzer|chratzer|chrätzer|kratza|verkratzt|zerkratzt|verbeult|eingerissen|gerissen|gesprungen|undicht|
            fleckig|verfärbt|vergilbt|ausgeblichen|kratzern|macken|macke|mängel|mangel|defekt|defekte|defekten|kaputt|
            beschädigt|beschädigung|beschädigungen|schäden|schaden|dellen|delle|risse|riss|rost|rostig|gebrauchsspuren|
            fehler|flecken|fleck|unfall|unfallfrei|unfallwagen|löcher|abgenutzt|verschlissen|verschleiss|schrammen|
            sprünge|pixelfehler
        age: wann (?:du|sie|ihr)(?: [^\W\d]+){0,3} gekauft|(?:das|welches|dein|ihr|genaues|ungefähres) alter|alter(?=
            ?(?:$|[?.,]|und |des |der |ist |hat |circa |ca ))|wie (?:alt|oid|oit|oud|old)|wia (?:oid|oit|oit|oad)|wie
            viele jahre|wie lange (?:haben|hast|habt|besitzen|besitzt|gehört) (?:du|sie|ihr) (?:es|das|den|die|ihn)|
            kaufdatum|wann gekauft|wann (?:haben|hast|habt|wurde)(?: [^\W\d]+){0,4} gekauft
        year: baujahr|bj|(?<!ab )von wann (?:ist|sind|isch|is)|wann (?:wurde|ist)(?: [^\W\d]+){1,3} gebaut|jahrgang|
            modelljahr|erstzulassung|ez|welches jahr|welchem jahr|welches baujahr|herstellungsjahr|modell von num\d+|
            jahreszahl
        mileage: kilometer|kilometerstand|km|km-stand|laufleistung|gelaufen|gefahren|tachostand|tacho|tachometer|wie
            ?viel(?: [^\W\d]+){0,3} (?:drauf|runter)|betriebsstunden|kilometern|km stand
        size: grösse|grössen|rahmengrösse|rahmenhöhe|zoll|kleidergrösse|schuhgrösse|konfektionsgrösse|bildschirmgrösse|
            rahmen grösse|gr|radgrösse|matratzengrösse
        dimensions: masse|mass|abmessung|abmessungen|breit|breite|(?<!wie )hoch|wie hoch(?!(?: [^\W\d]+){0,6}
            [^\W\d]*(?:preis|kosten|versand|porto|gebühren?|rabatt|nachlass|limit|grenze|summe|betrag|anzahlung|
            interesse|nachfrage|verbrauch|leistung|kapazität|kaution)\b)(?! (?:würde\w*|kann\w*|könn\w*|geh\w*))|höhe|
            [^\W\d]{4,}(?:höhe|breite|länge|tiefe)|wie lang (?:ist|sind|isch|is|wär|wäre|wären)(?!(?: [^\W\d]+){0,3}
            (?:noch|verfügbar|reserviert|online|drin|da|[^\W\d]*zeit|frist))|länge|cm lang|(?<!wie )tief|wie tief(?!
            (?:würde\w*|kann\w*|könn\w*|geh\w*|lässt|lassen|runter))|tiefe|durchmesser|umfang|sitzhöhe|liegefläche|
            aussenmasse|innenmasse|bxhxt|wie gross
        weight: gewicht|[^\W\d]+gewicht|schwer|wiegt|eigengewicht
        colour: farbe|[^\W\d]+farbe|farben|farbton|farbig|farblich|farbcode
        brand: marke|hersteller|firma|markenname|fabrikat
        model: modell|modellnummer|typ|modellbezeichnung|typenbezeichnung|version|generation|genaue bezeichnung|iphone
            num\d+|shimano num\d+|ausführung|variante|baureihe
        material: material|leder|kunstleder|holz|massivholz|echtholz|stoff|metall|aluminium|alu|carbon|stahl|baumwolle|
            wolle|kunststoff|plastik|massiv|bezugsstoff|woraus|aus was(?! für)|echtes leder
        storage: speicher|speicherplatz|festplatte|ssd|gb|gigabyte|ram|arbeitsspeicher|tb|speicherkapazität|
            speichergrösse
        battery: akku[^\W\d]*|batterie[^\W\d]+|akkus|batterie|akkuzustand|akkulaufzeit|reichweite|akkukapazität|
            batteriezustand|ladezyklen|maximale kapazität|akku zustand|batterien
        accessories: zubehör|lieferumfang|ladekabel|ladegerät|netzteil|anleitung|alle teile|(?:alle|noch|auch|was|
            alles)(?: [^\W\d]+){0,3} dabei|alles dabei|was ist dabei|was (?:bekomm\w*|krieg\w*|gibts|gibt es|ist)(?:
            [^\W\d]+){0,4} (?:dazu|mit dazu|mitgeliefert)|was liegt(?: [^\W\d]+){0,2} bei|fernbedienung|was gehört(?:
            [^\W\d]+){0,3} (?:dazu|zu|zum|zur)|kabel|beilagen|schlüssel|pedale|mit dabei|was ist alles
        packaging: ovp|originalverpackung|verpackung|originalkarton|originalverpackt|karton
        receipt: rechnung|quittig|quittg|rächnig|rechnig|beleg|kaufbeleg|kassenbon|quittung|kassenzettel|kaufvertrag|
            originalrechnung|kaufnachweis|bon
        warranty: garantie|gewährleistung|restgarantie|herstellergarantie|garantiezeit|umtausch|rückgabe|garantieschein
        owners: erstbesitzer|vorbesitzer|vorbesitzern|besitzer|erstbesitz|erste hand|erster hand|zweiter hand|zweite
            hand|zweitbesitzer|vorbesitz|vorbesitzerin|halter|besitzerhistorie|vorhalter
        reason: verkaufsgrund|(?:warum|wieso|weshalb)(?: [^\W\d]+){0,4} so (?:billig|günstig|preiswert)|grund für den
            verkauf|grund des verkaufs|warum verkauf\w*|wieso verkauf\w*|weshalb verkauf\w*|(?:warum|wieso|weshalb|aus
            welchem grund)(?: [^\W\d]+){0,4} (?:verkauf\w*|trenn\w*|abgegeben|weggegeben|hergegeben|weg|los|loswerden|
            abgeben|hergeben|gibst|geben)|grund
        location: standort|abholort|wohnort|ort|wo steht|wo stehen|woher (?:kommst|kommen|bist|sind)|wo wohn\w*|wo
            (?:bist|sind|seid) (?:du|sie|ihr)|wo befindet|wo ist (?:das|der|die) [^\W\d]+|stadtteil|bezirk|gegend|aus
            welcher (?:stadt|ecke|gegend)|welche stadt|kommst du her
        smoke_free: raucher|nichtraucher|raucherhaushalt|nichtraucherhaushalt|geraucht|rauchfrei|raucht|rauchen|rauch|
            nikotin|nichtraucherwohnung
        pets: haustier|haustiere|tiere|tier|(?<!mit dem )(?<!mein )(?<!meinen )(?<!mit meinem )(?<!unserem )hund|hunde|
            katze|katzen|tierhaushalt|tierfrei|tierfreier|haustieren|tierhaare
        working: funktioniert|funzt|funktionierts|gehts noch|tuts noch|funktionieren|funktion|funktionstüchtig|
            funktionsfähig|funktionsweise|(?:läuft|laufen)(?! (?:drauf|darauf|über|mit|bei|dann|das ab|,))|
            betriebsbereit|einsatzbereit|geht noch|geht alles|gehen alle|fahrbereit|getestet|geht (?:der|die|das)
            (?!auch|so|klar|heute|morgen|ok|in|dann|nicht|noch|für|zu|mit|am|um|bei|per|da|denn|überhaupt|jetzt|
            schneller|billiger|günstiger|eventuell|evtl|vielleicht|irgendwie|wirklich|schon|ned|net|aber|nur|von|ohne|
            preislich)[^\W\d]+(?: noch)?|alles in ordnung|tut es|technisch|fahrtüchtig|voll funktionsfähig|springt an|
            zustand technik
        photos: foto|fotos|bild|bilder|bildern|fotografien|pics|video|aufnahmen|detailfotos|nahaufnahme
        service: inspektion|service|tüv|tuev|hu|wartung|gewartet|scheckheft|pickerl|mfk|kundendienst|
            scheckheftgepflegt|durchgesehen|letzte wartung|repariert|reparaturen|reparatur|ölwechsel|zahnriemen|
            hauptuntersuchung|au
        power: ps|kw|leistung|watt|motor|motorleistung|drehmoment|hubraum|antrieb|volt|ampere|wattzahl|motorisierung|
            motorstärke
        fits: kompatibel|bin num\d+ gross|körpergrösse|passend|passt(?! (?:so |gut |super )*(?:für (?:mich|uns|den)|
            mir|uns)) (?:das|der|die|es|er|sie)?(?: (?!für\b)[^\W\d]+){0,2} ?(?:in|auf|für|bei|an|zu|unter|mit|rein|
            durch)|passform|gross passt|geeignet|kompatibilität|für welche|für wie grosse|ab welchem alter|für
            (?:kinder|männer|frauen|personen)|passt (?:das|es) (?:für sie|rein|ihr|ihm)|passt für(?! (?:mich|uns|beide|
            alle beide|den preis))
        """
    )
)
_PATTERNS: Final = tuple((topic, re.compile(rf"(?<![\w-])(?:{nouns})(?![\w-])")) for topic, nouns in _NOUNS.items())
_SENTENCE: Final = re.compile(r"[^.,?!]+[.,?!]?")
_ASKING: Final = re.compile(
    r"^(?:und |ok |ja |hallo |hi |aber |gut |dann |noch |eine frage |frage |achso |passt |deal |oder |sorry |"
    r"letzte frage |bzw )*"
    r"(?:wie|was|welch\w*|wo|woher|wann|warum|wieso|weshalb|wer|wofür|womit|worin|woraus|wozu|ab wann|seit wann|"
    r"von wann|"
    r"hat|hast|haben|habt|hätte|hätten|ist|sind|war|waren|gibt es|gäbe|geht|gehen|funktioniert|funktionieren|läuft|"
    r"laufen|kann|"
    r"kannst|können|könnte|könnten|könntest|passt|passen|irgendwelche|irgend|funzt|gibts|hats|ists|isses|gehört|"
    r"gehören|darf|dürfte|wurde|wird|"
    r"seid|bist|"
    r"besteht|existiert|liegt|liegen|springt|hält|tut|[^\W\d]+(?:t|st|en) (?:der|die|das|es|er|sie|du|ihr|man|da|"
    r"dein\w*)|aus welche[mr]|von welche[mr]|in welche[mr]|bei welche[mr]|"
    r"für welche|"
    r"wieviel|auf welche[mr]?|zu welche[mr]|würde|ob|raucht|habt|bin num\d+)\b"
)
_WISHING: Final = either(
    r"""
    wüsste gern\w*|würde gern\w* wissen|interessiert mich|möchte wissen|frage mich|wissen ob|bitte um|mehr (?:fotos|
        bilder)|schick\w*|könntest|kannst|können sie|könnten sie|brauche|bräuchte|hätte gern\w*|sag\w* mir|nenn\w*
    """
)
_VERB_FIRST: Final = re.compile(
    r"^(?:und |aber |also |ok |hallo |dann )*(?:wie ?viele (?!num)[^\W\d]+ |welche[rsmn]? [^\W\d]+ (?:ist|sind|hat|"
    r"haben|läuft|passt|passen|"
    r"braucht|gehört|gehen)|sind (?:das|die|es) [^\W\d]+ |kann man|lässt (?:es|sich)|hat (?:das|es|der|die) [^\W\d]+|"
    r"ist (?:das|der|"
    r"die) [^\W\d]+ [^\W\d]+|gibt es (?:einen|eine|ein|noch))"
)
_ELSEWHERE: Final = re.compile(
    r"\b(?:noch (?:da|zu haben|frei|aktuell|verfügbar|vorhanden|verkäuflich|im angebot|online)|verfügbar|\w*versand\w*|"
    r"\w*schick\w*|\w*liefer\w*|\w*send\w*|\w*hol\w*|\w*zahl\w*|paypal|überweis\w*|\w*preis\w*|reserv\w*|interess\w*|"
    r"\w*kosten|"
    r"kostet|euro|verhand\w*|vb|vhb|spielraum|möglich|drin|letzte\w*|angebot\w*|nachlass|rabatt|termin|treffen|uhr|zt|"
    r"wie viele (?:haben|hast|gibt|sind|davon)|ernst|sicher|mensch|bot|roboter|richtig|okay|ok|fair|deal)\b"
)
"""What other rules read: a question about having, sending or paying it."""
_OF_THE_SAME: Final = re.compile(
    r"(?:und |aber )?(?:ist|sind|wäre|gibt) (?:das|es|er|sie|die|der|den|diese[rs]?)(?: (?:noch|auch|mit|schon|denn|"
    r"alles|so))*"
    r" (?:dabei|da|drin|vorhanden|ok|so|echt|richtig)"
)
"""What asks again about the thing before: "ich bräuchte die Rechnung, ist die dabei?"."""
_WISHES_TO_KNOW: Final = re.compile(
    r"\b(?:sag\w*(?: sie)? mir|wüsste gern\w*|interessiert mich|möchte wissen|gern\w* wissen|verrat\w*(?: sie)? mir)"
    r"(?: (?:bitte|mal|noch|doch|kurz|,))* (?:wie viele?|welche[rsnm]?|was für|ob (?:es|das|die|der|sie|man))\b"
)
_AND_ASKED: Final = re.compile(
    r"\b(?:und|oder|sowie) (?=(?:ist|sind|hat|haben|hast|gibt|gibts|wie|was|welche[rsmn]?|wo|warum|wieso|geht|gehört|"
    r"liegt|"
    r"funktioniert|ob)\b)|\b(?=weil\b)"
)
"""Where a second question begins in one sentence."""
_PRAISE: Final = re.compile(
    r"\b(?:gut\w*|schön\w*|toll\w*|super|top|prima|klasse|klein\w*|gefällt|gefallen|reicht|reichen|genügt|langt|stört|"
    r"stören|passt|passen|ok|egal|danke|macht|machen|trotz|nicht|kein\w*|mein\w*|klingt|weiss|nehme|ich|mir|mich|uns|"
    r"wir|wichtig|sehe|gesehen|gelesen|verstanden|klar|kenne|hab|habe|brauche|schade|perfekt)\b"
)
"""What tells rather than asks, where a few words stand without a mark: "guter Zustand, gefällt mir"."""
_BESIDE_A_PRICE: Final = re.compile(
    r"\b(?:ohne|trotz|wegen|samt|inklusive|inkl|mit|bei|für)(?: (?:den|dem|der|die|das|dein\w*|ihr\w*|diese\w*|"
    r"alle\w*|all|"
    r"ein\w*))* [^\W\d]+"
)
"""What a price is proposed for or against: "220 ohne Ladegerät?" asks nothing about it."""
_SINGLE: Final = re.compile(r"[^\W\d_]{5,}")
_NEVER_MISSPELT: Final = frozenset(
    (  # noqa: SIM905 - a list of words reads best as words
        "bereit schade passen wollen wolle anfang leitung hundert grüsse gruss grosse grossen grosser grosses "
        "gebraucht schreiben leider leder leute laufen lange länger hoffe helfe morgen mochte möchte masse messe "
        "fehlen würde weite waren "
        "ware preis halten hatten hätten rechnen rechne raten daten karten warten garten bieten bitten bieter bringen "
        "marke markt mengen tieren teuer geraten besitzt bilden kommen können reisen rissen motto fertig welche "
        "welches "
        "deckel firma wohnort orte ortes steht gehört gegen regen platz stück stecken flecken farben fahren"
    ).split()
)
"""Words that are spelled as they are meant though they are near a topic's."""
_GROUP: Final = re.compile(r"\([^()]*\)")


def _singles(nouns: str) -> Iterator[str]:
    """The entries of a topic that are one long word."""
    while (opened := _GROUP.sub("+", nouns)) != nouns:
        nouns = opened
    return (word for word in nouns.split("|") if _SINGLE.fullmatch(word) and word not in _NEVER_MISSPELT)


_SPELLED: Final = {word: topic for topic, nouns in _NOUNS.items() for word in _singles(nouns)}
"""The single words of topics that are long enough to be known misspelt."""
_FIGURE: Final = re.compile(r"(?:num|sum|rate|sign)\d")
_FEW: Final = 4
_NO_QUESTION: Final = re.compile(
    r"\b(?:wenn|falls|sofern|vorausgesetzt|weil|wegen|trotz|obwohl|dafür|"
    r"für den zustand)\b"
)
_GENERAL: Final = re.compile(
    r"^(?:und |ja |ok |hallo )*(?!.*\b(?:interessent\w*|anfragen|andere käufer|mitbieter)\b)(?:ist (?:es|das|er|sie|"
    r"der|die|dies|ein|eine)|hat (?:es|das|er|sie|der|die)|gibt es|"
    r"wie viele?|wieviele?|welche[rnsm]?|wie lange? (?:dauert|braucht|geht)|"
    r"sind (?:es|das|die|alle|beide|da)|kann (?:man|es|das|er)|wofür|wozu|wer|verbrauch|was für eine?n?|rate\d+ "
    r"(?:original|echt)|"
    r"original|echt|"
    r"num\d+ (?!steht|gilt|geht|passt|ok\b|in |euro|noch|fix|fest|und|oder|bar\b|inkl|mit\b|ist|wäre|reicht|langt|"
    r"bleibt)"
    r"[^\W\d]+)\b"
)


def asked(words: str) -> tuple[tuple[str, ...], bool]:
    """The topics that are asked about in plain words, and whether anything else is asked about the thing."""
    found: list[str] = []
    left, other, before = 0, False, False
    for bare, marked in _clauses(words):
        argued = _NO_QUESTION.search(bare) and (not marked or _FIGURE.search(bare))
        if argued or not _asks(bare, words, marked=marked):
            before = False
            continue
        topics = _topics(bare, marked=marked)
        found.extend(topic for topic in topics if topic not in found)
        general = not topics and _open(bare, words, marked=marked)
        left -= before and bool(topics) and not _ASKING.match(bare)  # "was passt da rein, 60 Watt?" asks once
        before = general and not _ELSEWHERE.search(bare)
        left += before
        other = other or general
    named = tuple(topic for topic in TOPICS if topic in found)
    return (*named, *("",) * left) if named or left > 1 else (), other


def _topics(bare: str, *, marked: bool) -> list[str]:
    """What a clause that asks is about."""
    about = _BESIDE_A_PRICE.sub(" ", bare) if _FIGURE.search(bare) else bare
    found = [topic for topic, pattern in _PATTERNS if pattern.search(bare if topic == "fits" else about)]
    sure = (marked or _ASKING.match(bare)) and not _ELSEWHERE.search(bare)
    return found or (_misspelt(about) if sure else [])


def _open(bare: str, words: str, *, marked: bool) -> bool:
    """Whether a clause without a topic asks something about the thing."""
    if _OF_THE_SAME.fullmatch(bare):
        return False
    open_question = marked or words.endswith("?") or bool(_VERB_FIRST.match(bare))
    return (open_question and bool(_GENERAL.match(bare))) or bool(_WISHES_TO_KNOW.search(bare))


def _clauses(words: str) -> Iterator[tuple[str, bool]]:
    """The clauses of plain words, and whether they stand in front of a question mark."""
    for sentence in _SENTENCE.findall(words):
        marked = sentence.rstrip().endswith("?")
        for clause in _AND_ASKED.split(sentence.strip("?.,! ")):
            yield clause.strip(), marked


def _asks(bare: str, words: str, *, marked: bool) -> bool:
    """Whether a clause asks: by its mark, its first word, a wish to know, or as the few words of a question."""
    if marked or _ASKING.match(bare) or _WISHING.search(bare):
        return True
    few = 0 < len(bare.split()) <= _FEW and (bare in words[: len(bare)] or not _FIGURE.search(bare))
    return few and not _PRAISE.search(bare)


def _misspelt(bare: str) -> list[str]:
    """The topic that a question means where a word of it is misspelt by a letter."""
    kept = " ".join(one for one in bare.split() if one not in _NEVER_MISSPELT)
    found = {_SPELLED[one] for one in all_meant(_SPELLED, kept)}
    return list(found) if len(found) == 1 else []


@lru_cache(256)
def topic_of(key: str) -> str | None:
    """Which of `TOPICS` the key of a listing's fact names, in any usual spelling."""
    named = plain(_BETWEEN.sub(" ", key)).words
    if (code := named.replace(" ", "_")) in TOPICS:
        return code
    for topic, pattern in _PATTERNS:
        if pattern.fullmatch(named):
            return topic
    found = [topic for topic, pattern in _PATTERNS if pattern.search(named)]
    return found[0] if found else None


_BETWEEN: Final = re.compile(r"[_/:-]+")
