"""Turns that customers may say in many ways, by what they are about: open question, words, the acts that must be read.

An act with a question mark may stand there or not; no other act may. One window is on offer, today from 10 to 12.
"""

YES: tuple[tuple[str, str, str], ...] = (
    ("slot_decision", "passt", "affirm"),
    ("slot_decision", "geht klar", "affirm"),
    ("slot_decision", "jawohl", "affirm"),
    ("slot_decision", "des passt scho", "affirm"),
    ("slot_decision", "isch guet", "affirm"),
    ("slot_decision", "ja, das ist mir recht", "affirm"),
    ("slot_decision", "ja gern", "affirm"),
    ("slot_decision", "in Ordnung", "affirm"),
    ("slot_decision", "nein, das passt schon", "affirm"),
    ("slot_decision", "kein Problem", "affirm"),
    ("slot_decision", "einverstanden", "affirm"),
    ("slot_decision", "machen wir so", "affirm"),
    ("address_confirmation", "ja, stimmt so", "affirm"),
    ("address_confirmation", "genau", "affirm"),
    ("drop_place_confirmation", "ja, bitte", "affirm"),
)

NO: tuple[tuple[str, str, str], ...] = (
    ("slot_decision", "nö", "deny"),
    ("slot_decision", "ja nein", "deny"),
    ("slot_decision", "eher nicht", "deny reject_time?"),
    ("slot_decision", "lieber nicht", "deny reject_time?"),
    ("slot_decision", "nee, geht nicht", "deny reject_time?"),
    ("slot_decision", "na, des geht ned", "deny reject_time?"),
    ("address_confirmation", "nein, das stimmt nicht", "deny correct?"),
    ("drop_place_confirmation", "nein danke", "deny thank?"),
    ("anything_else", "nein, das war's", "deny"),
    ("anything_else", "alles klar, danke", "deny? thank"),
    ("anything_else", "nichts mehr, danke", "deny thank"),
    ("anything_else", "sonst nichts", "deny"),
)

TAKEN_BACK: tuple[tuple[str, str, str], ...] = (
    ("refusal_confirmation", "Nein, ich nehme es doch", "deny"),
    ("refusal_confirmation", "doch, ich will es behalten", "deny"),
    ("refusal_confirmation", "nein nein, nicht zurückschicken", "deny"),
    ("refusal_confirmation", "ja, schicken Sie es zurück", "affirm refuse_parcel"),
    ("refusal_confirmation", "ja", "affirm"),
    ("opt_out_confirmation", "Nein, Sie dürfen gern anrufen", "deny"),
    ("opt_out_confirmation", "nein, nur heute nicht", "deny propose_time?"),
    ("opt_out_confirmation", "ja bitte", "affirm"),
    ("opt_out_confirmation", "keine Anrufe mehr", "opt_out"),
    ("address", "ach, lassen Sie es bei der alten Adresse", "deny"),
    ("address_part", "keine Ahnung", "unsure"),
)

GIVING_THEIR_NAME: tuple[tuple[str, str, str], ...] = (
    ("identity", "Keller", "affirm greet?"),
    ("identity", "Ja, Keller am Apparat", "affirm greet?"),
    ("identity", "hier spricht Sabine Keller", "affirm greet?"),
    ("identity", "am Apparat", "affirm greet?"),
    ("slot_decision", "Keller, guten Tag", "greet"),
    ("slot_decision", "ja, hier Sabine Keller", "greet"),
)

TURNS = YES + NO + TAKEN_BACK + GIVING_THEIR_NAME
