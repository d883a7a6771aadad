"""What is said when a conversation stumbles: apologies, repeating, asking back, waiting, checking a grave wish."""

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.dialogue.slots import DropPlace, PickupPoint, Window
from doorstep.languages.de.say_drop_places import inside, leaving
from doorstep.languages.de.wording_opening import time_of_day
from doorstep.languages.kit.speech import Phrases, Speech, holds, value
from doorstep.languages.kit.told import guessed

_APOLOGIES: dict[str, tuple[str, ...]] = {
    "not_heard": (
        "Entschuldigung, ich konnte Sie nicht hören.",
        "verzeihen Sie, das kam nicht bei mir an.",
        "tut mir leid, die Verbindung war gerade schlecht.",
        "pardon, das war für mich nicht zu verstehen.",
        "entschuldigen Sie, Sie waren kurz weg.",
        "es tut mir leid, ich habe Sie kaum gehört.",
    ),
    "not_understood": (
        "Entschuldigung, das habe ich nicht verstanden.",
        "tut mir leid, das habe ich nicht ganz mitbekommen.",
        "verzeihen Sie, da konnte ich nicht folgen.",
        "pardon, das war mir nicht ganz klar.",
        "entschuldigen Sie, da bin ich mir nicht sicher.",
        "das habe ich leider nicht richtig verstanden.",
    ),
    "complaint": (
        "es tut mir sehr leid, dass Sie diesen Ärger hatten.",
        "ich verstehe, dass Sie das ärgert, und bitte um Entschuldigung.",
        "das hätte nicht passieren dürfen, das tut mir sehr leid.",
        "dafür möchte ich mich entschuldigen.",
        "das tut mir wirklich leid.",
    ),
    "cut_off": (
        "Entschuldigung, wir wurden unterbrochen.",
        "es tut mir leid, unser Gespräch ist gerade abgebrochen.",
        "verzeihen Sie, die Leitung war eben weg.",
        "entschuldigen Sie, wir sind gerade getrennt worden.",
    ),
    "wrong_person": (
        "es tut mir leid, da habe ich wohl die falsche Nummer.",
        "bitte entschuldigen Sie, ich wollte jemand anderen erreichen.",
        "Entschuldigung, dieser Anruf war für jemand anderen gedacht.",
        "verzeihen Sie bitte, da bin ich falsch verbunden.",
    ),
    "trouble": (
        "Entschuldigung, das hat nicht geklappt.",
        "es tut mir leid, das funktioniert gerade nicht.",
        "verzeihen Sie, hier klappt gerade etwas nicht.",
        "entschuldigen Sie bitte die Umstände.",
    ),
    "interruption": (
        "Entschuldigung, ich wollte Ihnen nicht ins Wort fallen.",
        "verzeihen Sie, ich bin Ihnen ins Wort gefallen.",
        "tut mir leid, wir haben gleichzeitig gesprochen.",
        "pardon, sprechen Sie ruhig.",
    ),
    "disturbance": (
        "entschuldigen Sie bitte die Störung.",
        "es tut mir leid, dass ich Sie gestört habe.",
        "verzeihen Sie, da habe ich im falschen Moment angerufen.",
        "Entschuldigung, dass ich störe.",
    ),
}
REASONS = frozenset(_APOLOGIES)
"""The reasons to apologise there is a wording of its own for."""

_REPROMPT_LEADS = (
    "entschuldigen Sie, dass ich noch einmal frage",
    "nur damit ich es richtig habe",
    "ich frage noch einmal",
    "ich habe keine Antwort gehört",
    "falls Sie noch da sind",
    "um sicherzugehen",
    "bitte noch einmal",
    "falls Sie mich nicht gehört haben",
    "lassen Sie sich Zeit",
    "nur das müsste ich noch wissen",
)
_THANK_LEADS = (
    "vielen Dank",
    "danke schön",
    "herzlichen Dank",
    "danke für Ihre Hilfe",
    "besten Dank",
    "das ist nett von Ihnen",
)


