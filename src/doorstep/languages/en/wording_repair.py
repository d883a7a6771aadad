"""What is said when a conversation stumbles: apologies, repeating, asking back, waiting, checking a grave wish."""

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.dialogue.slots import DropPlace, PickupPoint, Window
from doorstep.languages.en.wording_times import bare
from doorstep.languages.kit.speech import Phrases, Speech, holds, value
from doorstep.languages.kit.told import guessed

_APOLOGIES: dict[str, tuple[str, ...]] = {
    "not_heard": (
        "sorry, I couldn't hear you.",
        "I'm sorry, that didn't come through.",
        "excuse me, the line was bad just then.",
        "pardon me, I couldn't make that out.",
        "sorry, I lost you for a moment.",
        "I'm sorry, it was hard to hear you.",
    ),
    "not_understood": (
        "sorry, I didn't catch that.",
        "I'm sorry, I didn't quite understand.",
        "excuse me, I couldn't follow that.",
        "pardon me, that wasn't clear to me.",
        "sorry, I'm not sure I got that.",
        "I'm afraid I didn't get that.",
    ),
    "complaint": (
        "I'm sorry that you've had this trouble.",
        "I can see why that is annoying, and I apologise.",
        "that shouldn't have happened, I'm very sorry.",
        "I do apologise for that.",
        "I'm sorry to hear that.",
    ),
    "cut_off": (
        "sorry, we were cut off.",
        "I'm sorry, our call broke off just now.",
        "excuse me, the line went dead just now.",
        "sorry, I lost the connection just now.",
    ),
    "wrong_person": (
        "I'm sorry, I must have the wrong number.",
        "please excuse me, I meant to reach somebody else.",
        "sorry, this call was meant for somebody else.",
        "my apologies, I seem to have the wrong person.",
    ),
    "trouble": (
        "sorry, that didn't work.",
        "I'm sorry, this isn't working just now.",
        "I apologise, something isn't working here.",
        "I'm sorry for the trouble.",
    ),
    "interruption": (
        "sorry, I didn't mean to talk over you.",
        "excuse me for talking over you.",
        "I'm sorry, I was speaking at the same time.",
        "pardon me for cutting in.",
    ),
    "disturbance": (
        "I'm sorry to have disturbed you.",
        "please excuse the disturbance.",
        "sorry for calling at a bad moment.",
        "I apologise for the interruption.",
    ),
}
REASONS = frozenset(_APOLOGIES)
"""The reasons to apologise there is a wording of its own for."""

_REPROMPT_LEADS = (
    "sorry to ask again",
    "just so I have it right",
    "let me ask once more",
    "I didn't hear an answer",
    "if you're still there",
    "to be sure",
    "once again, please",
    "in case you didn't hear me",
    "take your time",
    "I only need to know this",
)


_THANK_LEADS = (
    "thank you",
    "thanks a lot",
    "thank you very much",
    "many thanks",
    "thanks for your help",
    "that's kind",
)


def _greet_leads(_: Act, speech: Speech) -> tuple[str, ...]:
    hour = speech.wording.now.hour
    part = "morning" if hour < 12 else "afternoon" if hour < 18 else "evening"
    return ("hello", f"good {part}", "hello again", f"hello, and good {part}")


COURTESIES: dict[AssistantAct, Phrases] = {
    AssistantAct.GREET: _greet_leads,
    AssistantAct.THANK: lambda _, __: _THANK_LEADS,
    AssistantAct.REPROMPT: lambda _, __: _REPROMPT_LEADS,
}
"""What is joined to the act that follows."""


def apologise(spoken: Act, _: Speech) -> tuple[str, ...]:
    """An apology by its reason."""
    return _APOLOGIES.get(value(spoken, "reason", str) or "", _APOLOGIES["trouble"])


def ask_repeat(_: Act, __: Speech) -> tuple[str, ...]:
    """Ask to hear it again."""
    return (
        "could you say that again?",
        "would you repeat that for me?",
        "could you put that another way?",
        "what was that, please?",
        "can you tell me once more?",
        "would you mind saying it again, a little slower?",
    )


