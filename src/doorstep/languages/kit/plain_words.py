"""From the words of a turn to the form the rules of a language are written for."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 1600
"""Characters read of one turn; what comes after them is not looked at, so that any input takes bounded time."""
_MARKS: Final = {";": ".", ":": ",", "...": "."}
_WORD: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Plain:
    """One turn as it was written, and as the rules read it.

    Args:
        written: The words as given, without control characters, at most `LONGEST` characters.
        words: Lower case words with single spaces; `.` `?` `!` `,` stand as words of their own.
    """

    written: str
    words: str


@dataclass(frozen=True, slots=True)
class PlainWords:
    """How one language's words are brought into plain form.

    Args:
        abbreviations: Shortened words whose full stops end no sentence.
        rewritten: Changes to the lower-cased text before it is cut into words, in this order.
        opened: The words that one word stands for: a contraction opened, a spelling made regular.
        fillers: Words that mean nothing.
        finish: The last changes to the joined words, such as fillers of several words.
        number: A word that may be said twice in a row because it is a number.
        spells: Whether a word said again, after the word before it, is spelled rather than stammered.
        token: What is cut out as one word where the usual words would not do.
    """

    abbreviations: re.Pattern[str]
    rewritten: tuple[Callable[[str], str], ...]
    opened: Callable[[str], list[str]]
    fillers: frozenset[str]
    finish: Callable[[str], str]
    number: re.Pattern[str]
    spells: Callable[[str, str], bool]
    token: re.Pattern[str] = re.compile(r"[^\W_]+(?:['-][^\W_]+)*'?|[.,?!;:]|\.\.\.")

    def plain(self, text: str) -> Plain:
        """Normalise one turn; any text is accepted."""
        written = clean(text)
        lowered = self.abbreviations.sub(lambda match: match.group().replace(".", ""), written).lower()
        for rewrite in self.rewritten:
            lowered = rewrite(lowered)
        dashes = lowered.replace("—", " , ").replace("–", " , ").replace("…", " . ").replace("...", " . ")
        tokens = self.token.findall(dashes)
        words: list[str] = []
        for index, token in enumerate(tokens):
            words.extend([token] if _among_letters(tokens, index) else self._open(token))
        return Plain(written, " ".join(self.finish(" ".join(self._once(words))).split()))

    def _open(self, token: str) -> list[str]:
        return [_MARKS[token]] if token in _MARKS else self.opened(token)

    def _once(self, words: list[str]) -> list[str]:
        """The words without fillers, each stammered one said once."""
        kept: list[str] = []
        for word in words:
            if word in self.fillers:
                continue
            previous = kept[-1] if kept else ""
            before = kept[-2] if len(kept) > 1 else ""
            if word == previous and not self.number.match(word) and not self.spells(word, before):
                continue
            if word in ".,?!" and (not previous or previous in ".?!"):
                continue
            kept.append(word)
        return kept


def clean(text: str) -> str:
    """The words without control characters, with plain quotes and single spaces, cut at a fixed length."""
    straight = unicodedata.normalize("NFKC", text[: 2 * LONGEST]).replace("’", "'").replace("‘", "'").replace("`", "'")
    visible = "".join(" " if unicodedata.category(character)[0] in "CZ" else character for character in straight)
    return " ".join(visible.split())[:LONGEST].strip()


def as_written(value: str, written: str, titles: Mapping[str, str], fold: Callable[[str], str] = str.lower) -> str:
    """Give the words of a value the form they had in the turn, where it was not written in capitals throughout.

    Args:
        value: Plain words.
        written: The turn as it was written.
        titles: How words are written that nobody capitalised.
        fold: What plain form a written word has.
    """
    if written.isupper():
        return value
    forms = {fold(form).rstrip("."): form.rstrip(".") for form in re.findall(_WORD.pattern + r"\.?", written)}

    def form(match: re.Match[str]) -> str:
        said = forms.get(match.group().lower(), match.group())
        return said if any(letter.isupper() for letter in said) else titles.get(said, match.group())

    return _WORD.sub(form, value)


def _among_letters(tokens: list[str], index: int) -> bool:
    """Whether a letter stands beside another one, as where something is spelled."""
    token = tokens[index]
    beside = tokens[max(index - 1, 0) : index] + tokens[index + 1 : index + 2]
    return len(token) == 1 and token.isalpha() and any(re.fullmatch("[b-hj-z]", one) for one in beside)
