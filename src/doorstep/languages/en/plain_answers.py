"""Yes, no and not knowing as people answer one question with it, with or without more words behind."""

from typing import Final

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_LEAD: Final = (
    "(?:(?:aye|och aye|yes|yeah|yep|yup|yah|ya|oh|och|well|ok|right|indeed|correct|sure|so|ah|sure enough|mhm|,) )*"
)
_START: Final = (
    "(?:^|(?<=, )|(?<=[.!] )|(?<=hello )|(?<=hi )|(?<=hiya )|(?<=morning )|(?<=afternoon )|(?<=evening )|(?<=day ))"
)
_WARM: Final = "love|dear|darling|pet|hen|duck|mate|pal|buddy|man|sir|madam|miss|son|bud|honey|hun|friend|boss"
_ON: Final = (
    rf"(?= [.,!]|$| (?:{_WARM}|but|and|so|though|who|what|why|how|where|when|yes|yeah|right|thanks|thank|cheers|ta|bye|"
    r"please|sorry|hello|hi|is this|is that|is it|are you|do you|can you|can i|could you|tell me|go ahead|then|now)\b)"
)
_SETTLED: Final = (Expects.ADDRESS_CONFIRMATION, Expects.DROP_PLACE_CONFIRMATION)
_ENDING: Final = (Expects.REFUSAL_CONFIRMATION, Expects.OPT_OUT_CONFIRMATION)

_ITS_ME: tuple[Rule, ...] = rules(
    CustomerAct.AFFIRM,
    rf"""
    (?:you have(?: got| reached| found)?|you got|you are (?:through to|talking to|speaking to|speaking with|on to|
        onto)) (?:him|her|me|them|(?:the )?(?:very|right|same) (?:man|woman|person|one|fella|lady|lad|girl)|alex)(?:
        (?:on the (?:line|phone)|here|right here|speaking|himself|herself|indeed|in person|first time))*{_ON}
    {_START}{_LEAD}(?:you are|it is|i am|he is|she is|that is|this is|it sure is|it certainly is|sure is|sure am|i am
        indeed|it is indeed|you are indeed|i certainly am|it would be|that it is|that i am)(?: (?:me|himself|herself|
        so|him|her|he|she|i|my name|indeed))*(?= [.,!]|$| (?:{_WARM}|but|and|so|though|yes|yeah|who is|what is (?:it|
        this|up)|what do|what can|how can|is this|is that|can i|could you|sorry|speaking)\b)(?! and (?:you|who are)\b)
    {_START}{_LEAD}(?:(?:the )?(?:very same|one and only|man himself|lady herself|very one|very man|very woman)|one
        and the same|none other|no other|in the flesh|in person|guilty(?: as charged)?|so (?:they|people) (?:tell me|
        say|call me)|so i am told|that is what (?:they|people|it says|my mother) (?:call|calls|called)? ?me|that is
        the name|who else|all day long|last (?:time )?i (?:checked|looked)|at your service|(?:that|it|this) would be
        (?:yours truly|the very same|correct|right|him|her)|sure that is me|i should hope so|i hope so|speaking|that
        is me|it is me|me|that would be me|that will be me|it is i|yours truly|you found me|you guessed it|you bet|you
        got it|that is right|that is correct|tis me|it is himself|it is herself|he speaks|she speaks|what is left of
        (?:him|her|me)|as far as i know|the same|same)(?= [.,!]|$| (?!(?:is|was|not|again|mother|husband|wife|name|
        number|person|problem|mum|dad|brother|sister|thing|here is)\b))
    {_START}{_LEAD}(?:yes|yeah|yep|aye|correct|that is right)(?:(?: ,)? (?:yes|yeah))*(?= (?:tell me|go ahead|go on|
        what is it|what can i do|how can i help|how may i help|who is|what is this|can i help)\b)
    """,
    when=(Expects.IDENTITY,),
)

