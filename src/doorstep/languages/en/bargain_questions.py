"""What English buyers ask about the thing, and what they say out of courtesy."""

import re
from collections.abc import Sequence
from typing import Final

from doorstep.dialogue.bargaining import BuyerAct
from doorstep.languages.en.bargain_topics import misspelt_topic, topics_in

AVAILABLE: Final = re.compile(
    r"\b(?:(?:is|are)(?! there any)|still|if|this|it|that|yours?|bike|item|anyone|has|did)(?: [\w']+){0,5}? "
    r"(?:available|availible|avail|for sale|"
    r"unsold|up for grabs|up for sale|on sale|free(?= ?\?)|(?<!ed )(?<!beat )(?<!torn )(?<!fold )(?<!folds )(?<!set "
    r")up(?= ?(?:\?|$))|going(?= ?\?)|gone(?= ?\?)|sold(?= ?\?|$|"
    r" yet| already)|"
    r"there(?= ?\?|$))"
    r"|\b(?:do you|you|have you|u)(?: (?:still|do|perhaps|happen to|even|guys))* (?:have|got|have got|selling|"
    r"sell)(?: (?:it|this|that|them|one|your [\w]+))?(?= ?\?|$| (?:for sale|available|around|in stock|,|"
    r"\.))"
    r"|\b(?:it|this|that)?(?:still )?(?:yours|up) (?:to|for) (?:sell|sale|grabs)\b|\bstill (?:have|got|selling|"
    r"available|around|for sale|there|on)\b|\bavailable(?= ?\?)|\b(?:nobody|no one|anybody|anyone|somebody|"
    r"someone)(?: else)?(?: has)? "
    r"(?:took|taken|bought|grabbed|snapped|had)(?: (?:it|this|that|up))*(?: yet| already)?(?= ?\?)|^(?:hi |hello |hey |"
    r", )*(?:still )?available\b"
)
_WHY: Final = re.compile(r"(?:and|but|so|ok|hi|hey)?(?: ,)? ?(?:why|what|how|which|where|when)\b")
_TELL: Final = re.compile(
    r"\b(?:tell me|know|hear|learn|get|have|give me|need|see|describe|find out)(?: (?:me|a|some|a little|little|bit|"
    r"lot|any|the|it|to|us))* (?:more|about|info|information|details)\b|\bmore (?:info|details|information)\b|"
    r"\b(?:ask|asking|question|questions) (?:you )?(?:about|regarding|on|a few|some)\b|^describe\b|"
    r"\b(?:(?:please|kindly) (?:\w+ )?(?:share|mention|confirm|tell|advise|specify|describe|provide|clarify)|tell me|"
    r"tell us|"
    r"confirm(?: to me)? (?:if|whether)|let me know (?:if|whether|what|which|how|the)|"
    r"(?:like|love|want|need|curious|keen) to (?:know|hear|find out|learn)|wondering|wonder|(?:may|can|could) i ask)\b|"
    r"\b(?:you|it|they|there|this|that)\b.* (?<!\bi )(?<!\bwe )(?<!\byou )(?<!\bthey )(?<!\bto )(?<!\bus )"
    r"(?:(?:do|did|are|were|have) (?:not )?(?:you|they)|(?:is|does|did|was|has) (?:not )?it)"
    r"(?: (?:because|as|since|cause|then|by any chance|at all|perhaps|please|my|our)\b.*)?$|\bis (?:how much|what|"
    r"how many|which)\b|"
    r"\bmentions?(?: \w+){0,3} (?:upfront|please)\b"
)
_ASKS: Final = re.compile(
    r"^(?:(?:and|but|so|also|ok|hi|hey|hello|there|well|cool|great|thanks|yes|no|please|just|then|now|oh|dear|um|uh|"
    r"er|erm|"
    r"lovely|brilliant|perfect|super|awesome|sweet|fab|nice|good|right|wow|ah|hmm|may i ask|any idea|"
    r"one question|quick question|"
    r"before that|i was wondering|i am wondering|wondering|i am curious|i wonder|do you know|may i ask|can i ask|"
    r"can you tell me|could you tell me|tell me|"
    r"if|about|how about|what about|great (?:bike|item|car)|nice) )*(?:is|are|does|do|did|has|have|had|was|were|"
    r"(?:can|could|will|would)(?= (?:you|it|i|we|this|that|they|the|one|he|she|these|those|anyone|my|your|there|a)\b)|"
    r"any|what|which|how|why|where|when|who|whats|got|anything|wheres|hows|"
    r"dos|duz|dus|iz|wich|wot|hav|eny)\b"
)
_SENTENCE: Final = re.compile(r"[^.?!]+[.?!]?")
_NO_THING: Final = frozenset(
    (  # noqa: SIM905 - a list of words reads best as words
        "ok deal sure right agreed please really sorry hello hi hey thanks thoughts interested possible maybe "
        "negotiable "
        "available anyone anybody cash price firm offer offers pickup delivery shipping today tomorrow tonight no yes "
        "why what when where how who which correct fair good great cool understood alright serious seriously obo"
    ).split()
)
"""What single words ask that ask nothing about the thing; others among questions do: "storage? carrier?"."""
_DENIES: Final = re.compile(
    r"(?:does|do|did|is|are|was|has|have|had|can|could|will|would) not "
    r"(?!(?:it|the|this|that|these|those|he|she|they|you|we|your|there)\b)"
)
"""A statement whose subject is left out: "doesn't bother me"."""
_INCLUDED: Final = re.compile(
    r"^(?:\w+ )*?(?:is|are) (?:the|its|your|any|an?) [\w ]+ (?:included|with it|part of it)\b"
)
"""Whether something belongs to it is asked, which is no wish for an extra yet."""
_PROPOSES: Final = re.compile(
    r"(?:(?:and|but|so|ok|hi|hey|then|well|also|how low|how much lower|how far down) )*(?:would|could|can|will) "
    r"(?:you|we|u) "
    r"(?:take|do|accept|consider|go|sell|let|come|drop|knock|lower|meet|agree|be (?:ok|happy|willing|open))\b"
)
"""A price is proposed, for whatever reason: "would you take 300 with that scratch?" asks nothing about scratches."""
_CLAUSE: Final = re.compile(
    r"(?:\b(?:and|also|or|but) )?(?:(?!\b(?:and|also|or|but) (?:is|are|does|do you|did|has|have you|what|how|which|"
    r"where|"
    r"why|when|any)\b)[^.?!,])+"
)
_COURTESIES: Final = (
    (
        BuyerAct.GREET,
        re.compile(
            r"\b(?:hi|hello|hey|hiya|howdy|good (?:morning|afternoon|evening|day)|greetings|yo|sup|heyy+|hola)\b"
        ),
    ),
    (BuyerAct.THANK, re.compile(r"\b(?:thanks|thank you|thankyou|much appreciated|appreciate it)\b(?! but)")),
    (
        BuyerAct.GOODBYE,
        re.compile(
            r"\b(?:bye|goodbye|(?<!i )(?<!can )see you(?! (?:have|had|are|were|do|put|got|still|also|need|list|listed|"
            r"say|said|"
            r"ask|live|sell)\b)|talk (?:to you )?(?:soon|later)|have a (?:nice|good|great|wonderful) (?:day|"
            r"one|evening|night|weekend)|take care|farewell|good night)\b"
        ),
    ),
    (
        BuyerAct.SMALL_TALK,
        re.compile(
            r"\b(?:how are you|how is it going|how are things|how do you do|what is up|how you doing|"
            r"how have you been|nice to meet|i am (?:fine|good|great|well|doing))\b"
        ),
    ),
)
_OTHERS: Final = re.compile(
    r"\b(?:any ?one|any ?body|some ?one|some ?body|who) else\b(?! (?:for|can|to|who|at))|"
    r"\b(?:any|other|many|more|lots of|a lot of|much|how many|how much)(?: other)? (?:interest|buyers?|people|bids?|"
    r"offers?(?= (?:so far|yet|already|for it|on it|\?))|interested|takers|enquiries|inquiries|messages)\b"
    r"(?! (?:in|rate))|"
    r"\b(?:other|more) (?:people|buyers|offers|folks) (?:interested|asking|looking|ahead|before me)|"
    r"\b(?:am i|i am) (?:the )?(?:first|only)\b|\bahead of me\b|\bin line\b|\bin front of me\b"
)
_GLUE: Final = frozenset(
    (  # noqa: SIM905 - a list of words reads best as words
        "the a an is are was were be it this that these those i you he she we they my your his her our their me him us "
        "them and or but if of to in on at for with from by about would could will can have has had not no so too very "
        "just only still need got nice great good bike all what there here"
    ).split()
)
_OF_PRICE: Final = re.compile(
    r"\b(?:half|middle|half way|we have a deal|deal|price|offer|(?<!does it )(?<!do they )take|accept|sell|would you|"
    r"will you|would anything|"
    r"anything around|stupid|crazy|"
    r"kidding)\b"
)
_SMALL: Final = re.compile(
    r"\b(?:can you believe|you know what i mean|who knows|what can (?:i|you) (?:say|do)|does not it|is not it)\b|"
    r"\bhow (?:are (?:you|things)|is it going|do you do|you doing|have you been|is your day|was your)|\bwhat is up\b"
)
_OF_PEOPLE: Final = re.compile(
    r"\b(?:(?:does|do|would|will|is|are|can|could|should|how does|how do|how would|how is)(?: (?:that|this|it|these|"
    r"those|you|anything))"
    r"(?: (?:be|also|around|still|all|really|not|(?:num|sum|few)\d+|sound|seem))*"
    r" (?:work (?:for (?:you|me|us)|out|with you)|sound|ok|okay|fine|good|fair|deal|yes|no|possible|alright|"
    r"all right|acceptable|suit you|willing|interested|"
    r"open|agree|there|serious|kidding|joking|sure|crazy|stupid|(?<=you )in|reasonable)(?: (?:to you|for you|with "
    r"you|enough|"
    r"then|now|to me|price|offer))*"
    r"|(?:does|would|will|can|could)(?: (?:that|this|those|these|anything))(?: (?:around|like|maybe|about|(?:num|sum|"
    r"few)\d+))* work"
    r"|is that something[\w ]*|(?:would|will|does) (?!it\b|the\b|everything\b|all\b)[\w ]+ (?:work|suit)|deal|agreed|"
    r"what do you (?:think|say)|what say you|sound (?:good|fair|ok)|"
    r"how does (?:that|it|this) sound|(?:can|shall) we (?:do|agree|make|have|meet)[\w ]{0,20}|any interest|right|"
    r"you (?:serious|kidding|there|in)|are you (?:willing|open|ok|interested)[\w ]*)(?: (?:then|now|man|bro|sir|"
    r"please|with you|for you|to you))?$"
)


