"""Whether a German buyer takes the price that stands: only where nothing at all speaks against it."""

import re
from collections.abc import Sequence
from typing import Final

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects, Number, Payer, PriceForm, Role, Standing
from doorstep.languages.de.bargain_acts import Acts
from doorstep.languages.de.bargain_chatter import dangerous, given_in, to_the_point, without_chatter
from doorstep.languages.de.bargain_offers import Prices
from doorstep.languages.de.bargain_words import either, without_marks
from doorstep.languages.kit.bargain_figures import Figure
from doorstep.languages.kit.bargain_marks import numbers_of
from doorstep.languages.kit.phrases import TAKEN

_IF: Final = re.compile(
    r"\b(?:wenn|falls|sofern|insofern|vorausgesetzt|voraussetzung|bedingung|solange|sobald|erst wenn|nur mit|nur wenn|"
    r"nur bei|aber nur|aber mit|aber dann mit)\b(?P<what>[^.?!]*)"
)
_COURTESY: Final = re.compile(
    r"\b(?:wenn|falls|sofern) (?:(?:das|es|zt)(?: (?:dir|ihnen|euch|für|dich|sie|so|auch|bei|zeitlich|noch|denn|"
    r"heute|terminlich))*"
    r"|(?:dir|ihnen|euch) (?:das|es|zt)(?: (?:so|auch|zeitlich|noch))*"
    r"|(?:du|sie|ihr)(?: (?:da|dann|zt|noch|zuhause|daheim|denn|nichts|auch|so|damit|lange|heute|morgen))*)"
    r" ?(?:recht|ok|passt|in ordnung|genehm|klappt|geht|passen würde|gehen würde|ausgeht|möglich|machbar|lieb|zeit|"
    r"da|daheim|"
    r"zuhause|dagegen|einverstanden|nichts ausmacht|keine umstände macht|nicht stört|wach|erreichbar)"
    r"(?: (?:ist|wäre|hast|haben|habt|bist|sind|seid|wären|hätten|hättest))?(?= [.,!?]|$| und)"
)
"""What is asked of the hour out of courtesy, and hangs nothing on an answer about the thing."""
_MY_DOING: Final = re.compile(
    r"^ (?:"
    r"(?:ich|wir)(?: \w+){0,5} (?:zahle|zahl|abholen?|holen?|hol|nehmen?|nehm|komme|komm|kaufen?|bezahlen?|abholen|"
    r"kann|könnte|"
    r"ab)\b"
    r"|(?:ich|wir) mich nicht (?:irre|täusche)"
    r"|das(?: für (?:dich|sie|euch))? (?:geht|passt|ok ist|in ordnung ist|ok wäre|recht ist)"
    r"|es (?:zt|heute|noch|bei dir|morgen|dir|ihnen| )*(?:klappt|passt|geht|ginge)"
    r"|es (?:sein muss|recht ist|ok ist)|(?:du|sie) (?:magst|willst|möchtest|möchten|wollen|einverstanden)"
    r"|(?:dir|ihnen) (?:das )?recht|nicht$)"
)
_HANGING: Final = re.compile(
    r"\b(?:wenn|falls|sofern|soweit) (?:ja )?(?:(?:so|dem so|das (?:so|stimmt|der fall|zutrifft))\b|(?:, )?(?:dann )?"
    r"(?:(?:num|sum)\d+(?: [.,!]|$)|(?:nehme?n?|kaufe?n?|zahle?n?|gebe?n?|biete|bieten) (?:ich|wir)\b))"
    r"|\b(?:wenn|falls|sofern)(?: ja)?(?: [.!?])?$|\? dann (?:num|sum)\d+"
)
"""What hangs on the answer to a question; of "wenn ja" the plain words keep the first."""
_THERE_ASKED: Final = re.compile(
    r"(?:(?:noch|ist|sind|hallo|hi|hey|moin|servus|guten|tag|abend|morgen|sie|er|es|das|die|der|den|schon|denn|ja|"
    r"artikel|angebot|kamera|handy|rad|fahrrad|sofa|lampe|stühle|tisch|hier|zu|da|haben|verfügbar|frei|erhältlich|"
    r"vorhanden|aktuell|zt|[,!.]) ?)+\? (?=wenn|falls|sofern|dann)"
)
"""Nothing but the question whether it is still there."""
_CLAUSE_END: Final = re.compile(
    r" ,| dann\b| (?:nehme?n?|kaufe?n?|zahle?n?|gebe?n?|biete|bieten) (?:ich|wir)\b| (?:num|sum)\d+(?: [.!?])?$"
)
_PRICE_IF: Final = re.compile(r"(?:num|sum|rate|part)\d+|mitte|hälfte|preis|runter|billiger|günstiger|entgegen|beide")