_IT_STANDS: tuple[Rule, ...] = rules(
    CustomerAct.AFFIRM,
    rf"""
    ^{_LEAD}(?:that is|it is|that was|that would be)(?: (?:all|quite|absolutely|perfectly|exactly|still|definitely|
        very much|indeed))* (?:us|me|ours|mine|home|it|him|her|the one|the place|the spot|the very place|the house|
        where (?:we|i) (?:are|am|live)|our (?:house|place|address)|my (?:house|place|address)|the address|how it is|as
        it is|all of it|everything|correct|right|good|fine|perfect|accurate|true){_ON}
    ^{_LEAD}(?:sounds right|looks right|sounds about right|about right|no changes?(?: needed)?|(?:nothing|not a thing)
        (?:to|needs)(?: be)? (?:change|add|correct)|nothing wrong with (?:it|that)|every (?:word|bit)(?: of it)?|word
        for word|to the letter|dead (?:right|on)|bang on|spot on|bob on|you nailed it|nailed it|still the same|the
        same as (?:ever|always)|unchanged|that has not changed|perfectly read|you (?:have )?(?:read|got|have|said|
        took) (?:it|that|them|all that|everything)(?: down)? (?:perfectly|right|correctly|fine|well|all right)|could
        not be righter|no mistakes?|that is still right|all in order|all as it should be|it is all there|(?:that|it|it
        all) (?:matches|tallies)|that checks out|checks out|ticks all the boxes)(?: there| here| at all)?{_ON}
    ^{_LEAD}(?:grand|champion|lovely|sound|smashing|magic|perfect|ideal|super|great|brilliant|happy with that|fine by
        me|do that|leave it there|there will do(?: nicely| fine| rightly| grand)?|that will do(?: nicely)?|that will
        be (?:fine|grand|lovely|great|perfect)|there is (?:fine|good|grand|perfect)|exactly there){_ON}
    """,
    confidence=0.93,
    when=_SETTLED,
)

_LET_IT_END: tuple[Rule, ...] = (
    *rules(
        CustomerAct.AFFIRM,
        r"""
        ^(?:(?:well|oh|,) )*(?:aye|och aye|you bet|too right|damn right|indeed|correct|exactly|precisely|absolutely|
            definitely|certainly|affirmative|yup|yep|ya|yah|righto|of course|for sure|by all means|sure thing|that is
            right|quite|very much so|do|please do|please|go ahead|go on then|go for it|hundred percent|100 percent)(?=
            [\w#,])(?! (?:not|wait|hang on|hold on|keep)\b)
        (?:i would|would) (?:be|feel) (?:very |most |so |ever so |really |much )*(?:glad|grateful|obliged|happy|
            happier|delighted|pleased|relieved|thankful)(?: (?:if you (?:would|did|could)|of that|about that|with
            that|for that))*
        (?:i would|would) (?:really |very much )?(?:appreciate|like|love|prefer|welcome) (?:it|that)(?: (?:if you
            (?:would|did|could)|very much))*(?= [.,!]|$)
        ^(?:(?:yes|well|,) )*(?:if you (?:would|could|do not mind|please|will)|(?:the )?(?:sooner the better|quicker
            the better)|as soon as (?:possible|you can)|once and for all|for good|for ever|forever|permanently|that is
            (?:what|exactly what) i (?:want|wanted|said|asked|mean|meant|asked for)|that would be (?:best|better|
            great|good|lovely|perfect|ideal|fine|grand|wonderful|a relief)|that will be (?:best|fine|grand|great)|that
            is (?:fine|best|grand|it|the idea|the plan)|that is what i am (?:saying|asking)|you heard (?:me|right)|i
            mean it|i (?:am|do)(?: quite| very| absolutely| dead| really| 100 percent)* (?:sure|certain|positive|
            insist|mean it)|do it|do that|do so|i think so|i think that is best|i have made up my mind|my mind is made
            up|no doubt(?: about it)?|without (?:a )?doubt|it is for the best|it would be best)(?= [.,!]|$| (?:i|and|
            please|thanks|thank|yes|then|do|take|send|cheers)\b)
        """,
        confidence=0.92,
        when=_ENDING,
    ),
    *rules(
        CustomerAct.AFFIRM,
        r"""
        (?<!not )(?<!never )(?:get|getting) (?:shot|shut|rid) of (?:it|that|the <parcel>)
        (?:back|off|away) (?:it|she) goes|away with it|good riddance|back to (?:sender|where it came from)
        (?:it can|let it|just let it) (?:go|be sent|be returned) back
        ^(?:(?:yes|yeah|yep|just|please|aye|,) )*(?:cancel (?:it|that|the <parcel>)|(?:send|ship|return|take|post)
            (?:it|that|the <parcel>)(?: straight| right)? (?:back|away)|return (?:it|that|to sender)|bin it|you can
            (?:have|keep) it|i (?:have )?(?:never|did not) (?:ordered|order|asked for|ask for|wanted|want) (?:it|this|
            that|anything|a thing))
        """,
        confidence=0.9,
        when=(Expects.REFUSAL_CONFIRMATION,),
    ),
    *rules(
        CustomerAct.AFFIRM,
        r"""
        ^(?:(?:yes|yeah|please|,) )*(?:never again|not (?:ever )?again|no more ever)(?= [.,!]|$)
        """,
        confidence=0.85,
        when=(Expects.OPT_OUT_CONFIRMATION,),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:do not|never|please do not) (?:you )?(?:dare|send it back|return it|cancel(?: it)?|take it back|bin it)
        (?:i take (?:it|that) back|i was (?:only |just )?(?:joking|kidding|having you on)|let me have it|i will have
            it|it is (?:mine|ours|for me) after all|leave it (?:on|as it is|in place)|do (?:still )?bring it|i am
            keeping it|i do want (?:it|the <parcel>|this)|i want it(?: after all)?(?= [.,!]|$))
        """,
        confidence=0.9,
        when=(Expects.REFUSAL_CONFIRMATION,),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:just|only)(?: not|(?: please)? do not <call>(?: me)?| call| ring| phone)? (?:so early|so late|this early|
            this late|before|after|at|in the|on|when|while|during|until|if)\b(?: [\w']+){0,3}
        (?:calls?|calling|ringing)(?: [\w']+){0,3} (?:is|are|would be) (?:fine|ok|grand|all right|good|welcome|no
            (?:bother|problem))
        (?:i did not|i never) (?:mean|say|said|ask|asked)(?: (?:that|never|for that|forever|to stop|it like that))+
        (?:you )?(?:can|may) (?:still |always |of course )*(?:<call>)(?: (?:me|us|again|about|when|if|any time|
            before))*
        (?:keep|leave) (?:me|my number|the number|it)(?: (?:on|there|in|as it is|on the list|on file|where it is))+
        """,
        confidence=0.9,
        when=(Expects.OPT_OUT_CONFIRMATION,),
    ),
)

