"""Phrases for yes, no and don't know, straight and indirect, and for picking one of several offers."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.en.everyday_answers import EVERYDAY_ANSWERS
from doorstep.languages.kit.phrases import Rule, rules

_SLOT = (Expects.SLOT_DECISION, Expects.AVAILABILITY)

_ELSE = (Expects.ANYTHING_ELSE,)

_IDENTITY = (Expects.IDENTITY,)

_CHECKED = (Expects.VERIFICATION, Expects.ADDRESS_CONFIRMATION)

_OFFER = (
    Expects.SLOT_DECISION,
    Expects.DROP_PLACE_CONFIRMATION,
    Expects.DROP_PLACE,
    Expects.ADDRESS_CONFIRMATION,
    Expects.CALLBACK_TIME,
)

_TOLD = (Expects.REFUSAL_CONFIRMATION,)

_AT_THE_DOOR = r"""
    (?:please |just |and |then |so |could (?:he|you|they) |can (?:he|you|they) |tell (?:him|them|the <driver>) to |he
        (?:has|needs) to |they (?:have|need) to |better )*(?:ring|knock|buzz|
        press)(?! me\b| us\b| back| you| later| again
        (?:in|at|tomorrow|later))(?: (?:the|my|on|at|top|bottom|middle|first|second|third|bell|door|doorbell|buzzer|
        twice|
        three times|loudly|hard|long|please|then|instead|once|intercom|window|side|back|front|and wait))+
    (?:please )?(?:use|come to|come round|go to|take) the (?:back|side|front|rear|main|other|garden) (?:door|entrance|
        gate|
        stairs|way)(?: please)?
    (?:the|my|our) (?:door)?(?:bell|buzzer|intercom|lift|elevator|gate|entryphone)(?: [\w]+)? (?:(?:does|is|do) not
        (?:work|working|ring)|is (?:broken|out of order|off|bust|dead|locked|open))(?: (?:so|please|just|knock|and|
        at the
        moment|properly|well))*
    (?:bell|doorbell|buzzer|lift|elevator) (?:is )?(?:broken|out of order|not working)(?: ,)?(?: (?:so|please|just|
        knock))*
    (?:mind|beware of|watch out for) the (?:dog|step|stairs|cat|gate)
    (?:can|could|may|is it (?:ok|fine|all right) if|would it be (?:ok|fine) if) (?:my|
        the) (?:<kin>)(?: also)? (?:takes?|
        accepts?|receives?|signs?|gets?|collects?|opens?)(?: (?:it|for it|the <parcel>|the door|for me|instead|
        delivery|in))*
    """

AT_THE_DOOR: tuple[Rule, ...] = rules(
    CustomerAct.AFFIRM, _AT_THE_DOOR, 0.65, (Expects.SLOT_DECISION, Expects.AVAILABILITY)
) + rules(None, _AT_THE_DOOR)
"""What to do at the door: who says that will have the parcel come, which is asked back."""

TRAPS: tuple[Rule, ...] = (
    *rules(
        CustomerAct.DENY,
        r"""
        (?:do|can|could|would|did) not (?:really |quite |honestly )?(?:think|believe|feel|suppose|imagine|see|
            say|reckon|expect)(?: (?:how|that|it|this|so|yes|the|we|i|will|would|can|could|is|be|going|to|time|
            day|slot|one))* ?(?:works?|suits?|fits?|do|good|fine|ok|possible|yes|happen|help|make it|manage|
            right|great)?
        (?:would love to|would like to|wish i could|sorry)(?: ,)? but (?:i|we) (?:can not|could not|will not|am
            not able to)(?= [.,?!]|$)
        but (?:i|we) (?:can not|could not|will not)(?= [.,?!]|$)
        (?:i|we) (?:guess|suppose|think|believe|reckon|am afraid|expect) not
        """,
    ),
    *rules(
        CustomerAct.BACKCHANNEL,
        r"""
        = (?:(?:yes|ok|right|yeah|all right) )*(?:i understand|i see|i am listening|i hear you|i get it|i
            follow|i know)
        """,
        confidence=0.85,
    ),
    *rules(
        None,
        r"""
        (?:is|was|would|will|does|do)(?: not)? (?:that|it|this)(?: be)? (?:ok|fine|good|great|all right|right|
            correct|possible|work|suit)(?= (?:\?|$|with|for|by))
        """,
    ),
    *rules(
        CustomerAct.AFFIRM,
        r"""
        (?:no|not a|not any) (?:problem|problems|problem at all|worries|bother|trouble|objection|objections|
            issue|issues|big deal|sweat|complaints)(?: (?:at all|with that|for me|there|from me|from my side))*
        not (?:a )?(?:bad|an issue|a bother)(?: (?:at all|idea))?
        no (?:no )?(?:that|it|this) (?:is|will be|would be|should be|sounds|works|suits|seems|fits|does suit|
            does work|has to be)(?: me| for me| us)? ?<very>(?:<fine>|great|me|us)?(?= [.,?!]|
            $| thanks| thank| for| with| by| then| and| so)
        no (?:no )?(?:that|it|this) (?:works|suits|fits|does|will do|is ok|is fine)(?! not)(?: (?:me|us|for me|
            for us|well|perfectly))*
        (?:do not|would not|not) (?:mind|object|have any objection|have anything against|see why not|have a
            problem)(?: (?:that|it|at all|to that|with that|against that|if you do))*
        (?:nothing|not got anything) against (?:that|it|this)
        (?:why not|why ever not|can not complain|could not be better|can not argue with that|what could go
            wrong|would not say no|will not say no|not wrong)
        how could i (?:refuse|say no)
        (?:no|without a|no question|without) doubt
        you are (?:not wrong|right|quite right|absolutely right)
        (?:yes|yeah|yep) (?:no )?(?:that is |it is )?(?:fine|ok|right|good)
        (?:yeah|yes) no problem
        never better
        """,
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:yeah|yes|oh|ok|right|sure) (?:right )?(?:no|nope|nah)(?= [.,?!#]|
            $| i| that| it| thanks| sorry| not)(?! problem)
        not (?:really|exactly|particularly|quite|at all|necessarily|yet|today|likely|in the least|by a long
            shot|a chance|on your life|happening|so much|so|going to happen|in a million years|ever|especially|
            particularly|this time|for me|if i can help it|anymore|that i know of|any more|gonna happen|ideal|
            great|convenient|suitable|good|possible|feasible)(?= [.,?!#]|$| for| no| i
            | sorry| then| with| thanks)(?: for (?:me|us))?
        """,
    ),
)

