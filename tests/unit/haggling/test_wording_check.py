"""Another wording of a seller's turn passes only if it says the same; else the language's own sentences are sent."""

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.dialogue.bargaining import Handover, Payer, Saying, SellerAct, Standing, saying
from doorstep.dialogue.slots import Money
from doorstep.languages.bargaining import Manner, Tone, Tongue
from doorstep.languages.de.bargaining import TONGUE as GERMAN
from doorstep.languages.en.bargaining import TONGUE as ENGLISH
from doorstep.ports.wording import Draft
from doorstep.runtime.seller_words import seller_words
from doorstep.runtime.wording_check import faithful, kept_as_written
from tests.languages.bargain_wording_checks import Mouth
from tests.languages.de.test_bargain_wording import MOUTH as GERMAN_MOUTH
from tests.languages.en.test_bargain_wording import MOUTH as ENGLISH_MOUTH

A = SellerAct
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("UTC"))
USD, EUR = (
    Standing(NOW, currency, 40000, quote=36000, offer=30000, region=region)
    for currency, region in (("USD", "US"), ("EUR", "DE"))
)

COMMITTING = (A.COUNTER, A.STAND, A.BEST, A.ACCEPT, A.HOLD, A.DEAL, A.SHIPPING, A.TIME_NOTED, A.RESERVED, A.FACT)


def price(minor: int, currency: str = "USD") -> Money:
    return Money(minor, currency)


COUNTER = (saying(A.COUNTER, amount=price(36000)),)
KONTER = (saying(A.COUNTER, amount=price(36000, "EUR")),)
HELD = (
    saying(A.HOLD, amount=price(36000), handover=Handover.PICKUP, until=NOW + timedelta(days=2)),
    saying(A.ASK_TIME),
)
SENT = (
    saying(A.DEAL, amount=price(36000), handover=Handover.SHIPPING, shipping=price(2500), paid_by=Payer.BUYER),
    saying(A.THANK),
)


def passes(text: str, sayings: Sequence[Saying], tongue: Tongue = ENGLISH) -> bool:
    standing = USD if tongue.code == "en" else EUR
    template = tongue.word(sayings, Manner(NOW, region=standing.region))
    return faithful(text, sayings, template, tongue, standing)


@pytest.mark.parametrize(
    ("text", "sayings"),
    [
        ("Would you be comfortable with $360?", COUNTER),
        ("I think $360 would be fair, what do you say?", COUNTER),
        ("Hey there! I'd love to sell it to you at $360.", COUNTER),
        ("Hmm, how does $360 sound to you?", COUNTER),
        ("I'm happy to stay at $360 for you.", (saying(A.STAND, amount=price(36000)),)),
        ("I understand, but I'm sticking with $360.", (saying(A.STAND, amount=price(36000)),)),
        ("Hey! Thanks a lot for your message.", (saying(A.GREET),)),
        ("Sorry, I didn't get that, what did you mean?", (saying(A.NOT_UNDERSTOOD),)),
        ("What would you be happy to pay?", (saying(A.ASK_OFFER),)),
        ("When would be a good time for you to pick it up?", (saying(A.ASK_TIME),)),
        ("Would you like to collect it, or would you like to have it shipped?", (saying(A.ASK_HANDOVER),)),
        ("Just checking, do you mean $250?", (saying(A.CLARIFY, amounts=(price(25000),)),)),
        ("I'm so sorry, it's sold already.", (saying(A.SOLD),)),
        ("Yes, it's still available for $400!", (saying(A.AVAILABLE, amount=price(40000)),)),
        ("Let's talk about this calmly and stay friendly, please.", (saying(A.NO_PRESSURE),)),
        ("Thank you so much! It's a deal: $360, shipped to you, $25 shipping paid by you.", SENT),
    ],
)
def test_another_wording_of_the_same_passes(text: str, sayings: Sequence[Saying]) -> None:
    assert passes(text, sayings)