def _greet_leads(_: Act, speech: Speech) -> tuple[str, ...]:
    hello = time_of_day(speech)
    return (hello, "hallo", f"hallo und {hello}", f"{hello} noch einmal")


COURTESIES: dict[AssistantAct, Phrases] = {
    AssistantAct.GREET: _greet_leads,
    AssistantAct.THANK: lambda _, __: _THANK_LEADS,
    AssistantAct.REPROMPT: lambda _, __: _REPROMPT_LEADS,
}
"""What is joined to the act that follows."""


def apologise(spoken: Act, _: Speech) -> tuple[str, ...]:
    """An apology by its reason."""
    return _APOLOGIES.get(value(spoken, "reason", str) or "", _APOLOGIES["trouble"])


def ask_repeat(_: Act, __: Speech) -> tuple[str, ...]:
    """Ask to hear it again."""
    return (
        "können Sie das bitte noch einmal sagen?",
        "würden Sie das bitte wiederholen?",
        "könnten Sie es bitte anders sagen?",
        "wie war das bitte?",
        "darf ich Sie bitten, das noch einmal zu sagen?",
        "könnten Sie das etwas langsamer wiederholen?",
    )


def reprompt(_: Act, __: Speech) -> tuple[str, ...]:
    """Ask whether the customer is there; before a question it is a lead to that."""
    return (
        "sind Sie noch da?",
        "können Sie mich hören?",
        "hallo, sind Sie noch am Apparat?",
        "ist die Verbindung noch da?",
        "darf ich weitermachen?",
    )


