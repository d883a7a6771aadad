"""Running a campaign: one call after the other, each number dialled once, nothing half stored when it is cut short."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from doorstep.campaigns.calling_order import Due, forbidden, in_order
from doorstep.ports.call_store import CallPlace, CallStore
from doorstep.ports.campaign_store import Campaign, CampaignState, CampaignStore, Contact
from doorstep.runtime.attempt import Clock, PlaceCall, see_through
from doorstep.runtime.media_messages import Line, MediaJob
from doorstep.runtime.world_file import read_world, write_world
from doorstep.skills.delivery.world import Recipient, World

PAGE: Final = 500
"""Contacts looked at to find the next one."""


@dataclass(frozen=True, slots=True)
class Dialling:
    """How contacts are dialled.

    Args:
        uri: The address to ring, with `{phone}` in place of the number.
        record: The folder for recordings; None: none are made.
    """

    uri: str
    record: str | None = None


class CampaignRun:
    """One process's run of a campaign.

    Args:
        campaign: Which; it has to be active.
        calls: Where calls are kept.
        campaigns: Where campaigns are kept.
        place_call: Makes a call.
        dialling: Whom to ring and how.
        clock: Tells the time, with the zone the calls are made in.
    """

    def __init__(
        self,
        campaign: Campaign,
        calls: CallStore,
        campaigns: CampaignStore,
        place_call: PlaceCall,
        dialling: Dialling,
        clock: Clock,
    ) -> None:
        self._campaign = campaign
        self._calls = calls
        self._campaigns = campaigns
        self._place_call = place_call
        self._dialling = dialling
        self._clock = clock
        self._template = read_world(campaign.template, needed=("merchant",))

    async def run(self, show: Callable[[Contact, Line], None]) -> int:
        """Call everybody who waits; returns how many were dialled. Ends early where the campaign is paused.

        Raises:
            DoorstepError: No calls can be made; who was not dialled still waits.
        """
        dialled = 0
        while (contact := self.next_contact()) is not None:
            dialled += await self._attempt(contact, show)
        return dialled

    def next_contact(self) -> Contact | None:
        """Find whom to call next; who opted out meanwhile is taken out."""
        while self._active():
            waiting = self._campaigns.waiting(self._campaign.name, PAGE)
            due = tuple(_due(contact) for contact in waiting)
            suppressed = {one.phone for one in due if self._calls.suppressed(one.phone)}
            for one in forbidden(due, suppressed):
                self._campaigns.mark_suppressed(one.key)
            for one in in_order(due, suppressed):
                return next(contact for contact in waiting if contact.key == one.key)
            if not due:
                return None
        return None

    async def _attempt(self, contact: Contact, show: Callable[[Contact, Line], None]) -> int:
        place = CallPlace(f"call-{uuid.uuid4()}", self._campaign.pool, contact.phone, contact.key)
        job = MediaJob(
            place.call,
            self._dialling.uri.replace("{phone}", contact.phone),
            write_world(self.world_for(contact)),
            self._dialling.record,
            place.call,
        )
        if not self._calls.begin_attempt(place, self._clock()):
            return 0
        await see_through(job, self._place_call, self._calls, self._clock, lambda line: show(contact, line))
        return 1

    def world_for(self, contact: Contact) -> World:
        """Put a contact and what is left of the slots into the template."""
        return replace(
            self._template,
            now=self._clock(),
            recipient=Recipient(contact.recipient, contact.phone),
            parcels=tuple(order.parcel for order in contact.orders),
            language=contact.language,
            slots=self._calls.free_slots(self._campaign.pool),
        )

    def _active(self) -> bool:
        found = self._campaigns.campaign(self._campaign.name)
        return found is not None and found.state is CampaignState.ACTIVE


def _due(contact: Contact) -> Due:
    windows = [order.parcel.planned for order in contact.orders if order.parcel.planned is not None]
    return Due(contact.key, contact.phone, min(window.start for window in windows) if windows else None)
