"""The chat of a listing's page: whoever has its address can write, and reads only their own chat."""

from hashlib import sha256
from secrets import token_urlsafe
from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Header, Path, Query, Request
from starlette.exceptions import HTTPException

from doorstep.console.access import TheShop, stand_of
from doorstep.console.haggle_shapes import About, BuyerMessage, Chat, ChatMessage, OwnChat
from doorstep.console.listing_views import about, chat_messages, own_state
from doorstep.console.problems import visitor_errors
from doorstep.console.shapes import LAST_KEY
from doorstep.console.visitors import TheTurnstile
from doorstep.runtime.fields import Text
from doorstep.runtime.market_clock import let_pass
from doorstep.runtime.market_events import PAGE
from doorstep.runtime.shop import Shop
from doorstep.skills.haggling.market import Market

routes = APIRouter(prefix="/chat", tags=["chats"])

ListingId = Annotated[Text, Path(max_length=200, description="The listing's id.", examples=["bike-1"])]
After = Annotated[int, Query(ge=0, le=LAST_KEY, description="The number of the last message seen.")]
_FORM = r"^[A-Za-z0-9_-]{32}$"
Token = Annotated[str, Header(pattern=_FORM, description="What the first answer of this chat held.")]
MaybeToken = Annotated[
    str | None,
    Header(
        pattern=_FORM,
        description="Opens a chat; left out: a new one begins. "
        "Who wants to send a first message again safely makes 24 random bytes themselves, in base64url.",
    ),
]


@routes.get("/{listing}/about", responses=visitor_errors(404))
def listing_about(shop: TheShop, listing: ListingId) -> About:
    """Tell what anybody may know about a listing; needs no key."""
    return about(stand_of(shop, listing).market)


@routes.get("/{listing}/messages", responses=visitor_errors(404))
def read_chat(shop: TheShop, listing: ListingId, chat_token: Token, after: After = 0) -> Chat:
    """List what both sides have written in a chat; nothing where the token opens none. Needs no key."""
    market, buyer = stand_of(shop, listing).market, buyer_of(chat_token)
    return Chat(messages=_messages(shop, listing, buyer, after), state=own_state(market, buyer))


@routes.post("/{listing}/messages", responses=visitor_errors(404, 409))
def write_in_chat(
    request: Request,
    shop: TheShop,
    turnstile: TheTurnstile,
    later: BackgroundTasks,
    listing: ListingId,
    body: BuyerMessage,
    chat_token: MaybeToken = None,
    after: After = 0,
) -> OwnChat:
    """Write to the seller of a listing, and read the answer; needs no key.

    A message that is sent again under its name is answered once.
    """
    stand = stand_of(shop, listing)
    token = chat_token or token_urlsafe(24)
    buyer = buyer_of(token)
    if buyer not in stand.market.threads:
        if _buyers(stand.market) >= shop.visits.buyers:
            raise HTTPException(409, "So many people write about this listing that no new chat can begin now.")
        turnstile.begin(request.scope)
    turnstile.write(request.scope, buyer)
    now = shop.clock()
    shop.haggling.say(listing, buyer, body.text, now, body.message)
    later.add_task(let_pass, shop.haggling, listing, now)
    market = stand_of(shop, listing).market
    return OwnChat(token=token, messages=_messages(shop, listing, buyer, after), state=own_state(market, buyer))


def _messages(shop: Shop, listing: str, buyer: str, after: int) -> list[ChatMessage]:
    return chat_messages(shop.haggling.messages(listing, buyer, after))


def _buyers(market: Market) -> int:
    """Count the buyers of the page who have not said that they are not interested any more."""
    return sum(one.buyer.startswith(f"{PAGE}:") and not one.left for one in market.threads.values())


def buyer_of(token: str) -> str:
    """Name the buyer whose chat a token opens; the token itself is kept nowhere."""
    return f"{PAGE}:{sha256(token.encode('ascii')).hexdigest()[:20]}"
