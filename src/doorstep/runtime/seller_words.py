"""The words of a seller's turn: the language's own, or another wording of them that was found to say the same."""

import re
from collections.abc import Sequence
from concurrent.futures import TimeoutError as TooLate

from doorstep.dialogue.bargaining import Saying, Standing
from doorstep.languages.bargaining import Manner, Tongue
from doorstep.languages.kit.variety import normal
from doorstep.ports.wording import Draft, Writer
from doorstep.runtime.wording_check import MOST_WORDS, faithful, kept_as_written


def seller_words(
    sayings: Sequence[Saying], tongue: Tongue, manner: Manner, standing: Standing, writer: Writer | None = None
) -> tuple[str, ...]:
    """Put acts into sentences; where a writer is given, in its words if they are in time, faithful and new.

    Args:
        sayings: The acts of the turn.
        tongue: The buyer's language.
        manner: What the wording depends on.
        standing: What stands in the chat.
        writer: Who rewords the turn; None: nobody.
    """
    template = tongue.word(sayings, manner)
    kept = kept_as_written(sayings, template)
    if writer is None or len(kept) == len(template):
        return template
    draft = Draft(template, kept, tongue.code, str(manner.tone), MOST_WORDS)
    try:
        text = writer.reword(draft).result(writer.seconds)
    except TooLate:
        return template
    sentences = _sentences(text)
    if _repeats(sentences, manner) or not faithful(text, sayings, template, tongue, standing):
        return template
    return sentences


def _sentences(text: str) -> tuple[str, ...]:
    return tuple(re.split(r"(?<=[.?!])\s+", text.strip()))


def _repeats(sentences: Sequence[str], manner: Manner) -> bool:
    said = {normal(part) for one in manner.said for part in (one, *_sentences(one))}
    written = [normal(one) for one in sentences]
    return len(set(written)) < len(written) or not said.isdisjoint(written)
