"""What is said about ourselves: the opening, who calls and why, goodbyes, messages on a tape.

Nothing here reads a parcel, an address or a name other than the merchant's and the person's asked for.
"""

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.languages.en.say_numbers import one_by_one
from doorstep.languages.en.wording_places import by_keys
from doorstep.languages.en.wording_speech import american, postcode
from doorstep.languages.kit.say_values import plain
from doorstep.languages.kit.speech import Phrases, Speech, holds, value


def greet(_: Act, speech: Speech) -> tuple[str, ...]:
    """A greeting on its own; before anything else it is joined to that."""
    part = "morning" if speech.wording.now.hour < 12 else "afternoon"
    part = "evening" if speech.wording.now.hour >= 18 else part
    return ("hello there.", f"good {part} to you.", "hello again.", f"hello, and good {part}.")


def disclose(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Who calls, and that it is a machine."""
    merchant = speech.merchant(spoken)
    return (
        f"this is the automated assistant of {merchant}.",
        f"this is an automated call from the voice assistant of {merchant}.",
        f"you're speaking with the automated voice assistant of {merchant}.",
        f"I'm the automated assistant calling for {merchant}.",
    )


def introduce(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """The answer to "who is this?"."""
    merchant = speech.merchant(spoken)
    number = value(spoken, "callback_number", str)
    purposes = (AssistantAct.STATE_PURPOSE, AssistantAct.INFORM_PURPOSE)
    about = "" if speech.precedes(*purposes) else ", calling about a delivery"
    short = (
        f"I'm the automated assistant of {merchant}{about}.",
        f"you're talking to {merchant}'s automated assistant.",
        f"it's {merchant} calling, through an automated voice.",
    )
    if not number:
        return (*short, f"this is an automated voice, and I'm calling for {merchant}.")
    # the number is for somebody who asks again and wants to be sure
    reach = f"you can reach us on {speech.phone(number)}"
    return (
        *short[:2],
        f"this is an automated voice calling for {merchant}, and {reach}.",
        f"I'm {merchant}'s automated assistant, and if you want to check, {reach}.",
        short[2],
        f"the caller is {merchant}, I'm its automated voice, and {reach}.",
    )


def state_purpose(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Why we call, before the person is known."""
    merchant = speech.merchant(spoken)
    if holds(spoken, "asked_back"):
        return (
            "you asked us to call back.",
            "you wanted us to call again, so here I am.",
            "I'm calling back, as you asked.",
            "this is the call back that you asked for.",
        )
    if speech.follows(AssistantAct.INTRODUCE, AssistantAct.DISCLOSE):
        return (
            "I'm calling about a delivery.",
            "it's about a delivery that we'd like to arrange.",
            "the reason for my call is a delivery.",
            "there is a delivery that I'd like to plan.",
        )
    return (
        f"I'm calling for {merchant} about a delivery.",
        f"it's about a delivery that {merchant} would like to arrange.",
        f"{merchant} has a delivery to arrange, and that's why I'm calling.",
        f"the reason for my call is a delivery from {merchant}.",
        f"there is a delivery from {merchant} that I'd like to plan.",
    )


def inform_purpose(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """The answer to "why do you call?"."""
    merchant = speech.merchant(spoken)
    if speech.follows(AssistantAct.INTRODUCE, AssistantAct.DISCLOSE):
        return (
            "I'm calling to agree with you on a delivery.",
            "it's only to arrange your delivery so that it suits you.",
            "all I need is a time and a place for your delivery.",
            "the point of this call is to settle a delivery with you.",
        )
    return (
        f"I'm calling for {merchant} to agree on how your delivery should reach you.",
        f"it's only to arrange a delivery from {merchant} so that it suits you.",
        f"{merchant} asked me to find out when and where the delivery suits you.",
        "the point of this call is to settle the delivery with you.",
        f"all I need is a time and a place for the delivery from {merchant}.",
    )


def inform_robot(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """The answer to "are you a robot?"."""
    merchant = speech.merchant(spoken)
    return (
        f"yes, I'm an automated assistant, calling for {merchant}.",
        f"that's right, I'm a computer voice and not a person, working for {merchant}.",
        "you're talking to a machine, yes, but I can arrange everything about the delivery.",
        f"I'm not a human, I'm the automated voice of {merchant}.",
        "yes, this is a computer speaking.",
    )


def inform_data_use(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """The answer to questions on data and recording."""
    merchant = speech.merchant(spoken)
    if holds(spoken, "recorded"):
        return (
            f"this call is recorded, and {merchant} uses what you tell me only to arrange the delivery.",
            "the call is being recorded, and your details serve the delivery and nothing else.",
            f"there is a recording of this call, which {merchant} keeps for the delivery alone.",
            "what you say is recorded and used for nothing but this delivery.",
        )
    return (
        f"this call isn't recorded, and {merchant} uses what you tell me only to arrange the delivery.",
        "nothing is recorded, and I note down only what the delivery needs.",
        f"what you tell me goes to {merchant} for this delivery and is used for nothing else.",
        "there is no recording, and your details serve the delivery alone.",
    )


def ask_identity(spoken: Act, _: Speech) -> tuple[str, ...]:
    """Whether this is the person called."""
    name = plain(value(spoken, "name", str) or "")
    if not name:
        return (
            "am I speaking with the person who lives here?",
            "are you the one the delivery is for?",
            "is the delivery for you?",
            "do I have the right person for the delivery?",
        )
    return (
        f"am I speaking with {name}?",
        f"is this {name}?",
        f"are you {name}?",
        f"may I ask whether this is {name}?",
        f"do I have {name} on the line?",
    )


def verify(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Ask for the postcode on the label."""
    code = postcode(speech)
    again = (value(spoken, "attempt", int) or 1) > 1
    if holds(spoken, "keys"):
        sorry = "I'm afraid that doesn't match, " if again else ""
        return tuple(f"{sorry}{question}" for question in by_keys(f"the {code} of your delivery address"))
    if again:
        return (
            f"I'm afraid that doesn't match, could you tell me the {code} on the label once more?",
            f"that isn't the one I have here, what {code} is the parcel addressed to?",
            f"I have a different one, would you check the {code} again?",
            f"that one doesn't match, which {code} is in your delivery address?",
        )
    return (
        f"before I go into details, what is the {code} of your delivery address?",
        f"for your protection, could you tell me the {code} on the parcel's label?",
        f"which {code} is the parcel addressed to?",
        f"to make sure I have the right person, what {code} should be on the label?",
        f"could you give me your {code}, please?",
    )


def leave_message(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """A message on a tape: who called and where to call back, nothing else."""
    merchant = speech.merchant(spoken)
    number = value(spoken, "callback_number", str)
    if not number:
        return (
            f"{merchant} would like to speak with you and will try again later.",
            f"{merchant} will call again another time.",
        )
    phone = speech.phone(number)
    return (
        f"please call {merchant} back on {phone}.",
        f"{merchant} would be glad of a call back on {phone}.",
        f"the number to call {merchant} back is {phone}.",
        f"you can reach {merchant} on {phone}.",
    )


def press(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Choose in a telephone menu."""
    names = {"*": "star", "#": "pound" if american(speech) else "hash"}
    keys = [sign for sign in value(spoken, "digits", str) or "" if sign in "0123456789*#"]
    said = " ".join(names.get(key) or (one_by_one(key) if speech.wording.spoken else key) for key in keys) or "zero"
    return (f"{said}, please.", f"I'd like {said}.", f"I choose {said}.", f"my choice is {said}.")


def transfer(_: Act, __: Speech) -> tuple[str, ...]:
    """Connect with a person."""
    return (
        "I'll put you through to a colleague, please stay on the line.",
        "let me connect you with someone, please hold for a moment.",
        "one of my colleagues will take over, I'm connecting you now.",
        "please stay with me while I put you through to a person.",
    )


def thank(_: Act, __: Speech) -> tuple[str, ...]:
    """Thanks on their own; before anything else they are joined to that."""
    return (
        "thank you very much.",
        "thanks for your help.",
        "that's very kind, thank you.",
        "many thanks.",
        "I appreciate your help.",
    )


_CALLED_OFF: dict[str, tuple[str, ...]] = {
    "delivered": (
        "your parcel has just been delivered, so I need not trouble you any longer, goodbye.",
        "I've just heard that your parcel has arrived, so that's all, goodbye.",
        "the parcel has been delivered in the meantime, so there's nothing left to arrange, goodbye.",
        "your delivery has just been made, so I won't keep you, goodbye.",
    ),
    "withdrawn": (
        "I've just heard that there is nothing left to arrange, so I won't keep you, goodbye.",
        "what I called about has just been settled, so I need not trouble you any longer, goodbye.",
        "there is nothing more for me to ask, it has been settled in the meantime, goodbye.",
        "this call isn't needed any more, so I'll leave you in peace, goodbye.",
    ),
    "opted_out": (
        "I've just learnt that you want no more calls, so I'll end here and we won't call again, goodbye.",
        "your number has just been taken off our list, so this was our last call, goodbye.",
        "I see that you asked for no more calls, please excuse this one, goodbye.",
        "you asked us not to call, so I'm ending this call now, goodbye.",
    ),
    "closing": (
        "I'm sorry, I have to end this call, what we agreed is noted, goodbye.",
        "I'm afraid I have to stop here, everything we agreed stands, goodbye.",
        "sorry, this call has to end now, what you told me is noted, goodbye.",
        "please excuse me, I can't go on just now, what we agreed stands, goodbye.",
    ),
}
_CALLING_AGAIN = (
    "I'm sorry, I have to end this call, we will call again, goodbye.",
    "I'm afraid I have to stop here, but we'll ring you again, goodbye.",
    "sorry, this call has to end now, you'll hear from us again, goodbye.",
    "please excuse me, I can't go on just now, we'll try you again, goodbye.",
)


def goodbye(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """The last words, with the reason where our side has to end the call."""
    called_off = _CALLED_OFF.get(value(spoken, "reason", str) or "")
    if called_off is not None:
        return _CALLING_AGAIN if holds(spoken, "again") else called_off
    if speech.follows(AssistantAct.LEAVE_MESSAGE):
        return ("thank you and goodbye.", "goodbye for now.", "until then, goodbye.", "thanks, and goodbye.")
    if speech.follows(AssistantAct.APOLOGISE) and speech.before and speech.before.values.get("reason") == "trouble":
        return (
            "let's leave it there for now, goodbye.",
            "so I'll end the call here, goodbye.",
            "I won't keep you any longer, goodbye.",
            "that's all for now, goodbye.",
        )
    merchant = speech.merchant(spoken)
    return (
        "goodbye, and have a good day.",
        "have a nice day, goodbye.",
        f"goodbye from {merchant}.",
        "take care, goodbye.",
        "all the best, and goodbye.",
        "goodbye then.",
    )


OPENING: dict[AssistantAct, Phrases] = {
    AssistantAct.GREET: greet,
    AssistantAct.DISCLOSE: disclose,
    AssistantAct.INTRODUCE: introduce,
    AssistantAct.STATE_PURPOSE: state_purpose,
    AssistantAct.INFORM_PURPOSE: inform_purpose,
    AssistantAct.INFORM_ROBOT: inform_robot,
    AssistantAct.INFORM_DATA_USE: inform_data_use,
    AssistantAct.ASK_IDENTITY: ask_identity,
    AssistantAct.VERIFY: verify,
    AssistantAct.LEAVE_MESSAGE: leave_message,
    AssistantAct.PRESS: press,
    AssistantAct.TRANSFER: transfer,
    AssistantAct.THANK: thank,
    AssistantAct.GOODBYE: goodbye,
}
