"""Addresses, places and last words, as people outside wrote them: training material of the judgement."""

TABLE = """
address > give_address
    42 Oak Street Springfield 62701 | It's seventeen Maple Avenue, apartment 3B. |
    flat two eleven argyle place edinburgh | twelve hundred north lincoln avenue |
    forty two no sorry twenty four oak street | it is block c door number 14 gandhi road
address > give_address change_address?
    my new place is 9 Church Lane
address > give_address unavailable
    care of Dave Hughes, 5 Mill Road, not this week though I'm away till Friday
address > give_address_part
    somewhere on larch terrace it is | the zip's 62702 | same street just number 590
address > unsure
    i don't know it off the top of my head
address > unsure hold_on?
    I'd have to look that up.
address > change_address
    to my work please
address > set_pickup_point
    can i pick it up at the post office instead
address > give_address propose_time
    it's 31 station road and can you come after five
address > give_address thank
    84 Beacon Hill Drive, thanks ever so much
address_part > give_address_part
    a hundred and six | double four | 4B as in bravo | the zip code is six two seven oh one | number's one oh one |
    third floor, left hand door | S W one A, one A A | seventy two and it's the blue door | seven hold on no eleven
address_part > give_address_part deny?
    there isn't a number it's just called rose cottage
address_part > deny
    no apartment it's a house
address_part > correct give_address_part?
    I said fifteen, not fifty. | you've the street wrong too it's oak not oakley
address_part > correct give_address_part deny?
    no no thirteen one three
address_part > unsure
    search me | not sure what the postcode is down there
address_part > give_address_part busy?
    nine, but could you hurry up I've a bus to catch
address_confirmation > affirm
    that's right | yep you got it | aye that's us | i think so yeah
address_confirmation > correct deny? give_address_part?
    No, it's West Road, not East Road. | nearly it's 42 not 24 | everything but the zip, that's 62703 |
    its apartment four d you left that out | ah no you've got the city wrong it's Bloomington |
    culver not culture c u l v e r
address_confirmation > correct deny?
    the house number's wrong
address_confirmation > change_address correct? deny?
    that's the old place i need it brought to the new one
address_confirmation > deny correct?
    No, that's not it.
address_confirmation > affirm ask_time
    yes that is correct and what time will he come
address_confirmation > affirm ask_data
    Yes. Do you keep that on file now?
address_confirmation > unsure
    uh I'm not certain about the postcode
address_confirmation > affirm goodbye thank
    Perfect, thank you, goodbye. | yes thanks bye
drop_place > set_drop_place
    stick it in the greenhouse | leave it with the doorman |
    the super'll sign for it | Mrs. O'Brien across the hall always takes mine. |
    at the reception downstairs ask for priya
drop_place > set_drop_place affirm?
    The porch is fine, nobody steals round here.
drop_place > deny
    no don't leave it outside they'll nick it | my neighbour's away and all
drop_place > affirm
    yes go ahead
drop_place > affirm set_drop_place
    sure under the carport
drop_place > deny propose_time
    no I want it in my own hands, bring it Friday
drop_place > set_drop_place deny?
    not at the door but the garage is open
drop_place > set_pickup_point
    drop it off at the newsagent's on the corner I'll get it from there | a parcel locker would be handy |
    can i have it at the elm street kiosk
drop_place > set_pickup_point deny?
    No, take it to the pickup point please.
drop_place > complain deny?
    Last time the guy just chucked it over the fence.
drop_place > ask_cost set_drop_place
    with the caretaker, is there a charge for that
drop_place > unsure
    dunno where would be safe
drop_place > set_drop_place small_talk?
    on the back step and mind the dog haha
drop_place > set_drop_place thank
    round the side by the gas meter ta
drop_place > deny propose_time correct?
    nowhere I just told you I'm in on Thursday
drop_place_confirmation > affirm
    yes that one | aye champion
drop_place_confirmation > affirm thank
    That's the one, thanks.
drop_place_confirmation > correct deny? set_drop_place?
    no the other side number seven | I said the shed, not the step! | it's kelly not kennedy
drop_place_confirmation > set_drop_place correct? deny?
    no leave it at the front door instead
drop_place_confirmation > set_pickup_point deny?
    erm no on second thoughts I'll collect it from the shop
drop_place_confirmation > affirm ask_sender
    yes and who is the package from
callback_time > call_back propose_time?
    say three quarters of an hour | Tomorrow around three. | try me after tea | ring me tonight at eight please |
    eleven would be good | lunchtime's usually okay
callback_time > call_back propose_time? unavailable?
    any time this evening but not between six and seven we eat then
callback_time > deny
    no need I'll stay on the line
callback_time > deny set_drop_place
    no need to call back just leave it with my neighbor
callback_time > unsure
    I really couldn't say.
callback_time > call_back goodbye propose_time?
    try me in twenty minutes, bye
callback_time > call_back human propose_time?
    monday and have a human call me not a bot
refusal_confirmation > affirm refuse_parcel?
    yeah back it goes | aye get shot of it | yeah I never ordered it in the first place
refusal_confirmation > affirm
    That would be best, I think.
refusal_confirmation > deny
    no no I do want it
refusal_confirmation > deny hold_on?
    hang on no keep it i thought it was something else
refusal_confirmation > ask_contents unsure
    not sure, what was in it?
refusal_confirmation > propose_time deny?
    Actually, could you bring it Wednesday after all?
opt_out_confirmation > affirm
    I'd be glad if you would.
opt_out_confirmation > affirm opt_out?
    you bet take me off | correct never again
opt_out_confirmation > deny
    No, no, calls about parcels are fine. | no just don't ring before nine
opt_out_confirmation > affirm ask_data? opt_out?
    yes and delete my details as well
opt_out_confirmation > ask_status
    well will I still get the parcel
anything_else > deny thank
    that's me sorted cheers | No, that's all, thank you very much indeed.
anything_else > deny goodbye
    i'm good bye
anything_else > goodbye thank deny?
    you've been a great help bye bye now
anything_else > other_parcel affirm? ask_status?
    yeah what about the other package, the book
anything_else > other_parcel ask_status?
    there should be a second box did you lose it | is my amazon order with you too
anything_else > ask_status affirm? complain?
    yes where's my parcel been all this time
anything_else > propose_time affirm? correct?
    yes actually i've changed my mind make it thursday
anything_else > correct hold_on?
    hang on I told you the wrong house number earlier
anything_else > correct complain? propose_time?
    You put me down for Tuesday, I said Thursday.
anything_else > complain deny
    no but i must say this was a right faff
anything_else > ask_time
    So it's coming when, exactly? | roughly what time should i be in for him
anything_else > set_drop_place affirm?
    one more thing can he leave it in the porch if i miss him
none > ask_status
    has my package left the depot yet | it says out for delivery on the website is that right
none > unavailable reject_time?
    I won't be home at ten.
none > unavailable
    nobody's in today
none > propose_time unavailable reject_time?
    I'm out today, could he come tomorrow morning?
none > change_address
    i've left that address months ago | can you redirect it to my daughter's house
none > change_address give_address
    We've moved, it's 16 Harbour Street now. | i got a new job can it go to 200 main street suite 5 instead
none > busy greet affirm?
    Yes hello, I'm at a funeral, I can't do this now.
none > busy call_back propose_time?
    got my hands full with the baby give me a shout later
none > call_back propose_time?
    phone me back after the weekend would you
none > not_here unsure?
    Alex is in hospital, I'm his mother, I don't know when he's back.
none > goodbye busy?
    i have to hang up now goodbye
address > change_address give_address
    we've moved love it's 22 Quarry Bank now
address > give_address unsure
    10 High Street, and the postcode, hmm, I don't know.
address > ask_data give_address
    300 Pine Street, but why d'you need it?
address_part > ask_time give_address_part
    unit six and when is he coming
address_part > ask_data give_address_part
    Twenty-one. Say, is this line recorded?
address_confirmation > affirm propose_time
    Yes. Can you come after four?
drop_place > set_drop_place thank affirm?
    yes with the concierge thank you my dear
drop_place > set_pickup_point thank deny?
    No, I'll collect it myself at the locker, thanks.
drop_place > other_parcel set_drop_place
    the garage and is the book coming as well
callback_time > call_back unavailable propose_time?
    After five, I'm at work until then.
callback_time > call_back goodbye thank propose_time?
    tomorrow at nine thank you so much goodbye
refusal_confirmation > affirm opt_out
    Yes, and stop calling me.
refusal_confirmation > affirm thank
    yes please and thanks for your patience
anything_else > deny thank goodbye? small_talk?
    no ta you've been lovely have a nice day
anything_else > ask_sender change_address affirm?
    Yes, my address has changed since, and who's the sender?
none > busy call_back greet propose_time?
    hi i am in class right now can you call after two
none > ask_cost ask_status
    Where is it, and what does it cost me?
"""
