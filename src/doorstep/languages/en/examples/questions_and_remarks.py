"""Questions, complaints, courtesies and asides of Britons and Americans: training material of the judgement."""

TABLE = """
slot_decision, identity, none > ask_who
    i don't recognise your voice remind me which lot this is | and you'd be from where, love |
    you've got the advantage of me i'm afraid | didn't catch the outfit you're with | you never gave a name there |
    hang about, which carrier is ringing me here | the display just says unknown so you are |
    is this the postal service or one of the private ones |
    number came up as illinois and i don't know a soul out there | with whom do I have the pleasure |
    come on then introduce yourself | and which depot's that you're ringing out of
slot_decision, none, anything_else > ask_sender
    whose label's on the box | is there a return address on it | any name in the top left corner |
    who's been shopping for me then | which of my orders would that be the bookshop or the garden place |
    who do I have to send the thank you card to | does the docket say who posted it |
    is it my sister in Tucson again by any chance | which merchant shipped that out |
    not one of them subscription firms is it | i know you're the courier but who gave it to you |
    that's the carrier, I meant the shop | who sends a box that late in the year | who's behind the parcel, not the van
slot_decision, identity, none > ask_who ask_sender
    right so that's you from which company and who's the parcel off |
    who am I talking to and who's posted me something | okay and you are and who is it that's mailing me stuff |
    give me your name first and then tell me whose package that is
slot_decision, identity, none > ask_why
    to what do i owe the honour | have I done something wrong | get to the point would you |
    and I'm needed for what exactly | so this is in connection with |
    I'm none the wiser, spell out the reason for ringing | you called me pal so out with it | what's all this in aid of
identity, verification, address, address_part > ask_data
    what business is it of yours where i live | who gets to see that once I've told you |
    and my postcode helps you how exactly | is somebody taping this | where does that end up then |
    I'm curious how you came by my cell, I don't give it out | how long do you lot hang on to that kind of thing |
    is this going in some database | which website sold you my details | you're not passing this on are you |
    what would you want with my zip when it's printed on the box | who told you my surname |
    is it safe saying that out loud on a phone line | have I got a right to see what you hold on me
slot_decision, identity > ask_why ask_data
    what's this regarding and where'd you dig up this number | why're you ringing and how come you've got my mobile |
    reason for the call please and is it being taped | so what are you after and who handed you my details
slot_decision, identity, none > ask_who ask_data
    who are you people and how have you got this number it's ex-directory |
    before I say anything which firm is that and are we being recorded |
    this is an unlisted line so who gave it you and who are you | name and firm please, and are you keeping a tape |
    who's this got hold of my number
slot_decision, none, anything_else > ask_contents
    small enough for the letterbox is it | will i need a hand lifting it | is that the slow cooker do you think |
    how many kilos are we talking | I've forgotten what I treated myself to | would it spoil if it sat outside |
    anything breakable in there | will it go through a cat flap | remind me what I bought, I order half asleep |
    tell me that's not the trampoline | it wouldn't be my blood pressure tablets would it
slot_decision, none > ask_contents ask_sender
    who's it off and what's inside | whose name is on it and is it big |
    from the vet's is it so would that be the cat food |
    no idea what that could be, where'd it come from and what have they put in it | what is it and who's it off
slot_decision, none, anything_else > ask_cost
    am I going to get stung for this | shall I have cash ready | does that come out of my pocket |
    do I owe the man anything at the door | is moving it on the house | I suppose there's a surcharge for that |
    they wanted twelve quid off me last time same now | any duty owing on it | is shipping already taken care of |
    would I be billed for switching days
slot_decision > affirm ask_cost
    go ahead with the first of those provided it's not extra is it | lovely, put me in, there's no fee I take it |
    sure and i'm not being charged for that am i | yeah book it, what do I owe | count on me being in is it gratis |
    I can manage that, nothing to pay is there
slot_decision > affirm ask_contents
    i'll be in for that which thing is it though | go on then, is it a two man lift |
    works for me hey is that the coffee grinder | okay by me, do I need to clear space in the freezer |
    righto is it the hoover | that'll work, is it fragile
slot_decision > affirm ask_sender
    sounds good who mailed it out of interest | that'll do nicely, whose is it, the pet place |
    yes put it down what store is that from | grand, who's it off | happy with that which shop though
slot_decision > affirm ask_why
    fine by me but why's it not coming this morning like it said | ok sure how come you needed to ring about that
slot_decision, none, address, drop_place, anything_else > ask_repeat
    you cut out there | that went right over my head | run that by me again | lost you for a second |
    there was a lorry going past | my ears aren't what they were louder | you went all underwater |
    all i got was crackle | slower, I'm eighty three | say what now | rewind a bit | only heard the tail end of that |
    too quick by half | didn't have my hearing aid in | the dog was barking, what'd I miss |
    sorry my love i only got half of that
slot_decision > ask_repeat hold_on
    let me switch ears, right, start over | hang on i'll take you off speaker what were you saying |
    hold up while I close this window, okay now tell me again | wait wait got a pen now what were those two days
slot_decision, identity > ask_repeat ask_who
    sorry line's dreadful, who did you say this was | what who is that i can't make you out |
    missed all of that, say your company again | didn't hear the firm who was it | come again, who's that
slot_decision, identity, none > ask_robot
    you've got flesh and blood have you | is there a pulse on the other end | you answer awful fast for a person |
    that's one of them talking computers isn't it | are you one of those chatgpt jobs |
    my grandson says these are all software now, are you | do you breathe genuine question |
    am I wasting manners on a machine | there's nobody there is there it's just circuits |
    you sound a bit synthetic, no offence
slot_decision, identity > ask_robot ask_who
    who's that and are you even a living thing | which company's this and is it one of your automated thingies |
    is that a tape and who's behind it | which firm, and are you a real lass | who's this a gadget
slot_decision, identity > ask_robot ask_data
    am I on with a computer and is it listening to store it all | are you ai and where does what i say get kept
slot_decision, identity > ask_robot small_talk
    are you a bot, my nephew builds those for a living | you a machine you've better manners than my husband if so |
    are you a gizmo, my lad would love you
slot_decision > affirm ask_robot
    yeah that's dandy are you a computer by the way | okay do it, just curious though is that a real voice
slot_decision, none, anything_else > ask_time
    early doors or teatime | give us a ballpark | can you pin him down to the hour | which end of that is likelier |
    i don't fancy sitting in for two hours narrow it | so am I waiting in the whole while or | what's the driver's eta |
    is he usually at the start or the finish of that | how soon are we talking |
    will I have time to nip to the shop before | am i the first drop or the last |
    when ought I to be listening for the bell
slot_decision, none, anything_else > ask_status
    has it turned up at your end yet | tracker's been stuck on the same line since Friday, what gives |
    is my stuff in memphis or where | did it ever leave the hub | app reckons it's gone to bristol has it |
    it's been three weeks, is it lost | any sign of it | who's got it at the minute |
    it was supposed to have landed last week where's it got to | how far along is it |
    is it sat in a warehouse somewhere | so it isn't on the truck yet or it is | did customs let it through |
    the card said you tried me already, so where'd it go after | when did it set off then |
    has the time it's been gone got you lot worried, where is it | how come it's taken this long what's the hold-up
slot_decision, none, anything_else > ask_status ask_time
    where's it got to and how long till it's here | is it on the van and if so when's he due |
    has it left the depot, and roughly what o'clock should I be in |
    it's still showing label created so what's happening and when will i see it |
    is it here yet and when's he coming round
slot_decision > affirm ask_time
    yes the first one nearer the start or the finish would you say |
    that's okay with me, does he ever come bang on the hour | i'll take that any clue which half of it |
    good with me, start of that or the tail end | i'll be up when's the earliest he'd show
slot_decision > affirm ask_status
    can do, where's the thing sitting till then | right put me down has it actually made it into the country though |
    sure thing, so is it still at the sorting place | yep do that is it in town yet | grand, has it got as far as Leeds
slot_decision, none, anything_else > other_parcel
    that'll be the blue one but there's a long tube due as well | only the one? I make it three |
    what became of the curtains i sent for | Royal Mail's got something of mine too, or is that not you |
    my wife's got a thing coming from boots it's under her name | I'd a card through the door for something else |
    does that include the bag of soil | I split that order in two at the checkout so where's its twin |
    the charger's turned up already but not the laptop that's a different box |
    and there's the one from October that never showed | you've nothing else of mine on the system then
slot_decision, none, anything_else > other_parcel ask_status
    not that one, the lamp, where's the lamp got to |
    i've a second tracking number here can you tell me where that one is |
    my kid's birthday box is the one I care about, is that moving yet | and the second box where's that at |
    my boots are the other order, have they shipped
slot_decision > affirm other_parcel
    ok book it and stick my other box on the same van if you've got it |
    yes to the first, oh and there ought to be a rug coming as well | sure that's good will the printer ink be with it |
    suits me, what of my other order | okey doke is the mirror with it
slot_decision, none, anything_else, drop_place > complain
    that fella of yours flung it at the porch like a Frisbee | i took a day off for nothing last time |
    you want to train your people to shut a gate | he squashed my begonias | I've had my fill of this outfit |
    the card said nobody in and i was stood at the window | shambles from start to finish |
    two hours i sat there like a lemon | my last box looked like it'd been through a tumble dryer |
    y'all couldn't find your own backside with a map | he left it in the recycling and the binmen had it |
    the guy blocked my drive and gave me lip about it | whoever trained that driver ought to be ashamed |
    i'm not best pleased i can tell you | it came soaked through and the lid was off |
    he signed my name himself the cheeky so and so | third promise this week and I've stopped believing them |
    they rang the doorbell at ten to seven on a sunday | this call's dragging on a bit isn't it |
    i don't want another box dumped in a puddle thanks | you'd get a better service from a pigeon |
    i want the thing i just don't want that driver | I'd send your driver back sooner than the box, he's so rude |
    don't you dare return it again like last time i was livid
slot_decision, none > refuse_parcel deny?
    whatever it is I'll not be opening the door for it | i got one at target already so ship that back to them |
    it can turn round and go home | i sent them an email to call it off so no don't fetch it here |
    let the shop have it back, I've no use for it | it's a con i bought nothing i'm not accepting it
slot_decision, none > complain refuse_parcel deny?
    six weeks late, it's past a joke, they can have it back | the last one came smashed so i'm not taking this one in |
    your man's dented my gate and I want nothing more brought here, return the thing |
    useless the lot of you i've bought it in town now send that back where it came from
slot_decision, none > complain ask_status
    a fortnight I've been waiting, where in God's name is it |
    you had it friday according to the email so what've you done with it | nobody came, nobody rang, so where's it sat |
    this is a poor show is it even in the building | pathetic, so where's it stuck | it's a joke has it been lost
slot_decision, none > complain ask_time
    I waited in all of Saturday for nowt, so what hour is he really coming |
    not another all day job surely pin it down for once | last time was two hours late so give me a proper time |
    you're always late so what hour | fed up of waiting, when's he here
slot_decision, none > complain human
    this is hopeless isn't there a soul in that building i could talk to |
    that driver swore at me, I want whoever manages him | i've told it all to a machine twice put a body on the line |
    dreadful outfit, fetch me your boss | what a circus i want a proper clerk
slot_decision > complain unavailable deny? reject_time?
    typical, you always pick when I'm on shift | every time you choose the one slot i'm out at dialysis unbelievable |
    oh for crying out loud I told them I'm at the school till half three
slot_decision > affirm complain
    i'll be here but last time he never even knocked | alright, and tell him not to chuck it this time like the last |
    yes though why should i believe you after saturday's carry on |
    fine, whatever, it's been a disgrace so far mind you | okay but last week was a farce |
    I'll be in, not that your lot ever knock
slot_decision > thank complain
    thanks for ringing at least your colleague on friday was a right so and so |
    I appreciate the call but that driver was bang out of order
slot_decision, identity, none, drop_place, address > hold_on
    let me get these shopping bags down | half a mo | I'm just getting off the ladder |
    just turning the gas down | lemme pull up the calendar | back in a jiffy | let me ask him indoors |
    the other phone's going, don't hang up | gimme two shakes | kettle's screaming, hang in there |
    now where did i put that diary | let me shoo the cat off my planner | i'll go stand where there's signal
slot_decision, identity, none > busy
    I'm up a ladder with a paintbrush | i'm about to scrub in |
    the kettle's not the problem, the toddler is, it's not a good time | i'm on the motorway love |
    the barber's got me by the ear | this couldn't be worse timing | I'm mid interview |
    you've caught me at the checkout | we're just sitting down to eat | i'm in the quiet carriage |
    I've got a plane to board | sir i'm at a graveside right now | up to my elbows in dishwater here |
    i'm due on stage | hands are covered in dough, I can't deal with this | i'm driving to omaha this minute |
    the meeting's just started | i'm serving there's a queue | can't talk, I'm in choir practice right now |
    i'm on my way into the theatre the lights are going down
slot_decision > unavailable deny? reject_time?
    I'll be under the dentist's drill | got jury duty that day | that's when I've got my line dancing |
    the pair of us are down at the allotment then | we'll be halfway to Tulsa by that point |
    i'll be having my cataract done | I'm busy Tuesday and Thursday both | i've a meeting that's bang on top of that |
    I'm driving to Omaha then | can't talk myself out of the choir that morning i'll be there
slot_decision, identity, none > busy goodbye
    I'm just going into court, bye | got to run my bus is here ta ra | can't now, boss is looking, cheers bye |
    no time for this sorry so long | I'm at work, ta-ra | boarding now bye
slot_decision, identity, none > busy ask_why
    I'm in the middle of bathing the dog, what is it | i'm at work so what's this about quickly |
    make it snappy I'm on the freeway, what do you need | i'm teaching what's up | I'm on the till, what d'you need
slot_decision, identity, none > busy ask_who
    i'm on a job who's this | can't really chat, who am I speaking to | i'm mid haircut who is it |
    I'm mid meeting, who is it | i'm in the bath who's that
slot_decision, identity, none > busy hold_on
    I'm driving, let me pull over a second | i'm in a lecture wait till i get out in the corridor |
    got a pan on fire nearly, don't hang up | i've a client here give me one moment to step out |
    on the bike, let me stop | i'm on the other line one tick
slot_decision, identity, none > busy call_back propose_time?
    I'm wrist deep in a carburettor, have another go around four | on the school run ring us once it's gone nine |
    about to go under the scanner, try me when it's dark | this is a rotten moment get me at teatime |
    can't, I'm teaching, lunch break's at twelve, use that | i'm busy catch me some other time | I'm at Mass, try noon |
    in the dentist's chair ring at three
slot_decision, identity, none > call_back propose_time?
    have another crack at me after the school run | i'm easier to get hold of of an evening |
    best catch me once Coronation Street's done | dial me again wednesday would you |
    could this wait till I've had my dinner and you ring then | get back to me say nine-ish tonight |
    pick this up with me Friday, I'll have my phone on | hit me up again at noon
slot_decision, identity, none > human
    is there a duty manager in the building | i'd feel happier with a proper lady on the line | fetch me a living soul |
    who's the grown-up round there pass me over | what do I press for the switchboard |
    i'd sooner explain this to somebody with ears | somebody local if you've got one please | can i escalate this
slot_decision, identity, none > human ask_repeat
    I can't follow you at all, is there somebody there who'd explain it properly |
    what i can't make it out get one of your staff on
slot_decision, identity, none > human other_parcel
    it's about a different box altogether, I'd need to talk that one through with one of your people |
    there's another gone missing so pass me to an adviser
slot_decision, identity > human ask_robot
    that's a computer voice isn't it, haven't you got staff | you're not alive are you go and get me someone who is
slot_decision > affirm human
    I'll take the first one but I'd still like a word with your manager |
    put me in for that and then hand me over to one of the staff | book it, then get me your boss
slot_decision, availability > unsure
    it's touch and go | couldn't tell you offhand | that depends on the plumber | ooh now you're asking |
    I'd be guessing | the jury's out on that | I'm in two minds |
    i haven't a notion what i'm doing tomorrow let alone then | her indoors keeps the diary
slot_decision > unsure hold_on
    not certain let me just go and look at the wall calendar | ooh I couldn't say, wait while I shout up to my husband |
    hmm dunno gimme a sec to pull up my shifts | ooh, not sure, let me look | i dunno hang about
slot_decision > unsure ask_time
    hard to say, what's the latest he'd be | depends would it be nearer the front of that |
    I might be back, when does he reckon he'd get here | no clue when would he be round | maybe, what hour though
slot_decision > unsure call_back propose_time?
    i've no idea till i've seen my rota ring us tonight | can't commit, get me again once I've asked the wife |
    dunno yet try me at five when my shifts are out | I can't say yet, ring tomorrow
slot_decision > unsure ask_contents
    not sure depends if it needs two of us to shift is it heavy | I dunno, what even is it | can't say is it bulky
address, address_part > unsure ask_data
    I don't know it offhand and what would you be wanting it for | couldn't tell you and who'd be reading it anyway
slot_decision, none > goodbye
    right I'll love you and leave you | that's me done, ta-ra | mind how you go | y'all take care now |
    catch you later alligator | nighty night | I'll let you crack on | cheerio pet
none, anything_else > thank goodbye
    you've been a star ta-ta | much obliged to you, so long now | bless you for that night night |
    nice one mate, laters | that's very decent of you cheerio | I'm grateful, mind how you go | good on you ta-ra duck |
    appreciate it bud, take it easy | you're a gent bye-bye | ta muchly, so long
anything_else > deny goodbye
    nothing further from this end toodle pip | that's the lot, ta-ra | we're all square take care now |
    nope I'm good, see ya | i'm all done here ta-ra
anything_else > deny thank
    that covers everything, you're a gem | i've nowt to add cheers duck | nah, you sorted me right out, nice one |
    all sorted bless you | not a thing, much obliged
anything_else > deny small_talk
    nah i'm all set just praying the snow holds off for the big game | nothing else, I'm off to feed the hens now
anything_else > deny complain
    that's all only tell that driver to keep off my lawn | no, but it was a rotten carry on last week I'll say that
none, anything_else, slot_decision > thank
    you're an angel | I owe you one | that's ever so good of you | what a treasure | nice one |
    i do appreciate you | good of you to let me know | god bless you for ringing | ta muchly | mighty kind of you
none, anything_else > thank small_talk
    you're a darling, and what a gorgeous frost we've had | cheers bud hope your shift's not too grim |
    that's kind, you remind me of my niece you know | much obliged go bears
slot_decision > affirm thank small_talk
    smashing, ta, I'll have a mince pie waiting for him | you bet much appreciated i'm only here watching the birds
slot_decision > thank ask_time
    good of you to ring, so what's the earliest he'd come | ta love and about what o'clock d'you think |
    bless you, and what hour
slot_decision, none > thank ask_status
    kind of you to call has the thing left the depot then | appreciate the heads up, whereabouts is it today |
    ta where's it now then
slot_decision, identity > greet
    afternoon all | now then | hey there stranger | good day sir |
    evening squire | well hello you
slot_decision, identity > greet ask_who
    ey up, who've we got here | well howdy and whose voice is that | morning, and you might be |
    afternoon which firm's that | hey, and you'd be | oh hello do i know you
identity > greet ask_why
    hey there, what's up, something wrong | good day and what might this concern | hiya, what've I done |
    evening what's occurring | hello there, what's all this
slot_decision, identity > greet ask_repeat
    oh hello you were ever so faint just then | morning, didn't get a word of that sorry
slot_decision, identity > greet small_talk
    hey you cold enough for you | well good morning, isn't that sunshine a tonic | ey up parky out |
    morning, brass monkeys out there | hi hon some weather huh
slot_decision, identity > greet busy
    oh hi, look I'm under the car at present | morning this isn't ideal i'm in surgery with the cat |
    hiya, I'm at the till, I can't really stop | hi i'm mid shave | hey, I'm on shift
slot_decision, identity > greet hold_on
    hello ooh wait the radio's blaring | hey, let me find a seat a sec | ey up give us a tick |
    hiya, let me turn this down
slot_decision, none, drop_place > backchannel
    carry on i'm listening | fair do's | you don't say | I'm with you so far | hm yeah and
slot_decision, none > backchannel ask_repeat
    mm, mm, sorry, I lost the end of that | uh huh wait what was the last bit
slot_decision, none > backchannel ask_contents
    ah right, and that'd be what, clothes | oh aye so is it a big one | I see, I see, what've they sent me
slot_decision, none > backchannel ask_sender
    mhm and off of whom | ah, and whose name's on it then
slot_decision, none, anything_else > small_talk
    frost on the windscreen this morning i tell you | I've a new hip, did I mention |
    the grandkids are coming thanksgiving house'll be bedlam |
    you've cheered me up no end, it's quiet since Harold went | do they give you a tea break | how about them Cowboys |
    is it chucking it down where you are | you've got an accent like my old geography teacher |
    my tomatoes never came to anything this year | I used to do deliveries myself, forty years with the GPO |
    the leaves are something else right now | I've only just taken my curlers out | been a funny old year |
    I bet you don't get many chatty ones | we had a courier in the family once my uncle des |
    the weather's been a swine all week | i've been watching the snooker grand final and all |
    I never did trust pizza from that place on the corner, anyway | my washing machine's older than you are
slot_decision, none, anything_else > out_of_scope
    who do I see about a blocked drain | what's the snow going to do at the weekend have you got the forecast |
    could you look up what time kick-off is | i need my prescription renewing | how do you get wine out of a carpet |
    the streetlight outside ours is bust is that you | can you put me in for a flu jab |
    what's a good recipe for pumpkin pie | I'd like to query my gas bill | do you know anyone who mends clocks |
    how much is a first class stamp these days | my boy's looking for van work are you taking on |
    I've to collect a return from my house to Zara, can you fetch that | my phone won't charge what do i do |
    how do I renew my driver's license | could you book me in at the hairdresser's | can I sell you an old fridge |
    what's on at the pictures | I want to ship a guitar to Nashville, what do you charge
slot_decision, none, anything_else > small_talk out_of_scope
    ooh it's bitter out what's it meant to do tomorrow rain | I've a stinking cold, what would you take for it |
    i do love blackpool at christmas d'you know when the trains go |
    my granddaughter's getting wed, can you recommend me a florist
slot_decision > affirm out_of_scope
    yes the first one and while you're there how do i get rid of moles |
    sure, hey could you also look up the Lakers score | put me in for that and do you know if the library's open
slot_decision > affirm small_talk
    fine by me, I'm always in since I finished at the pit | course he can the dog'll be made up she loves a visitor |
    that's me sat here anyway with my jigsaw so yes | aye pet i'm only knitting |
    you betcha, me and the dog are homebodies
slot_decision > deny small_talk
    no my sweet and isn't it perishing today | nope, sorry, you sound like a nice kid though
slot_decision > affirm hold_on
    can i do that wait let me look hang on yes yes put me in | yes, hold your horses while I write it down |
    i think so hang on yep clear do it
slot_decision > affirm goodbye
    put me down for the first, toodle-oo | that'll do me see you then ta-ra | you got it, later
slot_decision > affirm ask_data
    i'll take that nobody's taping me are they | okay by me, this isn't going on some marketing list is it
slot_decision > affirm ask_who
    go on then and who've i got the pleasure of | that's fine, what did you say your outfit was called
slot_decision > affirm ask_who ask_cost
    alright book it remind me which courier you are and do i owe owt
slot_decision > affirm ask_contents ask_sender
    yeah I can be in, whose is it and will it need two of us | suits me what've i bought and which shop's that
slot_decision > affirm thank goodbye
    champion, ta duck, mind how you go | first one's dandy much obliged bye now | lovely jubbly, you're a star, ta-ra
slot_decision > ask_status deny?
    no first tell me has the thing even reached town | nope, and where's it been sat since last week
slot_decision > ask_why deny?
    no and what was wrong with this morning why are we changing it |
    nah, what's the fuss about, why not just leave things be
slot_decision > reject_time ask_cost deny? propose_time?
    neither's any use would a saturday set me back anything | those are out for me, is there a fee for an evening one
slot_decision > reject_time deny? complain
    not a chance at that hour and it's a liberty moving it on the day |
    those two are hopeless and so was your last driver
slot_decision, identity > complain ask_who
    that's the fourth time this phone's gone today who is it now | ringing at this hour, the nerve, who are you
slot_decision, identity > complain ask_robot
    no manners at all cutting across me are you even a person | a tape, is it, how insulting, talking to me like that
slot_decision, identity > complain ask_data
    it's a flaming cheek ringing a private line who gave it to you |
    disgusting, my details all over the shop, where'd you get them
slot_decision, identity > ask_why ask_repeat
    sorry breaking up what was it about | eh, didn't catch it, what's the reason for this
slot_decision, none > ask_contents ask_cost
    would that be the wardrobe and is there anything to settle at the door |
    how large is the thing, and do I tip or is there a fee
slot_decision, none > ask_status ask_sender
    where's it at and which store did you say shipped it | has that cleared customs, and whose name's on the label
slot_decision, none > other_parcel complain
    there was one before this and your bloke left it in the rain |
    my first box came with the corner stove in, a right mess
slot_decision, none > hold_on small_talk
    bear with an old woman my knees don't hurry these days |
    two ticks, this dog of mine, honestly he thinks you're the postman
slot_decision, none > hold_on ask_contents
    wait a sec is this the bird table we're on about | hang fire, what's in the thing first of all
"""
