"""How English buyers begin a yes and say it, and what begins alike and is none."""

from dataclasses import replace
from typing import Final

import pytest

from doorstep.bootstrap.haggling import tongues
from doorstep.dialogue.bargaining import BuyerAct, Role
from tests.languages.test_bargain_closings import FIRST, OPEN, QUOTED, binds, lines

ENGLISH: Final = tongues()["en"]
BICYCLE: Final = replace(QUOTED, title="City bicycle")
WANTS_MORE: Final = (*OPEN, BuyerAct.ASK_EXTRA, BuyerAct.FALSE_QUOTE, BuyerAct.SWAP, BuyerAct.PART_PAYMENT)

TAKEN: Final = """
    sweet i'll take it
    yay ill take it
    woohoo deal
    beauty, i'll have it
    fab ill take it x
    omg yes i'll take it
    sick ill take it
    bet, i'll take it
    np i'll take it
    perfect x
    lovely i'll take it thanks
    brill, put me down for it
    put my name on it
    yes put my name on it please
    ace, deal
    nice one, i'll grab it
    legend, ill take it
    cool beans i'll take it
    hell yeah i'll take it
    heck yes deal
    aww ok i'll take it
    gotcha. i'll take it at 165
    finally! deal at 165
    love it, 165 it is
    yes please put it under my name
    awesome sam, i'll take it
    thanks Maya, 165 works for me
    sold! you beauty
    right you are, i'll have it for 165
    ok 165, i'll collect it with my brother's van on Friday
    165 deal. my mum chips in the rest
    hey is it still available? I'll take it for 165
    hello, is the bike still available? 165 is fine for me
    that's lower than i expected, i'll take it
    better than i hoped, deal
    I accept your counteroffer
    we got a deal
    YESSS
    you bet
    yas deal
    I'll pay asking
    I'll snag it for 165
    we'd like to go ahead with the purchase at 165
    165 suits me fine
    165 confirmed
    i confirm the purchase at 165
    let's call it 165
    il take it
    i'll take it, and when can i pick it up?
    i'll take it for 165 and pick it up tomorrow
    i'll take it and my son will collect it on saturday
    i'll take it. see you tomorrow. goodbye!
    deal! Thanks for your patience
    sounds like a plan
    I'd be happy to go ahead at 165
    no question, 165, I'll take it
    ok deal, my wife said yes
    fine with the scratch, deal
    I'll take it for 165, can only come saturday
    take my money
    sign me up
"""
NOT_TAKEN: Final = """
    sweet i'll take it if you add the lock
    sweet, but too much for me
    sick price man
    put my name on the list
    put my name on it if nobody pays more
    don't put my name on it
    put me down for 120
    can you put my name on it?
    put my name on it and i'll let you know tomorrow
    is the helmet still available? I'll take it for 165
    165 is more than i wanted
    165 better than mine?
    that's better than mine but still too much
    less than i hoped, how about 150
    my dad gives me the rest next month, 165 ok
    165 with a helmet
    165 with my old bike in exchange
    165 with my friend's ok
    love it but 165 is steep
    lovely
    lovely bike
    sounds good but let me ask my wife
    beauty of a bike. 165 hmm
    bet you would take 150
    i would rather have the bike for 150 than 165
    got it
    got it, 165
    magic. when can i see it?
    gotcha
    np
    nice one
    good one
    165. I have a better offer elsewhere
    ok but i have to ask my wife
    I'll take it for 165 and the lock
    I'll take it and the helmet
    I'll take it for 165 and you deliver
    i'll take it for 165 and get it checked first
    i'll take it then let me see it first
    deal and 2 more lamps
    deal, and the pump of course
    yes please let me see it
    can do better
    can do 150
    accept 150
    it is mine if 150
    my friend said it is ok but no
    i still want it for less
    i would still take it at 150
    nothing to think about, no thanks
    i am happy to go ahead at 150
    let's go ahead and meet first
    confirming you want 165?
    i confirm i saw 165
    can you call it 160
    suits me if 150
    165 suits you, not me
    purchase protection for 165
    no brainer at 120
    you bet it's too much
    not bad but no
    would you take my money for 150
    if you can't beat 150 no
    happy days, what about 150
    we got a deal at 150
    i accept if you add the lock
    i accept your price of 150
    I'll pay asking if you ship it
    yas but less
    claim it for 150
    i'll claim it is broken
    ok wait for it
    get it fixed and I'll take it
    165. hold on
    no, i meant 150
    👎
    ll see
    i'll purchase it for 150
    I'll take it for 165. Hold on
    I'll take it for 165. On second thoughts
    165 + lock
    I'll take it for 165 w/ lock
    165 is fine. I'd like to come and see it tomorrow
    165. Thanks for the info
    165 works. I'm still shopping around
    I'll take a dozen for 165
    165 it is, short of any surprises
    I'll take it. Shipping is yours
"""


@pytest.mark.parametrize("text", lines(TAKEN))
def test_a_yes_is_heard_however_people_begin_it(text: str) -> None:
    assert binds(ENGLISH.read(text, BICYCLE), BICYCLE)


@pytest.mark.parametrize("text", lines(NOT_TAKEN))
def test_what_begins_like_a_yes_and_is_none_closes_nothing(text: str) -> None:
    turn = ENGLISH.read(text, BICYCLE)
    assert not binds(turn, BICYCLE) or turn.has(*WANTS_MORE)


@pytest.mark.parametrize(
    ("text", "ask", "offer"),
    [
        ("$200 would be a steal but it's more than I have to work with. Would you accept $190?", 200, 190),
        ("would you take 6500 if i come tonight, it will need 5k of work in the next year", 8000, 6500),
        ("I was thinking of around 8k but I see you have put a lot into it. I can go at least 9.5k", 10000, 9500),
        ("12k is the Kelly Blue Book value so i'm gonna have to stop there", 13000, 12000),
        ("If you can take $5 in cash and $2 in quarters then I can do a total of $7", 10, 7),
        ("not bad, the ferry is 50 and I'd pay 200", 260, 200),
        ("1.5 lakh?", 200000, 150000),
    ],
)
def test_the_offer_is_found_among_other_figures(text: str, ask: int, offer: int) -> None:
    turn = ENGLISH.read(text, replace(FIRST, ask=ask * 100))
    assert [one.minor for one in turn.numbers if one.role is Role.OFFER] == [offer * 100]


@pytest.mark.parametrize("text", ["Is 30 ok for one?", "would 30 be fine for one please", "30 for one then"])
def test_the_pieces_a_price_is_good_for_are_no_price(text: str) -> None:
    turn = ENGLISH.read(text, replace(FIRST, ask=6000, free=4))
    assert [one.minor for one in turn.numbers if one.role is Role.OFFER] == [3000]
    assert turn.pieces == 1
