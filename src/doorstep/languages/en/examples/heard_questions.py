"""Questions, remarks and courtesies of independent speakers, with all they say."""

TABLE = """
address > ask_cost
    Does that cost more?
address > ask_data
    What do you want my address for?
address > give_address ask_data
    300 Pine Street, but why d'you need it?
address > give_address thank
    84 Beacon Hill Drive, thanks ever so much
address > hold_on
    let me find the letter it's on
address_confirmation > affirm ask_data
    Yes. Do you keep that on file now?
address_confirmation > affirm thank goodbye
    Perfect, thank you, goodbye. | yes thanks bye
address_confirmation > ask_repeat
    Er, can you read that back to me one more time?
address_part > ask_repeat
    What was the question?
address_part > give_address_part ask_data
    Twenty-one. Say, is this line recorded?
address_part > hold_on
    wait a minute while i check the door
anything_else > ask_cost
    do I need to sign for it or pay anything
anything_else > ask_data
    and what happens to this recording now
anything_else > ask_sender
    Who did you say it was from?
anything_else > change_address ask_sender affirm?
    Yes, my address has changed since, and who's the sender?
anything_else > complain
    I'd like to make a complaint about your driver, he was dead rude.
anything_else > deny complain
    no but i must say this was a right faff
anything_else > deny goodbye
    i'm good bye | no goodbye
anything_else > deny thank
    that's me sorted cheers | No, that's all, thank you very much indeed.
anything_else > deny thank goodbye? small_talk?
    no ta you've been lovely have a nice day
anything_else > goodbye
    ta ra | cheerio | right I'll let you go then toodle-oo
anything_else > goodbye small_talk?
    you too take care
anything_else > other_parcel
    I'm expecting something else as well, from Booknook.
anything_else > other_parcel affirm? ask_status?
    yeah what about the other package, the book
anything_else > other_parcel ask_status?
    there should be a second box did you lose it | is my amazon order with you too
anything_else > out_of_scope
    what's a good place for a curry round here | what's my bank balance | do you lot sell stamps |
    Are you hiring drivers at the moment? | how do I reset the password on my router |
    could you book me a taxi to the airport
anything_else > out_of_scope small_talk?
    will it snow on thursday d'you think
anything_else > small_talk
    You've a lovely manner about you. | I suppose you're run off your feet before Christmas.
anything_else > small_talk ask_robot?
    do you ever sleep love
anything_else > small_talk goodbye?
    happy thanksgiving to you
anything_else > thank
    Thank you so much. | much obliged to you | appreciate it | nice one mate
anything_else > thank goodbye deny?
    you've been a great help bye bye now
anything_else > thank small_talk
    Cheers, you've a grand voice for a machine.
availability > ask_cost unsure?
    it depends will i have to pay extra at the weekend
availability > ask_repeat
    sorry what
availability > complain
    y'all said Friday and I sat here all day for nothing
availability > hold_on
    hang on I'll ask the missus
availability > propose_time ask_cost
    Wednesday. And what do I owe you for that?
availability > propose_time ask_sender
    wednesday after lunch and who did you say sent it
availability > propose_time thank unavailable?
    Thursday week I'm back from Leeds, so then, thanks.
callback_time > call_back goodbye propose_time?
    try me in twenty minutes, bye
callback_time > call_back thank goodbye propose_time?
    tomorrow at nine thank you so much goodbye
drop_place > ask_contents
    is it something valuable what's inside
drop_place > complain deny?
    Last time the guy just chucked it over the fence.
drop_place > set_drop_place ask_cost
    with the caretaker, is there a charge for that
drop_place > set_drop_place other_parcel
    the garage and is the book coming as well
drop_place > set_drop_place thank
    round the side by the gas meter ta
drop_place > set_drop_place thank affirm?
    yes with the concierge thank you my dear
drop_place > set_pickup_point thank deny?
    No, I'll collect it myself at the locker, thanks.
drop_place_confirmation > affirm ask_sender
    yes and who is the package from
drop_place_confirmation > affirm thank
    That's the one, thanks.
identity > affirm ask_data
    speaking but how did you get my number
identity > affirm ask_repeat
    yes this is alex sorry could you repeat that i am in the metro
identity > affirm ask_robot
    Yeah, that's me. Are you a robot?
identity > affirm ask_who
    You are, love. Who's calling? | yep who's this
identity > affirm ask_why
    um yes and what is this regarding please | Yes, speaking, what's it about?
identity > affirm busy goodbye
    it is but i'm running for a bus bye
identity > affirm small_talk
    the very same how are you today
identity > ask_data
    How did you get this number? | am i being recorded
identity > ask_repeat
    sorry the line's terrible say that again
identity > ask_repeat ask_who?
    sorry what was that name again
identity > ask_robot
    is this a recording or a real person | are you one of them computer voices
identity > ask_who
    and who might you be | Which company are you with?
identity > ask_who ask_repeat?
    sorry who did you say you were
identity > ask_why
    why what is this about
identity > busy goodbye
    I'm just heading into an exam, bye.
identity > greet
    Hello?
identity > greet affirm
    good morning yes alex morgan here | Hiya, yeah, it's me.
identity > greet affirm ask_why?
    Hello, yes, Alex here, what can I do for you?
identity > greet affirm hold_on
    morning love yes hold on while i sit down
identity > greet ask_who
    Good evening, whom am I speaking to?
identity > greet small_talk
    oh hello dear lovely to hear a voice
identity > hold_on
    one second let me turn the telly down | hang on i'll fetch him
none > ask_contents
    what did i order remind me | What is it, is it the shoes?
none > ask_cost
    is there customs to pay on it | I won't get a bill for this, will I?
none > ask_repeat
    didn't catch a word of that | you cut out there for a second | can you speak up dear I'm a bit deaf
none > ask_robot
    am I talking to a computer | you sound like one of those AI things | Are you even human?
none > ask_sender
    Who on earth would be sending me something? | is it from my sister
none > ask_sender ask_contents
    which shop is it from and what's in the box
none > ask_sender backchannel?
    Okay, and who is it from?
none > ask_status ask_cost
    Where is it, and what does it cost me?
none > ask_who
    who am i speaking with please | is that the courier or the shop ringing
none > ask_why
    what's all this about then | may i know the purpose of your call sir | and what's it you're after
none > ask_why complain?
    Why are you calling me at this hour?
none > backchannel
    uh huh | mm hmm | right | I see. | oh okay | go on | gotcha
none > complain
    I've waited in three days for this, it's a disgrace. | you people are useless | the box was ripped open last time
none > goodbye
    bye
none > goodbye busy?
    i have to hang up now goodbye
none > greet
    hello hello is anybody there | Good afternoon. | howdy
none > greet ask_robot
    hello is this a real person or a machine
none > greet ask_who
    morning who's that | Hello, who's this?
none > greet ask_why
    hey there what do you want | good day madam what is this about
none > greet busy affirm?
    Yes hello, I'm at a funeral, I can't do this now.
none > greet busy call_back propose_time?
    hi i am in class right now can you call after two
none > greet thank
    hello, thanks for ringing
none > out_of_scope
    what's seven times eight | turn the kitchen lights off | my internet's been down since friday can you fix it
none > out_of_scope ask_cost?
    can I send a parcel to Poland with you and what would it cost
none > small_talk
    keeping well are you | brass monkeys out there today isn't it
none > small_talk out_of_scope?
    so the doctor says to me it's the knee again
none > thank goodbye backchannel?
    ok thanks bye
opt_out_confirmation > affirm goodbye
    Yes. Goodbye.
refusal_confirmation > affirm thank
    yes please and thanks for your patience
refusal_confirmation > ask_sender
    who sent it again?
refusal_confirmation > unsure ask_contents
    not sure, what was in it?
slot_decision > affirm ask_contents propose_time?
    two o'clock tomorrow sounds good what's in it by the way
slot_decision > affirm ask_cost propose_time?
    Tuesday's good. Will it cost me anything?
slot_decision > affirm ask_sender propose_time?
    Thursday please. Who's it from?
slot_decision > affirm hold_on propose_time?
    Yes the Tuesday, hold on, let me write it down.
slot_decision > affirm other_parcel propose_time? ask_status?
    Thursday please, and is my Booknook order coming with it?
slot_decision > affirm thank
    the first one thanks a million
slot_decision > affirm thank goodbye propose_time?
    Tuesday afternoon it is, cheers, bye now.
slot_decision > affirm thank propose_time?
    tuesday will do nicely thank you
slot_decision > ask_contents
    What is it, even? I don't remember ordering. | is it shoes or what
slot_decision > ask_cost ask_time propose_time?
    is it extra in the evening and what time would it be
slot_decision > ask_cost propose_time?
    how much extra for the evening
slot_decision > ask_repeat
    what were the two again | Pardon? | can you go through those times once more slowly please |
    sorry love I missed that, you were saying Tuesday and what?
slot_decision > ask_robot affirm propose_time?
    Are you a machine, by the way? Thursday's fine.
slot_decision > ask_sender
    who's it from
slot_decision > ask_who
    sorry, who even is this
slot_decision > complain
    you promised me today and now it's not coming this is ridiculous |
    this is the third time you lot have messed me about
slot_decision > complain affirm propose_time?
    Your driver never even knocked last time! Tuesday then.
slot_decision > hold_on
    Let me look at my calendar. | bear with me a tick | wait wait someone's at the door
slot_decision > other_parcel ask_status? ask_time?
    And when's the other one due, the book?
slot_decision > out_of_scope
    can you also book me a plumber for thursday
slot_decision > out_of_scope small_talk?
    any idea if the bears won yesterday
slot_decision > small_talk affirm propose_time?
    it's pouring down here thursday's fine
slot_decision > unsure ask_contents
    i don't know what even is it
verification > ask_data
    Why do you need that? | what are you going to do with my postcode
verification > ask_data give_address_part
    Is this thing taping me? And it's 62704.
verification > ask_repeat
    say again please my english is not so good
verification > ask_who
    before i tell you anything who am i talking to
verification > complain deny?
    You should have that already, it's on the flaming parcel!
verification > give_address_part ask_contents
    62704, now what's in the box?
verification > give_address_part thank
    6 2 7 0 4 thank you
verification > hold_on
    let me get my glasses | hold on lemme look it up
"""
