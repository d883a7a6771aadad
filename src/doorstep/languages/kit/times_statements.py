"""What is said about each phrase of time: wanted or refused, corrected, excepted, joined with its neighbours."""

from collections.abc import Sequence
from dataclasses import replace

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.understanding import Context
from doorstep.languages.kit.times_atoms import Atom
from doorstep.languages.kit.times_calendar import Calendar
from doorstep.languages.kit.times_hours import Hours
from doorstep.languages.kit.times_kinds import Kind
from doorstep.languages.kit.times_language import TimesLanguage, TimesSenses, TimesWords
from doorstep.languages.kit.times_meaning import Statement
from doorstep.languages.kit.times_phrases import Phrase, read_phrase

_BEFORE = frozenset(
    {Kind.AWAY, Kind.TAKEN, Kind.LEAVE, Kind.BACK, Kind.HOUSE, Kind.WISH, Kind.NOT, Kind.EXCEPT, Kind.ONLY}
)
_AFTER = frozenset({Kind.GOOD, Kind.BAD})
_ENDS = frozenset({Kind.BREAK, Kind.BUT})
_ASKS_TIME = frozenset({Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.CALLBACK_TIME})


class _Reading:
    """What is known while the items are gone through from left to right."""

    def __init__(self, senses: TimesSenses) -> None:
        self.senses = senses
        self.statements: list[Statement] = []
        self.before: Atom | None = None
        self.fresh = False
        self.ended = False
        self.spent = False
        self.link: Kind | None = None
        self.corrected = False
        self.clause = 0
        self.silenced: set[int] = set()
        self.edge: Kind | None = None


_Item = Phrase | Atom


def items(pieces: Sequence[Atom], context: Context, calendar: Calendar, language: TimesLanguage) -> tuple[_Item, ...]:
    """Gather pieces into phrases of time; everything else stays as it is, words and links left out."""
    found: list[_Item] = []
    index = 0
    while index < len(pieces):
        bare = _bare_allowed(pieces, index, found, context, language.words)
        phrase = read_phrase(pieces, index, calendar, language, bare=bare)
        if phrase:
            found.append(phrase[0])
            index = phrase[1]
            continue
        if pieces[index].kind not in {Kind.WORD, Kind.LINK, Kind.SKIP} and not _idle(pieces, index, language.words):
            found.append(pieces[index])
        index += 1
    return tuple(found)


