"""When somebody is not there or a time on offer does not suit, as people tell it: with what takes them up."""

from typing import Final

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_TIMES: Final = (Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.ANYTHING_ELSE, Expects.NONE, Expects.ADDRESS)
_OFFERED: Final = (Expects.SLOT_DECISION,)
_SPOKEN: Final = (Expects.AVAILABILITY, Expects.NONE, Expects.ANYTHING_ELSE, Expects.ADDRESS)
_LASTING: Final = (
    r"(?: (?:then|that day|both days|all (?:day|week|morning|afternoon|weekend|month)|the whole (?:day|week|time|"
    r"month)|at "
    r"that time|every day|most days|of a \w+|these days|during the (?:day|week)|in the (?:day|daytime|week)))*"
)

_DAY_OFF: Final = rules(
    None,
    r"""
    (?:i am|we are|i will be|i have got|i have)(?: [\w]+)? off(?= (?:on|that day|then|tomorrow|today|this|next|all|
        <day>s?)\b|[.,?!]|$)
    """,
)
AWAY: tuple[Rule, ...] = (
    *_DAY_OFF,
    *rules(
        CustomerAct.UNAVAILABLE,
        rf"""
        (?:i am|we are|i will be|we will be|be|i would be|we would be|he is|she is|they are)(?: (?:always|usually|
            still|both|all|just|probably|going to be|only|actually))* (?:on|catching|getting|boarding) (?:a|an|the|my|
            our) (?:train|plane|flight|bus|ferry|boat|coach|cruise|road|rig|site|job|course|tour|ward|late|early)(?!
            (?:now|right now|just now|at the moment|at the minute)\b){_LASTING}
        (?:i am|we are|i will be|we will be)(?: (?:always|usually|still|both|all|just|probably|actually))* (?:in work|
            over at|round at|down at|up at|across at|off (?:to|up to|down to|over to)|up in|down in|over in|visiting|
            flying|flying out|jetting off|heading (?:off|away|out|up|down|over)|going (?:away|abroad|on holiday|up to|
            down to|over to)|leaving for|camping|skiing|sailing|hunting|fishing|offshore|out at sea|at sea|in
            (?:surgery|theatre|dialysis|lectures|rehearsals|court|school|college|clinic)(?= (?:all|until|till|from|on|
            then|that|tomorrow|every|most|both|in the)\b))(?: (?:my|the|a|our))?(?: [\w']+)?{_LASTING}
        (?:i|we|they|i am|we are|i will be)(?: (?:have to|need to|got to|usually|always|normally|will|shall|am going
            to))* (?:be )?(?:pick|picking|collect|collecting|fetch|fetching|drop|dropping|drive|driving|take|taking|
            mind|minding|look after|looking after|walk|walking)(?: (?:up|off))? (?:the |my |our )(?:kids?|kiddies|
            children|wee ones|little ones?|son|daughter|boys?|girls?|grandkids|grandchildren|grandson|granddaughter|
            twins|mother|mum|mom|mam|father|dad|wife|husband|dogs?|nephews?|nieces?)(?: (?:up|off|home|out))?(?:
            (?:from|to|at) (?:the )?[\w']+)?{_LASTING}
        (?:i|we|he|she|they)(?: (?:usually|normally|generally|mostly))? (?:do|does|will|would|can) not(?: (?:usually|
            normally|generally|even|really|ever))* (?:get|come|be|arrive)(?: (?:in|home|back|up|off|out|there|
            here))+(?= (?:till|until|til|before|from|at|of a|on|between|most|in the)\b)
        (?:i am|we are|i will be|we will be|there is|i was)(?: (?:almost|nearly|hardly|practically))? (?:never|hardly
            ever|rarely|seldom)(?: (?:ever|really|actually))? (?:in|home|at home|here|there|about|around)(?! (?:time|
            mind|love|favour|the mood)\b){_LASTING}
        (?:i|we) (?:have|got|have got|had|would have|will have|got me)(?: (?:a|an|my|the|some|our|to go to|to be at|
            this|another|got))*(?: [\w'-]+)? (?:dialysis|chemo|chemotherapy|radiotherapy|scan|mri|x-ray|physio|
            physiotherapy|check-up|checkup|blood test|bloods|operation|surgery|hospital appointment|appointments?|
            clinic|viewing|mot|haircut|parents' evening|parents evening|court|hearing|jury duty|college|uni|
            university|school|classes|class|lectures?|seminar|mosque|church|mass|choir|bingo|football|training|gym|
            rehearsals?|meetings?|driving (?:test|lesson)|exams?|funeral|wedding|christening|baptism|party|visitors|
            interview|overtime|shifts?|lates|earlies|nights|guests coming|conference|audit|deadline|rounds|surgery|
            yoga|pilates|swimming|band practice|practice|piano|tuition|prayers|communion|service)(?! (?:in front|here|
            with me|waiting|right now|now|just now|at the moment|rep|desk)\b){_LASTING}
        (?:out of (?:town|the (?:country|house|office|city|state))|away|abroad|overseas|offshore|at sea|on
            (?:holidays?|vacation|leave|nights|earlies|lates|shift|call|duty|a cruise|tour|annual leave|my holidays)|
            in (?:hospital|the hospital))(?= (?:till|until|til|all|from|for|that|this|both|the whole|between|next|
            every|then|most|over|on)\b){_LASTING}
        (?:no one|nobody|not a soul|none of us|not anyone|never anyone|there is never (?:anyone|anybody)|there is not
            anyone)(?: (?:is|will be|would be|are|is ever|is usually|ever|much))* (?:in|home|here|about|around|there|
            at home|at the house)(?= (?:till|until|til|before|today|tomorrow|then|of a|on|at|in|during|all|between|
            from|after|that|this|most|mornings|afternoons|evenings|weekdays|during)\b|$| [.,?!]){_LASTING}
        (?:(?:the|my|our) )?(?:house|flat|place|home|shop|office|building|apartment) (?:is|will be|would be|stands|
            sits|lies)(?: [\w]+)? (?:empty|locked up|locked|shut|closed|deserted)(?! (?:off|so leave)\b){_LASTING}
        (?:(?:i|we|both of us) )?(?:only )?work(?:s|ing)? (?:nights|days|shifts|lates|earlies|late|long hours|full
            time|weekends|weekdays|offshore|away|in the (?:day|daytime|mornings?|afternoons?|evenings?|week|city|
            office)|all (?:day|week)|(?:from )?(?:\d+|six|seven|eight|nine|ten|half \w+|one|two) (?:to|till|until|
            til)\b)
        (?:i am|we are)(?: (?:always|usually|still))? (?:in bed|asleep|sleeping|at mass|at prayers|at the mosque|at
            the temple|at bingo|at choir|down the pub|at the allotment|on the night shift|on night shifts?|on early
            shifts?|on shift|on rotation|on the rig)(?! (?:now|right now|just now|at the moment)\b){_LASTING}
        """,
        confidence=0.88,
        when=_TIMES,
    ),
    *rules(
        CustomerAct.UNAVAILABLE,
        r"""
        (?:not|never|except|but not|just not|anything but|any day but|any time but|apart from|no)(?: (?:in|on|at|
            during|the|a|of|so))* (?:<day>s?|mornings?|afternoons?|evenings?|weekends?|weekdays|lunchtimes?|nights|
            before \w+|after \w+|between \w+ and \w+)(?= [.,?!#]|$| (?:because|i|we|and|or|though|please|as|cos|not|
            since|that|but|unless)\b)
        """,
        confidence=0.82,
        when=_SPOKEN,
    ),
    *rules(
        CustomerAct.UNAVAILABLE,
        r"""
        (?:i am|we are|i will be|we will be)(?: [\w]+)? (?:at|in|on) (?:work|the office|school|college|shift|nights|
            class|the shop|meetings|training)(?: (?:(?:till|until|til|before|up to) then|then|all day|that day|in the
            day))
        """,
        confidence=0.88,
        when=(Expects.CALLBACK_TIME, *_TIMES),
    ),
    *rules(
        CustomerAct.BUSY,
        r"""
        (?:i have|i have got|i got|we have) (?:a|an|my|the) (?:customer|client|patient|queue|pan|baby|crying|
            screaming)(?: [\w]+)?(?= [.,]|$| (?:here|on|in|with|at|to|waiting|sorry|call|can|ring)\b)
        (?:i am|we are)(?: (?:just|at the minute|currently|right))* (?:at the (?:checkout|till|bank|counter|lights|
            gate|airport)|behind the wheel|heading into|walking into|going into|about to (?:go|board|walk|get|start|
            drive)|in the middle of|driving|running (?:for|to catch|to get) (?:a|the|my) [\w]+)
        ^(?:(?:sorry|yeah|look|hi|hello|,) )*(?:driving|at the wheel|on the (?:motorway|road|bus|train)|in a meeting|
            at work|in traffic|cooking|eating|feeding the baby|in class)(?= (?:mate|love|pal|man|now|right now|sorry|
            call|ring|phone|can you|could you|bye|dear|boss|sir|so)\b| [.,]|$)(?! , (?:then|until))
        """,
        confidence=0.85,
        when=(Expects.IDENTITY, Expects.VERIFICATION, Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.NONE),
    ),
    *rules(
        CustomerAct.CALL_BACK,
        r"""
        (?:can|could|may|let|will|shall) (?:i|me) (?:just )?(?:get|call|ring|come|phone) (?:back to you|you back)(?:
            [\w]+){0,2}
        (?:i will|i would|i shall|let me) (?:get|come|ring|call) (?:back to you|you back)(?: [\w]+){0,2}
        """,
        confidence=0.8,
        when=(Expects.IDENTITY, Expects.VERIFICATION, Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.NONE),
    ),
)
"""Being away, read before "I don't get in till six" sounds like not having understood."""

