"""Model files are put together, checked by hash, and remembered once checked."""

import hashlib
import os
import sys
from pathlib import Path

import pytest

from doorstep.adapters.recogniser.whisper import find_whisper
from doorstep.adapters.synthesiser.piper import find_piper_voice
from doorstep.adapters.voice_activity.silero import find_silero
from doorstep.errors import ModelMismatch, ModelMissing, SettingsError
from doorstep.ports.speech_settings import RecogniserSettings, SynthesiserSettings, VoiceActivitySettings
from doorstep.speech.model_files import CarriedFile, ModelFile, ModelStore, cache_folder, package_file

WHOLE = ModelFile("model.bin", hashlib.sha256(b"first second").hexdigest())
CARRIED = (CarriedFile("model.bin", ("carrier_one/part1", "carrier_two/part2")),)


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "cache")


@pytest.fixture
def carriers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    packages = tmp_path / "packages"
    for name, part, content in (("carrier_one", "part1", b"first "), ("carrier_two", "part2", b"second")):
        (packages / name).mkdir(parents=True)
        (packages / name / "__init__.py").write_text("raise RuntimeError('a carrier is never imported')")
        (packages / name / part).write_bytes(content)
    monkeypatch.setattr(sys, "path", [str(packages), *sys.path])
    return packages


def test_a_known_file_passes(store: ModelStore, tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"first second")
    assert store.check(tmp_path / "model.bin", WHOLE.sha256.upper()) == tmp_path / "model.bin"


def test_a_missing_file_is_named(store: ModelStore, tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="not_there"):
        store.check(tmp_path / "not_there", WHOLE.sha256)


def test_another_file_is_refused(store: ModelStore, tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"something else")
    with pytest.raises(ModelMismatch, match=WHOLE.sha256[:12]):
        store.checked(tmp_path, (WHOLE,))