def reprompt(_: Act, __: Speech) -> tuple[str, ...]:
    """Ask whether the customer is there; before a question it is a lead to that."""
    return (
        "are you still there?",
        "can you hear me?",
        "hello, are you still on the line?",
        "is the line still working?",
        "may I go on?",
    )


# A yes has to mean that there is more, so "was that everything?" is not among them.
_ANYTHING_ELSE = (
    "is there anything else I can do for you?",
    "can I help you with anything else?",
    "would you like to know anything more about the delivery?",
    "is there something else you need?",
    "do you have another question for me?",
    "may I help you with something else?",
)
_TOPICS: dict[str, tuple[str, ...]] = {
    "anything_else": _ANYTHING_ELSE,
    "recording": (
        "may I record this call, so that nothing gets lost?",
        "is it all right if this call is recorded?",
        "are you happy for this call to be recorded?",
        "do you agree that I record our call?",
        "can I keep a recording of this call?",
    ),
    "time": (
        "which day and time do you mean?",
        "did you mean a different time?",
        "what time exactly would that be?",
        "is it the morning or the afternoon you mean?",
    ),
    "address": (
        "do you mean a different address?",
        "which address do you mean?",
        "should the parcel go somewhere else?",
        "is it the address that should change?",
    ),
    "drop_place": (
        "where exactly should the driver leave it?",
        "which place do you mean?",
        "do you mean that we may leave it somewhere?",
        "where would the parcel be safe?",
    ),
    "which_slot": (
        "which of them would you like?",
        "is it the earlier or the later one you mean?",
        "which one shall I take?",
        "which time do you mean?",
    ),
    "what_else": (
        "what else can I do for you?",
        "what would you like to know?",
        "what may I help you with?",
        "please tell me, what is it?",
        "what is it about?",
    ),
    "address_part": (
        "which part of it is different?",
        "what should I change in the address?",
        "is it the street, the number, the town or the code that's wrong?",
        "which piece of the address did I get wrong?",
        "what is the right one, please?",
    ),
}
_TOPICS_BY_KEYS: dict[str, tuple[str, ...]] = {
    "address_part": (
        "which part of it is different, and if it is a number, could you type it on your phone?",
        "which piece did I get wrong, or would you like to type the right number on your phone?",
        "what should I change, or would you rather key in the right number on your phone?",
        "what is the right one, please, spoken or typed as a number on your phone?",
        "is it the street, the town, or would you like to type a number on your phone?",
    ),
    "phone": (
        "which number should it be, digit by digit or typed on your phone?",
        "could you say the phone number once more, or type it on your phone?",
        "would you key in the number on your phone, or tell me digit by digit?",
        "what is the number, spoken or typed on your phone?",
        "would you rather type the phone number on your phone's keys?",
    ),
}
"""What is asked where digits may be typed on the telephone's keys as well."""
_OPEN = (
    "what would you like to do with the delivery?",
    "how may I help you with the parcel?",
    "what should happen with the delivery?",
    "could you tell me in a few words what you'd like?",
    "is it about the time, the place, or something else?",
)
_WISHES: dict[AssistantAct, str] = {
    AssistantAct.CONFIRM_REFUSAL: "you don't want the parcel at all",
    AssistantAct.CONFIRM_OPT_OUT: "you don't want such calls any more",
    AssistantAct.CONFIRM_CALLBACK: "you would like a call later",
    AssistantAct.OFFER_CALLBACK: "you would like a call later",
    AssistantAct.TRANSFER: "you would like to speak with a person",
    AssistantAct.ASK_ADDRESS: "the parcel should go to another address",
    AssistantAct.ASK_ADDRESS_PART: "part of the address is different",
    AssistantAct.CONFIRM_ADDRESS: "the parcel should go to another address",
    AssistantAct.ASK_AVAILABILITY: "you would like another time",
    AssistantAct.OFFER_ALTERNATIVES: "that time doesn't suit you",
    AssistantAct.OFFER_DROP_PLACE: "we may leave the parcel somewhere",
    AssistantAct.OFFER_SLOT: "that time suits you",
    AssistantAct.CONFIRM_SLOT: "that time suits you",
    AssistantAct.CONFIRM_DROP_PLACE: "we may leave the parcel somewhere",
    AssistantAct.CONFIRM_PICKUP_POINT: "you would like to collect the parcel",
    AssistantAct.INFORM_STATUS: "you would like to know where the parcel is",
    AssistantAct.INFORM_CONTENTS: "you would like to know what is in the parcel",
    AssistantAct.INFORM_SENDER: "you would like to know who sent it",
    AssistantAct.INFORM_COST: "you would like to know what it costs",
    AssistantAct.INFORM_PURPOSE: "you would like to know why I'm calling",
    AssistantAct.INTRODUCE: "you would like to know who is calling",
    AssistantAct.INFORM_ROBOT: "you would like to know whether I'm a machine",
    AssistantAct.INFORM_DATA_USE: "you would like to know what happens with your details",
    AssistantAct.APOLOGISE: "I have the wrong person",
    AssistantAct.GOODBYE: "you would like to end the call",
}


