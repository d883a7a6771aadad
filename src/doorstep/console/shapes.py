"""What goes in and out of the HTTP interface; the people in the examples are invented."""

from datetime import datetime
from typing import Annotated, Any, Final, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictBool
from pydantic.config import JsonDict

from doorstep.campaigns.case import Purpose
from doorstep.ports.campaign_store import CampaignState, ContactState
from doorstep.runtime.fields import LONGEST, Moment, Text, legible, phone
from doorstep.runtime.webhook_events import KINDS
from doorstep.runtime.world_file import AreaObject, SlotObject, WindowObject

LAST_KEY: Final = 2**31 - 1
"""The largest number of a row that every database takes."""

EXAMPLE_WINDOW: Final[JsonDict] = {"start": "2026-11-23T14:00:00-06:00", "end": "2026-11-23T16:00:00-06:00"}

Name: TypeAlias = Annotated[
    str,
    Field(min_length=1, max_length=200, description="The campaign's name.", examples=["spring"]),
    AfterValidator(legible),
]
"""A campaign's name."""

Phone: TypeAlias = Annotated[
    str,
    Field(
        max_length=LONGEST,
        pattern=r"^\+[1-9][0-9]{6,14}$",
        description="A telephone number in E.164.",
        examples=["+12025550123"],
    ),
    AfterValidator(phone),
]
"""A telephone number."""


def _number(value: object) -> object:
    if isinstance(value, bool | str):
        raise ValueError("has to be a whole number")  # noqa: TRY004 - pydantic's way
    return value


Whole: TypeAlias = Annotated[int, BeforeValidator(_number)]
"""A whole number, never one in quotation marks; 7.0 is one, as JSON has it."""


class Given(BaseModel):
    """A body: unknown keys and values of another type are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Told(BaseModel):
    """An answer."""

    model_config = ConfigDict(frozen=True)


class BadRow(Told):
    """What is wrong with one order: its place in the list, from 1, and one sentence."""

    row: int
    problem: str


class OrdersTaken(Told):
    """What became of the orders sent.

    `new`: not there before. `changed`: renewed, because nobody was dialled about them yet. `known`: left as they are.
    """

    campaign: str
    new: int
    changed: int
    known: int
    rejected: list[BadRow] = Field(description="Bad rows that were left out; always empty without partial=true.")


class OrderEnded(Told):
    """What an order that needs no call any more ends."""

    order_id: str
    reason: str
    cases: list[str] = Field(description="The cases it is taken out of; none where that was done before.")
    calls: list[str] = Field(description="Calls that go on now; they are ended politely within seconds.")


EXAMPLE_RESULT: Final[JsonDict] = {
    "order_id": "A1",
    "recipient_name": "Alex Morgan",
    "phone": "+12025550123",
    "state": "called",
    "disposition": "appointment",
    "standing": "settled",
    "cause": "remote_hangup",
    "dialled_at": "2026-11-23T15:00:00+00:00",
    "appointment": EXAMPLE_WINDOW,
    "address": None,
    "drop_place": {"kind": "door", "detail": None},
    "pickup_point": None,
    "callback_at": None,
    "refused": False,
    "disclosed": True,
    "turns": 7,
    "call": "call-6f0c2b7d1e-1",
    "notes": {"gate": "blue"},
    "attempts": 1,
    "due_at": None,
    "reason": "appointment",
}


class Result(Told):
    """One order with what became of it; `state` is how far its contact has come, `standing` what is left to do."""

    model_config = ConfigDict(extra="allow", frozen=True, json_schema_extra={"examples": [EXAMPLE_RESULT]})

    order_id: str
    recipient_name: str
    phone: str
    state: ContactState
    disposition: str | None = Field(description="How the last conversation ended; null where there was none.")
    standing: str
    cause: str | None
    dialled_at: datetime | None
    appointment: dict[str, Any] | None
    address: dict[str, Any] | None
    drop_place: dict[str, Any] | None
    pickup_point: dict[str, Any] | None
    callback_at: str | None
    refused: bool | None
    disclosed: bool | None
    turns: int | None
    call: str | None
    notes: dict[str, str]
    attempts: int = Field(description="How often the contact was dialled.")
    due_at: datetime | None = Field(description="When the next attempt is due; null: none is planned.")
    reason: str | None = Field(description="Why the contact is in its state, or waits; null: nothing was planned yet.")


class PlacedResult(Result):
    """One order with what became of it, and the campaign it stands in."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"campaign": "spring", **EXAMPLE_RESULT}]})

    campaign: str


