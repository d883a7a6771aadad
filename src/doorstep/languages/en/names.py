"""Names people give on the phone, and whether one is the name of the person called."""

import re

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
STAND_IN = "alex"
"""Put for the name of the person called, so that the rules need not know it."""


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


def names_of(recipient: str | None) -> tuple[str, ...]:
    """The parts of a name worth recognising, in lower case."""
    if not recipient:
        return ()
    return tuple(
        part for part in re.findall(r"[\w'-]+", recipient.lower()) if len(part) > 2 and part not in ("mrs", "miss")
    )


def with_stand_in(words: str, recipient: str | None) -> str:
    """The words with the recipient's name replaced by a stand-in that the rules know."""
    parts = names_of(recipient)
    if not parts:
        return words
    either = "|".join(re.escape(part) for part in parts)
    return re.sub(
        (
            rf"\b(?:(?:mr|mrs|ms|miss|dr) )?(?:{either})(?: (?:{either}))*\b(?!'| (?:street|st|road|rd|avenue|ave|"
            r"lane|drive|court|way|place|close|square|boulevard|terrace|crescent)\b)"
        ),
        STAND_IN,
        words,
    )


def same_person(name: str, recipient: str | None) -> bool | None:
    """Whether a given name is the recipient's; None where it cannot be told (no recipient known)."""
    parts = names_of(recipient)
    if not parts:
        return None
    given = re.findall(r"[\w'-]+", name.lower())
    return all(word in parts for word in given)
