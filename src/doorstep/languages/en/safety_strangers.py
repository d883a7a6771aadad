"""Phrases of those who were never meant and of those who answer for somebody else, by class rather than by word."""

from typing import Final

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

_IDENTITY: Final = (Expects.IDENTITY,)
_EARLY: Final = (Expects.IDENTITY, Expects.NONE, Expects.SLOT_DECISION, Expects.VERIFICATION)
_LATER: Final = (
    Expects.SLOT_DECISION,
    Expects.AVAILABILITY,
    Expects.DROP_PLACE,
    Expects.DROP_PLACE_CONFIRMATION,
    Expects.ANYTHING_ELSE,
    Expects.CALLBACK_TIME,
)
_NOT_IDENTITY: Final = tuple(one for one in Expects if one is not Expects.IDENTITY)
_DONE: Final = "(?= [.,?!]|$)"
_TRADE: Final = (
    "(?:restaurant|takeaway|shop|store|hotel|hospital|school|dentists?|dental(?: [\\w]+)?|doctors?|surgery|station|"
    "office|"
    "offices|clinic|church|bakery|salon|hairdressers?|garage|pharmacy|chemist|bar|pub|cafe|café|company|library|bank|"
    "hostel|pizzeria|pizza|barbers?|barber shop|nursery|vets|butchers?|florists?|university|college|council|"
    "switchboard|"
    "reception|laundry|studio|solicitors?|plumbing|motors|electrics|electrical|tyres|tires|autos?|diner|grill|kitchen|"
    "tailors|cleaners|taxis?|cabs?|insurance|accountants|nails|hair|gym|fitness|removals|builders|roofing|grocers|deli|"
    "accounts|sales department|logistics|services|repairs|consulting|associates|and sons|bros|brothers|limited|ltd|"
    "inc|llc|museum|"
    ""
    "theatre|cinema|police|fire brigade|fax(?: line)?|(?:business|company|office|shop|work) (?:line|number|phone)|"
    "sports centre|leisure centre|fire station|police station|care home|nursing home|head office)"
)
_NO_NAME: Final = (
    "(?!(?:alex|morgan|his|her|him|he|she|the|a|an|my|not|your|our|their|its|sorry|just|only|me|us|at|in|on|out|off|"
    "busy|"
    "afraid|good|fine|ok|okay|here|there|it|that|this|right|wrong|no|yes|so|very|too|really|still|all|about|for|from|"
    "home|ill|sick|tired|retired|married|single|deaf|old|blind|new|done|late|away|abroad|free|glad|happy|sure|with|to|"
    "speaking|interested|available|ready|back|unable|actually|also|currently|now|one|someone|anyone|nobody|somebody|"
    "what|who|why|when|where|how|up|over|under|near|through|never|always|well|poorly|hungry|lost|pregnant|disabled|"
    "private|correct|true|ridiculous|quite|a[rn]|going|mr|mrs|ms|miss|dr|as|by|of|than|then|and|but|or|sir|madam|dear|"
    "love|mate|tomorrow|today|tuesday|thursday|monday|wednesday|friday|saturday|sunday|i|we|you|they|don't|do|is|am|"
    "are|was|will|can|could|would|perfect|great|nice|cool|awful|terrible|cold|hot|mad|stuck|tied|outside|inside|"
    "downstairs|"
    "upstairs|awake|asleep|alone|expecting|getting|mine|yours|hers|theirs|everyone|because|kind|sort|more|most|"
    "[a-z]+ing|[a-z]+ed)\\b)"
)
_NAME: Final = f"(?:(?:mr|mrs|ms|miss|dr) [a-z'-]+|{_NO_NAME}[a-z][a-z'-]+(?: {_NO_NAME}[a-z][a-z'-]+)?)"
_SOMEONE: Final = (
    "(?:fella|fellow|man|guy|woman|lady|person|bloke|chap|lad|name|alex|alexes|morgans?|one|girl|lass|dude|geezer|"
    "family|people|gentleman|mr [\\w]+|mrs [\\w]+|customer|individual)"
)

