"""What people in Great Britain and Ireland answer to an offered time and say unasked: training material."""

TABLE = """
slot_decision > affirm
    aye that'll dae | grand so | belter | sweet | bangin | safe |
    i'm not going anywhere so | that'll do nicely | i'm easy | i'll be about | ah go on then |
    can't say fairer than that | i can live with that | that'll see me right | very good | quite all right |
    that'd be tidy | tidy | mint | dead on | no bother | nae danger | that'll be right enough |
    suits us | so be it | yer man'll find me in | needs must | i should think that would be quite convenient | lush |
    happen that'll do | sure look it that's fine | i'll stop in for it | i'll bide in | our mam's always in |
    the wife's home she'll get it | oh aye please
slot_decision > affirm propose_time?
    tuesday'll do us | thursday so | the tuesday'd be grand | aye pit me doon for thursday | tuesday innit |
    tuesday aft's sound | go on then i'll plump for thursday | thursday forenoon would suit |
    the twenty fourth is champion | two while four is fine | i'll be home from two so that one |
    ten o'clock thursday, lovely job | rather the thursday if it's all the same to you
slot_decision > affirm
    first un'll do | owt of them | the latter if I may | either's fine by me duck | tother one | second one pal |
    i'm not fussed you pick | whichever's less bother for the lad | the earlier of the pair | the back end one
slot_decision > affirm thank propose_time?
    thursday that's grand thanks a million | aye tuesday cheers pal | tuesday ta very much duck |
    i'd be most obliged, the Thursday please | thursday's great diolch
slot_decision > affirm thank
    oh you are good, yes | that's dead kind ta | super thanks awfully | aye cheers big man | smashing ta flower
slot_decision > affirm thank goodbye
    lovely cheers bye | sound ta ra | grand thanks a million bye bye bye | sweet nice one laters
slot_decision > affirm set_drop_place propose_time?
    tuesday's fine but if i'm down the garden lob it in the porch |
    aye thursday and if there's nae answer gie it tae moira next door |
    thursday, and tell him the coal bunker if I'm out
slot_decision > affirm ask_cost propose_time?
    tuesday yeah that's not gonna cost me is it | aye thursday so long as there's nothing to pay is there |
    tuesday, do I owe you owt for that
slot_decision > affirm ask_contents propose_time?
    aye tuesday, what is it anyway | thursday's grand what's in it though | yeah tuesday and is it summat heavy
slot_decision > affirm complain propose_time?
    tuesday then but I stopped in all yesterday like a lemon |
    thursday I suppose, though your man chucked the last one over the hedge |
    aye tuesday and tell him to wait longer than two seconds this time he's hopeless
slot_decision > affirm small_talk propose_time?
    tuesday's fine I've only the chiropodist and that's monday | go on thursday, i'll have me rollers out by then |
    tuesday love, it gives me a chance to have a sit down
slot_decision > affirm ask_time propose_time?
    tuesday aye but is it nearer two or nearer four | thursday, d'you know rightly when |
    yeah tuesday what time like exactly
slot_decision > affirm other_parcel
    aye fine and will our kid's one be on the same van | sound, and what about the curtains I'm waiting on
slot_decision > affirm? hold_on propose_time?
    thursday i think, wait while I look at the calendar | tuesday, no hang on let me ask him indoors
slot_decision > affirm human propose_time?
    tuesday's fine but I still want a word with somebody in charge | aye thursday, now get us a real person
slot_decision > deny
    nae chance | nah you're alright | away ye go | am i heck | indeed I do not |
    i will not | not on your life | nope soz | naw | no way josé | i should cocoa | will i buggery
slot_decision > reject_time deny?
    them's no good to me | neither of them'll suit | that's a bit of a bugger | any other day bar them |
    you must have something better than that | that'll not do at all | nae use tae me | i'd be pushed to make either |
    that's the one day I cannot do | neither's ideal truth be told | ooh no not then | got owt else |
    anything going outside of those | bit early for my liking | crack of dawn that for me | what else yer got
slot_decision, availability > unavailable deny? reject_time?
    i'm on lates | i'm at me nan's | i've school while three | i've got chapel | i'm away tae ma work by then |
    i'll be at the match | i'm out and about all day | we've a funeral on | i'm down the jobcentre |
    i'm on a double shift | i've to go up the hospital for me leg | we're off to tenerife so we are |
    there's nobody in til teatime | i don't knock off while six | it's me day at the food bank |
    i'll be at the mart with the lambs | i'm seeing the consultant | i get the kids from school about then |
    we'll be at church | i'm tied up I fear | my carer takes me to the day centre then | i shan't be in |
    we are in the country at weekends | i'm at college innit | i work the nights so i'm dead to the world |
    i will be at the mosque that hour | i'm signing on
slot_decision, availability > propose_time
    could he no come friday | can you do the morra | what about wednesday dinnertime | a week on tuesday if you can |
    friday week would be the ticket | half seven of a morning | back end of the week | after me tea | about five-ish |
    saturday forenoon | any time after the school run | could you make it the weekend boyo |
    the day after tomorrow like | i'm in friday all day | later on the day | round about eleven |
    first thing wednesday before I set off | elevenses on friday would be just the thing | wednesday fortnight |
    between the lights, half four say | i'm off wednesday
slot_decision > unavailable propose_time deny? reject_time?
    i'm on lates while thursday but friday morning i'm in | am workin both them days pal saturday's your best bet |
    i'm at me sister's till wednesday, thursday night would do | school all day but after four is calm |
    we've the hospital tuesday and thursday, wednesday's clear
slot_decision > reject_time propose_time deny?
    naw no then, wednesday | too early for me love make it dinnertime | neither, could we say friday week
slot_decision > unavailable set_drop_place deny? reject_time?
    i'll be out so bung it in the shed | am no in just leave it wi the wifie across the landing |
    work innit just put it behind the wheelie bin | i'm away to me sister's, pop it in the coal hole |
    we'll be at the caravan so hand it in to ken at number nine
slot_decision > unavailable set_pickup_point deny? reject_time?
    i'm never in I'll fetch it from the spar | am at work send it tae the post office |
    out all week, one of them lockers at asda'd be better
slot_decision > unavailable small_talk deny? reject_time?
    i'm at the hospital Thursday, they're doing me cataracts, marvellous what they can do |
    i've a funeral that day, auld jimmy, lovely man he was
slot_decision, availability > unsure
    depends what shift they gie me | couldn't say for certain | i'll have to see what our mam's doing |
    swings and roundabouts | i wouldn't like to say | hard to know so it is | could be in could be out |
    i'd have to run it past the boss, the wife like |
    ask me another | i dinnae ken whit a'm daein | idk maybe
slot_decision, availability > unsure hold_on
    not sure pet let me see what's on the calendar | couldn't tell you off hand wait while i ask him |
    i don't know hang on mum what we doing tuesday
slot_decision, none > set_drop_place
    gie it tae the wifie doonstairs | chuck it in the porch | shove it through the cat flap if it'll go |
    stick it in the outhouse | let them next door have it | bung it over the gate | behind the oil tank will do |
    leave it in the close | pop it in the potting shed would you | in the ginnel by the bins |
    under the stairs in the close | just leave it with Sandra at the salon next door | in the wee box at the gate |
    give it to the porter's lodge
slot_decision, none > set_pickup_point
    leave it at the garage and i'll get it when i'm getting diesel | can i not just get it from the co-op |
    take it to the post office in the village | i'd sooner fetch it meself from the depot |
    put it in one of them inpost things | the centra on the corner takes parcels, send it there
slot_decision, none > ask_time
    what time like | when's yer man coming | what sort of time are we talking | am or pm |
    is he coming before dinner or after | how near to two | what hour should I have the kettle on for him |
    when abouts | will it be long
slot_decision, none > ask_status
    where's it at the now | is it still sat in the depot | has it even left | where's it got to |
    has it gone walkabout | is it in belfast or still across the water | the app says out for delivery, is it like |
    what've yous done with it
slot_decision, none > ask_contents
    what is it like | what have I got coming | is it owt nice | what's in the thing | do you know is it me tablets |
    is it something I need two men for | what manner of parcel is it
slot_decision, none > ask_sender
    whae's it fae | who'd be sending me owt | is it off our kevin | what shop's it out of |
    is it the catalogue | does it say who it's off of
slot_decision, none > ask_sender ask_contents
    who's it off and what is it | what's in it and whae sent it | where's it from and is it summat I ordered
slot_decision, none > ask_cost
    is there owt to pay | will yous be wanting money off me |
    is it gonna cost like | d'you charge for that now | any duty on it coming over to the north
slot_decision, none > other_parcel
    what about the one for me dad | i've another one on the go as well | and the wee package from vinted |
    there's two things i'm waiting on you know | our lass has one coming an all
slot_decision, none > ask_repeat
    say again chuck | you lost me after tuesday | run that by me once more | what was the second one again |
    me hearing's shot love what days | och say it again | talk proper I can't make you out | what d'you say bruv
slot_decision, none > ask_robot
    are you one of them alexa things | is there anybody there or is it a tape | are you ai or summat |
    you're never a real lassie | am i talking to a dalek | is this like a chat gpt ting
slot_decision, none > ask_data
    where'd you get me number from | am i on tape here | what d'you do wi all this information | who's listening in |
    does this go on a computer somewhere | is this one of those scams they had on rip off britain
slot_decision > refuse_parcel deny?
    i'm no wantin it | it can go back where it came from | never ordered nowt | stick it | i shan't be accepting it |
    take it away with you | send it packing | i don't want owt off them |
    it's no use to man nor beast now send it back | nah don't want it no more fam |
    i bought one in argos instead so I've no need of it |
    it was for my late husband, god rest him, it's no use now send it back
slot_decision > refuse_parcel complain deny?
    six weeks late you can keep it | yous took that long I bought another, send it back |
    it came smashed last time, I'm not having it
slot_decision > refuse_parcel opt_out deny?
    dinnae want it and dinnae phone again | send it back and lose me number |
    not interested in the parcel nor your calls, no more
slot_decision > change_address
    i've flitted | we've moved lock stock and barrel | i'm at me mam's now can it come here |
    i don't stop there any more | send it to me work would you | could it be sent on to my daughter's |
    i'm back in uni halls can it go there
slot_decision > change_address give_address
    we've flitted tae 14 Bruce Terrace | i'm at me nan's now, 62 Clough Street Burnley |
    bring it to the shop, 5 Main Street Portrush | can it come to 31B Heol Fawr instead
slot_decision > opt_out deny?
    quit phoning this house | i'll not be telling you again no more calls | nae mair calls |
    off your list please and be quick about it | do one and don't ring back | stop blowing up my phone bruv |
    i shall be obliged if you never telephone again
slot_decision > human deny?
    fetch me your gaffer | is your supervisor about | i want to talk to somebody with a pulse |
    get us a proper person | put the organ grinder on | can i no just speak to a lassie in the office |
    pass me over to one of the girls
slot_decision > complain human deny?
    this is a shambles get me your manager | three weeks of this carry on, i want a real person |
    your driver's a menace and I want to speak to his gaffer
slot_decision > complain
    yer driver's an eejit | he never even chapped the door | he left a card and I was sat right here |
    it's a shocker this | youse couldn't run a bath | he'd it slung over the wall |
    that fella near took me gatepost out | i'm scunnered wi this | you lot are a waste of space |
    i'm absolutely livid | it's not good enough is it | ye had me waiting like an eejit all day
slot_decision > busy call_back propose_time?
    i'm in the queue at the bank, gie us a ring the night | am drivin phone us back in a bit |
    i'm mid lecture try me after | the doctor's just called me in, ring at teatime |
    got the bairns in the bath give us half an hour
slot_decision > call_back propose_time?
    ring us back dinnertime | give us a bell the morra | try me again after corrie | gie me a shout efter six |
    phone when our dad's in he'll know | buzz me back in a bit yeah | telephone at four if you would
slot_decision > hold_on
    haud yer horses | wait a wee minute | two tics duck | hold fire | hang on the dog's got out | gimme a sec yeah |
    whisht a minute | now just you wait there till I get a pen | one mo the pan's boiling over
slot_decision > thank small_talk
    ta for ringing, you've a lovely voice by the way |
    cheers love, been on my own all morning it's nice to hear somebody
slot_decision > ask_who ask_repeat
    who is it again sorry I didn't catch it | say that again love who are you with
slot_decision > backchannel
    och aye right | right so | i see i see | mm right enough | get away
slot_decision > out_of_scope
    do you know when they're emptying the brown bins | can you get the council to fix that pothole |
    is the 42 bus running | could you ring the doctors for me | me boiler's packed in can you send someone |
    what won the three thirty at ayr
slot_decision > affirm ask_sender propose_time?
    tuesday aye, who's it fae but | thursday's grand and who's it off | the tuesday dear, is it from marks and spencer
slot_decision > affirm goodbye propose_time?
    tuesday bye | thursday grand bye bye bye | tuesday sound see ya | aye thursday cheerio
slot_decision > affirm change_address propose_time?
    tuesday but bring it tae ma mammy's | thursday's fine only we've moved since |
    tuesday, to the surgery though not the house
slot_decision > affirm backchannel? propose_time?
    aha mm aye tuesday then | right so, right, thursday it is
slot_decision > affirm ask_robot propose_time?
    tuesday's grand, are you a real person by the way | thursday love, you're not a computer are you
slot_decision > affirm opt_out propose_time?
    tuesday then but dinnae phone me again about it or anything else | thursday and after that no more of these calls
slot_decision > affirm ask_repeat propose_time?
    thursday i think, what time did you say that was again | tuesday aye, say the hours again for us
slot_decision > affirm thank small_talk propose_time?
    tuesday, ta love, mind how they go in this fog |
    thursday's lovely, thank you, my late husband was a postman you know
slot_decision > reject_time complain deny?
    them's daft times who's in then | no use at all, yous always pick when folk are at work |
    neither, it's a joke this is
slot_decision > unavailable complain deny? reject_time?
    i work for a living you know, you never do owt for folk who work | am oot baith days and yous never listen
slot_decision > unavailable ask_time deny? reject_time?
    i'm at me mam's then what else have you got | i've the bairns' swimming, when else does he come round here
slot_decision > reject_time human deny?
    no good them, let me talk to somebody who can sort it | neither'll do, is there a person I can speak to
slot_decision > reject_time set_pickup_point deny?
    neither's any use I'll get it from the post office | no good, stick it in a locker and I'll fetch it
slot_decision > unavailable unsure? hold_on deny? reject_time?
    i think i'm at the dentist tuesday hang on while I check |
    we've something on thursday, wait till I see the calendar
slot_decision > ask_who ask_contents
    who are you again and what's this parcel | what is it and which firm are you with
slot_decision > ask_why ask_who
    hang about what's this for, who is it | what is all this dear, who's speaking
slot_decision > ask_robot human deny?
    you're a machine aren't you, get me a lassie | is that a robot, ach put a body on
slot_decision > complain opt_out deny?
    you've had me up from my bed three times, stop ringing | it's pure harassment this, no more phone calls
slot_decision > ask_data complain
    how've you got my number, it's a liberty | recording me without a by your leave are you, that's out of order
slot_decision > busy set_drop_place
    am drivin jist leave it in the shed | on a job mate, bung it behind the bin
slot_decision > call_back human deny? propose_time?
    get a real person to ring me after tea | have somebody proper phone us the morra
slot_decision > ask_cost ask_time
    what time like and do I have to pay owt | is that free and when about
slot_decision > not_here deny? unavailable?
    he's no here to ask hen | it's me mam's parcel and she's out | you'd need to speak to herself and she's at mass
slot_decision > wrong_person deny?
    what parcel I'm not alex i'm his old landlady | wait who d'you think this is, there's no alex in this house
availability > propose_time unavailable?
    i'm in of a morning | weekends only pal | after i've had me tea | any night bar thursday |
    fridays i'm at home so | from about half four on | wednesdays is me day off |
    when i'm back from swimming, twelvish | ooh the forenoon | owt after dinner
availability > propose_time unavailable
    not mornings I'm a carer but afternoons yeah | i'm on nights so not before two, after that's fine |
    never wednesdays for that's market day, friday I'm in
none > ask_status
    any word on ma parcel | has it set off yet | did yous find it
none > thank
    ta pet | you're a gent | much obliged I'm sure
none > greet
    howay | you alright there | aye aye | prynhawn da
none > backchannel
    aye aye i'm with you | mm hm so it is | ah i get you
none > ask_time thank
    ta, and what time was it again | that's grand thanks, when did you say
none > set_drop_place unavailable
    i've to nip out so he can leave it in the byre | just realised I've the optician's, get him to leave it next door
none > complain
    it's like talking to a wall | ye're as much use as a chocolate teapot
slot_decision > affirm propose_time?
    well now tuesday i've the chiropodist but that's only at nine so aye two o'clock is no trouble at all |
    i was going to go to our jean's on thursday but she's got the shingles so thursday's free now, that's fine |
    i'd normally say no to a tuesday with it being bins and bingo but i'll forgo the bingo for once |
    erm yeah nah tuesday i think yeah tuesday
slot_decision > unavailable deny? reject_time?
    tuesday i've to take the cat in and then thursday the man's doing the boiler at the church so i'll be there |
    well you see since me hip went i go to my daughter's on a tuesday and a thursday for me dinner |
    oh we'd love to but it's the grandchildren's nativity and one simply cannot miss it |
    yeah no i've got double maths and then drama both days
slot_decision > unavailable propose_time deny? reject_time?
    tuesday i'm away up the hospital wi the wife's knee and thursday's the mart but any time wednesday i'm here |
    it's a bit awkward because mam's got respite then but if he came friday dinnertime our gareth'd be here
slot_decision > unavailable set_drop_place deny? reject_time?
    i'm at the day centre tuesdays dear and thursdays i swim, but there's a big green box by the back door |
    no one's going to be in my mum works and i've got sixth form so like just put it round the side by the bikes
slot_decision > affirm
    i don't mind when he comes so long as he comes | it's not as though i'm going dancing |
    you'll not catch me out the house in this weather | i'm housebound pet so it makes no odds to me |
    i'll get the kettle on for him | well if i must i must | i've nowt better to do | i wouldn't say no to that |
    i couldn't ask for better | no, that's no bother at all
slot_decision > complain
    i'd not wish your drivers on my worst enemy | call that a service | the last lad wanted shooting |
    you could set your watch by how late yous are | i stood at that window from eight while six |
    he'd the cheek to say i wasn't in and me sat there looking at him
slot_decision > set_drop_place
    stop at number forty instead they're always in | don't ring me bell ring next door's, she'll take it |
    our dad's in the garage just give it him | no need to phone ahead just stick it in the porch |
    he can hand it over the wall to my brother
slot_decision > ask_status
    don't tell me you've sent it back | have you gone and delivered it to the wrong hoose again |
    you've not lost it have you | it's not still sat in coventry is it
slot_decision > ask_who
    are you the ones with the brown vans | is it the council | you're not from the electric are you |
    is that our kid messing about
slot_decision > ask_why
    is there a problem with it or something | have i done summat wrong | why are you telling me this |
    what do you need me to do
slot_decision > busy
    i'm on me other phone to the doctors | there's a fella here about the roof | i'm mid nappy |
    i'm just about to be called for my scan
slot_decision > small_talk
    don't stop talking you've a voice like an angel | i'd a cousin used to drive for you lot |
    i wish somebody'd ring me every day | i never get parcels me this is like christmas |
    it's blowing a hooley out there
slot_decision > human call_back deny? propose_time?
    i'd rather a person rang me tomorrow if that's possible |
    could one of your young ladies telephone me this evening instead
slot_decision > thank
    don't think i'm not grateful | it's good of you to let folk know |
    that's very thoughtful, most places don't bother | you're a good lass
slot_decision > refuse_parcel thank deny?
    thank you but i shan't be wanting it after all | ta all the same but it can go back
slot_decision > refuse_parcel ask_sender deny?
    who's it off, cos i've ordered nothing and i'm not taking it | i'm not having it whoever it is, who did send it
slot_decision > ask_cost unavailable deny? reject_time?
    i'm at work then, is there a charge for the evening ones | i'm out baith days, whit wid saturday cost
slot_decision > ask_data ask_who
    who's this and are you taping me | which firm is it and how come you've my mobile
slot_decision > other_parcel ask_status
    never mind that one where's the one from last week | and the pram, that was meant to come first, where's that
slot_decision > greet ask_repeat
    hello hello are you there i can't hear you | hiya sorry what was that
slot_decision > hold_on busy
    hang on i'm just pulling over | wait a wee minute i'm serving
slot_decision > hold_on small_talk
    wait while i sit down, it's a long way from the kitchen these days | hang on love the budgie's going mad today
availability > propose_time
    well i'm an early bird so eight in the morning if he's about |
    it'd have to be when corrie's finished so half eight at night | when the bairns are at nursery, nine til twelve |
    our mam gets in about four so then | saturday's the only day i'm not grafting
availability > unsure
    i've never a clue from one week to the next, zero hours innit | it's all up in the air wi the baby coming |
    let's see how me leg is
availability > set_drop_place
    never mind when, just chuck it in the porch | any time if he leaves it wi the neighbour |
    i'm not so put it in the shed whenever
availability > ask_time
    what days does he come out this way | when are yous round our end | what have you got going
availability > propose_time ask_cost
    saturday, if that's not extra | is the evening dearer cos that's when i'm in |
    wednesday night, what'd that be like price wise
availability > call_back unsure? propose_time?
    ring me when i've spoke to her indoors, tonight say | couldn't tell you, phone me the morra when i've the rota
availability > complain unavailable?
    i told the last one when i'm in, do yous not write owt down |
    i'm in when you're not coming that's when, as per usual
availability > human
    let me sort that out with a person | i'll tell it to somebody real thank you
availability > refuse_parcel
    don't bother any day i don't want it | never, send it back
availability > set_pickup_point
    i'm never in so let the corner shop have it and i'll nip for it | best put it in a locker, i'm all over the shop
none > opt_out
    oh and take me off for calls will you | and don't phone here any more after this
none > human
    and now i'd like a word with a real person | put me on to one of the girls before you go
none > change_address
    hang on i've just remembered we're moving friday, it'll need to go to the new house |
    och wait that's wrong i don't live there now
none > refuse_parcel
    you know what, don't bother, send it back | actually i've gone off it, it can go back
none > unavailable
    ah no i've just minded i'm at the dentist | oh sugar i won't be in after all
none > hold_on
    before you go wait a wee minute | hang on there's someone shouting me
"""
