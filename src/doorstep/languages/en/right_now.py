"""What keeps somebody from talking at this moment, asks for a moment, or for a call at a better one."""

from typing import Final

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_LATER: Final = (
    "(?! (?:then|that|until|till|on|tomorrow|between|from|all|in the|next|this (?:afternoon|evening|morning|week)|at "
    "(?:one|two|three|four|five|six|seven|eight|nine|ten|noon|that|\\d+)|about then|both|<day>|most|during|every))"
)
_TALKING: Final = (
    Expects.IDENTITY,
    Expects.VERIFICATION,
    Expects.SLOT_DECISION,
    Expects.NONE,
    Expects.ANYTHING_ELSE,
    Expects.CALLBACK_TIME,
)

RIGHT_NOW: tuple[Rule, ...] = rules(
    CustomerAct.BUSY,
    rf"""
    (?:i am|we are|am)(?: (?:just|only|actually|still|currently|right|literally|afraid i am))* (?:behind the wheel|on
        (?:the|my|a)
        (?:freeway|motorway|bike|roof|zoom|toilet|loo|treadmill|ladder|tractor|scaffold|bus|train|plane|platform|tube|
        tram|ferry|teams call|zoom call|conference call|video call|other phone|landline)|in (?:labour|an (?:exam|
        interview|
        exam hall)|the (?:dentist's chair|bath|shower|cinema|theatre|pool|sauna|gym|barber's|queue|middle)|a
        (?:lecture|
        lesson|class|queue|tunnel|conference|rush|lift)|church|mass|class|school|bed|meeting|office meeting|court|
        surgery|traffic|
        theatre)|at (?:the|a) (?:till|checkout|bank|movies|pictures|cinema|gym|table|stove|doctor's|dentist|dentist's|
        doctor|
        vet|vet's|hairdresser's|wedding|funeral|match|lights|traffic lights|petrol station|sink|hospital|counter|
        airport|
        gate|playground|mosque)|with (?:the|a|my) (?:doctor|client|customer|patient|nurse|dentist|baby|boss|kids)|
        (?:feeding|
        bathing|changing|minding|dressing|walking|washing|putting|getting|collecting|nursing) (?:the|a|my) (?:baby|
        kids|
        kid|children|nappy|dog|wee one|child|little one|son|daughter|horse|cows|cow)|(?:serving|milking|calving|
        operating|welding|
        praying|presenting|performing|running|jogging|trying to sleep|breastfeeding|in the dentist|overtaking|
        reversing|
        parking|in surgery|boarding|sleeping|walking into|getting (?:on|off|into) (?:a|the|my) [\w]+|running for (?:a|
        the)
        [\w]+))(?: (?:to bed|the till|with my [\w]+|here|right now|at the minute|at the moment|now|a [\w]+|the
        [\w]+))*{_LATER}
    (?:i have|i have got|we have|have)(?: (?:got))?(?: (?:a|an|my|the|some))? (?:customer|client|someone|somebody|
        visitors|
        guests|company|queue|pan|pot|baby|hands|boss|patient|people)(?: [\w]+)? (?:in front of me|with me|here|out
        the door|on the
        (?:stove|hob|boil|cooker|go)|over|in my arms|in the sink|waiting|at the moment|right now|watching me|full|
        asleep on me)
    (?:my |both )?hands are (?:full|covered|wet|dirty|filthy|tied)(?: [\w]+){{0,3}}
    (?:my )?boss is (?:watching|looking|here|right here|coming)(?: me)?
    (?:not allowed|no) phones?(?: [\w]+)? (?:on the floor|at work|in here|here)
    now is(?: [\w]+)? (?:inconvenient|bad|awkward|not good|no good|not great|a bad time)
    i must (?:leave|go|run|dash|get on|rush)(?: (?:now|this minute|right now))*
    """,
    confidence=0.88,
    when=_TALKING,
)