@pytest.mark.parametrize(
    ("text", "sayings"),
    [
        ("Was hältst du denn von 360 €?", KONTER),
        ("Ich könnte dir 360 € vorschlagen, wie klingt das?", KONTER),
        ("Hallo! Für 360 € würde ich es dir gerne geben.", KONTER),
        ("Ich verstehe dich, aber ich bleibe bei 360 €.", (saying(A.STAND, amount=price(36000, "EUR")),)),
        ("Hallo du, vielen Dank für deine Nachricht!", (saying(A.GREET),)),
        ("Was würdest du denn gern zahlen?", (saying(A.ASK_OFFER),)),
        ("Wann würde es dir mit dem Abholen am besten gehen?", (saying(A.ASK_TIME),)),
        ("Möchtest du es abholen oder soll ich es per Versand zu dir geben?", (saying(A.ASK_HANDOVER),)),
        ("Tut mir wirklich leid, es ist schon verkauft.", (saying(A.SOLD),)),
        ("Nur zur Sicherheit, meinst du 250 €?", (saying(A.CLARIFY, amounts=(price(25000, "EUR"),)),)),
    ],
)
def test_another_german_wording_of_the_same_passes(text: str, sayings: Sequence[Saying]) -> None:
    assert passes(text, sayings, GERMAN)


@pytest.mark.parametrize(
    "text",
    [
        "How about $350?",
        "How about 360?",
        "How about €360?",
        "How about $360.50?",
        "How about $360 or $340?",
        "How about $360, or $360?",
        "How about $360k?",
        "How about $1,360?",
        "How about $360, was 400?",
        "How about $36０?",
        "How about $360²?",
        "How about $360 八百?",
        "How about $360/2?",
        "How about $360 - 10%?",
        "How about three hundred?",
        "How about $360 or three hundred?",
        "How about $360 or half?",
        "How about $360 for two?",
        "How about $360 minus fifty bucks?",
        "How about $360 or a bit less?",
        "How about $360 with a discount?",
        "How about $360, down from the old price?",
        "How about $360, shipping included?",
        "How about $360 and I pay the postage?",
        "How about $360 and free delivery?",
        "How about $360 and I throw in the lock?",
        "How about $360 with the helmet?",
        "How about $360? I'll hold it for you.",
        "How about $360? It's reserved for you.",
        "It's a deal at $360.",
        "Done, $360!",
        "Sold to you for $360.",
        "I accept $360.",
        "How about $360? That's my lowest.",
        "How about $360? I can't go below that.",
        "How about $360? My limit is close.",
        "How about $360? That's the minimum.",
        "How about $360? Other people are interested.",
        "How about $360? Somebody else offered more.",
        "How about $360? Many messages came in.",
        "How about $360? But hurry.",
        "How about $360? Only today.",
        "How about $360? I guarantee it works.",
        "How about $360? It's as new.",
        "How about $360? You can return it.",
        "How about $360 by PayPal?",
        "How about $360? Write me on WhatsApp.",
        "How about $360? See example.com",
        "How about $360? https://pay.example/x",
        "How about $360? Pay a deposit now.",
        "How about $360? Pay me in parts.",
        "How about $360? I can bring it over.",
        "How about $360? Pick it up tomorrow.",
        "How about $360? The seller agreed.",
        "$360 is not possible.",
        "No.",
        "",
        "Wie wäre es mit $360?",
        "How about $360? " + "I like it a lot. " * 15,
    ],
)
def test_what_a_counter_offer_does_not_say_fails(text: str) -> None:
    assert not passes(text, COUNTER)


