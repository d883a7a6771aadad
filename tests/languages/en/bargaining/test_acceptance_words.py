"""Many more ways in which people take the price that stands in English, and what only sounds like it."""

import pytest

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects, Standing
from doorstep.languages.en.bargaining import TONGUE
from tests.languages.en.bargaining.labelled import NOW

STANDINGS = {
    expects: Standing(NOW, "USD", 40000, quote=None if expects is BuyerExpects.NOTHING else 35000, expects=expects)
    for expects in BuyerExpects
}

TAKEN = """
Yes, I would like to buy them for that
Well, you only live once. Yes, I would like to buy it for that.
Alright, twist my arm. I'll take it.
Sold! When can I grab it?
You've got yourself a deal, see you Saturday
It's a bit more than I wanted to spend but I'll take it
Steep, but ok. Deal.
That's more than I hoped but fine, I'll take it
More than I wanted to pay but let's do it
oh what the hell, I'll take it
Go on then, you've sold me
Ok you've convinced me, I'll have it
He said yes! We'll take it.
Just checked with my wife and she's fine with it. We'll take it.
My dad says ok, deal
Can't argue with that. I'll take it.
Can't say no to that! Deal.
That'll do, I'll take it
Ok that's acceptable to me
Right, I'm sold.
I'm happy to pay that
I'll pay that
I can pay that
that's within my budget, I'll take it
That price works for me
the price is fine with me, where can I pick it up?
Fair price. I'll take it
Thats a fair price, mine please
ok mine
Consider it sold
Put me down for it
Let's go with that
Let's call it a deal
Good enough for me, deal
Perfect, I want it!
We'd love to have it at that price
We would love to buy it for that
I would be glad to take it for that
ok I'll buy it off you
ok, I'll go for it
Happy days, I'll take it
Brilliant, sold to me
sounds like a plan, I'll take it
It's a yes from me
That's a yes
yes from me
big yes
yessir
yes yes yes
okay fine you win, I'll take it
I give in, you win, I'll take it
You drive a hard bargain. OK, deal.
You drive a hard bargain! ok fine, let's do it
Fine. I'll stop haggling and take it.
Ok no more haggling, I'll take it
I won't haggle any more. Deal.
No need to think about it, I'll take it
No further questions, I'll take it
Say no more. Sold.
I won't find a better one, so I'll take it
My daughter will be over the moon. We'll take it!
I really need it for work so ok, I'll take it
Lovely jubbly, I'll have that
I'll snap it up
I'll snatch it up at that price
count us in
I'm game
I'm down
bet
ok bet, I'll take it
for sure, deal
works
perfect works for me
that'll be fine
That would be fine
That would be perfect, thank you
that would work for me
I can live with that
I could live with that
ok I can do that
we can do that
I accept your terms
Accepted
offer accepted
I confirm, I want to buy it
Confirmed, I'm buying
We have decided to take it
I've decided to buy it
I've made up my mind: I'll take it
After thinking it over, I'll take it
I thought about it and I'll take it
I slept on it and yes, I'll take it
We talked about it and we'll take it
ok so it's a deal then
Sure thing boss, deal
Yes, go ahead
yes let's proceed
Let's proceed
Please mark it as sold, I'm taking it
You can mark it sold
I'm on board
ok, I'm in, when can I come by?
fine with that
Nice one, I'll take it
much obliged, I'll take it
it's settled then, I'll take it
I shall take it
We shall have it
I will gladly take it
Ok, I'll bite
ok ill bite, deal
Ok I'll cave. Deal
You had me at wool. I'll take it.
Done and done
Done deal
We're good, I'll take it
all good, ill take it
Ok agreed, will pick up tomorrow at 5pm
Right you are, I'll be round tomorrow at 6
sweet as, I'll grab it tomorrow arvo
too easy, lock it in
sweet, lock it in
Sold, to the lady in the blue hat :)
I do accept
I do, I'll take it
ok then I'm taking it
No worries, I'll take it as is
I'll take it as it is
happy to take it as seen
I'm okay with that price
I am agree with the price
I am agree
ok i agree your price
ok sir done, I will take
ok deal final
ok sir i will take
final, I am taking it
I will take for that price
ok i buy
I buy it
ok I take
I was hoping for 300 but ok, I'll take it
I wanted to pay 300 at most but fine, deal
That's a bit steep. Fine, I'll take it.
A bit over budget, still, I'll take it
ouch! ok deal
Expensive hobby this, but yes, we'll buy it
not cheap but I'll take it
"""

