"""One attempt of a case: rules, call, and in one transaction everything that follows from it."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from itertools import chain, repeat
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

from doorstep.campaigns.case import Case
from doorstep.campaigns.next_step import End, Stop, Wait
from doorstep.campaigns.rules import may_dial
from doorstep.errors import BadInput, DoorstepError, OperatorError, StoreUnavailable
from doorstep.ports.call_store import AttemptResult, CallPlace, Closing, OpenAttempt
from doorstep.ports.campaign_engine import Task
from doorstep.ports.campaign_store import Campaign, Contact, ContactState, History
from doorstep.ports.telephone import Line as Told
from doorstep.ports.telephone import MediaJob
from doorstep.runtime.admission import Admission
from doorstep.runtime.call_log import DROPPED, CallLog, PlaceCall
from doorstep.runtime.case_world import earlier_kind, world_for
from doorstep.runtime.closing import Made, close, settle
from doorstep.runtime.desk import Desk, Line
from doorstep.runtime.late_orders import considered
from doorstep.runtime.template import template_of
from doorstep.runtime.world_file import write_world

PAUSES: Final = (0.5, 1.0, 2.0, 4.0)
"""Seconds before the end of a call is stored again that could not be; the last one counts for all that follow."""

REFUSED: Final = timedelta(seconds=60)
"""When somebody is looked at again whom the dial fence refused, for instance because their number is being rung."""

NOT_BEGUN: Final = timedelta(seconds=60)
"""When somebody is tried again whom our own side could not even ring."""

_LOG: Final = logging.getLogger(__name__)

Show: TypeAlias = Callable[[Contact, Told], None]
"""Is shown a line of a call as it is told."""


def call_id(case: str, number: int) -> str:
    """Name the call of an attempt: always the same name for the same attempt."""
    return f"call-{case}-{number}"


def case_of_call(call: str) -> str:
    """Tell the case from a call's name."""
    return call.removeprefix("call-").rpartition("-")[0]


def unseen(_contact: Contact, _line: Told) -> None:
    """Show nobody anything."""