@pytest.mark.parametrize(
    "text",
    [
        "Wie wäre es mit 350 €?",
        "Wie wäre es mit 360?",
        "Wie wäre es mit 360 $?",
        "Wie wäre es mit 360,50 €?",
        "Wie wäre es mit 1.360 €?",
        "Wie wäre es mit 360 € oder 340 €?",
        "Wie wäre es mit 360 € oder dreihundert?",
        "Wie wäre es mit 360 € oder fuffzig weniger?",
        "Wie wäre es mit 360 € VB?",
        "Wie wäre es mit 360 € inklusive Versand?",
        "Wie wäre es mit 360 €, und das Schloss ist dabei?",
        "Wie wäre es mit 360 € mit Rabatt?",
        "Abgemacht, 360 €.",
        "Dann sind wir uns einig, 360 €.",
        "Wie wäre es mit 360 €? Ich reserviere es dir.",
        "Wie wäre es mit 360 €? Drunter geht nichts.",
        "Wie wäre es mit 360 €? Das ist mein letzter Preis.",
        "Wie wäre es mit 360 €? Das ist meine Schmerzgrenze.",
        "Wie wäre es mit 360 €? Es gibt noch andere Interessenten.",
        "Wie wäre es mit 360 €? Jemand hat mehr geboten.",
        "Wie wäre es mit 360 €? Aber nur heute.",
        "Wie wäre es mit 360 €? Rückgabe ist möglich.",
        "Wie wäre es mit 360 € per PayPal?",
        "Wie wäre es mit 360 €? Schreib mir auf WhatsApp.",
        "Wie wäre es mit 360 €? Anzahlung reicht.",
        "Wie wäre es mit 360 €? Hol es morgen ab.",
        "360 € geht leider nicht.",
        "Nein.",
        "How about 360 €?",
    ],
)
def test_what_a_german_counter_offer_does_not_say_fails(text: str) -> None:
    assert not passes(text, KONTER, GERMAN)


@given(st.one_of(st.text(max_size=80), st.text("$360 €halfor.,?!-", max_size=30)))
def test_no_text_by_chance_passes(text: str) -> None:
    assert not passes(text, COUNTER) or "$360" in text


@pytest.mark.parametrize(
    "text",
    [
        "It's on hold for you, when can you come?",
        "I've put it on hold for you: $360, pickup, held until Thursday at 9 am. When would you like to pick it up?",
        "I've put it on hold for you: $350, pickup, held until Wednesday at 9 am. When would you like to pick it up?",
        "I've put it on hold for you: $360, held until Wednesday at 9 am. When would you like to pick it up?",
        "It's a deal: $360, pickup, held until Wednesday at 9 am. When would you like to pick it up?",
        "I've put it on hold for you: $360, pickup, held until Wednesday at 9 am. Pick it up when you like.",
        "I've put it on hold for you: $360, pickup, held until Wednesday at 9 am.",
        "I've put it on hold for you: $360, pickup, held until Wednesday at 9 am. When can you collect it with $340?",
    ],
)
def test_what_binds_has_to_stand_word_by_word(text: str) -> None:
    assert not passes(text, HELD)


def test_beside_what_binds_the_rest_may_be_reworded() -> None:
    held = "I've put it on hold for you: $360, pickup, held until Wednesday at 9 am."
    assert passes(f"{held} What day would you like to pick it up?", HELD)


@pytest.mark.parametrize(
    ("text", "sayings"),
    [
        ("$250 then, great.", (saying(A.CLARIFY, amounts=(price(25000),)),)),
        ("I named $250.", (saying(A.NOT_SAID, amount=price(25000)),)),
        ("I can see the payment, thanks.", (saying(A.PAYMENT_UNSEEN),)),
        ("I'm a person, not a machine.", (saying(A.ROBOT),)),
        ("Nice to meet you.", (saying(A.DISCLOSE),)),
        ("Sure, send me the link.", (saying(A.NO_SCAM),)),
        ("Swapping is fine.", (saying(A.NO_SWAP),)),
        ("Instalments are fine.", (saying(A.NO_PARTS),)),
        ("The mileage is 1,000 km.", (saying(A.FACT, topic="mileage", value="2,000 km"),)),
        ("About the mileage, the listing says: “1,000 km”.", (saying(A.FACT, topic="mileage", value="2,000 km"),)),
        ("It's free again.", (saying(A.RESERVED),)),
        ("It's not sold.", (saying(A.SOLD),)),
        ("Shall we agree?", (saying(A.ACCEPT, amount=price(36000)),)),
        ("Great, do we agree on $360?", (saying(A.ACCEPT, amount=price(36000)),)),
        (
            "The shipping would be $25, paid by the seller.",
            (saying(A.SHIPPING, amount=price(2500), paid_by=Payer.BUYER),),
        ),
    ],
)
def test_the_opposite_of_an_act_fails(text: str, sayings: Sequence[Saying]) -> None:
    assert not passes(text, sayings)