WRONG_PERSON_BY_CLASS: tuple[Rule, ...] = (
    *rules(
        CustomerAct.WRONG_PERSON,
        rf"""
        (?:not|never)(?: (?:even|ever|once))? (?:heard|hear)(?: tell)? of (?:the|that|this|a|an|any|no|your) (?:[\w]+
            )?{_SOMEONE}
        (?:not|never)(?: really)? (?:know|known|knew|met|have|got)(?: of)? (?:any|no|a|an)(?: [\w]+)? ?(?:alex|alexes|
            morgans?|(?:mr|mrs) [\w]+|such (?:person|man|woman|name))(?: (?:called|named|by|of|with)(?:
            [\w]+){{1,3}})?
        (?:i|we) know (?:no alex|no morgans?|no such|no [\w]+ morgan|no one (?:by|of that|called|named|with that))(?:
            [\w]+){{0,3}}
        (?:i|we) (?:have|have got|got) (?:no|not any|not got any) (?:alex|morgans?)(?: (?:here|in|at|on)(?:
            [\w]+){{0,2}})?
        (?:no|not any|not the|not a|not)(?: [\w]+)? (?:idea|clue|notion|foggiest|faintest)(?: [\w]+)? who (?:alex|
            that|he|she|they are|this (?:alex|person|man|woman)|you (?:mean|want|are (?:after|looking for|talking
            about|on about)))(?: [\w]+){{0,2}}
        alex who(?= [?,.!]|$| never| i )(?!.*\b(?:calling|speaking|called)\b)
        (?:whoever|the person|person|someone|the (?:guy|man|woman|lady|people|fella|one|family)) (?:who |that
            )?(?:had|has|owned|used to have|got|uses|used) (?:this|the|my) (?:number|phone|house|line|sim|place|
            flat)(?: [\w]+){{0,4}}
        (?:get|getting|got|gets|had)(?: [\w]+){{0,3}} (?:calls|phone calls|messages|texts) for (?:him|her|them|alex|
            that (?:guy|man|person|woman|name|fella)|this (?:guy|person|alex)|someone)(?: [\w]+){{0,3}}
        (?:wires|lines) crossed|(?:up|climbing) the wrong tree|mistaken identity
        (?:am|are|is) not called (?:morgan|alex|that)|never been called (?:alex|morgan|that)
        you are not (?:speaking|talking) (?:to|with) (?:alex|him|her|them|that (?:man|person|woman)|morgan)(?: [\w]+)?
        (?:this|the|that|my) (?:number|phone|sim|line)(?: [\w']+){{0,3}} (?:is of|is registered to|is owned by|is in
            the name of|belongs? to|is now|is with) (?:some|another|other|a|an|the|someone|our|us)(?: [\w]+){{0,3}}
        (?:bought|took over|inherited|are renting|rent|rented|purchased) (?:the|this|our) (?:house|place|flat|number|
            apartment|home)(?: [\w]+)? (?:from|off)(?: [\w]+){{1,3}}
        sold (?:us|me) (?:the|this|their|his|her)(?: [\w]+)? ?(?:house|place|flat|home|phone)
        (?:alex|morgans?|they|he|she|him|her) (?:is|are|was|were)? ?(?:long gone|gone (?:years|months|ages|long) ago|
            been gone(?: for)? (?:years|months|ages)|dead(?: and buried)?|deceased)
        there (?:was never|has never been|never was|never has been|was no|has been no|have never been|are no|is not
            any|is not no|is no) (?:an? |any |one called )?(?:alex|morgans?)(?! on the)(?: [\w]+){{0,3}}
        (?:not|no) (?:no one|one|anyone)(?: (?:here|in here))? (?:named|called|by|goes by)(?: [\w]+){{1,3}}
        (?:it|this) is the (?!(?:morgans?|same|house|kids|lads|boys|girls|parents)\b)[a-z]+s (?:here|now|actually)
        alex (?:is|was) not known(?: [\w]+){{0,4}}
        not known (?:at|on|in|under) this(?: [\w]+)?
        (?:i|we) (?:just|only just|recently|only recently|only)(?: have)? (?:got|bought|was given|took over)(?: me)?
            (?:this|the) (?:phone|number|sim|cell)(?: [\w]+){{0,3}}
        (?:given|gave|put down|left|wrote|entered|typed)(?: (?:you|them|down|in))* (?:a|the|some) (?:wrong|false|fake|
            bad|made up|incorrect|phoney|phony) (?:number|digits|phone number|contact|phone)(?: [\w]+)?
        (?:number|number's|phone|line)(?: (?:has|have|is|was|been))* (?:changed hands|reassigned|recycled)(?: to
            [\w]+)?
        (?:old|former|previous|ex) number (?:for|of) (?:him|her|them|alex)
        (?:<they>|alex)(?: (?:does|do|has|have))? (?:not|no longer) (?:have|has|use|uses|used|own|owns|answer|answers)
            this (?:number|phone|line)(?: [\w]+){{0,2}}
        (?:alex|he|she|they)(?: (?:has|have|must have))? (?:changed|switched|got a new|a new|gave up|given up)(?:
            (?:his|her|their|to a new))? (?:phone )?number(?: [\w]+){{0,3}}
        not (?:have|got) anyone(?: [\w]+)? (?:of|by|with|called|named)(?: [\w]+){{1,3}}
        (?:lad|man|lady|people|person|one|family|fella|guy|woman|couple|bloke)s? (?:who |that )?(?:lived|was|were|
            stayed|worked|used to (?:be|live)) here(?: before)?
        (?:number|number's|phone|line)(?: is)? mine(?: now)?
        (?:gave|assigned|handed|sold|issued) me (?:his|her|their|someone's|an?)(?: [\w]+)? number
        (?:this|that|it) is not (?:the )?(?:morgans?|alex|alex's)(?: morgan)? (?:residence|house|household|family|
            home|number|phone|place)
        (?:people|family|ones|house|folks) (?:at|in|from) (?:number )?[\w]+(?: ,)? not (?:us|me)
        no such (?:name|man|woman|customer|individual|people|guy)(?: [\w]+){{0,3}}
        neither of us (?:is|are|has)(?: (?:called|named))? (?:alex|that|him|her|morgan)
        my predecessor
        (?:alex|he|she|they|no one)(?: (?:is|are|was))* not (?:at|on|in|under|with) this (?:number|phone|line|address|
            house)
        (?:some|another|a different|the other)(?: other)? (?:morgan|alex)
        me (?:confused|mixed up|muddled|mistaken|muddled up) (?:with|for)(?: [\w]+){{0,2}}
        (?:alex|he|she|they)(?: (?:do|does))? not (?:live|stay|work|bide|reside) (?:here|at this|with us)(?:
            [\w]+){{0,2}}
        """,
        confidence=0.9,
        when=_EARLY,
    ),
    *rules(
        CustomerAct.WRONG_PERSON,
        rf"""
        (?:this|it|that|here) is (?!(?:his|her|my|your|our|alex|i|which|who|what|where|for|about)\b)(?:[\w'&-]+
            ){{1,3}}{_TRADE}(?! (?:speaking|manager))
        (?:you have reached|you are through to|you have got|you got|come through to|got through to|reached|you
            (?:rung|rang|called)) (?!(?:his|her|my|alex)\b)(?:(?:the|a|an) )?(?:[\w'&-]+ ){{0,3}}{_TRADE}
        ^(?:(?:hello|hi|yes|good (?:morning|afternoon|evening)|,) )*(?:the )?(?:[\w']+ ){{1,2}}(?:restaurant|takeaway|
            hotel|surgery|clinic|pharmacy|plumbing|motors|salon|garage|bakery|solicitors|taxis?|cabs|dental|library|
            school|reception|cafe|pizzeria){_DONE}
        ^(?:(?:hello|hi|good (?:morning|afternoon|evening)|this is|it is|,) )*(?!(?:this|it|that|who|speaking|morning|
            afternoon|evening)\b){_NO_NAME}[\w']+(?: (?!speaking)[\w']+){{1,3}}(?: ,)?(?: [\w]+ speaking)?(?: ,)? how
            (?:can|may|could) (?:i|we) (?:help|assist|be of)
        (?:no|nope|nah|naw|negative|sorry)(?: (?:,|love|mate|sir|madam|dear|pal|hen|sorry|no|afraid|i am afraid))*
            (?:i am|this is|this here is|my name is|it is|the name is|you have got|you are speaking to|name is)
            (?:only |just |actually |called )?{_NAME}(?= [.,?!]|$| here| speaking| and| not| no| there| you| i | who)
        (?:my|the) name is (?:actually |called )?{_NAME}(?= [.,?!]|$| and| not| i | no| there)(?! and (?:i am|this is)
            (?:his|her))
        {_NAME} (?:here|speaking)(?: ,)? (?:not alex|no alex|who is alex|there is no|never heard|wrong)(?:
            [\w]+){{0,3}}
        try (?:another|a different|some other|a new) (?:number|house|person|morgan|phone)
        (?:try|ask|call|ring|look for|bother|find) (?:someone else|somebody else|elsewhere)
        (?:look|search|try) elsewhere
        not me(?: (?:buddy|bud|chief|boss|dude|bro|man|friend|dear|hen|sunshine|mate|pal|love|sorry|i am
            afraid))*{_DONE}
        not me(?: [\w]+)? (?:try|you are|you want|wrong|sorry|ask)
        (?:mixed|mixing|muddled|got|getting)(?: up)? (?:the|your|their) (?:numbers?|names?|people)(?: up| wrong| mixed
            up)?
        wrong (?:cell|digits|line|extension|office|place|fella|bloke|chap|lad|lass|morgan|department|shop|business|
            name|dial|address|one|girl|gentleman|individual|home|customer|dude)
        (?:got|rang|dialed|have|call|called|rung)(?: the| my| your)? number wrong|number(?: is)? wrong
        (?:does|do) not ring (?:a|any) bells?
        i only answer to(?: [\w]+)?
        {_NAME} (?:speaking|here)(?=.*\b(?:who d(?:id|o) you (?:want|need)|looking for|who are you after)\b)
        (?:is )?not alex(?: here)?(?: ,)? (?:is|it is|i am) {_NAME}
        ^no(?: ,)? this {_NAME}$
        ^(?:no|nope|nah|sorry)(?: ,)? (?:mr|mrs|ms|miss )?{_NAME} (?:speaking|here)
        (?:this is|it is|i am) {_NAME}(?: (?:here|speaking))?(?=.*\b(?:looking for|who do you want|after someone|
            wrong)\b)
        (?:check|recheck|verify|look at|double check)(?: [\w]+)? (?:the|your|that) number(?: [\w]+)?
        = (?:a )?different (?:alex|morgan|person|family)
        (?:only|just) (?:me|myself|us) and (?:my|the) (?:[\w-]+)(?: [a-z]+)?(?: (?:live|lives|living|here|in this
            house))*
        (?:some|a|been a|made a|must be a|there is a) mistake(?=.*\b(?:name|person|called|such|no alex|not alex|
            number|morgan)\b)
        i am nobody (?:called|named)(?: [\w]+)?
        (?:is|are) not (?:no )?one (?:here )?(?:named|called|by)(?: [\w]+){{1,3}}
        """,
        confidence=0.85,
        when=_IDENTITY,
    ),
)

