"""A new address, piece by piece: merged, completed, read back in full, changed only after a clear yes."""

import re
from dataclasses import replace

from doorstep.dialogue.acts import AssistantAct, CustomerAct, act
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.slots import Address, AddressPart
from doorstep.dialogue.understanding import Understanding
from doorstep.skills.delivery.facts import status_of
from doorstep.skills.delivery.hear_people import promise_person
from doorstep.skills.delivery.state import Goal, Reading, State, edit, take_back_refusal, to, want

NEEDED = (AddressPart.STREET, AddressPart.HOUSE_NUMBER, AddressPart.POSTCODE, AddressPart.CITY)
MENDINGS = 4
"""An address that was mended more often after it was complete is handed over to a person."""
_HALF_POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?")
RETOLD = 2
"""A piece in digits that was put right more often than that is asked for again by itself."""
POSTCODE_DIGITS = {"US": 5, "DE": 5, "AT": 4, "CH": 4}
"""How many digits a postcode has, where it is made of digits alone."""
VAIN_QUESTIONS = 2
"""After so many questions for a piece that were answered with no or don't know, likewise."""
PIECES = (CustomerAct.GIVE_ADDRESS, CustomerAct.GIVE_ADDRESS_PART, CustomerAct.CORRECT)


def hear_address(state: State, turn: Understanding) -> Reading:
    """Take in the wish for another address, its pieces and the answer to its read-back."""
    said = _said(turn.address)
    if state.skill.goal is Goal.ADDRESS:
        return _collect(state, turn)
    wish = turn.has(CustomerAct.CHANGE_ADDRESS) or (turn.has(*PIECES) and said)
    if not wish:
        return state, turn
    rest = turn.without(CustomerAct.CHANGE_ADDRESS, *PIECES, *_ANSWERS)
    if not state.skill.cleared:
        if not state.skill.bystander:
            state = _noted(edit(state, resume=Goal.ADDRESS, draft=_first_draft(state, turn)), turn)
        return state.answering(act(AssistantAct.INFORM_IMPOSSIBLE, reason="not_verified")), rest
    begun = to(state, Goal.ADDRESS, draft=_first_draft(state, turn), absent=frozenset(), readbacks=0, mended=0)
    return _checked(_noted(begun, turn)), rest


_ANSWERS = (
    CustomerAct.AFFIRM,
    CustomerAct.DENY,
    CustomerAct.UNSURE,
    CustomerAct.REJECT_TIME,
    CustomerAct.UNAVAILABLE,
)


def missing_part(state: State) -> AddressPart | None:
    """The next piece to ask for, None where the address is complete."""
    draft = state.skill.draft or Address()
    open_parts = (part for part in NEEDED if part not in state.skill.absent)
    return next((part for part in open_parts if not _is_whole(state, draft, part)), None)


def _is_whole(state: State, draft: Address, part: AddressPart) -> bool:
    """Whether a piece is known to its end: of a British postcode people often say the first half only."""
    value = getattr(draft, part.value)
    british = (draft.country or state.skill.world.region) == "GB"
    return value is not None and not (british and part is AddressPart.POSTCODE and _HALF_POSTCODE.fullmatch(value))


def _said(address: Address) -> bool:
    return address != Address()


LOOKED_UP = (AddressPart.STREET, AddressPart.POSTCODE, AddressPart.CITY)
"""Parts that depend on each other: a new one opens again what followed from the old."""


def _names_place(address: Address) -> bool:
    return any(getattr(address, part.value) is not None for part in LOOKED_UP)


def _noted(state: State, turn: Understanding) -> State:
    """Remember which parts are doubtful and which were filled in."""
    return edit(state, doubtful=turn.doubtful, filled=turn.filled)


def _opened(state: State, draft: Address, said: Address) -> Address:
    """Without the parts that followed from what is now said otherwise."""
    if not _names_place(said):
        return draft
    return draft.without(state.skill.filled)


def _first_draft(state: State, turn: Understanding) -> Address:
    """A new street starts afresh; a single piece without one mends the address that is known or was just agreed."""
    current = state.skill.promise.address or state.skill.current.address
    said = turn.address
    if said.street is None and turn.has(*PIECES) and _said(said) and current is not None:
        return current.updated(said)
    country = current.country if current is not None else None
    return _filled(state, replace(said, country=said.country or country))


