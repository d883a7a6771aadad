"""Hand-labelled addresses of the United States, in one breath, field by field; beside usaddress where it is there.

usaddress was trained on these very addresses. It is no part of the environment: `pip install --target FOLDER usaddress`
and `PYTHONPATH=FOLDER` before the command put it beside ours.
"""

import importlib
import importlib.util
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks.understanding.figures import NOTE, SAME_RUN, Figure, share, skipped
from benchmarks.understanding.language_run import LanguageRun
from benchmarks.understanding.moments import plain_moment
from benchmarks.understanding.public_sets import PublicSet, spread
from doorstep.dialogue.acts import Expects
from tests.languages.address_spelling import same

Tokens = Sequence[Sequence[str]]
Fields = dict[str, str]

FIELDS = {
    "AddressNumber": "house_number",
    "AddressNumberPrefix": "house_number",
    "AddressNumberSuffix": "house_number",
    "StreetNamePreDirectional": "street",
    "StreetNamePreModifier": "street",
    "StreetNamePreType": "street",
    "StreetName": "street",
    "StreetNamePostType": "street",
    "StreetNamePostDirectional": "street",
    "StreetNamePostModifier": "street",
    "OccupancyType": "unit",
    "OccupancyIdentifier": "unit",
    "SubaddressType": "unit",
    "SubaddressIdentifier": "unit",
    "PlaceName": "city",
    "ZipCode": "postcode",
}
PARTS = ("house_number", "street", "unit", "city", "postcode")
NAMES = ("labeled", "us50", "us50_messiest", "multiword")


def us_address_figures(run: LanguageRun, folder: Path) -> Iterator[Figure]:
    """Each field, and all fields of an address, on addresses that have a street and a house number."""
    if run.code != "en":
        return
    sets = [PublicSet(folder, f"addresses/train_{name}.jsonl") for name in NAMES]
    there = [one for one in sets if one.there()]
    if not there:
        yield skipped("usaddress", sets[0].name)
        return
    cases = spread([case for one in there for row in one if len(case := row["tokens"]) and whole(case)])
    moment = plain_moment(run.code, Expects.ADDRESS, "US")

    def ours(words: str) -> Fields:
        address = run.hear(words, moment).address
        return {part: getattr(address, part) or "" for part in PARTS}

    other = _usaddress()
    mine = field_counts(cases, ours)
    theirs = field_counts(cases, other) if other else Fieldwise()
    source = f"usaddress, trained on these addresses; {SAME_RUN}" if other else ""
    for part in PARTS:
        beside = share(theirs[part, True], theirs.total_of(part)) if other else ""
        total = mine.total_of(part)
        yield Figure(f"usaddress: {part}", share(mine[part, True], total), total, "", beside, source)
    total = mine.total_of("all")
    beside = share(theirs["all", True], total) if other else "14 of 18, held-out 4 of 8"
    yield Figure(
        "usaddress: every field", share(mine["all", True], total), total, "", beside,
        source or f"usaddress on spoken addresses; {NOTE}",
    )  # fmt: skip


class Fieldwise(Counter[tuple[str, bool]]):
    """Fields read right and wrong."""

    def total_of(self, part: str) -> int:
        """How many addresses have this field."""
        return self[part, True] + self[part, False]


def field_counts(cases: Sequence[Tokens], read: Callable[[str], Fields]) -> Fieldwise:
    """Read every address as one run of words, and compare what it has of each field."""
    counts = Fieldwise()
    for tokens in cases:
        gold, found = fields(tokens), read(" ".join(token for token, _ in tokens))
        right = {part: same(part, gold.get(part, ""), found.get(part, ""), "US") for part in PARTS}
        counts.update((part, right[part]) for part in PARTS if part in gold)
        counts["all", all(right.values())] += 1
    return counts


def fields(tokens: Tokens) -> Fields:
    """Join the labelled words of each field; of a postcode only the first five digits, as for ours."""
    words: dict[str, list[str]] = {}
    for token, label in tokens:
        if label in FIELDS:
            words.setdefault(FIELDS[label], []).append(token.strip(",;"))
    joined = {part: " ".join(pieces) for part, pieces in words.items()}
    return joined | ({"postcode": joined["postcode"][:5]} if "postcode" in joined else {})


def whole(tokens: Tokens) -> bool:
    """Whether there is a street with a number and nothing that our addresses have no field for."""
    labels = {label for _, label in tokens}
    known = FIELDS.keys() | {"StateName", "CountryName"}
    return labels >= {"AddressNumber", "StreetName"} and labels <= known


def _usaddress() -> Callable[[str], Fields] | None:
    if importlib.util.find_spec("usaddress") is None:
        return None
    parse = importlib.import_module("usaddress").parse
    return lambda words: fields(parse(words))
