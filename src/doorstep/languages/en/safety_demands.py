"""Phrases of those who want no calls, no parcel or no machine: asked for, threatened, wished and refused by class."""

from typing import Final

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_LAW: Final = (
    "(?:police|report|reported|reporting|lawyer|solicitor|attorney|court|sue|suing|block|blocking|ofcom|fcc|regret|"
    "authorities|garda|guards|trai|law|trading standards|ombudsman|consumer|harassment)"
)
_NOT_THEN: Final = (
    "(?! (?:before|after|until|till|at|on (?:a )?<day>s?|in the|during|while|between|when|unless|so (?:early|late)|"
    "this (?:early|late)|today|tonight|tomorrow))"
)
_CALLED: Final = "(?:rung|called|phoned|contacted|bothered|telephoned|disturbed|pestered|hassled|texted|messaged)"
_DONE: Final = "(?= [.,?!]|$)"
_EARLY: Final = (Expects.NONE, Expects.SLOT_DECISION, Expects.AVAILABILITY)
_NOT_PLACES: Final = tuple(one for one in Expects if one is not Expects.DROP_PLACE)

OPT_OUT_ASKED: tuple[Rule, ...] = rules(
    CustomerAct.OPT_OUT,
    rf"""
    (?:this|that|it)(?: had)? (?:has to|have to|better|must|needs to|ought to|should|will|is going to|shall|is)(?:
        be)? the (?:last|final)(?: (?:that|which|time|i|you|we|people|lot|all|anyone|ever|your|of|day))* (?:<call>|
        <bother>|hear)(?! before)(?: [\w]+){{0,2}}
    (?:let|make) (?:this|that|it)(?: be)? (?:the|your) (?:last|final)(?: [\w]+){{1,5}}
    (?:not|never)(?: ever)? (?:want|wish|like|care|hope)(?: to)?(?: ever)?(?: (?:get|have|receive|hear|be
        getting))?(?: (?:another|any|one more|these|more|a single|one))+ (?:<call>|phone calls?|of (?:these|those|
        this|your)){_NOT_THEN}
    (?:not|never)(?: ever)?(?: (?:be|get|to be|being|getting))* {_CALLED}(?: (?:up|here|by (?:you|this|anyone|a
        machine)))* (?:again|any more|ever|in (?:the )?future)
    (?:make sure|see to it|ensure|see|arrange|make certain)(?: that)? (?:i|we|no one|my (?:number|phone)|this
        (?:number|phone|house))(?: (?:is|am|are|do|does|will|can|get|gets|be))* (?:not|never|no|no more|none|
        {_CALLED}|<call>)(?: [\w]+){{0,5}}(?: again| any more| ever| calls| called| phoned| contacted| rung)
    (?:how|way|possible)(?: [\w]+){{0,3}} (?:to|i|we|you) (?:get|make|stop|block|prevent|end|have|be|getting)(?:
        (?:you|these|those|the|your|this|all|from|taken|removed|people|off|out|of))+ (?:calls?|calling|ringing|
        phoning|list|whatever list|any list|calls? stop|from calling)(?: (?:stop|me|this is))*
    (?:my|this|our|the) (?:phone )?(?:number|name|details|contact)(?: [\w]+){{0,3}} (?:deleted|removed|erased|taken
        (?:off|out)|wiped|struck off|off your)
    (?:not|never|no one|did not)(?: ever)? (?:give|gave|given|granted)(?: (?:you|anyone|them|any))+ (?:permission|
        consent|leave|authority)(?: to (?:<call>|contact|use)(?: [\w]+){{0,3}})?
    (?:not|never)(?: ever)? (?:sign|signed|signing|subscribe|subscribed|agree|agreed|consent|consented|ask|asked)(?:
        up)?(?: (?:for|to))+ (?:these|those|such|this|your|any|being|robot|automated|be|get)(?: [\w]+){{0,2}}
        ?(?:calls?|called|phoned|rung|contacted)
    (?:not|never) (?:accept|answer|welcome|appreciate|tolerate|entertain|want|wanting|take) (?:these|those|such|your|
        any|robot|automated|cold|machine|computer|sales|marketing|nuisance|this)(?: [\w]+)? ?(?:calls|phone
        calls){_NOT_THEN}
    (?:from now on|in (?:the )?future|henceforth)(?: ,)? (?:no|not|never|only|just)(?: more)?(?: (?:<call>|calls|
        phone|text|texts|email|emails|letters|write|by (?:post|email|letter)))+(?: me)?
    (?:<call>|text|email|write|contact|letters|emails|texts)(?: (?:to|me|us|only))* from now on(?=.*\b(?:not|no|never|
        stop)\b)
    (?:write to me|email me|send(?: me)? (?:a )?letters?)(?: instead)?(?: ,)?(?: and)? (?:do not|not|never) (?:<call>)
    (?<!got )(?<!were )(?<!had )(?<!been )(?<!received )(?<!with )no (?:phone )?calls(?= ,? ?(?:please|thank you|
        thanks|at all|ever|only|from (?:you|machines|robots)|to (?:this|my)|here|just)\b| [.!]|$)
    (?:cut|pack|knock|leave|give)(?: (?:the|these|your|those|all|with))* (?:calls|calling|ringing|phoning) (?:out|off|
        in|over|up)
    leave (?:an?|this|my|the|our|poor)(?: [\w]+){{0,2}} (?:woman|man|lady|family|mother|mum|mom|pensioner|widow|
        people|person|house|body|soul|girl) (?:alone|in peace|be)
    (?:stop|quit|cease|no more)(?: (?:with|you))? blowing(?: up)? (?:my|our|this) (?:phone|line)(?: up)?
    (?:discontinue|desist|cease|halt|terminate)(?: from)?(?: [\w]+){{0,3}}? (?:calls?|calling|communications?|contact|
        contacting|phoning)(?: [\w]+){{0,3}}
    (?:<call>|<bother>)(?: (?:me|us|here|this (?:number|house)|my (?:phone|mum|mother|house)|one|again|once|more|time|
        back|another))+ ,? ?(?:and|or|then) (?=.*\b{_LAW}\b)(?:i|we|you)(?: [\w']+){{1,8}}
    (?:if|next time|the next time|one more|another)(?: (?:you|time|of these|i get))*(?: [\w]+)? (?:<call>|calls?|
        <bother>)(?: [\w]+){{0,4}}(?=.*\b{_LAW}\b)
    (?:put|mark|list|flag|note|set)(?: (?:me|us|this number|my number|it|down|this|as|on))+ (?:do not (?:<call>|
        contact)|no (?:calls?|contact)|dnc|not to be {_CALLED})
    (?:registered|signed up|on|with|listed|joined)(?: (?:with|on|for|the|to))* (?:tps|telephone preference service|
        dnd|dnc|no call list|preference service)
    (?:asked|told|begged|warned) (?:you|your)(?: [\w]+){{0,3}} to (?:stop|quit|pack it in|leave)(?! (?:the|by|at|it
        (?:in|at|with)))
    (?:no|not)(?: to)? <call>(?: (?:me|us|here|this number|again|to me))* (?:more|no more)
    (?:not|never) be (?:<call>|<bother>)(?: (?:me|us|here|like this|again|this number))*(?!.* (?:before|after|until|
        till|at|in the|bell|door)\b)
    (?:sick|tired|fed up|had enough|weary|had it)(?: [\w]+){{0,3}}? (?:of|with) (?:you|your|these|those|this|all)(?:
        [\w]+){{0,3}}? (?:<call>|calls)
    (?:prefer|rather)(?: [\w]+)? (?:not|no)(?: (?:to|get|receive|have|getting|be|any|more|of))* (?:calls|of these|
        these calls|called|phoned|rung|telephoned|contacted)
    (?:phone|number|line)(?: is)? not for (?:you|your|this|calls like|companies)(?: [\w]+){{0,3}}
    (?:not|never)(?: ever)? <call>(?: me| us)? back(?=.*\b(?:ever|never)\b)
    (?:not|never) (?:again )?(?:use|ring|try|dial) (?:this|my|that) (?:number|phone)(?: ,)? (?:ever|again)
    (?:not|never)(?: (?:ever|you|please|dare|to|even))* (?:<call>|<bother>)(?: (?:me|us|here|this|that|my|our|the|
        number|house|home|phone|line|wife|husband|mother|mother's|mum|mum's|son|daughter|parents|family|office|up|
        back|ever|at))* (?:again|any more|ever|a second time|twice|another time|once more|in (?:the )?future|any
        longer)(?! (?:before|after|until|till|today|tonight|this|at))
    ^(?:just |please |take me )?(?:off|out of) (?:the|your|this) (?:calling |call |phone )?(?:list|lists|database|
        system)
    (?:<call>|<bother>)(?: (?:me|us|all|the|time|again|like|this|and|,|day))* (?:stop it|just stop|stop now|stop this|
        stop that)
    (?:asked|told|said|requested|begged)(?: [\w]+){{0,4}} not to (?:be )?(?:{_CALLED}|<call>|<bother>)(?! (?:the|him|
        her)\b)
    cease and desist
    (?:calls|calling|ringing|phoning)(?: [\w]+){{0,2}} (?:come|came|coming|put) to an end
    enough (?:of )?(?:the |these |your |with the )?(?:calls|phone calls|ringing|phoning)
    not interested in (?:getting|receiving|having|any|your|these|more)(?: [\w]+){{0,2}} ?calls(?: like (?:this|that|
        these))?
    (?:quit|stop|no more|stop with) (?:hitting|blowing|buzzing|dialing|chasing|hounding|bombarding|messaging|hassling)
        (?:me|us|my phone)(?: up)?
    (?:not|never) (?:<call>|<bother>) (?:me|us|here) (?:further|henceforth)
    you are not to (?:use|call|ring|phone|contact|dial)(?: [\w]+){{0,2}}{_NOT_THEN}
    if you (?:never|stopped|would stop|could stop|quit)(?: ever)? (?:<call>|<bother>|rang)(?: (?:me|us|here|again|any
        more))*
    (?:i|we) object to (?:these|this|your|being|any|such|all)(?: [\w]+){{0,2}}
    right not to be {_CALLED}
    (?:not|never)(?: even)? (?:think|dream)(?: of| about) <call>(?: [\w]+){{0,2}}
    block (?:me|us|my number|this number)(?: [\w]+){{0,4}}
    (?:go away|away (?:you go|with you)|get lost|piss off|bugger off|f off|fuck off|feck off|jog on|sod off|hop it|on
        your bike)(?=.*\b(?:not|never|no more|stop)\b)
    """,
    confidence=0.9,
) + rules(
    CustomerAct.OPT_OUT,
    "(?:do not|never) (?:call|phone|telephone|ring|dial)(?: me| us| here)?(?= [.!]|$)",
    0.85,
    (Expects.NONE, Expects.IDENTITY),
)

