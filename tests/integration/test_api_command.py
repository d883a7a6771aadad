"""`doorstep key`, `doorstep api`, and the requests the page about them shows."""

import json
import re
import shlex
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from tests.architecture.source import ROOT
from tests.integration.api_stage import Stage
from tests.integration.command_line import COMMAND, CommandLine, clean_settings, environment

PAGE = ROOT / "docs/howto/use-the-http-api.md"


@pytest.fixture
def doorstep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> CommandLine:
    clean_settings(tmp_path, monkeypatch)
    return CommandLine(capfd)


def test_a_key_is_shown_once_listed_and_revoked(doorstep: CommandLine) -> None:
    assert "no key yet" in doorstep("key", "list").out
    made = doorstep("key", "create", "shop", "--scope", "orders:write", "--scope", "results:read")
    assert re.fullmatch(r"dsk_[\w-]{43}\n", made.out)
    listed = doorstep("key", "list").out
    assert "shop" in listed
    assert made.out.strip() not in listed
    assert "choose another" in doorstep("key", "create", "shop", "--scope", "admin").refused(2)
    assert doorstep("key", "revoke", "shop").status == 0
    assert "no key of this name" in doorstep("key", "revoke", "shop").refused(2)


@pytest.mark.parametrize("arguments", [("Alex Morgan", "--scope", "admin"), ("shop", "--scope", "all"), ("shop",)])
def test_a_key_without_a_plain_name_or_a_known_scope_is_refused(
    doorstep: CommandLine, arguments: tuple[str, ...]
) -> None:
    doorstep("key", "create", *arguments).refused(2)


def test_the_description_is_printed_without_a_store(doorstep: CommandLine, tmp_path: Path) -> None:
    printed = json.loads(doorstep("api", "--openapi").out)
    assert printed["openapi"].startswith("3.")
    assert "/v1/orders" in printed["paths"]
    assert not list(tmp_path.glob("*.sqlite"))


def held_too_long(folder: Path) -> None:
    """Keep a listing in the folder's store whose hold has run out by now."""
    stage = Stage(folder, f"sqlite:///{folder / 'doorstep.sqlite'}")
    stage.clock.now -= timedelta(days=800)
    began = stage.clock.now.isoformat()
    stage.shop.haggling.say(stage.listing(now=began), "b1", "ok, 400, I'll take it", stage.clock.now, "m1")
    assert stage.shop.haggling.outcome("bike-1")["state"] == "held"
    stage.close()


def test_it_answers_until_it_is_told_to_stop(tmp_path: Path) -> None:
    (tmp_path / "doorstep.toml").write_text("[api]\nport = 0\n", encoding="utf-8")
    held_too_long(tmp_path)
    process = subprocess.Popen(
        [sys.executable, "-c", COMMAND, "api"], cwd=tmp_path, env=environment(), stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    with process:
        told = process.stderr.readline()
        address = re.search(r"http://[\d.:]+", told)
        assert address is not None, told
        assert httpx.get(f"{address[0]}/health").json() == {"alive": True}
        assert httpx.get(f"{address[0]}/v1/suppressions/+12025550101").status_code == 401
        states = (httpx.get(f"{address[0]}/chat/bike-1/about").json()["state"] for _ in range(500))
        assert "open" in states, "time does not pass for listings"
        process.send_signal(signal.SIGTERM)
        log = process.stderr.read()
        assert process.wait(30) == 0
    assert "GET /health 200" in log
    assert "2025550101" not in log
    assert "Traceback" not in log


def test_a_place_where_nobody_can_listen_is_told(doorstep: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "doorstep.toml").write_text('[api]\nhost = "192.0.2.1"\n', encoding="utf-8")
    assert "api.host" in doorstep("api").refused(2)


def shown() -> list[list[str]]:
    """Every `curl` the page shows, as words."""
    blocks = re.findall(r"^```sh\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    text = "\n".join(blocks).replace("$URL", "http://shop.test")
    return [
        shlex.split(each) for each in re.split(r"^(?=curl )", text.replace("\\\n", " "), flags=re.MULTILINE) if each
    ]


def test_every_request_the_page_shows_is_answered(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    assert len(shown()) > 8
    for words in shown():
        method, headers, body, url = "GET", {}, None, ""
        rest = iter(word for word in words[1:] if word != "-i")
        for word in rest:
            match word:
                case "-X":
                    method = next(rest)
                case "-d":
                    body = next(rest).encode()
                case "-H":
                    name, _, value = next(rest).partition(": ")
                    headers[name] = value.replace("$KEY", stage.key)
                case _:
                    url = word
        answer = stage.ask(method, url, headers=headers, content=body)
        assert answer.is_success, (words, answer.text)
    (left,) = stage.ask("GET", "/v1/orders/A1").json()
    assert left["state"] == "cancelled"