_WHO: Final = (
    "(?:<they>|our alex|sir|madam|sahib|memsahib|himself|herself|everyone|the (?:boss|owner|lady|man|missus|family)|"
    "(?:mum|mummy|mam|mammy|mom|mommy|dad|daddy|gran|granny|nan|nana|grandad|grandma|grandpa)|"
    "(?:my|his|her|our) (?:<kin>|missus|other half|old man|da|ma|gran|granny|nan))"
)
_ADVERBS: Final = (
    "(?: (?:just|only|still|currently|unfortunately|actually|both|already|gone|all|away|now|sort of|probably|maybe))*"
)
_GONE_WHERE: Final = (
    "(?:(?:out|away|off|gone)(?: (?:of (?:station|town|the country|state|the office|office|the house|the city)|with|at|"
    "for|in|to|on|working|shopping|fishing|today|the|his|her|walking|doing|getting)(?: [\\w]+){0,2})?|"
    "in with (?:a|the|his|her)(?: [\\w]+)?|in (?:the|a) (?:bath|shower|bathtub|loo|toilet|garden|yard|meeting|"
    "middle of|"
    "hospital|office|field|barn|shed|pub|kitchen|basement|attic|pool|sauna|car|shop|class|lecture)|in (?:labour|"
    "surgery|"
    "theatre|recovery|intensive care|bed|hospital|prison|jail|court|class|town|work)|on (?:a|an|the|his|her|another) "
    "(?:flight|plane|train|course|trip|run|walk|job|call|break|boat|ship|bus|toilet|loo|roof|ladder|school trip|"
    "business trip|lunch break|night shift|other line|way)(?: home| back)?|on (?:holiday|vacation|leave|nights|duty|"
    "shift|night shift|pilgrimage|honeymoon)|too (?:ill|sick|poorly|weak|young|upset|frail|unwell|tired|busy)(?: to "
    "(?:talk|speak|come))?|(?:round|over|up|down)(?: (?:at|to|in|on))? (?:his|her|the|a)(?: [\\w']+){1,2}|at (?:his|"
    "her|"
    "their|the|a)(?: [\\w']+){1,2}|at (?:mass|church|work|school|college|uni|prayers|practice|training|lunch|sea|yoga|"
    "football|bingo|physio)|having (?:a|his|her|an)(?: [\\w-]+){1,2}|(?:asleep|sleeping|resting|napping|driving|"
    "working|"
    "travelling|traveling|abroad|overseas|deployed|unavailable|indisposed|teaching|operating|swimming|showering|"
    "bathing|cooking|outside|upstairs|downstairs|poorly|unwell|deaf|not (?:in|here|home|at home|around|about|back|up|"
    "available|able to (?:come|talk|speak)|with us (?:today|just now)))"
    "(?: (?:yet|now|today|right now|at the moment|just now))*)"
)