TURNED_DOWN: tuple[Rule, ...] = (
    *rules(
        CustomerAct.REJECT_TIME,
        r"""
        (?:no|not much|not any|absolutely no|not a bit of|bugger all|sod all) (?:good|use|help)(?: (?:at all|
            whatsoever|to|for|me|us|either|really|i am afraid))*(?! (?:reason|idea|morning|day|news)\b)
        (?:neither|none)(?:'s| of (?:them|those|these|the two))?(?: (?:is|are|would be))?(?: (?:any|much|really|of))*
            (?:good|use|suitable|help|convenient)(?: (?:to|for) (?:me|us))?
        (?:can|could|will|would) not (?:really |quite |possibly |ever )*(?:do|make|manage|accept|take|have) (?:either|
            neither|both|any|those|these|them|that one|the other|the (?:first|second|two)|it then)(?: (?:of (?:them|
            those|these|the two)|one|two|day|days|time|times|slots?|windows?))*
        (?:those|these|they|both|all|neither)(?: of (?:them|those|these))?(?: (?:times|days|slots|hours|windows|ones|
            two))? (?:are|is|would be|will be)(?: (?:all|both|just|really|quite|a bit|pretty|no|of|any))* (?:good to
            me|use|good|useless|hopeless|bad|out|impossible|out of the question|awkward|tricky|rubbish|not (?:good|
            great|ideal|suitable|convenient|possible|any good|any use|going to work))(?: (?:to|for) (?:me|us))?
        (?:i am|we are|i is|we is|i will|we will|i can|would|i do)(?: (?:do|be))? not (?:going to )?(?:sit|sitting|
            wait|waiting|hang|hanging|stay|staying|stop|stopping|stick|sticking|lose|losing|waste|wasting|give up|
            giving up|spend|spending|want to (?:sit|wait|hang))(?: (?:around|about|in|here|at home|home|up|another|
            indoors))* (?:all|the whole|my|a|for|half|two hours)(?: [\w]+){0,3}
        (?:not|nowhere near|is not|not nearly) (?:soon|early|late|quick) enough(?: for (?:me|us))?
        (?:that is|it is|those are|tuesday is|thursday is|that seems|sounds)(?: [\w]+){0,1} (?:ages|miles|days|an age|
            too long|too far|forever|donkey's years|a long (?:way|time|wait))(?: (?:away|off|out|to wait|from now))*
        (?:can|could) not wait (?:that|so|this|until|till)(?: long)?
        (?:sooner|earlier|later) than (?:that|those|this|these|tuesday|thursday|then)
        (?:do|did|would) not (?:fancy|like|want|rate) (?:either|any|those|that time|them times|the times|that day|
            neither)(?: of (?:them|those|these))?
        (?:pass on|no to|not) (?:both|either|neither|the pair|the lot)(?: of (?:them|those|these))?
        (?:wee bit|bit|little|tad|touch|shade|smidge|fraction|touch too|tad too|bit too) (?:early|late|soon|tight)
        (?:does|do|will) not (?:do|work|suit|help)(?: (?:it|much|a lot))? (?:for )?(?:me|us|my \w+)(?! (?:a favour)\b)
        (?:you|they) (?:must be|are|have to be) (?:joking|kidding|having a laugh)
        """,
        confidence=0.85,
        when=_OFFERED,
    ),
)
"""What turns down a time on offer."""

SAID_OF_A_TIME: tuple[Rule, ...] = rules(
    None,
    r"""
    (?:<day>|mornings?|afternoons?|evenings?|noon|midday|lunch|lunchtimes?|teatime|dinnertime|weekends?|weekdays|
        oclock|am|pm|tomorrow|tonight|week|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|\d+|
        then|later|sooner|earlier|first thing|hour|minutes|
        onwards)(?:'s| is| are| would| will| should| could| might| be| usually| always| also|
        definitely| probably| really| just| sounds| looks| suit| suits| works| work| do| does| me| us| for| i
        think)+(?: (?:very|most|much|more|perfectly|absolutely|quite|the))* ?(?:<fine>|great|well|ideal|better|best|
        lovely|handiest|easiest|safest|grand|good|handy)?(?= [.,?!]|$| (?:for|with|if|please|thanks|thank|and|but|so|
        then|by|really|actually|like|love|mate|cos|because)\b)(?<!\d)
    """,
    when=(Expects.AVAILABILITY, Expects.CALLBACK_TIME, Expects.ADDRESS),
)
"""Praise of a time that somebody names themselves is no yes."""
