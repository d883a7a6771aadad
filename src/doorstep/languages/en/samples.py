"""What English is graded by: a line or more of everything it offers."""

SAMPLES = """
yes_no slot_decision: yes, that suits me = affirm
yes_no slot_decision: go ahead = affirm
yes_no slot_decision: no, thank you = deny
yes_no slot_decision: rather not = deny
yes_no slot_decision: I don't know yet = unsure
yes_no address_confirmation: that's correct = affirm
yes_no address_confirmation: no, that's wrong = deny

safety slot_decision: please don't call me again = opt_out
safety none: take my number off your list = opt_out
safety identity: you have the wrong number = wrong_person
safety identity: nobody of that name lives here = wrong_person
safety slot_decision: I don't want the parcel, send it back = refuse_parcel
safety slot_decision: can I speak to a person = human
safety identity: she's not at home just now = not_here

acts slot_decision: I'm at work until six = unavailable
acts slot_decision: tomorrow after three would be better = propose_time
acts slot_decision: that time doesn't suit me = reject_time
acts slot_decision: when exactly will it come = ask_time
acts slot_decision: where is my parcel now = ask_status
acts slot_decision: can you bring it to another address = change_address
acts address: 42 Maple Street, Springfield = give_address
acts address_part: 62704 = give_address_part
acts address_confirmation: no, forty-two B = correct
acts slot_decision: leave it at my door = set_drop_place
acts slot_decision: take it to the pickup point = set_pickup_point
acts slot_decision: who is this = ask_who
acts slot_decision: why are you calling = ask_why
acts slot_decision: what is in it = ask_contents
acts slot_decision: who sent it = ask_sender
acts slot_decision: does that cost anything = ask_cost
acts slot_decision: could you say that again = ask_repeat
acts slot_decision: are you a robot = ask_robot
acts slot_decision: is this call recorded = ask_data
acts slot_decision: what about my other parcel = other_parcel
acts slot_decision: I can't talk right now = busy
acts slot_decision: call me back in an hour = call_back
acts slot_decision: your driver was very rude = complain
acts slot_decision: one moment please = hold_on
acts none: mhm = backchannel
acts slot_decision: good morning = greet
acts anything_else: thank you = thank
acts anything_else: goodbye = goodbye
acts slot_decision: nice weather today = small_talk
acts slot_decision: can you order me a pizza = out_of_scope

times slot_decision: tomorrow after three = want +1 15:00-
times slot_decision: I'm not home in the morning = refuse -12:00
times slot_decision: I'm at work until six = refuse -18:00
times slot_decision: between two and four on Thursday = want +3 14:00-16:00
times availability: any time on Wednesday = want +2
numbers verification: six two seven oh four = 62704
numbers none: forty-two = 42
numbers none: double four seven = 447
spelling address_part: B as in Bravo, I, R, C, H = street = Birch
addresses address: 42B Maple Street, Springfield 62704 = street = Maple Street; house_number = 42B; postcode = 62704
addresses address: flat 3 = unit = 3
drop_places slot_decision: leave it at my door = door
drop_places slot_decision: with the neighbour, Mrs Patel = neighbour, Patel
names identity: this is Robin Hale = Robin Hale
phones callback_time: call me on 202 555 0123 = +12025550123
greetings none: hello = person
greetings none: please leave a message after the tone = voicemail
greetings none: uh huh = backchannel
greetings slot_decision: tomorrow between two and = unfinished
"""
