"""Phrases for when somebody is there, which time suits, and where the parcel shall go instead."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_SLOT = (Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.ANYTHING_ELSE, Expects.NONE)

IN_CASE: tuple[Rule, ...] = rules(
    None,
    r"""
    (?<!what )if (?:[\w]+ ){1,4}(?:does|will|is|can|do|could) not (?:be )?(?:work|working|suit|possible|do|make|
        manage|come|deliver|fit|free|available|ok)(?: it)?
    if (?:that|it|this) (?:is|would be)(?: at all| not)? (?:possible|ok|fine|all right|convenient|doable|too much
        trouble|no trouble|no bother|handy)
    (?:or |and )?if not(?= ,|$| (?:then|maybe|perhaps))
    """,
)
"""What is said for the case that a wish cannot be met turns nothing down."""

AVAILABILITY: tuple[Rule, ...] = (
    *rules(
        CustomerAct.UNAVAILABLE,
        r"""
        (?:i am|we are|i will be|we will be|am|will be|are|be|i shall be|i was|i am going to be|i would be|i might be|
            i may be|i have to be)(?: (?:just|only|still|usually|normally|always|all|both|probably|definitely|
            actually|most likely|mostly|currently|unfortunately|also|gonna|going to be|afraid i am))* (?:not (?:going
            to be |gonna be )?(?:at home|home|in|there|here|around|available|free|back|in the house|at the house|in
            town|able to (?:be|receive|take|make)[\w ]*)|out|away|at work|working|busy|at the office|on (?:holiday|
            vacation|shift|the (?:late|early|night|day) shift|a business trip|duty|call|a trip|my way|the road|a
            course)|at (?:the )?(?:school|college|university|uni|hospital|doctor's|doctor|dentist|dentist's|gym|
            meeting|clinic|lake|beach|my (?:parents|sister's|brother's|mother's|mum's|mom's|girlfriend's|boyfriend's|
            job|desk|friend's)|church|court|training|a (?:meeting|wedding|conference|funeral|doctor's appointment|
            party)|the)|in (?:the )?(?:office|hospital|meetings|a meeting|town|court|class|lessons|london|new york|
            chicago|another city|another town|europe|meeting)|gone|abroad|travelling|traveling|out of (?:town|the
            house|the country|office|the office|state)|unavailable|occupied|booked|booked up|tied up|on the (?:late|
            early) shift|off to|teaching|picking up|visiting|overseas|asleep|sleeping|back (?:only|late)|elsewhere|at
            a)(?: (?:all (?:day|morning|afternoon|evening|week)|the whole (?:day|morning|week)|then|that day|at that
            time|during that|by then|during the (?:day|week)|<day>|this week|that early|that late|today))*
        (?:i|we|you|there|they)(?: [\w]+){0,2}? (?:can not|will not|would not|could not|might not|may not|shall not|do
            not|am never|are never|will never|can never|never)(?: [\w]+){0,2}? (?:be (?:at home|home|in|there|here|
            around|available|free|back|able)|make it|get (?:home|back|there|away)|come home|receive (?:it|parcels|it
            then)|be up|open the door|take delivery|accept (?:it|the <parcel>)(?= (?:then|in|on|at|before|today|
            tomorrow)))(?: (?:then|at that time|by then|on time|that day|that early|that late))*
        (?:not|never|no longer|hardly|rarely)(?: (?:going to be|gonna be|usually|really|even|normally))? (?:at home|
            home|in(?= (?:then|before|until|till|on|at|the|all|tomorrow|today|that|this|between|after|during|mornings|
            from)| ?$| [.,?!])|there|around|available|back|here)(?: (?:then|at that time|by then|that day|that early|
            that late|until|till|before|on))*
        (?:no one|not anyone|nobody|none of us)(?: (?:is|will be|would be|was|going to be|to be|can be|be))* (?:at
            home|home|in|there|here|around|available|to (?:take|receive|open|accept|sign)|in the house|can (?:take|
            open)|at the house)(?: (?:then|it|at that time|the door|them|the parcel))*
        (?:i have|i have got|i got|there is|we have|we have got|have)(?: (?:a|an|my|the|some|this|to go to|this|
            another|school|important))* (?:appointment|dentist|dentist appointment|dentist's appointment|doctor's
            appointment|doctor's|doctor appointment|meeting|meetings|class|classes|shift|job interview|interview|
            wedding|funeral|training|lesson|rehearsal|flight|parents evening|conference|date|exam|hairdresser|night
            shift|early shift|late shift|lecture|engagement|other plans|plans|something else|something on|to work|
            work|to be at work|to pick up|practice|session|physio|therapy)(?: (?:then|at that time|that day|at work|
            all day|on|at the hairdresser|with|to attend|late))*
        (?:i|we) (?:only |usually |normally |do not |always |will not |will only |would only |can only |just |have to
            )*(?:work|get (?:home|back|in|off|off work|out of work)|come (?:home|back)|finish|finish work|return|be
            back|knock off|clock out|arrive home|arrive back|leave work|leave the office|leave the house|leave|fly|
            travel|start work|go to work|be at work)(?: (?:home|work|from (?:work|the office|vacation|holiday|my trip|
            school)|only|late|till|until|at|around|after|before|about|by|on|during|nights|days|shifts|full time|in the
            (?:morning|mornings|day|daytime|evening|evenings|afternoon)|every day|then|early|from|between|tomorrow|
            today|weekdays|all day|mornings|evenings))+
        (?:i|we|both|us|me) (?:both |all |only |usually |always )*(?:work|am working|are working) (?:until|till|to|
            from|all|late|nights|days|between|on|in)
        (?:i|we) (?:work|am working|are working)(?: (?:then|all day|days|nights|late|early))?
        (?:clashes|clash|conflicts|conflict|collides|interferes|overlaps) with(?: [\w']+){0,3}
        (?:my|the|our) (?:shift|work|working day|class|lesson|meeting|school|job|flight|train|appointment)(?:
            [\w']+){0,2} (?:end|ends|start|starts|begin|begins|finish|finishes|last|lasts|goes|go|over|leaves)(?:
            (?:till|until|at|before|around|on|to))*
        (?:have|need|got|has) to (?:take|drive|bring|pick up|drop off|drop|collect|fetch|get|walk|see|go to|be at|be
            in|visit|attend|leave|fly) (?:my|the|our|some|a|an|work|school|town)(?: [\w]+)?(?: (?:to|from|at|up|off)
            (?:the )?[\w]+)?(?: then)?
        (?:i am|we are|i will be|we will be|i shall be)(?: (?:all|still|just|only|staying|probably))* at (?:my|a|an|
            her|his|our) (?!home\b|house\b|place\b|door\b|desk\b|address\b|flat\b|apartment\b)[\w']+(?: (?:place|
            house|wedding|party|birthday|office|school|conference|course))?(?: (?:then|all day|all morning|all
            afternoon|that day))?
        (?:i|we) have (?:a |an |my |our |some )?(?!no\b|not\b|to\b|a question\b|the\b|your\b|it\b|time\b|two\b|
            another\b|an? [\w]+ parcel|my own\b|all\b|nothing\b|been\b|got\b|changed\b|moved\b)[\w]+(?: [\w]+)?
            (?:then|at that time|that day|at that hour|in the morning|in the afternoon)
        (?:stuck|held up|tied up|busy|caught up|occupied)(?: (?:at|in|with))? (?:work|the office|meetings|traffic|
            until|till|all|in the|on|then|that|between|from|before|at|this|tomorrow|mornings|today)(?: [\w]+)?
        (?:still |already )?(?:at work|at the office|in the office|at school|at my job)(?: (?:until|till|then|from|
            all|between|by then|at that time|on|before))*
        (?:mornings|evenings|afternoons|weekdays|weekends|days|daytime|lunchtime|noon|the (?:morning|afternoon|
            evening|weekend)|<day>|<day>s|then)(?: (?:is|are))? (?:impossible|no good|bad|out|out of the question|
            tricky|difficult|hard|a no-go|a problem|not possible|off|never|busy)(?: for (?:me|us))?
        (?:i am|we are) (?:not )?(?:flying|leaving|going away|going out|travelling|traveling|off(?! (?:on|tomorrow|
            today|then|this|next)\b))(?: (?:to|on|for|until|from|in|at|then|tomorrow|today))+
        """,
        confidence=0.9,
    ),
    *rules(
        CustomerAct.REJECT_TIME,
        r"""
        (?:too|bit|little|rather|way too|much too|far too|awfully|pretty|quite)(?: too| bit)? (?:early|late|
            soon|short notice|far off|far away|long|tight|long to wait|much of a rush)(?: (?:for (?:me|us)|in
            the (?:day|morning|evening)|to wait))*
        (?:does not|do not|will not|would not|is not|are not|can not|not going to|not gonna|did not|never)(?:
            (?:really|quite|actually|be|exactly))* (?:work|suit|fit|good|convenient|possible|ideal|great|
            suitable|working|work out|fit in|works|feasible|doable)(?: (?:me|us|for (?:me|us)|at all|well|
            either|out|with my [\w]+|my [\w]+))*
        (?:can|could|will|would) not (?:do|make|manage)(?: (?:that|it|then|this|the))* ?(?:<day>|time|morning|
            afternoon|evening|\d+|slot|window|day)?(?: (?:morning|afternoon|evening))?(?= [.,?!#]|$| i
            | so| but| because| sorry| how| what| only)
        (?:not|anything but|any time but|any day but|except|but not|no|rather not|better not)(?: (?:in|on|at|
            during|this|that|the|so|quite|for))* (?:<day>|<day>s|morning|mornings|afternoon|afternoons|evening|
            evenings|weekend|weekends|weekdays|then|that day|noon|lunchtime|early|late|this week|next week|
            before \w+|after \w+)(?: (?:morning|afternoon|evening|please))*
        (?:none|neither)(?: (?:of|one|works?|suits?|are|is|good|them|those|these|the|for me|ones|times|that|two|
            days|any|me|for|us|do|fits?))*
        not (?:the|that) (?:first|second|third|last|earlier|later|latter|former|next|other)(?: (?:one|slot|time|
            option|window))?
        (?:another|a different|some other|any other|a later|an earlier|a better|other) (?:time|day|date|slot|
            times|days|slots|window|appointment|one|hour|week|moment)(?: (?:please|instead|then|would be|
            possible|is|be))*(?! back)
        (?:something|anything|a bit|little|slightly|much)(?: (?:a|bit|little))* (?:later|earlier|sooner|else)(?=
            [.,?!#]|$| if| would| in| on| that| please| than| maybe| available| possible| instead)
        (?:change|move|reschedule|postpone|push back|push|delay|put off|shift|rebook|bring forward|rearrange)(?:
            (?:it|the|my|that|this|to|delivery|appointment|time|date|day|slot|window|parcel|package|back|a))+
        (?:not|never) (?:today|tomorrow|then|that day|at that time|at that hour|that early|that late|so early|so
            late|on [\w]+day|this week|in the (?:morning|afternoon|evening)|possible (?:then|today|tomorrow|for
            me))
        (?:have|has|got|have not|is there|are there|do you)(?: you| not)*(?: [\w]+){0,2} (?:anything|something|
            nothing|any slots|any slot|one) (?:else|sooner|earlier|later|other)(?: [\w]+){0,3}
        (?:that|it|this|which|the time) (?:is|would be|will be)(?: [\w]+)? (?:bad|difficult|inconvenient|
            impossible|awkward|tricky|hard|problematic|a problem|unsuitable|complicated|no use|tough)(?: (?:for
            (?:me|us)|then|today))*
        (?:earlier|later|sooner) than (?:that|this|then)
        (?<!the )(?:earlier|later|sooner) (?:would|if|please|is|in|on|one|slot)(?: [\w]+){0,3}
        = (?:earlier|later|sooner|another time|another day|a different time|a different day|some other day|
            something else|anything else|none|not that one|too late|too early|none of them|neither|not then)
        """,
        confidence=0.85,
        when=_SLOT,
    ),
)

CHANGE_ADDRESS: tuple[Rule, ...] = rules(
    CustomerAct.CHANGE_ADDRESS,
    r"""
    (?<!\bi )<move>(?! (?:my|the|our) (?:kids|children|son|daughter|dog|car|mother|wife|kid|child|boy|girl|train|
        bus))(?: [\w']+){0,4}? (?:to|at|over to|round to) (?:a |an |the |my |our |another |some |different |other |new
        |her |his |their |wife's |husband's |[\w]+'s |business |work |home |office |current |correct |right |actual |
        second |private |real )*<place>(?: (?:address|instead|place|house|office|home|please|of mine|of work|
        building))*
    (?:different|another|new|other|change of|change the|change my|change|updated|alternative|correct|right|update the|
        update my|wrong|my current|amend the|alternate)(?: delivery| shipping| home| my| the)? (?:address|delivery
        address|location|place to deliver)(?: (?:please|instead|for|on|that|of|the|it|parcel))*(?! is (?:correct|
        right|fine|ok))
    (?:i|we)(?: have| had| just| recently| already| are| am| only| actually| both| since| all)* (?:moved|relocated|
        moving|moving house|moved house|moved out|moved away)(?: (?:to|house|away|out|last|since|recently|months|
        month|week|year|ago|from there|there|in|a|the|into|new|place|apartment|flat|home|of|at|on))*
    (?:i|we)(?: do| am| are| have)? (?:not|no longer|never)(?: been)? (?:live|living|lived|stay|staying|at|reside|
        residing|there|based)(?: (?:there|at that address|at this address|any more|here|on|in|that address|culture
        west road|that street|the address|that place|at|address|now|longer))*(?! (?:until|till|home|then))(?=.*(?:any
        more|address|there|longer|street|road|since|now|$))
    (?:that|this|it) is (?:not my (?:current |correct |right |new )?(?:address|place|home|house)(?: any more)?|(?:my|
        the|an|our) (?:old|previous|former|wrong|last) (?:address|place|flat|apartment|house|home)|the wrong
        (?:address|place|house|street))
    (?:address|place)(?: (?:you have|there|on it|on the parcel|is))* (?:is |are )?(?:out of date|outdated|old|wrong|
        not right|no longer (?:valid|correct|current)|not current|changed|incorrect|not correct|not valid)
    (?:have|has|got) (?:the )?wrong address
    (?:my|the) address (?:has |have )?changed
    (?<!it )(?<!one )(?<!that )(?:somewhere else|someplace else|a different place|another place|some other place)(?:
        (?:instead|please|then|entirely))*
    (?:delivered|sent|brought|deliver|send|bring|go|take|put|leave) (?:it |that )?(?:somewhere else|someplace else|
        elsewhere)
    (?:to|at) (?:my|our|the) (?:office|work|workplace|job|work address|business address|office address|company|new
        (?:place|house|flat|apartment|home|address)|<place> (?:address))(?: (?:instead|please|then))*(?= [.,?!#]|
        $| at| in| on| that| which| it)
    (?:i have|i have got|we have|got) a new (?:place|address|flat|apartment|house|home)
    (?:my )?new address(?: is)?
    (?:staying|living) (?:with|at)(?: [\w']+){1,4} (?:now|at the moment|this week|for now|instead|these days|for the
        time being|currently)
    (?:can|could|may|is it possible|would it be possible|i would like|i want|i need)(?: [\w']+){0,4} (?:change|update|
        correct|amend|modify|switch|edit) (?:the|my|our|that|your) (?:delivery |shipping )?(?:address|place|
        destination|location)(?: [\w]+){0,2}
    (?:have|get|want|need|like|prefer) (?:it|the <parcel>|this|that|my <parcel>)(?: to be)? (?:sent|delivered|brought|
        shipped|redirected|forwarded|go|taken) (?:to|at) (?!(?:my|the|a) (?:door|porch|neighbour|shop|locker|
        caretaker|garage|shed|front))(?:[\w']+)(?: (?:[\w']+)){0,2}
    (?:staying|living) with (?:friends|family|relatives|my [\w]+|a friend|someone|colleagues)(?: [\w]+)?
    (?:redirect|reroute|divert|forward) (?:it|the <parcel>|this|that|my <parcel>)
    """,
    confidence=0.9,
)
