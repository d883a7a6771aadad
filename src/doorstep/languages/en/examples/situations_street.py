"""What the wary, the moved and the unwilling say, written from situations: training material of the judgement."""

TABLE = """
# a suspicious person who fears a scam
identity > ask_who
    And who would want to know that? | who is this really | I don't confirm my name to a voice, who are you?
identity > ask_who ask_data
    who are you and where did you get my number from | Which company, and how come you have my name and my phone?
identity > ask_who ask_why
    Before I say a word, who are you and what do you want? | who's that and what are you selling
identity > ask_data deny?
    i'm not telling you who i am till you tell me how you got this number |
    I'm not saying yes to anything, you people record the yes, so tell me first what you do with this tape.
identity > ask_robot
    Is this one of those computer voices they warn you about?
identity > opt_out
    I know your game, don't ring here again. | scammer take my number off and get a proper job
identity > goodbye deny? thank?
    no thank you i'm putting the phone down goodbye | My bank said to hang up on these, so goodbye.
slot_decision > ask_data
    how do i know you're who you say you are | My sister lost four thousand to a call like this, so prove it. |
    How would I check this is genuine? | is this a scam because i've read about exactly this with parcels in the paper
slot_decision > ask_data ask_who
    what did you say your firm was and why have you got my name | Which carrier, and who gave you my details?
slot_decision > ask_data ask_cost
    and now you'll be wanting my card number i suppose what is it going to cost me and why do you need it |
    Is there a fee? Because if there's a fee I know it's a fiddle, and how did you get this number?
slot_decision > ask_cost
    let me guess there's a small charge to release it | And what do I pay? There's always something to pay.
slot_decision > ask_sender ask_contents
    If it's real you can tell me who it's from and what it is. |
    go on then who sent it and what's in it if you're so genuine
slot_decision > ask_sender
    who's it from then if it's real
slot_decision > ask_robot ask_data
    are you a robot and are you recording me saying this
slot_decision > human
    I'll only deal with a proper person in an office. |
    get me a person i can ask questions to i don't trust a voice like yours
slot_decision > human ask_data
    put someone real on who can tell me how you came by my name because i smell a rat here
slot_decision > refuse_parcel deny?
    it's a trick i'm not taking any parcel so don't send anyone round |
    I'll not accept a box I know nothing of, send it back.
slot_decision > refuse_parcel opt_out deny?
    I don't want it, whatever it is, and don't you call this house again.
slot_decision > opt_out
    i've written down your number and i'm reporting you so never ring me again |
    Not falling for it. Strike my number out.
slot_decision > affirm ask_data
    Well, all right, Tuesday's fine, but you're not recording this, are you? | ok come then but why d'you have my mobile
slot_decision > affirm complain
    fine come but you ought to write a letter not frighten people with phone calls at breakfast time
slot_decision > unsure
    I don't know that I want to tell you when I'm in. | i'm not sure i should be saying when the house is empty
slot_decision > call_back propose_time? ask_data?
    I'll speak to my son first. You can ring again tomorrow when he's here.
slot_decision > hold_on
    wait i'm going to write your name down | Hold on, I'm looking your number up on the computer.
verification > deny
    you tell me yours first | I'm not reading any numbers out to anybody. | nice try |
    No chance, that's how they get you.
verification > ask_data
    What would you be needing my postcode for if you have my address? | why should i give you that it's private
verification > deny ask_who
    No. Who are you really? | not telling you that who did you say you're with
verification > deny goodbye
    no and goodbye to you | I'm not doing this, goodbye.
verification > human deny?
    i'll give that to a person in an office not to a gadget
verification > deny opt_out
    I won't, and you can take me off your books. | no and don't phone here again with your codes
verification > give_address_part ask_data
    62704 but what do you do with that then | It's 62704, though I'd like to know who else hears it.
address, address_part > ask_data
    why are you asking me that if you're bringing it you'd know it | What's my address needed for if it's on the label?
address > deny ask_data?
    i'm not giving my address out on the telephone to a stranger | It's on the box if you've got a box.
address_confirmation > ask_data affirm?
    That's me, but how do you know where I live?
callback_time > deny
    Don't call, I'll ring the firm myself on their own number. | no need i'll check it with the police first
callback_time > deny opt_out
    no call back at all and wipe my number
anything_else > ask_data
    yes is this recorded | What becomes of what I've told you now? | And my number, is that wiped afterwards?
anything_else > deny ask_data?
    no and i hope i've not just been robbed
# somebody who ordered nothing
identity > affirm ask_why
    Yes, that's me, but I've not bought anything, so what is it? |
    speaking what's this about i'm not in the market for anything
slot_decision > refuse_parcel deny?
    I've ordered nothing so I'll have nothing. | i didn't buy anything take it back where it came from |
    There's some mistake, I haven't bought a thing since my birthday. I won't be taking it. |
    it'll be one of these where they send you rubbish and then a bill so no i'm not having it
slot_decision > ask_contents ask_sender
    I ordered nothing, so what's in it and who's it from? | what is it and who sent it because it wasn't me
slot_decision > ask_sender
    Who's it from? I'm expecting nothing. | somebody must have sent me that who | Is there a name on the back of it?
slot_decision > ask_contents
    what on earth is it i haven't ordered a pin | Could it be a present? What does it say is in it?
slot_decision > ask_contents refuse_parcel deny?
    What is it even? No, I don't want it, take it back. | i bought nothing what's in it no never mind send it back
slot_decision > ask_sender refuse_parcel deny?
    who sent it no don't tell me it's that club again i cancelled them so return it
slot_decision > ask_cost refuse_parcel deny?
    i've ordered nothing and i'm paying nothing so back it goes does that cost me
slot_decision > unsure
    I don't remember ordering anything, let me think. | did i i might have done i was up late with a glass of wine
slot_decision > unsure ask_sender
    i don't think i've got anything coming do you know who it's from
slot_decision > unsure not_here?
    might be the wife's, she's always at it on that tablet
slot_decision > affirm ask_contents propose_time?
    well tuesday then if it's for me but what is it i can't think what i'd have ordered
slot_decision > affirm ask_sender
    I've ordered nothing, but a surprise is a surprise, so yes, come. Who's it from?
slot_decision > affirm
    oh it must be from my sister then yes bring it | Hm, it'll be my birthday thing. All right, that time's fine.
slot_decision > hold_on
    let me look in my emails i've not ordered anything | I'll ask my son if it's his, wait there.
slot_decision > wrong_person deny?
    It'll be for the other Morgans across the way, we get their things. | i've ordered nothing because i'm not alex am i
slot_decision > wrong_person refuse_parcel deny?
    there's no alex in this house and nobody ordered a thing so you can turn it round
slot_decision > complain refuse_parcel deny?
    this is the third box i never asked for you're not leaving another one here take it away
slot_decision > ask_cost
    I ordered nothing, so who's paying for it? | they won't charge me for something i didn't order will they
slot_decision > ask_data
    I never ordered it, so how's my name on it? | who has been using my name and address then
slot_decision > human
    i've ordered nothing let me talk to somebody who can look into it | Get me a person, somebody's ordered in my name.
none, anything_else > refuse_parcel
    actually no send it back i've looked and i never ordered it | On second thoughts I won't take it, it isn't mine.
none, anything_else > ask_sender
    does it say at all who's sending me that | who'd send me a thing out of the blue
refusal_confirmation > affirm
    yes back it goes i never ordered it | Quite right, yes. | yes i bought nothing i sign for nothing
refusal_confirmation > deny
    Oh wait, no, my husband's just said it's his. Bring it. | no hang on i did order it the lamp bring it
refusal_confirmation > affirm ask_cost
    Yes, and I won't be charged for that, will I? | yes send it back that's free is it
refusal_confirmation > ask_sender unsure?
    depends who is it from
refusal_confirmation > affirm complain
    yes and tell them to stop sending me things i didn't ask for it's a cheek
# a person who moved
identity > affirm
    Yes, still me, just a new roof. | that's me we've only the boxes unpacked
slot_decision > change_address deny?
    we've moved since we ordered that | I'm not in Culture West Road any more, we sold up in October. |
    That's the old flat, there's a Polish family in it now, so please don't take it there. |
    oh no i forgot to change it in the shop it's still got my old address on it hasn't it |
    Don't bring it there, we've got a place in the country now.
slot_decision > change_address give_address
    We moved at the weekend, it's 19 Quarry Hill now. |
    new place is 302 Lindgren Street apartment 12 can you take it there |
    That's my old one. Could you write down 7 Orchard Row, Chatham, please? |
    we're not there since friday we're in 85 Weaver Street now the yellow house with the moving boxes in the drive
slot_decision > affirm change_address
    Yes, that time's good, but not there, I've moved. |
    the first one's fine only it's another house now we moved in on saturday
slot_decision > affirm change_address give_address
    second slot please but we're in our new house so it'd be 19 Quarry Hill
slot_decision > unavailable change_address deny? reject_time?
    I'm with the movers all day Tuesday, and from then on it's a different address anyhow.
slot_decision > change_address ask_cost deny?
    I've moved. Can you change the address, and is there a charge for that? |
    that's my old place does it cost to send it to the new one
slot_decision > change_address propose_time? deny? reject_time?
    We get the keys on Friday so it'd have to be after that and at the new house.
slot_decision > affirm
    oh that's fine i'm still there till the end of the month | Yes, I've moved but I'm there clearing the loft that day.
slot_decision > wrong_person deny?
    the morgans moved out in spring we bought it off them | They've moved and left no address, it's our house now.
slot_decision > not_here change_address deny?
    my daughter's moved to the city this is her old home number you'd want to bring it to her
slot_decision > set_drop_place change_address? deny?
    i've moved but the old neighbours are lovely leave it with the Singhs at 590 and i'll drive over
slot_decision > set_pickup_point deny?
    I'm between houses, living out of a suitcase. Can it wait in one of your shops for me?
slot_decision > ask_status change_address
    where is it now because if it isn't on the van yet it should go to the new place
slot_decision > unsure
    we might've moved by then it hangs on the solicitor | I couldn't say, I don't have a completion date yet.
address > give_address
    19 Quarry Hill, top bell, it still says Pereira | so it's 302 lindgren street and then apartment 12 |
    write 85 Weaver Street, Springfield, and the zip's 62702 I think, we only just moved
address > give_address_part
    it's in Weaver Street but the number's not up yet | Quarry Hill, let me go out and see which number we are.
address > unsure
    god i don't know it off by heart yet | It's so new I'd have to look at the contract.
address > hold_on
    wait i've got it on a letter somewhere in these boxes | Darling, what number are we? Hold on, she's looking.
address_part > give_address_part
    85 | 19, one nine | apartment 12 | the zip is different now it's 62702
address_part > unsure
    i keep mixing it up with the old one let me not guess | New zip? No idea yet.
address_confirmation > correct deny?
    No, that's the old number again, it's 85 now. | you've still got the old zip it's 62702
address_confirmation > affirm
    that's the new one yes | Yes. Feels odd hearing it. | yes that's home now
address_confirmation > deny
    no that's where we used to live | No, that's the old house still.
verification > give_address_part unsure?
    The old one or the new one? The old one's 62704. | it was 62704 if that's what's on the label we've moved since
verification > unsure
    i don't know which one you've got we've moved twice this year
anything_else > other_parcel change_address
    Yes, there's a second parcel coming, that wants to go to the new house too.
anything_else > change_address
    actually yes we've moved i should've told you at the start |
    Oh, one thing, is that going to the old flat? We left it.
anything_else > out_of_scope
    can you redirect all my letters too | do you know a cheap removal firm
drop_place > set_drop_place
    with the old neighbours at 590, they're keeping our post | under the removal van no i mean in the car port
# someone who wants a refund
identity > affirm ask_why
    Yes, Alex here. Is it about my refund at last? | speaking is this the money back people
slot_decision > refuse_parcel deny?
    I've asked for my money back so don't bring it. | it's three weeks late i want a refund not a parcel |
    The shop agreed a refund on Friday, so it only needs to go back to them. |
    no i cancelled it they're refunding me return it
slot_decision > refuse_parcel complain deny?
    You're a fortnight late, I bought it elsewhere and I want my money back. Don't bother bringing it. |
    it was for a wedding that was on saturday so what use is it now send it back i want a refund
slot_decision > refuse_parcel human deny?
    i don't want it any more i want my money so put me on to somebody who deals with that
slot_decision > out_of_scope
    When's my refund coming? | how long does the money take to get back on my card |
    I want twenty pounds compensation. |
    i sent a kettle back in october and never saw a penny of it
slot_decision > out_of_scope human
    Who do I speak to about a refund? I want a person. | i want my money back get me someone who can do that
slot_decision > out_of_scope complain
    I've been chasing my refund since the summer and nobody ever answers, it's a disgrace. |
    where's my money you thieves
slot_decision > ask_cost
    do i get the delivery charge back since it's late | If it goes back, who pays for that?
slot_decision > ask_status out_of_scope
    where's the thing i sent back and where's my money
slot_decision > ask_sender refuse_parcel deny?
    Is that the one from Acme? Because I've had my refund for it, so send it back.
slot_decision > affirm ask_contents
    Yes, bring it. Is it the replacement they promised me? | ok but is that the exchange or the broken one again
slot_decision > affirm complain propose_time?
    Tuesday, fine, but if it's cracked again I'm wanting every cent back. |
    go on then thursday but i want you to know i had asked for a refund and they sent me another one instead
slot_decision > affirm
    i don't want a refund no i want the thing so yes come |
    No no, I've stopped asking for my money, bring it then, that's fine.
slot_decision > opt_out
    i want my money not your phone calls stop ringing me
slot_decision > other_parcel
    I've also one to go back, can your driver take it with him? |
    there's another one coming that i've had refunded already
slot_decision > unsure
    i don't know whether to take it or have the money what would you do | I can't decide till I've spoken to the shop.
none > out_of_scope
    So who refunds me then? | what about my twelve dollars
refusal_confirmation > affirm out_of_scope
    Yes, and when do I get my money? | yes return it and how soon is the refund
refusal_confirmation > affirm
    yes as long as i get refunded | Yes, it's the money I want. | correct they can have it back
refusal_confirmation > deny
    no if there's no refund i'll keep it | No, then bring it, I've paid for it.
refusal_confirmation > human deny?
    i'll not agree to that till somebody from the shop tells me i'm getting my money back
anything_else > out_of_scope
    yes my refund | How do I make a claim? | yeah can you see if they've paid it out yet
anything_else > deny complain
    no just don't let it take three weeks next time | No, but I won't be buying there again, nor through you.
anything_else > deny goodbye
    no i'll ring the shop about the money bye
# a landlord
identity > affirm ask_why
    Speaking. Is this about the flat or the boiler? | yes alex morgan what's it regarding is it number ten again
identity > wrong_person deny?
    Mr Morgan was my tenant until June, he left owing me two months. |
    no i own the house there's been no morgan in it since i bought it
identity > not_here deny?
    I'm only the landlord, Alex rents the top floor and is away. | that's my tenant and she's not in i'm doing the meter
slot_decision > wrong_person deny?
    that'll be for the people i let to i'm not alex i just get all their calls
slot_decision > affirm
    I'll be there anyway doing the gutters. | yes i've viewings in that flat then so i can take it
slot_decision > affirm propose_time?
    Tuesday, yes, I'm meeting the plumber there at two. | thursday then i'm up there with the inventory clerk
slot_decision > unavailable deny? reject_time?
    I don't live in the building and I'm never there on a weekday. | i've check outs at three properties that day
slot_decision > unavailable set_drop_place deny? reject_time?
    I shan't be there, but the caretaker's in the basement, give it to her. |
    i'm at the tribunal tuesday so leave it with the tenant on the first floor she's home with her leg
slot_decision > set_drop_place
    Put it in the boiler room, the code's on the wall. | hand it to my caretaker she has a cupboard for that
slot_decision > change_address deny?
    That's my rental, I don't live there, send it to my own house please. |
    it's gone on the wrong one of my addresses can you alter it
slot_decision > change_address give_address
    That's the flat I let. I'm at 4 Priory Walk, have it brought there.
slot_decision > ask_contents
    What is it? I'm waiting on a lock for the back door. | is it the smoke alarms they're overdue
slot_decision > ask_sender
    who from because the tenant says it's hers and i say it's mine
slot_decision > complain
    Your driver buzzes every flat in the block and they all ring me. | he propped my fire door open with a parcel
slot_decision > complain opt_out
    I get calls for every tenant I ever had. Strike this number off, I've had my fill.
slot_decision > refuse_parcel deny?
    They've flitted owing rent, I'm not signing for their stuff, take it back.
slot_decision > affirm set_drop_place
    that's fine by me and if there's nobody about get him to put it in the bike cage
slot_decision > unsure not_here? deny?
    i couldn't say she's only the lodger and she comes and goes
slot_decision > affirm ask_cost
    Fine, yes, as long as there's nothing to pay. Is there?
address_confirmation > correct deny?
    No, flat 10, ten, not flat 2, I own both so be careful.
address_part > give_address_part
    flat 10 that's the top one | ground floor rear
anything_else > deny
    No, just tell him not to wedge the door. | not from me you could ask the tenants
drop_place > set_drop_place
    with the caretaker in the basement | in the bike cage behind the bins
slot_decision > wrong_person ask_data deny?
    I let that flat out and Mr Morgan left it in June, so how did you come by my number and what else have you got?
slot_decision > affirm complain propose_time?
    tuesday then as i've to let the gas man in but the last driver left the main door open all night and we had rats
# and a few long ones from all of these
slot_decision > affirm ask_data ask_sender
    all right come on tuesday then but i'd like to know who sent it and who it was that gave you my number
slot_decision > unavailable change_address thank deny? reject_time?
    thank you for asking but we're packing up the lorry that day and after that it would have to go to the new house
slot_decision > refuse_parcel thank deny?
    That's kind of you but I told the shop on Friday I want my money instead, so let it go back, thank you.
slot_decision > ask_contents ask_cost ask_sender
    well i've ordered nothing so i'd like to hear what it is and who from and if somebody's expecting me to pay for it
slot_decision > complain human
    i've been sent from pillar to post over this refund and now it's a machine so get me someone who can decide
slot_decision > hold_on ask_who
    wait i'm writing this down for my son he's in the police so who did you say you were and which firm
slot_decision > other_parcel change_address deny?
    we've moved so it's the wrong house and there's a second one coming from the bookshop with the same wrong address
anything_else > deny thank
    no that's all and i'm sorry i was short with you at the start only you hear such stories these days so thank you
anything_else > thank goodbye deny?
    well thank you for being so patient with an old doubter i'll tell my wife it was genuine after all bye now
"""