NOT_HERE_BY_CLASS: tuple[Rule, ...] = (
    *rules(
        CustomerAct.NOT_HERE,
        rf"""
        {_WHO} (?:is|are|will be|has been|had to go){_ADVERBS} {_GONE_WHERE}
        {_WHO} (?:has |have |is |just |had )*(?:went|gone|go|off|popped|nipped|stepped|run|ran|flown|flew|driven)(?:
            (?:just|already|off))* (?:[a-z]+ing|out|for|to|up|down|over|round|into|away|off|on)(?: [\w]+){{0,2}}
        {_WHO} (?:has |have |is |just |only |only just )*left(?: (?:about|an|five|ten|a|half|this|not|just|earlier|
            already|for|the|now|early|on)(?: [\w]+){{0,3}})?{_DONE}
        {_WHO} (?:does|do|will|did|has|have) not (?:finish|get off|get in|get home|come home|get back|come back|
            return|returned|come in|be (?:back|home|in)|finished|got (?:in|home|back)|start|surface|wake)(?:
            [\w]+){{0,3}}
        {_WHO} (?:will|shall|should|might|may|is going to)(?: [\w]+)? (?:return|be back|come back|get back|be home|be
            in)(?: [\w]+){{0,3}}
        {_WHO} (?:is|are){_ADVERBS} (?!(?:speaking|coming|listening|waiting|calling|asking|expecting|looking|getting
            it|going to)\b)[a-z]+ing(?: [\w']+){{0,4}}
        {_WHO} (?:is|are){_ADVERBS} (?:in|at|on|under|with|round|over|down|up|off|behind|inside|near|by|across|
            between|through) (?!(?:the (?:line|way up)|charge|this|favour)\b)[\w']+(?: [\w']+){{0,3}}
        = (?:no )?(?:out|away|off|asleep|sleeping|at work|gone)(?: (?:at the (?:minute|moment)|just now|right
            now|now|today|till [\w ]+|until [\w ]+|for [\w ]+|in [\w ]+|with [\w ]+))*
        {_WHO} (?:is|has|have)(?: just)? (?:got|jumped|hopped|climbed|nodded|dropped|dozed|fallen|had) (?:in|into|on|
            off|out|asleep|to|an|a)(?: [\w]+){{0,3}}
        {_WHO} (?:no|not) (?:here|home|in|at home|there|available|come back)
        (?:not|never) (?:get|catch|find|reach)(?: hold of)? (?:him|her|them|alex)(?: [\w]+){{0,3}}
        (?:better|best)(?: off)? (?:trying|calling|ringing|try|to try)(?=.*\b(?:he|she|they)\b)(?: [\w]+){{0,3}}
        (?:house|pet|dog|cat|baby)-sitting
        (?:left|forgot|forgotten|leaves|forgets) (?:his|her|their|the) (?:phone|cell|cell phone|handset)(?:
            [\w]+){{0,4}}
        (?:have|got|holding|minding|answering|watching)(?: got)? (?:his|her|their|alex's) (?:phone|calls|line|cell)(?:
            [\w]+){{0,2}}
        (?:i am|this is|it is|you have got)(?: (?:only|just))? (?:his|her|their|alex's|our alex's|my [\w]+'s)
            (?:missus|other half|better half|old man|old lady|da|ma|mam|mum|mom|pal|mate|gran|granny|nan|grandad|
            auntie|cousin|stepson|step-[a-z]+|stepdaughter|stepmum|stepdad|[a-z]+-in-law|helper|aide|caregiver|pa|
            social worker|guardian|ex|lodger|tenant|coworker|co-worker|teacher|minder|home help|cleaner|secretary|
            receptionist|gardener|tutor|driver|cook|maid|agent|manager|deputy)
        (?:picked up|pick up|picking up|answered|answering|answer|talk|talking|speaking|speak) (?:for|on behalf of)
            (?:him|her|them|alex)
        (?:no one|none of them)(?: else)?(?: (?:is|are))? (?:home|here|in|at home|about)(?: (?:but|except|only|other
            than|apart from) me)
        no one else (?:is )?(?:home|here|in|at home|about)
        (?:none of them|neither of them)(?: (?:is|are))? (?:home|here|in|at home|about)
        (?:can|shall|should|could|do you want me to|want me to|would you like me to|will i|may i)(?: i)? (?:tell|let|
            ask|get|have|give|pass on to) (?:him|her|them|alex)(?: [\w]+){{0,5}}
        (?:leave|take|left) (?:a|your|the) message(?: [\w]+){{0,2}}
        (?:pass|send) (?:it|that|the message|a message|this|your message) (?:on|along)(?: to (?:him|her|them|alex))?
        (?:i am|we are)(?: (?:only|just))? (?:the|a) (?:painter|plumber|builder|electrician|cleaner|gardener|
            decorator|babysitter|sitter|nanny|au pair|childminder|dog walker|dog sitter|cat sitter|house sitter|carer|
            home help|maid|housekeeper|lodger|flatmate|roommate|neighbour|nurse|receptionist|temp|guest|night nurse|
            concierge|doorman)
        (?:i am|we are)(?: (?:only|just))? (?:feeding|watering|minding|watching|looking after|house sitting|
            babysitting|visiting|dog sitting|staying)(?: [\w]+){{0,4}}
        """,
        confidence=0.85,
        when=_IDENTITY,
    ),
    *rules(
        CustomerAct.NOT_HERE,
        rf"""
        ^(?:(?:no|sorry|oh|hello|hi|well|ah|,) )*(?:himself|herself|madam|sir|sahib|our alex|alex) (?:is|are){_ADVERBS}
            {_GONE_WHERE}
        """,
        confidence=0.85,
        when=(Expects.NONE, Expects.SLOT_DECISION, Expects.VERIFICATION),
    ),
)

