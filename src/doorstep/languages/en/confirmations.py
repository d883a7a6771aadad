"""Answers that mean something only under one question: refusal, no more calls, anything else."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.en.everyday_answers import EVERYDAY_CONFIRMATIONS
from doorstep.languages.en.plain_answers import PLAIN_ANSWERS
from doorstep.languages.kit.phrases import Rule, rules

CONFIRMATIONS: tuple[Rule, ...] = (
    *PLAIN_ANSWERS,
    *EVERYDAY_CONFIRMATIONS,
    *rules(
        CustomerAct.UNSURE,
        r"""
        = (?:(?:i will |i have to |i will have to |can i |let me )?pass(?: on that(?: one)?)?|next question|
            no (?:idea|clue|earthly|notion)(?: (?:sorry|to be honest|at all))*)
        """,
        confidence=0.9,
        when=(Expects.ADDRESS, Expects.ADDRESS_PART, Expects.VERIFICATION),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:all|i am|we are|that is me|we are all|i think i am|that is all i) (?:good|fine|set|sorted|done|ok)(?:
            (?:here|now|then))*(?= [.,?!#]|$)
        (?:no )?(?:that is|that was|that would be|that will be|i think that is|this is|it is|that) (?:all|it|
            everything|about it|the lot|everything i needed|all i needed|all i wanted|all for now|it for now|all
            from me|it from me|enough|all for today)(?: (?:i (?:needed|wanted|need)|for (?:now|today|me)|from
            me|then|really))*(?= [.,?!#]|$)
        (?:nothing|not anything|no nothing|none)(?: (?:else|more|further|really|that i can think of|for now|i
            can think of|from my side|comes to mind|at the moment|left|i need))*(?= [.,?!#]|$)
        (?:i have|we have|got) (?:everything|all)(?: (?:i|we) (?:need|needed|wanted))?
        (?:everything|all) (?:is )?(?:clear|fine|settled|good|sorted|ok|perfect|done)
        no (?:more|further|other) questions
        = (?:that is all|that is it|all good|i am good|we are good|i am fine|i am all set|all set|all sorted|
            that will be all|that will do|done)
        """,
        confidence=0.9,
        when=(Expects.ANYTHING_ELSE,),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:i )?(?:do|still|did|would|actually|really|will)(?: still| actually| really| want| indeed)* (?:want|
            need|take|accept|keep|like to have|have) (?:it|the parcel|that|my parcel|this|the package|my
            package)(?: after all)?
        (?<!can )(?<!may )(?<!they )(?<!you )keep (?:it|the <parcel>|that|this|my <parcel>)
        (?:i will|let me|i would|then i will|i am going to) (?:take|accept|keep|have) (?:it|the parcel|that)(?:
            after all)?
        (?:deliver|bring|send) it(?: (?:after all|anyway|then|please|to me))*
        changed my mind
        """,
        confidence=0.9,
        when=(Expects.REFUSAL_CONFIRMATION,),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:calls?|calling) (?:about|for|regarding|on)? ?(?:deliveries|parcels|packages|this|delivery|the
            parcel)?(?: [\w]+){0,2} (?:is|are) (?:fine|ok|all right|good|welcome)
        (?:you )?(?:can|may) (?:still |keep |continue )?(?:call|calling|phone|ring)(?: (?:me|again|about|
            deliveries|parcels|for|this|my|parcel))*
        (?:only|just) (?:not )?(?:today|this time|now|for now|this one)
        (?:that is not what i meant|i did not mean that|not what i meant)
        """,
        confidence=0.85,
        when=(Expects.OPT_OUT_CONFIRMATION,),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:the )?(?:old|original|usual|current|same|previous|existing|first|normal) (?:address|one|place|
            delivery address) (?:is|was|will be|would be|will|works|stays)(?: [\w]+){0,2}
        (?:keep|leave) (?:the|my|that) address(?: (?:as it (?:is|was)|alone|unchanged|the same|then))?
        (?:keep|use|leave|take|stay with|stick with|bring it to|send it to|back to) (?:it at |it to |to |at
            )?(?:the )?(?:old|original|usual|current|same|previous|existing|first|normal) (?:address|one|place)
        """,
        confidence=0.93,
        when=(Expects.ADDRESS, Expects.ADDRESS_PART, Expects.ADDRESS_CONFIRMATION),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        not (?:that (?:i|we) (?:can think of|know of|know|am aware of)|as far as i (?:know|am aware)|right now|
            for now|today|at the moment)
        """,
        when=(Expects.ANYTHING_ELSE,),
    ),
    *rules(
        CustomerAct.DENY,
        r"""
        (?:no need|not need|not necessary|not have|no reason) to (?:<call>)(?: me| us)?(?: back| again)?
        (?:not|never) bother (?:calling|phoning|ringing)(?: me)?(?: back)?
        """,
        when=(Expects.CALLBACK_TIME, Expects.ANYTHING_ELSE, Expects.OPT_OUT_CONFIRMATION, Expects.NONE),
    ),
)
