"""Addresses piece by piece: later words take the place of earlier ones, a correction goes to the piece it means."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address
from doorstep.dialogue.understanding import Context

COLLECTING = frozenset({Expects.ADDRESS, Expects.ADDRESS_PART, Expects.ADDRESS_CONFIRMATION})
"""The questions under which an address is spoken of."""
_HOURS = frozenset({Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.CALLBACK_TIME})
_LAST_HOUR = 24
_HELD = ("house_number", "postcode", "street", "unit", "city")


@dataclass(frozen=True, slots=True)
class AddressFound:
    """The pieces that were said, and whether they came as a correction ("fourteen, not forty")."""

    address: Address
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class AddressGrammar:
    """How one language reads the pieces of an address in plain words.

    Args:
        written_out: The words, for a region, with numbers, letters and postcodes as they stand in an address.
        swapped: The address with the piece put right that "A, not B" names.
        change_of_mind: What stands between a piece and the one that takes its place.
        pieces: The pieces in words without a change of mind.
    """

    written_out: Callable[[str, str], str]
    swapped: Callable[[str, Context], Address | None]
    change_of_mind: re.Pattern[str]
    pieces: Callable[[str, Context], Address]


@dataclass(frozen=True, slots=True)
class SwapWords:
    """How one language says that one value is meant and not another.

    Args:
        not_but: Patterns with the groups `new` and `old`, the likeliest first.
        core: A value without the words around it.
        guessed: The piece that is meant where none holds the old value, from old, new and the moment.
        cased: Writes a piece the way it stands on a label.
    """

    not_but: Sequence[re.Pattern[str]]
    core: Callable[[str], str]
    guessed: Callable[[str, str, Context], str | None]
    cased: Callable[[str, str], str]


def read_pieces(words: str, context: Context, grammar: AddressGrammar) -> AddressFound:
    """Read the address pieces in the plain words of a turn."""
    text = grammar.written_out(words, context.region)
    if context.expects is Expects.ADDRESS_CONFIRMATION or (
        context.address is not None and context.expects in COLLECTING
    ):
        mended = grammar.swapped(text, context)
        if mended is not None:
            return AddressFound(mended, corrected=True)
    found = Address()
    for piece in grammar.change_of_mind.split(f" {text} "):
        if piece.strip():
            found = merged(found, grammar.pieces(piece, context))
    return AddressFound(found)


def merged(first: Address, later: Address) -> Address:
    """The first address with every piece of the later one put over it."""
    values = {name: value for name in Address.__slots__ if (value := getattr(later, name)) is not None}
    return replace(first, **values)


def swapped_piece(text: str, context: Context, words: SwapWords) -> Address | None:
    """Apply "A, not B" to the piece of the address in context that holds B."""
    for pattern in words.not_but:
        match = pattern.search(text)
        if match is None:
            continue
        new, old = (words.core(match.group(name)) for name in ("new", "old"))
        name = _holder(old, new, context, words) if new and old else None
        if name is None:
            continue
        current = (getattr(context.address, name) or "") if context.address else ""
        return Address(**{name: words.cased(name, _replaced(current, old, new))})
    return None


def likest(said: str, address: Address, names: Sequence[str]) -> tuple[str, float]:
    """Which piece of the address the words resemble most, and how much, from 0 to 1."""
    likeness = {name: likeness_of(said, getattr(address, name)) for name in names}
    best = max(likeness, key=lambda name: likeness[name])
    return best, likeness[best]


def likeness_of(said: str, value: str | None) -> float:
    """How much words resemble a value, from 0 to 1."""
    return SequenceMatcher(None, said, (value or "").lower()).ratio()


def held(value: str, old: str, context: Context, postcode: int | None, cased: Callable[[str, str], str]) -> Address:
    """The new value for the piece that holds the old one; the house number where it cannot be told.

    Args:
        value: What is right.
        old: What is wrong.
        context: The moment, with the address.
        postcode: How many digits a postcode has, None where it has letters.
        cased: Writes a piece the way it stands on a label.
    """
    if context.address is not None and (context.address.unit or "").lower() == old:
        return Address(unit=value.upper())
    if len(value) == len(old) == postcode:
        return Address(postcode=value)
    return Address(house_number=cased("house_number", value))


def may_be_hours(numbers: Sequence[str], expects: Expects) -> bool:
    """Whether "it is five, not six" may speak of hours rather than of a house."""
    if expects in COLLECTING:
        return False
    highest = max(int(re.sub(r"\D", "", number)) for number in numbers)
    return highest <= (_LAST_HOUR if expects in _HOURS else _LAST_HOUR // 2)


def _holder(old: str, new: str, context: Context, words: SwapWords) -> str | None:
    address = context.address or Address()
    values = {name: (getattr(address, name) or "").lower() for name in _HELD}
    for name, value in values.items():
        if value == old:
            return name
    for name, value in values.items():
        if value and re.search(rf"(?:\b|(?<=\d)){re.escape(old)}", value) and name != "unit":
            return name
    return words.guessed(old, new, context)


def _replaced(current: str, old: str, new: str) -> str:
    if current and old in current.lower() and current.lower() != old:
        start = current.lower().index(old)
        before, after = current[:start].strip().lower(), current[start + len(old) :].strip().lower()
        if (before and new.startswith(before)) or (after and new.endswith(after)):
            return new  # the whole piece was said again, not only what was wrong in it
        return current[:start] + new + current[start + len(old) :]
    return new


def only_guessed(address: Address, expects: Expects) -> bool:
    """Outside the talk about addresses a lone number or name is none."""
    if expects in COLLECTING or expects is Expects.VERIFICATION:
        return False
    if (address.street and address.house_number) or address.postcode:
        return False
    return not (address.street and expects is Expects.NONE)


def differs(address: Address, known: Address | None) -> bool:
    """Whether a piece is said otherwise than it is known."""
    if known is None:
        return True
    said = ((name, getattr(address, name)) for name in Address.__slots__)
    return any(value is not None and (getattr(known, name) or "").lower() != value.lower() for name, value in said)
