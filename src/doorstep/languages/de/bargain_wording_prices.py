"""German wording of prices: naming, keeping and taking one, holding and selling; nothing of any limit."""

from datetime import datetime

from doorstep.dialogue.bargaining import Saying, SellerAct
from doorstep.dialogue.slots import Money
from doorstep.languages.de.bargain_wording_values import CURRENCIES, bargain
from doorstep.languages.kit.bargain_wording import Phrases, Speech, fixed, value
from doorstep.languages.kit.say_values import listed, plain


def counter(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Invite to a price."""
    price = bargain(spoken, speech)
    if price is None:
        return ("passt dir mein Preis?", "wollen wir es so machen?", "wie klingt der Preis für dich?")
    return speech.toned(
        (
            f"wie wäre es mit {price}?",
            f"so gebe ich es dir gern: {price}.",
            f"was hältst du von {price}?",
            f"einigen wir uns auf {price}?",
            f"mein Vorschlag an dich: {price}.",
            f"gern mache ich dir dieses Angebot: {price}.",
            f"treffen wir uns bei {price}?",
            f"wärst du einverstanden mit {price}?",
        ),
        (
            f"mein Angebot: {price}.",
            f"wie wär's mit {price}?",
            f"sagen wir {price}.",
            f"einverstanden mit {price}?",
            f"machen wir {price}?",
        ),
    )


def stand(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that the price stays."""
    price = bargain(spoken, speech)
    if price is None:
        return (
            "mein Preis gilt weiterhin.",
            "mein Angebot an dich steht noch.",
            "du kannst es gern zum genannten Preis haben.",
            "der Preis bleibt so, und ich würde mich freuen, wenn er dir passt.",
        )
    return speech.toned(
        (
            f"mein Angebot bleibt bei {price}.",
            f"ich bleibe gern bei {price}.",
            f"zu diesem Preis kannst du es gern haben: {price}.",
            f"der Preis ist weiterhin {price}.",
            f"ich würde mich freuen, wenn es etwas wird mit {price}.",
            f"für mich bleibt es bei {price}.",
            f"ich stehe weiterhin bei {price}.",
            f"anbieten kann ich dir {price}.",
            f"gern verkaufe ich es dir für {price}.",
            f"lass uns bleiben bei {price}.",
            f"mein Preis für dich ist {price}.",
            f"daran hat sich nichts geändert: {price}.",
        ),
        (
            f"es bleibt bei {price}.",
            f"weiterhin {price}.",
            f"der Preis ist {price}.",
            f"ich bleibe bei {price}.",
            f"unverändert: {price}.",
            f"mein Preis: {price}.",
        ),
    )


def best(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that the price stays from here on."""
    price = bargain(spoken, speech)
    if price is None:
        return (
            "ab jetzt bleibt der Preis so.",
            "der Preis ändert sich nicht mehr, und es wäre schön, wenn er dir passt.",
            "von nun an bleibt der Preis, wie er ist.",
        )
    return speech.toned(
        (
            f"ab jetzt bleibt der Preis bei {price}.",
            f"der Preis ändert sich nicht mehr, und du kannst gern zusagen: {price}.",
            f"das ist mein letztes Wort zum Preis, und ich freue mich, wenn du zusagst: {price}.",
            f"ich habe mich jetzt auf den Preis festgelegt: {price}.",
        ),
        (
            f"Endpreis: {price}.",
            f"der Preis bleibt jetzt bei {price}.",
            f"dabei bleibt es jetzt: {price}.",
        ),
    )


def accept(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Agree to a price."""
    price = bargain(spoken, speech)
    if price is None:
        return speech.toned(
            (
                "super, wir sind uns einig.",
                "prima, das passt für mich.",
                "gut, damit bin ich einverstanden.",
                "schön, dann machen wir das so.",
            ),
            ("einverstanden.", "passt.", "geht klar.", "gut."),
        )
    return speech.toned(
        (
            f"super, wir sind uns einig: {price}.",
            f"prima, das passt für mich: {price}.",
            f"gern, ich bin einverstanden mit {price}.",
            f"schön, dann machen wir {price}.",
        ),
        (f"einverstanden: {price}.", f"passt: {price}.", f"gut, {price}.", f"geht klar, {price}."),
    )


def hold(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say what is kept for the buyer, at what price, on which terms and until when."""
    price = bargain(spoken, speech)
    until = value(spoken, "until", datetime)
    parts = [part for part in (price, f"bis {speech.until(until)}" if until else None) if part]
    named = f": {', gültig '.join(parts)}" if price else "".join(f" {part}" for part in parts)
    close = "; verkauft ist es, sobald der Verkäufer zusagt." if spoken.get("seller_confirms") is True else "."
    bodies = speech.toned(
        (
            f"das ist jetzt für dich reserviert{named}",
            f"ich halte das für dich zurück{named}",
            f"ich lege das für dich beiseite{named}",
            f"gern hebe ich das für dich auf{named}",
        ),
        (f"für dich reserviert{named}", f"für dich zurückgelegt{named}", f"ich halte es dir frei{named}"),
    )
    return tuple(f"{body}{close}" for body in bodies)


def deal(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say what is sold, at what price and on which terms."""
    price = bargain(spoken, speech)
    if price is None:
        return ("abgemacht, es ist deins.", "der Kauf steht.", "damit ist es verkauft an dich.", "das ist abgemacht.")
    return speech.toned(
        (
            f"abgemacht, es ist deins: {price}.",
            f"super, der Kauf steht: {price}.",
            f"prima, damit ist alles abgemacht: {price}.",
            f"schön, es ist an dich verkauft: {price}.",
        ),
        (f"abgemacht: {price}.", f"der Kauf steht: {price}.", f"an dich verkauft: {price}."),
    )


def available(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that it is for sale, at what price, and how many there are."""
    amount, pieces = value(spoken, "amount", Money), value(spoken, "pieces", int) or 1
    what = f"es sind noch {pieces} Stück da" if pieces > 1 else "es ist noch zu haben"
    still = f"noch {pieces} Stück sind zu haben" if pieces > 1 else "das ist noch da"
    price = ""
    if amount is not None:
        price = f", {'je ' if pieces > 1 else 'für '}{speech.money(amount)}"
    if spoken.get("again") is True:
        free = f"es sind wieder {pieces} Stück da" if pieces > 1 else "es ist wieder zu haben"
        return speech.toned(
            (
                f"gute Nachricht, {free}{price}.",
                f"die Reservierung ist weggefallen, {free}{price}.",
                f"falls du es noch möchtest, {free}{price}.",
                f"ich gebe dir gern Bescheid, {free}{price}.",
            ),
            (f"{free}{price}.", f"jetzt neu, {free}{price}.", f"nicht mehr reserviert, {free}{price}."),
        )
    return speech.toned(
        (
            f"ja, {what}{price}.",
            f"ja klar, {still}{price}.",
            f"gute Nachricht, {what}{price}.",
            f"ja, {still}{price}.",
        ),
        (f"ja, {what}{price}.", f"{what}{price}.", f"{still}{price}."),
    )


def expired(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that a price or a hold has run out."""
    amount = value(spoken, "amount", Money)
    offer = f"das Angebot über {speech.money(amount)}" if amount else "das Angebot"
    return speech.toned(
        (
            f"{offer} ist inzwischen leider abgelaufen.",
            f"{offer} gilt leider nicht mehr.",
            f"tut mir leid, {offer} ist nicht mehr gültig.",
            f"die Zeit ist leider um, {offer} ist erloschen.",
        ),
        (f"{offer} ist abgelaufen.", f"{offer} gilt nicht mehr.", f"{offer} ist erloschen."),
    )


def clarify(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Ask which price is meant."""
    amounts = [speech.money(one) for one in value(spoken, "amounts", tuple) or () if isinstance(one, Money)]
    if not amounts:
        return speech.toned(
            (
                "welchen Preis meinst du genau?",
                "schreibst du mir den Preis bitte als Zahl?",
                "entschuldige, welchen Betrag meinst du?",
                "darf ich fragen, welchen Betrag genau du meinst?",
            ),
            ("welchen Preis meinst du?", "welcher Betrag genau?", "schreibst du den Preis als Zahl?"),
        )
    choice = listed(list(dict.fromkeys(amounts)), "oder")
    return speech.toned(
        (
            f"nur um sicherzugehen, meinst du {choice}?",
            f"habe ich das richtig verstanden, du meinst {choice}?",
            f"darf ich nachfragen, sind das {choice}?",
            f"damit ich nichts verwechsle, meinst du {choice}?",
        ),
        (f"meinst du {choice}?", f"sind das {choice}?", f"zur Sicherheit, {choice}?"),
    )


def not_said(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that we did not name a price."""
    amount = value(spoken, "amount", Money)
    claimed = speech.money(amount) if amount else "diesen Preis"
    return speech.toned(
        (
            f"{claimed} habe ich in diesem Chat nicht genannt.",
            f"da liegt wohl eine Verwechslung vor, denn {claimed} habe ich nicht genannt.",
            f"in unserem Chat habe ich {claimed} nicht genannt.",
            f"ich sehe in unserem Chat nicht, dass ich {claimed} genannt hätte.",
        ),
        (
            f"{claimed} habe ich nicht genannt.",
            f"von mir hast du {claimed} nicht gehört.",
            f"das ist eine Verwechslung, ich habe {claimed} nicht genannt.",
        ),
    )


def no_currency(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say in which currency prices are."""
    code = plain(value(spoken, "currency", str) or "")
    currency = CURRENCIES.get(code, code) or "der Währung der Anzeige"
    return speech.toned(
        (
            f"der Preis ist hier in {currency}.",
            f"nennst du mir den Betrag bitte in {currency}?",
            f"ich rechne hier nur in {currency}, wenn das passt.",
            f"alle Preise sind hier in {currency}.",
        ),
        (f"Preise bitte in {currency}.", f"bitte in {currency}.", f"hier geht es nur in {currency}."),
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
            "ich rede lieber über einen Preis, der uns beiden passt, und der genannte gilt.",
            "es zählt der Preis, den ich genannt habe, und du kannst mir gern ein Angebot machen.",
            "darüber spreche ich nicht, aber der genannte Preis steht für dich.",
            "ich halte mich an den genannten Preis und höre gern deinen.",
            "bleiben wir doch bei dem Preis, der auf dem Tisch liegt.",
            "ich spreche nur über den genannten Preis, und der ist fair.",
            "mehr als den genannten Preis kann ich dir nicht sagen.",
            "über deinen und meinen Preis rede ich gern, über mehr nicht.",
        ),
        (
            "dazu sage ich nichts, der genannte Preis gilt.",
            "es gilt der genannte Preis.",
            "was zählt, ist der genannte Preis.",
            "nur der genannte Preis zählt.",
            "ich belasse es beim genannten Preis.",
        ),
    ),
    SellerAct.ASK_OFFER: fixed(
        (
            "was würdest du dafür zahlen?",
            "welchen Preis hast du dir vorgestellt?",
            "magst du mir ein Angebot machen?",
            "was wäre für dich ein guter Preis?",
        ),
        ("was würdest du zahlen?", "was ist dein Angebot?", "welchen Preis stellst du dir vor?"),
    ),
}
"""The wordings of every act about a price."""
