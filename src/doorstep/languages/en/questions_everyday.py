"""Phrases for what customers ask and remark in everyday words: who, why, what, at what cost, and other worlds."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

ELSEWHERE_FIRST: tuple[Rule, ...] = (
    *rules(
        CustomerAct.OUT_OF_SCOPE,
        r"""
        (?:can|could|will|would) you(?: (?:also|please|maybe|just))* (?:book|order|get|find|call|hire|reserve|
            recommend)(?: me)? (?:a|an|some|the) (?:good |cheap )?(?:plumber|taxi|cab|table|hotel|flight|pizza|doctor|
            electrician|cleaner|restaurant|haircut|room|locksmith|babysitter|ticket|appointment at)(?: [\w]+){0,4}
        (?:what|where|which)(?: is| are| would be)? (?:a|an|the|your|there)(?: any)? (?:good|nice|best|decent|
            cheapest|nearest|closest)(?: [\w]+){0,2} (?:for|to (?:eat|drink|go|stay|buy|get)|restaurant|pub|curry|
            takeaway|pizza|hotel|dentist|doctor|chemist|garage|cafe|bank|cinema)(?: [\w]+){0,5}
        (?:what|how much|how)(?: is| are| do i check| can i check| about)(?: [\w]+)? my (?:bank |account |phone |
            credit card )?(?:balance|password|bill|account|credit score|tax|pension|benefits|electricity|gas bill|
            insurance|overdraft)(?: [\w]+){0,3}
        do you(?: (?:lot|guys|people|also|all))* (?:sell|stock|rent|buy|do|offer|have)(?: any)? (?:stamps|envelopes|
            boxes|insurance|phones|groceries|tickets|food|bikes|wrapping paper|bubble wrap|removals|passport photos|
            loans)(?: [\w]+){0,3}
        how (?:do|can|would|should) (?:i|you|we) (?:reset|fix|cook|bake|install|set up|renew|apply for|unblock|clean|
            repair|program|get rid of|file|claim)(?: (?:a|an|the|my|some|this|your))*(?: [\w]+){1,4}
        (?:will|is|does|did|would) it (?:going to |gonna )?(?:snow|rain|be sunny|freeze|thunder|be cold|be hot|be
            warm|hail)(?: [\w]+){0,4}
        (?:any idea|do you know|did you hear|have you heard|tell me)(?: [\w]+){0,2} (?:if|whether|who|how) (?:the
            )?(?:[\w]+ ){1,2}(?:won|win|lost|lose|scored|score|did|played|got on|beat)(?: [\w]+){0,4}
        (?<!to )(?<!me )(?<!will )(?<!i )(?<!just )(?:turn|switch) (?:the|my|on|off)(?: [\w]+){0,3} ?(?:lights?|lamp|
            heating|oven|tv|telly|music|alarm|fan|radio|kettle)(?: (?:off|on|down|up))?
        (?:can|could|may|want to|would like to|need to|do|how do|have to) (?:i )?(?:send|ship|mail) (?:a|an|some|my
            own|another|something)(?: (?:parcel|package|letter|box|suitcase|present|gift))?(?: [\w]+){0,3} (?:to|
            abroad|overseas)(?! (?:me|my (?:house|home|place)))(?: [\w]+){1,3}
        """,
        0.85,
    ),
    *rules(
        CustomerAct.SMALL_TALK,
        r"""
        keeping (?:well|busy|ok|warm|all right|yourself well)(?: (?:are you|then|i hope))*
        (?:brass monkeys|taters|raining cats and dogs|cats and dogs|colder than|hot enough for you|cold enough for
            you|like an oven|bloody freezing|perishing)(?: [\w]+){0,4}
        (?:have|got|has|with|what|such)? ?(?:a|an|your) (?:very |really |right |proper )?(?:grand|lovely|nice|
            cracking|beautiful|gorgeous|sweet|posh|soothing|great|funny|pleasant|charming|cheerful|clear|kind|
            friendly) (?:voice|accent|manner|laugh|tone|way with you)(?: (?:on|about|for)(?: [\w]+){1,2})?
        (?:you are|you must be|you will be|are you|i suppose you are)(?: [\w]+)? (?:run|rushed) off your feet(?:
            [\w]+){0,3}
        (?:doctor|nurse|vet|dentist|hairdresser) (?:says|said|tells|told)(?: [\w]+){0,6}
        (?:lovely|nice|good|great) to hear (?:a|your|from|another|someone)(?: [\w]+){0,3}
        """,
        0.85,
    ),
    *rules(CustomerAct.BACKCHANNEL, r"^(?:oh|ah)(?: ,)? (?:ok|right|i see|really)(?= [.]|$)", 0.85, (Expects.NONE,)),
)
"""What is read before answers are, for it holds words that answers hold as well."""

MORE_OTHER_PARCELS: tuple[Rule, ...] = rules(
    CustomerAct.OTHER_PARCEL,
    r"""
    (?:expecting|waiting for|waiting on|due|ordered|missing|awaiting)(?: (?:a|some))? (?:something|anything|one|
        another|things?|bits|another one) (?:else|more|other|too|as well)(?: (?:as well|too|also))?(?: ,)?(?: from
        [\w]+)?
    (?:is|are|was|do you have|have you got|got)(?: (?:the|my|our)) (?:[\w'-]+ ){1,2}?(?:order|parcel|package|delivery|
        one|books?|shoes|stuff|things?)?(?: [\w]+){0,1} ?(?:with you|coming too|coming with it)(?: (?:too|as well|
        also))?
    the other (?:one|parcel|package|order|thing)(?: of mine)?(?: [\w]+){0,2} (?:due|coming|from|too)(?: ,)?(?: the
        [\w]+)?
    """,
    confidence=0.9,
)

ASKS_FIRST: tuple[Rule, ...] = (
    *rules(
        CustomerAct.ASK_SENDER,
        r"""
        who (?:did you say|do you say|was it you said|is it you said|again)(?: that)? (?:it |that |this )?(?:sent|
            (?:was|is|came|comes) from|from|the sender(?: is| was)?)(?: (?:it|that|this|me))*
        (?:who|whom) (?:is|was|has)(?: [\w]+)? (?:it|this|that|the <parcel>|my <parcel>) (?:from|sent by|coming
            from)(?: again)?
        (?:whose|who's) (?:parcel|present|gift|order) (?:is|was) (?:it|this)
        """,
        0.93,
    ),
    *rules(
        CustomerAct.ASK_WHO,
        r"""
        who (?:might|may|could|would)(?: (?:you|this|that|i))(?: (?:be|be speaking to|be talking to|be calling))*
        who(?: (?:even|exactly|on earth|the hell|the heck|now|again|actually|exactly))+ (?:is|are) (?:this|that|you|
            it|calling|there)
        is (?:that|this|it) (?:the )?(?:<driver>|shop|store|post office|bank|delivery people|parcel people|delivery
            company|courier company|depot)(?: or (?:the )?[\w]+)? (?:calling|ringing|phoning|speaking|on the (?:phone|
            line)|again)
        (?:what|which)(?: is| was) (?:your|you're) name(?: again)?
        (?:what|which) (?:company|outfit|firm|lot|crowd) (?:did you say|are you|is this)(?: [\w]+){0,3}
        """,
        0.93,
    ),
    *rules(
        CustomerAct.ASK_WHY,
        r"""
        what (?:is|was)(?: all)? (?:this|that|it|the call)(?: all)? (?:about|in aid of|regarding|concerning|in
            connection with)(?: (?:then|now|please))*
        (?:purpose|reason|nature|point|subject) (?:of|for|behind) (?:your|this|the) (?:call|phone call|ringing|
            calling)
        what (?:is it )?(?:do you|are you|you are|is it you|is it you are) (?:want|wanting|after|calling for|ringing
            for|phoning for|needing)(?= [?.,!]|$| then| from me| now)
        (?:and )?what can i do for you
        """,
        0.93,
    ),
    *rules(
        CustomerAct.ASK_DATA,
        r"""
        am i(?: (?:now|being|on|getting))* (?:recorded|taped|on tape|on record|monitored)(?: [\w]+){0,3}
        (?:is|are)(?: (?:this|the|that|you))(?! a\b)(?: [\w]+){0,2} (?:taping|recording|listening in on)(?: (?:me|us|
            this|it|my [\w]+))?
        what (?:are|will|do|would|can) you(?: (?:lot|people|guys|going to|gonna|want to|be))* (?:do|doing|use|
            using)(?: (?:with|it for|that for|it|that))+ ?(?:my|this|the|these)?(?: (?:postcode|address|number|
            details|data|zip|zip code|information|name|recording))?
        why (?:do|would|should|must) you (?:need|want|have|require|ask)(?: (?:it|that|this|them|to know|to have))*(?:
            for)?(?= [?.,!]|$)
        why(?: [\w]+){0,3} (?:need|want) my [\w]+
        """,
        0.9,
    ),
    *rules(
        CustomerAct.ASK_COST,
        r"""
        how much (?:extra|more|on top|is that|is it|is there to pay|would that be)(?: [\w]+){0,3}
        (?:get|be|receive|getting|be getting|be sent|end up with|expect) (?:a|an|any|another|some) (?:bill|invoice|
            charge|fee|surprise bill|extra charge|surcharge)(?: (?:for|from)(?: [\w]+){1,2})?
        (?:is|are) there (?:anything|something|money|any money) to pay(?: [\w]+){0,3}
        """,
        0.93,
    ),
    *rules(
        CustomerAct.ASK_CONTENTS,
        r"""
        what(?: (?:even|exactly|actually|on earth|the hell|the heck))+ is (?:it|that|this|in (?:it|there|the <parcel>))
        what is it(?: (?:even|exactly|actually))+
        """,
        0.93,
    ),
)

MORE_REPEATS: tuple[Rule, ...] = rules(
    CustomerAct.ASK_REPEAT,
    r"""
    what (?:were|was) (?:the|those|your|these)(?: (?:first|last|other))* (?:two|three|question|options|choices|times|
        slots|days|one|bit)(?: (?:again|once more|you (?:said|gave|mentioned)))*
    what (?:are|is) (?:the|those|your|these)(?: (?:first|last|other))* (?:two|three|options|choices|times|slots|days|
        one|bit) (?:again|once more|you (?:said|gave|mentioned))
    what (?:was|is) (?:the|your|that) question(?: again)?
    you (?:just )?(?:cut|dropped|broke|went|faded|are cutting|keep cutting|were cutting|are dropping|keep dropping)(?:
        (?:out|off|up|quiet|silent|fuzzy|away|in and out))+(?: (?:there|on me|for|a|bit|second|moment|minute|again))*
    (?:i )?lost you(?: (?:there|for|a|second|moment|bit|minute|again))*
    (?:you were|were you) saying (?:[\w]+ )?(?:and|or) (?:what|when|which)
    """,
    confidence=0.92,
)

MORE_COMPLAINTS: tuple[Rule, ...] = rules(
    CustomerAct.COMPLAIN,
    r"""
    (?:right|real|total|complete|absolute|utter|what a|such a|bit of a|proper|bloody|big) (?:faff|palaver|hassle|
        shambles|mess|nightmare|farce|carry on|carry-on|performance|nuisance|disgrace|rigmarole|cock-up|circus|waste
        of time)
    you (?:should|ought to|must|people should|lot should)(?: already)? (?:have|know) (?:that|it|this|my [\w]+)(?:
        (?:already|by now|on file))+
    not (?:you|this|these|another|youse)(?: (?:lot|people|call|guys))* again(?= [.,?!]|$| i )
    not you again
    (?:flaming|bloody|blasted|ruddy|damn|sodding) (?:parcel|package|delivery|driver|thing|phone|robot|machine|company)
    """,
    confidence=0.85,
)

HELLO_FIRST: tuple[Rule, ...] = rules(
    CustomerAct.GREET,
    r"""
    ^(?:(?:oh|ah|well|yes|yeah|no|,|er) )*(?:hello|hi|hiya|heya|howdy|hallo|good (?:morning|afternoon|evening|day))(?!
        (?:slot|works|would|suits|is|one|is fine|will))(?: (?:there|love|dear|pet|mate|sir|madam|hen|pal|duck|darling|
        son))*
    ^(?:hey )?morning(?= (?:who|love|mate|yes|it is|this|speaking|all|dear|pet|to you|what|how))(?: (?:love|mate|dear|
        pet|all|to you))*
    """,
    confidence=0.93,
)