PICK: tuple[Rule, ...] = rules(
    CustomerAct.AFFIRM,
    r"""
    (?<!not )(?<!'s )(?<!is )(?<!are )(?<!be )(?:either|whichever|any)(?: (?:one|of (?:them|those|the two|these)|is|
        works|suits|would|will|be|do|sounds|time|day|comes first|slot))*(?: (?:is |are |works|suits|would be |will |
        would |does )*(?:fine|ok|good|great|do|me|for me|all right|suitable))(?: (?:for|with|by) (?:me|us))?
    (?:i do not|it does not|does not|do not) (?:mind|matter|care)(?: (?:which|either way|when|which one|really|much|at
        all|to me|what time|about the time|what day))*
    (?:all|both|either)(?: (?:of them|the same|work|are|works))*(?: (?:fine|to me|ok|good|for me|for us))+
    (?:whatever|whichever|whenever)(?: (?:is|works|you|suits|one|time|day|is easiest|easiest|best|for you|is best|
        like|want|is convenient|prefer|you like|comes|earliest|soonest|convenient|you want|you prefer|you think))*(?=
        [.,?!#]|$)
    = (?:either|whichever|any|any of them|either one|either of them|any time|anytime|both)
    """,
    confidence=0.85,
    when=_OFFER,
)

