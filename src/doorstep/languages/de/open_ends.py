"""When German words ask for more: an open clause, a verb still to come, digits missing, a street with no number."""

import re

from doorstep.dialogue.acts import Expects
from doorstep.languages.de.number_words import groups_of, pieces
from doorstep.languages.kit.listening import OpenWords, address_open, digits_open, one_of

_WORD = re.compile(r"\d+[a-z]?\b|\d+|[a-zäöüß]+(?:'[a-zäöüß]+)?|[a-zäöüß\d]+")
_JOINING = one_of(
    """und, oder, aber, weil, wenn, dass, daß, ob, denn, sondern, sowie, obwohl, damit, falls, bevor, nachdem, sobald,
    solange, als, bis, nur, vielleicht, eventuell, entweder, weder, sowohl, beziehungsweise, also, heißt, heisst,
    zwar"""
)
_ARTICLES = one_of(
    """der, dem, den, des, die, ein, eine, einen, einem, einer, nen, nem, ner, mein, meine[mnrs]?, unser,
    unsere[mnrs]?,
    unserm, unsern, ihr, ihre[mnrs]?, seine[mnrs]?, diese[mnrs]?, jede[mnrs]?, keine[mnrs]?, nächste[mnrs]?,
    kommende[mnrs]?, herrn?, frau, familie"""
)
_PREPOSITIONS = one_of(
    """am, im, in, auf, bei, beim, zwischen, ab, von, vom, zum, zur, für, fürs, gegen, hinter, neben, unter, über,
    seit,
    ohne, gegenüber, wegen, durch, statt, außer, ausser, vorm, hinterm, ins, ans, aufs, circa, ca, ungefähr, etwa,
    frühestens, spätestens, vor, nach, um, an, zu, aus, mit"""
)
_STARTS = one_of(
    """ich (?:bin|hab|habe|hätte|würde|möchte|will|kann|muss|soll|wollte|wäre|komme|arbeite|wohne|brauche),
    ich (?:hätte|würde|möchte) gerne?, wir (?:sind|haben|hätten|möchten|können|müssen|wollen|wohnen),
    mir (?:wäre|würde),
    (?:da|dann) (?:bin|hab|habe|muss|kann) ich, es (?:ist|wäre), (?:das|da|dann) (?:ist|wäre),
    (?:geht|ginge|wäre|ist) es,
    (?:können|könnten|würden|dürfen|müssen) sie, sie (?:können|könnten|dürfen|müssen|sollen),
    (?:kann|könnte|darf|dürfte) (?:ich|man), (?:können|könnten|würden) sie (?:es|das),
    sie (?:können|könnten) (?:es|das),
    (?:stellen|legen|geben|lassen|bringen|liefern|werfen) sie (?:es|das|mir), wie wäre es,
    (?:postleitzahl|hausnummer|nummer|adresse|straße|strasse|plz|telefonnummer|handynummer|code) (?:ist|lautet|wäre)"""
)
_LABELS = one_of(
    """hausnummer, nummer, nr, postleitzahl, plz, wohnung, stiege, tür, türnummer, top, packstation, postfach, wie,
    buchstabiert"""
)
_FILLERS = one_of(
    """äh+m*, ähm+, öhm*, na ja, naja, halt, sagen wir, sagen wir mal, warten sie, warte, ich meine?, ich glaube?,
    wie gesagt, so gegen, nicht (?:vor|nach|am|im|zwischen)"""
)
_OPEN_ENDS = re.compile(rf"(?:^|.* )(?:{_JOINING}|{_ARTICLES}|{_PREPOSITIONS}|{_STARTS}|{_LABELS}|{_FILLERS})$")
# What looks open is closed behind these: "rufen Sie mich später an" ends with a piece of its verb, "ich wohne an"
# does not; "falsche Nummer" is said, "Nummer" alone goes on. Each is the beginning of a word before the last one.
_CLOSED_BEHIND: dict[str, str] = {
    "an": """ruf, nehm, nimm, komm, mach, zieh, fang, biet, geh, pass, meld, hör, schau, seh, sieh, kreuz, geb, gib,
        kündig, fass, probier, fühl, ist, bin, klopf, läut, darauf, drauf""",
    "ab": """hol, geb, gib, sag, leg, lehn, stell, wart, nehm, nimm, lief, brech, reis, klär, stimm, bestell, meld,
        lauf, schick, mach""",
    "auf": """hör, mach, leg, pass, heb, steh, geh, schreib, nehm, nimm, wach, häng, fall, fäll, reg, sperr, schließ,
        schliess, tauch, ruf""",
    "vor": "hab, les, lies, stell, komm, geh, schlag, merk, bereit, zieh, bei, sieh",
    "zu": "hör, mach, sag, geb, gib, stimm, lass, schick, trau, stell, nehm, geh, triff, treff, schließ, sperr, immer",
    "mit": "nehm, nimm, komm, bring, teil, geh, mach, geb, gib, schreib, hör, find, les, lies, red",
    "aus": """fäll, fall, mach, geh, seh, sieh, schau, komm, reich, halt, probier, trag, such, lös, steig, schlaf,
    füll,
        wirk, richt, kenn, lass, lad, ruh, ist, bin, räum, zieh, war, von""",
    "nach": "schau, seh, sieh, frag, prüf, send, denk, reich, hol, komm, guck, les, schlag, zahl, liefer",
    "um": "zieh, buch, leit, dreh, kehr, bring, plan, stell, tausch, fall, schau, räum, meld",
    "ein": """trag, stell, schreib, lad, zieh, fäll, fall, steig, kauf, schlaf, richt, plan, werf, wirf, lager, räum,
        nehm, geb, gib, schließ, schliess, scann, verstand, bau, check""",
    "durch": "stell, les, geb, gib, komm, seh, lauf, sag, führ",
    "bei": "leg, bring, steh, bleib, trag, vor",
    "über": "übrig, leg",
    "unter": "komm, bring",
    "gegenüber": "nachbar, laden, wohn, haus, ist, von, gleich, direkt, steht, büro, geschäft, kiosk",
    "ohne": "geht, auch, komm, mach",
    "vielleicht": "ja, nein, hm, geht, schon, na",
    "heißt": "was, wie, er, sie",
    "die": "für, nehm, nimm, passt, kenn, will, hab, genau, sind, welche, um, ja, nein, ist",
    "den": "für, nehm, nimm, kenn, will, hab, genau, gegen, nein, ja, um",
    "der": "wer, wo, ist, wohn, kommt, nein, war, macht",
    "ihr": "mit, von, gehör, hab, seid, geb, gib, woll, ruf",
    "also": "na, ja, nein, gut",
    "zwar": "ich, das",
    "nummer": "falsch, ander, eine, ihre, meine, die, diese, welche, keine, neu, der, selbe",
    "tür": "vor, an, der, die, zur, neben, hinter, haus, bei, auf",
    "wohnung": "in, der, die, mein, vor, zur, unser, neuen, alten",
    "packstation": "zur, zu, die, der, an, ein, in, andere, keine, nächste",
    "postfach": "mein, ein, ans, zum, im, kein",
    "postleitzahl": "welche, meine, die, ihre, eine, andere, falsche, wozu, der, keine",
    "hausnummer": "welche, die, meine, falsche, keine, andere, der, eine",
    "frau": "meine, eine, ihre, die, seine, keine",
    "es": "worum, was, wie, wo, wann, warum",
    "familie": "meine, die, unsere, seine",
    "herr": "der, ein",
    "wie": "und, egal, ach",
}
_CLOSED = {
    last: re.compile(rf"\b(?:ab|an|auf|vor|zu|mit|aus|nach|um|ein|wieder|zurück)?(?:ge|zu)?{one_of(stems)}")
    for last, stems in _CLOSED_BEHIND.items()
}
_CONJUNCTION = re.compile(
    r".*\b(?:weil|wenn|dass|daß|ob|obwohl|falls|bevor|nachdem|sobald|solange) "
    r"(?P<who>ich|er|sie|es|man|wir|die \w+|der \w+|mein \w+|meine \w+)\b(?P<rest>(?: \S+){0,12})$"
)
_ENDINGS = {"ich": ("e",), "wir": ("en",), "sie": ("t", "en")}
_NO_VERB = re.compile(one_of("erst, jetzt, nicht, dort, selbst, sonst, meist, fast, zuerst, gut, arbeit, zeit, stadt"))
_FINITE = re.compile(
    one_of(
        """bin, ist, sind, bist, war, waren, wäre, hab, habe, hat, haben, hatte, hätten?, kann, können, könnte, muss,
        müssen, müsste, soll, sollen, sollte, will, wollen, wollte, möchte, darf, dürfen, dürfte, wird, werden?, würde,
        mag, geht, passt, kommt?, kommen, weiß, weiss, gibt, steht, liegt, nimmt, macht, fährt, schläft, läuft,
        klappt"""
    )
)
_ASKS_TO = re.compile(
    r"(?:.*\b)?(?:können|könnten|würden) sie(?: "
    + one_of(
        """bitte, mir, es, das, den, die, paket, vielleicht, auch, mal, doch, einfach, dann, später, morgen, heute,
        vor,
        bei, beim, in, im, an, am, der, dem, meine[mnr]?, nachbarn, nachbarin, hausmeister, hauswart, tür, haustür,
        garage, garten, schuppen, kiosk, stattdessen, lieber, eine[mnr]?, ins, büro, unten, oben, zu, zum, zur"""
    )
    + r")+"
)
_KINDS = "straße, strasse, str, weg, gasse, allee, platz, ring, ufer, damm, steig, pfad, chaussee, zeile, kai, gürtel"
_STREET = re.compile(rf"(?:.*\w\w|.* ){one_of(_KINDS)}")
_NO_STREET = re.compile(r"(?:welche|was)\b.*|.*(?:unterweg|hinweg|deswegen|arbeits\w+|park\w+|stellplatz|sitzplatz)")
_DIGIT = re.compile(r"\d|null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun")