def _filled(state: State, draft: Address) -> Address:
    """The city of the postcode that is known already."""
    current = state.skill.current.address
    if current is not None and draft.city is None and draft.postcode and draft.postcode == current.postcode:
        return replace(draft, city=current.city)
    return draft


def _collect(state: State, turn: Understanding) -> Reading:
    rest = turn.without(*PIECES, CustomerAct.CHANGE_ADDRESS)
    draft = state.skill.draft or Address()
    missing = missing_part(state)
    said = _with_digits_alone(state, turn, _without_echoes(turn, draft, missing))
    changed = _filled(state, _opened(state, draft, said).updated(said)).without((*turn.absent, *turn.wrong))
    state = edit(state, absent=state.skill.absent | {*turn.absent})
    if missing is None and (piece := _digits_retold(state, turn)) is not None:
        vain = changed == draft
        state = edit(state, retold=(*state.skill.retold, piece, *((piece,) if vain else ())))
        if state.skill.retold.count(piece) > RETOLD and state.skill.mended < MENDINGS:
            return edit(state, draft=changed.without((piece,)), mended=state.skill.mended + 1), rest.without(*_ANSWERS)
    if changed != draft:
        state = _noted(state, turn) if _names_place(turn.address) else state
        mended = state.skill.mended + (missing is None)
        if mended > MENDINGS:
            return promise_person(edit(state, draft=None), turn), rest.without(*_ANSWERS)
        return _checked(edit(state, draft=changed, mended=mended)), rest.without(*_ANSWERS)
    if missing is not None:
        return _without_piece(state, turn, missing)
    if turn.has(CustomerAct.AFFIRM) and not turn.has(CustomerAct.DENY, CustomerAct.CORRECT) and _read_to_the_end(state):
        return _change(state), rest.without(CustomerAct.AFFIRM)
    if turn.has(CustomerAct.DENY, CustomerAct.CORRECT):
        return _misread(state), rest.without(CustomerAct.DENY)
    return state, rest.without(CustomerAct.UNSURE)


def _without_echoes(turn: Understanding, draft: Address, missing: AddressPart | None) -> Address:
    """What was said, without another street or town where digits were asked for, which are often misheard for one.

    A piece that is put right is no such echo, nor is a street alone or one that goes on with the known name.
    """
    said = turn.address
    in_digits = missing in (AddressPart.POSTCODE, AddressPart.HOUSE_NUMBER) and getattr(said, missing.value) is None
    if not in_digits or turn.has(CustomerAct.CORRECT, CustomerAct.DENY):
        return said
    if said.house_number and said.street and draft.street and draft.street.lower() not in said.street.lower():
        said = said.without((AddressPart.STREET, AddressPart.HOUSE_NUMBER))
    return said if draft.city is None else said.without((AddressPart.CITY,))


def _with_digits_alone(state: State, turn: Understanding, said: Address) -> Address:
    """What was said at the read-back, with a postcode that stands among words nobody could make sense of.

    A yes to another postcode than the one read back is none.
    """
    draft = state.skill.draft or Address()
    length = POSTCODE_DIGITS.get(state.skill.world.region)
    codes = [one for one in turn.numbers if len(one) == length and one != draft.house_number]
    told = missing_part(state) is None and said.postcode is None and len(codes) == 1 and codes[0] != draft.postcode
    return replace(said, postcode=codes[0]) if told else said


def _digits_retold(state: State, turn: Understanding) -> AddressPart | None:
    """The piece in digits that is said to be otherwise at the read-back; None where it is another one, or a yes."""
    said = turn.address
    if _typed(turn) or said.street is not None or (turn.has(CustomerAct.AFFIRM) and not turn.has(CustomerAct.DENY)):
        return None
    if said.postcode is not None:
        return AddressPart.POSTCODE
    if said.house_number is not None:
        return AddressPart.HOUSE_NUMBER
    alone = not turn.acts and len(turn.numbers) == 1
    return digits_mean(turn.numbers[0], state.skill.world.region) if alone else None


