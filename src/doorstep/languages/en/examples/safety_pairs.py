"""Safety acts beside what shares their words and is none of them: training material of the judgement."""

TABLE = """
# no more calls, and what only sounds like it
slot_decision, identity, availability, address, none, anything_else > opt_out
    i'd be obliged if this number never rang again on your account | strike me from whatever sheet you're reading off |
    my mother set up a thing so companies can't phone us, respect it please | would ye ever stop ringing this house |
    let this be the last time your machine dials me | whoever keeps the list, tell them to scratch me out of it |
    please sir my number you must not use again | email only from now on, no phone calls at all |
    you have rung three funerals of mine now, I want it to end, no more calls | the phone is for family, keep off it |
    y'all need to lose my digits | i did not give permission for calls and i take back any that i gave |
    i withdraw my consent to be telephoned | from today on nobody of your company calls here, is it clear
slot_decision > affirm
    i'd be obliged if the bell never rang on account of the baby, but that time's fine |
    strike me down as a yes on whatever sheet you're reading off | the phone is off for the baby but come, that's fine |
    email me the details as well if you like but yeah that works | would ye ever stop worrying, i'll be in the house |
    let that be the last of the choices, i'll be home for either | yes, i gave permission already in the app, come so |
    no need for the man to dial me first, i'm at the window all day, yes grand | yeah y'all can lose the other one
slot_decision > affirm propose_time?
    scratch the thursday out of it, tuesday will do | strike thursday from the list and we're left with tuesday |
    no more options please, my head is full, i take the tuesday | thursday, and the driver must not use the bell |
    if it never rained again i'd still be in on tuesday, put me there | keep off the morning one, tuesday it is
slot_decision, identity, availability, none, anything_else > call_back propose_time?
    please not use this number before five, after five you call me | no phone calls till the baby's up, try at three |
    this phone is for work till half four, ring me after that would you | keep off the line till noon, then ring me |
    don't be ringing now, herself is asleep, ring me about eight | y'all need to quit calling at dawn, call me at noon |
    i don't want calls on the sabbath but sunday evening you can ring again
slot_decision, identity, none > busy
    stop, stop, i'm on a ladder here | i can't have the phone going in here, i'm at a funeral |
    no calls allowed on the ward i'm afraid, i'm visiting my dad | i'm not supposed to be on the phone at the till |
    i must hang up now, the examiner is looking at me | they don't let us take calls on the line, i'm on shift
slot_decision, none, anything_else > complain
    your driver rang and rang the bell like a lunatic | your fella never stops leaning on the bell, wakes the street |
    i asked for emails and never got a single one | the driver lost my number and then blamed me |
    i was taken off the list for saturday and nobody told me | nobody from your company ever calls, that's the trouble |
    the app won't stop pinging me, drives me mad | i get fifty scam calls a day and the one i need never comes |
    you were on to me twice this morning and hung up both times, it's bad manners
slot_decision, none > complain opt_out
    your driver leans on the bell and your machine leans on my phone, both are to stop, no more calls |
    that's four times since breakfast, have you no home to go to, take this number out |
    ye woke the child again, and i want no more of these calls | i told your colleague already, no calls
    you hung up on me twice so do me the favour and hang up for good, never phone me again
slot_decision > affirm opt_out propose_time?
    tuesday, grand, and after that i never want to hear from ye by phone again |
    take the thursday and then wipe my number, i don't want phoning any more | tuesday then no more calls from you, ever
    ok i'll be home thursday, but this is the last call, remove me please after
slot_decision > deny? reject_time opt_out
    neither of them suits, and no more calls about it either, cross me off |
    those are both no good and nor is being phoned by a machine, so stop it altogether
slot_decision, none, anything_else > ask_data
    is there a list i'd be on for not being called | who keeps that list you're reading off |
    did i ever give permission for this number to be used | does it say there that i agreed to calls |
    if i took back my consent would you lose the order data too | how would a person get off your list, just asking |
    can you see on there whether i'm registered as no calls | will this number be used for anything else after
slot_decision, identity, none > ask_data opt_out
    where did you find my number and take it out of there today, i want no calls |
    who gave you this, and whoever it was, i'm not to be phoned any more | how'd you get this cell, and delete it now
    what do you have on me? wipe it, all, and no further calls
callback_time > opt_out deny?
    no time at all, not today and not ever, don't phone me | never, and i mean never, take the number off |
    there is no good hour for you lot, scrub me off the list | i'd rather you didn't call at all any more, any day |
    no later, no tomorrow, just no calls from your company again
callback_time > call_back propose_time?
    never on a weekday but saturday at ten you'd get me | not today and not tomorrow, wednesday at noon |
    there's no good hour really but say eight in the evening | i'd rather you didn't call early, make it four |
    no later than six please | not ever before breakfast, nine would do | any day only not sunday, say friday at two
opt_out_confirmation > affirm
    that's what i'm after | every one of them, aye | you heard me right | finally, yes | please do it | do, yeah |
    yes madam remove it | i would like that very much | the sooner the better | you got it buddy
opt_out_confirmation > deny
    ah no, i was roaring at the dog | no, it's the doorbell i don't want rung | no no you may phone, only not at dawn |
    jeez no, i need y'all to call when the truck's close | no sir, i mean my son should stop, not you |
    god no, keep me on, how else would i know | not the calls, i was on about the leaflets through the door |
    no i only meant take me off the thursday | please not remove, i was speaking to my husband
opt_out_confirmation > deny propose_time?
    no, ring all you like, just after five | no, i said no calls before nine, after nine is ok
opt_out_confirmation > deny complain
    no, that's not what i said, do you listen at all | no! it's the driver's bell ringing i can't stand, not you
opt_out_confirmation > affirm goodbye
    yes, every last one, goodbye | that's right and good riddance, bye now | do that, yes, cheerio
opt_out_confirmation > affirm refuse_parcel
    yes no calls, and ye can keep the parcel as well | right, and send the box back where it came from too
drop_place > set_drop_place
    no ringing, no knocking, in the coal bunker with it | never mind phoning me, under the bench is fine |
    don't be calling anybody, leave it inside the half door | lose it behind the oil tank where nobody'd look
drop_place, address > opt_out
    nowhere, and stop phoning me about it | you get no more out of me and no more calls to this number either |
    i'm answering nothing, take my number off your machine | leave nothing and ring nobody, i'm done with the calls
# another person's number or house, and what only sounds like it
identity, slot_decision, none, anything_else > wrong_person deny?
    you're through to a fish and chip shop, love, no alex frying here | that'd be the crowd before us, they're gone |
    i've had this sim since august and every week somebody wants this alex | there's no morgans in this parish |
    i'm a different morgan, there's no alex in our family | you're after somebody i never laid eyes on |
    you have reached the county clerk's office, ma'am, we've no such employee | sir this number is of one tailor shop |
    alex sold us the place in spring and left no forwarding anything | alex got let go here back in june |
    whoever that is they gave you my number by mistake | i am called mehmet and i live alone, there is no such alex |
    the lad who had this number must have given it up, it's mine now | i'm his ex, we split years ago, don't ask me |
    alex is it? no, i'm alexandra petrov, it's another person you want | people keep mixing me up with that fellow
identity > affirm
    you're through to the chip shop, love, but it's me, alex, i own it | that'd be me and not the crowd before us |
    i've had this sim only since august but i'm alex right enough | there's no other morgans in this parish, so yes |
    yes, alexandra on the passport, alex morgan to you | you've reached the clerk's office and i'm alex, i work here |
    it's my husband's phone but you have alex | whoever gave you this number did right, that's me |
    my family say sasha, but i am this alex morgan | people mix me up with my brother but i'm the alex, yeah |
    i live alone so who else would it be | i'm hardly the pope, am i, yes it's alex |
    it's the wrong time of day for it but you've the right woman
identity > affirm busy
    you have me, but you have me up a scaffold, not a good moment | right person, wrong moment, i'm in with the dentist
    that's me yeah but i'm standing at the altar rehearsing, can't talk | it is alex but i am inside exam hall, no time
identity > affirm ask_who
    yes you've the right number, but which crowd are you | i'm morgan alright, and you might be who |
    that's my name, don't wear it out, who's that
slot_decision > affirm
    there's no morgan on the bell but press the top one, i'll be home, fine | yes, ask for nobody, just walk in |
    the shop below has my name wrong but that time is okay with me | yeah, the old tenant's name is still up, ignore it
    grand, and if a different morgan answers it's only my da | sure thing, new number but same old me, i'll be around
slot_decision > affirm propose_time?
    tuesday so, and don't mind that it says o'brien on the gate | thursday, the name plate is of former people, ring it
    tuesday works, i'm the only alex on the block | thursday's good, it ain't my house but i'm sitting it all week
slot_decision, none, anything_else > change_address
    that's the house i sold in spring, bring it to where i am now | i live with my daughter these days, so it goes there
    i haven't lived there since the split, i'm at my sister's |
    we're gone out of that house, can it come to the new one
    i am not any more in this street, please send to my new flat | that was my college place, ship it to my folks'
slot_decision, none > change_address give_address
    we sold that place, it's 31 Hawthorn Crescent we're in now | i don't live there now, take it to 9 Mill Row |
    that's the ex's house, bring it to 1420 Bluebird Lane | old flat, wrong one, 6 Canal Terrace is correct one
slot_decision, none, anything_else > other_parcel
    the crowd before us still get boxes here, could you take one back off me | i've a box here for some mehmet, not me |
    there's one sitting in my hall with a stranger's name on, can he take that too |
    what about that one ye left with me for a different morgan
slot_decision, none, anything_else > complain
    he gave mine to some stranger in the chip shop | you people always write my name like it's somebody else's |
    your man told me i wasn't alex, asked me was i sure, the cheek |
    driver said no such person, i was stood right there
    it was marked nobody of that name, and me living here thirty years |
    you mixed me up with another morgan last month and she kept my boots
slot_decision, identity, none > wrong_person opt_out deny?
    i'm not him, never was him, and take my number out of it | it's a nursery, there's no alex, so quit calling here |
    no morgan, never a morgan, now would ye cross this number off for good |
    you want the fella who had the sim before, and i want no more of these calls |
    there is not this person madam, remove number please, do not ring | wrong guy again, lose my number
slot_decision, identity, none > wrong_person complain deny?
    fourth time this week i'm telling you i'm not this morgan, does nobody write it down |
    i'm not alex, how thick is that machine | ye rang here yesterday for alex as well, there never was one
slot_decision, identity, none > wrong_person refuse_parcel deny?
    i'm not alex and the parcel's not mine, don't bring it here, send it back |
    there's no alex here so we'll not be taking that in, back it goes
slot_decision, identity > wrong_person thank deny?
    no alex at this number but thank you kindly for checking | ah you've the wrong house, thanks all the same, pet |
    not me, sorry, wrong number, thanks
slot_decision, identity > wrong_person ask_data deny?
    i'm not alex, so how did you come by this number | no morgan here, where are you getting your numbers |
    that isn't me, who handed you my cell number
verification, address > wrong_person deny?
    i couldn't tell you, i'm not this alex | that's not for me to say, you've somebody else's number |
    why would i know it, i told you there's no morgan here | you are asking wrong man, i am not he
verification > give_address_part
    i'm not great with numbers but it's 60618 | never mind the wrong one on the label, mine's BT7 1NN |
    the last people wrote it wrong, it's 62711 | no no, somebody else's was that, mine is 02139
address_confirmation > correct deny?
    wrong house, that's the morgans across the way, we're 14 | there's nobody at 8, the shop is 8, i'm 8A |
    that's the crowd before us, it's 27 now | you have somebody else's flat there, mine is 5C
anything_else > deny
    no, you've told the right person and that's all | wrong person to ask for more, love, i'm done |
    nobody else here needs anything, no | that's me, no one else, nothing else
# the parcel refused, and what only sounds like it
slot_decision, availability, none, anything_else > refuse_parcel deny?
    that box is not crossing my threshold | whatever it is it can turn around and go home |
    my husband ordered it with drink on him, the shop can have it back |
    i'll leave it to you what you do with it, not here
    tell the shop they may whistle, i'm taking nothing off them | it's three weeks late, the birthday's gone, no use now
    we do not require this item, please be returning it | i got the same thing at costco yesterday so ship it on back |
    the one before was poison to my dogs, i'm not having another | if i'd wanted it i'd have bought it, i didn't so no |
    don't waste your petrol, it's going nowhere but back | it is gift of my ex husband, i accept nothing of him |
    ah look, i've no room and no want for it, let them have it back | y'all can haul it right back to the warehouse |
    i would sooner it was given to the poor than brought here | the doctor has put me off those tablets, send them away
slot_decision > affirm
    that box is crossing my threshold if i've to carry it myself, yes | if i'd known i'd have baked, sure come, i'm in |
    my husband ordered it with drink on him but sure bring it | well i've no room for it but bring it anyway, grand |
    i'll not be sending that back, i waited months, yes come | it's late, the birthday's gone, but i still want it, ok |
    i did not order it, my daughter did, i'm here so bring | you could have kept it a week longer and i'd still say yes
    the last one i sent back but this one i'm keeping, time's good | i nearly cancelled it, glad i didn't, that's fine |
    don't you dare send it back to the shop, i'll be at home | no refusing it now, that's fine
slot_decision > affirm propose_time?
    send it tuesday then | i had half a mind to refuse it but no, thursday is grand | throw it on the van for tuesday so
    i don't want it thursday, the tuesday is what i want | get rid of it tuesday, it must be in your way, i'll be in |
    take it back off the thursday van and put it on tuesday's
slot_decision > reject_time deny?
    i don't want it that day | i won't take it at that hour, have you another | no use to me then, another day would be
    i'm not accepting either of those times, only the parcel | couldn't take it in then, what else is there |
    i do want the thing, i just don't want it then | keep those two, they're no good to me, any others
slot_decision > unavailable deny? reject_time?
    i can't accept it, i'm under the knife that morning | there's nobody to take it off him then, we're all at mass |
    i couldn't sign for it, i'm on the rig till the weekend | not possible to receive, i am in the factory those hours |
    nobody will be there to get it, we're down at the lake | i'd have to send him away, i'm on a work call then
slot_decision > propose_time deny? reject_time?
    send it back out friday instead | take it back to the depot and come again wednesday |
    no, hold on to it till saturday
    keep it there a few days, monday week would do me | don't bring it now, bring it when i'm home at six
slot_decision, drop_place > set_drop_place
    i don't want it in the house, the barn will do | don't give it to me, give it to her next door, it's her present |
    i can't take it in myself so let the porter have it | not on the step, it'd walk, throw it over the back wall |
    i don't want to sign, just dump it by the garage | let the caretaker take it, i don't want to be bothered
slot_decision, drop_place > set_pickup_point
    don't bring it at all, i'll fetch it from the post office | i don't want it delivered, put it in a locker for me |
    keep it at the shop and i'll get it on my way home | no delivery please, i will take it myself at the kiosk |
    take it back to the counter on elm street and i'll swing by | never bring it here, my wife's present, to a locker
slot_decision, none, anything_else > ask_cost
    suppose i handed it back, what am i out | would i be charged if i didn't take it | does a return cost me anything |
    who pays the postage if a thing goes back | if i refuse to pay the customs what then do i owe
slot_decision, none, anything_else > ask_status
    did they send it back on me already | it's not gone back to the shop, is it | has it been returned, the app says so
    is it true my package went to sender | are ye holding on to it still or is it gone back
slot_decision, none, anything_else > ask_contents
    what is it, so i'd know whether i want it | did i order something, i've no memory of it, what's in there |
    i didn't order anything that i can think of, what is it | is it the tablets the doctor took me off
slot_decision, none, anything_else > ask_sender
    i don't mind taking it but who's sending me things | before i say do i want it, who's it from |
    is it from the ex, is it | i've ordered nothing lately so who is the sender
slot_decision, none, anything_else > complain
    the last one i had to send back twice, it was in bits | the driver refused to carry it up the stairs |
    your man took my parcel back to the depot and i stood at the door | it said refused by customer, i refused nothing |
    they sent it back last time before i'd even got the card | i'm still waiting on the refund from the one before
slot_decision, none, anything_else > other_parcel
    i've one here that has to go back, could he take it with him | the boots are going back, can the driver collect them
    it's the other one i sent back, what about that refund box | i have return packet also, he takes it same time yes
slot_decision, none > refuse_parcel complain deny?
    three weeks i waited and now i don't want it, shame on ye, send it back | your driver kicked the last, keep this one
    it took so long the child has outgrown it, what a joke, take it back
slot_decision, none > refuse_parcel ask_cost deny?
    i won't have it, and what does sending it back cost me | back with it, but am i out of pocket for that |
    do not deliver, i return it, it is free or not | i don't want that thing no more, do i get charged
slot_decision, none > refuse_parcel thank deny?
    i'd rather not have it after all, thank you dear | it can go back, much obliged to you | no, return it, and thanks
slot_decision, none > refuse_parcel ask_sender deny?
    i'm not having it, who sent it in the first place | turn it around, and who in god's name is posting me things
slot_decision, none > refuse_parcel human deny?
    send it back and let me talk to one of your staff about the refund |
    i won't take it in, and i want a person to tell that to
slot_decision > affirm ask_cost
    i'll take it tuesday, and if i send it back later who pays | fine yes, could i still return it free after that
refusal_confirmation > deny
    no, i only asked what it'd cost | god no, i've been dying for it | nah i said i'm sending another one back |
    no ma'am, i do want that package | don't be sending it anywhere, i was thinking out loud |
    no it was the time i refused
    i refuse the day, not the packet | no, it's wanted, very much so
refusal_confirmation > affirm
    back with it | i've no use for it, so yes | you may return it sir | that's the size of it |
    i wouldn't have said it otherwise | it never crosses this door, correct
refusal_confirmation > deny set_drop_place
    no no, i want it, just put it in the barn | don't return it, let the neighbour have it for me
refusal_confirmation > deny propose_time
    no, i want it, only bring it saturday | not back to the shop, back to me on friday
refusal_confirmation > affirm complain
    yes, and tell them it's the worst shop i ever dealt with | i do refuse it, after how your driver carried on
# a person asked for, and what only sounds like it
slot_decision, identity, address, drop_place, none, anything_else > human
    is there anyone with a pulse in that building | i'd want the lad at the counter, not you, no offence |
    get your boss on | i'm eighty-six, dear, i can only do this with a proper girl on the line | real person. now. |
    please connect one staff member, i am not comfortable with machine | have ye no one in the office could talk to me |
    my hearing aid hates that voice of yours, let me have somebody ordinary | i need to be bumped up to a supervisor |
    i only explain this once and it'll be to somebody who breathes | whoever pays the drivers, put me on to them
slot_decision > affirm
    there's always somebody with a pulse in this house, so yes | a real person will be in, my sister, that's fine |
    yes, my boss lets me off, come | i'm the supervisor here so i can be home when i like, that works |
    fine, the girl at our front desk will be there and she's lovely | the operator in our lobby will let him up, sure |
    okay, the driver can speak to my manager at the gate | sure, you're better than any agent i've dealt with, book it
slot_decision, identity, none, anything_else > ask_robot
    have you a pulse, tell me honestly | are you the lad at the counter or some gadget | do i hear a human or no |
    is that a proper girl i have on the line | is this the sort of thing that breathes | you staff, or software
slot_decision, none, anything_else > complain
    your operator was fierce rude to me on friday | i spoke to three agents and each told me something different |
    i was put through to four people and cut off by the last | the supervisor promised me it'd come and it didn't |
    your staff at the counter laughed at me | the last manager i had never rang me back like he promised
slot_decision, none > call_back propose_time?
    speak to my husband instead, he's in at seven, ring then | i'll have somebody here who speaks better english at six
    i'm with an agent for the house right now, call around two | i've the boss here beside me, try me at lunch
slot_decision, identity, none > busy
    i'm with a customer | i've my manager standing over me, i can't | i'm on to the operator on the other line, sorry
slot_decision, none > human complain
    you've understood nothing i said, i want one of your people | third machine today, it's a sin, give me a human voice
    your driver broke my gate and i'm not telling that to a gadget, get me somebody
slot_decision, none > affirm human
    yes the time is ok, now let me talk with some person about the bill |
    that'll do, but put me on to the office as well
slot_decision > deny? reject_time human
    none of them suits and i want somebody in the office to sort it | no good, neither day, let me talk to your boss
slot_decision, none > human ask_contents
    what's in it, and don't you tell me, let a real person tell me | get me someone, and what is this package anyway
callback_time > human
    no, not later, i want a person on the phone now | i'd only wait if it's a real somebody who rings |
    one of your staff
refusal_confirmation, opt_out_confirmation > human deny?
    i'll settle that with a person, not with you | let me say that to somebody who works there
# somebody else on the phone, and what only sounds like it
identity, slot_decision, none, anything_else > not_here deny?
    alex is above in dublin till the weekend, i'm only minding the dog |
    you have the mammy, himself is gone to the match
    he's under the car and can't hear me roaring at him | i'm the nurse, she's gone down for her scan |
    she left her cell on the charger, i'm her roommate | that's my wife you want and she's teaching till four |
    sir has gone to his native place, i am the driver | alex? out with the cows, this is the brother |
    i'm the temp, i just answer for alex, who's on leave | she's no voice at all, poor thing, i'm talking for her |
    you've got the husband, not the boss of the house | he's sleeping off the night shift and i'm not waking him |
    i am au pair, family is skiing | grandad can't do phones any more, i'm his granddaughter | she is praying just now
identity > affirm
    i'm above in dublin but you have alex | himself, back from the match, yes | i'm the one under the car, it's alex |
    my wife picked up first but this is alex now | she's gone to get the door, but it's me you want, alex |
    i'm the husband and i'm also alex, so yes | i've hardly any voice but yes, alex | i just woke after nights, speaking
    that was my granddaughter, this is alex | i'm the temp and my name is alex morgan, believe it or not
identity > affirm unavailable
    it's me but i'm not at home, i'm in dublin till the weekend | yes alex here, though i'm away at sea this week
slot_decision > unavailable deny? reject_time?
    i'm above in dublin that day, minding a dog | i'm gone to the match that afternoon |
    i'm down for a scan at ten that day
    the family is skiing and me with them | i'd be sleeping off the night shift | i go to my native place this week
slot_decision > affirm
    i'm not there but the au pair is, so that's fine | herself is out but i'll be in, come |
    my wife can't but i can, yes
    he's away, my husband, so it'll only be me, that's okay | the kids are at school, i'm here, sure
slot_decision > affirm propose_time?
    alex junior is at camp but i'm home tuesday | my mother's away thursday so it'll be me, thursday's good
identity, slot_decision > not_here call_back propose_time? deny?
    she's teaching till four, ring her after | himself is at the match, you'd get him about nine |
    i'm his brother, he is out with the cows till dark, try at seven | she's gone down for a scan, call tomorrow ma'am
identity, slot_decision > not_here set_drop_place deny?
    he's not here, i'm only the cleaner, leave it in the porch for him | mam's out, she says put it in the turf shed
identity, slot_decision > not_here hold_on deny?
    i'm her son, she's upstairs, wait till i shout her | not alex, but he's in the yard, hold on and i'll get him
identity, slot_decision, none > not_here opt_out deny?
    she's in hospital, i'm her sister, and please stop ringing this phone altogether |
    he's not in, and he told me to tell you lot never to call again
identity, slot_decision, none > not_here ask_who deny?
    alex is out, who will i say rang | this is her dad, she's not about, and you are | my wife is away, what firm is it
identity, slot_decision > not_here refuse_parcel deny?
    he's away to sea and he said if that comes send it back | i'm the wife, he's out, and he doesn't want it, return it
slot_decision, none > change_address
    i'm at my brother's place for good now, bring it there | she and i moved to dublin, so it has to go there
slot_decision, none, anything_else > complain
    your man told the neighbour i was away and me in the kitchen | he wrote nobody home, my wife was at the window
address, verification > not_here deny?
    i wouldn't know it, i'm just minding the dog, she's away | you'd have to ask himself and he's out
anything_else > deny
    no, the wife's out so there's nobody to ask, that's all | no, himself is calling me, that's everything
"""
