"""Everyday turns of Americans and Britons while a person, a time and an address are asked: training material."""

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
    oh not another one of these calls honestly
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
    could you do the evening or do you charge for that
availability > propose_time set_drop_place
    friday and if not the carport | sometime saturday, otherwise Brenda at 31 will have it
availability > unsure
    it changes week to week | tricky one that
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
address > give_address
    41 bluebonnet lane austin | Flat 2, 88 Kirkgate, Leeds | nineteen ten west fullerton apartment three
    6 Chapel Row, Totnes | it's 230 Pine, unit 4, Portland Oregon | twenty two the crescent its in taunton
    so we bought my aunts old place out by the lake which is eight fifteen shoreline drive you cant miss it
    right it's a new build so it won't be on your sat nav but it's 17 Kingfisher Way, Bicester, off the ring road
address > give_address ask_time
    3 Lilac Close, and when would that be then | five hundred main street and does that make it later
address > give_address ask_cost
    send it to 1200 commerce street is there a fee for that | 9 Bath Road please, if that's not extra
address > give_address set_drop_place
    16 Sycamore Drive, and the porch is always open | four oh two elgin avenue just leave it with the front desk
    its my sons place ten harbour view and he's out all day so have them put it in the bin store round the side
address > give_address thank
    70 Dean Street, thanks for that | eleven poplar court thank you so much
address > give_address_part
    the SN postcode, SN4 | its on wisteria | Boulder | apartment twelve c | Ludlow, in Shropshire
    it's one of them lanes with no numbers, just names, ours is called Pear Tree Cottage
address > unsure
    i never remember the number its my girlfriends | I could take you there but I couldn't tell you the number
    gosh, I know how to get there, you go past the Shell garage and up the hill, but what it's called, no idea
address > unsure call_back propose_time?
    i don't know it off hand, can you ring again when I've asked my sister | not sure ill find out call me tonight
address > hold_on
    let me pull it up on my phone | hang fire, I've got it in a text somewhere
address > deny
    actually no leave it as it is | oh, forget it, same address as before is fine | nah dont change it after all
    well I was going to say my office but thinking about it they lose everything in that post room so no, leave it
address > deny set_pickup_point
    no don't bother with an address, I'll fetch it from the newsagent | never mind just hold it at the walgreens
address > ask_data
    who gets to see that if i tell you | and is that going on some list
address > ask_repeat
    which bit do you want first | do you want the street or what
address > give_address correct?
    12 Ashgrove, no, 14, 14 Ashgrove, Hexham | sixty elm no sorry sixty oak street im all mixed up today
address > complain give_address?
    I've given you people this twice already, 5 Station Terrace
address > ask_cost
    what'll that set me back | hold on is there gonna be a charge to switch it
address > ask_status
    is it not already on the van though | can you even still do that if its out for delivery
address_part > give_address_part
    one one nine | seven b as in bravo | Dorking | just twelve | eight oh three oh two
    it's the basement one | CF10 1EP | upstairs flat | third door on the left, number six
    its a weird one its two fourteen and a half because they split the house in two back in the seventies
    oh the zip, we share it with the next town over so everyone gets it wrong, it's oh one eight nine oh
address_part > give_address_part ask_time
    ten, when's it coming | seven five two oh one and what day will that be
address_part > give_address_part thank
    Flat 9, ta | apartment two f thanks hon
address_part > give_address_part set_drop_place
    number eight, and round the back if I'm out | unit five but leave it with the super
    it's 22 but the bell's been dead since we moved in so get him to leave it behind the recycling
address_part > deny
    hasn't got one, it's just a farm | no apartment its a house | theres no unit its a single family home
    no no flat number, we've the whole building, always have, my grandad had it built
address_part > unsure
    off the top of my head, no | i wanna say four but dont quote me
    i only ever use the name of the house love, I don't think I've ever seen a number on the gate, couldn't say
address_part > unsure hold_on
    not sure let me look at my license | pass, hang on, I'll shout up to our Kev
address_part > ask_repeat
    the number of what | you want my what now | was that the flat or the house
address_part > ask_data
    why's it matter what floor i'm on | whatd you need the apartment number for
address_part > complain
    for crying out loud it's on the parcel | you just asked me that
address_part > correct give_address_part
    nine, and it's Rowan Road I said, not Roman Road | 12, but hang on, the town was Stroud not Strood
address_part > change_address
    actually scrap that send it to my shop instead | thinking about it could it go to my mother's
address_part > set_pickup_point deny?
    oh this is a faff, just leave it at the post office | you know what ill go get it from the locker
address_part > human deny?
    can i just say it to a person
address_confirmation > affirm
    thats the place | to a T | yup thats us | spot on, that
    that's the one, although nobody round here calls it Springfield, we just say the village, but yes
    yeah its right my wife always puts avenue but the sign says road so go with road
address_confirmation > affirm ask_time
    yes that's it, so when's it coming | right address yeah what day though
address_confirmation > affirm set_drop_place
    correct and tell em to use the mudroom | yes, and it can go in the meter cupboard if we're out
    thats right but if nobody answers the lady downstairs takes everything in shes home all day bless her
address_confirmation > affirm thank goodbye
    perfect, thank you, bye bye | yeah you nailed it thanks bye
