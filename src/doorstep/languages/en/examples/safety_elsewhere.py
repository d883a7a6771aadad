"""Safety acts under the rarer questions, and long turns with a story: training material of the judgement."""

TABLE = """
verification, address_confirmation, drop_place_confirmation, address_part > opt_out
    I'm not answering that, take me off your list | never mind codes, just don't ring me again |
    stop asking me things and stop calling this number | i've had enough of these questions, no more calls |
    forget it and don't phone again | you'll get nothing out of me, lose this number |
    I don't give that out, and don't call here any more | Just delete my number, I'm done |
    don't ever call me asking for that again | leave me alone, no more phone calls |
    this sounds like a scam, remove my number | Please remove this number from your calling list
refusal_confirmation > opt_out
    never mind the parcel, just don't ring me again | it's the calls i want stopped |
    i want no calls, that's all i said | stop phoning me is what i said | Take my number off, that's what I want
refusal_confirmation > affirm opt_out
    yes, and don't call me any more | yes send it back and take me off your list |
    Yeah, and lose my number while you're at it | Correct, and no more calls either
refusal_confirmation > deny opt_out
    no, bring the parcel but stop the calls | no i want it, i just don't want the phone calls |
    no, it's calls I don't want, not the parcel
opt_out_confirmation > affirm refuse_parcel
    yes, and i don't want the parcel either | Yes no calls, and send the thing back |
    Yeah stop calling and keep your parcel
opt_out_confirmation > refuse_parcel deny?
    no it's the parcel i don't want | i meant the parcel, send it back | not the calls, the parcel, i'm not taking it
opt_out_confirmation, refusal_confirmation > wrong_person deny? affirm?
    i keep telling you i'm not alex | it's not my parcel, there's no alex here | i'm not the person you want |
    you've got the wrong number for this altogether
opt_out_confirmation, refusal_confirmation > not_here deny? unsure?
    I can't say, it's my husband's and he's out | it's not mine to decide, she's at work |
    you'd have to ask alex and he's not here | i'm only the babysitter, they're both out
opt_out_confirmation > deny human
    no, just get me a person | No don't take me off, let me talk to someone |
    no i want to speak to a human, that's all
opt_out_confirmation > deny call_back propose_time?
    no, just call me later | no, ring me tomorrow instead | no I only meant not now, try at six |
    no you can call, but after five
opt_out_confirmation > deny complain
    No but it's a nuisance all the same | no, i'm only annoyed, four calls in one day |
    no, but you might have a bit of manners about the hour
opt_out_confirmation > affirm complain
    Yes, you've rung me nine times this week | yes, it's like being stalked | Yes, I'm sick to the back teeth of it
opt_out_confirmation > affirm goodbye
    yes, goodbye | That's right, bye now | yes and good riddance, bye
opt_out_confirmation > affirm thank
    yes please, thank you | yes thanks | please do, much obliged | yeah cheers
refusal_confirmation > affirm thank
    Yes please send it back, thanks | that's right, cheers | Correct, thank you for your help
refusal_confirmation > affirm complain
    Yes, it's taken three weeks, I've no use for it now | Yes, shocking service, take it away |
    yes because nobody could deliver it on time
refusal_confirmation > deny ask_contents
    No wait, what is it | No, hang on, what's in it first | not till i know what it is
refusal_confirmation > deny ask_status
    No, where is it now | No don't, is it still at the depot
refusal_confirmation > deny set_drop_place
    No, leave it in the porch | No, give it to next door | no i want it, just put it in the shed
refusal_confirmation > deny set_pickup_point
    no, i'll collect it at the shop | no don't, put it in a locker for me | no i'll come and pick it up
refusal_confirmation > deny change_address
    no, just send it to my new place | no, i want it at my office | No, it's only the address that's wrong, I've moved
refusal_confirmation > deny complain
    No, you never listen | no, are you deaf, I want my parcel | No, that's not what I said, this is useless
verification, address, address_part, availability, callback_time, drop_place, anything_else > wrong_person deny?
    i'm not alex, i can't tell you that | why are you asking me, i'm not the person |
    I've told you it's a wrong number | you still have the wrong person | There's nobody of that name in this house |
    i keep saying, there's no alex living here | I don't know that person so I can't say | look, wrong number |
    i'm not the one who ordered it, you have the wrong phone | It's not my parcel, I'm nobody called Morgan |
    i think you want somebody else, i'm peggy | I am not that person sir, this is my number since two years |
    he moved away, I can't answer for him | she doesn't live at this address now, we do
verification, address, address_part, availability, drop_place > not_here deny? unsure?
    i couldn't tell you, i'm her mother and she's out | I'd have to ask him and he's not here |
    only alex would know and he's at work | i'm just minding the phone, she's away | he'd know but he's gone out |
    I'm his brother, he isn't here | that's something you'd have to ask my wife, she's not in |
    I don't live here, I'm the cleaner, they're out | sir only can tell, sir is not at home |
    you'd need to talk to her, she's at the gym | I'm only visiting, my daughter's at work
callback_time, anything_else > not_here deny?
    he's not here anyway | she's out at the moment, I'm her dad | Alex isn't in, I only picked up the phone |
    i'm not alex, he's out
callback_time > not_here call_back propose_time?
    she's not here till six, call then | he gets in at seven, ring him then | Alex is at school until four, so after |
    i'm her husband, she's back tomorrow, ring at noon | He's in surgery today, try tomorrow evening |
    madam comes home by eight, call after
verification, address_confirmation, drop_place_confirmation, address_part, callback_time > refuse_parcel deny?
    Never mind that, I don't want it | it doesn't matter, send it back | Forget it, I don't want the parcel any more |
    Don't bother, it can go back to the sender | i'm not going through all this, return it | You know what, cancel it |
    actually no, i don't want it at all now | all this for a parcel i never ordered, take it back
verification, address_confirmation, drop_place_confirmation, callback_time > human
    Just put me on to a person | can't I tell that to a human | i want somebody real now |
    give me one of your colleagues | let me talk to a member of staff please | this is taking forever, a person please |
    You're not getting it, give me someone who will | representative, i said
identity, slot_decision, none > opt_out
    look i know you're only doing your job but i've asked before, please don't ring this number again |
    I'm recovering from a stroke and every call sends me into a spin, so I'd like them to end for good |
    my late wife used to deal with all this, i can't be doing with it, please take the number off |
    Listen, I get ten of these a day, you're the tenth, and I want you to never ring me again |
    See I only keep this phone for my daughter in case of trouble, so don't be using it again please |
    i registered two years ago not to get calls like this so kindly see that it doesn't happen again |
    Whoever programmed you, tell them to take me out of the system and never dial me again
identity, slot_decision, none > refuse_parcel deny?
    The thing is my granddaughter was messing on my tablet and she ordered it, so no, I don't want it, send it back |
    i rang the shop on friday and told them i'd gone off the idea, so it's to go back, they know about it |
    well i got the exact same one from my sister for my birthday so this one can go straight back |
    to be honest I ordered it after two glasses of wine and I can't afford it, can you return it |
    we've split up and it was for the new house, there is no new house, so please just send it back |
    they charged my card twice and i've got my money back, so i'm not taking it, back it goes
slot_decision, availability > unavailable deny? reject_time?
    well my mother's in the home out in ballina and I do go to her Tuesdays and Thursdays so there's no one here |
    it's the week the boiler man's meant to come and he didn't, and now I'm at work both days so no one's in |
    i drive for a living love, i leave at five in the morning and i'm not back till i don't know when |
    the twins have swimming and then i've parents evening and then my own class so i'm not home at all that day |
    see i'm a night porter, so when you're offering me the afternoon it's like three in the morning to you |
    we're all going up to my auntie's for thanksgiving, we leave tomorrow lunch and there's no one home till sunday |
    i have physiotherapy, the ambulance collects me about nine and brings me back whenever they feel like it |
    my daughter is having her engagement so whole family will be at the hall those days, house will be locked
slot_decision > affirm
    well i was going to go to my sister's but she's got the flu so i'll be here, yes |
    The doctor says I've to keep my leg up for two weeks, so I'm not going anywhere, that's fine |
    let me think, bins are Wednesday, chiropodist's Friday, so yes that one's free, go ahead |
    I've got the grandchildren then and they'll be thrilled when the bell goes, so yes please |
    My father in law sits at the window all day looking out for the postman, he'll be delighted, so ok
slot_decision > affirm propose_time?
    tuesday's my day for the ironing so i'll be in, put me down for tuesday |
    Thursday's when my lad's home from college so he can carry it in, Thursday please |
    i've got the gas man thursday anyway so i'm stuck in, you may as well come thursday too |
    i've bingo wednesday, hair friday, so yes, tuesday suits
slot_decision, availability > propose_time
    i get the half five bus and it drops me at six, so if he came about a quarter past |
    My lad's home from college on Friday, he could open the door for you Friday |
    the only day i'm sure of is saturday because that's when the kids have cartoons |
    If it was Friday after my hospital appointment, so say three, that'd be grand
anything_else > affirm opt_out
    yes, don't ring me again | Yeah one thing, take me off your list | yes actually, no more of these calls please |
    there is, never call me at home again
anything_else > affirm? human
    yes, can i talk to a person | Yes I want to speak to someone real |
    There is, get me a human
anything_else > refuse_parcel affirm? deny?
    Actually I don't want it after all, send it back | yes, cancel the whole thing |
    yeah I've changed my mind, return it | One more thing, I don't want the parcel any more
anything_else > affirm? call_back propose_time?
    Yes, ring me before he comes tomorrow | Yes could you call me back this evening |
    Yeah, call me at five, I've more to ask
anything_else > deny complain
    no, you've done enough damage | no, and i hope it's better than last time |
    no, that's plenty, and tell your driver to shut the gate
anything_else > deny? opt_out
    no, just don't call again | no that's all, and no more calls please | nope, only take my number off now |
    nothing else, but don't ever ring me again
"""
