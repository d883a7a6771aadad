"""Numbers that must never be dialled again, and what their owners said about being called."""

from typing import Annotated

from fastapi import APIRouter, Path

from doorstep.campaigns.case import Consent
from doorstep.console.access import TheCaller, TheShop, needs
from doorstep.console.problems import errors
from doorstep.console.shapes import ConsentBody, ConsentKept, Phone, Suppressed
from doorstep.ports.key_store import Scope
from doorstep.runtime.audit_deeds import done_by
from doorstep.runtime.audit_records import consent_record, opt_out_record

routes = APIRouter(prefix="/v1", tags=["suppressions"])

Number = Annotated[Phone, Path()]


@routes.put("/suppressions/{phone}", responses=errors(), dependencies=[needs(Scope.SUPPRESSIONS_WRITE)])
def suppress(shop: TheShop, caller: TheCaller, phone: Number) -> Suppressed:
    """Never let this number be dialled again, by any campaign; a call to it that goes on is ended politely.

    This cannot be taken back here: an opt-out holds for ever.
    """
    now = shop.clock()
    shop.calls.suppress(phone, now, done_by(opt_out_record(phone, now, "api", shop.audit.pseudonym), caller.name))
    return Suppressed(suppressed=True)


@routes.get("/suppressions/{phone}", responses=errors(), dependencies=[needs(Scope.SUPPRESSIONS_WRITE)])
def suppressed(shop: TheShop, phone: Number) -> Suppressed:
    """Tell whether a number must never be dialled again."""
    return Suppressed(suppressed=shop.calls.suppressed(phone))


@routes.post("/consents", status_code=201, responses=errors(409), dependencies=[needs(Scope.ORDERS_WRITE)])
def keep_consent(shop: TheShop, caller: TheCaller, body: ConsentBody) -> ConsentKept:
    """Keep what the owner of a number said about being called; earlier statements stay, the latest one counts."""
    consent = Consent(body.purpose, body.given, body.at, body.proof)
    shop.campaigns.add_consents(body.phone, (consent,))
    shop.audit.append(done_by(consent_record(body.phone, consent, "api", shop.audit.pseudonym), caller.name))
    return ConsentKept()
