"""No more calls, no parcel and a human by class of saying, with what only looks like them."""

TABLE = """
address > change_address?
    don't deliver it there, it's the old place
address > deny? give_address_part?
    take the old one out of your system, I live on Pine Street now
address > give_address_part?
    delete that, it's number nine
address > human
    I'd rather give it to a person
address > refuse_parcel deny?
    no address, I don't want it delivered at all
address_confirmation > out_of_scope?
    remove the B, it's just 42
address_part > correct? give_address_part?
    scratch that number, it's forty
anything_else > deny?
    no, no more questions | no I don't need anything
anything_else > deny? goodbye? thank?
    no, you've been great, bye
anything_else > deny? reject_time?
    I don't want anything else
anything_else > deny? thank?
    no more, thanks | no, I don't want anything, thanks
anything_else > opt_out
    please see that this number isn't called any more | just that you don't call me any more
anything_else > opt_out affirm?
    yes, please make sure I'm never rung again | yes, one thing, don't call me in future
anything_else > out_of_scope?
    that's the last thing | don't worry about it | can I return things with you as well
availability > opt_out deny?
    never. stop phoning
availability > refuse_parcel busy? deny?
    no time, ever, I don't want it
availability > refuse_parcel deny?
    no day suits because I don't want it | never, I'm rejecting it | don't come, I don't want it
callback_time > call_back?
    don't call after nine | call any time but not on Sundays | don't call back, I'll call you |
    my wife doesn't want calls after eight | don't ring during lunch | not again tonight, tomorrow's fine |
    never before ten please
callback_time > call_back? deny?
    no don't call me back, just bring it | no need to ring again, Thursday's fine
callback_time > deny?
    I don't want it, the call I mean | I don't want one
callback_time > human
    yes but a real person should call | only if a human rings me | let it be a person next time, not this thing
callback_time > human call_back?
    whenever a real person is free
callback_time > opt_out
    don't call me back, ever | there's no good time, just don't call anymore | don't. just don't call me at all
callback_time > opt_out deny?
    never, don't ring back at all | not tomorrow, not next week, never call again
callback_time > opt_out greet?
    I don't want to be called back, ever
callback_time > out_of_scope?
    don't use this number, use my cell | not this number, ring the landline
drop_place > deny?
    don't leave it with the neighbour | I don't want it at the door | give it to a person, don't leave it |
    a real person should take it, not a locker | I don't want it with them | don't leave it outside |
    not with the neighbour, I don't want her taking it
drop_place > deny? set_pickup_point?
    I don't want it in the bin store
drop_place > greet? set_pickup_point?
    take it back to the depot and I'll fetch it
drop_place > opt_out deny? thank?
    nowhere, and no more calls thank you
drop_place > out_of_scope?
    the manager will take it | put it through the window | give it to my boss
drop_place > refuse_parcel deny?
    don't leave it anywhere, take it back | nowhere, I refuse it | leave it nowhere, send it back please
drop_place > refuse_parcel set_drop_place? deny?
    in the bin, I don't want it
drop_place > set_drop_place?
    behind the bin | put it in the recycling bin | throw it over the gate | he won't take it in, the neighbour |
    give it to someone at number six | leave it with the agent at the front desk |
    hand it to the operator at the gate | don't ring next door again, they complained |
    there's an operator in the lobby | hand it to someone at reception
identity > affirm?
    speaking to you now
identity > ask_who?
    who am I talking to
identity > busy?
    I can't speak right now
identity > opt_out deny?
    y'all need to quit bothering us | we're ex-directory, you shouldn't be ringing us, don't do it again |
    whoever this is, stop calling | no and stop calling this number |
    whoever gave you this number, forget it and don't ring | take this number down, we don't want calls here
none > affirm?
    leave it alone, the address is right | I don't like the phone much but go on | someone will be there |
    nobody talks to me like that | I talked to customer support and they were lovely
none > affirm? ask_repeat?
    please don't make me repeat it again
none > affirm? ask_robot?
    I don't mind that you're a machine
none > affirm? greet?
    please don't take it back
none > affirm? set_drop_place?
    stop it's fine I'm coming to the door
none > ask_contents?
    I don't remember ordering anything | what did I order, I didn't order anything lately
none > ask_repeat?
    stop, say that again | I can't get any calls at my desk | sorry I didn't pick up when you called |
    I don't get many calls these days
none > ask_robot?
    are you a real person | is this a person or a recording | are you the person I spoke to yesterday |
    you're not human are you | I'm fine talking to a robot | is this one of those robocalls | are you a person |
    I like that you're not a human
none > ask_sender?
    is it going back to the sender | is it from customer service
none > ask_status?
    why was it sent back
none > backchannel?
    you can stop there, I get it
none > call_back?
    did you call me before | you can call again | I was told you'd call, is this the last call before delivery |
    can someone call when it's here
none > complain?
    your driver refused to ring
none > deny?
    nobody ever rang me | never mind, carry on | no more questions please | I don't want to lose it |
    I don't want to sign for anything | no need for a human | I don't want to sign | I wouldn't want to miss it |
    I don't want to refuse it
none > deny? unavailable?
    no rush, I don't need it today
none > greet?
    I don't want it to go back | is there anybody there | hello is someone there | don't give it back |
    don't let them send it back
none > greet? unavailable?
    what happens if I'm out, does it go back
none > hold_on?
    don't hang up
none > human
    human | real person please | gimme a real person | let me talk to a real live person |
    I wanna talk to somebody human | I would prefer to speak with a member of your team | can I talk to somebody |
    can I speak to someone please | is there somebody I can speak to |
    is there a human being anywhere in your company | is there no real person there |
    are there any actual people working there | put me through | put me through to a proper person |
    put your boss on | let me speak to the manager | I demand to speak to a manager |
    who is in charge there, I want to speak to them | get your supervisor | customer service please |
    operator please | give me an operator | transfer me | transfer this call to a person | connect me with somebody |
    kindly connect me to customer care executive | madam give line to senior | I'd sooner talk to a person |
    I'd feel better talking to a human | I don't like talking to machines | I won't talk to a computer |
    I'm not speaking to a robot | I refuse to talk to a machine | I can't deal with a robot, get me a person |
    not talking to no bot | ah want tae speak tae somebody real | I'd like a word with somebody |
    could someone call me, a person I mean | have someone ring me | can one of your staff ring me |
    can somebody real call me back | I need help from a person | I want to speak with customer support |
    I need an agent | agent | representative | is there a helpline I can ring with a person on it |
    what number do I ring to get a human | how do I get through to a person | how can I reach a human |
    can you put somebody on | put someone on who knows what they're doing | anyone there with a brain |
    do you have a person there | do you have someone I can speak with |
    I'm old, I can't talk to a computer, is there a young lady I could speak to | let me talk to the driver |
    can I speak to the depot | put me through to the depot | I'll only discuss that with a person |
    I want to talk to someone real | can't I talk to a person | can I get a human please |
    may I please speak to a representative | give me your manager | is your boss there | who's your supervisor |
    I'd prefer a human | a human would be better | human being please | enough of this machine, a person please |
    please connect to agent | connect call to customer care | I need customer service | transfer me to an operator |
    can you pass me to someone | could somebody in the office phone me |
    I'd like somebody to call me back, not a machine | will a human call me instead |
    isn't there a person who could help | I need to talk with someone at your company |
    is it possible to talk to an actual employee | let me speak to a lady | let me talk to your boss |
    I want to talk with the boss of this outfit | get a person on the line | I can't explain this to a robot |
    I'd rather speak to a human about this | stop, agent, agent, agent | press zero for operator | zero, operator |
    what's the number for customer service
none > human ask_repeat?
    you don't understand me, get me a human
none > human busy?
    I don't want to talk to you, I want a person
none > human complain?
    I need to speak to someone about a complaint | this is useless, person please |
    I'm sick of talking to machines, put somebody on
none > human deny?
    no robots, a person
none > human greet?
    hello I want a live agent
none > human opt_out?
    get me out of this machine
none > human unavailable?
    ain't there no real folks I can talk to | isn't there anybody I can talk to
none > opt_out
    do not ring this house again | stop ringin us for god's sake | quit callin my phone |
    you need to stop phoning my mother | this better be the last call I get |
    let this be the last time you call this house | I don't ever want to get another call like this |
    is there a way to be taken off whatever list this is | how do I get you to stop calling |
    how do I make these calls stop | lose this number will you | I am registered with the TPS |
    I did not give you permission to call me | you have no right to phone me | I never signed up for these calls |
    nobody gave you permission to ring this number so stop | kindly do not disturb me again |
    please don't trouble us any further | from now on no calls, only emails | only text me from now on, don't ring |
    write to me, don't telephone | no more ringing at this number | I've had it with these calls, take me off |
    cut the calls out | jog on and don't ring again | bugger off and never ring here again |
    f off and lose my number | why won't you people leave me alone | can't you just leave us be |
    will you leave an old woman in peace | stop spamming me | stop blowing up my phone | quit blowing my phone up |
    stop contacting me about this | please cease all communication with me | don't you dare phone me again |
    ring me again and I'm calling the police | if you call one more time I'm reporting you |
    next time you ring I'll report it | call here again and I'll get the law on you | I'm going to block this number |
    I want to be put on the do not call list | put us down as do not call | mark me as do not contact |
    opt me out of this | stop | how many times do I have to tell you to stop ringing | I asked you people to stop |
    remove this contact from your phone book | take me out of your system | wipe me off your records |
    erase my details, I don't want calls | please to not call this number more | no call me more please |
    do not be calling me like this | don't be ringing me | would ye stop ringing the house |
    sick to death of you ringing | we do not take calls from machines, do not call again |
    I wish you would stop phoning me | we'd prefer not to get any of these | please discontinue these calls |
    you can stop calling now | I do not consent to being contacted | this number's not for you to call, don't use it |
    don't want you phoning here | I don't want anyone ringing me about this | ah don't want nae mair phone calls |
    nae mair calls | don't ring us no more | I'm asking you nicely to stop phoning |
    get me off this robocall list right now | my name needs to come off your list | off the list please |
    strike my details from your records | I never want to be called by a machine again |
    do us a favour and stop calling | have you nothing better to do than ring me? stop it |
    right, that's it, no more calls from you lot | I've asked twice now not to be phoned | cease and desist |
    desist from calling me | I hereby withdraw consent for calls | I exercise my right not to be contacted |
    these robocalls have got to stop | all these phone calls need to end |
    it's driving me mad, all this ringing, just stop | don't even think about calling back |
    don't let this happen again, no calls | can you block me from your side so you can't call |
    don't phone my wife again | do not call my mother's phone ever again | quit with the robocalls |
    I don't do phone calls, please remove me | leave me alone will you | leave us alone | stop yer ringin |
    sir do not call again and again | kindly stop making calls to my number | please delete this number from your list
none > opt_out ask_data?
    under gdpr I object to these calls
none > opt_out ask_why?
    why are you calling again and again, don't call
none > opt_out call_back?
    I don't accept automated calls, don't try again | away ye go and don't phone back
none > opt_out complain?
    I've told yous before dinnae ring here | I'm tired of this, take my phone number out
none > opt_out deny?
    could you arrange that I get no more of these calls | enough now, no more of these calls |
    no thank you, and please do not ring this number a second time
none > opt_out thank?
    I'll thank you not to ring again
none > opt_out unavailable?
    that's the fourth call today, no more | my kids are asleep, don't ever call here again
none > out_of_scope?
    I never got a call | the calls keep dropping | the last call got cut off | I missed your last call |
    can you take my old flat off the order | remove apartment two from the address | don't you lot text as well |
    can I return it if it doesn't fit | will it be sent back if I miss it | last time it was returned to the shop |
    I don't want it stolen | I don't want any trouble | do I have to return the old one |
    could the driver take a return with him | don't cancel it whatever you do | I didn't order anything heavy did I |
    send it to my sister | I don't need it urgently | sounds like a robot | I don't need a person, you'll do |
    I was put through to someone last time who hung up | I spoke to a lady last week |
    can I talk to you about something | can I speak freely | my estate agent has the keys | the travel agent sent it |
    I'm a manager | does someone have to sign | can the driver call me | have the driver ring me |
    I got through to a human yesterday | last time it was a human who called | I prefer robots to people anyway |
    don't call the house phone, I'm on my mobile | the driver should stop calling me every five minutes |
    he kept ringing the bell, tell him to stop that | I want to stop the delivery | how many times will you call me |
    I'd never call that a parcel | I didn't ask you to call him | can I refuse the second one only if it's broken |
    do they take returns | will the driver take back the old machine | I don't want it to be late |
    I don't want it left with strangers | they cancelled on me last time | he refused to come upstairs last time |
    I was sent the wrong thing and returned that already, this is the new one |
    is a person going to deliver it or a drone | will a person be there to hand it over |
    is there someone I should expect, what's the driver called | can the driver speak English |
    can someone help him carry it | I used to be an agent myself | an actual person rang the bell
none > propose_time?
    my phone doesn't stop ringing today | stop the delivery until next week | bring it back tomorrow |
    someone told me Tuesday | the man I spoke to said noon
none > refuse_parcel
    keep it | you can stick your parcel | I'm not taking it | I'll not be taking that | we won't take it in |
    I won't have it in my house | I'm not having that thing here | don't want nothing from them |
    I want nothing from that shop | I don't want any parcel from my ex | I don't want whatever it is |
    not interested in it | no longer needed | it's no longer needed, send it back | I don't need it now |
    we don't need this anymore kindly return | please return the shipment | return it back sir | take it back please |
    take it back where it came from | I refuse to accept this | I refuse this delivery | I am declining the parcel |
    I'd like to turn it down | can I refuse it | can I just send it back | could you send it straight back |
    is it possible to reject it | how do I refuse the parcel, I don't want it | I'd rather not have it |
    I'd rather you took it back | I never ordered that, I'm not taking it | I didn't order it so I won't accept it |
    I never ordered anything | I ordered it by mistake, I don't want it | bought it by accident send it back |
    throw it in the bin | chuck it in the skip for all I care | do what you like with it, I don't want it |
    give it to charity, I don't want it | give it to someone else, I'm not having it | get rid of it | dump it |
    back to sender with it | mark it return to sender | it can go back | it can go straight back to them |
    send the whole lot back | let it go back | nah you're alright, keep it, I don't want it | I dinnae want it |
    ah'm no wantin it | I'm not wanting it | I ain't taking that | I ain't want no package | I don't want no parcel |
    y'all can have it back | you can have it back | I won't be needing it | I shan't be needing it any more |
    I don't require it | I have no need of it | I've already got one so I don't need it |
    if it's from my brother I'm refusing it | I don't accept parcels from strangers |
    I don't want to receive this parcel | I do not wish to receive it | I will not sign for that |
    this must be a scam, I'm not accepting anything | please stop the delivery and send it back |
    call off the delivery, I don't want it | call the whole thing off | withdraw my order |
    what if I just don't want it, can you send it back | I want shot of it | I'd like to refuse it please |
    I wish to decline delivery | return to sender mate | it's not mine, send it back |
    it's a mistake, I never bought that, take it away | I don't want that thing anywhere near me |
    wouldn't take it if you paid me | no chance I'm accepting that |
    we're not accepting any deliveries from that company | not interested, whatever it is | I'd like it returned |
    I want to return it to sender | I want it sent back | make it go back | get it out of here, I don't want it |
    I don't wish to accept this package | I won't be needing that package any longer | not needed anymore |
    no need for it now, send back | I no want it | I not want this parcel | please to take back the parcel |
    give it back to the shop | give it back to them | ship it back | post it back to whoever sent it |
    I'm returning it | I'm sending it back | we'll be refusing that | just refuse it for me | I don't want any of it |
    tell them I don't want it | tell the shop to keep it | they can keep their rubbish |
    you know what, keep the thing | I don't want gifts from him | it's from my stalker, don't bring it here |
    I'm allergic to whatever that is, take it back
none > refuse_parcel complain?
    my mother died, the order was hers, please send it back
none > refuse_parcel correct?
    I changed my mind, I don't want it | changed my mind about it, return it | I have changed my mind, cancel it
none > refuse_parcel deny?
    found it cheaper elsewhere so no thanks, send it back | not for me, send it back | nah not having it
none > refuse_parcel propose_time?
    stick it where the sun don't shine
none > refuse_parcel reject_time?
    it came too late, I don't want it now | too late, I bought it in town, return it |
    I don't want it, it's too late now
none > reject_time?
    I need to return something else, can he take it
none > set_drop_place?
    was that you who called three times | I don't want it thrown over the fence |
    I called customer service and nobody answered
none > set_pickup_point?
    take it to the shop on the corner | not a delivery to my door, the locker please
none > small_talk?
    you sound like a real person
none > unavailable?
    I'm not refusing it, I'm just out | I don't need it until next week | I work in customer service myself
none > wrong_person?
    you've called the wrong bloke
opt_out_confirmation > deny?
    no keep me on the list | no, you can still call | no I only meant don't call today | no I don't want that
refusal_confirmation > deny?
    no I'll take it | no wait I do want it | no, don't refuse it
slot_decision > affirm?
    don't let him ring the bell | please cancel the Tuesday one
slot_decision > affirm? complain?
    they never called me about the first one
slot_decision > busy?
    he shouldn't phone me, I'm in a meeting then
slot_decision > deny?
    tell him not to call up, just leave it | don't bother ringing the bell | I don't want that one, the other
slot_decision > deny? propose_time?
    no don't bring it then, bring it later | cancel that, Thursday instead
slot_decision > deny? reject_time?
    I don't want it on Tuesday | I don't want either of those | I don't want to wait till Thursday |
    I can't take it then | no, that's no use to me
slot_decision > deny? set_drop_place?
    no take it to my neighbour instead
slot_decision > human
    I'd rather arrange this with a human | can we do this with a person instead
slot_decision > human deny?
    no, human please
slot_decision > human thank?
    I'll sort it out with a person thanks
slot_decision > opt_out deny?
    I'd like my number deleted please | get rid of my number | I said don't call
slot_decision > opt_out deny? reject_time?
    neither and don't ring me again either
slot_decision > out_of_scope?
    keep it at the depot | don't deliver it in the rain | can someone else take it for me |
    can someone from upstairs take it | he needn't phone me before he comes | I can't accept that time |
    I don't need that slot | I don't need anything heavy carried up | I'll get someone to be there |
    my manager won't let me off
slot_decision > propose_time?
    cancel Tuesday, make it Thursday | keep it for me till Thursday | I'll have to decline Tuesday |
    I cancelled my trip so any day
slot_decision > propose_time? unavailable?
    take Tuesday off, I can do Thursday
slot_decision > refuse_parcel complain? deny?
    the order was cancelled, so don't deliver it
slot_decision > refuse_parcel deny?
    just cancel the whole thing | I want to cancel | I've cancelled that order |
    I got a refund for it already so don't bring it | don't bother delivering it | don't bother bringing it at all |
    please don't deliver it at all | don't deliver, I sent a cancellation already |
    I already got my money back so I don't need it | kindly cancel the delivery | cancel my order please |
    can you cancel it | please cancel this parcel sir
slot_decision > refuse_parcel deny? reject_time?
    neither, I don't want it | none of those, send it back to the shop | neither of them, I've decided not to keep it
slot_decision > reject_time?
    don't deliver it tomorrow | don't bring it before ten | stop, Tuesday's no good | I don't want Tuesday |
    I don't want it that early
slot_decision > set_drop_place?
    I'd need to talk to my landlord
slot_decision > unavailable?
    don't call me at work, call me at home | I won't be there to take it | I can't accept it in the morning
slot_decision > unsure?
    I need to ask my manager first | let me talk to my husband | I'd have to speak to my boss about that |
    I'll ask someone to wait in | let me speak to my wife first
verification > human
    I'll only tell that to a person | I don't give that to a machine, get someone | I'm only giving my zip to a person
verification > human deny?
    not to a machine, no
verification > opt_out deny?
    I won't tell you that and don't call again
"""
