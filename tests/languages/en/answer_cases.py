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
)
