"""How English buyers name a price: amounts, so much off, a share of the price, for how many pieces."""

from typing import Final

from doorstep.languages.kit.bargain_meaning import Meaning
from doorstep.languages.kit.phrases import Rule, rules

PARTS: Final[tuple[Rule, ...]] = rules(
    Meaning.PART,
    r"""
    <n>(?: (?:dollars?|bucks?|cash))? (?:deposit|down payment|upfront|up front|in advance|down)(?![\w'])
    (?:deposit|down payment|advance|instalments?|payments|retainer)(?: (?:of|for|is|at|a|say))* <n>
    <n>(?: (?:dollars|bucks|cash|right))* (?:now|today|first|tonight|upfront|at pick up|tomorrow|this week|friday|
        on delivery)(?: (?:,|and|then|plus|with))* <n>(?:
        (?:more|in|dollars|bucks|the))* (?:later|next|tomorrow|when|after|afterwards|in|on|at the end|once|then|per|a|
            end of)
    <n>(?=(?: (?:dollars|bucks|cash))? (?:now|today|tonight|this week|upfront|first)(?: (?:,|and|then|
        but))* (?:the )?(?:rest|remainder|balance|remaining|other half|more later|more next))
    <n>(?: (?:now|today|upfront|right now|right away))? as (?:a |an |my )?(?:deposit|down payment|advance)
    <n>(?: [\w]+){0,8} (?:the|and) (?:other|remaining|second) <n>
    (?:rest|remainder|balance|remaining)(?: (?:of|is|the))* (?<!, )<n>
    """,
)
MONTHLY: Final[tuple[Rule, ...]] = rules(
    Meaning.MONTHLY,
    r"""
    <n>(?: (?:dollars|bucks))? (?:monthly|a month|per month|month|mo|a week|per week|every (?:month|week)|each month|
        weekly)
    """,
)
"""Rents, or instalments where they are small beside the price."""

QUANTITIES: Final[tuple[Rule, ...]] = (
    *rules(
        Meaning.QUANTITY,
        r"""
        (?:take|buy|want|need|order|like|have|get)(?: (?:all|the|about|like|just|only|to buy))* <few>(?= (?!dollars|
            bucks|percent|
            grand|more)[\w]+s(?![\w']))
        ^<few>(?= (?!dollars|bucks)[\w]+s(?: for| at)? <n>)
        <few>(?= (?:for|at|of them for|pieces for|units for|pcs for|items for|of those for|of these for|of them at|
            pieces at)(?: (?:about|like|only|just|a|total|maybe))* <n>)
        (?:take|buy|want|need|get|have|for|all|only|just|order|grab|of|like|sell me|interested in|do|buying|taking|
            pick up)(?: (?:all|just|only|the|at
            least|like|about|to|you|me|buy|have|get|take|up))* <few>(?= (?:of (?:them|those|these|the|your)|pieces?|
                units?|pcs|pairs?|items|please|total pieces)(?![\w']))
        <few>(?= (?:pieces?|units?|pcs|pc|items|of them|of those|of these)(?![\w']))
        (?:(?:can|could|may|will|would) (?:i|we|you)|i|we)(?: (?:will|would|can|could|do|to|like|want|need|am|happily|
            just|only|also|me|sell))*
            (?:take|buy|want|need|have|get|order|grab)(?: (?:just|only|all|the|like|to buy|to get|to have|
                to take))* <few>(?=(?: (?:,|then|if|at|of|please|for|\?|\.|total|and))|$)
        (?:if|when) (?:i|we) (?:take|buy|get|bought|took|pay for)(?: (?:all|the|both))* <few>(?!(?: [\w]+)? (?:off|
            dollars))
        (?:all|the|those|these|only|just|other|remaining|last) <few>(?=(?: (?:of|for|at|,|\.|\?|then|together|please|
            (?:that|which) (?:are|you)|left|remaining|you (?:still )?have|off you|off your)|$))
        <n>(?: (?:each|total|in total|cash|altogether))? for (?:all |just |the |these |those )+<few>(?= (?:and|but|then|
            if|total|
            cash|altogether|in total|today|tonight|tomorrow|off you))
        """,
    ),
    *rules(
        Meaning.OFFER,
        r"""
        <n>(?= (?:for|to take|if i take|when i take|if i buy|if you sell me) (?:all |the |
            just )?(?:<bare>)(?: (?:pieces?|of them|units?|items?|of those|,|\?|\.|together|please|and|but|total|cash|
            altogether|
            in total|off you|today|tonight)|$))
        <n>(?= for (?:both|the pair|the two|a pair|all|the lot|everything|the set|the whole|them all|the bunch|either|
            all of them)(?![\w']))
        """,
        keeps=True,
    ),
    *rules(
        Meaning.QUANTITY,
        r"""
        <n>(?: (?:is|be|ok|okay|fine|fair|good|enough|all right|too|much|work|works|do|right|then))+ for (?:all |just |
            the )?<few>(?=(?:
            (?:,|\.|\?|!|then|please|and|total|altogether))|$)
        (?:<n>(?: each| total)? for|take|if i take|buy|if i buy|sell me) (?:all |just )?<few>(?=(?: (?:pieces?|
            of them|units?|items?|
            of those|together|please|then|total|altogether|in total|,|\?|\.|!)|$))
        """,
    ),
)
"""How many pieces are spoken of."""

