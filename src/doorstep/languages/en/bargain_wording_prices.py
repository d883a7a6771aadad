"""English wording of prices: naming, keeping and taking one, holding and selling; nothing of any limit."""

from datetime import datetime

from doorstep.dialogue.bargaining import Saying, SellerAct
from doorstep.dialogue.slots import Money
from doorstep.languages.en.bargain_wording_values import CURRENCIES, bargain
from doorstep.languages.kit.bargain_wording import Phrases, Speech, fixed, value
from doorstep.languages.kit.say_values import listed, plain


def counter(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Invite to a price."""
    price = bargain(spoken, speech)
    if price is None:
        return ("would my price suit you?", "shall we say it's a deal?", "how does that price sound to you?")
    return speech.toned(
        (
            f"how about {price}?",
            f"here's what I'd be happy to offer you: {price}.",
            f"what would you say to {price}?",
            f"could we agree on {price}?",
            f"let me suggest {price}.",
            f"I'd gladly do {price}.",
            f"shall we meet at {price}?",
            f"would you be happy with {price}?",
        ),
        (
            f"I can do {price}.",
            f"how about {price}?",
            f"my offer is {price}.",
            f"make it {price}?",
            f"let's say {price}.",
        ),
    )


def stand(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that the price stays."""
    price = bargain(spoken, speech)
    if price is None:
        return (
            "the price I gave you stands.",
            "my offer to you is still there.",
            "you're welcome to take it at the price I named.",
            "the price stays as it is, and I'd be glad if it suits you.",
        )
    return speech.toned(
        (
            f"my offer is still {price}.",
            f"I'd like to stay at {price}.",
            f"you're very welcome to have it at my price: {price}.",
            f"the price is still {price}.",
            f"I'd be glad if we could do it at {price}.",
            f"for me it stays at {price}.",
            f"I'm still at {price}.",
            f"what I can offer you is {price}.",
            f"I'd happily sell it to you for {price}.",
            f"I'd rather stay with {price}.",
            f"I keep to my price, and that's {price}.",
            f"my price for you is {price}.",
        ),
        (
            f"it stays at {price}.",
            f"still {price}.",
            f"the price is {price}.",
            f"I'm staying at {price}.",
            f"unchanged: {price}.",
            f"I'm still at {price}.",
        ),
    )


def best(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that the price stays from here on."""
    price = bargain(spoken, speech)
    if price is None:
        return (
            "the price stays as it is from here on.",
            "that price won't change any more, and it would be lovely if it suits you.",
            "from now on the price stays where it is.",
        )
    return speech.toned(
        (
            f"from here on the price stays at {price}.",
            f"the price won't change any more, and you're welcome to it: {price}.",
            f"that's my final word on the price, and I'd be glad if you take it: {price}.",
            f"I've settled on a price now, and it's {price}.",
        ),
        (
            f"final price: {price}.",
            f"the price stays now: {price}.",
            f"from here on it's {price}.",
        ),
    )


def accept(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Agree to a price."""
    price = bargain(spoken, speech)
    if price is None:
        return speech.toned(
            (
                "great, we agree on that.",
                "lovely, that works for me.",
                "good, I'm happy with that.",
                "wonderful, then we agree.",
            ),
            ("agreed.", "that works.", "fine with me.", "good."),
        )
    return speech.toned(
        (
            f"great, we agree on {price}.",
            f"lovely, that works for me: {price}.",
            f"I'm happy to agree to {price}.",
            f"wonderful, then it's {price}.",
        ),
        (f"agreed: {price}.", f"that works: {price}.", f"fine, {price}.", f"yes to {price}."),
    )


def hold(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say what is kept for the buyer, at what price, on which terms and until when."""
    price = bargain(spoken, speech)
    until = value(spoken, "until", datetime)
    parts = [part for part in (price, f"until {speech.until(until)}" if until else None) if part]
    named = f": {', held '.join(parts)}" if price else "".join(f" {part}" for part in parts)
    close = "; it's a deal once the seller says yes." if spoken.get("seller_confirms") is True else "."
    bodies = speech.toned(
        (
            f"I've put it on hold for you{named}",
            f"it's reserved for you{named}",
            f"I'm holding it for you{named}",
            f"I've set it aside for you{named}",
        ),
        (f"reserved for you{named}", f"on hold for you{named}", f"set aside for you{named}"),
    )
    return tuple(f"{body}{close}" for body in bodies)


def deal(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say what is sold, at what price and on which terms."""
    price = bargain(spoken, speech)
    if price is None:
        return ("it's a deal.", "we have a deal.", "that's settled, it's sold to you.", "the sale is settled.")
    return speech.toned(
        (
            f"it's a deal: {price}.",
            f"we have a deal: {price}.",
            f"great, that settles it: {price}.",
            f"it's sold to you: {price}.",
        ),
        (f"deal: {price}.", f"sold to you: {price}.", f"settled: {price}."),
    )


def available(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that it is for sale, at what price, and how many there are."""
    amount, pieces = value(spoken, "amount", Money), value(spoken, "pieces", int) or 1
    left = f"there are {pieces} available" if pieces > 1 else "it's available"
    still = f"{pieces} of them are still for sale" if pieces > 1 else "it's still for sale"
    price = ""
    if amount is not None:
        price = f" for {speech.money(amount)}" + (" each" if pieces > 1 else "")
    if spoken.get("again") is True:
        return speech.toned(
            (
                f"good news, {left} again{price}.",
                f"the reservation has lapsed, so {left} again{price}.",
                f"if you still want it, {left} again{price}.",
                f"I'm glad to tell you that {left} again{price}.",
            ),
            (f"{left} again{price}.", f"now {left} again{price}.", f"the reservation is off, {left} again{price}."),
        )
    return speech.toned(
        (
            f"yes, {left}{price}.",
            f"yes, {still}{price}.",
            f"good news, {left}{price}.",
            f"I can confirm that {left}{price}.",
        ),
        (f"yes, {left}{price}.", f"{left}{price}.", f"{still}{price}."),
    )


def expired(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that a price or a hold has run out."""
    amount = value(spoken, "amount", Money)
    if amount is None:
        return speech.toned(
            (
                "I'm afraid that offer has run out in the meantime.",
                "sorry, the time for that offer is over.",
                "that offer isn't valid any more, I'm afraid.",
                "unfortunately the offer has expired.",
            ),
            ("that offer has expired.", "the time for that offer is over.", "that offer isn't valid any more."),
        )
    price = speech.money(amount)
    return speech.toned(
        (
            f"I'm afraid the offer of {price} has run out in the meantime.",
            f"sorry, the time for the offer of {price} is over.",
            f"the offer of {price} isn't valid any more, I'm afraid.",
            f"unfortunately the offer of {price} has expired.",
        ),
        (
            f"the offer of {price} has expired.",
            f"the time for the {price} offer is over.",
            f"{price} isn't valid any more.",
        ),
    )


def clarify(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Ask which price is meant."""
    amounts = [speech.money(one) for one in value(spoken, "amounts", tuple) or () if isinstance(one, Money)]
    if not amounts:
        return speech.toned(
            (
                "which price do you have in mind exactly?",
                "could you tell me the price you mean as a figure?",
                "sorry, what amount do you mean?",
                "may I ask what exact amount you mean?",
            ),
            ("which price do you mean?", "what amount exactly?", "could you write the price as a figure?"),
        )
    choice = listed(list(dict.fromkeys(amounts)), "or")
    return speech.toned(
        (
            f"just to be sure, do you mean {choice}?",
            f"did I get that right, you mean {choice}?",
            f"may I check, is that {choice}?",
            f"so that I don't get it wrong, do you mean {choice}?",
        ),
        (f"do you mean {choice}?", f"is that {choice}?", f"to be sure, {choice}?"),
    )


def not_said(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that we did not name a price."""
    amount = value(spoken, "amount", Money)
    claimed = speech.money(amount) if amount else "that price"
    return speech.toned(
        (
            f"I haven't named {claimed} in this chat.",
            f"I'm afraid {claimed} didn't come from me.",
            f"looking at our chat, {claimed} isn't something I named.",
            f"there must be a mix-up, because I didn't name {claimed}.",
        ),
        (f"I didn't name {claimed}.", f"{claimed} wasn't from me.", f"that's a mix-up, I never named {claimed}."),
    )


def no_currency(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say in which currency prices are."""
    code = plain(value(spoken, "currency", str) or "")
    currency = CURRENCIES.get(code, code) or "the currency of the listing"
    return speech.toned(
        (
            f"the price here is in {currency}.",
            f"could you name it in {currency}, please?",
            f"I only do prices in {currency}, if that's all right.",
            f"all prices here are in {currency}.",
        ),
        (f"prices are in {currency}.", f"in {currency}, please.", f"only {currency} here."),
    )


PRICES: dict[SellerAct, Phrases] = {
    SellerAct.COUNTER: counter,
    SellerAct.STAND: stand,
    SellerAct.BEST: best,
    SellerAct.ACCEPT: accept,
    SellerAct.HOLD: hold,
    SellerAct.DEAL: deal,
    SellerAct.AVAILABLE: available,
    SellerAct.EXPIRED: expired,
    SellerAct.CLARIFY: clarify,
    SellerAct.NOT_SAID: not_said,
    SellerAct.NO_CURRENCY: no_currency,
    SellerAct.NO_LIMIT: fixed(
        (
            "I'd rather talk about a price that suits us both, and the one I gave you stands.",
            "what counts is the price I gave you, and you're welcome to make me an offer.",
            "that's not something I discuss, but the price I named is there for you.",
            "I go by the price I've named, and I'm glad to hear yours.",
            "let's keep to the price on the table, shall we?",
            "I only talk about the price I've named, and it's a fair one.",
            "there's nothing to tell beyond the price I gave you.",
            "I'm happy to talk about your price and mine, but not about more than that.",
        ),
        (
            "I don't discuss that, the price I named stands.",
            "the price is the one I named.",
            "what counts is the price I named.",
            "only the price I named counts.",
            "nothing but the price I named counts.",
        ),
    ),
    SellerAct.ASK_OFFER: fixed(
        (
            "what would you like to pay for it?",
            "what price did you have in mind?",
            "would you like to make me an offer?",
            "what would be a good price for you?",
        ),
        ("what would you pay?", "what's your offer?", "which price did you have in mind?"),
    ),
}
"""The wordings of every act about a price."""
