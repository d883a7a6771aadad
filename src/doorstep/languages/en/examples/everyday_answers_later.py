"""Everyday turns of Americans and Britons about places, call-backs, refusals and the end: training material."""

TABLE = """
drop_place > set_drop_place
    in the wheelie bin, the blue one | sunroom | Doris at 19 | the mailroom guys | under the deck stairs
    theres a cooler on the porch stick it in there | the fella at the allotment hut'll take it
    so theres two doors right the one on the left is ours and theres a little bench in front of it just on that bench
    I'd say the lady opposite but we've fallen out over the hedge, so the young couple at 7, they're ever so nice
drop_place > affirm set_drop_place
    yeah the coal hole | yes please, tucked behind the water butt | sure thing carport is fine
    oh yes that would be a help, my neighbour Gwen takes in for the whole street, she's got a hallway full
drop_place > affirm set_drop_place ask_status
    yep the side porch do i get a photo of it | yes, in the shed, but who pays if it walks
drop_place > deny set_drop_place
    not outside no, with the chap at the garage | no not with her leave it with the leasing office
    not the front, no, half the bus queue can see it, put it through the side gate by the hutch
drop_place > deny set_pickup_point
    no i dont trust it out there send it to the cvs | nah we get porch pirates, I'd sooner pick it up at the Co-op
drop_place > deny propose_time
    not being left, no, bring it Saturday | no id rather be home for it is monday evening a thing
drop_place > deny
    over my dead body | rather you didn't | hard pass | nah somebody will swipe it
    the last one that got left out sat in the rain all day and it was my nephew's birthday present so no, not again
drop_place > unsure
    where do folks normally have it | anyones guess we only just moved in | hmm, you tell me
drop_place > ask_status
    what if it gets nicked though | and if it rains on it who covers that
drop_place > ask_contents
    depends, how big is it | what is it cause if its the plants they cant be in the cold
drop_place > hold_on
    just asking the wife | wait ill holler over the fence and see if shes home
drop_place > set_drop_place thank goodbye
    the usual spot, by the boots, cheers, bye | porch is fine thanks so much bye now
drop_place > ask_repeat
    what were my choices | leave it where sorry
drop_place > complain set_drop_place?
    behind the gate, and not lobbed over it this time | your guy left the last one in the middle of the driveway
drop_place_confirmation > affirm
    thats the spot | you've got it, pet | thatll work | yeah do that | exactly there
    yes Sheila, that's right, she knows all about it, I had a word with her over the fence this morning
    yup the garage keypads busted so its just open anyway he can walk right in
drop_place_confirmation > affirm ask_status
    yeah and will they text me after | that's it, does he ring the bell at all or just leave it
drop_place_confirmation > affirm ask_time
    yes, today is it | thats right and around when should i look out for it
drop_place_confirmation > affirm thank goodbye
    smashing, thanks, bye | yep thank you maam have a good one
drop_place_confirmation > correct deny? set_drop_place
    wrong side, the left porch | not Jean, June, at 5 | no the bench not the fence
    nearly, it's the shed with the green door, there's two, and the other one's full of next door's bees
    no scratch that i just remembered theyre painting the porch today make it the back deck
drop_place_confirmation > affirm correct? set_drop_place
    yeah but put it under the tarp | yes, only behind the pot, not in front of it
drop_place_confirmation > deny propose_time
    no on reflection I'd rather be in, try Thursday evening | nah dont leave it come after six instead
drop_place_confirmation > deny
    ooh no, she's away | hang on no thats not safe | god no not him | oh heck no i take that back
drop_place_confirmation > correct deny? set_pickup_point
    no you know what, the locker by the station | change of plan ill get it from the fedex place
drop_place_confirmation > unsure
    hmm, is that wise | i guess unless it snows then i dont know
drop_place_confirmation > ask_repeat
    come again, with who | you cut out there leave it where
drop_place_confirmation > hold_on
    hold your horses, let me see if he's in | sec im texting her
drop_place_confirmation > ask_cost
    thats not extra is it | do I pay for leaving it with her
drop_place_confirmation > affirm complain
    yes and maybe read the note on the door this time | right, and he's not to leave it on the step like last week
drop_place_confirmation > backchannel
    mm-hm go on | okay and
callback_time > call_back propose_time?
    half twelvish | lunch | after the six o'clock news | noon my time | once the kids are down, eight say
    gimme like twenty | tomorrow but before the school bell goes
    I've the chiropodist at two and I'm never out of there before three, so call it half past three to be safe
    im on a job site till like four and theres no signal so hit me after four or shoot honestly make it five
callback_time > call_back propose_time? thank goodbye
    about teatime, ta, bye | two pm thank you bye bye | make it wednesday thanks see ya
callback_time > call_back propose_time? ask_who
    Thursday, and is it you that rings | seven tonight whats the name again so i know to pick up
callback_time > call_back propose_time? ask_robot
    quarter to nine, will it be a machine again | tomorrow at noon and is that gonna be a real voice
callback_time > call_back propose_time? busy
    boarding a plane so tomorrow | cant talk im in the dentists chair basically try three | after my shift, got to run
callback_time > call_back propose_time?
    not this phone ring me on 020 7946 0018 about five | tomorrow at ten on 202 555 0164 thats my work line
callback_time > unsure
    I'd have to see how I feel | your call | no clue its one of those days
    it all hangs on what time they let my husband out of hospital, so I really couldn't tell you, dear
callback_time > deny
    nah leave it | no need honestly | oh don't go to the trouble | forget about it
callback_time > deny set_drop_place
    no more calls needed, just pop it in the porch | dont call just drop it at the door its whatever
callback_time > deny affirm? propose_time
    no lets do it now, thursday works | no need to ring back, I'll have the Tuesday, sorted
callback_time > deny opt_out
    no, don't ring at all, ever | nope and lose my number while youre at it
callback_time > call_back propose_time? set_drop_place
    six, and if I miss it just leave it in the porch | call at nine if i dont pick up the front desk can take it
callback_time > human affirm? call_back?
    only if it's a person that rings | whenever as long as its somebody real
callback_time > ask_why
    call back about what | why, what else is there to say
callback_time > hold_on
    let me look at the kitchen calendar | one sec whens my break
refusal_confirmation > affirm
    yep ship it back | I am sure, yes | that's what I said | do it | hundred percent
    yes, back to where it came from, I ordered the one and they've charged me for two so I'm not having it
    yeah thats right it was for my ex and were not together anymore so im good without it
refusal_confirmation > affirm ask_cost
    yes, I'm not out of pocket for that, am I | yep do i get my money back or how does that work
refusal_confirmation > affirm thank goodbye
    yes please, thanks, bye | yeah go ahead thank you so much bye
refusal_confirmation > affirm opt_out
    yes and don't call again | send it back and take me off your list
refusal_confirmation > affirm other_parcel?
    that one yes but not the other one, that I do want | yes just the small one the big box still has to come
refusal_confirmation > deny
    hold on no | I was joking, I do want it | no no dont do that | oh goodness no, I'd been waiting on that
refusal_confirmation > deny correct?
    no you got me wrong i said i dont want it this week i never said i dont want it at all
refusal_confirmation > deny propose_time
    no, just not today, tomorrow's fine | no i still want it bring it saturday | nope come friday after work
refusal_confirmation > deny set_drop_place
    oh no, don't send it back, Maureen can have it | no just throw it in the garage
refusal_confirmation > deny thank
    no, I'll keep it after all, thank you | nah ill take it thanks for checking
refusal_confirmation > unsure
    mm, now you've put doubt in my mind | maybe i should ask my husband first
refusal_confirmation > ask_sender
    remind me who sent it | wait is that the one from my aunt
    hang on, if that's from my sister in Canada I can't go sending it back, she'd never speak to me, who's it from
refusal_confirmation > ask_contents
    whats in the box before i go and do that | is that the toaster we're talking about
refusal_confirmation > ask_status
    and where does it end up then | so what happens once its sent back
refusal_confirmation > human
    I'd sooner settle that with somebody in person | can i get a live agent on this
refusal_confirmation > set_pickup_point deny?
    cant you just hold it at the depot | no, let me fetch it from the shop
opt_out_confirmation > affirm
    too right | please and thank you, off the list | that'd be correct | yes, all of them | you heard me
    yes I'd like that, I'm eighty-three and every time the phone goes I have to get up for nothing
    yeah i work nights and this thing goes off at like nine am so yes please
opt_out_confirmation > affirm goodbye
    yep, bye | yes, good day to you | yeah peace out
opt_out_confirmation > affirm complain
    yes, third one this week | yeah its harassment at this point | yes and you lot should be ashamed
opt_out_confirmation > affirm ask_status
    yes, but it'll still be delivered, won't it | yeah just do i still get my package tho
opt_out_confirmation > affirm set_drop_place
    yes no calls, just leave things in the porch | yeah quit calling and put it by the garage
opt_out_confirmation > affirm ask_data
    yes, and who gave you this number | yep and wipe whatever you got on me
opt_out_confirmation > affirm thank
    if you would, thank you | yes maam appreciate it
opt_out_confirmation > deny
    oh no, not that | no you can ring, just not at teatime | nah thats too much | eh, leave me on
    no i didnt mean it like that i was hollering at my kid to stop calling his brother names
    no no, I only said I was sick of calls today, the parcel ones are handy, keep those
opt_out_confirmation > deny propose_time
    no, I just want it on Thursday | nope just wanna set it up for tomorrow afternoon
opt_out_confirmation > deny human
    no I want a person, that's all | no just get me somebody i can talk to
opt_out_confirmation > deny call_back propose_time?
    no, only not now, try me tonight | nah you can call just do it after five
opt_out_confirmation > unsure
    what do you reckon | hmm idk if i should
opt_out_confirmation > ask_repeat
    off what list, sorry | say what now
opt_out_confirmation > ask_status
    how will I know when it's coming then | so whats that mean for my delivery
opt_out_confirmation > ask_robot
    am I telling this to a tape | is a computer gonna actually do that
opt_out_confirmation > hold_on
    wait a mo, let me think | hang on my wifes saying something
anything_else > deny
    that'll do me | we're sorted | nah thats me done | I think we've covered it | naw
anything_else > deny thank
    no you've been a star, thank you | im set thanks | nowt else, ta
anything_else > deny thank goodbye
    no that's the lot, cheers, bye | nope preciate ya take care | nah youre good thank you bye bye
    no I don't think so, you've been ever so helpful, thank you, bye bye now, bye, bye
anything_else > deny thank ask_robot
    no ta, but go on, are you a real lady | nope thanks was i talking to ai this whole time
anything_else > affirm? ask_time
    yeah, what time did we say | oh just what hour will he be here
anything_else > affirm? ask_cost
    one thing, do I tip him | yeah do i owe anything at the door
anything_else > affirm? set_drop_place
    oh, and tell him the box by the gate if I'm in the bath | yeah the gate code changed so just leave it outside it
    actually yes, I might be down the garden and not hear him, so could he just slip it inside the porch
anything_else > affirm? other_parcel
    yeah theres a second box wheres that at | and my husband's got one coming too, does that come with it
anything_else > affirm? complain
    well, since you ask, your last chap was on his phone the whole time | yeah my fence got hit by your truck
anything_else > correct propose_time?
    wait did i say tuesday i meant thursday | oh, no, hold on, not the morning, I meant the afternoon one
anything_else > correct give_address_part
    hang on, I gave you my old flat number, it's 11 now | oh and its springdale not springfield i misspoke
anything_else > correct set_drop_place
    oh shoot no i told you the wrong neighbor its not pat its pam on the other side
anything_else > change_address
    come to think of it can you redirect it to my office | i forgot we're at the beach house can it go there
anything_else > out_of_scope
    you don't do cat litter as well, do you | yeah whats the score in the cowboys game
    unless you can tell me why my broadband's been off since Sunday, because that lot never pick up
anything_else > small_talk thank?
    you've a lovely voice, you know | bet youre glad its nearly thanksgiving | mind how you go in this fog, love
anything_else > goodbye
    bye then | tara duck | alrighty bye
none > thank goodbye
    alright hon thanks bye | ta very much, see you | thanks a million bye now
none > ask_repeat
    eh? what was that | youre real choppy say again | the telly was on, start over
none > greet ask_who
    hello? who's that | hi there whos calling me from this number | morning, and you'd be
none > ask_why ask_who
    what's all this and who are you with | ok whos this and what are you selling
none > ask_robot complain?
    oh lord its a robot isnt it | great, they've got computers ringing now, are you one | you real or what
none > unavailable
    I'm off to Tenerife tomorrow, mind, so nobody's in | just so you know im outta state till sunday
    I'll tell you now there's no point coming before two because I'm at the food bank every Monday morning
none > set_drop_place
    if it's a parcel, bung it in the porch | just have them leave it by the ac unit
none > refuse_parcel
    we never ordered anything and we're not taking it | whatever it is send it back where it came from
none > not_here ask_why
    she's popped to Boots, can I ask what it's about | alex is mowing the lawn what do yall need
none > not_here hold_on
    it's for Alex, hang on, I'll give him a shout | shes out back hold on ill go get her
none > busy call_back propose_time?
    bad time, I'm cooking, give us half an hour | im in the drive thru call me at one
    look i got two kids screaming and a dog on the counter can you do this later like after bedtime
none > ask_time
    when's he coming, then | so what time should i be home
none > ask_status
    tracking hasnt moved since friday whats going on with it
none > other_parcel
    is this about the sofa or the lamp, there's two on the way | not that one im waiting on another one from target
none > backchannel
    righto | yeah yeah | ah, fair enough
none > opt_out
    whatever this is take me off it | don't be ringing here again, alright
none > small_talk
    ooh it's perishing out there today | man its been a day already
    you'll have to excuse the noise, we've got the whole tribe round for my mum's ninetieth, it's bedlam
none > human
    is there a person about | operator please, an actual one
drop_place > set_drop_place
    there's an old washing machine in the back yard, don't ask, lift the lid and put it in the drum, it's bone dry
    my buddy rents the apartment over the garage hes up all hours so just knock there hell hang on to it for me
    if he comes up the lane past the goats there's a horsebox with the door on the latch, it'll be dry in there
drop_place > deny set_drop_place
    no not the porch weve had three things walk off since halloween so have him take it in to the barber downstairs
drop_place > unsure
    i mean normally id say my neighbor but she just had twins so i dont wanna bug her so yeah i dont know
drop_place > deny unavailable
    nowhere's safe round here, and I'm on earlies all week so I'm not there to take it off him either
drop_place_confirmation > affirm
    that's it, yes, and if the dog barks he's all mouth, he'll be behind the gate, he's fourteen and no teeth
    yep with carl he's the one with all the wind chimes you'll hear the place before you see it
drop_place_confirmation > correct deny? set_drop_place
    no not the lodge at the top, that's been sold, I mean the little summer house down by the pond
    i know i said the deck but my wife's over here shaking her head she says put it in the laundry room
drop_place_confirmation > affirm thank
    yes lovely, that saves me sitting in all day waiting for a knock, thank you ever so much
callback_time > call_back propose_time?
    well it's bingo at two and then we have a cup of tea so I wouldn't be home till gone five, so after that
    let me see my last client is at four thirty and she always runs over so id say quarter after five to be safe
    any time tomorrow really so long as it's not while the Archers is on, so not at two o'clock, three would do
callback_time > unsure
    im on call for the plant this week so i could be free all day or under a turbine all day theres no telling
callback_time > deny thank
    no, don't put yourself out, my daughter does all this on the computer and she's here tonight, thanks anyway
callback_time > deny complain
    nah last time yall said youd call back i sat by the phone till nine and nothing so dont even bother
refusal_confirmation > affirm
    yes, my late husband ordered it, and I've no use for a fishing rod, so please, just send it back
    yeah a hundred percent i got the same thing at costco for like half so ship that one right on back
refusal_confirmation > deny
    no, I was having a go at my lad, he wants a drum kit, I told him it's going back, but no, it's staying
    hold up no my roommate was the one said send it back thats my stuff in there i definitely want it
refusal_confirmation > unsure call_back propose_time?
    I'd need to ask my wife, she may have ordered it for the christening, could you ring me back tonight
refusal_confirmation > affirm complain
    yes take it back, it was for a wedding, the wedding was Saturday, so it's no earthly use to me now, is it
opt_out_confirmation > affirm
    yes if you'd be so good, it sets the parrot off and then I've got him doing the ringtone till bedtime
    yeah im on the do not call list been on it for years and yet here we are so yes take me off please
opt_out_confirmation > deny
    no you see my hearing's not what it was so I need the call, I can't hear the bell, so keep ringing me
    nah i was talking to the other line theres a guy about my car warranty he can stop you guys are fine
opt_out_confirmation > affirm? ask_status
    I suppose yes but then if nobody rings me how am I to know what day it's coming, that's what I want to know
opt_out_confirmation > deny propose_time
    no i dont care about the calls i just want you to bring the thing wednesday evening when im off work
anything_else > deny thank
    no, that's put my mind at rest, I've been fretting about it all weekend, so thank you, you've been lovely
    nah man that was way easier than i figured it would be i thought id be on hold an hour so thanks
anything_else > affirm? unavailable
    oh hang on i just looked at the calendar and tuesday im supposed to be at my kids parent teacher thing
anything_else > affirm? ask_status complain?
    only whether he'll ring the bell or just leave it, because the last one crept off without so much as a knock
anything_else > small_talk
    not unless you fancy coming round and doing my gutters, no, I'm only pulling your leg, it's been nice chatting
none > not_here
    alex wont be back for a while he took the truck up to the lake with his brothers i dont expect him before dark
    She's at her keep fit, Mondays and Wednesdays, then they all go for a coffee, so you've just missed her
none > complain
    last week your man left a card saying sorry we missed you and I was stood right there in the window waving at him
    they said monday then they said wednesday now its monday again i mean pick one you know
none > ask_why complain?
    I've just run in from the garden with mud up to my knees for this, so what is it you're ringing about
none > unavailable set_drop_place
    im fixing to head to my sisters for the holiday so wont be a soul here just have him leave it by the kennel
"""
