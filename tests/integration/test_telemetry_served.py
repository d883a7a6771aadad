"""Figures are shown over HTTP; over loopback."""

import httpx
import pytest

from doorstep.runtime.telemetry import Telemetry


def test_figures_are_shown_to_prometheus_and_to_nobody_afterwards() -> None:
    telemetry = Telemetry(["main"])
    telemetry.call_begun("main")
    with telemetry.served("127.0.0.1", 0) as port:
        address = f"http://127.0.0.1:{port}/metrics"
        assert 'doorstep_calls_begun_total{line="main"} 1.0' in httpx.get(address, trust_env=False).text
    with pytest.raises(httpx.ConnectError):
        httpx.get(address, trust_env=False)