def _open_end(words: str) -> bool:
    if re.search(r"\bzwischen (?!.* und )[\w' ]+$", words):
        return True
    return (bool(_OPEN_ENDS.fullmatch(words)) and not _closed(words)) or _verb_to_come(words)


def _closed(words: str) -> bool:
    """Whether the last word, open as it looks, belongs to a word that stands before it."""
    before, _, last = words.rpartition(" ")
    closed = _CLOSED.get(last)
    return closed is not None and bool(closed.search(before))


def _verb_to_come(words: str) -> bool:
    """Whether a clause waits for its verb: "weil ich dann bei der Arbeit", "könnten Sie das Paket beim Nachbarn"."""
    if _ASKS_TO.fullmatch(words):
        return True
    clause = _CONJUNCTION.fullmatch(words)
    if clause is None:
        return False
    rest = clause["rest"].split()
    if any(_FINITE.fullmatch(word) for word in rest):
        return False
    if not rest or _NO_VERB.fullmatch(rest[-1]):
        return True
    return not rest[-1].endswith(_ENDINGS.get(clause["who"], ("t",)))


def _open_code(words: str, expects: Expects) -> bool:
    tokens = words.split()
    parts = [(token,) if token.isdigit() else pieces(token) for token in tokens]
    digits = sum(len(group) for part in parts if part for group in groups_of(part))
    singles = sum(bool(_DIGIT.fullmatch(token)) for token in tokens)
    if expects is Expects.VERIFICATION and digits == 4 and singles < 4:
        # said or written as one number, four digits are a whole postcode in Austria and Switzerland
        return False
    return digits_open(expects, digits=digits, singles=singles, words=len(tokens))


def _open_address(words: str) -> bool:
    tokens = words.split()
    numbered = [token[0].isdigit() or (token not in ("ein", "eine") and bool(pieces(token))) for token in tokens]
    street = bool(_STREET.fullmatch(words)) and not _NO_STREET.fullmatch(words)
    return address_open(tokens, numbered, street=street)


OPEN_WORDS = OpenWords(_WORD, _open_end, _open_code, _open_address)
"""How German tells that words ask for more."""
