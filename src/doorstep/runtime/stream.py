"""The JSON Lines of a conversation: what was said, what was stored, how it ended."""

import json
from collections.abc import Mapping, Sequence
from typing import Final

from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.interface.json_shapes import act_object, effect_line, outcome_line
from doorstep.languages.pack import Sentence
from doorstep.ports.conversation import Reply

__all__ = ["effect_lines", "error_line", "line", "outcome_line", "spoken_text", "turn_line"]

UNSEEN = frozenset({EffectKind.SLOT_HELD, EffectKind.SLOT_RELEASED})
"""Effects that are bookkeeping: no line is written for them."""


_LINE_ENDS: Final = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}
"""What some readers take for the end of a line though JSON does not."""


def line(value: Mapping[str, object]) -> str:
    """Write one object as one line of JSON, without line end."""
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": ")).translate(_LINE_ENDS)


def spoken_text(sentences: Sequence[Sentence]) -> str:
    """Join sentences as they are spoken one after the other."""
    return " ".join(sentence.text for sentence in sentences)


def turn_line(reply: Reply) -> dict[str, object]:
    """Show one turn of the assistant."""
    return {
        "type": "turn",
        "text": spoken_text(reply.sentences),
        "acts": [act_object(each) for each in reply.acts],
        "rule": reply.rule,
        "expects": reply.expects.value,
    }


def effect_lines(effects: Sequence[Effect]) -> list[dict[str, object]]:
    """Show what was stored, in order, without the bookkeeping."""
    return [effect_line(effect) for effect in effects if effect.kind not in UNSEEN]


def error_line(number: int, message: str) -> dict[str, object]:
    """Answer an input line that cannot be read; the conversation goes on."""
    return {"type": "error", "line": number, "message": message}
