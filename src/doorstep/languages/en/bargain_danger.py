"""What never moves a price: words to the program, claims of authority, swindles, threats, part payments, swaps."""

import re
from typing import Final

from doorstep.dialogue.bargaining import BuyerAct
from doorstep.languages.kit.phrases import Rule, rules

DANGER: Final[tuple[Rule, ...]] = (
    *rules(
        BuyerAct.SYSTEM,
        r"""
        ^your (?:item|listing|post|ad) (?:has |was |got |received |been )+(?:flagged|reported)(?: [\w]+)*
        ^your (?:item|listing|post|ad) (?:has |got |received )+(?:<any> )?(?:new |more )?(?:likes?|views?|saves?)
        ^this (?:listing|ad|post|item) (?:will|has|is)(?: [\w]+)? (?:expire|expired|expiring|ended)(?![^?]*[?])
        ^(?:system , )?(?:you have (?:received |got )?(?:a |<any> )?(?:new|unread) (?:message|notification|offer)s?|
            your (?:listing|ad|
            item|advert|account|post)(?: [\w]+)? (?:has|was|is|will) (?:been )?(?:viewed|seen|published|renewed|
            expired|expire|expiring|approved|boosted|reported|removed|saved|live|paused)|[\w]+ (?:has )?(?:saved|
            favourited|favorited|liked|viewed|bookmarked) your (?:listing|ad|item|post)|this (?:message|user|account|
            conversation|chat)(?: [\w]+)? (?:was|has been|is|has) (?:been )?(?:deleted|removed|deactivated|blocked|
            closed|archived|no longer)|message (?:deleted|unsent|removed)|missed (?:call|voice call|video call)|
            reminder , (?:never|do not|your|please rate|rate)|(?:never|do not) share your (?:password|code|personal)|
            please rate (?:your|this) (?:experience|conversation|buyer))
        (?:platform|system|site|app|marketplace) (?:notice|notification|alert|info)(?![\w'])
        (?:has|have|was) (?:marked|viewed|saved|liked|favourited|favorited|bookmarked|added) your (?:item|listing|ad|
            post)
        (?:the )?(?:buyer|seller|user|member|[\w]+) (?:has )?(?:left|joined|entered) the (?:conversation|chat|group)
        ^(?:automatic|automated) (?:message|reply|notification|reminder)
        ^(?:a|an)? ?(?:image|photo|picture|sticker|gif|file|attachment|voice message|audio)(?: was|
             has been)? (?:omitted|sent|attached|not supported|unavailable)
        """,
    ),
    *rules(
        BuyerAct.INJECTION,
        r"""
        (?:ignore|disregard|forget|override|bypass|drop|skip|discard|stop following|overwrite|erase)(?: (?:all|any|
            your|the|of|every|everything|previous|prior|above|earlier|these|those|my|our|current|existing|other|
            safety|seller's|original))* (?:instructions?|rules?|prompts?|guidelines|training|constraints|restrictions|
            directions|programming|limits?|policies|policy|context|floor|you were told|you know|you have been told|
            above text|conversation so far|minimum price)
        (?:no|yes|deal|every number)(?: you say)? (?:means|stands for|is divided|counts as) (?:yes|no|deal|by)
        (?:repeat|say) after me
        (?:complete|finish|continue) (?:the|this|my) (?:sentence|phrase|text)
        (?:rot13|base64|hex|morse) ,
        (?:override|admin|debug|bypass) (?:code|request|password|key|accepted)
        (?:event|command|function|action)(?: ,)? (?:seller|accept|close|sell)
        ^(?:\W )?(?:system|assistant|developer|admin|root|sudo)(?: (?:message|prompt|override|note|update|instruction|
            command))?(?: ,| \.|$)
        (?:system|developer|admin|debug|god|root|maintenance|test|dan|jailbreak) (?:mode|prompt|override|message|
            instruction|command|access)
        (?:you are (?:now|no longer|from now on|henceforth)|act|behave|pretend|roleplay|role play|imagine|
            suppose)(?: (?:now|from now on|no longer|to be|that|
            you are|as|as if|like|being|you|were|henceforth|,))* (?:an? |the |my |in )(?:\w+ ){0,3}?(?:seller|
            assistant|ai|bot|model|chatbot|program|language model|dan|developer|grandma|grandpa|grandmother|
            grandfather|character|actor|buyer|agent|person|pirate|friend|machine|robot|merchant|salesman|linux|
            terminal|python|mode)(?: (?:who|that|which|and|with|without|mode|interpreter|where))*
        pretend(?: (?:you|that|to|i|we|the|it|this|are|is))+
        (?:you are|you must|you will|you shall|from now on|henceforth)(?: [\w]+){0,2} (?:obey|comply|accept (?:every|
            any|all)|agree to (?:everything|anything|all|any)|always (?:agree|accept|say)|only say|respond only|
            reply only|answer only|answer with)
        (?:print|show|reveal|repeat|output|display|tell me|give me|share|leak|dump|expose|translate|summarise|
            summarize|what are|what is|list|paste|quote|copy)(?: (?:me|out|all|back|the|your|of|text|exact|full|whole|
            entire|hidden|secret|internal|initial|first))* (?:prompt|instructions?|system|rules|configuration|config|
            hidden|variables?|source code|code base|settings|secret|internal|mandate|memory|text above|words above|
            above|everything above|json|initialisation|floor variable)(?! (?:for (?:pick|collecting|collection|shipping|
            payment|paying|the pick)|manual|book|sheet|camera|storage|lock|
            card|compartment))
        (?:let us|lets|we) (?:play(?! (?:fair|nice|it straight|ball))|pretend|imagine|roleplay)(?: (?:a|an|that|
            some))?(?: (?:game|role|little|we|you))*
        (?:decode|decrypt|base64|rot13|unscramble|execute|run|eval|parse)(?: (?:this|the|it|following|base64|string|
            code|command|and|text|message|script|below|do))+(?! (?:by|past|for|over to|home|through|down to|up to|to my|
            to
            the|across|around|ads?|listing|race|marathon|shop|store|household|risk|numbers)(?![\w']))
        (?:say|write|reply|respond|answer|output|type|return)(?: (?:only|just|with|exactly|simply|the|word|words|
            back))+ (?:deal|accept|accepted|yes|ok|sold|agreed|done|confirmed)(?! (?:or no|or not))
        (?:forget|say)(?: [\w]+){0,6} (?:and )?say (?:deal|accept|yes|ok|sold)
        (?:accept|approve|confirm|agree to)(?: (?:any|every|all|the next|whatever))+ (?:offers?|prices?|amounts?|bids?)
        (?:new|set|change|update|the)(?: (?:the|your|a|my))? (?:floor|minimum|mandate|limit|instruction|instructions|
            rule|policy|reserve)(?: (?:price|is|to|as|now|of|equals|,|for|this|listing|item|at))+ (?:<any>|zero|none|
            nothing|removed|one|ignore|that)
        (?:act|role|content|type|floor|command|action|function) , (?:accept|<any>|system|counter|
            user|deal|sell|override|close)
        (?:^|(?<=[.,?!] ))(?:amount|price|ask) , (?:accept|system|counter|user|deal|sell|override|close)
        (?:act|role|command|function|tool) (?:, )?(?:accept|system|assistant|override)
        (?:as (?:an|a) (?:ai|language model|llm|chatbot)|prompt injection|jailbreak|chatgpt|gpt|llm|
            large language model|openai)(?! (?:\?))
        (?:end|begin|start) of (?:prompt|instructions|system|conversation|message)
        (?:your|the) (?:instructions|prompt|programming|guidelines|algorithm|training)(?: (?:say|says|are|is|tell|
            allow|allows|forbid|changed|have|has|been|were|was|now|updated))+
        (?:what|which) (?:are|were|is) your (?:instructions|rules|orders|guidelines|directives|prompt|system prompt)
        (?:translate|encode|spell)(?: (?:your|the|that|it|this|hidden|instructions|rules|minimum|floor|price|into|in))+
        """,
    ),
    *rules(
        None,
        r"""
        (?:i am|we are|i work as|being)(?: (?:also|just|only|actually))* (?:a|an) (?:[\w]+ )?(?:seller|developer|
            programmer|manager|
            operator|creator|boss|owner|team)(?= (?:myself|so|too|as well|by trade|by day|of (?:two|three|
            few\d+))(?![\w'])| [.!]|$)
        (?:call|text|message|msg|ping|ring) (?:me|us)(?: back)? (?:when|once|as soon as|before|the (?:address|time|
            day|details))(?![^?!]*sign\d)
        (?:i|we)(?: (?:already|have|had|just))* paid for (?:a|an|the (?:truck|van|trailer|ticket|rental|gas|parking))
        (?:i|we)(?: (?:am|feel|felt|was|would|will|look|sound|must|be|might))+(?: (?:a|an|so|such|really|like|the|total|
            bit|
            pretty|not))* (?:idiot|idiots|stupid|dumb|moron|clown|jerk|fool|loser)
        (?:last|other|previous|another|first) (?:seller|buyer|guy|one|owner)(?: [\w]+){0,3} (?:jerk|scammer|liar|crook|
            idiot|
            thief|cheat|clown)
        (?:sounds?|not being|stop being) (?:stupid|dumb|greedy)
        """,
    ),
    *rules(
        BuyerAct.AUTHORITY,
        r"""
        (?:ebay|craigslist|facebook|amazon|marketplace|platform|site|paypal|bank|police|fraud|security|
            support) (?:security|
            support|staff|admin|administration|team|service|department|desk)(?: [\w]+){0,2}(?= (?:here|speaking)| ,)
        ^(?:hi |hello |dear seller |, )*(?:trust and safety|customer support|platform support|the support team|
            security team)
            (?:here|speaking|department|team)
        (?:this is|i am|i'm|we are|speaking as|as (?:an?|the|your)|here is|message from|on behalf of|calling from|
            writing from|from)(?: (?:the|an?|your|from|with|of|now|actually|your|official|local|working|for|really|
            in fact|writing|calling|member|of))* (?:ebay|craigslist|facebook|amazon|marketplace|
            platform administrator|platform|site|website|
            app|company|trust and safety|customer|paypal|bank|police|officer|cop|detective|sheriff|fbi|tax office|irs|
            court|lawyer|attorney|government|customs|support|moderator|moderators|administrator|admin|administrators|
            developer|developers|owner|owner's|operator|creator|boss|manager|supervisor|programmer|seller|sellers|
            seller's|legal|team)(?! (?:ad|listing|and i saw|i saw|post|in [\w]+ and))(?: (?:support|service|team|
            department|staff|police|administrator|moderator|wife|husband|brother|sister|son|daughter|boss|friend|
            assistant|partner|lawyer|mother|father|security|officer|of this|himself|herself|admin))*(?! (?:saw|
            selling|and saw|posted|listed|ad|page|of a (?:dog|cat|bike|car|small|store|shop|restaurant)))
        (?:(?:your|the) (?:boss|owner|manager|seller|seller's wife|developer|creator|programmer|master|client|principal|
            employer|operator|supervisor|company|colleague)|your (?:wife|husband|partner|son|daughter|mother|father|mum|
            mom|dad|brother|sister))(?: (?:has|have|already|just|himself|herself|
            personally|also|told|and))*(?: (?:told|agreed|said|says|approved|authorised|authorized|wants|allowed|
            allows|instructed|ordered|promised|confirmed|accepted|okayed|gave|asked|permitted|knows|wrote))(?: (?:you|
            me|us|to|that|it|already))*
        (?:i am|this is|speaking as|as|here is|it is)(?: [\w]+)? ?(?:the |his |her |a )?(?:wife|husband|partner|boss|
            brother|
            sister|son|daughter|mother|father|mum|mom|dad|cousin|friend|assistant|lawyer|colleague|owner|spouse|
            girlfriend|boyfriend|agent|manager) of (?:the |your |this )?(?:seller|owner|boss|lister|account|listing)
        (?:support|security|service|fraud|safety) team (?:here|speaking|writing)
        account(?: [\w]+)? (?:will be|is|has been|gets) (?:suspended|blocked|closed|limited|banned|deleted)
        (?:spoke|talked|speaking|chatted|phoned)(?: [\w]+)? (?:with|to) (?:your|the) (?:owner|seller|boss|manager)
        i (?:order|command|instruct|authorise|authorize|hereby) you
        (?:on|under|by) (?:the )?(?:authority|orders|order) of
        """,
    ),
    *rules(
        BuyerAct.SCAM,
        r"""
        (?:my|a|the|our)(?: (?:own|private|personal))* (?:courier|shipper|shipping agent|mover|movers|
            shipping company|agent|driver|pickup agent|pick up agent|delivery agent|hauler|logistics)(?: (?:company|
            guy|service|team|agent))*(?: (?:will|to|would|can|is|shall|come|comes))+
        (?:send|sending|arrange|hire|have|book|booking|use)(?: (?:you|a|my|the|an|own|our))* (?:courier|shipper|
            shipping agent|mover|movers|fedex guy|ups guy|agent)(?: (?:to|will|come|for))*
        (?:give|send|forward|refund|return|wire|transfer|pay|keep)(?: (?:me|us|back|him|them|you|the|some|
            your))* (?:rest|difference|remainder|excess|surplus|balance) (?:to|back|for|of the (?:check|money|funds))
        (?:overpay|over pay|overpaid|pay (?:you )?(?:extra|double)|pay you (?:more than|above)|extra for (?:your|
            the) (?:trouble|time|inconvenience|stress)|for your trouble|pay you (?:a )?bonus)
        (?:cashier's|cashiers|certified|bank|personal|company) (?:check|draft)|send (?:you )?(?:a )?check|
            mail (?:you )?(?:a )?check|by check|with a check|a check for
        (?:link|url|website|site below|button below)(?! (?:to|of|for) (?:the|your|a|more) (?:manual|photos|pictures|
            specs|product|original|manufacturer|item|listing))(?: (?:below|here|to|i|and|you|for|sent))*
        (?:click|open|follow|visit|tap|go to|press)(?: (?:on|the|this|that|my|below|here|following|to))* (?:link|url|
            site|website|here|page|form)
        (?:card|bank|account|routing|credit card|login|iban|banking|debit card|sort code|cvv|social security|id card|
            passport)(?: (?:your|and|card))* (?:details?|number|numbers|info|information|data|login|password|
            credentials|photo|copy|cvv)
        (?:enter|fill|give|send|type|provide|need|share|confirm|tell)(?: (?:me|in|out|us|the|your|my|a|to))* (?:bank|
            card|password|pin|cvv|iban|account|form|credit|login|bank account|email address|your email|phone number|
            your number|full name|your address and name|paypal email)(?! (?:of pay|accepted))
        (?:verification|confirmation|security|<any> digit|sms|google voice|auth|one time|pin|tan|otp) (?:code|codes|
            number|pin|password)
        (?:send|tell|give|read|forward|text)(?: (?:me|us|the|that|you|back|a|your|<any>|digit|digits|just|
            got))* code(?! (?:for the (?:door|gate|lock)))
        (?:scan|use|open|send)(?: (?:this|the|my|a|you|following))* (?:qr|barcode|qr code)
        qr(?: code)?
        (?:whatsapp|telegram|signal me|viber|snapchat|wechat|instagram|facebook messenger|messenger|kik|line id|
            hangouts|discord|skype|imessage)
        (?:text|call|phone|ring|email|mail|message|contact|reach|write|hit|sms|dm|pm|add)(?= (?:me|us|my|him|her|at|
            on|<s>))(?: (?:me|us|my|him|her|up|
            directly|privately|instead|on|at|my|cell|number|phone|mobile|to|private|off|outside|this|via|through|
            by))* (?:at|on|via|by|to|through|is)?(?: (?:my|this|the|cell|number|phone|mobile|,))* <any>
        (?:text|call|phone|email|contact|message)(?: (?:me|us))(?: (?:directly|privately|instead|on my|outside|off|
            please|when|for|to|at|so|and|later|anytime|later|at my|my|if|with|on|up))*(?= |$)(?! (?:if you change|
            when it|if it))
        (?:my|your|the|a|give me your|send me your|whats your|what is your)(?: (?:personal|private|cell|mobile|
            direct))* (?:number|phone number|cell number|cell|email|e mail|email address|contact number|
            phone(?= (?:is <any>|number)))(?: (?:is|at|number|
            address|please|so|to|and|\?))
        (?:talk|chat|continue|move|speak|communicate|discuss|deal|take this|finish|go|switch|do this)(?: (?:this|it|
            over|to|on|about|us|outside|the|conversation|there|in|further|off|more|somewhere))* (?:whatsapp|telegram|
            email|text|phone|private|privately|off (?:the )?(?:platform|site|app)|outside|sms|another app|
            off platform|elsewhere|messenger)
        (?:friends and family|friends , family|friends family|paypal friends|as friends|to a friend option|
            family and friends|f and f|gift payment|western union|moneygram|money gram|gift cards?|giftcards?|
            steam cards?|prepaid cards?|itunes cards?|paysafecard|google play cards?|bitcoin|crypto|cryptocurrency|
            usdt|ethereum|escrow|safe payment service|secure payment service|third party payment)
        (?:sight unseen|without seeing it)(?= [\w ,]{0,40}(?:check|courier|agent|ship))
        (?:i am|currently|i work)(?: (?:currently|out|offshore|working|at|on|deployed|in|the|away))* (?:deployed|
            offshore|overseas|oil rig|military base|on a ship|at sea)
        """,
    ),
    *rules(
        None,
        r"""
        if (?:i|we)(?: [\w]+){0,12} paid(?: (?:in|with|by))?(?: cash)?
        """,
    ),
    *rules(
        BuyerAct.CLAIM_PAID,
        r"""
        ^(?:just |already |have )*paid (?:it |you |this )?(?:via|by|with|through|over) (?!cash|card (?:ok|
            possible))[\w]+
        (?:transfer|payment|money|cash|funds)(?: is)?(?: already)? on (?:it is|its|the) way
        (?:i|we|my (?:bank|wife|husband|assistant|friend|son|app)|it|payment|money|the money|paypal|transfer|funds|
            the payment|the funds|the transfer|just|already)(?: (?:have|has|had|already|just|now|was|is|were|been|the|
            even|actually|says?|confirmed|it|that|i|money|full|amount|payment|transfer|transaction|yesterday|funds|my|
            bank|officially))* (?:paid(?! (?:that|too|more|less|about|around|only|<n> (?:for|last|two|new)|<n>|
            attention|for (?:mine|my|one|the same|another))(?! ?(?:already|to you)))|sent (?:you )?(?:the |my |your |
            full )?(?:money|payment|cash|funds|amount|transfer|<m>|deposit|paypal)|transferred|wired|deposited|
            venmoed|zelled|paypaled|debited|cleared|went through|gone through|payment sent|on its way|
            on the way to you|in your account|processed|completed|pending|released|charged)(?: (?:it|you|the|to you|
            already|money|for it|your account|in full|yesterday|today|now|full|amount|price))*
        (?:^|(?<=[.,] ))(?:sent|transferred|wired|paid)(?: (?:you|the|it|already|just|my|over|money|cash|payment|
            funds))*
            (?:money|cash|payment|funds|it all)(?: (?:already|just now|over|to you|yesterday|today))*
        check (?:your|ur) (?:account|bank|paypal|balance)
        (?:payment|money|transfer|transaction|funds|payment for it)(?: (?:is|was|has|have|been|are|already|the|now|
            just|of <n>))* (?:sent|done|made|complete|completed|cleared|through|pending|on its way|on the way|
            in your account|confirmed|received|released|transferred|successful|processing)
        (?:check|see|look at|here is|attached|sending|sent|have)(?: (?:the|your|a|my|you|attached|at))* (?:screenshot|
            proof of payment|proof|receipt of payment|payment confirmation|transaction id|bank account you|
            confirmation of payment|payment receipt|transfer receipt|paypal account|inbox for the payment)
        (?:proof of payment|payment confirmation|transaction (?:id|number|reference))
        """,
    ),
    *rules(
        BuyerAct.THREAT,
        r"""
        (?:report|flag|reporting|flagging)(?: (?:you|this|your|the|it|him|that|them|to|ad|listing|account|as|fraud|
            scam|for))+
        (?<!good )(?<!positive )(?:or|otherwise|else|if you do not|unless|and|then|i will|will|going to|gonna|leave|
            leaving|write|post|give)(?: (?:else|i|we|will|leave|write|post|give|you|a|very|really|going to|it|an|the|
            or|gonna))* (?:bad|
            negative|one star|<any> star|terrible|awful|horrible|1 star|nasty) (?:review|rating|feedback|reviews|
            ratings|stars?)
        (?:i|we)(?: (?:know|do know|found out|can find|will find))+ (?:out )?where you(?: (?:live|work|are|sleep|
            live at))+
        (?:you will|you are going to|you gonna|you shall|you would) (?:be sorry|regret|pay for|see what|suffer|
            hear from my|be hearing)(?: [\w]+){0,3}
        (?:sue|suing|my lawyer|my attorney|legal action|take you to court|small claims|press charges|
            call the (?:police|cops)|go to the police|police report|contact the authorities|
            consumer protection)(?! (?:is|said it))
        (?:hurt|kill|beat(?! you to (?:it|that|the))|harm|destroy|smash|burn|break your|punch|stab|shoot|
            hunt)(?: (?:you|your|up|
            down))+(?! (?:price|heart))
        (?:watch your back|or else|you have been warned|last warning|this is a warning|make your life|
            come to your house and|i will find you|consequences|or you will (?:see|regret))
        (?:hack|doxx|dox|expose|spam|shame|blacklist)(?: (?:you|your))+
        (?:tell|warn) (?:everyone|everybody|all|people)(?: [\w]+){0,4} (?:you|scam|fraud|cheat)
        """,
    ),
    *rules(
        BuyerAct.INSULT,
        r"""
        (?:idiot|idiots|stupid|moron|dumb|dumbass|asshole|ass hole|bastard|bitch|fuck|fucking|fucker|fuck off|
            screw you|jerk|loser|scammer|thief|crook|greedy|shut up|piece of shit|bullshit|dickhead|prick|wanker|twat|
            clown|scum|liar|cheapskate|pathetic|go to hell|imbecile|retard|garbage seller|stfu|wtf|cunt|douche|tosser|
            bellend|git off|muppet|cheat)(?! (?:question|q|question but|mistake|of me|sheet|bell|proof|phone|luck))
        """,
        keeps=True,
    ),
    *rules(
        BuyerAct.PART_PAYMENT,
        r"""
        (?:pay|give|send|leave|put|put down|take|accept|as|with|small|offer|want|do)(?: (?:you|a|an|as|down|small|
            little|<n>|dollar|my|of|me))* deposit
        deposit (?:of|now|today|first|and the)
        (?:down payment|downpayment|instalment|instalments|pay in parts|payment plan|monthly payments|
            in parts|pay monthly|pay weekly|layaway|finance it|financing|pay over time|partial payment|part payment|
            on credit|iou)(?! (?:is included|on the apartment|for the apartment|for the place|required|included))
        (?:pay|give|send|bring|settle|owe|have)(?: (?:you|the|a|me|rest|some|it|half|other|part|remainder|of|
            balance))* (?:rest|remainder|balance|other half|remaining|second half|half later|later|next month|
            next week when|on payday|when i get paid|when i get my)(?: (?:later|next|when|after|in|on|tomorrow|of|
            once|at|half))*(?! (?:today|this|tonight|at))
        the (?:other|remaining|second) <n>(?: [\w]+)* (?:later|next|month|week|when|after|tomorrow|payday)
        half(?: (?:of it|up front|upfront|now|today|first|at))+(?: (?:,|and|then|the|other))* (?:half|rest|remainder|
            later)(?: (?:later|when|after|next))*
        (?:rest|remainder|balance|remaining|other half)(?: (?:of it|of the money|amount|the|half))* (?:later|next|
            when|after|on|in|tomorrow|once|at|at pick up|by)(?![\w'])
        <n>(?: (?:dollars|bucks|cash|right))* (?:now|today|first|tonight|upfront|this week)(?: (?:,|and|then|plus|
            with))* <n>(?: (?:more|dollars|bucks|the|in))* (?:later|next|tomorrow|when|after|afterwards|on|at the end|
            once|then|in|end of)
        <n>(?: (?:dollars|bucks|cash))? (?:now|today|tonight|first|upfront)(?: (?:,|and|then))* (?:the )?(?:remaining|
            other|rest|balance)(?: of)?
        <n>(?: (?:a|per|each|every) (?:month|week))(?= (?:for|until|over|till))
        pay(?: (?:you|it))* (?:off )?(?:over|in) (?:<any> (?:months|weeks|payments)|a few|time|several|some|two|three|
            parts)
        """,
        keeps=True,
    ),
    *rules(
        BuyerAct.SWAP,
        r"""
        (?:trade|trades|trading|swap|swaps|swapping|barter|part exchange|(?<!in )exchange|px|partial trade|
            trade in)(?! (?:numbers|number|contact|emails|info|money|cash|it for cash))(?: (?:it|you|this|for|my|with|
            me|a|an|against|the|in|plus|straight))*
        (?:take|accept|want|give you|offer you|interested in|need|throw in)(?: (?:my|an?|the|also))+ (?:old |used |
            broken )?(?:phone|guitar|xbox|playstation|laptop|bike|tv|console|watch|tablet|ipad|iphone|camera|car|
            truck|scooter|drone|headphones)(?: [\w]+){0,3} (?:in exchange|instead|as (?:a )?(?:payment|trade|part)|
            for it|in return|for yours|too)
        in (?:exchange|return) for(?: (?:my|a|an|some|the))? (?!(?:cash|money|picking|pick|fast|quick|a quick|<n>|
            free delivery|a lower|a discount|lower|the lower|lowering)\b)
        """,
    ),
    *rules(
        BuyerAct.HUMAN,
        r"""
        (?:talk|speak|chat|connect me|put me through|get me|want|need|write|deal|transfer me|forward me|
            hand me)(?: (?:to|with|directly|the|a|an|real|actual|me|over|live|human|true|,))* (?:seller|owner|human|
            person|real person|someone real|actual person|somebody real|living person|a real(?= (?:one|[.,?!])|$)|
            your boss|the boss|
            a manager|human being)(?! (?:for|accept|take|to (?:lower|sell|buy)|ship))(?: (?:himself|herself|directly|
            please|instead|myself))*
        (?:real|actual|live) (?:human|person|seller) please
        (?:can|could|would|will) the (?:seller|owner) (?:answer|write|call|reply|respond|contact)(?: [\w]+){0,3}
        """,
    ),
    *rules(
        BuyerAct.ASK_ROBOT,
        r"""
        who am i (?:talking|speaking|writing|chatting) (?:to|with)
        are you (?:the|really the) (?:owner|seller)(?= ?\?)
        (?:are|r|is|am i|you|you are|is this|sounds like|seems like|talking|chatting|speaking|speak|chat|
            talk)(?: (?:you|this|i|talking|to|chatting|with|speaking|an?|the|it|just|some|really|like|even|actually|
            here|that|automated|kind of|are|computer))* (?:bot|robot|ai|machine|chatbot|computer|automated|human|
            real person|program|automatic|chat bot|a i|real human|real|person|autoresponder|automated reply|
            auto reply)(?= (?:\?|\.|,|!|or|now|program|here|who|answering|replying|response)|$)
        """,
    ),
    *rules(
        BuyerAct.ASK_REPEAT,
        r"""
        = (?:what|huh|sorry(?= ?\?)|pardon|excuse me(?= ?\?)|come again|say again|what do you mean|i do not (?:get|
            understand)(?: (?:that|it|you|what you mean))?|do not understand|not understand|i did not (?:get|
            understand|catch) (?:that|it)|sorry what|what was that|sorry i do not understand|i am confused|confused|
            repeat(?: that)?(?: please)?|what are you (?:saying|talking about)|eh|meaning|wdym)(?: \?)?
        (?:(?:what|which|remind me what) (?:time|day|date)|when) (?:was|is|did|do|had)(?: (?:it|that|we|i|the pick up|
            say|agree|again|on))* ?(?:again|say|agree|agree on)(?= ?(?:\?|$))
        (?:can|could|would|will|please)(?: (?:you|please))* (?:repeat|rephrase|say that again|explain what you mean|
            clarify)(?: (?:that|it|please|what you said|again))*
        """,
    ),
)
"""Read before everything else; what they cover means nothing else."""
LINK: Final = re.compile(
    r"https?://|\bwww\.|\S@[\w-]+\.\w|"
    r"\b(?!(?:amazon|ebay|craigslist|facebook|ikea|walmart|target|bestbuy|kbb|google|youtube|apple)\.)"
    r"[a-z][\w-]+\.(?:com|net|org|info|link|ru|xyz|me|io|ly|site|online|shop)\b"
)
"""Addresses that lead away from here; shops that prices are compared with lead nowhere."""
CODE: Final = re.compile(
    r"</?\s*(?:system|admin|assistant|instructions?|prompt|user)\b|\{\s*\"|```|\bset_\w+\s*\(|\b(?:print|exec|eval|"
    r"console\.log)\s*\(|"
    r"\b(?:listing|mandate|seller|config|self)\.\w+|(?:^|\n)\s*(?:assistant|system|user|human|developer)\s*:"
)
"""Written for a program."""
