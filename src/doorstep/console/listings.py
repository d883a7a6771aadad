"""Listings: what is for sale, who writes about it, and what the seller does about them."""

from collections.abc import Sequence
from typing import Annotated, Final

from fastapi import APIRouter, BackgroundTasks, Path, Query
from starlette.exceptions import HTTPException

from doorstep.console.access import TheCaller, TheShop, needs, stand_of
from doorstep.console.haggle_shapes import (
    ActionBody,
    Answered,
    Followed,
    ListingBody,
    ListingKept,
    ListingShort,
    ListingTold,
    ShopMessage,
    ThreadWhole,
)
from doorstep.console.listing_views import (
    lines_about,
    lines_explained,
    listing_kept,
    listing_short,
    listing_told,
    thread_whole,
)
from doorstep.console.problems import errors
from doorstep.errors import BadInput
from doorstep.interface.haggle_lines import Line
from doorstep.ports.key_store import Key, Scope
from doorstep.ports.market_store import Stand
from doorstep.runtime.fields import Text
from doorstep.runtime.haggle_listing import ADDRESSABLE
from doorstep.runtime.haggling import NO_LISTING
from doorstep.runtime.market_clock import let_pass
from doorstep.runtime.shop import Shop
from doorstep.skills.haggling.events import SellerWord

ACTIONS: Final = {
    "accept": SellerWord.ACCEPTS,
    "reject": SellerWord.REJECTS,
    "message": SellerWord.MESSAGE,
    "resume": SellerWord.RESUMES,
    "paid": SellerWord.PAID,
    "collected": SellerWord.COLLECTED,
}

routes = APIRouter(prefix="/v1", tags=["listings"])

NewId = Annotated[
    str,
    Path(
        pattern=ADDRESSABLE,
        description="The listing's id; it stands in the address of its chat page.",
        examples=["bike-1"],
    ),
]
ListingId = Annotated[Text, Path(max_length=200, description="The listing's id.", examples=["bike-1"])]
BuyerId = Annotated[
    Text, Path(max_length=200, description="The buyer, named by where they come from.", examples=["b-17"])
]


@routes.put("/listings/{listing}", responses=errors(), dependencies=[needs(Scope.LISTINGS_WRITE)])
def set_listing(shop: TheShop, caller: TheCaller, listing: NewId, body: ListingBody) -> ListingTold | ListingKept:
    """List something, or change how it is listed; what was quoted, held and sold stays.

    Its buyers are told of to a key with `listings:read` only.
    """
    if body.id != listing:
        raise BadInput("id of the listing has to be the one in the path.")
    if body.language not in shop.tongues:
        raise BadInput(f"language has to be one of {', '.join(sorted(shop.tongues))}.")
    now = shop.clock()
    shop.haggling.open(body.value(shop.tongues), now)
    let_pass(shop.haggling, listing, now)
    tell = listing_told if caller.opens(Scope.LISTINGS_READ) else listing_kept
    return tell(stand_of(shop, listing))


@routes.get("/listings", responses=errors(404), dependencies=[needs(Scope.LISTINGS_READ)])
def listings(
    shop: TheShop,
    after: Annotated[Text | None, Query(description="The id of the last one seen.")] = None,
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
) -> list[ListingShort]:
    """List what is or was for sale, oldest first."""
    every = list(shop.markets.listings())
    if after is not None and after not in every:
        raise HTTPException(404, NO_LISTING)
    begin = 0 if after is None else every.index(after) + 1
    stands = (shop.markets.stand(each) for each in every[begin : begin + limit])
    return [listing_short(stand.market) for stand in stands if stand is not None]


@routes.get("/listings/{listing}", responses=errors(404), dependencies=[needs(Scope.LISTINGS_READ)])
def show_listing(shop: TheShop, listing: ListingId) -> ListingTold:
    """Tell how a listing stands, with everybody who wrote about it."""
    return listing_told(stand_of(shop, listing))


@routes.delete("/listings/{listing}", responses=errors(404), dependencies=[needs(Scope.LISTINGS_WRITE)])
def end_listing(shop: TheShop, caller: TheCaller, listing: ListingId) -> Followed:
    """Take a listing down: nothing closes from now on. What was held and sold stays to be read."""
    stand_of(shop, listing)
    now = shop.clock()
    lines = shop.haggling.close(listing, now)
    return _followed(caller, [*lines, *let_pass(shop.haggling, listing, now)])


@routes.get("/listings/{listing}/threads/{buyer}", responses=errors(404), dependencies=[needs(Scope.LISTINGS_READ)])
def show_thread(shop: TheShop, listing: ListingId, buyer: BuyerId) -> ThreadWhole:
    """Tell all about a buyer: the chat, both sides' prices over time, and why they were answered so."""
    return thread_whole(_stand_with(shop, listing, buyer), buyer, shop.markets.events(listing))


@routes.post(
    "/listings/{listing}/threads/{buyer}/actions",
    responses=errors(404),
    dependencies=[needs(Scope.LISTINGS_WRITE)],
)
def act(shop: TheShop, caller: TheCaller, listing: ListingId, buyer: BuyerId, body: ActionBody) -> Followed:
    """Do something about a buyer: say yes or no, write to them, let the assistant go on, note payment or collection.

    After a message the assistant is silent for this buyer until it may resume.
    """
    if (body.action == "message") is (body.text is None):
        raise BadInput("text has to stand beside the action message, and beside no other.")
    if body.amount is not None and body.action not in {"accept", "reject"}:
        raise BadInput("amount may stand beside the actions accept and reject only.")
    _stand_with(shop, listing, buyer)
    now = shop.clock()
    lines = shop.haggling.seller(listing, ACTIONS[body.action], buyer, now, body.text or "", body.amount)
    return _followed(caller, [*lines, *let_pass(shop.haggling, listing, now)], buyer)


@routes.post("/listings/{listing}/messages", responses=errors(404), dependencies=[needs(Scope.CHATS_WRITE)])
def say(shop: TheShop, later: BackgroundTasks, listing: ListingId, body: ShopMessage) -> Answered:
    """Hand in what a buyer of the shop's own pages wrote; the same message again gets the same turn."""
    stand_of(shop, listing)
    now = shop.clock()
    lines = shop.haggling.say(listing, body.buyer, body.text, now, body.message)
    later.add_task(let_pass, shop.haggling, listing, now)
    return Answered(lines=lines_about(lines, body.buyer))


def _followed(caller: Key, lines: Sequence[Line], buyer: str | None = None) -> Followed:
    """Tell what followed: all of it to who may read listings, else what concerns the buyer who was acted upon."""
    if caller.opens(Scope.LISTINGS_READ):
        return Followed(lines=[*lines_explained(lines)])
    return Followed(lines=[] if buyer is None else [*lines_about(lines, buyer)])


def _stand_with(shop: Shop, listing: str, buyer: str) -> Stand:
    stand = stand_of(shop, listing)
    if buyer not in stand.market.threads:
        raise HTTPException(404, "Nobody of this id has written about this listing.")
    return stand