def _typed(turn: Understanding) -> bool:
    """Whether the piece was typed on the telephone's keys, and is certain: what is said in digits is a number too."""
    return not turn.numbers and turn.text in (turn.address.postcode, turn.address.house_number)


def piece_typed(asked: AddressPart, digits: str, region: str) -> AddressPart:
    """Which piece was typed: too few digits for the postcode asked for are the house number it goes with."""
    short = asked is AddressPart.POSTCODE and len(digits) < POSTCODE_DIGITS.get(region, 0)
    return AddressPart.HOUSE_NUMBER if short else asked


def digits_mean(digits: str, region: str) -> AddressPart:
    """Which piece digits without a word stand for: the postcode where they are as many, else the house number."""
    return AddressPart.POSTCODE if len(digits) == POSTCODE_DIGITS.get(region) else AddressPart.HOUSE_NUMBER


def _read_to_the_end(state: State) -> bool:
    """Whether the read-back was not cut off: nobody can affirm what they did not hear."""
    return all(one.kind is not AssistantAct.CONFIRM_ADDRESS for one in state.unheard)


def _without_piece(state: State, turn: Understanding, missing: AddressPart) -> Reading:
    """No value for the piece asked for: it does not exist, is not known, or the wish is taken back."""
    rest = turn.without(*PIECES, *_ANSWERS, CustomerAct.CHANGE_ADDRESS)
    if not turn.has(CustomerAct.DENY, CustomerAct.UNSURE):
        return state, rest
    begun = state.skill.draft is not None and state.skill.draft.street is not None
    if turn.has(CustomerAct.DENY) and missing is AddressPart.HOUSE_NUMBER and begun:
        return edit(state, absent=state.skill.absent | {missing}), rest
    if not begun:
        return to(state, Goal.TIME, draft=None, alternatives=False), rest
    if state.skill.readbacks + 1 >= VAIN_QUESTIONS:
        return promise_person(edit(state, draft=None), turn), rest
    return edit(state, readbacks=state.skill.readbacks + 1), rest


def _misread(state: State) -> State:
    """The read-back was denied: ask for the piece that is wrong; a second plain no takes the wish back."""
    if state.skill.readbacks > 0:
        return to(state, Goal.TIME, draft=None, alternatives=False)
    return edit(state, readbacks=1).answering(act(AssistantAct.CLARIFY, topic="address_part"))


def _checked(state: State) -> State:
    """Say at once where a place cannot be reached, and go back to what is possible.

    On the telephone its postcode may be misheard, so it is asked for once more first.
    """
    area = state.skill.world.delivery_area
    draft = state.skill.draft
    if area is None or draft is None or not _is_whole(state, draft, AddressPart.POSTCODE) or area.covers(draft):
        return state
    by_keys = any(one.values.get("keys") for one in state.question if one.kind is AssistantAct.ASK_ADDRESS_PART)
    if state.skill.keys and not by_keys:
        retold = (*state.skill.retold, AddressPart.POSTCODE)
        return edit(state, draft=draft.without((AddressPart.POSTCODE,)), retold=retold)
    state = state.answering(act(AssistantAct.INFORM_IMPOSSIBLE, reason="address_outside"))
    return to(state, Goal.TIME, draft=None, alternatives=True)


def _change(state: State) -> State:
    """Store the new address, then go on to a time for it."""
    state = take_back_refusal(state)
    address = state.skill.draft
    parcel = state.skill.parcel
    announce = act(AssistantAct.CONFIRM_ADDRESS, address=address, done=True)
    open_slots = any(slot.window.start > state.now and slot.capacity > 0 for slot in state.skill.world.slots)
    if open_slots and state.skill.promise.appointment is None:
        planned = state.skill.current.planned
        declined = state.skill.declined if planned is None else (*state.skill.declined, planned)
        after = to(state, Goal.TIME, draft=None, table=(), declined=declined, alternatives=False, refusals=0)
        return want(after, EffectKind.ADDRESS_CHANGED, announce, parcel=parcel, address=address)
    status = status_of(state, state.skill.current, other=False)
    after = to(state, Goal.CLOSING, draft=None)
    return want(after, EffectKind.ADDRESS_CHANGED, announce, status, parcel=parcel, address=address)
