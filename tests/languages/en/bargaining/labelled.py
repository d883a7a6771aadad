"""Buyers' messages labelled by hand: reads the tables beside this file."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects, Number, PriceForm, Role, Standing

FOLDER = Path(__file__).parent
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("America/Chicago"))
_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
_ROLES = {role.value for role in Role}


@dataclass(frozen=True, slots=True)
class Labelled:
    """One message and what a person reads in it; `rest` holds handover, payer, topics, pieces and marks."""

    text: str
    standing: Standing
    acts: frozenset[BuyerAct]
    numbers: tuple[Number, ...]
    rest: frozenset[str]
    line: str


def labelled(name: str) -> Iterator[Labelled]:
    """The messages of a table."""
    standing = _standing("ask=400")
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            standing = _standing(line[1:])
        elif line.strip() and not line.startswith("#"):
            text, _, labels = line.rpartition(" => ")
            acts, numbers, rest = ([one.strip() for one in labels.split(";")] + ["", ""])[:3]
            yield Labelled(
                text,
                standing,
                frozenset(BuyerAct(act) for act in acts.split() if act != "-"),
                tuple(_number(one) for one in numbers.split(", ") if one not in {"", "-"}),
                frozenset(rest.split()),
                line,
            )


def _standing(written: str) -> Standing:
    values = dict(one.split("=") for one in written.split())
    return Standing(
        now=NOW,
        currency="USD",
        ask=int(values["ask"]) * 100,
        quote=int(values["quote"]) * 100 if "quote" in values else None,
        offer=int(values["offer"]) * 100 if "offer" in values else None,
        pieces=int(values.get("pieces", "1")),
        expects=BuyerExpects(values.get("expects", "nothing")),
    )


def _number(written: str) -> Number:
    role, *words = written.split()
    assert role in _ROLES, written
    form = PriceForm(words[0]) if words and words[0] in list(PriceForm) else PriceForm.AMOUNT
    figure = next((word for word in words if word.lstrip("$€£")[:1].isdigit()), None)
    worth = int(Decimal(figure.lstrip("$€£")) * 100) if figure else None
    share = form is PriceForm.SHARE
    return Number(
        Role(role),
        form,
        None if share else worth,
        worth // 100 if share and worth else None,
        _SIGNS.get(figure[0])
        if figure and figure[0] in _SIGNS
        else next((one for one in words if one.isupper()), None),
        each="each" in words,
        of_ask="ask" in words,
        shipped=True if "shipped" in words else False if "unshipped" in words else None,
        pieces=int(words[words.index("for") + 1]) if "for" in words else None,
    )
