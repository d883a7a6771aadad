"""What people on the road say, and those with few words, from situations: training material of the judgement."""

TABLE = """
# somebody driving
identity > busy affirm
    Yes, Alex here, you're on speaker, I'm on the motorway. | it's me i'm driving be quick
identity > busy call_back deny? propose_time?
    I'm at the wheel, call me in half an hour. | driving mate try after ten when i'm parked
identity > not_here busy deny?
    He's driving, I'm his wife, he can't talk.
identity > affirm hold_on
    speaking hang on let me put you on the hands free | Yes. Wait, roundabout.
slot_decision > busy
    I'm on the ring road in the rain, I can't do dates. |
    there's a police car beside me i've got to put this down
slot_decision > busy hold_on
    hold on let me pull in | Wait, I'm overtaking a lorry.
slot_decision > busy call_back propose_time?
    Doing seventy here, ring me at eleven. | i'm driving and i can't look at my diary call tonight
slot_decision > affirm
    Yes, fine, I'll be home by then. | yeah put that in i can't write it down
slot_decision > affirm busy
    yes whatever that one i'm driving
slot_decision > affirm propose_time?
    the tuesday one can you text me that i'm driving | Thursday, I'm not on the road Thursday.
slot_decision > unavailable deny? reject_time?
    I'm on the road all day Tuesday, up to Carlisle and back. | i drive for a living i'm never in before eight
slot_decision > unavailable set_drop_place deny? reject_time?
    I'm driving north then, so let him put it in the greenhouse. |
    on the road that day drop it with the neighbours at 40
slot_decision > unavailable propose_time deny? reject_time?
    i'm in the lorry till friday night saturday morning i'm home and in bed till nine then any time
slot_decision > ask_repeat
    You cut out under the bridge, say that again. | sorry the sat nav talked over you
slot_decision > ask_repeat ask_time
    Sorry, lost you at the lights, what hours did you say?
slot_decision > out_of_scope
    is there a jam on the ring road do you know | Which exit do I want for the airport?
slot_decision > complain
    one of your vans has just cut me up i'm right behind him now
slot_decision > human busy?
    I can't press buttons, I'm driving, just put me through to somebody.
slot_decision > small_talk
    what a road not you love the idiot in the audi
slot_decision > affirm goodbye
    yep tuesday fine i'm going into a car park bye
address > busy
    I can't spell out an address at a roundabout.
address > busy call_back propose_time?
    can't do addresses driving ring me when i'm parked ten minutes
anything_else > deny goodbye
    No, eyes on the road, bye. | nope i'm here now bye
callback_time > call_back propose_time?
    When I'm off the motorway, an hour or so. | about eleven i'll be parked
drop_place > set_drop_place
    greenhouse, left of the drive | In the boot of the old Rover, it isn't locked.
# somebody in a train tunnel
identity > ask_repeat greet?
    hello you're going | Hello? Hello? You broke up. | are you still there i lost you in the tunnel say again
identity > affirm
    yes alex i'm on the train so i might go | Yes, me, quickly, there's a tunnel coming. | it's me can you hear me
identity > affirm ask_repeat
    yes this is alex sorry what i've only got one bar | Speaking, but I lost the rest, again please?
identity > busy deny?
    I'm in the quiet coach, I can't talk. | on a train people are staring at me can't speak
identity > busy call_back deny? propose_time?
    I'm on a train, it keeps dropping, call me at ten when I'm in. |
    tunnels all the way till riverton try me in forty minutes
identity > ask_who ask_repeat
    who is it you keep cutting out | Sorry, tunnel. Who did you say that was?
identity > not_here deny?
    I'm minding the phone, she's gone to the buffet car. | he's in the toilet on the train i'm just sat next to him
slot_decision > ask_repeat
    you went just after parcel | Two till what? It crackled. | nope gone say it again | All I got was Tuesday. |
    sorry tunnel
slot_decision > ask_repeat affirm?
    yes yes i mean i heard the yes bit not the rest what was after thursday |
    okay wait no you dropped out again right at the important part could you go through them once more
slot_decision > ask_repeat busy?
    i'm in and out of tunnels i got about one word in three so say the days again please
slot_decision > affirm
    Yes, before I lose you, yes, the first. | yes can you hear me i said yes to the second one |
    That one's fine, we're about to go under.
slot_decision > affirm propose_time?
    tuesday quick before the tunnel tuesday | Thursday, did you get that? Thursday!
slot_decision > affirm goodbye
    yes that's fine losing you bye bye | OK the second, tunnel now, bye.
slot_decision > affirm ask_repeat
    yes the first one and what did you say after that i lost it in the tunnel
slot_decision > unavailable deny? reject_time?
    I'm on this train till three in the afternoon. | we don't pull in till one and then it's a bus
slot_decision > unavailable propose_time deny? reject_time?
    I commute, I'm never back before seven, so could you do a Saturday? |
    i'm travelling till wednesday night sitting in trains so thursday evening or friday whichever you've got
slot_decision > unavailable set_drop_place deny? reject_time?
    on the train that day leave it with the lady in the ticket office no i mean my neighbour on the left |
    I'll be away on the sleeper, so put it in the little shed behind the gate.
slot_decision > unavailable call_back deny? reject_time? propose_time?
    i'm travelling that day and this line's hopeless so ring me tonight and we'll find something
slot_decision > set_pickup_point
    Can I get it from a locker at the station? I pass through every day. | put it in the box at riverton station for me
slot_decision > busy
    I'm changing trains with two cases, I can't. | i'm just running for the connection | The guard's here for my ticket.
slot_decision > busy call_back propose_time?
    no signal here call when i'm off at twenty to eleven | I'm on the platform, it's all announcements, ring later.
slot_decision > hold_on
    wait going into a tunnel stay there | Hold on, I'll go to the vestibule. | hang on the conductor wants my ticket
slot_decision > ask_time
    which time was it exactly only my train gets in at half one | Till when does he come on that day?
slot_decision > complain
    That's the third time you've rung and the third time I'm in this tunnel.
slot_decision > out_of_scope
    do you know if this train stops at milford | Is the ten fifteen delayed, can you see that?
slot_decision > small_talk
    it's packed in here i'm stood by the toilet with somebody's bicycle in my back
address > give_address_part ask_repeat?
    Mill Road, hello, Mill Road, did that come through?
address > give_address
    33 Mill Road, three three, I'm going into a tunnel
address > ask_repeat
    which what you're all crackle | Sorry, what was it you needed?
address_confirmation > ask_repeat
    I only got the number, read it again. | say the street again we were in a tunnel
address_confirmation > affirm ask_repeat?
    yes i think so if you said thirty three
drop_place > set_drop_place ask_repeat
    in the shed did you hear me or what did you say
callback_time > call_back propose_time?
    when i'm out of these hills an hour say | We're in at ten forty, so eleven.
anything_else > ask_repeat
    hello did it go through i lost you say it again
anything_else > deny goodbye
    No, I'm losing you, bye. | nothing else we're going under bye
# a complaint about the driver
identity > affirm complain
    Yes, and if this is about that driver I've plenty to say. | it's me and you can tell your man he's a disgrace
slot_decision > complain
    He swore at my wife because the lift was out. | your driver sat in his van and wrote us a card without getting out |
    He blocked the lane for ten minutes and then shouted at me. |
    the fella drove across my flower beds two years' work gone |
    I watched him on the camera. He dropped it, kicked it to the door and took a picture of his own foot. |
    he signed my name himself i've seen it on the website that's not even how i spell it |
    Your man let the dog out and it took us till midnight to find her.
slot_decision > complain affirm
    fine thursday is it but not that same driver he called my mother a stupid cow to her face |
    Yes, all right, I'll be in, but last time he wouldn't bring it up one single flight of stairs.
slot_decision > complain human
    i want to talk to his boss the way he spoke to my lad was out of order | He scratched my car. Who's in charge there?
slot_decision > complain refuse_parcel deny?
    if it's that same driver bringing it you can send it back i'm not opening to him again
slot_decision > complain unavailable deny? reject_time?
    we're out then not that it matters since your man never rings the bell even when we're in
slot_decision > complain set_drop_place
    don't let him throw it on the balcony again it's to go in the box by the gate that's what it's there for |
    He leaves it out in the rain. Under the awning, tell him, beside the bench.
slot_decision > complain opt_out
    first your driver nearly runs the dog over and now the phone every day so that's it no more calls from you
slot_decision > complain ask_status
    he said on the card he'd left it with a neighbour well he hasn't so where is it
slot_decision > complain propose_time reject_time? deny?
    he came at seven in the morning last time i was in my towel so not before ten please
slot_decision > affirm thank
    Yes, and that driver of yours is a gem, do thank him. | ok good is it the nice lad tell him thanks for last time
slot_decision > affirm small_talk
    sure is it still big dave he always has a biscuit for our dog
slot_decision > ask_who complain?
    what's his name that driver because i'd like to know it
slot_decision > affirm
    I've nothing against the driver, he's only doing his job, so yes, let him come. |
    don't call the driver off i'll be in
slot_decision > ask_time
    When's the driver here? I'd like a word with him. | what time does he come round us
none, anything_else > complain
    Yes, your driver, he's a menace in our street, there are kids. |
    one thing he leaves the gate open and the sheep get out |
    tell him from me that fragile means he's not to use it as a football
anything_else > complain thank
    just that he was rude but you've been very nice about it thank you
anything_else > complain human
    i'd like to put in a proper complaint about that driver so who can i talk to
anything_else > deny complain
    no only that he should learn what a door bell is for
drop_place > set_drop_place complain
    Under the awning, not in the bin like the last time, it went off with the rubbish.
drop_place > deny complain
    nowhere he always leaves it in plain sight and then it's gone
drop_place_confirmation > affirm complain?
    Yes there, if he can manage to read it this time.
callback_time > complain
    you said somebody would ring about that driver last week and nobody ever did
# somebody who speaks little English
identity > affirm
    Yes I am Alex. | is me | yes me Alex Morgan say please | I Alex, yes, hello.
identity > wrong_person deny?
    No Alex. I am Tuan. | here not alex here family hassan | sorry mistake number, I don't know this man
identity > not_here deny?
    my husband not home he speak english i not speak good | Alex work now. I am cleaning lady. |
    he go to doctor i am mother
identity > not_here call_back deny? propose_time?
    Son not here. He speak good. You call evening please. | alex is sleep you telephone after four clock
identity > ask_repeat
    please slow my english is small | What you say? I not understand. | again please, not so fast
identity > ask_who
    Who is there please? | which company you are please | you are from bank or who
identity > ask_why
    what you want please | Why you telephone? | for what is it please i not understand for what
slot_decision > affirm
    Yes is good. | ok you come | That day possible, yes. | good good i wait house | first one is okay for me
slot_decision > affirm propose_time?
    Tuesday good. | thursday i am free yes you come | for me is better the Thursday
slot_decision > affirm thank
    is very good thank you mister | Yes please, many thanks, you are kind.
slot_decision > deny
    No, is not good. | no not possible sorry
slot_decision > ask_repeat
    one more time please i write | What is mean, slot? | You say Tuesday and other what? |
    not hear good please speak slow
slot_decision > unavailable deny? reject_time?
    In this time I must work. | i am not house i have school for english | tuesday i go with my child hospital |
    all days i am in work from six o clock the morning to maybe five so nobody can open door
slot_decision > unavailable propose_time deny? reject_time?
    I have work until five. After is okay. |
    tuesday no i am in german no sorry in english class friday is possible all the day
slot_decision > unavailable set_drop_place deny? reject_time?
    I not home, you give please to lady down, she nice. | work that time put behind door where is bicycle
slot_decision > propose_time deny? reject_time?
    you can come saturday | Please to come in evening, eight clock. | is possible morning very early, seven?
slot_decision > affirm ask_cost
    yes okay but how much money i must give to man | Is good. I have to pay something?
slot_decision > ask_cost
    is cost money this | How much I pay to man?
slot_decision > ask_contents
    what is in this box | Is it telephone? I buy telephone. | what thing is please
slot_decision > ask_sender
    From who is it? My brother? | who send this from my country
slot_decision > affirm ask_sender
    yes you can bring tuesday is from my mother yes or from who
slot_decision > other_parcel
    I have two packet, where is other? | also second one i buy shoes for my boy he comes same day
slot_decision > change_address deny?
    I am not living there now, new house. | please to bring in my work not home
slot_decision > change_address give_address
    we have now other flat please you bring to 51 Garner Street is red door
slot_decision > human
    Is there person who speak Arabic? | i want speak with people not with computer please |
    Somebody speaks Polish there?
slot_decision > refuse_parcel deny?
    I don't buy nothing, you take back. | we not order this please you send to shop back
slot_decision > hold_on
    wait i give my daughter she speak | One minute please, I look the word. | moment moment i take paper
slot_decision > ask_repeat hold_on
    wait please i take pencil and you say again slow slow
slot_decision > unsure
    I don't know, I must ask wife. | maybe i not know my work say every week new
slot_decision > busy call_back propose_time?
    now i work boss is angry you call please in pause at twelve
slot_decision > complain
    Your man he laugh on my English, this is not nice.
slot_decision > opt_out
    please not call more | You call and call, I not want, finish, no more telephone.
slot_decision > out_of_scope
    you can help me with letter from the office | I look for work, you have work driver?
drop_place > set_drop_place
    by neighbour, name Kowalski | there where is bicycles | give to the man with shop down
drop_place > deny
    no please not outside people take
drop_place_confirmation > affirm
    yes there is good | Yes, bicycle room, correct.
drop_place_confirmation > correct deny? set_drop_place
    no no not street behind door inside
address > give_address
    It is 51 Garner Street, two floor. | street is garner g a r n e r number fifty one please
address_part > give_address_part
    two floor, door left | number fiveteen one five | is called Springfield this city
address_part > ask_repeat
    what is unit | zip, what is this please
address_confirmation > correct deny?
    No, is fifteen, not fifty, my English sorry. | not gardner garner without d
address_confirmation > affirm
    yes this is my house | Correct, very good.
verification > give_address_part
    is 62704 i have it here on paper
verification > ask_repeat
    what is postcode please | Code of what? Please say again.
callback_time > call_back propose_time?
    in the evening, clock seven | when my son home five o clock | tomorrow before noon is good for call
refusal_confirmation > affirm
    yes back to shop please | Yes, I not want.
refusal_confirmation > deny
    no no i want i want please bring | No, my English bad, I want packet.
opt_out_confirmation > deny
    No no, telephone is okay. | no you can call when packet come
opt_out_confirmation > affirm
    yes no telephone please
anything_else > deny thank
    no is all thank you very much | Nothing more, thank you, God give you health.
anything_else > deny goodbye
    no finish bye bye
anything_else > ask_cost
    yes please is for me no money
"""
