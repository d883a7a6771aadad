"""When to listen and when to speak: one pure turn machine, times in seconds on any one clock."""

from doorstep.turns.machine import step
from doorstep.turns.settings import TurnSettings
from doorstep.turns.state import TurnState

__all__ = ["TurnSettings", "TurnState", "step"]