_NOTHING_MORE: tuple[Rule, ...] = rules(
    CustomerAct.DENY,
    rf"""
    ^(?:(?:no|nope|nah|oh|well|ok|right|ah|so|that is|i think|,) )*(?:(?:that is|that was|this is|it is) (?:me|us|
        that|it|all|everything|the lot|your lot)(?: (?:all|then|now|done|from me|from us|for (?:now|today|me)))*|(?:i
        am|we are|i think (?:i am|we are)|all|that is me|that is us|everything is)(?: (?:all|quite|perfectly|just|
        pretty much|totally))* (?:good|grand|fine|sorted|set|done|happy|sound|ok|covered|finished|dandy|cool|
        satisfied))(?: (?:now|then|here|for now|out|so|really|there|thanks for asking))*(?= [.,!]|$| (?:{_WARM}|
        thanks|thank|cheers|ta|bye|good bye|see|have|take|you|and|appreciate|much|nice|many|god)\b)
    (?:nothing|not anything|no|not) (?:(?:else|more|further|other|that|anything)(?: [\w']+){{0,2}} )?(?:springs to
        mind|comes to mind|i can think of|that i can think of|occurs to me|from my end|on my end|on my side|from this
        end|for the moment|at the minute|left to (?:ask|say))
    (?:that|you have|this)(?: [\w]+)? (?:covers|covered|answers|answered|sorts|sorted|does)(?: [\w]+)? (?:it|
        everything|all|me|that)(?: (?:all|out|then|nicely|i needed))*
    (?:we can|i will|let us) (?:leave it|call it|stop) (?:there|at that|a day|here)(?= [.,!]|$| (?:then|thanks|bye)\b)
    ^(?:no|nope|nah)(?: ,)? (?:that|it|this|everything|all) is (?:all |just |absolutely |perfectly )*(?:grand|fine|
        good|perfect|sound|lovely|great|clear|fab)(?= [.,!]|$| (?:thanks|thank|cheers|ta|bye|love|mate|now|for now)\b)
    (?:no|nope|nah)(?: (?:i|we))? ?(?:am|are)? ?(?:all )?(?:good|grand|fine|sorted|sound|set)\b
    """,
    confidence=0.9,
    when=(Expects.ANYTHING_ELSE,),
)

