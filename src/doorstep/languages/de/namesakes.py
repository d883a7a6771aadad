"""Surnames that are also things about a house, read before what only looks like a safety act."""

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.phrases import Rule, rules

NAMESAKES: tuple[Rule, ...] = rules(
    CustomerAct.WRONG_PERSON,
    r"""
    (?:hier|da|bei uns|bei mir)(?: (?:ist|gibt es|wohnt|haben wir|heisst))(?: (?:aber|leider|auch|doch))* (?:kein|
        keine|keinen|
        niemand) (?:namens )?(?:keller|garten|hof|berg|busch|graben|winkel|stein|markt|platz|nachbar|bäcker|koch|kaiser)
    """,
    confidence=0.9,
    when=(Expects.IDENTITY,),
)
"""Where somebody was asked for, a person is meant."""
