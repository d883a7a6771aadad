"""Turns that do two or three things at once, as people do on the phone: training material of the judgement."""

TABLE = """
identity > affirm ask_contents
    yes that's me, what's in it | speaking, what did i order | yeah i'm alex, is it the kettle |
    that's me, what parcel is it | it is, and what's the package
identity > affirm ask_sender
    yes, who's it from | speaking, who sent it | that's me, is it from amazon | this is alex, which shop is that from
identity > affirm ask_time
    yes, when's it coming | speaking, what time is he here | that's me, is it today it comes | yeah, when exactly
identity > affirm ask_status
    yes, where's my parcel | speaking, is it about the thing stuck in customs, where is it |
    yeah that's me, has it turned up
identity > affirm ask_data
    yes, how did you get my number | speaking, is this recorded | it is, where'd you get this number |
    yes and who gave you my name
identity > affirm complain
    yes, for the fifth time | it is, and it's nine in the bloody morning | yeah it's me, you ring every day |
    speaking, about time you rang | yes, you woke me up
identity > affirm busy
    yes but i'm driving | it's me but i can't talk | speaking, i'm at work though | yeah, bad time mate |
    yes i'm alex but i'm in class | that's me, i've my hands full just now
identity > affirm busy call_back propose_time?
    yes but i'm driving, ring me after six | it's me, i'm at work, try tonight | yeah, can't talk, call in an hour |
    speaking, i'm in a meeting, could you ring back at two | that's me but not now, later
identity > affirm call_back propose_time?
    yes, call me tomorrow | it's me, phone me back later | speaking, ring at lunchtime would you |
    yep, can you try me again tonight
identity > affirm other_parcel
    yes, is it about the book | speaking, i'm waiting on two parcels, which is it |
    that's me, one came yesterday already
identity > affirm refuse_parcel deny?
    yes and i don't want it | it is, but i never ordered anything, send it back | speaking, take that parcel back
identity > affirm set_drop_place
    yes, just leave it at the door | speaking, put it in the porch | that's me, leave it next door whatever it is
identity > affirm change_address
    yes but i've moved | speaking, though i don't live there now | that's me, i've a new address
identity > affirm unavailable
    yes but i'm not home today | it is, i'm at work till five | speaking, i'm away this week though
identity > affirm opt_out
    yes and stop ringing me | it's me, take my number off your list | speaking, don't call this number again
identity > affirm human
    yes but i want to speak to a person | it is, put me on to a human |
    speaking, i don't talk to machines, get me someone real
identity > affirm ask_repeat
    yes, what was that | it is, sorry say that again | speaking, i didn't get the rest |
    yeah that's me, what did you say after
identity > affirm thank
    speaking, thanks for ringing | yes this is alex, thank you for calling | that's me, cheers for letting me know
identity > affirm small_talk
    yes, isn't it cold | speaking, how are you today | that's me, sorry i sound like a frog, i've a cold
identity > ask_who ask_data
    who's this and how did you get my number | which company, and who gave you my name |
    who are you, is this recorded
identity > ask_who ask_robot
    who is this, are you a machine | who's calling, is that a recording | what company, and are you a real person
identity > ask_who busy
    who is this, i'm driving | i'm at work, who's calling | who's that, i can't talk long
identity > ask_why busy
    i'm in a meeting, what's it about | what is it, i've no time | make it quick, what do you want
identity > not_here ask_who deny?
    he's out, who's calling | she's not in, who will i say rang | alex is at work, who is this |
    he's asleep, who's asking | this is his mother, who are you | she can't come to the phone, which company is it
identity > not_here ask_why deny?
    he's not in, what's it about | she's out, what do you want with her | i'm her dad, what's it regarding |
    alex is away, what did you need | he's at school, has he done something
identity > not_here ask_who ask_why deny?
    she's not here, who are you and what's it about | he's out, who is calling and why |
    that's my wife, she's out, who is it and what do you want
identity > not_here ask_data deny?
    she's out, how did you get this number | he's not in, who gave you our number |
    this is her mother's phone, where'd you get it
identity > not_here goodbye thank deny?
    he's out, thanks, bye | she's not in, thank you, goodbye
identity > wrong_person ask_who deny?
    no alex here, who is this | wrong number, who are you looking for, who are you | i'm not alex, who's calling |
    this is a shop, who's this | there's nobody called that, which company is it
identity > wrong_person ask_data deny?
    i'm not alex, how did you get my number | wrong number, where'd you get it from |
    no morgan here, who gave you this number, delete it
identity > wrong_person complain deny?
    wrong number, again | for the last time there's no alex here | you rang yesterday, i'm not alex, it's ridiculous |
    there's no alex morgan, you people never listen
identity > wrong_person opt_out deny?
    i'm not alex, stop ringing me | wrong number, take it off your list | no alex here, never call again
identity > deny? ask_who
    no, who's this | nope, who's asking | no who are you | nah who is it
identity > deny? ask_why
    no, what's it about | nope, why | no, what do you want
identity > unsure ask_who
    maybe, who's asking then | depends, who is it | i might be, who wants him
slot_decision > affirm ask_time thank
    yes thanks, when about | ok thank you, does he ring before he comes, about when is it
slot_decision > affirm ask_time thank propose_time?
    tuesday's good, what time roughly, thanks
slot_decision > affirm ask_cost thank
    yes thank you, that's free is it | lovely thanks, nothing to pay then
slot_decision > affirm ask_cost thank propose_time?
    tuesday, cheers, does it cost anything
slot_decision > affirm set_drop_place thank
    yes thank you, and in the porch if there's no answer | ok ta, shed if i'm not in
slot_decision > affirm set_drop_place thank propose_time?
    thursday's fine, if i'm out leave it next door, thanks
slot_decision > affirm set_drop_place goodbye
    fine, leave it next door if nobody answers, see ya
slot_decision > affirm set_drop_place goodbye propose_time?
    tuesday, porch if i'm out, bye
slot_decision > affirm ask_contents ask_sender
    yes ok, what is it and who's it from | sure, what did i order and where
slot_decision > affirm ask_contents ask_sender propose_time?
    thursday's fine, who sent it and what's in it
slot_decision > affirm busy
    fine, i can't talk though | yeah do that, i'm in the middle of something
slot_decision > affirm busy propose_time?
    yes tuesday, i'm driving | ok thursday, i'm in work, got to be quick
slot_decision > affirm busy goodbye
    yes ok, can't talk, bye | sure, i'm in a meeting, gotta go
slot_decision > affirm busy goodbye propose_time?
    tuesday's fine, i'm driving, bye
slot_decision > affirm change_address
    yes, only i've moved house | that time's fine, different address though |
    ok to the day, but i'm staying at my sister's
slot_decision > affirm change_address propose_time?
    tuesday suits, but bring it to my work | thursday is good but it must go to my mum's
slot_decision > affirm change_address give_address
    yes, at my office, 61 bridge street | fine, but the address is now 14 willow grove
slot_decision > affirm change_address give_address propose_time?
    thursday's ok, but take it to 70 canal wharf | tuesday please, to 16 canal street, i've moved
slot_decision > affirm human
    ok but i'd like to speak to somebody too | fine, now can i talk to a human about the last one
slot_decision > affirm human propose_time?
    tuesday, and put me through to a person after
slot_decision > affirm opt_out
    ok, and take my number off after | sure but stop calling me after this
slot_decision > affirm opt_out propose_time?
    tuesday's fine but don't ring me again | yes thursday, and no more calls please
slot_decision > affirm greet thank
    hello, yes that's grand, thank you
slot_decision > affirm greet thank propose_time?
    hi, thanks, tuesday works | good morning, thursday please, thank you
slot_decision > affirm ask_repeat thank
    thank you, the first one, when was that again | yes thanks, what date was it
slot_decision > affirm ask_repeat thank propose_time?
    thursday, ta, say the hours once more
slot_decision > deny ask_contents
    no, what is it anyway | no, what's in it that's so urgent | nope, what did i order
slot_decision > deny ask_who
    no, who is this | nope, which company are you | no thanks, who did you say you were
slot_decision > deny ask_why
    no, why | nah, why can't he come today | no, what's wrong with today then
slot_decision > deny ask_status
    no, where is it now | nope, is it not on the van already | no, what happens to it then
slot_decision > deny ask_robot
    no, are you a robot | nope, i'm talking to a computer aren't i
slot_decision > deny ask_data
    no, and how did you get my number | nope, are you recording this | no, who gave you my number
slot_decision > deny? reject_time? propose_time ask_cost
    could you do saturday, does that cost more | no, the evening, is there a charge for that |
    friday please, is it extra | not then, wednesday, and is it free to change |
    what about tonight and what does that cost
slot_decision > propose_time set_drop_place deny? reject_time?
    come friday, and leave it in the porch if i'm out | wednesday's better, next door can take it too |
    make it saturday and put it round the back
slot_decision > propose_time ask_contents deny? reject_time?
    friday would be better, what is it anyway | could you come wednesday, is it heavy | saturday, and is it the bed
slot_decision > propose_time thank deny? reject_time?
    could it be friday, thank you | after six would be lovely, ta | wednesday if you can, thanks a million |
    rather saturday please, thanks
slot_decision > unavailable propose_time thank deny? reject_time?
    i'm working till five, after that please, thanks | not in tuesday, friday would be great, thank you |
    we're away till sunday, monday please, ta
slot_decision > unavailable set_drop_place thank deny? reject_time?
    i'll be out, leave it in the porch, thanks | at work, next door takes it in, thank you |
    not home, shed please, cheers
slot_decision > unavailable set_drop_place ask_cost deny? reject_time?
    i'm at work, can he leave it next door, is that free | won't be in, put it in the porch, does that cost
slot_decision > unavailable ask_contents deny? reject_time?
    i'm out then, what is it | at work both days, does it fit in the letterbox |
    we're away, is it something that spoils
slot_decision > unavailable ask_sender deny? reject_time?
    i won't be in, who's it from | i'm working, who sent that | away both days, is it from my mother
slot_decision > unavailable other_parcel deny? reject_time?
    i'm at work, and what about my other parcel | not home tuesday, is the book coming as well |
    i'm out, the neighbour has one of mine already
slot_decision > unavailable change_address give_address deny? reject_time?
    i'm at work then, 70 canal wharf, bring it there | i'm at my sister's, 5 elmwood drive, take it there |
    we're not home this week, it could go to 8 orchard way
slot_decision > unavailable call_back deny? reject_time? propose_time?
    i'm out both days, ring me when you've something else | working then, call me back tomorrow |
    away till friday, phone me then
slot_decision > unavailable human deny? reject_time?
    i'm at work both days, can i talk to somebody | not in then, put me through to a person |
    i'm away, let me speak to the depot
slot_decision > unavailable refuse_parcel deny? reject_time?
    i'm never home, send it back | away for two months, return it | at work, and i don't want it anyway
slot_decision > unsure call_back propose_time?
    not sure, ring me tonight | don't know yet, call tomorrow | i'd have to ask the wife, phone back in an hour |
    can't say, try me at lunchtime
slot_decision > unsure thank
    i don't know yet, thanks | not sure, thank you though | couldn't say love, ta
slot_decision > unsure ask_time propose_time?
    don't know, have you anything friday | not sure, what's there on the weekend
slot_decision > ask_who busy
    who is this, i'm driving | i'm at work, who's calling | who are you, i've no time
slot_decision > ask_who opt_out
    who is this, take me off your list | what company is it, i don't want these calls | who are you, don't ring again
slot_decision > ask_who human
    who is this, get me a real person | what company, can i speak to someone there
slot_decision > ask_contents refuse_parcel deny?
    what is it, i didn't order anything, send it back | what's in it, i don't want it whatever it is
slot_decision > ask_sender refuse_parcel deny?
    who's it from, because i'm not taking it | who sent it, i never ordered that, take it back |
    from whom, i don't accept strange parcels
slot_decision > ask_robot hold_on
    hang on, are you a robot | wait a minute, is this a machine | one sec, am i talking to a computer
slot_decision > ask_robot opt_out
    is this a robot, don't call me again | are you a machine, take my number off |
    another recording, stop ringing me, are you even real
slot_decision > ask_data opt_out
    how did you get my number, delete it and don't ring | who gave you this number, take me off |
    is this recorded, i want no more calls
slot_decision > ask_repeat hold_on
    hang on, say that again | wait wait, what was the first one | one sec, i'd no pen, repeat the times
slot_decision > ask_repeat small_talk
    sorry love i'm deaf as a post, what was that | pardon, i was miles away, it's this weather |
    say again, my grandchildren are visiting, lovely noise
slot_decision > ask_repeat complain
    slow down, you're impossible to understand, what was it | speak properly would you, say it again |
    terrible line as always, what
callback_time > call_back propose_time? ask_who
    at six, and who'll be ringing | tomorrow morning, which company is it again | tonight, who do i ask for
callback_time > call_back propose_time? ask_cost
    at five, that call's free for me isn't it | tomorrow, does that cost anything
callback_time > call_back propose_time? thank
    at six, thank you | tomorrow after ten, thanks | in half an hour, cheers | tonight please, ta |
    around noon, thank you sir
callback_time > call_back propose_time? goodbye
    after six, bye | tomorrow, gotta go | in an hour, see ya | tonight, bye now
callback_time > call_back propose_time? thank goodbye
    six o'clock, thanks, bye | tomorrow, thank you, goodbye | after lunch, cheers, bye
callback_time > call_back propose_time? complain
    at six, not at this ungodly hour | tomorrow, and not five times | after dinner, you always ring during it
callback_time > call_back propose_time? busy
    i'm driving, at six | can't now, tomorrow | in a meeting, after three | i'm on the bus, in twenty minutes
callback_time > call_back propose_time? hold_on
    hang on, at four | let me see, tomorrow at ten | one sec, after five
callback_time > call_back propose_time? human
    at six but i want a person | tomorrow, and have a human ring me | any time after two, a real person please
callback_time > unsure hold_on
    don't know, let me look | not sure, one sec | hmm hang on, i'd have to check
callback_time > deny set_drop_place
    no need, just leave it in the porch | don't ring, put it next door | no, leave it at the door
callback_time > deny thank
    no thanks | no need, thank you | don't bother, thanks anyway | no but ta
callback_time > deny? opt_out
    don't ring me at all | never, take me off your list | no more calls please | i don't want to be called again
anything_else > ask_cost goodbye
    and that's free, right, bye | no charge then, ok bye
anything_else > affirm? set_drop_place
    yes, if i'm out leave it in the porch | yeah tell him to put it round the back |
    one more thing, he can leave it next door | oh and put it in the shed if it rains |
    yes, with the caretaker if i don't answer
anything_else > affirm? change_address
    yes, i've moved | actually yes, could it go to my work | one thing, the address isn't right any more |
    yeah i want it somewhere else
anything_else > affirm? unavailable
    yes, i'm actually out that day | oh wait, i'm at the doctor's then |
    hang on, i've just remembered i'm working that day
anything_else > affirm? human
    yes, can i speak to a person | yeah put me through to somebody | actually i'd like to talk to a human
anything_else > affirm? opt_out
    yes, don't ring me any more | one thing, take my number off your list | yeah stop these calls
anything_else > affirm? complain
    yes, your driver is very rude | yeah, two weeks is a disgrace | one thing, last time it came smashed |
    oh yes, nobody ever rings the bell
anything_else > affirm? correct
    yes, it's flat 3 not flat 2 | actually i said thursday, not tuesday | one thing, the name is morgan with one r
anything_else > deny? ask_cost
    no, only whether it costs anything | nothing else, it's free isn't it
anything_else > deny? ask_time
    no, just what time roughly | nothing, only when exactly he's coming
anything_else > deny? set_drop_place
    no, just leave it in the porch if i'm out | nothing else, and next door can take it
anything_else > deny small_talk
    no love, i'm away to feed the cat | nothing else, isn't it a grand day |
    no, i'm eighty-four, what else would i want
anything_else > deny thank small_talk
    no thanks, happy thanksgiving to you | no thank you dear, keep warm in this weather |
    that's all, thanks, i hope you get a tea break
refusal_confirmation > affirm ask_cost
    yes, does sending it back cost me | yeah return it, is that free | right, and do i pay for that
refusal_confirmation > affirm ask_status
    yes, and what happens to it then | that's right, where does it go | yeah, when is it back at the shop
refusal_confirmation > affirm thank
    yes thank you | that's right, thanks | please do, ta
refusal_confirmation > affirm complain
    yes, it's two weeks late | yeah, i've had enough of you lot | yes, the last one was smashed too
refusal_confirmation > ask_contents
    what is it again before i say | what's in it though | wait, is it the boots
refusal_confirmation > ask_sender
    who was it from again | is it from my daughter | hang on which shop was it
refusal_confirmation > deny set_drop_place
    no, just leave it in the porch | no no, put it next door | no i want it, leave it with the caretaker
refusal_confirmation > deny propose_time
    no, come friday | no i want it, just another day, wednesday | no, bring it tomorrow
opt_out_confirmation > affirm thank
    yes thank you | yes please, thanks | that's right, cheers
opt_out_confirmation > affirm goodbye
    yes, bye | yes, goodbye for good | yeah, bye now
opt_out_confirmation > affirm complain
    yes, you ring every blessed day | yes, it's a plague | yeah, you woke the baby three times
opt_out_confirmation > affirm ask_data
    yes, and delete my data | yes, will my number be deleted | right, and how did you get it at all
opt_out_confirmation > ask_status
    will i still get my parcel | and what happens with the parcel | does it still come then
opt_out_confirmation > deny ask_status
    no, would i not get my parcel then | no, i only want to know where it is
"""
