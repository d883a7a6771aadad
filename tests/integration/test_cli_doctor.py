from pathlib import Path

import pytest

from tests.integration.command_line import CommandLine, clean_settings


@pytest.fixture
def doorstep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> CommandLine:
    clean_settings(tmp_path, monkeypatch)
    monkeypatch.setenv("COLUMNS", "200")
    return CommandLine(capfd)


def test_a_model_with_a_wrong_hash_is_told_and_ends_with_status_1(
    doorstep: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("faster_whisper", reason="the extra 'whisper' is not installed")
    pytest.importorskip("soxr", reason="the extra 'whisper' is not installed")
    folder = tmp_path / "model"
    folder.mkdir()
    for name in ("model.bin", "config.json", "tokenizer.json", "vocabulary.txt"):
        (folder / name).write_bytes(b"something else")
    monkeypatch.setenv("DOORSTEP_RECOGNISER__MODEL_FOLDER", str(folder))
    ran = doorstep("doctor")
    assert ran.status == 1
    assert "is not the known one" in ran.out
    assert "Traceback" not in ran.err


def test_a_model_that_is_not_there_is_told(
    doorstep: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("faster_whisper", reason="the extra 'whisper' is not installed")
    pytest.importorskip("soxr", reason="the extra 'whisper' is not installed")
    monkeypatch.setenv("DOORSTEP_RECOGNISER__MODEL_FOLDER", str(tmp_path / "nowhere"))
    ran = doorstep("doctor")
    assert ran.status == 1
    assert "is not there" in ran.out


def test_the_database_is_made_and_examined(doorstep: CommandLine, tmp_path: Path) -> None:
    ran = doorstep("doctor")
    assert "tables in their newest form" in ran.out
    assert (tmp_path / "doorstep.sqlite").exists()


def test_wrong_settings_are_told_before_anything_is_tried(
    doorstep: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOORSTEP_SIP__TRANSPORT", "smoke")
    assert "sip.transport has to be one of" in doorstep("doctor").refused(2)
