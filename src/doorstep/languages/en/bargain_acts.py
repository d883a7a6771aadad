"""What English buyers do beside naming prices: ask for less, refuse, ask about it, arrange things."""

from typing import Final

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects
from doorstep.languages.kit.phrases import Rule, rules

PRICE_TALK: Final[tuple[Rule, ...]] = (
    *rules(
        None,
        r"""
        (?:not|never|stop|done|finished|tired of|sick of|enough|no|no more|without|hate|hates)(?: (?:going to|want to|
            here to|
            with|with the|any|more|all|this|the|one to))* (?:haggle|haggling|bargain|bargaining|negotiate|negotiating|
            negotiation)(?: (?:any more|over \w+|with you|from me|about it))*(?! (?:with|on|for) the price)
        """,
    ),
    *rules(
        BuyerAct.ASK_LIMIT,
        r"""
        how low (?:did|do|may) (?:they|he|she)(?: [\w]+){0,3}
        (?:lowest|minimum|(?<!few\d )(?<!num\d )min|least|smallest|bare minimum|rock bottom|bottom|lowst|
            lowes)(?: (?:price|amount|offer|
            you|u|would|will|can|could|are|is|that|
            for|it|willing|to|take|accept|go|sell|dollar|number|figure|possible))*
        (?:how|as) (?:low|far down|far)(?: (?:would|can|could|will|are|do|is|you|willing|to))* (?:go|come down|drop|
            sell|accept|take)?
        (?:the|your|a) (?:limit|lowest figure|bottom figure) (?:the|your|that) (?:the )?(?:owner|seller|boss|
            client)(?: [\w]+){0,3}
        (?:floor|reserve|bottom|walk away)(?: (?:price|line|dollar))(?= (?:\?|\.|,|is|for|on|you|here)|$)
        (?:bottom line|bottom dollar|reserve price|floor price|minimum price|walk away (?:price|number|point|figure|
            amount)|your (?:lower |lowest |absolute |real |actual |true )*(?:limit|floor|minimum|reserve))
        (?:below|under) (?:what|which)(?: price)? (?:would|will|do|can) you not(?: [\w]+){0,3}
        """,
    ),
    *rules(
        BuyerAct.ASK_LOWER,
        r"""
        (?:what|whats|is|tell|give|do|make|your|the|ur|wat|need|can|get|me)(?: (?:is|would|be|me|you|your|the|that|
            this|really|a|it|have|do|i|get|us|at|on|as|for))* (?:best|absolute best|better|lower|good|final|
            last|lowest|real|sensible|friend|fairer|reasonable|cheaper)(?: (?:and|final|best|possible|
            cash))* (?:price|offer|deal|number|rate|amount|quote|prise|value|figure)(?! (?:is|would be|was) <n>)
        what would make you(?: [\w]+){1,3}(?= ?(?:\?|$))
        why(?: (?:is|are|do|does|you|u|yours|it|this|that|your|the|price|one|ask|asking|want|wanting|charge|charging|
            then|still|at|for))+ <n>(?= ?\?)
        where (?:do|can|could|would) (?:we|you) (?:land|meet in the end|end up)
        your (?:very )?best(?= ?(?:\?|$))
        (?:anything|something|what) (?:you|u) (?:can|could|might) do(?: (?:on|about|with|for|me|a|bit|the|any|
            better))*(?:
            price)?(?= ?(?:\?|$))
        = (?:a |little |tiny |tad |bit |slightly )+(?:lower|less|cheaper)(?: (?:maybe|please|possible))*(?: \?)?
        (?:best|last|final|ultimate) price
        (?:what|whats) (?:is |would be )?(?:the |your )?best(?: (?:you|that|u))*(?: (?:can|could|would|
            will))*(?: you)? (?:do|offer|go|give)
        (?:can|could|will|would|any|do|is there|are you|be|to|might|please|maybe|anyway|way)(?: (?:you|it|this|the|
            price|any|much|lots of|there|be|go|come|do|at all|a|bit|little|possibly|able|willing|just|
            me|give|for|get|make|it|maybe|please|still|not|to|way|chance|possible|possibility|ever|even|somewhat|
            slightly|some|further|on|that|i|we|rent|have|see|work|us|with|us down))* (?:lower|cheaper|less|down|
            reduced|better|budge|flexible|negotiate|negotiable|negotiating|haggle|bargain|discount|
            discounts|discounted|discounting|deal on|reduction|reduce|lowering|drop|wiggle room|wiggle|leeway|room|
            movement|flexibility|negotiation|negotiations|compromise|firm|knock something|knock some|
            take something off|knock a|
            take some|take a bit|shave|sweeten|decrease|reconsider|improve|low ball|give a little|adjust|adjustments|
            break|set|set in stone|work with me)(?![\w'])(?! <n>)
        (?:the|your|that|is|price|it|this|asking|rent|cost)(?: (?:price|it|that|this|is|are|asking|the|still|really|
            be|at all|any|cost|amount))* (?:negotiable|flexible|firm|fixed|obo|vb|set in stone)(?![\w'])
        (?:some|a|any|bit|little|small|special|student|cash|friendly|further|more|extra|nice|my|your|no|the)(?: (?:of|
            more|better|bigger))* (?:discount|reduction|rebate|price break|leeway|wiggle room|price cut|price drop)
        (?:discount|wiggle room|leeway|obo|negotiable|cheaper)(?= ?\?)
        (?:come|go|get|come on) (?:down|lower|cheaper)(?: (?:a|bit|little|some|more|at all|further|on|in|the|price|
            for|me|please|any|your|just|with|then))*(?! (?:to )?<n>)
        (?:lower|reduce|drop|better|cut|decrease|knock down|bring down|slash|come down on|do better on|
            work on)(?: (?:your|the|that|this|it|a|asking|rent|on|my|down))* (?:price|offer|cost|rent|amount|
            asking price|deal|bit)(?! (?:by|to|down to|about|of)? ?<n>)
        (?:any|some) (?:lower|less|better|cheaper|wiggle room|movement|flexibility|specials?)(?= (?:\?|\.|,|
            please|price|possible|on)|$)
        (?:open to|consider|take|accept|entertain|considering|accepting|taking|interested in|welcome|hear|
            listen to)(?: (?:any|an|other|reasonable|lower|a|my|best|fair|negotiation|or))* (?:offers?|negotiation|
            negotiating|bids?|haggling|bargaining|lower offers?)(?! (?:of|for|at|is|was) )(?= (?:\?|\.|,|on|if|for|or|
            at)|$)
        (?:i want|i need|i would like|i was hoping for|looking for|give me|hoping for|do me|cut me|make me|
            offer me)(?: (?:to|a|get|the|something))* (?:a )?(?:discount|deal|better price|better deal|bargain|
            lower price|break|better offer|good deal|cheaper|lower)
        (?:do|go|try|sell it|do it|have it|get it|let it go|let me have it|make it|give it to me|be)(?: (?:a|bit|
            little|any|for|much|even|slightly|it|you))* (?:better|lower|cheaper|less)(?: (?:than that|please|price|
            on the price|at all|then|on it|still|for me|on price))*(?! than <n>)(?! (?:than )?<n>)
        (?:work with me|help me out|meet me half ?way on|do something about|move on|talk about|discuss|
            come to (?:an agreement|a deal|some agreement)|work something out|work out a deal|strike a deal|
            negotiate)(?: (?:on|about|here|a|little|the|bit|your|with|price|that|it|this))* (?:price|here|this|
            negotiate|a little)?
        = (?:lower|less|cheaper|too much (?:can|could) you go lower|a bit less|a little less|better price|discount|
            any discount|obo|negotiable|best price|last price|lowest price|how about less|anything less|nothing less|
            price drop)(?: \?)?
        """,
    ),
    *rules(
        BuyerAct.REJECT,
        r"""
        (?:too|way too|bit too|far too|little too|still too|way|bit|little|so|kind of|pretty|quite|rather|very|really|
            just|still|is|seems|seem|awfully|fairly|sounds|slightly|that is|somewhat|kinda) (?:much(?! (?:work|wear|
            trouble|of a hassle|better|for the|lower))|high|expensive|pricey|
            pricy|steep|costly|overpriced|dear|a lot(?! of| more| better)|rich for me|spendy|over priced|unreasonable|
            salty|exorbitant)(?: (?:for (?:me|it|that|this|my|us|what)|to me|price|budget|it is))*
        (?:out of|over|above|beyond|outside|exceeds|outside of|past|more than|higher than|not (?:within|in)|
            off)(?: (?:of|way|all|what))* (?:my|our|the|i)(?: [\w]+)? ?(?:budget|price range|range|means|limit|reach|
            league|max|spending limit|was looking to (?:pay|spend)|can afford|can (?:pay|spend)|want to (?:pay|spend)|
            wanted to (?:pay|spend)|comfortable)
        (?:can not|could not|not able to|unable to|will not|not going to|can never|not willing to|
            do not want to)(?: (?:really|quite|even|possibly))* (?:afford|pay|spend|justify|swing|do)(?: (?:that|this|
            so|such|much|the|a|price|amount|kind|of|money|your|full|asking|what|you|are))*(?! (?:to )?(?:more|over|
            above|higher|any|beyond|less|it for|past|it at))
        (?:a lot|lot|bit|little|much|way|far) (?:more|higher) than (?:i|my|what i|we)(?! need)
        (?:a lot|lot|much|high|steep|expensive)(?: of money)? (?:for (?:a|an|something|such|that|this|me)|to (?:pay|
            ask))
        (?:having|have) a (?:laugh|giraffe)
        taking the (?:mick|mickey|piss)
        <n>(?: (?:dollars|bucks|right now|really|just))* (?:does|do|did|will|would|is|can)(?: (?:just|really|simply|
            still))* not(?:
            (?:going to|really|quite|be))* (?:work|do|fit|happen|happening|fly|cut it|possible|doable|feasible|
            an option|in my
            budget|for me|realistic|reasonable|fair|acceptable|agreeable)(?![^.?!]*[?])
        (?:not going to happen|no can do|not for me at (?:that|this) price|can not make (?:it|that|this|
            <n>) work)(?:(?: at| for)
            <n>)?
        (?:at|for|if it is) <n>(?: ,)? (?:(?:i|we) (?:am|are) out|(?:i|we) (?:will )?pass|no deal|no thanks|not for me)
        = (?:(?:that|it) is )?(?:a )?(?:hard |firm |big |definite |clear )?no(?: from (?:me|us))(?: then)?
        = hard no
        not (?:really )?worth it(?: (?:to|for) (?:me|us))?
        (?:dream on|in your dreams|you wish|you (?:must|have to) be (?:dreaming|mad|crazy|insane))
        (?:no way|no thanks|no thank you|no deal|not a chance|hard pass|i do not think so|not for that|
            not at that price|not at this price|not for that price|not worth (?:it|that|the|so|to)|rip off|ripoff|
            too rich|robbery|overpriced|daylight robbery|that is insane|are you kidding|
            you are kidding|you must be joking|are you serious|you are joking|that is crazy|crazy price|insane price|
            ridiculous price|not happening)(?! (?:to|sell|pick))
        = (?:that is |it is |still |a bit |quite |very |really |pretty )*(?:high|steep|pricey|expensive|too much|
            a lot|overpriced|ouch|yikes|insane|ridiculous|crazy|wow that is a lot)
        """,
        when=(BuyerExpects.PRICE, BuyerExpects.NOTHING, BuyerExpects.HANDOVER, BuyerExpects.TIME),
    ),
    *rules(
        BuyerAct.REJECT,
        r"""
        = (?:no|i can not do that|i can not do it|i can not|that does not work(?: for me)?|
            that will not work(?: for me)?|that is not going to work|not good enough|that is not (?:ok|fine|good|
            acceptable)(?: for me| with me)?|not low enough|still no|
            not really|not enough|i do not agree|no can do|never|no chance)
        """,
        when=(BuyerExpects.PRICE,),
    ),
    *rules(
        BuyerAct.ASK_PRICE,
        r"""
        (?:what|how much) (?:did|do) (?:we|you|i) (?:say|agree)(?: [\w]+){0,2} (?:price|it|cost)(?: (?:was|is|again|
            costs?))+
        = (?:what is the damage|what do (?:i|we) owe you|how much (?:all in|in total|altogether|for everything|
            for the lot)|
            (?:give|tell|name) (?:me )?a (?:number|price|figure)|name your (?:number|figure))(?: \?)?
        (?:what|how much) (?:was|is|were)(?: (?:it|that|they|the|your|price|asking|you|cost|offer))* again
        remind me(?: (?:what|of|how much|again))*(?: (?:the|your|it))* (?:price|cost|costs|was|were)(?: (?:was|is|
            again))*
        how much (?:is|are|for|would|do you want for)(?! (?:shipping|delivery|postage|it to ship|to ship|off|lower|
            less))(?: [\w]+){0,4}(?= ?(?:\?|$))
        (?:how much|what)(?: (?:do|are|would|is|does|did|will|you|u|it|this|that|the|for|asking|want|be|wanting|
            charge|charging|looking|cost|to get|your|item|thing|price))* (?:cost|price|asking|want for|sell|charge|
            going for|much|asking for|selling it for|selling for|want|expect for|priced at)(?: (?:for|it|this|that|
            the|you|is|price|again|item|one))*(?! (?:as|to))(?= (?:\?|\.|,|bike)|$| for| if| today| now| then)
        = (?:how much|price(?= ?\?)|the price(?= ?\?)|how much is (?:it|this|that)|how much for (?:it|this|that|one)|
            what is (?:the|
            your) (?:price|asking price)|what are you asking|how much are you asking|what do you want for it|
            name your price|make me an offer|what is your offer|cost|how much please|how much then|how much money|
            what price)(?: \?)?
        """,
    ),
)
"""Asking for less, refusing, asking what it costs."""

