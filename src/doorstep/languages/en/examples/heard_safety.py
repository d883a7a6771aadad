"""Sentences of independent speakers about calls, parcels, persons and machines, with all they say."""

TABLE = """
address > change_address
    don't deliver it to the house take it to my office | i don't live here any more
address > human
    this isn't working I need to explain it to someone in person, a human
address > refuse_parcel deny?
    ach no, away and take it back, I'm wanting nothing from them
address_confirmation > correct deny?
    the house number you read out is wrong
address_confirmation > deny correct? change_address
    no don't take it there take it to the new flat
address_confirmation > deny correct? change_address?
    no we don't live there any more we moved
address_part > correct deny?
    there's no number four here it goes three then five
anything_else > ask_status? ask_robot?
    is the driver there with you
anything_else > call_back? deny?
    you can always ring me again if there's a problem
anything_else > deny thank
    no nothing I want thank you
anything_else > deny thank goodbye?
    no that's the last of it thanks for calling
anything_else > human affirm?
    yeah can someone from the office ring me, a proper person
anything_else > opt_out
    Can you make sure nobody calls me like this again?
anything_else > opt_out deny?
    no and don't phone me again
anything_else > opt_out goodbye
    don't ring me again please goodbye
availability > call_back propose_time?
    just call me again tomorrow dinner time
availability > call_back propose_time? unavailable?
    I stop work at four so call me then
availability > human
    sir please join me to your executive i want to talk with a person | I want to speak to an actual agent about this.
availability > opt_out
    I'd rather not be contacted by phone in future.
availability > propose_time
    there's always somebody in after six
availability > propose_time? unavailable?
    i don't need it till friday
availability > refuse_parcel deny?
    Never. I won't be accepting it. | forget it I bought one already you can take that one back
availability > set_drop_place? out_of_scope?
    can the driver speak to my neighbour about it
availability > unavailable
    no one's home mondays | we're away till friday
callback_time > call_back deny?
    not on this number, call my mobile
callback_time > call_back? unavailable
    I won't be at my desk before two
callback_time > deny affirm? propose_time?
    no need to call me back Tuesday's fine after all
callback_time > human
    you're not the right person to ask get me your boss
callback_time > human call_back? affirm?
    only if it's a live person who calls
callback_time > opt_out deny?
    don't call back, not tomorrow, not ever
drop_place > correct set_drop_place deny?
    stop, stop, I said the shed not the garage
drop_place > deny
    i don't want it left outside | my neighbour won't accept parcels any more |
    i don't want the neighbour taking it I want it myself | my neighbour isn't in |
    the caretaker is on holiday this week
drop_place > out_of_scope?
    he shouldn't ring the bell the baby's asleep
drop_place > refuse_parcel deny?
    don't leave it anywhere I don't want the thing | nowhere it can go straight back to the shop
drop_place > set_drop_place
    give it to the building manager | the receptionist can take it | he can put it through to the back yard
drop_place > set_drop_place correct?
    not the Morgans next door, the Kellys
drop_place > set_drop_place? deny?
    hand it to a person not the mailbox
drop_place_confirmation > correct deny?
    that's the wrong neighbour
identity > affirm
    Morgan's my maiden name but yes that's me | this is the person you are looking for | yes I'm here |
    this is alex i've only just got in
identity > affirm correct?
    Yes, but it's Alex with an x, everybody gets it wrong.
identity > affirm unavailable? busy?
    speaking but I'm out of the house just now
identity > busy call_back
    can I speak to you later I'm driving
identity > human deny?
    i don't talk to machines put a person on
identity > not_here
    I'm just the cleaner, nobody else is home
identity > not_here ask_who? deny?
    not home right now can i tell him who called
identity > not_here deny?
    Alex is at work, can I help? | she isn't here just now | he's no in the now |
    She's at work until six, I'm her mother. | alex has just nipped out |
    My wife isn't available at the moment, this is her husband speaking. | daddy's in the bath |
    madam is out of station she will return on thursday | she can't come to the phone she's feeding the baby |
    He's asleep and I'm not waking him for you. | alex ain't around | you've just missed her love |
    this is her roommate, Alex is traveling this week | he left his phone here, I'm his brother |
    she's in hospital I am her carer I answer the phone for her |
    Mr Morgan is currently in a meeting; this is his assistant. | our alex is doon the pub, I'm his da
identity > not_here deny? unavailable?
    no he's away on the rigs till friday
identity > opt_out
    scrub my number and leave me be | I'm on the do-not-call register, so don't call here |
    no more calls please sir i am requesting you | never ring here again d'you hear me
identity > opt_out thank?
    I don't wish to receive these calls any longer, thank you.
identity > wrong_person deny?
    wrong number I'm afraid hen | You've come through to the wrong person, I'm afraid. |
    ain't no alex at this number | alex who never heard of the fella | Sorry, dear, I don't know any Morgans. |
    this is joe's garage mate | i am not alex you are having the wrong number | there's naebody here called that |
    he doesn't live here, we bought the house off somebody else entirely |
    That must be whoever had this number before me. |
    I think you may have been given an incorrect number; this is the library. | not me buddy try somebody else |
    nope my name's karen and i live alone | there was never an Alex at this phone, only me and my wife Sunita |
    this isn't alex morgan's phone | there's no person by that name | no alex at this address never has been
identity > wrong_person deny? ask_who?
    who no you've misdialled
none > affirm propose_time?
    I cancelled my dentist so I'll be in after all
none > affirm? propose_time?
    I don't want to miss this parcel
none > ask_contents
    my agent sends me scripts is that what it is
none > ask_cost? complain?
    I don't want to pay anything for it
none > ask_robot
    are you a human or what are you? | Am I talking to a real person?
none > ask_robot? ask_who? ask_why? ask_data? complain?
    how do I know this isn't one of those scam calls
none > ask_robot? small_talk?
    oh you're a robot that's neat
none > ask_sender? ask_who? unsure?
    I don't know anybody called Acme who is that
none > ask_status? complain?
    the parcel isn't here yet
none > ask_who
    who are you I don't know you | which company do you represent
none > busy hold_on?
    i can't talk now don't hang up though
none > busy?
    my husband is asleep next to me so I have to whisper
none > call_back busy? propose_time?
    my boss says I'm not allowed to take calls at my desk, try at noon
none > change_address? correct? ask_data?
    remove the old address from your system please
none > complain
    nobody called me yesterday like you said you would | the driver never rang the bell |
    you delivered the last one to the wrong person | you rang the wrong bell yesterday |
    they sent it back last time without even asking me |
    I already talked to your customer service and they were useless | he was not there, your driver, I waited all day
none > complain? propose_time? ask_time?
    i spoke to somebody yesterday and they said today
none > correct
    i think i gave you the wrong number earlier my mobile ends in 0123
none > hold_on
    My phone keeps ringing, hold on a second.
none > human
    I want a real person on this line | representative please representative | get me a manager |
    Could you transfer me to one of your colleagues? | can ah no speak tae an actual person |
    connect me to customer service | i'm not discussing this with a robot is there anyone else |
    I want to talk to your supervisor | y'all got anybody real I could talk to |
    would you be so kind as to put me through to someone in dispatch | put a person on the phone right now |
    is there anyone there I could talk to properly, you know, a member of staff
none > not_here
    alex left for school already this is his mom
none > not_here call_back
    himself is out with the cattle, ring later
none > opt_out
    don't you ever call this number again | Please remove me from your calling list. |
    i do not want any more of these robot calls ok | haud yer wheesht and dinnae phone here again |
    y'all need to stop callin me | take us off the list pet we don't want these calls |
    delete my number from your system and don't ring no more | take this number off your list
none > opt_out complain
    not you again I told you lot to stop calling me
none > opt_out complain?
    f off and stop bothering me with these calls | this has to be the last time you people ring me
none > opt_out wrong_person
    quit calling here and you've got the wrong house there ain't no alex
none > out_of_scope
    can I send something back with the same driver
none > propose_time
    Please don't return it to the sender, I'm home from Wednesday.
none > propose_time? affirm? unavailable?
    My wife's at work all day but I'm home.
none > refuse_parcel
    I don't want it, love, whatever it is | I'm refusing delivery. | you can shove your parcel |
    I didn't order anything so please return it to the sender | we'll no be taking it, send it away |
    Would it be possible to decline the package altogether? |
    it's from my ex i'm not having it in the house | i ain't accepting no package from them people |
    can i reject the delivery i don't want that parcel | I've no use for it, return it |
    whatever it is I ain't taking it
none > refuse_parcel correct?
    I've changed my mind about the whole purchase, please don't deliver it, send it back.
none > refuse_parcel opt_out
    I don't want it and I don't want you ringing neither.
none > small_talk
    it's nice not to have to talk to a person for once
none > small_talk?
    i'd rather talk to you than wait for an agent
none > unavailable
    I'm not here on Tuesday
none > unavailable reject_time? deny?
    I can't take it today I'm in Boston
none > unavailable? change_address? reject_time?
    can you stop the delivery for this week
none > wrong_person
    I've no idea who Alex Morgan is | you want a different morgan this is steve morgan no alex in our family |
    you have the wrong party | I'm not Alex, I've had this number two years.
none > wrong_person ask_who?
    who the hell is alex there's no alex here
none > wrong_person goodbye
    wrong number mate bye
opt_out_confirmation > deny
    no I still want you to call me about parcels
refusal_confirmation > deny correct?
    no don't send it back I want it
slot_decision > affirm propose_time?
    someone will be in on Thursday | she'll be in, my daughter, she can take it Thursday
slot_decision > affirm propose_time? reject_time?
    forget thursday tuesday is better
slot_decision > affirm propose_time? unavailable?
    my wife is not home Tuesday but I am
slot_decision > affirm reject_time? propose_time? deny?
    take thursday off the list and give me the other one
slot_decision > call_back? unavailable? reject_time?
    Don't call before nine, I sleep late.
slot_decision > complain human
    You lot are a joke. Give me a manager.
slot_decision > correct propose_time? affirm? deny?
    wrong day I said thursday
slot_decision > human
    I'd like to talk to a human being, please. | gimme somebody who can actually think |
    oh for god's sake give me a human | let me talk to someone with a pulse | is there a supervisor I can speak to
slot_decision > opt_out
    quit ringing me will ya | Would you kindly stop telephoning us. | unsubscribe me from this |
    stop ringing me about it
slot_decision > refuse_parcel deny? reject_time?
    just send it back where it came from | i cancelled that order last week so don't bring it |
    neither just return to sender | don't bother coming I don't want the parcel
slot_decision > refuse_parcel thank? deny?
    no thank you i do not need this item anymore kindly take it back
slot_decision > reject_time propose_time deny?
    no I won't take the morning give me the afternoon
slot_decision > unavailable reject_time? deny?
    there's nobody here on tuesday | don't get me wrong I'd love it today but I'm out |
    don't bring it while I'm at work | i'm on shift at the hospital until six | nobody's home then
slot_decision > unavailable? reject_time deny?
    I don't want it coming Tuesday when I'm out
slot_decision > unsure hold_on?
    I'll have to talk to my wife first
slot_decision > wrong_person hold_on? deny?
    hold on you think I'm alex well I'm not there's no one of that name here
verification > give_address_part correct
    I think I read you the wrong one, it's 62704
verification > human
    Is there a member of staff I might have a word with?
verification > not_here unsure? deny?
    I don't know, it's my son's parcel and he isn't here
verification > opt_out deny?
    I'm not giving you anything and I don't want to hear from you again
"""
