"""What people at home say, written from situations, one after the other: training material of the judgement."""

TABLE = """
# a mother with a crying baby
identity > busy affirm
    yes this is alex but the baby's screaming i can't really hear you | It's me, yes, but I've a bottle in one hand.
identity > busy deny?
    Oh god not now he's only just latched on | i've a baby roaring in my ear i can't do this
identity > affirm hold_on
    yeah speaking just let me put her down a second | Yes, hang on, I need to get the dummy back in.
identity > ask_who hold_on
    shh shh sorry wait a sec who did you say this was
slot_decision > busy call_back propose_time?
    i can't i'm up to my elbows in a nappy could you ring me when she's asleep like one ish |
    She's teething and I haven't a hand free, give me half an hour and call again.
slot_decision > busy hold_on
    wait wait she's got hold of the cable hang on i can't talk and do this
slot_decision, availability > unavailable deny? reject_time?
    That's baby group we're never home for that | I've got the health visitor coming to the clinic with us then |
    we've his injections that morning so we'll be at the surgery and god knows how long that takes
slot_decision > affirm complain
    okay fine but tell him not to ring the bell last time he woke the baby and i could have cried |
    Yes, do come, but your man hammered on the door at nap time and I had her up for three hours.
slot_decision > affirm set_drop_place
    that's fine just don't knock leave it quietly in the porch she'll be down for her nap |
    yeah any time really and if i don't come to the door i'm feeding so put it by the pram
slot_decision > affirm ask_contents
    yes yes whenever is it the nappies please say it's the nappies |
    OK, good. Is it the cot? Because I need help with that.
slot_decision > affirm unsure?
    i suppose we'll be here i mean where else would i be with this one
slot_decision, none > ask_status
    i need that formula is it on the van or not | where's it got to i'm on the last nappy in the house
slot_decision, drop_place, address > ask_repeat
    sorry she's shrieking say all that once more | what no i got nothing of that he was crying over you |
    Could you say it again? I only heard my own child.
slot_decision > ask_repeat ask_time
    Sorry say again she's yelling what time was that
slot_decision > propose_time deny? reject_time?
    not then no he naps till two could you make it half two on wednesday |
    mornings before ten would be better she sleeps after
slot_decision > small_talk affirm?
    oh you can hear her can you she's five weeks and she's got lungs like an opera singer
anything_else > deny thank
    No no that's all thanks sorry about the racket | No, thank you, you've been very patient with the screaming.
anything_else > deny goodbye
    no i've got to go she's been sick on me bye | that's it bye he's woken up
anything_else > other_parcel
    oh yeah the car seat that was a different box do you have that one as well
drop_place > set_drop_place
    Under the pram cover in the hallway | inside the porch and please don't ring, there's a sleeping baby sign on it
callback_time > call_back propose_time?
    when he sleeps so about one | After bath time so let's say half seven | Some time her dad's home, after six.
address_confirmation > affirm busy
    yes yes that's right i have to go she's choking on something
drop_place_confirmation > affirm thank
    yes porch thank you you're a star i've not slept
# a night worker woken up
identity > affirm complain
    yeah it's me and you've just got me out of bed after a twelve hour night |
    Speaking. I'd been asleep for twenty minutes.
identity > affirm ask_why
    Mmph yes alex here what is it what's happened | yeah that's me what's so urgent at nine in the morning
identity > busy deny?
    i'm asleep mate | I'm in bed, I work nights.
identity > ask_time out_of_scope?
    What time is it
identity > ask_who
    whossat | Ugh hello who is it | I can't see the screen, who am I talking to?
identity > not_here deny?
    he's on nights he's sleeping and i'm not waking him for that |
    She came off shift at seven, she's dead to the world, I'm her partner.
identity > not_here call_back deny? propose_time?
    alex works nights love don't ring before three he'll go mad try about four |
    He's asleep. Ring after three, he gets up then.
slot_decision > unavailable deny? reject_time?
    i sleep till four so i wouldn't hear a bomb never mind the bell |
    I'm on nights all this week, mornings I'm out cold. |
    between ten and two i've got earplugs in and the blinds down so nobody's opening any door
slot_decision > unavailable propose_time deny? reject_time?
    i'm asleep then i get up about three so anything from half three on |
    can't i sleep days could you do after five before i go in
slot_decision > unavailable set_drop_place deny? reject_time?
    I'll be asleep, so just leave it in the bin store and don't ring |
    i'm in bed at that hour drop it with the lady opposite
slot_decision > affirm propose_time?
    the tuesday one i'll be up by two | Tuesday afternoon yeah I'm awake by then more or less
slot_decision > affirm set_drop_place
    yeah yeah come when you like just leave it on the mat don't ring the bell i'm begging you
slot_decision > busy call_back propose_time?
    i can't think straight i've had two hours sleep ring me at four |
    not now i'm sleeping call in the afternoon like normal people
slot_decision > complain opt_out
    you woke me yesterday as well and the day before so take this number off whatever it's on |
    I work nights and you lot ring every morning. Don't ring me ever again.
slot_decision > complain call_back propose_time?
    who rings at this hour i do nights for heaven's sake try again after four
slot_decision > affirm goodbye
    yeah fine tuesday whatever i'm going back to sleep bye | Okay, yes, good, night night.
slot_decision, none > ask_repeat
    Say again I'm half asleep | wha sorry i dozed off there | Once more, slower, my brain isn't on yet.
slot_decision > unsure
    ask me when i'm awake i don't even know what day it is | I couldn't tell you, the rota changes every week.
anything_else > deny goodbye
    No let me sleep bye | nah i'm done i'm going back to bed cheerio
anything_else > deny complain
    No, only that nine in the morning is the middle of the night for some of us.
callback_time > call_back propose_time?
    After four never before | Between four and half eight, then I'm off to work.
# a student in a shared house
identity > not_here deny?
    nah alex is at a lecture i think | He's still in bed probably he's got the attic room |
    she's gone home for reading week
identity > not_here hold_on
    Uh let me shout up the stairs alex phone | one sec i'll knock on his door
identity > not_here unsure? deny?
    um i'm just one of the housemates i've no idea where she is to be honest
identity > affirm greet
    Heya yeah it's alex | hi yep speaking
identity, slot_decision > wrong_person deny?
    there's six of us here and none of us is an alex | Alex was last year's lot they all graduated
slot_decision > affirm
    yeah somebody's always in there's seven of us | Sure one of the lads'll get it |
    someone will open, it's a student house.
slot_decision > unavailable deny? reject_time?
    I've got a seminar then | labs all day tuesday sorry | I'm in the library that whole week, deadlines. |
    that's right when my exam is so i'll be in the sports hall with my phone off
slot_decision > unavailable propose_time deny? reject_time?
    got lectures till one tuesday and a group thing but wednesday i'm free all day |
    I'm in the lab till five, evening's fine though
slot_decision > unavailable set_drop_place deny? reject_time?
    i'm at uni then just leave it with whoever opens the door |
    we're all in lectures, put it in the bike shed round the side
slot_decision > affirm set_drop_place propose_time?
    thursday's cool and if no one answers they're hungover so just stick it behind the recycling
slot_decision > unsure
    Depends if my nine am gets cancelled | i'd have to check my timetable |
    Not a clue, I'd have to ask in the group chat.
slot_decision > affirm ask_contents
    Yeah go on is that my air fryer | fine by me what is it though we've all been ordering loads
slot_decision > other_parcel ask_status
    also where's my flatmate's one he's been asking me every day about his trainers
slot_decision > affirm change_address propose_time?
    tuesday ok but could it go to my parents' i'm heading home for the week
slot_decision > change_address deny?
    i'm not in halls any more i moved out to a house with some mates | Could you bring it to the uni post room instead?
slot_decision > set_pickup_point
    can you chuck it in the locker by the students' union i'll get it after class |
    things get nicked from our hall so i'd sooner get it from the shop on the corner
slot_decision > ask_cost
    is it free cause i'm skint till my loan comes in
slot_decision > complain set_drop_place
    last one got nicked off the step so this time hand it to the porter in the lodge
address > give_address
    it's 27 Hartley Grove the one with the traffic cone in the window | room 14, Calder House, 3 College Lane
address_part > give_address_part
    room fourteen second floor | Flat c I think it's flat c yeah | Block D, the one with the blue doors.
address_part > unsure
    ooh no idea what the postcode is we only moved in in september | let me ask the others i don't know it
drop_place > set_drop_place
    Porter's lodge | in the bike shed the code's broken anyway | With whoever's in, they're all sound
anything_else > deny thank
    nah that's everything cheers mate | Nope sweet thanks
anything_else > ask_status other_parcel
    yeah my housemate wants to know where his is he's called femi
verification > unsure
    um is that home or here cause i don't know which one i put
verification > give_address_part unsure?
    i think it's 62704 that's the house one i'm new here
# a lonely pensioner who wants to chat
identity > affirm small_talk
    Yes, dear, this is Alex. It's nice to hear a voice, the telephone hardly rings now. |
    speaking yes oh i was just sat here with the crossword and the budgie |
    that's me love you've caught me with my first cup of tea how are you keeping
identity > greet small_talk
    oh hello good morning isn't it a dark old day | Hello there! I thought you might be my sister, she rings Mondays.
identity > affirm ask_who
    Yes that's me is that maureen's girl | It is. Do I know you, dear?
slot_decision > affirm small_talk
    oh yes come any time i never go anywhere since my hip and since harold passed it's very quiet |
    Any day's good, my dear. I'm only here with the wireless and my memories. |
    yes yes that'll be company for me the last young man had a cup of tea and showed me his little girl's picture
slot_decision > affirm small_talk propose_time?
    tuesday would be lovely i'll bake something does the driver like a scone |
    Thursday, yes. That's my late husband's birthday, you know.
slot_decision > small_talk
    you've such a lovely clear voice you remind me of my niece in canada |
    i was a telephonist myself forty years on the switchboard we had to speak like the queen |
    Is it cold where you are? My fingers are blue and they've put the gas up again. |
    do you have any grandchildren i've four and not one of them writes
slot_decision > unavailable small_talk? deny? reject_time?
    tuesday's the lunch club we have a singalong after it's the only time i get out of the house
slot_decision > unavailable propose_time deny? reject_time?
    I've the chiropodist Thursday, she comes at ten to the hall, but I'm here the whole of Friday, dear.
slot_decision > ask_repeat small_talk?
    say that again sweetheart my hearing aid's whistling it's these new batteries
slot_decision > ask_contents small_talk?
    a parcel for me well i never what could it be nobody's sent me anything since christmas
slot_decision > ask_sender small_talk?
    who would be sending me a thing i wonder they're all dead or in australia
slot_decision > hold_on small_talk?
    let me get my diary dear i'm slow on my feet since the fall | hold on pet i need my glasses the cat's sat on them
slot_decision > affirm thank
    that would suit me nicely and thank you for troubling to ring an old woman
slot_decision > ask_robot small_talk?
    are you a real girl my grandson says they have machines now that talk lovely
slot_decision > set_drop_place small_talk?
    give it to brian next door he's ever so good he does my bins and all
slot_decision > affirm complain
    yes that's all right only i can't get to the door fast and the last fellow didn't wait for me
anything_else > small_talk
    well you could stay and chat a bit | no one's expecting you are they i could tell you about my operation |
    did i tell you i was born in this very house upstairs in the back bedroom in nineteen thirty eight
anything_else > deny small_talk
    no dear nothing else unless you'd like to hear about the budgie | That's all. It was nice having someone to talk to.
anything_else > deny thank goodbye
    no pet you've been a treasure thank you bye bye now | Nothing more, thank you kindly, God bless, goodbye.
anything_else > out_of_scope
    could you ring my son for me he never picks up when it's me |
    would you know how i get the channel with the snooker on
drop_place > set_drop_place
    with Brian at number six, he's always in | on the chair in the porch dear so i needn't bend
callback_time > affirm? call_back? small_talk?
    oh any time at all i'm always here i'd be glad of it
address_confirmation > affirm small_talk
    that's right yes fifty one years we've lived here and never a cross word with the neighbours
# a broken door bell
slot_decision > affirm complain?
    Yes but the bell's broken he'll have to knock |
    that's fine the bell doesn't work though so tell him to bang on the window |
    Tuesday? Yes, good, only our bell has been dead since the storm so please have him phone when he's outside.
slot_decision > complain
    he never rang well he can't have the bell's broken but he could've knocked |
    there's a note on the door saying knock and he just left |
    I was sat right behind the door. The bell's out, so I never knew, and he drove off without knocking.
slot_decision > complain ask_status
    my bell's bust and i found a card on the floor so where's my parcel now then
slot_decision > affirm set_drop_place
    ok and if we don't hear him cause the bell's gone he can leave it inside the outer door
slot_decision > set_drop_place
    the bell's not working so just shove it behind the planter |
    no point ringing it's broken give it to the flower shop below
slot_decision > affirm ask_time
    sure what time roughly because the buzzer's dead and i'd need to be standing downstairs
slot_decision > affirm ask_time propose_time?
    tuesday okay but when exactly as i have to come down four floors to open there's no buzzer
slot_decision > out_of_scope
    could he fix the bell while he's at it ha no really do you know an electrician |
    it's not you i want it's the man for the bell
slot_decision > other_parcel
    i'm waiting on a new door bell as well is that one with you | the doorbell i ordered is that in a different van
slot_decision > affirm ask_contents
    yes please is it the new door bell because then that's the last time he has to knock
none, anything_else > complain
    nobody heard a thing the intercom's been dead for weeks and he won't use his knuckles |
    your driver wrote nobody home and i was home i just don't have a bell
anything_else > affirm? set_drop_place
    yes tell him if the bell's no good he can leave it on the landing
anything_else > deny
    No just that he knocks loud | nothing apart from the bell thing i told you about
drop_place > set_drop_place
    inside the front door, it doesn't lock and the bell doesn't ring | Through the side gate, bell's useless anyway
drop_place > deny
    no he can knock i'm in | None of them, he should just knock like anyone else
drop_place > ask_repeat
    was that someone at the door or was it you what did you ask
identity > hold_on affirm?
    yes hang on is that you outside the bell doesn't work
identity > affirm ask_why
    yes alex here is this about the bell | Speaking. Are you the electrician or what is it about?
drop_place_confirmation > affirm
    Yes there, the bell's broken you see | yeah behind the planter that way i don't need to hear him
drop_place_confirmation > correct deny? set_drop_place
    no not at the bell side, round at the kitchen door
address_part > give_address_part
    third floor left the bell with no name | 4B but ring at 4A mine's broken
callback_time > call_back propose_time?
    let him call when he's at the door on the day
# a carer, private or paid
identity > not_here deny?
    I'm her carer she's resting | Mr Morgan can't speak on the phone since his stroke, I look after him. |
    This is the care assistant. Alex is in the bath just now. | i'm the morning carer he's deaf he doesn't do phones
identity > not_here ask_why deny?
    i look after mrs morgan can i ask what it's concerning |
    She's not able to come to the phone, I'm her carer, what do you need?
identity > not_here call_back deny? propose_time?
    i'm only here till ten you'd want to ring when the daughter's in about five |
    He's asleep after his tablets. Could you try at three when my colleague is on?
identity > not_here hold_on
    i'll bring the phone in to her give me a moment she's slow
identity > ask_data
    i'm her carer and i'm not allowed give anything out where did you get the number |
    I can't say who lives here. Who gave you this number, and is this recorded?
slot_decision > affirm
    There's always a carer in so yes | somebody's with him round the clock so that's no bother
slot_decision > affirm propose_time?
    Thursday's good I do thursdays | the tuesday slot's fine i'm there doing her tea at four
slot_decision > affirm ask_contents
    yes that'll do is it his continence pads we're down to the last pack |
    okay fine is this the medication or the bed rails
slot_decision > unavailable deny? reject_time?
    i take mum to the memory clinic on tuesday so there'll be nobody to open |
    Thursday's her day centre, the bus collects us at nine and we aren't back before four.
slot_decision > unavailable propose_time deny? reject_time?
    dad's at dialysis tuesdays and thursdays but monday wednesday friday one of us is here
slot_decision > unavailable set_drop_place deny? reject_time?
    he's alone then and can't get to the door so put it in the key safe cupboard by the ramp
slot_decision > unsure not_here? deny?
    i couldn't decide that for her i'd have to ask the family
slot_decision > hold_on
    i've to lift him out of the chair first one minute | Bear with me, her alarm's going off.
slot_decision > busy call_back propose_time?
    i'm in the middle of washing her i've gloves on ring in twenty minutes
slot_decision > not_here wrong_person? deny?
    you'd have to speak to her i only come in to do the breakfast
slot_decision > affirm set_drop_place
    that's okay only use the side door by the ramp and leave it there if i'm upstairs with him
slot_decision > complain
    your man handed it to mum and she has dementia she hid it in the oven |
    The box was left across the wheelchair ramp. I couldn't get him out to the ambulance.
slot_decision > change_address
    mum's in a home now so it'd have to go there not to the bungalow | He's moved in with us, could it come to ours?
slot_decision > change_address give_address
    she's in respite so bring it to Larch House, 16 Mill Lane please
slot_decision > refuse_parcel deny?
    she orders things off the television and doesn't know it so we'll be sending that one back please
slot_decision > wrong_person deny?
    i'm sorry to tell you mr morgan passed away in october
slot_decision > ask_cost
    has she to pay at the door because i hold the purse and she mustn't
anything_else > deny thank
    no that's all i'll write it in the care book thank you
drop_place > set_drop_place
    By the ramp at the side | with the warden in the office, it's sheltered housing
# a teenager on dad's phone
identity > not_here deny?
    Uh it's my dad's phone he's in the shower | this is his daughter | Um no he's like mowing the lawn |
    dad left his phone at home again lol | I'm his son. He's at football with my brother.
identity > not_here hold_on
    Wait I'll get him dad dad it's for you | yeah hang on he's on the toilet
identity > not_here ask_who deny?
    No this is his son who's this | it's my dad's phone who are you
identity > not_here unsure? deny?
    He's out idk where he didn't say
identity > not_here call_back deny? propose_time?
    dad's driving i'm holding the phone can you ring when we're home like in an hour |
    he's at work try his lunch it's like twelve
identity > not_here busy deny?
    It's his daughter and he's driving so he can't talk
identity > affirm
    yeah i'm alex too but you probably mean my dad | Yup that's me, dad says to say speaking
identity > ask_who ask_why
    who's this and like what do you want with my dad
identity > wrong_person deny?
    there's no alex my dad's called steve | Bro wrong number
slot_decision > not_here deny?
    i'm his kid i don't decide that | I can't say my dad's not here | You'd have to ask my mum, I'm thirteen.
slot_decision > affirm
    yeah i'm home from school by then i guess | I'm off sick so I can open | dad's nodding so yeah
slot_decision > affirm propose_time?
    Dad says tuesday | he's shouting thursday from the kitchen
slot_decision > deny
    Dad's shaking his head | he says no | Nah he's doing thumbs down
slot_decision > hold_on
    lemme ask him | Uhh hold on mum when are we in | wait he's saying something
slot_decision > set_drop_place
    Dad says just leave it by the garage | mum's shouting put it in the porch
slot_decision > unavailable deny? reject_time?
    We're all at school then and they're at work | we're at my nan's tuesdays
slot_decision > ask_contents
    Is it my ps5 | ooh is it for me what is it | wait is that my birthday present don't tell me actually do
slot_decision > ask_robot
    Are you one of them ai things that's sick | bruh is this a bot
slot_decision > out_of_scope
    Can you do my maths homework | say something in a pirate voice | Do you know any cheat codes
slot_decision > unsure
    i dunno | Dunno ask my dad | no clue, mum has the calendar
slot_decision > human deny?
    my dad says he's not talking to a robot get a person
slot_decision > opt_out
    Dad says don't call any more | my dad goes tell them to take us off the list
slot_decision > refuse_parcel deny?
    he's saying we don't want it send it back
anything_else > deny goodbye
    Nah bye | no k bye
callback_time > call_back propose_time?
    When he's back so like six | after my football practice he drives me so half seven
verification > unsure
    I don't know if I'm allowed to say that | um no idea mum does all that
verification > give_address_part
    Mum says 62704
verification > hold_on
    wait what's our postcode dad
"""
