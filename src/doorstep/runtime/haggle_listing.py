"""Listing files: JSON or TOML text to a `Listing`; every wrong key or value is named by its path."""

import json
import tomllib
from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Annotated, Final, TypeAlias

from pydantic import BeforeValidator, Field, ValidationError, ValidationInfo, field_validator, model_validator

from doorstep.dialogue.bargaining import Payer
from doorstep.errors import BadInput
from doorstep.interface.problems import sentence
from doorstep.languages.bargaining import Tongue
from doorstep.runtime.fields import Currency, Language, Moment, Region, Strict, Text
from doorstep.skills.haggling.listing import Authority, Delivery, Listing, Mandate, Shipping

MOST: Final = 1_000_000_000_000
"""Minor units; nobody sells for more second-hand."""

# fmt: off
OTHER_PARTS: Final = frozenset((
    "BHD", "BIF", "CLF", "CLP", "DJF", "GNF", "IQD", "ISK", "JOD", "JPY", "KMF", "KRW", "KWD",
    "LYD", "OMR", "PYG", "RWF", "TND", "UGX", "UYI", "UYW", "VND", "VUV", "XAF", "XOF", "XPF",
))
# fmt: on
"""Currencies whose minor unit is no hundredth (ISO 4217, list one)."""

ADDRESSABLE: Final = r"^[0-9A-Za-z][0-9A-Za-z._~-]{0,99}$"
"""Ids of listings that can stand in the address of a chat page."""

REGIONS: Final = {"USD": "US", "GBP": "GB", "EUR": "DE", "CHF": "CH"}
"""Where a currency is used, for a listing that does not say where it is."""


def _number(value: object) -> object:
    if isinstance(value, bool | str):
        raise ValueError("has to be a whole number")  # noqa: TRY004 - pydantic's way
    return value


Whole: TypeAlias = Annotated[int, BeforeValidator(_number)]
"""A number that is written as one: neither text nor true."""


class ShippingObject(Strict):
    """What sending it costs, and who pays."""

    price: Annotated[Whole, Field(ge=0, le=MOST)]
    paid_by: Payer

    def value(self) -> Shipping:
        """Return it as the skill knows it."""
        return Shipping(self.price, self.paid_by)


class DeliveryObject(Strict):
    """How it can be had."""

    pickup: Annotated[bool, Field(strict=True)] = True
    shipping: ShippingObject | None = None

    @model_validator(mode="after")
    def _some_way(self) -> "DeliveryObject":
        if not self.pickup and self.shipping is None:
            raise ValueError("has to allow pickup or shipping")
        return self


class ListingObject(Strict):
    """The whole file."""

    id: Text
    title: Text
    language: Language = "en"
    region: Region | None = None
    currency: Currency
    ask: Annotated[Whole, Field(ge=1, le=MOST)]
    floor: Annotated[Whole, Field(ge=0, le=MOST)]
    now: Moment
    deadline: Moment | None = None
    hold_hours: Annotated[float, Field(strict=True, gt=0, le=10_000)] = 48
    quantity: Annotated[Whole, Field(ge=1, le=100_000)] = 1
    facts: dict[Text, Text] = Field(default_factory=dict)
    delivery: DeliveryObject = Field(default_factory=DeliveryObject)
    authority: Authority = Authority.CLOSE
    expected_buyers_per_day: Annotated[float, Field(strict=True, ge=0, le=10_000)] = 0.0
    seller: Text | None = None

    @field_validator("currency")
    @classmethod
    def _of_hundredths(cls, currency: str) -> str:
        if currency in OTHER_PARTS:
            raise ValueError("has to be one of hundreds, like cents: prices in others are not read and shown rightly")
        return currency

    @field_validator("floor")
    @classmethod
    def _below_the_ask(cls, floor: int, known: ValidationInfo) -> int:
        if floor > known.data.get("ask", floor):
            raise ValueError("has to be at most the ask")
        return floor

    @field_validator("deadline")
    @classmethod
    def _to_come(cls, deadline: datetime | None, known: ValidationInfo) -> datetime | None:
        now = known.data.get("now")
        if deadline is not None and now is not None and deadline <= now:
            raise ValueError("has to come after now")
        return deadline

    @field_validator("delivery")
    @classmethod
    def _bearable(cls, delivery: DeliveryObject, known: ValidationInfo) -> DeliveryObject:
        shipping, ask, floor = delivery.shipping, known.data.get("ask", MOST), known.data.get("floor", 0)
        if shipping is not None and shipping.paid_by is Payer.SELLER and ask - shipping.price < floor:
            raise ValueError("has to leave you the floor: the ask less the shipping that you pay is below it")
        return delivery

    def value(self, tongues: Mapping[str, Tongue]) -> Listing:
        """Return it as the skill knows it; the keys of facts are read in the listing's language."""
        shipping, tongue = self.delivery.shipping, tongues[self.language]
        topics = {topic: key for key in self.facts if (topic := tongue.topic(key)) is not None}
        return Listing(
            id=self.id,
            title=self.title,
            mandate=Mandate(
                self.ask,
                self.floor,
                self.now,
                self.deadline,
                self.authority,
                timedelta(hours=self.hold_hours),
                self.expected_buyers_per_day,
            ),
            currency=self.currency,
            language=self.language,
            region=self.region or REGIONS.get(self.currency, "US"),
            pieces=self.quantity,
            facts=MappingProxyType(dict(self.facts)),
            topics=MappingProxyType(topics),
            delivery=Delivery(self.delivery.pickup, shipping.value() if shipping is not None else None),
            seller=self.seller or "",
        )


def read_listing(text: str, tongues: Mapping[str, Tongue]) -> Listing:
    """Read a listing file, JSON where it begins with a brace, else TOML.

    Raises:
        BadInput: It is neither, or a key or value in it is wrong; the text names each by its path.
    """
    try:
        listing = ListingObject.model_validate(_parsed(text))
    except ValidationError as error:
        raise BadInput(sentence("The listing cannot be used", error.errors())) from None
    if listing.language not in tongues:
        raise BadInput(f"The listing cannot be used: language has to be one of {', '.join(sorted(tongues))}.")
    return listing.value(tongues)


def _parsed(text: str) -> object:
    try:
        if text.lstrip().startswith("{"):
            return json.loads(text)
        return tomllib.loads(text)
    except (ValueError, RecursionError):
        raise BadInput("The listing has to be one JSON object, or TOML.") from None
