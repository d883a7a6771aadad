"""Where a parcel may be left: door, neighbour, safe place, caretaker, pickup point, with what was said about it."""

import re

from doorstep.dialogue.slots import DropKind
from doorstep.languages.en.address_names import leads_an_address
from doorstep.languages.kit.drop_places import PlaceFound, PlaceGrammar, Surroundings, places_in

_OWN = r"(?:the|my|our|a|an|your|some|that|this|any|one of (?:the|my|our))"
_ADJECTIVE = (
    r"(?:(?:front|back|main|rear|side|blue|green|brown|black|white|red|yellow|grey|gray|big|large|small|little|old|"
    r"new|left|right|upper|lower|garden|wooden|metal|plastic|open|covered|outside|outdoor|basement|bike|bicycle|"
    r"tool|wheelie|recycling|trash|rubbish|dust|garbage|paper|flower|door|storage|stone|brick|summer|own|rain|"
    r"second|first|car|log|wood|coal|potting|apple|oak|double|neighbour's|neighbours|sun|pool) )*"
)
_WHERE = (
    r"(?:in front of|outside of|outside|inside|next to|beside|behind|underneath|under|beneath|on top of|on|in|at|"
    r"by|near|into|onto|over|against|around the back of|round the back of|at the back of|at the side of|through|to|"
    r"between|below|within|along|opposite|with|down)"
)

_DOOR = (
    r"(?:front door|back door|side door|door step|doorstep|door-step|door|doormat|porch|stoop|front step|front "
    r"steps|steps|step|entrance|threshold|doorway|front porch|veranda|landing|hallway door|apartment door|flat "
    r"door|gate)"
)
_SAFE = (
    r"(?:garage|garden shed|tool shed|bike shed|shed|garden house|summerhouse|summer house|garden|carport|car port|"
    r"greenhouse|back garden|front garden|backyard|back yard|yard|front yard|bins?|bin store|trash cans?|garbage "
    r"cans?|trash bins?|dustbins?|recycling bins?|cellar|basement|terrace|patio|balcony|deck|mat|welcome mat|bench|"
    r"table|flower ?pots?|plant pots?|planters?|hedge|bush|bushes|fence|gate|wall|mailbox|letterbox|letter box|"
    r"post box|mail box|parcel box|delivery box|drop box|dropbox|storage box|cool box|cooler|cupboard|meter "
    r"cupboard|meter box|electric box|wood ?pile|log store|barn|stable|hut|playhouse|tree house|treehouse|"
    r"conservatory|sunroom|sun room|utility room|laundry room|mud ?room|boot room|hallway|hall|stairwell|staircase|"
    r"stairs|lobby|corridor|vestibule|foyer|mail ?room|post ?room|porch box|trunk|boot of (?:my|the) car|car|truck|"
    r"van|pram|bush|tree|rocks?|chair|swing|barbecue|grill|hot tub|kennel|dog house|doghouse|outhouse|annex|"
    r"lean-to|side (?:of the house|passage|alley|entrance)|alley|alleyway|back of (?:the|my) house|house|gazebo|"
    r"pergola|rain barrel|water butt|compost|trampoline|wheelbarrow|watering can|gas meter|ac unit|air conditioner|"
    r"storage room|storage unit|bike room|boiler room|workshop|awning|overhang|crate|basket|chest|rack|side gate|"
    r"back porch|pillar|column|statue|gnome|rug|doormat|box|nook|corner|window sill|windowsill|ledge|driveway|"
    r"drive)"
)
_SAFE_WORD = (
    r"(?:somewhere (?:dry|safe|sheltered|covered|hidden|secure)|safe (?:place|spot)|secure (?:place|spot)|hiding "
    r"place|hidden|out of sight)"
)
_CARETAKER = (
    r"(?:caretaker|concierge|door ?man|doorperson|porter|janitor|superintendent|super|building manager|building "
    r"super|front desk|reception desk|receptionist|reception|building management|site manager|warden|security "
    r"(?:desk|guard|office)|security|lobby desk|property manager|housekeeper|custodian|facility manager|management "
    r"office|leasing office|gatekeeper|gate house|gatehouse|guard|maintenance man|landlady|landlord|rental office|"
    r"mail room attendant|office manager)"
)
_NEIGHBOUR = (
    r"(?:neighbours?|next[ -]door neighbours?|person next door|people next door|people (?:upstairs|downstairs|"
    r"opposite|across the (?:hall|street|road|landing)|above|below|next door)|(?:lady|man|guy|woman|lad|lass|fella|"
    r"bloke|chap|nurse|teacher|widow|family|couple|"
    r"student|students|folks|old lady|old man|gentleman|tenant|girl|boy) (?:next door|upstairs|downstairs|opposite|"
    r"across the (?:hall|street|road|way|landing)|above|below|over the road|from (?:upstairs|downstairs|across the "
    r"(?:hall|street|road)|number \w+|next door))|the flat (?:above|below|opposite)|next door)"
)
_PICKUP = (
    r"(?:(?:parcel |post |package |delivery |pick ?up |collection |amazon )?(?:locker|lockers)|pick ?-?up (?:point|"
    r"location|station|spot|place|shop|store)|collection (?:point|place|shop)|drop ?-?off point|parcel (?:shop|"
    r"store|point|station|centre|center|box station)|packstation|pack station|post office|(?:corner )?(?:shop|"
    r"store)|kiosk|newsagent'?s?|newsstand|petrol station|gas station|supermarket|convenience store|service point|"
    r"access point|depot|branch|local shop|bodega|paketshop|hub|relay point)"
)

