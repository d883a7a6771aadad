"""Simulated customers reach what they want and see no promise broken; and a broken promise is seen."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest

from doorstep.bootstrap.conversations import text_conversation
from doorstep.bootstrap.packs import language
from doorstep.config import Settings, UnderstandingSection
from doorstep.dialogue.acts import Act, AssistantAct, act
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.events import AnsweredBy, OffReason
from doorstep.dialogue.slots import Address, Window
from doorstep.errors import BadInput
from doorstep.languages.coverage import speaks
from doorstep.languages.pack import Sentence
from doorstep.ports.conversation import Reply, Talk
from doorstep.skills.delivery.outcome import Disposition, Outcome, ParcelOutcome
from doorstep.skills.delivery.world import Verification, World
from doorstep.testing.customers import hold
from doorstep.testing.customers_hearing import Asked
from doorstep.testing.customers_hearing_de import catch as catch_german
from doorstep.testing.customers_hearing_en import catch
from doorstep.testing.customers_scenario import ADDRESSES, Home, Scenario, Trait, Wants, own_scenarios, read_scenarios
from doorstep.testing.customers_world import NOW, window
from tests.architecture.source import ROOT

SETTINGS = Settings(understanding=UnderstandingSection(encoder=False))
OWN = [scenario for spoken in ADDRESSES for scenario in own_scenarios(spoken)]
EXAMPLE = (ROOT / "examples/customers.toml").read_text(encoding="utf-8")


def begin(world: World) -> Talk:
    """Make the real conversation, with the rules alone."""
    return text_conversation(world, SETTINGS)


@pytest.mark.parametrize("scenario", [*OWN, *read_scenarios(EXAMPLE)], ids=lambda one: f"{one.language}: {one.name}")
def test_a_customer_reaches_the_goal_and_no_promise_is_broken(scenario: Scenario) -> None:
    if not speaks(language(scenario.language, with_encoder=False)):
        pytest.skip(f"the language {scenario.language} is not complete; `doorstep languages` says what is missing")
    report = hold(scenario, begin)
    assert not report.broken, "\n".join(report.lines)
    assert report.reached, "\n".join(report.lines)


@pytest.mark.parametrize("spoken", ADDRESSES)
def test_there_are_scenarios_for_every_wish_mood_and_habit(spoken: str) -> None:
    scenarios = own_scenarios(spoken)
    assert {scenario.language for scenario in scenarios} == {spoken}
    assert len(scenarios) >= 30
    assert {scenario.wants for scenario in scenarios} == set(Wants)
    assert {trait for scenario in scenarios for trait in scenario.traits} == set(Trait)
    assert len({scenario.name for scenario in scenarios}) == len(scenarios)


def test_the_same_seed_gives_the_same_conversation_and_another_one_other_words() -> None:
    scenario = Scenario("seeded", traits=(Trait.ASKS_BACK,), home=Home(17), seed=1)
    assert hold(scenario, begin).lines == hold(scenario, begin).lines
    others = {tuple(hold(Scenario("seeded", home=Home(17), seed=seed), begin).lines) for seed in range(6)}
    assert len(others) > 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[customer]]\nname = 1 =", "not valid TOML"),
        ('[[customer]]\nname = "x"\nwants = "money"', "money"),
        ('[[customer]]\nname = "x"\nshoes = 2', "shoes"),
        ('[[customer]]\nname = "x"\nhome = { door = 2 }', "door"),
        ('[[customer]]\nname = "x"\nlanguage = "tlh"', "tlh"),
        ('[[customer]]\nname = "x"\naddress = { floor = "2" }', "floor"),
        ("customer = 3", "table"),
    ],
)
def test_a_wrong_scenario_is_named(text: str, told: str) -> None:
    with pytest.raises(BadInput, match=told):
        read_scenarios(text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("I have forty-two Maple Street, Springfield, six two seven zero three. Is that right?", Asked.ADDRESS_RIGHT),
        ("At your door, is that right", Asked.PLACE_RIGHT),
        ("Would Tuesday between ten and noon suit you, or shall we leave it at your door?", Asked.TIME),
        ("To Kiosk Elm Street, is that right?", Asked.PICKUP_RIGHT),
        ("May I record this call so that nothing gets lost.", Asked.RECORDING),
        ("Is this morning between 10 and 12 all right for you?", Asked.TIME),
        ("Is this Alex Morgan?", Asked.IDENTITY),
        ("Thank you, goodbye, and have a good day.", Asked.GOODBYE),
    ],
)
def test_a_customer_catches_what_is_asked(text: str, asked: Asked) -> None:
    assert catch(text).asked is asked


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("this morning between ten and twelve", 10, 12),
        ("this afternoon between 2 and 4 p.m.", 14, 16),
        ("Wednesday evening between six and eight", 18, 20),
        ("tomorrow between 11 am and 1 pm", 11, 13),
        ("on Friday between 12 and 2", 12, 14),
    ],
)
def test_a_customer_catches_the_hours(text: str, since: float, until: float) -> None:
    hours = catch(f"Would {text} suit you?").hours
    assert hours is not None
    assert (hours.since, hours.until) == (since, until)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Ich habe Waldstraße 42b, 67435 Rosenheim, ist das richtig?", Asked.ADDRESS_RIGHT),
        ("Also vor Ihrer Tür, ist das richtig?", Asked.PLACE_RIGHT),
        ("Würde es Ihnen am Dienstag zwischen 10 und 12 Uhr passen, oder sollen wir es abstellen?", Asked.TIME),
        ("Also zum Kiosk Ulmenstraße, ist das richtig?", Asked.PICKUP_RIGHT),
        ("Ist es Ihnen recht, wenn dieses Gespräch aufgezeichnet wird?", Asked.RECORDING),
        ("Ein Paket ist für heute Vormittag zwischen zehn und zwölf Uhr geplant, passt Ihnen das?", Asked.TIME),
        ("Sind Sie Jonas Keller?", Asked.IDENTITY),
        ("Sind Sie dann zu Hause?", Asked.TIME),
        ("Würden Sie die Postleitzahl bitte wiederholen?", Asked.POSTCODE),
        ("Vielen Dank, auf Wiederhören und einen schönen Tag noch.", Asked.GOODBYE),
    ],
)
def test_a_customer_catches_what_is_asked_in_german(text: str, asked: Asked) -> None:
    assert catch_german(text).asked is asked


@pytest.mark.parametrize(
    ("text", "day", "since", "until"),
    [
        ("heute Vormittag zwischen zehn und zwölf Uhr", "today", 10, 12),
        ("heute Nachmittag zwischen 14 und 16 Uhr", "today", 14, 16),
        ("übermorgen, Mittwoch, zwischen achtzehn und zwanzig Uhr", "wednesday", 18, 20),
        ("morgen Abend zwischen halb acht und neun Uhr", "tomorrow", 19.5, 21),
        ("am Freitag zwischen einundzwanzig Uhr und zweiundzwanzig Uhr", "friday", 21, 22),
        ("am Montag, dem 30. November, zwischen 10 und 12 Uhr", "monday", 10, 12),
    ],
)
def test_a_customer_catches_the_hours_in_german(text: str, day: str, since: float, until: float) -> None:
    hours = catch_german(f"Würde es Ihnen {text} passen?").hours
    assert hours is not None
    assert hours.day.startswith(day)
    assert (hours.since, hours.until) == (since, until)


class Liar:
    """A conversation that says and stores whatever it is given, in order."""

    def __init__(self, replies: list[Reply], outcome: ParcelOutcome) -> None:
        self._replies = iter(replies)
        self._outcome = outcome

    def answered(self, now: datetime) -> Reply:
        return next(self._replies)

    def say(self, text: str, now: datetime) -> Reply:
        return next(self._replies)

    def cut_in(self, heard: str, text: str, now: datetime) -> Reply:
        return next(self._replies)

    def silence(self, now: datetime) -> Reply:
        return next(self._replies)

    def digits(self, digits: str, now: datetime) -> Reply:
        return next(self._replies)

    def answerer(self, kind: AnsweredBy, now: datetime) -> Reply | None:
        return None

    def transfer_failed(self, now: datetime) -> Reply:
        return next(self._replies)

    def call_off(self, reason: OffReason, now: datetime, heard: str | None = None) -> Reply:
        return next(self._replies)

    def hang_up(self, now: datetime, heard: str | None = None) -> None:
        return

    def outcome(self) -> Outcome:
        return Outcome(Disposition.UNRESOLVED, (self._outcome,), disclosed=True, turns=1)


EVENING = window(0, 18)
OFFERED = act(AssistantAct.OFFER_SLOT, slot=EVENING)
DISCLOSED = act(AssistantAct.DISCLOSE)


def says(text: str, *acts: Act, effects: tuple[Effect, ...] = (), ended: bool = False) -> Reply:
    return Reply((Sentence(text, ()),), (DISCLOSED, *acts), effects=effects, ended=ended)


def stores(kind: EffectKind, number: int = 1, **values: Any) -> Effect:
    return Effect(f"key-{number}", kind, "P1", values)


def lies() -> Iterator[tuple[str, Scenario, list[Reply], ParcelOutcome]]:
    plain, nothing = Scenario("lied to"), ParcelOutcome("P1")
    asks, bye = says("Does that suit you?", OFFERED), says("Goodbye.", ended=True)
    booked = stores(EffectKind.APPOINTMENT_BOOKED, slot=EVENING)
    yield "did not say who calls", plain, [Reply((Sentence("Hello?", ()),), ended=True)], nothing
    yield "said twice", plain, [asks, asks, bye], nothing
    yield "never named", plain, [says("Fine.", effects=(booked,), ended=True)], nothing
    mornings = Scenario("mornings only", home=Home(8, 9))
    offers = says("Would this evening between 6 and 8 pm suit you?", OFFERED)
    yield "refused time", mornings, [offers, says("Booked.", effects=(booked,), ended=True)], nothing
    again = stores(EffectKind.APPOINTMENT_BOOKED, 2, slot=EVENING)
    yield "stored twice", plain, [offers, says("Booked.", effects=(booked, again), ended=True)], nothing
    moved = stores(EffectKind.ADDRESS_CHANGED, address=Address("Maple Street", "42"))
    yield "without reading it back", plain, [says("Changed.", effects=(moved,), ended=True)], nothing
    careful = Scenario("careful", verification=Verification.POSTCODE)
    yield "private before", careful, [says("It is from Acme Papers.", ended=True)], nothing
    yield "changed before", careful, [says("Booked.", OFFERED, effects=(booked,), ended=True)], nothing
    never = ParcelOutcome("P1", appointment=Window(NOW, NOW + timedelta(hours=1)))
    yield "was not stored", plain, [bye], never


@pytest.mark.parametrize(
    ("told", "scenario", "replies", "outcome"), list(lies()), ids=lambda one: one if isinstance(one, str) else ""
)
def test_a_broken_promise_is_seen(told: str, scenario: Scenario, replies: list[Reply], outcome: ParcelOutcome) -> None:
    report = hold(scenario, lambda _: Liar(replies, outcome))
    assert any(told in broken for broken in report.broken), report.broken


def test_a_conversation_without_end_is_seen() -> None:
    endless = [says(f"Does number {number} suit you?") for number in range(200)]
    report = hold(Scenario("endless", traits=(Trait.STUBBORN,)), partial(_lied, endless))
    assert "the conversation did not end" in report.broken


def _lied(replies: list[Reply], _: World) -> Talk:
    return Liar(replies, ParcelOutcome("P1"))
