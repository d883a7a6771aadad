"""Public sets that are none of our business: how often something with consequences is read into them."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.understanding.figures import SAME_RUN, Figure, share, skipped
from benchmarks.understanding.language_run import LanguageRun
from benchmarks.understanding.moments import plain_moment
from benchmarks.understanding.public_sets import PublicSet, spread
from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.doubt import SURE

CONSEQUENTIAL = frozenset(
    {
        A.AFFIRM, A.DENY, A.UNAVAILABLE, A.PROPOSE_TIME, A.REJECT_TIME, A.CHANGE_ADDRESS, A.GIVE_ADDRESS,
        A.SET_DROP_PLACE, A.SET_PICKUP_POINT, A.WRONG_PERSON, A.NOT_HERE, A.CALL_BACK, A.OPT_OUT, A.REFUSE_PARCEL,
        A.HUMAN, A.GOODBYE,
    }
)  # fmt: skip
"""Acts after which something is stored, promised or ended."""
SAFETY = frozenset({A.OPT_OUT, A.WRONG_PERSON, A.REFUSE_PARCEL, A.HUMAN, A.NOT_HERE})
OURS = {
    "yes": frozenset({A.AFFIRM}),
    "no": frozenset({A.DENY}),
    "maybe": frozenset({A.UNSURE}),
    "greeting": frozenset({A.GREET, A.SMALL_TALK}),
    "goodbye": frozenset({A.GOODBYE}),
    "thank_you": frozenset({A.THANK}),
    "repeat": frozenset({A.ASK_REPEAT}),
    "are_you_a_bot": frozenset({A.ASK_ROBOT}),
    "what_is_your_name": frozenset({A.ASK_WHO}),
    "order_status": frozenset({A.ASK_STATUS, A.ASK_TIME}),
}
"""The CLINC intents that are our business."""
OFTEN = 4
QUESTIONS = (Expects.NONE, Expects.SLOT_DECISION)


def scope_figures(run: LanguageRun, folder: Path) -> Iterator[Figure]:
    """Measure the sets there are for this language."""
    if run.code == "en":
        yield from clinc_figures(run, folder)
    home = PublicSet(folder, f"intents/xsid.{run.code}.valid.jsonl")
    if home.there():
        yield from stranger_figures(run, "xSID", [row["text"] for row in home])
        yield from _day_figure(run, home)
    else:
        yield skipped("xSID", home.name)


def clinc_figures(run: LanguageRun, folder: Path) -> Iterator[Figure]:
    """CLINC150: its strangers, and the few intents that are our business."""
    sets = [PublicSet(folder, f"intents/clinc150.{name}.jsonl") for name in ("val", "oos_val", "oos_train")]
    there = [one for one in sets if one.there()]
    if not there:
        yield skipped("CLINC150", sets[0].name)
        return
    rows = [(row["text"], row["intent"]) for one in there for row in one]
    yield from stranger_figures(run, "CLINC150", spread([words for words, intent in rows if intent not in OURS]))
    mine = [(words, OURS[intent]) for words, intent in rows if intent in OURS]
    moment = plain_moment(run.code, Expects.ANYTHING_ELSE)
    right = sum(run.hear(words, moment).has(*acts) for words, acts in mine)
    beside = [
        f"{share(sum(model.guess(words)[0] in acts for words, acts in mine), len(mine))} ({name})"
        for name, model in run.simple()
    ]
    if mine:
        name = f"CLINC150: {len(OURS)} intents that are ours, found"
        yield Figure(name, share(right, len(mine)), len(mine), "", "; ".join(beside), SAME_RUN)


def stranger_figures(run: LanguageRun, name: str, sentences: list[str]) -> Iterator[Figure]:
    """How many sentences that are none of our business get an act with consequences that would be acted on."""
    total = len(sentences)
    beside = []
    for title, model in run.simple():
        guesses = [model.guess(words) for words in sentences]
        taken = sum(act in CONSEQUENTIAL and sure >= SURE for act, sure in guesses)
        beside.append(f"{share(taken, total)} ({title})")
    for asked in QUESTIONS:
        moment = plain_moment(run.code, asked)
        turns = [run.hear(words, moment) for words in sentences]
        sure = [frozenset(heard.act for heard in turn.acts if heard.confidence >= SURE) for turn in turns]
        under = "nothing asked" if asked is Expects.NONE else "an offer open"
        yield Figure(
            f"{name}: strangers acted on, {under}", share(sum(bool(one & CONSEQUENTIAL) for one in sure), total), total,
            "", "; ".join(beside), f"from the same confidence, {SAME_RUN}",
        )  # fmt: skip
        often = Counter(act for one in sure for act in one & CONSEQUENTIAL).most_common(OFTEN)
        listed = ", ".join(f"{act} {share(count, total)}" for act, count in often)
        yield Figure(f"{name}: taken for, most often, {under}", listed or "-", total)
        yield Figure(
            f"{name}: of these a safety act, {under}", share(sum(bool(one & SAFETY) for one in sure), total), total
        )
        if asked is Expects.NONE:
            stranger = sum(turn.has(A.OUT_OF_SCOPE) or not turn.acts for turn in turns)
            yield Figure(f"{name}: known as out of scope, or nothing read", share(stranger, total), total)


def _day_figure(run: LanguageRun, rows: PublicSet) -> Iterator[Figure]:
    """Whether a time is read exactly where xSID marks one."""
    moment = plain_moment(run.code, Expects.AVAILABILITY)
    marked = [("B-datetime" in row["bio"], bool(run.hear(row["text"], moment).times)) for row in rows]
    there, absent = [read for gold, read in marked if gold], [read for gold, read in marked if not gold]
    yield Figure("xSID: a time read where one is marked", share(sum(there), len(there)), len(there))
    yield Figure("xSID: a time read where none is", share(sum(absent), len(absent)), len(absent))