_NAME = r"(?:mr|mrs|ms|miss|dr|mister|old mr|old mrs|old|the|family|herr|frau|professor)"


_LEADING = re.compile(rf"^(?:(?:{_WHERE}|{_OWN}|please|just|it|right|maybe) )+", re.IGNORECASE)
_VERB = (
    r"(?:leave|put|drop|place|deliver|hand|bring|set|deposit|pop|stick|chuck|lay|hide|give|pass|left|take|throw|"
    r"shove|stash|tuck|store|park|dump|slide|slip|toss|set it down|keep|send|go|be|safe|stays?)"
)

_OWN_PLACE = re.compile(
    r"\b(?:i am|we are|i will be|we will be|i was|he is|she is)(?: (?:just|still|out|down|currently|all))* $"
    r"|\b(?:i|we)(?: am| are)?(?: now| actually)? (?:live|living|stay|staying|moved)(?: over| now)? $"
)
_PUT = r"(?:leave|put|drop|place|deliver|hand|set|pop|stick|lay|hide|stash|tuck|store)"

_PATTERNS: tuple[tuple[DropKind, re.Pattern[str]], ...] = (
    (
        DropKind.PICKUP_POINT,
        re.compile(
            rf"\b(?:(?:to|at|from|in|into|via|by|use) )?(?:(?:{_OWN}|nearest|closest|local|nearby|next|near|"
            rf"dhl|ups|hermes) )*{_ADJECTIVE}(?P<what>{_PICKUP})\b(?P<tail>(?: (?:on|in|at|near|by|around|"
            r"across|next to|opposite) (?:the |my )?[\w']+(?: (?:street|road|avenue|lane|square|corner|"
            r"station|street corner|market))?)?)"
        ),
    ),
    (
        DropKind.PICKUP_POINT,
        re.compile(
            r"\b(?:pick|collect|fetch|get|grab|come and get|come get|come for)(?: (?:it|that|this|them|the "
            r"(?:parcel|package)|my (?:parcel|package)))?(?: up)?(?: (?:it|the (?:parcel|package)))? (?:myself|"
            r"on my own|in person|from you|from (?:the|a|your) [\w]+|at (?:the|a|your) [\w]+|somewhere|later "
            r"myself)\b"
            r"|\b(?:i|we) (?:will|would|can|could|am going to|would rather|would prefer to|want to|would "
            r"sooner|would like to|may|prefer to|might)(?: (?:rather|just|also|sooner|come and|go and|come|"
            r"like to))* (?:collect|pick up|fetch|pick)(?: (?:it|that|the (?:parcel|package)|this|them))?(?: "
            r"up)?(?! (?:my|the) (?:kids|children|son|daughter|phone|kid|car))"
            r"|\b(?:collect|pick) (?:it|the parcel|the package)(?: up)?(?= |$)(?! from (?:me|my))"
            r"|\b(?:can|could|may) i (?:collect|pick up|fetch|pick)(?: (?:it|the parcel|the package))?(?: up)?"
            r"|\bself[ -]?(?:collect|collection|pick ?up)\b|\bpick(?:ing)? it up (?:myself|from)\b|\bcollecting it\b"
        ),
    ),
    (
        DropKind.CARETAKER,
        re.compile(
            rf"\b(?:(?:{_WHERE}) )?(?:(?:{_OWN}|building's|house|hotel|apartment|office) "
            rf")*{_ADJECTIVE}(?P<what>{_CARETAKER})\b(?! (?:is|was) (?:rude|useless))(?P<tail>(?: ,)?(?: "
            rf"(?:{_NAME} [\w'-]+|(?:in|on|at) (?:the |my )?(?:ground floor|first floor|basement|lobby|"
            r"entrance|second floor|building|desk|office|reception)))*)"
        ),
    ),
    (
        DropKind.NEIGHBOUR,
        re.compile(
            r"\b(?:with |to |at )?(?P<who>(?:old )?(?:mr|mrs|ms|miss|dr|mister|family) [\w'-]+(?: family)?)(?: "
            r",)? (?P<where>(?:next door|across the (?:hall|street|road|landing)|upstairs|downstairs|opposite|"
            r"above|below|on the \w+ floor|from (?:upstairs|downstairs|next door|number \w+|across the (?:hall|"
            r"street|road))|in (?:number|flat|apartment) \w+|at number \w+(?: (?:one|two|three|four|five|six|seven|"
            r"eight|nine|[a-h]))?(?![\w'])|two doors down|over the road)(?: (?:on the \w+ floor))?)"
        ),
    ),
    (
        DropKind.NEIGHBOUR,
        re.compile(
            rf"\b(?:(?:{_WHERE}) )?(?:(?:{_OWN}) )*(?:(?:old|nice|direct|upstairs|downstairs|other|elderly|"
            rf"left|right|immediate) )*(?P<what>{_NEIGHBOUR})(?:'s)?\b(?P<tail>(?: (?:place|house|door|flat|"
            rf"apartment|called|named))?(?: ,)?(?: (?:{_NAME} [\w'-]+|(?!(?:is|was|will|can|could|would|and|or|"
            r"but|please|they|he|she|then|so|if|instead|take|takes|to|for|no|yes|it|i|we|thanks|thank|because|"
            r"who|that|has|always|usually|have|today|tomorrow|wait|actually|when|next|on|at|in|across|from|"
            r"opposite|with|upstairs|downstairs|above|below|over|not|also|should|bye|does|are|had|may|might|"
            r"while|until|as|sure|ok|maybe|just|left|right|again|instead|last|the|my|a|of|there|here|said|"
            r"without|did|never|though|until|after|before|around|between|now|later|or|all|both|only|her|his|"
            r"their|name)\b)[\w'-]+))?(?: ,)?(?P<where>(?: ?(?:,)? ?(?:on (?:the )?(?:\w+ floor|left|right|"
            r"ground floor|other side|top floor|corner|same floor)|in (?:the )?(?:flat|apartment|number|house|"
            r"basement|unit|house number)(?: \w+)?|at (?:number|house number|apartment|flat)(?: \w+)+|across "
            r"the (?:hall|street|road|way|landing)|next door|opposite|upstairs|downstairs|from (?:upstairs|"
            r"downstairs|number \w+|across the (?:hall|street|road)|apartment \w+|flat \w+)|above me|below me|"
            r"one floor (?:up|down)|over the (?:road|street)|(?:flat|apartment|number) \d\w*|to the (?:left|"
            r"right)|on my (?:left|right)|two doors down|next to (?:me|us)|above|below))*))"
        ),
    ),
    (
        DropKind.NEIGHBOUR,
        re.compile(
            r"\b(?:at|with|to) (?P<who>(?:number|house number|flat|apartment|house) (?:\d\w*|[\w-]+))(?= "
            r"(?:can|will|would|takes?|next|opposite|across|down|over|up|along|round|on|if|when)|$| [.,?!]| please| if)"
        ),
    ),
    (
        DropKind.SAFE_PLACE,
        re.compile(
            rf"\b(?P<where>(?:right |just |directly |somewhere |down )?(?:{_WHERE}) )(?:(?:{_OWN}) "
            rf")*{_ADJECTIVE}(?P<what>{_SAFE}|{_SAFE_WORD})\b(?P<tail>(?: (?:next to|behind|beside|under|near|"
            rf"by|in|on|at|around|beneath|underneath|of) (?:(?:the|my|our) )?{_ADJECTIVE}(?:{_SAFE}|{_DOOR}|"
            r"side|left|right|back|front|house|street side|corner|roof|shelf|other side)\b)*)"
        ),
    ),
    (DropKind.SAFE_PLACE, re.compile(rf"\b(?P<what>{_SAFE_WORD})\b(?P<tail>)")),
    (
        DropKind.SAFE_PLACE,
        re.compile(r"\b(?:round|around|out) (?:the )?(?P<what>back|side|rear)(?: of the house)?\b(?P<tail>)"),
    ),
    (
        DropKind.DOOR,
        re.compile(
            rf"\b(?P<where>(?:{_WHERE}) )(?:(?:right|just|directly) )?(?:(?:{_OWN}) )*(?:(?:apartment|flat|"
            rf"front|back|main|house|side) )*(?P<what>{_DOOR})(?!'|bell| bell| frame)\b"
        ),
    ),
)
_BARE: tuple[tuple[DropKind, re.Pattern[str]], ...] = (
    (DropKind.DOOR, re.compile(rf"^(?:(?:{_OWN}|right|just) )*(?:(?:front|back|apartment) )*{_DOOR}$")),
    (DropKind.SAFE_PLACE, re.compile(rf"^(?:(?:{_OWN}) )*{_ADJECTIVE}(?P<what>{_SAFE}|{_SAFE_WORD})$")),
)