_COUNTED: Final = re.compile(r"\b(?:num|sum|few|rate|part|split)\d+\b")
_OF_IT: Final = re.compile(r"\b(?:it|the|this|they|these|good for|how many|how much)\b")


def courtesies(words: str) -> tuple[BuyerAct, ...]:
    """Greeting, thanks, goodbye, small talk."""
    return tuple(act for act, pattern in _COURTESIES if pattern.search(words))


def asks_for_others(words: str) -> bool:
    """Whether they ask if somebody else is interested."""
    return "?" in words and _OTHERS.search(words) is not None


def remarks(words: str) -> bool:
    """Whether it is a remark in English that asks nothing: at least two words, and one that English sentences need."""
    found = re.findall(r"[a-z']+\b", words)
    return len(found) > 1 and "?" not in words and not _GLUE.isdisjoint(found)


def asks_available(words: str) -> bool:
    """Whether they ask if it can still be had."""
    return any(
        AVAILABLE.search(one)
        and (
            one.rstrip().endswith("?")
            or any(_ASKS.match(clause.strip()) for clause in one.split(","))
            or "still" in one
            or "if " in one
        )
        for one in _SENTENCE.findall(words)
        if not _WHY.match(one.strip(" ,"))
    )


def questions(words: str, explained: str) -> tuple[str, ...] | None:
    """The topics of the questions about the thing; None where there are none, empty where no topic is known.

    Args:
        words: Plain words with figures marked.
        explained: The same with all that other rules explained marked as taken, and offered figures too.
    """
    topics: list[str] = []
    left = alone = 0
    for sentence in _SENTENCE.finditer(words):
        before = False
        for clause, rest in _question_clauses(sentence, explained):
            if _OF_PEOPLE.search(clause) or _PROPOSES.match(clause):
                continue
            said = clause if _INCLUDED.search(clause) else _open_words(rest)
            found = topics_in(said) or misspelt_topic(said)
            topics += found
            left -= before and bool(found) and not _ASKS.match(clause)  # "is there a strap, a case or so?" asks once
            before = not found and _about_the_thing(clause, rest)
            left += before
            alone += not found and rest.isalpha() and rest not in _NO_THING and sentence.group().endswith("?")
    left += alone if topics else 0
    if not topics and left <= 1:  # one question without a topic is what having none says
        return () if left else None
    return (*dict.fromkeys(topics), *("",) * left)


