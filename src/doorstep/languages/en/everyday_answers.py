"""Yes, no, not knowing and listening noises as people say them in passing, each for a whole turn or clause."""

from typing import Final

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_LISTENING: Final = (
    Expects.SLOT_DECISION,
    Expects.DROP_PLACE,
    Expects.IDENTITY,
    Expects.AVAILABILITY,
    Expects.NONE,
)

NOISES: tuple[Rule, ...] = (
    *rules(
        CustomerAct.BACKCHANNEL,
        r"""
        ^(?:oh |ah |uh |um )?(?:mhm|mm|mmm|mmhm|mhmm|mm-hm|mm-hmm|m-hm|uh-huh|uhuh|aha|ahh|ooh|hmmm|well|well well|so|
            achha|
            accha|accha accha|right|right right|right so|oh aye|i am listening|go on|following|got it so far|i see i
            see|i
            see|huh interesting|(?:yes |yeah )+(?:i am listening|i am here|and|and then)|fair enough|keep going|
            carry on|is that right|you do not say|right you are now)(?: [.,!])?$
        """,
        confidence=0.85,
        when=_LISTENING,
    ),
    *rules(
        CustomerAct.BACKCHANNEL,
        r"""
        ^(?:ok|all right|got it|fine|right so|okey doke|ah right|grand so|right|fair enough|mm|mhm|uh-huh)(?: [.,!])?$
        """,
        confidence=0.8,
        when=(Expects.NONE,),
    ),
)