_AROUND_BARE = re.compile(
    r"^(?:no )?(?:i said|i meant|make it|better|rather)(?: rather)? | (?:not|and not|instead of|rather "
    r"than) .+$|^(?:ok|well|just|maybe|then|yes|no|so|please|um|i would say|probably) | (?:please|then|"
    r"is fine|is ok|would be (?:fine|good|great)|works|thanks|will do|"
    r"i guess|i suppose|i think|i reckon|maybe|probably|perhaps)$"
    r"| (?:and|but) (?:is|are|will|what|when|who|how|can|could|do|does|did|i|mind|thanks|thank|ta|tell|ring|text|"
    r"call|make)\b.*$"
    r"|(?:'s| is| are| will be) (?:always |usually |left |never )?(?:open|unlocked|locked|free|dry|safe|empty|best|"
    r"handy|"
    r"not locked)\b.*$"
)
_ONLY_SAFE = re.compile(r"(?:(?:a|the|some|any) )?(?:somewhere )?(?:safe|secure)(?: (?:place|spot))?")
_BEFORE_NOT = re.compile(
    r"(?:\b(?:not|never|rather than|instead of|without|anywhere but|anything but|except|neither|nor)\b(?: "
    r"(?:please|ever|just|want|you|to|be|it|that|have|like|leave|leaving|put|putting|drop|give|giving|place|"
    r"anything|them|the (?:parcel|package)|left|deliver|left|again|my|this|be|get|anywhere|really|actually|"
    r"simply|him|her|stuff|parcels|packages|dropped|placed|said|say|mean))*)$"
)
_DONE = re.compile(
    r"\b(?:he|she|they|driver|courier|guy|you|someone|postman|mailman|man|fella|lad|bloke|chap|idiot|one)(?: "
    r"\w+){0,3} (?:left|dumped|"
    r"threw|chucked|put|dropped|gave|handed|tossed|always leaves?|always puts?|keeps? leaving|forgot)\b"
)
_WISHED = re.compile(
    r"\b(?:can|could|may|might|would|should|will) (?:you|he|she|they|the driver)\b|\b(?:you|he|she|"
    r"they|driver) (?:can|could|may|might|would|should|will)\b|\b(?:if|have|want|let|tell|ask|like) "
)
_PAST_WORDS = re.compile(
    r"\b(?:last (?:time|week|month|year)|yesterday|again and again|has already|the other day|ages ago|once "
    r"before|the previous)\b"
)
_ASKED = re.compile(r"\b(?:is|are|does|do|did|will|would) (?:the |my |your |a |there )?(?:\w+ )?$")
_COST = re.compile(r"\b(?:does|do|is|would|will|how much)\b.*\b(?:cost|costs|charge|extra|fee|pay)\b")


