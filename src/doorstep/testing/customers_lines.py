"""What the customer of the reference call says and listens for, in each language; every further time in other words."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from doorstep.testing.customers_hearing import Asked, Caught
from doorstep.testing.customers_hearing_de import catch as catch_german
from doorstep.testing.customers_hearing_en import catch as catch_english

Ways: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of the reference call in one language.

    Args:
        catch: Makes out what was asked.
        introduction: Words by which the customer knows that the assistant said who it is.
        elsewhere: Words of a place that is not the door.
        office_number: How the right house number may have been heard.
        office_postcode: The office's postcode.
        not_that_code: Corrects the postcode; `{code}`.
        yes_and: Joins a yes with a question.
    """

    catch: Callable[[str], Caught]
    introduction: re.Pattern[str]
    elsewhere: re.Pattern[str]
    office_number: Ways
    office_postcode: str
    not_that_code: str
    yes_and: str
    sorry: str
    who: Ways
    not_home: Ways
    at_work: Ways
    what: Ways
    door: Ways
    office: Ways
    postcode: Ways
    number: Ways
    other_parcel: Ways
    yes: Ways
    suits: Ways
    closing: Ways
    simple: Mapping[Asked, Ways]


_POSTCODE: Final = ("Six two seven zero three.", "It's six, two, seven, zero, three.", "6 2 7 0 3.")
_ENGLISH: Final = Lines(
    catch=catch_english,
    introduction=re.compile(r"\b(?:auto\w+|assistant|voice|call\w*|bright ?parcel)\b"),
    elsewhere=re.compile(r"caretaker|neighbou?r|safe place"),
    office_number=("42b", "42 b", "42-b", "42 be "),
    office_postcode="62703",
    not_that_code="No, the postcode is {code}",
    yes_and="Yes, and {question}",
    sorry="Sorry, what did you say?",
    who=("Who is this?", "Who are you, please?", "Sorry, who is calling?"),
    not_home=(
        "I'm not home in the morning.",
        "No, in the morning I'm not at home.",
        "Not in the morning, please.",
    ),
    at_work=("I'm at work until six.", "No, I'm working until six o'clock.", "After six, please."),
    what=("What is it, anyway?", "What is in the parcel?", "Just tell me what it is, please."),
    door=(
        "Leave it with the caretaker, no, wait, put it at my door.",
        "Please put it at my door.",
        "At my door, please.",
    ),
    office=(
        "Can you bring it to my office instead? 42 Maple Street, Springfield.",
        "Please bring it to another address. 42 Maple Street, Springfield.",
        "To 42 Maple Street, Springfield, please.",
    ),
    postcode=_POSTCODE,
    number=("No, forty-two B.", "No, the house number is forty-two B.", "42 B, please. B as in Bravo."),
    other_parcel=(
        "There is another parcel of mine, does that come today as well?",
        "What about my other parcel, does it come today?",
        "And my second parcel? When does it come?",
    ),
    yes=("Yes, that's right.", "Yes, please.", "Yes, that's correct."),
    suits=("Yes, that suits me.", "Yes, that's fine.", "Yes, that works for me."),
    closing=("No, that's all, thank you, goodbye.", "No, thank you, goodbye.", "Goodbye."),
    simple={
        Asked.RECORDING: ("Yes, that's fine.", "Yes, you may record it.", "Yes."),
        Asked.IDENTITY: ("Yes, speaking.", "Yes, that's me.", "Yes."),
        Asked.STILL_THERE: ("Yes, I'm here.", "Yes, I can hear you.", "Hello? I'm here."),
        Asked.POSTCODE: _POSTCODE,
        Asked.HOUSE_NUMBER: ("Forty-two B.", "The number is forty-two B.", "42 B."),
        Asked.STREET: ("Maple Street.", "It's Maple Street.", "Maple, like the tree."),
        Asked.CITY: ("Springfield.", "In Springfield.", "It's Springfield."),
        Asked.UNIT: ("No, there is none.", "No.", "No flat number."),
        Asked.WHICH_PART: ("The house number. It's forty-two B.", "The number, forty-two B.", "42 B."),
    },
)
_POSTLEITZAHL: Final = ("Sechs, sieben, vier, drei, fünf.", "Die Postleitzahl ist 6 7 4 3 5.", "6 7 4 3 5.")
_GERMAN: Final = Lines(
    catch=catch_german,
    introduction=re.compile(r"auto\w+|assistent\w*|stimme|ruf\w*|licht ?paket"),
    elsewhere=re.compile(r"hausmeister|hauswart|nachbar|sicheren ort"),
    office_number=("42",),
    office_postcode="67435",
    not_that_code="Nein, die Postleitzahl ist {code}",
    yes_and="Ja, und {question}",
    sorry="Entschuldigung, was haben Sie gesagt?",
    who=("Entschuldigung, wer ist denn da?", "Wer spricht da, bitte?", "Wer ist da?"),
    not_home=(
        "Vormittags bin ich nicht zu Hause.",
        "Nein, vormittags bin ich nicht da.",
        "Vormittags geht es leider nicht.",
    ),
    at_work=("Ich arbeite bis achtzehn Uhr.", "Ich bin bis sechs in der Arbeit.", "Erst nach achtzehn Uhr, bitte."),
    what=("Was ist denn überhaupt drin?", "Was ist in dem Paket?", "Sagen Sie mir bitte, was drin ist."),
    door=(
        "Geben Sie es beim Hausmeister ab, nein, warten Sie, stellen Sie es vor meine Tür.",
        "Stellen Sie es bitte vor meine Tür.",
        "Ich möchte, dass Sie es vor die Tür stellen.",
    ),
    office=(
        "Können Sie es stattdessen in mein Büro bringen? Waldstraße 12 in Rosenheim.",
        "Bitte bringen Sie es an eine andere Adresse. Waldstraße 12 in Rosenheim.",
        "In die Waldstraße 12 in Rosenheim, bitte.",
    ),
    postcode=_POSTLEITZAHL,
    number=("Nein, die Hausnummer ist zweiundvierzig.", "Nein, Hausnummer 42.", "Nein, zweiundvierzig."),
    other_parcel=(
        "Ich erwarte noch ein anderes Paket, kommt das auch heute?",
        "Was ist mit meinem anderen Paket, kommt das heute?",
        "Und mein zweites Paket? Wann kommt das?",
    ),
    yes=("Ja, das stimmt.", "Ja, das ist richtig.", "Ja, richtig."),
    suits=("Ja, das passt mir.", "Ja, das passt.", "Ja, das ist in Ordnung."),
    closing=("Nein, das ist alles, vielen Dank, auf Wiederhören.", "Nein, danke, auf Wiederhören.", "Auf Wiederhören."),
    simple={
        Asked.RECORDING: ("Ja, das ist in Ordnung.", "Ja, das dürfen Sie.", "Ja."),
        Asked.IDENTITY: ("Ja, das bin ich.", "Ja, am Apparat.", "Ja."),
        Asked.STILL_THERE: ("Ja, ich bin noch da.", "Ja, ich bin da.", "Hallo? Ich bin noch da."),
        Asked.POSTCODE: _POSTLEITZAHL,
        Asked.HOUSE_NUMBER: ("Hausnummer 42.", "Die Hausnummer ist zweiundvierzig.", "42."),
        Asked.STREET: ("Waldstraße.", "Das ist die Waldstraße.", "In der Waldstraße."),
        Asked.CITY: ("In Rosenheim.", "Rosenheim.", "Das ist in Rosenheim."),
        Asked.UNIT: ("Nein, gibt es nicht.", "Nein.", "Nein, keine Wohnungsnummer."),
        Asked.WHICH_PART: ("Die Hausnummer ist zweiundvierzig.", "Hausnummer 42.", "42."),
    },
)
LINES: Final = {"en": _ENGLISH, "de": _GERMAN}
