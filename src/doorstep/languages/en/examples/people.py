"""Who is on the line, who wants something else, who asks: training material of the judgement."""

TABLE = """
identity > affirm
    speaking | this is she | this is he | that's me | yes this is Alex | it's me |
    yes, Alex Morgan here | Alex Morgan speaking | I am | yes that's my name | you got me | the very same |
    yep, me | you've found her | that would be me | in person | himself | aye that's me | you're speaking to him |
    Morgan here
identity > affirm greet?
    hello yes this is Alex | hi, speaking | good morning, yes it's me | hey yeah that's me
identity, slot_decision, none > wrong_person deny?
    there's no Alex here | you've got the wrong number | wrong number mate | nobody here called that |
    I don't know anyone by that name | never heard of him | she doesn't live here anymore |
    he moved out last year | you must have misdialled | this is a business, no Alex Morgan here |
    I think you've rung the wrong person | I'm not Alex, I don't know who that is | sorry, no one by that name |
    this has been my number for years and I'm not Alex Morgan | that's the previous tenant |
    you have got wrong person sir | this isn't Alex's phone | he doesn't work here any more |
    my name's not Alex and there's no Alex in this house | that's the old owner's name |
    there isn't any Morgan at this address | you want somebody else | not me, I'm Peter, you've the wrong one |
    this number doesn't belong to Alex Morgan | who? no, never heard that name | she died I'm afraid |
    I bought this phone second hand, I'm not Alex | we are the Wilsons, not the Morgans |
    this is a pizza shop, wrong number | no such person here
identity, slot_decision, none > not_here deny?
    he's not in | she's out at the moment | Alex is at work | she's in the shower | he's not home yet |
    I'm his wife, he's out | this is her mother, she's away till Friday | Alex isn't available right now |
    I'm just the babysitter | he can't come to the phone | my husband's asleep | she's gone shopping |
    no he's at school | you've missed him | she's driving right now, this is her son |
    I'm his flatmate, he's not here | mum's not here | dad's in the garden | he's abroad this month |
    she just popped out | this is Alex's assistant, he is in a meeting | he is not in station now |
    I'm answering for her, she's in hospital | it's her phone but I'm her sister |
    Alex left it here, he's downstairs somewhere | he'll be back around six | she is taking bath |
    no, I'm her husband | I am his carer | Alex is on night shift and sleeping
identity > not_here call_back deny? propose_time?
    he's out, try again after six | she's at work, ring back tonight | he's not here, call tomorrow morning |
    she's away, could you call on Monday | my wife's out, phone again in an hour
identity, slot_decision > not_here hold_on
    hang on, I'll get her | one sec, let me fetch him | hold on, Alex, phone | just a moment, I'll pass you over |
    wait, I'll put him on | let me see if she's awake, hold on
identity, slot_decision, none > ask_who
    who's this | who is calling please | who am I speaking to | and you are | who's asking | who wants to know |
    what company is this | sorry who are you | may I ask who's calling | where are you calling from | who is it |
    which firm did you say | what's your name | who are you with | who's speaking |
    are you from DHL | who the hell is this | what's this company then | name please |
    which company is calling me
identity, slot_decision, none > ask_why
    what's this about | what do you want | why are you calling | what is it regarding | what's it concerning |
    what for | what can I do for you | what is the purpose of this call | how come you're calling me |
    what's the matter | why d'you need me | and this is about | what are you after
identity, slot_decision, none > ask_who ask_why
    who are you and what do you want | who's this and why are you calling | who is this, what's it about
slot_decision, identity, none > ask_contents
    what's in it | what is it | what's inside | what did I order | what kind of package is it |
    what's in the parcel | do you know what it is | is it the shoes | what have I bought |
    what sort of thing is it | can you tell me what it contains | is it heavy | is it a big box | how big is it |
    what's the item | what am I getting | is it something perishable
slot_decision, identity, none > ask_sender
    who's it from | who sent it | where's it come from | who is the sender | what shop is it from | from whom |
    is it from Amazon | which company sent this | who's sending me things | does it say who it's from |
    whose parcel is that, who shipped it
slot_decision, none, anything_else > ask_cost
    does it cost anything | how much is that | is there a charge | do I have to pay | what's the fee |
    is that free | do I pay extra for the evening | any customs to pay | will I be charged |
    what would changing it cost me | is redelivery free | am I paying for this
slot_decision, none, anything_else > ask_time
    when exactly | what time | what time will it be here | can you be more precise | roughly when |
    when's it coming | when will the driver be here | which hour | at what time today | how long will it take |
    could you narrow it down | is it morning or afternoon | when do you come | what time are you talking about |
    any idea when he'll be here
slot_decision, none, anything_else > ask_time reject_time?
    which other times do you have | what times are there | what slots have you got | when else could you come
slot_decision, none, anything_else > ask_status
    where is it now | where's my package | has it been dispatched | is it on the van |
    is it already in the country | what's the status | is it still at the depot | has it left the warehouse |
    why isn't it here yet | is it on its way | it says delivered but I don't have it | has somebody lost it |
    what's happened to my parcel | when was it shipped | is the parcel out for delivery |
    can you track it for me
slot_decision, none, anything_else > other_parcel
    I'm waiting for another parcel too | what about my other package | I've ordered two things |
    is the other one coming as well | there should be a second box | does the book come today too |
    and the other delivery | will both come together | I'm expecting a second one, any news |
    and the shoes I ordered, when are they coming | is there more than one parcel for me
slot_decision, identity, address, drop_place, none > ask_repeat
    pardon | sorry | what | come again | say that again please | I didn't catch that | could you repeat that |
    what did you say | excuse me | you're breaking up | I can't hear you very well | once more please | eh |
    can you speak up | can you speak slower please | huh | sorry, I missed that | I beg your pardon |
    what was that | the line's bad, again please | I don't understand you | too fast, say it slowly |
    can you say the times again | what were the days again | didn't hear that love
slot_decision, identity, none > ask_robot
    are you a robot | is this a recording | am I talking to a machine | are you real | are you a computer |
    is this a real person | is this AI | are you human | you sound like a robot | are you a bot |
    do I speak to an automated system | is that a machine talking | you're not a real person are you |
    is this one of them automated calls
slot_decision, identity, verification, address, none > ask_data
    is this call recorded | are you recording this | what happens to my data | why do you need my address |
    where did you get my number | how did you get this number | who else sees my details |
    what do you do with my information | do you store this | is this GDPR compliant | why do you need that |
    how do I know this isn't a scam | is my data safe | will you delete my number afterwards |
    who gave you my details | why d'you want my postcode
slot_decision, identity, none > busy
    I'm driving | I can't talk right now | I'm in a meeting | it's a bad time | I'm busy |
    I'm at work, can't speak | I'm in the middle of something | no time right now | I've got my hands full |
    I'm on another call | I'm just walking into the doctor's | I am having lunch | I'm in the cinema |
    bad moment mate | I'm cooking | I've a customer in front of me | I'm feeding the baby
slot_decision, identity, none > busy call_back propose_time?
    I'm driving, call me later | can't talk, try again in an hour | I'm at work, ring me after six |
    bad time, phone back this afternoon | in a meeting, call tomorrow | I'm busy, can you call back |
    not now, later please | I'm in class, call at four
slot_decision, identity, none > call_back propose_time?
    call me back later | can you ring me tonight | try me again tomorrow morning | phone me at five |
    could you call another time | call back in ten minutes | ring me on Saturday | give me a buzz after lunch |
    can we do this later | call me Monday | try later | I'd prefer you called me in the evening |
    could somebody ring me next week
callback_time > call_back propose_time?
    in an hour | tomorrow at nine | tonight after seven | in ten minutes | this afternoon | Monday morning |
    around five | later today | after lunch | tomorrow | at half past six | any time after four | Friday at noon |
    give me twenty minutes | in the evening | call at three | next week some time
callback_time > affirm? call_back?
    any time | whenever you like | doesn't matter when | you choose
callback_time > deny
    don't call back | no need to call again | no, never mind | no call please | not necessary
slot_decision, identity, none, address, drop_place > hold_on
    one moment | hang on | just a sec | hold on a minute | wait | give me a second | let me get a pen |
    bear with me | two secs | one minute please | let me check my calendar | hold the line |
    let me just turn the telly down | somebody's at the door, one moment | wait a bit | let me put my glasses on |
    stay on the line | let me look | I need to ask my husband, hang on | one tick
slot_decision, identity, none, address > opt_out
    don't call me again | take me off your list | stop calling me | never ring this number again |
    remove my number | I don't want any more calls | delete my details and don't phone again | stop bothering me |
    you people keep ringing, stop it | I want to be taken off your system | do not contact me any more |
    lose this number | quit calling | no more robot calls please | put me on your do not call list |
    I don't want to be phoned by machines, ever | unsubscribe me | leave me alone and don't ring back |
    if you call once more I'll report you | that's the last call I take from you | cease contacting me |
    kindly do not call this number in future | get me off this list | I forbid you to call me |
    please block my number on your side | I'm registered with the TPS, stop calling |
    bugger off and don't ring again | enough with the calls already, take my name off
slot_decision, identity, none > refuse_parcel deny?
    I don't want it | send it back | I didn't order that | return it to sender | I'm not accepting it |
    I refuse the parcel | take it back | I don't need it any more | I've cancelled that order | keep it |
    I never ordered anything | I'm not taking that | give it to somebody else, I don't want it |
    it's not mine, send it away | please cancel the delivery and return it | I won't be signing for that |
    I already bought it somewhere else so send it back | no thanks, back to the sender | don't bring it at all |
    bin it | I want my money back, not the parcel | cancel it, I changed my mind |
    you can take that straight back to the shop | I don't accept packages from them | refuse it on my behalf |
    don't want no parcel | I ordered nothing and I want nothing
slot_decision, identity, none, address > human
    can I speak to a person | I want to talk to a human | put me through to someone | get me your supervisor |
    is there a real person I can talk to | operator | customer service please | let me speak to somebody |
    I don't talk to machines, give me a person | agent | representative | transfer me | I want a human being |
    connect me to your office | can somebody real call me | could I have a word with a colleague |
    I'd rather deal with a human | give me your manager | put a real person on |
    I need to speak with someone in charge | talk to a person please | is there anybody there I can talk to |
    get me somebody who knows what they're doing | I prefer to speak with staff
slot_decision, none, anything_else, identity > complain
    your driver was rude | this is the third time you've called | you always come when I'm not home |
    the last parcel was damaged | it's a disgrace | I waited in all day and nobody came |
    your service is terrible | the driver didn't even ring the bell | he just threw it over the fence |
    I'm really annoyed with you lot | you left my last one in the rain | this is ridiculous |
    what a rubbish company | I've been waiting for two weeks | nobody turned up yesterday | he parked on my lawn |
    you said it'd come yesterday | you never deliver on time | I'm fed up with this |
    it was broken when it got here
slot_decision, identity, none > greet
    hello | hi there | good morning | hey | good afternoon | hiya | morning | hello hello | evening |
    good day to you | howdy | hello, how are you
identity > greet
    yes hello | hi, hello
slot_decision, none, anything_else > small_talk
    lovely weather today | how are you | you've a nice voice | busy day for you then |
    did you see the game last night | it's cold isn't it | happy holidays | you must be tired of calling people |
    I've just had my breakfast | my cat is on the table again | my knee's playing up today |
    you sound very young | merry Christmas | what a week it's been | it's my birthday today |
    oh I've been in the garden all morning | do you like your job
slot_decision, none, anything_else > out_of_scope
    can you order me a taxi | what's the weather tomorrow | I'd like a pizza | how do I reset my password |
    what's my bank balance | can you book me a table for two | my internet isn't working | who won the election |
    I want to buy a car | tell me a joke | what time does the pharmacy open | can you transfer money to my son |
    do you sell shoes | I need a plumber | what's the capital of France | play some music |
    my washing machine is broken | how tall is the Eiffel tower | I want to change my electricity contract |
    do you have jobs going | can you help me with my taxes | turn on the lights | what's the exchange rate |
    set an alarm for seven | I'd like to donate | how many calories in a banana | do you do house clearances |
    what's on telly tonight | when's the next bus | my neighbour's dog keeps barking |
    translate good morning into Spanish | are you hiring drivers | I want to send a parcel to Canada |
    can you pick up a parcel from me | I need a refund on my phone | remind me to call mum
slot_decision, none, drop_place > backchannel
    mhm | right | aha | ah | hmm | mm-hmm | okay I see
none, slot_decision, anything_else > change_address
    can you send it somewhere else | I've moved | could you deliver to my office |
    bring it to my mother's instead | that's my old address | I'd like a different address |
    change the address please | can it go to my work | redirect it to another place | we've moved house |
    the address is wrong | I'm staying at my brother's, send it there | can I have it delivered elsewhere |
    I want it at a new address | send it to my girlfriend's place | is it possible to deliver it to another town |
    I'm living in another flat now | deliver it at my workplace only
none, slot_decision > change_address give_address
    bring it to 12 Oak Street instead | send it to my office, 400 Market Street | I've moved to 9 Birch Close |
    could you take it to 77 King's Road | deliver it to my mum's at 31 Station Road, Leeds |
    it should go to 5 Hill View | can you bring it to 1420 North Elm Avenue, apartment 3 |
    my new address is 22 Rose Court, Bristol
address > give_address
    12 Oak Street | it's 45 Park Avenue, Chicago | 7 The Green, Oxford OX1 2AB | flat 3, 19 Victoria Road |
    1600 Pine Street, Springfield 62701 | number nine Elm Close | twenty-two Baker Street, London |
    my office is at 310 Fifth Street | it's one oh one Main Street | 8B Chapel Lane, Leeds |
    fourteen Meadow Drive in Chatham
address > give_address_part
    Springfield | Oak Street | it's on Station Road | London | number 12 | in Manchester |
    the postcode is M1 1AE | 62704 | Maple Avenue
address_part > give_address_part
    62704 | six two seven oh four | it's 90210 | number 12 | 14B | flat 4 | second floor |
    SW1A 1AA | M for mother one, three B T | Chatham | apartment nine | Oak Street | it's in Leeds |
    house number seven | the town's called Riverton | twenty-three | B as in Bravo
address_part > unsure
    I don't know it by heart | I'd have to look it up | I don't know the zip |
    can't remember the postcode
address_part > deny
    there is no number | it doesn't have one | none | no flat number
verification > give_address_part
    62704 | six two seven oh four | it's nine oh two one oh | SW1A 2AA | the postcode is LS6 3HN | 60614 I think |
    one double oh oh one | the zip code's 33101
verification > unsure
    I don't know | I haven't got it here | can't remember | I don't know my postcode | no idea, I just moved
verification > deny
    I won't tell you that | no | I'm not giving you that | none of your business |
    I don't give that out on the phone
verification > ask_data
    what do you want my zip for | what's that for
verification > ask_repeat
    my what | sorry, the what | which number | pardon
identity, slot_decision > ask_why affirm?
    yes, what's it about | speaking, what do you want | yes that's me, why | I am, what is this regarding
identity > affirm ask_who
    yes speaking, who is this | that's me, who are you | yes, who's calling
slot_decision > affirm ask_contents
    yes that's fine, what is it by the way | ok, what's in it though | sure, but what did I order
slot_decision > affirm ask_cost
    yes, does that cost anything | fine, is it free | that works, do I have to pay for it
slot_decision > affirm other_parcel
    yes, and is my other parcel coming too | okay, what about the second package |
    that's fine and there's another one isn't there
slot_decision > deny ask_repeat?
    no sorry what was that
slot_decision > complain opt_out
    you've called five times, stop ringing me | this is harassment, take me off your list |
    I'm sick of you, don't call again
slot_decision > complain human
    your service is awful, I want to talk to a manager
slot_decision > ask_robot human
    are you a machine? I want a human | is this a robot? put me through to a person
slot_decision > affirm set_drop_place
    yes that's fine, and if I'm not in leave it in the shed | ok, you can put it on the porch |
    sure, leave it with the neighbour if nobody answers

identity, slot_decision, none > ask_who greet
    hello who's there
"""
