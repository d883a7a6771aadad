"""What German buyers ask about a thing, and how sellers name the same in the keys of their facts."""

import re
from functools import lru_cache
from typing import Final

from doorstep.dialogue.bargaining import TOPICS
from doorstep.languages.de.bargain_words import either
from doorstep.languages.de.normalise import plain
from doorstep.languages.kit.phrases import unfolded

_NOUNS: Final = dict(
    entry.split(": ", 1)
    for entry in unfolded(
        r"""
        condition: zustand|zustande|zustandes|erhaltungszustand|gut erhalten|wie neu|neuwertig|beschaffenheit
        defects: kratzer|kratzern|macken|macke|mängel|mangel|defekt|defekte|defekten|kaputt|beschädigt|beschädigung|
            beschädigungen|schäden|schaden|dellen|delle|risse|riss|rost|rostig|gebrauchsspuren|fehler|flecken|fleck|
            unfall|unfallfrei|unfallwagen|löcher|abgenutzt|verschlissen|verschleiss|schrammen|sprünge|pixelfehler
        age: alter|wie alt|wie viele jahre|wie lange (?:haben|hast|habt|besitzen|besitzt|gehört) (?:du|sie|ihr) (?:es|
            das|den|die|ihn)|kaufdatum|wann gekauft|wann (?:haben|hast|habt|wurde)(?: [^\W\d]+){0,4} gekauft
        year: baujahr|bj|jahrgang|modelljahr|erstzulassung|ez|welches jahr|welchem jahr|welches baujahr|
            herstellungsjahr|modell von num\d+|jahreszahl
        mileage: kilometer|kilometerstand|km|km-stand|laufleistung|gelaufen|gefahren|tachostand|betriebsstunden|
            kilometern|km stand
        size: grösse|grössen|rahmengrösse|rahmenhöhe|zoll|kleidergrösse|schuhgrösse|konfektionsgrösse|
            bildschirmgrösse|rahmen grösse|gr|radgrösse|matratzengrösse
        dimensions: masse|mass|abmessung|abmessungen|breit|breite|(?<!wie )hoch|wie hoch ist (?:er|es|das|sie|der
            [^\W\d]+)|höhe|lang|länge|tief|tiefe|durchmesser|umfang|sitzhöhe|liegefläche|aussenmasse|innenmasse|bxhxt|
            wie gross
        weight: gewicht|schwer|wiegt|eigengewicht
        colour: farbe|farben|farbton|farbig|farblich|farbcode
        brand: marke|hersteller|firma|markenname|fabrikat
        model: modell|modellnummer|typ|modellbezeichnung|typenbezeichnung|version|generation|genaue bezeichnung|iphone
            num\d+|shimano num\d+|ausführung|variante|baureihe
        material: material|leder|kunstleder|holz|massivholz|echtholz|stoff|metall|aluminium|alu|carbon|stahl|
            baumwolle|wolle|kunststoff|plastik|massiv|bezug|echtes leder
        storage: speicher|speicherplatz|festplatte|ssd|gb|gigabyte|ram|arbeitsspeicher|tb|speicherkapazität|
            speichergrösse
        battery: akku|akkus|batterie|akkuzustand|akkulaufzeit|reichweite|akkukapazität|batteriezustand|ladezyklen|
            maximale kapazität|akku zustand|batterien
        accessories: zubehör|lieferumfang|ladekabel|ladegerät|netzteil|anleitung|alle teile|(?:alle|noch|auch|was|
            alles)(?: [^\W\d]+){0,3} dabei|alles dabei|was ist dabei|fernbedienung|was gehört dazu|kabel|beilagen|
            schlüssel|pedale|mit dabei|was ist alles
        packaging: ovp|originalverpackung|verpackung|originalkarton|originalverpackt|karton
        receipt: rechnung|beleg|kaufbeleg|kassenbon|quittung|kassenzettel|kaufvertrag|originalrechnung|kaufnachweis|
            bon
        warranty: garantie|gewährleistung|restgarantie|herstellergarantie|garantiezeit|umtausch|rückgabe|
            garantieschein
        owners: erstbesitzer|vorbesitzer|vorbesitzern|besitzer|erstbesitz|erste hand|erster hand|zweiter hand|zweite
            hand|zweitbesitzer|vorbesitz|vorbesitzerin|halter|besitzerhistorie|vorhalter
        reason: verkaufsgrund|grund für den verkauf|grund des verkaufs|warum verkauf\w*|wieso verkauf\w*|weshalb
            verkauf\w*|(?:warum|wieso|weshalb|aus welchem grund)(?: [^\W\d]+){0,4} (?:verkauf\w*|trenn\w*|weg|los|
            loswerden|abgeben|hergeben|gibst|geben)|grund
        location: standort|abholort|wohnort|ort|wo steht|wo stehen|woher (?:kommst|kommen|bist|sind)|wo wohn\w*|wo
            (?:bist|sind|seid) (?:du|sie|ihr)|wo befindet|wo ist (?:das|der|die) [^\W\d]+|stadtteil|bezirk|gegend|aus
            welcher (?:stadt|ecke|gegend)|welche stadt|kommst du her
        smoke_free: raucher|nichtraucher|raucherhaushalt|nichtraucherhaushalt|geraucht|rauchfrei|raucht|rauchen|rauch|
            nikotin|nichtraucherwohnung
        pets: haustier|haustiere|tiere|tier|hund|hunde|katze|katzen|tierhaushalt|tierfrei|tierfreier|haustieren|
            tierhaare
        working: funktioniert|funzt|funktionierts|gehts noch|tuts noch|funktionieren|funktion|funktionstüchtig|
            funktionsfähig|funktionsweise|läuft|laufen|betriebsbereit|einsatzbereit|geht noch|geht alles|gehen alle|
            fahrbereit|getestet|geht (?:der|die|das) [^\W\d]+(?: noch)?|alles in ordnung|tut es|technisch|fahrtüchtig|
            voll funktionsfähig|springt an|zustand technik
        photos: foto|fotos|bild|bilder|bildern|fotografien|pics|video|aufnahmen|detailfotos|nahaufnahme
        service: inspektion|service|tüv|tuev|hu|wartung|gewartet|scheckheft|pickerl|mfk|kundendienst|
            scheckheftgepflegt|durchgesehen|letzte wartung|repariert|reparaturen|reparatur|ölwechsel|zahnriemen|
            hauptuntersuchung|au
        power: ps|kw|leistung|watt|motor|motorleistung|drehmoment|hubraum|antrieb|volt|ampere|wattzahl|motorisierung|
            motorstärke
        fits: kompatibel|bin num\d+ gross|körpergrösse|passend|passt(?! (?:so |gut |super )*(?:für (?:mich|uns|den)|
            mir|uns)) (?:das|der|die|es|er|sie)?(?: (?!für\b)[^\W\d]+){0,2} ?(?:in|auf|für|bei|an|zu|unter|mit|rein|
            durch)|passform|gross passt|geeignet|kompatibilität|für welche|für wie grosse|ab welchem alter|für
            (?:kinder|männer|frauen|personen)|passt (?:das|es) (?:für sie|rein|ihr|ihm)|passt für
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
    r"^(?:kann man|lässt (?:es|sich)|hat (?:das|es|der|die) [^\W\d]+|ist (?:das|der|"
    r"die) [^\W\d]+ [^\W\d]+|gibt es (?:einen|eine|ein|noch))"
)
_FIGURE: Final = re.compile(r"(?:num|sum|rate|sign)\d")
_FEW: Final = 4
_NO_QUESTION: Final = re.compile(
    r"\b(?:wenn|falls|sofern|vorausgesetzt|weil|wegen|trotz|obwohl|dafür|"
    r"für den zustand)\b"
)
_GENERAL: Final = re.compile(
    r"^(?:und |ja |ok |hallo )*(?!.*\b(?:interessent\w*|anfragen|andere käufer|mitbieter)\b)(?:ist (?:es|das|er|sie|"
    r"der|die|dies|ein|eine)|hat (?:es|das|er|sie|der|die)|gibt es|"
    r"wie viele?|wieviele?|welche[rnsm]?|"
    r"sind (?:es|das|die)|kann (?:man|es|das|er)|wofür|wozu|wer|verbrauch|was für eine?n?|rate\d+ (?:original|echt)|"
    r"original|echt|"
    r"num\d+ [^\W\d]+)\b"
)


def asked(words: str) -> tuple[tuple[str, ...], bool]:
    """The topics that are asked about in plain words, and whether anything else is asked about the thing."""
    found: list[str] = []
    other = False
    for sentence in _SENTENCE.findall(words):
        marked = sentence.rstrip().endswith("?")
        bare = sentence.rstrip("?.,! ").strip()
        asking = marked or bool(_ASKING.match(bare)) or bool(_WISHING.search(bare))
        asking = asking or (0 < len(bare.split()) <= _FEW and (bare in words[: len(bare)] or not _FIGURE.search(bare)))
        if not asking or (_NO_QUESTION.search(bare) and (not marked or _FIGURE.search(bare))):
            continue
        topics = [topic for topic, pattern in _PATTERNS if pattern.search(bare)]
        found.extend(topic for topic in topics if topic not in found)
        open_question = marked or words.endswith("?") or bool(_VERB_FIRST.match(bare))
        other = other or (not topics and open_question and bool(_GENERAL.match(bare)))
    return tuple(topic for topic in TOPICS if topic in found), other


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
