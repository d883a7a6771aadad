"""What every outbox has to do; for us and for plugin authors.

Each check is a function whose name is the behaviour. Run every check over an empty outbox:

    @pytest.mark.parametrize("check", OUTBOX_CHECKS, ids=lambda check: check.__name__)
    def test_my_outbox(check, outbox):
        check(outbox)
"""

# ruff: noqa: S101 - a check is made of assertions

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias

from doorstep.ports.outbox import Delivery, DeliveryState, Outbox, OutgoingEvent, Subscription

NOW: Final = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SECRET: Final = "whsec_ZG9vcnN0ZXAtdGVzdC1zZWNyZXQtMDAx"  # noqa: S105 - signs nothing but tests
SHOP: Final = Subscription("shop", "https://shop.example/hooks", SECRET)
DEPOT: Final = Subscription("depot", "https://depot.example/hooks", SECRET, frozenset({"case.closed"}))

OutboxCheck: TypeAlias = Callable[[Outbox], None]


def outgoing(number: int, kind: str = "attempt.ended", at: datetime = NOW) -> OutgoingEvent:
    """Make an event."""
    return OutgoingEvent(f"call-{number}-1:ended", kind, at, {"call": f"call-{number}-1", "city": "Köln"})


def after(seconds: float) -> datetime:
    """A moment so long after the first."""
    return NOW + timedelta(seconds=seconds)


def keys(deliveries: Sequence[Delivery]) -> list[str]:
    """The keys of deliveries, in their order."""
    return [one.event.key for one in deliveries]


def subscriptions_are_kept_oldest_first_and_renewed_in_place(outbox: Outbox) -> None:
    """A subscription keeps its place when it is renewed."""
    outbox.subscribe(SHOP)
    outbox.subscribe(DEPOT)
    renewed = replace(SHOP, url="http://127.0.0.1:9/hooks", kinds=frozenset({"opted_out"}), private=True)
    outbox.subscribe(renewed)
    assert list(outbox.subscriptions()) == [renewed, DEPOT]


def an_event_goes_to_every_subscription_that_wants_its_kind(outbox: Outbox) -> None:
    """Who named no kinds gets all of them."""
    outbox.subscribe(SHOP)
    outbox.subscribe(DEPOT)
    outbox.put(outgoing(1))
    outbox.put(outgoing(2, "case.closed"))
    claimed = outbox.claim(NOW, 10, "courier", 60)
    told = sorted((one.subscription.id, one.event.key) for one in claimed)
    assert told == [("depot", "call-2-1:ended"), ("shop", "call-1-1:ended"), ("shop", "call-2-1:ended")]
    assert claimed[0].event == outgoing(1)
    assert (claimed[0].tries, claimed[0].state, claimed[0].problem) == (0, DeliveryState.PENDING, None)


def what_has_to_be_asked_for_goes_to_who_names_its_kind(outbox: Outbox) -> None:
    """Who named no kinds gets everything else, and no chats."""
    outbox.subscribe(SHOP)
    outbox.subscribe(DEPOT)
    outbox.put(replace(outgoing(1, "case.closed"), asked_for=True))
    outbox.put(replace(outgoing(2), asked_for=True))
    claimed = outbox.claim(NOW, 10, "courier", 60)
    assert [(one.subscription.id, one.event.key) for one in claimed] == [("depot", "call-1-1:ended")]


def what_is_meant_for_one_subscription_goes_to_no_other(outbox: Outbox) -> None:
    """And to nobody where there is no such subscription, or it wants other kinds."""
    market = replace(DEPOT, id="market")
    for subscription in (SHOP, DEPOT, market):
        outbox.subscribe(subscription)
    for number, (kind, only) in enumerate(
        (("case.closed", "market"), ("attempt.ended", "market"), ("case.closed", "nobody"), ("case.closed", "shop"))
    ):
        outbox.put(replace(outgoing(number, kind), asked_for=True, only=only))
    outbox.put(replace(outgoing(9), only="shop"))
    claimed = outbox.claim(NOW, 10, "courier", 60)
    told = [(one.subscription.id, one.event.key) for one in claimed]
    assert told == [("market", "call-0-1:ended"), ("shop", "call-9-1:ended")]


def a_key_counts_once(outbox: Outbox) -> None:
    """The same event again changes nothing, whatever it says."""
    outbox.subscribe(SHOP)
    outbox.put(outgoing(1))
    outbox.put(outgoing(1, "case.closed"))
    claimed = outbox.claim(NOW, 10, "courier", 60)
    assert [one.event.kind for one in claimed] == ["attempt.ended"]


def a_subscription_gets_only_what_comes_after_it(outbox: Outbox) -> None:
    """What was stored before it began is not told to it."""
    outbox.put(outgoing(1))
    outbox.subscribe(SHOP)
    outbox.put(outgoing(2))
    assert keys(outbox.claim(NOW, 10, "courier", 60)) == ["call-2-1:ended"]


def nobody_else_gets_what_is_claimed_until_the_claim_ends(outbox: Outbox) -> None:
    """What a dead courier claimed comes back."""
    outbox.subscribe(SHOP)
    outbox.put(outgoing(1))
    outbox.put(outgoing(2))
    assert keys(outbox.claim(NOW, 1, "first", 60)) == ["call-1-1:ended"]
    assert keys(outbox.claim(after(1), 10, "second", 60)) == ["call-2-1:ended"]
    assert keys(outbox.claim(after(59), 10, "third", 60)) == []
    assert keys(outbox.claim(after(60), 10, "third", 60)) == ["call-1-1:ended"]


