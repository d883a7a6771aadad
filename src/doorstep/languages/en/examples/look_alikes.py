"""Words that sound like a safety act (calls, parcel, human) and are none: training material of the judgement."""

TABLE = """
# no more calls?
slot_decision > affirm
    Yes but don't call the driver off | Ok, no need to call again, just come |
    sure, don't ring the bell though, the baby sleeps | fine but don't phone first, just come |
    Yes and tell him not to ring the bell, the dog goes mad | that's fine, stop apologising |
    yes, stop worrying, i'll be in | yes don't stop on my account | ok you don't have to call me before, i'll be in |
    yes, no call needed on the day | grand, he needn't ring when he's outside, i'll see him | yes, off you go |
    sure, get me off the phone quick now and book it | Yes take it off my mind please, book it |
    fine, stop the clock, you've got me | that time never fails, yes | yes, stop by then |
    Tell him to stop here first, that time's fine | okay, the number of the bell is broken so knock, yes come |
    Don't you worry I'll be there | don't cancel it, that's fine | i never said no, yes come | never better, yes |
    Stop there, that one's perfect |
slot_decision > affirm propose_time?
    tuesday, and don't ring the bell, it's broken | thursday's fine, don't call, just knock |
    Take me off the Tuesday one and onto Thursday | put me off till thursday, yes | put me on the list for tuesday |
    stop, Thursday's perfect | Stop there, Tuesday's good | That's enough choices, Tuesday |
    Thursday, and stop calling me sir, I'm a woman | Delete the other one, I'll have Thursday |
    remove tuesday and keep thursday for me | never on a tuesday normally but go on, tuesday's ok |
    Tuesday, he can call up on the intercom | Thursday, call at the side door please |
    Don't ask me again, it's Tuesday | no more questions, just Thursday please | Leave me down for Tuesday |
    Leave it at Thursday so | call it Thursday then | let's call it tuesday | i call that service, thursday it is |
    don't tell me you've got Tuesday, lovely | wow don't stop, Thursday |
slot_decision > affirm complain propose_time?
    stop calling me love, and tuesday's fine | stop asking the same thing, I said Thursday |
    Don't shout, Tuesday is ok | You never stop talking, Thursday |
slot_decision, none, anything_else > call_back propose_time?
    don't call tonight, call tomorrow | Don't call on this one now, call me at five |
    Don't ring before ten, ring after | never call before nine, try me at ten | don't call me at work, call after six |
    Not this number after six, call in the morning | please don't call during lunch, two o'clock is better |
    don't phone the house while the baby sleeps, phone at four | Stop there, I can't talk, ring at seven |
    call me any time but sunday, say monday | don't call me now call me in one hour |
    Not now, don't call today, tomorrow you call |
callback_time > call_back propose_time?
    Don't call before eight, any time after | never before ten |
    not before noon, no calls in the morning, afternoon is ok | no calls after nine please, so before that |
    no more than an hour from now | Don't ring the house in the day, ring at six | stop, let me think, four o'clock |
    don't call me tonight, tomorrow lunch | not on my landline, call this one at three |
    don't make it a sunday, monday at ten | Don't keep me waiting, in ten minutes | Call off my meeting, ha, say two |
slot_decision, none, anything_else > complain
    I never got a call from you before today | nobody called me yesterday | you stopped calling and then nothing came |
    I kept calling your number and nobody picks up | nobody ever calls, they just leave a card |
    He never calls when he's outside | Your driver doesn't call, doesn't ring, nothing | why did you not call first? |
    I got no call, no text, no nothing | I called and called, all I get is music |
    The number you gave me never answers | You said you'd call and you never did | Don't tell me it's delayed again |
    i don't want to hear excuses | I don't want another card through the door |
    i'm fed up with cards saying sorry we missed you | your website took my number off and i never heard a thing |
    you deleted my order from the app, what a mess | The app logged me off the list of updates, useless |
    i had to stop work for you people on saturday | I was told you don't call, and now you call at the last minute |
slot_decision, anything_else, none > ask_data
    Is my number on a list? | Am I on some list? | what list am I on? | will you keep calling this number |
    do you ever delete the numbers | Is this number registered with you for good? | how long do you keep my number |
    Do you pass my number to other callers? |
slot_decision, anything_else, none > ask_why
    Why do you keep calling? | why are you always calling, is something wrong |
    Why did you call me three times this morning? | i've four missed calls from you, why |
opt_out_confirmation > deny
    no i meant don't ring the doorbell | no, I said don't call the driver back |
    No the driver shouldn't ring, you can call | no no, stop the delivery on tuesday, not the calls |
    I only said don't call today | I meant not before nine | No just don't call me sir |
    no i was saying stop to the kids | no i said take me off tuesday | No that was the telly | no, call me any time |
    you may call | no, calls yes, just not at work | no i want you to ring when he's near |
    no it's fine to call, i was cross |
anything_else > deny
    no you can stop there | no, no more | No more thanks | no stop, that's all I need |
    nothing more, you can let me go | No don't keep me | No I'll let you off |
drop_place > set_drop_place
    don't ring, just leave it on the step | Don't call up, leave it in the hall |
    stop at the gate and leave it in the box | don't knock, put it in the porch |
    don't ring mine, ring number three, she'll take it | remove the lid of the bin store and put it in |
    Take it off the road at least, inside the wall | call at the lodge and leave it there |
    don't bring it up, the man at the desk takes it | Leave me out of it, give it to the caretaker |
    Away from the dog, so inside the gate | Never at the front, always the back door |
    Not on the list of neighbours, just Mrs kaur opposite |
# the parcel refused?
slot_decision > reject_time deny?
    i don't want it tuesday | I don't want it on Thursday | I don't want it then | i don't want that time |
    i don't want that one | I don't want either | i don't want those | i don't want it before the weekend |
    i don't want it in the afternoon | cancel that time | cancel the Tuesday | Cancel that slot please |
    I refuse to wait in for two hours | I won't take that slot | i won't be taking either of those |
    I can't accept that time | i can't accept those days | i don't accept tuesday | i'm not having a tuesday |
    not taking that one, other time please | I'd return early if I could but no, not Tuesday | Don't bring it then |
    don't bring it thursday, other day | Don't bring it Tuesday | Don't deliver it in the afternoon |
    don't deliver it on Thanksgiving | Do not deliver in morning time | Don't come then | don't send him tuesday |
    don't need it that early | You can keep Tuesday and Thursday | keep your Tuesday, other days please |
    I don't want a morning |
slot_decision > affirm
    I don't want it but it's my wife's so yes come | I didn't order it, my daughter did, but yes that's fine |
    it's not mine, it's my husband's, yes bring it | i don't want to miss it so yes |
    i don't want to wait any longer, yes | I don't need it urgently so that's fine | i wouldn't refuse that, go on |
    Can't refuse that | i won't say no, bring it | i ordered it by mistake but sure bring it |
    Yes, I can always send it back if it doesn't fit | fine, i'll return it at the shop if it's wrong |
    I nearly cancelled it but yes bring it | Don't send it back whatever you do, that time's good |
    ok, as long as it isn't sent back | no don't return it, that time is ok |
    I don't remember ordering it but fine, bring it | no idea what i ordered but yes |
    it's too late for the birthday but bring it anyway | Yes, he can take the empty box back |
    Yes and he can take my return with him if he likes | i want it back from you quick so yes |
    i was going to cancel, ah no, go on, come then |
slot_decision > affirm propose_time?
    i don't want it tuesday, i want it thursday | Send it back out on Thursday | send him back Tuesday |
    He can come back Thursday | bring it back tomorrow | I don't need it before Thursday so Thursday |
    Cancel today and do Tuesday | cancel the tuesday, put thursday | cancel my appointment for today, thursday's fine |
    I'm returning home Tuesday morning so Tuesday | i return on wednesday so thursday please |
    i'll be back from returning the car by then, tuesday ok | keep it till thursday |
    Keep it there till Tuesday, then bring it | Hold on to it until Thursday |
    Take it back to the depot today and come Thursday | I didn't order it, the wife did, she says Tuesday |
    Don't send it back, Tuesday's fine | i don't want to refuse it, thursday works | I'm not refusing, Thursday |
    Bin Tuesday, go with Thursday | Never mind today, Thursday's good | Leave today's, I'll take Tuesday |
slot_decision > propose_time deny? reject_time?
    i don't want it tuesday, i want it friday | cancel those, bring it saturday |
    Don't bring it then, bring it Wednesday | send it back to the depot and try again Friday |
    keep it till the weekend, saturday | hang on to it till Friday would you |
    i don't need it before next week, monday's fine | I'll take it but not then, Friday |
    don't want it in the morning, after four please | Cancel Tuesday and Thursday and give me Wednesday |
    i don't want to accept it at work, so after six at home | I'm returning from holiday Saturday so Sunday or Monday |
    i return on friday, so friday evening | Don't cancel it, just come Saturday | Return on Monday with it please |
slot_decision, none, anything_else > unavailable deny? reject_time?
    I return from leave on Saturday | we don't get back until friday | we're returning from spain on the thirtieth |
    i'm sending my son back to college that day | i'm at the returns desk till six, i work in a shop |
    I'm taking my mother back to the hospital then | I've an order of service to print, funeral's Thursday, I'm out |
slot_decision, none, drop_place > set_pickup_point deny?
    Take it back to the depot and I'll fetch it | Keep it at the depot, I'll come for it |
    don't bring it, i'll pick it up at the shop | don't deliver it, put it in a locker |
    Send it back to the post office, I'll collect it there | Hold it at the post office for me |
    hold it for me at your place, i'll come and get it | return it to the pickup shop, i'll get it tomorrow |
    no delivery thanks, i'd collect it | no need to bring it, is there a shop i can get it from |
    Leave it where it is, I'll come and collect | hang on to it at the counter and i'll call in for it |
drop_place > deny
    I don't want it outside | I don't want it left with anyone | don't leave it, i don't trust them |
    i won't have it left in the rain | I don't want it on the step |
    not with the neighbour i don't want her to have it | I refuse to have it left outside |
    Take it back with you if I'm not in, don't leave it | if no answer then don't leave it |
    I don't accept it being left | No, bring it back another day if I'm out |
slot_decision, none, anything_else > change_address deny?
    don't bring it to the flat, take it to my office | I don't want it there, I want it at my mother's |
    Don't deliver it to that house, we've moved | I can't take it there, could it go to my work |
    send it to my sister's instead, i don't want it at mine | not to that address, don't, I've moved |
slot_decision, none, anything_else > other_parcel
    The one I sent back, has it arrived | I sent something back last week, did you get it |
    I returned a jacket, is that with you | What about the one I refused? |
    I cancelled the other order, is that one gone back | I've another one I ordered, don't mix them up, when is that |
    did the other one get sent back |
slot_decision, none, anything_else > ask_status
    Did you send it back already? | has it been sent back | you're not sending it back are you |
    is it going back to the shop or what | was it returned to the sender | did somebody cancel it |
    has it been cancelled | The app says returned, is that right | it says delivery refused, who refused it |
    Why does it say cancelled? | why was it sent back to the depot | what happens if i'm not in, does it go back |
    how long before you send it back | Do you keep it if I'm not there? |
slot_decision, anything_else, none > out_of_scope
    how do i return a pair of shoes i bought | Can I exchange it for a bigger size? |
    i want to return something i got last week, how | can you pick up a return from me |
    What's the return policy of that shop | how do i cancel my subscription to the magazine | i want to cancel my gym |
    can I order the same again through you? | i'd like to cancel my broadband |
refusal_confirmation > deny
    no, i said i don't want it tuesday | i only don't want it left outside | no, I said send it back out |
    I said take it to the depot, not back to them | I said don't leave it in the rain | no just cancel the tuesday |
    No I meant cancel today only | I was returning home I said, I want the parcel |
    no i didn't order it, my son did, but we want it | i said i don't need it today |
    No I return on Friday I said, I want it then | no keep it for me till friday |
    no no keep it, i mean keep it there for me | No, not send it back, send it Thursday | i don't want it sent back |
    please don't return it | No, hold it | No cancel, no cancel, I want it |
# a person wanted?
slot_decision > affirm
    My manager's here then so yes | yes, there'll be a person at the desk | yes, ask for the supervisor at the gate |
    sure, somebody real will be at home, not just the dog | Yes, somebody will be there to talk to him |
    fine, my human is home then, says the cat | ok there's an operator on the door all day |
    Yes he can speak to my husband | sure, there's staff in all day | our agent will be in, that suits |
    yes the receptionist will sign | fine, let the driver talk to the porter | you're doing well for a machine, yes |
slot_decision > affirm propose_time?
    my boss gave me thursday off so thursday | i spoke to a person yesterday and said thursday |
    the lady i talked to said tuesday, so tuesday | I already told your agent Thursday |
    your colleague promised tuesday and tuesday's fine |
    I've to talk to a client in the morning so Tuesday afternoon's good | Tuesday, ask for the manager when he comes |
    Thursday, there's always somebody in the office | A real person would've said Tuesday as well, so Tuesday |
slot_decision, availability > unavailable deny? reject_time?
    I'm talking to my manager then | I've a meeting with my supervisor at two | I've human resources that morning |
    i'm an operator at the plant, i'm on till ten | i work in customer service till six |
    I'm an estate agent, I'm out showing houses | I'm a support agent, I'm on the phones all day |
    I'm speaking to a real live judge that day | i'm at the job centre seeing a person about work |
    i have a person to meet at the bank | i'm with the travel agent then | i'm the manager, i can't leave the shop |
    I've to see somebody at the council Thursday | i'm seeing a specialist on tuesday |
    i'm in with my solicitor at three |
slot_decision, availability, callback_time > unsure
    i have to talk to my manager first | i need to speak to my boss about it |
    I'd need to speak to somebody at work before I say | i'd have to ask a colleague |
    i've to talk to my husband first | Let me talk to the wife about it first, I don't know |
    i need to talk to the person who does the rota | depends on my supervisor | I've to speak with my flatmates first |
    can't say till i've talked to someone at the school |
slot_decision, identity, none, anything_else > ask_robot
    is there a person there or is it a machine | are you a human being | are you a person | Are you a lady or a robot? |
    am i speaking to a real person | do you have a pulse | Is that a person speaking? | is this a human call |
    you're a real person, right | are you a human agent or an automated one |
    You don't sound like a person, are you one | did they replace the people with you | are you one of them bots? |
    You a real girl | is it a real person who's talking or what |
slot_decision, drop_place > set_drop_place deny? reject_time?
    Put it through the letterbox | Put it through the letter slot if it fits | give it to the manager downstairs |
    Leave it with the building's agent | Hand it to a person at the desk |
    Give it to a real person, the man at reception | leave it with customer service at the front of the store |
    Pass it to the operator in the gatehouse | Leave it with somebody at the office |
    put it through to the back, inside the porch | give it to the supervisor on the building site |
    anyone at the front desk, they're human |
slot_decision, identity, none, drop_place > ask_repeat
    Speak up please | Could you speak clearer? | Can you talk a bit slower? | speak louder, i don't hear you |
    talk slower please | Put it in plain English, what | i can't make you out |
callback_time > call_back propose_time?
    when my manager's gone, about three | once i've talked to somebody here, say two |
    After I've spoken to my boss, four o'clock | The operator puts you through from nine, so nine |
slot_decision, none, anything_else > complain
    I spoke to a person and she was no help at all | your agent hung up on me | your manager never rang me back |
    the person i talked to yesterday was very rude |
    I talked to three different people and got three different answers | customer service told me a pack of lies |
    I don't believe a word your staff say | the operator kept me waiting forty minutes |
    i asked for a supervisor last week and nobody ever got in touch | your people are worse than machines |
slot_decision, none, anything_else > small_talk
    you sound just like a real person | You're nicer than the people I usually get |
    I'd say you never get tired, being a machine | you're very polite for a robot |
    my son's an agent for a footballer you know | I used to be a telephone operator myself |
    i managed people for forty years you know |
"""