address_confirmation > affirm ask_cost
    thats correct and im not getting charged for this right | yes it is, and it's free, is it
address_confirmation > affirm unavailable
    yes that's it but there'll be nobody in till four | right but were outta town through wednesday
address_confirmation > deny
    nope try again | that's my old one | no, you've got that all to pot | eh no
address_confirmation > correct deny? give_address_part
    no, Hill, not Mill | thirteen not thirty | close but its street not drive | no its e as in echo six
    nah you got the zip wrong its six oh six two two
    well nearly, love, but it's Saint Mary's Road, there's a St Mark's as well and we get their post all year round
address_confirmation > correct deny? give_address_part thank
    no it's 8A, thank you | fifteen actually not fifty thanks
address_confirmation > correct deny? give_address
    no, 27 Priory Lane | that's the billing one i want it to 310 Ocean Avenue
address_confirmation > ask_repeat
    say the number again | sorry which road was that | go over that one more time bud
address_confirmation > deny change_address
    no leave that, can it go to my work instead | no wait i want it at my dads after all
address_confirmation > deny complain
    no, and that's three times I've told you | wrong again can you not hear me
address_confirmation > hold_on
    two ticks, checking | let me see what i gave em
address_confirmation > affirm correct? give_address_part
    yeah but add flat 6 | yes, only put second floor on it as well | thats it just apartment d on the end
identity > affirm
    hi yeah sorry i didnt pick up before i thought you were my dentist again but yes this is alex
    Oh, hello, yes, it took me a minute to find the phone, it was in the bread bin of all places, but it's me
identity > not_here deny?
    no he left his cell on the charger he does that about twice a week he's down at the fire station till six
    I'm only the cleaner, dear, I come Mondays, she goes out about eight and I never see her till I've finished
identity > wrong_person deny?
    theres been calls for an alex on this line since i got it back in march and i still dont know who that is
verification > give_address_part ask_data?
    I don't see why the label can't tell you, but if you must, it's YO24 and then 1 something, 1AB, that's it
    well my bank told us never to answer these things but its only a zip i guess so three seven two oh three
verification > unsure
    we were rezoned last year and half the street has the old zip and half the new one so honestly couldnt tell ya
verification > unsure ask_data
    I can't for the life of me remember it, and what would you do with it anyway if I could
slot_decision > affirm propose_time?
    tuesday my mother in laws here from two so shell be glad of something to do honestly so yeah tuesday
    Right, well, I've got the boiler man Thursday at nine so I'm stuck in anyway, you may as well come then too
    either really but if i have to choose then the thursday cause tuesday the kids are off and its chaos here
slot_decision > unavailable deny? reject_time?
    I'm a dinner lady so that's no good, I'm up to my elbows in custard between ten and two every day God sends
    yeah so my car's in the shop and i gotta take the bus which means i dont get home til way after that
slot_decision > deny? reject_time? propose_time
    not those two but heres the thing i got wednesday off this week so why dont you just send him out wednesday
    ooh Tuesday, no, that's my bridge afternoon and I'm the fourth, what about Friday, any time Friday
slot_decision > ask_status complain
    hang on it was meant to come today between ten and twelve, I've been sat by the window, so where's it gone
slot_decision > affirm propose_time? correct?
    tuesday sounds good, no wait, that's the recital, thursday, make it thursday, sorry about that
availability > propose_time
    the thing is I don't drive anymore so I'm about most days but I like my sleep so let's say after eleven
    okay so monday through thursday im on the road but friday my boss lets us out at noon so friday after one
    saturday id say because sunday we got church and then its lunch at grandmas and that goes till dark
availability > unavailable
    I'm back and forth to the hospice this week so I'm hardly ever in, I couldn't promise you any day, love
availability > propose_time thank
    you could do Wednesday evening, that'd be marvellous, thank you, my husband's always back by half six
address > give_address
    yeah so its my girlfriends place eleven thirty six magnolia street and thats in savannah georgia not the other one
    we've had to move in with Dad while the roof's done so it's 52 Cromer Road, Norwich, just till Christmas
address > give_address unavailable
    send it to the shop, 4 Bridge Street, Hebden Bridge, we're there till five but not Wednesdays, half-day closing
address > give_address_part unsure
    its on juniper i know that much but the number i couldnt tell you its the yellow one with the flag out front
address_part > give_address_part
    they call it the garden flat but it's really the cellar, on the bell it says A, so put A down
    my mailman says put suite two even though its not a suite its a room over a laundromat so two
address_part > unsure
    see it used to be route four box nine and then the county gave us all new numbers and i never learned mine
address_part > deny complain
    no there's no flat number and I've told every courier since 1998, it's a bungalow, there is nobody upstairs
address_confirmation > affirm
    yes that's it, it's a bit of a mouthful with the double-barrelled name, but you said it better than most
    uh huh yeah you got all that right even the dash in the number most folks leave that out
address_confirmation > correct deny? give_address_part
    youre close but our side of the street is north and the other side is south so its north wells not south
    no, people always say Lower but we're Upper, Upper Green, Lower's a good mile down the road
address_confirmation > deny change_address
    no because thinking about it nobody will be at that house till january so can you send it over to my brother
"""
