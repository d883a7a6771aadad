from pathlib import Path

import pytest

from doorstep.config import Settings, load_settings, settings_from
from doorstep.errors import SettingsError
from doorstep.ports.speech_settings import SynthesiserEngine


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    import os

    for name in list(os.environ):
        if name.startswith("DOORSTEP_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refusal() -> str:
    with pytest.raises(SettingsError) as caught:
        load_settings()
    told = str(caught.value)
    assert "\n" not in told.rstrip()
    return told


def test_without_a_file_everything_has_a_default() -> None:
    settings = load_settings()
    assert settings.store.url == "sqlite:///doorstep.sqlite"
    assert settings.recording.allowed is False
    assert settings.calls.uri == "sip:{phone}@{domain}"


def test_the_file_is_read(folder: Path) -> None:
    (folder / "doorstep.toml").write_text(
        '[sip]\nuser = "100"\nrtp_ports = [40000, 40100]\n[synthesiser]\nengine = "pico"\n'
    )
    settings = load_settings()
    assert (settings.sip.user, settings.sip.rtp_ports) == ("100", (40000, 40100))
    assert settings.synthesiser.engine is SynthesiserEngine.PICO


def test_another_file_can_be_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "other.toml").write_text('[store]\nurl = "sqlite:///other.sqlite"\n')
    monkeypatch.setenv("DOORSTEP_CONFIG", "other.toml")
    assert load_settings().store.url == "sqlite:///other.sqlite"


def test_the_environment_wins_over_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "doorstep.toml").write_text('[sip]\nuser = "100"\ndomain = "sip.example.org"\n')
    monkeypatch.setenv("DOORSTEP_SIP__USER", "200")
    monkeypatch.setenv("DOORSTEP_SIP__RTP_PORTS", "[40000, 40100]")
    settings = load_settings()
    assert (settings.sip.user, settings.sip.domain, settings.sip.rtp_ports) == (
        "200",
        "sip.example.org",
        (40000, 40100),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[sip]\nuzer = "1"\n', "sip.uzer is not a known key"),
        ("[sipp]\n", "sipp is not a known key"),
        ('[sip]\ntransport = "smoke"\n', "sip.transport has to be one of 'udp', 'tcp' or 'tls'"),
        ('[recording]\nallowed = "perhaps"\n', "recording.allowed has to be true or false"),
        ("[calls]\nring_seconds = 9999\n", "calls.ring_seconds has to be at most 180"),
        ("[sip\n", "not valid TOML"),
    ],
)
def test_what_is_wrong_in_the_file_is_named_in_one_sentence(folder: Path, text: str, expected: str) -> None:
    (folder / "doorstep.toml").write_text(text)
    assert expected in refusal()


def test_a_file_that_is_no_text_is_refused(folder: Path) -> None:
    (folder / "doorstep.toml").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in refusal()


def test_a_named_file_that_is_not_there_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOORSTEP_CONFIG", "nowhere.toml")
    assert "DOORSTEP_CONFIG" in refusal()


@pytest.mark.parametrize("name", ["DOORSTEP_SPI__USER", "DOORSTEP_SIP__UZER"])
def test_a_mistyped_variable_is_named(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "100")
    assert "is not a known" in refusal()


def test_the_password_does_not_stand_in_what_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOORSTEP_SIP__PASSWORD", "secret-word")
    monkeypatch.setenv("DOORSTEP_SIP__TRANSPORT", "smoke")
    assert "secret-word" not in refusal()
    monkeypatch.delenv("DOORSTEP_SIP__TRANSPORT")
    assert "secret-word" not in repr(load_settings())


def test_settings_can_be_handed_to_another_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOORSTEP_SIP__USER", "200")
    settings = load_settings()
    monkeypatch.setenv("DOORSTEP_SIP__USER", "300")
    assert settings_from(settings.model_dump_json()) == settings
    assert isinstance(settings, Settings)


def test_a_language_has_a_voice_of_its_own_from_file_and_environment(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "doorstep.toml").write_text('[voices.de]\nengine = "piper"\nvoice_file = "de.onnx"\n')
    monkeypatch.setenv("DOORSTEP_VOICES__DE__SPEED", "0.9")
    monkeypatch.setenv("DOORSTEP_VOICES__FR__ENGINE", "pico")
    voices = settings_from(load_settings().model_dump_json()).voices
    assert (voices["de"].voice_file, voices["de"].speed) == (Path("de.onnx"), 0.9)
    assert voices["fr"].engine is SynthesiserEngine.PICO


def test_a_wrong_key_of_a_voice_is_named(folder: Path) -> None:
    (folder / "doorstep.toml").write_text('[voices.de]\nengin = "pico"\n')
    assert "voices.de.engin is not a known key" in refusal()
    (folder / "doorstep.toml").write_text('[voices.german]\nengine = "pico"\n')
    assert "voices.german" in refusal()
