"""What every telephony adapter must do, as checks to run over it.

A test gives each of `CHECKS` a `Line`: a started telephony and the other side of its line. A check that finds the
adapter wanting raises `AssertionError` with one sentence. Checks wait for events, never for a time to pass, so they
run on a real line and on virtual time alike.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias

from doorstep.ports.telephony import FRAME_BYTES, SAMPLE_RATE, Cause, Dtmf, EarlyMedia, Ended, Picked
from doorstep.testing.line import (
    TICK_SECONDS,
    Behaviour,
    Line,
    connect,
    dial,
    listen,
    loud_bytes,
    loud_span,
    pause,
    read,
    refused,
    require,
    require_mute,
    ring,
    say_for,
    talk,
    until_last_loud,
)
from doorstep.testing.sound_check import check_sound, chirp

Check: TypeAlias = Callable[[Line], Awaitable[None]]

_CUSHION_BYTES: Final = 3 * FRAME_BYTES


async def rings_before_it_is_answered(line: Line) -> None:
    """Ringing comes first, Picked when the other side answers, Ended at the very end, each once."""
    call = await ring(line)
    require(call.kinds() == ["Ringing"], f"before the answer only Ringing is expected: {call.kinds()}")
    await line.far.answer()
    await call.until(Picked)
    await call.leg.hang_up()
    await call.end()
    require(call.kinds() == ["Ringing", "Picked", "Ended"], f"unexpected events: {call.kinds()}")


async def nothing_is_said_before_the_answer(line: Line) -> None:
    """Write raises until the leg is picked up, and counts nothing."""
    call = await ring(line)
    require_mute(call.leg)
    require(call.leg.played() == 0 and call.leg.flush() == 0, "something counts as played before the answer")
    await call.leg.hang_up()
    await call.end()
    require_mute(call.leg)


async def early_sound_is_heard(line: Line) -> None:
    """Sound before the answer is announced and can be read, while write still raises."""
    call = await dial(line, Behaviour.ANNOUNCES)
    await call.until(EarlyMedia)
    require_mute(call.leg)
    heard = bytearray()
    while not isinstance(call.events[-1], Ended):
        heard += read(call.leg)
        await asyncio.sleep(TICK_SECONDS)
    await call.end()
    heard += read(call.leg)
    require(loud_bytes(bytes(heard)) > SAMPLE_RATE, "the announcement was not heard")
    require("Picked" not in call.kinds(), "an announcement counts as an answer")


async def sound_arrives_intact_both_ways(line: Line) -> None:
    """Three seconds of a test signal arrive undamaged in both directions at once, in whole frames."""
    call = await connect(line)
    ours, theirs = chirp(3.0), chirp(3.0, falling=True)
    heard = bytearray()
    speaking = asyncio.create_task(line.far.speak(theirs))
    await talk(call.leg, ours, heard)
    await listen(call.leg, len(theirs), heard, seconds=3.0)
    await speaking
    for name, sent, got in (("far", ours, await line.far.heard()), ("near", theirs, bytes(heard))):
        check = check_sound(sent, got)
        worst = min(check.correlations)
        require(
            check.intact_share >= line.intact_share,
            f"{check.intact_share:.0%} of the sound arrived intact at the {name} end (worst {worst:.2f})",
        )
    await call.leg.hang_up()
    await call.end()


async def no_more_than_the_cushion_is_queued(line: Line) -> None:
    """One write takes about 60 ms, so that little is still heard after an interruption."""
    call = await connect(line)
    taken = call.leg.write(bytes(10 * _CUSHION_BYTES))
    require(0 < taken <= _CUSHION_BYTES, f"one write took {taken} bytes; about 60 ms are expected")
    require(call.leg.played() <= taken, "more counts as played than was written")
    await call.leg.hang_up()
    await call.end()


async def flush_tells_what_was_played(line: Line) -> None:
    """What flush returns is what the other side hears; what is said afterwards is heard as well."""
    call = await connect(line)
    tone = chirp(3.0)
    taken = await say_for(call.leg, tone, seconds=0.5)
    played = call.leg.flush()
    require(0 < played <= taken, f"flush tells {played} of {taken} bytes")
    require(call.leg.played() == played, "played() tells something else than flush()")
    await pause(call.leg, 0.5)
    before = until_last_loud(await line.far.heard())
    require(call.leg.played() == played, "something was played after the flush")
    require(
        abs(loud_span(before) - played) <= line.slack_bytes + 2 * FRAME_BYTES,
        f"flush told {played} bytes, {loud_span(before)} were heard",
    )
    again = tone[SAMPLE_RATE : 2 * SAMPLE_RATE]
    await talk(call.leg, again, bytearray())
    await pause(call.leg, 0.5)
    require(call.leg.played() == played + len(again), "what was said after a flush was not played in full")
    after = until_last_loud(await line.far.heard())
    require(len(after) - len(before) >= len(again) - 2 * FRAME_BYTES, "what was said after a flush was not heard")
    await call.leg.hang_up()
    await call.end()


async def keys_reach_the_other_side(line: Line) -> None:
    """Keys pressed here arrive there, in order."""
    call = await connect(line)
    await call.leg.send_dtmf("12#")
    pressed = await line.far.pressed(3)
    require(pressed == "12#", f"12# was pressed, {pressed!r} arrived")
    await call.leg.hang_up()
    await call.end()


async def keys_of_the_other_side_are_heard(line: Line) -> None:
    """Keys pressed there are events here, in order."""
    call = await connect(line)
    await line.far.press("5*0")
    await call.until(Dtmf, 3)
    digits = "".join(event.digit for event in call.events if isinstance(event, Dtmf))
    require(digits == "5*0", f"5*0 was pressed, {digits!r} arrived")
    await call.leg.hang_up()
    await call.end()


async def a_busy_line_is_told(line: Line) -> None:
    """A busy line ends the leg with BUSY."""
    await refused(line, Behaviour.BUSY, Cause.BUSY)


async def a_declined_call_is_told(line: Line) -> None:
    """A declined call ends the leg with DECLINED."""
    await refused(line, Behaviour.DECLINED, Cause.DECLINED)


async def an_unknown_number_is_told(line: Line) -> None:
    """An unknown number ends the leg with NOT_FOUND."""
    await refused(line, Behaviour.NOT_FOUND, Cause.NOT_FOUND)


async def any_other_refusal_is_told_with_its_status(line: Line) -> None:
    """Any other refusal ends the leg with FAILED and the status."""
    ended = await refused(line, Behaviour.FAILED, Cause.FAILED)
    require(ended.status == 488, f"status 488 is expected: {ended.status}")


async def nobody_answers(line: Line) -> None:
    """A phone that rings for as long as was asked ends the leg with NO_ANSWER."""
    call = await dial(line, Behaviour.RINGS, ring_seconds=1.0)
    ended = await call.end()
    require("Ringing" in call.kinds(), f"ringing was not told: {call.kinds()}")
    require(ended.cause is Cause.NO_ANSWER, f"no_answer is expected: {ended.cause}")


async def a_dead_line_is_told(line: Line) -> None:
    """An address that gives no sign ends the leg with UNREACHABLE in the time asked for."""
    call = await dial(line, Behaviour.DEAD, ring_seconds=1.0)
    ended = await call.end()
    require(call.kinds() == ["Ended"], f"nothing but the end is expected: {call.kinds()}")
    require(ended.cause is Cause.UNREACHABLE, f"unreachable is expected: {ended.cause}")


async def the_other_side_hangs_up(line: Line) -> None:
    """A hang-up of the other side ends the leg with REMOTE_HANGUP; the leg is harmless afterwards."""
    call = await connect(line)
    await line.far.hang_up()
    ended = await call.end()
    require(ended.cause is Cause.REMOTE_HANGUP, f"remote_hangup is expected: {ended.cause}")
    await call.leg.hang_up()
    await call.leg.send_dtmf("1")
    require(not await call.leg.transfer("sip:nobody@127.0.0.1"), "a leg that is over was transferred")
    require(call.leg.write(bytes(FRAME_BYTES)) == 0, "a leg that is over takes sound")
    call.leg.read()
    require(call.leg.flush() == call.leg.played(), "played() and flush() differ after the end")


async def we_hang_up(line: Line) -> None:
    """Our hang-up ends both sides, each with its own cause; hanging up again is harmless."""
    call = await connect(line)
    await call.leg.hang_up()
    await call.leg.hang_up()
    ended = await call.end()
    require(ended.cause is Cause.LOCAL_HANGUP, f"local_hangup is expected: {ended.cause}")
    await call.leg.hang_up()
    far = await line.far.ended()
    require(far is Cause.REMOTE_HANGUP, f"the other side should see remote_hangup: {far}")


async def we_give_up_while_it_rings(line: Line) -> None:
    """Hanging up before the answer ends the leg with LOCAL_HANGUP."""
    call = await ring(line)
    await call.leg.hang_up()
    ended = await call.end()
    require(ended.cause is Cause.LOCAL_HANGUP, f"local_hangup is expected: {ended.cause}")


async def lost_media_ends_the_call(line: Line) -> None:
    """The other side is gone without a word: the leg ends with MEDIA_LOST."""
    call = await connect(line)
    await pause(call.leg, 0.3)
    await line.far.vanish()
    ended = await call.end()
    require(ended.cause is Cause.MEDIA_LOST, f"media_lost is expected: {ended.cause}")


async def a_refused_transfer_leaves_the_call(line: Line) -> None:
    """A transfer the other side refuses is told, and the call goes on."""
    call = await connect(line)
    require(not await call.leg.transfer("sip:third@127.0.0.1"), "a refused transfer counts as done")
    require("Ended" not in call.kinds(), "a refused transfer ended the call")
    await line.far.press("1")
    await call.until(Dtmf)
    await call.leg.hang_up()
    await call.end()


async def closing_ends_every_call(line: Line) -> None:
    """Closing the telephony ends the calls on it."""
    call = await connect(line)
    await line.telephony.close()
    ended = await call.end()
    require(ended.cause is Cause.LOCAL_HANGUP, f"local_hangup is expected: {ended.cause}")
    await line.telephony.close()


CHECKS: Final[tuple[Check, ...]] = (
    rings_before_it_is_answered,
    nothing_is_said_before_the_answer,
    early_sound_is_heard,
    sound_arrives_intact_both_ways,
    no_more_than_the_cushion_is_queued,
    flush_tells_what_was_played,
    keys_reach_the_other_side,
    keys_of_the_other_side_are_heard,
    a_busy_line_is_told,
    a_declined_call_is_told,
    an_unknown_number_is_told,
    any_other_refusal_is_told_with_its_status,
    nobody_answers,
    a_dead_line_is_told,
    the_other_side_hangs_up,
    we_hang_up,
    we_give_up_while_it_rings,
    lost_media_ends_the_call,
    a_refused_transfer_leaves_the_call,
    closing_ends_every_call,
)
