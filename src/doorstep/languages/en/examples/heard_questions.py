"""Questions, remarks and courtesies of independent speakers, with all they say."""

TABLE = """
address > ask_cost
    Does that cost more?
address > ask_data
    What do you want my address for?
address > hold_on
    let me find the letter it's on
address_confirmation > ask_repeat
    Er, can you read that back to me one more time?
address_part > ask_repeat
    What was the question?
address_part > hold_on
    wait a minute while i check the door
anything_else > ask_cost
    do I need to sign for it or pay anything
anything_else > ask_data
    and what happens to this recording now
anything_else > ask_sender
    Who did you say it was from?
anything_else > complain
    I'd like to make a complaint about your driver, he was dead rude.
anything_else > goodbye
    ta ra | right I'll let you go then toodle-oo
anything_else > goodbye small_talk?
    you too take care
anything_else > other_parcel
    I'm expecting something else as well, from Booknook.
anything_else > out_of_scope
    what's a good place for a curry round here | do you lot sell stamps |
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
    appreciate it | nice one mate
anything_else > thank small_talk
    Cheers, you've a grand voice for a machine.
availability > ask_repeat
    sorry what
availability > complain
    y'all said Friday and I sat here all day for nothing
availability > hold_on
    hang on I'll ask the missus
drop_place > ask_contents
    is it something valuable what's inside
identity > ask_data
    am i being recorded
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
none > ask_who
    who am i speaking with please | is that the courier or the shop ringing
none > ask_why
    what's all this about then | may i know the purpose of your call sir | and what's it you're after
none > ask_why complain?
    Why are you calling me at this hour?
none > complain
    I've waited in three days for this, it's a disgrace. | you people are useless | the box was ripped open last time
none > greet
    hello hello is anybody there
none > greet ask_robot
    hello is this a real person or a machine
none > greet ask_who
    morning who's that | Hello, who's this?
none > greet ask_why
    hey there what do you want | good day madam what is this about
none > greet thank
    hello, thanks for ringing
none > out_of_scope
    what's seven times eight | turn the kitchen lights off | my internet's been down since friday can you fix it
none > out_of_scope ask_cost?
    can I send a parcel to Poland with you and what would it cost
none > small_talk
    brass monkeys out there today isn't it
none > small_talk out_of_scope?
    so the doctor says to me it's the knee again
refusal_confirmation > ask_sender
    who sent it again?
slot_decision > ask_contents
    What is it, even? I don't remember ordering. | is it shoes or what
slot_decision > ask_repeat
    can you go through those times once more slowly please |
    sorry love I missed that, you were saying Tuesday and what?
slot_decision > ask_who
    sorry, who even is this
slot_decision > complain
    you promised me today and now it's not coming this is ridiculous |
    this is the third time you lot have messed me about
slot_decision > hold_on
    Let me look at my calendar. | bear with me a tick | wait wait someone's at the door
slot_decision > out_of_scope
    can you also book me a plumber for thursday
slot_decision > out_of_scope small_talk?
    any idea if the bears won yesterday
verification > ask_data
    what are you going to do with my postcode
verification > ask_repeat
    say again please my english is not so good
verification > ask_who
    before i tell you anything who am i talking to
verification > hold_on
    let me get my glasses | hold on lemme look it up
"""
