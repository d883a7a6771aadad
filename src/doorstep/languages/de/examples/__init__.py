"""Examples of what customers say in German, by subject: training material of the judgement."""

from typing import Final

AND: Final = "und"
"""What joins two sentences to one."""
RECIPIENT: Final = "Jonas Keller"
"""Who is called in the examples."""