STRANGER_LOOK_ALIKES: tuple[Rule, ...] = (
    *rules(
        None,
        r"""
        (?:left|went|gave|given|rang|knocked|took|brought|delivered|sent|dropped|put|goes|go|give|deliver|bring|came|
            handed|posted)(?: (?!(?:not|got|sorry|number)\b)[\w']+){0,5}? (?:to|at|with|in|round to|for) (?:the |a
            )?wrong (?:house|person|one|flat|guy|people|alex|man|woman|family|door|address|street|neighbour|place|
            floor|building)
        (?:got|get|getting|received|left|gave|given|have|had|brought|delivered|opened|signed)(?: [\w]+){0,3}
            (?:someone|a neighbour|another person|people) ?(?:else's)? (?:parcel|package|order|post|mail|delivery)
        the wrong (?:guy|person|man|woman|one|people|house|neighbour) (?:signed|took|got|has|opened|answered|was
            given|picked|accepted|came)
        (?:i|we)(?: (?:think|may|must|might|have|i|probably|just|actually))* (?:give|gave|given|told|entered|typed|
            wrote|put|read|said|tell)(?: (?:you|them|him|her|it|down|in|on|out))* (?:the|a|my) wrong (?:number|phone
            number|one|digits|name|person)
        no(?= (?:, )?alex (?:is|has|was|just|went|left|can not|will|works|does not (?:get|come|finish))\b(?! (?:not
            )?known))
        (?:could|can|would|will) (?:he|she|they) come in
        said (?:that )?(?:he|she|they) would be(?: [\w]+){0,2}
        (?:he|she|it|they) (?:is|are|was) not (?:here|there|in) yet(?=.*\b(?:your|driver|man|courier|van|parcel)\b)
        my (?:<kin>) is (?:asleep|sleeping)(?=.*\b(?:short|quick|quiet|quietly|whisper|whispering|wake|next to me|
            beside me)\b)
        not me(?: ,)? (?:but |it is )?(?:my|our) (?:<kin>|other half|lodger)
        """,
    ),
    *rules(
        None,
        r"""
        (?:not|never) (?:know|heard of|hear of) (?:anyone|any one|any)(?: one)? (?:called|named|by the name(?: of)?)
            (?!(?:alex|morgan|that|him|her|this|mr|mrs)\b)[a-z]+
        (?:that was|that is|it was|read you|gave you|is|was|pick|picked|took|said|read)(?: you)? the wrong one
        """,
        when=_NOT_IDENTITY,
    ),
    *rules(
        None,
        r"""
        (?:he|she|they|my (?:<kin>)) (?:is|are) (?:not (?:here|in|home)|away|out|asleep|at work|at school)(?:
            [\w]+){0,3}(?= .*\b(?:i am (?:in|home|here|at work|alex|free|off)|so am i|someone is in)\b)
        (?:he|she|they) (?:will|would|should) (?:not )?be (?:back|home|in|here|available|around)
        (?:he|she|they) (?:is|are)(?: (?:always|never|usually|mostly|often|normally))* (?:not (?:in|home|there|around|
            here)|out|away|at work)(?= (?:usually|most|on|<day>|mornings|afternoons|evenings|at weekends|then|that
            day|during))
        """,
        when=_LATER,
    ),
    *rules(
        None,
        r"""
        (?:he|she|they) (?:is|are)(?: (?:always|never|usually|mostly|often|normally))* (?:not (?:in|home|there|around|
            here)|
            out|away|at work|on holiday|asleep)
        (?:he|she|they|mr [\w]+|mrs [\w]+|ms [\w]+)(?: (?:has|have))? moved(?: (?:out|away))?
        no one of that name(?= (?:next door|opposite|upstairs|downstairs|over|there))
        (?:is|are) there (?:is )?(?:a|an) operator|there is (?:a|an) operator
        """,
        when=(Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION),
    ),
    *rules(
        None,
        r"""
        (?:he|she|they) (?:is|are) (?:not (?:here|in|home)|away|out|asleep|at work)(?=.*\bi am alex\b)
        ^(?:yes|yeah|yep|aye|speaking)(?: (?:,|but|though|only|just|i am))* (?:at|in|out|away|on|driving|busy|off|
            abroad)(?: [\w]+){0,3}(?= [.,?!]|$)
        ^(?:yes|yeah|yep|aye|speaking|that is me|it is me)(?: ,)? (?:but |though )?(?:my|our|the) (?:<kin>|other half)
            (?:is|are)(?: [\w]+){1,3}
        """,
        when=_IDENTITY,
    ),
)
"""Parcels and numbers that went wrong, and others who are out while the person called is on the line."""
