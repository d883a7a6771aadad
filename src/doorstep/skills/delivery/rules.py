"""The delivery skill's rule table: the first row that applies decides what is said next, and its name explains it."""

from collections.abc import Callable
from typing import Final

from doorstep.dialogue.acts import AssistantAct
from doorstep.dialogue.commands import HangUp
from doorstep.dialogue.events import AnsweredBy
from doorstep.dialogue.policy import Policy, Rule
from doorstep.dialogue.repair import ending_rules, repair_rules
from doorstep.dialogue.state import Signal
from doorstep.skills.delivery import sayings
from doorstep.skills.delivery.hear_address import missing_part
from doorstep.skills.delivery.hear_number import number_doubtful
from doorstep.skills.delivery.offers import asks_when
from doorstep.skills.delivery.state import DeliveryState, Goal, State

MENUS: Final = 2
"""So many menus or screening services in one call are enough."""


def _machine(kind: AnsweredBy) -> Callable[[State], bool]:
    return lambda s: s.signal is Signal.MACHINE and s.skill.machine is kind and s.skill.menus <= MENUS


def _at(goal: Goal) -> Callable[[State], bool]:
    return lambda s: s.skill.goal is goal


def _misread(state: State) -> bool:
    """Whether it is being asked which piece of the address was wrong."""
    asked = any(one.values.get("topic") == "address_part" for one in state.answers if one.kind is AssistantAct.CLARIFY)
    return state.skill.goal is Goal.ADDRESS and asked


ENDINGS: Final[Policy[DeliveryState]] = ending_rules()
REPAIRS: Final[Policy[DeliveryState]] = repair_rules()

POLICY: Final[Policy[DeliveryState]] = (
    Rule("end a call that is called off", lambda s: s.signal is Signal.CALLED_OFF, sayings.call_off),
    Rule("leave a message on the voicemail", _machine(AnsweredBy.VOICEMAIL), sayings.leave_message),
    Rule("tell the screening service who calls", _machine(AnsweredBy.SCREENING), sayings.screened),
    Rule("choose the operator in a menu", _machine(AnsweredBy.IVR), sayings.press),
    Rule("hang up on a machine", lambda s: s.signal is Signal.MACHINE, lambda _: (HangUp(),)),
    Rule("say goodbye", _at(Goal.FAREWELL), sayings.farewell),
    Rule("hand over to a person", _at(Goal.TRANSFER), sayings.transfer),
    *ENDINGS,
    *REPAIRS,
    Rule("ask whether no more calls are wanted", _at(Goal.OPT_OUT), sayings.ask_opt_out),
    Rule("ask whether the call may be recorded", _at(Goal.RECORDING), sayings.ask_recording),
    Rule("ask for the person", _at(Goal.IDENTITY), sayings.ask_person),
    Rule("ask for the postcode as proof", _at(Goal.VERIFICATION), sayings.ask_postcode),
    Rule("ask whether the parcel is refused", _at(Goal.REFUSAL), sayings.ask_refusal),
    Rule(
        "ask for the number to call back",
        lambda s: s.skill.goal is Goal.CALLBACK and s.skill.number_asked,
        sayings.ask_number,
    ),
    Rule(
        "read the number to call back",
        lambda s: s.skill.goal is Goal.CALLBACK and number_doubtful(s),
        sayings.read_number,
    ),
    Rule("ask when to call back", _at(Goal.CALLBACK), sayings.ask_callback),
    Rule("ask which part of the address is wrong", _misread, sayings.ask_which_part),
    Rule(
        "ask for the address",
        lambda s: s.skill.goal is Goal.ADDRESS and missing_part(s) is not None,
        sayings.ask_piece,
    ),
    Rule("read the address back", _at(Goal.ADDRESS), sayings.read_address),
    Rule(
        "offer the drop places",
        lambda s: s.skill.goal is Goal.DROP_PLACE and s.skill.place is None,
        sayings.offer_places,
    ),
    Rule("read the drop place back", _at(Goal.DROP_PLACE), sayings.read_place),
    Rule(
        "offer the pickup points",
        lambda s: s.skill.goal is Goal.PICKUP_POINT and s.skill.point is None,
        sayings.offer_points,
    ),
    Rule("read the pickup point back", _at(Goal.PICKUP_POINT), sayings.read_point),
    Rule(
        "make sure of the window",
        lambda s: s.skill.goal is Goal.TIME and s.skill.doubted is not None and s.skill.doubted in s.skill.table,
        sayings.ask_for_sure,
    ),
    Rule(
        "name several windows",
        lambda s: s.skill.goal is Goal.TIME and s.skill.listed and len(s.skill.table) > 1,
        sayings.offer_several,
    ),
    Rule("ask when it would suit", asks_when, sayings.ask_when),
    Rule(
        "offer a window and other ways",
        lambda s: s.skill.goal is Goal.TIME and bool(s.skill.table) and s.skill.alternatives,
        sayings.offer_with_ways,
    ),
    Rule("offer a window", lambda s: s.skill.goal is Goal.TIME and bool(s.skill.table), sayings.offer_one),
    Rule("offer other ways", _at(Goal.TIME), sayings.only_ways),
    Rule("ask whether there is anything else", lambda _: True, sayings.anything_else),
)
