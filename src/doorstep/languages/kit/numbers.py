"""Finds dictated numbers in a text; which words are numbers and how they add up is the language's to say."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class NumberSpan:
    """A number as meant.

    Args:
        digits: Its digits.
        start: Where its words begin in the text.
        end: Where they end.
        suffix: A letter that belongs to it ("42B"), as a capital, empty where there is none.
        ordinal: Whether a place in an order was said ("third").
    """

    digits: str
    start: int
    end: int
    suffix: str = ""
    ordinal: bool = False


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a row of digits or a sign with its place in the text."""

    kind: str
    word: str
    start: int
    end: int


Run = Sequence[Token]


@dataclass(frozen=True, slots=True)
class NumberGrammar:
    """How one language says numbers.

    Args:
        cleaned: Lowers the case and blanks fillers without changing the length.
        tokens: Splits the cleaned text; the second argument says whether digits were asked for.
        numeric: Whether a token is part of a number.
        broken: Whether a number begins anew with this token.
        joins: Whether a token that is no number word goes on with the run before the token that follows it.
        idle: Whether a run only looks like a number ("no one").
        digits: The digits a whole run means, empty where it means none.
        ordinal: Whether a token names a place in an order.
        letter: The letter that belongs to a number that ends at this place, and where it ends.
        ending: What is written behind a number in the place of its words.
        corrects: Words between two numbers by which the later one takes the place of the earlier.
        rejects: Words right before a number by which it is ruled out.
    """

    cleaned: Callable[[str], str]
    tokens: Callable[[str, bool], list[Token]]
    numeric: Callable[[Token], bool]
    broken: Callable[[Run, Token], bool]
    joins: Callable[[Run, Token, Run], bool]
    idle: Callable[[Run, str], bool]
    digits: Callable[[Run], str]
    ordinal: Callable[[Token], bool]
    letter: Callable[[str, int], tuple[str, int] | None]
    ending: Callable[[NumberSpan], str]
    corrects: re.Pattern[str]
    rejects: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class SpokenNumbers:
    """The numbers of one language."""

    grammar: NumberGrammar

    def digit_strings(
        self, text: str, *, dictated: bool = False, taken: Sequence[tuple[int, int]] = ()
    ) -> tuple[NumberSpan, ...]:
        """Find the numbers in a text as meant; after a correction only the last value stands.

        Args:
            text: What was said or written.
            dictated: Whether digits were asked for, so that words sounding like digits are digits.
            taken: Stretches of the text that are something else, such as times; numbers in them are left out.
        """
        plain = self.grammar.cleaned(text)
        free = [
            span
            for span in _spans(self.grammar, plain, dictated=dictated)
            if not any(start < span.end and span.start < end for start, end in taken)
        ]
        return tuple(_corrected(self.grammar, free, plain))

    def number_value(self, words: str) -> int | None:
        """Give the value of a number in words or digits, None where the words are not exactly one number."""
        spans = self.digit_strings(words)
        return int(spans[0].digits) if len(spans) == 1 and spans[0].digits.isdigit() else None

    def ordinal_value(self, words: str) -> int | None:
        """Give the place an ordinal names ("twenty-first" is 21), None where the words are none."""
        spans = self.digit_strings(words)
        return int(spans[0].digits) if len(spans) == 1 and spans[0].ordinal else None

    def written(self, text: str) -> str:
        """Put digits in the place of every spoken number: "forty-two B Maple Street" becomes "42B Maple Street"."""
        for span in reversed(_spans(self.grammar, self.grammar.cleaned(text), dictated=False)):
            text = text[: span.start] + span.digits + self.grammar.ending(span) + text[span.end :]
        return text


def runs_in(grammar: NumberGrammar, plain: str) -> list[list[Token]]:
    """The rows of number words in a cleaned text, without those that only look like numbers."""
    runs = _runs(grammar, grammar.tokens(plain, False))  # noqa: FBT003 - by place, as every grammar takes it
    return [run for run in runs if not grammar.idle(run, plain)]


def _spans(grammar: NumberGrammar, plain: str, *, dictated: bool) -> list[NumberSpan]:
    runs = _runs(grammar, grammar.tokens(plain, dictated))
    return [span for run in runs if (span := _number(grammar, run, plain)) is not None]


def _runs(grammar: NumberGrammar, tokens: Run) -> list[list[Token]]:
    """Gather neighbouring number words with what joins them."""
    runs: list[list[Token]] = [[]]
    for index, token in enumerate(tokens):
        if not grammar.numeric(token):
            if not grammar.joins(runs[-1], token, tokens[index + 1 : index + 3]):
                runs.append([])
        elif grammar.broken(runs[-1], token):
            runs.append([token])
        else:
            runs[-1].append(token)
    return [run for run in runs if run]


def _number(grammar: NumberGrammar, run: Run, plain: str) -> NumberSpan | None:
    if grammar.idle(run, plain):
        return None
    digits = grammar.digits(run)
    if not digits:
        return None
    start, end = run[0].start, run[-1].end
    ordinal = grammar.ordinal(run[-1])
    suffix = None if ordinal else grammar.letter(plain, end)
    if suffix:
        return NumberSpan(digits, start, suffix[1], suffix[0].upper())
    return NumberSpan(digits, start, end, ordinal=ordinal)


def _corrected(grammar: NumberGrammar, spans: Sequence[NumberSpan], plain: str) -> list[NumberSpan]:
    """Drop what was taken back: "fourteen not forty", "forty, sorry, fourteen", "… oh five, no, oh four"."""
    kept: list[NumberSpan] = []
    rejected = {span for span in spans if len(spans) > 1 and grammar.rejects.search(plain[: span.start])}
    for span in (span for span in spans if span not in rejected):
        earlier = kept[-1] if kept else None
        if (
            earlier
            and grammar.corrects.search(plain[earlier.end : span.start])
            and not _skipped(rejected, earlier, span)
        ):
            kept[-1] = _put_right(earlier, span)
        else:
            kept.append(span)
    return kept


def _skipped(rejected: set[NumberSpan], earlier: NumberSpan, later: NumberSpan) -> bool:
    return any(earlier.end <= span.start < later.start for span in rejected)


def _put_right(earlier: NumberSpan, later: NumberSpan) -> NumberSpan:
    """Put the later value in the place of the earlier; a few digits replace the end of a long dictated number."""
    if len(earlier.digits) >= 4 and len(later.digits) <= len(earlier.digits) - 2 and not later.suffix:
        return replace(later, digits=earlier.digits[: -len(later.digits)] + later.digits, start=earlier.start)
    return later
