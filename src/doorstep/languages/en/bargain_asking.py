"""How English buyers ask about a thing, and words that name none of it."""

import re
from typing import Final

from doorstep.languages.kit.bargain_asking import AskingWords

_BEFORE: Final = r"^\W*(?:(?:and|but|so|ok|okay|hi|hey|hello|also|oh|well|great|cool|thanks|just|one question)\W+)*"
ASKING: Final = AskingWords(
    starts=re.compile(
        _BEFORE
        + r"(?:is|are|was|were|does|do|dos|did|has|have|had|any|anything|what\w*|which|how|who|why|where|when)\b",
        re.IGNORECASE,
    ),
    of_what=re.compile(
        _BEFORE
        + r"(?:what|which|who|whose|when|why|how(?! (?:is|are|does|do|did|has|have|was|were)\b|'s|s\b))\b(?! about\b)",
        re.IGNORECASE,
    ),
    of_deed=re.compile(
        r"\b(?:would|could|can|will|shall)\W+(?:you|u|we|i)\b",
        re.IGNORECASE,
    ),
    how_many=re.compile(r"\bhow many\W+(?!num)([^\W\d_]+)", re.IGNORECASE),
    idle=frozenset(
        """
        moving good great very like new used some about around bought sold works working worn well only also
        light dark small large big little few many more most less much one two three both other same still
        just yes none not max min with from without and the for its was has had have been all any are but
        can does did out off over under first last second left right fine okay nice original full half part
        parts time times year years month months day days week thing things item price cash offer deal pick
        sale sell ask there here that this they them your you free open best need want will would could
        should come comes going done made approx roughly included available ready tested played stable shown
        see photo photos pictures side back front top bottom two-tone rest hand
        """.split()  # noqa: SIM905 - a list of words reads best as words
    ),
)
