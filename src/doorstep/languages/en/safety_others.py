"""Phrases of those who answer for somebody else, and of those who were never meant: told in everyday words."""

from typing import Final

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_FAMILY: Final = (
    "(?:wife|husband|missus|partner|son|daughter|mother|father|mom|mum|mam|mammy|mummy|dad|daddy|brother|sister|"
    "roommate|flatmate|housemate|boyfriend|girlfriend|gran|granny|nan|nana|grandad|grandma|grandpa|boss|fella)"
)
_ALONE: Final = (
    "(?:<they>|sir|madam|sahib|saab|himself|herself|(?:mum|mam|mammy|mummy|mom|dad|daddy|gran|granny|nan|nana|"
    f"grandad|grandma|grandpa)|(?:the|my|his|her|our) {_FAMILY})"
)
_SOFT: Final = "(?:(?:no|sorry|oh|er|hello|hi|hiya|yes|yeah|well|ah|i am afraid|actually|just|unfortunately|,) )*"
_ADVERBS: Final = (
    "(?: (?:just|only|still|currently|unfortunately|actually|right now|both|already|gone|up|down|over|off))*"
)
_PLACES: Final = (
    "(?:at (?:the )?(?:pub|gym|mosque|church|mass|temple|prayers?|yoga|nursery|practice|football practice|sea|"
    "allotment|hairdressers?|shops?|bank|uni|college|school|work|office|match|movies|cinema|market|library|barbers?|beach|"
    "wedding|funeral|hospital|surgery|station|airport|studio|site|table|[\\w]+'s)|in (?:the )?(?:air|bath|bed|garden|"
    "court|rehab|care home|nursing home|theatre|town|conference|office|toilet|loo|shower|shop|field|fields|shed|attic|"
    "cellar|puja|meeting|work|hospital|class|prison|jail|surgery|kitchen|yard|a (?:conference|lesson|lecture|class|"
    "call|meeting|interview))|on (?:the |his |her |their )?(?:toilet|loo|roof|break|lunch|lunch break|nights?|"
    "night shift|shift|maternity leave|paternity leave|sick leave|leave|way home|other phone|other line|tractor|"
    "road|plane|train|bus|a course|a plane)|with (?:a |the |his |her )?(?:patient|customer|client|doctor|kids|dentist|"
    "children|dog|friends|baby)|under the (?:car|shower)|down (?:the|at the) [\\w]+|up (?:on |in )?the [\\w]+|"
    "(?:out|away|off)(?: (?:with|at|for|in|to|on|sick|today|ill|shopping|working)(?: (?:the |his |her |a )?[\\w]+)?)?|"
    "having (?:a |his |her )?(?:nap|lie down|lie-down|bath|shower|sleep|lunch|dinner|kip|lunch break)|"
    "taking (?:a |his |her )?(?:bath|shower|nap|rest)|lying down|resting|swimming|teaching|operating|deployed|"
    "indisposed|tied up|asleep|sleeping|napping|driving|working|abroad|downstairs|upstairs|outside|deaf|poorly|"
    "unwell|travelling|hard of hearing|unable to (?:come|talk|speak)(?: to the phone)?)"
)
_NO_HOME: Final = "(?:not (?:here|in|home|at home|around|back|in the house|up|awake|beside me|available)(?: yet)?)"
_TAIL: Final = (
    "(?: (?:<now>|at the minute|today|just now|this minute|this week|until [\\w ]+|till [\\w ]+|for now|yet|somewhere|"
    "and sleeping|i am afraid|sorry|please|there))*"
)
_WHOLE_HERE: Final = (Expects.SLOT_DECISION, Expects.NONE, Expects.IDENTITY)