_NOBODY_THERE = re.compile(
    r"(?:'s)? (?:is |are |was |were |will be |would be |have |has )?(?:(?:both|all|always|usually|just|also|never|"
    r"gone|mostly|on|"
    r"even|hardly ever) )*(?:away|out|not (?:in|home|there|around|here|about|talking|speaking|to be trusted|reliable|"
    r"trustworthy)|"
    r"never (?:in|home|there|about)|on holiday|holiday|at work|abroad|dead|died|nosy|useless|no good|moved(?: out| "
    r"away)?|a thief|"
    r"thieves|a gossip|in hospital|do not (?:like|get on|take|want|talk|speak|answer)|does not (?:like|take|want|"
    r"talk|speak|answer))"
    r"\b(?! (?:of|so leave|so put))"
)
"""What keeps a neighbour or caretaker from taking something in."""
_NOT_THEM = re.compile(
    r"\b(?:(?:do|does|would|did|can) not (?:really |even )?(?:trust|like|know|speak(?: to)?|talk(?: to)?|get on with|"
    r"get along "
    r"with|want to "
    r"(?:bother|trouble|involve)|have|want)|hate|have no|have not got|there is (?:no|no one|nobody|not anyone)|there "
    r"are no|has no|we have no|i "
    r"have no|"
    r"fell out with|fallen out with|fighting with|feuding with|lost my)(?: (?:my|the|any|our|a|such|single|next "
    r"door))*$"
)
"""Nobody of that kind is there, or they are not to have it."""


