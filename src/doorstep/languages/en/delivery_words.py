"""When it comes, where it is, that it shall go elsewhere, and that something was taken down wrongly."""

from typing import Final

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_NOT_ADDRESSES: Final = tuple(
    one
    for one in Expects
    if one not in (Expects.ADDRESS, Expects.ADDRESS_PART, Expects.ADDRESS_CONFIRMATION, Expects.DROP_PLACE)
)

WHEN_IT_COMES: tuple[Rule, ...] = rules(
    CustomerAct.ASK_TIME,
    r"""
    (?:what|which) (?:time|hour)(?: (?:exactly|precisely|roughly|about|around|like|of day))*(?= (?:on|in|for|of|that|
        do|shall|<day>)\b)(?: (?:on|in|the|for|of|do|shall|i|should|be|that|we|expect|day))*(?: (?:<day>|morning|
        afternoon|evening|day|it|him|them|you|exactly|roughly|would))*(?: (?:exactly|precisely|roughly|about|be|is it|
        would it be))*
    (?:and )?(?:what|which|around what|roughly what|at what|about what) time (?:exactly|precisely|roughly|would|will|
        does|is|are|should|can|do|shall)(?: (?:it|that|he|they|you|i|we|this|be|about|the <driver>|the <parcel>|come|
        here|arrive|expect|in))*
    (?:and )?(?:when|what days?|which days?|what times?) (?:are|is|will|do|does|would|can|could|have) (?:you|he|they|
        it|the <driver>|your <driver>|your lot)(?: (?:lot|guys|people|folks|all|boys|lads|next|usually|normally|
        likely|due|going|to|be|next))* (?:in (?:the|my|our|this) (?:area|neighbourhood|street|town)|here|round|around|
        about|come|coming|deliver|delivering|out (?:this way|here)|on my (?:street|road)|over this way|passing|pass
        by|got|due)
    (?:and )?when (?:roughly|exactly|about|precisely|abouts|in the day|that day)(?: (?:on|the|<day>|is|would|will|
        that|it|he|be|come|coming|due))*
    what have you(?: got)? (?:free|available|left|open|going)(?: [\w]+){0,3}
    (?:would|will|is|could|does) (?:that|it|he|they|this)(?: (?:be|come|mean|more like|likely to be))* (?:nearer|
        closer to|more like|towards|nearer to|closer|around|about|before|after|at) [\w]+ or (?:nearer|closer to|more
        like|towards|after|before|at )?(?:[\w]+)
    (?:is (?:that|it) |would that be |that is )?(?:(?:in |by )?the )?(?:morning or (?:the |in the )?(?:afternoon|
        evening)|am or pm|early or late|before or after (?:lunch|noon|dinner|work|school))(?= [.,?!]|$)
    (?:exact|precise|narrower|closer|more exact|specific|ballpark|rough|proper|firm) (?:time|slot|window|hour|eta|idea
        of (?:the )?time)(?! (?:suits|works|is fine|does not)\b)
    (?:how (?:long|many hours))(?: [\w]+){0,2} (?:do|does|will|would|should|must|have) (?:i|we|it|he|they)(?:
        [\w']+){0,2}? (?:wait|wait in|stay in|be in|take|get here|hang about|be)(?: [\w]+){0,2}
    (?:do|would|will|must) (?:i|we) (?:have to )?(?:wait|stay|sit|hang)(?: (?:in|home|about|around|here|at home))*
        (?:for )?(?:the (?:two|whole|full)|all|two)(?: [\w]+){0,3}
    (?:when|what time) (?:should|shall|do|must|would|can|could) (?:i|we|my \w+)(?: [\w]+){0,2} (?:be (?:in|home|ready|
        there|here)|expect|look out|wait|listen out)(?: [\w]+){0,3}
    (?:so )?(?:it|that|this|the <parcel>|he|they) (?:is|are|will be)?(?: )?(?:coming|arriving|due|here|getting here|
        come|arrive|be here) (?:when|what time|which day|what day)(?: [\w]+)?
    """,
    confidence=0.9,
)