REFUSE_ASKED: tuple[Rule, ...] = rules(
    CustomerAct.REFUSE_PARCEL,
    rf"""
    (?:you|they) can (?:shove|stick|stuff|ram) (?:it|that|your|their|the)(?: [\w]+)?(?: <parcel>)?{_DONE}
    (?:shove|stuff|ram) (?:your|that|the|their)(?: [\w]+)? <parcel>
    (?:not|never) (?:having|have|want|wanting|let|letting|allow|allowing)(?: (?:it|that|this|that thing|the thing|
        <it>))(?: [\w]+)? (?:in|inside|near|into|over|under) (?:my|our|this|the) (?:house|home|roof|threshold|
        flat){_DONE}
    not (?:be )?having (?:it|that|this|any of (?:it|that)|<it>)(?= [.,?!]|$| here| near| at all| any)
    (?:i|we) (?:will|am|are|do|would|shall)(?: be)? not(?: be)?(?: going to)? (?:take|taking|accept|accepting) <it>
        in{_DONE}
    (?:want|wanting|take|taking|accept|accepting|need) nothing (?:from|off|to do with) (?:them|him|her|you|that|this|
        it|the|my|those)(?: [\w]+){{0,2}}
    (?:not|never)(?: be)? (?:want|wanting|take|taking|accept|accepting|receive|receiving) (?:no|nothing|any|none)(?:
        [\w]+)? ?(?:<parcel>|of it|from|off)(?! (?:on|in|before|after|at|today|tomorrow|until|till|then|left|to be|
        with|while|when|this|next|sent|going|left)\b)(?: (?:from|off|at all|of)(?: [\w]+){{0,3}})?
    not want (?:it |that |this )?(?:, )?whatever (?:it|that|this) is
    whatever (?:it|that|this) is(?: ,)? i (?:do|will|am) not (?:want|take|taking|accept|accepting|want)(?: it)?
    = (?:it is |that is )?(?:no longer|not) (?:needed|required|wanted|interested)(?: any more| by me)?
    (?:it|this|that|the <parcel>|my <parcel>) (?:is|was) (?:no longer|not) (?:needed|wanted|required) ?(?:any more|any
        longer)?(?= [.,?!]|$| so| send| please| take| kindly| return)
    (?:not|no longer)(?: be)? (?:need|want|require|needing|wanting|requiring) (?:it|this|that|<it>)(?: (?:any more|any
        longer|at all|after all))*(?= [.!]|$| ,? ?(?:kindly|so|please) (?:return|send|take|cancel))
    = (?:i )?(?:want|would like|wish|need) to cancel(?: (?:it|everything))?
    not bother (?:to )?(?:deliver|delivering|bring|bringing|send|sending)(?: (?:it|that|<it>|round|out|at
        all))*{_DONE}(?!.*\b(?:pick|collect|fetch|instead)\b)
    not want <it> (?:delivered|brought|sent|coming)(?: (?:at all|ever|full stop|period))+
    (?:like|want|wish|going|have) to turn (?:it|this|that|<it>) (?:down|away)
    (?:turn|turning) (?:the|this|that|my|your) <parcel> (?:down|away)
    (?:rather|prefer|sooner) (?:not|to not) (?:to )?(?:have|take|receive|accept|get|keep) (?:it|<it>)(?= [.,?!]|$| at
        all|any more)
    (?:rather|prefer)(?: it)?(?: if)? you (?:took|take|sent|send|kept|keep|returned|return) <it>(?: (?:back|
        away))?{_DONE}
    for all i care
    (?:not|never) (?:bother with|touch) (?:it|that|<it>)(?= [.,]|$| send| so| and)
    (?:send|ship) (?:it|that|<it>) on back
    = away with (?:it|that)
    (?:not|never) (?:want|need) (?:it|this|that|<it>|them) no (?:more|longer)
    told (?:the|them|you)(?: [\w]+)? to cancel(?: (?:it|that|the order))?
    no interest in (?:receiving|having|taking|accepting|getting) (?:it|that|<it>)
    (?:get|be|getting|want) (?:rid of|shot of) (?:it|that|this|<it>)
    (?<!can )(?<!may )(?<!should )(?<!could )(?<!will )(?:it|this|that|<it>|they) (?:can|could|may|should|must|is to|
        has to|needs to|might as well) (?:just |all |simply )*go (?:straight |right |all the way )?back(?! (?:out|to
        (?:the |your )?(?:depot|office|post|hub|station|locker|branch|warehouse)))(?: (?:to|where|from|on|in)(?:
        [\w']+){{0,5}})?
    = back (?:it goes|with it|to (?:the )?sender with it|to them|to the (?:shop|store|seller) with it)
    let (?:it|them) (?:go|be sent|take it|have it) back
    (?:you|they|you all|he|she) (?:can|may)(?: all)? have (?:it|that|<it>) back
    call (?:the whole thing|the delivery|the order|it all|it|that|this) off{_DONE}
    call off (?:the|this|my|that) (?:delivery|order|shipment|whole thing|parcel)
    give (?:it|that|<it>) (?:to (?:charity|someone else|someone who)|away)(?=.*\b(?:not (?:want|having)|no use|
        care)\b)
    (?:not|never) (?:take|have|want|accept|touch) (?:it|that|<it>) (?:if you paid|for all the|as a gift|for free|for
        love)(?: [\w]+){{0,3}}
    (?:no chance|no way|not a chance|fat chance|like hell)(?: ,)?(?: (?:i am|that i am|i would be|i will be|we are|am
        i|will i be))* (?:accepting|taking|having|signing for) (?:it|that|this|<it>|any of it)
    (?:not|never) (?:wish|want|intend|plan|care|like|going|willing|prepared)(?: to)? (?:accept|receive|take|have|keep|
        get) (?:it|<it>|any <parcel>|your <parcel>)(?= [.,?!]|$| any| from| at all| so| and| please| send)
    (?:i am|we are|i will be|we will be|i would be) (?:returning|rejecting|refusing|declining|sending back) (?:it|
        this|that|<it>)(?= [.,?!]|$| to| and| so| because)
    (?:i am|we are|i will be|we will be) (?:sending|giving|shipping|taking) (?:it|this|that|<it>) (?:straight |right
        )?back
    (?:tell|let|ask) (?:them|him|her|the (?:shop|sender|seller|store|merchant|company)|whoever)(?: [\w]+){{0,3}}?
        (?:to )?(?:keep|have|take) (?:it|that|<it>)(?: back)?{_DONE}
    (?:they|you|he|she) can keep (?:it|that|their|your|the|his|her)(?: (?:rubbish|stuff|thing|junk|crap|box|gifts?|
        presents?|<parcel>))?{_DONE}
    (?:not|never|no) (?:want|accept|take|need|accepting|taking)(?: (?:any|no))? (?:gifts?|presents?|things|stuff|
        parcels|packages|deliveries) (?:from|off) (?:him|her|them|that|my|those|you|strangers)(?: [\w]+){{0,2}}
    (?:make|have|get) it (?:go|sent|returned) back
    (?:it is|that is|this is) (?:not mine|not for me|a mistake)(?: ,)?(?: [\w]+){{0,2}} (?:send|take|return) (?:it|
        that)
    """,
    confidence=0.85,
) + rules(
    CustomerAct.REFUSE_PARCEL,
    """
    = (?:just |you )?keep (?:it|the thing|that|the lot)(?: then| yourselves?)?
    (?:do not|please not) deliver(?= [.,!]|$)
    """,
    0.75,
    _EARLY,
)

