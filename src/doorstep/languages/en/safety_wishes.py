"""Phrases of those who want no calls, no parcel or no machine, in roundabout, crude and borrowed words."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.kit.phrases import Rule, rules

OPT_OUT_TOLD: tuple[Rule, ...] = rules(
    CustomerAct.OPT_OUT,
    r"""
    (?:these|those|your|the|such|this)(?: [\w]+)? (?:calls?|robocalls|calling|ringing)(?: (?:have|has|need|needs|must|
        got
        to|should))+(?: to)? (?:end|stop|cease|finish)
    (?:cancel|end|halt|block|no) (?:all |any )?(?:future|further|more) (?:calls|contact|phone calls)(?: (?:to|with)
        (?:me|us|
        this number))?
    (?:make sure|see to it|ensure)(?: that)? (?:no one|nobody|not anyone|none of you) <call>s?(?: [\w]+){0,3}
    (?:told|asked|said|begged|warned)(?: [\w]+){0,3} (?:not|never|to stop) (?:to )?(?:<call>|<bother>)(?: (?:me|us|
        here|this
        number|again))*
    (?:do not|not|never|stop|quit) (?:to )?(?:disturb|bother|annoy|harass|trouble|pester)(?:ing)? (?:me|us)(?:
        [\w]+){0,3}(?:
        any more| again| ever| at all|(?= [.,?!]|$))
    (?:keep|keeps|always|constantly|forever|again and again) (?:on )?<call>(?: [\w]+){0,4}(?: ,)? (?:stop|enough|no
        more|pack it in|give over|cut it out)(?: it)?
    (?:not|never) (?:<call>|use|dial) (?:this|my|that) (?:number|line|phone)(?: [\w]+)? in (?:the )?future
    (?:not|never)(?: ever)? <call>(?: me| us| here)? (?:in (?:the )?future|from now on|henceforth)
    (?:not allowed|no right|no permission|no business) (?:to )?<call>(?:ing)? (?:me|us|this line|here|people|at
        all)(?:
        [\w]+)?
    (?:no longer|not|never) (?:want|wish|like) to be (?:bothered|disturbed|contacted|called|rung|phoned|pestered|
        harassed)(?:
        [\w]+){0,3}
    (?:pack|jack) it in (?:with )?(?:the |your |these )?(?:calls?|calling|ringing|phoning)
    (?:give over|cut out|cut it out with|knock it off with|leave off)(?: (?:with|the|your|these|all))* (?:calls|
        calling|
        ringing|phoning)
    (?:strike|scratch|drop|wipe|get shot of|get rid of)(?: (?:off|out))? (?:me|my (?:number|name|details)|us)(?:
        (?:off|from|out
        of)(?: [\w]+){0,3})?(?= [.,?!]|$| please| from| off)
    (?:sick|tired|fed up|bored|weary) (?:of|with)(?: being)? (?:called|phoned|rung|you (?:calling|ringing|phoning))(?:
        [\w]+){0,3}
    """,
    confidence=0.92,
)

REFUSE_TOLD: tuple[Rule, ...] = rules(
    CustomerAct.REFUSE_PARCEL,
    r"""
    (?:did|have|had)(?: not| never) (?:even |ever )?(?:order|ordered|buy|bought|ask for|asked for) (?:that|this|it|
        anything|no
        parcel|nothing|any of (?:it|this|that)|such a thing)(?= [.,?!]|$| and| from| so| send| i )
    never (?:ordered|bought|asked for) (?:that|this|it|anything|nothing)(?= [.,?!]|$| and| from| so)
    ordered nothing
    not (?:be )?(?:signing|paying|sign|opening the door) for (?:that|it|this|any)(?= [.,?!]|$)
    (?:money|refund) back ,? not the <parcel>
    (?:do not|not|never) (?:accept|take|want|open) (?:packages|parcels|deliveries|anything|stuff|nothing|no parcel|no
        delivery)(?: (?:from|off) (?:them|you|that|strangers|people)(?: [\w]+){0,3})?(?= [.,?!]|$| from)
    (?:do|does) not want no (?:parcel|package|delivery|box|stuff)
    (?:take|get|have) (?:that|the|this) (?:thing|parcel|package|box|yoke|rubbish)(?: [\w]+)? (?:away|back)(?: again)?
    (?:goods|parcel|package|item|order|box|it) (?:should|must|can|shall|has to|is to) (?:be )?(?:returned|sent back|go
        back)(?: (?:to (?:the )?sender|please))*(?= [.,?!]|$)
    (?:withdraw|withdrawing|withdrew|backing out|pulling out)(?: (?:from|of))? (?:the|this|my) (?:purchase|order|
        contract|
        sale)
    (?:not|never) (?:intend|intending|plan|planning|going|prepared|willing) (?:to )?(?:accept|receive|take|keep|have)
        (?:it|that|this|the <parcel>|your <parcel>)(?= [.,?!]|$| any| at all)
    (?:bought|got|ordered|found) (?:it|one|another|the same)(?: [\w]+)? (?:elsewhere|somewhere else|in (?:a|the) shop|
        locally|
        already)(?: (?:now|by now|already|instead))*
    not (?:my|mine)(?: <parcel>)?(?: ,)?(?: so)? (?:send|take|return) (?:it|that) (?:away|back)
    (?:shove|stuff|stick) (?:it|your <parcel>|that)(?: (?:up|where|you know|sideways))+(?: [\w]+){0,5}
    (?:has|have|had) no (?:call|need|want|wish|desire) for (?:it|that|the <parcel>)
    """,
    confidence=0.88,
)

HUMAN_TOLD: tuple[Rule, ...] = rules(
    CustomerAct.HUMAN,
    r"""
    (?:have|having|get|want) (?:a )?(?:quick )?(?:word|chat) with (?:a |an |your |some |one of your )?(?:<person>|
        manager|
        someone|
        colleagues|people|person|human|team)(?: [\w]+){0,3}
    (?:get|give|find|fetch) me (?:someone|somebody|a body|a person|anyone)(?: (?:who|that|from|with|at|real|else|
        there|in))*(?:
        [\w']+){0,4}
    get someone (?:from|in|at) (?:the|your) (?:office|shop|company|team|depot)(?: [\w]+){0,4}
    (?:machine|robot|computer|bot) can not (?:help|understand|do|sort|deal)(?: [\w]+){0,4}
    (?:hand|pass) me (?:over|on|across) to (?:the|your|a|an|some)(?: [\w]+){1,3}
    (?:rather|sooner|prefer|better)(?: [\w]+){0,3} (?:with|to) (?:a|an|some) (?:living |real |actual |proper
        )*(?:person|human|
        someone)
    (?:tell|explain|say) (?:that|this|it) to (?:a|some|another) (?:real |actual )?(?:person|human|someone)
    (?:can|could|would|will) (?:one|any|some) of your (?:employees|people|colleagues|staff|team|lot)(?: [\w]+)?
        (?:phone|call|
        ring|help|speak|talk|contact)(?: [\w]+){0,2}
    (?:where|how) (?:can|could|do) i (?:reach|get|talk to|speak to|get hold of)(?: through)? ?(?:to )?(?:a |an |some |
        any )?(?:real
        |actual |live )*(?:person|human|someone|<person>)
    is (?:there )?(?:anyone|someone)(?: (?:real|there|else|human|alive))* (?:(?:that |who )?i (?:can|could|might|may)
        (?:talk|
        speak)(?: (?:to|with))?|to (?:talk|speak) (?:to|with))
    only (?:if|when) (?:it is )?(?:a )?(?:real |actual )?(?:human|person)
    (?:want|need|wanting|like)(?: to)? (?:talk|speak|speaking|talking)(?: (?:to|with))? (?:real |some |actual |proper
        )?(?:human|
        person|people|man|lady)
    (?:please )?(?:connect|give|pass|transfer)(?: me)?(?: (?:to|with))? (?:senior|manager|supervisor|customer care|
        human|
        person|agent|your senior|executive)
    """,
    confidence=0.9,
)

WISH_LOOK_ALIKES: tuple[Rule, ...] = rules(
    None,
    r"""
    (?<!you are )(?:speak|talk|talking|speaking|spoken|talked|chat)(?: [\w]+)? (?:to|with) (?:my|our|the (?:wife|
        husband|missus|boss(?! of)|landlord|kids|person who)|(?:someone|somebody) at (?!your\b|the (?:company|depot|
        office|shop))|a client|a customer|anyone (?:on )?(?:today|tomorrow|<day>))(?: [\w']+){0,3}
    put me (?:on the list|down) for
    human resources
    have a person to (?:meet|see|visit)
    (?:do|does) not (?:sound|seem|talk|look)(?: [\w]+)? like (?:a|an) (?:real )?(?:person|human)
    (?:sound|sounds|seem|talk)(?: [\w]+){0,2} like (?:a|an) (?:real )?(?:person|human)
    is there a (?:real )?(?:person|human) (?:there|behind|on the line)?(?: [\w]+){0,2} or (?:is|a|are)
    do i have a (?:real )?(?:person|human)
    (?:would|will|could|can) not (?:refuse|say no to) (?:it|that|this)
    (?:nearly|almost) (?:cancelled|canceled|refused|sent it back|returned it)
    (?:not want to|no need to|not going to) (?:refuse|return|cancel|reject|decline)(?: (?:it|that|the <parcel>))?
    (?:bring|send|take) (?:it|him|them|the <parcel>) back (?:out|tomorrow|later|another (?:day|time)|on|next|<day>|to
        (?:the|your|a) (?:depot|post office|sorting office|pickup (?:shop|point)|branch|locker|station|hub)|with you
        if)(?: [\w]+)?
    bring (?:it|them) back
    return (?:it )?to the (?:pickup|pick-up|collection) (?:shop|point|place)
    not (?:bring|deliver|send) it(?= .*\b(?:pick it up|collect|fetch|locker|shop|kiosk|neighbour|instead|then|until|
        before)\b)
    (?:did|have|has|had) (?:you|they|he|she|someone|anyone|the shop)(?: [\w]+)? (?:send|sent|return|returned|cancel|
        cancelled|canceled|refuse|refused) (?:it|that|my <parcel>|the <parcel>)(?: back)?(?: [\w]+)?
    (?:was|is|has|been)(?: it| my <parcel>| the <parcel>)(?: been| being)? (?:returned|sent back|cancelled|refused|
        rejected)(?: to (?:the )?sender)?
    (?:delivery |was |says )(?:refused|cancelled|returned)(?= [.,?!]|$)
    who (?:refused|cancelled|returned|sent back) (?:it|that)
    before you (?:send|take|return) it(?: back)?
    can always (?:send|take) it back
    (?:not want|do not want) (?:it|the <parcel>) (?:sent|returned|going|to go) back
    (?:not|must) (?:taking|take|want|decline) (?:that|this) (?:one|suggestion|slot|time|offer)
    (?:will|would|do) you (?:delete|erase|remove) my (?:number|details|data)(?: [\w]+)?(?= [.,?!]|$)
    (?:take|get|put) me off (?:the )?(?:<day>|phone|that day|morning|afternoon)(?: [\w]+)?
    on the list of
    """,
)
"""Talks with others, redelivery, and what happened to the parcel before."""