NOT_HERE_TOLD: tuple[Rule, ...] = (
    *rules(
        CustomerAct.NOT_HERE,
        rf"""
        <they> (?:is|are){_ADVERBS} {_PLACES}{_TAIL}
        """,
        confidence=0.9,
        when=(Expects.IDENTITY,),
    ),
    *rules(
        CustomerAct.NOT_HERE,
        rf"""
        ^{_SOFT}{_ALONE}(?: (?:is|are))?{_ADVERBS} (?:{_PLACES}|{_NO_HOME}){_TAIL}(?=
            [.,?!]|$)(?!.*(?:\b(?:i am|i will|we are|we will|i have|me too|my|nobody|no one|leave|porch)\b))
        ^{_SOFT}{_ALONE} (?:has |have )?(?:just )?(?:went|gone|popped|nipped|stepped|run|ran|left)(?: (?:out|off|to|
            for|
            into|over|down|up|round))+(?: (?:the|a|his|her|town|work|office|this|shop|shops|morning|walk|bit|
            [\w]+))*(?= [.,?!]|$)(?!.*\b(?:parcel|package|i am|we are)\b)
        (?:you|you have|you are)(?: only| just)* (?:missed|missing) (?:him|her|them|alex)
        {_ALONE} (?:can not|is unable to|is not able to|could not) (?:come|get)(?: (?:to the (?:phone|door)|<now>|
            down))*(?=
            [.,?!]|$)
        (?:he|she|alex)(?: has)? (?:left|forgot|forgotten)(?: (?:his|her|the))? phone(?: (?:at home|here|behind|on the
            table))*
        (?:this|that|it) is (?:alex's|his|her|my [\w]+'s|[\w]+'s) (?:phone|line)(?= (?:but|,|he|she|and)(?: [\w']+)*
            (?:he|
            she) (?:is|has))
        (?:i (?:take|answer|do|handle|get)|i am (?:taking|answering|minding)) (?:his|her|their|alex's) (?:calls?|
            phone)
        i (?:answer|speak|am speaking|am answering) for (?:him|her|them)
        i am (?:his|her|the|madam's|sir's) (?:pa|cook|maid|butler|driver|carer|nurse|assistant|secretary)
        (?:we|i) do not expect (?:him|her|them)(?: back)? (?:till|until|before)(?: [\w]+){1, 2}
        (?:alex|mam|mum|dad|mom)(?: !| ,)? (?:phone|it is for you)(?= [.,?!]|$)
        """,
        confidence=0.85,
        when=_WHOLE_HERE,
    ),
)

