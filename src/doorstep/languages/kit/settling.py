"""Resolve what single rules cannot see: times against offers, yes against no, corrections, what was asked."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Polarity
from doorstep.languages.kit.choices import ChoiceWords, picked
from doorstep.languages.kit.phrases import Hit
from doorstep.languages.kit.reading import Reading
from doorstep.languages.kit.windows import matching, touches

_OPEN_TIME = frozenset({Expects.AVAILABILITY, Expects.CALLBACK_TIME})
_OFFERS = frozenset({Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.DROP_PLACE, Expects.NONE})
_WINDOWS = frozenset({Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.ANYTHING_ELSE, Expects.NONE})
_PLACES = frozenset({Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION})
_ADDRESSES = frozenset({Expects.ADDRESS, Expects.ADDRESS_PART, Expects.ADDRESS_CONFIRMATION, Expects.VERIFICATION})
_ENDINGS = (A.OPT_OUT, A.WRONG_PERSON, A.REFUSE_PARCEL, A.HUMAN, A.NOT_HERE)
_RELATIVE = ("later", "earlier")
_TAKEN_BACK = {Expects.OPT_OUT_CONFIRMATION: A.OPT_OUT, Expects.REFUSAL_CONFIRMATION: A.REFUSE_PARCEL}
_DOUBTED = (A.ASK_CONTENTS, A.ASK_REPEAT, A.WRONG_PERSON, A.ASK_WHO, A.ASK_DATA)
_ASKED_ABOUT = (A.ASK_TIME, A.ASK_COST, A.ASK_STATUS, A.OTHER_PARCEL, A.COMPLAIN, A.SMALL_TALK, A.OUT_OF_SCOPE)


@dataclass(frozen=True, slots=True)
class SettlingWords:
    """Patterns of a language over plain words.

    Args:
        weak_yes: A yes that may only open a turn.
        timed_yes: A yes that names a time.
        opening_yes: A yes so weak that a time behind it counts alone.
        plain_no: Words that turn down what is on offer itself.
        markers: Waiting that only announces a change of mind.
        leading_no: A no at the beginning.
        bare_yes: A yes that says nothing else.
        parcel: A parcel is spoken of.
        wrong_number: A wrong number that is a piece of an address.
        condition: A condition is set.
        returning: Coming home, behind which a time suits.
        joint: A comma or a conjunction between two clauses.
        compared: Words that turn away from what is on offer, whatever hours they name.
        what_there_is: The times that can be had are asked for.
        request: Another time is asked for rather than the time.
        choices: How one of several offers is picked.
        in_words: How written words stand among the plain ones.
    """

    weak_yes: re.Pattern[str]
    timed_yes: re.Pattern[str]
    opening_yes: re.Pattern[str]
    plain_no: re.Pattern[str]
    markers: re.Pattern[str]
    leading_no: re.Pattern[str]
    bare_yes: re.Pattern[str]
    parcel: re.Pattern[str]
    wrong_number: re.Pattern[str]
    condition: re.Pattern[str]
    returning: re.Pattern[str]
    joint: re.Pattern[str]
    compared: re.Pattern[str]
    what_there_is: re.Pattern[str]
    request: re.Pattern[str]
    choices: ChoiceWords
    in_words: Callable[[str], str]


def settle(reading: Reading, patterns: SettlingWords) -> None:
    """Bring the acts of a turn into agreement with each other, with the values and with the open question."""
    _settle_times(reading, patterns)
    _settle_choice(reading, patterns)
    _settle_yes(reading, patterns)
    _settle_no(reading, patterns)
    _settle_leading_no(reading, patterns)
    _settle_anything_else(reading, patterns)
    _settle_waiting(reading, patterns)
    _settle_doubt(reading, patterns)


def hear_spelled_name(reading: Reading, *, same: bool | None) -> None:
    """Take the recipient's name said letter by letter for a yes, and another name for none; None: no name was."""
    if same is True and not reading.has(A.DENY, A.NOT_HERE, A.WRONG_PERSON):
        reading.add(A.AFFIRM, 0.9)
    elif same is False:
        reading.drop(A.AFFIRM)
        if not reading.has(A.WRONG_PERSON, A.DENY):
            reading.add(A.NOT_HERE, 0.6)


