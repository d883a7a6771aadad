"""Answers to who it is and to times, as people outside wrote them: training material of the judgement."""

TABLE = """
identity > affirm
    You have her on the line. | this is alex | Yes yes, tell me. | mhm that's right
identity > affirm ask_why?
    yeah thats me whats up
identity > affirm ask_who
    You are, love. Who's calling? | yep who's this
identity > affirm greet
    good morning yes alex morgan here
identity > affirm small_talk
    the very same how are you today
identity > affirm ask_why
    um yes and what is this regarding please | Yes, speaking, what's it about?
identity > wrong_person deny?
    no alex here sorry pal | I think you've dialled wrong, this is a dental surgery. | nope you got the wrong guy |
    There's nobody of that name in this house. | morgan no this is the patels
identity > not_here deny?
    he's out walking the dog can i take a message | Alex is at work right now, I'm the babysitter. |
    my husband is in the shower at the moment | this is his wife he can't come to the phone he's sleeping
identity > call_back not_here deny? propose_time?
    No, it's her dad. She's popped to the shops, try again about four.
identity > not_here deny? unavailable?
    she's away til wednesday I just feed the cat
identity > affirm busy call_back
    yes but i'm driving can you ring back
identity > busy
    Look, I'm in the middle of something.
identity > affirm busy goodbye
    it is but i'm running for a bus bye
identity > affirm correct?
    Alexandra actually but yes, that's me.
identity > busy goodbye
    I'm just heading into an exam, bye.
verification > give_address_part
    six double two no six two seven oh four | It's 62704. | the zip is six twenty seven zero four I believe |
    em seven two nah hang on six two seven oh four
verification > unsure
    I haven't a clue, my wife deals with all that. | no idea off the top of my head
verification > deny
    i don't give that out over the phone
verification > complain deny?
    You should have that already, it's on the flaming parcel!
verification > ask_data give_address_part
    Is this thing taping me? And it's 62704.
verification > give_address_part thank
    6 2 7 0 4 thank you
verification > human deny?
    Nope, not telling a machine. Put me through to somebody.
slot_decision > affirm
    the second one | first one please | Let's go with the later one. | either's fine by me | go on then the former |
    whichever's sooner | yes | okay
slot_decision > affirm propose_time?
    Tuesday. | thursday's grand | i'll take the afternoon | Yeah, the ten to twelve one works. |
    I'm off on Thursday so that'd be perfect. | put me down for the twenty fourth | um tuesday no wait thursday |
    Does it matter? Thursday, whatever.
slot_decision > affirm thank propose_time?
    tuesday will do nicely thank you
slot_decision > affirm deny? reject_time?
    not tuesday the other one
slot_decision > affirm unavailable propose_time? reject_time?
    the morning one yaar, afternoon I am in office | I've a hospital appointment Tuesday but I could do the Thursday
slot_decision > affirm out_of_scope? propose_time?
    Thursday, but please ask the driver to ring the bell twice.
slot_decision > affirm ask_contents propose_time?
    two o'clock tomorrow sounds good what's in it by the way
slot_decision > affirm ask_cost propose_time?
    Tuesday's good. Will it cost me anything?
slot_decision > unavailable deny? reject_time?
    nah I'm still at work then | I'll be on a train then. | thursday's thanksgiving we'll be at my sister's |
    I pick the kids up from school between two and four. | we're away the whole week |
    there's nobody in of a morning | I work nights so I'm asleep at ten. | i don't get in till half six |
    on tuesday i have got dialysis | out of town till friday
slot_decision > reject_time deny?
    Neither suits, I'm afraid. | no good hen | That's way too early for me. |
    those times are no use to me | fuhgeddaboudit I ain't sitting home all afternoon
slot_decision > reject_time deny? unavailable?
    can't do either of them
slot_decision > propose_time reject_time?
    don't you have anything in the evening | Could you do Friday instead? | got anything saturday |
    I'd sooner have it in the morning tomorrow
slot_decision > propose_time reject_time deny?
    neither works but wednesday after three would | wee bit early can it be after twelve on thursday
slot_decision > propose_time deny? reject_time?
    no make it wednesday morning
slot_decision > propose_time unavailable deny? reject_time?
    I can't Tuesday, I'm in Chicago, but Friday all day I'm home. | at work till five so anytime after that
slot_decision > ask_time
    Do those come with an exact time, or do I wait in for two hours? | what time on tuesday exactly |
    would that be nearer ten or nearer twelve
slot_decision > ask_status
    where's it at right now | is it not on the van already
slot_decision > unsure
    hmm not sure | I'd have to check with my other half. | depends on my shifts dunno yet |
    could go either way really I won't know till tonight
slot_decision > set_drop_place
    just leave it on the porch
slot_decision > set_drop_place unavailable deny? reject_time?
    I'm out both days, give it to Mrs Kelly at number nine. | can't you pop it in the shed i'm never home
slot_decision > set_pickup_point reject_time?
    I'd rather collect it from a shop near me.
slot_decision > set_pickup_point
    stick it in one of them lockers
slot_decision > reject_time set_pickup_point deny?
    neither i'll pick it up at the kiosk
slot_decision > change_address
    it needs to go to my office not the house | thing is, we've moved since I ordered
slot_decision > affirm change_address propose_time?
    Tuesday's fine but bring it to my mother's, would you?
slot_decision > refuse_parcel deny?
    I don't want it any more, send it back. | no you can keep it i bought one in the store
slot_decision > busy
    Can't talk, I'm in a meeting.
slot_decision > busy call_back propose_time?
    driving mate call me in an hour
slot_decision > call_back propose_time?
    can you ring me tonight about this
slot_decision > affirm complain propose_time?
    Your driver never even knocked last time! Tuesday then.
slot_decision > deny reject_time?
    no
slot_decision > ask_cost propose_time?
    how much extra for the evening
slot_decision > affirm small_talk propose_time?
    it's pouring down here thursday's fine
slot_decision > other_parcel ask_status? ask_time?
    And when's the other one due, the book?
slot_decision > affirm other_parcel ask_status? propose_time?
    Thursday please, and is my Booknook order coming with it?
slot_decision > correct affirm? propose_time?
    You've got that backwards, I said the Tuesday.
slot_decision > affirm goodbye thank propose_time?
    Tuesday afternoon it is, cheers, bye now.
availability > propose_time
    any time after six | Wednesday morning would be ideal. | weekends only really |
    half eight in the morning if you can | Friday, say between one and three. | tomorrow |
    I am there whole day on Saturday only. | i'm home all day every day i'm retired | evenings suit me better like |
    Any day, any time, I don't go out much. | friday no sorry saturday afternoon
availability > propose_time unavailable
    mornings are best I've work from one | Nobody home before five, after that we good. |
    i am in surgery all week so next week please
availability > unavailable propose_time?
    Not before ten and not Thursdays.
availability > unavailable
    not mondays i've got my class | I'm away until the first of December. | work nine to five, monday to friday
availability > unsure
    God only knows, I'm that busy. | couldn't tell you yet pet
availability > ask_time
    when are you lot in the area
availability > refuse_parcel deny?
    never just send it back
availability > ask_sender propose_time
    wednesday after lunch and who did you say sent it
availability > set_drop_place
    If I'm not about, my neighbour will take it in.
availability > set_drop_place unavailable
    i'm never in you'd better leave it round the back
availability > set_pickup_point
    Just take it to the pickup shop, I'll fetch it on my way home.
availability > call_back propose_time? unsure?
    call me again tomorrow and i will know
availability > busy call_back?
    Can I get back to you? I'm at the checkout.
availability > ask_cost unsure?
    it depends will i have to pay extra at the weekend
availability > change_address propose_time
    send it to my work and any time before four is grand
identity > affirm greet ask_why?
    Hello, yes, Alex here, what can I do for you?
identity > affirm ask_robot
    Yeah, that's me. Are you a robot?
identity > affirm ask_data
    speaking but how did you get my number
identity > affirm ask_repeat
    yes this is alex sorry could you repeat that i am in the metro
identity > call_back not_here deny? propose_time? unavailable?
    She's gone to the gym, ring her after seven.
identity > opt_out wrong_person deny?
    no alex here and take me off your list
identity > affirm busy call_back propose_time?
    This is he. I'm with a client, phone me this afternoon.
identity > affirm ask_status ask_why?
    aye it's me is this about my parcel where is it
identity > affirm greet hold_on
    morning love yes hold on while i sit down
identity > not_here set_drop_place deny? unavailable?
    he's at sea til Christmas so leave it with me, I'm his neighbour at number ten
verification > ask_contents give_address_part
    62704, now what's in the box?
verification > ask_time give_address_part
    six two seven zero four and when will it be here
verification > busy unsure
    don't know it and I'm just getting on a plane
slot_decision > affirm ask_sender propose_time?
    Thursday please. Who's it from?
slot_decision > affirm set_drop_place
    The second. And could he leave it with next door if I'm late back?
slot_decision > affirm thank
    the first one thanks a million
slot_decision > affirm hold_on propose_time?
    Yes the Tuesday, hold on, let me write it down.
slot_decision > ask_contents unsure
    i don't know what even is it
slot_decision > refuse_parcel deny? thank?
    No, and I don't want the thing at all, thank you.
slot_decision > opt_out refuse_parcel deny?
    not interested send it back and don't ring again
slot_decision > change_address unavailable deny? reject_time?
    I'm at the office till six both days, can it come there?
slot_decision > ask_cost ask_time propose_time?
    is it extra in the evening and what time would it be
slot_decision > busy set_drop_place
    can't talk I'm in theatre in five minutes just put it behind the shed
slot_decision > affirm ask_robot propose_time?
    Are you a machine, by the way? Thursday's fine.
slot_decision > call_back unsure propose_time?
    I'm not sure, can you call me tonight when my wife's in?
availability > propose_time unsure
    hmm dunno, maybe Friday?
availability > propose_time thank unavailable?
    Thursday week I'm back from Leeds, so then, thanks.
availability > propose_time unavailable deny?
    I've got college in the day so evenings, and don't leave it with the neighbour
availability > ask_cost propose_time
    Wednesday. And what do I owe you for that?
"""
