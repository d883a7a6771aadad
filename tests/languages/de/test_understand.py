"""Turns are read in the light of the open question; any text is survived."""

from datetime import datetime, timedelta

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import DropKind, Window
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.de import pack
from doorstep.languages.de.normalise import as_written, plain
from tests.languages.de.turn_cases import TURNS

NOW = datetime.fromisoformat("2026-11-23T09:00:00+01:00")
GERMAN = pack()
TODAY = Window(NOW + timedelta(hours=1), NOW + timedelta(hours=3))
TUESDAY = Window(NOW + timedelta(days=1, hours=5), NOW + timedelta(days=1, hours=7))
THURSDAY = Window(NOW + timedelta(days=3, hours=1), NOW + timedelta(days=3, hours=3))


def hear(words: str, expects: Expects = Expects.SLOT_DECISION, offered: tuple[Window, ...] = (TODAY,)) -> Understanding:
    context = Context(NOW, expects, region="DE", offered=offered, free=offered, recipient="Sabine Keller")
    return GERMAN.understand(words, context)


@pytest.mark.parametrize(("expects", "words", "gold"), TURNS)
def test_a_turn_is_understood(expects: str, words: str, gold: str) -> None:
    needed = {act for act in gold.split() if not act.endswith("?")}
    allowed = {act.rstrip("?") for act in gold.split()}
    got = {str(heard.act) for heard in hear(words, Expects(expects)).acts}
    assert needed <= got <= allowed


@pytest.mark.parametrize(
    ("words", "choice"),
    [
        ("der erste bitte", 1),
        ("das zweite", 2),
        ("lieber der zweite", 2),
        ("Nummer zwei", 2),
        ("das frühere", 1),
        ("den späteren bitte", 2),
        ("der letzte passt", 2),
        ("am Donnerstag dann", 2),
        ("Dienstag wäre besser", 1),
        ("Letzteres", 2),
    ],
)
def test_one_of_several_offers_is_picked(words: str, choice: int) -> None:
    turn = hear(words, offered=(TUESDAY, THURSDAY))
    assert turn.has(A.AFFIRM)
    assert turn.choice == choice
    assert not turn.has(A.PROPOSE_TIME)


@pytest.mark.parametrize("words", ["dann Freitag", "nicht der erste", "gibt es einen späteren?", "keiner von beiden"])
def test_what_picks_no_offer_has_no_choice(words: str) -> None:
    assert hear(words, offered=(TUESDAY, THURSDAY)).choice is None


@pytest.mark.parametrize("words", ["Ja? Wer ist denn da?", "ja hallo", "ok, aber wer sind Sie?", "Ja, worum geht's?"])
def test_a_yes_that_only_opens_a_question_accepts_nothing(words: str) -> None:
    assert not hear(words).has(A.AFFIRM)


@pytest.mark.parametrize(
    "words",
    [
        "da kann ich nicht ja sagen",
        "das wäre gut, wenn es abends wäre",
        "ja, ich bin mir nicht sicher",
        "ok, aber nicht heute",
        "ja, aber da bin ich nicht zu Hause",
        "ja, rufen Sie mich um fünf zurück",
    ],
)
def test_words_that_only_sound_like_a_yes_accept_no_offer(words: str) -> None:
    assert not hear(words).has(A.AFFIRM)


def test_another_place_said_on_second_thoughts_is_the_one_that_counts() -> None:
    turn = hear("beim Nachbarn, nein Moment, doch lieber vor die Tür", Expects.DROP_PLACE)
    assert turn.drop_place is not None
    assert turn.drop_place.kind is DropKind.DOOR
    assert turn.self_corrected


def test_being_at_work_is_no_missing_recipient() -> None:
    turn = hear("Ich bin bis sechs auf der Arbeit.")
    assert turn.has(A.UNAVAILABLE)
    assert not turn.has(A.NOT_HERE, A.BUSY)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Rufen S' mi ned an!", "rufen sie mich nicht an !"),
        ("I hob's ned bstellt", "ich habe es nicht bestellt"),
        ("des gibts ja nich", "das gibt es ja nicht"),
        ("Koennten Sie bitte spaeter kommen", "könnten sie später kommen"),
        ("ich bin halt eben mal zu Hause", "ich bin zuhause"),
        ("ne, das passt nich, ne?", "nein , das passt nicht ?"),
        ("im 3. Stock, Straße 5", "im 3. stock , strasse 5"),
        ("S wie Siegfried", "s wie siegfried"),
    ],
)
def test_what_is_said_by_the_way_and_in_dialect_is_made_plain(said: str, words: str) -> None:
    assert plain(said).words == words


def test_a_value_gets_its_sharp_s_and_its_capitals_back() -> None:
    assert as_written("grosse strasse", "In der Großen Straße, große Straße") == "grosse Straße"


@pytest.mark.parametrize("words", ["", "...", "?!", "\x00\x07", " \u200b ", "……"])
def test_nothing_said_is_no_act(words: str) -> None:
    assert hear(words).acts == ()


@pytest.mark.parametrize("unit", ["nein ", "rufen sie ", "Ahornweg 4 ", "1 ", "in der ", "x", "(", "und ", "\u202e"])
def test_ten_thousand_characters_are_survived(unit: str) -> None:
    assert hear(unit * (10_000 // len(unit))).text


@settings(max_examples=60, deadline=None, phases=[Phase.generate])
@given(st.text(max_size=120), st.sampled_from(list(Expects)))
def test_any_text_is_survived(words: str, expects: Expects) -> None:
    assert hear(words, expects).text == words
