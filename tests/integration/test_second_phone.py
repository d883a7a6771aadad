"""The second phone of the test calls: several at once on one machine."""

from doorstep.testing.phone import phone_settings


def test_two_phones_use_different_ports_for_sound() -> None:
    first, second = (phone_settings("customer", port).sip.rtp_ports for port in (5092, 5094))
    assert first[1] < second[0] or second[1] < first[0]
    assert all(last - start >= 10 for start, last in (first, second))
