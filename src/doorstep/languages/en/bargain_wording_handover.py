"""English wording of collecting, sending and paying."""

from datetime import datetime

from doorstep.dialogue.bargaining import Handover, Payer, Saying, SellerAct
from doorstep.dialogue.slots import Money
from doorstep.languages.kit.bargain_wording import Phrases, Speech, fixed, value


def ask_handover(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Ask how they want to have it, among the ways there are."""
    pickup, shipping = spoken.get("pickup") is True, spoken.get("shipping")
    cost = f" for {speech.money(shipping)}" if isinstance(shipping, Money) and shipping.minor else ""
    if cost and spoken.get("paid_by") == Payer.SELLER:
        cost += " paid by the seller"
    ships = isinstance(shipping, Money) or shipping is True
    if ships and not pickup:
        return speech.toned(
            (
                f"I can have it shipped to you{cost}, would that suit you?",
                f"would it be all right to have it shipped{cost}?",
                f"it would be shipped to you{cost}, is that fine?",
                f"may I have it shipped to you{cost}?",
            ),
            (f"is shipping{cost} all right?", f"shipped to you{cost}, all right?", f"shipping{cost}, fine?"),
        )
    if pickup and not ships:
        return speech.toned(
            (
                "it's for pickup, would that suit you?",
                "could you come and pick it up?",
                "would you be able to collect it?",
                "does picking it up work for you?",
            ),
            ("can you pick it up?", "pickup only, all right?", "will you collect it?"),
        )
    return speech.toned(
        (
            f"would you like to pick it up or have it shipped{cost}?",
            f"do you want to collect it, or shall it be shipped to you{cost}?",
            f"which suits you better, pickup or shipping{cost}?",
            f"how would you like to have it, by pickup or by shipping{cost}?",
        ),
        (
            f"pickup or shipping{cost}?",
            f"will you collect it, or shall it be shipped{cost}?",
            f"by pickup or by shipping{cost}?",
        ),
    )


def time_noted(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say when they collect it."""
    moment = value(spoken, "at", datetime)
    when = f" {speech.moment(moment)}" if moment else " at that time"
    return speech.toned(
        (
            f"lovely, I've noted the pickup{when}.",
            f"great, then it's pickup{when}.",
            f"perfect, see you for the pickup{when}.",
            f"I've put down the pickup{when}.",
        ),
        (f"pickup{when}, noted.", f"noted: pickup{when}.", f"fine, pickup{when}."),
    )


def shipping_cost(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say what sending costs and who pays, or that it can only be collected."""
    amount, payer = value(spoken, "amount", Money), value(spoken, "paid_by", str)
    if amount is None and payer is None:
        return speech.toned(
            (
                "it's for pickup only.",
                "I'm afraid it can only be collected.",
                "shipping isn't offered, but you're welcome to pick it up.",
                "you're welcome to collect it, shipping isn't possible.",
            ),
            ("pickup only.", "it can only be collected.", "no shipping here, only pickup."),
        )
    if amount is not None and amount.minor == 0:
        return (
            "shipping is free for you.",
            "you pay nothing for the shipping.",
            "the shipping doesn't cost you anything.",
            "it's shipped to you free of charge.",
        )
    who = {"buyer": " on top, paid by you", "seller": ", paid by the seller"}.get(payer or "", "")
    if amount is None:
        covered = "by the seller" if payer == Payer.SELLER else "by you, on top of the price"
        return (
            f"shipping is paid {covered}.",
            f"the shipping cost is covered {covered}.",
            f"the postage is paid {covered}.",
            f"sending it is paid {covered}.",
        )
    cost = f"{speech.money(amount)}{who}"
    return speech.toned(
        (
            f"shipping comes to {cost}.",
            f"sending it costs {cost}.",
            f"the shipping would be {cost}.",
            f"to send it to you would cost {cost}.",
        ),
        (f"shipping: {cost}.", f"shipping is {cost}.", f"sending it: {cost}."),
    )


def payment(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say how it is paid."""
    handover = value(spoken, "handover", str)
    if handover == Handover.PICKUP:
        return speech.toned(
            (
                "you pay when you pick it up.",
                "it's paid at the handover, once you've had a look at it.",
                "you'd simply pay when you collect it.",
                "payment is when you pick it up.",
            ),
            ("payment at pickup.", "you pay when you collect it.", "it's paid at the handover."),
        )
    if handover == Handover.SHIPPING:
        return speech.toned(
            (
                "how you pay is something the seller will tell you here.",
                "the seller will tell you here how it's paid before it's shipped.",
                "payment goes the way the seller tells you here.",
                "for the payment, the seller will write to you here.",
            ),
            (
                "the seller will tell you how to pay.",
                "payment as the seller says.",
                "how to pay, the seller tells you.",
            ),
        )
    return speech.toned(
        (
            "you pay when you pick it up, or the way the seller tells you here.",
            "it's paid at the handover, or as the seller says.",
            "payment is at the handover or as agreed with the seller.",
            "you can pay at the pickup, or as the seller tells you here.",
        ),
        (
            "you pay at the handover, or as the seller says.",
            "payment at the handover or as the seller says.",
            "at pickup, or as the seller says.",
        ),
    )


HANDOVER: dict[SellerAct, Phrases] = {
    SellerAct.ASK_HANDOVER: ask_handover,
    SellerAct.TIME_NOTED: time_noted,
    SellerAct.SHIPPING: shipping_cost,
    SellerAct.PAYMENT: payment,
    SellerAct.ASK_TIME: fixed(
        (
            "when would you like to pick it up?",
            "what day and time would suit you for the pickup?",
            "when could you come by to collect it?",
            "which day and time is good for you?",
        ),
        ("when can you pick it up?", "what day and time?", "when will you come?"),
    ),
    SellerAct.PAYMENT_UNSEEN: fixed(
        (
            "I can't see payments myself, only the seller can confirm one.",
            "whether something was paid is for the seller to confirm.",
            "only the seller sees payments, so nothing changes here until they confirm it.",
            "I have no view of payments, the seller has to confirm them.",
        ),
        (
            "only the seller can confirm a payment.",
            "I can't see payments, the seller confirms them.",
            "payments are confirmed by the seller only.",
        ),
    ),
    SellerAct.NO_SCAM: fixed(
        (
            "I don't use links, codes, couriers or other channels, so let's keep everything in this chat.",
            "please understand that everything stays in this chat, without links, codes or couriers.",
            "to keep it safe for us both, we stay in this chat and use no links or codes.",
            "that way of doing it isn't possible here, but we can agree on everything in this chat.",
        ),
        (
            "no links, codes or other channels, please.",
            "we keep everything in this chat.",
            "that's not possible, let's stay in this chat.",
        ),
    ),
    SellerAct.NO_PARTS: fixed(
        (
            "it's paid in full at once, without deposits or instalments.",
            "I'm afraid deposits and instalments aren't possible, it's paid in one go.",
            "paying in parts isn't possible here, but in one sum it is.",
            "the full price in one payment would be great, instalments aren't possible.",
        ),
        ("no deposits or instalments, please.", "full payment at once.", "it's paid in one go."),
    ),
}
"""The wordings of every act about handover and payment."""
