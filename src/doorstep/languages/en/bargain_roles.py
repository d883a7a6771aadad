"""What the figures in English buyers' messages are there for when they are no offers: others' prices, years, hours."""

from typing import Final

from doorstep.languages.kit.bargain_meaning import Meaning
from doorstep.languages.kit.phrases import Rule, rules

_UNIT = (
    r"(?:km|kms|kilometers|kilometres|miles|mile|mi|mph|years|year|yrs|yr|months|month|weeks|week|days|day|hours|"
    r"hour|hrs|"
    r"hr|minutes|minute|mins|min|seconds|inches|inch|cm|mm|meters|metres|feet|foot|ft|yards|kg|kgs|kilos|lbs|lb|"
    r"grams|oz|"
    r"gb|gigs?|tb|mb|ghz|mah|watts?|volts?|amps?|mp|megapixels?|hz|liters?|litres?|gallons?|cc|hp|people|persons|"
    r"adults|kids|"
    r"children|boys|girls|dogs|cats|bikes|cars|friends|roommates|brothers|sisters|doors?|owners?|gears|speeds?|"
    r"bedrooms?|bed|"
    r"bath|baths|bathrooms?|rooms|floors|sq|square|blocks|times|stars|star|seats?|drawers|shelves|wheels|keys|photos|"
    r"pics|"
    r"pictures|scratches|dents|holes|digits?|degrees|mile drive|minute drive|hour drive|man job|other|different|"
    r"cylinders?|"
    r"core|cores|player|players|channels?|ports?|pieces of|questions|things|reasons|offers|buyers|options|other people|"
    r"year old|years old|months old|yo|am|pm|oclock|o'clock|k miles|kids'|tires|tyres|sets|charges|cycles|ply|strings?)"
)

DECOYS: Final[tuple[Rule, ...]] = rules(
    Meaning.DECOY,
    rf"""
    (?:<bare>|<m>(?= k?m|mi| kil)|<m>(?= mile))(?: more| other| extra| whole| full| great| little| small| old| young|
         new)?(?=
        ?{_UNIT}(?![\w']))
    <any>(?= (?:or|and|upto|to) (?:the |a )?<any> (?:{_UNIT}|version|model|edition|one)(?![\w']))
    (?:does|do|did|can|will|would|could) (?:it|they|this|that)(?: [\w]+)? (?:take|need|use|hold|carry|fit|have|
        support|run|go|weigh|last|reach|handle|do)(?: [\w]+){{0,3}}? <bare>(?= (?!or |and |dollars|bucks|for |if |
        cash|ok|instead|then|please)[\w]+)
    at <few> (?:or|to|and|upto)(?: (?:at|around|about))? <bare>
    {_UNIT} (?:(?:wide|tall|long|high|deep|frame|one|model) )?(?:or|and|upto) <bare>(?! (?:dollars|bucks|cash))
    (?:what|which) year(?: (?:is|was|model|it|bought|made|from|this|that|,))* <bare>(?= ?\?)
    <n>(?= on (?:the )?(?:clock|odometer|dash|it|meter))
    (?:call|text|phone|number|cell|sms|whatsapp|message|reach|ring)(?: (?!num|few|sign)[\w]+){{0,4}} <any>(?:
        (?:upto )?<any>)+
    (?:a|an|the|in|since|from|of) <bare>(?= (?:model|edition|version|one|build|year)(?![\w']))
    <n>(?= (?:miles|mile|km|kms|kilometers|kilometres|mi)(?![\w']))
    (?:size|sizes|model|version|gen|generation|grade|level|apt|apartment|unit|room|zip|code|route|highway|
        exit|gate|aged?|year|series|type|chapter|step|option|page)(?: is| was| of)? <any>
    (?:i am|he is|she is|i will be|turning|turns|she turned|he turned|am only|just turned|who is)(?: (?:about|around|
        only|a|just|nearly|almost))* <any>(?!(?:,)? (?:dollars|bucks))(?= (?:years|and|yo|next|now|this|so|,|\.|old|
        ft|foot|feet|today|
        soon)(?![\w'])|$)
    (?:in|since|from|built in|made in|bought in|back in|of) (?:<bare>)(?= (?:minutes|min|mins|hours?|days?|weeks?|
        months?|years?))
    (?:had|owned|used|have had|listed|been up|waiting)(?: [\w]+){{0,3}} (?:for )?<n>(?= (?:years?|months?|weeks?|
        days?|hours?))
    (?:that is|thats|this is|which is|that would be|only)(?: (?:only|just|like|about|almost|nearly|already|
        still))* (?:<r>|<p>|<n>(?= (?:off|less|cheaper)))(?! (?:dollars )?ok)
    (?:be there|come|coming|see you|there|arrive|come by|come over|come get it|pick (?:it|them|this) up|meet|drop by|
        swing by|stop by)(?: (?:at|around|about|by|like|after|before|maybe))+ <few>(?! (?:dollars|bucks|cash|each))
    <n>(?= (?:in a row|at a time|by <any>|x <any>|or so (?:miles|years)))
    (?:within|after|before|until|till|every|next|last|past|first|top|other)(?: the| about| like)? <bare>(?= (?:days?|
        weeks?|hours?|
        minutes?|months?|years?|people))
    """,
)
"""Counts of something, sizes, numbers of things."""

