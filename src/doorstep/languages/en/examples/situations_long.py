"""Rambling turns with two or three acts, written from situations: training material of the judgement."""

TABLE = """
# at home
slot_decision > affirm ask_time complain
    yes come but what time because the last one rang right in the middle of her nap and i was up with her all night
slot_decision > affirm set_drop_place thank
    Lovely, thank you, and if I'm upstairs with him he can leave it in the porch by the buggy, I won't hear the bell. |
    oh that's a help thank you so yes do come and the carer can have it left by the ramp if she's busy with mum
slot_decision > affirm ask_contents small_talk
    yes bring it dear only what is it i've not had a parcel since harold died and he was always buying fishing tackle
slot_decision > unavailable set_drop_place small_talk? deny? reject_time?
    i'm at the lunch club that day it's turkey and crackers so give it to brian next door he's a saint that man
slot_decision > unavailable ask_contents deny? reject_time?
    i'm in lectures all day but what is it because if it's my laptop nobody in this house is getting near it |
    We're at the clinic with the little one then, but tell me, is it the pump parts, because I've been in agony.
slot_decision > unavailable ask_cost deny? reject_time?
    i'm on nights so i'd sleep right through it would it cost me anything to have it on another day
slot_decision > unavailable other_parcel deny? reject_time?
    mum's at the day centre then and anyway there ought to be two boxes because i ordered her pads and a mattress
slot_decision > unavailable thank deny? reject_time?
    oh thank you for ringing pet but tuesday i have the chiropodist and she won't come out again till january
slot_decision > propose_time small_talk? deny? reject_time?
    would wednesday be any good because my niece is over from canada thursday and we've forty years of talking to do
slot_decision > propose_time complain deny? reject_time?
    make it after three please your fella came at nine last time and i'd only just got my head down after a night
slot_decision > propose_time ask_contents deny? reject_time?
    can it be saturday when my dad's here he'd need to carry it is it the desk it must be the desk
slot_decision > busy complain
    this is the worst time you could ring he's just thrown his porridge at the wall and you always call at breakfast
slot_decision > busy hold_on small_talk?
    oh hold on dear the window cleaner's at the back wanting his money and the kettle's boiling and i've only two hands
slot_decision > set_drop_place complain
    the bell hasn't worked since august and your lad never knocks so just have him leave it inside the outer door for me
slot_decision > set_drop_place ask_time
    he can leave it with the warden if nobody hears but what time would that be as her office shuts for her dinner
slot_decision > change_address small_talk? deny?
    oh i'm not at home dear i'm at my daughter's with my new hip and a view of the sea so could it come here
slot_decision > not_here ask_contents deny?
    um my dad's not here he's taking the dog out but what is it because i think it could be my birthday present
slot_decision > not_here complain deny?
    he's asleep he's on nights and this is the second time today you've had that phone going under his pillow
slot_decision > not_here set_drop_place deny?
    alex is at her seminar but i'm her housemate and we always just have stuff left in the bike shed so do that
slot_decision > human complain
    i've pressed all the buttons and i've a screaming child on my hip so would a person with a heart come on please
slot_decision > opt_out small_talk?
    i'm ninety one young lady and i've no wish to be rung up by a gadget so be a dear and take my number out of it
slot_decision > ask_robot human
    hang on are you one of those machines because my grandson told me to say i want a person when it's a machine
slot_decision > refuse_parcel complain deny?
    mum can't remember ordering a thing and you lot keep delivering it so no more of that box please it goes back
slot_decision > affirm not_here
    he's in the bath i'm his daughter but he's shouting yes that's fine through the door so i guess that's a yes
identity > affirm complain ask_why
    yes it's alex and i was asleep i've done four nights on the trot so what's so important it couldn't wait till tea
identity > not_here ask_data deny?
    i'm the live in carer and she can't come to a phone and i'd want to know where you got this number before i say more
identity > affirm ask_who small_talk?
    yes this is alex and if i sound out of breath it's the stairs the lift's gone again so who's that now
identity > not_here small_talk? deny?
    no pet that's my husband and he's down the allotment with his leeks he'd live there if there was a bed in the shed
anything_else > other_parcel ask_status
    there is yes my other one the cot mattress i've been tracking it and it's been sat at the same depot since wednesday
anything_else > set_drop_place thank
    oh yes just tell him behind the planter if i'm not quick enough with the frame and thank you dear you've been kind
anything_else > complain
    only that whoever's driving should have a bit of patience for old people because i can't fly down four flights
callback_time > call_back propose_time? small_talk?
    well she naps from one till about half two if god is good and the neighbours don't start drilling so then
drop_place > set_drop_place complain
    with the flower shop below us and nowhere else please the last one sat in the hallway and someone walked off with it
drop_place > unsure small_talk?
    i wouldn't know dear harold always saw to things like that and the shed's locked and i've lost the key
# at work
slot_decision > affirm busy thank
    yes the first one thank you i can't stop i've two going to theatre and a student who's fainted so put it down please
slot_decision > affirm ask_status
    aye come when you like but where's it been because i've a tractor stood on blocks nine days for want of that seal
slot_decision > affirm complain set_drop_place
    fine bring it only not round the front like that last clown he hit my hoarding so leave it in the green cabin
slot_decision > affirm small_talk ask_contents
    go on then it's dead in here today i've sold one mousetrap since nine so what is it anyway is it the calendars
slot_decision > unavailable propose_time ask_cost deny? reject_time?
    i'm on a long day then but friday i'm off would that cost extra because the other lot took five pounds for it
slot_decision > unavailable change_address deny? reject_time?
    i'm never home i've moved into the on call room near enough so is there any way he could bring it up to the ward |
    We're all out gathering that day, so would you have it brought to the mart instead, I'm in the office till noon.
slot_decision > unavailable complain deny? reject_time?
    no i'm at the wholesaler's as i told the last one who rang and the one before does nobody write it down over there
slot_decision > unavailable human deny? reject_time?
    i'm on site that day and every day so can i talk to somebody who can sort it out proper because i can't hear you
slot_decision > busy call_back thank propose_time?
    it's good of you to ring but i've a cow down and the vet just in the yard so would you try about dinner time |
    thank you but i'm about to go into handover so be a love and ring me when it's over at about quarter past eight
slot_decision > hold_on small_talk?
    wait till i get this gate shut or we'll have the whole lot down at the chapel again like on harvest sunday
slot_decision > hold_on ask_sender
    just a minute i've the book here somewhere right who did you say it's from because accounts will want to know
slot_decision > ask_contents ask_sender
    i've four deliveries due this week so you'd have to tell me what's in this one and which supplier it's from
slot_decision > not_here ask_cost deny?
    he's on annual leave till monday week and i can only take it in at the desk if there isn't anything to pay is there
slot_decision > not_here refuse_parcel deny?
    mr morgan left us in the summer so he isn't here and we've been told not to take in his things so return it please
slot_decision > wrong_person opt_out deny?
    this is a hospital extension there's no alex on this ward and we need it free so take it out of your system please |
    I've had this shop thirty years and I'm no Morgan, so kindly stop ringing it in opening hours, and for good.
slot_decision > wrong_person complain deny?
    you're the fifth to ring me for alex this week i'm a plumber i've never met the man and it's costing me work
slot_decision > opt_out complain
    that's three times this morning with a shop full of people i've had enough so strike me off whatever list it is
slot_decision > refuse_parcel ask_cost deny?
    they've sent me the wrong bearing again so it's going back and i'd like to know i'm not paying the postage for that
slot_decision > set_drop_place small_talk?
    feed store's best love there's a cat in there with kittens so he's to close the door after him or we'll lose them
identity > affirm hold_on ask_who
    yes that's me hold on i'll step out of the bay so i don't wake anybody right who is it i'm talking to
identity > not_here ask_who ask_why deny?
    she's in with the directors till lunch so if you give me your name and what it's about i'll leave her a note of it
anything_else > complain goodbye deny?
    no only that you might tell whoever does the phones not to ring a ward at drug time anyway i must go bye
anything_else > other_parcel ask_time
    there's a pallet of feed coming from you as well when's that due because i'd have to get the loader out for it
# in the street, on the road, wary or put out
slot_decision > affirm ask_repeat
    yes the second i think it was the second we're in and out of tunnels here so say me the hours again would you
slot_decision > affirm ask_data complain
    tuesday or whatever the first one was that's okay but where did you get my mobile from i get nothing but calls
slot_decision > affirm complain human
    come on the first one then but i still want a word with somebody over that driver after what he called my wife
slot_decision > unavailable ask_time deny? reject_time?
    i'm on the train till one that day and it's late more often than not what time would he be at mine if he did come
slot_decision > unavailable set_pickup_point complain deny? reject_time?
    i'm driving all week and your lot only leave cards so just put it in a shop where i can get it off the shelf myself
slot_decision > unavailable refuse_parcel deny?
    i'm away till christmas and it was for a birthday that's been and gone so the best thing is it goes back to the shop
slot_decision > change_address ask_status deny?
    we moved on saturday so where is it right now because if it's still at the depot it could come to the new place
slot_decision > change_address complain deny?
    i told the last girl we'd moved and i told the website we'd moved and it's still down for the old house is it
slot_decision > change_address thank deny?
    oh i'm so glad you rang thank you because we've sold that house it'd have gone to perfect strangers bring it here
slot_decision > refuse_parcel ask_data deny?
    i ordered nothing and i'd like to know who's been using my name so take it back and tell me what you've got about me
slot_decision > refuse_parcel goodbye deny?
    i've had my refund through this morning so there's no call to bring it just let it go back where it came from bye
slot_decision > ask_who ask_data
    my bank says never to talk to such calls so which firm are you exactly and how do i know you're not making this up
slot_decision > ask_data human
    and if i gave you all that who'd be listening because i want somebody i can look up in the book not a voice
slot_decision > ask_cost complain
    the last time you brought me something from abroad the man wanted nineteen dollars off me so is it that again
slot_decision > busy call_back complain propose_time?
    i'm on the motorway in a snowstorm and it's the third call so do me a favour and leave it till i'm home at six
slot_decision > hold_on ask_repeat
    wait please i go in other room my children is loud now you say again very slow all the days please
slot_decision > unavailable propose_time thank deny? reject_time?
    thank you very much but this day i have school for english and after i clean office but friday i am home all day
slot_decision > set_drop_place thank
    You give please to Mister Kowalski in door number two, he is home always, he is my good friend, thank you.
slot_decision > not_here call_back thank deny? propose_time?
    my son he make all this things he is in work now you call after five please and thank you for patience
slot_decision > human ask_repeat
    i don't understand half of that sorry can you say it simple or give me somebody who speaks a little spanish
slot_decision > other_parcel complain
    your driver brought one of the two and swore there was no other and i have it here in black and white two boxes
identity > ask_who ask_data complain
    every day it's somebody after my name and my bank so who are you then and who sold you this number
identity > affirm busy call_back propose_time?
    yes this is alex i'm just pulling off at the services so would you give me ten minutes to get parked and ring again
identity > wrong_person ask_data deny?
    we're the new people here the morgans have gone to spain i think so how did you come to have our number for him
verification > deny ask_data complain
    no i won't it's disgraceful asking that on the phone when you've got the label in front of you what's it for
verification > give_address_part complain
    it's 62704 and it's printed on the box in big letters so i don't see why you'd put an old woman through that
address > give_address thank
    right it's 85 Weaver Street the one with the skip outside and thank you because the shop couldn't change it for me
address > give_address small_talk?
    write 19 Quarry Hill and it is a hill mind you i've lost four pounds since we got here just fetching the milk
address_confirmation > affirm thank
    that's it yes you're the first one who got it right everybody writes garden with a d so thank you
address_confirmation > correct complain deny?
    no that's what the other one did it's Quarry HILL not Quarry Lane and that's why my last parcel went to a car wash
anything_else > complain human
    yes there is i want that driver's boss to ring me or put me through to him he can't talk to people that way
anything_else > affirm? change_address
    yes come to think of it we hand the keys over on wednesday so it had better go to the new house after all
refusal_confirmation > affirm complain thank?
    yes send it back it's three weeks late and the party's over but thank you for asking me at least more than most do
refusal_confirmation > deny set_drop_place
    no no don't do that i was only cross i do want it let him put it under the awning like a decent fellow
callback_time > deny complain
    no don't bother somebody was going to ring me last week and the week before and i sat by that phone like a fool
drop_place > set_drop_place small_talk?
    oh with the lady at the ticket office no she retired so the little shed the blue one my lad painted in the lockdown
"""
