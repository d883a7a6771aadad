"""Address register in a SQLite file, which is only read; `doorstep register import` makes one."""

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from doorstep.dialogue.slots import Address
from doorstep.errors import SettingsError, StoreUnavailable
from doorstep.languages.kit.place_matching import ANY, Likeness, Place, RegisterMatch, Street, match_address
from doorstep.languages.kit.place_names import fold, postcode_key, words
from doorstep.languages.kit.place_sounds import sound
from doorstep.ports.address_register import Entry, RegisterCount

SCHEMA: Final = """
CREATE TABLE register (schema TEXT NOT NULL);
CREATE TABLE place (
  id INTEGER PRIMARY KEY, country TEXT NOT NULL, postcode TEXT NOT NULL, postcode_key TEXT NOT NULL,
  name TEXT NOT NULL, words TEXT NOT NULL, folded TEXT NOT NULL, sound TEXT NOT NULL,
  UNIQUE (country, postcode_key, words)
);
CREATE INDEX place_words ON place (country, words);
CREATE INDEX place_folded ON place (country, folded);
CREATE INDEX place_sound ON place (country, sound);
CREATE TABLE street (
  place INTEGER NOT NULL REFERENCES place, folded TEXT NOT NULL, name TEXT NOT NULL, sound TEXT NOT NULL,
  PRIMARY KEY (place, folded)
) WITHOUT ROWID;
CREATE INDEX street_sound ON street (place, sound);
"""
MAKING: Final = 1
"""Counts up when names are folded or sounds made in another way: in a register of before nothing would be found."""
VERSION: Final = hashlib.sha256(f"{SCHEMA}{MAKING}".encode()).hexdigest()

_PLACES: Final = "SELECT country, postcode, name FROM place WHERE "
_CODED: Final = "country = ? AND postcode_key = ?"
_NAMED: Final = (
    "place.id IN (SELECT id FROM place WHERE country = ? AND words = ?"
    " UNION SELECT id FROM place WHERE country = ? AND words > ? AND words < ?"
    " UNION SELECT id FROM place WHERE country = ? AND folded = ?)"  # each by its own index
)
_STREETS: Final = (
    "SELECT street.name, street.folded, street.sound, place.country, place.postcode, place.name"
    " FROM place JOIN street ON street.place = place.id WHERE "
)
_COUNTS: Final = (
    "SELECT country, COUNT(DISTINCT postcode_key), COUNT(DISTINCT words),"
    " (SELECT COUNT(*) FROM street JOIN place AS town ON street.place = town.id WHERE town.country = place.country)"
    " FROM place GROUP BY country ORDER BY country"
)
_ENTRIES: Final = (
    "SELECT place.country, place.postcode, place.name, street.name"
    " FROM place LEFT JOIN street ON street.place = place.id ORDER BY place.id, street.folded"
)


