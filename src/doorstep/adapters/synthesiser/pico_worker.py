"""SVOX Pico's own process, run by `python -m`: native code that may crash costs a sentence here, not a call."""

import re

from doorstep.speech.frames import Frame
from doorstep.speech.telephone_sound import from_bytes, telephone_sound
from doorstep.speech.worker_program import Patience, Perform, serve

RATE = 16_000
LONGEST_WORD = 40
"""Pico may never come back from words of hundreds of letters, so longer ones are broken."""


def plain(text: str) -> str:
    """Take out what Pico would read as mark-up, and control characters; break words it cannot end."""
    legible = "".join(" " if sign in "<>" or not sign.isprintable() else sign for sign in text)
    return re.sub(rf"(\S{{{LONGEST_WORD}}})(?=\S)", r"\1 ", legible)


def load(settings: Frame) -> Perform:
    """Prepare the voice named in the settings."""
    from py_nanotts import NanoTTS

    engine = NanoTTS()
    voice = str(settings.head["voice"])
    speed, pitch = float(settings.head["speed"] or 1.0), float(settings.head["pitch"] or 1.0)

    def perform(request: Frame, patience: Patience) -> Frame:
        patience.check()
        spoken = engine.speak(plain(str(request.head["text"])), voice=voice, speed=speed, pitch=pitch)
        return Frame({}, telephone_sound(from_bytes(spoken), RATE))

    perform(Frame({"text": "a"}), Patience())
    return perform


if __name__ == "__main__":
    serve(load)
