"""What people at their work say, written from situations, one after the other: training material of the judgement."""

TABLE = """
# a nurse on shift
identity > busy affirm
    Yes, that's me, but I'm on the ward and I've a call bell going. |
    alex speaking i'm on shift though i can't really talk
identity > busy deny?
    I'm on the ward, I shouldn't even have this phone on me. | can't talk i've a patient crashing
identity > affirm ask_who
    Yes, Sister Morgan, who's calling please? | speaking is this pharmacy or who is this
identity > affirm ask_why
    That's me. Is it about my mother? What's happened? | yes it's alex make it quick what do you need
identity > not_here deny?
    she's scrubbed in she can't come | He's with a patient, this is the nurses' station. |
    alex has gone down to theatre with somebody
identity > not_here call_back deny? propose_time?
    She's doing the drug round, try again around eleven. | he's in handover now ring the ward after half past
slot_decision > unavailable deny? reject_time?
    I'm on a long day Tuesday, half seven till eight at night. | i'm on earlies so i won't be home before four |
    they've put me on an extra shift thursday because two have rung in sick so there'll be nobody in
slot_decision > unavailable propose_time deny? reject_time?
    I'm on lates till Thursday, but Friday's my day off and I'll be in my pyjamas all day. |
    i'm on a long day tuesday wednesday i'm home any time after nine
slot_decision > affirm propose_time?
    Thursday works, that's my first day off in nine. | tuesday's good i'll be back from nights and still up at two
slot_decision > busy call_back propose_time?
    I've a man trying to climb out of bed, ring me on my break at one. |
    not now i'm gloved up call me after eight tonight when i've handed over
slot_decision > busy hold_on
    Hold on, bed six is buzzing, I'm so sorry, wait. | one second someone's just grabbed my sleeve
slot_decision > unavailable set_drop_place deny? reject_time?
    I'll be at the hospital, so give it to the old boy on the ground floor, he never goes out. |
    on shift till eight so have him put it in the meter cupboard it's by the front door
slot_decision > unavailable set_pickup_point deny? reject_time?
    I do twelve-hour shifts, I'd never be in. Is there a locker near the hospital?
slot_decision > change_address deny?
    Could it come to the ward instead? I practically live here. |
    send it to the hospital that's the only place you'll find me
slot_decision > affirm ask_contents
    Yes, fine. Is it my uniform shoes, do you know? | okay good is that my fob watch
slot_decision > affirm thank
    That's perfect, thank you, honestly that's the easiest thing today. | brilliant thanks i've got to run
slot_decision > affirm busy
    yes yes that one i've got to go there's a bell | Book it, I can't stay on, we're two nurses down.
slot_decision > unsure
    the off duty isn't out yet so i couldn't tell you | I'd need to look at my rota and it's on my locker door.
slot_decision > complain
    You've rung four times during drug round, that's when mistakes get made.
slot_decision > complain opt_out
    ringing a nurse on duty every day is just not on so take my number off please
slot_decision > ask_repeat
    Sorry, a monitor was bleeping, what did you say? | say again there's a trolley going past
slot_decision, availability > ask_time
    what time would that be roughly because i get the twenty to eight bus | Is it nearer the start or the end of that?
anything_else > deny goodbye
    No, that's it, I have to get back, bye. | nope bye my break's over
callback_time > call_back propose_time?
    My break's at one, if I get one. | after handover so quarter past eight | Wednesday, I'm off Wednesday.
callback_time > unsure
    I never know when I'll get a break. | can't say depends how the ward is
drop_place > set_drop_place
    with Mr Chidi on the ground floor | inside the meter cupboard, it's never locked
address > give_address
    the Royal Infirmary, ward 9, 200 Castle Road | it's 200 Castle Road, ask at the main desk for ward nine
slot_decision > busy affirm
    yes okay put me down for that i'm meant to be doing the two o'clock obs and i'm hiding in the sluice to talk to you
slot_decision > unavailable propose_time thank deny? reject_time?
    thanks for asking but i'm on nights from monday so i'm asleep till three could it be after that when i'm human again
slot_decision > set_drop_place complain
    just leave it with the chap downstairs because the last one got sent back while i was stuck here on a double shift
# a farmer
identity > affirm
    Aye, you've got him. | that's me speak up i'm in the parlour | Morgan, Upper Beck Farm, yes.
identity > busy affirm
    yes it's alex but i've my arm up a cow | Speaking, but I'm calving here, be quick.
identity > busy call_back deny? propose_time?
    I'm in the middle of milking, ring at breakfast time, nine or so. |
    can't talk on the combine with rain coming try us when it's dark
identity > not_here deny?
    He's up the top field with no signal, I'm his wife. | dad's at the mart selling lambs
slot_decision > affirm
    There's always somebody about the yard. | aye any day we're never off the place |
    Aye, that'll do, we'll be lambing anyhow.
slot_decision > affirm propose_time?
    thursday's grand we're dipping so we'll all be in the yard | Tuesday, go on, I've the vet coming as well.
slot_decision > unavailable deny? reject_time?
    Tuesday's market day, there won't be a soul at the farm. |
    i'll be carting silage from first light till they shut the pit
slot_decision > unavailable propose_time deny? reject_time?
    I'm at the mart Tuesday, but catch me before seven any other morning. |
    the ai man's here thursday morning so make it after dinner when i'm done with him
slot_decision > unavailable set_drop_place deny? reject_time?
    We'll be up the fell gathering. Stick it in the old milk tank by the gate. |
    there'll be nobody in the house so tell him the feed store it's dry and the door's on a latch
slot_decision > affirm set_drop_place
    That's fine, and if you don't see anyone put it in the tractor cab. |
    yes and just leave it in the dairy out of the wet
slot_decision > affirm ask_contents
    Yes, all right. Is it the bearing for the baler? |
    aye come then is that the wormer because it has to go in the fridge
slot_decision > affirm complain
    Yes, but tell him to shut the gate this time, I'd forty ewes on the road. |
    aye thursday will do only the last lad went down the wrong track and i'd to pull him out with the tractor
slot_decision > complain
    He left it at the road end, and the heifers had it in bits. |
    your satnav sends them all to the bottom farm every time
slot_decision > ask_status
    Where's that part got to? I've a tractor stood idle. | is it on the road or what i've hay down and no belt
slot_decision > ask_status human
    i've a tractor in bits waiting on that so put me on to somebody who can tell me where it is
slot_decision > small_talk
    It's that wet up here the ducks are complaining. | we've had snow on the tops since sunday
slot_decision > affirm small_talk
    aye any time it's only me and the dog and he's no great talker
slot_decision > hold_on
    Hang on, I'll shut this engine off. | wait a minute the dog's got in with the hens |
    Get by! Sorry, that's the dog, one minute.
slot_decision, drop_place > ask_repeat
    Can't hear you over the pump, say again. | you what the tractor's running | What was that? The beasts are bawling.
slot_decision > refuse_parcel deny?
    they've sent the wrong part twice i'll not have it it can go straight back |
    Send it back, I got one off the scrapyard.
slot_decision > out_of_scope
    Do you shift livestock at all? | what are you giving for wool these days | I'm after two ton of sheep nuts.
address > give_address
    Upper Beck Farm, 3 Fell Lane, past the chapel and over the cattle grid |
    it's 3 fell lane you go right at the dead oak
address_part > deny
    There's no number, it's a farm. | we've never had a house number up here
address_confirmation > correct deny?
    No, Upper Beck, not Lower Beck, that's my cousin and we don't speak.
address_confirmation > affirm
    Aye, that's the farm. | that's us at the end of the track
drop_place > set_drop_place
    feed store, door on the left | the old milk churn stand | in with the calf pellets, nobody'll touch it there
drop_place_confirmation > affirm complain
    Aye, the feed store, and not in the slurry like the last one.
anything_else > deny
    No, that's your lot. | nowt else lass | no unless you can stop the rain
callback_time > call_back propose_time?
    when it's dark | After milking, so about half six. | dinner time that's twelve for us not seven
slot_decision > affirm set_drop_place small_talk
    aye any day you want love we're all at the sheep so pop it in the dairy and mind the gander he's a right devil today
slot_decision > unavailable ask_status deny? reject_time?
    i'm away at the sale tuesday with the tups and i needed that belt last week so where has it been all this time
# a receptionist of a firm
identity > greet ask_why?
    Good morning, Fairholm Joinery, how can I help you?
identity > greet
    Good morning, Fairholm Joinery, Denise speaking. | hello you're through to reception
identity > wrong_person deny?
    We've no Alex Morgan here, this is Fairholm Joinery. | there's nobody of that name on my staff list |
    Alex left the company in the spring, I'm afraid. | you've come through to the switchboard of the wrong firm i think
identity > not_here deny?
    Alex is in a meeting at the moment. | mr morgan's on annual leave | She's working from home today.
identity > not_here ask_why deny?
    He's not at his desk, may I ask what it's regarding? | she's with a client could i say what it's about
identity > not_here ask_who deny?
    She's in a conference just now, who shall I say called?
identity > not_here call_back deny? propose_time?
    He's out on site. You could try again after two. | alex only does mornings so ring tomorrow before twelve
identity > not_here hold_on
    Hold the line please and I'll see if she's free. | bear with me i'll try his extension
identity > hold_on
    Trying to connect you. | one moment caller | I've another line ringing, will you hold?
identity > ask_who
    May I have your name and company? | and where are you calling from please
identity > ask_who ask_why
    Who's calling please, and what is it in connection with?
identity > not_here affirm? deny?
    This is her office, yes, but she isn't in.
slot_decision > affirm
    We take deliveries at reception all day. | yes reception's manned nine to five thirty |
    That's within our opening hours, so yes.
slot_decision > affirm propose_time?
    Thursday would be better for goods in. | tuesday please we've a board meeting in the foyer on the other
slot_decision > unavailable deny? reject_time?
    The building's closed that afternoon for the fire drill and training. | nobody's on the desk between two and four
slot_decision > unavailable propose_time deny? reject_time?
    We shut at one on Tuesdays. Wednesday, any time from half eight, would be fine.
slot_decision > not_here deny?
    I couldn't say, it's his parcel and he's away till the first. | she'd have to decide that and she's in frankfurt
slot_decision > not_here unsure? deny?
    it's a private parcel of his i don't know if he wants it here and he's off sick
slot_decision > affirm set_drop_place
    Yes, and ask him to leave it with me at the front desk. | fine he can hand it to security in the lobby
slot_decision > other_parcel
    Is that with the toner we're waiting on? | we've a pallet due as well is it the same lorry
slot_decision > affirm other_parcel
    that's fine and will the stationery come along with it or is that a separate van
slot_decision > ask_sender
    Which supplier is it from, please? | could you tell me who the sender is i need it for the book
slot_decision > ask_sender ask_cost
    Who's the supplier, and is there anything to pay on delivery?
slot_decision > ask_data
    Where did you get this number? It's our internal line. |
    i'm not allowed to give out staff details why do you need them
slot_decision > opt_out
    We don't accept private calls on this line, please remove it from your records. |
    this is a business number kindly take it off your calling list
slot_decision > refuse_parcel deny?
    We don't take in private parcels, so please return it to the sender. |
    accounts say it's a duplicate order so we're declining it
slot_decision > change_address deny?
    We've relocated to the business park, so it needs to go there. | it should go to our warehouse not to head office
slot_decision > change_address give_address
    That wants to go to goods in, which is 8 Foundry Way, not to reception.
address > give_address
    8 Foundry Way, Unit 3, on the trading estate | our goods entrance is 8 foundry way
address_part > give_address_part
    Unit 3 | fourth floor, suite 410 | the zip code here is 62701
anything_else > deny thank goodbye
    No, that's all, thank you for calling, goodbye. | nothing else thank you bye for now
callback_time > call_back propose_time?
    He's back on the first. | try after the stand up so ten o'clock | Any morning, she doesn't do afternoons.
address_confirmation > affirm thank
    That's correct, thank you.
slot_decision > not_here call_back deny? propose_time?
    I only mind the front desk, dear, and he's in with the auditors, you'd best ring again about half past three.
slot_decision > affirm ask_sender set_drop_place
    yes they can bring it to the desk i'll sign for it but tell me who the sender is so that i can enter it in my book
# a man at a noisy building site
identity > affirm ask_repeat
    YEAH it's Alex, can't hear a thing, say again! | aye speaking what hang on there's a digger what
identity > busy affirm
    yeah it's me but i'm up a scaffold | That's me, I'm on the roof with one hand, go on, quick.
identity > ask_repeat
    say again pal there's a breaker going | Eh? Can't hear you for the mixer.
identity > hold_on affirm?
    Hang about, let me get in the van. | wait i'll walk away from the saw
identity > not_here deny?
    He's on the crane, pal, he can't pick up. | alex is down the trench this is his mate
slot_decision > ask_repeat
    Turn that thing off! Sorry, what was it? | didn't get a word the compressor kicked in | what thursday what
slot_decision > ask_repeat affirm?
    yeah yeah what no say it again i only got parcel
slot_decision > affirm
    YES. I said YES. That's fine. | aye the missus'll be in | that's sound bring it
slot_decision > affirm propose_time?
    Tuesday! Tuesday! Yeah, that one. | thursday mate we're rained off thursday by the look of it
slot_decision > unavailable deny? reject_time?
    I'm on site till they knock off. | we're pouring concrete tuesday i can't be anywhere else
slot_decision > unavailable propose_time deny? reject_time?
    On site till half four. After five I'm home. | got a pour on thursday but if it rains friday i'm free all day
slot_decision > unavailable set_drop_place deny? reject_time?
    I'm grafting then, tell him to sling it over the gate. | nobody in we're all on site so stick it in the coal bunker
slot_decision > busy call_back propose_time?
    Can't hear you, can't talk, call me dinner time. | boss is looking ring us at tea break ten o'clock
slot_decision > change_address deny?
    Can he bring it here to the site? | fetch it to the job we're in the green cabin by the gate
slot_decision > change_address give_address
    i'm on this job all week so drop it at the site it's 61 Harbour Road ask for the brickies
slot_decision > affirm ask_contents
    Yeah go on, is that my drill? | aye right is it the boots because me toes are hanging out of these
slot_decision > affirm complain
    Yeah, all right, but last week he said no access when the gate was wide open. |
    fine only get him to bring it up not dump it by the skip
slot_decision > complain
    He put a card in and never knocked, I was stood in the hall with a hammer.
slot_decision > refuse_parcel deny?
    they sent me left handed gloves two of them it's going back mate don't bother
slot_decision > human
    Is there not a lad I can talk to? I can't be doing with this in the noise.
slot_decision > out_of_scope
    Are you the skip people? Ours is full. | when's the concrete coming | do you want to quote for scaffold
slot_decision > wrong_person deny?
    No, this is the site phone, there's no Alex on this job.
slot_decision > hold_on
    one sec reversing lorry | Whoa whoa whoa! Not you, him. Hang on.
slot_decision > thank affirm
    nice one cheers pal that'll do me
drop_place > set_drop_place
    in the site cabin with Baz | over the side gate | In the coal bunker, lid's off.
drop_place > ask_repeat
    Leave it what? There's a kango going next door.
drop_place_confirmation > deny
    no no not the skip for god's sake
drop_place_confirmation > correct deny? set_drop_place
    not the skip the shed i said shed
address_part > give_address_part
    sixty one six one | Plot 9, there's no numbers up yet
address_part > correct
    no sixty ONE not sixty nine
anything_else > deny goodbye
    no ta see you | Nah, got to go, boss is shouting, ta-ra.
callback_time > call_back propose_time?
    Ten o'clock, tea break. | after half four when the noise stops
slot_decision > unavailable set_drop_place complain deny? reject_time?
    i'm on the job till dark so just tell him next door has a key and not to lob it over the fence like last time
slot_decision > ask_repeat hold_on
    no good pal there's two breakers going and a radio wait till i get round the back of the cabin then say it all again
# a shopkeeper between customers
identity > affirm hold_on
    Yes, that's me, just let me ring this lady up. | speaking one sec love four pounds twenty thank you
identity > busy affirm
    yes alex here but i've a queue to the door
identity > busy call_back deny? propose_time?
    I've a shop full, darling, ring after the school rush. | lunchtime rush mate try at three when it's dead
identity > ask_why hold_on
    what's it about hang on two fifty that please yes go on
identity > greet ask_why? affirm?
    Hello, Morgan's Hardware, what can I do for you?
identity > affirm small_talk
    yes this is alex you're my first call and i've had two customers since eight it's that quiet
slot_decision > affirm
    The shop's open then so yes. | i'm behind this counter till six every day god sends |
    Yes, come in the shop, just not at the till.
slot_decision > affirm propose_time?
    Thursday, it's quieter. | tuesday afternoon the wife minds the till so yes
slot_decision > affirm hold_on
    yes that's good hold on madam the batteries are at the back
slot_decision > hold_on
    Excuse me, just serving. | one tick gas card is it how much | Yes sir, with you in a minute, sorry, stay there.
slot_decision > busy hold_on
    i've someone waiting to pay hold on i can't do two things
slot_decision > unavailable deny? reject_time?
    We do half day Tuesday, shutters down at one. | i'm at the cash and carry thursday mornings
slot_decision > unavailable propose_time deny? reject_time?
    Half-day closing Tuesday. Any other day from nine till half five. |
    at the wholesaler's thursday first thing but i'm back and unloading by noon so come after that
slot_decision > unavailable set_drop_place deny? reject_time?
    I'll be at the cash and carry, so give it to the barber next door. | we're shut then leave it with the chip shop
slot_decision > affirm set_drop_place
    Right, fine, and if I'm in the stockroom just leave it on the counter.
slot_decision > set_pickup_point
    We're a parcel shop ourselves, so just send it to us and I'll pick it off the pile.
slot_decision > ask_sender
    Who's it from, is it the crisp people? | which wholesaler sent that
slot_decision > affirm ask_sender
    yes ok who's sending that because i've three suppliers owing me
slot_decision > refuse_parcel deny?
    i told the rep i'm not stocking it so it's going back don't even take it off the van
slot_decision > out_of_scope
    We've none left, my love, Friday maybe. | do you want it in the blue or the green
slot_decision > small_talk
    no trade at all this week it's all online now isn't it no offence
slot_decision > complain
    Your van blocks my window every morning. | you people had me sign for six boxes and there was five
slot_decision > opt_out
    This is the shop line, I need it for customers, don't ring it again.
slot_decision > other_parcel ask_status
    And the big one with the shelves, where has that got to?
address_confirmation > affirm
    That's the shop, yes. | yes between the barber and the chippy
anything_else > deny hold_on?
    no that's it yes sir with you now
anything_else > deny thank goodbye
    Nothing else, thanks, must serve, bye.
drop_place > set_drop_place
    the barber's, he's open till seven | behind the roller shutter
callback_time > call_back propose_time?
    After the school rush, so ten. | any time the shop's dead so about three
slot_decision > affirm hold_on propose_time?
    thursday we've no deliveries then sorry madam that's three for two hold on love i'm on to the parcel people
slot_decision > unavailable set_drop_place thank deny? reject_time?
    We shut at one on a Tuesday and I go to see Mother, so give it to the barber, he's very obliging, and thank you.
slot_decision > busy call_back complain propose_time?
    you always ring when i've a shop full of schoolkids robbing me blind so try me at three when i can hear myself think
"""