# A yes has to mean that there is more, so "war das alles?" is not among them.
_ANYTHING_ELSE = (
    "kann ich sonst noch etwas für Sie tun?",
    "darf ich Ihnen noch mit etwas anderem helfen?",
    "möchten Sie noch etwas zur Lieferung wissen?",
    "gibt es noch etwas, das Sie brauchen?",
    "haben Sie noch eine Frage an mich?",
    "kann ich Ihnen noch bei etwas behilflich sein?",
)
_TOPICS: dict[str, tuple[str, ...]] = {
    "anything_else": _ANYTHING_ELSE,
    "recording": (
        "darf ich dieses Gespräch aufzeichnen, damit nichts verloren geht?",
        "ist es Ihnen recht, wenn dieses Gespräch aufgezeichnet wird?",
        "sind Sie mit einer Aufzeichnung dieses Gesprächs einverstanden?",
        "stimmen Sie zu, dass ich unser Gespräch aufnehme?",
        "darf ich eine Aufnahme dieses Gesprächs machen?",
    ),
    "time": (
        "welchen Tag und welche Zeit meinen Sie?",
        "meinen Sie eine andere Zeit?",
        "um wie viel Uhr genau wäre das?",
        "meinen Sie den Vormittag oder den Nachmittag?",
    ),
    "address": (
        "meinen Sie eine andere Adresse?",
        "welche Adresse meinen Sie?",
        "soll das Paket woandershin gehen?",
        "geht es um die Adresse?",
    ),
    "drop_place": (
        "wo genau soll der Fahrer es abstellen?",
        "welchen Ort meinen Sie?",
        "meinen Sie, dass wir es irgendwo abstellen dürfen?",
        "wo wäre das Paket gut aufgehoben?",
    ),
    "which_slot": (
        "welchen davon hätten Sie gern?",
        "meinen Sie den früheren oder den späteren?",
        "welchen darf ich eintragen?",
        "welchen Termin meinen Sie?",
    ),
    "what_else": (
        "was kann ich noch für Sie tun?",
        "was möchten Sie gern wissen?",
        "womit darf ich Ihnen helfen?",
        "sagen Sie es mir gern, was ist es?",
        "worum geht es denn?",
    ),
    "address_part": (
        "was davon ist anders?",
        "was soll ich an der Adresse ändern?",
        "stimmt die Straße nicht, die Nummer, der Ort oder die Postleitzahl?",
        "welchen Teil der Adresse habe ich falsch?",
        "wie ist es bitte richtig?",
    ),
}
_TOPICS_BY_KEYS: dict[str, tuple[str, ...]] = {
    "address_part": (
        "was davon ist anders, und wenn es eine Zahl ist, würden Sie sie auf dem Telefon eintippen?",
        "welchen Teil habe ich falsch, oder möchten Sie die richtige Zahl auf dem Telefon eintippen?",
        "was soll ich ändern, oder geben Sie die richtige Zahl lieber auf den Tasten Ihres Telefons ein?",
        "wie ist es bitte richtig, gesprochen oder als Zahl auf dem Telefon getippt?",
        "stimmt die Straße nicht, der Ort, oder möchten Sie eine Zahl auf Ihrem Telefon eingeben?",
    ),
    "phone": (
        "unter welcher Nummer soll es sein, Ziffer für Ziffer gesagt oder auf dem Telefon eingetippt?",
        "könnten Sie die Telefonnummer noch einmal sagen oder auf dem Telefon eintippen?",
        "würden Sie die Nummer bitte auf den Tasten Ihres Telefons eingeben oder einzeln vorsagen?",
        "wie lautet die Nummer, gesprochen oder auf dem Telefon getippt?",
        "möchten Sie die Telefonnummer lieber auf Ihrem Telefon eintippen?",
    ),
}
"""What is asked where digits may be typed on the telephone's keys as well."""
_OPEN = (
    "was möchten Sie mit der Lieferung machen?",
    "wie kann ich Ihnen bei dem Paket helfen?",
    "was soll mit der Lieferung passieren?",
    "können Sie mir in ein paar Worten sagen, was Sie möchten?",
    "geht es um die Zeit, um den Ort oder um etwas anderes?",
)
# Each stands behind "dass", its verb last.
_WISHES: dict[AssistantAct, str] = {
    AssistantAct.CONFIRM_REFUSAL: "Sie das Paket gar nicht haben möchten",
    AssistantAct.CONFIRM_OPT_OUT: "Sie solche Anrufe nicht mehr möchten",
    AssistantAct.CONFIRM_CALLBACK: "Sie später angerufen werden möchten",
    AssistantAct.OFFER_CALLBACK: "Sie später angerufen werden möchten",
    AssistantAct.TRANSFER: "Sie mit einem Menschen sprechen möchten",
    AssistantAct.ASK_ADDRESS: "das Paket an eine andere Adresse gehen soll",
    AssistantAct.ASK_ADDRESS_PART: "etwas an der Adresse anders ist",
    AssistantAct.CONFIRM_ADDRESS: "das Paket an eine andere Adresse gehen soll",
    AssistantAct.ASK_AVAILABILITY: "Sie eine andere Zeit möchten",
    AssistantAct.OFFER_ALTERNATIVES: "Ihnen diese Zeit nicht passt",
    AssistantAct.OFFER_DROP_PLACE: "wir das Paket irgendwo abstellen dürfen",
    AssistantAct.OFFER_SLOT: "Ihnen diese Zeit passt",
    AssistantAct.CONFIRM_SLOT: "Ihnen diese Zeit passt",
    AssistantAct.CONFIRM_DROP_PLACE: "wir das Paket irgendwo abstellen dürfen",
    AssistantAct.CONFIRM_PICKUP_POINT: "Sie das Paket selbst abholen möchten",
    AssistantAct.INFORM_STATUS: "Sie wissen möchten, wo das Paket ist",
    AssistantAct.INFORM_CONTENTS: "Sie wissen möchten, was im Paket ist",
    AssistantAct.INFORM_SENDER: "Sie wissen möchten, wer es geschickt hat",
    AssistantAct.INFORM_COST: "Sie wissen möchten, was es kostet",
    AssistantAct.INFORM_PURPOSE: "Sie wissen möchten, warum ich anrufe",
    AssistantAct.INTRODUCE: "Sie wissen möchten, wer anruft",
    AssistantAct.INFORM_ROBOT: "Sie wissen möchten, ob ich ein Computer bin",
    AssistantAct.INFORM_DATA_USE: "Sie wissen möchten, was mit Ihren Angaben geschieht",
    AssistantAct.APOLOGISE: "ich hier falsch verbunden bin",
    AssistantAct.GOODBYE: "Sie das Gespräch beenden möchten",
}


