"""The word pieces of a text: its likeliest split into the pieces a model knows (a unigram model, Kudo 2018)."""

import re
from array import array
from typing import Final

_UNKNOWN: Final = 0
_BEGINNING: Final = 1
_END: Final = 2
_PIECES: Final = 128_000
_LONGEST: Final = 16
"""Letters of the longest piece."""
_SPACE: Final = "▁"
"""Stands for a space in the pieces, where it is never but the first letter."""
_UNKNOWN_BELOW: Final = 10.0
"""So much less than the least score of all pieces a letter scores that is none."""
_UNREACHED: Final = -1e38

_PIECE: Final = re.compile(rb"\n.\n.([^\x15]*)\x15....", re.DOTALL)
"""A piece and its score in the file: each behind a mark, and the piece behind its length too."""
_SCORE: Final = re.compile(rb"\n.\n.[^\x15]*\x15(....)", re.DOTALL)
_FORMS: Final = re.compile(rb"\n\x08nmt_nfkc\x12[\x80-\xff]*[\x00-\x7f]")
"""What stands before the table of plain forms: its name, a mark and its length."""


class WordPieces:
    """Splits texts into word pieces, as the library of the model does, which takes ten times as long to read the file.

    Args:
        stored: The file of the model, as `sentencepiece` writes it.
    """

    def __init__(self, stored: bytes) -> None:
        head, table = _FORMS.split(stored, maxsplit=1)
        pieces = b"\n".join(_PIECE.findall(head)[:_PIECES]).decode().split("\n")
        self._numbers = dict(zip(pieces, range(_PIECES), strict=True))
        self._scores = array("f", b"".join(_SCORE.findall(head)[:_PIECES]))
        self._unknown_score = min(self._scores) - _UNKNOWN_BELOW
        self._plain = _PlainForms(table)

    def __call__(self, text: str) -> list[int]:
        """The numbers of the pieces, with a beginning before and an end behind them."""
        words = "".join(_SPACE + word for word in self._plain(text).split(" ") if word)
        return [_BEGINNING, *(self._likeliest(words) if words else [_UNKNOWN]), _END]

    def _likeliest(self, words: str) -> list[int]:
        """The pieces with the highest sum of scores (Viterbi 1967); of two that are equal the first found."""
        numbers, scores = self._numbers, self._scores
        best: list[tuple[float, int, int]] = [(0.0, 0, _UNKNOWN)] + [(_UNREACHED, 0, _UNKNOWN)] * len(words)
        for begin in range(len(words)):
            so_far = best[begin][0]
            word_end = words.find(_SPACE, begin + 1, begin + _LONGEST)
            if words[begin] not in numbers and so_far + self._unknown_score > best[begin + 1][0]:
                best[begin + 1] = (so_far + self._unknown_score, begin, _UNKNOWN)
            for end in range(begin + 1, (word_end if word_end > 0 else min(begin + _LONGEST, len(words))) + 1):
                number = numbers.get(words[begin:end])
                if number is not None and so_far + scores[number] > best[end][0]:
                    best[end] = (so_far + scores[number], begin, number)
        split, end = [], len(words)
        while end:
            _, end, number = best[end]
            split.append(number)
        return split[::-1]


class _PlainForms:
    """Puts the plain forms of letters in their place, the longest first: "ﬁ" becomes "fi", a tab a space.

    Args:
        table: The length of a double-array trie (Aoe 1989; the layout is that of darts-clone), the trie itself, and
            the plain forms it points to, each with a zero behind it.
    """

    def __init__(self, table: bytes) -> None:
        length = int.from_bytes(table[:4], "little")
        self._trie = array("I", table[4 : 4 + length])
        self._forms = table[4 + length :]

    def __call__(self, text: str) -> str:
        if text.isascii() and text.isprintable():
            return text
        letters, plain, place = text.encode("utf-8", "replace"), bytearray(), 0
        while place < len(letters):
            length, form = self._longest(letters, place)
            plain += form
            place += length
        return plain.decode()

    def _longest(self, letters: bytes, place: int) -> tuple[int, bytes]:
        """How many bytes from a place on have a plain form, and that form; one byte stays as it is where none has."""
        length, form = 1, letters[place : place + 1]
        node = _children(self._trie[0])
        for end in range(place, len(letters)):
            node ^= letters[end]
            unit = self._trie[node]
            if unit & 0x800000FF != letters[end]:
                break
            node ^= _children(unit)
            if unit & 0x100:
                begin = self._trie[node] & 0x7FFFFFFF
                length, form = end + 1 - place, self._forms[begin : self._forms.index(0, begin)]
        return length, form


def _children(unit: int) -> int:
    """How far the children of a node lie from it."""
    return (unit >> 10) << ((unit & 0x200) >> 6)
