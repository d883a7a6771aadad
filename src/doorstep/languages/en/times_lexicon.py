"""The words a statement about time is made of: what says away, home, good, bad, after, until."""

from doorstep.languages.en.times_presence import (
    ADVERB,
    APPOINTMENT,
    COME_BACK,
    GO_OUT,
    IS,
    ISNT,
    PLACE,
    TAKEN_UP,
    WHERE,
)
from doorstep.languages.en.times_words import COUNT, HOUR, MONTH, WEEKDAY
from doorstep.languages.kit.times_kinds import Kind
from doorstep.languages.kit.times_patterns import word_reader

_SOURCES: tuple[tuple[Kind, str], ...] = (
    (
        Kind.SKIP,
        (
            r"(?:won'?t|don'?t|will not|do not|not|can'?t|cannot|couldn'?t) (?:know|say|tell)(?: for sure| yet)? "
            r"(?:till?|until) "
            r"(?:\w+day|tonight|tomorrow|later|\w+ (?:evening|morning|night|week)|the \w+)|"
            r"(?:send|bring|deliver|take|get|redirect|move|come|go|drop|have)(?: it| that| this)?(?: round| over| "
            r"sent)? (?:to|at) "
            r"(?:my|the|our|his|her) (?:work(?:place)?|office|gym|school|job|shop|clinic|surgery|college|uni)(?= "
            r"(?:and|but|please|"
            r"instead|any|on|in|at|before|after|by|then)\b|[.,])|"
            r"24/7|night (?:worker|shift|nurse|owl|guard)s?|today's date|date(?: is it)? today|\A(?:morning|"
            r"afternoon|evening)(?=[,.!]? (?:who|what|hello|hi\b|yes|can|how|this|speaking|"
            r"sorry))|good (?:morning|afternoon|evening|day|night)|(?:have|enjoy) (?:a|your|the|"
            r"my) (?:\w+ )?(?:day|evening|weekend|night|afternoon|morning|one)|"
            r"(?:talk|speak|see|catch) (?:to )?you (?:all )?(?:later|tomorrow|soon|then)|\bat (?:all|the moment|"
            r"least|once|last|first)\b|"
            r"(?:number|flat|apartment|apt|unit|floor|house|door|building|room|suite|block|bell|option|line|"
            r"gate) (?:number )?(?:\d+\w*|"
        )
        + HOUR
        + (
            r")\b|at the (?:door|back|front|side)|by the (?:door|gate|bins?|way|back|front)|"
            r"earlier (?:today|this|on)|(?:that's|thats|that is|is|be) (?:all|everything|"
            r"it)(?: i need)?(?: for)? today|(?:thanks?|thank you)(?: so much| very much)?(?: for (?:your|"
            r"the) (?:help|call|time))? today|(?:a|one|the) second(?= (?:please|parcel)|[,.!]|$)|(?:one|a|"
            r"two) (?:moment|minute|sec(?:ond)?s?|mo)\b|sunday (?:paper|lunch|best)|"
            r"(?:five|six|seven|three|four|two) (?:of us|people|parcels?|packages?|boxes|times|floors?|children|"
            r"kids|items?|days a week)"
        ),
    ),
    (
        Kind.SINCE,
        r"(?:wait|hold(?: on to)?|keep|store)(?: it| that| this| them| the (?:parcel|package))? (?:until|till?)",
    ),
    (
        Kind.HOUSE,
        (
            r"(?:i|we|he|she|they) (?:don'?t|do not|doesn'?t|never)(?: have to| usually)? work(?! (?:for|from))|"
            r"(?:i'?m|i am|we'?re|we are|he'?s|she'?s|they'?re) not (?:away|busy|working|at work|out|at the office|"
            r"in the office|gone)|(?:i|we) won'?t be (?:away|busy|working|at work|out)"
        ),
    ),
    (
        Kind.ASKED,
        (
            r"(?:does|will|would|is|did|has|are|should|do(?= (?:you|they))|when's|"
            r"(?:when|what time|what day|which day)(?: exactly)? (?:is|will|does|do|did|are|would|can|should)) "
            r"(?:it|that|this|the parcel|the package|my parcel|my package|the delivery|the driver|the courier|"
            r"the other one|you)(?! (?:be )?(?:possible|ok|okay|all right|alright|work|suit|fine|have|do|got|"
            r"deliver after|want|offer))"
            r"(?: (?:be|going to|due to|supposed to|meant to))? ?(?:come|comes|coming|arrive|arrives|arriving|"
            r"get here|gets here|here|turn up|due|delivered|deliver|delivering|still|today|tomorrow|planned|"
            r"scheduled|from|for|going)"
        ),
    ),
    (
        Kind.PAST,
        (
            r"(?:was|were|wasn't|weren't)(?! (?:hoping|thinking|wondering|going|referring|talking|saying|asking|"
            r"planning|looking))|waited|came|didn'?t|ordered|"
            r"promised|missed|happened|bought|sent|tried|rang|"
            r"should(?:'ve| have)|(?:you|they|he|she|it) (?:said|told|say)|yesterday|the other day|last (?:week|"
            r"time|night|month|year|"
        )
        + WEEKDAY
        + (
            r")\b|ago\b|had (?:been|to)|already|has been|have been|'ve been|'s been|(?:i|we|they|he|she|i've|"
            r"we've)(?: just)? moved|birthday|never (?:came|"
            r"arrived|turned)"
        ),
    ),
    (
        Kind.HOUSE,
        (
            r"(?:(?:i|we|he|she|i'?m|i am|we'?re|he'?s|she'?s)(?: \w+)? )?work(?:s|ing)? (?:from|at) home|"
            r"home office(?: day)?|(?:not|never) (?:leaving|going (?:out|anywhere))"
        ),
    ),
    (
        Kind.WISH,
        (
            r"(?:can'?t|couldn'?t|won'?t|why can'?t|why don'?t) (?:you|we|they|he|it)\b|why not|is(?:n't)? (?:it|"
            r"that|there)(?: not)? (?:possible|any)"
        ),
    ),
    (
        Kind.AWAY,
        (
            rf"{ISNT} {ADVERB}{PLACE}|(?:don'?t|doesn'?t|won'?t|not|never|do not|does not|cannot|"
            rf"can'?t) (?:usually |normally |be |going to be |even )*{COME_BACK}"
            rf"|(?:nobody|no one|noone|none of us)(?:'s| is| are| will be|'ll be| here)?(?: {ADVERB}(?:at home|"
            r"home|in\b(?! the)|there|here|around|available))?"
        ),
    ),
    (Kind.BACK, COME_BACK),
    (Kind.LEAVE, GO_OUT),
    (
        Kind.HOUSE,
        (
            r"(?:(?:the|a|my) )?(?:day|days|time|week) off|"
            r"off work|off(?= (?:on |all |tomorrow|today|this |next |"
        )
        + WEEKDAY
        + (
            r"))|(?:i'?m|i am) off(?! to| work)|"
            r"(?:some(?:one|body)|my (?:wife|husband|mum|mother|son|daughter|neighbour|partner|roommate|"
            r"flatmate))(?:'s| is|'ll be| will be)? (?:at home|home|in\b(?! the)|there|here|around\b)"
        ),
    ),
    (
        Kind.BAD,
        (
            r"(?:doesn'?t|don'?t|won'?t|wouldn'?t|does not|do not|will not|can'?t|cannot)(?: really|"
            r" quite)? (?:work|suit|fit|go|happen)(?: well| out| for)?(?: me| us)?|"
            r"(?:is|are|'s|isn'?t|aren'?t|be|not|wouldn'?t be|would be|won't be) (?:not |so |very |really |a bit |"
            r"too |that |completely |particularly |totally |just |also |all )*"
            r"(?:no good|too (?:late|early|soon|tight)|good enough|no use|a no go|bad|impossible|inconvenient|"
            r"difficult|tricky|awkward|hopeless|terrible|out of the question|out(?= ?(?:$|[,.!?;]|for|and|but|as|"
            r"because|i'?m))|a problem|worse|hard|rough|busy|full|packed|taken|manic|crazy|hectic|not an option|no go)|"
            r"(?:is|are|'s|would|be) (?:not|no longer) (?:so |very |really |too |that |going to |gonna )*(?:good|"
            r"great|ideal|possible|convenient|suitable|ok|okay|an option|work|fine|best|free)|"
            r"(?:isn'?t|aren'?t|not|wouldn'?t be|won'?t be) (?:so |very |really |too |that |going to |gonna |any |"
            r"all that )*(?:good|great|ideal|possible|convenient|suitable|ok\b|okay|an option|work\b|fine|best)|"
            r"no good|no use|impossible|bad(?= for)|out of the question|too (?:late|early|soon|short notice|"
            r"tight)|no way|a nightmare|(?:doesn'?t|don'?t|won'?t|isn'?t|aren'?t|wouldn'?t)(?= ?(?:$|[.,;!?]|"
            r"and\b|but\b|so\b))|(?:is|'s) my (?!day off|free|best|only)[a-z]+ day\b|hopeless|hectic|fully booked|"
            r"not (?:so |very )?(?:good|great|ideal)"
        ),
    ),
    (
        Kind.AWAY,
        (
            rf"{IS} {ADVERB}(?:out\b(?! of the question)(?: of (?:town|the house|the country|office|the office|"
            r"town))?|away|gone|busy|asleep|sleeping|working|travel+ing|abroad|overseas|occupied|tied up|"
            r"unavailable|engaged|"
            r"stuck (?:at|in)(?: \w+){1,2}|driving|flying|commuting|teaching|on the (?:road|train|plane)|"
            r"booked(?: up)?|visiting(?: \w+){1,2}|having \w+|picking(?: \w+){1,4} up|shopping|"
            r"seeing(?: \w+){1,2}|taking(?: \w+){1,4})|"
            r"out(?= (?:until|till|til|from|all|between|for|on|tomorrow|today|this|before|after|most))|"
            r"away(?= (?:until|till|til|from|all|between|for|on|tomorrow|today|this|before|after|next))|"
            r"(?:house|flat|place|office|shop|home)(?:'s| is| will be) (?:empty|closed|shut)|(?:we'?re|"
            rf"we are) (?:closed|shut)|(?:stuck )?at {WHERE}|(?:i'?m|i am|we'?re|we are|i'?ll be) (?:at|with|"
            r"visiting|seeing) (?:my|"
            r"our) (?!(?:house|home|door|place|flat|address|phone))\w+|(?:i'?m|i am|we'?re|we are|"
            r"i'?ll be) in (?!(?:the|all|from|on|until|till?|and|but|or|today|tomorrow|between|before|after|at|by|"
            rf"most|now|then|every|early|late|again|for|around|as|so|if|an?|my|this|that|next|any|{COUNT}|"
            rf"{WEEKDAY})\b)[a-z]+|"
            r"in (?:the |an? |my )?(?:office|meetings?|class|hospital|surgery|court|school|town hall)|"
            r"(?:i|we|he|she|they|people|also|usually|normally|always|only|and|to|husband|wife)(?: only| usually|"
            r" normally| always| also| just| both| all)? (?:works?|sleeps?)\b(?! (?:for (?:me|us)|best|better|"
            r"well|fine))|sleep(?:ing|s)?|asleep|working|busy|"
            r"(?:have|has|'ve|'s|got|having|had|there'?s|my|go to|going to|attend|"
            r"attending)(?: got)?(?: an?| my| the| to| some|"
            rf" another)?(?: [a-z]+'?s?){{0,2}}? {APPOINTMENT}\b(?! (?:for (?:me|us)))|"
            r"on (?:holidays?|vacation|leave|shift|duty|a trip|a business trip|(?:my )?honeymoon|annual leave|"
            r"maternity leave)|abroad|travel+ing|unavailable|school run|out of (?:town|the house|the country)|"
            r"picks?(?:ing)? (?:up )?(?:the |my |our )(?:kids?|children|son|daughter|boys?|"
            r"girls?)(?: up)?(?: from school)?"
        ),
    ),
    (
        Kind.AWAY,
        (
            r"(?:can'?t|cannot|can not|couldn'?t|could not|unable to|not able to|won'?t be able to|don'?t (?:want|"
            r"like|have time|do|need)|do not (?:want|do)|"
            r"rather not|would not|wouldn'?t|shouldn'?t|struggle|won'?t|hate|avoid|no time|i refuse)"
            r"(?: really| possibly| always)?(?: do| make(?: it)?| have| take| be (?:at home|home|there|in|here|"
            r"around)| accept| receive| have it| want| come| it)*"
        ),
    ),
    (Kind.TAKEN, TAKEN_UP),
    (
        Kind.EXCEPT,
        (
            r"(?:any|every) ?(?:time|day|thing)? but|any day (?:except|apart from|other than|bar)|anything but|"
            r"except(?:ing)?(?: for)?|apart from|other than|than|aside from|excluding|besides|instead of|"
            r"rather than|but not|just not|not counting|bar(?= "
        )
        + WEEKDAY
        + r")|but (?="
        + WEEKDAY
        + r"\b)",
    ),
    (
        Kind.LATEST,
        (
            r"(?:at the |or )?(?:very )?(?:latest|at most)|or (?:earlier|sooner|before(?= ?(?:$|[.,;!?]|that\b|"
            r"would|is|works?)))|at the outside"
        ),
    ),
    (
        Kind.EARLIEST,
        (r"(?:(?:at )?the )?(?:very )?earliest|or (?:later|after(?= ?(?:$|[.,;!?]|that\b|would|is|works?)))|at least"),
    ),
    (
        Kind.GOOD,
        (
            r"not a problem|no problem|(?:would|could|should|might|will|'d|'ll|does|do) (?:also |both |all |"
            r"probably |really )*(?:work|suit|fit|do(?! (?:mon|tue|wed|thu|fri|sat|sun|it|that)))\b(?: (?:me|us|"
            r"well|nicely|better|best|fine|for me))*|"
            r"(?:both |all |also )?(?:works|suits?|fits?)\b(?: (?:me|us|well|nicely|better|best|fine|for me|"
            r"great))*|work\b(?: (?:well|better|best|fine|for me|great))*|"
            r"(?:is|are|'s|'d be|'ll be|be|sounds?|looks?|seems?) (?:also |both |all |probably |really |just |"
            r"much |perfectly |absolutely |totally |quite |a lot |always |usually |completely |generally |the )*"
            r"(?:fine|good|great|ok|okay|perfect|better|best|possible|ideal|convenient|all right|alright|lovely|"
            r"brilliant|cool|easier|easiest|preferable|wonderful|excellent|suitable|nice|grand|super|doable|"
            r"no problem|safest|safe|a good|an option|my day off|free|open)\b(?: for me| with me| by me)?|"
            r"(?:fine|perfect|ok|okay|alright|all right|possible|best|better)\b|"
            r"off(?= ?(?:$|[.,;!?]|and|so|but|tomorrow|today|because))"
        ),
    ),
    (
        Kind.WISH,
        (
            r"(?:how|what) about|(?:shall|should) we say|call it|let'?s (?:say|do|go|make)|make it|let's|(?:could|"
            r"can|would|will|may|"
            r"might) (?:you|we|i|it|they|he|someone|somebody)|prefer(?:ably)?|'d rather|would rather|"
            r"rather(?= have)|(?:would|'d) (?:like|love|prefer)|"
            r"(?:i|we) (?:want|need|can|could|wish|have time)|want|needs? (?:it|to be)|has to be|must be|"
            r"put (?:me|us) down for|book|schedule|go for|i'?ll take|take(?= (?:the|mon|tue|wed|thu|fri|sat|sun))|"
            r"anything|is there|are there|do you have|have you got|got anything|any chance|if possible|ideally|"
            r"deliver|bring it|come back|try again|(?:only|just) (?:do|manage|accept|take)|hoping for|"
            r"thinking(?: of)?|best bet|so only|please call|call me|ring me|phone me|call back|ring back"
        ),
    ),
    (
        Kind.HOUSE,
        (
            rf"{IS} {ADVERB}{PLACE}|(?:at )?home|free|available|around(?= (?:all|until|till|from|after|before|"
            r"on|tomorrow|today|this))|(?:i'?m|i am|we'?re|be) (?:flexible|open)|awake|up from"
        ),
    ),
    (
        Kind.ANY_TIME,
        (
            r"(?:at )?any ?time(?: (?:at all|of (?:the )?day|is fine|you like))?|when(?:ever)?(?: you (?:like|"
            r"want|can))|whenever|(?:the )?sooner the better|as (?:soon|quick|quickly) as (?:possible|(?:you|he) "
            r"(?:can|like))|asap|"
            r"(?:any ?time |only |but |and )?(?:after|from) (?:that|then)(?: on(?:wards?)?)?(?= ?(?:$|[.,;!?]|i\b|"
            r"we\b|is|'s|"
            r"would|works|please|suits|should))|(?:whatever|whichever|any old) (?:day|time)|any (?:slot|hour)|(?:any|"
            r"every|"
            r"each) ?day(?: of the week)?|daily|(?:any|"
            r"every) other (?:day|time)|no matter when|round the clock|everything(?= (?:except|but))"
        ),
    ),
    (
        Kind.ALL_DAY,
        (
            r"(?:all|the whole|the entire) day(?: long)?|all through the day|from morning (?:to|till|"
            r"until) (?:night|evening)|(?<=tomorrow[ ])all (?:of it|through)"
        ),
    ),
    (Kind.SAME_TIME, r"(?:at )?(?:the )?same (?:time|hours?)(?: but| only)?"),
    (
        Kind.LATER_TODAY,
        (
            r"later (?:on )?(?:today|this (?:morning|afternoon|evening)|in the day)|today later(?: on)?|"
            r"the rest of (?:the day|today)"
        ),
    ),
    (Kind.FROM_NOW, rf"(?:half an hour|an hour and a half|{COUNT} (?:and a half )?(?:hours?|minutes?|mins?)) from now"),
    (
        Kind.IN_LENGTH,
        (
            r"in (?:about |around |roughly |like |maybe |another )*(?:half an hour|an hour and a half|"
            rf"an hour or (?:so|two)|{COUNT} (?:and a half )?(?:hours?|minutes?|mins?))(?:'s?)?(?: time| or so)?"
        ),
    ),
    (
        Kind.LENGTH,
        (
            r"(?:for |within |during |over |in )?(?:the )?next (?:few (?:hours|days)|couple of (?:hours|days)|"
            rf"half an hour|half hour|hour|fortnight|month|(?:{COUNT}) (?:and a half )?(?:hours?|minutes?|mins?|days?|"
            r"weeks?|months?|fortnights?))|within (?:the|an|one) hour|"
            rf"within (?:half an hour|{COUNT} (?:hours?|minutes?|mins?))|for (?:about |"
            rf"another |at least )?(?:half an hour|{COUNT} (?:more )?(?:hours?|minutes?|mins?|days?|weeks?|months?|"
            r"fortnights?))|for (?:about |at least )?another (?:hour|day|week|fortnight|month)|"
            r"for the next hour"
        ),
    ),
    (Kind.NOW, r"right now|just now|now(?= (?:until|till|to|and) )|(?<=from[ ])now|at present|currently|for now"),
    (
        Kind.CORRECTION,
        (
            r"no,? wait|wait,? no|(?:no,? )?sorry,? no|oh,? sorry|no,? sorry|(?:no,? )?(?:i mean|"
            r"i meant)(?: to say)?|make that|scratch that|or rather|correction|(?:no,? )?actually(?:,? no)?|sorry|"
            r"no,? no|rather,|let me correct(?: that)?|that's wrong|wrong|nah|nope|hang on|wait|better yet|"
            r"on second thou?ghts?"
        ),
    ),
    (
        Kind.NOT,
        (
            r"no (?:deliver(?:y|ies)|calls?|visits?|parcels?|drivers?|couriers?)|(?:please )?(?:don'?t|do not|"
            r"never) (?:you )?(?:come|deliver|bring|send|ring|call)|not|never|"
            rf"no(?= (?:{WEEKDAY}s\b|mornings|afternoons|evenings|weekends|nights|(?:earlier|later|"
            r"sooner) than))|don'?t|neither|nor|n't|without"
        ),
    ),
    (Kind.NO, r"no(?: no)*\b"),
    (Kind.ONLY, r"only|just|solely|strictly"),
    (Kind.BETWEEN, r"(?:any ?time |sometime |some time |somewhere )?(?:in )?between"),
    (
        Kind.AFTER,
        (
            r"(?:any ?time |some ?time |straight |right |shortly |just |from )?(?:after|past)|later than|"
            r"as of after|following"
        ),
    ),
    (
        Kind.BEFORE,
        (
            r"(?:any ?time |some ?time |straight |right |shortly |just )?before|(?:earlier|sooner) than|ahead of|"
            r"prior to"
        ),
    ),
    (Kind.UNTIL, r"(?:up )?(?:until|untill|till?|'til|'till)(?: gone)?|up to|through (?:to)?"),
    (Kind.SINCE, r"(?:any ?time |some ?time )?(?:from|starting(?: from| on| at| with)?|as of|as from|beginning|since)"),
    (Kind.BY, r"(?:any ?time |some ?time )?by(?! (?:the (?:door|bin)|myself|then))"),
    (
        Kind.AROUND,
        (
            r"(?:at )?(?:around(?: about)?|about|roughly|approximately|circa|more or less|something like|"
            r"say about)|(?:at )?(?:maybe|perhaps) around|towards?"
        ),
    ),
    (Kind.AT, r"at(?: exactly| precisely)?|@|exactly"),
    (
        Kind.ONWARDS,
        (
            r"onwards?|on\b(?= ?(?:$|[.,;!?]|and\b|but\b|or\b|please|i\b|is\b|would\b|works?\b))|upwards?|"
            r"and (?:after|later)|plus"
        ),
    ),
    (Kind.TO, r"to(?! (?:go|be|do|my|get|work|come|bed|have|see|pick|leave|a|me|you|him|her))|-"),
    (Kind.THROUGH, r"through|thru"),
    (
        Kind.OR,
        (
            r"(?:or )?(?:if not|if that'?s not possible|if that doesn'?t work|failing that)|or(?: else|"
            r" alternatively| possibly| maybe| even)?(?: then)?|alternatively|otherwise|/"
        ),
    ),
    (Kind.AND, r"and(?: also| then| maybe)?|plus|also|as well as|&"),
    (Kind.BUT, r"but|however|though|although|yet"),
    (Kind.BREAK, r"so|because|cause|cos|since i|then|if(?! (?:it|that))|unless|while|that's why|which|who|when"),
    (
        Kind.LINK,
        (
            r"if (?:it'?s|it is|that'?s|that is)|(?:is|are)(?: usually| normally)? when|on|in|of|for|the|a|an|"
            r"during|please|maybe|perhaps|possibly|"
            rf"some ?time|somewhere|preferably|ideally|either|both|this(?= {MONTH})|sharp|(?:the )?(?:hours?|"
            r"delivery|slot|window)|'?s|would|that|be|probably|even|also|next(?= to)|say"
        ),
    ),
)

read_word = word_reader(_SOURCES, "a-z0-9")
"""Reads what an English word does in a statement about time."""
