"""Places around a house in the dative: what was "in die blaue Tonne" is "in der blauen Tonne" when it is said back."""

import re

from doorstep.languages.kit.listening import one_of
from doorstep.languages.kit.say_values import plain
from doorstep.languages.kit.word_sets import words_in

_LEADS = words_in(
    """vor hinter neben unter auf in im ins an am ans aufs bei beim hinterm vorm unterm überm über zwischen gegenüber
    aufm zum zur unters hinters oberhalb unterhalb innerhalb rechts links direkt oben unten hinten vorne"""
)
# What the customer calls theirs is yours when it is said back; the dative of each form in the singular.
_OWN = {
    "meinem": "Ihrem", "meiner": "Ihrer", "meinen": "Ihrem", "meine": "Ihrer", "mein": "Ihrem",
    "unserem": "Ihrem", "unserer": "Ihrer", "unseren": "Ihrem", "unsere": "Ihrer", "unser": "Ihrem", "unsern": "Ihrem",
    "unserm": "Ihrem", "mir": "Ihnen", "uns": "Ihnen",
}  # fmt: skip
_ARTICLES = {
    "den": "dem", "dem": "dem", "das": "dem", "die": "der", "der": "der", "einen": "einem", "ein": "einem",
    "eine": "einer", "einem": "einem", "einer": "einer",
}  # fmt: skip
_PLURALS = {"dem": "den", "der": "den", "Ihrem": "Ihren", "Ihrer": "Ihren"}
_JOINED = {
    "ins": "im", "aufs": "auf dem", "ans": "am", "unters": "unter dem", "hinters": "hinter dem", "vors": "vor dem",
    "aufm": "auf dem", "hinterm": "hinter dem", "unterm": "unter dem", "vorm": "vor dem", "inen": "im",
}  # fmt: skip
_SHORT = {"an dem": "am", "in dem": "im", "bei dem": "beim", "von dem": "vom", "zu dem": "zum"}
# Most places that end in neither of these are feminine.
_MASCULINE = re.compile(
    "(?i).*"
    + one_of(
        """garten, schuppen, keller, kasten, hof, flur, carport, balkon, eingang, container, wagen, raum, vorbau,
        zaun, gang,
        ofen, rasen, fang, kübel, eimer, trog, topf, schrank, stuhl, tisch, busch, strauch, baum, stall, verschlag,
        estrich,
        platz, boden, speicher, haufen, laden, tresen, korb, stand, ständer, schacht, schlitz, sims, komposter,
        brunnen,
        pavillon, pool, grill, stapel, stoss, stoß, schopf, anhänger, teppich, abtreter, abstreifer, absatz, vorsprung,
        stein, pfeiler, stadel, zwerg, abgang, bereich, sitz, lift, aufzug, spind, winkel, haken, kompost, vorleger"""
    )
)
_NEUTER = re.compile(
    "(?i).*"
    + one_of(
        """haus, häuschen, hüttchen, büro, tor, törl, fenster, dach, fach, auto, rad, regal, zimmer, depot, loch,
        gebüsch, beet,
        gestell, kästchen, bänkchen, kammerl, häusl, geländer, brett, bankerl, bänkli, kastl, kästli, chäschtli,
        trampolin,
        fass, lager, atelier, türl, türchen, mobil, podest, gitter, holz, erdgeschoss, untergeschoss, mäuerchen, eck"""
    )
)
_ON_TOP = re.compile(
    "(?i).*"
    + one_of(
        """terrasse, balkon, veranda, bank, bankerl, bänkli, bänkchen, treppe, stiege, stufen?, fußmatte, fussmatte,
        matte,
        sitzplatz, tisch, stuhl, brett, sims, teppich, absatz, trampolin, dachboden, podest, schwelle, abtreter"""
    )
)
_SHARP = re.compile(r"\b(?:[Ff]uss|[Gg]ross|[Ww]eiss|[Dd]rauss|[Aa]uss|\w*[Ss]trass)(?=\w)")


def placed(detail: str) -> bool:
    """Whether the words say where themselves: "hinter dem Schuppen"."""
    return detail.split(" ", 1)[0].lower() in _LEADS


def article(noun: str) -> str:
    """The dative article of a noun by what it ends with: "dem", "der", or "den" for several."""
    singular = "dem" if _MASCULINE.fullmatch(noun) or _NEUTER.fullmatch(noun) else "der"
    return _PLURALS[singular] if _several(noun) else singular


def _several(noun: str) -> bool:
    return noun.endswith("n") and not _MASCULINE.fullmatch(noun) and not _NEUTER.fullmatch(noun)


def at_noun(detail: str) -> str:
    """Say at a bare place: "Garage" is "in der Garage", "grünen Kiste am Tor" is "in der grünen Kiste am Tor"."""
    words = detail.split(" ")
    words = [detail.capitalize()] if len(words) == 1 else words
    place = next((place for place, word in enumerate(words) if word[:1].isupper()), None)
    if place is None:
        return f"an einem sicheren Ort, {detail}"
    noun = words[place]
    link = "auf" if _ON_TOP.fullmatch(noun) else "in"
    bare = [weak(word) for word in words[:place] if word.lower() not in _ARTICLES]
    return shortened(" ".join([link, article(noun), *bare, *words[place:]]))


def weak(adjective: str) -> str:
    """Give an adjective the ending it has behind a dative article."""
    return re.sub(r"(?:e|er|es|em|en)$", "en", adjective) if adjective[:1].islower() else adjective


def shortened(words: str) -> str:
    """Run preposition and article together where people do: "an dem" is "am"."""
    return re.sub(r"\b(?:an|in|bei|von|zu) dem\b", lambda found: _SHORT[found[0]], words)


def turned(detail: str, region: str) -> str:
    """Say back from our side, in the dative, what the customer said: "hinter meinen Schuppen", "ins Gartenhaus"."""
    words = plain(detail).split(" ")
    said: list[str] = []
    behind = False
    for place, word in enumerate(words):
        lowered = word.lower()
        noun = next((one for one in words[place + 1 :] if one[:1].isupper()), "")
        leads = place > 0 and words[place - 1].lower() in _LEADS
        if lowered in _JOINED:
            said.append(_JOINED[lowered])
            behind = True
        elif lowered in _OWN or (lowered in _ARTICLES and leads):
            singular = _OWN.get(lowered) or _ARTICLES[lowered]
            said.append(_PLURALS.get(singular, singular) if _several(noun) else singular)
            behind = True
        elif behind and word[:1].islower() and noun and lowered not in _LEADS:
            said.append(weak(word))
        else:
            said.append(word)
            behind = False
    text = shortened(" ".join(said))
    return text if region == "CH" else _SHARP.sub(lambda found: f"{found[0][:-2]}ß", text)
