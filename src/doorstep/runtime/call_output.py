"""What we say on the line: sentences played one after the other, paused, resumed, and how much of them was heard."""

from collections.abc import Sequence
from typing import Final

from doorstep.languages.pack import Sentence
from doorstep.ports.telephony import FRAME_BYTES, Leg
from doorstep.runtime.call_audio import BYTES_A_SECOND

BREATH: Final = bytes(FRAME_BYTES * 8)
"""Silence between two sentences: 160 ms."""

SHORT_BREATH: Final = bytes(FRAME_BYTES * 3)
"""Silence between two parts of one sentence: 60 ms."""

ENDS: Final = frozenset(".?!")

NEARLY: Final = round(0.3 * BYTES_A_SECOND)
"""With no more than this left (300 ms), a reply counts as heard."""

AHEAD: Final = FRAME_BYTES * 16
"""Bytes offered to the line at once; it takes what its queue holds."""


class Playout:
    """One reply on its way to the customer's ear."""

    def __init__(self, leg: Leg, sentences: Sequence[Sentence]) -> None:
        self._leg = leg
        self._sentences = tuple(sentences)
        self._ready: dict[int, bytes] = {}
        self._sound = bytearray()
        self._ends: list[tuple[int, int]] = []
        self._offset = leg.played()
        self._cursor = 0
        self._paused = False
        self._told = 0
        self.begun = False

    @property
    def heard(self) -> int:
        """Bytes that were really played."""
        return max(0, min(self._leg.played() - self._offset, len(self._sound)))

    @property
    def finished(self) -> bool:
        """Whether all of it was played."""
        return len(self._ends) == len(self._sentences) and self.heard >= len(self._sound)

    @property
    def nearly_finished(self) -> bool:
        """Whether what is left is too short to matter."""
        return not self.lacking and len(self._ends) == len(self._sentences) and len(self._sound) - self.heard <= NEARLY

    @property
    def lacking(self) -> bool:
        """Whether a sentence has no sound, because no voice could make it."""
        return any(end == start for start, end in self._ends)

    def supply(self, number: int, pcm: bytes) -> None:
        """Take the sound of one sentence; they may come in any order."""
        self._ready[number] = pcm
        while (place := len(self._ends)) in self._ready:
            next_up = self._ready.pop(place)
            start = len(self._sound)
            self._sound += next_up
            self._ends.append((start, len(self._sound)))
            if next_up and len(self._ends) < len(self._sentences):
                self._sound += BREATH if self._sentences[place].text[-1:] in ENDS else SHORT_BREATH

    def pump(self) -> None:
        """Hand the line what it takes."""
        while not self._paused and self._cursor < len(self._sound):
            offered = bytes(self._sound[self._cursor : self._cursor + AHEAD])
            taken = self._leg.write(offered)
            self._cursor += taken
            self.begun = self.begun or taken > 0
            if taken < len(offered):
                return

    def pause(self) -> None:
        """Fall silent at once and keep the place."""
        self._leg.flush()
        self._cursor = self.heard
        self._paused = True

    def resume(self) -> None:
        """Go on from where it was paused."""
        self._paused = False

    def newly_heard(self) -> bytes:
        """The sound that was played since this was asked last."""
        heard = self.heard
        sound = bytes(self._sound[self._told : heard])
        self._told = max(self._told, heard)
        return sound

    def heard_text(self) -> str:
        """The words that were really heard: whole sentences, and of a broken one the share that was played.

        They end before a sentence without sound, because what was heard is counted from the first word on.
        """
        played, words = self.heard, []
        for sentence, (start, end) in zip(self._sentences, self._ends, strict=False):
            if end == start:
                break
            if played >= end:
                words.append(sentence.text)
                continue
            words.append(_share(sentence.text, (played - start) / (end - start)))
            break
        return " ".join(word for word in words if word)


def _share(text: str, share: float) -> str:
    """The whole words within the first part of a text."""
    if share <= 0:
        return ""
    part = text[: round(share * len(text))]
    if part == text:
        return text
    return part.rpartition(" ")[0] if text[len(part) : len(part) + 1] not in {"", " "} else part.rstrip()