class SqliteRegister:
    """Reads a register's file.

    Raises:
        SettingsError: The file is not there, or is no register of this version.
    """

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise SettingsError(f"The address register {path} is not there; `doorstep register import` makes one.")
        self._database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False)
        try:
            found = self._database.execute("SELECT schema FROM register").fetchone()
        except sqlite3.Error:
            found = None
        if found != (VERSION,):
            self._database.close()
            raise SettingsError(
                f"{path} is no address register of this version; make it anew with `doorstep register import`."
            )

    def places(self, country: str, postcode: str) -> tuple[Place, ...]:
        """The towns a postcode belongs to."""
        rows = self._rows(f"{_PLACES}{_CODED} ORDER BY id", country, postcode_key(postcode, country))
        return tuple(Place(*row) for row in rows)

    def postcodes(self, country: str, place: str) -> tuple[Place, ...]:
        """The postcodes of every town of this name."""
        rows = self._rows(f"{_PLACES}{_NAMED} ORDER BY id", *_name(place, country))
        return tuple(Place(*row) for row in rows)

    def sounding(self, country: str, key: str) -> tuple[Place, ...]:
        """The towns whose name has this sound."""
        return tuple(Place(*row) for row in self._rows(f"{_PLACES}country = ? AND sound = ? ORDER BY id", country, key))

    def streets(
        self, country: str, *, postcode: str | None = None, place: str | None = None, like: Likeness = ANY
    ) -> tuple[Street, ...]:
        """The streets under a postcode, or of every town of a name, or under both."""
        wanted: list[str] = []
        values: list[str] = []
        if postcode is not None:
            wanted.append(_CODED)
            values += [country, postcode_key(postcode, country)]
        if place is not None:
            wanted.append(_NAMED)
            values += _name(place, country)
        if not wanted:
            return ()
        for column, sought in (("street.folded", like.folded), ("street.sound", like.sound)):
            if sought is not None:
                wanted.append(f"{column} = ?")
                values.append(sought)
        if like.beginning:
            wanted.append("street.folded >= ? AND street.folded < ?")
            values += [like.beginning, f"{like.beginning}{{"]  # the sign after z
        query = f"{_STREETS}{' AND '.join(wanted)} LIMIT {like.most}"
        rows = self._rows(query, *values)
        return tuple(Street(name, folded, key, Place(*town)) for name, folded, key, *town in rows)

    def match(self, heard: Address, alternatives: Sequence[Address] = ()) -> RegisterMatch:
        """Find the reading of an address that fits best."""
        return match_address(self, heard, alternatives)

    def holds(self, country: str) -> bool:
        """Whether it knows anything of a country."""
        return bool(self._rows("SELECT 1 FROM place WHERE country = ? LIMIT 1", country))

    def counts(self) -> tuple[RegisterCount, ...]:
        """How much there is, by country."""
        return tuple(RegisterCount(*row) for row in self._rows(_COUNTS))

    def entries(self) -> Iterator[Entry]:
        """Everything it holds, in the order it was taken in."""
        for row in self._rows(_ENTRIES):
            yield Entry(*row)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _rows(self, query: str, *values: str) -> list[Any]:
        try:
            return self._database.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise StoreUnavailable("the address register cannot be read any more") from error


def write_register(path: Path, entries: Iterable[Entry]) -> None:
    """Write a register's file anew; `path` appears or changes only once it is whole.

    Raises:
        StoreUnavailable: It cannot be written.
    """
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        unfinished.unlink(missing_ok=True)
        with closing(sqlite3.connect(unfinished)) as database:
            _fill(database, entries)
        unfinished.replace(path)
    except (sqlite3.Error, OSError) as error:
        raise StoreUnavailable(f"The address register {path} cannot be written.") from error
    finally:
        unfinished.unlink(missing_ok=True)


def _fill(database: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    database.executescript("PRAGMA journal_mode = OFF;" + SCHEMA)
    database.execute("INSERT INTO register VALUES (?)", (VERSION,))
    ids: dict[tuple[str, str, str], int] = {}
    keys: dict[tuple[str, str], tuple[str, str]] = {}
    with database:
        for entry in entries:
            place = (entry.country, postcode_key(entry.postcode, entry.country), entry.place)
            if place not in ids:
                ids[place] = _place(database, entry)
            if entry.street is not None:
                named = (entry.country, entry.street)
                if named not in keys:
                    folded = fold(entry.street, entry.country)
                    keys[named] = (folded, sound(folded, entry.country))
                row = (ids[place], keys[named][0], entry.street, keys[named][1])
                database.execute("INSERT OR IGNORE INTO street VALUES (?, ?, ?, ?)", row)


def _place(database: sqlite3.Connection, entry: Entry) -> int:
    country, key = entry.country, postcode_key(entry.postcode, entry.country)
    found = words(entry.place, country)
    folded = "".join(found)
    row = (country, entry.postcode, key, entry.place, " ".join(found), folded, sound(folded, country))
    database.execute(
        "INSERT OR IGNORE INTO place (country, postcode, postcode_key, name, words, folded, sound)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        row,
    )
    stored = database.execute(
        "SELECT id FROM place WHERE country = ? AND postcode_key = ? AND words = ?", (country, key, " ".join(found))
    ).fetchone()
    return int(stored[0])


def _name(place: str, country: str) -> tuple[str, ...]:
    """What a town is found by: its words, any words behind them, or its letters."""
    found = words(place, country)
    spaced = " ".join(found)
    return country, spaced, country, f"{spaced} ", f"{spaced}!", country, "".join(found)
