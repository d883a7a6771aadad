"""Long and wandering turns, with a story around the point, and words that only sound like something else."""

TABLE = """
identity > affirm ask_who
    yes this is alex morgan sorry who am i speaking to i didn't catch the company |
    Yes, speaking. And who would you be? | yeah it's me um who did you say you are |
    Alex Morgan here, yes, sorry, the radio was on. Who's this?
identity > affirm ask_why
    that's me yes what's happened is it something bad | Speaking. I was just out the back with the hens, what is it? |
    yes it is i'm alex is it about that thing i bought or what
identity > ask_who
    i never pick up to numbers i don't know so you'd better tell me who you are |
    My daughter said I'm to always ask who's calling first, so who's calling? |
    if this is the same fella as yesterday with the windows then who are you really |
    sorry i've a new phone no names in it who is this
identity > ask_why
    before i say who i am i'd like to hear what this is about |
    I don't give my name out to strangers, dear, what do you want? | okay and what would you be wanting with alex
identity > not_here ask_why deny?
    no it's her husband she's at her mother's till tonight can i ask what it's about |
    He's up a ladder at the minute, he can't come down. What did you want him for?
identity > hold_on small_talk
    oh hang on love i've a cake in the oven it's my grandson's birthday |
    wait now till i get down off this ladder i'm too old for this
slot_decision > affirm ask_contents
    Yes, that suits. I'm curious though, what is it? I've ordered so much lately. |
    yeah go for it um is it like a big box or
slot_decision > affirm ask_contents propose_time?
    well i'm retired so tuesday's grand but tell me what's in it because i can't remember ordering a thing |
    thursday is good for me yeah do you know if it's the curtains because the fella's coming to hang them
slot_decision > affirm ask_cost
    yeah that works is that free or | ok book it my wife will ask me so is there anything to pay at the door
slot_decision > affirm ask_cost propose_time?
    tuesday's fine but the last crowd charged me for a second go so is there a fee |
    Thursday will do. I'm on a pension, mind, so does it cost anything?
slot_decision > affirm ask_time
    yes i'll be in but my mother's got a hospital run so what time exactly would he be here
slot_decision > affirm ask_time propose_time?
    Tuesday's all right, only I've the school run at three, so is it before or after? |
    thursday sounds good could you tell me is it nearer ten cause i've to walk the dog
slot_decision > affirm ask_status
    ok the first one then but where was it this whole time the tracking said springfield last friday |
    Yes, fine, and what if my train is late and nobody opens?
slot_decision > affirm other_parcel
    sure that works and my wife has something coming as well she says
slot_decision > affirm other_parcel propose_time?
    thursday yes and listen i've a second one the shop told me there'd be two boxes |
    Tuesday is fine. I'm also waiting on a lamp, is that on the same van?
slot_decision > affirm set_drop_place
    yeah second one's good and if nobody answers the old lady downstairs has always taken my stuff
slot_decision > affirm set_drop_place propose_time?
    tuesday's okay i should be here but i'm slow on the stairs so if i don't make it leave it on the step |
    Yes, Thursday. If the dog's barking he needn't wait, he can put it behind the gate.
slot_decision > affirm change_address
    That day's fine but I'm not in that flat now, we split up, so it needs to go to my new place.
slot_decision > affirm change_address propose_time?
    tuesday i can do but i'm minding my sister's house all week so it'd have to go there
slot_decision > affirm small_talk
    ok yes come then my son says i never leave the house anyway ha
slot_decision > affirm small_talk propose_time?
    yes tuesday's grand sure i've nothing on only the telly and the cat god love her |
    Thursday's perfect, it's my pension day, and then I bake a little for the church.
slot_decision > affirm complain propose_time?
    fine tuesday but i'm telling you i sat in all of friday and not a sinner came near the place |
    All right, Thursday. I do think it's poor that I've had to wait two weeks. |
    yeah whatever thursday just make sure he actually rings the bell cause last time he didn't bother
slot_decision > affirm thank propose_time?
    oh that's very good of you tuesday would be just right thank you so much |
    Thank you for asking, most of them just turn up. Thursday will suit me very well.
slot_decision > unavailable set_drop_place deny? reject_time?
    i'm at work from seven till seven every day god gave us so just leave it in behind the gate |
    I'll be having my cataract done, so could he hand it to Mrs Doyle next door? |
    we're going up to my brother's for thanksgiving so nobody's home have him put it on the back porch |
    i do nights so i'm dead to the world then just get him to leave it with the fella in the shop downstairs
slot_decision > unavailable set_pickup_point deny? reject_time?
    i'm on the buses till all hours so i'd never be in but i pass the post office could i get it there |
    I work two jobs, I'm never there. Isn't there a locker or something I could get it from?
slot_decision > unavailable change_address deny? reject_time?
    i'm at work then but they take parcels in for me at the office could he bring it there |
    I'm recovering at my daughter's after the hip, so I'm not home at all, could it come here?
slot_decision > unavailable complain deny? reject_time?
    i told the last lad i work days and he still came at eleven in the morning i'm at work now too |
    Like I said last week, I'm not home in the daytime, how many times do I have to say it?
slot_decision > unavailable propose_time deny? reject_time?
    i've the grandkids tuesday and thursday we're at the clinic all day but wednesday i'm sitting here like a lemon |
    I teach until half three, so neither is any good, but any day after four I'd be home. |
    my shift pattern's all over but i know i'm off friday the other two i'm working
slot_decision > unsure ask_time
    it depends on the bus really what time did you think he'd come |
    I'd have to ask my boss. When do you need to be let in, exactly?
slot_decision > ask_contents ask_sender
    i don't remember buying anything so who's it from and what is it exactly |
    Documents, you say? What documents, and who'd be sending me those?
slot_decision > ask_contents refuse_parcel deny?
    if that's the vacuum i cancelled then i don't want it is that what it is |
    Is it the book club again? I left the book club. Send it back.
slot_decision > ask_status complain
    the website says delivered and i'm stood here with nothing so where is it you shower of chancers |
    I have been looking at that tracking page for nine days. Where in heaven's name is it?
slot_decision > ask_robot small_talk
    are you one of them robots my grandson told me about them he's at college doing computers |
    You've a lovely clear voice, are you a recording? I lose track these days.
slot_decision > ask_data ask_who
    i'd like to know who you are and where you got my number before we go any further |
    See, my bank says to be careful. Which company is this and how did you get my details?
slot_decision > ask_repeat
    i'm sorry i had the hoover going i got tuesday and then nothing what was the rest |
    Could you say those slowly, dear? I'm writing with my left hand since the fall. |
    my phone went funny just as you said the days what were they
slot_decision > hold_on unsure
    oh let me see now my daughter does the calendar i don't know hang on i'll shout her |
    Not sure, the diary's in the other room. Stay there a moment.
slot_decision > busy set_drop_place
    i'm on a roof right now mate just leave it by the back door |
    I've a till queue out the door, just put it next door and be done.
slot_decision > busy call_back propose_time?
    i'm literally in the delivery room with my wife ring me tomorrow |
    On the motorway, can't hear a thing. Try me after seven.
slot_decision > busy affirm propose_time?
    i'm in the middle of a class but yeah tuesday's fine | On my way into surgery, so quickly: yes, Thursday.
drop_place > set_drop_place
    there's an old fridge in the carport that doesn't work we use it for parcels so in there |
    My neighbour on the right is deaf so not him, but the girls on the left will answer. |
    if he goes round by the side there's a wee door that's never locked in there is fine |
    well usually the postman leaves it in the box where we keep the logs and nobody's ever touched it |
    anywhere but the front my ex comes by and takes things so out the back somewhere |
    in number 7 they've a baby so someone's always up | with priya madam ground floor she will be there whole day
drop_place > deny
    last christmas somebody lifted three boxes off our landing so no i'd rather you didn't leave it at all |
    My neighbour opens my post, I'm not joking, so no, not with anyone. |
    it has my wedding ring in it i want it put in my own hand
drop_place > unsure
    we've no shed and the neighbours are all at work i don't know what to tell you |
    I only moved in on Saturday, I couldn't say who'd take it.
drop_place > set_drop_place small_talk
    in the porch mind the cat she's a devil for getting out |
    next door with jim he's ninety and still does his own garden would you believe |
    In the shed, and tell the driver he may help himself to apples, we've a glut of them.
drop_place > set_drop_place ask_contents
    in the porch unless it's food is it food | with the neighbour i suppose is it very heavy she's not young
address > give_address
    it's where the old cinema used to be well they call it 44 regent street now |
    So it's one-eighteen Hazel, that's H A Z E L, Court, and then Springfield. |
    we're on the corner there but officially it's 3 orchard road |
    you'd know it from the red gate it's 27 mill lane in adare |
    my new place is um forty no forty four north ninth street apartment two |
    write it to the shop that's 15 market place i'm there from eight till six every day
address > give_address_part
    it's the new estate beyond the roundabout they've called it willow park |
    all i know is it's in leeds somewhere near the university | same building just they've moved me up to apartment 9
address > unsure
    my husband did all the paperwork for the move i don't know the number |
    I've only been here two nights, let me think, no, it won't come to me.
address_confirmation > correct deny? give_address_part?
    everyone gets that wrong it's mill lane not mill road there's two of them in the town |
    Not quite, my dear. It's number 16, they renumbered us in the nineties. |
    you've got the town i grew up in the flat's in chatham now
address_confirmation > affirm
    yes that's the one with the red gate he can't miss it | That's it exactly, you did better than the bank. |
    yes i've lived there forty years so i should know
anything_else > affirm? ask_status
    yes actually my neighbour said hers came back damaged is mine okay do you know |
    Well, yes. What happens if I get held up at the hospital and miss him?
anything_else > affirm? ask_cost
    there is one thing my sister had to pay twelve pounds for hers do i have to pay anything |
    Only this: will the man want money off me at the door?
anything_else > deny thank
    no that's everything you've explained it very well thank you |
    No, thanks. I wish everybody on the phone were as patient. | no you're grand thanks a million for sorting me out
anything_else > small_talk
    well i could talk all day dear my sister's ninety and she still drives |
    no one to talk to since the husband died, it's nice having a chat |
    you're the first one to ring me all week you know
slot_decision, none > small_talk
    i used to get letters now it's all parcels the world's gone mad |
    our street's like a car park with all the vans these days | my robot hoover's called kevin |
    i worked in an office for forty years, i know what it's like on the phone | we've a lovely driver, always waves |
    i told my sister about you lot, she laughed | i'm watching the parade, it's lovely
slot_decision, none > out_of_scope
    my refund from the airline has been refused, can you help |
    i want to cancel my phone contract, not this, my phone | what's a good address for a curry |
    how do i report a nuisance caller, not you, some double glazing crowd |
    can you take my name off the electoral roll | i need the number of a robot vacuum repair |
    how do i unlist my house from maps | the tenant next door refuses to pay rent, what can i do |
    can i talk to you about my marriage | my son wants to be a driver, where does he apply |
    which locker do i use at the swimming pool | where's the pickup point for the airport shuttle |
    do you know a caretaker job going | what time does the kiosk sell hot dogs till | i want to return a library book
slot_decision, none > complain
    i don't want to be funny but this is a very poor way to run a business |
    you'd think in this day and age they could find a house | it's not your fault pet but your company is a disgrace |
    i've the photo here of your man flinging it over the wall |
    last christmas you wrecked my mother's present and nobody ever said sorry |
    the doorbell works fine, he just can't be bothered to press it |
    i can hear the van go past every day and it never stops
slot_decision, none > other_parcel
    my neighbour gave me one yesterday that you'd left with her, so is this another |
    the shoes came and the jacket didn't | what about the one i sent back to you in october |
    it's the big one i'm worried about, the wardrobe | there was supposed to be a parcel from my aunt in india too
slot_decision, none > thank complain
    thank you for calling but it'd be nicer if the parcel had come when you said |
    thanks, first time anyone's bothered telling me
slot_decision > deny? correct
    no i'm alex morgan with an o not margan | it's mister not missus | you said today, it was meant to be yesterday |
    i ordered it for the office, you've got that wrong | my name's not alexa it's alex
"""