def _question_clauses(sentence: re.Match[str], explained: str) -> list[tuple[str, str]]:
    """The clauses of a sentence that ask, each as said and with what is explained marked."""
    clauses = list(_CLAUSE.finditer(sentence.group()))
    last = clauses[-1].start() if clauses and sentence.group().rstrip().endswith("?") else -1
    found = []
    for clause in clauses:
        said = clause.group().strip()
        if clause.start() == last or _ASKS.match(said) or _TELL.search(said):
            start = sentence.start() + clause.start()
            found.append((said, explained[start : start + len(clause.group())].strip()))
    return found


def _open_words(rest: str) -> str:
    return " ".join(re.sub(r"#[# ]*", " , ", rest).split())


def _about_the_thing(sentence: str, rest: str) -> bool:
    """Whether a question nobody else explained is about the thing: it holds more than a courtesy or "deal?"."""
    if (
        "#" in rest
        or _OF_PRICE.search(sentence)
        or asks_available(sentence)
        or _SMALL.search(sentence)
        or _OF_PEOPLE.search(sentence)
        or _DENIES.match(sentence)
    ):
        return False
    if _COUNTED.search(sentence):
        return _OF_IT.search(sentence) is not None
    return bool(_TELL.search(sentence) or (_ASKS.match(sentence) and len(sentence.split()) > 2))


MEMORY: Final = frozenset(100 * 2**power for power in range(4, 12))
"""Hundredths of what phones and computers hold in gigabytes: "the 128 or the 256?"."""
ORDER: Final[Sequence[BuyerAct]] = tuple(BuyerAct)
"""The order acts are told in."""
