"""Phrases that only look like an act that must never be missed; they are read first and mean none of them."""

from doorstep.languages.kit.phrases import Rule, rules

LOOK_ALIKES: tuple[Rule, ...] = (
    *rules(
        None,
        r"""
        not <call> (?:the |your |that )?(?:<driver>|delivery|order|appointment|police|it|him|them|that) (?:off|
            back|away|out)
        not <call> (?:it|that|this) (?:off|a day|quits)
        not <call> (?:the )?(?:<driver>|neighbour|neighbours|doorbell|bell|police|buzzer)
        not ring (?:the |at the |my )?(?:bell|door|doorbell|buzzer)(?: again)?
        (?:not|never) (?:want|need|wish|like|have) to (?:call|ring|phone|telephone|dial|contact|text) (?!me\b|
            us\b|again\b)[\w]+
        stop (?:by|over|off|at|in front)
        i (?:did|do) not hear (?:you|the phone) (?:call|ring|calling)
        (?:not|stop) calling me (?:sir|madam|mister|miss|mrs|mr|ms|love|dear|darling|honey|mate|by|names|that|
            alex|a)
        not call me (?:sir|madam|mister|miss|mrs|mr|ms|love|dear|darling|honey|mate|by|names|that|a)
        not <call> me (?:before|until|till|at work|at the office|this early|so early|this late|so late|in the
            (?:morning|evening|afternoon)|now|today|tomorrow|while|between|during|on (?:a )?<day>|when|unless|at
            (?:this|that|my) )
        (?<!sure )(?<!that )(?<!ensure )no one (?:<call>|rang|called|phoned)(?: (?:me|us|about|before|earlier|from)|(?=
            [.,?!]|$))
        (?:why|how come) (?:did|do|have) (?:not )?(?:you )?(?:not )?(?:<call>|rang)(?: me)?(?:
            back| before| earlier)?
        you (?:did|have) not (?:<call>|rang)(?: me)? (?:before|earlier|back|yesterday|first)
        (?:he|she|they|driver|courier) (?:did|do|does|has|have|had) not (?:even )?<call>(?: me| us)?
        (?:<driver>|he|she|they) (?:(?:need|should|must) not|(?:do|does) not (?:need|have) to) (?:even
            )?<call>(?: (?:me|us|up|first|before|beforehand|ahead|again|back|in advance|when|about|from|any
            more))*
        you (?:need not|(?:do|would) not (?:need|have) to) <call>(?: me| us)?(?= [.,?!]|$| (?:first|before|
            ahead|again|back|in advance|about it|when|beforehand))
        (?:no need|no reason|not necessary|not need) to <call>(?: me| us)?(?! (?:me |us )?(?:ever|any more|at
            all))
        not <call> (?:it|that|this|him|her|them|the <driver>) off
        not <call> off (?:the |your |my )?(?:<driver>|delivery|parcel|order|appointment|it|that)
        (?:not|never) (?:stop|quit) <call>(?: me| us)?
        (?:do not have to|no need to) stop <call>
        if you (?:do not|can not) <call>
        (?:do not|never) (?:want|need) (?:it|that|this|the (?:parcel|package|delivery)|my (?:parcel|package))
            (?:to go|to be|to get|left|at(?! all)|in|on|by|with|today|tomorrow|before|then|now|that|so|until|
            this|outside|there|delivered(?! at all)|moved|changed|stolen|next|too|sitting|lying|here|wet)
        (?:do not|never) (?:want|need) (?:it|that|this|the (?:parcel|package|delivery)) (?:any )?(?:earlier|
            later|sooner)
        can not remember (?:that i )?order(?:ed|ing)?
        (?:not|never) (?:send|return) (?:it|the <parcel>) back
        (?:not|never) cancel(?: (?:it|that|the <parcel>|my <parcel>))?
        (?:can|could|may|what if|how do|how would|what happens if|do) i (?:just |still )?(?:send|return|refuse|
            reject|cancel)(?: ~ back| it| that| the <parcel>)?(?= .* (?:later|afterwards|if|next
            week)| if| later)
        what (?:happens|would happen) if i (?:refuse|reject|return|cancel|do not (?:take|accept|want))(?: <it>)?
        what if i (?:refuse|reject|return|cancel|do not (?:take|accept|want))(?: <it>)?
        take (?:it|that|this|the <parcel>|me) off (?:the|your|my) (?:porch|step|doorstep|shelf|van|truck|hands|
            guard)
        wrong (?:address|place|postcode|spot|name of|side|time|day|date|hour|moment|house number|street|city|
            town|zip|zip code|postcode|apartment|flat|door|floor|size|colour|item|thing|spelling|name of the
            street)
        (?:am|are|was) (?:i|we|you)(?: [\w]+){0,2} (?:talking|speaking|chatting|connected) (?:to|with)(?:
            [\w]+){0,4}
        (?:right|correct) (?:number|person)
        (?:number|person) is (?:right|correct)
        (?:wrong|bad) number (?:on|of) (?:the|my) (?:house|label|door)
        house number (?:is )?wrong
        not (?:have |got |have got |be |reached |dialed )?(?:a |the )?(?:wrong number|wrong person)
        not (?:need|have) (?:to (?:speak|talk) (?:to|with) )?(?:a |an )?(?:<person>|anyone)
        not want (?:to (?:speak|talk) to )?(?:a |an )?(?:<person>|anyone(?! (?:else )?(?:to )?<call>))
        (?:are|is) (?:you|this|that|it) (?:really |actually |even )?(?:a|an) (?:<person>|bot|machine)
        was a (?:real )?(?:person|human)
        (?:my|a|the|your) (?:real estate |estate |travel |insurance )agent
        delivery agent
        (?:his|her|my|your) (?:boss|colleague|assistant) (?:can|could|will|would|is|was|takes|accepts|has|said)
        """,
        confidence=0.0,
    ),
)