ARRANGING: Final[tuple[Rule, ...]] = (
    *rules(
        None,
        r"""
        (?:do not|no need to|no need for|not|never|without|instead of|rather than)(?: (?:need to|have to|want to|
            want|need|the|
            any|bother|bothering|with))* (?:ship|shipping|send|sending|mail|mailing|post|posting|deliver|delivering|
            delivery)(?: it| this| them)?(?! (?:is|costs?|included))
        """,
    ),
    *rules(
        BuyerAct.ASK_HOLD,
        r"""
        (?:hold|reserve|save|keep|put)(?: (?:on to|onto|it|this|that|one|the|aside|on|the bike|item|them|to|
            a))* (?:for me|for us|till|until|aside|on hold|hold on it|to the side|off the market|back for me)(?![\w'])
        (?:can|could|would|will|please|may|possible|you)(?: (?:you|i|we|to|please|it|be))* (?:reserve|hold on to|
            hold it|hold this|hold that|be reserved|reserved)(?! (?:on|price|against))
        (?:put|place) (?:a hold|it on hold|it aside|a reservation)
        (?:do not|dont|don't) (?:sell|give) (?:it|this|that) to (?:anyone|anybody|someone|somebody)(?: else)?
        """,
    ),
    *rules(
        BuyerAct.ASK_PAYMENT,
        r"""
        (?:how|what) would you (?:like|prefer|want)(?: me)? to (?:be paid|pay)
        cash (?:ok|okay|fine|good)(?= ?\?)
        (?:how|what)(?: (?:can|do|should|would|could|will|i|you|we|is|are|the|kind|form|forms|type|types|of|to|want|
            like|your|preferred|prefer|payment|method|methods|me|way))* (?:pay|paid|payment|payments|payment methods?|
            payment options?)(?: (?:for it|you|do you (?:take|accept|prefer)|method|accepted|for this|are accepted|
            is it|work|options))*(?= (?:\?|\.|,|for)|$)
        (?:do|can|will|would|could|may|is|are|you|prefer|accept|take|does)(?: (?:you|i|we|it|accept|take|pay|use|be|
            with|by|through|via|in|prefer|have|only|also|just|cash or|send|do|the|payment|ok|if))* (?:cash|paypal|
            pay pal|venmo|zelle|card|credit card|credit cards|debit|cards|bank transfer|wire transfer|check|checks|
            a check|cashier's check|money order|apple pay|google pay|cashapp|cash app|bitcoin|crypto|iban|transfer|
            credit|square)(?= (?:\?|\.|,|ok|okay|or|on|at|when|instead|for|too|as|because|since|if|,|payment|payments|
            fine|possible|only|
            work|works|accepted|good|preferred|alright|all right)|$)(?! (?:ready|in hand|now|today))
        (?:cash|card|paypal|venmo|zelle)(?: (?:or|and|only))*(?: (?:card|paypal|venmo|zelle|cash|transfer))?(?= ?\?)
        """,
    ),
    *rules(
        None,
        r"""
        (?:meet|meeting)(?: (?:you|me|us|somewhere))*(?: (?:in|at|around|near|half))+(?: the)?(?: (?:middle|way|<n>))?
        """,
    ),
    *rules(
        BuyerAct.ASK_HANDOVER,
        r"""
        (?:can|could|may) (?:i|we)(?: (?:please|still|also))* (?:get|have) (?:it|this|that|them)(?: (?:to me|
            just))? <send>
        (?:do|can|could|would|will|are|is|any|possible|able|may|might|does)(?: not)?(?: (?:you|u|it|they|be|there|the|
            this|that|guys|possibly|please|also|able|willing|to|happy|open|chance|way|of|for|a|item|
            only|offer|offering|do|have|have it|get|get it|provide|include|free|local|arrange|help|help me|just|
            option|options|perhaps|maybe|still|even|ever|getting|having|if|me))* (?:<send>|postal|local pick up|meet|
            meet up|meet half ?way|home delivery|bring it|drop it off|drop it|drive it|move it|transport|
            transporting|transport it|hauling|load|loading|help load|courier)(?! (?:down|the price|your price|price|
            it down|in the middle|me at <n>|me in the|the cost|money))(?: (?:it|this|that|the|to|me|for|my|us|here|
            bike|fee|cost|costs|item|free|a|or|pick|up|only|house|place|home|somewhere|at|at all|worldwide|abroad|
            internationally|included|half|way|available|possible))*
        (?:who|do i|do you|am i|are you)(?: (?:is|will|would|has|have|have to|to|supposed to|the one|going to))*
            (?:pays?|paying|covers?|covering)(?: (?:for|the|all|cost|costs|of))* (?:shipping|delivery|postage|it to be
            (?:sent|shipped))
        (?:how much|what|how|cost|price)(?: (?:is|would|does|will|do|are|for|it|the|be|much|you|to|cost|of|about|
            charge|i|fee|costs))* (?:shipping|delivery|postage|ship it|deliver it|send it|deliver|ship|mail it|
            post it|ship to|deliver to|shipping cost|delivery fee)(?: (?:cost|costs|be|fee|to|it|me|for|here|the|
            charge|charges))*
        (?:where|when|how soon|what time|how|which day|what day|which days|whereabouts)(?: (?:can|could|would|should|
            do|will|is|are|i|we|you|it|to|be|the|about|exactly|abouts|want|wants|soon|me|for|a|good|time|would be|
            best|day|works|available|like|in|and when|and|able|ready|item|free|suits?|earliest|place|
            way))* (?:<fetch>|meet|pick|pick up|collect|collection|get it|see it|view it|look at it|have it|available|
            meet up|good time|work for you|works for you|works|suit|suits you|be home|there|handover|it up|me to|
            best time|convenient|exchange|good for you|deliver|delivered|shipped|deliver it)(?: (?:up|it|them|this|
            from|by|over|the|for|you|to|there|at|me|that|item|one|and|look|up the|see|then|your|place|address|exactly|
            bike|drop|off))*
        (?:is|are|would)(?: (?:it|this|the|item))* (?:pick up|pickup|collection|local pick up|collect) only
        (?:pick up or (?:delivery|shipping)|delivery or pick up|shipping or pick up)
        (?:shipping|delivery|pick up|postage|collection)(?: (?:cost|costs|possible|available|included|fee|price|
            to [\w]+|options?|address|location|time|times))*(?= ?\?)
        (?:what|whats)(?: (?:is|are|would|be|the|your))* (?:address|pick up (?:location|address|point|place|time)|
            meeting (?:place|point|spot)|pick up|location for pick up)
        (?:can|could|may)(?: (?:i|we))(?: (?:just|please|also|then|still|maybe))* (?:<fetch>(?! (?:you|me|at <n>|
            in the|half|down|up with|somewhere in))|see it|view it|
            look at it|have a look|take a look|check it out|see|view|look|test it|try it|test ride|test drive|visit|
            inspect)(?: (?:it|up|by|over|and|the|take|see|a|look|this|at|around|to|that|from|you|bike|in|person|first|
            before|out|today|then|them|one|your|house|place|round|drop|off))*
        (?:help|assist)(?: (?:me|us|with))* (?:load|loading|carry|move|moving|carrying)(?: (?:it|the|into|in))*
        """,
    ),
    *rules(
        None,
        r"""
        (?:i|and i|i would|i will|i can|i could|i may|myself and|happy to|willing to)(?: (?:would|will|can|could|even|
            also|be|happy|willing|to|gladly|might))* (?:throw in|add|include|toss in|throwing in|bring|
            bake)(?: [\w'-]+){1,5}
        """,
    ),
    *rules(
        BuyerAct.ASK_EXTRA,
        r"""
        (?:throw|throwing|toss|tossing|chuck|put in|include|including|add|adding|bundle|thrown|included|throw in|
            throwing in)(?: (?:in|it|me|with|also|as well))*(?: (?:the|a|an|your|some|those|that|any|all|both|another|
            one|extra|two|free|my))+ (?!(?:price|shipping|delivery|deal|postage|middle|discount|better|listing|best|
            good|offer|link|address|lower|cost|ad|call|photo|picture|minute|second|break|few|day|moment|chance|number|
            week|lot|bit|check|order|hold|time|hand|fair|place|word)\b)[\w'-]+
        (?:the|your|those|an?) [\w'-]+ (?:thrown in|included)
        includes? (?:the|a|your) (?!(?:price|shipping|delivery)\b)[\w'-]+
        (?:with|and|plus)(?: (?:the|a|an|your|some|those))+ (?:[\w'-]+ )?[\w'-]+ (?:included|thrown in|for free|
            on top|as a bonus|in the deal|as well|too)
        (?:if you|will you|would you|can you|could you)(?: (?:also|please|just|even|maybe))* (?:include|add|throw in|
            give me)(?: [\w'-]+){1,4} (?:for free|as well|too|with it|on top|in)
        """,
    ),
    *rules(
        BuyerAct.SET_HANDOVER,
        r"""
        (?:i|we|ill|my (?:husband|wife|son|dad|brother|friend|mom|mum))(?: (?:will|would|can|could|am|are|is|may|
            might|want|like|love|prefer|to|be|able|willing|happy|going|just|even|definitely|also|then|still|
            plan|planning|happily|gladly|rather|need|have|and|hope|ready|probably|actually|right|now|immediately|only|
            do|a|should|personally|come and|go and|drive over and|come over and|come by and|swing by and|easily|
            prepared|free|come to|not mind|do not mind|come out and|drive out and|more than|,|too|even come|today|
            tomorrow|tonight|by|soon|gladly come))* (?:pick|picking|collect|collecting|grab it|grab this|
            get it(?! (?:new|for|cheaper|on|at|elsewhere|somewhere|online|from|up|into|through|past|onto|
            working|fixed|going|running|repaired|serviced|checked|looked))|fetch|
            come get|pick up|local pick up|go get|take it home|haul it|haul|pick it up|transport it|take it away|
            come pick|getting it|come and get|come and pick|come and collect|come over and (?:get|pick|
            grab))(?: (?:up|it|by|them|this|that|the|over|and|get|to|you|there|from|at|down|out|here|around|see|pick|
            away|home|asap|immediately|bike|by and|right|your|place|house|now|then|today|item))*
        (?:if|when|and|for|with|cash|on|by|will|to|then|quick|fast|immediate|same day|local|easy|prefer|want|just|
            even|it is|free|early|do|or)(?: (?:i|we|will|can|you|come|and|local|do|a|to|could|just|
            go))* (?:pick it up|pick up|collect it|collect|come get it|come and get it|pick them up|come pick it up|
            collection|get it myself|pick that up|pick this up|pick up myself|haul it away|pick the)(?! (?:location|
            address|point|place|only|time))
        = (?:pick up|pick it up|collect|collection|local pick up|pick up please|pick up works|i pick up|in person|
            i collect|pick up is fine|pick up is ok|meet up|pick up (?:then|today|tomorrow)|i prefer pick up|
            collect it|collecting)
        = (?:shipping|delivery|ship it|send it|delivered|by mail|by post|mail it|post it|ship|send it please|
            shipping is fine|delivery is fine|shipped|courier|by courier|deliver|deliver it|home delivery|
            i prefer (?:shipping|delivery)|(?:delivery|shipping|mail|post|mailing) (?:works|is good|if possible|
            if you can))
        (?:please|just|then|want it|have it|need it|want you to|like you to|prefer|rather have it|would like it|
            like it|it|get it|could you please|go ahead and|you can)(?: (?:please|just|you|to|have|it|be|getting|
            rather))* (?:shipped|delivered|sent|mailed|posted|ship it|send it|mail it|deliver it|post it|ship to|
            deliver to|send to|shipping|delivery)(?! (?:cost|costs|is|fee|included|price|me (?:the|a)|
            options?))(?: (?:to|by|with|me|via|it|mail|post|dhl|ups|fedex|usps|my|address|please))*
        you (?:can |could |will )?(?:drive|bring|drop|take) it (?:over|to me|to my|off at|by)
        (?:send|ship|mail|post|deliver) (?:it|this|that|them)(?: (?:to me|to us|here|over))?(?= (?:by|via|with|please|
            to|per))(?! (?:with|by) (?:the|monday|friday|tomorrow))
        (?:if|with|provided|but only if|assuming|and|but|only if|as long as|when|,|and if)(?: (?:you|it|is|can|could|
            would|will|are|also|gets?|willing|to|able|the|free|including|deliver and|were|even))* (?:deliver|ship|
            deliver it|ship it|send it|shipped|delivered|bring it|drop it off|mail it|post it|delivery|drop off|
            delivers|free delivery|bring it over|deliver it to me|deliver this)(?: (?:to|me|it|my|house|home|here|
            free|for|included|over|place|door|by|mail|that|the|us|work|this|today|tomorrow))*(?! (?:cost|fee))
        """,
    ),
)
"""Keeping it aside, paying, handing over."""
