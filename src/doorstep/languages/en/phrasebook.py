"""How English phrase tables are read."""

from typing import Final

from doorstep.languages.en.word_lists import WORD_LISTS
from doorstep.languages.kit.phrases import Phrasebook

PHRASEBOOK: Final = Phrasebook(
    WORD_LISTS,
    soft_start="and|but|so|well|oh|ok|then|actually|look|listen|sorry|yeah|please|i think|i guess|i mean|now|because|"
    "hey|hi|hello|right",
    soft_end="please|then|though|actually|thanks|thank you|sir|madam|mate|love|dear|really|for me|to me|by me|with me|"
    "i think|i guess|i suppose|so|now|you know|right|ok|man|today|tomorrow|at all",
)
