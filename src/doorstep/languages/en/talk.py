"""Phrases around the business: no time now, call back, one moment, greetings, thanks, small talk, other worlds."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.en.questions_everyday import HELLO_FIRST
from doorstep.languages.en.regional_courtesies import REGIONAL_COURTESIES
from doorstep.languages.en.right_now import A_MOMENT, BETTER_MOMENT, RIGHT_NOW
from doorstep.languages.en.safety_others import HANDING_OVER
from doorstep.languages.kit.phrases import Rule, rules

_GETTING = (Expects.IDENTITY, Expects.VERIFICATION, Expects.SLOT_DECISION, Expects.NONE)
_FETCH = r"""
    (?:let me|(?:i|we) (?:will|can|am going to|are going to|have to)|going to) (?:just |quickly |go and |go )*(?:get|
        fetch|call|find|grab|bring|wake|put|give (?:you|the phone to)|(?:pass|hand) (?:you |this |it |
        the phone )?(?:over
        )?(?:to )?)(?: (?:you|over to|to))?(?: )?{whom}(?: (?:on|over|up|for you|to the phone|on the (?:phone|line)|now|
        quickly|here))*
    """
_THEM, _KIN = "(?:him|her|them|alex)", "(?:my|his|her|the) (?:<kin>)"

HOLD_ON: tuple[Rule, ...] = (
    HELLO_FIRST
    + rules(None, r"i (?:will|can) (?:just )?(?:stay|wait|hold)(?: on)? (?:on )?the line")
    + (
        HANDING_OVER
        + rules(CustomerAct.NOT_HERE, _FETCH.replace("{whom}", _THEM), 0.75, _GETTING, keeps=True)
        + rules(CustomerAct.NOT_HERE, _FETCH.replace("{whom}", _KIN), 0.75, (Expects.IDENTITY,), keeps=True)
        + rules(CustomerAct.HOLD_ON, _FETCH.replace("{whom}", f"(?:{_THEM}|{_KIN})"), 0.92)
    )
    + rules(
        CustomerAct.HOLD_ON,
        r"""
    (?:hold on|hang on|hold the line|hold please|bear with me|stand by|stay on the line|do not hang up|stay there|do
        not go away|give me|gimme|just|wait|need|one|let me have|half|got)(?: (?:a|an|one|just|me|half|for|just a|
        couple|of|another|tiny|quick|two|few))* (?:sec|secs|second|seconds|minute|minutes|moment|moments|mo|tick|
        ticks|min|mins|bit)(?: (?:please|while|i|let me|to))*(?! (?:ago|late))(?: (?:look|get|check|find|fetch|grab|
        think|see|write|turn|put|go|ask|open)(?: [\w']+){0,6})?
    (?:hold on|hang on|hold the line|bear with me|stay on the line|do not hang up|hold please|hang about|hang fire|
        stand by|wait up)(?: (?:please|there|while|i|let me))*(?: (?:look|get|check|find|fetch|grab|think|see|write|
        turn|put|go|ask|open)(?: [\w']+){0,6})?
    = (?:wait|wait wait|just wait|please wait|wait please|wait a bit|moment|moment please|one moment|a moment|a
        second|one second|a minute|sec|one sec|just a sec|two seconds|two secs|let me see|let me think|let me check|
        hold|1 sec|1 second|1 moment|1 minute|wait there)
    let me (?:just |quickly )*(?:find|grab|fetch|look for|dig out|get|check|look at|go and get)(?: (?:the|my|that|a|
        it|some))(?: [\w']+){0,3}
    (?:let me|i (?:will )?(?:just )?(?:need to|have to|got to|am going to|must)?) (?:just |quickly |first )*(?:get|
        grab|find|fetch|look for|look it up|look up|look that up|write (?:that|this|it) down|note (?:that|this|it)
        down|turn (?:the|down|off|that)(?: [\w]+)?|get something to write(?: with)?|go (?:inside|outside|somewhere
        quieter)|close the door|check my (?:calendar|diary|schedule|phone)|look at my (?:calendar|diary|schedule)|see
        (?:what|when|if) (?:i|my)(?: [\w]+)?|pull over|put you on (?:speaker|hold)|think (?:about (?:it|that)|for a
        (?:moment|second|minute)|a (?:moment|second|minute))?)(?: (?:a|my|the|some|pen|pencil|paper|glasses|calendar|
        diary|something|to write|it|up|down|down the|music|tv|radio))*(?= [.,?!#]|$| first| and| so| please| for)
    (?:where (?:is|did i put) my (?:pen|calendar|diary|glasses|notebook))
    (?:someone|the (?:doorbell|door|dog|baby|kettle)) (?:is )?(?:just )?(?:at (?:the|my) door|rang|ringing|barking|
        crying|boiling)
    """,
        confidence=0.92,
    )
    + A_MOMENT
)

NO_CALL_NEEDED: tuple[Rule, ...] = rules(
    None,
    r"""
    (?:(?:the |your )?<driver>|he|she|they|you) (?:(?:need|should|must) not|(?:do|does|would|will) not (?:need|
        have) to) (?:even )?<call>(?: (?:me|us|up|first|before|beforehand|ahead|again|back|in advance|about it|
        the day before|from (?:outside|downstairs)|any more))*
    (?:there is )?(?:no need|no reason|not necessary|not need) (?:to|for (?:him|the <driver>|you) to) <call>(?:
        (?:me|us|up|first|before|beforehand|ahead|again|back|in advance|about it))*
    """,
)
"""A call that somebody can do without says nothing about the parcel, and is no wish for another."""

BUSY: tuple[Rule, ...] = RIGHT_NOW + rules(
    CustomerAct.BUSY,
    r"""
    (?:i am|we are|i was)(?: [\w]+){0,2}? (?:driving|in (?:a|the) (?:car|meeting|lesson|class|lecture|
        supermarket|shop|bus|train|middle of (?:something|a meeting|a call|work|dinner|cooking|[\w]+ing|lunch|
        an? [\w]+)|cinema|theatre|hospital|waiting room|shower|bath|library|queue|call|conference|church)|in
        middle of [\w]+|at the wheel|on another (?:call|line)|on the (?:other line|train|bus|road|phone|toilet|
        motorway|highway)|cooking|eating|having (?:dinner|lunch|breakfast|a meal)|with a (?:client|customer|
        patient)|at a funeral|running late|rushing|in a (?:rush|hurry|meeting|hurry right)|tied up|swamped|about
        to (?:leave|go|board|start|walk)|just (?:leaving|about|on my way out)|on my way out|up to my (?:neck|
        ears|eyes)|teaching|boarding)(?: (?:<now>|here|with something|something|dinner|the kids|lunch))*
    (?:i am|we are|i am a bit|kind of|pretty|very|really|rather|bit|quite|so|too)(?: [\w]+){0,1}? busy(?! (?:on|
        at|until|till|in the|tomorrow|all|that|then|that day|between|from|this (?:morning|afternoon|evening)|
        mornings|monday|tuesday|wednesday|thursday|friday|saturday|sunday|with work on|around|before|after|
        during|every|next|most|the whole|today until|today from))(?: <now>)?
    = (?:i am )?(?:a bit |very |really |kind of |rather |too |pretty )?busy(?: <now>)?
    (?:can|could|may|am|do|will)(?: not)(?: really)?(?: [\w]+){0,2}? (?:talk|speak|chat|take (?:this|the|your)
        call|on the phone|have a conversation|able to talk|able to speak|free to talk|discuss this|deal with
        (?:this|that))(?: (?:<now>|here|to you|long|freely|for long|today|this|with you))*(?! (?:to a|with a))
    (?:not|is this|hardly|never|isn't)(?: [\w]+){0,2} (?:a |the )?(?:good|great|convenient|best|right|ideal|
        suitable|opportune) (?:time|moment|timing)(?: (?:<now>|to talk|for me|for this|to call|for that|at
        all))*
    (?:bad|terrible|awful|inconvenient|poor|wrong|worst) (?:time|timing|moment)(?: (?:<now>|to talk|to call|for
        me))*
    (?:caught|catching|got|reach|reached|get) me (?:at|in) (?:a |an |the )?(?:bad|awkward|wrong|inconvenient|
        busy|middle|rush|terrible)(?: [\w]+){0,4}
    (?:no|not any|not much|not got|do not have|have not got|have no|do not have any|do not have the|do not have
        much|have not) (?:any |the |much |got )*time(?: (?:<now>|for (?:this|that)|to (?:talk|chat|speak)|
        today))*(?! (?:suits|works|slot|is))
    (?:have|got) my hands full(?: <now>)?
    (?:have|got|need) to (?:go|run|dash|leave|hang up|rush|get going|catch a [\w]+|pick up (?:my|the) [\w]+)(?:
        <now>)?(?= [.,?!#]|$| sorry| call| bye| so| now)
    (?:make|keep) it (?:quick|short|brief)
    (?:i am|have got) (?:something|food|a pan|dinner) (?:on the stove|in the oven)
    """,
    confidence=0.9,
)

_NO_OFFER = tuple(
    expects
    for expects in Expects
    if expects not in (Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.ANYTHING_ELSE)
)

CALL_BACK: tuple[Rule, ...] = (
    BETTER_MOMENT
    + rules(
        CustomerAct.CALL_BACK,
        r"""
    = (?:later|later please|another time|some other time|maybe later|later on|a bit later)
    """,
        confidence=0.9,
        when=_NO_OFFER,
    )
    + rules(
        CustomerAct.CALL_BACK,
        r"""
    (?:call|ring|phone|telephone|try|contact|reach) (?:me |us |it |my phone )*(?:back|again|later|another (?:time|
        day)|some other (?:time|day)|a different (?:time|day)|
        tomorrow|tonight|next week|this (?:evening|afternoon|morning)|in (?:a|an|the|half|five|
        ten|fifteen|twenty|thirty|two|three|about|around|\d+)|after|around|at (?!(?:work|home|my|the office|this
        number))|on (?:<day>)|when|once|sometime|some time|some other|any other|a bit later|on my|monday|
        tuesday|wednesday|thursday|friday|saturday|sunday|between|before|from|towards|early|first thing|
        within)(?: (?:later|again|tomorrow|tonight|then|please|on|in|at|later on|in a bit|this evening|this
        afternoon|another time|some other time|sometime|a bit later))*
    (?:can|could|would|will|may|might) you (?:please )?(?:<call>|try|ring|contact) (?:me |us )?(?:back|again|
        later|another|tomorrow|tonight|this|in|after|at|on|when|some)(?: [\w]+){0,2}
    (?:call me|ring me|phone me|call) back
    (?<!he can )(?<!driver can )(?<!driver should )(?<!driver could )(?<!they can )(?:call|ring|phone|try|contact|
        reach) (?:me |us )?(?:(?:back|instead|on|at|under|my|our|the|this|number|mobile|cell|other|work|home|phone|
        office|landline|please|,) ){1,7}(?:plus )?(?:\d{7,}|(?:\d+|oh|o|zero|one|two|three|four|five|six|seven|eight|
        nine|double|triple)(?: (?:\d+|oh|o|zero|one|two|three|four|five|six|seven|eight|nine|double|triple)){2,14}|
        \d{3,5} \d{5,})
    give (?:me|us) (?:a|another) (?:bell|ring|call|shout|buzz|tinkle)(?: back)?(?! (?:when|before|if|once|
        as soon as) (?:you
        are|he|the|they))
    (?:call-back|callback|call back)(?: (?:later|please|tomorrow|then))*
    i (?:will|can|would|could) (?:<call>) (?:you )?(?:back|later|again)(?: (?:later|tomorrow|then))?
    (?:talk|speak|discuss|do this|do that|chat|have this conversation|continue|sort this out)(?: (?:to you|about
        (?:it|this)|this|to me|it))* (?:later|another time|some other time|tomorrow|tonight|this evening|later
        on|a bit later|at another time)(?! bye)
    = (?:not now|not right now|not at the moment)
    (?:not|no) (?:<now>)(?= [.,?!#]|$| please| call| later)
    (?:want|prefer|like|ask|arrange|request|schedule|have)(?: [\w]+){0,2} (?:call-back|callback|call back|be
        called back|called back|called later|a call later|a call tomorrow|you to call (?:back|later|again|
        tomorrow))(?: [\w]+)?
    (?:would be )?better if you (?:called|rang|phoned|tried)(?: (?:me|back|again|later))*
    (?:reach|get|catch) me (?:at home |better |more easily |again )*(?:later|tomorrow|tonight|after|around|this
        evening|in the (?:evening|morning|afternoon)|at (?:lunch|noon|six|five|seven)|on <day>)
    """,
        confidence=0.9,
    )
)

COURTESY: tuple[Rule, ...] = (
    *REGIONAL_COURTESIES,
    *rules(
        CustomerAct.THANK,
        r"""
        (?:thank you|thanks|many thanks|thank you very much|thanks a lot|thanks a million|thanks a bunch|cheers|
            ta(?! ta)|much obliged|much appreciated|appreciate it|i appreciate (?:it|that|the call|your help|
            your call|you calling)|bless you|very kind of you|that is (?:very |really |so )?(?:kind|nice|sweet|
            helpful)(?: of you)?|you are (?:very |so )?(?:kind|helpful|a star|an angel|a lifesaver|the best)|you
            have been (?:very |really |so |most )?(?:helpful|kind)|thankyou|tysm|ty|i am grateful|grateful|that
            is good of you|you have helped me a lot|nice of you)(?: (?:so|very|a lot|much|again|indeed|for
            (?:that|calling|your (?:help|time|call)|the (?:call|help|info|information)|letting me know|
            everything|your help|all your help)|mate|love|anyway|ever so|really|kindly|then))*
        """,
        confidence=0.95,
    ),
    *rules(
        CustomerAct.GOODBYE,
        r"""
        (?:bye|bye bye|good bye|see you|see ya|see you later|so long|farewell|cheerio|ciao|ta ta|ta-ta|tata|toodle-oo|
            toodles|adios|have a (?:nice|good|great|lovely|wonderful|pleasant|fine) (?:day|one|evening|afternoon|
            weekend|time|morning|rest of (?:the|your) day|night)|have a good one|enjoy (?:your|the rest of your|the)
            (?:day|evening|weekend|afternoon)|take care|talk (?:to you )?(?:soon|later)|speak (?:to you )?soon|
            (?<!work )(?<!out )(?<!busy )(?<!away )(?<!there )until (?:then|next time)|till then|good night|
            hang(?:ing)? up now|i am (?:hanging up|going to hang up|going now|off(?= [.,]|$| now| bye| then))|same to
            you|(?<!to )(?<!with )(?<!for )(?<!from )you too|all the best|catch you later|laters|over and out|i will
            let you go|that is goodbye|end (?:the|this) call|bubye|buh-bye)(?: (?:now|then|for now|bye|too|to you|
            also|as well|mate|take care))*
        """,
        confidence=0.94,
    ),
    *rules(
        CustomerAct.GREET,
        r"""
        (?:hello|hi|hey|hiya|howdy|good (?:morning|afternoon|evening|day)|greetings|hallo|halo|hullo|yello|
            g'day)(?: (?:there|hello|to you|again))*(?= [.,?!#]|$| to
            you| yes| this| who| is| i| it| you| what| yeah| can| how| speaking| alex| sorry)
        ^(?:(?:yes|yeah|hello|hi|hey) )*(?:morning|afternoon|evening)(?= [.,?!]|$)
        (?:yes|yeah) (?:hello|hi)
        (?:anyone|anybody|someone) there
        are you (?:still )?there
        (?:can|do) you hear me
        """,
        confidence=0.93,
    ),
    *rules(
        CustomerAct.SMALL_TALK,
        r"""
        how (?:are|is|was|have|do|did)(?: [\w']+){0,3}? (?:you|things|life|going|doing|been|it|your (?:day|
            evening|weekend|morning|week))(?: (?:doing|going|today|been|this (?:morning|afternoon|evening)|so
            far|anyway|goes it|all|keeping))*(?= [.,?!#]|$)
        (?:chilly|freezing|cold|hot|warm|windy|rainy|icy|foggy|muggy|wet)(?: (?:out|outside|today|this|here|
            morning|evening|again|is|it|not|out there|one|eh))*(?= [.,?!]|$)
        (?:nice|lovely|terrible|awful|beautiful|horrible|great|rainy|cold|hot|dreadful|gorgeous|miserable|bad|
            crazy|sunny)(?: [\w]+)? (?:weather|day|morning|evening|outside|sunshine)(?: [\w']+){0,4}
        (?:what is the weather like|how is the weather|it is (?:so |really |very )?(?:cold|hot|raining|snowing|
            sunny|windy|pouring|freezing|chilly|boiling)|weather)(?: [\w']+){0,4}
        (?:you have|have|what a|got)(?: [\w]+){0,3} (?:nice|lovely|pleasant|sexy|beautiful|friendly|soothing|
            great|funny) (?:voice|accent|name|manner)
        you (?:sound|are)(?: [\w]+){0,2} (?:nice|lovely|friendly|funny|pleasant|cute|young|cheerful|polite|
            sweet|tired|happy)
        (?:nice|pleasure|lovely|good|great) (?:to|talking|speaking|chatting|hearing)(?: (?:to|with|from|talk|
            speak|hear|meet|you|your|voice))*
        (?:did you (?:watch|see|hear) (?:the|about)|what do you think (?:of|about)|do you (?:like|enjoy|ever|
            have (?:kids|children|a family|a dog|hobbies|a girlfriend|a boyfriend|feelings)|get (?:tired|bored)|
            sleep|dream|love|believe))(?: [\w']+){0,6}
        (?:where are you based|what are you wearing|are you (?:married|single|busy|having|enjoying|from around
            here|tired|ok|happy|well)|how old are you|do you come here often|where do you live)(?: [\w']+){0,4}
        ^(?:christmas|the holidays|monday again|what a day|busy day|long day|busy week)(?: (?:is|are|almost|
            coming|here|soon|already|today|again))*(?= [.,?!#]|$)
        (?:i am (?:fine|good|well|great|very well|doing (?:well|fine|good)))(?: (?:thanks|thank you|and (?:you|
            yourself)|how are you))+
        (?:ha ha|haha|lol|hehe|that is funny|very funny|just kidding|just joking|only joking)(?: [\w]+){0,2}
        """,
        confidence=0.88,
    ),
    *rules(
        CustomerAct.BACKCHANNEL,
        r"""
        = (?:mhm|mm|mm-hmm|mm hmm|mhmm|uh-huh|uh huh|uhuh|hm|hmm|mmm|aha|i see|oh i see|ah ok|ok i see|oh|oh ok|
            oh right|go on|right i see|really|oh really|is that so|interesting|gotcha|got you|got ya|understood|
            oh yeah|noted|i am listening|i hear you|right right|ok ok|no kidding|fancy that|oh dear|wow|mm-hm|i
            understand|i am with you|i follow|with you so far|keep going|carry on|continue|yes and|go ahead i am
            listening)
        """,
        confidence=0.85,
    ),
)

OUT_OF_SCOPE: tuple[Rule, ...] = rules(
    CustomerAct.OUT_OF_SCOPE,
    r"""
    (?:can|could|will|would|do) you (?:also )?(?:sing|dance|cook|rap|whistle|swim|drive|drink|smoke|eat)(?= [.,?!]|$)
    (?:do|will|would|must|should|does|can|has) (?:i|we|he|she|someone|anyone|my [\w]+|an adult)(?: (?:still|also|even))*
        (?:(?:need|have|got) to )?(?:sign|be (?:home|there|in|at home|here|present|around)|show (?:any |my |
        some )?(?:id|
        passport|identification)|have (?:any |my |some )?(?:id|passport)|come down|come downstairs|wait|prove)(?:
        [\w]+){0,4}(?= \?|$)
    (?:can|could|will|would|does|do|is|are) (?:the <driver>|he|she|they|you|someone) (?:also )?(?:come (?:up|upstairs|
        in|
        inside)|(?:carry|carrying|bring|bringing|take|taking|help me carry) it (?:up|upstairs|in|inside|to (?:the|my)
        (?:floor|flat|apartment|third|second|first|fourth|fifth)[\w ]*)|set it up|install it|unpack it|take (?:the |my
        )?(?:old one|packaging|rubbish|back)|take (?:a )?cards?)(?: [\w]+){0,4}
    do you (?:take|accept) (?:cards?|cash|credit cards?|cheques?|paypal)
    (?:capital|president|population|prime minister|king|queen) of(?: [\w]+){1,3}
    (?:tell|sing|read|play)(?: me| us)? (?:a |an |some |me |the )*(?:joke|story|poem|song|music|song|horoscope|
        news|riddle|fairy tale)
    (?:recommend|suggest|find|book|order|reserve)(?: [\w]+){0,3} (?:pizza|restaurant|hotel|taxi|flight|table|
        film|movie|doctor|plumber|electrician|cab|uber|train|ticket|tickets|cinema|holiday|vacation|haircut|bar|
        pizza place|book for)(?: [\w]+){0,3}
    (?:do you|can you|could you|would you|will you)(?: also)? (?:sell|repair|fix|cook|translate|sing|dance|do
        my|help me with my|buy|write|solve|calculate|lend|book me|order me|wash|clean|drive me|babysit|feed)(?:
        [\w']+){1,5}
    (?:my|the) (?:washing machine|dishwasher|internet|wifi|fridge|computer|printer|television|tv|car|heating|
        boiler|phone bill|electricity|water|laptop|bank account|credit card|tax return|cat|dog|insurance)(?:
        [\w']+){0,3}? (?:is|are|has|does|was|keeps|needs|will)(?: [\w']+){1,4}
    (?:buy|sell|invest in|trade)(?: (?:some|a|an|any|in|your|my))* (?:shares|stocks|bitcoin|insurance|car|house|
        crypto|bike|bicycle|gold|land)(?: [\w]+){0,2}
    (?:what|who|when|how|where|which)(?: [\w']+){0,5} (?:world cup|football|election|superbowl|super bowl|
        lottery|lotto|olympics|stock market|bitcoin|exchange rate|mountain|moon|planet|recipe|election|
        elections|euro|dollar worth|world)(?: [\w]+){0,3}
    (?:weather) (?:forecast|tomorrow|be like tomorrow)(?: [\w]+){0,2}
    (?:what is|how much is) (?:\d+|two|three|five|seven|twelve)(?: (?:plus|times|minus|divided by))(?: [\w]+)+
    (?:set|turn|switch) (?:an? |the |my )*(?:alarm|timer|lights?|reminder|heating)(?: [\w]+){0,5}
    (?:apply|looking) for (?:a )?(?:job|work|loan|position|credit|apartment to rent)(?: [\w]+){0,4}
    (?:are you|do you have|is there)(?: any)? (?:hiring|job openings|vacancies|jobs)(?: [\w]+){0,3}
    (?:my|the) (?:electricity|gas|phone|water|internet) (?:bill|contract|tariff|provider)(?: [\w]+){0,3}
    (?:i would like|i want|can i|could i) (?:to )?(?:open|close|book|rent|cancel my (?:subscription|contract|
        gym)|change my (?:password|tariff|contract)|renew)(?: (?:a|an|my|the))* (?:account|bank account|flight|
        hotel|car|subscription|contract|membership|password|table|room|passport)(?: [\w]+){0,3}
    (?:meaning of life|what is love|how do i cook|how to cook|what should i (?:cook|wear|eat)|help me with my
        homework|who won|recipe for)(?: [\w]+){0,5}
    """,
    confidence=0.85,
)
