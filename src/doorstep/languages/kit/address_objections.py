"""An address that was read back is put right claim by claim: "the street is X and there is no Flat 3"."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address, AddressPart
from doorstep.dialogue.understanding import Context

_PARTS = frozenset(AddressPart)
_DISPENSABLE = (AddressPart.HOUSE_NUMBER, AddressPart.UNIT)
"""What an address can be without; of the rest there must be another."""


@dataclass(frozen=True, slots=True)
class Objection:
    """What is said to a read-back.

    Args:
        address: The pieces that were given anew.
        absent: The pieces that are said not to exist.
        wrong: The pieces that are called wrong without another value.
        spans: Where it stands among the words.
    """

    address: Address = Address()
    absent: tuple[AddressPart, ...] = ()
    wrong: tuple[AddressPart, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ObjectionGrammar:
    """How one language makes claims about the pieces of an address.

    Args:
        begins: Where a claim begins. The group that matched tells which: that of a piece has its value behind it, as
            has `it`, which names no piece; `absent` has behind it what is not there, `gone` has it inside, and `wrong`
            has inside what is called wrong.
        tail: What ends the words of a claim.
        rather: What stands before a value that is turned down.
        named: The piece that a word names, None where it names none.
        value: The value of a piece as it stands on a label; None where the words can be none.
        unnamed: The piece that `it` gives, from its words, the pieces given so far and the moment; None where that
            cannot be told.
        core: A value without the words around it.
    """

    begins: re.Pattern[str]
    tail: re.Pattern[str]
    rather: re.Pattern[str]
    named: Callable[[str], AddressPart | None]
    value: Callable[[AddressPart, str, Context], Address | None]
    unnamed: Callable[[str, frozenset[AddressPart], Context], AddressPart | None]
    core: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class _Claim:
    """One claim: its kind, the piece named in it, the words of its value, and where it stands."""

    kind: str
    label: str
    said: str
    span: tuple[int, int]


def read_objection(words: str, context: Context, grammar: ObjectionGrammar) -> Objection:
    """Read the claims in the plain words of a turn about the address that was read back."""
    if context.expects is not Expects.ADDRESS_CONFIRMATION or context.address is None:
        return Objection()
    objection = Objection()
    for claim in _claims(words, grammar):
        objection = _with(objection, claim, context, grammar)
    given = {part for part in AddressPart if getattr(objection.address, part.value) is not None}
    absent, wrong = (tuple(part for part in told if part not in given) for told in (objection.absent, objection.wrong))
    return replace(objection, absent=absent, wrong=wrong)


def _claims(words: str, grammar: ObjectionGrammar) -> list[_Claim]:
    starts = list(grammar.begins.finditer(words))
    bounds = [*(start.start() for start in starts), len(words)]
    claims = []
    for start, end in zip(starts, bounds[1:], strict=True):
        kind = start.lastgroup or ""
        behind = words[start.end() : end]
        tail = grammar.tail.search(behind)
        if kind == "it" and tail and grammar.rather.search(tail.group()):
            continue  # "it's 40, not 14" tells by the 14 which piece it is
        stop = start.end() + (tail.start() if tail else len(behind))
        claims.append(_Claim(kind, start.group(kind), words[start.end() : stop].strip(" ,"), (start.start(), stop)))
    return claims


def _with(objection: Objection, claim: _Claim, context: Context, grammar: ObjectionGrammar) -> Objection:
    """The objection with one more claim, the same where the claim says nothing of an address."""
    taken = replace(objection, spans=(*objection.spans, claim.span))
    if claim.kind == "wrong":
        return _called_wrong(objection, claim, context, grammar)
    if claim.kind in ("absent", "gone"):
        part = _held(claim.said if claim.kind == "absent" else claim.label, context, grammar)
        if part in _DISPENSABLE:
            return replace(taken, absent=(*objection.absent, part))
        return objection if part is None else replace(taken, wrong=(*objection.wrong, part))
    part = AddressPart(claim.kind) if claim.kind in _PARTS else _told(objection, claim.said, context, grammar)
    given = grammar.value(part, claim.said, context) if part is not None else None
    return objection if given is None else replace(taken, address=objection.address.updated(given))


def _called_wrong(objection: Objection, claim: _Claim, context: Context, grammar: ObjectionGrammar) -> Objection:
    """The objection with the piece that is called wrong, or with the value that follows at once."""
    part = grammar.named(claim.label)
    if part is None:
        return objection
    given = grammar.value(part, claim.said, context)
    if given is not None:
        return replace(objection, address=objection.address.updated(given), spans=(*objection.spans, claim.span))
    label = (claim.span[0], claim.span[1] - len(claim.said))
    return replace(objection, wrong=(*objection.wrong, part), spans=(*objection.spans, label))


def _told(objection: Objection, said: str, context: Context, grammar: ObjectionGrammar) -> AddressPart | None:
    """The piece that words without its name give: the one just called wrong, else what they can be."""
    given = frozenset(part for part in AddressPart if getattr(objection.address, part.value) is not None)
    called_wrong = [part for part in objection.wrong if part not in given]
    if called_wrong:
        return called_wrong[-1]
    nameless = AddressPart.HOUSE_NUMBER if AddressPart.HOUSE_NUMBER in objection.absent else None
    return grammar.unnamed(said, given, context) or nameless  # "there is no number, it's Rose Cottage"


def _held(said: str, context: Context, grammar: ObjectionGrammar) -> AddressPart | None:
    """The known piece that words name, by its value or by what it is called."""
    known = context.address or Address()
    named, core = grammar.named(said), grammar.core(said)
    likely: tuple[AddressPart, ...] = (named or AddressPart.UNIT, AddressPart.UNIT, *AddressPart)
    for part in likely:
        value: str | None = getattr(known, part.value)
        if value and core and core == grammar.core(value.lower()):
            return part
    return named if named is not None and getattr(known, named.value) is not None else None