def note_conditions(acts: Acts, payer: Payer | None) -> None:
    """Note a condition that is not the price itself or what the buyer does anyway."""
    words = _COURTESY.sub(" ", acts.words)
    found = any(not _harmless_if(match["what"]) for match in _IF.finditer(words))
    found = found or bool(_HANGING.search(words) and not _THERE_ASKED.match(words))
    own = any(_MY_DOING.search(match["what"]) for match in _IF.finditer(words))
    if own and not found and not acts.has(BuyerAct.OFFER, BuyerAct.ASK_LOWER, BuyerAct.SWAP):
        found = not re.search(r"wenn (?:es sein muss|du magst|sie mögen|es recht ist|nicht)", acts.words)
    asks_more = _BUT.search(acts.words) and not any(one.isdigit() for one in acts.words.partition("aber")[2])
    found = found or bool(asks_more and acts.has(BuyerAct.OFFER))
    found = found or (acts.has(BuyerAct.OFFER) and bool(_SHARED.search(acts.words)))
    if acts.has(BuyerAct.SCAM, BuyerAct.THREAT, BuyerAct.ASK_HOLD, BuyerAct.INJECTION, BuyerAct.AUTHORITY):
        found = False
    if payer is Payer.SELLER and not acts.has(BuyerAct.OFFER, BuyerAct.ASK_HANDOVER):
        found = True
    pressed = acts.has(BuyerAct.OFFER, BuyerAct.ACCEPT, BuyerAct.AFFIRM) and acts.has(BuyerAct.ASK_EXTRA)
    if found or (pressed and re.search(r"\b(?:und|wenn)\b", acts.words)):
        acts.add(BuyerAct.CONDITION)


def _harmless_if(what: str) -> bool:
    end = _CLAUSE_END.search(what)
    clause = what[: end.start()] if end else what
    harmless = (
        _MY_DOING.search(clause) or _PRICE_IF.search(clause) or _THERE.match(clause) or clause.strip() in {"", "ja"}
    )
    return bool(harmless) and not _GIVE.search(what)


_THERE: Final = re.compile(
    r"^ (?:sie|er|es|das|der|die)(?: (?:noch|denn|schon|heute|immer)){0,2} (?:da|frei|verfügbar|zu haben|vorhanden) "
    r"(?:ist|sind|wäre)$"
)
_BUT: Final = re.compile(
    r"\baber (?:\w+ ){0,3}(?:lassen sie|lass|du|sie|musst|müssen|bitte|vorher|erst|zahle|mit|nur mit)\b"
)
_SHARED: Final = re.compile(
    r"\bteilen\b.*\b(?:versand\w*|porto)"
    r"|\b(?:und|wenn) (?:du|sie) (?:bring\w+|liefer\w+)|\bwenn (?:du|sie) (?:schick\w+|verschick\w+)"
)
_GIVE: Final = re.compile(r"\b(?:dazu|drauf|dabei|mit)\b")
_NOT_ACCEPTED: Final = (
    BuyerAct.CONDITION,
    BuyerAct.RETRACT,
    BuyerAct.LEAVE,
    BuyerAct.REJECT,
    BuyerAct.DENY,
    BuyerAct.ASK_LOWER,
    BuyerAct.ASK_LIMIT,
    BuyerAct.ASK_PRICE,
    BuyerAct.ASK_AVAILABLE,
    BuyerAct.SCAM,
    BuyerAct.INJECTION,
    BuyerAct.SWAP,
    BuyerAct.PART_PAYMENT,
    BuyerAct.ASK_EXTRA,
    BuyerAct.FALSE_QUOTE,
    BuyerAct.AUTHORITY,
    BuyerAct.THREAT,
    BuyerAct.CLAIM_PAID,
    BuyerAct.UNCLEAR,
    BuyerAct.ASK_REPEAT,
    BuyerAct.HUMAN,
)
_DOUBT: Final = either(
    r"""
    aber|wenn|falls|sofern|vielleicht|eventuell|evtl|vlt|vllt|möglicherweise|könnte|könnten|würde|würden|wäre|glaube|
        glaub|denke|denk|wahrscheinlich|vermutlich|überleg\w*|nachdenken|vorausgesetzt|solange|sobald|bevor|erst|
        zuerst|ob|nicht|kein\w*|nie|niemals|nein|sagt|sagte|meinte|gesagt|frag|frage|fragen|klären|schauen|schau|
        sehen|falsch|statt|ausser|bis auf|oder|obwohl|trotzdem|eigentlich|hätte|wollte|fast|beinahe|als ob|soll|
        sollte|theoretisch|prinzipiell|grundsätzlich|halbwegs|nur|höchstens|maximal|minus|abzüglich
    """
)
_LEFT: Final = re.compile(r"[^\W\d_]{2,}")
_IDLE: Final = frozenset(
    (  # noqa: SIM905 - a list of words reads best as words
        "dann und ja gut so also na ok bitte gerne gern super top danke auch mir ich es das den die der dir ihnen "
        "sie du für mit sehr freue freu mich schon sofort jetzt heute lg vg mfg gruss grüsse liebe viele beste "
        "bruder chef digga schön wunderbar bar bei ist am zum zu von vom dem preis perfekt klasse prima cool noch "
        "da melde schicke adresse mal hallo hi hey zt bis wir uns freuen freut endlich klar alles daumen vielen "
        "dank abend tag paypal überweise überweisung"
    ).split()
)


