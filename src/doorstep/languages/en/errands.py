"""What is said about a place without naming one, and errands that are no parcel's: both are heard before answers."""

import re
from typing import Final

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.languages.kit.phrases import Rule, rules
from doorstep.languages.kit.second_thoughts import NOT_ADDRESSES, PLACES, SecondThoughts

ERRANDS: tuple[Rule, ...] = rules(
    A.OUT_OF_SCOPE,
    r"""
    (?:book|order|reserve|get|call|fetch|buy|find|bring)(?: (?:me|us))(?: (?:a|an|some|the|two|three|another|large|
        nice))* (?:table|pizzas?|restaurant|hotel|hotel room|room|taxi|cab|uber|lift|flight|tickets?|haircut|train|
        coffee|beer|burger|curry|takeaway|take-out|dinner|lunch|film|movie|appointment at the [\w]+)(?: [\w']+){0,6}
    (?:book|order|reserve)(?: (?:a|an|some|the|two|three|another|large|nice))* (?:table|pizzas?|restaurant|hotel|hotel
        room|room|taxi|cab|uber|flight|tickets?|haircut|train|coffee|burger|curry|takeaway|take-out)(?: [\w']+){0,6}
    """,
    confidence=0.85,
)

_NOWHERE: tuple[Rule, ...] = rules(
    A.DENY,
    r"""
    (?:do not|never|rather not|not)(?: (?:just|ever|please|want you to))* (?:leave|put|drop|dump) (?:it|that|this|them|
        the <parcel>|my <parcel>)(?: (?:just|lying|standing))* (?:somewhere|anywhere|unattended|outside|alone|out there)
    """,
    confidence=0.85,
    when=NOT_ADDRESSES,
)

SOMEWHERE: tuple[Rule, ...] = _NOWHERE + rules(
    A.SET_DROP_PLACE,
    r"""
    (?<!not )(?<!never )(?<!always )(?<!not just )(?<!they )(?<!drivers )(?:leave|put|drop|place|hide|stash|pop|stick|
        deposit|set|leaving|putting)(?: (?:it|that|this|them|the <parcel>|my <parcel>))(?: (?:just|off|down|for me))*
        (?:somewhere|anywhere|some place|someplace|wherever)(?: (?:else|suitable|outside|nearby|around|there|you like|
        you want|in the building|at my (?:house|place)))*(?: (?:if|when|while) (?:i am|we are|no one is|nobody is)(?:
        not)? (?:there|home|in|out|here|at home|away|around))?
    (?:is it possible to|can you|could you) leave it (?:somewhere|anywhere)
    somewhere (?:that |where )?(?:the|my|our|no one|it|people|kids|dogs?|thieves|anyone|passers-by)(?: [\w']+){0,3}
        (?:not|is|can|stays?|gets?|sees?|finds?|looks?)(?: [\w']+){0,4}
    (?:somewhere|some place|a place) (?:out of|away from)(?: [\w']+){1,3}
    (?:can|could|would|may|will) (?:you|he|she|they|the <driver>|your <driver>)(?: (?:also|just|please|maybe|
        not))* leave (?:it|the <parcel>|my <parcel>)(?: (?:then|for me|here|there))?(?: (?:if|when|while) (?:i am|
        we are|no one is)(?: not)? (?:there|home|in|out|here|at home|away|around))?(?= [.,?!]|$)
    (?:ask|asking) (?:him|them|the <driver>) to leave it(?= [.,?!]|$)
    """,
    confidence=0.85,
    when=NOT_ADDRESSES,
)
"""A wish to have the parcel left without a place: the places are offered."""

OTHER_PLACE: tuple[Rule, ...] = rules(
    A.DENY,
    r"""
    = (?:(?:no|nope|not that one|i want|i would like|i would prefer|i prefer|rather|take|better|i meant|i said|,)
        )*(?:the )?other (?:one|place|shop|point|kiosk|locker|store|option|location|branch)
    (?:no|not (?:that|this) one|i meant|i said) (?:the )?other (?:one|place|shop|point|kiosk|locker|store|location)
    """,
    confidence=0.9,
    when=PLACES,
)
"""The other of two places that can be named; no other parcel."""

_THOUGHTS: Final = SecondThoughts(
    hedge=re.compile(
        r"\b(?:i (?:guess|suppose|reckon|imagine|think|believe|expect)(?: so)?|probably|maybe|perhaps|might as well|"
        r"if you (?:like|must|want)|i would say)(?= [.,?!]|$)"
    ),
    back_home=re.compile(
        r"\b(?:bring|send|deliver|take|leave|drop|get)(?: it| that| the \w+)?(?: just| back)?(?: (?:to|at))? "
        r"(?:(?:my|our) "
        r"(?:own |usual |normal |regular |old |home |registered )*(?:home|house|place|flat|apartment|address)|home|"
        r"me(?= (?:as|like|at)))(?! (?:number|in|on)\b)"
        r"|^(?:(?:at|to|the|my|just|no) )*home(?: address)?(?: please)?$"
        r"|\b(?:at )?home (?:is|was|will be|would be|works|then|after all|instead)\b"
        r"|\b(?:keep|leave|use|have) (?:it|everything|that|things|the address|my address)(?: just)? (?:as|"
        r"like|how|the "
        r"way) (?:it (?:is|was)|planned|before|is|usual)|\bas (?:originally )?planned\b"
        r"|\b(?:old|original|usual|current|same|previous|first|normal|existing|registered) (?:address|one)\b"
    ),
    taken_back=re.compile(
        r"^(?:(?:no|oh|actually|well|ok|sorry|,|you know what|wait|hmm) )*(?:never mind|nevermind|forget "
        r"(?:it|that|about "
        r"it|the whole thing)|cancel (?:that|it)|scrap (?:that|it)|drop (?:it|that)|leave it|do not bother|skip it|"
        r"let us leave (?:it|that)|(?:i have )?changed? my mind|on second thoughts?)\b"
    ),
    without_more=re.compile(r"(?: (?:,|\.|then|please|thanks|thank you|sorry|actually|it is (?:fine|ok)))*$"),
)
hear_hedges: Final = _THOUGHTS.hear_hedges
"""Let a hedge behind a place belong to the place."""
hear_taking_back: Final = _THOUGHTS.hear_taking_back
"""Take back that an address shall be changed."""
