"""Phrases for what must never be missed: no more calls, wrong person, refusal, a human, recipient away."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.en.look_alikes import LOOK_ALIKES
from doorstep.languages.en.safety_demands import DEMAND_LOOK_ALIKES, HUMAN_ASKED, OPT_OUT_ASKED, REFUSE_ASKED
from doorstep.languages.en.safety_others import NOT_HERE_TOLD, PERSON_LOOK_ALIKES, WRONG_PERSON_TOLD
from doorstep.languages.en.safety_strangers import NOT_HERE_BY_CLASS, STRANGER_LOOK_ALIKES, WRONG_PERSON_BY_CLASS
from doorstep.languages.en.safety_wishes import HUMAN_TOLD, OPT_OUT_TOLD, REFUSE_TOLD, WISH_LOOK_ALIKES
from doorstep.languages.en.turned_away import GO_AWAY, NO_ENGLISH
from doorstep.languages.kit.phrases import Rule, rules

OPT_OUT: tuple[Rule, ...] = rules(
    CustomerAct.OPT_OUT,
    r"""
    (?:stop|quit|cease|no more|enough of|enough with|knock off|lay off|refrain from|stop all|end) (?:all |the |
        these |those |this |your |that |with |with the |making |with these |with your |ever |constantly |always
        )*(?:<call>|<bother>|robocalls|robocalling|cold calls|phone calls|automated calls|calls like this|
        ringing|robo calls)(?: (?:me|us|here|this number|my (?:phone|number|house|home)|my|at this number|every|
        all the|already|now|any more))*
    (?:not|never)(?: you)?(?: ever| please| dare| to| dare to| ever dare)* (?:<call>|<bother>) (?:me |us |here |
        back |this (?:number|house|home|phone) |my (?:number|phone|house|home) |at this number |on this number |
        to me |, )*(?:again|any more|ever again|ever|any longer|at all)
    (?:not|never) (?:ever )?(?:<call>|<bother>) (?:me|us|here|this number|my (?:number|phone|house|home)|at this
        number|on this number)(?= [.,?!]|$| and| or| please| with| about| for| you| i | under)
    (?:not|never) (?:want|wish|like|need|care)(?: you| anyone| your company| your people)? (?:to (?:be |get |
        receive |have )?)?(?:ever )?(?:<call>|<bother>|called|phoned|contacted|bothered|disturbed|rung)(?:
        (?:me|us|here))*(?: (?:again|any more|ever again|by you|by a (?:robot|machine|computer)|by (?:robots|
        machines|computers)|like this|at all|any longer|ever))*
    (?:not|never) (?:want|wish|like|need|care)(?: to)?(?: (?:get|receive|have|for|any|more|another|further|of|
        these|those|such|your|this|kind|sort|automated|phone|type|sorts|kinds|robot|machine))* (?:calls|
        robocalls|phone calls|call|call again)
    (?:take|remove|delete|erase|strike|cross|scratch|wipe|scrub|clear|purge) (?:me |us |my number |this number |
        my (?:phone )?number |my name |my details |my contact |my phone |the number |my contact details |that
        number |my data )(?:off|from|out of|out|on|in)(?: of)?(?: (?:your|the|this|that|any|all|every|whatever|
        calling|call|phone|contact|database|system|list|lists|books|records|dialing|marketing|mailing|files|
        dialer|data base|computer))*
    (?:remove|delete|erase|forget|lose|destroy|bin|scrap|block|wipe) (?:my|this|that|the|our) (?:phone |
        telephone |contact )?(?:number|contact|phone|digits|details)
    (?:get|take|want|wish) (?:me |us |to be |to get |be )*(?:taken |removed |struck |deleted |off )*(?:off|from|
        of) (?:your|the|this|that|any) (?:calling |call |phone |contact |robocall |marketing )?(?:list|lists|
        database|system|records|register)
    (?:want|like|need|wish) (?:to be |to get |being )(?:removed|deleted|taken off|struck off|unsubscribed)
    (?:remove|delete|unsubscribe|unregister|deregister|blacklist) (?:me|us|my number)
    put (?:me|us|this number|my number) on (?:the |your )?(?:do not call|no call|not call|do-not-call|blocked|
        black|block|no-call)(?: list| register)?
    (?:do not call|do-not-call|no call) (?:list|register|registry)
    (?:this|my|the) (?:phone )?number (?:is |must |should |gets |be )*never (?:ever |be |to be )*(?:<call>|
        called|dialed|rung|used|contacted|phoned)(?: again)?
    (?:never|not) (?:ever )?(?:be |to be |get |being )(?:called|dialed|rung|phoned|contacted|bothered) (?:again|
        any more|ever|by)(?: [\w]+)?
    (?:forbid|prohibit) (?:you|your company|this company|your people|this)(?: [\w]+)? (?:to )?(?:<call>|contact|
        calling|ringing|phoning|from)(?: [\w]+){0,2}
    get (?:me|my (?:phone )?number|my name|this number) (?:off|out of) (?:your|the|this|that)(?: [\w]+)?
    (?:no|not any) (?:robot|machine|computer|bot|one|person|company) (?:should|may|must|can|shall|is to|is
        allowed to) (?:ever )?<call> (?:me|us|here|this)(?: again)?
    not (?:allowed|permitted|supposed|entitled) to <call> (?:me|us|here|this number)(?: again)?
    (?:more|another) of (?:these|those|your|such) (?:calls|phone calls|robocalls)
    (?:off|from) (?:this|your|that) (?:calling |call |phone |contact )?(?:list|lists)
    (?:get|getting|be|me|us|number|come) (?:off|from) the (?:calling |call |phone |contact )?(?:list|lists)
    (?:unsubscribe|opt out|opt-out|opting out|opt me out)
    (?:rather|prefer|appreciate it if|appreciate|like it if|glad if|happy if|grateful if|thank you) (?:if )?you
        (?:did not|do not|would not|never|not|stopped|would stop) (?:to )?(?:<call>|<bother>)(?: ~ (?:again|any
        more|ever))?
    (?:rather|prefer) (?:not|never) (?:to )?(?:be |get )(?:called|phoned|contacted|rung|bothered|disturbed)(?: ~
        (?:again|any more|ever|like this))?
    (?:leave|let) (?:me|us) (?:alone|be|in peace)
    (?:that|this|it) (?:had better be|better be|is|was|should be|will be|must be|has to be|ought to be) the
        (?:last|final) (?:time you <call>|call|time i hear|time anyone <call>|time you ring|phone call|such
        call|time i get)(?: ~ (?:me|you))?
    (?:no|not) (?:more|any more|further) (?:of )?(?:these |those |such |your |this |phone |automated |robot
        )*(?:calls|robocalls|phone calls|calling|phoning|ringing)(?: (?:please|from you|to me|ever|at all|for
        me|like this))*
    (?:not|never) (?:ever |to )?(?:use|keep|store|save|dial|try|ring|<call>) (?:this|my|that|our|the) (?:phone |
        telephone )?(?:number|line|phone)(?: (?:again|any more|ever|ever again|for this))*(?= [.,?!]|
        $| and| again| any| ever| for| i | or)
    (?:not|never) (?:want|wish|like) (?:to )?(?:hear|get any calls|be hearing) (?:from|of) (?:you|your company|
        you people|a robot|you lot|this company|any of you)(?: (?:again|any more|ever|ever again))*
    (?:not|never) (?:want|wish|like) (?:any more|any|further|any further|more|another) (?:<call>|contact|phone
        calls|calls)(?: ~ you)?
    (?:not|withdraw|revoke|no longer|take back) (?:my )?(?:consent|permission|agree|consenting)(?: to)?(?:
        be| being| these| such| any| to| get| receive| for| further| automated| phone)* (?:called|calls|phoned|
        contacted|calling|contact)
    (?:withdraw|revoke) (?:my )?consent
    (?:lose|forget|ditch|burn) my number
    (?:not|never) (?:get|to get|getting|have|receive|to receive|receiving) (?:any more |any |these |such |more |
        calls |another |those |automated )+(?:calls?|robocalls|from you)
    sick (?:and tired )?of (?:these|your|those|this|all these|all the|getting these) (?:calls|robocalls|calling|
        robots|phone calls|automated calls)
    (?:i will|i am going to|going to) (?:block|report) (?:you|this number|your number|your company)
    stop (?:it )?with (?:the|these|those|your|all these) (?:calls|phone calls|calling|robocalls)
    (?:not|stop) (?:having|letting) (?:robots|machines|computers|bots|your robot|your machine) <call>(?: ~
        (?:me|us))?
    (?:not|never) (?:ever )?(?:again )?(?:<call>) (?:me|us|here) (?:with|for|about|from) (?:this|that|these|
        such|your)(?: [\w'-]+){0,3}
    (?:this|my|the) number (?:is not|should not be|must not be|may not be|is never to be) (?:to be )?(?:called|
        used|dialed|rung|contacted)(?: [\w'-]+){0,2}
    (?:not|never) let me (?:get|have|hear) (?:these|such|another|any|more)(?: [\w'-]+){0,2} (?:calls?|you)(?:
        again)?
    do not (?:you )?(?:ever )?<call> (?:me )?again
    (?:no need|no reason|not need) to <call> (?:me |us )?(?:ever again|ever|any more|at all)
    (?:not|never) (?:ever )?(?:<call>|<bother>) again
    """,
    confidence=0.96,
)

NOT_HERE: tuple[Rule, ...] = rules(
    CustomerAct.NOT_HERE,
    r"""
    <they> (?:is|are) (?:just |only |still |currently |right now |all |both |at the moment |unfortunately |i am
        afraid |actually |already )*<away>(?: <now>| today| this week| until [\w ]+| till [\w ]+| for (?:the
        )?[\w]+)?
    <they> (?:is|are) not (?:here|in|home|at home|around|available|there|back)(?: [\w']+){0,2}
    <they> (?:has|have) (?:just |already )?(?:stepped|popped|nipped|gone|left|run|not (?:come|got|gotten)|not
        returned)(?: (?:out|home|back|off|away|to|for|yet|work|the|a|minute|moment|house|shop|shops|school|walk|
        office|trip))*
    <they> (?:just |already )?(?:stepped|popped|nipped|went|left|ran) (?:out|off|away|for|to)(?: (?:a|the|for|
        minute|moment|work|shops|shop|walk|while|school|bit))*
    <they> can not (?:come to|get to|talk|speak|take|answer|be reached|be disturbed|pick up)(?: (?:the|to|on|
        phone|call|right|now|you|just|this))*
    (?:alex|mr [\w'-]+|mrs [\w'-]+|ms [\w'-]+|the (?:owner|tenant)) (?:is|are) (?:just |only |still |currently |
        unfortunately |actually |right now )*(?:not (?:here|in|home|at home|around|available|there|back)|out|
        away|asleep|sleeping|at work|at school|at the office|on holiday|on vacation|in a meeting|in the shower|
        in hospital|in the hospital|abroad|driving|working|unavailable|busy)(?: <now>| today)?
    <they> (?:will|would|should|might|may) (?:not )?be (?:back|home|in|here|available|around)(?: (?:at|in|
        around|by|after|tonight|tomorrow|later|soon|this|on|about|an|hour|six|five|seven|eight|evening|
        afternoon|the|half|a|minutes))*
    <they> (?:gets?|comes?) (?:back|home|in)(?: (?:at|in|around|by|after|tonight|tomorrow|later|soon|this|on|
        about|an|hour|from|work|evening))*
    (?:i am|this is|it is|you have (?:got|reached)|you are (?:speaking|talking) (?:to|with)|speaking is|here is|
        no just) (?:only |just |actually |not <they> but )*(?:his|her|their|the|alex's|[\w-]+'s|a|mr [\w-]+'s|
        mrs [\w-]+'s) (?:<kin>)(?: (?:speaking|here))?
    (?:no|his|her|their) (?:<kin>) (?:speaking|here)
    (?:you are (?:speaking|talking) (?:to|with)|this is|i am) (?:just |only )?(?:not <they> but )?(?:the |a
        )?(?:babysitter|baby sitter|gardener|nurse|maid|house sitter|housekeeper|cleaner|cleaning lady|
        receptionist|carer|nanny|au pair)
    i (?:am )?(?:just )?(?:live|share|answer|answering|picked up|pick up|house sit|house sitting|look after|
        looking after) (?:with|the flat|his|her|their|the house|<their> phone)(?: [\w']+){0,3}
    (?:can|shall|could|should|may) i (?:take|give|pass|leave|pass on) (?:<they> |him |her |them )?(?:a |on a |
        the |on the )?message(?: [\w']+){0,3}
    i (?:can|could|will|would) (?:take|pass|give|leave)(?: (?:him|her|them))?(?: on)?(?: (?:a|the|on))* message
    i (?:will|can) (?:tell|let) (?:him|her|them)(?: (?:know|that|you|called))*
    (?:not|never) (?:here|home|in|around) <now>
    (?:only|just) (?:the )?(?:babysitter|cleaner|housekeeper)
    (?:my|her|his) (?:<kin>) is (?:the one|who|expecting)(?: [\w']+){0,4}
    (?:it|that|the parcel|the package|this) is (?:for|probably for) my (?:<kin>)
    (?:you|i) (?:want|need|mean|think you want) my (?:<kin>)
    i am answering (?:for|<their> phone|the phone for)(?: [\w']+){0,3}
    not (?:available|reachable)(?: <now>)?(?= [.,?!]|$)
    """,
    confidence=0.93,
)

WRONG_PERSON: tuple[Rule, ...] = rules(
    CustomerAct.WRONG_PERSON,
    r"""
    (?:wrong|incorrect|bad|false) (?:number|person|house|household|guy|man|woman|lady|party|phone|extension|
        people|one|alex|family|phone number|contact|recipient|customer)
    (?:misdialed|misdialled|dialed wrong|dialed incorrectly|mis-dialed|rung the wrong|dialed the wrong|reached
        the wrong)(?: [\w]+)?
    (?:is )?(?:no|not any|not an|never been an|not a|never been a) (?:such person|alex|alexes|person (?:called|
        by|named|of|with)|one (?:called|by|named|of|with) (?:that|this|the)|one (?:here )?(?:called|named|by the
        name)|mr [\w'-]+|mrs [\w'-]+|ms [\w'-]+|one by|one of that|anyone (?:called|named|by|of|with))(?:
        [\w'-]+){0,5}
    no one (?:here |at this (?:number|address|house) |in this (?:house|household) |lives here |living here |in
        the house |in our (?:house|family) |around here |in my (?:house|family) )*(?:is |goes by |has |with |of
        |under )?(?:called|named|by (?:that|the|this)|that name|this name|the name|of that name|goes by|with
        that)(?: [\w'-]+){0,4}
    (?:not|never) (?:heard|know|knew|known)(?: of)?(?: anyone| any| a| an)?(?: one)? (?:called|named|by that
        name|by the name|alex|of him|of her|with that name|such person|that person|this person|who that is|that
        name|any such|the person|that name here)(?: [\w'-]+){0,3}
    never heard of (?:him|her|them|that|this|any|alex|such)(?: [\w'-]+){0,3}
    (?:<they>|alex|that person|this person|the person|mr [\w-]+|mrs [\w-]+|ms [\w-]+) (?:does|do|did|has|have)
        not (?:live|lived|stay|reside|been living|work(?= here)|worked(?= here))(?: (?:here|at this|in this|with
        us|there|at|any more|for years|for us|now|longer|number|house|address|flat|in|ages))*
    (?:<they>|alex|that person|this person|the person|mr [\w-]+|mrs [\w-]+|ms [\w-]+) (?:no longer|never)
        (?:lives?|lived|stays?|works?|worked|has|have|had|uses?|used)(?: (?:here|at this|in this|this|number|
        address|with us|phone))*
    (?:<they>|alex|that person|the person|previous tenant|mr [\w-]+|mrs [\w-]+) (?:has |have )?(?:moved|moved
        out|moved away|left|passed away|died|gone away)(?: (?:out|away|years|months|ago|last|year|from here|
        long|a|week|month|for good|abroad))+
    (?:<they>) (?:has |have )?(?:moved out|moved away|passed away|died)
    (?!(?:i|we|you|it|that|this|my|our|the|<kin>|neighbours|who) )[a-z]+(?: [a-z]+)? (?:does|do|has|have) not
        (?:live|lived|stay|reside)(?: [\w]+){0,2} (?:here|at this (?:address|number))(?: [\w]+){0,2}
    not anyone (?:here )?(?:called|named|by|of|with)(?: [\w]+){1,2}
    number is not (?:his|hers|theirs|alex's|[a-z]+'s)(?: any more| anymore)?
    (?:want|after|looking for|mean) (?:another|a different|some other) (?:family|person|man|woman|household|
        alex)
    (?:passed away|is dead|has died|is deceased|is no longer alive)
    number (?:now )?(?:belongs|was given|has been given|is assigned) to (?:someone|me|another|us)(?: [\w]+){0,3}
    there is no (?!one|bell|doorbell|need|problem|rush|hurry|way|reason|parking|apartment|flat|neighbour|number|
        caretaker|garage|elevator|lift|time|point|such)[a-z]+(?: [a-z]+)? (?:here|at this number|at this
        address|living here|in this house)
    (?:no one|not anyone) (?:here )?(?:called|named) [a-z]+(?: [a-z]+)?(?: [\w]+){0,3}
    (?:i am|this is|it is|that is|you are (?:speaking|talking) (?:to|with)) not (?:alex|that person|the person|
        who you|him|her|them|the one|the right|the guy|the man|the woman|the recipient|the customer|your
        customer|mr [\w-]+|mrs [\w-]+|ms [\w-]+)(?: [\w'-]+){0,4}
    not who you (?:are looking for|want|think|are after|are calling|need|are trying)(?: [\w]+){0,2}
    not the (?:person|one|man|woman|guy|customer|recipient|right person|right number|right house)(?:
        [\w'-]+){0,4}
    not (?:his|her|their|alex's|[\w-]+'s|mr [\w-]+'s|mrs [\w-]+'s) (?:number|phone|house|line|home|telephone)(?:
        any more)?
    (?:looking for|want|after|mean|trying to reach|calling for|mistaken me for|confusing me with|mixing me up
        with|calling|need|thinking of|mixed me up with|confused me with|taking me for) (?:someone|somebody|
        anyone) else
    (?:have|got|reached|called) (?:the )?(?:someone|somebody) else(?: [\w]+)?
    (?:mistaken|confusing|mixing|mixed|confused) (?:me|us)(?: up)? (?:with|for)(?: [\w'-]+){0,3}
    (?:someone|somebody) else's (?:number|phone|parcel|package)
    (?:have|has|got) (?:this|a|the) (?:new )?number (?:since|for|only|from|recently|last|just)(?: [\w]+){0,4}
    (?:just|only|recently) got this (?:new )?(?:number|phone)(?: [\w]+){0,2}
    (?:this|it) (?:is|was) (?:a |an )?(?:business|company|restaurant|pizzeria|school|doctor's office|office|
        shop|hospital|bakery|hotel|law firm|hair salon|dentist|care home|library)(?: line| number)?(?= [.,?!]|
        $| not| no| you)
    (?:not|never) (?:ordered|expecting|expect|order)(?: [\w]+){0,3} (?:and i am not|i am not) (?:alex|him|her)
    (?:used to be|belonged to|must be|was) (?:<their>|the (?:previous|old|last|former)) (?:owner's|tenant|
        tenant's|owner|number|person's)(?: number)?
    (?:previous|old|last|former) (?:tenant|owner|resident|occupant)(?: [\w]+){0,3}
    (?:<they>) (?:used to live|used to have this number|has not lived|have not lived)(?: [\w]+){0,4}
    you (?:have|got|must have)(?: got| have| dialed| called| reached| the)* (?:the )?wrong(?= [.,?!]|$)
    do not know (?:any|an|a|the|this|that|who) (?:alex|person|one called|one named|such|[\w-]+ morgan|that
        person|this person|that is)(?: [\w]+){0,3}
    (?:no|not) (?:alex|[\w-]+ [\w-]+|mr [\w-]+|mrs [\w-]+|one) (?:at this (?:number|address)|at this phone|lives
        here|living here|in this (?:house|household|family|flat|building)|on this number|under this number|with
        us|works here|at this)(?: [\w'-]+){0,4}
    that is not (?:me|my name|us|my parcel and i am)(?= [.,?!]|$| you| sorry| at| i )
    (?:not|never) (?:been )?my name
    no that is not me
    """,
    confidence=0.94,
)

REFUSE_PARCEL: tuple[Rule, ...] = rules(
    CustomerAct.REFUSE_PARCEL,
    r"""
    (?:send|ship|return|take(?! that back)|bring(?! that back)|mail|post|give|chuck|sling) (?:<it>|everything|
        the whole (?:thing|lot)|the lot) (?:right |straight |all )?back(?: (?:to|where|from)(?: [\w']+){0,5})?
    (?:send|ship|take) back (?:<it>|the <parcel>)
    return (?:<it>|the whole thing)(?: to)?(?: (?:the )?(?:sender|shop|seller|store|merchant|company|them|where
        it came from|whoever sent it|whoever))?(?= [.,?!]|$| please| i | and| to| then| right)
    return to (?:the )?sender
    (?:back|returned|return|send it|goes) to (?:the )?(?:sender|seller|shop|store|where it came from)(?= [.,?!]|
        $| please)
    (?:refuse|refusing|reject|rejecting|decline|declining) (?:to (?:accept|take|receive|sign for) )?(?:<it>|the
        whole thing|delivery|acceptance|any such <parcel>)(?: .*parcel)?
    (?:not|never|no longer|not going to) (?:want|need|accept|take|require|be accepting|be taking|going to
        accept|going to take|accepting|taking|wanting|interested in|want to have|want to receive|want to accept|
        want to take|wish to receive|wish to have|have any use for|have use for|have any need for) (?:<it>|any
        (?:parcel|package|delivery)|anything|a (?:parcel|package)|the whole thing|your <parcel>|that
        <parcel>)(?: (?:any more|any longer|at all|now|after all|delivered at all|thanks|thank you|ever))*(?=
        [.,?!]|$| i | and| please| so| because| you| send| take| just| thanks| to be fair| from)
    (?:changed my mind|decided) (?:and )?(?:i )?(?:do not|against|no longer|not) (?:to )?(?:want|need|take|keep|
        accept|it)(?: (?:it|the <parcel>|that))?
    (?:cancel|cancelling|canceling|cancelled|canceled|annul|scrap|abort|void)(?: (?:the|my|this|that|whole|
        entire|it|all|of|complete))* (?:order|delivery|parcel|package|shipment|purchase|thing|it|everything)(?:
        (?:altogether|completely|please|entirely|outright|all together))?
    (?:want|like) (?:it|the order|the parcel|the package|this|that|the delivery) (?:cancelled|canceled|sent
        back|returned|to go back|returned to sender)
    i (?:have )?(?:already )?(?:cancelled|canceled) (?:it|that|this|the order|that order|my order)(?:
        [\w]+){0,3}
    (?:you|they) can keep (?:<it>|your <parcel>|the whole thing)
    (?:just )?(?:send|ship|take) back(?= [.,?!]|$)
    (?:want|have) nothing to do with (?:<it>|your <parcel>)
    take (?:<it>) (?:straight |right )?away(?: again)?
    (?:will|would) not have (?:<it>)(?= [.,?!]|$)
    (?:bin|dump|throw away|throw) (?:<it>|your <parcel>)(?: (?:away|out|in the bin|in the trash|yourself|
        yourselves))?(?= [.,?!]|$| i | for)
    (?:not|never) (?:deliver|bring|send) (?:<it>|the thing|me (?:it|that|anything))(?: (?:at all|any more|to me|
        ever|here))*(?= [.,?!]|$| i | please| send)
    (?:have|got) no (?:use|need|interest) (?:for|in|of) (?:<it>|any)(?: [\w]+){0,2}
    (?:no|not any) (?:use|need|interest) (?:for|in) (?:<it>|that parcel)
    (?:not|never) (?:interested)(?: in (?:<it>|any|your|the)(?: [\w]+){0,2})?
    (?:did not|never|have not|have never|had not) (?:even )?(?:order|ordered|buy|bought|ask for|asked for|
        request|requested|purchase|purchased) (?:<it>|anything|any(?: [\w]+)?|a (?:parcel|package)|something|
        such a thing|documents|from)(?: [\w]+){0,3}(?=.*(?:back|not want|refuse|return|keep))
    (?:want|like) to (?:refuse|return|reject|decline|send back|cancel)(?: (?:<it>|the whole thing|acceptance|
        delivery|the order))
    (?:refuse|refusing|refused) (?:delivery|acceptance|the thing|it)
    not taking (?:<it>|delivery)
    not (?:want|wanting) (?:the|that|this|your) (?:damn |bloody |stupid |whole )?(?:parcel|package|delivery|
        thing|order|stuff|box|shipment|documents|papers)(?= [.,?!]|$| any| at all| i
        | send| take| please| and| you)
    (?:not|no longer) (?:want|need) (?:it|that|them|this)(?: any more| any longer| at all| now| after all)?(?=
        [.,?!]|$| send| take| return| please| so| because| and| i )
    """,
    confidence=0.93,
) + rules(
    CustomerAct.REFUSE_PARCEL,
    r"""
    = (?:return it|send it back|take it back|refuse it|i refuse|i reject it|cancel it|cancel|i refuse it|just
        cancel)
    """,
    confidence=0.9,
)

HUMAN: tuple[Rule, ...] = NO_ENGLISH + rules(
    CustomerAct.HUMAN,
    r"""
    (?:speak|talk|chat|talking|speaking|(?:put|connect|transfer|pass|hand|patch|switch|forward) (?:me|us|this
        call|the call|my call)|through|connected|transferred|deal|dealing|discuss|communicate)(?: [\w']+){0,2}?
        (?:to|with|over to|onto) (?:a |an |the |your |some |one of your |someone |any |another |the nearest |my
        |with )*(?:actual |real |proper |living |human |live |other |normal |breathing |genuine )*(?:<person>|
        one|people|anyone|someone|humans|agents|operators|manager|management|the driver|your team)(?: (?:who|
        from|in|that|at|with|instead|please|on|of)(?: [\w']+){0,4})?
    (?:get|give|find|want|need|like|prefer|have|fetch|bring|pass) (?:me |us |to have |to get |to speak to )*(?:a
        |an |the |your |some |any |an actual |the actual )*(?:actual |real |proper |living |live |other |normal
        |breathing |genuine )*(?:<person>|manager|human|humans|operator)(?: (?:please|instead|on the (?:line|
        phone)|now|to (?:call|talk|help|speak|ring|phone)(?: [\w]+){0,3}|for this))?
    (?:rather|prefer|sooner|only|want to|would like to|can i|could i|let me|may i|need to|like to|wish to) (?:to
        )?(?:speak|talk|talking|deal)(?: with| to)? (?:to|with)? ?(?:a |an |the |your )*(?:someone|anyone|human|
        person|people|your (?:boss|colleague|manager|team|staff|company))(?: [\w']+){0,4}
    (?:is|are) (?:there )?(?:not )?(?:there )?(?:a|any|some|an)(?: real| actual| human)* (?:<person>|people|one|
        humans|someone) (?:there|available|around|i (?:can|could)|who|that|about|to (?:talk|speak))(?:
        [\w']+){0,4}
    (?:is|are) (?:not )?there (?:a |an |any |some |not |a real |an actual |anyone |someone )+(?:<person>|one|
        else|i|real|human|actual)?(?: (?:i (?:can|could)|available|to|who|around|there|there i)(?: [\w']+){0,4})
    can (?:someone|a person|a human|an agent|one of your (?:people|colleagues|staff)|a colleague|your (?:boss|
        colleague|supervisor|manager)) (?:real )?(?:call|ring|phone|speak|talk|help|contact)(?: [\w']+){0,3}
    have (?:someone|a person|a human|an agent|a colleague|your supervisor|your manager) (?:real )?(?:call|ring|
        phone|contact)(?: [\w']+){0,3}
    (?:not|never|refuse to|hate|do not like|will not) (?:want to |going to |like to |like |be |am |wish to |
        prefer to |to )*(?:talk|talking|speak|speaking|deal|dealing|chat|chatting|negotiate|discuss)(?: (?:this|
        it|anything))? (?:to|with) (?:a |an |this |the |some |any )*(?:machine|robot|computer|bot|machines|
        robots|computers|bots|recording|recordings|automated (?:voice|system)|ai|voice|answering machine|
        software|program|voice bot|assistant)(?: [\w']+){0,3}
    = (?:an? |the |your |some )?(?:operator|agent|human|representative|real person|human being|customer service|
        customer services|supervisor|live agent|person|actual person|someone real|manager|customer support)
    (?:talk|speak|chat) (?:to|with) (?:a |an )?(?:man|woman|lady|guy|gentleman|human|somebody)(?: [\w]+){0,4}
    (?:put|pass|connect|transfer|switch|forward) me (?:through|over|on)(?: (?:to|with)(?: [\w']+){0,4})?
    (?:put|get) (?:a|an|your|the|some|one of your) (?:real |human |live )*<person>s? on(?: the (?:line|phone))?
    (?:connect|transfer|put|pass|switch|patch) me (?:through )?(?:to|with) (?:the|your|a|an|some|any)(?:
        [\w]+){1,2}
    (?:connect|transfer) me(?: please)?(?= [.,?!]|$)
    (?:manager|supervisor|human|operator|representative)(?: ,)? (?:now|please)
    let me (?:speak|talk) (?:to|with)(?: [\w']+){1,4}
    (?:get|fetch|call) (?:me )?your (?:supervisor|manager|boss|superior)
    """,
    confidence=0.94,
)

_IDENTITY = (Expects.IDENTITY,)

IDENTITY: tuple[Rule, ...] = (
    *rules(
        CustomerAct.WRONG_PERSON,
        r"""
        (?:number|person) (?:is|must be) (?:wrong|incorrect)
        not alex(?= [.,?!]|$)
        i do not know (?:any )?(?:him|her|them|the (?:guy|man|woman|person|lady|gentleman)|that (?:guy|man|
            woman|person|lady|gentleman|name))(?= [.,?!]|$)
        """,
        confidence=0.9,
        when=(Expects.IDENTITY, Expects.NONE),
    ),
    *rules(
        CustomerAct.WRONG_PERSON,
        r"""
        = (?:no )?(?:that is|it is|i am|this is|you are) not(?: (?:me|him|her|alex))?
        """,
        confidence=0.85,
        when=_IDENTITY,
    ),
    *rules(
        CustomerAct.NOT_HERE,
        r"""
        = (?:no )?(?:just |only )?(?:his|her|the) (?:<kin>)
        """,
        confidence=0.92,
        when=_IDENTITY,
    ),
    *rules(
        CustomerAct.NOT_HERE,
        r"""
        = (?:no )?(?:<away>)
        """,
        confidence=0.85,
        when=_IDENTITY,
    ),
    *rules(
        CustomerAct.NOT_HERE,
        r"""
        (?:my|her|his|the) (?:<kin>) (?:is|are) (?:just |only |still |currently |unfortunately |actually |right
            now )*(?:<away>)(?: <now>| today)?
        (?:shall|should|can) i (?:get|fetch|call|put) (?:him|her|them)(?: (?:on|for
            you|for|over))*
        """,
        confidence=0.75,
        when=_IDENTITY,
    ),
)

SAFETY: tuple[Rule, ...] = (
    *(LOOK_ALIKES + PERSON_LOOK_ALIKES + WISH_LOOK_ALIKES + STRANGER_LOOK_ALIKES + DEMAND_LOOK_ALIKES),
    *(OPT_OUT + OPT_OUT_TOLD + OPT_OUT_ASKED + GO_AWAY),
    *(WRONG_PERSON + WRONG_PERSON_TOLD + WRONG_PERSON_BY_CLASS),
    *(REFUSE_PARCEL + REFUSE_TOLD + REFUSE_ASKED),
    *(HUMAN + HUMAN_TOLD + HUMAN_ASKED),
    *(NOT_HERE + NOT_HERE_TOLD + IDENTITY + NOT_HERE_BY_CLASS),
)