def clarify(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Ask back what was meant, or whether there is anything else."""
    guess = guessed(spoken)
    wish = _wish(guess, speech) if guess else None
    if wish:
        return (
            f"meinen Sie, dass {wish}?",
            f"verstehe ich Sie richtig, dass {wish}?",
            f"heißt das, dass {wish}?",
            f"wollen Sie sagen, dass {wish}?",
            f"ist es so, dass {wish}?",
        )
    topic = value(spoken, "topic", str) or ""
    return (_TOPICS_BY_KEYS if holds(spoken, "keys") else _TOPICS).get(topic, _OPEN)


def _wish(guess: Act, speech: Speech) -> str | None:
    slot, place = value(guess, "slot", Window), value(guess, "drop_place", DropPlace)
    point = value(guess, "pickup_point", PickupPoint)
    if slot and guess.kind in (AssistantAct.OFFER_SLOT, AssistantAct.CONFIRM_SLOT):
        return f"es Ihnen {speech.window(slot)} passt"
    if place and guess.kind is AssistantAct.CONFIRM_DROP_PLACE:
        return f"wir das Paket {inside(speech.drop_place(place))} {leaving(place)} sollen"
    if point and guess.kind is AssistantAct.CONFIRM_PICKUP_POINT:
        return f"Sie es {inside(speech.pickup_point(point))} abholen möchten"
    return _WISHES.get(guess.kind)


def wait(_: Act, __: Speech) -> tuple[str, ...]:
    """Give the customer time."""
    return (
        "natürlich, lassen Sie sich Zeit.",
        "gern, ich warte.",
        "kein Problem, ich bin noch da.",
        "aber sicher, es eilt nicht.",
        "in Ordnung, sagen Sie einfach Bescheid.",
        "ja, ich bleibe dran.",
    )


def confirm_refusal(spoken: Act, _: Speech) -> tuple[str, ...]:
    """Check that the parcel is not wanted, or say it as stored."""
    if holds(spoken, "done"):
        return (
            "in Ordnung, das Paket wird nicht zugestellt und geht an den Absender zurück.",
            "das ist notiert, wir schicken das Paket zurück.",
            "gut, ich habe eingetragen, dass Sie das Paket nicht möchten.",
            "das Paket geht dann wieder an den Absender.",
        )
    return (
        "das Paket soll also an den Absender zurückgehen, ist das richtig?",
        "möchten Sie, dass wir das Paket zurückschicken?",
        "möchten Sie die Annahme ganz verweigern?",
        "soll ich das Paket an den Absender zurückgehen lassen?",
        "sind Sie sicher, dass das Paket zurückgehen soll?",
    )


def confirm_opt_out(spoken: Act, _: Speech) -> tuple[str, ...]:
    """Check that no more calls are wanted, or say it as stored."""
    if holds(spoken, "done"):
        return (
            "das habe ich notiert, Sie bekommen keine solchen Anrufe mehr.",
            "selbstverständlich, wir rufen Sie nicht mehr an.",
            "das ist erledigt, Ihre Nummer ist von unserer Liste gestrichen.",
            "verstanden, das war unser letzter Anruf bei Ihnen.",
        )
    return (
        "Sie möchten, dass wir Sie nicht mehr anrufen, ist das richtig?",
        "soll ich Ihre Nummer von unserer Liste streichen?",
        "möchten Sie von uns gar nicht mehr angerufen werden?",
        "soll ich dafür sorgen, dass Sie keine solchen Anrufe mehr bekommen?",
    )


REPAIR: dict[AssistantAct, Phrases] = {
    AssistantAct.APOLOGISE: apologise,
    AssistantAct.ASK_REPEAT: ask_repeat,
    AssistantAct.REPROMPT: reprompt,
    AssistantAct.CLARIFY: clarify,
    AssistantAct.WAIT: wait,
    AssistantAct.CONFIRM_REFUSAL: confirm_refusal,
    AssistantAct.CONFIRM_OPT_OUT: confirm_opt_out,
}