A_MOMENT: tuple[Rule, ...] = rules(
    CustomerAct.HOLD_ON,
    r"""
    = (?:a sec|hold your horses|give us a (?:minute|sec|second|mo)|give me two shakes|two (?:ticks|shakes|secs|mins)|
        wait (?:till|
        until|while) i (?:see|look|get|check|find|am)(?: [\w]+){0,6}|kindly hold(?: [\w]+){0,3}|please be on the line|
        ek
        minute|bear with(?: me)?|uno momento|un momento|just thinking|wait now|hold your hour|half a mo|let me
        think(?: now)?|
        don't go away|do not go away|stay there|(?:one )?sec|hang fire|just let me finish(?: this)?)
    (?:let me|i will|i am going to|i need to|i have to|going to) (?:just |quickly |first )*(?:(?:go and )?(?:ask|
        check with|
        check|look at|see|find|get|grab|put|take|turn|open|sit down|fetch|look up|pull over|step outside|write))
        ?(?:the|my|a|
        his|her|himself|herself|it|this|that|some|for)?(?: (?:bit of|piece of))?(?: (?:wife|husband|missus|daughter|
        son|mum|
        dad|calendar|diary|glasses|label|plate|door|postcode|paper|pen|pencil|radio|telly|tv|headphones|volume|work|
        rota|
        boss|phone|schedule|landlord|flatmate|mother|father|first|outside|out|on|off|down|up|now|quick|quickly))+(?=
        [.,?!]|
        $| and| first| quick| hang| hold| one)
    i (?:need|want|have to get|have to find) (?:something|a pen|paper|a pencil) to write(?: (?:with|on|it down))?
    (?:just )?(?:opening|looking (?:it|that) up|looking for|getting|checking|finding|fetching)(?: (?:my|the|a|it|
        up))*(?:
        (?:diary|calendar|pen|glasses|paper|label|letter|now|right now))+
    (?:can|could|will|would) you (?:wait|hold|hang on)(?: (?:a|on|for))*(?: (?:short|wee|little|minute|moment|second|
        while|bit|
        tick))+
    """,
    confidence=0.88,
    when=tuple(expects for expects in Expects if expects is not Expects.OPT_OUT_CONFIRMATION),
)

BETTER_MOMENT: tuple[Rule, ...] = (
    *rules(
        CustomerAct.CALL_BACK,
        r"""
        (?:call|ring|phone|try|get) (?:me|us|him|her|this number|my (?:phone|number)|again)?(?: back)? ?(?:at
            (?:about |around )?(?!work
            |home |the )[\w]+|about|around|after|in (?:a|an|the|one|two|half|five|ten|twenty|\d+)|once|when i|
            tomorrow|tonight|
            later|at the weekend|then|wednesday)
        (?:set up|schedule|arrange|book|organise|plan) (?:a|another) (?:phone )?call(?: [\w]+){0,4}
        (?:let us|we can|we could|we will|could we)(?: [\w]+)? (?:speak|talk|chat|continue)(?: [\w]+){0,3}
            (?:tonight|tomorrow|later|at|on|after|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon)
        (?:prefer|like|want|appreciate) (?:a call|you (?:called|to call|rang|to ring|phoned|to phone))(?: (?:me|
            back))*(?: (?:at|in|on|
            after|around|later|tomorrow))
        (?:best|better|good) time to (?:get|reach|call|catch|ring|phone) me
        (?:get|catch|reach) me (?:better|best|easier)(?: [\w]+){0,3}
        i (?:can|could|will be free to|am free to|would be able to) (?:talk|take (?:a|your|the) call|speak|chat)(?:
            (?:at|after|around|
            from|in|tomorrow|tonight|later|on))
        (?:would|do) you mind (?:calling|ringing|phoning|trying)(?: (?:me|back|again))*
        (?:please )?be calling (?:me )?(?:after|at|in|later|tomorrow)
        (?:give it|give me|give us) (?:half an hour|an hour|(?:ten|twenty|five|fifteen|thirty) minutes)(?: and
            (?:call|try|ring))?
        (?:kindly|please|do|and) (?:call|ring|phone) (?:me )?(?:at|after|in|around|by) [\w]+
        have (?:someone|somebody) (?:call|ring|phone) me (?:at|after|around|tomorrow|later|back)
        """,
        confidence=0.86,
        when=tuple(expects for expects in _TALKING if expects is not Expects.SLOT_DECISION),
    ),
    *rules(
        CustomerAct.CALL_BACK,
        r"""
        (?:phone|try|get) me (?:at|around|about|after) (?!work |home |the )[\w]+
        (?:set up|schedule|arrange) (?:a|another) (?:phone )?call(?: [\w]+){0,4}
        i (?:can|could|will be free to|am free to) (?:talk|take (?:a|your|the) call|speak)(?: (?:at|after|around|from|
            in))
        (?:prefer|like|want) (?:a call|you called)(?: (?:me))*(?: (?:at|in|on|after|around|later))
        best time to (?:get|reach|call|catch|ring|phone) me
        """,
        confidence=0.86,
        when=(Expects.SLOT_DECISION,),
    ),
    *rules(
        CustomerAct.CALL_BACK,
        r"""
        = (?:in )?(?:a |an |half an |a half |about an |one |two |five |ten |fifteen |twenty |thirty )?(?:half
            )?(?:hour|hours|minutes|bit|
            while)(?: ,)?(?: (?:or so|please|say an hour))?
        """,
        confidence=0.85,
        when=(Expects.CALLBACK_TIME,),
    ),
)
