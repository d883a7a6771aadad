"""Questions, remarks, complaints and courtesies in turns of several acts, and beside what only sounds like them."""

TABLE = """
none, identity > ask_who
    who even is this | and who might that be | is that the courier | whos ringing |
    is this the post office calling | who am i on to
none > greet ask_who
    morning whos that | good evening who is speaking please | hiya who are you then | hello and what was your name
none > greet ask_why
    hello dear whats this about | good day sir what is it regarding | hi what do you want |
    morning what can i do for you
none > ask_why
    whats all this in aid of | may i ask the purpose of the call | and what is it you want | reason for calling please |
    what are you after at this hour
identity > affirm ask_who
    yep whos this | aye thats me who are you | yes speaking and you are | thats him who wants him |
    you got her whos calling
identity > affirm ask_why
    thats me whats it about | yes this is alex what can i do for you | speaking what is it | its me why
identity > affirm ask_data
    yes but how did you get this number | speaking is this being recorded | its me who gave you my number
identity > affirm greet
    hiya yeah its me | hello yes alex here | good afternoon this is alex | hi there speaking
identity > affirm greet hold_on
    hello yes hang on a sec | hi its me just a moment while i turn the radio down | morning yes one second pet
identity > affirm goodbye busy
    its me but my bus is here bye | speaking cant talk bye | yes im just going in somewhere bye bye
verification, address > ask_data
    what do you do with my postcode | am i on tape | will you keep my address |
    why d'you need to know |
    is this line recorded
address > give_address ask_data
    14 mill lane but whats it for | 200 elm street and do you store that | nine hope road why do you ask
address_part > give_address_part ask_data
    sixty two and is this recorded | flat four why d'you want it | 4b and what happens with my data
verification > complain deny?
    you should have that already | its on the label cant you read | you people ask for it every single time
none, slot_decision > ask_cost
    wont be a bill will there | will i get an invoice | how much extra is that | is there money owing on it |
    do i owe you owt |
    whats the damage | any duty on it
slot_decision > ask_cost propose_time?
    how much extra for saturday | is it dearer in the evening | do i pay more for the weekend
slot_decision > affirm ask_cost propose_time?
    tuesday is good will that cost me | thursdays fine how much is it | the first one is there a charge
slot_decision > affirm ask_contents propose_time?
    tuesday and whats in the box | the second one what is it anyway | thursday please what did i even order
slot_decision > affirm ask_sender propose_time?
    thursday who is it from though | the first whos the sender | tuesday fine and which shop sent it
slot_decision > affirm other_parcel propose_time? ask_status?
    thursday and is my other parcel coming with it | first one and whats with the book order |
    tuesday will the shoes come too
slot_decision > affirm ask_robot propose_time?
    tuesday are you a robot by the way | thursdays fine is this a machine | first slot you sound like a computer
slot_decision > affirm complain propose_time?
    thursday but your driver never knocked last time | tuesday and tell him not to throw it again |
    the first though its a disgrace |
    fine thursday but you lot said today
slot_decision > affirm small_talk propose_time?
    its lashing rain here tuesdays grand | thursday is fine lovely weather for it | tuesday then how are you keeping
slot_decision > unsure ask_contents
    dunno what is it | not sure what even is in it | i dont know whats in the parcel
none, anything_else > ask_sender
    who did you say sent it | from whom again | is it from my mother | which shop was that |
    who would be sending me stuff
availability > propose_time ask_sender
    wednesday and who is it from | friday after two who did you say it was from | mornings and which shop sent it
slot_decision, availability > ask_repeat
    what were the two again | what was the question | i lost you | say the days again slowly |
    you were saying tuesday and what | sorry the dog was barking what days
none > ask_repeat
    didnt catch a word pet | my hearing aid was out what did you say | speak up dear |
    the signal went
anything_else > other_parcel ask_status?
    im waiting on something else as well | is my amazon stuff with you too | there should be another box |
    and the book whats happening there | when is the other one due | i ordered two things you know
drop_place > set_drop_place other_parcel
    with gloria next door and what about my other parcel
anything_else, none > out_of_scope
    any idea who won the match | whats a good curry house | how do i reset my router | book me a plumber |
    turn the lights off |
    do you sell stamps | whats my bank balance | will it snow on thursday | how do i cook a turkey |
    where can i get my keys cut |
    can i post a parcel to poland with you | wheres the nearest cash machine |
    my boiler is leaking can you send someone |
    do you do insurance | whats nine times nine
anything_else, none > small_talk
    keeping well are you | brass monkeys out | the doctor says its my knee | youve a grand voice |
    run off your feet i suppose |
    nearly christmas eh | my son got married on saturday | lovely manner you have | do you get a tea break
anything_else > thank small_talk
    cheers youve a lovely voice | thanks pet youre a good sort | ta love you have a nice way about you
anything_else > deny complain
    no but what a faff | no but it was a right palaver | no just that your app is useless | no only the driver was rude
anything_else > deny thank goodbye
    no ta thats me bye | nope all good thanks bye | no thats grand thank you cheerio
anything_else > deny thank
    thats me sorted cheers | nothing else ta | im all set thanks | that was all thank you
anything_else > deny goodbye
    im good bye | no goodbye | thats all bye now | nothing more cheerio
none > backchannel
    ah ok | uh huh go on
none > thank goodbye
    right ta bye | thanks now bye bye
none > greet
    hello hello is anyone there | hello anybody there
none > complain
    i waited in all day | the box was ripped | not another one of these | he slung it over the gate |
    you lot are hopeless | sat here since eight for nothing
none > ask_status
    has it left the depot | it says out for delivery is that right |
    whats keeping it
callback_time > deny
    no need ill stay on | dont bother ill hold | no ill wait on the line
address, verification > hold_on
    let me find the letter | wait till i get my glasses | let me look it up | one tick its in the other room |
    ill go to the door and look
"""
