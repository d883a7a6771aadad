"""How German phrase tables are read."""

from typing import Final

from doorstep.languages.de.word_lists import WORD_LISTS
from doorstep.languages.kit.phrases import Phrasebook

PHRASEBOOK: Final = Phrasebook(
    WORD_LISTS,
    soft_start="und|aber|also|na|nun|oh|ach|ok|gut|dann|tut mir leid|tschuldigung|entschuldigung|entschuldigen sie|"
    "sorry|verzeihung|bitte|ich glaube|ich denke|ich meine|ich würde sagen|weil|hallo|guten tag|servus|moin|grüezi|"
    "grüss gott|ja|da|doch|eigentlich|hören sie|schauen sie|wissen sie|jetzt|nur|,",
    soft_end="bitte|dann|danke|vielen dank|danke schön|danke ihnen|aber|doch|jetzt|ja|wirklich|echt|mir|für mich|"
    "bei mir|bei uns|uns|von mir aus|glaube ich|denke ich|würde ich sagen|ok|gut|so|sonst|heute|morgen|oder|sie|ihnen|"
    "halt|eben|schon|da|auch|leider|wohl|vielleicht|eigentlich|noch|mal",
)
