"""The key of the audit log: made once, private, and a broken one is told in one sentence."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from doorstep.adapters.audit_key.file import FileKey, PublicKeys
from doorstep.errors import BadInput, SettingsError

DIGEST = "ab" * 32


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "audit.key"


def test_a_key_is_made_once_and_for_its_owner_only(file: Path) -> None:
    first = FileKey(file)
    assert file.stat().st_mode & 0o777 == 0o600
    second = FileKey(file)
    assert (second.public, second.pseudonym("+12025550123")) == (first.public, first.pseudonym("+12025550123"))
    assert [path.name for path in file.parent.iterdir()] == ["audit.key"]


def test_processes_that_start_at_once_get_the_same_key(file: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        keys = set(threads.map(lambda _: FileKey(file).public, range(16)))
    assert len(keys) == 1


def test_what_is_signed_can_be_checked_with_the_public_key_alone(file: Path) -> None:
    key = FileKey(file)
    signature = key.sign(DIGEST)
    assert PublicKeys([key.public]).genuine(DIGEST, signature)
    assert not PublicKeys([key.public]).genuine("cd" * 32, signature)
    assert not PublicKeys([key.public]).genuine(DIGEST, "00" * 64)
    assert not PublicKeys([key.public]).genuine(DIGEST, "no hex")
    assert not PublicKeys([key.public]).genuine(DIGEST, signature + " ")
    assert not PublicKeys([]).genuine(DIGEST, signature)


def test_a_pseudonym_is_always_the_same_and_another_for_another_key(file: Path) -> None:
    key, other = FileKey(file), FileKey(file.with_name("other.key"))
    assert len(key.pseudonym("+12025550123")) == 16
    assert key.pseudonym("+12025550123") == key.pseudonym("+12025550123")
    assert key.pseudonym("+12025550123") != key.pseudonym("+12025550124")
    assert key.pseudonym("+12025550123") != other.pseudonym("+12025550123")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666])
def test_a_key_that_others_can_read_is_refused(file: Path, mode: int) -> None:
    FileKey(file)
    file.chmod(mode)
    with pytest.raises(SettingsError, match="chmod 600"):
        FileKey(file)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "key",
        '{"signing": "00", "hiding": "00"}',
        '{"signing": 1, "hiding": 2}',
        json.dumps({"signing": "0" * 64}),
    ],
)
def test_a_broken_key_is_refused(file: Path, text: str) -> None:
    file.touch(mode=0o600)
    file.write_text(text, encoding="ascii")
    with pytest.raises(SettingsError, match="does not hold the keys"):
        FileKey(file)


def test_a_key_that_cannot_be_made_or_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read or made"):
        FileKey(tmp_path / "nowhere" / "audit.key")
    with pytest.raises(SettingsError, match="cannot be read or made"):
        FileKey(tmp_path)


@pytest.mark.parametrize("key", ["", "00", "no hex", "0" * 63, "0" * 66])
def test_a_public_key_of_another_form_is_refused(key: str) -> None:
    with pytest.raises(BadInput, match="64 hex digits"):
        PublicKeys([key])