REFERENCES: Final[tuple[Rule, ...]] = (
    *rules(
        Meaning.TAKEN_BACK,
        r"""
        (?:year|model year|built|made)(?: [\w']+){0,4}?(?: ,)? <n> or <n>
        <n>(?=(?: (?:,|\.|\?|!))* (?:no|sorry|oops|ups|wait|hold on|actually|i mean|i meant|i mean to say|meant|make it|
            make that|or rather|rather|correction|typo|scratch that|strike that)(?: (?:,|\.|!|i|wait|no|sorry|
            actually|it is|
            meant|mean|make it|make that|more like|should be|better|said|typo))* <n>)
        (?:forget|scratch|scrap|ignore|disregard|strike|never mind|nevermind)(?: (?:about|the|my|those|what|i|said|
            offer|bid|of|first|earlier|previous|last|old))* (?<!, )<n>
        (?:the|my|that) <n>(?: (?:offer|bid|dollars|bucks))? (?:is|was|are)(?: (?:now|sadly|unfortunately|no))* (?:off|
            gone|longer|dead|withdrawn|history|void|not possible)(?![\w'])
        (?:i said|i wrote|i typed|i put)(?: [\w]+){0,2} <n>(?= (?:,|\.|but|and)(?: but)?(?: i)? (?:meant|mean|wanted))
        (?:instead of|rather than) <n>
        """,
    ),
    *rules(
        Meaning.CLAIMED,
        r"""
        (?<!if )you(?: (?:just|already|yourself|had|have|even|clearly|literally|guys|all|did|both))* (?:said|told|
            promised|
            agreed|offered|quoted|
            mentioned|wrote|named|confirmed|accepted|texted|messaged|stated|proposed|would do|were at|were asking|
            came down)(?: (?:me|us|it|that|you|would|could|to|on|at|the|a|price|of|was|is|were|be|for|take|accept|
            sell|do|go|
            about|will|i|can|have|get|pay|yes|ok|my|offer|earlier|yesterday|before|last|week|already|down|time|in|your|
            message|only|had|this|,|him|her|them|he|she|they|another|other|buyer|my|friend|buddy|brother|sister|cousin|
            roommate|wife|husband|mate|guy|someone|somebody|else|let|give))* <n>
        you are (?:now |still |already |down )*at <n>
        (?:your|the)(?: (?:last|first|previous|earlier|own|other))* (?:message|offer|word|quote|mail|text|email|
            counter|counteroffer|reply)(?: [\w]+){0,2}?
            (?:said|says|was|were|stated|offered|quoted|mentioned|had)(?: [\w]+){0,2} <n>
        (?:we|you and i) (?:agreed|settled|shook hands|had a deal|said|had agreed|were at|
            talked about)(?: [\w]+){0,3} <n>
        (?:did|do|had) (?:not )?we (?:not )?(?:agree|agreed|say|settle|settled|shake)(?: (?:on|at|hands on|
            already))* <n>
        (?:was it not|i thought you said|did you not say|did not you say|were you not at)(?: [\w]+){0,3} <n>
        """,
    ),
    *rules(
        Meaning.OFFER,
        r"""
        (?:can not|could not|will not|would not|cant|not willing to|unable to|not able to|not going to|not gonna|
            do not want to|
            not|never|no)(?: (?:really|afford|afford to|to|be able to|pay|paying|go|going|spend|do|give|offer|you|be|
            it|for|this|
            that|with|any|a|cent|dollar|penny))* (?:more than|above|over|higher than|higher then|beyond|past|
            more then|any
            higher than|any more than|further than|exceed|anything over|anything above)(?: [\w]+){0,1}? <n>
        <n>(?=(?: (?!(?:too|more|over|above|not|never|beyond)\b)[\w',]+){0,14}? (?:have to|got to|going to|will|must|
            can|should|would|i) (?:stop|stay|draw the line|leave it|end) (?:there|at that)(?![\w']))
        (?:more|higher|further) (?:than|then) <n>(?: (?:is|would be))? (?:not|impossible|out of|too much|i can not|
            i will not)
        """,
    ),
    *rules(
        Meaning.REFERENCE,
        r"""
        (?:paid|bought|cost|costs|purchased|got (?:it|mine|one|this|that|ours|another)|spent)(?: (?:hers|his|theirs|
            ours|me|us|you|it|mine|one|for|only|around|about|just|like|
            him|this|that|
            them|new|myself|a|the|his|almost|over|under|brand|same|back|then|another|
            similar))* <n>(?!(?: [\w]+){0,2} (?:to
            spend|in my|in cash|on me|left|with me|cash))
        (?:i|we|he|she|they|my [\w]+|someone|somebody|guy|lady|woman|man|neighbou?r|people|others|friend)(?: (?:on|from|
            in|near|
            down|across|next|the|my|our|road|street|town|door|facebook|craigslist|ebay|marketplace|gumtree|work|here|
            have|has|had|just|already|recently|even|once|did|only))* (?:sold|flipped|
            bought|paid|spent|got)(?: (?!(?:so|would|could|can|will|do|and|then|if|i|we|you|
            but)\b)[\w']+){1,6}? for(?: (?:about|
            around|only|just|like|under|over|almost))* <n>
        (?:ikea|amazon|walmart|target|costco|best buy|ebay|wayfair|argos|gumtree|apple|decathlon|(?:the|a|my|our|this|
            that) (?:[\w]+
            )?(?:store|shop|place|dealer|outlet|guy))(?: (?:has|have|had|sells?|sold|wants?|wanted|asks?|asked|charged|
            quoted|offered|charges?|lists?|does|
            do|
            offers?))(?: (?:it|them|this|these|the|same|one|ones|new|used|a|similar|brand|exact|very|thing|model|bike|
            sofa|couch|
            phone|camera|lamp|chairs?|records?|for|at|only|around|about|just|like))* <n>
        you (?:had|have had|used to have)(?: (?:it|this|them|that|up|listed|on|here|for|at|priced|advertised))* <n>
        (?:price|it|ask|asking|listing)(?: [\w]+){0,2}? (?:go|goes|went|gone|raised|jump|jumped|rise|rose|up|change|
            changed|dropped?|
            moved)(?: (?:up|down))? from <n> to <n>
        (?:usual|normal|regular|typical|standard|street|average|second hand|used)(?: [\w]+)? (?:price|rate|cost|fee|
            charge|
            value)s?(?: (?:is|are|was|of|at|about|around|here|like|only|for it|for them|would be|,))* <n>
        (?:looked at|looking at|saw|seen|others|ones|models|same)(?: (?:,|[\w']+)){0,6}? (?:were|are|cost|went for|go
            for|was|for|at) <n>(?:(?: (?:,|and|or|between))+ <n>)*
        (?:they are|it is|ones are|these are)(?: (?:now|also|even|currently|already))* (?:on sale|on offer|advertised|
            going|listed|available|offered|sold|reduced)(?: (?:for|at|to|now|new|there|online))* <n>
        <n>(?: \?)+ for (?:that|this|it|those)
        (?:new|brand new|retail|retails|retailed|msrp|rrp|original|originally|list price|sticker)(?: (?:they|it|these|
            this|that|is|
            are|was|were|go|goes|cost|costs|price|one|ones|for|at|only|about|around|sell|sells|retail|retails|tires|
            tyres|one
            is|,|just|would|be|of))* <n>
        <n>(?: (?:is|was|are|were|for|it|a|one|that|the|price))* (?:new|brand new|retail|when new|online|on amazon|
            on ebay|
            at (?:walmart|target|costco|ikea|the store|best buy|home depot)|in (?:the )?(?:store|stores|shops?)|msrp|
            everywhere else|elsewhere|
            somewhere else|on craigslist|on facebook|in the paper)(?![\w'])
        (?:on|at|from|in) (?:ebay|amazon|craigslist|facebook|marketplace|walmart|target|ikea|costco|best buy|
            the store|the shop|
            the dealer|stores?|shops?|offerup|gumtree|vinted)(?: (?:it|they|is|are|was|for|go|goes|one|i|saw|a|the|
            same|thing|costs?|
            sells?|can|get|you|new|used|only|about|around|have|has|them|this|,|there|found|just|like))* <n>
        (?:shops?|stores?|dealers?|pawn ?(?:shops?|brokers?)|trade in)(?: (?:would|will|might|only|just|then))*
            (?:give|gives|pay|pays|offer|offers) (?:you|me|us|one)(?: (?:only|about|around|just|at most|maybe))* <n>
        (?:friend|friends|someone|somebody|guy|girl|man|woman|lady|seller|sellers|dealer|dealers|dealership|shop|
            store|neighbour|neighbor|
            coworker|colleague|cousin|uncle|brother|another|other|others|person|people|buddy|mechanic|place|places|he|
            she|they|listing|
            listings|guys|amazon|ebay|landlord|competitor|one)(?: (?:of|mine|is|was|who|that|just|already|also|down|
            the|street|
            road|in|next|town|here|has|have|had|will|would|only|even|me|us|i|know|on|ebay|amazon|craigslist|my|else|
            from|seller|
            similar))* (?:offered|offers|offering|wants|want|asks|asked|asking|sells|sell|selling|sold|has|have|had|
            gave|gives|
            charges|charged|said|says|bid|paid|pays|lists|listed|quoted|lets|let|go|goes|going|got|are|is|was|
            advertised|advertising)(?:
            (?:me|us|it|his|hers|theirs|one|the|same|for|at|him|her|a|them|his for|thing|around|about|only|just|like|
                this|that|refurbished|refurb|reconditioned|second|hand|secondhand|used|brand|listed|up|there|in|stock|
            sale|couple|of|these|those|
            new|tyres|tires|are|is|similar|exact|model|to|sell|take|as|low|bike|car|phone|item|in|better|condition|,|
            they|under|price))* <n>
        (?:saw|seen|see|found|find|spotted|visited|toured|viewed|looked at|looking at|there is|there are|have seen|
            can get|could get|
            can buy|could buy|
            can find|could find|noticed)(?! (?:myself|me|you|it for|this for|that for|if)\b)(?: (?:[a-z']+|
            <s>)){0,8}? (?:for|at|priced|listed|
            is|costs?|asking|selling|going|from|around|about)(?: (?:only|just|about|around|like|as|low|for|at|under|
            less|
            than))* <n>
        (?:go|goes|going|gone|went|sell|sells|selling|sold|listed|advertised|priced|valued|appraised|
            marked)(?: (?:used|new|there|
            here|on|ebay|craigslist|amazon|online|usually|typically|now|these|days|last|week|month|locally|mint|
            yesterday|down|refurbished))* (?:for|at|around)(?: (?:about|
            around|like|only|just|as|low|under|over|less|than))* <n>(?! (?:if|and (?:i|we)))
        (?:kbb|blue book|bluebook|kelley|kelly|nada|book value|market value|market price|value|edmunds|going rate|
            average|average price|market rate)(?: (?:says|is|
            was|are|value|price|at|of|for|this|it|book|around|about|only|that|the|car|has|puts|for it|,|in|area|seems|
            to|be|on|worth|just))* <n>
        (?:is|are|was|not|only|actually|really|just|it|its|hardly|barely)(?: even| about)? worth(?: (?:about|around|
            only|maybe|like|at|least|more|less|
            than|new|over|even|just|the))* <n>(?! (?:to|for) me)
        (?:your|the|my|this|that)(?: [\w]+)? (?:ad|advert|add|listing|post|posting|description|advertisement|site|
            page|title|tag|sticker|headline|it)(?: (?:it|still|just|clearly))* (?:says|said|say|
            states|lists|shows|was|is listed|has|reads|had|is for|is at|was for|is asking)(?: [\w]+){0,3} <n>
        (?:listed|posted|advertised|asking|priced|marked)(?: (?:it|this|that|price|of|is|was|as|up|right now|now|
            already|originally))* (?:for|at|is|of|price)?(?:
            (?:only|about))? <n>
        you(?: (?:are|were|really|still|guys|do|only))* (?:want|asking|ask|asked|charging|charge|expect|listed|posted|
            need|wanting|have it|wanted|have|priced|paid|advertised|put|bought|trying to
            get)(?: (?:for|it|this|that|at|price|of|is|up|still|the|me|to|pay|about|around|only|just))* <n>
        (?:repairs?|fix|fixing|parts|part|replacement|replace|replacing|registration|taxes|tax|smog|service|servicing|
            tyres|tires|fees?|shop|
            mechanic|painting|gas|fuel|uhaul|u haul|truck|rental|cable|charger|battery|insurance|gas money|title|
            transfer|upgrade|install|cleaning|movers?|moving)(?:
            (?:is|are|would|will|cost|costs|me|it|for|to|about|around|another|the|a|be|of|that|at|least|new|in|alone|
                run|extra|,|and|this|them|i|have|need|needs|like|quoted|wants|said|says))*? <n>
        <n>(?= (?:of|worth of|in|worth) (?:work|labou?r|parts and labou?r)(?![\w']))
        (?:a|the|my|our|his|her|return|train|bus)(?: (?:train|bus|return|van|day))? (?:ferry|train|bus|taxi|cab|uber|
            fare|ticket|
            tickets|flight|parking|toll|petrol|diesel|van hire|hire|round trip|journey)(?: (?:there|back|over|alone|
            and|here))*
            (?:is|costs?|was|are|will be|would be|comes to|sets me back)(?: (?:about|around|like|another|at least|me|
            over))* <n>
        <n>(?: [\w']+){0,3} (?:and|plus) <n>(?=(?: (?!(?:shipping|delivery|postage)\b)[\w',]+){0,8}? (?:a |in
            )?(?:total|
            sum|altogether)(?: (?:of|is|to|,))* <n>)
        <n>(?= (?:in|for|on|of|to|worth)(?: (?:the|some|a|new|get|of|in|it|at|least))* (?:repairs?|fix|fixing|parts|
            replacement|replace|registration|tax|taxes|smog|tires|tyres|service|fees?|gas|
            fuel|damage|rent a truck|maintenance|accessories|upgrades))
        (?:that is|it is|it was|this is|is|are|are you|seems|still|really|wow)(?: (?:like|a|about|almost|over|the|
            same|your|only))* <n>(?= (?:more|over|above|higher) (?:than|then)? ?(?:i|my|what))
        <n>(?: (?:is|was|seems|sounds|feels|would be|are|still|looks|it|still is|for|this|that|an?|old|used|kinda|
            kind|of|sort|just|really|simply|bike|car|phone|still|definitely|honestly|for me|frankly|actually|
            price))* (?:too (?:much|high|steep|expensive|pricey|dear|rich|low|little)|way|over my|out of|far|
            more than|above|beyond|steep|a lot|much|a bit|a
            little|bit|little|pretty|quite|kind of|insane|ridiculous|crazy|expensive|high|not worth|so high|so much|
                overpriced|unreasonable|robbery|excessive|higher)(?: (?:too|out|of|more|than|much|high|
            steep|pricey|expensive|my|budget|range|reach|price|over|higher|a))*(?![\w'])
        (?:can not|could not|will not|would not|do not|never|cant|not willing to|not|no way i am|unable to|
            did not)(?: (?:really|afford|pay|paying|do|spend|give|want|
            to|spending|going|have|be|even|about|you|doing|accept|the|go|for|got|quite|agree|with|justify|take|at|
            like|able|manage|swing|your|exactly|
            offering|offer|say|said))* <n>(?! (?:now|right now|today|cash)? ?(?:and|but only))
        (?:why|how come|what justifies|where does)(?: [\w]+){0,4} <n>
        (?:is|was|are|were|so)(?: (?:that|it|this|then|really|still|the))* <n>(?= (?:your|the|his|a|as|really|firm|
            still|best|final|lowest|negotiable|
            the (?:best|lowest|final)|including|with|per|each|ono|obo|for (?:all|both|one|each))(?![\w']))(?! (?:the|
            a)? ?(?:ok|fine))
        (?:was|were) (?:hoping|looking|thinking|planning|going|wanting|expecting|
            shooting)(?: [\w]+){0,6}? <n>(?=(?: [\w',.]+){0,16} (?:but|though)(?: [\w',.]+){0,24} <n>)
        (?:was|were|had|wanted|hoped|planned|expected|meant|more than|
            over)(?: [\w]+){0,6}? <n>(?=(?: [\w']+){0,4}(?: ,)? but(?: ,)? (?:ok|
            fine|all right|sure|deal|yes|i will take|we will take|let us do it|let us call|go on|what the hell|oh well))
        <n> (?:is|was|being)(?: (?:what|the|about|around))* (?:kbb|kelley|kelly|blue book|book value|market|
            going rate|average|retail|msrp)
        (?:bit|too|very|little|kind of|so|pretty|really) (?!much|more)[\w]+ for <n>
        (?:limit|minimum|floor|lowest|bottom|reserve)(?: (?:price|is|line|was|be|you|would|go|it|the))* (?:above|
            below|over|under|more than|less than|higher than|lower than|at|around|near)(?: or (?:below|above|under|
            over))? <n>
        (?:refund|return|reimburse)(?: (?:me|us|the|my))* <n>
        (?:who|nobody|no one|no body|someone|anyone|people|everyone)(?: [\w]+){0,3} (?:pay|pays|paying|give|gives|
            spend|spends|buy|buys)(?: [\w]+){0,3} <n>
        <n>(?: (?:for|a|an|the|this|that|used|old|second hand|bike|car|phone))* is (?:a joke|joke|madness|nonsense|
            cheeky|ambitious|optimistic|insulting|wild|dreaming)
        and now(?: it is| you want)? <n>(?= ?\?)
        <n>(?= (?:should|must|ought to|was meant to|needs to) (?:be|read|say) <n>)
        you mean <n>(?= (?:, )?not <n>)
        my (?:previous|last|earlier|first|old|original|initial) (?:offer|bid|price)(?: (?:was|
            had been))(?: [\w]+){0,2} <n>
        (?:i|we)(?: (?:already|just|have|had|did|first|only|even|originally))* (?:offered|offer you|bid|proposed|said|
            told|started at|started with)(?: (?:you|already|at|with|it|to|him|her|
            before|first))* <n>(?=(?: [^ .?!]+){0,8} <n>)
        <n>(?= (?:(?:that|which) )?(?:i|we) (?:saw|found|have seen|was quoted|was offered|could get|can get|would pay|
            paid)(?![\w']))
        (?:i|we)(?: (?:already|just|have|had|did|first|only|even|originally|was|am))* (?:offered|bid|proposed|said|want|
            wanted|at|
            started at)(?: (?:you|it|for|at))* <n>(?=[^?!]{0,60} <n>[^?!]{0,60} <n>)
        (?:i|we) (?:want|wanted|was at|am at)(?: (?:it|for|at))* <n>(?=[^?!]{0,40} (?:how about|what about|let us|
            make it|call it|
            meet|so)[^?!]{0,30} <n>)
        from <n>(?= (?:i|we)(?: [\w]+){0,2} (?:go|come|move|going|coming|moving)(?: up)? to <n>)
        (?:from|off|off of|down from|up from|over|than) <n>(?= (?:to|down to|up to) <n>)
        <n> was (?:all|my|the|what|an?)
        (?:budget|max|limit|maximum|plan|offer|price) (?:[\w]+ ){0,4}?was (?:only |about |around )?<n>(?= (?:but|
            , but|and|however|\.|,))
        (?:gone|going|went|go|come|came|coming|dropped|moved|increased|raised|jump|jumped)(?: (?:up|down))? from <n>
        (?:already|instead of|compared to|versus|vs|against|rather than|unlike|over|beats|less than the|more than the|
            below the|under the)(?: the| your| a)? (?<!, )<n>(?= (?:you|that|they|new|for|is|he|it|asking|price|listed|
            we))
        (?:save|saves|saving|saved|profit|lose|losing|loss of|worth of|earn|earning|extra|tip|tips|bonus|make|makes|
            salary|income)(?: (?:you|me|us|of|about|around|at|least|a|an|extra|over|up|
            to))* <m>
        (?:difference|only|just|like|mere)(?: (?:is|of|a|about|like))* <n> (?:difference|apart|away|between|
            more)(?![\w'])
        (?:we are|only|are)(?: (?:only|just|about|still))* <n> (?:apart|away|off)(?![\w'])
        """,
    ),
)
"""What is put right in the same message, what we are said to have named, what others ask, what is refused."""