WHERE_IT_IS: tuple[Rule, ...] = rules(
    CustomerAct.ASK_STATUS,
    r"""
    (?<!when )(?<!time )(?:is|are) (?:it|that|this|the <parcel>|my <parcel>|they|he)(?: not)?(?: (?:still|already|
        even|actually|definitely|now|all))* (?:on (?:the|its|a|his|your) (?:van|truck|way|road|lorry|vehicle|route)|
        out for delivery|at the (?:depot|warehouse|sorting office|hub)|in transit|in the (?:van|system|country|
        warehouse)|dispatched|shipped|sent|lost|stuck|delayed|here yet|coming(?! (?:on|at|in|by|before|after|today|
        tomorrow|from)\b)|moving|held up|in customs|missing|far)(?: (?:yet|already|now|today))*
    (?:has|have|did) (?:it|my <parcel>|the <parcel>|that|they|he|this)(?: not)?(?: (?:even|already|actually|at least|
        been|now|got))* (?:left|leave|shipped|gone out|gone|arrived|cleared|set off|sent|dispatched|moved|got lost|get
        lost|go missing|gone missing|picked up|scanned|loaded|turned up|landed|reached)(?: [\w']+){0,3}
    (?:will|do|would|am) (?:i|we)(?: (?:still|ever|actually|even|going to|definitely|at least))* (?:get|receive|have|
        see|getting) (?:it|the <parcel>|my <parcel>|this|that)(?: (?:then|anyway|though|still|at all))*(?= [.,?!]|$)
    (?:(?:the|your|my) )?(?:it|website|web site|app|tracking|tracker|text|email|e-mail|site|link|internet|computer|
        page|message|online)(?: [\w]+){0,2} (?:says|said|shows|shown|showed|reckons|claims|telling me|tells me|say)(?:
        (?:it|that|the <parcel>|my <parcel>|is|was|has|been|still))* (?:out for delivery|delivered|in transit|at the
        depot|dispatched|shipped|on (?:its|the) way|pending|delayed|on the van|processing|returned|lost|attempted|not
        moved|held|sent)(?: (?:on|by|at|the|website|app|is|that|right|true|correct))*
    (?:what is|any|what is the) (?:the )?(?:news|latest|update|updates|word|sign|story|craic|situation|happening|
        goings on)(?: (?:of|on|with|about))+ (?:it|that|this|the <parcel>|my <parcel>|mine)
    where(?: (?:on earth|the hell|in the world|abouts|exactly))? (?:has|have|did|is|are) (?:it|my <parcel>|the
        <parcel>|that|this|he|you)(?: (?:got|get|gone|go|been|at|to|now|right now|all this time))*
    how far (?:away |off |out )?(?:is|are) (?:it|he|they|the <driver>|the van|you|my <parcel>)(?: (?:away|off|out|
        now))*
    """,
    confidence=0.88,
)

ELSEWHERE: tuple[Rule, ...] = rules(
    CustomerAct.CHANGE_ADDRESS,
    r"""
    (?:i|we)(?: (?:have|had|already|since|just|both|long|have long|have since))* (?:left|moved out of|moved from|moved
        on from|vacated|given up|gave up|sold|cleared out of|no longer (?:have|own|rent|use)|do not (?:own|rent|have|
        use)) (?:that|the|this|my|our|there)(?: (?:old|same|last|previous))? ?(?:address|place|house|flat|apartment|
        home|street|gaff|room|digs)?(?: (?:months|weeks|years|ages|a while|some time|long|ago|now|back|in|since|any
        more|last|month|year|week))*
    (?:can|could|would|may|might|why not|please|let|just|or|and|so|better)(?: (?:it|you|he|they|we|him|them|not|just|
        please|maybe))* (?:come|go|deliver|send|bring|be (?:sent|delivered|brought|dropped)|have it (?:sent|
        delivered)|drop)(?: (?:it|that|the <parcel>|off|round))* (?:there|over there|to there)(?: instead)?(?= [.,?!]|
        $| (?:then|please|thanks|instead|and)\b)
    (?:bring|send|deliver|take|drop)(?: (?:it|that|the <parcel>|them|mine))(?: (?:over|round|out))? there(?:
        instead| please| then)*(?= [.,?!]|$)
    (?:make|do) it (?:my|the|our) (?:office|work|workplace|mum's|mother's|sister's|parents'?|other (?:place|house|
        address))(?: instead)?
    (?:to|at) (?:my|the) (?:job|work|workplace|office|new (?:place|gaff|flat|house)|other (?:house|place|address)|
        mum's|mam's|mom's|sister's|brother's|son's|daughter's|parents'?|folks'?|girlfriend's|boyfriend's|partner's|
        nan's|gran's) (?:instead|rather|not (?:the|my) (?:house|home|flat|address))
    (?:i am|we are)(?: (?:not|no longer|never))+ (?:at|in|on) (?:that|this|the old|the) (?:address|place|street|house|
        flat)(?: any more)?
    (?:i am|we are|i have been)(?: (?:staying|stopping|living|lodging|based))? (?:at|with|in) (?:my|a|the) [\w']+(?:
        [\w]+)? (?:for now|these days|at the (?:moment|minute)|just now|for the time being|this month|currently)(?: so
        (?:send|bring|deliver|can))?
    """,
    confidence=0.88,
    when=_NOT_ADDRESSES,
)