_AS_EVER = re.compile(
    r"\b(?:like|same as|as|same place as|where you left it) (?:the )?(?:last time|yesterday|before|last "
    r"week)\b"
)
"""The place of last time is wished for again."""


def find_places(words: str, *, expected: bool) -> tuple[PlaceFound, ...]:
    """Every place named in the normalised words, in their order; `expected` lets a bare noun stand for a place."""
    return places_in(words, _GRAMMAR, expected=expected)


def _trimmed(clause: str) -> str:
    return _AROUND_BARE.sub("", clause)


def _bare_detail(kind: DropKind, text: str) -> str | None:
    said = _shorten("in " + text)
    return None if kind is DropKind.DOOR or _ONLY_SAFE.fullmatch(said) else said


def _no_place(kind: DropKind, match: re.Match[str], words: str, expected: bool) -> bool:  # noqa: FBT001 - by place
    before, after = words[: match.start()], words[match.end() :]
    said = match.group()
    if _OWN_PLACE.search(before):
        return True
    if kind is DropKind.NEIGHBOUR and leads_an_address(said, after):
        return True
    if kind is DropKind.SAFE_PLACE and re.search(
        (
            r"\b(?:in|at|to|into|from) (?:the |my )?(?:house|box|car|truck|van|garden|hall|tree|table)$|^on (?:the "
            r"|a |my )?(?:step|house|chair)$|^(?:in|to|with) (?:the |my )?(?:box|car|van|truck)$"
        ),
        said,
    ):
        return not re.search(rf"\b{_PUT}\b", before)
    if kind is DropKind.DOOR:
        return bool(
            re.search(
                (
                    r"\b(?:someone|somebody|is|ring|rang|knock|knocked|knocking|waiting|stand|standing|come|came|"
                    r"answer|bell) (?:at |on )?$"
                ),
                before,
            )
            and not re.search(rf"\b{_VERB}\b", before)
        ) or bool(re.match(r" (?:bell|number|code)", after))
    if kind is DropKind.CARETAKER and re.search(r"\b(?:super|security|guard|porter|warden|reception)$", said):
        return not (
            expected
            or re.search(rf"\b{_VERB}\b|\b(?:with|at|to) ", before + said)
            or re.match(r" (?:can|will|could|takes?|accepts?|would|has) ", after)
        )
    if kind is DropKind.PICKUP_POINT and "what" in match.groupdict() and match.group("what"):
        what = match.group("what")
        if re.fullmatch(r"(?:corner )?(?:shop|store)|supermarket|branch|depot|hub|post office", what):
            return not (expected or re.search(rf"\b(?:{_PUT}|send|bring|take|collect|pick|fetch|can i get)\b", before))
        return bool(
            re.search(r"\b(?:from|which) (?:the |a )?$", before)
            and not re.search(r"\b(?:collect|pick|fetch|get)\b", before)
        )
    return False


