"""Questions about cost, hour, whereabouts, other parcels and what was just said: training material of the judgement."""

TABLE = """
slot_decision, none, anything_else, drop_place, callback_time > ask_cost
    is there a fee | what'll that set me back | does that come free | how much extra is it | do i owe you anything |
    is it cash on delivery | is there duty on it | what about vat | do i have to pay the driver | do i need cash |
    is it prepaid | has it been paid for | what's the damage | do yous charge for that | will it cost me owt |
    any extra cost there | is there any charges for this | how much you will charge | is it chargeable |
    what are your charges please | is it included in the postage | is this a premium number |
    am i being charged for this call | what does a second delivery cost | if i change it is there a penalty |
    do you bill me for it | is it c.o.d. or already paid | do i tip the driver | do i get charged if i miss it again |
    What would the surcharge be, if any? | are there any hidden costs | no hidden fees or anything |
    that's free isn't it | surely that's free | you're not going to charge me for that are you | how many dollars |
    is that on the house | what price is it | will the customs fellas be wanting money |
    is there something left to pay on it | and the cost
slot_decision, none > ask_time
    what hour exactly | what time would that be roughly | can he give me a ring when he's near |
    could you give a tighter window | two hours is a long time, can't you narrow it down |
    two to four, but when really | nearer two or nearer four | is it likely closer to ten or to twelve |
    so at what o'clock | what time tuesday | thursday when | tuesday at what time |
    on the thursday, what time do they generally come | when's he due | when will yer man be here |
    what time does he normally do our road | at what time the delivery boy will come | by what time it will reach |
    exact timing please | tell me the exact time | when can i expect it | Could you specify the hour, please? |
    how soon | is it the start or the end of that window | will the driver text before |
    do i get a tracking link with the time | does that mean two o'clock sharp | so is that today |
    is that today or tomorrow | when will it be arriving to me | how early could he turn up |
    could it be after the window | how late might it get | like when though | what's the eta | eta? |
    what day is it coming then | which day would that be | and that's when | when is he calling out to me |
    give me a proper time would ya | i'm not waiting in for two hours, when exactly |
    roughly what time am i looking at
anything_else > ask_time
    what time did you say he'd be here | yeah, what time roughly on the day |
    can you tell me nearer the time when he's coming | will i get a text with the exact hour |
    when was it again he comes | so when exactly do i have to be in
slot_decision, none, anything_else > ask_status
    where has it got to | where's it at | is it in the building | is it in the depot at the moment |
    has it been through customs | is it held up somewhere | why's it taking so long | why is it so late |
    what's the hold up | what's keeping it | has it even left yet | was it posted | when did it leave |
    have you got it there in front of you | has the driver got it | is it definitely coming | will it come for sure |
    what happens if i'm not in | and if nobody's home what then | what happens to it if no one answers |
    does it go back to the sender if i miss it | how often do you try | how many days do you hold on to it |
    where is my courier right now | present status please | what is the latest status |
    the app says out for delivery, is that right | tracking hasn't moved since friday, what's going on |
    it's stuck in some hub or other | my tracking says delayed | the website says attempted delivery, what happened |
    is it lost | have ye lost it | Has the consignment reached your local branch? | what's become of my package |
    is there any news on it | so where is it physically right now | who's got my parcel |
    has it arrived in the country | it was meant to be here last week, where is it | is there a tracking number |
    what's my tracking number | can i track it online | did the driver try already | was he here already |
    i got a card through the door, what's that about my parcel | why wasn't it delivered on friday |
    how come it didn't come saturday | is the van on the road yet | why can't he come as planned |
    what went wrong with it | why the delay
slot_decision > ask_status affirm?
    yes but where is it now | ok and what happens if i'm not there | right, and if i miss it does it go back |
    yeah, is it definitely coming this time | fine but will it really come | yes and is it in one piece
slot_decision, none, anything_else > other_parcel
    is my other one with it | what about the second one | i've three things coming, is it all of them |
    and the big box | what about the table i ordered | and where's my book | will the book be with it |
    is the book coming too | there's a parcel for my husband as well i think | have you anything for my wife too |
    anything for number 14 as well | i already got one this morning | i had one off you on saturday |
    i got my parcel yesterday, is this a different one | is this the same one as last week |
    is it in addition to the one on friday | can you bring both together | put the two together would you |
    could they all come in one go | i think there's two parcels | i was told two | one other parcel is pending also |
    my second order, what about that | sir i have one more order pending | didn't the booknook one come with it |
    i'm missing a parcel from last month | my other delivery never turned up |
    what about the other stuff i'm waiting on | and the rest of my order | the one from booknook, any sign |
    is that both of them or just one | any more for me | anything else for me on the van |
    have you got another one down for me | is there a letter too | could he bring my other one at the same time |
    is it the one from germany or the other one
slot_decision, none, identity, callback_time, anything_else > ask_repeat
    what was that love | say again | sorry say again | you what | you wha | what's that now |
    come back to me there, what was it | i lost you there | you cut out | you went all quiet |
    it's a terrible line, what did you say | the signal's rubbish here, again please |
    i'm a bit hard of hearing, say it louder | bit louder please | speak up would you, i'm deaf in that ear | louder |
    slower please | could you go a bit slower | you talk too fast for me |
    please speak slowly my english is not so good | not audible | your voice is not coming clear |
    voice is breaking, please repeat | what you are saying | please come again | i beg pardon |
    Would you mind repeating that? | do you mind saying that one more time | repeat | again | one more time |
    didn't get that | missed that bit | sorry there was a lorry going by, what |
    the kids were screaming, what did you say | the dog was barking, say that again | i wasn't listening, go again |
    huh what | wait what | whaaat | i don't follow | you've lost me | how do you mean | what do you mean |
    i didn't understand the last bit | give me that again | what'd you say there bud |
    i got none of that | ye what | can you hear me, i can't hear you | hello? hello? i can hardly hear you |
    you sound underwater, repeat please | sorry the telly was on, what was it | eh? come again |
    that went right over my head, once more
slot_decision > ask_repeat
    what were the days | which days did you say | what were the two times again | what was the first one |
    and the second one was | sorry tuesday at when | did you say tuesday or thursday | was that thirteen or thirty |
    was that ten to twelve | which thursday was it | what date was the tuesday | the first was what |
    say the second one again please | what was the choice | read those out again |
    i need to write it down, what were the times | give me both again slowly |
    hang on was that two till four or ten till four | repeat the options please | kindly repeat the timings |
    i only heard the thursday one, what was the first | was it the morning on thursday you said
drop_place > ask_repeat
    where did you say | what were the choices | which places can i pick from | leave it where | say that list again |
    a safe what | what's a safe place meant to be | what do you mean by drop place | what are my options again |
    sorry leave what where | how do you mean leave it somewhere | with the who did you say
address, address_part > ask_repeat
    what do you need, the street | which address, mine or the new one | the what, sorry |
    which part do you want again | do you want the number as well | sorry was it the street you wanted |
    did you get that or shall i say it again | what was it you wanted to know | you want which number |
    house number or flat number, which | what do you mean by unit
drop_place, drop_place_confirmation > ask_status
    what happens if it rains | is it insured if it gets nicked | who's liable if it's stolen |
    what if somebody takes it | what if the neighbour's out as well | will i know where he left it |
    does the driver take a photo | how will i know it's been left | and if the caretaker isn't there |
    what happens then if it goes missing
drop_place > ask_contents
    depends, what's in it | how big is it | does it fit in the letterbox | depends on the size, how big is the box |
    is it something that spoils | is it worth a lot | is it heavy, can she carry it | will it fit in the meter box |
    what is it anyway | would it survive the rain, what's in it
drop_place > ask_time
    what time would he leave it | when would it be left | depends what time he's coming |
    about when so i can tell the neighbour | will it be out there all day, when does he come
drop_place > ask_data
    is that not risky giving my neighbour's name | does my neighbour get to see my details | why do you need her name |
    is the doormat thing written down anywhere people can see
drop_place > ask_sender
    who's it from, then i'll decide | depends who it's from | is it from the bank, then i don't want it outside
drop_place > ask_who
    who's that leaving things at my door | which company is it again | who did you say you were with
address, address_part > ask_cost
    what does that cost if i change it | is it free to send it to another address | do you charge for a new address |
    is there a charge for changing it | how much for that | does it cost extra for another town
address, address_part > ask_time
    and when would it come there | if i change it when does it arrive | how long would that take to the new address |
    does it still come tuesday then
address > ask_who
    who wants to know | who are you that you want my address | which company is this for
address > ask_why
    what do you want with my address | why do you ask | what for is this | why do you need it again
address > ask_status
    where is it headed at the moment | is it not on the van already | hasn't it gone to the old place already
address, address_part > ask_data
    haven't you got that on the label | isn't it written on it | you have my address don't you, why ask |
    who sees where i live | do you keep my old address on file | will that be saved for next time |
    what d'you do with the old one, is it deleted | is it recorded | are you storing my new address
callback_time > ask_who
    who would be calling me | who's calling back, you or a person | from what number will you ring |
    who will i be speaking to then
callback_time > ask_why
    why do you have to call again | what would you call me about | what's there to call about | call me back for what
callback_time > ask_robot
    will that be a person or you again | is it a robot that calls back | do i get a human then or the machine
callback_time > ask_data
    do you keep my number till then | are you saving my number for that | which number have you got for me
callback_time > ask_time
    when's the delivery though | and when does the parcel come | what time are you open till
callback_time > ask_contents
    what's in the parcel anyway | call back about what parcel, what is it
callback_time > ask_status
    and what happens with the parcel till then | does it stay at the depot till you call |
    where's the parcel meanwhile
callback_time > unsure ask_repeat?
    eh what, when what | i don't know, what did you ask
slot_decision > affirm ask_cost
    yeah fine and what does it cost | that's grand, is it free | sure, no charge i hope |
    perfect, is it chargeable or free | fine with me, do i need cash for him | book me in, what's it going to cost |
    second one please and is there a fee | alright then, nothing to pay is there
slot_decision > affirm ask_cost propose_time?
    ok tuesday's fine, do i pay anything | yes thursday, is there any extra
slot_decision > affirm ask_contents
    yeah okay what is it though | yes come then, is it the boots | that's fine, how big is it because i've no car |
    the first one, and what am i getting | i'll be in, what is it do you know | fine, is it something for the fridge
slot_decision > affirm ask_contents propose_time?
    tuesday's good, is it heavy | ok thursday, do you know what's in it
slot_decision > affirm ask_sender
    yes that's fine, who's it from | ok and who sent it | sure, which shop is that from |
    lovely, is it from my daughter | that'll do, what was the sender again | yeah book it, who sends me that though
slot_decision > affirm ask_sender propose_time?
    tuesday please, and it's from who
slot_decision > affirm ask_time
    yes ok, nearer two or nearer four | ok do that, does he ring before |
    the second, and is it closer to ten or twelve | yes, could you say more exactly when |
    that works, will i get a text on the day with the time | fine, at what time he will come exactly
slot_decision > affirm ask_time propose_time?
    tuesday's fine, what time roughly | thursday is good, when exactly is he coming
slot_decision > affirm ask_repeat
    the first one, when was that again | yes the second, remind me of the day |
    ok put me down, which date was it again
slot_decision > affirm ask_repeat propose_time?
    tuesday's grand, what time did you say | thursday, sorry what hours were they
slot_decision > affirm ask_who
    fine, which company did you say | ok and who am i talking to | sure thing, what firm are you
slot_decision > affirm ask_who propose_time?
    yeah tuesday, who's this again
slot_decision > affirm ask_data
    fine, is this recorded | ok and you delete my number after that | second one, and who gave you my mobile
slot_decision > affirm ask_data propose_time?
    yes thursday, but how'd you get my number | tuesday's ok, you won't pass my number on will you
slot_decision > affirm ask_robot
    yes fine, i'm talking to a machine aren't i | first one please, is this ai | sounds good, gosh are you a computer
slot_decision > affirm ask_robot propose_time?
    thursday works, are you a robot | ok tuesday, are you real by the way
slot_decision > affirm ask_status
    sure, is it already at your depot | yes put me down, why was it delayed |
    the second one, what happens if i'm five minutes late | ok and what if i get stuck at work
slot_decision > affirm ask_status propose_time?
    tuesday, and where is it now | thursday's ok but where has it been all this time
slot_decision > affirm other_parcel
    first slot, and put both in the van | that's good, is my wife's parcel coming as well |
    ok, but i'm waiting on two | fine, i've another one coming from booknook |
    sure and there's a big one still missing
slot_decision > affirm other_parcel propose_time?
    thursday's fine, bring the other one too | yes tuesday and the book can come with it
slot_decision > reject_time? deny? ask_time
    no, what other times are there | what else is there | got any other slots | have you anything at all later on |
    is that all you have | are those the only ones | what have you on other days | when else would he be out our way |
    are there no evening slots | do you only have those two | nothing sooner than that
slot_decision > deny? ask_cost
    no not if it costs | is it free, otherwise no
slot_decision > unavailable deny? reject_time? ask_status
    i'm at work then, what happens if i'm not in | i'll be out both days, does it go back then |
    i'm away, how long do you keep it | can't be there, what happens to it | nobody in those days, do you try again |
    won't be home, will it go back to the sender
slot_decision > unavailable deny? reject_time? ask_time
    i'm out tuesday, when else do you come | i'm working both, what other times have you |
    not home then, is there any other slots | we're away till sunday, when's the next one after |
    i've clinic tuesday and a funeral thursday, what else is there
slot_decision > unavailable? deny? reject_time? ask_cost
    i'm not here then, does another day cost more | i can't those days, is a saturday extra |
    out both days, is the evening dearer
slot_decision > unsure ask_time
    not sure, what time exactly | depends, nearer two or nearer four | maybe, when would he be here |
    i don't know, what hour is it | possibly, could you be more exact about the time
slot_decision > unsure ask_contents
    don't know, what is it | depends what's in it | depends how big it is | not sure, is it heavy |
    hard to say, what did i order
slot_decision > unsure ask_cost
    depends what it costs | maybe, is it free | i don't know, what do you charge
slot_decision > unsure ask_repeat
    i'm not sure, what were they again | i don't know, say the times again | hmm dunno, what was the second one |
    let me think, what was the first again
slot_decision, none > ask_who ask_contents
    who are you and what parcel | who's this, what's in it | what company and what did i order |
    sorry who is it and what is this package
slot_decision, none > ask_who ask_data
    who are you and how did you get my number | who's this, where'd you get this number |
    what company, and who gave you my details | who is this and is it being recorded |
    identify yourself and tell me who gave you my number
slot_decision, none > ask_sender ask_cost
    who's it from and do i have to pay | who sent it and what does it cost |
    is it from abroad and is there customs on it
slot_decision, none > ask_contents ask_cost
    what's in it and is there anything to pay | what is it, do i owe money on it | what did i buy and is it paid
slot_decision, none > ask_status ask_time
    where is it and when will it be here | is it on the van, when's he coming |
    where's it at and what time do you think | has it left and when does it arrive |
    why's it late and when's it coming now | what's the status and the expected time please
slot_decision, none > ask_status other_parcel
    where's it now and where's the other one | what happened to it, and to my second parcel |
    one says delivered, the other is nowhere
slot_decision, identity, none > ask_repeat ask_who
    sorry what, who is this | pardon, who's calling | i can't hear you, who is it | what was that, who are you again |
    come again, which company | didn't catch that, who is it sorry
slot_decision, none > ask_repeat ask_robot
    what, are you a robot | say that again, is this a recording | pardon, am i talking to a machine
slot_decision, none, anything_else > ask_cost thank
    is that free? thanks | lovely, thank you, and nothing to pay is there | thanks, does it cost anything at all
anything_else > affirm? ask_cost
    yes, what does it cost | yeah does that cost me anything | actually yes, is there a charge |
    one more thing, do i pay for this | yes please, how much is it | just one question, is it free
anything_else > affirm? ask_contents
    yes, what's in the parcel | yeah what is it even | one thing, do you know what's in it | actually how big is it |
    oh yes, is it heavy | there is, what did i actually order
anything_else > affirm? ask_sender
    yes, who's it from | yeah who sent me that | one thing more, who is the sender | actually who's this from at all
anything_else > affirm? ask_time
    yes, when exactly | yes what time is he coming | yeah could you narrow down the time |
    one more question, what hour roughly
anything_else > affirm? ask_status
    yes, where is it now | yeah why's it so late | one thing, what happens if i miss it |
    yes, what if i'm not at home after all | just wondering where it is at the minute
anything_else > affirm? other_parcel
    yes my other parcel | yeah there's another one i'm waiting on | yes, where's the book |
    one more thing, i've a second order | actually there's a parcel from last week still missing
anything_else > affirm? ask_data
    yes, what do you do with my number | one thing, was this recorded | yeah how did you get my number |
    actually yes who sees all this
anything_else > affirm? ask_robot
    yes, are you a robot | yeah one question, are you real | actually, am i talking to a machine |
    just out of interest are you ai
anything_else > affirm? ask_who
    yes, who are you again | yeah which company was it | one more thing, what was your name |
    actually, who did you say was calling
anything_else > affirm? ask_repeat
    yes, what was the day again | yeah, say the time once more | one thing, when did you say |
    actually repeat all that please | yes read that back to me | can you go over that one more time
anything_else > deny? thank ask_repeat
    no thanks, just say the day again | no thank you, what was the time again though
"""
