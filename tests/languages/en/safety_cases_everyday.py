"""Safety acts in everyday and roundabout words, and their look-alikes: (act, open question, words)."""

HEARD: tuple[tuple[str, str, str], ...] = (
    ("not_here", "slot_decision", "mum's not home"),
    ("not_here", "identity", "he's down the allotment"),
    ("not_here", "none", "madam is in a meeting"),
    ("not_here", "identity", "you've just missed her"),
    ("not_here", "identity", "she's having a lie down"),
    ("wrong_person", "none", "you've rung a pizza place"),
    ("wrong_person", "identity", "we've had this number for years"),
    ("wrong_person", "slot_decision", "don't know him"),
    ("wrong_person", "identity", "the Morgans used to live here"),
    ("wrong_person", "none", "this phone belongs to somebody else"),
    ("opt_out", "none", "these phone calls must stop"),
    ("opt_out", "slot_decision", "I told you people not to ring me"),
    ("opt_out", "none", "don't call this number in future"),
    ("refuse_parcel", "slot_decision", "never ordered anything"),
    ("refuse_parcel", "none", "I won't be paying for that"),
    ("human", "none", "could I have a word with your manager"),
    ("human", "slot_decision", "get me somebody from the office"),
    ("human", "none", "a robot can't help me with this"),
)

LEFT: tuple[tuple[str, str, str], ...] = (
    ("wrong_person", "none", "the courier took it to the wrong house"),
    ("wrong_person", "slot_decision", "there's no Morgan on the buzzer, ring at Carter"),
    ("human", "slot_decision", "I have to talk to my boss first"),
    ("human", "none", "you don't sound like a person"),
    ("refuse_parcel", "none", "has it been returned to the sender"),
    ("refuse_parcel", "slot_decision", "take it back to the depot and come again"),
    ("refuse_parcel", "slot_decision", "I wouldn't refuse that"),
    ("not_here", "slot_decision", "ring me when he's outside"),
)
