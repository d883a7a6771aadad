"""Phrases for what customers ask."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.en.questions_everyday import ASKS_FIRST, ELSEWHERE_FIRST, MORE_OTHER_PARCELS
from doorstep.languages.kit.phrases import Rule, rules

OTHER_PARCEL: tuple[Rule, ...] = (
    ELSEWHERE_FIRST
    + MORE_OTHER_PARCELS
    + rules(
        CustomerAct.OTHER_PARCEL,
        r"""
    (?:my|the|that|this|your|a|an|any|and)? ?<other> (?:<parcel>|parcels|packages|orders|deliveries)(?: of
        mine| for me| i ordered| from [\w]+)?
    (?:the|my|that) (?:other|second) one(?: i ordered| of mine)?(?= [.,?!]|$| i | come| is| be| does| too| as
        | arriv| that| which| from| today| tomorrow)(?=.*(?:come|order|arriv|deliver|where|when|wait|parcel|
        package|today|tomorrow|status|too|also|as well|due|\?|$))
    (?:two|2|three|3|several|multiple|a couple of|both|more|four|some more|2 different) (?:items|parcels|
        packages|orders|deliveries|boxes)
    (?:more than one|one more|yet another|something else|anything else) (?:parcel|package|packet|delivery|order|
        shipment|box|coming|for me|on (?:its|it is|the) way|being delivered|due|arriving|to come|i ordered)
    (?:is|are|was) there (?:also )?(?:anything|something|any) else(?: [\w]+){0,2} (?:coming|for me|on the way|
        arriving|due)
    (?:also|still) (?:expecting|waiting for|waiting on|ordered|got|have|due) (?:a |an |another |some |my |
        something |one more )(?:[\w]+)(?: [\w]+){0,2}
    (?:is|are|will) (?:my|the)(?: [\w]+){1,2} (?:coming|arriving|come|arrive|delivered|be delivered)(?:
        [\w]+){0,3} (?:as well|too|also|with it)
    another one(?: (?:on the way|coming|as well|too|on its way|for me|in the post|due|underway|of mine))+
    i ordered (?:something|another thing|other things) else
    (?:and |what about |how about )(?:the |my )(?:book|shoes|laptop|phone|clothes|dress|jacket|other stuff|rest|
        rest of (?:it|my order)|other things|other)(?= [?.,!]|$| i | from| too| as )
    """,
        confidence=0.92,
    )
)

ASKS: tuple[Rule, ...] = (
    *ASKS_FIRST,
    *rules(
        CustomerAct.UNSURE,
        r"""
        (?:do|can|could|would) not (?:really |yet |actually |even )*(?:know|say|tell|tell you)(?: (?:yet|now|for sure|
            exactly))* (?:when|what time|which day|what day)(?: yet)?(?= [.,?!]|$| (?:i|we|he|she) )(?: (?:i|we|he|
            she) (?:am|
            are|is|will be)(?: [\w]+){0,3})?
        (?:no|not any) idea (?:when|what time|which day)(?= [.,?!]|$| (?:i|we) )
        """,
        confidence=0.88,
    ),
    *rules(
        CustomerAct.ASK_REPEAT,
        r"""
        = (?:are you (?:quite |really |absolutely )?(?:sure|certain|serious|positive)(?: about that)?|is that (?:right|
            so|
            correct|true)(?= \?)|seriously(?= \?))
        """,
        confidence=0.8,
    ),
    *rules(
        CustomerAct.ASK_ROBOT,
        r"""
        (?:are|is|am|was) (?:you|this|that|it|i)(?: [\w']+){0,5}? (?:a |an |the |some kind of |some sort of |just a |
            one of those )*(?:robot|machine|bot|computer|recording|ai|automated|artificial|human|real|real person|
            person|living person|actual person|chatbot|voice bot|program|tape|recorded message|answering machine|
            synthetic|siri|alexa|automatic|automaton|robocall|pre-recorded|prerecorded|real human|human being|android|
            actual human|software|live person)(?: (?:person|voice|intelligence|human|being|call|system|or|a|human|
            robot|machine|real|thing|at all|recording|speaking|program|message|woman|man|bot|what|not|something))*
        (?:talk|talking|speak|speaking|chatting|dealing|spoke|conversing)(?: (?:to|with)) (?:a |an |some |the |just a
            |actually a )*(?:robot|machine|bot|computer|recording|ai|human|real person|person|automated system|
            automated voice|program|chatbot|real human|someone real|tape)(?: [\w]+)?
        you (?:sound|seem|talk|speak|are|look)(?: a bit| so| very| just| really| kind
            of| somewhat| certainly| definitely)? (?:like )?(?:a |an |one of those )?(?:robot|robotic|machine|
            computer|bot|recording|artificial|automated|synthetic|recorded|ai|mechanical)(?: [\w]+)?
        (?:robot|machine|bot|computer|ai|human|real person) or (?:a |an )?(?:robot|machine|person|human|bot|computer|
            real|ai|real person|human being|what)
        = (?:a |an )?(?:robot|machine|bot|ai|computer|chatbot|robocall)(?: call)?
        (?:is|are) (?:(?:anyone|someone) (?:real|actually|really)|a person|a human) (?:actually |really )?(?:there|on
            the line|on the other end)
        not (?:a )?(?:real|human)(?: person)?(?: are you| right)?
        (?:another|one of those) (?:robot|robocall|bot|machine)s?
        """,
    ),
    *rules(
        CustomerAct.ASK_DATA,
        r"""
        (?:is|are|was|will|does)(?: this| the| our| my| that| it| you| we| they)*(?: (?:call|conversation|line|
            phone call|chat|being|getting|be|now|also))* (?:recorded|recording|taped|taping|monitored|logged|
            listened to|tapped|stored|saved|kept|record|tape|store|save|keep)(?: [\w']+){0,5}
        (?:is|are) (?:someone|anyone|anybody|somebody|they) (?:recording|listening|taping|monitoring)(?:
            [\w]+){0,3}
        you (?:do|are|will|did) not (?:record|recording|tape|taping|store|storing|save|keep)(?: [\w]+){0,3}
        (?:are|do|will) you (?:now |also |actually |going to |even )?(?:recording|record|taping|tape|keeping|
            keep|storing|store|saving|save|monitoring|tracking|listening in|logging)(?: [\w']+){0,5}
        (?:where|how|from where|from who|who)(?: [\w]+){0,4}? (?:you|they|your company)(?: [\w]+){0,2}? (?:get|
            got|have|find|found|obtain|obtained|know|come by|gave|give|take)(?: [\w]+){0,2} (?:my|this|our)
            (?:phone |telephone |home |private |personal )?(?:number|name|details|address|contact|data|info|
            information|phone|particulars)(?: from)?
        who (?:gave|sold|passed|handed|told) (?:you|them)(?: [\w]+){0,2} (?:my|this|our|about me)(?: (?:phone|
            number|details|address|data|contact|name|information))*
        (?:how|where) (?:do|did|come|is it that|is it)(?: it that)? you (?:come to |happen to )?(?:know|have|
            get|got|find|found)(?: [\w]+){0,3} (?:number|where i live|my name|who i am|my address|this number|
            details|that about me)
        how come you (?:have|know|got)(?: [\w]+){0,5}
        (?:what|how)(?: [\w']+){0,6} (?:my|the|our|personal|this|private|these|those) (?:data|details|
            information|info|personal data|recording|private data|personal details|personal information|number|
            particulars)(?: [\w']+){0,4}
        (?:my|our) (?:data|details|personal data|information|info|personal information|privacy|voice)(?=
            .*(?:stored|kept|used|safe|go|recorded|protected|shared|sold|secure|saved|deleted|pass))(?:
            [\w']+){0,5}
        is (?:that|this|it) (?:really |absolutely |even )?(?:necessary|needed|required|mandatory)
        (?:data|privacy) (?:protection|policy|law|rules|notice|officer|statement|act)
        gdpr
        why (?:do|would|should|must|are)(?: [\w']+){0,3} (?:need|want|require|ask|asking|give|tell|have|know)(?:
            [\w']+){0,4}? (?:my|that|this|the) (?:for )?(?:postcode|post code|zip|zip code|postal code|address|
            name|number|details|date|data|information|phone number|house number|info|house|whole)(?: [\w]+){0,3}
        (?:what|why) (?:do|would) you need (?:that|this|it|to know|to know that|my [\w]+)(?: [\w]+)?(?: for)?
        what (?:do|would|are) you (?:need|want|asking|do|use|going to do with|doing with)(?: (?:that|this|it|my
            [\w]+|the [\w]+))? for
        (?:who|which companies) (?:has|have|gets|sees|will see|will get|can see|else has|listens) (?:access |to
            )*(?:my|this|to my|the|that)(?: (?:data|details|number|information|recording|address|phone|call))+
        (?:delete|erase) (?:my|all my|the) (?:data|personal data|recording|information)
        (?:do you|are you|have you) (?:sell|share|pass|use|using|selling|sharing|process|processing)(?:
            [\w]+){0,2} (?:data|details|information|number|info)(?: [\w]+){0,3}
        i (?:do not|did not|never) (?:want|agree|consent|agreed|gave|give)(?: [\w]+){0,3} (?:recorded|recording|
            taped|my number|be recorded)
        (?:that|this|it) is (?:none of your business|private|confidential|personal)(?: information| data)?
        """,
    ),
    *rules(
        CustomerAct.ASK_COST,
        r"""
        (?:how much|what)(?: [\w']+){0,5} (?:cost|costs|charge|charges|fee|fees|price|owe|pay|paying|charged|
            expensive|set me back|charging)(?: [\w']+){0,4}
        how much (?:is|would|will|does|for|do i|are|was)(?: [\w']+){0,4}
        (?:do|does|will|would|is|are|must|should|can|am|have|did) (?:i|there|it|that|this|we|you|the)(?:
            [\w']+){0,6} (?:cost|costs|charge|charges|fee|fees|pay|paid|free|extra|billed|charged|extra charge|
            for free|money|surcharge|prepaid|customs|duty|paying|cash|payment|expensive|owe|duties|tax|postage|
            tip|charging|bill)(?: [\w']+){0,5}
        (?:does|do|will|would|did)(?: [\w']+){1,6} cost(?: [\w]+){0,3}
        (?:is|are) (?:that|this|it|there) (?:a |an |any |all |for )*(?:free|extra|fee|fees|charge|charges|costs|
            included|additional cost|extra cost|cost|chargeable|surcharge|catch)(?: [\w']+){0,4}
        (?:what|which|any) (?:is the |are the |would be the |about the )?(?:cost|costs|price|fee|fees|charges|
            charge|damage|extra cost|extra costs|extra charge|extra charges|additional costs|delivery fee)(?:
            [\w']+){0,3}
        (?:not|never) (?:going to |want to |will |be )*(?:pay|paying)(?: (?:for|anything|extra|a|any|cent|more|
            that|it|fee))*
        = (?:cost|price|free|for free|free of charge|any charge|how much)
        (?:is|are|was) (?:it|the <parcel>|that|everything|postage) (?:already )?(?:paid|paid for|prepaid|cash on
            delivery|cod)(?: [\w]+)?
        (?:who|do i) (?:pays|pay|have to pay|need to pay|must pay|is paying)(?: [\w]+){0,4}
        how (?:expensive|pricey|dear|costly)(?: [\w]+){0,4}
        (?:cash on delivery|at no (?:extra )?(?:cost|charge)|without (?:extra )?(?:charge|cost)|free of charge)
        """,
    ),
    *rules(
        CustomerAct.ASK_SENDER,
        r"""
        (?:who|whom|where|which (?:shop|company|store|person|firm|merchant|seller|website)|what (?:shop|company|
            store|website|firm))(?: (?!you\b|calling\b|phoning\b|ringing\b)[\w']+){0,6}? (?:from|sent|send|
            sends|sender|ordered|shipped|dispatched|sending|shipping|originate|originates|come from|mailed|
            posted|mailing)(?= [?.,!]|
            $| it| this| that| the| me| by| to| and| is| my| then| exactly| again| please| us| anyway| you)(?:
            (?:it|this|that|the <parcel>|me|to me|is it|my <parcel>))*
        (?:is|was) (?:it|this|that|the <parcel>) (?:from|sent by|coming from|shipped by) (?!you)(?:[\w']+)(?:
            [\w']+){0,2}
        (?:who|what|which) (?:is|was|are) (?:the )?(?:sender|shop|seller|store|vendor|supplier|merchant|
            retailer)(?: [\w]+){0,3}
        (?:name|tell|know) (?:of |me )?(?:the |who the )?sender
        (?:the )?sender(?: (?:is|name))?(?= \?|$)
        who (?:would|could|might|on earth would|should) (?:be )?(?:send|sending)(?: [\w]+){0,3}
        from (?:who|whom|where|which (?:shop|company|store))(?= [?.,!]|$| is| did| does| exactly)
        who (?:is|was|has) (?:it|this|that|the <parcel>|my <parcel>)(?: coming| sent| being sent)? from
        """,
    ),
    *rules(
        CustomerAct.ASK_CONTENTS,
        r"""
        what (?:is|was|are|s|might be|could be|would be|have i got|have they put|do i have|do they have|have you
            got|do you have)(?: [\w']+){0,2} (?:in(?:side)?|contained in|contents of) ?(?:<thing>)?
        (?:what|which) (?:is|are|was|would be) (?:the )?(?:contents?|<parcel>|item)(?: of)?(?: <thing>)?(?=
            [?.,!]|$| anyway| exactly| then| supposed| again| about)
        what (?:is|was|would)(?! (?:it|this|that) (?:about|regarding|for|to|with|concerning|all)) (?:it|this
            <parcel>|that <parcel>|the <parcel>|my <parcel>|in it)(?: be)?(?: [\w]+)?(?= [?.,!]|
            $| anyway| exactly| then| supposed| even| actually| i ordered| that)
        what (?:kind|sort|type) of (?:<parcel>|goods|contents|item|product|thing)(?: [\w']+){0,3}
        what (?:did|have|had) (?:i|we|they|he|she|someone|you(?= (?:send|sent|put|pack))) (?:even |actually |
            supposedly |apparently |got )*(?:order|ordered|buy|bought|send|sent|get|got|put|shipped|packed|
            purchased)(?: [\w']+){0,3}
        (?:do|can|could|would) you (?:know|tell|see|say)(?: me)? what is(?: [\w]+)? (?:in|inside) ?(?:<thing>)?
        (?:know|tell me|wonder|remember|see|idea|sure) what (?:is |was |it |that |i |they )+(?:in|inside|is|
            ordered|contains|sent)(?: <thing>)?
        (?:what|anything)(?: [\w]+){0,4} (?:contain|contains|containing|hold|holds)(?: [\w]+)?
        is (?:it|that|this|the <parcel>|there)(?:
            a| an| the| my| something| anything| very| really| quite| too| that| one of)* (?:big|heavy|large|
            small|fragile|valuable|book|letter|envelope|documents|perishable|bulky|shoes|medicine|breakable|
            food|inside|box|laptop|phone|dress|clothes|heavy one|big one|important|size)(?: [\w]+){0,3}
        how (?:big|heavy|large|bulky|much does it weigh) (?:is|are|does)?(?: [\w]+){0,3}
        (?:what|which) size(?: [\w]+){0,3}
        = what(?: is)? (?:it|contents|inside)(?: anyway)?
        (?:contents|content) of (?:the|my|this|that) <parcel>
        (?:can not|do not|no) (?:remember|recall|idea|know|think)(?: of)? (?:what|ordering|having ordered|
            anything i|buying|i)(?: [\w]+){0,3}(?: order| ordered| ordering| bought| anything| it is| in
            it| be| could be)(?: [\w]+)?
        """,
    ),
    *rules(
        CustomerAct.ASK_WHO,
        r"""
        (?:who|whom) (?:is|am|are|was|s)(?: [\w']+){0,4}? (?:this|that|it|calling|speaking|you|there|talking|
            talking to|speaking to|speaking with|phoning|ringing|on the (?:line|phone|other end)|asking|talking
            with)(?: (?:please|calling|again|speaking|exactly|you|are|then|now|anyway|guys|people|with|from|
            working|to))*
        (?:who|whom) (?:do|did|may|can|would) (?:i|you|we) (?:have|speak|say|ask|call|represent|work|belong|
            talking|want me)(?: [\w']+){0,5}
        who (?:wants|is asking|wishes|would like) to know
        who (?:are|is) (?:you|calling|this|that|it|speaking|there)
        = (?:and )?who(?: (?:is it|is|now|again|exactly|there|sorry))?
        = (?:sorry )?(?:and )?you are(?: who)?
        (?:what|which)(?: [\w]+){0,2} (?:company|firm|organisation|organization|business|service|outfit|carrier|
            place|store|shop)(?: [\w']+){0,2} (?:is|are|do|did|was|this|that|you|calling)(?: [\w']+){0,5}
        (?:what|which) (?:company|firm|organisation|organization|outfit)(?= [?.,!]|$)
        where are you (?:calling|phoning|ringing|speaking|talking) from
        what (?:is|was) (?:your|the) (?:name|company|firm|company's name|name of (?:your|the) [\w]+)(?: [\w]+)?
        (?:what|who) did you say (?:your name|you|the company|the name|this|that)(?: [\w]+){0,3}
        (?:say|tell me|identify|introduce|state|give me)(?: me)? (?:who you are|your name|yourself|who this is|
            who i am|who is calling|the name of your|who is speaking|who that is|who it is)(?: [\w]+){0,3}
        (?:do i|should i) know you
        (?:may|can|could|might) i (?:ask|know|have|get) (?:who|your name|which company|the name)(?: [\w']+){0,4}
        (?:who|what) (?:is|are) (?:brightparcel|doorstep|behind this)(?: [\w]+)?
        i do not know (?:you|who (?:you are|this is|that is))
        (?:are you|is this|is that) (?:from|with|calling from|at) (?:the )?(?:[\w]+)(?: [\w]+){0,2}(?= \?)
        (?:sounds|looks|smells) like (?:a |some )?(?:scam|spam|fraud|trick)
        = (?:sorry )?alex who
        depends (?:on )?who(?: is| wants)?(?: [\w]+){0,3}
        who(?: the)? (?:hell|heck|on earth|the hell)(?: [\w]+){0,3}
        is (?:this|that|it) (?:a|some(?: kind of| sort of)?(?: a)?) (?:joke|scam|prank|wind-up|trick|hoax|fraud)(?:
            [\w]+){0,3}
        (?:are you|is this|is someone) (?:having me on|kidding|joking|winding me up|taking the mickey|pulling my leg)(?:
            me)?
        is this (?:a scam|some (?:kind|sort) of scam|spam|legit|legitimate|for real|fraud|phishing|a prank|a
            joke)(?: [\w]+){0,3}
        (?:how do i know|prove|can you prove)(?: [\w']+){0,6} (?:scam|real|legit|legitimate|genuine|who you say|
            you are|not a scam|fraud|trust you)(?: [\w]+){0,2}
        """,
    ),
    *rules(
        CustomerAct.ASK_WHY,
        r"""
        (?:why|what for|for what reason|how come)(?: [\w']+){0,3}? (?:you |this |they |your )?(?:are |is |did |
            do |have )?(?:you )?(?:<call>|<bother>)(?: (?:me|us|here|about|for|now|then|so early|so late|this
            number|again|again and again|anyway|exactly|on a sunday))*
        (?:what|who) (?:is|was|s) (?:this|that|it|the call|this call|your call|the phone call|your business)(?:
            [\w']+){0,2}? (?:about|regarding|concerning|for|in aid of|in regards to|in reference to|in
            connection with|in regard to)(?: (?:please|then|exactly|anyway|again|now))*
        (?:what|how)(?: exactly)? (?:can|could|may|do|would|might) (?:i|we) (?:do|help)(?: (?:for|you|to|with))*
        what (?:do|did|would|are|could) (?:you|they)(?: [\w]+)? (?:want|need|like|wanting|after|calling about|
            calling for|trying to do|selling)(?: (?:from|of|with|to|me|us|now|then|exactly|then|anyway|talk|
            about|know))*
        what (?:is|would be|was) (?:the |your )?(?:reason|purpose|point|matter|problem|issue|subject|goal|topic|
            nature)(?: (?:of|for|with|behind))?(?: (?:this|your|the|that|it))?(?: (?:call|calling|phone call|
            visit))?
        what is it (?:that )?you (?:want|need|are after|wish)(?: [\w]+){0,3}
        what is (?:going on|this|happening|the matter|up)(?= [?.,!]|$| then| now| here| all)
        (?:regarding|about|concerning) what(?= [?.,!]|$)
        = (?:why|what for|how so|what is this|what is it about|yes what is it|about what|why me|and why|what do
            you want)
        what is (?:this|it|that) (?:all )?(?:about|regarding|concerning|in regards to)
        why (?:do|are) you (?:ask|asking|want to know|wish to know|need to know)
        (?:are you|you are) (?:trying to )?(?:selling|sell)(?: [\w]+){0,3}
        (?:is this|what is this)(?: about| regarding| concerning)(?: (?:a|my|the))?(?: [\w]+){0,2}(?= \?|$)
        how (?:can|may|could) i help(?: you)?
        state your business
        """,
    ),
    *rules(
        CustomerAct.ASK_TIME,
        r"""
        (?:is|was|would|will) (?:that|it|this)(?: be)?(?: (?:for|on|coming|still|then))* (?:<when>)(?: or (?:in
            )?(?:the )?[\w]+)?(?: then)?(?= [.,?!]|$)
        (?:that|it|this) (?:is|would be|will be)(?: (?:for|on|still))* (?:<when>)(?: then)?(?: (?:right|yes|correct|is
            it|is it not|is not it))?(?= \?)
        (?:when|at what time|what time|what hour|which time|around what time|by what time|by when|how soon|what
            day|which day|what date|how early|how late|on what day|how long)(?: [\w']+){0,4}? (?:it|he|she|they|
            the <driver>|the <parcel>|my <parcel>|this|that|you|i|delivery|your|will|does|is|are|can|do|would|
            should|the)(?: [\w']+){0,4}? (?:come|comes|coming|be|here|there|arrive|arrives|arriving|deliver|
            delivered|delivering|get|gets|expect|due|scheduled|planned|show up|turn up|bring|brought|drop|take|
            expected|reach|say|said|again|exactly|until|till|get here|received|receive|be in|have|ready|be
            home)(?: (?:it|here|there|exactly|precisely|today|tomorrow|by|then|to|me|at|home|for|again|off|that|
            be))*
        (?:do|can|could|would|will) you (?:know|tell|say|give|be|have|narrow|specify|estimate|pin)(?:
            [\w']+){0,3}? (?:when|what time|the time|a time|exact time|time|exact arrival time|more exact|more
            precise|more specific|time frame|timeframe|time slot|time window|window|eta|estimate|hour|roughly
            when|arrival time|exactly when|the exact time|down)(?: [\w']+){0,5}
        = (?:and )?(?:when|what time|at what time|when exactly|what time exactly|roughly when|when is that|when
            would that be|what times|which times|what day|which day|when then|when is it|exactly when|at what
            hour)(?: exactly| precisely| roughly)?
        (?:when|what time) (?:is|will|would|does|can|should|do|exactly|was|could|might)(?: [\w']+){0,7}
        (?:what|which) (?:times?|slots?|days?|dates?|hours?|windows?|time slots?|options?|appointments?|other
            times|other options|openings|availability|other days|other slots|alternatives)(?: [\w']+){0,3}?
            (?:do you|have you|are|is|can|could|would|you|there)(?: [\w']+){0,4}
        what (?:else )?(?:have|do) you (?:got|have)(?: (?:available|free|open|on offer|to offer|left|else|on
            [\w]+|in the [\w]+|for [\w]+|next week|then|there))*
        (?:what|which) (?:options|choices|times|possibilities|alternatives|slots|days) (?:do|have|would|can)
            (?:i|we)(?: [\w]+)?
        what (?:is|would be) (?:possible|available|free|on offer|left)(?: [\w]+){0,3}
        what (?:would|could|can) you (?:offer|suggest|do)(?: (?:me|instead|then|us))*(?= [?.,!]|$)
        what (?:is|would be|are) (?:the|your|my) (?:earliest|latest|soonest|next|exact time|time|eta|arrival
            time|delivery time|time window|estimated|options|choices|alternatives|other options|last|first|
            delivery window|time slot|time frame)(?: [\w']+){0,5}
        (?:exact|precise|specific|approximate|rough|estimated|more exact|more precise|smaller|narrower) (?:time|
            arrival time|hour|delivery time|time window|window|time frame|eta)
        (?:how long|how much longer|how many (?:hours|days))(?: [\w']+){0,3} (?:take|wait|until|be|till|before|
            need)(?: [\w']+){0,4}
        (?:is|will|does|would|are|can|do) (?:it|he|she|the <driver>|they|the <parcel>|my <parcel>|that|delivery|
            this|you(?= (?:coming|arriving|deliver|still)))(?: [\w']+){0,3}? (?:come|coming|arrive|be here|be
            there|arriving|delivered|due|here|brought|turn up|show up|be delivered|get here|be)(?: [\w']+){0,2}?
            (?:today|tomorrow|tonight|this (?:morning|afternoon|evening|week)|soon|on [\w]+day|before|after|by|
            still today|already|yet|next week|(?:in )?the (?:morning|afternoon|evening))(?: [\w']+){0,3}
        = eta
        (?:sooner|earlier|later) (?:slots|times|appointments|slot)(?= \?| available| free)
        (?:just|only) want to know when(?: [\w']+){0,5}
        know (?:exactly |roughly )?(?:when|what time)(?: [\w']+){0,5}
        (?:remind|tell) me (?:again )?(?:when|what time|which day)(?: [\w']+){0,5}
        """,
        confidence=0.9,
    ),
    *rules(
        CustomerAct.ASK_STATUS,
        r"""
        (?:what|which) (?:delivery )?(?:address|street|house|house number|place|city|town|postcode|zip code) (?:is|was|
            are|
            do|did|have|will|does)(?: [\w']+){1,5}
        what is the (?:delivery )?address(?: (?:on|for) (?:it|this|that|the <parcel>|the label))?(?= [.,?!]|$)
        where (?:will|would|does|do|should|shall) (?:it|this|that|the <parcel>|my <parcel>|you|they|
            he)(?: [\w']+){0,2} (?:be
            delivered|delivered|delivering|deliver|go|going|sent|end up|bring|come to)(?: (?:it|to))*
        where(?: [\w']+){0,3}? (?:is|are|s|has|was)(?: (?:it|my|the|that|this|he|driver|your|parcel|package|
            order|delivery|shipment|courier|stuff|thing|book|box|now|at|right|currently|item|mail|got to|gone))*
        where (?:it|the <parcel>|my <parcel>|he|the driver) is(?: [\w]+){0,2}
        (?:has|have|had|is|was|are|did) (?:it|my <parcel>|the <parcel>|you|that|they|this|he|the driver)(?:
            [\w']+){0,2}? (?:shipped|dispatched|left|sent|posted|arrived|delivered|lost|been|ship|leave|on
            (?:its|the|his|it is) way|out for delivery|close|near|nearby|delayed|stuck|in transit|still coming|
            late|on time|at the depot|already here|here yet|on the (?:van|truck)|on board|going to come|still
            at|on track)(?: [\w']+){0,3}
        what (?:is|has|s)(?: [\w']+){0,2}? (?:status|happened|happening|become|going on|up|holding|the latest|
            the hold-up|hold-up|wrong|the news|the delay)(?: (?:of|to|with|on|about|up))?(?: (?:my|the|it|this|
            that|with|about))*(?: <parcel>)?
        (?:status|tracking|track|trace|whereabouts)(?: (?:of|number|code|my|it|the|on|update|info))*(?:
            <parcel>)?
        (?:why|how come) (?:is|has|was|did|does|are)(?: [\w']+){0,3} (?:late|delayed|so long|not (?:here|come|
            arrived|delivered)|taking|take|not been|not yet|been delayed)(?: [\w']+){0,4}
        (?:any news|news|update) (?:of|on|about|from)(?: [\w]+){0,2}
        (?:how far|how close)(?: [\w']+){0,5}
        (?:should have|was supposed to|were supposed to|supposed to|was meant to|was due to|was to) (?:have
            )?(?:been |be )?(?:come|arrive|arrived|delivered|here|got|get here|there)(?: [\w']+){0,4}
            (?:yesterday|already|last|ago|by now|days|week)(?: [\w']+){0,2}
        (?:still )?(?:been )?waiting (?:for|on) (?:it|my <parcel>|the <parcel>|this|that)(?: (?:for|since|all|a|
            days|weeks|week|ages|now))*
        did (?:you|they|he) lose (?:it|my)(?: [\w]+)?
        """,
        confidence=0.88,
    ),
)
