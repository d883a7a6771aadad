"""When the customer's voice silences ours, and when ours goes on.

Our voice is paused as soon as a voice is heard over it, because pausing is cheap and can be undone. A short burst is
waited out: where its words are not known soon, our voice goes on, and they can still stop it. Listening noises never
do.
"""

from dataclasses import replace

from doorstep.turns.commands import Command, PauseSpeaking, ResumeSpeaking
from doorstep.turns.events import Decoded
from doorstep.turns.state import Ours, TurnState, Utterance


def pause(state: TurnState) -> tuple[TurnState, tuple[Command, ...]]:
    """Fall silent where we are speaking and may be interrupted."""
    if state.ours is not Ours.SPEAKING or state.deaf:
        return state, ()
    return replace(state, ours=Ours.PAUSED), (PauseSpeaking(),)


def resume(state: TurnState) -> tuple[TurnState, tuple[Command, ...]]:
    """Go on where our voice was paused."""
    if state.ours is not Ours.PAUSED:
        return state, ()
    return replace(state, ours=Ours.SPEAKING), (ResumeSpeaking(),)


def waited_out(state: TurnState, utterance: Utterance, now: float) -> bool:
    """Whether a burst over our voice is over and was too short to be an interruption by itself."""
    return (
        state.ours is Ours.PAUSED
        and utterance.until is not None
        and utterance.voiced < state.settings.burst
        and utterance.decoded is None
        and now - utterance.until >= state.settings.burst_quiet
    )


def ignored(state: TurnState, decoded: Decoded) -> bool:
    """Whether these words neither answer nor interrupt: a listening noise while we are speaking."""
    return decoded.backchannel and state.ours is not Ours.SILENT