REDUCTIONS: Final[tuple[Rule, ...]] = (
    *rules(
        Meaning.LESS_ASK,
        r"""
        (?:<n>|<m>) (?:off|less than|below|under|cheaper than|lower than)(?: (?:of|than))?(?: the| your)? (?:asking|
            list|listed|original|advertised|posted)(?: price)?
        """,
    ),
    *rules(
        Meaning.OFF_ASK,
        r"""
        <r> (?:off|less than|below|under|discount on|off of|discount from)(?: (?:of|than))?(?: the| your)? (?:asking|
            list|listed|original|advertised|posted)(?: price)?
        """,
    ),
    *rules(
        Meaning.SHARE_OF_ASK,
        r"""
        (?:<r>|<p>) (?:of|from)(?: the| your| that)* (?:asking|list|listed|original|advertised|posted|what you (?:ask|
            are asking|want|listed))(?: price)?
        """,
    ),
    *rules(
        Meaning.SHARE,
        r"""
        (?:<r>|<p>)(?: (?:of|from|the|your|that|this|its))* (?:price|amount|value|quote|it|what)
        (?:pay|give you|offer|for|at|take|do)(?: (?:you|about|like|only))* <p>
        = <p>
        """,
    ),
    *rules(
        Meaning.OFF,
        r"""
        <r> (?:off|less|cheaper|discount|reduction|lower|down|rebate|price cut|markdown)
        (?:discount|reduction|off|reduce|lower|knock|take|cut|drop|come down|go down|down|give me|rebate|get|shave|
            minus|less)(?: (?:it|the|price|by|of|off|me|a|
            an|another|about|like|maybe|around|say|at least|that|your|this|down|just|only|to|you|at))* <r>
        = <r>
        """,
    ),
    *rules(
        Meaning.LESS,
        r"""
        (?:knock|take|shave|chop|cut|drop|slash|deduct|subtract)(?: (?:off|it|the|price|another|a|an|maybe|like|about|
            say|just|only|by|down|of|at least|that|me|your|this|
            extra|around|cost))* <n> (?:off|of|from|down|less)(?! (?:to|my hands|your hands))(?![\w'])
        (?:knock|take|shave|chop|deduct|subtract) (?:off|down)(?: (?:another|a|an|maybe|like|about|say|just|by|
            at least|me|extra|around|only))* <n>
        (?:come|go|went|goes|coming|get|move)(?: it| the price)? (?:down|lower)(?: (?:by|another|a|maybe|like|about|
            say|just|at least|an extra|on the price|in price|on price|around|only|more))* (?<!, )<n>(?! (?:to|on you|
            firm))
        (?:drop|reduce|lower|lowering|reducing|dropping|cut|discount|decrease|bring)(?: (?:the|your|it|price|asking|a|
            bit|little|down|cost|this|that|rent))* (?:by|another)(?:
            (?:another|maybe|like|about|say|just|at least|a|an|around|only))* <n>
        <n>(?: (?:dollars|bucks))? (?:off|less|cheaper|lower|discount|reduction)(?! (?:than <n>|than you paid|
            than new|than i|my hands|than that one))(?![\w'])
        (?:discount|reduction)(?: (?:of|like|about|by|say))* <n>
        minus <n>
        drop(?: (?:another|just|only|like|maybe|me))* <n>(?= (?:and|please|then|or i|for cash))
        """,
    ),
)
"""So much off, or a share of the price."""

