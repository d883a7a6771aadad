"""The words around a figure that is plainly no price of today: what was paid once, what was said before, a measure."""

from typing import Final

from doorstep.languages.de.bargain_role_words import Sense
from doorstep.languages.kit.phrases import rules

PAST: Final = (
    *rules(
        Sense.REFERENCE,
        r"""
        (?:gab|gabs)(?: (?:num\d+|zt|[^\W\d]+)){0,4}? (?:für|um|zu) <at>
        <at> (?:mark|dm|d-mark|schilling)
        <at> war (?:ja |wohl |etwas |ein bisschen |zu |echt |sehr |natürlich )*(?:frech|dreist|unverschämt|wenig|
            niedrig|blöd|
            daneben|quatsch|ein witz|ein scherz|ein spass|nicht ernst|nur ein versuch|mein erstes (?:angebot|gebot))
        mitte zwischen (?:den |deinen |ihren |meinen |euren )?<at>(?= und (?:den |deinen |ihren |meinen |
            euren )?(?:num|sum)\d)
        mitte zwischen (?:den |deinen |ihren |meinen |euren )?(?:num|sum)\d+ und (?:den |deinen |ihren |meinen |
            euren )?<at>
        """,
    ),
    *rules(
        Sense.DECOY,
        r"""
        (?<!auf )(?<!bis )<at> (?:tief|breit|hoch|lang)(?! (?:gehen|rauf|kommen))
        (?:ich bin|ich heisse|heisse|name ist|hier ist|hier schreibt|bin)(?: (?:der|
            die))? [^\W\d]+ ,? ?<at>(?= (?:, )?(?:aus|jahre|
            und|student\w*|azubi|schüler\w*)\b| [,.])
        """,
    ),
    *rules(
        Sense.QUANTITY,
        r"""
        was kosten <at>(?= (?!euro\b|franken\b)[^\W\d]{3,})
        """,
    ),
)
"""Surer than what else stands around a figure."""
