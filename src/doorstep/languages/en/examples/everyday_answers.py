"""Everyday turns of Americans and Britons under each open question: training material of the judgement."""

TABLE = """
identity > affirm
    yeah you've got her | it is indeed | alex morgan yeah | depends who's asking, no I'm kidding, it's me
    well I was Alex Morgan last time I looked at my driving licence so I should think so, yes
identity > affirm ask_why
    yep what's up | this is alex what did i do | speaking, what can i do you for
    yeah this is alex whats going on i got like four missed calls off this number since breakfast
identity > affirm busy
    yes but make it quick, I'm on the school run | it's me but i'm halfway up a ladder
    uh yeah this is alex i'm just about to walk into a thing at work so i cant really chat
identity > affirm busy call_back propose_time?
    that's me but I'm at the till, ring me in ten | yeah its alex cant talk try me around five
identity > affirm ask_who
    yes, who wants her | alex here and who might you be
identity > affirm ask_robot
    yeah it's Alex, hang on, is this one of those AI things | this is she are you a recording
identity > not_here deny? ask_why
    no I'm the husband, what's it about | shes at her pilates this is her mum can i ask what it is you want
identity > not_here affirm?
    well yes it's her phone and she lives here but she's upstairs with the baby, I'm the mother in law
identity > wrong_person deny? small_talk?
    no love, this is the chip shop, though I get a lot of calls for her, must be a popular girl
identity > wrong_person deny? opt_out
    nope no alex and please quit calling this number | not alex never been alex take this number off
identity > backchannel affirm?
    mm hm? | mhm
identity > complain
    do you know what time it is | oh not another one of these calls honestly
identity > hold_on
    sorry the hoover's on, hang on | one tick just turning the radio down
verification > give_address_part
    ohh one four five three | em one four, four bee tee | zips seven eight seven oh one
    it's er, hang on I always get this wrong, NG7 2, 2 something, RD, yes NG7 2RD
    let me think we moved in june so its not the old one its eight oh two one eight yeah eight oh two one eight
verification > give_address_part ask_data?
    oh two one three nine, why | BN1 4GH, is that for the computer
verification > ask_data
    and what would that be for exactly | and you want my zip because
    my daughter says never give that out over the phone, so what do you need it for | do i have to
verification > deny ask_data
    no, not till you tell me why you want it | nope why would you need my zip code if you got the box
verification > deny ask_who
    not giving you that, who are you again | no chance mate, which company did you say
verification > unsure
    ooh you've got me there | I only know the old one off by heart
    gosh, do you know I write it on every Christmas card and now you've asked me it's gone clean out of my head
verification > unsure hold_on
    not a clue but theres an envelope here somewhere two secs
verification > hold_on
    let me grab my mail | gotta find my glasses, don't hang up
verification > ask_repeat
    the what code | did you say postcode or passcode
verification > give_address_part busy
    nine eight one oh two but im about to lose you im going in the elevator
verification > affirm? ask_data
    I could, yeah, but what are you doing with it
verification > human deny?
    no, I'll tell that to a person, not a machine | put a real human on and ill tell them
verification > change_address
    which one, the old place or the new one, because I've moved and it needs to come to the new one
verification > deny thank? goodbye
    no thanks, bye
slot_decision > affirm propose_time?
    tuesday ill have that | Thurs is good | gimme the tuesday afternoon
    well Thursday's bin day so I'm up and about anyhow, so yes, the Thursday morning
slot_decision > affirm propose_time? set_drop_place
    tuesday, and if I don't hear the bell shove it in the log store | thursday yeah just stick it behind the planter
slot_decision > affirm propose_time? ask_time
    Tuesday's fine, can you narrow it down at all | thursday works is it nearer ten or nearer twelve
slot_decision > affirm propose_time? thank goodbye
    thursday, cheers, ta-ra | tuesday'll do it thanks a bunch bye
slot_decision > affirm propose_time? ask_cost
    I'll go for Thursday, there's no extra on that is there
slot_decision > deny? reject_time? propose_time
    ooh no, Friday any good | neither's great, have you got a Saturday | nah wednesday
slot_decision > unavailable propose_time deny? reject_time?
    tuesday im subbing at the middle school thursday i got jury duty so itd have to be friday
    I've the grandkids both days and we're off to the farm, so could I have Wednesday instead
slot_decision > unavailable set_drop_place deny? reject_time?
    ill be at work both of them just leave it in the breezeway | we're at center parcs, pop it in the greenhouse
slot_decision > ask_time
    what were they again, Tuesday when | any idea what hour on the thursday
slot_decision > ask_contents
    before I say, is it the mattress | hold up which thing is this the air fryer
slot_decision > set_pickup_point deny?
    nah I'll grab it from the Tesco Express | can i not just fetch it from the ups store
slot_decision > unsure
    could be | ummm | I'd have to see what the other half's up to | toss up really isnt it
slot_decision > unsure call_back
    cant say till i get my schedule, call me back | no idea yet, could you ring me when I've spoken to my boss
slot_decision > complain reject_time? deny?
    Thursday? you said today | i took the morning off for this now youre telling me tuesday
slot_decision > refuse_parcel deny?
    do you know what, I've bought one in Argos since, so don't bother bringing it
availability > propose_time
    weekends | evenings mostly | fridays after four | any morning bar Wednesday | after school drop off so nineish
    i mean i work from home wednesdays so wednesday basically whenever | saturday before the game
    well my shift pattern's four on four off and I come off Thursday night so Friday would be your best bet
availability > propose_time unavailable
    not the mornings, I'm at the surgery till one, so from half one | im teaching till three so like three thirty on
    wednesday but not between twelve and one cause i walk the neighbors dog
availability > unavailable
    I've hospital Wednesday | out all day friday | we've got the decorators in till the weekend so nobody's living here
availability > propose_time ask_cost
    saturday, is that extra | could you do the evening or do you charge for that
availability > propose_time set_drop_place
    friday and if not the carport | sometime saturday, otherwise Brenda at 31 will have it
availability > unsure
    your guess is as good as mine | it changes week to week | tricky one that
availability > unavailable? set_drop_place deny?
    I'm never in, honestly, just sling it over the side gate | no good times tbh just put it on the stoop
availability > ask_time
    what've you got | well when are you round our way | what days do y'all come out here
availability > affirm? propose_time?
    I'm always in, me, since the knee | whenevers clever | all day every day bud im retired
availability > busy call_back
    can I get back to you, I've a customer stood here | in the middle of something hit me up later
availability > set_pickup_point
    dont worry about me being in ill get it at the locker | easier if I pick it up from the post office
availability > hold_on
    lemme pull up my calendar | bear with, diary's in the other room
"""