class CampaignBody(Given):
    """A campaign to make or renew."""

    world: dict[str, Any] = Field(
        description="What is the same for all its calls, in the form of a world file; `merchant` is needed, person "
        "and parcels come from the orders. Its slots are added to the campaign's pool.",
        examples=[
            {
                "language": "en",
                "region": "US",
                "merchant": {"name": "Brightparcel", "callback_number": "+12025550100"},
                "slots": [{"id": "S1", **EXAMPLE_WINDOW, "capacity": 20}],
            }
        ],
    )
    purpose: Purpose = Field(default=Purpose.DELIVERY, description="What it calls about; advertising needs consent.")


class CampaignTold(Told):
    """A campaign; its slots stand in the pool named."""

    name: str
    state: CampaignState
    purpose: Purpose
    pool: str


class CampaignCounted(CampaignTold):
    """A campaign with how many of its contacts are in which state."""

    contacts: dict[ContactState, int]


class SlotBody(SlotObject):
    """A window of the tour and how many stops it takes."""

    model_config = ConfigDict(
        coerce_numbers_to_str=False, json_schema_extra={"examples": [{"id": "S1", **EXAMPLE_WINDOW}]}
    )

    capacity: Annotated[Whole, Field(ge=0, le=1_000_000)] = 1


class SpotBody(Given):
    """A point on the earth, in degrees (WGS 84)."""

    latitude: float = Field(ge=-90, le=90, strict=True)
    longitude: float = Field(ge=-180, le=180, strict=True)


class TourBody(Given):
    """What drives the slots of a pool; without a depot only places are counted."""

    depot: SpotBody | None = None
    vehicles: Annotated[Whole, Field(ge=1, le=1000)] = 1
    shift: WindowObject | None = None
    speed: float = Field(default=25.0, gt=0, le=200, strict=True, description="Kilometres an hour, as the crow flies.")


class AreaBody(AreaObject):
    """Where the tour of these slots goes: a country and postcodes or ranges of them."""

    model_config = ConfigDict(
        coerce_numbers_to_str=False, json_schema_extra={"examples": [{"country": "US", "postcodes": ["62701-62799"]}]}
    )


class SlotsBody(Given):
    """Slots to add to a pool, or to set area and capacity of; who has a place keeps it."""

    slots: list[SlotBody] = Field(max_length=5000)
    area: AreaBody | None = Field(default=None, description="Where their tour goes; null: everywhere.")
    tour: TourBody | None = Field(default=None, description="What drives them; null: as it was.")


class SlotTold(Told):
    """A slot with how many places are left."""

    id: str
    start: datetime
    end: datetime
    left: int


class Suppressed(Told):
    """Whether a number must never be dialled again."""

    suppressed: bool


class ConsentBody(Given):
    """What the owner of a number said about being called."""

    phone: Phone
    purpose: Purpose
    given: StrictBool = Field(description="False: they said no, or took it back.")
    at: Moment
    proof: Text = Field(description="What shows it, like the id of the form they sent.", examples=["form 4711"])


class ConsentKept(Told):
    """That it was kept."""

    kept: bool = True


class WebhookBody(Given):
    """An address that events are posted to."""

    url: Annotated[
        str,
        Field(max_length=2000, pattern=r"^https?://", examples=["https://shop.example/hooks/doorstep"]),
        AfterValidator(legible),
    ]
    kinds: list[Annotated[str, Field(json_schema_extra={"enum": list(KINDS)})]] = Field(
        default_factory=list,
        max_length=20,
        description="The kinds of events it gets; none: all but those of listings, which have to be named.",
        examples=[["case.closed"]],
    )


class WebhookTold(Told):
    """An address that events are posted to."""

    id: str
    url: str
    kinds: list[str]


class WebhookMade(WebhookTold):
    """A new one, with the secret its posts are signed with (Standard Webhooks); it is shown this once."""

    secret: str


class DeliveryTold(Told):
    """One event on its way to one address; what it tells is not shown here."""

    id: int
    event: str
    kind: str
    at: datetime
    webhook: str
    tries: int
    state: Literal["pending", "delivered", "dead"]
    due_at: datetime
    problem: str | None


class ReplayBody(Given):
    """Dead deliveries to try again."""

    deliveries: list[Annotated[Whole, Field(ge=1, le=LAST_KEY)]] = Field(min_length=1, max_length=1000)


class Replayed(Told):
    """How many deliveries are tried again."""

    replayed: int


class Alive(Told):
    """That this process answers."""

    alive: bool = True


class Ready(Told):
    """Whether the store answers, and how many workers live; with none nobody is called, and orders are still taken."""

    store: bool
    workers: int
    calls: int
