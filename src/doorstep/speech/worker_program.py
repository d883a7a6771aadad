"""The inside of a speech process: load once, then answer one request after the other until the parent is gone.

The first frame holds the settings. Every later frame either brings work (`work`: its number) or says that nobody
waits for it any more (`abandon`: its number). Nothing is written to a log: requests carry personal data.
"""

import os
import queue
import select
import signal
import sys
import threading
from collections.abc import Callable
from typing import Final, TypeAlias

from doorstep.errors import DoorstepError
from doorstep.speech.frames import SIZES, Frame, decode, encode, sizes

ORPHAN_CHECK_SECONDS: Final = 2.0


class Abandoned(Exception):
    """Nobody waits for the piece of work in progress."""


class Patience:
    """Tells a piece of work in progress whether somebody still waits for it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._over = False
        self._react: Callable[[], None] | None = None

    def end(self) -> None:
        """Nobody waits any more."""
        with self._lock:
            self._over = True
            react = self._react
        if react is not None:
            react()

    def check(self) -> None:
        """Go on only while somebody waits.

        Raises:
            Abandoned: Nobody does.
        """
        if self._over:
            raise Abandoned

    def on_end(self, react: Callable[[], None] | None) -> None:
        """Have `react` called from another thread as soon as nobody waits; None takes it back."""
        with self._lock:
            self._react = react
            over = self._over
        if over and react is not None:
            react()


Perform: TypeAlias = Callable[[Frame, Patience], Frame]
Load: TypeAlias = Callable[[Frame], Perform]


class _Inbox:
    """Reads frames in a thread of its own, so that an abandonment and the parent's end are noticed in mid-work."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe
        self._parent = os.getppid()
        self._frames: queue.SimpleQueue[Frame] = queue.SimpleQueue()
        self._waiting: dict[int, Patience] = {}
        self._lock = threading.Lock()
        threading.Thread(target=self._run, name="inbox", daemon=True).start()

    def settings(self) -> Frame:
        """Wait for the first frame."""
        return self._frames.get()

    def work(self) -> tuple[Frame, Patience]:
        """Wait for the next piece of work."""
        frame = self._frames.get()
        with self._lock:
            return frame, self._waiting[_number(frame, "work")]

    def done(self, number: int) -> None:
        """Forget a piece of work."""
        with self._lock:
            self._waiting.pop(number, None)

    def _run(self) -> None:
        while True:
            try:
                head, body = sizes(self._exactly(SIZES.size))
                self._take(decode(self._exactly(head), self._exactly(body)))
            except (EOFError, OSError, ValueError):
                os._exit(0)

    def _take(self, frame: Frame) -> None:
        if "abandon" in frame.head:
            with self._lock:
                patience = self._waiting.get(_number(frame, "abandon"))
            if patience is not None:
                patience.end()
            return
        if "work" in frame.head:
            with self._lock:
                self._waiting[_number(frame, "work")] = Patience()
        self._frames.put(frame)

    def _exactly(self, size: int) -> bytes:
        parts: list[bytes] = []
        while size:
            # The end of the pipe tells of the parent's death; the look at its number helps where a third process
            # has inherited the other end.
            while not select.select([self._pipe], [], [], ORPHAN_CHECK_SECONDS)[0]:
                if os.getppid() != self._parent:
                    raise EOFError
            part = os.read(self._pipe, min(size, 2**16))
            if not part:
                raise EOFError
            parts.append(part)
            size -= len(part)
        return b"".join(parts)


def serve(load: Load) -> None:
    """Run this process: hand the settings to `load`, then every request to what it returned. Never returns."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Whatever a library prints must not come between the frames.
    out = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    inbox = _Inbox(sys.stdin.fileno())
    settings = inbox.settings()
    os.nice(int(settings.head.get("niceness") or 0))
    try:
        perform = load(settings)
    except Exception as error:  # noqa: BLE001 - the loop of a process: the parent is told what went wrong
        _send(out, Frame({"failed": type(error).__name__, "sentence": _sentence(error)}))
        os._exit(1)
    _send(out, Frame({"ready": True}))
    while True:
        request, patience = inbox.work()
        number = _number(request, "work")
        answer = _answer(perform, request, patience)
        inbox.done(number)
        _send(out, Frame({**answer.head, "work": number}, answer.body))


def _answer(perform: Perform, request: Frame, patience: Patience) -> Frame:
    try:
        patience.check()
        return perform(request, patience)
    except Abandoned:
        return Frame({"abandoned": True})
    except Exception as error:  # noqa: BLE001 - the loop of a process: one bad request does not end it
        return Frame({"failed": type(error).__name__})


def _sentence(error: Exception) -> str:
    # Only our own texts are known to hold nothing personal.
    return str(error) if isinstance(error, DoorstepError) else ""


def _number(frame: Frame, key: str) -> int:
    return int(frame.head[key] or 0)


def _send(out: int, frame: Frame) -> None:
    rest = memoryview(encode(frame))
    try:
        while rest:
            rest = rest[os.write(out, rest) :]
    except OSError:
        os._exit(0)