_NO_BOTHER: tuple[Rule, ...] = rules(
    CustomerAct.DENY,
    r"""
    (?:i would |i had )?(?:rather|sooner|prefer)(?: it if| that)? (?:you|he|they|it) (?:did|do|would|was) not(?:
        [\w]+)?
    (?:do not|no need to|not|never|would not|need not) (?:bother|trouble)(?! me\b| us\b)(?: (?:yourself|yourselves|
        with (?:that|it|a call)|<call>(?: me)?(?: back)?|about (?:it|that)|then|at all))*
    (?:no need|there is no need|not necessary|it is not necessary|not needed)(?: (?:to <call>(?: me)?(?: back)?|for
        (?:that|it|a call)|at all|really))*(?= [.,!]|$| (?:i|we|thanks|thank|just|it|love|mate|cheers|bye)\b)
    """,
    confidence=0.92,
    when=(Expects.CALLBACK_TIME, Expects.ANYTHING_ELSE, Expects.DROP_PLACE, Expects.AVAILABILITY),
)

_WITHHELD: tuple[Rule, ...] = rules(
    CustomerAct.DENY,
    r"""
    (?:i|we) (?:do|will|would|am|are)(?: [\w]+)? not (?:giv(?:e|ing)|tell(?:ing)?|say(?:ing)?|hand(?:ing)?|shar(?:e|
        ing)|disclos(?:e|ing)|read(?:ing)?|going to (?:give|tell|say|read|share))(?: (?:you|that|it|this|any|my|the|
        out|out that|over|away|anyone|strangers?|postcode|zip|code|address|details|information|info|sort|of|thing|
        kind|stuff|to|on|phone|a|machine|computer|robot|someone|do not know))*
    (?:i would|i had)? ?(?:rather|sooner|prefer)(?: [\w]+)? not(?: (?:to|say|give|tell|that|out|it|you|on|over|the|
        phone))*
    (?:^|(?<=, ))not (?:telling|giving|saying|sharing|handing)(?: (?:you|that|it|out|over|anyone|to|a|my|the|machine|
        robot|computer|postcode|zip|address))*
    (?:that is|it is) (?:none of your business|private|personal|confidential|not your business|my business)
    """,
    confidence=0.9,
    when=(Expects.VERIFICATION, Expects.ADDRESS, Expects.ADDRESS_PART),
)

_WHO_KNOWS: tuple[Rule, ...] = rules(
    CustomerAct.UNSURE,
    r"""
    (?:could|can|would)(?: [\w]+)? not (?:really |rightly |honestly |possibly |even |begin to )*(?:say|tell you|tell|
        promise|commit)(?: (?:for (?:sure|certain|definite)|yet|off ?hand|now|at the moment|right now|at this stage|
        exactly|either way|one way or the other|till|until|before|tonight|tomorrow|pet|love|mate|with any
        certainty))*(?= [.,?!]|$|(?:when|if|what|which|i|my|it|because|sorry|and|but|so|till|until|which)\b)
    (?:god|heaven|heavens|goodness|lord|the lord|christ|dear|only god|god only|heaven only|lord only|goodness only|
        who) (?:alone )?knows(?: (?:when|what|where|how|if|which)(?: [\w']+){0,4})?(?:(?: ,)? i am (?:that|so|just so|
        too) (?:busy|mixed up|behind|all over the place))?
    (?:not (?:a|one) (?:hundred|100) percent|not 100 percent|could not swear|never know from one|i never know|we never
        know)(?: [\w']+){0,5}
    (?:your guess is|anyone's guess|anybody's guess|it is anyone's guess|play it by ear|hard to pin down|remains to be
        seen|swings and roundabouts|six of one|six and half a dozen|i am easy to confuse|still up in the air|touch and
        go|not set in stone|it is not (?:fixed|settled|decided)|have not (?:decided|made up my mind|worked (?:it|that)
        out|thought about it|a scooby|the foggiest)|not a (?:clue|scooby|notion)|no clue|no earthly|cannot decide|can
        not (?:decide|make up my mind)|have to (?:think on|have a think|see how))(?: [\w']+){0,3}
    (?:do not|have not|not) (?:got |have |got me )?(?:my|the|next week's|this week's) (?:rota|roster|schedule|shifts?|
        diary|calendar|timetable)(?: [\w']+){0,4}
    (?:i|we) (?:will|would|might) (?:only |not )?know(?: [\w]+){0,2} (?:more|better|later|tomorrow|tonight|closer|
        nearer|till|until|when i)(?: [\w']+){0,3}
    (?:it )?(?:all )?depends (?:on|how|what|when|whether|if)(?: [\w']+){1,4}
    """,
    confidence=0.88,
    when=tuple(expects for expects in Expects if expects is not Expects.IDENTITY),
)

