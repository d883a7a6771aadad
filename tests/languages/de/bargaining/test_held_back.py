"""Messages labelled blind and left as they were: a floor for what is read at first sight, and no yes that was none."""

from doorstep.languages.de.bargaining import TONGUE
from tests.languages.de.bargaining.labelled import labelled, score


def test_messages_never_looked_at_are_mostly_read_and_never_taken_for_a_yes() -> None:
    total = score((one, TONGUE.read(one.text, one.standing)) for one in labelled("held_back/messages.txt"))
    assert total.false_acceptances == []
    assert total.prices.f1 >= 0.85
    assert total.acts.f1 >= 0.84