@pytest.mark.parametrize(("tongue", "mouth"), [(ENGLISH, ENGLISH_MOUTH), (GERMAN, GERMAN_MOUTH)])
def test_every_template_is_faithful_to_itself(tongue: Tongue, mouth: Mouth) -> None:
    standing = USD if tongue.code == "en" else EUR
    for one in mouth.sayings():
        for tone in Tone:
            template = tongue.word((one,), Manner(NOW, frozenset(), tone, standing.region))
            assert faithful(" ".join(template), (one,), template, tongue, standing), template


@pytest.mark.parametrize(("tongue", "mouth"), [(ENGLISH, ENGLISH_MOUTH), (GERMAN, GERMAN_MOUTH)])
def test_nothing_that_commits_may_be_added_to_another_act(tongue: Tongue, mouth: Mouth) -> None:
    standing = USD if tongue.code == "en" else EUR
    fullest = {one.act: one for one in mouth.sayings()}
    template = {act: tongue.word((one,), mouth.manner()) for act, one in fullest.items()}
    for act, one in fullest.items():
        for added in {*COMMITTING} - {act}:
            text = " ".join((*template[act], *template[added]))
            assert not faithful(text, (one,), template[act], tongue, standing), text


def test_quotations_and_figures_beside_others_are_kept() -> None:
    fact = saying(A.FACT, value="good")
    template = ENGLISH.word((fact, *COUNTER), Manner(NOW))
    assert kept_as_written((fact, *COUNTER), template) == template[:1]
    both = (saying(A.EXPIRED, amount=price(38000)), *COUNTER)
    template = ENGLISH.word(both, Manner(NOW))
    assert kept_as_written(both, template) == template


class Answering:
    """A writer that answers every draft with the same text, at once or never."""

    seconds = 0.01

    def __init__(self, text: str | None) -> None:
        self.text = text
        self.drafts: list[Draft] = []

    def reword(self, draft: Draft) -> Future[str]:
        self.drafts.append(draft)
        future: Future[str] = Future()
        if self.text is not None:
            future.set_result(self.text)
        return future

    def close(self) -> None:
        """Nothing is open."""


def test_a_faithful_wording_is_sent() -> None:
    writer = Answering("Hey there! Would you be happy with $360?")
    words = seller_words(COUNTER, ENGLISH, Manner(NOW), USD, writer)
    assert words == ("Hey there!", "Would you be happy with $360?")
    assert writer.drafts[0].language == "en"


@pytest.mark.parametrize("text", ["How about $340?", "", None])
def test_a_wording_that_is_wrong_or_late_gives_way_to_the_template(text: str | None) -> None:
    assert seller_words(COUNTER, ENGLISH, Manner(NOW), USD, Answering(text)) == ENGLISH.word(COUNTER, Manner(NOW))


def test_a_wording_that_stood_there_already_gives_way_to_the_template() -> None:
    manner = Manner(NOW, frozenset({"Hey there! Would $360 be fine?"}))
    assert seller_words(COUNTER, ENGLISH, manner, USD, Answering("Would $360 be fine?")) == ENGLISH.word(
        COUNTER, manner
    )


def test_where_everything_has_to_be_kept_nobody_is_asked() -> None:
    writer = Answering("Anything")
    binding = (saying(A.DEAL, amount=price(36000)),)
    assert seller_words(binding, ENGLISH, Manner(NOW), USD, writer) == ENGLISH.word(binding, Manner(NOW))
    assert not writer.drafts
