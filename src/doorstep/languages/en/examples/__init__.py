"""Examples of what customers say in English, by subject: training material of the judgement."""

from typing import Final

AND: Final = "and"
"""What joins two sentences to one."""
RECIPIENT: Final = "Alex Morgan"
"""Who is called in the examples."""
