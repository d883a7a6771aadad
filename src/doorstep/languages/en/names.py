"""Names people give on the phone, and whether one is the name of the person called."""

import operator
import re

from doorstep.languages.kit import names as kit

STAND_IN = kit.STAND_IN
"""Put for the name of the person called, so that the rules need not know it."""

_GIVEN = re.compile(
    r"\b(?:this is|my name is|my name's|I am|I'm|name is|speaking is|it's|it is|call me|the name's|the name "
    r"is)\s+(?:called\s+|Mr\.?\s+|Mrs\.?\s+|Ms\.?\s+|Dr\.?\s+)?(?P<name>[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+){0,2})"
    r"|^(?:(?:yes|yeah|hello|hi|hey|no),?\s+)*(?P<here>[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+){0,2})\s+(?:here|speaking)\b",
)
_PLAIN_GIVEN = re.compile(
    r"\b(?:this is|my name is|name is|i am called) (?P<name>[a-z][a-z'-]+(?: [a-z][a-z'-]+)?)(?= (?:speaking|"
    r"here)|$| [.,?!]| not| and)"
)
_NO_NAME = frozenset(
    [
        "speaking",
        "me",
        "he",
        "she",
        "him",
        "her",
        "not",
        "the",
        "a",
        "an",
        "my",
        "his",
        "her",
        "their",
        "your",
        "it",
        "that",
        "this",
        "fine",
        "good",
        "ok",
        "right",
        "wrong",
        "yes",
        "no",
        "at",
        "home",
        "busy",
        "driving",
        "sorry",
        "afraid",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "i",
        "i'm",
        "today",
        "tomorrow",
        "who",
        "what",
        "very",
        "ridiculous",
        "so",
        "too",
        "about",
        "for",
        "regarding",
        "unacceptable",
        "someone",
        "nobody",
        "them",
        "us",
        "correct",
        "perfect",
        "great",
        "just",
        "really",
        "still",
        "in",
        "out",
        "on",
        "outside",
        "inside",
        "from",
        "apartment",
        "flat",
        "number",
        "street",
        "road",
        "avenue",
    ]
)
_WORDS = kit.NameWords(
    titles="mr|mrs|ms|miss|dr",
    not_parts=frozenset({"mrs", "miss"}),
    not_before="street|st|road|rd|avenue|ave|lane|drive|court|way|place|close|square|boulevard|terrace|crescent",
    sounds_like=operator.eq,
)


def name_given(written: str) -> str | None:
    """The name somebody gives for themselves, as written; None where none is given."""
    match = _GIVEN.search(written)
    if match:
        name = match.group("name") or match.group("here")
        kept = [word for word in name.split() if word.lower() not in _NO_NAME]
        return " ".join(kept) if kept and name.split()[0].lower() not in _NO_NAME else None
    match = _PLAIN_GIVEN.search(written.lower())
    if match and not set(match.group("name").split()) & _NO_NAME:
        return match.group("name").title()
    return None


def with_stand_in(words: str, recipient: str | None) -> str:
    """The words with the recipient's name replaced by a stand-in that the rules know."""
    return kit.with_stand_in(words, kit.names_of(recipient, _WORDS), _WORDS)


def same_person(name: str, recipient: str | None) -> bool | None:
    """Whether a given name is the recipient's; None where it cannot be told (no recipient known)."""
    return kit.same_person(name, recipient, _WORDS)


def spelled_person(words: str, recipient: str | None) -> bool | None:
    """Whether a name said letter by letter is the recipient's; None where none is, or no recipient is known."""
    return kit.spelled_person(words, recipient, _WORDS)
