"""Greetings, thanks, goodbyes and small talk by region and generation, and in words borrowed from elsewhere."""

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.kit.phrases import Rule, rules

REGIONAL_COURTESIES: tuple[Rule, ...] = (
    *rules(
        CustomerAct.THANK,
        r"""
        (?:go raibh maith agat|dhanyavaad|dhanyavad|shukriya|merci|gracias|diolch|you have been (?:a |such a
            )?(?:great |big )?(?:help|
            star|love|angel)|(?:that is|that was|you were|you are)(?: a| of| such)*(?:
            very| really| great| big| most)*
            (?:help|helpful)(?: of you)?|i (?:do |really |very much )?appreciate (?:that|it|your|you)(?: [\w]+){0,2}|
            nice one|
            you are a (?:star|gem|legend|love|darling|diamond)|fair play to you|god bless(?: you)?|very good of you)
        (?:that is|how) (?:very )?kind(?: of you)?
        """,
        confidence=0.9,
    ),
    *rules(
        CustomerAct.GOODBYE,
        r"""
        (?:ta-ra|ta ra|tara|tarrah|slán|slan|cheery-bye|cheerybye|hooroo|hasta la vista|peace out|safe home|mind
            yourself|take it
            easy|(?:i am )?signing off|(?:i am )?putting the phone down|i will (?:leave you to it|be off|let you get
            on|say
            goodbye)(?: (?:then|now))?|goodnight|night night|god bless now|have yourself a good (?:one|day)|have a
            blessed
            (?:day|one)|good luck now|all the very best|bye-bye|until the next time|thanks and goodbye|see youse)(?:
            (?:now|
            then|love|so|mate))*
        = peace
        (?:you )?have yourself a good (?:one|day|night)
        (?<=thanks , )good luck|= good luck
        """,
        confidence=0.9,
    ),
    *rules(
        CustomerAct.GREET,
        r"""
        ^(?:(?:oh|ah|well|yes|hello|hi|,) )*(?:heya|hiya|hello|hi|hey|yo|'ello|ello|how do|namaste|namaskar|namaskar
            ji|ey up|ay up|
            wotcha|ahoy|salaam|salam|howaya|howya|how's yourself|how is yourself|how you doin|what is the craic|hey
            good
            mornin|good mornin|mornin|morning|top of the morning|dia duit|bonjour|hola|oi oi|whats up|what is up|sup|
            evening all)(?: (?:love|mate|sir|madam|pal|duck|hen|there|ji|all|bud|buddy|dear|pet|morning))*(?= [.,?!]|
            $)
        """,
        confidence=0.88,
    ),
    *rules(
        CustomerAct.SMALL_TALK,
        r"""
        (?:it is|is it|it was|bit|a bit|right|weather is|fierce|proper|desperate|lashing|bucketing|pouring|pure)(?:
            [\w]+){0,2}
            (?:nippy|baltic|lashing|roasting|scorching|brisk|parky|bitter|bitterly cold|perishing|rain|raining|
            snowing|close|
            drizzling|chucking it down|grim out|mild|humid|sweltering|soft day)(?: (?:rain|out|today|here|in here|
            outside|isn't it))*
        (?:rain|snow|storm|frost|fog) (?:is )?(?:coming|forecast|never stops|on the way)(?: [\w]+){0,3}
        my (?:hip|knees?|back|feet|foot|legs?|head|arthritis|shoulder|hands|bones|tooth|neck)(?: is| are)?(?:
            (?:giving me|killing|
            playing up|at me|acting up|sore|bad|aching))(?: [\w]+){0,3}
        (?:happy|merry) (?:christmas|thanksgiving|new year|easter|halloween|diwali|eid|holidays|hanukkah|birthday)(?:
            [\w]+){0,3}
        (?:it is|today is|tomorrow is|that is) my (?:birthday|anniversary|day off|cheat day|name day|wedding
            anniversary)(?:
            [\w]+){0,3}
        i am (?:[\w-]+) (?:next (?:week|month|year|birthday)|years (?:old|young))(?: [\w]+){0,2}
        (?:my|the) (?:son|daughter|grandson|granddaughter|niece|nephew|sister|brother|grandchildren|kids|wife|
            husband)(?: is| are)?
            (?:getting married|expecting|driving me (?:mad|up the wall|crazy)|graduating|visiting me|says i|just had
            a baby)(?:
            [\w]+){0,5}
        (?:i|we) (?:have|got|have got|just got)(?: just)?(?: got)? a new (?:puppy|kitten|dog|cat|baby|grandchild|
            grandson|granddaughter)
        (?:time|year|week|day) (?:flies|is flying|goes (?:so )?fast)(?: [\w]+){0,3}
        life is too short|getting too old for(?: [\w]+)?|what a (?:week|day|year|morning)(?: (?:eh|it has been|i have
            had|we
            have had))*
        (?:it )?must be (?:a )?(?:hard|boring|tough|dull|lonely|tiring|great|nice|long)(?: [\w]+){0,2} (?:job|ringing|
            calling|to (?:call|
            ring)|phoning|work|day)(?: [\w]+){0,4}
        you must (?:get|talk to|hear|meet|be)(?: [\w]+){0,3} (?:characters|people|all sorts|tired|busy|bored)(?:
            [\w]+){0,3}
        i used to be a(?: [\w]+){1,3}(?: myself)?
        (?:have|did) you (?:had|have|got)(?: your| a)? (?:lunch|tea|dinner|breakfast|good weekend|nice weekend|coffee|
            far to go)
        (?:i was|i am|we were)(?: just)? (?:having|watching|thinking about|drinking|making|baking|doing the crossword|
            in the
            middle of my)(?: (?:my|a|the|you|some))+(?: (?:coffee|tea|programme|lunch|lot|breakfast|biscuits|cake|
            soaps?|match|
            cuppa|dinner|bread))?
        (?:i|we) (?:love|like|enjoy)(?: getting)? (?:parcels|post|getting parcels|surprises|christmas)
        (?:are you )?ready for (?:christmas|the holidays|thanksgiving)
        how is (?:your|the) (?:family|health|wife|husband|mum|kids|form|weather)(?: [\w]+){0,3}
        (?:what about|did you see|hard luck about|shame about) (?:them|the|that) (?:cricket|football|match|game|
            cowboys|rugby|
            score|news|lakers|yankees)(?: [\w]+){0,2}
        you (?:sound like|remind me of) (?:my|a)(?: [\w]+){1,2}
        you gave me (?:a )?(?:fright|start|turn)
        i thought you were (?:my|someone|the|selling|a)(?: [\w]+){0,3}
        hello stranger|busy day is it|long time no (?:see|speak)
        """,
        confidence=0.85,
    ),
)
