"""Plain answers of every kind, said in passing: training material of the judgement."""

TABLE = """
identity > affirm
    you're talking to her | aye it's himself | yep present | it's Mr Morgan speaking yes |
    that's right, this is Alex Morgan's phone, I'm Alex | sure am
identity > greet affirm
    hello yes I'm Alex, how can I help you
identity > affirm ask_why?
    alex here what is it
identity > not_here deny?
    no it's his flatmate, he's at the gym
identity > not_here deny? call_back? propose_time?
    she'll be back at six, I'm her mum
address_confirmation > affirm
    that all sounds right to me | correct, that's my address | yeah you've got that spot on | yes, flat and all
address_confirmation > correct deny? give_address_part?
    no, number's wrong, it's eighteen | hmm no it's Chestnut Avenue
refusal_confirmation > affirm refuse_parcel?
    yes please send it back | go ahead and return it
refusal_confirmation > deny propose_time?
    no, I've changed my mind, bring it
refusal_confirmation > affirm
    that's correct
opt_out_confirmation > affirm opt_out?
    yes I don't want calls | yes please take me off your list
opt_out_confirmation > deny
    no it's okay, only this week is bad
drop_place_confirmation > affirm set_drop_place?
    yep behind the shed is right
drop_place_confirmation > affirm
    yes please do that
slot_decision > affirm propose_time?
    I can do the Tuesday one | Thursday morning would suit me down to the ground | the 26th is better for me |
    ten o'clock Thursday, lovely | I'm in all day Tuesday
slot_decision > affirm
    let me have the first | go for the earlier slot please | either would do, I'm retired
slot_decision > unavailable deny? reject_time?
    sorry, we're flying out on Monday and back Sunday | I've a funeral to go to on Thursday and I work Tuesdays |
    both of those are when I'm teaching
slot_decision > reject_time deny?
    nope, neither's any good
slot_decision > propose_time reject_time?
    what about the weekend | have you nothing on Friday afternoon | could the driver come Wednesday evening |
    any chance of Saturday morning instead | I'd prefer something next week | can you ask him to come at four instead
slot_decision > propose_time reject_time? deny? affirm?
    not unless he can come after seven
slot_decision > ask_time
    is it a two hour window then
slot_decision > ask_status
    what street is it going to
slot_decision > set_drop_place
    leave it with the guy in the flat below
slot_decision > change_address
    just send it to my brother's place
slot_decision > unsure hold_on?
    hmm let me think about it | I need to ask my husband first
availability > propose_time
    Saturdays, any time before noon | Wednesday's my free day | this evening if that's possible |
    Mondays and Wednesdays from two | my wife's in on Tuesdays
availability > propose_time unavailable?
    I get back around half five so after that | between eight and nine before I go to work | any day except Thursday
availability > propose_time affirm?
    whenever, I'm housebound
availability > unavailable propose_time?
    not till next month
availability > unavailable propose_time? affirm?
    Fridays are bad, otherwise fine
availability > unsure
    I couldn't tell you off the top of my head
address > give_address
    number 12 Willow Close please | 1600 Lakeshore Drive apartment 9 | 221 Baker Street, second floor |
    thirty nine Ocean Avenue and the zip is 62705
address > give_address_part
    it's the same building but apartment 6 | the street is Cherry Lane
address > give_address change_address?
    I'm staying at 44 Queen Street with my sister
address_part > give_address_part
    fifty-two B | two hundred and one | 6 2 7 0 1 | it's on the second floor | Springfield, same as before |
    it's number eighteen I think | zero zero seven | fifteen oh two please dear
address_part > deny
    we don't have a flat number
drop_place > set_drop_place
    the neighbours on the left | could they put it in my garage, it's open | hand it in at reception |
    with Mrs Patel at forty two | my mum lives next door, she'll take it | just on the porch like last time
drop_place > set_drop_place deny?
    under the doormat obviously not, try the shed
drop_place > set_pickup_point
    I'd like to pick it up from a shop
drop_place > deny
    no thanks, I'd rather be there | please don't leave it anywhere
callback_time > call_back propose_time?
    tomorrow morning if you could | any time after lunch | this time tomorrow
callback_time > call_back propose_time? hold_on?
    give me ten minutes
callback_time > call_back propose_time? unavailable?
    I finish at five so after that
callback_time > deny
    no, leave it
anything_else > deny
    nah that's grand
anything_else > deny goodbye
    nope all good, have a good one
anything_else > deny thank
    not today thank you
anything_else > ask_status affirm?
    oh yes, where is it now
anything_else > propose_time correct? reject_time?
    could you make it Friday instead of Thursday
anything_else > correct give_address_part?
    sorry, I meant number 14 not 40
none > unavailable reject_time?
    I'm not in this morning
none > propose_time reject_time?
    can you come later today
none > change_address
    I moved last month
none > busy
    I'm driving, can it wait
none > set_drop_place
    leave it with my neighbour
"""
