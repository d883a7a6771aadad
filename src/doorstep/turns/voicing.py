"""Smooths window-by-window speech probabilities into voice that starts and stops."""

from dataclasses import dataclass, replace

from doorstep.turns.events import VoiceStarted, VoiceStopped


@dataclass(frozen=True, slots=True)
class VoicingSettings:
    """How sure a change has to be.

    Args:
        on: Probability from which a window counts as voice.
        sure: Probability from which one window is enough.
        off: Probability below which a window counts as quiet; between the two, things stay as they are.
        onset: Windows of voice in a row until it has started.
        offset: Seconds of quiet until voice has stopped; shorter gaps belong to the words.
    """

    on: float = 0.35
    sure: float = 0.6
    off: float = 0.3
    onset: int = 2
    offset: float = 0.12


@dataclass(frozen=True, slots=True)
class Voicing:
    """Where the smoothing stands; `changed` is when the run of windows that may turn it over began."""

    voice: bool = False
    run: int = 0
    changed: float = 0.0


def hear(
    voicing: Voicing, probability: float, start: float, end: float, settings: VoicingSettings
) -> tuple[Voicing, VoiceStarted | VoiceStopped | None]:
    """Take one window from `start` to `end` (seconds) and say whether voice started or stopped with it."""
    contrary = probability < settings.off if voicing.voice else probability >= settings.on
    if not contrary:
        return replace(voicing, run=0), None
    began = voicing.changed if voicing.run else start
    run = voicing.run + 1
    if voicing.voice and end - began >= settings.offset:
        return Voicing(voice=False), VoiceStopped(began)
    if not voicing.voice and (run >= settings.onset or probability >= settings.sure):
        return Voicing(voice=True), VoiceStarted(began)
    return replace(voicing, run=run, changed=began), None
