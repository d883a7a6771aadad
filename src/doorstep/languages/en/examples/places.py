"""Drop places, pick-up points and wishes for another address: training material of the judgement."""

TABLE = """
drop_place > set_drop_place
    under the bench | in the coal bunker | behind the oil tank | with the wee woman across the road |
    in the log store | by the back step | in the outhouse | in the lean-to | in the conservatory, it's open |
    in the summer house | on the verandah | in the sit-out | on the stoop | in the vestibule | in the lobby |
    in the hallway downstairs | in the stairwell | under the stairs | on top of the mailboxes | in the utility room |
    in the bike shed | in the laundry room | in the trunk of my car, it's unlocked | in the horse box | in the barn |
    by the mailbox | on the swing | behind the planter | in the milk box | in the delivery box |
    inside the storm door | between the doors | behind the screen door | on the window sill |
    in the blue bin, it's empty | behind the recycling | next to the hose | round the side behind the oil |
    at the gable end | at the back, there's a wee table | side passage | back garden | front garden | patio | porch |
    garage | shed | doorstep | neighbour | next door | front door | back door | the door | at the door | caretaker |
    concierge | the super | reception | security | the watchman | the guard at the gate | the door is fine |
    just at the front | outside my door | with number 14 | with number three please | flat 2 will take it |
    with old mr hughes | with the widow at 22 | with tom across the landing | sheila at number ten, she's always home |
    the lad upstairs is on nights so he's in | with anybody on the street really | whichever neighbour's in |
    the neighbours on the left, the kellys | give it to my mother-in-law next door | aunty in opposite flat |
    to my neighbour mr sharma, flat 203 | with watchman downstairs only | keep it with security guard |
    in society office | The porter will happily accept it. | with the janitor | with the building manager |
    the doorman, frank | my landlord on the ground floor | the shop below us takes things in |
    the nail bar next door takes my parcels | the barber downstairs | give it in at the pub |
    with the school secretary, i teach there | at the goods entrance | with the girls at the front desk |
    the mail room, second floor | by the garage but not where the car goes | behind the gate, the code's 1940 |
    there's a key box by the door, put it in the porch | hang it on the door handle |
    through the letterbox if it fits | slide it under the mat | stick it in the hedge | tuck it behind the pot |
    just leave it there, nobody steals round here | anywhere dry | somewhere out of the rain | out of sight anyway |
    wherever it's dry, the porch i suppose | somewhere the dog can't get it, like the shed | not the door, the shed |
    not outside, with the neighbour | the caretaker i think | caretaker then | neighbour please |
    the safe place you have | the usual place | same place as last time, the coal bunker | doesn't matter, the door |
    i'd say the porch | could go in the garage | put it in the garage, code is on the note |
    maybe with the neighbour then | uh the porch i guess | eh at the back |
    throw it over the side gate it's only clothes | in at my daughter's, she's two doors down |
    with my wife's mother, ground floor | leave it in the box that says parcels
drop_place > affirm set_drop_place
    yes, in the shed | yeah, at the door | sure, next door will do | ok, with the caretaker | yes please, the porch |
    aye, round the back | yep, neighbour's fine | yes, leave it with number 14 | alright, under the bench |
    yes, with the security guard only | yes the garage | of course, behind the gate | okay put it in the milk box |
    yeah whatever, on the step
drop_place > deny set_drop_place
    no not the neighbour, the shed | no, at the back | not at the door, with the caretaker |
    nah, put it in the garage | no, we don't speak to next door, so on the porch | not with them, give it to number 9
drop_place > deny set_pickup_point
    no, i'll collect it somewhere | nowhere, take it to a shop | not outside, a locker please |
    no neighbours, i'll pick it up at the post office | no, leave it at the pickup point for me |
    none of those, i'd sooner fetch it | nah, locker
drop_place > deny
    nowhere here | no place is safe here | none of them | not with anybody | i don't trust the neighbours |
    we don't get on with next door | not in this street | no drop off please | i wouldn't leave anything outside |
    no, hand it to me in person | only into my hands | to me personally and nobody else | not without a signature |
    don't just leave it | under no circumstances | no it's too valuable | not a good idea round here |
    no, things walk round here | rather not | no thanks | not likely |
    i'd rather be in for it
drop_place > deny propose_time
    no, come friday instead | nowhere, bring it when i'm in, after five | don't leave it, come wednesday evening |
    no i'd rather be there, say saturday | not outside, tomorrow afternoon i'm home
drop_place > deny ask_time
    no, when else could you come | nowhere, what other times are there | don't leave it, when's the next delivery
drop_place > unsure
    couldn't say | i'd have to ask the neighbours first | i don't know anyone in the building |
    where do people usually leave it | hmm not sure | you tell me |
    i've only just moved in, i don't know who'd take it | let me think where it'd be dry | what do you suggest |
    god i don't know | anywhere i suppose, i don't know
drop_place > set_drop_place thank
    in the porch, thank you | next door, ta | with the caretaker, thanks very much | at the back door, cheers |
    number 14, bless you thanks | with security, thank you sir
drop_place > set_drop_place goodbye
    on the step, bye | shed, gotta go | with the neighbour, see ya | porch is fine, bye now
drop_place > set_drop_place ask_cost
    in the shed, does that cost anything | with the neighbour, that's free isn't it |
    the garage, is there a charge for that
drop_place > set_drop_place ask_status
    in the porch, but what if it gets stolen | next door, and what if they're out |
    at the back, and will i get a photo | on the step, who pays if it goes missing
drop_place > set_drop_place complain
    in the shed and not in a puddle this time | on the porch, and don't throw it |
    next door, and get him to ring the bell for once | behind the gate, last time it was out on the road
drop_place > set_drop_place ask_time
    in the porch, when would it be there | with number six, what time shall i tell her |
    at the door, is that tuesday then
drop_place > set_drop_place hold_on
    with, hang on, what's her name, mrs doyle | one sec, yeah, in the porch | wait, let me think, the shed
drop_place > set_drop_place out_of_scope
    in the shed, and can he water my plants | on the porch, could he bring the bins in too |
    next door, and will it rain tuesday
drop_place_confirmation > affirm
    yeah that's where | aye, the porch | right, with her | correct, number 14 | yes leave it there |
    that's what i said | that's fine there | yes he knows about it | go ahead | do that | that'll do nicely |
    yes that is ok | please do so | yes only there | sure leave it | fine | okay | it's dry there, yes |
    yes she's always in | that's the spot | mhm | perfect yes | that'll be fine
drop_place_confirmation > affirm thank
    yes thank you | perfect, thanks | that's right, cheers | yes lovely, ta | correct, thank you sir
drop_place_confirmation > affirm ask_time
    yes, and when will that be | right, what time | correct, on which day is it then
drop_place_confirmation > affirm ask_status
    yes, and does he take a photo | that's right, but who's liable | yes, and what if she's not in
drop_place_confirmation > affirm complain
    yes, and tell him not to throw it | right, and not in the rain like last time | yes, you got it eventually
drop_place_confirmation > deny
    wrong | that's wrong | i didn't say that | not with her | no, on second thoughts don't |
    i'd rather you didn't | forget that | no leave it, i'll be in after all | no no no | that isn't what i meant |
    not outside | don't leave it with them | nah not there | scrap that | no don't put it there |
    changed my mind, don't leave it
drop_place_confirmation > correct deny? set_drop_place
    not the porch, the garage | i said number 14 not 40 | mrs doyle, not mrs boyle | actually the neighbour's better |
    no, the shed, s h e d | the other neighbour, the one on the right | no, in the barn | make it the back door |
    not behind the bin, in the box | oh, rather the caretaker | on the left i meant | upstairs, not downstairs |
    no, with tom at number 3 | i'd prefer the porch after all | the side gate, not the front gate |
    the back porch not the front | no it's flat 203, mr sharma | under it not behind it | the reception, not security |
    hm no, better the garage
drop_place_confirmation > correct deny? set_pickup_point
    no, i'd rather collect it at the shop | actually send it to a locker | no, the kiosk after all |
    changed my mind, the pickup point | better the post office
drop_place_confirmation > ask_repeat
    where did you say | leave it with who | what name did you say | say that again | did you say shed or bed |
    which side was that
drop_place_confirmation > hold_on
    let me ask her first | hang on, i'll check she's home | wait a second, is the shed open, let me look
slot_decision, drop_place, availability, none > set_drop_place
    tell him to leave it in the porch | get him to put it in the shed | he can leave it on the step |
    he knows where to put it, behind the oil tank | could it go with the neighbour | would he leave it next door |
    any chance he'd put it in the garage | can your man leave it in the barn | i'd like it left at the back door |
    i want it left with reception | please instruct driver to keep with security | you can hand over to watchman |
    give it to my neighbour sir, flat 203 | the concierge takes all our parcels |
    there's a safe box on the porch, use that | don't ring, just set it down by the door |
    just dump it on the doormat | no need for me to be in, just leave it |
    i don't need to be there, put it on the deck | leave it without a signature on the step |
    sure can't he leave it in the turf shed | lob it over the gate, it's only socks | stick it in the bothy |
    my mum lives next door, give it to her | the lady at number 30 takes everything in for us |
    they'll sign for it at the front desk | the shop under me will hold it for me |
    Kindly have it left with the caretaker. | i usually have things left in the log store |
    the last driver put it under the bench, do that | it can sit in the carport |
    throw it in the back of the truck in the drive | would you put it in through the side door |
    let the cleaner have it, she's there all morning | my gardener can take it |
    my daughter next door but one will have it | put it somewhere safe | pop it somewhere out of sight |
    leave it where it's dry
slot_decision, drop_place, availability, none > set_pickup_point
    could i get it from a shop instead | i'll pick it up from the petrol station | is there a locker near me |
    i'd like to use a locker | send it to one of them amazon lockers | the parcel locker at the station would be best |
    put it in the locker by aldi | can it go to the post office for me to collect | hold it at the post office |
    hold it for pickup | i'll collect from the depot | keep it at the depot, i'll come and get it |
    can i drive over and fetch it | i could swing by and grab it somewhere | i'll come to your office and collect |
    sir i will collect from your branch | self pickup is possible | i want self collection only |
    leave it in the newsagent's | the corner shop does parcels | that kiosk on elm street |
    elm street kiosk would suit | the spar takes parcels, leave it there |
    could you bring it to the centra in the village | the garage in town holds parcels |
    a pickup shop is better for me | i'd sooner collect it | easier if i collect it | i'd prefer to pick it up |
    can i not just collect it | where can i collect it | where's the nearest place to pick it up |
    which shop could i get it from | drop it at the ups store | bring it to the walgreens on fifth |
    the collection point in town | i pass the depot every day, leave it there |
    I should prefer to collect it from a parcel shop. | let me collect it at the weekend from the shop |
    to the locker | a locker | pickup | collection | parcel shop | click and collect sort of thing |
    take it to the service point near the bus stop
slot_decision > set_pickup_point deny?
    no, put it in a locker | nah, i'll get it from the depot |
    no, leave it in the shop for me | neither, i'll fetch it myself
slot_decision > set_pickup_point unavailable deny? reject_time?
    i'm working then, send it to a locker | i'm never home, can i collect it somewhere |
    we're out both days, take it to the corner shop | i'll be away, hold it at the post office |
    i do shifts, the pickup point's easier | out till late, i'll get it at the petrol station
slot_decision > set_drop_place unavailable deny? reject_time?
    i'm at work so stick it in the shed | we're away, mrs doyle has the key, give it to her |
    i'll be in bed after nights, leave it on the step | i'm at clinic that time, keep with the watchman |
    nobody's in, chuck it over the gate | i'm out tuesday but it can go in the porch |
    i won't be about, number 14 will take it | we're all out, but there's a box by the door |
    i'll be up in leeds, my neighbour has a key | not in till six, leave it in the turf shed
slot_decision > set_drop_place deny?
    no, just leave it in the porch | no need, put it in the shed | nah, leave it with next door |
    no, the caretaker can have it | neither, he can set it down at the back door
slot_decision > set_drop_place complain deny?
    you always miss me, just leave it in the porch | third try, just put it in the shed will you |
    i'm done waiting in, leave it next door
slot_decision > affirm set_drop_place
    yes and he can leave it with number 14 if i'm out | ok first one, put it round the back |
    sure, pop it in the porch | second one, and give it to the watchman |
    yes that time, but i'll be in the bath so leave it on the step | fine, tell him the garage is open
slot_decision > affirm set_drop_place propose_time?
    tuesday, and if i don't hear the bell leave it in the porch | thursday's fine, in the shed if there's no answer |
    aye tuesday, stick it in the barn
slot_decision > unsure set_drop_place
    not sure i'll be in, so leave it in the porch | don't know, just put it in the shed |
    maybe, if not give it to next door | i might be out, the neighbour takes it then |
    hard to say, leave it with the concierge to be safe
slot_decision > unsure set_pickup_point
    i don't know my shifts, a locker would be better | not sure, could i collect it instead |
    hard to say, can it go to a shop
slot_decision > set_pickup_point ask_cost
    can i collect it and is that free | send it to a locker, what does that cost | if i pick it up do i save the fee
slot_decision > set_drop_place ask_cost
    can he leave it next door, does that cost more | leave it in the porch, that's free i take it
slot_decision > set_drop_place thank
    leave it in the porch, thank you | next door would be lovely, ta | just put it in the shed, thanks |
    with the doorman please, thanks a lot
slot_decision > set_drop_place goodbye
    just leave it at the door, bye | in the shed, gotta go | give it next door, cheerio
slot_decision, availability > set_drop_place busy
    i'm driving, just leave it in the porch | can't talk, put it in the shed | in a meeting, leave it with reception
slot_decision, availability > set_pickup_point propose_time?
    i'd collect it saturday from the shop | could i pick it up at the depot tomorrow evening |
    leave it at the kiosk, i'll get it friday
slot_decision, none, anything_else > change_address
    i'm not at that address these days | i flitted last month | we flitted | i shifted to another place |
    i have shifted to new house | sir address is changed | delivery address should be different |
    that's my parents' place, i'm not there | i'm at my boyfriend's this week |
    i'm at college now, send it to my dorm | i'm living at my daughter's since the op |
    i'm in a home now, can it come here | could it come to my work | bring it to the office would you |
    to my workplace please | i'd want it at the shop where i work | can you deliver it to a friend's house |
    drop it at my ma's instead | could your man bring it to my nan's | take it to my brother's |
    i need to update the address | can i change where it goes | can it be redirected | is a redirect possible |
    could you reroute it | i'd like it sent on | could you forward it | send it to the holiday cottage |
    we're at the beach house till friday, can it come there | I wish to amend the delivery address. |
    i'd like to give you another address | take down a new address | have you a pen, i've a new address |
    i'd sooner have it at the office | i don't stay there now | i'm staying elsewhere |
    i'm not in springfield at all this week | i'm up at my son's, can he bring it there | we're between houses |
    house burnt down, we're in a rental | i've separated, that's her address | not to the house, to the farm |
    not the shop, the house | it should go to the warehouse | the gate's on another street, different address really
slot_decision, none, anything_else > change_address ask_cost
    can i change the address and what does that cost | i've moved, is it free to redirect it |
    could it go to my work, do you charge for that | what would it cost to send it to my sister's
slot_decision, none > change_address ask_time
    if it goes to my office when would it come | can you bring it to my mum's, and when would that be |
    i've moved, how long does a redirect take
slot_decision > change_address deny?
    no, i've moved | no, i'm not living there now | no, send it to my work | nah it should go to my ma's |
    no no, that's the old house
slot_decision > change_address affirm?
    yes but at my office | ok but not to the house, to my work | yes only to a different address |
    sure, but i've moved
slot_decision > change_address affirm? propose_time?
    tuesday, but bring it to my mother's | thursday's fine if it's at my work
slot_decision > change_address unavailable deny? reject_time?
    i'm at work then, bring it there | we're at the cottage till friday, can it come to us there |
    i'll be at my daughter's, send it to hers | not home, but at the office, so take it there |
    i'm in the hospital till sunday, send it to my son's
slot_decision, none, anything_else > change_address give_address
    i've moved, it's 16 canal street now | take it to my work, 70 canal wharf | bring it to my ma at 29 fernhill park |
    send it to 55 park road instead | i have shifted, new address is 14 mg road, flat 302 |
    redirect it to 1250 west washington, suite 400 | not there, to 9 mill lane | i'm at 8 orchard way these days |
    we flitted to 22 bridge street | could it come to 118 hazel court, that's my sister |
    change it to number 5 elmwood drive please | my office, 61 bridge street, is better
slot_decision, none, anything_else > change_address give_address_part correct?
    it's flat 3 not flat 2 on the label i think | i moved to chatham | it should be going to leeds |
    i'm in riverton now | i'm on mill lane these days | the number's wrong, we're 16 | send it to my office in bath |
    i've moved across the hall to apartment 9
slot_decision, none > change_address complain
    i've moved, i told you that twice | wrong address again, you're hopeless |
    that's the old address, does nobody write anything down
identity, verification > change_address
    i've moved house, so it's not there any more | that's my old postcode, i've a new address |
    i'm not at that address now
address > change_address
    can it really go to another town | i want it at my work, is that possible | it's for my new flat |
    it's to go to my mother's | my holiday address, i'm there till friday
availability > change_address
    i'm never home, could it go to my work | best to bring it to my office |
    i'm at my mother's this week, bring it there | can it go somewhere else, i'm never in
slot_decision, none, anything_else > change_address correct?
    wrong address on it | it's got the wrong house number | the flat number's missing on that |
    i typed the address wrong when i ordered | i put my old address by mistake | the shop has my old address |
    it's down to the wrong street
"""