def _counts_offers(piece: Atom, context: Context) -> bool:
    """Whether a number picks one of several offers rather than an hour: none of them covers that hour."""
    if piece.clock is None or not 2 <= len(context.offered) >= piece.clock.minutes / 60:
        return False
    hours = {reading // 60 for reading in piece.clock.readings()}
    return not any(window.start.hour <= hour < window.end.hour for window in context.offered for hour in hours)


def _idle(pieces: Sequence[Atom], index: int, said: TimesWords) -> bool:
    """Whether a "not" or "can't" is said of something else than time: "not fussed", "I can't hear you"."""
    if pieces[index].kind is not Kind.NOT and not pieces[index].words.endswith(said.cannot):
        return False
    words = 0
    for piece in pieces[index + 1 :]:
        if piece.kind not in {Kind.WORD, Kind.LINK}:
            return words > 0 and piece.kind in _ENDS
        words += piece.kind is Kind.WORD and piece.words not in said.regrets
    return words > 0


def _bare_allowed(
    pieces: Sequence[Atom], index: int, found: Sequence[_Item], context: Context, said: TimesWords
) -> bool:
    """Whether a number alone can be an hour here: judged on, corrected, or the answer to when."""
    if pieces[index].kind is not Kind.CLOCK:
        return False
    clocked = any(isinstance(item, Phrase) and item.hours and not item.hours.part for item in found)
    turns = [item.kind for item in found[-2:] if isinstance(item, Atom)]
    if {Kind.EARLIEST, Kind.LATEST} & {item.kind for item in found[-3:] if isinstance(item, Atom)}:
        return True
    if clocked and any(kind in {Kind.CORRECTION, Kind.NO, Kind.OR, Kind.NOT} for kind in turns):
        return True
    if pieces[index].words in said.pronouns or _counts_offers(pieces[index], context):
        return False
    before = found[-1] if found and isinstance(found[-1], Atom) else None
    if before and before.kind is Kind.WISH and before.words in said.naming:
        return True
    if before and before.kind is Kind.NOT and context.expects in _ASKS_TIME:
        return True
    following = next((piece.kind for piece in pieces[index + 1 :] if piece.kind is not Kind.LINK), None)
    if following in _AFTER | {Kind.PART, Kind.EARLIEST, Kind.LATEST, Kind.ONWARDS}:
        return True
    words = [piece.words for piece in pieces if piece.kind is Kind.WORD]
    return context.expects in _ASKS_TIME and all(word in said.short for word in words)


def statements(found: Sequence[_Item], senses: TimesSenses) -> tuple[Statement, ...]:
    """Say for each phrase what was said about it, corrections applied."""
    reading = _Reading(senses)
    for index, item in enumerate(found):
        if isinstance(item, Phrase) or item.kind in _BEFORE | _AFTER:
            reading.ended = False
        if isinstance(item, Phrase):
            _take_phrase(reading, item)
        elif item.kind in _BEFORE:
            _take_before(reading, item, found[index + 1 :])
        elif item.kind in _AFTER:
            _take_after(reading, item, found[index + 1 :])
        elif item.kind is Kind.NO and _said_no_to(found, index):
            _take_after(reading, replace(item, kind=Kind.BAD), found[index + 1 :])
        else:
            _take_joint(reading, item, found[index + 1 :])
    return tuple(said for said in reading.statements if said.clause not in reading.silenced)


def _said_no_to(found: Sequence[_Item], index: int) -> bool:
    """Whether "no" is said of the time before it and ends there: "today no, tomorrow yes"."""
    following = found[index + 1] if index + 1 < len(found) else None
    ended = following is None or (isinstance(following, Atom) and following.kind in _ENDS)
    return index > 0 and isinstance(found[index - 1], Phrase) and ended


def _take_phrase(reading: _Reading, phrase: Phrase) -> None:
    if (
        reading.before
        and reading.before.kind in {Kind.NOT, Kind.EXCEPT}
        and reading.spent
        and reading.link not in {Kind.OR, Kind.AND}
    ):
        reading.before = None
    reading.spent = True
    status = reading.before.kind if reading.before else None
    if reading.edge:
        phrase = _bounded(phrase, opening=reading.edge is Kind.EARLIEST)
    reading.edge = None
    words = reading.before.words if reading.before else ""
    if (
        status is Kind.HOUSE
        and phrase.hours
        and phrase.hours.shape is Kind.BY
        and not reading.senses.stays.search(words)
    ):
        status = Kind.BACK
    said = Statement(phrase, status, words, reading.link, reading.clause)
    earlier = reading.statements[-1] if reading.statements else None
    if reading.corrected and earlier and (status is None or said.refused == earlier.refused):
        reading.statements[-1] = _correct(earlier, said)
    else:
        reading.statements.append(said)
    reading.corrected = False
    reading.link = None
    reading.fresh = False


def _bounded(phrase: Phrase, *, opening: bool) -> Phrase:
    """Turn what follows "the earliest is" into a begin, what follows "at the latest" into an end."""
    if phrase.hours and phrase.hours.low and not phrase.hours.high:
        low = phrase.hours.low
        return replace(phrase, hours=Hours(Kind.SINCE, low=low) if opening else Hours(Kind.BEFORE, high=low))
    if phrase.days and not phrase.hours and phrase.side is None:
        return replace(phrase, side=Kind.SINCE if opening else Kind.BY)
    return phrase


def _correct(earlier: Statement, later: Statement) -> Statement:
    """Put the later value in the place of the earlier; what was not said again stays."""
    old, new = earlier.phrase, later.phrase
    hours, days, side, half, part = new.hours, new.days, new.side, new.half, new.part
    if hours is None and new.length is None and not new.any_time:
        hours, half, part = old.hours, old.half, old.part
    elif (
        hours
        and hours.shape is Kind.CLOCK
        and old.hours
        and not old.hours.part
        and not (old.hours.low and old.hours.high)
    ):
        low = hours.low if old.hours.low else None
        hours = replace(old.hours, low=low, high=None if low else hours.low)
        half, part = new.half or old.half, new.part or old.part
    if days is None:
        days, side = old.days, old.side
    elif side is None:
        side = old.side
    phrase = replace(new, hours=hours, days=days, side=side, half=half, part=part, start=old.start)
    status, words = later.status or earlier.status, later.words or earlier.words
    return replace(earlier, phrase=phrase, status=status, words=words, clause=later.clause)


def _take_before(reading: _Reading, item: Atom, rest: Sequence[_Item]) -> None:
    if _swallowed(reading, item):
        return
    open_ones = _open(reading)
    if item.kind is Kind.TAKEN:
        open_ones = [index for index in open_ones if reading.statements[index].clause == reading.clause]
    excepts = item.kind is Kind.EXCEPT and bool(rest) and isinstance(rest[0], Phrase)
    if open_ones and not excepts and not _phrase_ahead(rest):
        _judge(reading, open_ones, item)
    elif open_ones and _own_word(reading, item, open_ones[-1]) and _day_next(rest):
        _judge(reading, open_ones, item)
        reading.before = None
    else:
        reading.before, reading.fresh, reading.spent = item, True, False


def _swallowed(reading: _Reading, item: Atom) -> bool:
    """Whether a word only goes on with what stands before it: "nobody … home", "can you come back"."""
    before = reading.before.kind if reading.before and reading.fresh else None
    if before in {Kind.AWAY, Kind.NOT} and item.kind is Kind.HOUSE:
        reading.before = replace(item, kind=Kind.AWAY)
        return True
    if before is Kind.WISH and item.kind is Kind.AWAY and reading.senses.appointment.search(item.words):
        return True
    if before is Kind.WISH and item.kind is Kind.BACK:
        return bool(reading.senses.coming.match(item.words))
    if item.kind is Kind.ONLY and reading.before is None:
        reading.before, reading.fresh, reading.spent = item, True, False
    return item.kind is Kind.ONLY


def _own_word(reading: _Reading, item: Atom, index: int) -> bool:
    """Whether what is said belongs to the day just before it in the same clause."""
    last = reading.statements[index]
    return item.kind in {Kind.AWAY, Kind.HOUSE} and last.clause == reading.clause and last.phrase.days is not None


def _open(reading: _Reading) -> list[int]:
    """List the statements of this clause about which nothing was said; else those just before it."""
    own = [
        index for index, said in enumerate(reading.statements) if said.clause == reading.clause and said.status is None
    ]
    if own or any(said.clause == reading.clause for said in reading.statements):
        return own
    return [
        index
        for index, said in enumerate(reading.statements)
        if said.clause == reading.clause - 1 and said.status is None and reading.link is not Kind.BUT
    ]


def _phrase_ahead(rest: Sequence[_Item]) -> bool:
    """Whether a phrase follows in this clause that is not judged by a later word of its own."""
    phrases = 0
    judged = 0
    for item in rest:
        if isinstance(item, Phrase):
            phrases += 1
        elif item.kind in _ENDS:
            break
        elif item.kind in _AFTER | _BEFORE - {Kind.ONLY}:
            judged += 1
            break
    return phrases > judged


def _day_next(rest: Sequence[_Item]) -> bool:
    """Whether another day follows at once: in "Wednesday I'm away Thursday I'm not" each has its own word."""
    return bool(rest) and isinstance(rest[0], Phrase) and rest[0].days is not None


def _judge(reading: _Reading, indexes: Sequence[int], item: Atom) -> None:
    for index in indexes:
        said = reading.statements[index]
        reading.statements[index] = replace(said, status=item.kind, words=item.words)


def _take_after(reading: _Reading, item: Atom, rest: Sequence[_Item]) -> None:
    flipped = reading.before is not None and reading.fresh and reading.before.kind in {Kind.NOT, Kind.AWAY}
    if flipped:
        item = replace(item, kind=Kind.BAD)
    open_ones = _open(reading)
    if open_ones:
        _judge(reading, open_ones, item)
        if _day_next(rest):
            reading.before = None
            return
    elif not flipped:
        owned = [index for index, said in enumerate(reading.statements) if said.clause == reading.clause]
        excepted = bool(owned) and reading.statements[owned[-1]].status is Kind.EXCEPT
        if (len(owned) > 1 and not excepted) or (owned and _taken_back(reading.statements[owned[-1]], item)):
            _judge(reading, owned[-1:], item)
    reading.before, reading.fresh, reading.spent = item, True, False


def _taken_back(said: Statement, item: Atom) -> bool:
    """Whether a "not" at the end of a clause turns what was wished: "es passt mir morgen nicht"."""
    return item.kind is Kind.BAD and said.status in {Kind.GOOD, Kind.WISH}


def _take_joint(reading: _Reading, item: Atom, rest: Sequence[_Item]) -> None:
    if item.kind in {Kind.EARLIEST, Kind.LATEST}:
        reading.edge = item.kind
    elif item.kind in {Kind.PAST, Kind.ASKED}:
        reading.silenced.add(reading.clause)
    elif item.kind is Kind.INSTEAD:
        reading.corrected = bool(reading.statements) and not reading.statements[-1].refused
        reading.before = None
    elif item.kind in {Kind.CORRECTION, Kind.NO}:
        reading.corrected = bool(reading.statements)
        reading.before = None
    elif item.kind in _ENDS:
        _end_clause(reading, item, rest)
    elif item.kind in {Kind.OR, Kind.AND}:
        reading.link = item.kind
        reading.fresh = False


def _end_clause(reading: _Reading, item: Atom, rest: Sequence[_Item]) -> None:
    """Begin a new clause, unless a comma only separates the members of a list or the last one is empty yet."""
    reading.link = Kind.BUT if item.kind is Kind.BUT else reading.link or Kind.BREAK
    if item.kind is Kind.BREAK and _lists_on(reading, item, rest):
        return
    if not _trails(reading, item, rest):
        reading.before = None
    reading.clause += not reading.ended
    reading.ended = True


def _trails(reading: _Reading, item: Atom, rest: Sequence[_Item]) -> bool:
    """Whether the hour up to which somebody is away follows alone behind a comma: "I'm at work, until three"."""
    if item.words != "," or reading.before is None or reading.spent or reading.before.kind is not Kind.AWAY:
        return False
    alone = len(rest) == 1 or (len(rest) > 1 and not isinstance(rest[1], Phrase) and rest[1].kind in _ENDS)
    phrase = rest[0] if rest and isinstance(rest[0], Phrase) else None
    return alone and phrase is not None and phrase.hours is not None and phrase.hours.shape is Kind.UNTIL


def _lists_days(reading: _Reading, rest: Sequence[_Item]) -> bool:
    """Whether a day about which nothing was said is followed by two more that are joined by "and" or "or"."""
    last = reading.statements[-1] if reading.statements else None
    if last is None or last.status is not None or last.clause != reading.clause or not _only_days(last.phrase):
        return False
    kinds = [None if isinstance(entry, Phrase) else entry.kind for entry in rest[:3]]
    return kinds[:1] == [None] and kinds[1:2] in ([Kind.OR], [Kind.AND]) and kinds[2:] == [None]


def _only_days(phrase: Phrase) -> bool:
    return phrase.days is not None and phrase.hours is None


def _lists_on(reading: _Reading, item: Atom, rest: Sequence[_Item]) -> bool:
    """Whether a comma only separates the members of a list: "Monday, Tuesday or Friday"."""
    if item.words == "," and _lists_days(reading, rest):
        return True
    if item.words != "," or reading.before is None or reading.before.kind in {Kind.NOT, Kind.EXCEPT}:
        return False
    joints = [entry.kind for entry in rest[1:3] if isinstance(entry, Atom)]
    return (
        bool(rest)
        and isinstance(rest[0], Phrase)
        and bool(joints)
        and joints[0] in {Kind.OR, Kind.AND, Kind.BREAK}
        and any(isinstance(entry, Phrase) for entry in rest[2:4])
    )
