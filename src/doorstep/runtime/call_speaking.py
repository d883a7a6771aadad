"""Our side of a call: one reply at a time, from sentences to what the customer really heard."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from doorstep.ports.conversation import Reply
from doorstep.ports.telephony import Leg
from doorstep.runtime.call_breathing import in_breaths
from doorstep.runtime.call_face import Emit
from doorstep.runtime.call_output import Playout
from doorstep.runtime.call_rendering import Rendering
from doorstep.runtime.stream import turn_line


class Speaking:
    """Says replies on one leg and shows each as a line when its first sound goes out.

    Args:
        leg: The answered leg.
        rendering: The voice.
        emit: Takes the lines.
        since_answer: Seconds since the answer for a moment of the loop's clock.
    """

    def __init__(self, leg: Leg, rendering: Rendering, emit: Emit, since_answer: Callable[[float], float]) -> None:
        self._leg = leg
        self._rendering = rendering
        self._emit = emit
        self._since_answer = since_answer
        self._playout: Playout | None = None
        self._asked: float | None = None
        self._played = bytearray()
        self._tasks: set[asyncio.Task[None]] = set()
        self._missed: str | None = None
        self.reply: Reply | None = None
        self.gaps: list[float] = []

    @property
    def busy(self) -> bool:
        """Whether a reply is being said or due."""
        return self.reply is not None

    @property
    def rendered(self) -> bool:
        """Whether no sentence of the running reply is still to be rendered."""
        return not self._tasks

    def begin(self, reply: Reply, asked: float | None) -> None:
        """Say a reply; `asked` is when the customer's voice ended, where it answers them."""
        self.reply = reply
        self._missed = None
        self._asked = asked
        parts = in_breaths(reply.sentences)
        playout = self._playout = Playout(self._leg, parts)
        for number, sentence in enumerate(parts):
            known = self._rendering.known(sentence.text)
            if known is not None:
                playout.supply(number, known)
                continue
            task = asyncio.create_task(self._render(playout, number, sentence.text))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def advance(self, now: float) -> None:
        """Hand the line what it takes."""
        playout = self._playout
        if playout is None:
            return
        silent = not playout.begun
        playout.pump()
        if silent and playout.begun:
            self._show(now)

    def played(self) -> bytes:
        """The sound that was played since this was asked last."""
        if self._playout is not None:
            self._played += self._playout.newly_heard()
        played = bytes(self._played)
        self._played.clear()
        return played

    def finished(self) -> Reply | None:
        """The reply, once it was heard to its end."""
        if self.reply is None or self._playout is None or not self._playout.finished:
            return None
        if not self._playout.begun:
            self._show(None)
        self._played += self._playout.newly_heard()
        self._missed = self._playout.heard_text() if self._playout.lacking else None
        reply, self.reply, self._playout = self.reply, None, None
        return reply

    def pause(self) -> None:
        """Fall silent at once and keep the place."""
        if self._playout is not None:
            self._playout.pause()

    def resume(self) -> None:
        """Go on where it was paused."""
        if self._playout is not None:
            self._playout.resume()

    def heard(self) -> str | None:
        """What would be heard if the reply were dropped now; None where that is as good as everything."""
        playout = self._playout
        if playout is None:
            return self._missed
        return None if playout.nearly_finished else playout.heard_text()

    def drop(self) -> str | None:
        """Give up what is left of the reply; returns what was heard, None where that was as good as everything."""
        playout, reply = self._playout, self.reply
        if playout is None or reply is None:
            return self._missed
        playout.pause()
        for task in list(self._tasks):
            task.cancel()
        if not playout.begun:
            self._show(None)
        self._played += playout.newly_heard()
        heard = self.heard()
        self.reply = self._playout = None
        return heard

    async def close(self) -> None:
        """Stop everything that is still being prepared."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task

    async def _render(self, playout: Playout, number: int, text: str) -> None:
        playout.supply(number, await self._rendering.sound(text))

    def _show(self, now: float | None) -> None:
        if self.reply is None:
            return
        shown = turn_line(self.reply)
        shown["at"] = None if now is None else round(self._since_answer(now), 3)
        gap = None if now is None or self._asked is None else round(now - self._asked, 3)
        shown["gap"] = gap
        if gap is not None:
            self.gaps.append(gap)
        self._emit(shown)
