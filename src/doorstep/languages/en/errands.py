"""What is said about a place without naming one, and errands that are no parcel's: both are heard before answers."""

import re

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.languages.kit.phrases import Rule, mark, rules
from doorstep.languages.kit.reading import Reading

_PLACES = (Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION)
_ADDRESSES = (Expects.ADDRESS, Expects.ADDRESS_PART, Expects.ADDRESS_CONFIRMATION)
_NOT_ADDRESSES = tuple(one for one in Expects if one not in _ADDRESSES)

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
    when=_NOT_ADDRESSES,
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
    when=_NOT_ADDRESSES,
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
    when=_PLACES,
)
"""The other of two places that can be named; no other parcel."""

_HEDGE = re.compile(
    r"\b(?:i (?:guess|suppose|reckon|imagine|think|believe|expect)(?: so)?|probably|maybe|perhaps|might as well|"
    r"if you (?:like|must|want)|i would say)(?= [.,?!]|$)"
)
_BACK_HOME = re.compile(
    r"\b(?:bring|send|deliver|take|leave|drop|get)(?: it| that| the \w+)?(?: just| back)?(?: (?:to|at))? (?:(?:my|our) "
    r"(?:own |usual |normal |regular |old |home |registered )*(?:home|house|place|flat|apartment|address)|home|"
    r"me(?= (?:as|like|at)))(?! (?:number|in|on)\b)"
    r"|^(?:(?:at|to|the|my|just|no) )*home(?: address)?(?: please)?$"
    r"|\b(?:at )?home (?:is|was|will be|would be|works|then|after all|instead)\b"
    r"|\b(?:keep|leave|use|have) (?:it|everything|that|things|the address|my address)(?: just)? (?:as|like|how|the "
    r"way) (?:it (?:is|was)|planned|before|is|usual)|\bas (?:originally )?planned\b"
    r"|\b(?:old|original|usual|current|same|previous|first|normal|existing|registered) (?:address|one)\b"
)
_TAKEN_BACK = re.compile(
    r"^(?:(?:no|oh|actually|well|ok|sorry|,|you know what|wait|hmm) )*(?:never mind|nevermind|forget (?:it|that|about "
    r"it|the whole thing)|cancel (?:that|it)|scrap (?:that|it)|drop (?:it|that)|leave it|do not bother|skip it|"
    r"let us leave (?:it|that)|(?:i have )?changed? my mind|on second thoughts?)\b"
)
_WITHOUT_MORE = re.compile(r"(?: (?:,|\.|then|please|thanks|thank you|sorry|actually|it is (?:fine|ok)))*$")


def hear_hedges(reading: Reading) -> None:
    """Let "I guess" behind a place belong to the place: it is no yes to something else."""
    for match in _HEDGE.finditer(reading.open):
        reading.open = mark(reading.open, match.start(), match.end())


def hear_taking_back(reading: Reading) -> None:
    """Take "never mind, bring it home" while an address is collected for a plain no to changing it."""
    if reading.context.expects not in _ADDRESSES or reading.address.street or reading.address.house_number:
        return
    back = _TAKEN_BACK.search(reading.words)
    home = _BACK_HOME.search(reading.words)
    if home or (back and _WITHOUT_MORE.match(reading.words, back.end())):
        reading.drop(A.CORRECT, A.CHANGE_ADDRESS, A.AFFIRM, A.COMPLAIN, A.GIVE_ADDRESS_PART, A.UNSURE)
        reading.address = type(reading.address)()
        reading.self_corrected = False
        reading.add(A.DENY, 0.93)


def drop_errand_times(reading: Reading) -> None:
    """A time said with an errand is the errand's, none of the delivery's."""
    errands = " ".join(reading.said(A.OUT_OF_SCOPE))
    reading.times = tuple(one for one in reading.times if not one.text or one.text.lower() not in errands)
