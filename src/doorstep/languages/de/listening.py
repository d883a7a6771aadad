"""What helps to listen: prompts for the recogniser, listening noises, what customers often say."""

import re

from doorstep.dialogue.acts import Expects
from doorstep.languages.de.open_ends import OPEN_WORDS
from doorstep.languages.de.picked_up import FIRST_WORDS
from doorstep.languages.kit.listening import Prompts, only_noises

LIKELY: tuple[str, ...] = (
    "Ja.", "Nein.", "Wer ist denn da?", "Da bin ich nicht zu Hause.", "Worum geht es?", "Ja, passt.", "Was ist das?",
)  # fmt: skip
"""What customers often say, so that the answers are rendered while they still think."""
# Digits stand apart: as samples they make the recogniser write digit for digit what a noisy line leaves of them.
_SAMPLES: dict[Expects, tuple[str, tuple[str, ...]]] = {
    Expects.IDENTITY: (
        "Gefragt ist, wer spricht.",
        ("Ja, am Apparat.", "Ja, das bin ich.", "Nein, der ist arbeiten.", "Falsch verbunden.", "Wer ist denn da?"),
    ),
    Expects.VERIFICATION: (
        "Die Person sagt eine Postleitzahl.",
        ("7 0 1 7 4.", "Das ist 1, 0, 1, 1, 5.", "Die Postleitzahl ist 8 9 2 3 6.", "Die habe ich nicht da."),
    ),
    Expects.SLOT_DECISION: (
        "Eine Zeit wird angeboten.",
        (
            "Ja, das passt.",
            "Nein, vormittags bin ich nicht da.",
            "Ich bin bis sechs in der Arbeit.",
            "Wer ist denn da?",
            "Das zweite.",
            "Stellen Sie es vor die Tür.",
            "Morgen nach drei.",
        ),
    ),
    Expects.AVAILABILITY: (
        "Die Person sagt, wann es passt.",
        ("Morgen nach fünfzehn Uhr.", "Zwischen halb zwei und vier.", "Jeden Tag außer Freitag.", "Ab 17 Uhr daheim."),
    ),
    Expects.ADDRESS: (
        "Die Person sagt eine Adresse.",
        ("Keplerstraße 12, 70174 Stuttgart.", "Lindengasse 7, Stiege 2, Tür 9, 1070 Wien.", "Ins Büro, Seestrasse 40."),
    ),
    Expects.ADDRESS_PART: (
        "Gefragt ist ein Teil der Adresse.",
        ("42b.", "7 0 1 7 4.", "Stuttgart.", "Meyer mit Ypsilon.", "Dritter Stock links.", "B wie Berta."),
    ),
    Expects.ADDRESS_CONFIRMATION: (
        "Eine Adresse wird vorgelesen.",
        (
            "Ja, stimmt.",
            "Nein, Hausnummer 58.",
            "Nein, die Postleitzahl ist 7 0 1 7 4.",
            "Nein, die Hausnummer ist 9 a.",
            "Nein, es ist Nummer 142.",
        ),
    ),
    Expects.DROP_PLACE: (
        "Wo darf das Paket hin?",
        ("Vor die Tür.", "Beim Nachbarn, Frau Meier.", "In die Garage.", "Beim Hausmeister.", "Nirgends."),
    ),
    Expects.DROP_PLACE_CONFIRMATION: (
        "Ein Ort wird vorgelesen.",
        ("Ja, bitte.", "Nein, beim Hausmeister.", "Genau, vor der Tür.", "Doch lieber hinter dem Schuppen."),
    ),
    Expects.CALLBACK_TIME: (
        "Wann soll der Rückruf sein?",
        ("In einer Stunde.", "Morgen um zehn.", "Heute Abend nach sechs.", "Meine Nummer ist 0 1 7 6 0 4 0 6 9 0 8 5."),
    ),
    Expects.REFUSAL_CONFIRMATION: (
        "Soll das Paket zurückgehen?",
        ("Ja, schicken Sie es zurück.", "Das will ich nicht.", "Nein, ich nehme es.", "Ich habe nichts bestellt."),
    ),
    Expects.OPT_OUT_CONFIRMATION: (
        "Sollen die Anrufe aufhören?",
        ("Ja, rufen Sie nicht mehr an.", "Streichen Sie meine Nummer.", "Nein, das passt schon."),
    ),
    Expects.ANYTHING_ELSE: (
        "Gibt es noch etwas?",
        ("Nein, das war alles, danke.", "Und wo ist mein anderes Paket?", "Auf Wiederhören.", "Was kostet das?"),
    ),
    Expects.NONE: (
        "Die Person meldet sich.",
        ("Hallo?", "Keller.", "Wer ist denn da?", "Ja bitte?", "Worum geht es?", "Moment bitte."),
    ),
}

hint = Prompts("Telefongespräch über die Zustellung eines Pakets.", _SAMPLES).hint
"""Prompts the recogniser with the situation and sample answers to the open question."""

unfinished = OPEN_WORDS.unfinished
"""Whether the words so far ask for more, so that it is worth waiting longer."""

greeting = FIRST_WORDS.who
"""Tells who or what these first words of the answered call sound like, None where they do not tell."""

_LETTERS = re.compile(r"[a-zäöüß]+")
# "Genau", "klar", "gut", "passt" and every yes answer a question, so they are not among them.
_NOISES = re.compile(
    r"(?:(?:m+|h+m+|m+ ?h+m+|m+ ?hm+|mhm+|mh+|u+h+|a+h+|ä+h+m*|ö+h+m*|o+h+|oha|aha+|ach|ach ?so+|ah ?so+|a ?so|so ?so|"
    r"o ?k|okay|okey|okee|alles klar|verstehe|ich verstehe|versteh|verstanden|interessant|tja|oje|ui|aja)(?: |$))+"
)


def backchannel(text: str) -> bool:
    """Whether the words are listening noises only; a yes or a no never is one."""
    return only_noises(text, _LETTERS, _NOISES)
