"""Phrases of people who send the caller away, and of those who do not share the language."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.kit.phrases import Rule, rules

GO_AWAY: tuple[Rule, ...] = rules(
    CustomerAct.OPT_OUT,
    r"""
    = (?:just |will you )?(?:go away|get lost|piss off|fuck off|sod off|bugger off|buzz off|clear off|shove off|
        naff off|
        get stuffed|beat it|shut up|jog on)
    """,
    confidence=0.6,
) + rules(CustomerAct.OPT_OUT, "not (?:you|this|these people|this lot) again(?= [.,?!]|$)", 0.6, keeps=True)
"""Sent away: whether no calls are wanted any more is asked back."""

_LANGUAGES = (
    "(?:spanish|french|german|polish|italian|portuguese|turkish|arabic|russian|chinese|mandarin|hindi|urdu|punjabi|"
    "ukrainian|romanian|welsh|greek|dutch|vietnamese|korean|japanese|another language)"
)
NO_ENGLISH: tuple[Rule, ...] = rules(
    CustomerAct.HUMAN,
    rf"""
    (?:only|just) (?:speak|speaking|know|understand)(?: a (?:bit|little) of)? (?:{_LANGUAGES})
    (?:do not|no|not|can not|hardly|barely)(?: [\w]+)? (?:speak|understand|talk)(?: (?:any|much|good|very good|
        very much))?
        english(?: (?:very |so )?(?:well|good|much))?
    = (?:sorry )?(?:no|not|little|small|bad|no good) english
    (?:do|can|does) (?:you|anyone|someone)(?: [\w]+)? (?:speak|talk|understand)(?: any)? (?:{_LANGUAGES})
    (?:in|to) (?:{_LANGUAGES})(?= [.,?!]|$| please)
    my english is (?:[\w]+ )?(?:bad|poor|not|terrible|weak|limited)(?: [\w]+){{0,2}}
    (?:habla|hablas|hablan) (?:usted )?(?:espanol|español)|(?:no )?hablo(?: [\w]+)?|sprechen sie deutsch|parlez-vous
        français|parlez vous (?:français|francais)|no entiendo|no comprendo
    """,
    confidence=0.8,
)
"""Somebody who does not share the language is best served by a person."""