@dataclass(slots=True)
class AttemptMaker:
    """Makes the attempts of one worker.

    Args:
        desk: What campaign work shares.
        boot: This run of the worker.
        place_call: Makes a call.
        record: The folder for recordings; None: none are made.
        show: Is shown every line of every call.
        may_ring: Whether nobody can have taken this worker for dead meanwhile.
        begun: The calls that are being prepared, go on or are being stored.
        running: Those of them that may ring or go on, with their cases.
        broken_off: Calls that our side ended before they came to anything.
        made: How many calls were begun.
    """

    desk: Desk
    boot: str
    place_call: PlaceCall
    record: str | None = None
    show: Show = unseen
    may_ring: Callable[[], bool] = lambda: True
    begun: set[str] = field(default_factory=set)
    running: dict[str, str] = field(default_factory=dict)
    broken_off: set[str] = field(default_factory=set)
    made: int = 0

    async def make(self, task: Task) -> None:
        """Make one attempt, unless it was begun before or must not be made now.

        Raises:
            StoreUnavailable: The store does not answer; the task may be asked again.
            OperatorError: Nobody can be called before the operator has mended something.
        """
        call = call_id(task.case, task.number)
        found = await self.desk.ask(self._consider, task)
        if isinstance(found, OpenAttempt):
            await self._again(found)
        elif found is not None and call not in self.begun:  # the engine may ask twice
            self.begun.add(call)
            try:
                await self._ring(*found)
            finally:
                self.begun.discard(call)

    async def unwanted(self) -> dict[str, str]:
        """Tell which running calls must end, with the reason; an attempt of this worker that nobody makes is given up.

        A call must end where its parcel was delivered, its number opted out, or its attempt is over because somebody
        took this worker for dead.

        Raises:
            StoreUnavailable: The store does not answer.
        """
        desk, ask = self.desk, self.desk.ask
        begun, running = set(self.begun), dict(self.running)
        open_ones = {one.place.call: one for one in await ask(desk.calls.open_attempts, self.boot)}
        for call in open_ones.keys() - begun - self.begun:
            await ask(give_up, desk, open_ones[call])
        found = await ask(desk.campaigns.unwanted, sorted(set(running.values()))) if running else {}
        unwanted = {call: found[case] for call, case in running.items() if case in found}
        return unwanted | dict.fromkeys(running.keys() - open_ones.keys(), "closing")

    async def _again(self, attempt: OpenAttempt) -> None:
        """Look after an attempt that was begun before: by a run that is gone it is lost, by a living one it goes on."""
        if attempt.place.call in self.begun:
            return
        living = self.desk.living(tuple(await self.desk.ask(self.desk.workforce.workers)))
        if attempt.boot == self.boot or attempt.boot not in living:
            await self.desk.ask(give_up, self.desk, attempt)

    def _consider(self, task: Task) -> tuple[Admission, MediaJob] | OpenAttempt | None:
        """Find out what a task asks for: a call, a look at one that was begun before, or nothing any more."""
        desk = self.desk
        contact = desk.campaigns.contact(task.case)
        campaign = None if contact is None else desk.campaigns.campaign(contact.campaign)
        if contact is None or campaign is None:
            return None
        if desk.only not in {None, contact.campaign}:
            desk.campaigns.settle(contact.key, Wait(task.at, "lost"), task.feed)  # for who works on it
            return None
        if task.number <= contact.number:
            return desk.calls.open_attempt(call_id(task.case, task.number))
        if contact.state is not ContactState.WAITING or contact.feed != task.feed:
            return None
        return self._prepared(contact, campaign, task)

    def _prepared(self, contact: Contact, campaign: Campaign, task: Task) -> tuple[Admission, MediaJob] | None:
        """Ask the rules, and prepare the call where somebody may be called now; else they wait, or their case ends."""
        desk, line = self.desk, self.desk.line(task.line)
        if line is None:
            settle(desk, contact, Wait(desk.clock(), "line"), task.feed)
            return None
        history = desk.campaigns.history(contact.key, desk.clock())
        contact, case, step = considered(
            desk, contact, history, campaign, lambda case: may_dial(case, desk.clock(), desk.rules)
        )
        if isinstance(step, Wait | Stop):
            settle(desk, contact, step, task.feed)
            return None
        spot = next((order.calling.spot for order in contact.orders if order.calling.spot), None)
        place = CallPlace(
            call_id(contact.case, task.number), campaign.pool, contact.dials, contact.key, task.number, line.name, spot
        )
        job = self._job(contact, campaign, case, history, place, line)
        made = Made(contact, campaign, place, desk.clock())
        return Admission(desk, line, made, self.boot, self.may_ring), job

    def _job(
        self, contact: Contact, campaign: Campaign, case: Case, history: History, place: CallPlace, line: Line
    ) -> MediaJob:
        template = template_of(campaign)
        address = next((one.parcel.address for one in contact.orders if one.parcel.address is not None), None)
        slots = self.desk.calls.free_slots(place.pool, address, place.spot)
        now = self.desk.clock().astimezone(ZoneInfo(case.zones[0]))
        world = world_for(template, contact, history.promises, slots, now, earlier_kind(case), self.desk.rules)
        uri = line.uri.replace("{phone}", place.phone or "")
        return MediaJob(place, uri, write_world(world), self.record)

    async def _ring(self, admission: Admission, job: MediaJob) -> None:
        """Have a call made, and store its end whatever happens; who was not even rung waits again."""
        log = CallLog(self.desk.calls, job.call, self.desk.clock, partial(self.show, admission.made.contact))
        lines: asyncio.Queue[Told | None] = asyncio.Queue()
        keeping = asyncio.create_task(self._keep(log, lines))
        failure: DoorstepError | None = None
        try:
            await self.place_call(job, lines.put_nowait, partial(self._admit, admission))
        except DoorstepError as error:
            failure = error
        finally:
            lines.put_nowait(None)
            await keeping
            if admission.admitted:
                self.running.pop(job.call, None)
                self.desk.telemetry.calls_now(len(self.running))
                await self._end(admission.made, log)
        if not admission.admitted:
            await self._not_rung(admission, failure)
        if isinstance(failure, OperatorError):
            raise failure

    async def _admit(self, admission: Admission) -> bool:
        """Let a call ring that may; from then on it goes on."""
        if not await admission.ask():
            return False
        place, telemetry = admission.made.place, self.desk.telemetry
        self.running[place.call] = admission.made.contact.case
        self.made += 1
        telemetry.invited(place.line)
        telemetry.call_begun(place.line)
        telemetry.calls_now(len(self.running))
        return True

    async def _not_rung(self, admission: Admission, failure: DoorstepError | None) -> None:
        """Put somebody off who was not rung; whose case cannot be read waits for a person."""
        if isinstance(failure, StoreUnavailable):
            raise failure
        desk, contact = self.desk, admission.made.contact
        if admission.admitted is False:
            step: Wait | Stop = Wait(desk.clock() + REFUSED, "asked_again")
        elif isinstance(failure, BadInput):
            step = Stop(End.PERSON, "unreadable")
        else:
            step = Wait(desk.clock() + NOT_BEGUN, "not_begun")
        await desk.ask(settle, desk, contact, step, contact.feed)

    async def _keep(self, log: CallLog, lines: "asyncio.Queue[Told | None]") -> None:
        """Store what is told; a store that does not answer costs words, never the end of the call."""
        told: list[Told | None] = []
        while None not in told:
            told = [await lines.get()]
            while not lines.empty():
                told.append(lines.get_nowait())
            await self.desk.ask(self._take, log, told)

    def _take(self, log: CallLog, told: Sequence[Told | None]) -> None:
        for line in told:
            try:
                if line is not None:
                    log.take(line)
            except StoreUnavailable:
                self.desk.telemetry.store_failed()
            except Exception as error:  # noqa: BLE001 - a word that cannot be kept must not cost the end of the call
                _LOG.error("a line of a call cannot be kept (%s)", type(error).__name__)

    async def _end(self, made: Made, log: CallLog) -> None:
        """Store the end of a call, however long the store does not answer: nobody else knows how it went."""
        result = log.result(self.record)
        if made.place.call in self.broken_off:
            self.broken_off.discard(made.place.call)
            result = replace(result, cause=DROPPED)  # we promised to call again
        for pause in chain(PAUSES, repeat(PAUSES[-1])):
            try:
                await self.desk.ask(close, self.desk, made, result)
            except StoreUnavailable:
                self.desk.telemetry.store_failed()
                await asyncio.sleep(pause)
            else:
                return


def give_up(desk: Desk, attempt: OpenAttempt) -> None:
    """End an attempt whose process is gone: the conversation is lost, what was promised in it is not.

    An attempt whose case cannot be read ends all the same, and the case waits for a person.

    Raises:
        StoreUnavailable: Nothing was stored.
    """
    result = AttemptResult(DROPPED, desk.clock(), None, attempt.answered_at)
    contact = desk.campaigns.contact(case_of_call(attempt.place.call))
    campaign = None if contact is None else desk.campaigns.campaign(contact.campaign)
    if contact is None or campaign is None:
        desk.calls.finish_attempt(attempt.place.call, result)
        return
    try:
        close(desk, Made(contact, campaign, attempt.place, attempt.dialled_at), result)
    except StoreUnavailable:
        raise
    except Exception as error:  # noqa: BLE001 - whatever is wrong with one case, the others go on
        _LOG.error("a lost call's case cannot be read (%s)", type(error).__name__)
        desk.calls.finish_attempt(attempt.place.call, result, Closing(Stop(End.PERSON, "unreadable")))
