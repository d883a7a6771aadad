"""What helps to listen: prompts for the recogniser, words that ask for more, listening noises, who picked up."""

import re

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.events import AnsweredBy
from doorstep.languages.kit.listening import FirstWords, OpenWords, Prompts, address_open, digits_open, only_noises

LIKELY: tuple[str, ...] = ("Yes.", "No.", "Who is this?", "I'm not at home then.", "What is it?")
"""What customers often say, so that the answers are rendered while they still think."""
# Digits stand apart: as samples they make the recogniser write digit for digit what a noisy line leaves of them.
_SAMPLES: dict[Expects, tuple[str, tuple[str, ...]]] = {
    Expects.IDENTITY: (
        "The person is asked who is speaking.",
        ("Yes, speaking.", "This is she.", "No, he's at work.", "You have the wrong number.", "Who is this?"),
    ),
    Expects.VERIFICATION: (
        "The person says a postcode.",
        ("9 0 2 1 0.", "It's 3, 3, 1, 0, 4.", "The ZIP code is 1 0 0 1 9.", "SW1A 2AA.", "I don't have it here."),
    ),
    Expects.SLOT_DECISION: (
        "A time is offered.",
        (
            "Yes, that's fine.",
            "No, I'm not home in the morning.",
            "I'm at work until six.",
            "Who is this?",
            "The second one.",
            "Leave it at my door.",
            "Tomorrow after three.",
        ),
    ),
    Expects.AVAILABILITY: (
        "The person says when it suits.",
        ("Tomorrow after three.", "Between two and four.", "Any day but Friday.", "I'm home from 5 pm."),
    ),
    Expects.ADDRESS: (
        "The person gives an address.",
        ("42 Maple Street, Springfield 62704.", "It's 7B Mill Lane.", "To my office, 118 King's Road, London."),
    ),
    Expects.ADDRESS_PART: (
        "A piece of an address is asked for.",
        ("42B.", "9 0 2 1 0.", "Springfield.", "Maple, M A P L E.", "Third floor, apartment 5.", "B as in Bravo."),
    ),
    Expects.ADDRESS_CONFIRMATION: (
        "An address is read back.",
        (
            "Yes, that's right.",
            "No, it's number 58.",
            "No, the ZIP code is 9 8 1 0 4.",
            "No, the house number is 142.",
            "No, it's 9 a.",
        ),
    ),
    Expects.DROP_PLACE: (
        "Where may the parcel be left?",
        ("At my door.", "With the neighbour, Mrs. Patel.", "In the garage.", "With the caretaker.", "Nowhere."),
    ),
    Expects.DROP_PLACE_CONFIRMATION: (
        "A place is read back.",
        ("Yes, please.", "No, with the caretaker.", "That's right, at the door.", "Behind the shed, actually."),
    ),
    Expects.CALLBACK_TIME: (
        "When to call again?",
        ("In an hour.", "Tomorrow at ten.", "This evening after six.", "My number is 3 1 2 5 5 5 0 1 7 8."),
    ),
    Expects.REFUSAL_CONFIRMATION: (
        "Should the parcel go back?",
        ("Yes, send it back.", "I don't want it.", "No, I do want it.", "I never ordered that."),
    ),
    Expects.OPT_OUT_CONFIRMATION: (
        "Should the calls stop?",
        ("Yes, don't call me again.", "Take me off your list.", "No, that's fine."),
    ),
    Expects.ANYTHING_ELSE: (
        "Is there anything else?",
        ("No, that's all, thank you.", "And where is my other parcel?", "Goodbye.", "What does it cost?"),
    ),
    Expects.NONE: (
        "The person answers.",
        ("Hello?", "Who is this?", "Yes.", "What is it about?", "One moment, please."),
    ),
}


hint = Prompts("Phone call about the delivery of a parcel.", _SAMPLES).hint
"""Prompts the recogniser with the situation and sample answers to the open question."""

_DIGITS = {
    "zero", "oh", "o", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
}  # fmt: skip
_NUMBERS = {
    *_DIGITS, "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
}  # fmt: skip
_STREET = (
    r"(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|court|place|square|terrace|crescent|close|gardens|"
    r"highway|parkway|circle|way|row|mews|grove|hill)"
)
_OPEN_ENDS = re.compile(
    r"(?:^|.* )(?:"
    r"and|or|but|the|a|an|at|to|my|our|your|um+|uh+|er+|erm|because|cause|if|with|for|from|of|between|until|till|than|"
    r"about|around|by|near|behind|it's|i'm|i'd|we're|we'd|that's|there's|actually|number|flat|apartment|unit|like|"
    r"as in|i mean|no wait|wait no|not before|not after|can you|could you|can i|could i|would you|do you|"
    r"(?:could|can|would|please|just) (?:you )?(?:leave|put|bring|drop|send|deliver) it"
    r")$"
)
_OPEN_UNLESS = (
    # "the code is ..." goes on, "I don't know what it is" does not
    (re.compile(r".*\bis$"), re.compile(r".*\b(?:it|that|he|she|who|what|where|this|there) is$")),
    # "in ..." goes on, "I'm not in" does not
    (
        re.compile(r".*\b(?:in|on)$"),
        re.compile(r".*\b(?:be|not|i'm|am|is|are|we're|come|moved?|hang|hold|go) (?:in|on)$"),
    ),
    (re.compile(r".*\bso$"), re.compile(r".*\b(?:think|hope|believe|guess|suppose|afraid|say|said) so$")),
)
# These end an answer although they look open: "that's what it's for", "who is it from".
_CLOSED_ENDS = re.compile(r".*\b(?:who|what|where|which)\b \S.* (?:for|from|about|at|to|with|of|like)$")
_CODE_ASKED = {Expects.VERIFICATION, Expects.ADDRESS_PART}
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+[a-z]?\b|\d+|[a-z\d]+")