def clarify(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Ask back what was meant, or whether there is anything else."""
    guess = guessed(spoken)
    wish = _wish(guess, speech) if guess else None
    if wish:
        return (
            f"did you mean that {wish}?",
            f"do I understand you right that {wish}?",
            f"is it that {wish}?",
            f"are you saying that {wish}?",
            f"if I got that right, {wish}, is that so?",
        )
    topic = value(spoken, "topic", str) or ""
    return (_TOPICS_BY_KEYS if holds(spoken, "keys") else _TOPICS).get(topic, _OPEN)


def _wish(guess: Act, speech: Speech) -> str | None:
    slot, place = value(guess, "slot", Window), value(guess, "drop_place", DropPlace)
    point = value(guess, "pickup_point", PickupPoint)
    if slot and guess.kind in (AssistantAct.OFFER_SLOT, AssistantAct.CONFIRM_SLOT):
        return f"{bare(speech.window(slot))} suits you"
    if place and guess.kind is AssistantAct.CONFIRM_DROP_PLACE:
        return f"we should leave the parcel {speech.drop_place(place)}"
    if point and guess.kind is AssistantAct.CONFIRM_PICKUP_POINT:
        return f"you would like to collect it at {speech.pickup_point(point)}"
    return _WISHES.get(guess.kind)


def wait(_: Act, __: Speech) -> tuple[str, ...]:
    """Give the customer time."""
    return (
        "of course, take your time.",
        "certainly, I'll wait.",
        "no problem, I'm still here.",
        "sure, there's no hurry.",
        "that's fine, just tell me when you're ready.",
        "yes, I'll hold on.",
    )


def confirm_refusal(spoken: Act, _: Speech) -> tuple[str, ...]:
    """Check that the parcel is not wanted, or say it as stored."""
    if holds(spoken, "done"):
        return (
            "all right, the parcel won't be delivered and goes back to the sender.",
            "that's noted, we'll send the parcel back.",
            "good, I've put down that you don't want the parcel.",
            "the parcel will be returned, then.",
        )
    return (
        "so the parcel should go back to the sender, is that right?",
        "would you like us to send the parcel back?",
        "do you want to refuse the parcel altogether?",
        "shall I have the parcel returned to the sender?",
        "are you sure that the parcel should be returned?",
    )


def confirm_opt_out(spoken: Act, _: Speech) -> tuple[str, ...]:
    """Check that no more calls are wanted, or say it as stored."""
    if holds(spoken, "done"):
        return (
            "I've noted that, you won't get calls like this any more.",
            "of course, we won't call you again.",
            "that's done, your number is off our list.",
            "understood, this was our last call to you.",
        )
    return (
        "would you like us to stop calling you, is that right?",
        "shall I take your number off our list?",
        "do you want us to stop calling you for good?",
        "should I make sure that you get no more of these calls?",
    )


REPAIR: dict[AssistantAct, Phrases] = {
    AssistantAct.APOLOGISE: apologise,
    AssistantAct.ASK_REPEAT: ask_repeat,
    AssistantAct.REPROMPT: reprompt,
    AssistantAct.CLARIFY: clarify,
    AssistantAct.WAIT: wait,
    AssistantAct.CONFIRM_REFUSAL: confirm_refusal,
    AssistantAct.CONFIRM_OPT_OUT: confirm_opt_out,
}