_BUSINESS: Final = (
    "(?:restaurant|takeaway|take-away|shop|hotel|hospital|school|dentist's|dentist|doctor's|garda station|police "
    "station|station|office|law firm|clinic|surgery|church|bakery|salon|hairdressers?|garage|pharmacy|chemist|bar|"
    "pub|cafe|company|business|firm|factory|warehouse|library|bank|hostel|care home|nursing home|fire station|"
    "pizzeria|pizza place|barbers?|nursery|vet's|vets|butchers?|florist|university|college|council|switchboard|"
    "reception|laundry|laundrette|studio|estate agents?|solicitors?|private house|private number|work phone|"
    "business number|fax number|payphone|mobile shop)"
)
_THEIR_NAME: Final = "(?:alex|morgan|the morgans|morgans|(?:mr|mrs|ms|miss) [\\w'-]+)"
_GONE: Final = (
    "(?:moved|sold up|left (?:the )?(?:company|firm|job|here|town|country|house|flat|apartment|place|building)|quit|"
    "was let go|were let go|was sacked|got fired|retired|vacated|passed on|passed away|passed|died|emigrated|gone for "
    "good|used to (?:live|work|be|stay|rent)(?: (?:here|there|at this address|in this house))?)"
)
WRONG_PERSON_TOLD: tuple[Rule, ...] = (
    *rules(
        CustomerAct.WRONG_PERSON,
        rf"""
        (?:this|it) is (?:only |actually |just )?(?:a|an|the) (?:[\w]+ )?{_BUSINESS}(?= [.,?!]|
            $| not| here| and| in| you)
        you (?:have )?(?:<call>|reached|got|rung|got through to|come through to|dialed|are through to|are calling)
            (?:a|an|
            the) (?:[\w]+ )?{_BUSINESS}(?= [.,?!]|$| not| here| and)
        (?:not|no longer|never)(?: [\w]+)? known(?: (?:here|to (?:me|us)|at this address))|(?:is |person )?unknown
            (?:here|to
            me|to us|at this (?:address|number))
        (?:this|that|the)? ?(?:phone|number|line|mobile)(?: now)? (?:belongs|belonged) to (?:someone|somebody|me|
            another|us|
            my)(?: [\w]+)?
        (?:phone|number|line) (?:does not|did not|do not|no longer) belongs? to (?:{_THEIR_NAME}|him|her|them|that)(?:
            [\w]+)?
        (?:not|never)(?: the| a)? (?:number|phone)(?: of| for) (?:{_THEIR_NAME}|him|her|them)
        (?:new|recycled|reassigned|second hand) (?:number|sim)(?: [\w]+)?(?= [.,?!]|$| it| i )(?!.*\b(?:take|use|
            write)\b)
        (?:i|we)(?: have| only| just| recently| have only| have just)*(?: had| got| received| been given| have)
            (?:this|the|my) (?:new )?(?:number|phone|sim)(?: (?:card|recently|only|just|now))* (?:since|for|last|a
            few|
            two|three|twenty|ten|years|this|recently|yesterday)(?: [\w]+){{0,3}}
        i only (?:recently|just) (?:received|got) this number
        (?:{_THEIR_NAME}|<they>|that family|the family|that person|this person|my ex)(?: (?:has|have|had|is|are|all))*
            {_GONE}(?!.*\b(?:address|parcel|round the corner|today)\b)(?: (?:on|in|out|away|to|last|months|month|
            years|
            year|ago|the|this|here|from|spring|summer|autumn|winter|march|long|flat|apartment|abroad))*
        (?:<they>|{_THEIR_NAME}) (?:is|are|was)(?: no longer| not)(?: [\w]+)? (?:employed|with us|with the (?:firm|
            company)|
            part of)(?: (?:here|any more|now))*
        (?:<they>|{_THEIR_NAME})(?: has| have| is| are| did)? not (?:lived|living|worked|working) here(?: [\w]+)*
        (?:<they>|{_THEIR_NAME}|= )?no longer (?:works|lives) here
        we buried (?:him|her|them)(?: [\w]+){{0,3}}
        (?:that|that is|that would be|you (?:mean|want))(?: who| the)*(?: (?:people|family|fella|tenant|tenants|owner|
            owners|
            lot|ones))?(?: who)?(?: lived here| were here)? before us
        (?:that is |it was |= )?(?:the )?(?:old|previous|last|former) (?:owner|tenant|tenants|owners|occupant|
            occupants|
            occupier)(?:'s)?(?: name)?(?= [.,?!]|$| they| he| she| moved| left)
        (?:i am|we are) (?:only |just )?the new (?:tenant|tenants|owner|owners|people|occupier)s?
        (?:you have|you have got|got|reached|rang|called|come through to)(?: (?:got|to|through))* the wrong (?:fella|
            lad|bloke|
            girl|lass|chap|fellow|house|place|crowd|line|morgan|one)
        (?:name|alex|morgan) (?:means|rings)(?: [\w]+)? (?:nothing|no bell|no bells)(?: (?:to|for) (?:me|us)| here)?
        (?:that name|it) does not (?:mean anything|ring a bell|ring any bells?)(?: (?:to|with|for) (?:me|us))?
        (?:someone else|another person|somebody else)(?: [\w]+){{0,2}} (?:that|this|the same) name
        (?:different|other) (?:person|family|people|household|fella|lad|man|woman)(?: (?:altogether|you need|you want|
            entirely))+
        (?:you are|speaking|talking) (?:speaking |talking )?(?:with|to) (?:someone|somebody) (?:different|else)
        my name is not (?:that|alex|morgan|him)
        (?:i|we) (?:have|had)(?: got)? (?:no connection|nothing to do|no relation) (?:with|to) (?:that|him|her|them|
            {_THEIR_NAME}|
            the) ?(?:customer|person|family|man|woman|name)?
        no {_THEIR_NAME}(?: (?:here|in this (?:house|office|building|family|home)|at this (?:number|address|house)|
            living
            here|on this number))+
        (?:who|whoever)(?: (?:is|the|hell|heck|on earth))* (?:alex|morgan)(?= [.,?!]|$)(?! \?? speaking)
        there is only (?:us|me|the)(?: two| three| and)?(?: [,])?(?: the)? (?!one)[a-z]+s(?= [.,?!]|$)
        """,
        confidence=0.9,
        when=_WHOLE_HERE,
    ),
    *rules(
        CustomerAct.WRONG_PERSON,
        r"""
        (?:we are|this is|it is|you have (?:got|reached)|here is) the (?!morgans?\b)[a-z']+s(?: (?:family|household|
            residence))?(?: ,)?(?: not(?: the)? morgans?)?(?= [.,?!]|$)
        (?:i am|this is|here is|my name is) (?!alex\b|his\b|her\b|the\b|a\b|not\b|your\b)[a-z]+(?: [a-z]+)? (?:, )?not
            (?:alex|morgan|him|her|that)(?: morgan)?
        (?:i am|this is|my name is|here is|it is) (?!alex\b|his\b|her\b|the\b|a\b|not\b|your\b|sorry\b|wondering\b|
            asking\b)
            [a-z]+(?: [a-z]+)?(?: ,| and)? (?:who is|i do not know|never heard of|there is no) (?:an? )?(?:alex|any
            alex|
            morgan|him|her)
        (?:this|it|that) is (?!alex's|his|her|my|your|the|[\w]+'s (?:house|parcel|address|place))[a-z]+'s (?:phone|
            number|
            mobile|line|cell)(?= [.,?!]|$| not)
        (?:you must be|you are) mistaken(?=.*\b(?:name|person|number|am)\b)
        (?:not me|that is not me)(?: (?:mate|love|pal|sir|madam|sorry))*(?: (?:you are|that you are|you) (?:looking
            for|
            want|after|need|seeking))?(?= [.,?!]|$)
        (?:not|never) me you(?: are)? (?:looking for|want|need|after)
        i found this phone(?: [\w]+){0,4}
        (?:do not|never) know (?:him|her|them|the (?:guy|man|fella|woman|person|lady|gentleman|name|lad)|that (?:guy|
            man|
            fella|woman|person|lady|name)|who (?:that|he|she) is|any alex|an alex|whose (?:it|this) is)(?= [.,?!]|$)
        = (?:here|this|it|i|that)(?: am| is)? not(?: mr| mrs| ms| the)? (?:alex|morgan)(?: morgan)?(?: here)?
        here (?:is )?(?:no|not) alex
        = who(?: ,| \?)? no
        """,
        confidence=0.9,
        when=_WHOLE_HERE,
    ),
)

