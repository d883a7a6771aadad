"""The words by which an English text of the seller's side claims or promises something, and harmless ones."""

from doorstep.languages.kit.bargain_claims import ClaimWords, words

_NEUTRAL = """
    a about absolutely afraid again agree ah all already alright also always am amount an and answer answers any
    anything apologies apologise apologize are aren't as ask asked asking at back be because been being best better
    but buy buying by bye calm calmly can cannot care certainly chat check checking cheers clear come comes
    comfortable cool could counts course day dear decide decided decides decision detail details did do does doesn't
    don't each either else enough even every everything exact exactly explain fair feel figure fine follow for
    friendly from get gets getting give gives giving glad gladly go goes going good goodbye great greetings ha had
    happily happy has have haven't having he'll hear heard hello help here hey hi hm hmm hope how how's however i
    i'd i'll i'm i've idea if in indeed interest is isn't it it'd it'll it's item its just keen keep kind kindly
    know let let's like likes listing little live look looking looks lot love lovely made make makes many matter
    maybe me mean means meet mention mentioned message mind mix-up mixed moment more much my myself name named nice
    note noted now of offer offers oh ok okay on once one one's open or our out over perhaps pity place please
    pleased pleasure point polite politely possible presumably price price's prices question questions quite rather
    read ready really regards respectful right say says see sell selling set shall she short should simply since so
    some something sorry sort sound sounds stand stands stay staying stays stick sticking still straight such
    suggest suggestion suit suits sure take talk talking tell tells terms than thank thanks that that'd that's the
    then there there's these thing things think thinking this those thought time to together too understand
    understood unfortunately up us use very view wait want was way we we'd we'll we're we've welcome well were what
    what's when where which while who why will wish wishes with wonder wonderful wondering words work working works
    would write writes writing yeah yep yes yet you you'd you'll you're you've your
"""

WORDS = ClaimWords(
    claims={
        "agreed": words(r"deal|done|agreed|accept\w*|yours|settled|confirm\w*|(?<!could )we agree|sealed"),
        "held": words(
            r"hold(?:ing)?|held|reserv\w+|(?:set|put|lay|laid)\b.{0,12}aside|keep(?:ing)? it|sav(?:e|ing) it"
        ),
        "sent": words(r"ship\w*|send\w*|sent|post\w*|deliver\w*|mail\w*|parcel"),
        "collected": words(
            r"pick\w*\b.{0,12}up|pick-?ups?|collect\w*|com(?:e|ing) (?:by|over|round|around)|handover|drop\w*"
        ),
        "buyer_pays": words(
            "you(?:'d|'ll| would| will| simply| just| can)* (?:pay|cover|transfer)|paid by you"
            r"|at your (?:cost|expense)|on top|plus|pay\w*|paid|costs?"
        ),
        "seller_pays": words(
            "seller (?:pays|covers)|by the seller|on (?:me|us|the house)|i(?:'ll| will)? (?:pay|cover)|free"
            r"|includ\w+|gratis|charge"
        ),
        "extra": words(r"thr[oe]wn? in|extras?|bonus|gifts?|add\w*|comes? with|goes with|put anything"),
        "cheaper": words(
            r"discount\w*|cheap\w*|lower\w*|less|reduc\w+|knock\w*|come down|go down|off|special|negotia\w*"
            r"|flexib\w*|wiggle|room|under|haggl\w*"
        ),
        "limit": words(
            "lowest|minimum|min|limits?|floor|at least|bottom|below|(?:can't|cannot|won't) go|best (?:i|price)"
            r"|max\w*|rock|least|the most|reserve price"
        ),
        "last": words(
            r"final\w*|last|won't (?:change|move)|from (?:here|now) on|any ?more|settled on|firm|fixed|stays now"
        ),
        "others": words(
            r"other (?:buyers?|people|offers?|persons?|part(?:y|ies))|others|some(?:one|body)"
            "|another (?:buyer|person|offer|one)|interested"
            "|interest from|lots of|queue|waiting list|first come|popular|demand|many (?:people|messages|offers)"
            "|offered"
        ),
        "hurry": words(r"hurry|quick\w*|fast|soon\w*|chance|right (?:now|away)|immediate\w*|miss|rush"),
        "assured": words(
            r"guarant\w+|promis\w+|warrant\w*|refund\w*|returns?|money back|insur\w+|perfect\w*"
            r"|(?:as|like|brand) new|flawless\w*|mint|honest\w*|trust\w*|safe\w*|working order"
        ),
        "way_to_pay": words(
            r"paypal|venmo|zelle|cash\w*|bank|transfer\w*|cards?|crypto|bitcoin|iban|che(?:ck|que)s?|wire\w*|invoice"
            "|apple pay"
        ),
        "elsewhere": words(
            "links?|whats ?app|telegram|signal|e-?mails?|phone|call|text me|sms|numbers?|codes?|couriers?|website"
            r"|http\w*|www|instagram|address|channels?|qr"
        ),
        "parts": words(r"deposits?|instal\w+|part\w*|down payment|monthly|rest"),
        "swapped": words(r"swap\w*|trad(?:e|es|ing)|exchange\w*"),
        "program": words(r"programs?|automat\w+|bots?|robots?|assistant|ai|machine|software"),
        "seller": words("seller(?:'s)?|owner(?:'s)?|they(?:'ll)?|them|behalf"),
        "later": words(
            "i'll (?:write|let|tell|inform|message|ask|check)|get back|will (?:write|get|let|tell|be)|hear from"
            r"|(?:passed|handed|sent|given|handing|passing|forward\w*|gone)\b.{0,40}\bto"
        ),
        "available": words("available|for sale|still (?:here|there|got|have)"),
        "gone": words("sold|gone|new home"),
        "ended": words("ended|over|closed|expired|run out|valid"),
        "not": words(r"not|\w+n't|no|never|nothing|nobody|none|without|only|cannot|neither|nor|rather than"),
    },
    exact=words(
        r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen"
        r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|grand|k|million|half|third"
        "|quarter|double|twice|dozen|per ?cent|percentage|couple|pair|both|zero|bucks?|dollars?|euros?|pounds?|quid"
        "|cents?|francs?|usd|eur|gbp|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|yesterday"
        "|noon|midnight|am|pm|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|hours?|minutes?|january"
        "|february|april|june|july|august|september|october|november|december"
    ),
    neutral=frozenset(_NEUTRAL.split()),
)
"""What English claims by which words."""


def claims(text: str) -> frozenset[str]:
    """What a text of the seller's side claims or promises."""
    return WORDS.found(text)
