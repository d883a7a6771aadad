"""Figures are shown over HTTP; over loopback."""

import re
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from doorstep.errors import SettingsError
from doorstep.runtime.telemetry import Telemetry
from tests.integration.command_line import COMMAND, environment


def test_figures_are_shown_to_prometheus_and_to_nobody_afterwards() -> None:
    telemetry = Telemetry(["main"])
    telemetry.call_begun("main")
    with telemetry.served("127.0.0.1", 0) as port:
        address = f"http://127.0.0.1:{port}/metrics"
        assert 'doorstep_calls_begun_total{line="main"} 1.0' in httpx.get(address, trust_env=False).text
    with pytest.raises(httpx.ConnectError):
        httpx.get(address, trust_env=False)


def test_a_place_where_nobody_can_listen_is_told() -> None:
    telemetry = Telemetry(["main"])
    with pytest.raises(SettingsError, match=r"telemetry\.port"), telemetry.served("192.0.2.1", 0):
        pass


def test_a_process_without_the_http_interface_shows_its_figures_too(tmp_path: Path) -> None:
    (tmp_path / "doorstep.toml").write_text("[telemetry]\nport = 0\n", encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-c", COMMAND, "scheduler"], cwd=tmp_path, env=environment(), stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    with process:
        told = process.stderr.readline()
        address = re.search(r"http://\S+/metrics", told)
        assert address is not None, told
        assert "doorstep_workers_alive" in httpx.get(address[0], trust_env=False).text
        process.send_signal(signal.SIGTERM)
        process.stderr.read()
        assert process.wait(120) == 0
