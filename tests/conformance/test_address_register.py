"""Every address register passes the same checks."""

import sqlite3
from pathlib import Path

import pytest

from doorstep.adapters.address_register.memory import MemoryRegister
from doorstep.adapters.address_register.sqlite import SqliteRegister, write_register
from doorstep.errors import SettingsError, StoreUnavailable
from doorstep.testing.register_conformance import ENTRIES, REGISTER_CHECKS, RegisterCheck


@pytest.mark.parametrize("check", REGISTER_CHECKS, ids=lambda check: check.__name__)
def test_the_register_in_memory(check: RegisterCheck) -> None:
    check(MemoryRegister(ENTRIES))


@pytest.mark.parametrize("check", REGISTER_CHECKS, ids=lambda check: check.__name__)
def test_the_register_in_a_file(check: RegisterCheck, tmp_path: Path) -> None:
    path = tmp_path / "with a space?.sqlite"
    write_register(path, (*ENTRIES, *ENTRIES))
    register = SqliteRegister(path)
    try:
        check(register)
    finally:
        register.close()
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="is not there"):
        SqliteRegister(tmp_path / "none.sqlite")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", ["text", "another database", "another version", "empty"])
def test_a_file_that_is_no_register_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "register.sqlite"
    if content == "text":
        path.write_text("postcode;place\n" * 100, encoding="utf-8")
    elif content == "empty":
        path.touch()
    else:
        made = sqlite3.connect(path)
        made.execute("CREATE TABLE register (schema TEXT)")
        if content == "another version":
            made.execute("INSERT INTO register VALUES ('of last year')")
        made.commit()
        made.close()
    with pytest.raises(SettingsError, match="no address register of this version"):
        SqliteRegister(path)


def test_the_file_is_never_written(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite"
    write_register(path, ENTRIES)
    register = SqliteRegister(path)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        register._database.execute("DELETE FROM place")
    register.close()


def test_a_register_that_breaks_says_so_in_our_words(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite"
    write_register(path, ENTRIES)
    register = SqliteRegister(path)
    register.close()
    with pytest.raises(StoreUnavailable):
        register.places("US", "62704")


def test_a_folder_that_cannot_be_written_is_told_and_the_old_register_stays(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite"
    write_register(path, ENTRIES)
    before = path.read_bytes()

    def breaking() -> object:
        yield ENTRIES[0]
        raise OSError("the source went away")

    with pytest.raises(StoreUnavailable, match="cannot be written"):
        write_register(path, breaking())  # type: ignore[arg-type]  # a generator that fails on its way
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
