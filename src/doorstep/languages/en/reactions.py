"""Phrases that answer the assistant itself: say it again, that is wrong, complaints."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.en.questions_everyday import MORE_COMPLAINTS, MORE_REPEATS
from doorstep.languages.kit.phrases import Rule, rules

ASK_REPEAT: tuple[Rule, ...] = (
    *MORE_REPEATS,
    *rules(
        CustomerAct.ASK_REPEAT,
        r"""
        (?:say|repeat|read|tell me|give me|spell)(?: (?:the|my|your|that|those|this))(?: [\w]+){1,3} (?:again|
            once more|back|one more time)
        (?:say|repeat|read|go over|run|tell me|give me|spell)(?: (?:that|it|this|the|all|me|through|everything|
            what you said|back|your|question|last bit|last part|options|times|address|sentence|them|those))*
            (?:again|once more|one more time|back|another time|once again|by me again|past me|slower|slowly|
            louder|more slowly|clearly)<repeat_how>
        (?:can|could|would|will|please|may|you have to|you will have to|mind|to|sorry|ok|just)(?: (?:you|i|
            please|ask you to|mind|just|kindly))* (?:repeat|repeating)<repeat_how>(?: [\w]+){0,3}
        ^(?:sorry|excuse me|huh|eh|what|hm|what now|sorry what|what sorry)(?: [.?!])?$
        = (?:sorry|what|pardon)(?= \?)
        = (?:repeat|repeat that|repeat please|say again|again|again please|once more|one more time|once again|
            repeat it|please repeat|slower|louder|what was that|what was it|what is that|pardon|pardon me|i beg
            your pardon|beg your pardon|beg pardon|come again|sorry what|sorry again|what did you say|you what|
            say what|say that|which times|which address|which one)(?: (?:again|sorry|please|now|there|did you
            say|you said))?
        (?:what|which|how)(?! (?:company|firm|outfit|organisation|business))(?: [\w]+){0,3} did you (?:just
            )?(?:say|mention|offer|call it)(?: [\w']+){0,4}
        what (?:were|was|are|is) (?:the|those|that|your) (?:times|options|dates|question|choices|time|date|
            address|last bit|last part|last thing|first one|slots|choices|second one|middle part|days)(?:
            [\w]+)?(?: again| once more| you said)
        (?:did|do|could|can|have|could|would) not (?:quite |really |properly |fully |even |all |able to
            )*(?:catch|get|hear|understand|follow|make out|make that out|heard|understood|hear you|get that|pick
            up)(?: (?:that|you|it|what|the|a|word|any|of|one|last|bit|part|all|quite|very|well|properly|at all|
            said|were|saying|on|your|clearly|name|question|time|times|address|anything|say|just|sorry|me|so))*
        (?:hard|difficult|trouble|struggling) (?:to hear|to understand|hearing|understanding)(?: (?:you|that))?
        (?:missed|misheard) (?:that|you|it|what you said|the last|the|what)(?: (?:last|bit|part|one|thing|first|
            word|you|said))*
        (?:you are|you keep|it is|the line is|line is|connection is|you were|the connection is|reception is|the
            reception is|you have been|signal is|the signal is)(?: very| really| a
            bit| so| rather| too| quite| all| just)* (?:breaking up|cutting out|bad|terrible|crackling|crackly|
            poor|faint|quiet|muffled|noisy|breaking|fading|awful|mumbling|too quiet|too fast|fast|unclear|
            garbled|dropping out|choppy|low)(?: (?:up|out|here|today))*
        (?:speak|talk|go)(?: (?:up|a|bit|little|more|please|slower|slowly|louder|clearly|not so))* (?:up|slower|
            slowly|louder|clearly|fast)(?: (?:a bit|a little|please))*
        slow down(?: (?:a bit|please|a little))*
        (?:bad|terrible|poor|awful|noisy|crackly) (?:line|connection|reception|signal)
        (?:what|which)(?: [\w]+){0,2} do you mean(?: (?:by|with))?(?: [\w]+){0,2}
        (?:do|did) not (?:know|understand|get) what you (?:mean|are saying|said|want|are talking about|are on
            about)
        i beg your pardon
        (?:you|too) (?:lost me|fast)
        (?:what|how) was that(?: (?:again|last|address|time|one|bit|part|number|you said))*
        (?:run|go|take me) (?:through|over) (?:that|it|them|those)(?: [\w]+){0,3}
        (?:explain|elaborate)(?: [\w]+){0,3}
        """,
        confidence=0.92,
    ),
)

_ASKED_TO_BE_QUIET: tuple[Rule, ...] = rules(
    None,
    r"""
    (?<!i )(?<!he )(?<!she )(?<!you )(?<!they )(?<!who )(?<!people )(?<!driver )(?<!drivers )(?<!guys )(?<!even
        )(?:do not|not to|never|no need to|does not need to|need not|no) (?:ring|knock|buzz|ringing|knocking|use
        the bell|press|sound|bang)(?: (?:on|at|the|my|our|door|bell|doorbell|buzzer|intercom|loudly|hard|too|
        please|when|he|they|comes?|so|again|just|or|ring|knock))*
    """,
)

COMPLAIN: tuple[Rule, ...] = (
    _ASKED_TO_BE_QUIET
    + MORE_COMPLAINTS
    + rules(
        CustomerAct.COMPLAIN,
        r"""
    (?:complain|complaint|complaining|complaints)(?: [\w']+){0,4}
    (?:this|that|it|you|he|she|they|your <driver>|your (?:company|service|people|app|system|website)|the
        <driver>|the service|service|<driver>|last <driver>|delivery)(?: [\w']+){0,2} (?:is|was|are|were|be|
        been|keeps?|kept)(?: [\w]+){0,3}? (?:ridiculous|outrageous|unacceptable|a disgrace|disgraceful|a joke|
        terrible|awful|horrible|rude|useless|annoying|very annoying|disgusting|a nuisance|pathetic|appalling|
        shameful|incompetent|unprofessional|impolite|the worst|worst|a scandal|infuriating|a mess|shocking|
        nonsense|bullshit|rubbish|crap|lousy|dreadful|abysmal|hopeless|insane|madness|unbelievable|a pain|
        frustrating|absurd|careless|unreliable|late again|getting ridiculous|always late|so slow|too slow|a
        waste of time|wasting my time|lying)(?: [\w]+){0,3}
    (?:i am|i was|we are|makes me|getting|very|really)(?: [\w]+){0,2} (?:annoyed|angry|furious|fed up|sick of|
        disappointed|unhappy|not happy|not impressed|upset|pissed|pissed off|livid|dissatisfied|tired of|not
        amused|not pleased|mad)(?: [\w']+){0,4}
    (?:fed up|sick and tired|had enough|had it)(?: (?:with|of))?(?: [\w]+){0,3}
    (?:the|your|that|last|my) (?:last |previous )?(?:<driver>|<parcel>)(?: [\w']+){0,3}? (?:never|did not|just|
        simply|always|does not|was|left|threw|dumped|arrived|came|drove|ignored|refused|lied|broke|smashed|
        damaged|stole|crushed|kicked|shouted|swore|yelled|parked|rang|marked|claimed|pretended|trampled|tossed|
        lost)(?: [\w']+){1,6}
    last (?:time|week|month)(?: ,)?(?: [\w']+){0,3} (?:he|she|they|you|the <driver>|your <driver>|my <parcel>|
        the <parcel>|no one|<driver>)(?: [\w']+){0,8}
    (?:broken|damaged|smashed|crushed|soaked|wet|ripped|torn|opened|dented|squashed|stolen|lost|missing|ruined|
        shattered|open)(?: (?:when|again|last|by|box|on arrival|parcel|package|into pieces|during))+(?:
        [\w']+){0,4}
    (?:arrived|came|was|got|turned up|were) (?:completely |totally |all |half |badly |already )?(?:broken|
        damaged|smashed|crushed|soaked|wet|ripped|torn|opened|dented|squashed|stolen|ruined|shattered)
    (?:threw|thrown|throws|throwing|dumped|chucked|tossed|kicked) (?:it|my|the|them)(?: [\w]+){0,5}
    (?:never|did not|does not|do not|not) (?:even )?(?:rang|ring|ring the|knock|knocked|buzz|leave a note|left a
        note|bother|came|show up|showed up|turn up|turned up|deliver|delivered|shown up|turned up)(?: (?:the|at|
        my|on|a|to|bell|door|doorbell|note|up|all|card|once))*(?= [.,?!]|
        $| last| again| yesterday| and| even| although| when| this| so| i | at)
    (?:third|fourth|fifth|tenth|hundredth|umpteenth|3rd|4th|5th|10th) time(?: [\w']+){0,8}
    (?:second|2nd) time (?:now|already|today|this week|you (?:call|have))(?: [\w']+){0,5}
    (?:broke|smashed|ruined|lost|damaged|wrecked|crushed|destroyed|stole) (?:my|the|our|it)(?: [\w]+){0,3}
    (?:woke|woken|waking) (?:me|us|the baby|my (?:baby|kids|child|children))(?: up)?
    (?:do you know|have you any idea|do you have any idea) (?:what time|how late|how early)(?: [\w]+){0,3}
    (?:such|what) a (?:waste|nuisance|joke|shambles|mess|disgrace|bad service|terrible service|hassle|circus|
        rip-off|cheek|pain)(?: [\w]+){0,3}
    (?:you|they|your (?:people|company|drivers|lot|guys)) (?:people |guys |always |never |keep |all |constantly
        )+(?:late|lose|come|deliver|<call>|calling|messing|mess|screw|screwing|promise|ignore|show|bring|get|
        forget|lie|break|turn|deliver|fail|wake)(?: [\w']+){0,5}
    (?:terrible|awful|horrible|bad|poor|lousy|appalling|rubbish|dreadful|shocking|shoddy|worst) (?:service|
        company|experience|job|delivery|drivers?|customer service|organisation)
    (?:always|again) the same(?: [\w]+){0,4}
    harassment
    (?:ridiculous|outrageous|unbelievable|unacceptable|disgraceful|scandalous)
    (?:you|it|they) (?:woke|ruined|broke|damaged|lost)(?: [\w]+){0,4}
    (?:already|have) (?:told|said) (?:you|that|this|them|your)(?: [\w]+){0,3} (?:twice|three times|times|before|
        yesterday|last week|already|a hundred)
    (?:waited|waiting|stayed|sat)(?: (?:at|in|home|for|here|around|the))* (?:all day|whole day|entire day|hours|
        for hours|for nothing|in vain|the whole day|all morning|all afternoon)(?: [\w]+){0,4}
    (?:not|never) (?:once )?(?:on time|get here on time|punctual)
    (?:things|parcels|packages|it|they|stuff|everything) (?:get|gets|got|keep getting|keeps getting|always get|
        always gets|being|been|was|were) stolen(?: [\w]+){0,3}
    <driver> (?:is|was|are)(?: [\w]+){0,2} (?:rude|impolite|unfriendly|aggressive|drunk|useless|lazy|nasty)
    """,
        confidence=0.9,
    )
)

CORRECT: tuple[Rule, ...] = (
    *rules(
        CustomerAct.CORRECT,
        r"""
        (?:that|this|it) is not (?:what i (?:said|meant|asked|wanted|told you)|the (?:right |correct
            )?(?:number|street|house number|address|postcode|post code|zip|zip code|city|town|name|spelling|day|
            time|place|date|apartment|flat|one i said)|my (?:number|street|house number|address|postcode|post
            code|zip|zip code|city|town|name|apartment|flat)|how (?:it is|you|my)(?: [\w]+){0,3}|correct|spelled
            (?:like that|that way))
        (?:i|we) (?:said|meant|told you|did say|clearly said|actually said|actually meant|was saying)(?! (?:that
            i|yes|no|goodbye|thank|so|i|ok)(?:$| ))(?: [\w']+){1,6}
        (?:not|never) what i (?:said|meant|asked for|wanted|told you)
        i (?:did|do) not (?:say|mean|said)(?: [\w']+){1,4}
        (?:you|i think you)(?: have| must have| may have)? (?:misheard|misunderstood|got (?:that|it|me|my|
            the)(?: [\w']+){0,3} (?:wrong|mixed up)|heard me wrong|heard (?:that|it) wrong|mixed(?: [\w]+){0,2}
            up|wrote (?:that|it) down wrong|made a mistake|have it wrong|have that wrong|mixed up)(?: (?:me|
            that|it|the))*
        you (?:got|have|have got)(?: [\w']+){0,4} wrong
        (?:the |my )?(?:house number|number|street|street name|postcode|post code|zip|zip code|city|town|name|
            address|spelling|apartment|apartment number|flat|flat number|unit|day|time|date|first part|last
            digit|last digits|last number|last part|first digit|digits)(?: [\w]+)? (?:is|are|was)(?: [\w]+)?
            (?:wrong|incorrect|not right|not correct|off|mistaken|missing a [\w]+|misspelled|spelled wrong|spelt
            wrong|false|a mistake)
        wrong (?:house number|street|city|town|zip|zip code|postcode|post code|address|spelling|apartment|flat|
            number of the house|day|date|time|digit|number)(?= [.,?!]|$| it| i)
        (?:the |my )?(?:street|name|it|city|last name|surname|town) is (?:spelled|spelt|written) (?:with|like|
            differently|without)(?: [\w' -]+)?
        (?:that is |it is |it is spelled |it is spelt |spelled |spelt |written )?(?:with|without) (?:an?|two|
            double|one) (?:[a-z]|[\w]+'s|[a-z]'s)(?: (?:at|in|on|instead|not|as|for|like|and)(?: [\w']+){0,4})?
        (?:there is|has) (?:an?|no|two) [a-z](?: (?:at the|in it|in the|at))(?: [\w]+)?
        (?:almost|nearly|close|not quite|not exactly|not entirely|partly)(?= [.,?!]|$| but| right| the| it)(?:
            right)?
        (?:correction|let me correct (?:that|you|it|myself)|i have to correct|let me rephrase|correct that|
            change that to|scratch that|strike that)
        (?:changed my mind|change of plan|change of plans|on second thoughts?|having thought about it|thinking
            about it|come to think of it|i take that back)
        you (?:misheard|misunderstood)(?: me)?
        (?:that is |this is |it is )(?:my|the|an?) (?:old|former|previous) (?:address|street|postcode|post code|
            zip|zip code|place|house number|number|city)
        (?:not|no) (?:door|neighbour|caretaker|garage|porch|shed) (?:but|i said)
        """,
        confidence=0.9,
        keeps=True,
    ),
    *rules(
        CustomerAct.CORRECT,
        r"""
        = (?:that is |it is |this is )?(?:wrong|incorrect|not right|not correct|not quite right|a mistake|not
            quite|false|not it|not the one)
        (?:that|it|this) is(?: [\w]+)? (?:wrong|incorrect|not right|not correct|not quite right|a mistake)
        """,
        confidence=0.85,
        when=(Expects.ADDRESS_CONFIRMATION, Expects.DROP_PLACE_CONFIRMATION, Expects.ADDRESS, Expects.ADDRESS_PART),
        keeps=True,
    ),
)
