"""Phrases for what must never be missed: no more calls, wrong person, refusal, a human, recipient away."""

from doorstep.languages.kit.phrases import Rule

SAFETY: tuple[Rule, ...] = ()