def test_a_checked_file_is_not_read_again_until_it_changes(store: ModelStore, tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(b"first second")
    store.check(path, WHOLE.sha256)
    times = path.stat().st_atime_ns, path.stat().st_mtime_ns
    path.write_bytes(b"tsrif second")
    os.utime(path, ns=times)
    assert store.check(path, WHOLE.sha256) == path
    os.utime(path, ns=(times[0], times[1] + 1))
    with pytest.raises(ModelMismatch):
        store.check(path, WHOLE.sha256)


def test_a_checked_file_is_checked_again_for_another_hash(store: ModelStore, tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(b"first second")
    store.check(path, WHOLE.sha256)
    with pytest.raises(ModelMismatch):
        store.check(path, "0" * 64)


def test_a_damaged_memory_of_checks_is_ignored(store: ModelStore, tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(b"first second")
    for damage in ("no JSON", "[1, 2]"):
        (tmp_path / "cache").mkdir(exist_ok=True)
        (tmp_path / "cache" / "checked.json").write_text(damage)
        assert store.check(path, WHOLE.sha256) == path


def test_parts_are_joined_once(store: ModelStore, carriers: Path) -> None:
    folder = store.joined("model", CARRIED, (WHOLE,))
    assert folder is not None
    assert (folder / "model.bin").read_bytes() == b"first second"
    (carriers / "carrier_two" / "part2").unlink()
    assert store.joined("model", CARRIED, (WHOLE,)) == folder
    assert [path.name for path in folder.parent.iterdir()] == ["model"]


def test_a_damaged_joined_file_is_made_again(store: ModelStore, carriers: Path) -> None:
    folder = store.joined("model", CARRIED, (WHOLE,))
    assert folder is not None
    (folder / "model.bin").write_bytes(b"cut")
    assert store.joined("model", CARRIED, (WHOLE,)) == folder
    assert (folder / "model.bin").read_bytes() == b"first second"
    assert [path.name for path in folder.parent.iterdir()] == ["model"]


def test_carriers_with_something_else_in_them_leave_nothing_behind(
    store: ModelStore, carriers: Path, tmp_path: Path
) -> None:
    (carriers / "carrier_two" / "part2").write_bytes(b"poison")
    with pytest.raises(ModelMismatch):
        store.joined("model", CARRIED, (WHOLE,))
    assert list((tmp_path / "cache" / "models").iterdir()) == []


def test_without_a_carrier_there_is_no_model(store: ModelStore, carriers: Path) -> None:
    assert store.joined("model", (CarriedFile("model.bin", ("carrier_none/part1",)),), (WHOLE,)) is None


def test_a_cache_that_cannot_be_written_is_named(carriers: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ModelMissing, match="put together"):
        ModelStore(tmp_path / "file").joined("model", CARRIED, (WHOLE,))


def test_a_folder_another_process_put_in_place_meanwhile_stays(store: ModelStore, tmp_path: Path) -> None:
    folder = store.place("model")

    def make_too_late(new: Path) -> None:
        (new / "model.bin").write_bytes(b"first second")
        folder.mkdir()
        (folder / "model.bin").write_bytes(b"first second")
        (folder / "theirs").touch()

    store.made(folder, make_too_late, (WHOLE,))
    assert (folder / "theirs").exists()
    assert [path.name for path in folder.parent.iterdir()] == ["model"]


def test_what_a_failed_download_left_is_removed(store: ModelStore, tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        (folder / "model.bin").write_bytes(b"half")
        raise ModelMissing("the download failed")

    with pytest.raises(ModelMissing, match="download failed"):
        store.made(store.place("model"), fail, (WHOLE,))
    assert list((tmp_path / "cache" / "models").iterdir()) == []


def test_the_cache_lies_where_the_desktop_standard_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder() == tmp_path / "doorstep"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache_folder() == Path.home() / ".cache" / "doorstep"


def test_a_package_that_is_not_installed_has_no_files() -> None:
    assert package_file("no_such_package_here/model.bin") is None


def test_a_model_folder_of_the_settings_is_checked(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing):
        find_whisper(RecogniserSettings(model_folder=tmp_path, cache_folder=tmp_path / "cache"))
    (tmp_path / "model.bin").write_bytes(b"first second")
    with pytest.raises(ModelMismatch):
        find_whisper(RecogniserSettings(model_folder=tmp_path, cache_folder=tmp_path / "cache"))


def test_an_own_model_needs_its_own_hash(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"first second")
    settings = RecogniserSettings(model_folder=tmp_path, model_sha256=WHOLE.sha256, cache_folder=tmp_path / "cache")
    assert find_whisper(settings) == tmp_path


def test_an_own_voice_needs_its_own_hash_and_description(tmp_path: Path) -> None:
    voice = tmp_path / "own.onnx"
    voice.write_bytes(b"first second")
    with pytest.raises(SettingsError, match="SHA-256"):
        find_piper_voice(SynthesiserSettings(voice_file=voice, cache_folder=tmp_path / "cache"))
    settings = SynthesiserSettings(voice_file=voice, voice_sha256=WHOLE.sha256, cache_folder=tmp_path / "cache")
    with pytest.raises(ModelMissing, match="description"):
        find_piper_voice(settings)
    (tmp_path / "own.onnx.json").write_text("{}")
    assert find_piper_voice(settings) == voice


def test_a_voice_file_with_a_known_name_and_another_content_is_refused(tmp_path: Path) -> None:
    voice = tmp_path / "en_US-joe-medium.onnx"
    voice.write_bytes(b"poison")
    with pytest.raises(ModelMismatch):
        find_piper_voice(SynthesiserSettings(voice_file=voice, cache_folder=tmp_path / "cache"))


def test_the_voice_activity_model_may_be_named_in_the_settings(tmp_path: Path) -> None:
    assert find_silero(VoiceActivitySettings(model_file=tmp_path / "own.onnx")) == tmp_path / "own.onnx"