_REAL: Final = "(?:real |actual |single |live |proper |human |living |other |normal )*"
_BODY: Final = "(?:person|people|human|humans|human being|folks?|member of staff|operator|agent|being)"

HUMAN_ASKED: tuple[Rule, ...] = (
    *rules(
        CustomerAct.HUMAN,
        rf"""
        (?:speak|talk|chat|word|through|deal|discuss|explain)(?: [\w']+){{0,3}}? (?:to|with) (?:a|one|any|another)
            (?:single )?members? of(?: [\w]+){{1,2}}
        (?:is|are|have you|do you have|you got|you all got|you have)(?: there)? (?:there )?(?:no|not|not any|any|a|an|
            one|some)(?: no)? {_REAL}{_BODY} (?:anywhere|working|at|in|available|left|that can|who can|i (?:can|could|
            might|may)|to (?:talk|speak))(?: [\w']+){{0,5}}
        (?:is|are) (?:there )?(?:no|not a|not any)(?: there)? (?:real |actual |live |proper |human |living
            )+{_BODY}(?: there)?
        (?:anyone|someone|person|staff|folks?|people|human|humans|human being|one|operator|agent|manager|
            supervisor)(?: (?:real|there|else|who|that|human|at|your|company|end|alive))* i (?:can|could|might|may)
            (?:actually |properly |really |please )*(?:talk|speak|chat|deal|have a (?:word|chat)|discuss)(?:
            [\w]+){{0,2}}
        (?:speak|talk|put|get|through|want|need)(?: [\w]+){{0,4}} (?:in charge|responsible|with authority|higher up)
        (?:who|whoever) is (?:in charge|responsible)(?=.*\b(?:speak|talk|put|get)\b)(?: there)?
        (?:anyone|someone|people|one)(?: there)? (?:with|who has|having) (?:a|any|half a|an actual) (?:brain|pulse|
            clue|heartbeat|soul|sense|face)
        (?:not|never|no longer)(?: (?:going to|be|want to|like to))* (?:discussing|discuss|doing|do|sorting|arranging|
            explaining|talking|speaking|dealing)(?: (?:this|it|that|anything|my [\w]+|business|any of it))? (?:to|
            with) (?:a |an |this |some |no |any |the )?(?:machine|robot|computer|bot|recording|ai|thing|automated|
            voice)s?
        put (?:someone|anyone|a person|your boss|another person|one of your [\w]+)(?: [\w]+)? on(?: (?:who|that|with|
            the|there)(?: [\w']+){{0,4}})?
        (?<!will )(?<!can )(?<!could )get (?:me )?someone{_DONE}
        (?:do|arrange|sort|discuss|handle|settle|fix|book|organise|organize) (?:this|it|that|the [\w]+)(?: [\w]+)?
            with (?:a|an|some) {_REAL}(?:person|human|human being|someone)(?: instead)?
        (?:a|an|some)? ?(?:real|actual|live|proper|human|living)(?: live| human)? ?(?:person|human|one|someone|being)?
            (?:should|must|can|could|needs to|has to|to|who|that|had better)? ?(?:<call>|rings?)(?: (?:me|us|back|
            again|next time))*
        (?:a )?(?:human|real person|person) (?:rings?|calls?|phones?) (?:me|us)
        (?:let|make|have) it be a {_REAL}(?:person|human)
        (?:can|could|would|will) (?:someone|a person|anyone|a human|one of you)(?: (?:real|human))* (?:from|at|in)
            (?:the|your) (?:office|company|depot|team|shop|dispatch|support|branch|staff)(?: [\w]+)? (?:<call>|ring|
            help|contact|speak|talk)(?: [\w]+){{0,2}}
        (?:could|would|will) (?:someone|a person|a human)(?: please)? (?:call|ring|phone|telephone) (?:me|us)(?:
            back)?(?! (?:when|before|if|once|as soon|at|on|next|tomorrow|tonight|later|in|after|around)\b)
        (?:speak|talk|through|connect me|transfer me|connected|transferred)(?: [\w]+)? (?:to|with) (?:the|your)
            (?:depot|office|branch|warehouse|head office|dispatch|dispatcher|call centre|call center|hub|company|shop|
            courier|main office|help desk|complaints department|higher-ups)(?: directly)?
        (?:need|want|like) (?:help|assistance|support|answers)(?: [\w]+)? (?:from|by|of) (?:a|an|someone)(?:
            [\w]+){{0,2}}
        (?:like|need|wanting|after|want) (?:a )?(?:quick |little )?(?:word|chat) with (?:someone|anyone|a|the|your|one
            of)(?: [\w]+){{0,2}}
        (?:join|connect|give|pass|transfer|link|patch) (?:me|line|call|my call|the call|the line|this call)(?:
            (?:through|over|on|please))* to(?! <day>)(?: (?:a|an|the|your|some|any|one of))?(?: [\w]+){{1,3}}
        (?:is|are) (?:your|the) (?:boss|manager|supervisor|superior|team leader)(?: [\w]+)? (?:there|in|around|
            available|about)
        insist on (?:a|an|speaking|talking|some)(?: [\w]+){{0,4}}
        (?:chance|possibility|hope|way|prospect) of (?:getting |speaking to |talking to |having )?(?:a|an|some)
            {_REAL}{_BODY}
        (?:not|never) do (?:robots|machines|computers|bots)
        (?<!will )(?:get|give) me (?:a|the|some) (?:girl|lady|fella|man|lad|young [\w]+|woman)(?: (?:in|from|at|on|
            who)(?: [\w]+){{1,2}})?
        someone else(?: ,)? please
        (?:let me|want to|like to|need to|can i|rather)(?: [\w]+){{1,4}} with (?:a|your|one of your|some)
            (?:supervisor|manager|people|colleagues?|staff|person|human|team|agents?)
        (?:can|could|would) (?:a|one of your|another|some) (?:colleagues?|human|person|agents?|staff)(?: of yours)?
            (?:take over|help|handle|ring|call|speak|take this)(?: [\w]+){{0,2}}
        where is the human
        who is your (?:boss|manager|supervisor|superior|line manager)
        (?:human|person|human being)(?: (?:would|might|will))? be (?:better|nicer|good|great|preferable|easier)
        (?:like|want|prefer|need) (?:someone|a person|a human|a real person)(?: real)? to (?:call|ring|phone|contact|
            speak|help|talk)(?: [\w]+){{0,3}}
        (?:speak|talk|chat|word)(?: [\w]+)? (?:to|with) (?:the|your) (?:boss of|manager|owner|chief|head|supervisor|
            management|people in)(?: [\w]+){{0,3}}
        (?:can|could) not (?:explain|tell|say|do|sort|handle|discuss)(?: (?:this|it|that))? (?:to|with) (?:a |an
            )?(?:robot|machine|computer|bot|recording)
        (?:press|dial|push|hit)(?: [\w]+)? for (?:the |an? )?(?:operator|agent|human|person|representative)
        (?:phone )?(?:number|line) (?:for|of|to) (?:your |the )?(?:customer (?:service|services|care|support)|
            helpline|support|your office|a person|a human|a real person)
        only (?:giving|give|telling|tell|saying|say|sharing|share|discussing|talking|speaking|talk|speak|discuss)(?:
            (?:it|that|this|my [\w]+))?(?: (?:to|with))+ (?:a|an|some) {_REAL}(?:person|human|human being|someone)
        (?:whenever|when|once|until) (?:a|an|some) {_REAL}(?:person|human|human being|agent|operator) (?:is|
            becomes)(?: (?:free|available|there))+
        """,
        confidence=0.88,
    ),
    *rules(
        CustomerAct.HUMAN,
        rf"""
        (?<!talk )(?<!talking )(?<!speak )(?<!speaking )not (?:to|with) (?:a |an |some )?(?:machine|robot|computer|bot|
            recording){_DONE}
        (?:rather|only|prefer to|sooner)(?: [\w]+)? (?:give|tell|say|explain|share)(?: (?:it|that|this|my [\w]+))? to
            (?:a
            |an |some )?{_REAL}(?:person|human|human being|someone)
        (?:only|rather) tell (?:it |that |this )?(?:to )?(?:a )?{_REAL}(?:person|human)
        (?:not|never)(?: going to| be)? (?:give|giving|tell|telling|share|sharing)(?: (?:that|this|it|my [\w]+|any of
            that|anything))*(?: (?:to|with))? (?:a|some|no|any) (?:machine|robot|computer|bot|recording|ai)
        """,
        confidence=0.7,
        when=_NOT_PLACES,
    ),
)