def _negated(around: Surroundings) -> bool:
    clause, after = around.clause, around.after
    if _NOBODY_THERE.match(after) or _NOT_THEM.search(clause):
        return True
    meant = re.search(r"\b(?:said|meant|but|rather)\b", clause[-24:]) and not re.search(r"\bnot\b", clause[-12:])
    if re.match(r" (?:is|are|does|do|would|will|can|could) not\b|(?: ,)? not(?: |$)(?=.*)", after) and not re.match(
        r"(?: ,)? not (?:the|with|at|in|my|to|a|by|on|under|behind)", after
    ):
        return True
    return not meant and bool(_BEFORE_NOT.search(clause))


def _asked(around: Surroundings) -> bool:
    return bool(_ASKED.search(around.before))


def _past(around: Surroundings) -> bool:
    sentence = _AS_EVER.sub("", around.sentence)
    if _PAST_WORDS.search(sentence) or _COST.search(around.before):
        return True
    return bool(_DONE.search(sentence[: around.end])) and not _WISHED.search(sentence)


def _detail(kind: DropKind, match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    if kind is DropKind.DOOR:
        return _door_detail(match)
    if kind is DropKind.SAFE_PLACE:
        said = _shorten(match.group())
        return None if _ONLY_SAFE.fullmatch(said) else said
    if kind is DropKind.NEIGHBOUR:
        return _neighbour_detail(groups)
    if kind is DropKind.CARETAKER:
        tail = (groups.get("tail") or "").strip(" ,")
        return tail or None
    return None


def _door_detail(match: re.Match[str]) -> str | None:
    said = match.group()
    for word in ("back door", "side door", "gate", "garage door"):
        if word in said:
            return word
    return None


def _neighbour_detail(groups: dict[str, str | None]) -> str | None:
    who = groups.get("who")
    if who is None:
        what, tail, where = groups.get("what") or "", groups.get("tail") or "", groups.get("where") or ""
        if where and tail.endswith(where):
            tail = tail[: len(tail) - len(where)]
        name = re.sub(r"^(?:place|house|door|flat|apartment|called|named)\b|^'s", "", tail.strip(" ,")).strip(" ,")
        name = re.sub(r"^(?:called|named) ", "", name)
        direction = re.search(
            r"(?:upstairs|downstairs|opposite|across the \w+|above|below|over the road|from .+)$", what
        )
        pieces = [name, direction.group() if direction else "", *(piece.strip(" ,") for piece in [where])]
    else:
        pieces = [who, groups.get("where") or ""]
    pieces = [
        re.sub(r"^(?:on|in|at|from) (?:the )?(?=\w+ floor|flat|apartment|number)", "", piece)
        for piece in pieces
        if piece
    ]
    return ", ".join(dict.fromkeys(piece for piece in pieces if piece)) or None


def _shorten(said: str) -> str:
    """Shorten "in the garage" to "garage"; every other relation is kept: "behind the blue bin"."""
    text = re.sub(r"\b(?:my|our|your)\b", "the", said.strip())
    text = re.sub(
        r"^(?:(?:right|just|directly|somewhere|into|in|at|inside|to|within) )+(?:(?:the|a|an) )?(?=\w)", "", text
    )
    return text.strip()


_GRAMMAR = PlaceGrammar(_PATTERNS, _no_place, _detail, _negated, _asked, _past, _trimmed, _BARE, _bare_detail)