def _settle_times(reading: Reading, patterns: SettlingWords) -> None:
    expects = reading.context.expects
    turned_down = (A.REJECT_TIME, A.UNAVAILABLE, A.CALL_BACK)
    if reading.other_time and expects is Expects.SLOT_DECISION and not reading.has(*turned_down):
        reading.add(A.REJECT_TIME, 0.7)
    if _asks_what_there_is(reading, patterns):
        _list_wanted(reading)
    elif reading.times and expects is Expects.SLOT_DECISION and patterns.request.search(reading.words):
        reading.drop(A.ASK_TIME, A.ASK_STATUS)
    if expects in _ADDRESSES and reading.has(A.GIVE_ADDRESS, A.GIVE_ADDRESS_PART, A.CORRECT):
        reading.times = ()
    elif expects not in _OPEN_TIME and not _asks_what_there_is(reading, patterns):
        reading.times = tuple(
            constraint
            for constraint in reading.times
            if not _only_asked(reading, patterns.in_words(constraint.text), patterns)
        )
    if reading.times:
        _turn_round(reading, patterns)
        _name_time_acts(reading)


def _asks_what_there_is(reading: Reading, patterns: SettlingWords) -> bool:
    """Whether the times that can be had are asked for, rather than when the parcel comes."""
    if reading.context.expects not in _WINDOWS or not patterns.what_there_is.search(reading.words):
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
    elif reading.context.expects is Expects.OPT_OUT_CONFIRMATION:
        return  # hours are those of calls
    elif not reading.has(A.NOT_HERE, A.BUSY, A.OPT_OUT, A.WRONG_PERSON) or reading.has(A.UNAVAILABLE):
        _add_time_acts(reading)


def _only_asked(reading: Reading, said: str, patterns: SettlingWords) -> bool:
    """Whether a time stands in a sentence that asks or tells something else: "does it come today?"."""
    asked = [hit for hit in reading.hits if hit.act in _ASKED_ABOUT]
    if not asked:
        return False
    own = (A.UNAVAILABLE, A.REJECT_TIME, A.DENY)
    for sentence in re.finditer(r"[^.?!]+", reading.words):
        if said in sentence.group():
            inside = [hit for hit in reading.hits if sentence.start() <= hit.start < sentence.end()]
            place = sentence.start() + sentence.group().index(said)
            near = any(hit in asked and not _apart(reading.words, hit, place, patterns) for hit in inside)
            return near and not any(hit.act in own for hit in inside)
    return not reading.has(*own)


def _apart(words: str, hit: Hit, place: int, patterns: SettlingWords) -> bool:
    """Whether a comma or a conjunction stands between what a rule explained and another place in the words."""
    between = words[hit.end : place] if hit.end <= place else words[place : hit.start]
    return patterns.joint.search(f" {between} ") is not None