NOT_TAKEN = """
The boss says yes if you deliver it
I'd like to buy it for that if it fits in my car
Steep, but ok if you throw in the lock
It's steep but I'll think about it
It's more than I wanted to pay but let me ask my wife
That's more than I hoped but maybe
Too much, but would you take 320?
Too expensive. I'll take it for 300.
That's a bit steep. Ok, thanks anyway.
A bit over budget, still thinking
more than I wanted but fine for others
too much money but yes it's a nice bike
ouch! ok bye
I'll take it to the next level
My wife says yes but only at 300
He said yes to the colour, not to the price
My husband said ok, now he wants to see it first
They said yes to somebody else
She says I can buy it when I get paid
I can't argue with that, but it's too much for me
can't say no to that, can't say yes either
I would like to buy it for that once I have sold mine
only live once, so give it to me for 300
That would be fine for 300
That would be fine if the battery was new
That would work if you'd deliver
that would be a good price for a new one
I could live with that scratch
I could live with that if it was 300
I'll pay that when I see it
I'll pay that next month
I will take one photo
I take it you're the owner
I take it that it's still available?
I take it the price is negotiable
I buy a lot of these
We buy it together?
consider it sold if you take 300
consider it sold to someone else then
mark it sold, I'm not interested
No worries, I'll find another one
no problem, I'll look elsewhere
I'm sold on the idea, not the price
sold on the color, price not so much
I'm down to 300
i'm game for 300
bet you won't sell it
I bet you'd take 300
mine broke
go ahead, sell it to the other one
go ahead and tell me
let's proceed slowly, I have questions
fine with that, now the price
yes from me for the pickup
That's a yes?
not a yes from me
It's a yes from me if he agrees
Accepted? Really?
offer accepted? what offer
I do wonder
i do have a question
I'll stop haggling and look elsewhere
no more haggling: 300 or I'm out
I won't haggle, 300 is my price
I won't haggle. What's your best price?
without haggling I'd pay 300
can't wait to hear your best price
sorry for the late reply, is it still available?
sorry for the delay, I'm not interested any more
before someone else gets it, what's the lowest?
I'd rather have the sofa than win but 350 is too high
still want it for 300
I'd still like to buy it but for less
I still want to see it first
lock it in at 300
lock it in for tomorrow
let's go with that colour
we'll go with the other one
put me down for a maybe
I've decided to buy it elsewhere
I've decided to take another one
I confirm I received your message
confirmed?
I want to buy it
I want to buy it, what's the best price?
happy to take it for 300
happy to take it off your hands for 300
it's a deal if he agrees
I've thought about it and it's too much
we talked it over and we'll pass
I slept on it and no
mine for 300?
actually, no
actually I'll take it for 300
ok ok I'll take it, just kidding
lol I'll take it for 5
yes yes yes, but 300
Everyone says yes to you?
we buy and sell phones
I buy today and sell tomorrow
we take and give
I'll take one photo first
too easy
sweet
can't argue with that
say no more
"""


@pytest.mark.parametrize("text", TAKEN.strip().splitlines())
def test_a_yes_in_whatever_words_takes_the_price_that_stands(text: str) -> None:
    turn = TONGUE.read(text, STANDINGS[BuyerExpects.PRICE])
    assert turn.has(BuyerAct.ACCEPT)
    assert not turn.has(BuyerAct.REJECT, BuyerAct.DENY, BuyerAct.ASK_LOWER)


@pytest.mark.parametrize("standing", STANDINGS.values(), ids=list(STANDINGS))
def test_what_sounds_like_a_yes_takes_nothing(standing: Standing) -> None:
    assert [text for text in NOT_TAKEN.strip().splitlines() if TONGUE.read(text, standing).has(BuyerAct.ACCEPT)] == []
