"""Simple methods to hold ours against: logistic regression on letters or on sentence vectors, and keywords."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

import numpy as np
from numpy.typing import NDArray

from doorstep.dialogue.acts import CustomerAct

WIDTH = 1_500
YES = r"\b(yes|yeah|yep|yup|sure|ok|okay|definitely|absolutely|of course|i do|i am|i have|i would|i can|ja|klar|gern)\b"
NO = r"\b(no|nope|not|never|none|nothing|nobody|\w+n't|dont|cant|wont|nein|nicht|kein\w*|nie)\b"
MAYBE = r"\b(maybe|perhaps|not sure|don't know|depends|might|possibly|vielleicht|weiß nicht|kommt drauf an)\b"


Matrix = NDArray[np.float64]
ROUNDS, STEP, PENALTY = 300, 12.0, 6e-4


@dataclass(frozen=True, slots=True)
class Classifier:
    """Names the one act that words most likely are; `matrix` has a row for each label, its bias last."""

    labels: tuple[str, ...]
    matrix: Matrix
    vector: Callable[[str], Matrix]

    def guess(self, words: str) -> tuple[CustomerAct, float]:
        """Give the likeliest act and its probability."""
        powers = _powers(np.append(self.vector(words), 1.0)[None] @ self.matrix.T)[0]
        best = int(powers.argmax())
        return CustomerAct(self.labels[best]), float(powers[best])


def trained(pairs: Iterable[tuple[str, str]], vector: Callable[[str], Matrix]) -> Classifier:
    """Fit by gradient descent on sentences with the name of their act, words made into vectors by `vector`."""
    known = [(words, act) for words, act in pairs if act in set(CustomerAct)]
    labels = tuple(sorted({act for _, act in known}))
    wanted = np.eye(len(labels))[[labels.index(act) for _, act in known]]
    rows = np.array([np.append(vector(words), 1.0) for words, _ in known])
    weight = (wanted / wanted.sum(axis=0)).sum(axis=1, keepdims=True) / len(labels)
    matrix = before = np.zeros((len(labels), rows.shape[1]))
    for turn in range(ROUNDS):
        ahead = matrix + turn / (turn + 3.0) * (matrix - before)
        slope = (weight * (_powers(rows @ ahead.T) - wanted)).T @ rows
        slope[:, :-1] += PENALTY * ahead[:, :-1]
        before, matrix = matrix, ahead - STEP * slope
    return Classifier(labels, matrix, vector)


def _powers(scores: Matrix) -> Matrix:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    result: Matrix = powers / powers.sum(axis=1, keepdims=True)
    return result


def letters_and_words(sentences: Sequence[str]) -> Callable[[str], Matrix]:
    """Make the TF-IDF vector of single words, pairs of words and runs of two to five letters, weighed on sentences."""
    counts = Counter(term for sentence in sentences for term in set(_terms(sentence)))
    kept = {term: place for place, (term, _) in enumerate(counts.most_common(WIDTH))}
    rarity = np.array([log((1 + len(sentences)) / (1 + counts[term])) + 1 for term in kept])

    def vector(words: str) -> Matrix:
        weights: Matrix = np.zeros(len(kept))
        for term, count in Counter(_terms(words)).items():
            if term in kept:
                weights[kept[term]] = 1 + log(count)
        weights *= rarity
        length = float(np.linalg.norm(weights))
        return weights / length if length else weights

    return vector


def _terms(words: str) -> list[str]:
    found = re.findall(r"[\w']+", words.casefold())
    letters = f" {' '.join(found)} "
    runs = [letters[at : at + size] for size in range(2, 6) for at in range(len(letters) - size + 1)]
    return [*found, *(f"{one}_{other}" for one, other in pairwise(found)), *runs]


def keyword_answer(words: str) -> CustomerAct | None:
    """Take an answer for yes, no or unsure by the first kind of word in it that tells: unsure, no, yes."""
    said = words.casefold().replace("’", "'")
    for pattern, act in ((MAYBE, CustomerAct.UNSURE), (NO, CustomerAct.DENY), (YES, CustomerAct.AFFIRM)):
        if re.search(pattern, said):
            return act
    return None