def _turn_round(reading: Reading, patterns: SettlingWords) -> None:
    """A time named right behind being away ("I work until six") is one that does not suit."""
    away = [hit for hit in reading.hits if hit.act is A.UNAVAILABLE]
    turned = []
    for constraint in reading.times:
        place = reading.words.find(patterns.in_words(constraint.text)) if constraint.text else -1
        behind = any(
            place >= 0
            and hit.start <= place
            and not _apart(reading.words, hit, place, patterns)
            and not patterns.returning.search(reading.words[hit.start : place])
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


def _settle_choice(reading: Reading, patterns: SettlingWords) -> None:
    context = reading.context
    if (
        len(context.offered) > 1
        and picked(reading.words, context.offered, patterns.choices)
        and not patterns.parcel.search(reading.words)
    ):
        reading.drop(A.OTHER_PARCEL)  # "the second one" of several windows is no parcel
    if context.expects not in _OFFERS or reading.has(A.OTHER_PARCEL, A.REJECT_TIME, A.DENY, A.ASK_REPEAT):
        return
    pick = picked(reading.words, context.offered, patterns.choices)
    choice = pick.choice if pick else None
    if pick and pick.said:  # "der zweite" names an offer, no day of the month
        reading.times = tuple(one for one in reading.times if not _within(one.text, pick.said, patterns))
    turned_away = any(
        asked.search(reading.words) for asked in (patterns.compared, patterns.request, patterns.what_there_is)
    )
    if choice is None and reading.has(A.PROPOSE_TIME) and not turned_away and _picks(reading):
        choice = matching(reading.times, context.offered)
    if (pick is None and choice is None) or _contradicted(reading, choice):
        return
    reading.choice = choice
    if not reading.has(A.AFFIRM):
        reading.add(A.AFFIRM, 0.93)
    if choice is not None:
        reading.drop(A.PROPOSE_TIME)
        reading.times = tuple(one for one in reading.times if one.text not in _RELATIVE)


def _picks(reading: Reading) -> bool:
    """Whether a time named beside another that does not suit can pick an offer: "not Tuesday, but Thursday is fine"."""
    refused = any(one.polarity is Polarity.REFUSE for one in reading.times)
    return not reading.has(A.UNAVAILABLE) or (refused and len(reading.context.offered) > 1)


def _within(text: str, said: str, patterns: SettlingWords) -> bool:
    """Whether the words a time was read from are part of what picked an offer."""
    return bool(text) and patterns.in_words(text) in said


def _contradicted(reading: Reading, choice: int | None) -> bool:
    """Whether a time named in the same turn is none of the offer picked: "the first one, on Saturday"."""
    wanted = [one for one in reading.times if one.polarity is Polarity.WANT and one.text not in _RELATIVE]
    if not wanted or choice is None or not 1 <= choice <= len(reading.context.offered):
        return False
    return not any(touches(one, reading.context.offered[choice - 1]) for one in wanted)


def _settle_yes(reading: Reading, patterns: SettlingWords) -> None:
    for _, end in reading.turnings:
        reading.hits = [hit for hit in reading.hits if hit.act is not A.AFFIRM or hit.start >= end]
    expects = reading.context.expects
    if expects is Expects.CALLBACK_TIME and reading.has(A.CALL_BACK):
        _drop_yes(reading, patterns.timed_yes)
    if not reading.has(A.AFFIRM) or reading.choice is not None:
        return
    if expects in _OFFERS:
        _doubt_yes(reading, patterns)
    if expects in _OFFERS | {Expects.IDENTITY, Expects.CALLBACK_TIME} and reading.has(*_ENDINGS):
        reading.drop(A.AFFIRM)


def _doubt_yes(reading: Reading, patterns: SettlingWords) -> None:
    """Before a question or another time, "yes" and "ok" are only the way a turn begins."""
    if reading.has(A.BUSY, A.CALL_BACK):
        reading.drop(A.AFFIRM)
    if reading.has(A.ASK_WHO, A.ASK_WHY, A.ASK_ROBOT, A.GREET, A.ASK_REPEAT, A.HOLD_ON, A.COMPLAIN, A.BACKCHANNEL):
        _drop_yes(reading, patterns.weak_yes)
    if reading.has(A.UNAVAILABLE, A.REJECT_TIME, A.UNSURE) or patterns.condition.search(reading.words):
        reading.drop(A.AFFIRM)
    if reading.has(A.PROPOSE_TIME):
        _drop_yes(reading, patterns.timed_yes)
        _drop_yes(reading, patterns.opening_yes)


def _drop_yes(reading: Reading, weak: re.Pattern[str]) -> None:
    reading.hits = [
        hit for hit in reading.hits if hit.act is not A.AFFIRM or not weak.match(reading.words[hit.start : hit.end])
    ]


def _settle_no(reading: Reading, patterns: SettlingWords) -> None:
    expects = reading.context.expects
    if reading.has(A.REJECT_TIME) and expects in _PLACES and not reading.times:
        reading.drop(A.REJECT_TIME)
        reading.add(A.DENY, 0.85)
    rejected = () if reading.times or expects is not Expects.SLOT_DECISION else reading.said(A.REJECT_TIME)
    if any(patterns.plain_no.search(said) for said in rejected):
        reading.add(A.DENY, 0.85)
    if reading.has(A.AFFIRM) and reading.has(A.DENY):
        last = max((hit for hit in reading.hits if hit.act in (A.AFFIRM, A.DENY)), key=lambda hit: hit.start)
        reading.drop(A.DENY if last.act is A.AFFIRM else A.AFFIRM)
    if reading.has(A.CORRECT) and reading.has(A.AFFIRM) and expects not in _OFFERS:
        reading.drop(A.AFFIRM)


def _settle_leading_no(reading: Reading, patterns: SettlingWords) -> None:
    """Let "no" that leads keep calls and parcel, however kindly it goes on: "no, it's fine"."""
    expects = reading.context.expects
    if expects not in _TAKEN_BACK or not patterns.leading_no.match(reading.words):
        return
    if reading.has(_TAKEN_BACK[expects]):
        reading.drop(A.DENY, A.AFFIRM)
    else:
        reading.drop(A.AFFIRM, A.DENY)
        reading.add(A.DENY, 0.95, 0)


def _settle_anything_else(reading: Reading, patterns: SettlingWords) -> None:
    """Take praise for thanks where more could be asked for; only a bare "yes" announces a wish."""
    if reading.context.expects is not Expects.ANYTHING_ELSE:
        return
    praise = not all(patterns.bare_yes.match(said) for said in reading.said(A.AFFIRM))
    if praise and patterns.leading_no.match(reading.words) and not reading.has(A.DENY):
        reading.add(A.DENY, 0.9, 0)
    if praise and not reading.has(A.THANK):
        reading.add(A.THANK, 0.9, 0)
    if praise or reading.has(A.THANK):
        reading.drop(A.AFFIRM)


def _settle_waiting(reading: Reading, patterns: SettlingWords) -> None:
    """Take "wait" before something else for a change of mind, not for a wish for a moment."""
    if not reading.has(A.HOLD_ON):
        return
    others = {hit.act for hit in reading.hits} - {A.HOLD_ON, A.UNSURE, A.BACKCHANNEL, A.GREET}
    if others and all(patterns.markers.match(said) for said in reading.said(A.HOLD_ON)):
        reading.drop(A.HOLD_ON)
    else:
        reading.drop(A.UNSURE)


def _apart_from(words: str, doubt: Hit, asked: list[Hit], patterns: SettlingWords) -> bool:
    """Whether a doubt stands apart from every question beside it: "not sure, what was in it?"."""
    return all(
        hit.act in (A.ASK_CONTENTS, A.ASK_WHO, A.ASK_DATA)
        and doubt.end <= hit.start
        and patterns.joint.search(f" {words[doubt.end : hit.start]} ")
        for hit in asked
    )


def _settle_doubt(reading: Reading, patterns: SettlingWords) -> None:
    asked = [hit for hit in reading.hits if hit.act in _DOUBTED]
    if any(hit.act is A.UNSURE and not _apart_from(reading.words, hit, asked, patterns) for hit in reading.hits):
        reading.drop(A.UNSURE)
    if reading.context.expects in _ADDRESSES and any(
        patterns.wrong_number.search(said) for said in reading.said(A.WRONG_PERSON)
    ):
        reading.drop(A.WRONG_PERSON)
        reading.add(A.CORRECT, 0.85)
    if reading.has(A.CORRECT) and reading.has(A.OPT_OUT, A.WRONG_PERSON, A.HUMAN):
        reading.drop(A.CORRECT)
    if reading.has(A.UNAVAILABLE) and not reading.times and (reading.has(A.BUSY) or reading.context.expects in _PLACES):
        reading.drop(A.UNAVAILABLE)
    if reading.has(A.BACKCHANNEL) and len({hit.act for hit in reading.hits}) > 1:
        reading.drop(A.BACKCHANNEL)