WHAT_IF: Final[tuple[Rule, ...]] = (
    *rules(
        Meaning.REFERENCE,
        r"""
        (?:go|be|do|come|sell|drop|get|any|bit|little|something|anything|much)(?: (?:it|down|any|for|a|bit|little|
            much|to))* (?:lower|less|cheaper|better|below) than <n>
        """,
    ),
    *rules(
        Meaning.OFFER,
        r"""
        (?:if|what if|how about if|say) (?:i|we)(?: (?:were to|was to|just|would|could))* (?:paid|pay|offered|offer|
            gave|give|bought|did|said|went)(?: (?:you|it|for|at|to|up|like|maybe))* <n>
        (?:would|will|can|could|might|do|may|should|are|wouldnt|wont)(?: not)? you(?: guys| all)?(?: not)? <very>(?:be |
            ever )?(?:(?:willing|able|open|happy|ok|okay|good|prepared|inclined|interested|comfortable|fine|cool|up)
            (?:to|with|for|in) )?<very>(?:take|accept|do|consider|sell|let|go|come|give|agree|settle|accepting|taking|
                selling|doing|letting|going|coming|
            drop|lower|reduce|part|work|entertain|make|meet|lowering|dropping|considering|be|swing|get|bring|say|
            allow|offer|have|part with|parting|with|for|to|price|hand)(?: (?:it|this|that|these|those|them|me|us|the|
            your|one|both|all|a|an|for|to|at|with|down|price|on|go|have|
            offer|of|my|as|low|lower|about|around|something|like|maybe|say|only|just|cash|instead|off|selling|taking|
            accepting|by|than|doing|little|bit|if|i|offered|offer|paid|gave|you|total|closer|more|near|deal|buy|
            willing|
            in|somewhere|sum|price|up|perhaps|lowering|letting|set|bike|couch|rent|asking|car|phone|desk|table|chair|
            bed|item|thing|lot|rather|even|counter|reasonable|anything|anywhere|into|pay|part|fair|,|whole|and|sell|
            take))* <n>
        (?:reckon|think|suppose|guess|figure|imagine|wondering|wonder|hoping|hope|chance|possible|possibility|any way|
            maybe|perhaps)(?: (?:that|if|whether|maybe|perhaps))* you(?: (?:would|could|can|might|will|ever|maybe|
            perhaps|be|willing|able|happy|ok|to|consider|take|do|accept|go|sell|let|it|this|them|go|for|at|down|part|
            with|
            have|me|drop|come|as|low))+ <n>
        to (?:me|us)(?: ,)?(?: (?:it|this|that))? is(?: (?:only|really|not))* worth(?: (?:about|around|maybe|
            more like))* <n>
        (?:i|we)(?: (?:would|will|honestly|personally|really|just))* (?:value|see|put|price|rate) (?:it|this|that|
            them)(?: more)?
            at(?: (?:about|around|more like))* <n>
        (?:chance|chances|odds)(?: (?:of|for|that|at|are|you|would|will|could|take|taking|do|doing|go|going|it|
            with))* <n>
        (?:my|the|our) <n>(?: (?:offer|bid))? (?:still )?(?:stands|remains|is still (?:good|open|there|on|valid))
        <n> (?:still )?(?:remains|stands|stays)(?: (?:my|our|the) (?:offer|bid|max|limit|best))?
        why not(?: (?:at|for|say|do|just|make it|take|go|with|it|meet))* <n>
        not even <n>(?= ?\?)
        is <n> (?:too (?:low|little|cheap)|an insult|insulting|out of the question|any good|doable|enough|
            in the ballpark)
        (?:any|is there a|some) (?:chance|way|possibility|possible)(?: (?:that|of|you|u|would|could|can|will|to|be|i|
            we|it|this|that|let|sell|go|get|have|take|accept|do|selling|letting|going|getting|buy|drop|the|price|down|
            for|at|around|me|them))* <n>
        """,
    ),
)
"""What could be paid, put as a question: it looks like what was paid."""