def _forget_mentions(acts: Acts, numbers: tuple[Number, ...], figures: Sequence[Figure]) -> None:
    """Drop a yes that is only a number, where the number is no price: "I'm from Graz, 8010"."""
    priced = {one.start for one in numbers if one.role in (Role.OFFER, Role.REFERENCE, Role.CLAIMED)}
    said = acts.found.get(BuyerAct.ACCEPT, [])
    kept = [one for one in said if all(figures[place].start in priced for place in numbers_of(one))]
    if said and not kept:
        acts.drop(BuyerAct.ACCEPT)


def settle_acceptance(
    acts: Acts, found: Prices, numbers: tuple[Number, ...], figures: Sequence[Figure], standing: Standing
) -> None:
    """Keep an acceptance only where nothing at all speaks against it."""
    _forget_complaints(acts)
    _forget_mentions(acts, numbers, figures)
    if _VIEWING.search(acts.words):
        acts.drop(BuyerAct.AFFIRM)
    if standing.expects is BuyerExpects.AMOUNT and acts.has(BuyerAct.THANK) and _only_heard(acts):
        acts.drop(BuyerAct.AFFIRM)
    if not acts.has(BuyerAct.ACCEPT):
        return
    if _spoken_against(acts, found, numbers, standing):
        acts.drop(BuyerAct.ACCEPT)
    elif standing.expects in _OTHER_ANSWERS and not any(map(_BUYS.search, acts.found[BuyerAct.ACCEPT])):
        acts.drop(BuyerAct.ACCEPT)
        acts.add(BuyerAct.AFFIRM)
    else:
        acts.drop(BuyerAct.OFFER, BuyerAct.AFFIRM)


_HEARD: Final = re.compile(r"(?:ok|oki|gut|na gut|alles klar|klar|na klar|super|top|prima|perfekt|klasse|cool|fein)")

_YES_SAID: Final = re.compile(
    r"\b(?:ja|jo|jup|jep|jawohl|yes|genau|richtig|stimmt|korrekt|exakt|passt|einverstanden)\b"
)


def _only_heard(acts: Acts) -> bool:
    """Whether a thank-you with an "ok" may be for what was told, and confirms no amount."""
    said = acts.found.get(BuyerAct.AFFIRM, ())
    return all(map(_HEARD.fullmatch, said)) and not numbers_of(acts.words) and not _YES_SAID.search(acts.words)


_VIEWING: Final = re.compile(
    r"\b(?:schaue?n?|gucke?n?|sehe?n?) (?:ich |wir )?(?:(?:es|sie|ihn|mir|uns|das|den|die|dann|mal|erst|zt|rad|"
    r"handy|sofa|kamera) )+an\b|"
    r"\b(?:anschauen|ansehen|angucken|besichtigen?|entscheide|probiere|teste|prüfe)\b"
)
"""Who wants to see it first agrees to nothing yet."""


def _forget_complaints(acts: Acts) -> None:
    """Drop a refusal that stands before words of giving in: "that's a lot, but all right, I'll take it"."""
    place = given_in(acts.words)
    if place is None:
        return
    for act in (BuyerAct.REJECT, BuyerAct.DENY):
        said = acts.found.get(act)
        if said and all(acts.words.rfind(one) < place for one in said):
            acts.drop(act)


