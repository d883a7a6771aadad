"""Not now, later, one moment, and when to ring again: training material of the judgement."""

TABLE = """
identity, slot_decision, none, anything_else > busy
    can't talk | cannot talk now | can't talk now I'm up a ladder | not a good time | It's not a good time |
    now's not good | This isn't a good moment | I'm driving at the minute | i'm on the motorway | I'm on the freeway |
    i'm behind the wheel | i'm on my bike | i'm on the bus, it's too loud | i'm on the train in the quiet coach |
    I'm in the tunnel in a minute | i'm in a lecture | i'm in class | I'm in an exam hall | I'm in the library |
    I'm in church | i'm at a funeral | I'm at a wedding | i'm in the theatre | I'm at the movies | i'm with the doctor |
    I'm in the waiting room | i'm at the hospital with my son | I'm in labour | I'm in the dentist's chair |
    i'm on a zoom | i'm on a conference call | I'm on the other line | I'm in an interview |
    i'm presenting in two minutes | i'm with a client | I've someone with me | I'm serving | i've a queue out the door |
    i'm at the till | i'm at the checkout | i'm at the bank | I'm in the shower | I'm in the bath |
    i'm on the toilet if you must know | i'm in bed | I'm trying to sleep | i'm changing a nappy |
    I'm bathing the kids | I'm getting the kids to bed | i'm running for a train | i'm running late | I'm in a rush |
    i'm in a hurry | I'm rushing out the door | i'm just leaving | i've a pan on the stove | We're having dinner |
    we're at the table | I'm eating | I'm in the middle of my tea | My hands are covered in flour |
    i've my hands in the sink | i'm milking | I'm calving a cow | i'm on the roof | I'm operating a crane |
    i'm working | I'm at work I can't be on the phone | My boss is watching me | We're not allowed phones on the floor |
    I'm a bit tied up | I'm tied up at present | I'm up to my eyes | I'm up to my neck in it | i'm flat out |
    I'm swamped | I'm snowed under | I haven't time | No time | i've no time for this now | haven't got a minute |
    busy | busy now | I'm busy sorry | not now | not now please | bad time | bad moment | it's awkward right now |
    I am driving sir | I am in meeting | I am in office meeting now | i am little busy | i am busy now madam |
    I have guests at home now | I can't hear you, I'm on the factory floor | my battery's about to go
identity, slot_decision, none > busy call_back propose_time?
    I'm driving, ring us back in half an hour | Can't talk, text or ring at lunch | in a lecture, try me after two |
    i am in meeting, call after one hour | I am driving, call me in evening | busy now, call tomorrow |
    Not now, I'm feeding the calves, ring after dinner | i'm in the bath, give me ten minutes |
    I'm serving a customer, call back about four | i'm at the doctor's, try this afternoon |
    I'm on another call, ring back in five | on the bus, later please | i'm about to go into an exam, call at five |
    having my dinner, ring at seven | kids are screaming, phone tonight | working, call after my shift at ten |
    i'm running for a train, could you call in an hour | bad time, try me later on | I'm asleep, call at a decent hour |
    can't now, tomorrow morning's better for a chat
identity, slot_decision, none > busy goodbye
    can't talk, bye | I'm driving, bye | i'm busy, goodbye | gotta go, i'm in a meeting, bye |
    I have to go, the boss is here, bye
identity, slot_decision, none > busy complain
    You always ring when I'm driving, it's dangerous | what a time to ring, i'm at a funeral |
    Every time you call I'm in surgery, it's ridiculous | i'm on nights and you woke me up, thanks for nothing
slot_decision > busy affirm propose_time?
    I'm driving but yes Tuesday's fine | can't talk, just do thursday | I'm in a meeting, Tuesday, okay |
    no time, take the tomorrow one
slot_decision > busy human?
    I'm at work, I can't be talking to a robot
identity, slot_decision, none, anything_else > call_back propose_time?
    Ring me back | Call me back | call back | phone back later | Ring later | call later | Call again later |
    Can you call after some time? | call after sometime | Call me after half an hour | Call in the evening time |
    Give me a call in the evening | give me a call around nine | give me a ring after six | gimme a call back at three |
    Give us a bell tonight | give us a bell tomorrow | give me a shout later | give me a tinkle after lunch |
    try me at five | try again in ten | try again friday | try this number after four |
    could you phone back in a while? | Could we speak another time? | Can we talk later? | Can we do this tomorrow? |
    Can we do this some other time? | let's do this later | let's speak at noon | let's talk wednesday |
    would you ring back at dinner time | would you mind calling back at two | would you be able to phone tomorrow |
    I'd rather talk this evening | i'd prefer a call at the weekend |
    I'd want you to ring when my husband's here, after six | call when my daughter's here, about four |
    Call me when I'm home, that's after five | call me on my lunch at half twelve |
    call me at work tomorrow, from nine | call me once i'm off work, after five | best time to get me is around eight |
    You'd get me better in the mornings | you can reach me after seven | reach me tomorrow before noon |
    i can talk at three | I can talk after my class, at four | i'll be free to talk at six |
    I'm free to speak in an hour | i could take a call at one | ask them to ring me at ten |
    have someone call me at five | Set up a call for me tomorrow | Schedule a call for the evening please |
    please arrange a callback for tomorrow | callback please | request a call back in the afternoon |
    kindly call at 4 pm | please be calling after lunch | ring in twenty minutes | half an hour and ring me again |
    two minutes, call me back in two minutes
identity > call_back propose_time?
    later | in an hour please | in a half hour | tomorrow, not now | after lunch maybe | another time |
    some other time
slot_decision > call_back propose_time? deny? reject_time?
    no i can't decide now, ring me tonight | neither yet, call me tomorrow when i've my rota |
    not now, call me wednesday about it | i can't say, phone me back at six
slot_decision > unsure call_back propose_time?
    I don't know yet, call me tonight | depends on my shifts, ring me friday when i've got them |
    not sure, I'll ask my wife, can you call back in an hour | i've no diary here, try me this evening |
    hard to say, ring back tomorrow | I'll know more after lunch, call me then |
    can't say now, call after 6 pm i will tell
slot_decision > unavailable call_back propose_time? deny? reject_time?
    I'm away all week, ring me Monday and we'll see | i'm in hospital till friday, call me after that |
    I'm at work those days, phone me tonight and we'll find something
callback_time > call_back propose_time?
    In half an hour | in two hours | In fifteen minutes | in a bit, say an hour | an hour | ten minutes | five minutes |
    twenty minutes | give me an hour | give it an hour | Give me till two | give it till after lunch |
    tonight | this evening | tomorrow evening | Tomorrow morning first thing | After six |
    after seven tonight | Gone eight | before nine | Before I go to work, so before eight | At noon | at midday |
    at lunchtime | My lunch is at one | one o'clock | three | four pm | Half four | Half past two |
    quarter to five | five thirty | At ten tomorrow | Around eleven | about six | sixish | between four and five |
    from five | any time after nine | any time before noon | after my shift, that's ten | When I'm home, so six |
    when the kids are in bed, about eight | After the match | After church on Sunday | Sunday afternoon |
    saturday morning | Wednesday | wednesday at two | Thursday evening | Friday lunchtime | next monday | The weekend |
    After 7 pm please | evening 6 o'clock | Morning time, 10 am | today evening | after one hour |
    after sometime, maybe at five | um about four | er tomorrow at, say, ten | Let me think, four o'clock |
    i'd say seven | best would be seven in the evening | could you make it six | how about eight tonight |
    would three be ok? | Not before ten, say half past | Not today, tomorrow at nine | not tonight, tomorrow night |
    no later, at eight | same time tomorrow
callback_time > affirm? call_back?
    Anytime | any time's fine | whenever suits | Whenever | any time you want | It doesn't matter | i don't mind when |
    up to you | You decide | all day | As you like
callback_time > deny
    no | No need for that | Don't ring back | no forget it | Forget it | leave it | Leave it so |
    It's fine, don't call | I won't need a call | No thanks no call | Nah you're alright, don't call |
    don't call back, it's fine | not needed | no I don't need a call back | never mind, i'll sort it online
callback_time > deny affirm?
    no we can do it now | no now is fine actually | no let's just do it now
callback_time > deny? call_back?
    i'll call you | I'll ring you back myself | I'd rather ring you | Let me call you when I'm ready
callback_time > unavailable
    I'm in meetings till four | i'm at work until six | I won't be reachable before noon | I'm on the plane until nine |
    i'm teaching till half two
callback_time > unavailable call_back propose_time?
    I'm in class till three so after that | at work till five, call at half five |
    i've a meeting until noon, then is fine | I'm driving till about seven, then call
callback_time > human
    I want a person to call, not you | Only if it's a human | get a real person to ring me |
    will it be a human, i'd want a person
callback_time > ask_why
    what for | Why would you call again? | What would that be about?
identity, slot_decision, none, anything_else > hold_on
    hang about | Hold up | Hold on | hold on now | hold on a tick | hold on there a minute | hang on a sec |
    hang on hang on | wait wait | Wait up | Wait one minute | Wait please | Just wait | One second |
    one min | One minute | one minute haan | Just a minute | just a moment please |
    Half a second | Two minutes | a moment please | a moment | Give me a minute | Give me a sec here |
    gimme a sec | gimme one second | Give us a sec | bear with me a second | stay with me |
    Don't hang up, I'm just closing the door | Let me see now | let me grab my diary |
    Let me get my phone out | Let me get my glasses | Let me find a pen | let me pull over |
    I'm pulling over, one moment | Let me step outside | Let me go somewhere quieter | let me turn this down |
    let me turn off the radio | Let me ask the wife | let me ask my son |
    let me just check | let me check with my husband quick | I'll just check | I'll look it up, hold on |
    i'll get my calendar | I just need to find my glasses | I just have to shut the dog out, hang on |
    the kettle's going, one second | the baby's crying, hang on | someone's at the door |
    There's someone at the door, wait | My other phone's ringing, one sec | can you hold | Can you hold on please? |
    could you hold a moment | please hold | Hold please | Kindly hold for one minute |
    be on the line | Stay on the phone a sec | um wait | er hang on
address, address_part, drop_place, drop_place_confirmation, address_confirmation > hold_on
    hang on, I've to look that up | Wait, I'll read it off the letter | one moment, it's on the fridge |
    let me check the postcode | sec, i need to ask the landlord | hold on I've it written down | let me think a minute |
    just a sec i'm looking at the door number
verification > hold_on
    Hang on, the label's in the other room | one sec, I'll find the email |
    wait, i've got it somewhere | Hold on, my glasses
"""
