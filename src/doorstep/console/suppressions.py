"""Numbers that must never be dialled again, and what their owners said about being called."""

from typing import Annotated

from fastapi import APIRouter, Path

from doorstep.campaigns.case import Consent
from doorstep.console.access import TheShop, needs
from doorstep.console.problems import errors
from doorstep.console.shapes import ConsentBody, ConsentKept, Phone, Suppressed
from doorstep.ports.key_store import Scope
from doorstep.runtime.audit_records import consent_record, opt_out_record

routes = APIRouter(prefix="/v1", tags=["suppressions"])

Number = Annotated[Phone, Path()]


@routes.put("/suppressions/{phone}", responses=errors(), dependencies=[needs(Scope.SUPPRESSIONS_WRITE)])
def suppress(shop: TheShop, phone: Number) -> Suppressed:
    """Never let this number be dialled again, by any campaign; a call to it that goes on is ended politely.

    This cannot be taken back here: an opt-out holds for ever.
    """
    if not shop.calls.suppressed(phone):
        now = shop.clock()
        # recorded first: whoever gets no answer asks again, and then a second record is better than none
        shop.audit.append(opt_out_record(phone, now, "api", shop.audit.pseudonym))
        shop.calls.suppress(phone, now)
    return Suppressed(suppressed=True)


@routes.get("/suppressions/{phone}", responses=errors(), dependencies=[needs(Scope.SUPPRESSIONS_WRITE)])
def suppressed(shop: TheShop, phone: Number) -> Suppressed:
    """Tell whether a number must never be dialled again."""
    return Suppressed(suppressed=shop.calls.suppressed(phone))


@routes.post("/consents", status_code=201, responses=errors(409), dependencies=[needs(Scope.ORDERS_WRITE)])
def keep_consent(shop: TheShop, body: ConsentBody) -> ConsentKept:
    """Keep what the owner of a number said about being called; earlier statements stay, the latest one counts."""
    consent = Consent(body.purpose, body.given, body.at, body.proof)
    shop.campaigns.add_consents(body.phone, (consent,))
    shop.audit.append(consent_record(body.phone, consent, "api", shop.audit.pseudonym))
    return ConsentKept()
