"""What is answered to questions: where the parcel is, what is in it, what it costs, and what cannot be done."""

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.dialogue.slots import Money, Parcel, ParcelStatus, Window
from doorstep.languages.en.wording_times import bare
from doorstep.languages.kit.say_values import plain
from doorstep.languages.kit.speech import Phrases, Speech, holds, value
from doorstep.languages.kit.told import due_time, is_over


def inform_status(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Where a parcel is and when it comes."""
    parcel = value(spoken, "parcel", Parcel) or Parcel(id="")
    it = "your other parcel" if holds(spoken, "other") else "your parcel"
    if holds(spoken, "other") and speech.follows(AssistantAct.INFORM_STATUS):
        it = "another parcel of yours"
    slot = value(spoken, "slot", Window) or parcel.planned
    time = due_time(slot, parcel, speech)
    if parcel.status is ParcelStatus.DELIVERED:
        return _past(it, "delivered", f" {time}" if time and is_over(slot, parcel, speech) else "")
    if parcel.status is ParcelStatus.RETURNED:
        return (
            f"{it} went back to the sender.",
            f"I see here that {it} was returned to the sender.",
            f"{it} is on its way back to where it came from.",
            f"the sender is getting {it} back.",
        )
    if parcel.status is ParcelStatus.AT_PICKUP_POINT:
        return (
            f"{it} is at the pickup point, ready for you to collect.",
            f"you can collect {it} at the pickup point.",
            f"{it} is waiting for you at the pickup point.",
            f"the pickup point has {it} ready for you.",
        )
    if time is None:
        return _without_time(it, parcel.status)
    return _with_time(it, parcel.status, time)


def _past(it: str, what: str, time: str) -> tuple[str, ...]:
    return (
        f"{it} was already {what}{time}.",
        f"I see here that {it} was {what}{time}.",
        f"as far as I can see, {it} has been {what} already.",
        f"{it} shows as {what}{time}.",
    )


def _with_time(it: str, status: ParcelStatus, time: str) -> tuple[str, ...]:
    if status is ParcelStatus.OUT_FOR_DELIVERY:
        return (
            f"{it} is with the driver and should be there {time}.",
            f"the driver has {it} in the van and is expected {time}.",
            f"{it} is out for delivery and comes {time}.",
            f"the driver is on the road with {it}, and you can expect it {time}.",
        )
    if status is ParcelStatus.DELAYED:
        return (
            f"{it} is running late, I'm afraid, and should come {time}.",
            f"I'm sorry, {it} is delayed and now expected {time}.",
            f"there is a delay, so {it} should arrive {time}.",
            f"{it} needs a little longer and should be there {time}.",
        )
    if status is ParcelStatus.IN_TRANSIT:
        return (
            f"{it} is on its way and should arrive {time}.",
            f"{it} is still travelling and is expected {time}.",
            f"you can expect {it} {time}.",
            f"according to the tracking, {it} comes {time}.",
        )
    return (
        f"{it} is planned for {bare(time)}.",
        f"{it} should come {time}.",
        f"the plan is to bring {it} {time}.",
        f"as it stands, {it} comes {time}.",
    )


def _without_time(it: str, status: ParcelStatus) -> tuple[str, ...]:
    if status is ParcelStatus.OUT_FOR_DELIVERY:
        return (
            f"{it} is with the driver today.",
            f"the driver has {it} in the van.",
            f"{it} is out for delivery.",
            f"the driver is on the road with {it}.",
        )
    if status is ParcelStatus.DELAYED:
        return (
            f"{it} is running late, I'm afraid, and I have no new day yet.",
            f"I'm sorry, {it} is delayed and the new day isn't known yet.",
            f"there is a delay with {it}, and I can't see the new day.",
            f"{it} needs a little longer, I'm afraid.",
        )
    if status is ParcelStatus.IN_TRANSIT:
        return (
            f"{it} is on its way, but I don't have the day yet.",
            f"{it} is still travelling, and the day isn't fixed.",
            f"the tracking says that {it} is on the road to us.",
            f"{it} hasn't reached the depot yet.",
        )
    return (
        f"{it} is ready, and the time is still open.",
        f"there is no time set for {it} yet.",
        f"{it} has no fixed day so far.",
        f"nothing is fixed yet for {it}.",
    )


def inform_contents(spoken: Act, _: Speech) -> tuple[str, ...]:
    """What is in the parcel."""
    contents = plain(value(spoken, "contents", str) or "")
    if not contents:
        return (
            "I can't see what is in it, I'm afraid.",
            "the contents aren't listed here.",
            "what's inside I don't know, I'm sorry.",
            "my list doesn't say what is in the parcel.",
        )
    return (
        f"the parcel contains {contents}.",
        f"it says here that it's {contents}.",
        f"according to the label, it's {contents}.",
        f"what's inside is listed as {contents}.",
        f"I have it down as {contents}.",
    )


def inform_sender(spoken: Act, _: Speech) -> tuple[str, ...]:
    """Who sent the parcel."""
    sender = plain(value(spoken, "sender", str) or "")
    if not sender:
        return (
            "I can't see who sent it, I'm afraid.",
            "the sender isn't listed here.",
            "who sent it I don't know, I'm sorry.",
            "my list doesn't name the sender.",
        )
    return (
        f"it was sent by {sender}.",
        f"the sender is {sender}.",
        f"it comes from {sender}.",
        f"I have {sender} down as the sender.",
    )


def inform_cost(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """What a new delivery or a change of address costs."""
    cost = value(spoken, "cost", Money)
    what = "changing the address" if value(spoken, "topic", str) == "address_change" else "a new delivery time"
    if cost is None:
        return (
            f"I don't have a price for {what}, I'm afraid.",
            f"what {what} costs isn't listed here.",
            f"I can't tell you what {what} would cost, I'm sorry.",
            f"the price of {what} isn't known to me.",
        )
    if cost.minor == 0:
        return (
            f"{what} is free of charge.",
            f"you pay nothing for {what}.",
            f"there's no charge for {what}.",
            f"{what} won't cost you anything.",
        )
    price = speech.money(cost)
    return (
        f"{what} costs {price}.",
        f"the charge for {what} is {price}.",
        f"for {what} it would be {price}.",
        f"you would pay {price} for {what}.",
    )


_IMPOSSIBLE: dict[str, tuple[str, ...]] = {
    "time_not_free": (
        "I'm afraid I have nothing free then.",
        "unfortunately there is nothing free at that time.",
        "nothing is left at that time, I'm sorry to say.",
        "the driver can't make it then, I'm afraid.",
        "I have no room at that time.",
    ),
    "no_slots": (
        "I'm afraid I have no delivery times left to offer.",
        "unfortunately there are no free delivery times at the moment.",
        "all the delivery times are taken, I'm sorry to say.",
        "there is no other time I could give you right now.",
    ),
    "address_outside": (
        "I'm afraid we don't deliver to that address.",
        "unfortunately that address lies outside the area we deliver to.",
        "our drivers don't go that far, I'm sorry to say.",
        "that place is beyond our delivery area.",
    ),
    "address_change": (
        "I'm afraid the address can't be changed for this parcel.",
        "unfortunately I can't send it to another address.",
        "a different address isn't possible here, I'm sorry to say.",
        "this parcel has to stay with its address.",
    ),
    "drop_place": (
        "I'm afraid the driver can't leave it there.",
        "unfortunately that isn't a place where we may leave parcels.",
        "leaving it there isn't allowed, I'm sorry to say.",
        "the driver isn't able to put it in that place.",
    ),
    "pickup_point": (
        "I'm afraid we can't take it to that shop.",
        "unfortunately that pickup point isn't on my list.",
        "collecting it there isn't possible, I'm sorry to say.",
        "we don't work with that pickup point.",
    ),
    "out_of_scope": (
        "I'm afraid I can't help with that, I only look after the delivery.",
        "unfortunately that's beyond me, my job is the delivery.",
        "I can't do anything about that, only about the delivery.",
        "that isn't something I can deal with here.",
        "I'm only able to arrange deliveries, I'm sorry to say.",
    ),
    "private": (
        "I'm afraid I may only say that to the person the parcel is for.",
        "unfortunately I can't share that on this call.",
        "that's private, so I can't tell you, I'm sorry.",
        "I'm not allowed to give that out.",
    ),
    "not_verified": (
        "I'm afraid I can't discuss the delivery until that is confirmed.",
        "unfortunately I can't tell you or change anything unless that matches.",
        "without that I have to leave things as they are, I'm sorry.",
        "to protect the recipient, I can't change anything on this call.",
    ),
    "delivered": (
        "I'm afraid that parcel is delivered already, so nothing can be changed.",
        "unfortunately it has been handed over already.",
        "that can't be changed any more, because the parcel was delivered.",
        "the delivery is over, so there is nothing left to change.",
    ),
    "human": (
        "I'm afraid nobody is free to talk right now.",
        "unfortunately I can't reach a colleague at the moment.",
        "none of my colleagues can take the call just now, I'm sorry.",
        "there is no one I could put you through to at present.",
    ),
    "cost_unknown": (
        "I'm afraid I don't know what that costs.",
        "unfortunately I have no price for that.",
        "the cost isn't something I can see, I'm sorry.",
        "there is no price listed here.",
    ),
    "unknown": (
        "I'm afraid I don't know that.",
        "unfortunately I can't see that here.",
        "that isn't something I have the answer to, I'm sorry.",
        "I don't have that on my list.",
    ),
}


def inform_impossible(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """What cannot be done, by its reason, with the nearest window where one is named."""
    bodies = _IMPOSSIBLE.get(value(spoken, "reason", str) or "", _IMPOSSIBLE["unknown"])
    slot = value(spoken, "slot", Window)
    if slot is None or speech.precedes(AssistantAct.OFFER_SLOT, AssistantAct.OFFER_ALTERNATIVES):
        return bodies
    return tuple(f"{body[:-1]}, but the nearest I have is {bare(speech.window(slot))}." for body in bodies)


REASONS = frozenset(_IMPOSSIBLE)
"""The reasons there is a wording of its own for."""

ANSWERS: dict[AssistantAct, Phrases] = {
    AssistantAct.INFORM_STATUS: inform_status,
    AssistantAct.INFORM_CONTENTS: inform_contents,
    AssistantAct.INFORM_SENDER: inform_sender,
    AssistantAct.INFORM_COST: inform_cost,
    AssistantAct.INFORM_IMPOSSIBLE: inform_impossible,
}
