"""Following calls: the trace of each attempt, and how long people waited for our answers; nothing of what was said."""

from collections.abc import Callable
from contextlib import ExitStack

from doorstep.ports.telephone import Admit, Line, MediaJob
from doorstep.runtime.call_log import DROPPED, PlaceCall
from doorstep.runtime.telemetry import Telemetry
from doorstep.runtime.telemetry_traces import AttemptTrace


def followed(place_call: PlaceCall, telemetry: Telemetry, case_of_call: Callable[[str], str]) -> PlaceCall:
    """Make calls in the same way, and tell how they go; who is not rung leaves no trace.

    Args:
        place_call: Makes a call.
        telemetry: Is told.
        case_of_call: Tells the case from a call's name.
    """

    async def place(job: MediaJob, emit: Callable[[Line], None], admit: Admit) -> None:
        with ExitStack() as whole, ExitStack() as part:
            following: _Following | None = None

            async def admitted() -> bool:
                nonlocal following
                if not await admit():
                    return False
                own = telemetry.attempt(case_of_call(job.call), job.place.number, job.place.line)
                following = _Following(telemetry, whole.enter_context(own), part)
                return True

            def told(line: Line) -> None:
                if following is not None:
                    following.take(line)
                emit(line)

            try:
                await place_call(job, told, admitted)
            finally:
                if following is not None:
                    following.end(DROPPED)

    return place


class _Following:
    """What is told of one call that rings."""

    def __init__(self, telemetry: Telemetry, trace: AttemptTrace, part: ExitStack) -> None:
        self._telemetry = telemetry
        self._trace = trace
        self._part = part
        self._over = False
        part.enter_context(trace.dial())

    def take(self, line: Line) -> None:
        """Look at a line of the call."""
        match line.get("type"):
            case "answered":
                self._part.close()
                self._part.enter_context(self._trace.conversation())
            case "turn" if isinstance(gap := line.get("gap"), int | float):
                self._telemetry.responded(gap)
            case "ended":
                self.end(str(line["cause"]))
            case _:
                pass

    def end(self, cause: str) -> None:
        """Take the first cause that is told as the end."""
        if not self._over:
            self._over = True
            self._part.close()
            self._trace.ended(cause)