def what_is_longest_due_is_claimed_first(outbox: Outbox) -> None:
    """And nothing that is not due."""
    outbox.subscribe(SHOP)
    for number, seconds in ((1, 20), (2, 10), (3, 30)):
        outbox.put(outgoing(number, at=after(seconds)))
    assert keys(outbox.claim(after(20), 10, "courier", 60)) == ["call-2-1:ended", "call-1-1:ended"]


def one_subscription_can_be_claimed_by_itself(outbox: Outbox) -> None:
    """So that a receiver that does not answer keeps nobody else waiting."""
    outbox.subscribe(SHOP)
    outbox.subscribe(DEPOT)
    outbox.put(outgoing(1, "case.closed"))
    assert [one.subscription.id for one in outbox.claim(NOW, 10, "courier", 60, "depot")] == ["depot"]
    assert not outbox.claim(NOW, 10, "courier", 60, "nobody")
    assert [one.subscription.id for one in outbox.claim(NOW, 10, "courier", 60, "shop")] == ["shop"]


def what_arrived_is_never_claimed_again(outbox: Outbox) -> None:
    """Also where a slower try of the same delivery fails afterwards."""
    outbox.subscribe(SHOP)
    outbox.put(outgoing(1))
    (claimed,) = outbox.claim(NOW, 10, "courier", 60)
    outbox.delivered(claimed.id, after(1))
    outbox.put_off(claimed.id, after(2), "the receiver did not answer")
    assert not outbox.claim(after(3600), 10, "courier", 60)
    (kept,) = outbox.deliveries(DeliveryState.DELIVERED, 10)
    assert (kept.id, kept.tries, kept.problem) == (claimed.id, 1, None)


def what_failed_is_tried_again_when_it_says(outbox: Outbox) -> None:
    """It is free at once for whoever comes then, with what went wrong."""
    outbox.subscribe(SHOP)
    outbox.put(outgoing(1))
    (claimed,) = outbox.claim(NOW, 10, "first", 600)
    outbox.put_off(claimed.id, after(30), "status 500")
    assert not outbox.claim(after(29), 10, "second", 60)
    (again,) = outbox.claim(after(30), 10, "second", 60)
    assert (again.id, again.tries, again.problem) == (claimed.id, 1, "status 500")


def what_is_given_up_can_be_listed_and_replayed(outbox: Outbox) -> None:
    """A replay forgets its tries; what is not dead is left alone."""
    outbox.subscribe(SHOP)
    for number in (1, 2, 3):
        outbox.put(outgoing(number))
    first, second, third = outbox.claim(NOW, 10, "courier", 60)
    outbox.put_off(first.id, None, "status 410")
    outbox.put_off(second.id, None, "status 404")
    outbox.delivered(third.id, NOW)
    assert keys(outbox.deliveries(DeliveryState.DEAD, 1)) == ["call-1-1:ended"]
    dead = outbox.deliveries(DeliveryState.DEAD, 10, after=first.id)
    assert [(one.event.key, one.tries, one.problem) for one in dead] == [("call-2-1:ended", 1, "status 404")]
    assert outbox.replay([second.id, third.id, 999_999], after(5)) == 1
    (again,) = outbox.claim(after(5), 10, "courier", 60)
    assert (again.id, again.tries, again.problem) == (second.id, 0, None)


def ending_a_subscription_ends_its_deliveries(outbox: Outbox) -> None:
    """The others keep theirs."""
    outbox.subscribe(SHOP)
    outbox.subscribe(DEPOT)
    outbox.put(outgoing(1, "case.closed"))
    assert outbox.unsubscribe("shop")
    assert not outbox.unsubscribe("shop")
    assert [one.subscription.id for one in outbox.claim(NOW, 10, "courier", 60)] == ["depot"]


def deliveries_are_counted_by_state(outbox: Outbox) -> None:
    """Every state is named."""
    assert dict(outbox.counts()) == dict.fromkeys(DeliveryState, 0)
    outbox.subscribe(SHOP)
    for number in (1, 2, 3):
        outbox.put(outgoing(number))
    first, second, _ = outbox.claim(NOW, 10, "courier", 60)
    outbox.delivered(first.id, NOW)
    outbox.put_off(second.id, None, "status 410")
    assert dict(outbox.counts()) == dict.fromkeys(DeliveryState, 1)


OUTBOX_CHECKS: Final[tuple[OutboxCheck, ...]] = (
    subscriptions_are_kept_oldest_first_and_renewed_in_place,
    an_event_goes_to_every_subscription_that_wants_its_kind,
    what_has_to_be_asked_for_goes_to_who_names_its_kind,
    what_is_meant_for_one_subscription_goes_to_no_other,
    a_key_counts_once,
    a_subscription_gets_only_what_comes_after_it,
    nobody_else_gets_what_is_claimed_until_the_claim_ends,
    what_is_longest_due_is_claimed_first,
    one_subscription_can_be_claimed_by_itself,
    what_arrived_is_never_claimed_again,
    what_failed_is_tried_again_when_it_says,
    what_is_given_up_can_be_listed_and_replayed,
    ending_a_subscription_ends_its_deliveries,
    deliveries_are_counted_by_state,
)