OFFERS: Final[tuple[Rule, ...]] = (
    *rules(
        Meaning.OFFER,
        r"""
        (?:would|will|does|do|is|can|could|how does|how would|how about|how is|what about|what if|let us say|say|
            let us do|let us make it|make it|make that|call it|so|
            shall we say|what would you say to|what do you say to|what do you think of|what do you think about|
            thoughts on|and|or maybe|maybe|perhaps|then|okay|how|about|any chance (?:of|for|at)|deal at|deal for|for|
            counter|asking|at|give)(?: (?:i|we))?(?: (?:about|
            around|like|maybe|say|just|only|a|an|the|something|anything|offered|offer|paid|pay|gave|give|you|did|do|
            round it to|round down to|we|more|price|of|
            cash|total|to|go|for|with|agree|on|it|at|meet|you at|even|somewhere|meeting|closer|an even|near|counter|
            settle|doing))* <n>
        (?:i|we|my husband|my wife|ill)(?: (?:<m>|was|am|were|are|will|would|can|could|might|may|have|had|do|did|
            really|just|only|actually|honestly|probably|maybe|perhaps|possibly|definitely|happily|gladly|still|also|
            even|then|now|be|been|like|to|love|
            hoping|thinking|willing|ready|prepared|able|happy|looking|want|wanted|hope|think|going|guess|wanting|
            wishing|wish|planning|aiming|interested|prefer|considering|ready|good|comfortable|agree|trying|try|
            thought|rather|feel|believe|suppose|say|said|meant|mean|need|
            more|offering|paying|spending|budgeted|certainly|surely|currently|rather|ok|fine|counter|make|made|an|a|
            of|in|only))* (?:offer|pay|give|do|go|spend|afford|have|buy|take|bid|put|get|stretch|manage|
            throw|hand|bring|offered|offering|giving|paying|spending|doing|buying|getting|got|propose|swing|settle|
            say|bring|said|meant|mean|handle|part|thinking|hoping|raise|meet|
            increase|come|think|see|purchase|work|start|counter|accept|shell|drop|hit|match|agree|up|cover|want|need|
            like|budget|make|scrape|send|move|bump|compromise|sell|considering|scrounge|muster|allow|expecting|expect|
            of|for|at|stick|stay|be)(?: (?:you|it|this|that|
            them|these|those|for|to|at|up|as|high|far|of|with|about|around|like|maybe|say|just|only|a|an|the|in|cash|
            my|more|no|than|on|
            over|offer|price|something|somewhere|between|closer|max|maximum|total|both|all|one|perhaps|paying|pay|out|
            off|your|hands|spend|go|away|low|near|budget|limit|would|be|is|was|exactly|at least|even|another|
            possibly|most|home|bring|together|,|do|deal|by|buy|take|mid|here|ready|right|now|today|if|you took|take|
            took|down|anywhere|from|me|hand|hands|getting|fair|little|bit|along|lines|the lines|it home|here with|and|
            work|start|middle|set|thing|item|bike|couch|car|bed|desk|chair|table|phone|meet|willing|i|can|could|will|
            come|pick|reasonable|back|deposit|rent))* <n>
        (?:my|our|the|a|an|best|final|last|highest|top|new)(?: (?:absolute|very|best|final|last|highest|first|new|
            current|max|maximum|total|initial|next|original|fair|honest|counter|top|good|cash|reasonable|only|price|
            real|better))* (?:offer|budget|max|maximum|limit|price|bid|word|counteroffer|counter|
            ceiling|top|best|highest|range|money|counter offer|most i (?:can|could|will|would)(?: (?:do|pay|offer|go|
            give|afford|spend))?|best i (?:can|could)(?: (?:do|offer|pay|go))?|highest i (?:can|could|will|
            would)(?: (?:do|go|pay|offer))?|all i (?:have|got|can (?:do|spend|pay|afford|offer))|furthest i (?:can|
            will|am willing to) go)(?: (?:is|was|would|
            be|stands|at|of|to|for|remains|stays|still|only|around|about|like|you|on|this|me|right|now|here|with|,|it|
            that|a|just|that is|will|can|do|spend|go|,|really|currently|set|up|cash|today))* <n>
        (?:let me|can i|could i|may i|let it|let us|if i|if we|should i|i will|i would|i would like to|so if i|
            what if i)(?: (?:have|get|buy|take|give|offer|pay|go|do|settle|meet|agree|it|this|that|one|them|for|
            you|at|on|just|to|say|maybe|come|gave|offered|paid|went|purchase|grab|snag|start|split|about|around|
            interest|in|like|both|all|up|the|be|a|an|do|with|by|now|today|,|cash|even|willing|the bike|
            the couch))* <n>
        (?:sell|selling|give|let|take|accept|do|gimme|make|drop|lower|come down|go down|bring it down|reduce|
            knock it down|cut|meet)(?: (?:it|this|that|me|one|them|to|for|at|go|the|price|down|it to|us|have|a|my|
            your|offer|of|by|rent|it go|cash|on|off|just|only|around|about|like|little|bit|both|all|more))* <n>
        (?:is|was|are) <n> (?:ok|okay|fine|good|possible|fair|acceptable|alright|all right|doable|enough|cool|
            something|too low|an option|reasonable|workable|agreeable|work|negotiable for)
        <n>(?: (?:is|was|would be|will be|be|sounds?|seems?|looks|would|will|could|can|works?|feels?|it|might|may|
            that|right|still|if|you|are|dollars|cash|about|for|this|it))* (?:ok|okay|fine|good|fair|work|acceptable|
            reasonable|doable|best|do it|be ok|perfect|better|great|my (?:max|limit|budget|
            best|final|offer|top|last)|max|maximum|tops|firm|final|obo|or best offer|the most|the best|all i|as high|
            my|as far|what i|where i|close to|more like|it is|and we|and i|and you|cash|in cash|shipped|delivered|
            plus|including|with shipping|generous|is it|is all|sound|possible|like|if|deal)(?![\w'])
        (?:pay|offer|give)(?: (?:you|the|about|up to|like|only|just|a|full))* <n>(?! (?:each )?(?:for mine|more than))
        (?:offering|bid|bidding|offer|offers|asking for|budget|max|maximum|limit|counter|counteroffer|price|thinking|
            hoping for|worth(?= [\w ]{0,20}to me)|cash offer|willing to pay|willing to do|willing to spend|
            going to offer|up to|as high as|at most|for only|no more than|go as low as|cash)(?: (?:of|is|at|you|about|
            around|like|maybe|say|just|a|an|the|for|:|,|to|more|only|
            would|be|price))* <n>
        worth(?: (?:about|around|maybe|like|only|more like))* <n> to (?:me|us)
        (?:region|neighbou?rhood|vicinity|ballpark|area) (?:of )?<n>
        <n>(?= (?:take it or leave it|ono|o n o|ovno|or nearest offer|or near offer|notes|big ones)(?![\w']))
        """,
    ),
)
"""Prices that are offered, in whatever form."""