_SOME_MOMENT: tuple[Rule, ...] = rules(
    CustomerAct.CALL_BACK,
    r"""
    = (?:(?:say|in|about|maybe|make it|give (?:me|it|us)|in about|within|after|perhaps|another|like|around|try)
        )*(?:three quarters of an hour|(?:a )?quarter of an hour|(?:a )?half(?: an)? hour|half hour|(?:an|one) hour(?:
        and a (?:half|bit)| or (?:so|two))?|(?:a )?(?:couple|few) (?:of )?(?:hours|minutes|mins|days)|\w+ (?:minutes|
        mins|hours)|(?:a )?(?:bit|wee while|while|tick|sec|moment))(?: or so| from now| or thereabouts)?
    = (?:(?:call|ring|phone|try)(?: me)?(?: back)? |maybe |only |not )?(?:when|once|after|as soon as|straight after|
        right after|before|during|over|on) (?:i am|i have|i get|i finish|the kids|the baby|the wee ones|the match|the
        school run|my (?:shift|lunch|break|dinner|tea|meeting|class|lunch break|tea break|coffee break|husband|wife)|
        we have|we are|dinner|tea|lunch|supper|work|breakfast|school|prayers|church|bedtime)(?: [\w']+){0,5}
    = (?:any ?time(?: at all)?|whenever(?: (?:you like|suits|suits you|is handy|you can|you want))?|later(?: on)?(?:
        today)?|sometime(?: [\w]+){0,3}|some other time|not now|another day|soon|lunchtime|teatime|dinnertime)
    """,
    confidence=0.87,
    when=(Expects.CALLBACK_TIME,),
)

_NOT_OUTSIDE: tuple[Rule, ...] = rules(
    CustomerAct.DENY,
    r"""
    ^(?:(?:no|well|sorry|oh|,) )*nowhere(?= [.,?!]|$| (?:i|it|here|round|safe|really|at|because|thanks)\b)
    (?:i|we) (?:do not|would not|can not) (?:trust|like|know|want to bother|speak to|talk to) (?:them|him|her|any of
        them|anyone|anybody)(?: [\w]+){0,2}
    (?:i|we) (?:have|have got|got) (?:no|not got a|not any) (?:shed|porch|garage|garden|neighbours?|caretaker|bin|
        space|safe place|place)(?: (?:and|or|nor) (?:no )?[\w]+)?
    (?:no one|nobody)(?: (?:here|there|around here|next door|else))? (?:would|will|could|can|wants to) (?:take|accept|
        sign for) (?:it|parcels?|them|that)
    (?:in|into) my own (?:hands|two hands)
    (?:have it|want it|like it) in my hands
    """,
    confidence=0.87,
    when=(Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION),
)

PLAIN_ANSWERS: Final[tuple[Rule, ...]] = (
    _ITS_ME
    + _IT_STANDS
    + _LET_IT_END
    + _NOTHING_MORE
    + _NO_BOTHER
    + _WITHHELD
    + _WHO_KNOWS
    + _SOME_MOMENT
    + _NOT_OUTSIDE
)
"""Answers to one question, read before everything but the safety acts."""
