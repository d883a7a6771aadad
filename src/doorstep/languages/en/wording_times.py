"""What is said about when it comes: the parcel, slots on offer, alternatives, call-backs, the summary."""

from datetime import datetime

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.dialogue.slots import Address, DropPlace, Parcel, PickupPoint, Window
from doorstep.languages.kit.say_values import listed, plain
from doorstep.languages.kit.speech import Phrases, Speech, holds, value
from doorstep.languages.kit.told import ways_offered


def state_parcel(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """The parcel's facts: carrier, where it goes, when it is planned."""
    parcel = value(spoken, "parcel", Parcel) or Parcel(id="")
    slot = value(spoken, "slot", Window) or parcel.planned
    carrier = f" from {plain(parcel.carrier)}" if parcel.carrier else ""
    street = speech.street(parcel.address)
    goal = f" for {street}" if street else " for you"
    if slot is None:
        return (
            f"a parcel{carrier}{goal} is ready to be delivered.",
            f"I'm calling about a parcel{carrier}{goal}.",
            f"there is a parcel{carrier}{goal} waiting to be delivered.",
            f"we have a parcel{carrier}{goal} that we'd like to bring.",
        )
    time = speech.window(slot)
    return (
        f"a parcel{carrier}{goal} is planned for {bare(time)}.",
        f"there is a parcel{carrier}{goal}, which should come {time}.",
        f"the driver plans to bring a parcel{carrier}{goal} {time}.",
        f"I have a parcel{carrier}{goal} here that is due {time}.",
    )


def bare(time: str) -> str:
    """Take the "on" off a day where "for" stands before it already."""
    return time.removeprefix("on ")


def offer_slot(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Ask whether a window suits."""
    slot = value(spoken, "slot", Window)
    if slot is None or (speech.follows(AssistantAct.STATE_PARCEL) and holds(spoken, "planned")):
        return (
            "does that suit you?",
            "would that work for you?",
            "is that all right for you?",
            "will somebody be there then?",
            "can you take it in then?",
            "is that a good time for you?",
        )
    time = speech.window(slot)
    if holds(spoken, "planned"):
        return (
            f"does {bare(time)} suit you?",
            f"is {bare(time)} all right for you?",
            f"would you be there {time}?",
            f"the delivery is planned for {bare(time)}, would that be convenient?",
            f"could you take the parcel {time}?",
            f"are you happy with {bare(time)}?",
        )
    return (
        f"would {bare(time)} suit you?",
        f"I could offer you {bare(time)}, does that work?",
        f"how about {bare(time)}?",
        f"could you take it {time}?",
        f"we could come {time}, would you be there?",
        f"there is room {time}, shall I put you down for that?",
        f"what do you think of {bare(time)}?",
        f"the driver could be with you {time}, is that all right?",
    )


def offer_alternatives(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Say what is possible, two or three things at most, and ask to choose."""
    slot = value(speech.before, "slot", Window) if speech.before and speech.follows(AssistantAct.OFFER_SLOT) else None
    if slot is not None:
        return _slot_or_ways(slot, spoken, speech)
    options = _options(spoken, speech)
    if not options:
        return ask_availability(spoken, speech)
    choice = listed(options, "or")
    if len(options) == 1 and " or " not in choice:
        return (
            f"we could {choice}, would you like that?",
            f"would you like us to {choice}?",
            f"shall we {choice}?",
            f"is it all right if we {choice}?",
            f"what if we {choice}?",
            f"would it help you if we {choice}?",
        )
    return (
        f"we could {choice}, which would you like?",
        f"would you like us to {choice}?",
        f"shall we {choice}?",
        f"we can {choice}, what do you prefer?",
        f"you could have us {choice}, so what suits you best?",
        f"should we {choice}?",
        f"it's possible to {choice}, which would be best for you?",
    )


def _slot_or_ways(slot: Window, spoken: Act, speech: Speech) -> tuple[str, ...]:
    """One window offered together with other ways, so that a plain yes takes the window."""
    time = speech.window(slot)
    ways = listed(_options(spoken, speech)[:2], "or")
    if not ways:
        return (f"would {bare(time)} suit you?", f"could you take it {time}?", f"how about {bare(time)}?")
    if speech.returning and any(ways in said for said in speech.wording.said):
        # the other ways are known by now
        return (
            f"would {bare(time)} suit you, or shall we do it another way?",
            f"is {bare(time)} all right, or would you prefer something else?",
            f"how about {bare(time)}, or one of the other ways?",
            f"does {bare(time)} work for you, or do you want something different?",
            f"could you take it {time}, or is another way better?",
        )
    return (
        f"would {bare(time)} suit you, or shall we {ways}?",
        f"how about {bare(time)}, or should we {ways}?",
        f"is {bare(time)} all right, or would you like us to {ways}?",
        f"could you take it {time}, or is it better if we {ways}?",
        f"shall we come {time}, or should we {ways}?",
        f"does {bare(time)} work for you, or do you want us to {ways}?",
        f"can we come {time}, or would it be better to {ways}?",
    )


def _options(spoken: Act, speech: Speech) -> list[str]:
    ways = ways_offered(spoken)
    options: list[str] = []
    if ways.slots:
        options.append(f"come {speech.windows(ways.slots)}")
    if ways.places:
        options.append(f"leave it {listed([speech.drop_place(place) for place in ways.places], 'or')}")
    if ways.address:
        options.append("bring it to another address")
    if ways.points:
        options.append(f"take it to {listed([speech.pickup_point(point) for point in ways.points], 'or')}")
    if ways.callback:
        options.append("call you back later")
    return options


def ask_availability(_: Act, __: Speech) -> tuple[str, ...]:
    """Ask openly when it would suit."""
    return (
        "when would suit you best?",
        "which day and time would be good for you?",
        "when will you be in?",
        "what time would work better for you?",
        "when should the driver come?",
        "which day would you prefer?",
    )


def confirm_slot(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """A window read back, or said as booked."""
    slot = value(spoken, "slot", Window)
    time = speech.window(slot) if slot else "at the time we agreed"
    if holds(spoken, "done"):
        return (
            f"all right, your parcel will come {time}.",
            f"that's booked, we'll be with you {time}.",
            f"good, the delivery is set for {bare(time)}.",
            f"the driver will bring it {time}, I've put that down.",
            f"fine, you can expect the parcel {time}.",
            f"I've booked the delivery for {bare(time)}.",
        )
    return (
        f"{bare(time)}, is that right?",
        f"so it's {bare(time)}, correct?",
        f"shall I book {bare(time)} for you?",
        f"do you want the parcel to come {time}?",
        f"have I understood that {bare(time)} suits you?",
    )


def offer_callback(spoken: Act, _: Speech) -> tuple[str, ...]:
    """Ask when to call back, and where it may be typed, on which other number."""
    if holds(spoken, "keys"):
        called = "when may a colleague call you back" if holds(spoken, "by_person") else "when may I call you back"
        return (
            f"{called}, and would you like to type another number on your phone?",
            f"{called}, here or on a number that you type on your phone?",
            f"{called}, or could you key in another number on your phone?",
            f"{called}, and should it be another number, which you can type as well?",
        )
    if holds(spoken, "by_person"):
        return (
            "a colleague can call you back, when would be a good time?",
            "when should one of my colleagues call you?",
            "somebody from the team can call you, what time would suit?",
            "I can arrange for a person to call you, when should that be?",
            "at what time would you like a colleague's call?",
        )
    return (
        "when would be a good time to call you back?",
        "when may I ring you again?",
        "what time would be better for a call?",
        "I can call again later, when would suit you?",
        "at what time should I try you again?",
    )


def confirm_callback(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """A call-back read back, or said as noted."""
    moment = value(spoken, "at", datetime)
    time = speech.moment(moment) if moment else "later"
    if number := value(spoken, "to", str):
        time = f"{time} on {speech.phone(number)}"
    if holds(spoken, "keys") and number and not holds(spoken, "done"):
        return (
            f"so a call {time}, is that right, or would you like to type the number on your phone?",
            f"I have a call {time}, is the number correct, or could you key it in for me?",
            f"the call will come {time}, have I got the number now, or would you rather type it?",
            f"that would be {time}, is that it, or shall I take the number from your phone's keys?",
        )
    by_person = holds(spoken, "by_person")
    will = "a colleague will" if by_person else "I'll"
    who = "a colleague" if by_person else "me"
    caller = "from a colleague " if by_person else ""
    if holds(spoken, "done") and speech.follows(AssistantAct.APOLOGISE, AssistantAct.INFORM_IMPOSSIBLE):
        return (
            f"{will} call you {time} instead.",
            f"instead, {will} ring you {time}.",
            f"you'll get a call {caller}{time} to settle it.",
            f"{will} be in touch {time} to sort it out.",
        )
    if holds(spoken, "done"):
        return (
            f"all right, {will} call you {time}.",
            f"that's noted, {will} ring you {time}.",
            f"good, you'll get a call {caller}{time}.",
            f"{will} be in touch {time}, I've made a note of it.",
        )
    return (
        f"so {will} call you {time}, is that right?",
        f"shall {'a colleague' if by_person else 'I'} call you {time}?",
        f"a call {caller}{time}, is that correct?",
        f"would you like {who} to ring you {time}?",
    )


def summarise(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """What was agreed, in one sentence; `before`: in an earlier call, `other`: for another parcel."""
    slot, moment = value(spoken, "slot", Window), value(spoken, "at", datetime)
    address, place = value(spoken, "address", Address), value(spoken, "drop_place", DropPlace)
    point = value(spoken, "pickup_point", PickupPoint)
    parcel, it = ("the other parcel",) * 2 if holds(spoken, "other") else ("the parcel", "it")
    agreed: list[str] = []
    if slot or address:
        goal = f" to {speech.street(address) or speech.address(address)}" if address else ""
        agreed.append(f"{parcel} comes{goal}{f' {speech.window(slot)}' if slot else ''}")
    if place:
        agreed.append(f"the driver leaves {it} {speech.drop_place(place)}")
    if point:
        agreed.append(f"you can collect {it} at {speech.pickup_point(point)}")
    if moment:
        agreed.append(f"you get a call {speech.moment(moment)}")
    if address and not slot and holds(spoken, "before") and not holds(spoken, "other"):
        agreed[0] = f"the new address is noted, {speech.street(address) or speech.address(address)}"
    said = ", and ".join(agreed) or "nothing changes for now"
    if holds(spoken, "before"):
        return (
            f"as we agreed, {said}.",
            f"this much is settled, {said}.",
            f"from our last call I have that {said}.",
            f"what we have so far is that {said}.",
        )
    return (
        f"to sum up, {said}.",
        f"so {said}.",
        f"just to go over it, {said}.",
        f"that means {said}.",
    )


TIMES: dict[AssistantAct, Phrases] = {
    AssistantAct.STATE_PARCEL: state_parcel,
    AssistantAct.OFFER_SLOT: offer_slot,
    AssistantAct.OFFER_ALTERNATIVES: offer_alternatives,
    AssistantAct.ASK_AVAILABILITY: ask_availability,
    AssistantAct.CONFIRM_SLOT: confirm_slot,
    AssistantAct.OFFER_CALLBACK: offer_callback,
    AssistantAct.CONFIRM_CALLBACK: confirm_callback,
    AssistantAct.SUMMARISE: summarise,
}
