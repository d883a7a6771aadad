"""English wording of greeting, answering questions and turning away what cannot be done."""

from datetime import datetime

from doorstep.dialogue.bargaining import Saying, SellerAct
from doorstep.languages.en.bargain_wording_values import topic_words
from doorstep.languages.kit.bargain_wording import Phrases, Speech, clipped, fixed, quotation, value
from doorstep.languages.kit.say_values import plain

_MOST_TITLE_WORDS = 10


def greet(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Greet, with the thing where it is named."""
    title = clipped(plain(value(spoken, "title", str) or ""), _MOST_TITLE_WORDS)
    if not title or not speech.toned(("friendly",), ()):
        return speech.toned(
            (
                "hello and thanks for your message.",
                "hi, good to hear from you.",
                "hi, thanks for writing.",
                "hello there, nice that you write.",
            ),
            ("hi.", "hello.", "hi there.", "hello there."),
        )
    return (
        f"hi, thanks for your interest in the {title}.",
        f"hello, good to hear that you like the {title}.",
        f"hi there, thanks for asking about the {title}.",
        f"hello, nice that you ask about the {title}.",
    )


def disclose(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that a program answers for the seller."""
    seller = clipped(plain(value(spoken, "seller", str) or ""), 4) or "the seller"
    return speech.toned(
        (
            f"just so you know, I'm an automated program answering on behalf of {seller}.",
            f"to be open about it, this is a program writing on behalf of {seller}.",
            f"you're writing with a program here that answers on behalf of {seller}.",
            f"a short note first, a program answers here on behalf of {seller}.",
        ),
        (
            f"this is a program answering on behalf of {seller}.",
            f"I'm a program and answer on behalf of {seller}.",
            f"a program answers here on behalf of {seller}.",
        ),
    )


def fact(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Quote the listing."""
    words = quotation(value(spoken, "value", str) or "", "“”", speech)
    topic = topic_words(spoken, speech)
    if not words:
        return asked_seller(spoken, speech)
    if topic is None:
        return speech.toned(
            (
                f"the listing says: {words}",
                f"here is what the listing says: {words}",
                f"quoting the listing: {words}",
                f"let me quote the listing for you: {words}",
            ),
            (f"the listing says {words}", f"listing: {words}", f"as listed: {words}"),
        )
    return speech.toned(
        (
            f"about {topic}, the listing says: {words}",
            f"here is what the listing says about {topic}: {words}",
            f"for {topic}, let me quote the listing: {words}",
            f"from the listing, about {topic}: {words}",
        ),
        (
            f"on {topic} the listing says {words}",
            f"{topic}, as listed: {words}",
            f"listing about {topic}: {words}",
        ),
    )


def others(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say whether somebody else has written about it."""
    if spoken.get("wrote") is True:
        return speech.toned(
            (
                "yes, somebody else has written about it as well.",
                "to be honest, somebody else has asked about it too.",
                "there is somebody else who has written about it.",
                "yes, I've heard from somebody else about it too.",
            ),
            ("yes, somebody else has written.", "somebody else has asked too.", "yes, there's somebody else."),
        )
    return speech.toned(
        (
            "so far nobody else has written about it.",
            "to be honest, nobody else has asked about it so far.",
            "no, nobody else has been in touch about it.",
            "you're the first to write, nobody else has asked.",
        ),
        ("nobody else so far.", "no, nobody else has asked.", "so far nobody else has written."),
    )


def asked_seller(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that a question went to the seller."""
    topic = topic_words(spoken, speech)
    what = f"your question about {topic}" if topic else "your question"
    return speech.toned(
        (
            f"I don't know that myself, so I've passed {what} on to the seller.",
            f"I have no answer to that here, so {what} is now with the seller.",
            f"I'd rather not guess, so I've sent {what} to the seller.",
            f"good point, I've handed {what} to the seller.",
        ),
        (
            f"I've passed {what} on to the seller.",
            f"the seller has {what} now.",
            f"{what} has gone to the seller.",
        ),
    )


def reserved(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that it is kept for somebody else, until when, and whether they are told when it becomes free."""
    until = value(spoken, "until", datetime)
    time = f" until {speech.until(until)}" if until else " at the moment"
    told = ", and I'll write to you here if it becomes free" if spoken.get("waiting") is True else ""
    return speech.toned(
        (
            f"it's reserved for somebody{time}, I'm sorry{told}.",
            f"I'm afraid it's reserved{time}{told}.",
            f"sorry, somebody has reserved it{time}{told}.",
            f"unfortunately it's on hold for somebody{time}{told}.",
        ),
        (f"it's reserved{time}{told}.", f"reserved{time}{told}.", f"somebody has it reserved{time}{told}."),
    )


def no_quantity(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say how many there are."""
    pieces = value(spoken, "pieces", int)
    if pieces is None or pieces < 1:
        return (
            "I don't have that many, I'm afraid.",
            "there aren't that many.",
            "that's more than there are.",
            "so many aren't available.",
        )
    left = "only one of it" if pieces == 1 else f"only {pieces} of them"
    return speech.toned(
        (
            f"there's {left}, I'm afraid." if pieces == 1 else f"there are {left}, I'm afraid.",
            f"sorry, I have {left}.",
            f"I'd love to help, but I have {left}.",
            f"as it stands, I have {left}.",
        ),
        (f"I have {left}.", f"{left}, sorry.", f"{left} here."),
    )


ANSWERS: dict[SellerAct, Phrases] = {
    SellerAct.GREET: greet,
    SellerAct.DISCLOSE: disclose,
    SellerAct.FACT: fact,
    SellerAct.ASKED_SELLER: asked_seller,
    SellerAct.OTHERS: others,
    SellerAct.RESERVED: reserved,
    SellerAct.NO_QUANTITY: no_quantity,
    SellerAct.SOLD: fixed(
        (
            "I'm sorry, it has been sold.",
            "unfortunately it's sold already.",
            "it has found a new home already, it's sold.",
            "sorry, it's gone, it was sold.",
        ),
        ("it's sold.", "sorry, sold.", "it has been sold."),
    ),
    SellerAct.CLOSED: fixed(
        (
            "I'm sorry, the listing has ended.",
            "unfortunately the time of this listing is over.",
            "the listing is closed by now, I'm afraid.",
            "it isn't for sale any more, because the listing has ended.",
        ),
        ("the listing has ended.", "this listing is closed.", "the listing's time is over."),
    ),
    SellerAct.NO_SWAP: fixed(
        (
            "thanks for the idea, but it's for sale only, not for swapping.",
            "I'm afraid swaps aren't possible, but I'm glad to hear a price.",
            "it can't be swapped, only bought.",
            "nice idea, but only a sale is possible.",
        ),
        ("no swaps, please.", "for sale only, not for swapping.", "it can't be swapped."),
    ),
    SellerAct.NO_EXTRA: fixed(
        (
            "it comes just as it's described in the listing.",
            "I'm afraid nothing else goes with it than what the listing says.",
            "I can't put anything else in, it's sold as listed.",
            "what you see in the listing is what you get.",
        ),
        ("it's sold as listed.", "nothing else comes with it.", "just what the listing says."),
    ),
    SellerAct.NO_PRESSURE: fixed(
        (
            "let's stay friendly, then I'm glad to carry on.",
            "I'd like to keep this friendly, and I'm happy to talk about the sale.",
            "I understand that you're upset, let's talk about it calmly.",
            "I'm glad to go on as long as we stay polite.",
        ),
        ("let's stay polite.", "let's keep it friendly.", "calmly, please."),
    ),
    SellerAct.NO_AUTHORITY: fixed(
        (
            "only the seller decides about the price and the sale.",
            "the decision about that lies with the seller alone.",
            "I can only go by what the seller has decided.",
            "nobody but the seller decides that.",
        ),
        ("only the seller decides that.", "that's for the seller to decide.", "the seller alone decides."),
    ),
    SellerAct.ROBOT: fixed(
        (
            "yes, I'm a program and answer on behalf of the seller.",
            "yes, you're writing with a program that answers for the seller.",
            "that's right, I'm an automated program, not a person.",
            "yes, I am an automated program and write for the seller.",
        ),
        ("yes, I'm a program.", "yes, a program answering for the seller.", "right, I'm not a person but a program."),
    ),
    SellerAct.TO_SELLER: fixed(
        (
            "I've let the seller know, and they will write to you here.",
            "the seller will get back to you here in person.",
            "I'm handing this to the seller, who will write to you here.",
            "that goes to the seller, and you'll hear from them here.",
        ),
        ("the seller will write to you.", "I'm handing this to the seller.", "the seller will get back to you."),
    ),
    SellerAct.DECLINED: fixed(
        (
            "I'm sorry, the seller has said no, so it's no longer on hold for you.",
            "the seller has decided against it, sorry, and it's no longer held for you.",
            "unfortunately the seller has turned it down, so I'm no longer holding it for you.",
            "sadly it's a no from the seller, and it's not held for you any more.",
        ),
        (
            "the seller said no; it's no longer held for you.",
            "sorry, the seller has turned it down, so it's no longer on hold.",
            "it's a no from the seller, and the hold is off.",
        ),
    ),
    SellerAct.THANK: fixed(
        ("thank you very much.", "thanks a lot.", "many thanks.", "thank you, that's kind."),
        ("thanks.", "thank you.", "cheers."),
    ),
    SellerAct.GOODBYE: fixed(
        ("have a lovely day.", "all the best to you.", "take care.", "goodbye and all the best."),
        ("bye.", "all the best.", "goodbye."),
    ),
    SellerAct.NOT_UNDERSTOOD: fixed(
        (
            "sorry, I didn't quite get that, could you put it another way?",
            "I'm not sure what you mean, could you say it in other words?",
            "could you explain that once more, please?",
            "I'm afraid I didn't follow, what did you mean?",
        ),
        ("sorry, what do you mean?", "could you say that another way?", "I didn't get that, sorry?"),
    ),
}
"""The wordings of every other act."""
