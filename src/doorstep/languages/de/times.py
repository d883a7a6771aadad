"""Time constraints and call-back times out of what a customer says in German."""

import re

from doorstep.dialogue.understanding import Context
from doorstep.languages.de.times_clock import read_clock
from doorstep.languages.de.times_days import read_day
from doorstep.languages.de.times_lexicon import read_word
from doorstep.languages.de.times_parts import read_length, read_part
from doorstep.languages.de.times_words import cleaned
from doorstep.languages.kit.times_language import TimesLanguage, TimesSenses, TimesWishes, TimesWords
from doorstep.languages.kit.times_reading import TimesRead, read_times_in

__all__ = ["GERMAN_TIMES", "TimesRead", "read_times"]

_WORDS = TimesWords(
    pronouns=frozenset({"ein", "eine", "einen"}),
    counting=frozenset({"von"}),
    units=frozenset(
        (  # noqa: SIM905 - a list of words reads best as words
            "leute personen euro prozent tage tagen wochen monate monaten jahre jahren pakete paketen mal meter "
            "minuten stunden kinder stück kilo franken stock stockwerk etage parteien grad sendungen"
        ).split()
    ),
    after_hour=frozenset(
        (  # noqa: SIM905 - a list of words reads best as words
            "ich wir es er sie mir uns man da das dies danke vielen als mit kann habe hab haben ja okay werde "
            "heute jemand niemand keiner tschüss weil ist sind bin wäre dann nicht muss müssen mein meine meist "
            "komme kommt kommen gehe gehen fahre geht passt sollte würde könnte könnten arbeite arbeiten wieder wird "
            "werden immer raus fertig los wollte hätte schon bis auf im wenn bei beim sein ungefähr etwa ab"
        ).split()
    ),
    regrets=frozenset({"leider", "wirklich", "mehr", "da", "auch", "ich", "so", "unbedingt", "gerne", "gern"}),
    naming=frozenset({"sagen wir", "machen wir", "nehmen wir", "sage ich", "was ist mit"}),
    short=frozenset(
        (  # noqa: SIM905 - a list of words reads best as words
            "ich mir mich wir sie ja okay ok dann ist das danke hm gut na so und äh mal bitte es machen sagen"
        ).split()
    ),
    cannot=("kann", "kann nicht"),
    verbs_last=True,
)
_SENSES = TimesSenses(
    every_day=re.compile("jede[nr] tag|täglich|alle tage|an jedem tag|immer|jederzeit"),
    asleep=re.compile("schl[aä]f"),
    homecoming=re.compile("zurück|wieder|retour"),
    departure=re.compile("verreis|reise|flieg|fahr"),
    stays=re.compile("da|hier"),
    appointment=re.compile("termin"),
    coming=re.compile("(?!)"),
    late_shift=re.compile("spät(?:schicht|dienst)|bereitschaft"),
    until_with_the_day=True,
    early_fractions=True,
)
_WISHES = TimesWishes(
    later=re.compile(
        r"\b(?:etwas |ein bisschen |ein wenig |viel |noch |lieber |eher |was |bissl )*(?:später(?! als|"
        r"e[nr]? (?:nach|vor|abend))|danach|hinterher|spätere[rns]?)\b|"
        r"\bzu (?:früh|bald|zeitig)\b|\bnicht (?:so|ganz so|gar so) (?:früh|zeitig|bald)\b|"
        r"\bder (?:nächste|spätere)(?: termin)?\b"
    ),
    not_later=re.compile(
        r"\b(?:ruf|rufe|rufen|anrufen|melden?|telefonieren|sprechen|reden|probieren|bis)\b[a-zäöü ]{0,25}\bspäter\b|"
        r"\bspäter\b[a-zäöü ]{0,20}\b(?:anrufen|an|melden|zurückrufen|telefonieren|sprechen|anruf)\b|"
        r"\bfrüher oder später\b"
    ),
    earlier=re.compile(
        r"\b(?:früher(?! (?:als|nachm|vorm|abend|morgen))|früheren?|eher(?= *(?:$|[.,;!?]|kommen|möglich|"
        r"da|liefern|geht|haben|was|etwas|oder))|(?:davor|vorher)"
        r"(?! (?:geht|bin|kann|schaffe|ist|komme|klappt|passt|nicht))|"
        r"zu spät|"
        r"nicht (?:so|ganz so) spät|so bald wie möglich|so schnell wie möglich|schnellstmöglich|"
        r"ehestmöglich|möglichst bald|baldmöglichst)\b"
    ),
    other=re.compile(
        r"\b(?:(?:ein |einen |eine |an einem )?(?:ander(?:e[nrsm]?|n)) (?:termin|tag|zeit|uhrzeit|"
        r"zeitpunkt|datum|mal|zeitfenster|fenster|slot)s?|ein andermal|"
        r"(?:was|etwas) ander(?:e)?s|was gibt es (?:noch|sonst)|was haben sie (?:noch|sonst)|"
        r"sonst noch was|verschieben|verlegen|umbuchen|anderweitig|andere termine|andere zeiten)\b"
    ),
    indifferent=re.compile(
        r"\b(?:jederzeit|egal(?! wie)|wurscht|wurst|schnuppe|wann (?:sie|immer sie) (?:wollen|möchten)|"
        r"mir (?:ist|wäre) (?:das |es )?(?:beides|alles|gleich|egal)|"
        r"(?:ist|wär|wäre) mir (?:alles )?(?:gleich|einerlei|beides recht|alles recht)|spielt keine rolle|"
        r"beides (?:passt|geht|ist ok|okay|gut)|passt beides|"
        r"geht beides|wie (?:es )?ihnen (?:es )?(?:passt|lieber ist|recht ist)|"
        r"suchen sie (?:sich )?(?:was|etwas|einen|eins) aus|entscheiden sie|ich bin (?:da |"
        r"zeitlich )?flexibel|"
        r"bin flexibel|nehme alles|rund um die uhr|immer (?:da|zu hause|daheim))\b"
    ),
)
GERMAN_TIMES = TimesLanguage(
    cleaned=cleaned,
    read_word=read_word,
    read_day=read_day,
    read_part=read_part,
    read_clock=read_clock,
    read_length=read_length,
    words=_WORDS,
    senses=_SENSES,
    wishes=_WISHES,
)
"""What German lends the grammar of time."""


def read_times(text: str, context: Context) -> TimesRead:
    """Read the time constraints out of an utterance; never raises on any text."""
    return read_times_in(text, context, GERMAN_TIMES)