PERSON_LOOK_ALIKES: tuple[Rule, ...] = rules(
    None,
    r"""
    (?:left|went|gave|given|rang|knocked|took|brought|delivered|sent|dropped|put|goes|go|give|deliver|left it|bring|
        came)(?:
        (?:it|one|mine|that|my|the|parcel|package|last time|again|off))* (?:to|at|with|in|round to|for) (?:the
        )?(?:wrong (?:house|person|one|flat|guy|people|alex|man|woman|family|door|address|street)|old tenant|someone
        else)
    (?:driver|he|she|man|postman|courier)(?: (?:always|has|have))* (?:had|has|picks|finds|got) the wrong (?:house|
        person|
        one|flat|guy|people|alex)
    (?:the )?wrong (?:parcel|package|box|item|order|thing|colour|size|button|key|end|foot|idea|impression|word|door|
        gate|
        bell|entrance|parcels|day|way)
    no (?:morgan|alex|name) on the (?:bell|door|buzzer|label|letterbox|list|intercom)
    (?:what|which) was the number
    never heard of (?:that|this|the) (?:street|road|place|town|shop|company|firm|sender|name of the)
    (?:no|there is no) alex like me
    (?:when|if|once|until|till|because) (?:he|she|they) (?:is|are|will be) (?:outside|here|there|out|in|near|at the
        door|
        back|home|close)
    (?:that is |said |got |pick |took )?the wrong one(?= ,? (?:it|no|,|$|not|that))
    """,
)
"""What goes wrong with parcels and addresses, and who is away beside the point."""

_HANDING = r"""
    (?:i will|let me|i am going to) (?:just )?(?:see if (?:he|she) is (?:awake|free|about|up|there|in|around)|(?:pass|
        put|transfer|hand) you (?:over|through|across)(?: to)?(?: (?:him|her))?|(?:give|bring|take|hand) (?:it|the
        phone|this|you)(?: (?:up|over|down|out|to))* (?:him|her|sir|madam|mum|dad|alex)|call (?:sir|madam|him|her))
    (?:giving|passing|handing)(?: (?:it|you|the phone|over))* to (?:him|her|madam|sir|mum|dad)
"""
HANDING_OVER: tuple[Rule, ...] = rules(CustomerAct.NOT_HERE, _HANDING, 0.8, _WHOLE_HERE, keeps=True) + rules(
    CustomerAct.HOLD_ON, _HANDING, 0.9
)
"""Somebody passes the telephone on: a moment, and the recipient is not yet there."""
