"""Simple methods to hold ours against: logistic regression on letters or on sentence vectors, and keywords."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

import numpy as np

from doorstep.dialogue.acts import CustomerAct
from doorstep.learning.acts import Matrix, Weights, read_examples, train

WIDTH = 1_500
YES = r"\b(yes|yeah|yep|yup|sure|ok|okay|definitely|absolutely|of course|i do|i am|i have|i would|i can|ja|klar|gern)\b"
NO = r"\b(no|nope|not|never|none|nothing|nobody|\w+n't|dont|cant|wont|nein|nicht|kein\w*|nie)\b"
MAYBE = r"\b(maybe|perhaps|not sure|don't know|depends|might|possibly|vielleicht|weiß nicht|kommt drauf an)\b"


@dataclass(frozen=True, slots=True)
class Classifier:
    """Names the one act that words most likely are, trained on a language's examples of acts."""

    weights: Weights
    vector: Callable[[str], Matrix]

    def guess(self, words: str) -> tuple[CustomerAct, float]:
        """Give the likeliest act and its probability."""
        scores = self.weights.matrix @ np.append(self.vector(words), 1.0) / self.weights.temperature
        powers = np.exp(scores - scores.max())
        best = int(powers.argmax())
        return CustomerAct(self.weights.labels[best]), float(powers[best] / powers.sum())


def trained(examples: str, vector: Callable[[str], Matrix], seed: int = 7) -> Classifier:
    """Train on a language's examples of acts, words made into vectors of length one by `vector`."""
    pairs = [(words, act) for words, act in read_examples(examples) if act in set(CustomerAct)]
    return Classifier(train(np.array([vector(words) for words, _ in pairs]), [act for _, act in pairs], seed), vector)


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
