"""`doorstep register` on the command line."""

from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from tests.integration.command_line import WORLD, CommandLine, clean_settings

PLACES = "plz;ort;strasse\n01069;Dresden;Prager Str.\n1069;Dresden;\n06108;Halle (Saale);Große Ulrichstraße\n"


@pytest.fixture
def doorstep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    clean_settings(tmp_path, monkeypatch)
    Path("places.csv").write_text(PLACES, encoding="utf-8")
    return CommandLine(capsys)


def test_a_register_is_made_and_shown(doorstep: CommandLine) -> None:
    made = doorstep("register", "import", "places.csv", "--output", "register.sqlite", "--country", "DE")
    assert made.status == 0
    assert made.out == "register.sqlite: DE 2 postcodes, 2 towns, 2 streets; 1 rows left out.\n"
    assert made.err == "places.csv line 3: postcode is none of DE; a leading zero may be lost\n"
    assert doorstep("register", "show", "register.sqlite").out == "DE 2 postcodes, 2 towns, 2 streets\n"


def test_importing_again_changes_nothing_and_adding_keeps_the_rest(doorstep: CommandLine) -> None:
    again = ("register", "import", "places.csv", "--output", "register.sqlite", "--country", "DE")
    doorstep(*again)
    first = Path("register.sqlite").read_bytes()
    doorstep(*again, "--add")
    assert Path("register.sqlite").read_bytes() == first
    Path("us.csv").write_text("zip,city\n62704,Springfield\n", encoding="utf-8")
    doorstep("register", "import", "us.csv", "--output", "register.sqlite", "--country", "US", "--add")
    shown = doorstep("register", "show", "register.sqlite").out
    assert shown == "DE 2 postcodes, 2 towns, 2 streets\nUS 1 postcodes, 1 towns, 0 streets\n"


def test_a_conversation_uses_the_register_of_the_settings(
    doorstep: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("us.csv").write_text("zip,city,street\n62706,Springfield,Oak Ln\n", encoding="utf-8")
    doorstep("register", "import", "us.csv", "--output", "register.sqlite", "--country", "US")
    said = b'{"say": "Please deliver it to 12 Oke Lane, Springfield."}\n{"say": "yes"}\n'
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(said)))
    Path("doorstep.toml").write_text('[understanding]\naddress_register = "register.sqlite"\n', encoding="utf-8")
    lines = doorstep("chat", "--world", str(WORLD), "--jsonl").objects
    (changed,) = [line for line in lines if line.get("effect") == "address_changed"]
    assert isinstance(changed["address"], dict)
    assert changed["address"]["street"] == "Oak Lane"
    assert changed["address"]["postcode"] == "62706"


def test_a_register_that_is_not_there_is_told_before_anything_is_said(doorstep: CommandLine) -> None:
    Path("doorstep.toml").write_text('[understanding]\naddress_register = "none.sqlite"\n', encoding="utf-8")
    assert "is not there" in doorstep("chat", "--world", str(WORLD), "--jsonl").refused(2)


def test_where_no_row_is_good_nothing_is_written(doorstep: CommandLine) -> None:
    Path("bad.csv").write_text("plz,ort\nx,Dresden\n", encoding="utf-8")
    refused = doorstep("register", "import", "bad.csv", "--output", "register.sqlite", "--country", "DE")
    assert refused.status == 2
    assert "nothing was written" in refused.err
    assert not Path("register.sqlite").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("import", "none.csv", "--output", "r.sqlite", "--country", "DE"), "is not there"),
        (("import", "places.csv", "--output", "r.sqlite"), "--country"),
        (("import", "places.csv", "--output", "r.sqlite", "--columns", "x"), "--columns"),
        (("show", "places.csv"), "no address register"),
        (("show", "none.sqlite"), "is not there"),
    ],
)
def test_bad_use_is_refused_in_a_sentence(doorstep: CommandLine, arguments: tuple[str, ...], words: str) -> None:
    assert words in doorstep("register", *arguments).refused(2)


def test_a_register_that_cannot_be_written_is_told(doorstep: CommandLine) -> None:
    told = doorstep("register", "import", "places.csv", "--output", "no/such/folder.sqlite", "--country", "DE")
    assert told.status == 1
    assert told.err.splitlines()[-1] == "The address register no/such/folder.sqlite cannot be written."
