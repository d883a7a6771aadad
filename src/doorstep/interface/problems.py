"""How a list of validation problems is told: one sentence, each problem with its path, never with the value."""

from collections.abc import Mapping, Sequence
from typing import Final

SHOWN: Final = 4
"""So many problems are named; the rest is counted."""

_WORDS: Final[Mapping[str, str]] = {
    "extra_forbidden": "is not a known key",
    "unexpected_keyword_argument": "is not a known key",
    "missing": "is missing",
    "string_type": "has to be text",
    "string_too_short": "must not be empty",
    "int_type": "has to be a whole number",
    "int_parsing": "has to be a whole number",
    "int_from_float": "has to be a whole number",
    "bool_type": "has to be true or false",
    "bool_parsing": "has to be true or false",
    "list_type": "has to be a list",
    "tuple_type": "has to be a list",
    "dict_type": "has to be an object",
    "model_type": "has to be an object",
    "model_attributes_type": "has to be an object",
    "none_required": "has to be null",
    "float_type": "has to be a number",
    "float_parsing": "has to be a number",
    "path_type": "has to be a path",
    "too_short": "needs at least one entry",
}


def path(location: Sequence[object]) -> str:
    """Write a location as in JavaScript: `parcels[0].address`."""
    text = ""
    for step in location:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else str(step)
    return text or "it"


def problem(error: Mapping[str, object]) -> str:
    """Put one validation error (as pydantic lists it) into words: the path and what is expected there."""
    location = error["loc"]
    where = path(location) if isinstance(location, Sequence) else "it"
    return f"{where} {_expected(error)}"


def sentence(opening: str, errors: Sequence[Mapping[str, object]]) -> str:
    """Tell the first problems in one sentence and count the others."""
    named = "; ".join(problem(error) for error in errors[:SHOWN])
    rest = len(errors) - SHOWN
    return f"{opening}: {named}{f' (and {rest} more)' if rest > 0 else ''}."


def _expected(error: Mapping[str, object]) -> str:
    kind, context = str(error["type"]), error.get("ctx")
    values = context if isinstance(context, Mapping) else {}
    if kind in _WORDS:
        return _WORDS[kind]
    if kind in {"enum", "literal_error"}:
        return f"has to be one of {values.get('expected')}"
    if kind == "value_error":
        return str(values.get("error"))
    if kind in {"greater_than_equal", "less_than_equal"}:
        bound = values.get("ge", values.get("le"))
        return f"has to be at {'least' if kind.startswith('greater') else 'most'} {bound}"
    if kind == "greater_than":
        return f"has to be more than {values.get('gt'):g}"
    if kind == "string_too_long":
        return f"is longer than {values.get('max_length')} characters"
    return f"is not valid ({kind.replace('_', ' ')})"
