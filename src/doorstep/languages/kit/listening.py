"""What helps to listen, with a language's words handed in: prompts, open ends, listening noises, who picked up."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.events import AnsweredBy

LONGEST = 600
"""Characters looked at, so that any text takes bounded time."""
_MOST_NOISES = 6
_MOST_WORDS_OF_A_PERSON = 12
_SHORTEST_CODE = 5
_SHORTEST_PHONE = 10


def one_of(phrases: str) -> str:
    """Write a pattern for any of these phrases or patterns, a comma between them."""
    return "(?:" + "|".join(" ".join(phrase.split()) for phrase in phrases.split(",") if phrase.strip()) + ")"


@dataclass(frozen=True, slots=True)
class Prompts:
    """Prompts for the recogniser.

    Args:
        situation: What kind of call it is, in one sentence.
        samples: What is asked, in one sentence, and what people answer to it.
    """

    situation: str
    samples: Mapping[Expects, tuple[str, tuple[str, ...]]]

    def hint(self, expects: Expects) -> str:
        """Prompt the recogniser with the situation and sample answers to the open question."""
        question, samples = self.samples[expects]
        return " ".join((self.situation, question, *(f'"{sample}"' for sample in samples)))


@dataclass(frozen=True, slots=True)
class OpenWords:
    """How a language tells that words ask for more.

    Args:
        word: What counts as one word.
        end: Whether words end in the middle of a sentence.
        code: Whether a postcode or a telephone number has begun and is not complete.
        address: Whether a street stands without its number, or a number without its street.
    """

    word: re.Pattern[str]
    end: Callable[[str], bool]
    code: Callable[[str, Expects], bool]
    address: Callable[[str], bool]

    def unfinished(self, text: str, expects: Expects) -> bool:
        """Whether the words so far ask for more, so that it is worth waiting longer."""
        lowered = text[-LONGEST:].lower().replace("’", "'")
        words = " ".join(self.word.findall(lowered))
        if not words:
            return False
        if re.search(r"(?:\.\.\.|…|-|–)\s*$", text) or (text.rstrip().endswith(",") and words.count(" ") > 1):
            return True
        return self.end(words) or self.code(words, expects) or (expects is Expects.ADDRESS and self.address(words))


def digits_open(expects: Expects, *, digits: int, singles: int, words: int) -> bool:
    """Whether digits of a postcode or a telephone number are missing.

    Args:
        expects: The open question.
        digits: How many digits were said.
        singles: How many of them were said one by one.
        words: How many words were said in all.
    """
    if expects is Expects.VERIFICATION:
        return 0 < digits < _SHORTEST_CODE
    if expects is Expects.ADDRESS_PART:
        return 1 < singles == digits < _SHORTEST_CODE
    if expects is Expects.CALLBACK_TIME:
        return _SHORTEST_CODE <= digits < _SHORTEST_PHONE and digits >= words - 4
    return False


def address_open(words: Sequence[str], numbered: Sequence[bool], *, street: bool) -> bool:
    """Whether a street stands without its number, or a number without its street.

    Args:
        words: The words.
        numbered: Which of them are numbers.
        street: Whether they end with a kind of street.
    """
    if all(numbered):
        return True
    if not any(numbered):
        return street
    first = next(place for place, is_number in enumerate(numbered) if is_number)
    rest = [word for word, is_number in zip(words[first:], numbered[first:], strict=True) if not is_number]
    return first == 0 and len(rest) == 1 and len(rest[0]) > 1


def only_noises(text: str, letters: re.Pattern[str], noises: re.Pattern[str]) -> bool:
    """Whether the words are listening noises only.

    Args:
        text: What was heard.
        letters: What counts as one word.
        noises: One or several noises, a space between them.
    """
    words = letters.findall(text[:LONGEST].lower())
    return 0 < len(words) <= _MOST_NOISES and bool(noises.fullmatch(" ".join(words)))


@dataclass(frozen=True, slots=True)
class FirstWords:
    """How the first words of an answered call tell who or what picked up.

    Args:
        word: What counts as one word.
        machines: What each kind of machine says, the most certain first.
        tone: What makes a tape of any machine: "after the tone".
        person: What people say when they pick up.
        named: How people say their name and nothing else.
    """

    word: re.Pattern[str]
    machines: tuple[tuple[re.Pattern[str], AnsweredBy], ...]
    tone: re.Pattern[str]
    person: re.Pattern[str]
    named: Callable[[str], bool]

    def who(self, text: str) -> AnsweredBy | None:
        """Tell who or what these words sound like, None where they do not tell."""
        found = self.word.findall(text[:LONGEST].lower().replace("’", "'"))
        words = " ".join(found)
        for pattern, kind in self.machines:
            if pattern.search(words):
                return AnsweredBy.VOICEMAIL if self.tone.search(words) else kind
        if 0 < len(found) <= _MOST_WORDS_OF_A_PERSON and self.person.search(words):
            return AnsweredBy.PERSON
        return AnsweredBy.PERSON if self.named(words) else None