EVERYDAY_CONFIRMATIONS: tuple[Rule, ...] = (
    *NOISES,
    *rules(
        CustomerAct.AFFIRM,
        r"""
        (?:hundred|100|a hundred|one hundred) percent(?= [.,?!]|$)
        = (?:that is (?:us|the place|my house|our house|where (?:i|we) live|my place|me all right|the very one|the
            address)|still is|it is indeed|bob on|could not be righter|that will find me|bang on|to a t|nailed it|
            exactly that|no (?:mistake|mistakes|change|changes)(?: there)?|(?:you have )?got it in one)
        """,
        when=(Expects.ADDRESS_CONFIRMATION, Expects.VERIFICATION),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:completely|totally|all|quite) wrong(?= [.,?!]|$)
        (?:something|number|street|name|postcode|town|bit) is (?:wrong|off|not right)(?: there)?(?= [.,?!]|$)
        that is (?:not where (?:i|we) live|not (?:my|our) (?:house|place|address)|a different (?:street|house|town))
        (?:not|nowhere) (?:even )?close(?= [.,?!]|$)
        """,
        confidence=0.88,
        when=(Expects.ADDRESS_CONFIRMATION,),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        = nowhere(?: at all)?
        (?:do|will|would) not (?:want|like|accept|agree to)(?: to have)? (?:it|the <parcel>)(?: being)?(?: (?:left|
            put|dropped))?
            (?:anywhere|outside|there|with (?:anyone|them|him|her|the neighbours?|neighbours?)|unattended|out|being
            left)
        = not (?:outside|there|anywhere|with (?:him|her|them|anyone))
        """,
        confidence=0.88,
        when=(Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        = (?:we are grand|i am grand|i am sound|sound|just that|finished|not from my side|not from me|nothing like
            that|i am
            sorted|grand so|all grand|that does it|that will do|that is me(?: done)?|not at all|not a thing|that
            covers it|
            we are done|i am done|that is the lot|that is us)
        nothing (?:else )?(?:springs to mind|comes to mind|from me|from us|else madam|else sir)
        (?:i have |i have got |have )?no (?:more )?questions
        what else would there be
        (?:as long as|once|so long as) (?:it|he) (?:comes|arrives|gets here)(?: [\w]+)?(?: ,)? (?:i am|that is|we
            are)(?: all)?
            (?:happy|fine|good|grand|ok)
        you have (?:answered|told me|covered)(?: me)? (?:everything|all)(?: (?:i|that i) (?:need|needed|wanted))?
        that is (?:everything|all|the lot)(?: (?:as far as i know|from me|i needed|thank you))?
        (?:^|(?<=, ))(?:no|nope|nah) (?=(?:cheers|thanks|thank|ta|bye|we|i|man|that|love|mate)\b)
        """,
        confidence=0.88,
        when=(Expects.ANYTHING_ELSE,),
    ),
    *rules(
        CustomerAct.AFFIRM,
        r"""
        = (?:one more thing|just one thing|there is (?:something|one thing|one more thing|another thing)|i (?:do have|
            have) (?:a|
            one|another) (?:question|thing)|actually (?:yes|there is))
        """,
        confidence=0.85,
        when=(Expects.ANYTHING_ELSE,),
    ),
)

EVERYDAY_ANSWERS: tuple[Rule, ...] = (
    *rules(
        CustomerAct.AFFIRM,
        r"""
        (?:i am|we are|someone is|somebody is|there is (?:always |usually )?(?:someone|somebody))(?: (?:always|
            usually|nearly
            always|mostly|retired|home|never out|both))*(?: (?:here|in|home|at home|about|around|off (?:that day|
            then)|
            retired|at (?:my|the) desk at home))(?: (?:all day|most days|anyway|always|then|every day|i am always
            here|all
            the time|that day))*(?= [.,?!]|$| so)
        i work from home(?: (?:then|that day|anyway|on [\w]+days?))?(?= [.,?!]|$| so)
        (?:i|we) (?:will|can) (?:wait in|stay in|be up|be about|be around|make sure (?:i am|we are) in|hang around|
            stick around|
            be waiting)(?: (?:for (?:it|him|you|that)|by then|then))*
        (?:i have|i have got|have) nothing (?:on|else|planned|doing)(?: (?:on|then|that day))*(?= [.,?!]|$)
        nothing (?:wrong|against|bad) (?:with|in) (?:that|it)
        (?:should|ought to|would) be (?:doable|grand|fine|ok|all right|manageable|no bother|good)(?: (?:for me|with
            me))?(?=
            [.,?!]|$)
        = (?:suppose so|super duper|grand|grand job|sound|that is sound|aye|aye aye|och aye|yes fine only|go on so|go
            on
            then|dead on|no bother|nae bother|nae problem|too easy|sweet as|sorted|magic|belter|safe|bet|word|
            alrighty then|all good my end|happy days|done and dusted|that is us|why would i not|why would not i|sure
            look|
            that is the one|as you please|be grand|will do|lovely jubbly|peachy|canny|champion|that is me happy|works
            a treat)
        i (?:can not see|do not see)(?: any)?(?: reason)? why not
        (?:that|it) (?:does|will do|suits|fits)(?: me)? (?:grand|nicely|rightly|down to the ground|to a t|no bother)
        (?:aye|grand|sound|lovely|perfect|magic|sorted)(?= (?:grand|so|then|thanks|ta|love|cheers|thank|mate|pet|hen|
            duck))
        """,
        confidence=0.88,
        when=(
            Expects.SLOT_DECISION,
            Expects.ADDRESS_CONFIRMATION,
            Expects.DROP_PLACE_CONFIRMATION,
            Expects.REFUSAL_CONFIRMATION,
        ),
    ),
    *rules(
        CustomerAct.AFFIRM,
        r"""
        = (?:(?:i will|i would|i am going to|let me|i had|then i will)(?: (?:rather|sooner|just))* (?:have|take|go
            for|go with|do|
            pick|choose) )?(?:either one|one|two|first|second|number one|number two|both) (?:works|please|then|is
            fine|will do)
        whichever (?:is|comes|one is) (?:first|sooner|soonest|earliest|handier|handiest)
        (?:second|first|third|last) one please(?: and thank you)?
        """,
        confidence=0.85,
        when=(Expects.SLOT_DECISION,),
    ),
    *rules(
        CustomerAct.UNSURE,
        r"""
        i (?:forget|forgot|have forgotten|can not think(?: of it)?|could not tell you|could not say|can not say)(?:
            (?:now|right
            now|offhand|just now))*(?= [.,?!]|$)
        = (?:could not (?:say|tell you)|can not say|really could not say|have not a (?:notion|clue)|not a hundred
            percent|
            probably|beats me|no notion|haven't a notion)
        (?:on the tip of my tongue|have not (?:a|the|got the) (?:foggiest |faintest )?(?:notion|clue|idea)|not got
            the faintest(?:
            notion)?|could go either way|a bit undecided|undecided|not fixed|up in the air)
        (?:i|we) (?:never|do not) (?:use|used|need|needed) (?:the|a) (?:postcode|zip|zip code)(?: here)?
        (?:i|we)(?: have| would have| need| will have)? to (?:talk|speak|run|discuss)(?: (?:it|that|this))?(?:
            (?:through|over|
            past))? (?:with|to|past)?(?: my| the| our)? ?(?:family|flatmates?|wife|husband|missus|boss|manager|
            partner|
            someone|somebody|other half|rota)(?: [\w]+){0,4}
        (?:waiting|wait) (?:to hear|to find out|to see|on) (?:about |on |from )?(?:my|the|our)(?: [\w]+){1,2}
        there was (?:something|one thing) but(?: [\w']+){1,3}
        ask me (?:something|another one|one)(?: easier)?
        """,
        confidence=0.86,
    ),
)
