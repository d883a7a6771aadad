"""Damages words as a recogniser does: words lost, taken for near ones, put in, torn apart and run together."""

from collections.abc import Iterable
from functools import cache
from random import Random

KINDS = ("replace", "lose", "put in", "tear or join")
WEIGHTS = (60, 20, 10, 10)
"""How often each kind of damage is done, in percent; recognisers replace more than they lose or put in."""
NEAREST = 4
VOWELS = str.maketrans("", "", "aeiouyäöü")
SOUNDS = (("ph", "f"), ("ck", "k"), ("sch", "s"), ("sh", "s"), ("th", "t"), ("qu", "k"), ("v", "f"), ("w", "f"),
          ("d", "t"), ("b", "p"), ("g", "k"), ("c", "k"), ("z", "s"), ("x", "ks"), ("ß", "s"), ("h", ""))  # fmt: skip
"""Letters that are heard alike on a telephone, in English or German."""


class Damage:
    """Damages a share of the words of utterances, always the same way for the same seed.

    Args:
        vocabulary: The words that others are taken for.
        portion: The share of words that is damaged.
        seed: Settles which words and how.
    """

    def __init__(self, vocabulary: Iterable[str], portion: float, seed: int) -> None:
        self._vocabulary = tuple(sorted({bare(word) for word in vocabulary} - {""}))
        self._portion = portion
        self._random = Random(seed)  # noqa: S311  # no secret

    def __call__(self, words: str) -> str:
        """Damage an utterance; something is always left of it."""
        for _ in range(10):
            damaged = self._once(words.split())
            if damaged:
                return " ".join(damaged)
        return words

    def _once(self, words: list[str]) -> list[str]:
        heard: list[str] = []
        for word in words:
            if self._random.random() >= self._portion:
                heard.append(word)
                continue
            match self._random.choices(KINDS, WEIGHTS)[0]:
                case "replace":
                    heard.append(self._random.choice(nearest(bare(word), self._vocabulary)))
                case "put in":
                    heard += [word, self._random.choice(self._vocabulary)]
                case "tear or join":
                    self._tear_or_join(heard, word)
                case _:
                    continue
        return heard

    def _tear_or_join(self, heard: list[str], word: str) -> None:
        if heard and (len(word) < 4 or self._random.random() < 0.5):
            heard[-1] += word
        elif len(word) > 1:
            cut = self._random.randint(1, len(word) - 1)
            heard += [word[:cut], word[cut:]]
        else:
            heard.append(word)


def bare(word: str) -> str:
    """A word in small letters, without the marks around it."""
    return word.casefold().strip(".,;:!?\"'()-…")


@cache
def nearest(word: str, vocabulary: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a vocabulary that a word is most likely taken for."""
    others = (other for other in vocabulary if other != word)
    return tuple(sorted(others, key=lambda other: (-likeness(word, other), other))[:NEAREST])


def likeness(one: str, other: str) -> float:
    """How alike two words look and sound, 0 to 1: the mean of the pairs of letters and of consonants shared."""
    return (_shared(_pairs(one), _pairs(other)) + _shared(_pairs(_sound(one)), _pairs(_sound(other)))) / 2


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other))


@cache
def _pairs(word: str) -> frozenset[str]:
    padded = f" {word} "
    return frozenset(padded[at : at + 2] for at in range(len(padded) - 1))


@cache
def _sound(word: str) -> str:
    for letters, sound in SOUNDS:
        word = word.replace(letters, sound)
    return word.translate(VOWELS)
