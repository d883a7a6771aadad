"""Resolve what single rules cannot see: times against offers, yes against no, corrections, what was asked."""

import re
from dataclasses import replace

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Polarity
from doorstep.languages.en.choices import picked
from doorstep.languages.en.times_relative import COMPARED, REQUEST, WHAT_THERE_IS
from doorstep.languages.kit.phrases import Hit
from doorstep.languages.kit.reading import Reading
from doorstep.languages.kit.windows import matching, touches

_OPEN_TIME = frozenset({Expects.AVAILABILITY, Expects.CALLBACK_TIME})
_OFFERS = frozenset({Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.DROP_PLACE, Expects.NONE})
_WINDOWS = frozenset({Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.ANYTHING_ELSE, Expects.NONE})
_PLACES = frozenset({Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION})
_ADDRESSES = frozenset({Expects.ADDRESS, Expects.ADDRESS_PART, Expects.ADDRESS_CONFIRMATION, Expects.VERIFICATION})
_WEAK_YES = re.compile(
    r"(?:yes|yeah|yep|ok|right|sure|fine|good|well|all right|great|go ahead|go on|i am|it is|speaking)(?: please)?$"
)
_TIME_WORD = re.compile(
    r"\b(?:\w+day|tomorrow|tonight|today|morning|afternoon|evening|noon|week|weekend|oclock|\d+|am|pm|after|"
    r"before|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)
_TIMED_YES = re.compile(rf".*{_TIME_WORD.pattern}.*")
_OPENING_YES = re.compile(r"(?:ok|right|well|fine|good|great)$")
_ENDINGS = (A.OPT_OUT, A.WRONG_PERSON, A.REFUSE_PARCEL, A.HUMAN, A.NOT_HERE)
_PLAIN_NO = re.compile(r"\b(?:that|it|this|which|none|neither|those|not)\b")
_MARKERS = re.compile(
    r"(?:wait|hang on|hold on|hold on a (?:second|moment|minute)|wait a (?:second|moment|minute))(?: wait)?$"
)
_LEADING_NO = re.compile(
    r"(?:(?:oh|ah|um|well|wait|hang on|hold on|actually|sorry|but|please|,) )*(?:no|nope|nah|naw)\b"
    r"(?! (?:doubt|question|more|longer|one)\b)"
)
_RELATIVE = ("later", "earlier")
_TAKEN_BACK = {Expects.OPT_OUT_CONFIRMATION: A.OPT_OUT, Expects.REFUSAL_CONFIRMATION: A.REFUSE_PARCEL}
_BARE_YES = re.compile(
    r"(?:(?:oh|actually|well|um|,) )*(?:yes|yeah|yep|yup|yea|ya|aye|sure|certainly|of course|i do|we do|there is|"
    r"absolutely|definitely|mhm|uh-huh|mm-hmm|mm)(?: (?:please|actually|,|yes|there is|i do|one thing))*$"
)
_PARCEL = re.compile(r"\b(?:parcels?|packages?|orders?|delivery|deliveries|box(?:es)?)\b")
_NUMBER = re.compile(r"^(?:wrong|incorrect|bad|false) number|number is")
_CONDITION = re.compile(
    r"\bif (?:it|he|she|they|the|that|we|i)\b(?! (?:is|am|are) (?:ok|all right|possible|fine))"
    r"|\b(?:as|so) long as\b|\b(?:provided|providing|unless)\b"
)
_RETURNING = re.compile(
    r"\b(?:home|back|get|gets|come|comes|finish|finishes|return|returns|off|ends?|free|only|from|after|but)\b"
    r"(?<!not home)(?<!at home)"
)
_ASKED_ABOUT = (A.ASK_TIME, A.ASK_COST, A.ASK_STATUS, A.OTHER_PARCEL, A.COMPLAIN, A.SMALL_TALK, A.OUT_OF_SCOPE)


def settle(reading: Reading) -> None:
    """Bring the acts of a turn into agreement with each other, with the values and with the open question."""
    _settle_times(reading)
    _settle_choice(reading)
    _settle_yes(reading)
    _settle_no(reading)
    _settle_leading_no(reading)
    _settle_anything_else(reading)
    _settle_waiting(reading)
    _settle_doubt(reading)


def _settle_times(reading: Reading) -> None:
    expects = reading.context.expects
    turned_down = (A.REJECT_TIME, A.UNAVAILABLE, A.CALL_BACK)
    if reading.other_time and expects is Expects.SLOT_DECISION and not reading.has(*turned_down):
        reading.add(A.REJECT_TIME, 0.7)
    if _asks_what_there_is(reading):
        _list_wanted(reading)
    elif reading.times and expects is Expects.SLOT_DECISION and REQUEST.search(reading.words):
        reading.drop(A.ASK_TIME, A.ASK_STATUS)
    if expects in _ADDRESSES and reading.has(A.GIVE_ADDRESS, A.GIVE_ADDRESS_PART, A.CORRECT):
        reading.times = ()
    elif expects not in _OPEN_TIME and not _asks_what_there_is(reading):
        reading.times = tuple(constraint for constraint in reading.times if not _only_asked(reading, constraint.text))
    if reading.times:
        _turn_round(reading)
        _name_time_acts(reading)


def _asks_what_there_is(reading: Reading) -> bool:
    """Whether the times that can be had are asked for, rather than when the parcel comes."""
    if reading.context.expects not in _WINDOWS or not WHAT_THERE_IS.search(reading.words):
        return False
    return not reading.has(A.ASK_REPEAT, A.ASK_CONTENTS, A.ASK_DATA, A.ASK_COST, A.OTHER_PARCEL)


def _list_wanted(reading: Reading) -> None:
    if not reading.has(A.ASK_TIME):
        reading.add(A.ASK_TIME, 0.9)
    if not reading.times and not reading.has(A.REJECT_TIME, A.UNAVAILABLE):
        reading.add(A.REJECT_TIME, 0.6)


def _name_time_acts(reading: Reading) -> None:
    if reading.context.expects is Expects.CALLBACK_TIME or reading.has(A.CALL_BACK):
        if not reading.has(A.CALL_BACK, A.OPT_OUT):
            reading.add(A.CALL_BACK, 0.9)
    elif not reading.has(A.NOT_HERE, A.BUSY, A.OPT_OUT, A.WRONG_PERSON) or reading.has(A.UNAVAILABLE):
        _add_time_acts(reading)


def _only_asked(reading: Reading, said: str) -> bool:
    """Whether a time stands in a sentence that asks or tells something else: "does it come today?"."""
    asked = [hit for hit in reading.hits if hit.act in _ASKED_ABOUT]
    if not asked:
        return False
    own = (A.UNAVAILABLE, A.REJECT_TIME, A.DENY)
    for sentence in re.finditer(r"[^.?!]+", reading.words):
        if said.lower() in sentence.group():
            inside = [hit for hit in reading.hits if sentence.start() <= hit.start < sentence.end()]
            place = sentence.start() + sentence.group().index(said.lower())
            near = any(hit in asked and not _apart(reading.words, hit, place) for hit in inside)
            return near and not any(hit.act in own for hit in inside)
    return not reading.has(*own)


def _apart(words: str, hit: Hit, place: int) -> bool:
    """Whether a comma or a conjunction stands between what a rule explained and another place in the words."""
    between = words[hit.end : place] if hit.end <= place else words[place : hit.start]
    return re.search(r" (?:,|and|but|so|or) ", f" {between} ") is not None


def _turn_round(reading: Reading) -> None:
    """A time named right behind being away ("I work until six") is one that does not suit."""
    away = [hit for hit in reading.hits if hit.act is A.UNAVAILABLE]
    turned = []
    for constraint in reading.times:
        place = reading.words.find(constraint.text.lower()) if constraint.text else -1
        behind = any(
            place >= 0
            and hit.start <= place
            and not _apart(reading.words, hit, place)
            and not _RETURNING.search(reading.words[hit.start : place])
            for hit in away
        )
        turned.append(replace(constraint, polarity=Polarity.REFUSE, start=None, end=None) if behind else constraint)
    reading.times = tuple(turned)


def _add_time_acts(reading: Reading) -> None:
    polarities = {constraint.polarity for constraint in reading.times}
    if Polarity.REFUSE in polarities and not reading.has(A.UNAVAILABLE, A.REJECT_TIME):
        reading.add(A.REJECT_TIME if reading.context.expects is Expects.SLOT_DECISION else A.UNAVAILABLE, 0.85)
    if Polarity.WANT in polarities:
        reading.add(A.PROPOSE_TIME, 0.9)


def _settle_choice(reading: Reading) -> None:
    context = reading.context
    if len(context.offered) > 1 and picked(reading.words, context.offered) and not _PARCEL.search(reading.words):
        reading.drop(A.OTHER_PARCEL)  # "the second one" of several windows is no parcel
    if context.expects not in _OFFERS or reading.has(A.OTHER_PARCEL, A.REJECT_TIME, A.DENY, A.ASK_REPEAT):
        return
    pick = picked(reading.words, context.offered)
    choice = pick.choice if pick else None
    turned_away = any(asked.search(reading.words) for asked in (COMPARED, REQUEST, WHAT_THERE_IS))
    if choice is None and reading.has(A.PROPOSE_TIME) and not reading.has(A.UNAVAILABLE) and not turned_away:
        choice = matching(reading.times, context.offered)
    if (pick is None and choice is None) or _contradicted(reading, choice):
        return
    reading.choice = choice
    if not reading.has(A.AFFIRM):
        reading.add(A.AFFIRM, 0.93)
    if choice is not None:
        reading.drop(A.PROPOSE_TIME)
        reading.times = tuple(one for one in reading.times if one.text not in _RELATIVE)


def _contradicted(reading: Reading, choice: int | None) -> bool:
    """Whether a time named in the same turn is none of the offer picked: "the first one, on Saturday"."""
    wanted = [one for one in reading.times if one.polarity is Polarity.WANT and one.text not in _RELATIVE]
    if not wanted or choice is None or not 1 <= choice <= len(reading.context.offered):
        return False
    return not any(touches(one, reading.context.offered[choice - 1]) for one in wanted)


def _settle_yes(reading: Reading) -> None:
    for _, end in reading.turnings:
        reading.hits = [hit for hit in reading.hits if hit.act is not A.AFFIRM or hit.start >= end]
    expects = reading.context.expects
    if expects is Expects.CALLBACK_TIME and reading.has(A.CALL_BACK):
        _drop_yes(reading, _TIMED_YES)
    if not reading.has(A.AFFIRM) or reading.choice is not None:
        return
    if expects in _OFFERS:
        _doubt_yes(reading)
    if expects in _OFFERS | {Expects.IDENTITY, Expects.CALLBACK_TIME} and reading.has(*_ENDINGS):
        reading.drop(A.AFFIRM)


def _doubt_yes(reading: Reading) -> None:
    """Before a question or another time, "yes" and "ok" are only the way a turn begins."""
    if reading.has(A.BUSY, A.CALL_BACK):
        reading.drop(A.AFFIRM)
    if reading.has(A.ASK_WHO, A.ASK_WHY, A.ASK_ROBOT, A.GREET, A.ASK_REPEAT, A.HOLD_ON, A.COMPLAIN, A.BACKCHANNEL):
        _drop_yes(reading, _WEAK_YES)
    if reading.has(A.UNAVAILABLE, A.REJECT_TIME, A.UNSURE) or _CONDITION.search(reading.words):
        reading.drop(A.AFFIRM)
    if reading.has(A.PROPOSE_TIME):
        _drop_yes(reading, _TIMED_YES)
        _drop_yes(reading, _OPENING_YES)


def _drop_yes(reading: Reading, weak: re.Pattern[str]) -> None:
    reading.hits = [
        hit for hit in reading.hits if hit.act is not A.AFFIRM or not weak.match(reading.words[hit.start : hit.end])
    ]


def _settle_no(reading: Reading) -> None:
    expects = reading.context.expects
    if reading.has(A.REJECT_TIME) and expects in _PLACES and not reading.times:
        reading.drop(A.REJECT_TIME)
        reading.add(A.DENY, 0.85)
    rejected = () if reading.times or expects is not Expects.SLOT_DECISION else reading.said(A.REJECT_TIME)
    if any(_PLAIN_NO.search(said) for said in rejected):
        reading.add(A.DENY, 0.85)
    if reading.has(A.AFFIRM) and reading.has(A.DENY):
        last = max((hit for hit in reading.hits if hit.act in (A.AFFIRM, A.DENY)), key=lambda hit: hit.start)
        reading.drop(A.DENY if last.act is A.AFFIRM else A.AFFIRM)
    if reading.has(A.CORRECT) and reading.has(A.AFFIRM) and expects not in _OFFERS:
        reading.drop(A.AFFIRM)


def _settle_leading_no(reading: Reading) -> None:
    """Let "no" that leads keep calls and parcel, however kindly it goes on: "no, it's fine"."""
    expects = reading.context.expects
    if expects not in _TAKEN_BACK or not _LEADING_NO.match(reading.words):
        return
    if reading.has(_TAKEN_BACK[expects]):
        reading.drop(A.DENY, A.AFFIRM)
    else:
        reading.drop(A.AFFIRM, A.DENY)
        reading.add(A.DENY, 0.95, 0)


def _settle_anything_else(reading: Reading) -> None:
    """Take praise for thanks where more could be asked for; only a bare "yes" announces a wish."""
    if reading.context.expects is not Expects.ANYTHING_ELSE:
        return
    praise = not all(_BARE_YES.match(said) for said in reading.said(A.AFFIRM))
    if praise and _LEADING_NO.match(reading.words) and not reading.has(A.DENY):
        reading.add(A.DENY, 0.9, 0)
    if praise and not reading.has(A.THANK):
        reading.add(A.THANK, 0.9, 0)
    if praise or reading.has(A.THANK):
        reading.drop(A.AFFIRM)


def _settle_waiting(reading: Reading) -> None:
    """Take "wait" before something else for a change of mind, not for a wish for a moment."""
    if not reading.has(A.HOLD_ON):
        return
    others = {hit.act for hit in reading.hits} - {A.HOLD_ON, A.UNSURE, A.BACKCHANNEL, A.GREET}
    if others and all(_MARKERS.match(said) for said in reading.said(A.HOLD_ON)):
        reading.drop(A.HOLD_ON)
    else:
        reading.drop(A.UNSURE)


def _settle_doubt(reading: Reading) -> None:
    if reading.has(A.UNSURE) and reading.has(A.ASK_CONTENTS, A.ASK_REPEAT, A.WRONG_PERSON, A.ASK_WHO, A.ASK_DATA):
        reading.drop(A.UNSURE)
    if reading.context.expects in _ADDRESSES and any(_NUMBER.search(said) for said in reading.said(A.WRONG_PERSON)):
        reading.drop(A.WRONG_PERSON)
        reading.add(A.CORRECT, 0.85)
    if reading.has(A.CORRECT) and reading.has(A.OPT_OUT, A.WRONG_PERSON, A.HUMAN):
        reading.drop(A.CORRECT)
    if reading.has(A.UNAVAILABLE) and not reading.times and (reading.has(A.BUSY) or reading.context.expects in _PLACES):
        reading.drop(A.UNAVAILABLE)
    if reading.has(A.BACKCHANNEL) and len({hit.act for hit in reading.hits}) > 1:
        reading.drop(A.BACKCHANNEL)
