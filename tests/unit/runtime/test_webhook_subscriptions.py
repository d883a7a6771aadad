"""Whoever names an address that nothing is posted to is told so."""

import pytest

from doorstep.runtime.webhook_subscriptions import lies_in_private


@pytest.mark.parametrize(
    ("url", "private"),
    [
        ("http://127.0.0.1:9000/hooks", True),
        ("http://localhost:9000/hooks", True),
        ("http://[::1]/hooks", True),
        ("https://10.1.2.3/", True),
        ("https://192.168.0.7/", True),
        ("https://8.8.8.8/", False),
        ("https://shop.example/hooks", False),
        ("https://localhost.example/hooks", False),
    ],
)
def test_an_address_that_is_private_by_its_looks_is_known(url: str, *, private: bool) -> None:
    assert lies_in_private(url) is private
