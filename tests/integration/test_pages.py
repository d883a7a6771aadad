"""The files of the pages: what they come with, and what no browser is needed to see."""

import json
import re
from pathlib import Path

import pytest

from tests.architecture.source import ROOT
from tests.integration.api_stage import Stage, problem_of

FOLDER = ROOT / "src/doorstep/console/pages"
FILES = sorted(path.name for path in FOLDER.iterdir())
NO_KEY = {"Authorization": ""}


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    return Stage(tmp_path_factory.mktemp("shop"))


@pytest.mark.parametrize("path", ["/chat/bike-1", "/chat/bike-1?ref=elsewhere", "/seller", "/pages/page.js"])
def test_a_page_needs_no_key_and_runs_nothing_but_its_own_files(stage: Stage, path: str) -> None:
    answer = stage.ask("GET", path, headers=NO_KEY)
    assert answer.status_code == 200
    policy = dict(each.split(" ", 1) for each in answer.headers["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == policy["frame-ancestors"] == "'self'"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert "set-cookie" not in answer.headers


def test_a_file_is_sent_again_only_where_it_has_changed(stage: Stage) -> None:
    first = stage.ask("GET", "/pages/page.js")
    again = stage.ask("GET", "/pages/page.js", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert stage.ask("GET", "/pages/look.css", headers={"If-None-Match": first.headers["etag"]}).status_code == 200


@pytest.mark.parametrize("name", ["nothing.js", "..%2Fpages.py", "%2E%2E%2Fpages.py", "page.js%00"])
def test_only_the_files_of_the_pages_are_given(stage: Stage, name: str) -> None:
    problem_of(stage.ask("GET", f"/pages/{name}"), 404)


@pytest.mark.parametrize("name", FILES)
def test_every_file_is_given_as_what_it_is(stage: Stage, name: str) -> None:
    kinds = {"html": "text/html", "js": "text/javascript", "css": "text/css", "json": "application/json"}
    kind = kinds.get(name.rpartition(".")[2], "image/svg+xml")
    assert stage.ask("GET", f"/pages/{name}").headers["content-type"].startswith(kind)


@pytest.mark.parametrize("name", [each for each in FILES if each.endswith((".html", ".css", ".js"))])
def test_a_file_asks_nobody_else_for_anything_and_makes_nothing_of_text(name: str) -> None:
    text = (FOLDER / name).read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"""https?:|["'(]//""", text)
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", text)
    assert not re.search(r"<style|\bstyle=|\bon\w+=|<script(?![^>]*src=)", text)


@pytest.mark.parametrize("page", ["chat", "seller"])
def test_every_language_has_words_for_everything(page: str) -> None:
    english = _words(FOLDER / f"{page}-en.json")
    for path in FOLDER.glob(f"{page}-*.json"):
        words = _words(path)
        assert words.keys() == english.keys()
        for name, sentence in words.items():
            assert sentence
            assert _places(sentence) == _places(english[name])


def _places(sentence: str) -> set[str]:
    return set(re.findall(r"\{\w+\}", sentence))


def _words(path: Path) -> dict[str, str]:
    read = json.loads(path.read_text(encoding="utf-8"))
    flat = {name: value for name, value in read.items() if isinstance(value, str)}
    flat |= {f"topic {name}": value for name, value in read.get("topics", {}).items()}
    return flat | {f"suggestion {place}": value for place, value in enumerate(read.get("suggestions", []))}


@pytest.mark.parametrize("page", ["chat", "seller"])
def test_every_word_a_page_asks_for_is_there(page: str) -> None:
    scripts = {"chat": ["chat.js", "chat.html"], "seller": ["seller.js", "thread.js", "chart.js", "parts.js"]}[page]
    code = "\n".join((FOLDER / name).read_text(encoding="utf-8") for name in (*scripts, f"{page}.html"))
    words = json.loads((FOLDER / f"{page}-en.json").read_text(encoding="utf-8"))
    asked = set(re.findall(r"\bsaid\.(\w+)", code)) | set(re.findall(r'data-(?:text|label|hint)="(\w+)"', code))
    assert asked <= words.keys() | {"language"}
