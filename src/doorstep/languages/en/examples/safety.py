"""No more calls, and a person wanted, under every question: training material of the judgement."""

TABLE = """
identity, slot_decision, availability, address, drop_place, callback_time, anything_else, none > opt_out
    i don't wanna be called by you anymore | no more phone calls from you lot | Don't you ever ring me again |
    please stop phoning this house | Stop ringing us up | take my number out of your computer | wipe my number |
    scrub my number | strike me off | Cross me off whatever list you have | Remove us from your calling list |
    I want off this list | i want off | get my number off your books | kindly remove my number from your database |
    please do not disturb on this number again | i have activated dnd, you cannot call me |
    this number is on dnd, stop calling | I'm on the national do not call registry |
    we are on the do not call list here | I'm ex directory and TPS registered, do not ring again | I opt out |
    Opt me out | Opt out please | Stop | stop calling | quit it with the calls | no calls |
    don't call | Don't call here | Don't phone here again | Don't ring here no more | Stop pestering me |
    Stop hassling me with these calls | stop harassing me on the phone | Leave us in peace, no more calls |
    Let me alone and stop phoning | would you ever stop ringing me | Will youse stop ringing me? |
    Yous have my head melted with calls, no more | away and don't be ringing me | feck off and don't ring back |
    Piss off and never call again | Go away and don't call back ever | drop dead and lose my number |
    forget you ever had this number | Forget my number | Delete my number right now | erase this number please |
    blacklist my number | put me down as do not contact | mark me as no contact | i revoke my consent to be called |
    i withdraw any permission to phone me | I never agreed to be called and I don't want it |
    i did not consent to automated calls, cease them | i object to you phoning me |
    I am instructing you to cease all calls | My lawyer will hear about it if you phone again |
    Next call I'm going to the police | call again and i'm reporting you to ofcom |
    One more robocall and I'm filing with the FCC | i'll complain to trai if this number is called again |
    whoever you are do not use this number again | you are not to ring this phone again |
    this phone is for emergencies, never call it | i'm ninety one, i don't want these calls, please take me off |
    my mother has dementia, please do not ring this number any more |
    these calls frighten my wife, i want them stopped | it upsets me all this ringing, please no more |
    i can't be doing with these calls, take me off | i don't like being rung by computers, don't do it again |
    I do not take calls from robots so don't call any more | no robots on my phone again |
    I'm not interested in your calls, now or ever | not interested, take me off | I don't want to hear from you again |
    I don't want to hear from you people | don't contact me | No contact please | don't bother me again on this phone |
    i wish to receive no further calls | Further calls are not welcome |
    I would be obliged if you did not telephone again | could you see to it that I'm not rung again? |
    can you make sure nobody calls this number again | is there a way to stop these calls, i want them stopped |
    How do I get off this list, I want off | How do I stop you ringing me? | can i be taken off please |
    could you please unsubscribe this number | please to not call me more | not call again please sir |
    you not call me again ok | i no want call | Don't do call to me again | why you call always, stop it |
    Stop to call me | No call me no more | i'm blocking you and i want my number gone |
    i've blocked three of your numbers already, just stop | Last warning, don't phone me |
    That's enough, I don't want to be rung any more | Had it up to here with being rung, take me off |
    I've asked before, no calls | email me if you must but no phone calls ever again |
    only write to me, do not telephone again | text is fine but no more calls | From today I don't want to be called |
    in future don't call me | in the future i don't wish to be called about anything |
    Never again do I want a call like this | this was the last time you rang here, understood |
    May this be the last call I get from you | i'm hanging up now and don't you dare ring again |
    for the love of god stop calling me | um could you like not call me anymore |
    er i'd rather not be called again at all if that's ok | sorry to be a pain but i'd like not to be rung any more
slot_decision, anything_else > affirm opt_out propose_time?
    Tuesday's fine but after this don't ring me again | yes come Thursday and then take me off your list |
    ok deliver it tomorrow but no more calls | fine, thursday, and delete my number after
slot_decision, identity, none > opt_out complain
    this is the sixth call today, knock it off and take me off | you woke the baby again, never call here |
    ye have me driven demented ringing, stop it | morning noon and night you ring, i want it stopped |
    every flipping day this phone goes and it's you, no more |
    calling pensioners with a robot, shame on you, don't do it again |
    you got me out of the bath for this, don't ring any more | What kind of company calls at dinner, take me off |
    disgusting, i've said it before, remove my number | i was asleep, i work nights, stop calling me
slot_decision, identity, none > opt_out ask_data
    where did you get this number, delete it and don't call | who gave you my number, take it off |
    How come you have my number, I want it erased and no calls | What do you hold on me, delete it all and never ring
slot_decision, identity, none > opt_out refuse_parcel deny?
    I don't want your parcel and I don't want your calls | send it back and don't ring me again |
    I ordered nothing, stop calling me | keep your package and lose my number |
    not taking it, and take me off your list | Return the thing and never phone here again |
    no parcel no calls leave me alone | bin it and stop ringing
slot_decision, identity, none > opt_out wrong_person deny?
    Wrong number, don't ring it again | there's no Alex here, take this number off |
    you keep asking for some Morgan, he isn't here, stop calling | I'm not this person, remove my number |
    Third time, no Alex, never call again | not my name, wrong phone, delete it please |
    this is a hospital ward, no alex morgan, do not call this line again
slot_decision, identity, none > opt_out goodbye
    Don't call again, goodbye | bye and don't ring back ever | Take me off, good day to you | no more calls, bye |
    stop calling, i'm hanging up, bye
slot_decision, identity, none > opt_out not_here deny?
    she's not in and she doesn't want calls from you | he's at work and he said to tell you to stop ringing |
    alex is out, please don't call her again
opt_out_confirmation > affirm? opt_out
    yes for heaven's sake stop ringing | yeah no more calls at all | off the list yes | Yes delete it | Never call me |
    no calls whatsoever | yes i want it all stopped | take it off, the number | please, no calls | none, ever |
    I said stop calling | that's what i said, no more calls | yep wipe it | Correct, do not call |
    yes, i never want to hear from you again | Sure, remove me
opt_out_confirmation > affirm
    that's what i want | that is what i meant | definitely | Damn right | yes I'm sure |
    I'm certain | aye | of course | absolutely yes | yes that is correct | Ya ya correct | Yup do that | Please do so |
    Go ahead | Do it | I do yes | Indeed I do | exactly what i want | that's the idea | please yes | Mm yes |
    yes, immediately | as soon as possible yes | yes and thanks
opt_out_confirmation > deny
    no i don't mean that | No not at all, only not today | Nah you can ring me | no don't take me off | no leave me on |
    No I still want calls | I don't want that | god no, i need that parcel | oh no no you've misunderstood |
    no, calls about deliveries are fine | nope, keep my number | that's not what i was saying |
    no just not so early in the morning | No only this week I'm away | no wait, don't do that | hold my number, no |
    no i was talking to the dog | no i was speaking to my son sorry | No it was a joke | Leave it as it is
opt_out_confirmation > unsure
    i don't know really | not sure, will i still get my parcel | Hmm maybe | what happens then, i don't know |
    I'm in two minds | er not sure about that | I'd have to ask my wife about that
opt_out_confirmation > ask_repeat
    what was that? | sorry do i want what | come again love | I didn't get that | say that once more |
    What are you asking me?
identity, slot_decision, availability, address, drop_place, callback_time, anything_else, none > human
    Can I get a human please? | gimme a human | human | a human please | Real person | real person please | Person |
    Live agent | live person please | speak to agent | Agent please | representative please | Customer care |
    customer care executive please | Connect me to customer care | connect to executive |
    Please connect me with your senior | i want to talk to your senior | Give the phone to your madam |
    Call center person please | is there a human around? | is there anyone there | is there an actual person |
    isn't there a person i can speak to | Do you have any people there? | can I talk to somebody with a pulse? |
    put a human on the line | pass me on to a human | pass me to your boss | Hand me over to a colleague |
    hand me over to someone | transfer me to a person | Put me through | put me through to the office please |
    put me on to a manager | put me through to complaints | get me complaints | give me customer services |
    switchboard please | operator please | Zero zero operator | i'd like an operator |
    i'd like to speak with a member of staff | I would like to speak to a lady or gentleman please |
    i'd feel better talking to a person | I'd sooner talk to someone real | I want a proper person |
    a proper person please not a machine | i'm not talking to a computer | I don't do robots, get me someone |
    I refuse to talk to a machine | I'm not speaking to a bot, person please |
    i can't talk to a machine, dear, is there nobody |
    i'm old, i don't get on with these machines, have you a girl there | Can I speak to the girl in the office? |
    Let me talk to the lads at the depot | Let me talk to dispatch | Connect me to the depot |
    connect me with whoever's in charge | Who's in charge there, put them on | get your supervisor on the phone |
    Supervisor | manager | Manager now | i demand to speak to a manager | i want someone higher up |
    i want to escalate this to a person | somebody with a brain please | someone who can actually think please |
    you're useless, give me a person | you don't understand me, i need a human | this isn't working, get me someone |
    This machine's hopeless, somebody real please | i give up, let me speak to a person |
    i keep going round in circles, just give me a human | It's complicated, I need to explain it to a person |
    it's too complicated for a robot, person please | i've a special case, is there staff i can ask |
    I have a question only a human can answer | I need help from a real person | i need to discuss this with someone |
    i need to talk to someone about it | can somebody help me, not a machine | could someone from your team talk to me |
    i'd want to hear that from a person | is it possible to talk with an employee | any employee please |
    any staff available | someone please | somebody, anybody | talk to someone | Speak to someone |
    speak with somebody please | i want to speak | let me talk to human being | I want speak with person |
    Want human please | please a man or a woman not machine | No robot, human | no machine please person |
    Not you, a person | A person not an ai | a living soul please | somebody with a heartbeat |
    get a real human up on here | lemme talk to somebody | Lemme holla at a real person |
    y'all got a real person there | can I have a word with someone actual? | can i have a wee word with somebody |
    is there e'er a person there at all | would there be someone i could talk to |
    Have you no humans left in that place? | i'll only deal with a person | I only deal with people |
    I'll discuss it with a human and no one else | How do I get a real person? | Which button do I press for a person? |
    Do I press zero for an operator? | What number is it for a human?
identity, slot_decision, anything_else, none > human complain
    This is rubbish, I want a person | what a joke of a service, put a manager on |
    I've been on to you five times, get me someone with authority |
    nobody ever helps, it's all machines, give me a human | You lost my last one so I want a person this time |
    Disgraceful, a robot, get me a real one | i'm fuming, put your supervisor on |
    your driver scraped my car, i want a manager | You sent it to the wrong place twice, I want to talk to someone
identity, slot_decision, none > human ask_robot
    are you a bot? i want a person | Is this one of those ai things, get me a human |
    am i talking to a computer, put someone on | you're a machine aren't you, I'd like a real person |
    robot is it? no, pass me to someone
slot_decision > human deny? reject_time?
    No, let me talk to somebody | Neither, I'll sort it with a person | none of those, can i speak to an actual human |
    No times, a person please
identity > human affirm
    yes that's me and I want to speak to a real person | speaking, can I have a human please |
    it's me, put someone real on
slot_decision, identity, none, anything_else > human call_back?
    Can a real person phone me back? | could a person ring me? | have somebody call me |
    get one of your people to ring me | I want a callback from a human
slot_decision, identity > human call_back
    can a real person call me later? | have a human ring me tomorrow |
    get somebody from the office to call me back tonight | I'd like a person to call me back
address, address_part > human deny?
    I'm not spelling that to a robot, get me a person | i'll give my address to a human |
    I'd only tell that to a real person | you won't get it, person please
verification > human deny?
    i'm not giving that to a machine, put a person on | I'd want to talk to a person before I say that |
    Human please I don't give codes to robots
opt_out_confirmation, refusal_confirmation > human
    Let me talk to a person about that | i want to say that to a human | get me someone first |
    Can I speak to somebody before you do that? | Agent please I said

identity, slot_decision, availability, address, drop_place, anything_else, none > opt_out
    No more calls please
"""
