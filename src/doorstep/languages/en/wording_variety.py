"""What makes a new sentence of one that was said already in a call."""

from doorstep.languages.en.say_numbers import ordinal
from doorstep.languages.kit.variety import Leads

LEADS = Leads(
    questions=(
        "to ask it another way",
        "if I may ask once more",
        "so that I get this right",
        "let me ask that differently",
        "before we go on",
        "to be certain",
        "may I ask again",
        "to come back to it",
        "once more",
        "only to be clear",
        "as I was asking",
        "in other words",
    ),
    statements=(
        "as I said",
        "once again",
        "to put it another way",
        "just to repeat that",
        "in other words",
        "to be clear",
        "as mentioned",
        "to go over it again",
        "just so that it's clear",
        "let me say that again",
        "to say it once more",
        "again",
    ),
    numbered=lambda time: f"to say it a {ordinal(time)} time",
)
