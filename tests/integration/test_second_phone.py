"""The second phone of the test calls: several at once on one machine."""

from doorstep.testing.phone import rtp_ports


def test_two_phones_use_different_ports_for_sound() -> None:
    with rtp_ports() as first, rtp_ports() as second:
        assert first[1] < second[0] or second[1] < first[0]
        assert all(last - start >= 10 for start, last in (first, second))
