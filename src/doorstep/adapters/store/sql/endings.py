"""Cases that end in the database without anybody having planned it: opted out elsewhere, everything taken back."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection

from doorstep.adapters.store.sql.contacts import with_keys
from doorstep.adapters.store.sql.outbox import put_event
from doorstep.adapters.store.sql.results import promised_to
from doorstep.campaigns.next_step import End, Stop
from doorstep.ports.campaign_store import TellClosed


def tell_ended(connection: Connection, keys: Collection[int], at: datetime, closed: TellClosed | None) -> None:
    """Tell that the cases of these contacts are over, in the transaction that ended them; what was told stays so.

    Args:
        connection: The transaction.
        keys: The contacts, in the state they ended in.
        at: When they ended.
        closed: Words what is told; None: nobody is told.
    """
    if closed is None or not keys:
        return
    chosen = sorted(keys)
    contacts = with_keys(connection, chosen)
    bare = [contact.key for contact in contacts if not contact.orders]
    whole = {contact.key: contact for contact in with_keys(connection, bare, taken_back=True)} if bare else {}
    promised = promised_to(connection, chosen)
    for contact in contacts:
        step = Stop(End(contact.state.value), contact.reason)
        put_event(connection, closed(whole.get(contact.key, contact), step, at, promised.get(contact.key, ())))
