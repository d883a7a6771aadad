"""What simulated customers say, by intention and mood; written for them, not taken from the language packs."""

from typing import Final

from doorstep.testing.customers_scenario import Mood

P, T, C, I = Mood.PLAIN, Mood.TERSE, Mood.CHATTY, Mood.IMPATIENT  # noqa: E741 - the columns of the table

WORDS: Final[dict[str, dict[Mood, tuple[str, ...]]]] = {
    "yes": {
        P: ("Yes, that's right.", "Yes, please.", "Yes, that's fine."),
        T: ("Yes.", "Yep.", "Right."),
        C: ("Oh yes, that would be lovely, thank you.", "Yes, that's perfectly fine with me.", "Yes, exactly."),
        I: ("Yes, yes.", "Yes, go on.", "Fine, yes."),
    },
    "no": {
        P: ("No, that doesn't suit me.", "No, that's not possible for me.", "No, I'm afraid not."),
        T: ("No.", "Nope.", "No, not then."),
        C: ("Oh no, I'm sorry, that doesn't work at all for me.", "No, I really can't then, I'm afraid."),
        I: ("No, not then.", "No, I told you, that doesn't work.", "No!"),
    },
    "wrong": {
        P: ("No, that's not right.", "No, that's wrong."),
        T: ("No.", "Wrong."),
        C: ("No, sorry, that's not quite right.", "Hm, no, that's not what I said."),
        I: ("No, that's wrong.", "No, no."),
    },
    "speaking": {
        P: ("Yes, speaking.", "Yes, that's me."),
        T: ("Yes.", "Speaking."),
        C: ("Yes, this is Alex Morgan speaking, hello.", "That's me, yes, what can I do for you?"),
        I: ("Yes, what is it?", "Yes, speaking."),
    },
    "here": {
        P: ("Yes, I'm here.", "Yes, I can hear you."),
        T: ("Yes.", "I'm here."),
        C: ("Yes, I'm still here, sorry.",),
        I: ("Yes, I'm here, go on.",),
    },
    "home": {
        P: ("I'm only home {home}.", "It has to be {home}, please."),
        T: ("Only {home}.", "{home}, please."),
        C: ("Well, you know, I'm only ever home {home}.", "The thing is, I can only be there {home}."),
        I: ("I'm only home {home}.", "Only {home}, I said."),
    },
    "place": {
        P: ("Please leave it {place}.", "You can leave it {place}."),
        T: ("Leave it {place}.", "{place}."),
        C: ("Could you just ask the driver to leave it {place}?", "I think it's best if you leave it {place}."),
        I: ("Just leave it {place}.", "Put it {place}."),
    },
    "place_corrected": {
        P: ("Leave it with the caretaker, no, wait, leave it {place}.",),
        T: ("With the caretaker, no, {place}.",),
        C: ("Maybe with the caretaker, oh no, wait, actually leave it {place}.",),
        I: ("With the caretaker, no, {place}.",),
    },
    "address": {
        P: ("Can you bring it to another address? {number} {street}, {city}.", "To {number} {street}, {city}."),
        T: ("Bring it to {number} {street}, {city}.", "{number} {street}, {city}."),
        C: ("I'd rather have it at my office, could you bring it to {number} {street} in {city}?",),
        I: ("Bring it to my office, {number} {street}, {city}.",),
    },
    "pickup": {
        P: ("I'd like to collect it at the kiosk.", "Take it to the kiosk on Elm Street, please."),
        T: ("To the kiosk.", "Kiosk Elm Street."),
        C: ("Could you perhaps take it to the kiosk on Elm Street, so that I can pick it up there?",),
        I: ("Just take it to the kiosk.",),
    },
    "call_back": {
        P: ("I can't talk now, please call me back later.", "Could you call me tomorrow at ten?"),
        T: ("Call me back later.",),
        C: ("I'm so sorry, I'm in the middle of something, could you call me back later?",),
        I: ("I'm busy, call me later.",),
    },
    "when_to_call": {
        P: ("Tomorrow at ten.", "Tomorrow morning at ten, please."),
        T: ("Tomorrow at ten.",),
        C: ("Let me see, tomorrow at ten would be good.",),
        I: ("Tomorrow at ten.",),
    },
    "refuse": {
        P: ("I don't want the parcel.", "I don't want it, send it back."),
        T: ("I don't want it.", "Send it back."),
        C: ("You know, I never ordered that, I don't want the parcel at all.", "Please send it back."),
        I: ("I don't want it, send it back.",),
    },
    "opt_out": {
        P: ("Please don't call me again.", "I don't want any more calls like this."),
        T: ("Don't call me again.", "Take me off your list."),
        C: ("I'd really prefer it if you didn't call me any more.", "Please take my number off your list."),
        I: ("Stop calling me.", "Never call this number again."),
    },
    "human": {
        P: ("I'd like to talk to a person, please.", "Can I speak to a human?"),
        T: ("A person, please.", "Human, please."),
        C: ("I don't really like talking to machines, could I speak to a real person?",),
        I: ("Get me a real person.", "I want to talk to a human."),
    },
    "wrong_person": {
        P: ("You have the wrong number.", "There is no Alex here, you've got the wrong number."),
        T: ("Wrong number.",),
        C: ("Oh, I think you have the wrong number, there's nobody of that name here.",),
        I: ("Wrong number!",),
    },
    "not_here": {
        P: ("He's not here, I'm his sister.", "Alex is at work, I can't help you."),
        T: ("He's not here.", "Not here."),
        C: ("Alex is out at the moment, I'm just the sister.", "No, I'm sorry, Alex isn't at home right now."),
        I: ("He's not here.",),
    },
    "closing": {
        P: ("No, that's all, thank you. Goodbye.", "No thanks, goodbye."),
        T: ("No, bye.", "No."),
        C: ("No, that's everything, thank you so much, goodbye.",),
        I: ("No, that's it, bye.",),
    },
    "give_up": {
        P: ("Then there's nothing to be done, goodbye.",),
        T: ("Never mind, bye.",),
        C: ("Oh well, then I'll have to think about it, thank you anyway, goodbye.",),
        I: ("Forget it, bye.",),
    },
    "mumble": {
        P: ("Mmh, er, the thing with the...", "Uh, well."),
        T: ("Hrm.",),
        C: ("Er, you know, it's, um, like, whatever.",),
        I: ("Pff.",),
    },
    "hold_on": {
        P: ("One moment, please.",),
        T: ("Hang on.",),
        C: ("Oh, hold on a second, there's someone at the door.",),
        I: ("Wait.",),
    },
    "complain": {
        P: ("Your driver never rings the bell.",),
        T: ("Your driver never rings.",),
        C: ("I have to say, last time your driver just threw the parcel over the fence.",),
        I: ("It's ridiculous, you never come on time.",),
    },
    "other_parcel": {
        P: ("And there is another parcel of mine, does that come today too?",),
        T: ("And my other parcel?",),
        C: ("Oh, and one more thing, I'm waiting for a second parcel, when does that come?",),
        I: ("What about my other parcel?",),
    },
    "forgot": {
        P: ("I don't know the postcode by heart.", "I have no idea."),
        T: ("No idea.",),
        C: ("Oh dear, I'd have to look that up, I don't know it.",),
        I: ("I don't know.",),
    },
}

QUESTIONS: Final = (
    "Who is this?",
    "What is in it?",
    "What does it cost to change that?",
    "Am I talking to a robot?",
    "Who sent it?",
)
"""What customers ask back, one a turn."""
