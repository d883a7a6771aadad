"""Messages labelled blind and left as they were: a floor for what is read at first sight, and no yes that was none."""

from benchmarks.measure_bargain_reading import score
from doorstep.dialogue.bargaining import Role
from doorstep.languages.en.bargaining import TONGUE
from tests.languages.en.bargaining.labelled import labelled


def test_messages_never_looked_at_are_mostly_read_and_never_taken_for_a_yes() -> None:
    total = score(labelled("held_back/turns.txt"), TONGUE.read)
    assert total.false_acceptances == []
    assert total.numbers.f1 >= 0.8
    assert total.roles[Role.OFFER].f1 >= 0.85
    assert total.acts.f1 >= 0.83
