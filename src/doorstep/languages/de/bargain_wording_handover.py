"""German wording of collecting, sending and paying."""

from datetime import datetime

from doorstep.dialogue.bargaining import Handover, Payer, Saying, SellerAct
from doorstep.dialogue.slots import Money
from doorstep.languages.kit.bargain_wording import Phrases, Speech, fixed, value


def ask_handover(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Ask how they want to have it, among the ways there are."""
    pickup, shipping = spoken.get("pickup") is True, spoken.get("shipping")
    cost = f" für {speech.money(shipping)}" if isinstance(shipping, Money) and shipping.minor else ""
    if cost and spoken.get("paid_by") == Payer.SELLER:
        cost += " auf Kosten des Verkäufers"
    ships = isinstance(shipping, Money) or shipping is True
    if ships and not pickup:
        return speech.toned(
            (
                f"es geht per Versand{cost} zu dir, passt das?",
                f"wäre dir der Versand{cost} recht?",
                f"ist es in Ordnung, wenn es per Versand{cost} kommt?",
                f"darf es per Versand{cost} zu dir kommen?",
            ),
            (f"passt der Versand{cost}?", f"per Versand{cost}, in Ordnung?", f"Versand{cost}, einverstanden?"),
        )
    if pickup and not ships:
        return speech.toned(
            (
                "es ist zum Abholen, würde das für dich passen?",
                "könntest du vorbeikommen und es abholen?",
                "wäre es dir möglich, es abzuholen?",
                "passt es dir, es selbst abzuholen?",
            ),
            ("kannst du es abholen?", "passt dir die Abholung?", "holst du es ab?"),
        )
    return speech.toned(
        (
            f"magst du es abholen, oder lieber per Versand{cost}?",
            f"möchtest du es abholen, oder soll es per Versand{cost} kommen?",
            f"was passt dir besser, Abholung oder Versand{cost}?",
            f"wie hättest du es gern, zur Abholung oder per Versand{cost}?",
        ),
        (
            f"Abholung oder Versand{cost}?",
            f"holst du es ab, oder per Versand{cost}?",
            f"lieber abholen oder Versand{cost}?",
        ),
    )


def time_noted(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say when they collect it."""
    moment = value(spoken, "at", datetime)
    when = f" {speech.moment(moment)}" if moment else " zu dieser Zeit"
    return speech.toned(
        (
            f"super, die Abholung{when} ist notiert.",
            f"prima, dann Abholung{when}.",
            f"perfekt, ich habe die Abholung{when} eingetragen.",
            f"gern, ich notiere die Abholung{when}.",
        ),
        (f"Abholung{when}, notiert.", f"notiert: Abholung{when}.", f"gut, Abholung{when}."),
    )


def shipping_cost(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say what sending costs and who pays, or that it can only be collected."""
    amount, payer = value(spoken, "amount", Money), value(spoken, "paid_by", str)
    if amount is None and payer is None:
        return speech.toned(
            (
                "es ist nur zum Abholen gedacht.",
                "verschickt wird leider nicht, du kannst es aber gern abholen.",
                "leider geht nur Abholung.",
                "du kannst es gern abholen, Versand ist nicht möglich.",
            ),
            ("nur Abholung.", "kein Versand, nur Abholung.", "es geht nur zum Abholen."),
        )
    if amount is not None and amount.minor == 0:
        return (
            "der Versand ist für dich kostenlos.",
            "für den Versand zahlst du nichts.",
            "der Versand kostet dich nichts.",
            "es kommt kostenlos per Versand zu dir.",
        )
    if amount is None:
        covered = "der Verkäufer" if payer == Payer.SELLER else "der Käufer, zusätzlich zum Preis"
        return (
            f"den Versand zahlt {covered}.",
            f"die Versandkosten trägt {covered}.",
            f"das Porto übernimmt {covered}.",
            f"für den Versand zahlt {covered}.",
        )
    who = {"buyer": " zusätzlich, und die zahlst du", "seller": ", und die zahlt der Verkäufer"}.get(payer or "", "")
    cost = f"{speech.money(amount)}{who}"
    return speech.toned(
        (
            f"der Versand kostet {cost}.",
            f"für den Versand sind es {cost}.",
            f"das Porto beträgt {cost}.",
            f"zu dir verschickt kostet es {cost}.",
        ),
        (f"Versand: {cost}.", f"Versandkosten: {cost}.", f"Porto: {cost}."),
    )


def payment(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say how it is paid."""
    handover = value(spoken, "handover", str)
    if handover == Handover.PICKUP:
        return speech.toned(
            (
                "du zahlst einfach bei der Abholung.",
                "bezahlt wird bei der Übergabe, wenn du es dir angesehen hast.",
                "gezahlt wird, wenn du es abholst.",
                "die Zahlung ist bei der Abholung.",
            ),
            ("Zahlung bei Abholung.", "du zahlst beim Abholen.", "bezahlt wird bei der Übergabe."),
        )
    if handover == Handover.SHIPPING:
        return speech.toned(
            (
                "wie du zahlst, sagt dir der Verkäufer hier.",
                "der Verkäufer schreibt dir hier, wie vor dem Versand bezahlt wird.",
                "bezahlt wird so, wie es dir der Verkäufer hier sagt.",
                "zur Zahlung schreibt dir der Verkäufer hier.",
            ),
            (
                "wie du zahlst, sagt dir der Verkäufer.",
                "Zahlung so, wie der Verkäufer es sagt.",
                "der Verkäufer sagt dir, wie du zahlst.",
            ),
        )
    return speech.toned(
        (
            "du zahlst bei der Abholung oder so, wie es dir der Verkäufer hier sagt.",
            "bezahlt wird bei der Übergabe oder nach Absprache mit dem Verkäufer.",
            "gezahlt wird beim Abholen oder so, wie der Verkäufer es sagt.",
            "zahlen kannst du bei der Übergabe oder so, wie der Verkäufer es dir sagt.",
        ),
        (
            "Zahlung bei der Übergabe oder nach Absprache mit dem Verkäufer.",
            "du zahlst bei der Übergabe oder wie der Verkäufer es sagt.",
            "Zahlung bei Abholung oder wie abgesprochen.",
        ),
    )


HANDOVER: dict[SellerAct, Phrases] = {
    SellerAct.ASK_HANDOVER: ask_handover,
    SellerAct.TIME_NOTED: time_noted,
    SellerAct.SHIPPING: shipping_cost,
    SellerAct.PAYMENT: payment,
    SellerAct.ASK_TIME: fixed(
        (
            "wann möchtest du es abholen?",
            "welcher Tag und welche Uhrzeit passen dir für die Abholung?",
            "wann könntest du vorbeikommen?",
            "an welchem Tag und um wie viel Uhr passt es dir?",
        ),
        ("wann holst du es ab?", "welcher Tag und welche Uhrzeit?", "wann kommst du?"),
    ),
    SellerAct.PAYMENT_UNSEEN: fixed(
        (
            "Zahlungen sehe ich selbst nicht, das kann nur der Verkäufer bestätigen.",
            "ob etwas bezahlt ist, muss der Verkäufer bestätigen.",
            "nur der Verkäufer sieht Zahlungen, bis zu seiner Bestätigung ändert sich hier nichts.",
            "ich habe keinen Einblick in Zahlungen, bestätigen muss sie der Verkäufer.",
        ),
        (
            "eine Zahlung kann nur der Verkäufer bestätigen.",
            "Zahlungen sehe ich nicht, die bestätigt der Verkäufer.",
            "Zahlungen bestätigt nur der Verkäufer.",
        ),
    ),
    SellerAct.NO_SCAM: fixed(
        (
            "mit Links, Codes, Kurieren oder anderen Kanälen mache ich nichts, lass uns alles hier im Chat klären.",
            "bitte hab Verständnis, dass alles hier im Chat bleibt, ohne Links, Codes oder Kuriere.",
            "damit es für uns beide sicher ist, bleiben wir hier im Chat und nutzen keine Links oder Codes.",
            "auf diesem Weg geht es hier nicht, aber im Chat können wir alles klären.",
        ),
        (
            "bitte keine Links, Codes oder anderen Kanäle.",
            "wir klären alles hier im Chat.",
            "so geht es nicht, bleiben wir hier im Chat.",
        ),
    ),
    SellerAct.NO_PARTS: fixed(
        (
            "bezahlt wird alles auf einmal, ohne Anzahlung und ohne Raten.",
            "Anzahlung und Raten gehen leider nicht, bezahlt wird in einer Summe.",
            "in Teilen zu zahlen ist hier nicht möglich, in einer Summe gern.",
            "gern der ganze Preis in einer Zahlung, Raten sind nicht möglich.",
        ),
        ("bitte keine Anzahlung und keine Raten.", "bezahlt wird alles auf einmal.", "bezahlt wird in einer Summe."),
    ),
}
"""The wordings of every act about handover and payment."""