def _open_end(words: str) -> bool:
    if re.search(r"\bbetween (?!.* and )[\w' ]+$", words):
        return True
    if _OPEN_ENDS.fullmatch(words):
        return not _CLOSED_ENDS.fullmatch(words)
    return any(ends.fullmatch(words) and not closed.fullmatch(words) for ends, closed in _OPEN_UNLESS)


def _open_code(words: str, expects: Expects) -> bool:
    tokens = words.split()
    singles = [token for token in tokens if token in _DIGITS or re.fullmatch(r"\d", token)]
    digits = sum(len(token) for token in tokens if token.isdigit()) + sum(token in _DIGITS for token in tokens)
    if expects in _CODE_ASKED and re.fullmatch(r"(?:it's |it is )?[a-z]{1,2} ?\d[a-z\d]?", words):
        return expects is Expects.VERIFICATION or not re.fullmatch(r"[a-z] ?\d", words)
    if expects is Expects.VERIFICATION and re.search(r"\d[a-z]|\b[a-z]\b", words):
        return False
    return digits_open(expects, digits=digits, singles=len(singles), words=len(tokens))


def _open_address(words: str) -> bool:
    tokens = words.split()
    numbered = [token[0].isdigit() or token in _NUMBERS for token in tokens]
    street = bool(re.search(rf"\b{_STREET}$", words)) and not words.startswith(("which", "what"))
    return address_open(tokens, numbered, street=street)


unfinished = OpenWords(_WORD, _open_end, _open_code, _open_address).unfinished
"""Whether the words so far ask for more, so that it is worth waiting longer."""

_NOISES = re.compile(
    r"(?:(?:m+|h+m+|m+ ?h+m+|mhm+|mm+ ?hm+|uh ?huh|u+h+|a+h+|aha|oh|ooh|right|i see|ok|okay|o k|got it|gotcha|"
    r"all right|alright|huh)(?: |$))+"
)


_LETTERS = re.compile(r"[a-z]+")


def backchannel(text: str) -> bool:
    """Whether the words are listening noises only; a yes or a no never is one."""
    return only_noises(text, _LETTERS, _NOISES)


_SCREENED = re.compile(
    r"screening|(?:state|say|record) your name|reason (?:for|of) (?:your call|calling)|why you(?:'re| are) calling|"
    r"see if (?:this|the|that) person is available|(?:call )?assistant (?:is )?(?:recording|taking) this call|"
    r"who you are and why"
)
_MENU = re.compile(
    r"\bpress (?:\w+ )?(?:one|two|three|four|five|six|seven|eight|nine|zero|\d|star|hash|pound|the)\b|"
    r"menu options|for (?:english|sales|support|customer service)\b.*\bpress|extension (?:number )?you|"
    r"dial (?:your|the) (?:party's )?extension|listen to the following|office hours are|"
    r"all (?:of )?our (?:agents|operators|lines) are"
)
_TAPE = re.compile(
    r"you(?:'ve| have) reached|reached the (?:voice ?mail|mailbox|phone)|voice ?mail|voice message|"
    r"leave (?:me |us )?(?:a|your) (?:short |brief |detailed )?(?:message|name and number|name)|"
    r"after the (?:tone|beep|signal)|at the (?:tone|beep)|"
    r"(?:can't|cannot|can not|unable to|not able to) (?:come to|take your call|answer|get to|pick up)|"
    r"(?:not|isn't|is not) available (?:right now|to take|at the moment|just now)|is (?:not available|unavailable)|"
    r"get back to you|return your call|mailbox (?:is|belongs)|record your message|finished recording|"
    r"forwarded to|answering machine|sorry (?:i|we) missed your call"
)
# "State your name after the tone", "for more options press one": a tape whatever else it says.
_TONE = re.compile(r"\b(?:tone|beep|leave (?:me |us )?a (?:\w+ )?message)\b")
_FAXES = re.compile(r"\bfax (?:machine|number|line)\b|this is a fax")
_PERSON = re.compile(
    r"\b(?:hello|hi|hey|hiya|yes|yeah|yep|speaking|who is|who's|who are|what is|what's|"
    r"good (?:morning|afternoon|evening)|allo|morning|how can i help|may i ask|can i help|residence)\b"
)


_NAMED = re.compile(r"(?:this is|it's) \w+(?: \w+)?")
greeting = FirstWords(
    word=re.compile(r"[a-z\d']+"),
    machines=(
        (_SCREENED, AnsweredBy.SCREENING),
        (_MENU, AnsweredBy.IVR),
        (_FAXES, AnsweredBy.FAX),
        (_TAPE, AnsweredBy.VOICEMAIL),
    ),
    tone=_TONE,
    person=_PERSON,
    named=lambda words: bool(_NAMED.fullmatch(words)),
).who
"""Tells who or what these first words of the answered call sound like, None where they do not tell."""
