"""Dialogue scripts: a conversation written down so that anybody can read it, run against the real skill.

    skill delivery   language en
    world slots = [{"id": "S1", "start": "…", "end": "…"}]
    >  answered
    A  greet, disclose, state_parcel, offer_slot
    U  I'm not home in the morning
    A  offer_slot(slot.start = 2026-11-23T14:00:00-06:00), ...
    U! affirm, choice = 1
    E  appointment_booked(parcel = P1)
    ?  anything_else
    =  hung_up

`U` goes through the language pack, `U!` gives acts directly, `>` is an event (answered, silence, hangup, dtmf 123,
interrupt HEARD | WORDS, answered_by KIND, now TIME, transfer_failed, called_off REASON, taken SLOT_ID), `A` names the
acts of the turn in order (`...`: any further ones), `E` names the effects stored since the last `E`, `?` the open
question, `R` the rule that decided, `=` the disposition. Lines that begin with `#` are comments. `world PATH = JSON`
changes the world before it begins.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Protocol

from doorstep.dialogue.acts import AssistantAct, CustomerAct, Heard
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.events import AnsweredBy, OffReason
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.interface.json_shapes import act_object, effect_line
from doorstep.languages.pack import LanguagePack
from doorstep.ports.conversation import Reply, Talk
from doorstep.skills.delivery.outcome import Outcome
from doorstep.skills.delivery.world import World

SHOWN: Final = frozenset(EffectKind) - {EffectKind.SLOT_HELD, EffectKind.SLOT_RELEASED}


class ScriptFailed(AssertionError):
    """The conversation did not go as written; the text names the line and what came instead."""


class Stage(Protocol):
    """Where a script plays: makes the conversation, and takes a slot away as another call would."""

    def conversation(self, world: World, pack: LanguagePack) -> Talk:
        """Make a conversation that has not begun."""
        ...

    def take(self, slot_id: str) -> None:
        """Let somebody else have the last place of a slot."""
        ...


@dataclass(slots=True)
class Played:
    """What came out of a script: the rules that decided, the acts that were said, every sentence, how it ended."""

    rules: list[str] = field(default_factory=list)
    acts: list[AssistantAct] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    outcome: Outcome | None = None


class _Direct:
    """A pack that hands on the acts a script gives directly and leaves everything else to the real one."""

    def __init__(self, pack: LanguagePack) -> None:
        self._pack = pack
        self.direct: Understanding | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pack, name)

    def understand(self, text: str, context: Context) -> Understanding:
        """Hand on what the script gave, else what the pack understands."""
        return self._pack.understand(text, context) if self.direct is None else self.direct


class Script:
    """One script; `play` runs it and raises `ScriptFailed` at the first line that does not hold.

    Args:
        text: The script.
        world: The world it begins with, as JSON; its `world` lines change it.
        read_world: Reads such JSON.
    """

    def __init__(self, text: str, world: Mapping[str, Any], read_world: Callable[[str], World]) -> None:
        self._lines = list(_lines(text))
        content = json.loads(json.dumps(world))
        for number, mark, rest in self._lines:
            if mark == "world":
                _set(content, rest, number)
        self._world = read_world(json.dumps(content))

    def play(self, pack: LanguagePack, stage: Stage) -> Played:
        """Run the script."""
        direct = _Direct(pack)
        player = _Player(self._world, direct, stage.conversation(self._world, direct), stage)
        for number, mark, rest in self._lines:
            player.line(number, mark, rest)
        player.finish()
        return player.played


def _lines(text: str) -> Iterator[tuple[int, str, str]]:
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if line and not line.startswith("#"):
            mark, _, rest = line.partition(" ")
            yield number, mark, rest.strip()


def _set(content: dict[str, Any], assignment: str, number: int) -> None:
    path, _, value = assignment.partition("=")
    *way, last = path.strip().split(".")
    place: Any = content
    for name in way:
        place = place[int(name)] if isinstance(place, list) else place[name]
    try:
        parsed = json.loads(value)
    except ValueError as error:
        raise ScriptFailed(f"line {number}: the value of `world` has to be JSON") from error
    place[int(last) if isinstance(place, list) else last] = parsed


class _Player:
    def __init__(self, world: World, pack: _Direct, conversation: Talk, stage: Stage) -> None:
        self._now = world.now
        self._pack = pack
        self._talk = conversation
        self._stage = stage
        self._reply: Reply = Reply()
        self._effects: list[Effect] = []
        self._closed = False
        self.played = Played()

    def line(self, number: int, mark: str, rest: str) -> None:
        """Play one line."""
        steps: dict[str, Callable[[str], None]] = {
            ">": self._event,
            "U": self._says,
            "U!": self._acts_directly,
            "A": self._expect_acts,
            "E": self._expect_effects,
            "?": self._expect_question,
            "R": self._expect_rule,
            "=": self._expect_disposition,
            "world": lambda _: None,
            "skill": lambda _: None,
        }
        if mark not in steps:
            raise ScriptFailed(f"line {number}: {mark!r} is not a mark of a script")
        try:
            steps[mark](rest)
        except ScriptFailed as failed:
            raise ScriptFailed(f"line {number}: {failed}") from None

    def finish(self) -> None:
        """Close the line if it is still open."""
        if not self._closed:
            self._close()

    def _close(self) -> None:
        self._closed = True
        self._talk.hang_up(self._now)
        self.played.outcome = self._talk.outcome()

    def _take(self, reply: Reply | None) -> None:
        if reply is None:
            return
        repeated = [one.text for one in reply.sentences if one.text in self.played.sentences]
        if repeated:
            raise ScriptFailed(f"the customer heard the same sentence twice: {repeated[0]!r}")
        self._reply = reply
        self._effects += [effect for effect in reply.effects if effect.kind in SHOWN]
        self.played.rules.append(reply.rule)
        self.played.acts += [act.kind for act in reply.acts]
        self.played.effects += [effect for effect in reply.effects if effect.kind in SHOWN]
        self.played.sentences += [one.text for one in reply.sentences]
        if reply.ended and not self._closed:
            self._close()

    def _says(self, words: str) -> None:
        self._pack.direct = None
        self._take(self._talk.say(words, self._now))

    def _acts_directly(self, written: str) -> None:
        self._pack.direct = _understanding(written)
        self._take(self._talk.say("(given directly)", self._now))
        self._pack.direct = None

    def _event(self, written: str) -> None:
        name, _, rest = written.partition(" ")
        match name:  # open match: scripts are written by people
            case "answered":
                self._take(self._talk.answered(self._now))
            case "silence":
                self._take(self._talk.silence(self._now))
            case "dtmf":
                self._take(self._talk.digits(rest, self._now))
            case "interrupt":
                heard, _, words = rest.partition("|")
                self._take(self._talk.cut_in(heard.strip(), words.strip(), self._now))
            case "answered_by":
                self._take(self._talk.answerer(AnsweredBy(rest), self._now))
            case _:
                self._outside(name, rest)

    def _outside(self, name: str, rest: str) -> None:
        match name:  # open match: scripts are written by people
            case "transfer_failed":
                self._take(self._talk.transfer_failed(self._now))
            case "called_off":
                self._take(self._talk.call_off(OffReason(rest), self._now))
            case "hangup":
                self._close()
            case "now":
                self._now = datetime.fromisoformat(rest)
            case "taken":
                self._stage.take(rest)
            case _:
                raise ScriptFailed(f"{name!r} is not an event of a script")

    def _expect_acts(self, written: str) -> None:
        found = [act_object(act) for act in self._reply.acts]
        _compare(written, found, "act", f"rule {self._reply.rule!r}, {self._reply.text!r}")

    def _expect_effects(self, written: str) -> None:
        found = [effect_line(effect) for effect in self._effects]
        self._effects = []
        _compare("" if written == "none" else written, found, "effect", f"after {self._reply.text!r}")

    def _expect_question(self, written: str) -> None:
        if self._reply.expects.value != written:
            raise ScriptFailed(f"the open question is {self._reply.expects.value}, not {written}: {self._reply.text!r}")

    def _expect_rule(self, written: str) -> None:
        if self._reply.rule != written:
            raise ScriptFailed(f"the rule was {self._reply.rule!r}, not {written!r}")

    def _expect_disposition(self, written: str) -> None:
        self.finish()
        outcome = self.played.outcome
        if outcome is None or outcome.disposition.value != written:
            raise ScriptFailed(f"it ended as {outcome and outcome.disposition.value}, not {written}")


def _compare(written: str, found: list[dict[str, object]], name: str, where: str) -> None:
    """Compare what was written with what came; `...` stands for any further ones at its place."""
    wanted = [one.strip() for one in re.findall(r"(?:[^,(]|\([^)]*\))+", written) if one.strip()]
    shown = ", ".join(str(one[name]) for one in found)
    rest = list(found)
    free = False
    for one in wanted:
        if one == "...":
            free = True
            continue
        while free and rest and not _matches(one, rest[0], name):
            rest.pop(0)
        if not rest or not _matches(one, rest[0], name):
            raise ScriptFailed(f"expected {one!r} in [{shown}] ({where}); values: {found}")
        rest.pop(0)
        free = False
    if rest and not free:
        raise ScriptFailed(f"came unexpectedly: {rest[0][name]} in [{shown}] ({where})")


def _matches(written: str, found: dict[str, object], name: str) -> bool:
    kind, _, conditions = written.partition("(")
    if found[name] != kind.strip():
        return False
    for condition in filter(None, (one.strip() for one in conditions.rstrip(")").split(";"))):
        path, _, value = condition.partition("=")
        if str(_at(found, path.strip())) != value.strip():
            return False
    return True


def _at(found: Any, path: str) -> object:
    for name in path.split("."):
        found = found[int(name)] if isinstance(found, list) else (found or {}).get(name)
    return found


def _understanding(written: str) -> Understanding:
    acts: list[Heard] = []
    choice: int | None = None
    for one in (part.strip() for part in written.split(",")):
        name, _, value = (part.strip() for part in one.partition("="))
        if name == "choice":
            choice = int(value)
        elif name:
            acts.append(Heard(CustomerAct(name), float(value) if value else 1.0))
    return Understanding(written, tuple(acts), choice)
