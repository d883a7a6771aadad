"""Whatever is done to an exported audit log is found: changed, left out, put in, moved, cut off, signed by others."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.adapters.audit_key.file import FileKey, PublicKeys
from doorstep.interface.audit_chain import Genuine, Head, check, content, digest

NOW = datetime(2026, 11, 23, 15, 4, 5, 600, tzinfo=UTC)

facts = st.dictionaries(
    st.text(min_size=1, max_size=8),
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    max_size=3,
)
logs = st.lists(facts, min_size=3, max_size=8)


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> FileKey:
    return FileKey(tmp_path_factory.mktemp("key") / "audit.key")


@pytest.fixture(scope="module")
def genuine(key: FileKey) -> Genuine:
    return PublicKeys([key.public]).genuine


def log_of(key: FileKey, told: list[dict[str, object]]) -> list[str]:
    """Write a log with an entry for each of these facts."""
    return list(_lines(key, told))


def _lines(key: FileKey, told: list[dict[str, object]]) -> Iterator[str]:
    head = Head()
    for each in told:
        line = content(head, "call", NOW + timedelta(seconds=head.number), f"call-{head.number}", each)
        sealed = digest(line)
        head = Head(head.number + 1, sealed)
        yield json.dumps({**line, "digest": sealed, "signature": key.sign(sealed)})


@given(logs)
def test_a_log_as_it_was_written_is_whole(key: FileKey, genuine: Genuine, told: list[dict[str, object]]) -> None:
    lines = log_of(key, told)
    verdict = check(lines, genuine)
    assert (verdict.problem, verdict.head.number) == (None, len(lines))
    assert check([line.encode() for line in lines], genuine, verdict.head) == verdict
    assert check([*lines, "", "\n"], genuine) == verdict


@given(logs, st.data())
def test_an_entry_left_out_is_found(
    key: FileKey, genuine: Genuine, told: list[dict[str, object]], data: st.DataObject
) -> None:
    lines = log_of(key, told)
    gone = data.draw(st.integers(0, len(lines) - 2))
    verdict = check(lines[:gone] + lines[gone + 1 :], genuine)
    assert verdict.problem is not None
    assert verdict.problem.startswith(f"The log is broken at entry {gone + 1}: ")


@given(logs, st.data())
def test_entries_that_were_moved_are_found(
    key: FileKey, genuine: Genuine, told: list[dict[str, object]], data: st.DataObject
) -> None:
    lines = log_of(key, told)
    moved = data.draw(st.permutations(lines).filter(lambda order: order != lines))
    first = next(place for place, line in enumerate(moved) if line != lines[place])
    assert check(moved, genuine).head.number == first
    assert check(moved, genuine).problem is not None


@given(logs, st.data())
def test_any_change_of_a_value_is_found(
    key: FileKey, genuine: Genuine, told: list[dict[str, object]], data: st.DataObject
) -> None:
    lines = log_of(key, told)
    place = data.draw(st.integers(0, len(lines) - 1))
    line = json.loads(lines[place])
    name = data.draw(st.sampled_from(sorted(line)))
    value = data.draw(
        (st.none() | st.booleans() | st.integers() | st.text() | facts).filter(
            lambda other: json.dumps(other) != json.dumps(line[name])
        )
    )
    lines[place] = json.dumps({**line, name: value})
    verdict = check(lines, genuine)
    assert (verdict.head.number, verdict.problem is None) == (place, False)


@given(logs, st.data())
def test_any_change_of_a_character_is_found_or_changes_nothing(
    key: FileKey, genuine: Genuine, told: list[dict[str, object]], data: st.DataObject
) -> None:
    lines = log_of(key, told)
    place = data.draw(st.integers(0, len(lines) - 1))
    at = data.draw(st.integers(0, len(lines[place]) - 1))
    other = data.draw(st.characters())
    changed = lines[place][:at] + other + lines[place][at + 1 :]
    verdict = check([*lines[:place], changed, *lines[place + 1 :]], genuine)
    try:
        same = json.loads(changed) == json.loads(lines[place])
    except ValueError:
        same = False
    assert same or verdict.problem is not None


@given(logs, st.data())
def test_a_chain_made_anew_needs_the_key(
    key: FileKey, genuine: Genuine, told: list[dict[str, object]], data: st.DataObject
) -> None:
    lines = log_of(key, told)
    forged = log_of(key, [*told[:-1], {"other": "facts"}])
    real, false = json.loads(lines[-1]), json.loads(forged[-1])
    lines[-1] = json.dumps({**false, "signature": real["signature"]})
    verdict = check(lines, genuine)
    assert verdict.problem is None if false["digest"] == real["digest"] else "not signed" in (verdict.problem or "")


def test_an_entry_put_in_between_is_found(key: FileKey, genuine: Genuine) -> None:
    lines = log_of(key, [{}, {}, {}])
    second = json.loads(lines[1])
    other = {**second, "facts": {"put": "in"}}
    other["digest"] = digest(other)
    other["signature"] = key.sign(other["digest"])
    assert "does not follow" in str(check([lines[0], json.dumps(other), lines[2]], genuine).problem)


def test_what_was_cut_off_is_found_by_a_head_that_was_noted(key: FileKey, genuine: Genuine) -> None:
    lines = log_of(key, [{"number": number} for number in range(4)])
    noted = check(lines[:3], genuine).head
    assert check(lines, genuine, noted).problem is None
    assert "cut off" in str(check(lines[:2], genuine, noted).problem)
    anew = log_of(key, [{"number": -number} for number in range(4)])
    assert "made anew" in str(check(anew, genuine, noted).problem)
    assert check([], genuine).problem is None
    assert "cut off" in str(check([], genuine, noted).problem)


def test_signatures_of_another_key_do_not_count(key: FileKey, genuine: Genuine, tmp_path: Path) -> None:
    other = FileKey(tmp_path / "other.key")
    lines = log_of(other, [{}])
    assert "not signed with the given key" in str(check(lines, genuine).problem)
    assert check(lines, PublicKeys([key.public, other.public]).genuine).problem is None


@pytest.mark.parametrize(
    "line",
    ["[]", "{}", "null", '{"number": 1', "nothing", '{"number": NaN}', "[" * 100_000, '{"number": true}', "\x00"],
)
def test_what_is_no_entry_is_told(genuine: Genuine, line: str) -> None:
    assert check([line], genuine).problem == "The log is broken at entry 1: it is not of the form of an entry."


def test_the_form_that_is_hashed_is_canonical_json() -> None:
    line = content(Head(), "call", NOW, "call-ä", {"b": 1.5, "a": [True, None]})
    assert digest(line) == digest(dict(reversed(line.items())))
    from doorstep.interface.audit_chain import canonical

    assert canonical(line) == (
        '{"at":"2026-11-23T15:04:05.000600+00:00","facts":{"a":[true,null],"b":1.5},"kind":"call","number":1,'
        f'"previous":"{"0" * 64}","subject":"call-ä"}}'
    )
