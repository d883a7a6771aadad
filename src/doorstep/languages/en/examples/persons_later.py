"""Not now, later, one moment, and when to ring again: training material of the judgement."""

TABLE = """
identity, slot_decision, none, anything_else > busy
    can't talk | cannot talk now | can't talk now i'm up a ladder | not a good time | it's not a good time |
    now's not good | this isn't a good moment | i'm driving at the minute | i'm on the motorway | i'm on the freeway |
    i'm behind the wheel | i'm on my bike | i'm on the bus, it's too loud | i'm on the train in the quiet coach |
    i'm in the tunnel in a minute | i'm in a lecture | i'm in class | i'm in an exam hall | i'm in the library |
    i'm in church | i'm at a funeral | i'm at a wedding | i'm in the theatre | i'm at the movies | i'm with the doctor |
    i'm in the waiting room | i'm at the hospital with my son | i'm in labour | i'm in the dentist's chair |
    i'm on a zoom | i'm on a conference call | i'm on the other line | i'm in an interview |
    i'm presenting in two minutes | i'm with a client | i've someone with me | i'm serving | i've a queue out the door |
    i'm at the till | i'm at the checkout | i'm at the bank | i'm in the shower | i'm in the bath |
    i'm on the toilet if you must know | i'm in bed | i was asleep | you woke me up | i'm trying to sleep |
    i'm changing a nappy | i'm bathing the kids | i'm getting the kids to bed | i'm running for a train |
    i'm running late | i'm in a rush | i'm in a hurry | i'm rushing out the door | i'm just leaving |
    i've a pan on the stove | we're having dinner | we're at the table | i'm eating | i'm in the middle of my tea |
    my hands are covered in flour | i've my hands in the sink | i'm milking | i'm calving a cow | i'm on the roof |
    i'm operating a crane | i'm working | i'm at work i can't be on the phone | my boss is watching me |
    we're not allowed phones on the floor | i'm a bit tied up | i'm tied up at present | i'm up to my eyes |
    i'm up to my neck in it | i'm flat out | i'm swamped | i'm snowed under | i haven't time | no time |
    i've no time for this now | haven't got a minute | busy | busy now | i'm busy sorry | not now | not right now |
    not now please | bad time | bad moment | it's awkward right now | i am driving sir | i am in meeting |
    i am in office meeting now | i am little busy | i am busy now madam | i have guests at home now |
    i can't hear you, i'm on the factory floor | my battery's about to go |
identity, slot_decision, none > busy call_back propose_time?
    i'm driving, ring us back in half an hour | can't talk, text or ring at lunch | in a lecture, try me after two |
    i am in meeting, call after one hour | i am driving, call me in evening | busy now, call tomorrow |
    not now, i'm feeding the calves, ring after dinner | i'm in the bath, give me ten minutes |
    i'm serving a customer, call back about four | i'm at the doctor's, try this afternoon |
    i'm on another call, ring back in five | on the bus, later please | i'm about to go into an exam, call at five |
    having my dinner, ring at seven | kids are screaming, phone tonight | working, call after my shift at ten |
    i'm running for a train, could you call in an hour | bad time, try me later on | i'm asleep, call at a decent hour |
    can't now, tomorrow morning's better for a chat |
identity, slot_decision, none > busy goodbye
    can't talk, bye | i'm driving, bye | i'm busy, goodbye | gotta go, i'm in a meeting, bye |
    i have to go, the boss is here, bye |
identity, slot_decision, none > busy complain
    you always ring when i'm driving, it's dangerous | what a time to ring, i'm at a funeral |
    every time you call i'm in surgery, it's ridiculous | i'm on nights and you woke me up, thanks for nothing |
slot_decision > busy affirm propose_time?
    i'm driving but yes tuesday's fine | can't talk, just do thursday | i'm in a meeting, tuesday, okay |
    no time, take the tomorrow one |
slot_decision > busy human?
    i'm at work, i can't be talking to a robot |
identity, slot_decision, none, anything_else > call_back propose_time?
    ring me back | call me back | call back | phone back later | ring later | call later | call again later |
    can you call after some time | call after sometime | call me after half an hour | call in the evening time |
    give me a call in the evening | give me a call around nine | give me a ring after six | gimme a call back at three |
    give us a bell tonight | give us a bell tomorrow | give me a shout later | give me a tinkle after lunch |
    try me at five | try again in ten | try again friday | try this number after four |
    could you phone back in a while | could we speak another time | can we talk later | can we do this tomorrow |
    can we do this some other time | let's do this later | let's speak at noon | let's talk wednesday |
    would you ring back at dinner time | would you mind calling back at two | would you be able to phone tomorrow |
    i'd rather talk this evening | i'd prefer a call at the weekend |
    i'd want you to ring when my husband's here, after six | call when my daughter's here, about four |
    call me when i'm home, that's after five | call me on my lunch at half twelve |
    call me at work tomorrow, from nine | call me once i'm off work, after five | best time to get me is around eight |
    you'd get me better in the mornings | you can reach me after seven | reach me tomorrow before noon |
    i can talk at three | i can talk after my class, at four | i'll be free to talk at six |
    i'm free to speak in an hour | i could take a call at one | ask them to ring me at ten |
    have someone call me at five | set up a call for me tomorrow | schedule a call for the evening please |
    please arrange a callback for tomorrow | callback please | request a call back in the afternoon |
    kindly call at 4 pm | please be calling after lunch | ring in twenty minutes | half an hour and ring me again |
    two minutes, call me back in two minutes |
identity > call_back propose_time?
    later | in an hour please | in a half hour | tomorrow, not now | after lunch maybe | another time |
    some other time |
slot_decision > call_back propose_time? deny? reject_time?
    no i can't decide now, ring me tonight | neither yet, call me tomorrow when i've my rota |
    not now, call me wednesday about it | i can't say, phone me back at six |
slot_decision > unsure call_back propose_time?
    i don't know yet, call me tonight | depends on my shifts, ring me friday when i've got them |
    not sure, i'll ask my wife, can you call back in an hour | i've no diary here, try me this evening |
    hard to say, ring back tomorrow | i'll know more after lunch, call me then |
    can't say now, call after 6 pm i will tell |
slot_decision > unavailable call_back propose_time? deny? reject_time?
    i'm away all week, ring me monday and we'll see | i'm in hospital till friday, call me after that |
    i'm at work those days, phone me tonight and we'll find something |
callback_time > call_back propose_time?
    in half an hour | in two hours | in fifteen minutes | in a bit, say an hour | an hour | ten minutes | five minutes |
    half an hour | twenty minutes | give me an hour | give it an hour | give me till two | give it till after lunch |
    tonight | this evening | tomorrow | tomorrow evening | tomorrow morning first thing | after six |
    after seven tonight | gone eight | before nine | before i go to work, so before eight | at noon | at midday |
    at lunchtime | lunch | my lunch is at one | one o'clock | three | four pm | half four | half past two |
    quarter to five | five thirty | at ten tomorrow | around eleven | about six | sixish | between four and five |
    from five | any time after nine | any time before noon | after my shift, that's ten | when i'm home, so six |
    when the kids are in bed, about eight | after the match | after church on sunday | sunday afternoon |
    saturday morning | wednesday | wednesday at two | thursday evening | friday lunchtime | next monday | the weekend |
    after 7 pm please | evening 6 o'clock | morning time, 10 am | today evening | after one hour |
    after sometime, maybe at five | um about four | er tomorrow at, say, ten | let me think, four o'clock |
    i'd say seven | best would be seven in the evening | could you make it six | how about eight tonight |
    would three be ok | not before ten, say half past | not today, tomorrow at nine | not tonight, tomorrow night |
    no later, at eight | same time tomorrow | this time tomorrow |
callback_time > affirm? call_back?
    anytime | any time's fine | whenever suits | whenever | any time you want | it doesn't matter | i don't mind when |
    up to you | you decide | all day | as you like |
callback_time > deny
    no | no need | no need for that | don't ring back | no forget it | forget it | leave it | leave it so |
    it's fine, don't call | i won't need a call | no thanks no call | nah you're alright, don't call |
    don't call back, it's fine | not needed | no i don't need a call back | never mind, i'll sort it online |
callback_time > deny affirm?
    no we can do it now | no now is fine actually | no let's just do it now |
callback_time > deny? call_back?
    i'll call you | i'll ring you back myself | i'd rather ring you | let me call you when i'm ready |
callback_time > unavailable
    i'm in meetings till four | i'm at work until six | i won't be reachable before noon | i'm on the plane until nine |
    i'm teaching till half two |
callback_time > unavailable call_back propose_time?
    i'm in class till three so after that | at work till five, call at half five |
    i've a meeting until noon, then is fine | i'm driving till about seven, then call |
callback_time > human
    i want a person to call, not you | only if it's a human | get a real person to ring me |
    will it be a human, i'd want a person |
callback_time > ask_why
    what for | why would you call again | what would that be about |
identity, slot_decision, none, anything_else > hold_on
    hang about | hold up | hold on | hold on now | hold on a tick | hold on there a minute | hang on a sec |
    hang on hang on | wait wait | wait up | wait now | wait one minute | wait please | just wait | one second |
    one sec | one min | one minute | one minute haan | just a minute | just a moment please | just a mo | half a mo |
    half a second | two ticks | two minutes | a moment please | a moment | give me a minute | give me a sec here |
    gimme a sec | gimme one second | give us a sec | bear with me a second | bear with | stay there | stay with me |
    don't hang up, i'm just closing the door | don't go away | let me see now | let me grab my diary |
    let me get my phone out | let me get my glasses | let me find a pen | let me pull over |
    i'm pulling over, one moment | let me step outside | let me go somewhere quieter | let me turn this down |
    let me turn off the radio | let me put you on speaker | let me ask the wife | let me ask my son |
    let me just check | let me check with my husband quick | i'll just check | i'll look it up, hold on |
    i'll get my calendar | i just need to find my glasses | i just have to shut the dog out, hang on |
    the kettle's going, one second | the baby's crying, hang on | someone's at the door |
    there's someone at the door, wait | my other phone's ringing, one sec | can you hold | can you hold on please |
    could you hold a moment | please hold | hold please | kindly hold for one minute | please be on the line |
    be on the line | stay on the phone a sec | um wait | er hang on |
address, address_part, drop_place, drop_place_confirmation, address_confirmation > hold_on
    hang on, i've to look that up | wait, i'll read it off the letter | one moment, it's on the fridge |
    let me check the postcode | sec, i need to ask the landlord | hold on i've it written down | let me think a minute |
    wait till i see | just a sec i'm looking at the door number |
verification > hold_on
    hang on, the label's in the other room | one sec, i'll find the email | let me look it up |
    wait, i've got it somewhere | hold on, my glasses |
"""