def _spoken_against(acts: Acts, found: Prices, numbers: tuple[Number, ...], standing: Standing) -> bool:
    """Whether anything in the message speaks against an acceptance: acts, doubts, other prices, words not explained."""
    if acts.has(*_NOT_ACCEPTED) or found.hedged or found.unclear or _doubted(acts):
        return True
    sent_within = _SENT_WITHIN.search(acts.words) and not _SENDING_PAID.search(acts.words)
    if found.pieces not in (None, standing.pieces) or sent_within:
        return True
    named = [
        one
        for one in numbers
        if one.role in (Role.OFFER, Role.REFERENCE, Role.CLAIMED) and one.start not in found.given_up
    ]
    if not all(_is_standing(one, standing) for one in named):
        return True
    said = acts.found[BuyerAct.ACCEPT]
    strong = any(_STRONG.search(one) or numbers_of(one) for one in said)
    if not strong and acts.has(BuyerAct.THANK, BuyerAct.GOODBYE) and not any(map(_YES.search, said)):
        return True
    place = given_in(acts.words) or 0
    beside = without_chatter(acts.open[place:] if len(acts.open) == len(acts.words) else acts.open)
    left = [word for word in _LEFT.findall(without_marks(beside)) if word not in _IDLE]
    return len(left) > (_CHAT if strong and not dangerous(" ".join(left)) else 2 if strong else 1)


_CHAT: Final = 24
"""Words of chatter that a plain yes bears, where none of them could change it."""
_SENT_WITHIN: Final = re.compile(
    r"\b(?:(?:mit|inkl|inklusive|samt) (?:\w+ )?|(?:kostenlose[mrns]?|gratis|freie[mrn]?) )"
    r"(?:versand|porto|versandkosten)\b"
)
_SENDING_PAID: Final = re.compile(
    r"\b(?:kosten|versand|porto|das|den|die) (?:übernehme|zahle|trage|bezahle) ich\b|"
    r"\bich (?:übernehme|zahle|trage|bezahle) (?:\w+ )?(?:kosten|versand\w*|porto)\b"
)
_OTHER_ANSWERS: Final = (BuyerExpects.HANDOVER, BuyerExpects.TIME, BuyerExpects.AMOUNT)
_YES: Final = re.compile(r"\b(?:in ordnung|ja|gerne|gern|perfekt|super)\b")
_BUYS: Final = re.compile(r"\b(?:nehme|nehmen|kaufe|kaufen|gekauft|meins)\b")


_THOUGHT: Final = re.compile(
    r"\b(?:habe?|haben)(?: (?:ich|wir|es|mir|uns|jetzt|nochmal|lange|nun))* (?:überlegt|nachgedacht)\b"
)
"""Thinking that is over."""
_SURE_DOUBT: Final = re.compile(
    r"\b(?:nehmen wir (?:\w+ )?an|gesetzt den fall|angenommen(?: ,)? (?:ich|wir|du|sie|er|es)|gutschein\w*|"
    r"coupon\w*|scheck|"
    r"krypto\w*|bitcoin\w*|naturalien|schuldschein|zur ansicht|zur probe|auf probe|rückgaberecht|leihweise|auf pump|"
    r"aber|sobald|bevor|unter der bedingung|wenn|falls|sofern|vorausgesetzt|solange|ausser|nur mit|weniger|"
    r"runter)\b"
)
_ASKED_BACK: Final = re.compile(rf"{TAKEN}(?: [^\W\d]+){{0,2}}(?: (?:num|sum)\d+)? \?")
_LATER: Final = re.compile(r"\bmelde? (?:ich )?mich\b")
_STRONG: Final = either(
    r"""
    nehme|nehmen|kaufe|kaufen|gekauft|erwerbe|zuschlag|greife?|her damit|deal|abgemacht|einverstanden|passt|
        angenommen|akzeptier\w*|dabei|handschlag|schlage?|machen
        wir|meins
    """
)


def _is_standing(one: Number, standing: Standing) -> bool:
    """Whether a price is exactly the one that stands."""
    stands = standing.quote if standing.quote is not None else standing.ask * max(standing.pieces, 1)
    if one.form is PriceForm.STANDING:
        return stands == standing.ask * max(standing.pieces, 1)
    home = one.currency in (None, standing.currency)
    plain = one.shipped is None and not one.each and one.pieces in (None, standing.pieces)
    return one.form is PriceForm.AMOUNT and one.minor == stands and home and plain


def _doubted(acts: Acts) -> bool:
    """Whether words of doubt stand beside an acceptance, or it is a question."""
    words = to_the_point(acts.words).replace("wenn es sein muss", "")
    words = _THOUGHT.sub(" ", _COURTESY.sub(" ", words))
    if _SURE_DOUBT.search(words) or _LATER.search(words):
        return True
    if _ASKED_BACK.search(acts.open):
        return True
    for act in (
        BuyerAct.ACCEPT,
        BuyerAct.ASK_HANDOVER,
        BuyerAct.ASK_ITEM,
        BuyerAct.ASK_PAYMENT,
        BuyerAct.SET_HANDOVER,
        BuyerAct.SET_TIME,
    ):
        for said in acts.found.get(act, ()):
            words = words.replace(said, " ", 1)
    sentences = [one for one in re.split(r"(?<=[.?!]) ", words) if "?" not in one]
    return any(_DOUBT.search(one) for one in sentences)
