"""How English buyers leave, and take an offer or an acceptance back."""

from typing import Final

from doorstep.dialogue.bargaining import BuyerAct
from doorstep.languages.kit.phrases import Rule, rules

TAKING_BACK: Final[tuple[Rule, ...]] = (
    *rules(
        BuyerAct.RETRACT,
        r"""
        (?:take|taking|pull|pulling)(?: (?:my|that|the|it|our|last|previous|offer|bid|everything|all|what i said|word|
            words|acceptance))+ (?:back|off the table)
        (?:take|taking|pull|pulling) back (?:my|that|the|what)
        (?:withdraw|withdrawing|retract|retracting|rescind|cancel|cancelling|canceling|revoke|have to withdraw|
            back out of)(?: (?:my|that|the|our|last|previous|this|everything|all|to))*(?: (?:back(?! to)|offer|bid|
            order|acceptance|deal|purchase|reservation|what i said|my word|off the table))(?: back)?
        = (?:cancel|cancel (?:that|it|this|please|everything)|undo that|scratch that)(?: please| sorry)*
        (?:changed|change) (?:my|our) (?:mind|minds)
        (?:have|need|want|would like|going|wish) to cancel(?! (?:the|my|your) (?:paypal|card|subscription))
        (?:can not|could not|will not|will not be able to)(?: (?:even|actually))* (?:make it|come|pick it up|collect it|
            go through with it)(?: (?:after all|any more|anymore))(?! (?:today|tomorrow|before|until|at|on))
        (?:forget|ignore|disregard|scratch|strike|scrap|delete|void|undo|skip) (?:my|that|the|what|about my|all|
            our)(?: (?:last|previous|i|earlier|old|first))*(?: (?:offer|bid|message|said|wrote|price|that|
            one))?(?= (?:,|\.|!|please|then|sorry)|$)
        (?:have|need|want|going|got) to (?:withdraw|bail|bow out|call it off|retract)
        (?:back|backing|pull|pulling) out
        (?:deal|offer|sale) (?:is )?(?:off|withdrawn|void|no longer stands|cancelled|canceled)(?: the table)?
        (?:i|we) (?:can not|will not|am not) (?:take|buy|buying|taking) it (?:after all|any more|anymore)
        (?:made a mistake|was a mistake|did not mean (?:to|that)|typed wrong|wrong chat|hold off on)
        (?:was|am|were) (?:just |only )?(?:joking|kidding)
        """,
    ),
    *rules(
        BuyerAct.LEAVE,
        r"""
        (?:not|no longer|am not|lost|never)(?: (?:any|more|really|that|so|longer|even))* (?:interested|
            interest)(?! (?:in (?:paying|the|a|any|spending|negotiating|that price|extras)))(?: (?:any more|anymore|
            sorry|in it|now|at all))*
        (?:going to|gonna|will|rather) (?:keep (?:looking|searching)|look elsewhere|shop around|look around|pass)
        count (?:me|us) out
        that is (?:me|us) out
        (?:dropping|drop|abandoning) (?:the|this|my) (?:plan|idea)
        decided (?:against (?:it|that|this|buying)|not to (?:buy|take|get|have|go))(?: (?:it|one|this|ahead))?
        on second thoughts? ?(?:,)? ?no
        forget (?:i|that i) (?:asked|wrote|said anything)
        (?:found|bought|got|went with|gone with|going with|chose|chosen) (?:one|something|mine|
            another one)(?: [\w]+){0,4}?
            (?:nearer|closer|close by|nearby|near (?:me|us)|local|locally|cheaper|better|else|elsewhere)
        gone with (?:another|a different)(?: one)?
        already (?:got|bought|have|found|own) (?:one|another|mine|a different)
        (?:got|bought|found) (?:one|mine|it|something)(?: already)? (?:already|elsewhere|somewhere else|else|cheaper|
            better|similar|locally)
        already (?:got|bought) one
        (?:no longer want|do not want|not want|no longer need|do not need) (?:to buy )?(?:it|this|
            that)(?: any more)?(?! (?:at|for|if|with|in|like|to be|delivered|shipped|sent))
        (?:i|we) (?:will|am going to|think i will|have to|would|guess i will|must|would have to|will have to|
            am gonna)(?: (?:just|have|probably|to|then|respectfully|unfortunately))* (?:pass|walk away|keep looking|
            look elsewhere|go elsewhere|move on|leave it(?: there| be| at that)?|skip it|skip|decline|shop around|
            try elsewhere|look around|
            look for (?:another|something)|buy it elsewhere|walk|look somewhere else|go somewhere else)(?= (?:,|\.|!|
            on|then|thanks|for|at|sorry|unless|here|but|and)|$)
        = (?:never mind|forget it|forget about it|pass|i pass|hard pass|i am out|no longer interested|
            good luck(?: with (?:it|the|your|selling)(?: [\w]+){0,2})?|good luck selling it|another time|
            maybe next time|maybe another time|i will look elsewhere|moving on|next|too bad bye|i give up|i am done|
            leave it|keep it|you can keep it|have a nice day then|no deal then|then no deal|not for me|then forget it|
            then never mind)(?: (?:then|thanks|bye))*
        (?:never mind|nevermind)(?! (?:the|about|my|if|that one))
        (?:found|bought|got|getting|buying|ordered|taken|going with|went with|buy|purchased|going for)(?: (?:a|an|the|
            me|myself|it|already|one|now))* (?:another(?! (?:question|one for|one on|one at|seller|place|one that|
            for))|different|elsewhere|somewhere else|from someone else|new one|something else|cheaper one|better one|
            other one|better deal)(?: (?:one|seller|instead|already))*(?! (?:for|at|listed|on ebay))
        (?:good luck)(?: (?:with|on|selling|finding|to|getting)(?: [\w]+){0,4})
        (?:i am|we are|then i am) (?:out|gone|done here|leaving)(?= (?:,|\.|!|then|thanks|bye|sorry)|$)
        (?:going|go) (?:to )?(?:look|shop|buy|try) (?:elsewhere|somewhere else|around)
        """,
    ),
)
"""Leaving, and taking something back."""
