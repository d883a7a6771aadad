"""A small program for the worker tests: does what each request says."""

import os
import signal
import sys
import threading
from pathlib import Path

from doorstep.errors import ModelMismatch
from doorstep.speech.frames import Frame
from doorstep.speech.worker_program import Patience, Perform, serve


def load(settings: Frame) -> Perform:
    refuse(str(settings.head.get("refuse")))
    print("a library greets on standard output")  # noqa: T201 - must not come between frames
    done: list[str] = []

    def perform(request: Frame, patience: Patience) -> Frame:
        match str(request.head["do"]):
            case "echo":
                done.append(str(request.head.get("name") or ""))
                return Frame({"pid": os.getpid(), "done": ",".join(done)}, request.body)
            case "wait":
                if tell := request.head.get("tell"):
                    Path(str(tell)).write_bytes(b"begun")
                over = threading.Event()
                patience.on_end(over.set)
                over.wait()
                done.append("gave up")
                patience.check()
                return Frame({})
            case "noise":
                os.write(1, b"native code prints")
                sys.stdout.write("so does a library")
                sys.stdout.flush()
                return Frame({"nice": os.nice(0)})
            case _:
                raise ValueError("words that may be personal")

    return perform


def refuse(way: str) -> None:
    if way == "model":
        raise ModelMismatch("the practice model is not the known one")
    if way == "bug":
        raise RuntimeError("words that may be personal")
    if way == "crash":
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    serve(load)