ANSWERS: tuple[Rule, ...] = (
    *EVERYDAY_ANSWERS,
    *rules(
        CustomerAct.UNSURE,
        r"""
        (?:not|never)(?: [\w']+){0,2} (?:sure|certain|positive|decided|know yet|made up my mind|completely sure|
            convinced|know for sure|say for sure|say for certain)(?: (?:about|if|whether|when|yet|that|it|which|
            what|of|i|will|can|at all|really|right|now))*
        (?:do|can|could|would) not (?:really |yet |actually |exactly |honestly |even |quite |rightly |properly |
            for sure )*(?:know|say|tell|tell you|recall|remember|decide|judge|promise)(?: (?:yet|for sure|
            exactly|right now|that|it|off hand|offhand|off the top of my head|now|my schedule|by heart|when|if|
            whether|what|which|where|how|the|my|i|will|am|be|home|there|for|certain|about|number|code|zip|
            postcode|address))*
        (?:no|not any|not the (?:foggiest|faintest|slightest)|have not a|haven't the|have not the|not a)
            ?(?:idea|clue|earthly|foggiest|faintest)(?: (?:really|about|yet|what|when|if|sorry|i|am|will|be|
            home|of))*
        (?:beats me|search me|who knows|hard to say|difficult to say|hard to tell|hard to know|good question|
            your guess is as good as mine|heaven knows|god knows|goodness knows|tough to say|hard one|tricky
            one|i wonder|it is hard to say)
        (?:maybe|perhaps|possibly|might be|could be|it depends|that depends|depends|depending|we will see|let us
            see|50 50|fifty fifty|up in the air|more or less|potentially|probably not sure|i am torn|on the
            fence|in two minds|of two minds|conceivably|who can say|remains to be seen)(?: (?:on|i|not|so|yes|
            no|my|whether|if|it|that|could|can|will|be|the|work|traffic|boss|meeting))*
        (?:have to|need to|got to|must|will|let me|should|better|would have to|would need to|i will have to|want
            to|should probably) (?:first )?(?:check|ask|think|look|see|consult|talk it over|sleep on it|speak to
            my|talk to my|confirm|clarify|find out|double check|think about it|think it over)(?: (?:with|my|
            about|it|at|the|first|in|that|if|calendar|wife|husband|partner|diary|schedule|boss|over|first|on|up|
            what|when|whether|son|daughter|roommate|work|how))*
        (?:i think so|i suppose|i guess|probably|i would think so|i believe so|i imagine so|presumably|i expect
            so)(?= (?:not sure|but i am not))
        (?:do|can) not have (?:the |my |a |any |that |it |one )*(?:label|number|card|code|package|slip|paper|
            note|postcode|zip|zip code|it|one)?(?: (?:here|with me|at hand|in front of me|handy|on me|to hand|
            right now|anymore))+
        (?:i am not|not) (?:the one|in a position) (?:to say|who knows|to decide)
        = (?:um maybe|maybe|not sure|dunno|no clue|no idea|perhaps|possibly|unsure|it depends|hard to say|i do
            not know|do not know|could be|might be|we will see|let us see|mm maybe)
        (?:maybe|perhaps)
        """,
        confidence=0.88,
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:i )?(?:said|told you|already said) no(?: (?:already|before|twice))*
        (?:am|will|are) not (?:giving|telling|saying|going to (?:tell|give|say|do)|doing)(?: (?:you|that|it|this|any|
            my|the))*(?: [\w]+)?
        (?:no|nope|nah|naw|negative|never|no way|absolutely not|certainly not|definitely not|of course not|not at all|
            no thanks|no thank you|by no means|under no circumstances|out of the question|no chance|not a chance|no
            can do|not really|no sir|no madam|nay|hell no|god no|heavens no|not on your life|no siree|unfortunately
            not|i am afraid not|i fear not|sadly not|not possible|impossible|i think not|i do not think so|i would say
            not|not in the least|far from it|on the contrary|not in a million years)(?= [.,?!#]|$)
        <that>(?: [\w']+){0,2}? <not_that> (?:really |actually |quite |going to |gonna |be |exactly |at all )*(?:work|
            suit|do|fit|good|possible|ok|fine|right|correct|convenient|ideal|happen|working|help|great|suitable|
            acceptable|feasible|for me|true|the case|necessary|needed|me|so)(?: (?:me|us|for (?:me|us)|at all|either|
            out|with my [\w]+|well|my [\w]+|today|tomorrow|then|time|day))*
        (?:i|we) (?:can|could|will|would|do|may|must|am|are|should) not (?:do|make|manage|take|accept|want|like|agree|
            go along|going to do|have|use)(?: (?:that|it|this|the time|to|with|any|those|either|then|slot|one|do))*(?=
            [.,?!#]|$| sorry| because| i | at| on| so| but| unfortunately)
        (?:rather|prefer|better|wish) (?:not|you did not|you would not|if you did not|that you do not)(?: (?:to|do|
            that|it|say|give|tell|on|over|the|phone|you|this|if|possible))*
        (?:i|we) (?:do|would|did) not (?:think so|believe so|agree|want that|like that|want to|care to|wish to|wish
            that)(?: (?:do|say|that|give|tell|it|you))*
        (?:leave|keep) (?:it|everything|that|things|the address|the old (?:one|address)) (?:as it (?:is|was)|the way
            it (?:is|was)|like it (?:is|was)|as is|as before|as planned|how it was|unchanged|the same|old one|like
            that|at the old (?:one|address)|where it was)
        (?:never mind|nevermind|forget it|forget about it|forget that|forget about (?:that|the [\w]+)|skip it|skip
            that|drop it(?! (?:off|at|in|by|with|on|round|to|behind|over|there|here|next|under))|let us drop that|let
            us leave that|let us forget (?:it|that)|leave it(?= [.,?!]|$)|do not bother|no need|not necessary|there is
            no need|that is not necessary|not needed|scrap that|cancel that)(?: (?:to|for|that|the|with|address|about|
            it))*
        (?:none|neither)(?: (?:of|one|works?|suits?|are|is|good|them|those|these|the|for me|ones|times|that|two|days|
            any|me|for|us|do|is|that|fits?|possible|ok|fine|convenient))*
        (?:do not|please do not|not) (?:do (?:that|it|this)|change (?:it|that|anything|the address)|book (?:it|that)|
            send it there)
        (?:i|you) (?:am|are) (?:wrong|mistaken)
        (?:there is not|it does not have|there are not|i do not have|it has not got|does not have|have not got)
            (?:one|any|a number|an apartment number|such a thing)(?= [.,?!]|$)
        there is no (?:apartment|flat|unit|apartment number|flat number|unit number|such)(?: [\w]+){0,2}
        (?:no|not any|have not got an?|do not have an?|without an?) (?:apartment|flat|unit|apartment number|flat
            number|unit number|apartment or [\w]+)(?: number)?
        = (?:no|nope|nah|no no|not|none|neither|never|no never|wrong|incorrect|false|no good|thumbs down|no deal|nada|
            nothing|no it is not|it is not|it does not|i do not|i will not|i can not|i did not|i am not|that is not
            it|nuh|nuh-uh|uh-uh|mm-mm|i would not|it is wrong|not that|not there|not that one)
        ^no(?= )
        no(?= [.,?!#]|$)
        (?:actually|um|well|but|sorry|wait|hmm|oh) no(?= |$)
        """,
        confidence=0.93,
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        not (?:at|on|by|in|with|to|near|outside|before|in front of) (?:the|my|a|our|any)(?: [\w]+){1,2}
        = (?:actually|wait|hold on|no wait)(?: i do)? (?:want|need) (?:it|the parcel|that)
        """,
        confidence=0.85,
        when=(Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION),
    ),
    *rules(
        CustomerAct.AFFIRM,
        r"""
        = (?:speaking|me|that is me|it is me|that would be me|that will be me|this is (?:he|she|him|her|me|
            they)|i am|i am he|i am she|it is i|yes it is|it is|you are speaking (?:to|with) (?:him|her|me|
            them)|you have (?:got|found) (?:him|her|me)|the one and only|himself|herself|in person|present|here|
            right here|you are|that is my name|this is|that is i|yours truly|this is the one|you got me|i am
            here|that is right|the very same|one and the same|you have reached (?:him|her)|the same|(?:you are
            )?talking to (?:him|her)|and speaking)
        (?:that is|it is|this is|yes) (?:me|him|her) (?:speaking|here|yes|talking)
        """,
        confidence=0.95,
        when=_IDENTITY,
    ),
    *rules(
        CustomerAct.AFFIRM,
        r"""
        (?:speaking|that is me|it is me|that would be me|this is (?:he|she))(?= [.,?!#]|$)
        """,
        when=(*_IDENTITY, *_CHECKED, Expects.NONE),
    ),
    *rules(
        CustomerAct.GREET,
        r"""
        (?:(?:yes|yeah|ok|right|so|well|hello|hi|sorry|sorry about that|thanks for waiting|go on|and)(?: ,)? )*(?:(?:i
            am |we are )?back(?: (?:again|now|with you|on the line|here))*|here i am(?: again)?|i am here (?:again|
            now)|(?:i
            am )?still here|i am all ears|all ears|i am listening)(?= [.,?!#]|$)
        (?:(?:yes|yeah|hello|hi)(?: ,)? )*(?:speaking|that is me|it is me|that would be me|this is (?:he|
            she))(?= [.,?!#]|$)
        """,
    ),
    *rules(
        CustomerAct.AFFIRM,
        r"""
        (?:yes|yeah|yep|yup|ya|yah|aye|sure|certainly|absolutely|definitely|indeed|of course|ok|affirmative|correct|
            right|exactly|precisely|totally|by all means|agreed|deal|surely|for sure|sure thing|you bet|naturally|
            righto|right you are|roger|roger that|uh-huh|mhm yes|oui|yessir|yes sir|yes madam|quite|quite so|
            obviously|gladly|with pleasure|go for it|go ahead|go on then|go on|rather|very well|very good|fair enough|
            fine|perfect|great|good|lovely|excellent|brilliant|wonderful|awesome|super|cool|splendid|spot on|bingo|
            bang on|okey-dokey|okie dokie|okey dokey|okie-dokie|all right|sounds good|sounds great|sounds fine|yea|
            yess|jep|yas|yup yup|true|yup sure|mm-hmm yes|that is right|that is correct|that is it|that is so|that is
            the one|i do|i am|i will|i can|i would|we do|we can|it is|it does|please do|do it|do that|yes please|do
            so|you got it|you got that right|got it|you said it|correctamundo|indubitably|most certainly|without
            question|same|suits me|works for me|fine by me|fine with me|ok by me|ok with me|good with me|good for me|i
            am in|i am game|i am happy with that|happy with that|i am ok with that|i am fine with that|i agree|i
            accept|i guess|i guess so|i suppose|i suppose so|i think so|i believe so|i reckon|i reckon so|i expect so|
            i would say so|i should think so|i hope so|if you like|if you must|if you want|if need be|if it has to be|
            let us do that|let us do it|let us go with that|let us say that|make it so|book it|book that|lock it in|i
            will take it|i will take that|i will have that|that will do|that will have to do|that has to do|that will
            work|that will be fine|that will be good|consider it done|no doubt|thumbs up|right on|too right|hell yes|
            hell yeah|heck yes|damn right|all good|good idea|good plan|perfect timing|great timing|good timing|great
            idea|nice|ideal|fantastic|amazing|ok then|sure why not|might as well|may as well|we might as well|that is
            what i said|that is what i meant|just like that|like that|that is fine|that is ok|that is good|that is
            great|that is perfect|exactly so|exactly right|precisely so|that one|this one|it will do|i will be there|i
            will be here|i will be in|i will be home|i will be around|i will be at home|i can be there|i can be home|i
            can be in|we will be home|we will be here|we will be in|someone will be (?:there|here|in|home)|count me
            in|sold|done|done deal)(?= [.,?!]|$)
        = (?:(?:the|that|this) one(?: (?:please|then))?|(?:let us )?(?:go with|take|have|book|make it) (?:that|this|
            the) one|that one is <very><fine>|you (?:decide|choose|pick|tell me)|(?:it is )?up to you|surprise me|no
            preference|i am (?:easy|flexible)|dealer's choice)
        = (?:alrighty|righty-ho|okey doke|do come|please come|you can come|you may come|come then|i will be waiting|i
            will wait(?: for (?:it|him|you))?|i will expect (?:it|him|you)|works|no complaints|count on me|as you
            like|as you wish|be my guest|you do that|no harm in that|let us roll|that is doable)
        (?:yes|yeah|fine|perfect|great|good|lovely|excellent|wonderful|super|sure|ok|brilliant)(?= (?:and|but|so) )
        (?:smashing|champion|brill|top notch|first class|first rate|(?:great|good|super) stuff)(?= [.,?!]|$)
        = (?:perfect|great|good|excellent|ideal) (?:timing|idea|choice)
        = (?:yes|yeah|yep|yup|ok|sure|right|fine|good|correct|exactly|great|perfect|y|ja|si)(?: (?:yes|yeah|yep|
            please|sure|ok|right|fine|good|correct|exactly|great|perfect|that is (?:fine|right|ok|correct|good|it)|do
            that|do it|it is|i do|i am|i can|i will))*
        <that> (?:is|will be|would be|should be|sounds|seems|looks|are|sound|has to be|might be|could be|is going to
            be|ought to be) <very><fine>(?: (?:for|with|by|to) (?:me|us))?(?: (?:too|as well|actually|then))*
        <that> (?:will|would|should|does|might|could|can|is going to|do)? ?<very>(?:works?|suits?|fits?|do|does it|
            does the trick|worked|be doable)(?: (?:me|us|for (?:me|us)|fine|well|perfectly|great|nicely|best|just
            fine|better|very well|good|ok|out|into my [\w]+|my schedule|too))*(?= [.,?!#]|
            $| and| but| thanks| thank| so| then| please| i | what| who| how| where| is)
        (?:sounds|looks|seems) (?:very |really |quite |perfectly |like a )?(?:good|great|fine|ok|perfect|plan|right|
            all right|reasonable|lovely|ideal|about right|wonderful|excellent|a plan|brilliant)(?: (?:to|for|by)
            (?:me|us))?
        (?:fine|ok|good|great|perfect|all right|cool|happy) (?:by|with|for) (?:me|us|that|it)
        (?:works|suits) (?:for )?(?:me|us)(?: (?:fine|perfectly|well|great|best))?
        (?:go ahead|go for it|go with (?:that|it)|do (?:that|it|so) (?:then|please)|please (?:do|go ahead)|let us
            (?:do|go with|take|say|make it|stick with) (?:that|it|this)(?: one| then)?|i will (?:go (?:with|for)|take|
            have) (?:that|it|this)(?: one)?|book (?:that|it|me)(?: in)?(?: for (?:that|then|it))?|put me down(?: for
            (?:that|it|then))?|sign me up|confirm (?:it|that)|i (?:can )?confirm(?: (?:it|that))?|that is (?:what|
            exactly what) i (?:said|meant|want|wanted)|have it your way)
        (?:i|we|someone|my [\w]+|there) (?:will|can|should|would|am|are|is going to|shall|do|could) (?:definitely |
            certainly |probably |actually |then |all |just |make sure to )*(?:be )?(?:there|here|home|at home|in|
            around|available|free|be home|be there|at home all day|make it|make that|manage (?:that|it)|do (?:that|
            it)|live with (?:that|it)|wait|expecting it)(?: (?:then|all day|the whole day|anyway|at that time|for
            (?:it|that|him)|all morning|all afternoon|by then|to (?:take|receive|accept) it))*(?= [.,?!#]|
            $| so| and| that| but| then| anyway)
        (?:yes|yeah|yep|yup|sure|certainly|absolutely|definitely|ok|of course)(?= [\w#]|$)
        (?:please )?(?:that is|it is) (?:right|correct|so|true|exact|exactly right|all correct|all right|perfectly
            correct|spot on)
        (?:you|i) (?:have )?(?:got|have) (?:it|that|everything|all of it) (?:right|correct|exactly right|spot on)
        all (?:correct|right|true|good)
        (?:i am|i was|we are) (?:very |quite |absolutely |totally |really |pretty |100 percent |completely )*(?:sure|
            certain|positive|happy with that|ok with that|fine with that)
        (?:why not|sure thing|by all means|no objection|no objections)
        (?<!not )(?<!sitting )(?<!sit )(?<!waiting )(?<!wait )(?<!stay )(?<!be )(?<!stuck )(?:home|in|here|free|
            available) all (?:day|morning|afternoon|evening)
        """,
        confidence=0.93,
    ),
    *rules(
        CustomerAct.AFFIRM,
        r"""
        = (?:uh-huh|mhm|mm-hmm|mm|mmhm|mm hmm|uh huh|mhmm|mmm|mm-hm|mm hm|aha|uhuh)
        """,
        confidence=0.7,
        when=_SLOT + _ELSE + _IDENTITY + _OFFER + _TOLD + (Expects.OPT_OUT_CONFIRMATION,),
    ),
)
