import pytest

from doorstep.campaigns.disposition import Standing, disposition, standing
from doorstep.skills.delivery.outcome import Disposition


def test_every_disposition_leaves_an_order_somewhere() -> None:
    left = {one.value: standing(one.value) for one in Disposition}
    assert left == {
        "opted_out": Standing.NEVER_AGAIN,
        "refused": Standing.SETTLED,
        "wrong_person": Standing.NEVER_AGAIN,
        "transferred": Standing.SETTLED,
        "address_changed": Standing.SETTLED,
        "appointment": Standing.SETTLED,
        "pickup_point": Standing.SETTLED,
        "drop_place": Standing.SETTLED,
        "callback": Standing.SETTLED,
        "voicemail": Standing.NOT_REACHED,
        "unreachable": Standing.NOT_REACHED,
        "unresolved": Standing.OPEN,
        "hung_up": Standing.OPEN,
    }


def test_an_order_about_which_nothing_was_agreed_stays_open() -> None:
    assert standing("appointment", agreed=False) is Standing.OPEN
    assert standing("transferred", agreed=False) is Standing.SETTLED
    assert standing(None, agreed=False) is Standing.NOT_REACHED


@pytest.mark.parametrize(
    ("effects", "expected"),
    [
        (set(), "unreachable"),
        ({"slot_held", "note_taken"}, "unreachable"),
        ({"appointment_booked", "slot_held"}, "appointment"),
        ({"appointment_booked", "address_changed"}, "address_changed"),
        ({"appointment_booked", "opted_out"}, "opted_out"),
    ],
)
def test_a_call_that_broke_off_ends_as_what_was_stored_says(effects: set[str], expected: str) -> None:
    assert disposition(None, effects, dialled=True) == expected


def test_the_outcome_wins_and_nothing_is_said_before_the_call() -> None:
    assert disposition("refused", {"appointment_booked"}, dialled=True) == "refused"
    assert disposition(None, set(), dialled=False) is None
