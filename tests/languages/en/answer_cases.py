"""Answers, times, addresses and places as people say them: open question, words, the acts that must be read.

An act with a question mark may stand there or not; no other act may. Two windows are on offer, Tuesday 24 November from
two to four and Thursday 26 November from ten to twelve.
"""

WHO_IT_IS: tuple[tuple[str, str, str], ...] = (
    ("identity", "you're speaking to him", "affirm"),
    ("identity", "you've got her here, love", "affirm"),
    ("identity", "it is indeed, what's this about?", "affirm ask_why"),
    ("identity", "yeah you got him, who wants to know", "affirm ask_who?"),
    ("identity", "that'd be me pal", "affirm"),
    ("identity", "guilty as charged", "affirm"),
    ("identity", "the one and only", "affirm"),
    ("identity", "I am, but I'm at the till right now", "affirm busy"),
    ("identity", "aye, so they tell me", "affirm"),
    ("identity", "hello, you've reached the right person", "affirm greet"),
    ("identity", "and you are?", "ask_who"),
    ("identity", "it is a bad time", "busy"),
    ("identity", "you've got me at an awkward moment", "busy"),
    ("identity", "I am sorry, he's out", "not_here"),
)

BINDING_YES: tuple[tuple[str, str, str], ...] = (
    ("address_confirmation", "aye that's ours", "affirm"),
    ("address_confirmation", "you've read that perfectly", "affirm"),
    ("address_confirmation", "still the same, love", "affirm"),
    ("address_confirmation", "nothing to change there", "affirm"),
    ("address_confirmation", "yes that's where we live, thanks", "affirm thank"),
    ("address_confirmation", "birch not burch", "correct deny?"),
    ("address_confirmation", "that's my old one", "correct? change_address? deny?"),
    ("drop_place_confirmation", "there will do nicely", "affirm"),
    ("drop_place_confirmation", "happy with that, cheers", "affirm thank"),
    ("refusal_confirmation", "good riddance", "affirm refuse_parcel?"),
    ("refusal_confirmation", "yes, get rid of it", "affirm refuse_parcel?"),
    ("refusal_confirmation", "my mind is made up", "affirm"),
    ("refusal_confirmation", "that would be best", "affirm"),
    ("refusal_confirmation", "don't you dare", "deny"),
    ("refusal_confirmation", "I was only joking, do bring it", "deny"),
    ("refusal_confirmation", "not sure, who was it from?", "unsure ask_sender"),
    ("opt_out_confirmation", "I'd be grateful", "affirm"),
    ("opt_out_confirmation", "I'd appreciate that", "affirm thank?"),
    ("opt_out_confirmation", "once and for all", "affirm opt_out?"),
    ("opt_out_confirmation", "too right, never again", "affirm opt_out?"),
    ("opt_out_confirmation", "just not on Sundays", "deny"),
    ("opt_out_confirmation", "you can still ring about parcels", "deny"),
)

NOTHING_ELSE: tuple[tuple[str, str, str], ...] = (
    ("anything_else", "that's us done, ta", "deny thank"),
    ("anything_else", "I'm all sorted thanks", "deny thank"),
    ("anything_else", "we're grand, bye", "deny goodbye"),
    ("anything_else", "nothing springs to mind", "deny"),
    ("anything_else", "you've covered everything", "deny"),
    ("callback_time", "ah don't bother", "deny"),
    ("callback_time", "no need, I'll wait here", "deny hold_on?"),
    ("callback_time", "there's no need to ring again", "deny"),
    ("verification", "I'm not giving that out", "deny"),
    ("verification", "I'd rather not say", "deny"),
)

NOT_KNOWING: tuple[tuple[str, str, str], ...] = (
    ("callback_time", "I honestly couldn't tell you", "unsure"),
    ("callback_time", "heaven only knows", "unsure"),
    ("availability", "goodness knows, I'm all over the place", "unsure"),
    ("availability", "I haven't got my rota yet", "unsure"),
    ("slot_decision", "we'll have to play it by ear", "unsure"),
)

