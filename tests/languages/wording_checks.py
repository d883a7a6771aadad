"""What holds for the wording of every language: one sentence an act, none twice, nothing private before its time."""

import re
from collections.abc import Mapping, Sequence

from hypothesis import strategies as st

from doorstep.dialogue.acts import Act, AssistantAct, act
from doorstep.dialogue.slots import Address, DropKind, DropPlace, Parcel, PickupPoint
from doorstep.languages.kit.sentences import Manner, put_into_sentences
from doorstep.languages.kit.speech import Speech
from doorstep.languages.kit.variety import normal
from doorstep.languages.pack import Sentence, Wording
from tests.languages.wording_acts import DOOR, PUBLIC, Cast, every_act

A = AssistantAct
AWKWARD = st.one_of(
    st.sampled_from(
        ["St. James", "", " ", "?!", "Acme Inc.", "a\nb", "Ünter. Den! Linden?", "5", "x" * 5000, "\x00", "包裹"]
    ),
    st.text(max_size=40),
)
ODD = st.builds(
    lambda kind, words: act(
        kind,
        merchant=words,
        name=words,
        contents=words,
        sender=words,
        digits=words,
        callback_number=words,
        address=Address(words, words, words, words, words, words, None),
        drop_place=DropPlace(DropKind.SAFE_PLACE, words),
        pickup_point=PickupPoint("K", words),
        parcel=Parcel("P", words, words, words, address=Address(words, words)),
        doubtful=("street", "city", "nothing"),
        reason=words,
        topic=words,
    ),
    st.sampled_from(AssistantAct),
    AWKWARD,
)


class Speaker:
    """A language that speaks, in the call of a cast.

    Args:
        manner: How the language speaks.
        cast: Who and what is spoken of.
        region: Where the person spoken with is.
    """

    def __init__(self, manner: Manner, cast: Cast, region: str) -> None:
        self.manner = manner
        self.cast = cast
        self.region = region
        self.every = every_act(cast)
        self.calls = st.lists(st.lists(st.one_of(st.sampled_from(self.every), ODD), max_size=5), max_size=12)

    def speak(
        self, *acts: Act, said: frozenset[str] = frozenset(), spoken: bool = True, region: str = ""
    ) -> list[Sentence]:
        """Put acts into sentences."""
        wording = Wording(self.cast.now, said, spoken, self.cast.shop, region or self.region)
        return list(put_into_sentences(acts, wording, self.manner))

    def text(self, *acts: Act, spoken: bool = True, region: str = "") -> str:
        """Put acts into words."""
        return " ".join(sentence.text for sentence in self.speak(*acts, spoken=spoken, region=region))

    def bodies(self, one: Act) -> tuple[str, ...]:
        """Every wording of an act on its own."""
        wording = Wording(self.cast.now, merchant=self.cast.shop, region=self.region)
        return self.manner.phrases[one.kind](one, Speech(wording, self.manner.sayings))

    def said_again(self, acts: Sequence[Act], times: int) -> list[str]:
        """Say the same acts again and again in one call."""
        said: list[str] = []
        for _ in range(times):
            said += [sentence.text for sentence in self.speak(*acts, said=frozenset(said))]
        return said

    def crammed(self, kind: AssistantAct) -> Act:
        """An act that carries every private value there is."""
        cast = self.cast
        return act(
            kind,
            merchant=cast.shop,
            callback_number=cast.number,
            attempt=1,
            parcel=cast.parcel,
            slot=cast.window(23, 14, 16),
            address=cast.home,
            sender=cast.sender,
            contents=cast.contents,
            name=cast.name,
            drop_place=DOOR,
        )


def closed_once(sentence: str) -> bool:
    """Whether a text is one sentence, closed by one mark; the dot of an ordinal before a word closes none."""
    marks = [found.end() for found in re.finditer(r"(?<!\d)[.?!](?=\s|$)|(?<=\d)(?:[?!]|\.(?!\s\w))(?=\s|$)", sentence)]
    return bool(sentence) and marks == [len(sentence)]


