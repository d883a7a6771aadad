"""Turns that customers may say in many ways, by what they are about: open question, words, the acts that must be read.

An act with a question mark may stand there or not; no other act may. One window is on offer, today from 10 to 12.
"""

GIVING_THEIR_NAME: tuple[tuple[str, str, str], ...] = (
    ("identity", "Alex speaking", "affirm greet?"),
    ("identity", "hello, this is Alex", "affirm greet?"),
    ("identity", "yes, this is Alex", "affirm"),
    ("identity", "it's Alex", "affirm"),
    ("slot_decision", "Alex speaking", "greet"),
    ("slot_decision", "hello, this is Alex", "greet"),
    ("slot_decision", "this is Alex Morgan", "greet"),
    ("slot_decision", "Morgan here", "greet"),
    ("slot_decision", "Alex Morgan", "greet"),
    ("slot_decision", "yes, this is Alex", "greet"),
    ("slot_decision", "yes, Alex speaking", "greet"),
    ("slot_decision", "yeah hi, Alex here", "greet"),
    ("slot_decision", "hello, I'm Alex", "greet"),
    ("slot_decision", "speaking", "greet"),
    ("slot_decision", "yes, speaking", "greet"),
    ("slot_decision", "that's me", "greet"),
    ("slot_decision", "yes, that's me", "greet"),
    ("slot_decision", "this is Alex, yes that works", "affirm greet?"),
    ("slot_decision", "Alex here, that's fine", "affirm greet?"),
    ("slot_decision", "hi, this is Alex, who is this?", "greet ask_who"),
    ("slot_decision", "this is Alex, I'm at work until six", "greet unavailable reject_time?"),
    ("callback_time", "Alex speaking", "greet"),
    ("callback_time", "yes, this is Alex", "greet"),
    ("anything_else", "Alex speaking", "greet"),
    ("anything_else", "yes, this is Alex", "greet"),
)

NO_THAT_MEANS_NO: tuple[tuple[str, str, str], ...] = (
    ("opt_out_confirmation", "no it's ok", "deny"),
    ("opt_out_confirmation", "no it's fine", "deny"),
    ("opt_out_confirmation", "no, that's all right", "deny"),
    ("opt_out_confirmation", "no that's fine, you can call", "deny"),
    ("opt_out_confirmation", "no worries, no", "deny"),
    ("opt_out_confirmation", "oh no, it's all good", "deny"),
    ("opt_out_confirmation", "no need", "deny"),
    ("opt_out_confirmation", "no no, calls are fine", "deny"),
    ("opt_out_confirmation", "nah that's ok", "deny"),
    ("opt_out_confirmation", "no problem, keep calling", "deny"),
    ("opt_out_confirmation", "yes", "affirm"),
    ("opt_out_confirmation", "yes please", "affirm"),
    ("opt_out_confirmation", "no more calls please", "opt_out"),
    ("refusal_confirmation", "no it's ok", "deny"),
    ("refusal_confirmation", "no it's fine", "deny"),
    ("refusal_confirmation", "no, that's all right", "deny"),
    ("refusal_confirmation", "keep it", "deny"),
    ("refusal_confirmation", "no wait, actually keep it", "deny"),
    ("refusal_confirmation", "actually I'll keep it", "deny"),
    ("refusal_confirmation", "no, don't cancel it", "deny"),
    ("refusal_confirmation", "hang on, no, I want it", "deny"),
    ("refusal_confirmation", "let's keep it", "deny"),
    ("refusal_confirmation", "no I'll take it after all", "deny"),
    ("refusal_confirmation", "wait, no, deliver it", "deny"),
    ("refusal_confirmation", "yes, send it back", "affirm refuse_parcel"),
    ("refusal_confirmation", "yes", "affirm"),
    ("refusal_confirmation", "no, I don't want it", "refuse_parcel"),
    ("refusal_confirmation", "you can keep it", "refuse_parcel"),
    ("slot_decision", "no it's fine", "affirm"),
    ("slot_decision", "no, that's ok", "affirm"),
)

THAT_IS_ALL: tuple[tuple[str, str, str], ...] = tuple(
    ("anything_else", words, "thank")
    for words in (
        "great", "okay", "OK.", "perfect", "lovely", "fine", "good", "right", "sounds good", "ok thanks", "yes great",
        "cheers", "great, thanks", "brilliant", "wonderful", "all right", "alright then", "that's great",
        "that's perfect", "ok great", "ok perfect thank you", "super", "excellent", "cool", "ok cool", "good good",
        "right then", "very good", "awesome", "fantastic", "that works", "that's fine", "okay then", "sure thanks",
        "yeah thanks", "yes thank you", "yes perfect", "yes that's great", "great stuff", "splendid", "smashing",
        "that sounds good", "yes that's fine", "that's good", "fair enough", "got it", "ok got it",
    )
) + tuple(
    ("anything_else", words, "affirm")
    for words in ("yes", "yes please", "yeah", "actually yes", "sure", "yep", "yes, there is", "yeah, one thing",
                  "oh yes", "yes I do", "actually yeah")
) + (
    ("anything_else", "no that's great", "deny thank?"),
    ("anything_else", "no thanks", "deny thank?"),
    ("anything_else", "that's all", "deny"),
    ("anything_else", "great, bye", "thank goodbye"),
)  # fmt: skip

ABOUT_CALLS_BUT_NO_REFUSAL_OF_THEM: tuple[tuple[str, str, str], ...] = (
    ("slot_decision", "don't call me now, I'm in a meeting", "busy call_back? deny?"),
    ("slot_decision", "don't ring me now, I'm driving", "busy call_back? deny?"),
    ("slot_decision", "please don't call me at the moment, I'm cooking", "busy call_back?"),
    ("slot_decision", "don't call me before noon", "call_back? unavailable? reject_time? propose_time?"),
    ("slot_decision", "don't ring before ten please", "call_back? unavailable? reject_time? propose_time?"),
    ("slot_decision", "yes but the driver needn't call beforehand", "affirm"),
    ("slot_decision", "yes, the driver doesn't need to call first", "affirm"),
    ("slot_decision", "yes and he doesn't have to ring before", "affirm"),
    ("slot_decision", "don't call the driver off, this morning is fine", "affirm"),
    ("slot_decision", "please don't call off the driver, that's fine", "affirm"),
    ("slot_decision", "don't call it off, ten is fine", "affirm"),
    ("slot_decision", "no need to call again, this morning is fine", "affirm"),
    ("slot_decision", "you don't have to call back, that's fine", "affirm"),
    ("slot_decision", "no need to ring first, yes that works", "affirm"),
    ("slot_decision", "yes but don't ring the bell, the baby's sleeping", "affirm"),
    ("slot_decision", "that's fine, don't knock, the dog goes mad", "affirm"),
    ("slot_decision", "ok but please don't ring the doorbell", "affirm"),
    ("slot_decision", "stop calling me", "opt_out"),
    ("slot_decision", "don't call me", "opt_out"),
    ("slot_decision", "no need to call me ever again", "opt_out deny?"),
)