DEMAND_LOOK_ALIKES: tuple[Rule, ...] = (
    *rules(
        None,
        rf"""
        (?:not|never) (?:want|wish|like|take|get|need|receive)(?: (?:any|to get|to have|get|receive|to take))*
            (?:calls|phone calls|a call|call|calling)(?= (?:after|before|at|until|till|on (?:a )?<day>|in the|during|
            while|between|so|this (?:early|late)|today|tonight))
        (?:not|never) (?:use|try|<call>) (?:this|that|my|the)(?: (?:old|other|home|work))? (?:number|phone|line|cell|
            landline)(?=.*\b(?:use|try|call|ring|phone) (?:my|the|this|me|another)\b)
        (?:not|never)(?: you)? (?:refuse|reject|decline|return|send back|throw|dump|chuck|refusing|rejecting|
            declining|returning|cancelling|canceling)(?: (?:to (?:take|accept)|it|that|this|the <parcel>|my <parcel>|
            back))*
        (?:not|never)(?: you)? (?:take|bring|send|ship|post|return|give) (?:it|<it>) (?:back|to (?:the )?sender)
        (?:suppose|supposing|say|if|imagine|assuming|what if)(?: that)? (?:i|we)(?: (?:just|were to|simply|decide
            to))* (?:refuse|refused|reject|rejected|return|returned|sent|send|declined|decline|did not (?:take|accept|
            want)|do not (?:take|accept))(?: <it>)?(?: back)?
        (?<!that )(?<!it )(?<!this )(?<!what )(?:is|was|will|has|did|does) (?:it|this|that|my <parcel>|the
            <parcel>)(?: (?:be|been|being|already|going|go|now))* (?:going|go|sent|returned|being sent|coming|taken)?
            ?back(?: to (?:the )?(?:sender|shop|seller|store))?
        (?:last time|yesterday|last week|before)(?: ,)? (?:it|they|he|you|my <parcel>)(?: (?:was|were|had|just|got))*
            (?:returned|sent|took|send|sent it|took it|returned it|sent mine)(?: (?:back|to (?:the )?(?:sender|shop|
            store|seller)))+
        (?:can|could|may|do|have to|need to|want to)(?: [\w]+){{0,3}} (?:send|return|give|hand)(?: (?:something|an
            old|the old|another|a|some|an)(?: [\w]+){{0,2}})(?: back)?
        (?:was|were|got|been|get)(?: [\w]+)? (?:put through|through|transferred|connected|passed)(?: (?:to|on))?(?:
            [\w]+){{0,3}}(?=.*\b(?:last|yesterday|before|earlier|week|hung|already|once)\b)
        not (?:to )?(?:have|need|having|want|wanting|needing) to (?:talk|speak|deal|chat)(?: (?:to|with))? (?:a |an |
            any )?{_REAL}(?:<person>|one|anyone|human)
        (?:can|could|will) (?:someone|he|the <driver>|they) (?:call|ring|phone|text|knock|buzz)(?: [\w]+){{0,2}}
            (?:when|before|if|once|as soon|on the way|ahead|beforehand)
        (?:fine|happy|ok|glad|prefer)(?: [\w]+)? (?:talking|speaking|dealing|chatting)(?: (?:to|with)) (?:a |the
            )?(?:robot|machine|computer|bot|you)s?
        (?:again|slowly|slower|repeat|repeat that|sorry)(?: (?:please|that|,))* my english is(?: [\w]+){{1,4}}
        my english is(?: [\w]+){{1,4}}(?= (?:,|so|can|could|please).*\b(?:repeat|again|slow|slowly|slower)\b)
        """,
    ),
    *rules(
        None,
        r"""
        (?:he|she|they|you|<driver>|no one|it)(?: (?:even|just|has|have|had))* never (?:even )?(?:called|phoned|rang|
            rung|contacted|texted|telephoned)(?: (?:me|us|up|back|about|first|before|ahead|at all))*
        (?:<driver>|he|she|they|him|her|them)(?: (?:should|must|needs to|has to|to|could|can|please))+ stop (?:<call>|
            <bother>)(?: [\w]+){0,4}
        not (?:want|wanting|like|need|have)(?: to(?: have to)?) (?:send|return|give|take) (?:it|<it>)(?: back)?
        take <it> away from
        not let (?:them|him|you|it|the [\w]+)(?: [\w]+){0,3} back
        can someone help (?:him|her|them|carry|lift|with the|to carry|me (?:carry|lift|to carry))
        """,
    ),
    *rules(
        None,
        """
        not (?:want|need|wanting) (?:that|one|it|this|either)(?= [.,?!]|$)
        not needed|no need for (?:that|it|one)
        (?:not|never) take (?:me|us|my number) off
        not <call>(?= (?:today|now|tonight|right now))
        """,
        when=(Expects.OPT_OUT_CONFIRMATION, Expects.CALLBACK_TIME),
    ),
    *rules(
        None,
        """
        (?:the )?wrong (?:one|house|family|household|people)
        not (?:have|got|have got) a number
        you (?:do not|should not) need (?:that|it|this)
        """,
        when=(
            Expects.VERIFICATION,
            Expects.ADDRESS,
            Expects.ADDRESS_PART,
            Expects.ADDRESS_CONFIRMATION,
            Expects.DROP_PLACE_CONFIRMATION,
            Expects.CALLBACK_TIME,
        ),
    ),
    *rules(None, "not (?:need|want) anything(?: (?:else|more|now|today))*", when=(Expects.ANYTHING_ELSE,)),
    *rules(
        None,
        r"""
        no (?:calls|phone calls)(?: (?:came|at all))?(?= (?:came|today|yesterday|from (?:the|your) <driver>))
        """,
    ),
)
"""Calls at the wrong hour or on the wrong number, and what is asked, supposed or told of returning a parcel."""
