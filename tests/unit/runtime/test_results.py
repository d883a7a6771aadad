"""What became of an order where its contact was called more than once."""

from doorstep.dialogue.slots import Parcel
from doorstep.ports.campaign_store import ContactState, Order, Row
from doorstep.runtime.results import result_of

ORDER = Order("Alex Morgan", "+12025550123", "en", Parcel("A1"))
SLOT = {"start": "2026-11-24T14:00:00-06:00", "end": "2026-11-24T16:00:00-06:00"}
BOOKED: dict[str, object] = {"type": "effect", "effect": "appointment_booked", "parcel": "A1", "slot": SLOT}


def about(*parcels: str, disposition: str = "unresolved") -> dict[str, object]:
    """An outcome line about these parcels, nothing agreed."""
    told = [{"id": parcel, "appointment": None, "refused": False} for parcel in parcels]
    return {"type": "outcome", "disposition": disposition, "parcels": told, "disclosed": True, "turns": 3}


def row(result: dict[str, object] | None, *promises: dict[str, object]) -> Row:
    return Row(ORDER, ContactState.CALLED, "call-1-2", "remote_hangup", None, result, promises)


def test_a_later_call_about_another_order_changes_nothing_of_this_one() -> None:
    found = result_of(row(about("A2"), BOOKED))
    assert (found.disposition, found.standing) == ("appointment", "settled")
    assert found.agreed["appointment"] == SLOT


def test_what_the_last_call_says_of_the_order_itself_counts() -> None:
    found = result_of(row(about("A1"), BOOKED))
    assert (found.disposition, found.agreed["appointment"]) == ("unresolved", None)


def test_where_nothing_was_promised_the_last_call_says_how_it_stands() -> None:
    assert result_of(row(about("A2", disposition="voicemail"))).disposition == "voicemail"


def test_a_call_that_broke_off_leaves_what_was_stored() -> None:
    assert result_of(row(None, BOOKED)).disposition == "appointment"