BEING_AWAY: tuple[tuple[str, str, str], ...] = (
    ("slot_decision", "I've got chemo on Tuesday", "unavailable deny? reject_time?"),
    ("slot_decision", "on Thursday I've a scan at the hospital", "unavailable deny? reject_time?"),
    ("slot_decision", "I'll be on the ferry", "unavailable deny? reject_time?"),
    ("slot_decision", "I drop the kids off at nursery around then", "unavailable deny? reject_time?"),
    ("slot_decision", "we don't get home till seven", "unavailable deny? reject_time?"),
    ("slot_decision", "I'm never home before six", "unavailable deny? reject_time?"),
    ("slot_decision", "the house is empty all day", "unavailable deny? reject_time?"),
    ("slot_decision", "away till the weekend", "unavailable deny? reject_time?"),
    ("slot_decision", "there's never anyone in on a Tuesday", "unavailable deny? reject_time?"),
    ("none", "nobody's home today", "unavailable"),
    ("availability", "not Fridays", "unavailable"),
    ("availability", "anything but Wednesdays", "unavailable propose_time?"),
    ("availability", "I work nights", "unavailable"),
    (
        "slot_decision",
        "I've a meeting Tuesday but I could do the Thursday",
        "affirm unavailable propose_time? reject_time?",
    ),
    ("slot_decision", "I'm off on Thursday", "affirm propose_time?"),
)

TURNED_DOWN: tuple[tuple[str, str, str], ...] = (
    ("slot_decision", "those are no good to me", "reject_time deny?"),
    ("slot_decision", "I can't manage either of those", "reject_time deny?"),
    ("slot_decision", "no use to me mate", "reject_time deny?"),
    ("slot_decision", "I'm not hanging around all afternoon for that", "reject_time deny?"),
    ("slot_decision", "that's not soon enough", "reject_time deny?"),
    ("slot_decision", "that's ages away", "reject_time deny?"),
    ("slot_decision", "a tad early", "reject_time deny?"),
    ("slot_decision", "way too late for us", "reject_time deny?"),
)

NAMED_TIMES: tuple[tuple[str, str, str], ...] = (
    ("availability", "as soon as you can", "propose_time"),
    ("availability", "the sooner the better really", "propose_time"),
    ("availability", "no one's here before noon, after that I'm in", "unavailable propose_time"),
    ("availability", "Friday would be perfect", "propose_time"),
    ("callback_time", "ten would be fine", "call_back propose_time?"),
    ("callback_time", "half an hour", "call_back propose_time?"),
    ("callback_time", "once the kids are in bed", "call_back propose_time?"),
    ("address", "9 Mill Lane, and not before Friday please", "give_address unavailable? propose_time?"),
    ("address", "it's 14 Oak Road and any evening will do", "give_address propose_time"),
    ("slot_decision", "Thursday's fine. Do I have to pay anything?", "affirm ask_cost propose_time?"),
)

ASKED: tuple[tuple[str, str, str], ...] = (
    ("slot_decision", "what time on Thursday roughly", "ask_time"),
    ("slot_decision", "is that nearer two or nearer four", "ask_time"),
    ("availability", "when are you people round here", "ask_time"),
    ("slot_decision", "how long do I have to wait in", "ask_time"),
    ("slot_decision", "is it not out for delivery yet", "ask_status"),
    ("none", "will I still get it", "ask_status"),
    ("none", "has it left the warehouse", "ask_status"),
    ("none", "the app says delivered", "ask_status"),
    ("none", "any news of my parcel", "ask_status"),
)

PUT_ELSEWHERE: tuple[tuple[str, str, str], ...] = (
    ("none", "we left that house years ago", "change_address"),
    (
        "slot_decision",
        "I'm at the office till six, can you bring it there?",
        "unavailable change_address deny? reject_time?",
    ),
    ("none", "new job, send it to 48 Park Avenue instead", "change_address give_address"),
    ("anything_else", "I gave you the wrong postcode before", "correct"),
    ("anything_else", "you wrote down Monday but I said Friday", "correct propose_time? complain?"),
    ("slot_decision", "you've got it back to front", "correct"),
    ("drop_place_confirmation", "it's Baker not Barker", "correct deny? set_drop_place?"),
)

PIECES: tuple[tuple[str, str, str], ...] = (
    ("address_part", "a hundred and twelve", "give_address_part"),
    ("address_part", "thirty one and mind the dog", "give_address_part"),
    ("address_part", "it's sixteen. Is this being recorded?", "give_address_part ask_data"),
    ("address_part", "6D as in delta", "give_address_part"),
    ("address_part", "number's two oh six", "give_address_part"),
    ("address_part", "there's no number, it's called Holly Cottage", "give_address_part deny?"),
    ("address_part", "no no fifteen", "give_address_part correct deny?"),
    ("address", "flat four twelve Rowan Terrace", "give_address"),
    ("address", "same road but number 77", "give_address_part"),
    ("address", "I could collect it from the locker", "set_pickup_point"),
)

