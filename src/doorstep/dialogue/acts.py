"""Dialogue acts: what customers do with words, and what the assistant does with them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from doorstep.dialogue.slots import Address, AddressPart, DropPlace, Money, Parcel, PickupPoint, TimeConstraint, Window


class CustomerAct(StrEnum):
    """What a customer does in a turn; several may stand in one turn."""

    AFFIRM = "affirm"
    DENY = "deny"
    UNSURE = "unsure"
    UNAVAILABLE = "unavailable"
    PROPOSE_TIME = "propose_time"
    REJECT_TIME = "reject_time"
    ASK_TIME = "ask_time"
    ASK_STATUS = "ask_status"
    CHANGE_ADDRESS = "change_address"
    GIVE_ADDRESS = "give_address"
    GIVE_ADDRESS_PART = "give_address_part"
    CORRECT = "correct"
    SET_DROP_PLACE = "set_drop_place"
    SET_PICKUP_POINT = "set_pickup_point"
    ASK_WHO = "ask_who"
    ASK_WHY = "ask_why"
    ASK_CONTENTS = "ask_contents"
    ASK_SENDER = "ask_sender"
    ASK_COST = "ask_cost"
    ASK_REPEAT = "ask_repeat"
    ASK_ROBOT = "ask_robot"
    ASK_DATA = "ask_data"
    OTHER_PARCEL = "other_parcel"
    WRONG_PERSON = "wrong_person"
    NOT_HERE = "not_here"
    BUSY = "busy"
    CALL_BACK = "call_back"
    OPT_OUT = "opt_out"
    REFUSE_PARCEL = "refuse_parcel"
    HUMAN = "human"
    COMPLAIN = "complain"
    HOLD_ON = "hold_on"
    BACKCHANNEL = "backchannel"
    GREET = "greet"
    THANK = "thank"
    GOODBYE = "goodbye"
    SMALL_TALK = "small_talk"
    OUT_OF_SCOPE = "out_of_scope"


class AssistantAct(StrEnum):
    """What the assistant does with a sentence."""

    GREET = "greet"
    DISCLOSE = "disclose"
    INTRODUCE = "introduce"
    STATE_PURPOSE = "state_purpose"
    STATE_PARCEL = "state_parcel"
    ASK_IDENTITY = "ask_identity"
    VERIFY = "verify"
    OFFER_SLOT = "offer_slot"
    OFFER_ALTERNATIVES = "offer_alternatives"
    ASK_AVAILABILITY = "ask_availability"
    CONFIRM_SLOT = "confirm_slot"
    ASK_ADDRESS = "ask_address"
    ASK_ADDRESS_PART = "ask_address_part"
    CONFIRM_ADDRESS = "confirm_address"
    OFFER_DROP_PLACE = "offer_drop_place"
    CONFIRM_DROP_PLACE = "confirm_drop_place"
    CONFIRM_PICKUP_POINT = "confirm_pickup_point"
    INFORM_STATUS = "inform_status"
    INFORM_CONTENTS = "inform_contents"
    INFORM_SENDER = "inform_sender"
    INFORM_COST = "inform_cost"
    INFORM_PURPOSE = "inform_purpose"
    INFORM_ROBOT = "inform_robot"
    INFORM_DATA_USE = "inform_data_use"
    APOLOGISE = "apologise"
    ASK_REPEAT = "ask_repeat"
    CLARIFY = "clarify"
    REPROMPT = "reprompt"
    WAIT = "wait"
    OFFER_CALLBACK = "offer_callback"
    CONFIRM_CALLBACK = "confirm_callback"
    CONFIRM_REFUSAL = "confirm_refusal"
    CONFIRM_OPT_OUT = "confirm_opt_out"
    TRANSFER = "transfer"
    PRESS = "press"
    LEAVE_MESSAGE = "leave_message"
    INFORM_IMPOSSIBLE = "inform_impossible"
    SUMMARISE = "summarise"
    THANK = "thank"
    GOODBYE = "goodbye"


class Expects(StrEnum):
    """The open question: what the next answer will be taken for."""

    IDENTITY = "identity"
    VERIFICATION = "verification"
    SLOT_DECISION = "slot_decision"
    AVAILABILITY = "availability"
    ADDRESS = "address"
    ADDRESS_PART = "address_part"
    ADDRESS_CONFIRMATION = "address_confirmation"
    DROP_PLACE = "drop_place"
    DROP_PLACE_CONFIRMATION = "drop_place_confirmation"
    CALLBACK_TIME = "callback_time"
    REFUSAL_CONFIRMATION = "refusal_confirmation"
    OPT_OUT_CONFIRMATION = "opt_out_confirmation"
    ANYTHING_ELSE = "anything_else"
    NONE = "none"


ActValue: TypeAlias = (
    str
    | int
    | bool
    | datetime
    | Window
    | Address
    | AddressPart
    | DropPlace
    | PickupPoint
    | Parcel
    | Money
    | tuple[Window, ...]
    | tuple[DropPlace, ...]
    | tuple[PickupPoint, ...]
    | tuple[TimeConstraint, ...]
    | tuple[str, ...]
    | None
)


@dataclass(frozen=True, slots=True)
class Heard:
    """One customer act, with the probability (0 to 1) that it was meant."""

    act: CustomerAct
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Act:
    """One assistant act with its values by name; `confirm_slot` carries `slot`, `confirm_address` carries `address`."""

    kind: AssistantAct
    values: Mapping[str, ActValue]

    def __getitem__(self, name: str) -> ActValue:
        return self.values[name]


def act(kind: AssistantAct, **values: ActValue) -> Act:
    """Build an assistant act; values that are None are left out."""
    return Act(kind, MappingProxyType({name: value for name, value in values.items() if value is not None}))