def check_words_for_every_act(speaker: Speaker) -> None:
    """Hold the phrases and the acts of the tests against the closed list of acts."""
    assert set(speaker.manner.phrases) == set(AssistantAct)
    assert {one.kind for one in speaker.every} == set(AssistantAct)


def check_form(speaker: Speaker, *, spoken: bool, region: str) -> None:
    """Every act is one sentence that begins with a capital or a figure, with no gap or leftover in it."""
    for one in speaker.every:
        (sentence,) = speaker.speak(one, spoken=spoken, region=region)
        assert closed_once(sentence.text), sentence.text
        assert sentence.acts == (one.kind,)
        assert sentence.text[0].isupper() or sentence.text[0].isdigit()
        for body in speaker.bodies(one):
            assert not re.search(r"\s\s|,,|None|[_{}<>]| [,.?]", body), body
        assert not re.search(r"\s\s|,,|None|[_{}<>]| [,.?]", sentence.text), sentence.text


def check_four_wordings(speaker: Speaker, one: Act) -> None:
    """What can come again in a call has at least four wordings."""
    bodies = speaker.bodies(one)
    fewest = 2 if one.kind is A.LEAVE_MESSAGE else 4
    assert len({normal(body) for body in bodies}) == len(bodies) >= fewest


def check_never_again(speaker: Speaker, acts: Sequence[Act], times: int) -> None:
    """The same turn gives other sentences every time, each well closed."""
    said = speaker.said_again(acts, times)
    assert len({normal(sentence) for sentence in said}) == len(said)
    for sentence in said:
        assert closed_once(sentence), sentence


def check_call(speaker: Speaker, call: Sequence[Sequence[Act]], *, spoken: bool) -> None:
    """No sentence comes twice, every act is carried out in its order, and the same call gives the same words."""
    said: list[str] = []
    for acts in call:
        sentences = speaker.speak(*acts, said=frozenset(said), spoken=spoken)
        assert [kind for sentence in sentences for kind in sentence.acts] == [one.kind for one in acts]
        assert all(closed_once(sentence.text) for sentence in sentences), sentences
        said += [sentence.text for sentence in sentences]
    heard = [normal(sentence) for sentence in said]
    assert len(set(heard)) == len(heard)
    if call:
        assert speaker.speak(*call[-1], said=frozenset(said)) == speaker.speak(*call[-1], said=frozenset(said))


def check_asks_until_stored(speaker: Speaker, one: Act) -> None:
    """An act asks while it is not done and states when it is."""
    for sentence in speaker.said_again([one], 20):
        assert sentence.endswith("?") != one.values["done"], sentence


def check_joined(speaker: Speaker) -> None:
    """Courtesies, apologies and asking again are joined to what follows."""
    cast = speaker.cast
    evening, afternoon = cast.window(24, 18, 20), cast.window(23, 14, 16)
    for acts in (
        (act(A.APOLOGISE, reason="not_heard"), act(A.ASK_REPEAT)),
        (act(A.REPROMPT), act(A.OFFER_SLOT, slot=evening)),
        (act(A.THANK), act(A.GOODBYE)),
        (act(A.INTRODUCE, merchant=cast.shop), act(A.DISCLOSE, merchant=cast.shop)),
        (act(A.OFFER_SLOT, slot=afternoon), act(A.OFFER_ALTERNATIVES, drop_places=(DOOR,), other_address=True)),
    ):
        (sentence,) = speaker.speak(*acts)
        assert sentence.acts == tuple(one.kind for one in acts)


def check_nothing_private(speaker: Speaker, private: Sequence[str]) -> None:
    """What is said before the person is known holds nothing that is theirs."""
    for kind in PUBLIC:
        said = speaker.said_again([speaker.crammed(kind)], 60)
        assert not [sentence for sentence in said for word in private if word in sentence.lower()]


def check_wordings(speaker: Speaker, wanted: Mapping[AssistantAct, Sequence[str]]) -> None:
    """Every one of sixty wordings of an act holds all of these words."""
    for kind, words in wanted.items():
        for sentence in speaker.said_again([act(kind, merchant=speaker.cast.shop)], 60):
            assert all(word in sentence for word in words), sentence
