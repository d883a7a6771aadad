"""What is said in the dialogue scripts, as the scripts mean it."""

TABLE = """
address > correct
    the house number is 14 | The house number is 50.
address > deny
    no | no, forget it
address > give_address
    12 Oak Lane
address_confirmation > affirm
    Yes, that's right. | No, but that's how it is. So, just six, two, seven, six, four.
address_confirmation > deny correct
    No, the zip code is 62709. | No, the zip code is 60490. | No, 62705. | No, the house number is 20.
    No, the house number is 25. | no, forty-two B | no, 12 Lake Avenue | no, 12 Culture West Road
    no, the house number is 14 | no, it is Oke Lane | no, the town is Springfield
address_part > deny give_address_part correct
    no, forty-two B
address_part > give_address
    7483 Witts Lane.
address_part > give_address_part
    six two seven oh six | 62706 | Selma, Selma. | six two seven oh five | 62705 | 62703
anything_else > deny
    No, the number is 202 555 0143. | no, that's it | that's all
anything_else > deny goodbye
    No, that's all. Bye.
anything_else > deny thank goodbye
    No, thank you, goodbye.
anything_else > deny reject_time
    oh no, this morning doesn't work after all
anything_else > deny set_drop_place
    no wait, give it to the neighbour instead
anything_else > thank goodbye
    Thanks, goodbye.
anything_else > opt_out
    and take me off your list
anything_else > propose_time
    tomorrow at ten | actually, could you come tomorrow afternoon instead?
anything_else > refuse_parcel
    Actually I don't want the parcel any more.
availability > deny
    no
availability > propose_time
    Wednesday evening
availability > unsure
    I don't know
callback_time > affirm
    Yes, that's right. | Yes, exactly.
callback_time > call_back
    tomorrow at ten | after seven
callback_time > deny
    No, 202 555 0143.
drop_place > affirm
    yes | the first one
drop_place > deny
    no
drop_place > set_drop_place
    leave it with the caretaker | put it at the door then
drop_place_confirmation > affirm
    yes please
drop_place_confirmation > affirm ask_time other_parcel
    Yes. And there is another parcel of mine, does that come today too?
drop_place_confirmation > affirm propose_time other_parcel
    Yes, and there is another parcel of mine, thus that come today as well.
drop_place_confirmation > deny correct set_drop_place
    no, in the shed
identity > affirm
    yes, that's me | Yes, speaking.
identity > ask_who
    Who is calling?
none > affirm
    yes
none > deny
    no
slot_decision > affirm
    ok | Yes, that's fine. | That's fine. | Yes, please. | perfect | Yes, that works.
slot_decision > affirm set_drop_place
    Yes, and please leave it at the door.
slot_decision > ask_contents
    What is it, anyway?
slot_decision > ask_cost
    What does it cost?
slot_decision > ask_data
    Is this recorded?
slot_decision > ask_repeat
    Sorry, what did you say?
slot_decision > ask_who
    Who are you? | Who is this?
slot_decision > busy
    I can't talk now. | I'm driving right now.
slot_decision > busy call_back
    I'm in a meeting, call me back at four. | I'm in a meeting, please call me back on 202 555 0143.
    I'm busy, call me back later. | I'm driving, please call me tomorrow at ten on 202 555 0134.
slot_decision > call_back
    Please call me on 202 555 0143 tomorrow at ten.
slot_decision > call_back human
    I want to talk to a person, call me back on 202 555 0134.
slot_decision > change_address
    I need it at a different address. | I want to change the address.
slot_decision > change_address give_address
    Please deliver it to 12 Oak Lane, Springfield 62706. | Please bring it to 9 Oak Lane, Springfield 52706.
    Please bring it to 9 Harbor Road, Boston 02110. | Bring it to 9 Harbor Street, Chicago 60601 instead.
    Please deliver it to 12 Oak Lane in Springfield. | Please deliver it to 50 Oak Lane, Springfield 62706.
    Can you bring it to my office instead? 42 Maple Street, Springfield
    Please deliver it to 12 Oke Lane, Springfield 62706. | Please deliver it to 12 Oak Lane, Chatham 62706.
    Please deliver it to 42 Maple Street, Springfield 62706.
slot_decision > complain
    Your driver threw the last parcel over the fence!
slot_decision > deny reject_time
    No, that doesn't suit me.
slot_decision > hold_on
    One moment please.
slot_decision > human
    Can I talk to a real person? | Let me speak to a human please. | I want to talk to a person.
slot_decision > not_here
    He's at work, this is his wife.
slot_decision > other_parcel
    And what about my other parcel?
slot_decision > propose_time
    Can you bring it on Saturday? | Could you come tomorrow?
slot_decision > refuse_parcel
    I don't want the parcel. | I don't want it, send it back.
slot_decision > reject_time
    not this morning please
slot_decision > set_drop_place
    Put it in the garage. | leave it with the caretaker | Just leave it at my door. | leave it at the door
    Leave it with my neighbour Mrs Meier on the second floor.
    Leave it with the caretaker ... no, wait, put it at my door.
slot_decision > set_pickup_point
    I'd rather pick it up myself. | Can I collect it at the corner shop? | I'd like to pick it up at a shop.
slot_decision > unavailable
    I'm at work until six. | I'm away until Wednesday. | I'm never at home on weekdays.
    I'm not home in the morning.
verification > ask_contents
    What's in it?
verification > busy call_back
    I'm driving, call me back on 202 555 0143 tomorrow at ten.
verification > change_address give_address
    Can you change the address to 44 Ash Street, Springfield 62702? | Bring it to 12 Oak Lane, Springfield 62706.
verification > give_address_part
    62799 | 11111 | 22222
verification > set_drop_place
    Please leave it at the door.
"""