MISTAKEN: tuple[Rule, ...] = (
    *rules(
        CustomerAct.CORRECT,
        r"""
        (?:(?:i|we)(?: (?:think|may have|might have|must have|have|just|accidentally|only))* )?(?:told|gave|given|
            said|spelled|spelt|typed)(?: you)?(?: (?:it|the|a|my|you))* (?:wrong(?:ly)?|incorrect|old)(?: (?:house|
            flat|street|post|zip|apartment|door))?(?: (?:number|code|postcode|zip|address|street|day|date|time|name|
            one|town|city|year|thing|way))?(?: (?:earlier|before|there|just now|a minute ago))*
        (?:i|we)(?: (?:have|may have|might have|just|must have))* (?:made|make) (?:a|the|an) (?:mistake|slip|error|
            boo-boo|mess of (?:it|that))(?: [\w']+){0,4}
        (?:got|have|had|get|getting|put) (?:that|it|this|them|those|the [\w]+|my [\w]+|me)(?: [\w]+)? (?:backwards|
            back to front|the wrong way (?:round|around)|arse about face|mixed up|muddled|muddled up|confused|upside
            down|all wrong|wrong|down wrong|down as(?: [\w]+){1,2})
        you (?:have )?(?:put|wrote|written|booked|noted|typed|got|said|have)(?: (?:me|it|that|us|this))?(?: (?:down|
            in))?(?: (?:for|as|on))? (?:<day>|[\w]+)(?: ,| and| but| when) i (?:said|told|asked|wanted|meant)(?:
            [\w']+){0,3}
        (?:that is|it is|those are|that was)(?: (?:all|just|exactly|completely))* (?:the wrong way (?:round|around|
            about)|back to front|backwards|the other way (?:round|around|about)|arse about face|mixed up|muddled)
        ^(?:(?:yes|well|,) )*(?:everything|all|all of it|it is all|that is all)(?: (?:is|right|correct|fine|good|
            there))* (?:but|except|bar|apart from|other than|save)(?: [\w']+){1,4}
        (?:the|that|my) (?:[\w]+ )?(?:number|postcode|code|street|zip|address|name|date|day)(?: (?:that )?i (?:gave|
            told|said)(?: you| to you)?)(?: [\w]+)? (?:was|is) (?:wrong|incorrect|old|not right)
        (?:that|it|this) (?:should|was supposed to|was meant to|is meant to|ought to|is supposed to) (?:be|say|read|
            have been)(?: [\w']+){1,4}
        (?:house number|number|street|postcode|zip code|zip|city|town|name|flat|apartment|spelling|surname)'s(?:
            (?:all|completely|a bit))? (?:wrong|off|incorrect|not right)
        (?:you|that)(?: have)? (?:missed|left out|left off|forgot|dropped|skipped)(?: [\w']+){1,4}
        (?:you|that)(?: have)? left (?:that|it|the [\w]+) (?:out|off)
        """,
        confidence=0.88,
        when=(
            Expects.ADDRESS_CONFIRMATION,
            Expects.ADDRESS_PART,
            Expects.ADDRESS,
            Expects.DROP_PLACE_CONFIRMATION,
            Expects.DROP_PLACE,
            Expects.ANYTHING_ELSE,
            Expects.SLOT_DECISION,
        ),
        keeps=True,
    ),
    *rules(
        CustomerAct.CORRECT,
        r"""
        (?:it is|that is|the name is|i said|i meant) [\w']+(?: ,)? (?:and )?not [\w']+(?= [.,?!]|$)
        not [\w']+(?: ,)? (?:it is|i said|i meant|but) [\w']+
        ^(?:(?:no|nope|,) )*not (?:the )?[\w']+ , (?:the )?[\w']+(?= [.,!]|$)
        ^(?:(?:no|nope|sorry|it is|,) )*(?!(?:i|it|that|do|does|did|is|was|am|are|can|could|will|would|should|has|
            have|had|if|why|but|or|sure|of|course|certainly|definitely|absolutely|probably|maybe|better|rather|please|
            yes|no|you|he|she|we|they|this|there|right|ok|all|quite|just|really|still|actually)\b)[\w']+(?: [\w']+)?
            not [\w']+(?= [.,?!]|$| (?:[a-z] [a-z]|as|with|it|that|like|spelled|spelt|so)\b)
        """,
        confidence=0.85,
        when=(Expects.ADDRESS_CONFIRMATION, Expects.DROP_PLACE_CONFIRMATION, Expects.ADDRESS_PART),
        keeps=True,
    ),
)
"""Something said earlier, or read back, is put right; values in it stay open."""