PLACES: tuple[tuple[str, str, str], ...] = (
    ("drop_place", "my neighbour is on holiday", "deny"),
    ("drop_place", "I don't trust the neighbours", "deny"),
    ("drop_place", "the shed's never locked", "set_drop_place"),
    ("drop_place", "the porch and who sent it", "set_drop_place ask_sender"),
    ("drop_place", "drop it off at the corner shop", "set_pickup_point"),
    ("drop_place", "the neighbour is always in", "set_drop_place"),
)

IN_PASSING: tuple[tuple[str, str, str], ...] = (
    ("identity", "you're talking to her", "affirm"),
    ("identity", "aye it's himself", "affirm"),
    ("identity", "yep present", "affirm"),
    ("identity", "it's Mr Morgan speaking yes", "affirm"),
    ("identity", "that's right, this is Alex Morgan's phone, I'm Alex", "affirm"),
    ("identity", "sure am", "affirm"),
    ("identity", "no it's his flatmate, he's at the gym", "not_here deny?"),
    ("identity", "she'll be back at six, I'm her mum", "not_here deny? call_back? propose_time?"),
    ("address_confirmation", "that all sounds right to me", "affirm"),
    ("address_confirmation", "correct, that's my address", "affirm"),
    ("address_confirmation", "yeah you've got that spot on", "affirm"),
    ("address_confirmation", "yes, flat and all", "affirm"),
    ("address_confirmation", "no, number's wrong, it's eighteen", "correct deny? give_address_part?"),
    ("address_confirmation", "hmm no it's Chestnut Avenue", "correct deny? give_address_part?"),
    ("refusal_confirmation", "yes please send it back", "affirm refuse_parcel?"),
    ("refusal_confirmation", "go ahead and return it", "affirm refuse_parcel?"),
    ("refusal_confirmation", "no, I've changed my mind, bring it", "deny propose_time?"),
    ("refusal_confirmation", "that's correct", "affirm"),
    ("opt_out_confirmation", "yes I don't want calls", "affirm opt_out?"),
    ("opt_out_confirmation", "yes please take me off your list", "affirm opt_out?"),
    ("opt_out_confirmation", "no it's okay, only this week is bad", "deny"),
    ("drop_place_confirmation", "yep behind the shed is right", "affirm set_drop_place?"),
    ("drop_place_confirmation", "yes please do that", "affirm"),
    ("slot_decision", "I can do the Tuesday one", "affirm propose_time?"),
    ("slot_decision", "Thursday morning would suit me down to the ground", "affirm propose_time?"),
    ("slot_decision", "let me have the first", "affirm"),
    ("slot_decision", "go for the earlier slot please", "affirm"),
    ("slot_decision", "the 26th is better for me", "affirm propose_time?"),
    ("slot_decision", "ten o'clock Thursday, lovely", "affirm propose_time?"),
    ("slot_decision", "I'm in all day Tuesday", "affirm propose_time?"),
    ("slot_decision", "either would do, I'm retired", "affirm"),
    ("slot_decision", "sorry, we're flying out on Monday and back Sunday", "unavailable deny? reject_time?"),
    ("slot_decision", "I've a funeral to go to on Thursday and I work Tuesdays", "unavailable deny? reject_time?"),
    ("slot_decision", "I shan't be in", "unavailable deny? reject_time?"),
    ("slot_decision", "nope, neither's any good", "reject_time deny?"),
    ("slot_decision", "what about the weekend", "propose_time reject_time?"),
    ("slot_decision", "have you nothing on Friday afternoon", "propose_time reject_time?"),
    ("slot_decision", "could the driver come Wednesday evening", "propose_time reject_time?"),
    ("slot_decision", "not unless he can come after seven", "propose_time reject_time? deny? affirm?"),
    ("slot_decision", "any chance of Saturday morning instead", "propose_time reject_time?"),
    ("slot_decision", "I'd prefer something next week", "propose_time reject_time?"),
    ("slot_decision", "can you ask him to come at four instead", "propose_time reject_time?"),
    ("slot_decision", "how long before he comes will I get a text", "ask_time? out_of_scope? ask_status?"),
    ("slot_decision", "can he phone me when he's ten minutes away", "out_of_scope? ask_time? call_back? affirm?"),
    ("slot_decision", "what street is it going to", "ask_status"),
    ("slot_decision", "leave it with the guy in the flat below", "set_drop_place"),
    ("slot_decision", "just send it to my brother's place", "change_address"),
    ("availability", "Saturdays, any time before noon", "propose_time"),
    ("availability", "I get back around half five so after that", "propose_time unavailable?"),
    ("availability", "Wednesday's my free day", "propose_time"),
    ("availability", "whenever, I'm housebound", "propose_time affirm?"),
    ("availability", "this evening if that's possible", "propose_time"),
    ("availability", "not till next month", "unavailable propose_time?"),
    ("availability", "Mondays and Wednesdays from two", "propose_time"),
    ("availability", "Fridays are bad, otherwise fine", "unavailable propose_time? affirm?"),
    ("availability", "my wife's in on Tuesdays", "propose_time"),
    ("availability", "I couldn't tell you off the top of my head", "unsure"),
    ("address", "number 12 Willow Close please", "give_address"),
    ("address", "1600 Lakeshore Drive apartment 9", "give_address"),
    ("address", "it's the same building but apartment 6", "give_address_part"),
    ("address", "I'm staying at 44 Queen Street with my sister", "give_address change_address?"),
    ("address", "221 Baker Street, second floor", "give_address"),
    ("address", "the street is Cherry Lane", "give_address_part"),
    ("address", "thirty nine Ocean Avenue and the zip is 62705", "give_address"),
    ("address_part", "fifty-two B", "give_address_part"),
    ("address_part", "two hundred and one", "give_address_part"),
    ("address_part", "6 2 7 0 1", "give_address_part"),
    ("address_part", "it's on the second floor", "give_address_part"),
    ("address_part", "it's number eighteen I think", "give_address_part"),
    ("address_part", "zero zero seven", "give_address_part"),
    ("address_part", "fifteen oh two please dear", "give_address_part"),
    ("address_part", "we don't have a flat number", "deny"),
    ("drop_place", "the neighbours on the left", "set_drop_place"),
    ("drop_place", "could they put it in my garage, it's open", "set_drop_place"),
    ("drop_place", "under the doormat obviously not, try the shed", "set_drop_place deny?"),
    ("drop_place", "hand it in at reception", "set_drop_place"),
    ("drop_place", "my mum lives next door, she'll take it", "set_drop_place"),
    ("drop_place", "just on the porch like last time", "set_drop_place"),
    ("drop_place", "I'd like to pick it up from a shop", "set_pickup_point"),
    ("drop_place", "is there a locker near me", "set_pickup_point"),
    ("drop_place", "no thanks, I'd rather be there", "deny"),
    ("drop_place", "please don't leave it anywhere", "deny"),
    ("callback_time", "tomorrow morning if you could", "call_back propose_time?"),
    ("callback_time", "any time after lunch", "call_back propose_time?"),
    ("callback_time", "this time tomorrow", "call_back propose_time?"),
    ("callback_time", "give me ten minutes", "call_back propose_time? hold_on?"),
    ("callback_time", "I finish at five so after that", "call_back propose_time? unavailable?"),
    ("callback_time", "no, leave it", "deny"),
    ("anything_else", "nope all good, have a good one", "deny goodbye"),
    ("anything_else", "oh yes, where is it now", "ask_status affirm?"),
    ("anything_else", "sorry, I meant number 14 not 40", "correct give_address_part?"),
    ("none", "I'm not in this morning", "unavailable reject_time?"),
    ("none", "can you come later today", "propose_time reject_time?"),
    ("none", "when's it coming", "ask_time"),
    ("none", "I moved last month", "change_address"),
    ("none", "I'm driving, can it wait", "busy"),
    ("none", "leave it with my neighbour", "set_drop_place"),
)

EVERY = (
    WHO_IT_IS
    + BINDING_YES
    + NOTHING_ELSE
    + NOT_KNOWING
    + BEING_AWAY
    + TURNED_DOWN
    + NAMED_TIMES
    + ASKED
    + PUT_ELSEWHERE
    + PIECES
    + PLACES
    + IN_PASSING
)
