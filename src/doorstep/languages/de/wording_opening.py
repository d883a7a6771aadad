"""What is said about ourselves: the opening, who calls and why, goodbyes, messages on a tape.

Nothing here reads a parcel, an address or a name other than the merchant's and the person's asked for.
"""

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.languages.de.say_numbers import one_by_one
from doorstep.languages.de.wording_places import by_keys
from doorstep.languages.kit.say_values import plain
from doorstep.languages.kit.speech import Phrases, Speech, holds, value


def time_of_day(speech: Speech) -> str:
    """The greeting of the hour: "guten Morgen", "guten Tag", "guten Abend"."""
    hour = speech.wording.now.hour
    return "guten Morgen" if hour < 11 else "guten Tag" if hour < 18 else "guten Abend"


def greet(_: Act, speech: Speech) -> tuple[str, ...]:
    """A greeting on its own; before anything else it is joined to that."""
    hello = time_of_day(speech)
    return (f"{hello}.", "hallo.", f"hallo und {hello}.", f"{hello} noch einmal.")


def disclose(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Who calls, and that it is a machine."""
    merchant = speech.merchant(spoken)
    return (
        f"hier spricht der automatische Assistent, ich rufe im Auftrag von {merchant} an.",
        f"Sie sprechen mit dem automatischen Sprachassistenten, der im Auftrag von {merchant} anruft.",
        f"dies ist ein automatischer Anruf, ich bin der Sprachassistent im Auftrag von {merchant}.",
        f"ich bin ein automatischer Assistent und rufe Sie im Auftrag von {merchant} an.",
    )


def introduce(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """The answer to "who is this?"."""
    merchant = speech.merchant(spoken)
    number = value(spoken, "callback_number", str)
    purposes = (AssistantAct.STATE_PURPOSE, AssistantAct.INFORM_PURPOSE)
    about = "" if speech.precedes(*purposes) else ", es geht um eine Lieferung"
    short = (
        f"ich bin der automatische Assistent von {merchant}{about}.",
        f"Sie sprechen mit einer automatischen Stimme, die für {merchant} anruft.",
        f"ich rufe für {merchant} an, als automatischer Assistent.",
    )
    if not number:
        return (*short, f"hier ist eine automatische Stimme, und ich melde mich für {merchant}.")
    # the number is for somebody who asks again and wants to be sure
    reach = f"Sie erreichen uns unter {speech.phone(number)}"
    return (
        *short[:2],
        f"hier ist der automatische Assistent von {merchant}, {reach}.",
        f"ich bin eine automatische Stimme im Auftrag von {merchant}, und wenn Sie nachfragen möchten, {reach}.",
        short[2],
        f"der Anruf kommt von {merchant}, ich bin der automatische Assistent, und {reach}.",
    )


def state_purpose(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Why we call, before the person is known."""
    merchant = speech.merchant(spoken)
    if holds(spoken, "asked_back"):
        return (
            "Sie hatten um einen Rückruf gebeten.",
            "ich rufe zurück, wie Sie es sich gewünscht haben.",
            "Sie wollten, dass wir noch einmal anrufen.",
            "das ist der Rückruf, um den Sie gebeten hatten.",
        )
    if speech.follows(AssistantAct.INTRODUCE, AssistantAct.DISCLOSE):
        return (
            "es geht um eine Lieferung.",
            "ich rufe wegen einer Lieferung an.",
            "wir möchten eine Lieferung mit Ihnen abstimmen.",
            "der Grund meines Anrufs ist eine Lieferung.",
        )
    return (
        f"ich rufe für {merchant} wegen einer Lieferung an.",
        f"es geht um eine Lieferung von {merchant}.",
        f"{merchant} möchte eine Lieferung abstimmen, deshalb rufe ich an.",
        f"der Grund meines Anrufs ist eine Lieferung von {merchant}.",
        f"wir möchten eine Lieferung von {merchant} planen.",
    )


def inform_purpose(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """The answer to "why do you call?"."""
    merchant = speech.merchant(spoken)
    if speech.follows(AssistantAct.INTRODUCE, AssistantAct.DISCLOSE):
        return (
            "ich möchte mit Ihnen abstimmen, wann und wo die Lieferung passt.",
            "es geht nur darum, dass die Lieferung gut bei Ihnen ankommt.",
            "ich brauche von Ihnen nur Zeit und Ort für die Lieferung.",
            "wir möchten die Lieferung so legen, dass sie Ihnen passt.",
        )
    return (
        f"ich rufe für {merchant} an, um Ihre Lieferung mit Ihnen abzustimmen.",
        f"es geht nur darum, dass die Lieferung von {merchant} gut bei Ihnen ankommt.",
        f"{merchant} hat mich gebeten, mit Ihnen Zeit und Ort der Lieferung zu klären.",
        "ich möchte mit Ihnen klären, wann die Lieferung am besten passt.",
        f"ich brauche nur Zeit und Ort für die Lieferung von {merchant}.",
    )


def inform_robot(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """The answer to "are you a robot?"."""
    merchant = speech.merchant(spoken)
    return (
        f"ja, ich bin ein automatischer Assistent und rufe für {merchant} an.",
        f"richtig, ich bin kein Mensch, sondern eine Computerstimme im Auftrag von {merchant}.",
        "ja, Sie sprechen mit einem Computer, aber ich kann alles rund um die Lieferung für Sie regeln.",
        f"ein Mensch bin ich nicht, ich bin die automatische Stimme von {merchant}.",
        "ja, hier spricht ein Computer.",
    )


def inform_data_use(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """The answer to questions on data and recording."""
    merchant = speech.merchant(spoken)
    if holds(spoken, "recorded"):
        return (
            f"dieses Gespräch wird aufgezeichnet, und {merchant} nutzt Ihre Angaben nur für die Lieferung.",
            "das Gespräch wird aufgenommen, Ihre Angaben dienen der Lieferung und sonst nichts.",
            f"es gibt eine Aufnahme dieses Gesprächs, {merchant} bewahrt sie allein für die Lieferung auf.",
            "was Sie sagen, wird aufgezeichnet und nur für diese Lieferung verwendet.",
        )
    return (
        f"dieses Gespräch wird nicht aufgezeichnet, und {merchant} nutzt Ihre Angaben nur für die Lieferung.",
        "es wird nichts aufgenommen, ich notiere nur, was für die Lieferung nötig ist.",
        f"was Sie mir sagen, geht für diese Lieferung an {merchant} und wird sonst nicht verwendet.",
        "eine Aufnahme gibt es nicht, und Ihre Angaben dienen allein der Lieferung.",
    )


def ask_identity(spoken: Act, _: Speech) -> tuple[str, ...]:
    """Whether this is the person called."""
    name = plain(value(spoken, "name", str) or "")
    if not name:
        return (
            "spreche ich mit der Person, die dort wohnt?",
            "sind Sie die Person, für die die Lieferung ist?",
            "ist die Lieferung für Sie?",
            "bin ich bei Ihnen wegen der Lieferung richtig?",
        )
    return (
        f"spreche ich mit {name}?",
        f"bin ich mit {name} verbunden?",
        f"sind Sie {name}?",
        f"darf ich fragen, ob ich mit {name} spreche?",
        f"habe ich {name} am Telefon?",
    )


def verify(spoken: Act, _: Speech) -> tuple[str, ...]:
    """Ask for the postcode on the label."""
    again = (value(spoken, "attempt", int) or 1) > 1
    if holds(spoken, "keys"):
        sorry = "das stimmt leider nicht überein, " if again else ""
        return tuple(f"{sorry}{question}" for question in by_keys("die Postleitzahl Ihrer Lieferadresse"))
    if again:
        return (
            "das stimmt leider nicht überein, können Sie mir die Postleitzahl bitte noch einmal sagen?",
            "das ist nicht die, die ich hier habe, welche Postleitzahl steht in der Lieferadresse?",
            "ich habe hier eine andere, würden Sie die Postleitzahl bitte noch einmal prüfen?",
            "diese passt leider nicht, welche Postleitzahl hat Ihre Lieferadresse?",
        )
    return (
        "bevor ich ins Detail gehe, wie lautet die Postleitzahl Ihrer Lieferadresse?",
        "können Sie mir zu Ihrer Sicherheit bitte die Postleitzahl der Lieferadresse sagen?",
        "an welche Postleitzahl geht das Paket?",
        "damit ich weiß, dass ich richtig bin, welche Postleitzahl hat die Lieferadresse?",
        "würden Sie mir bitte Ihre Postleitzahl nennen?",
    )


def leave_message(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """A message on a tape: who called and where to call back, nothing else."""
    merchant = speech.merchant(spoken)
    number = value(spoken, "callback_number", str)
    if not number:
        return (
            f"{merchant} möchte Sie gern sprechen und versucht es später noch einmal.",
            f"wir melden uns im Namen von {merchant} ein andermal wieder.",
        )
    phone = speech.phone(number)
    return (
        f"bitte rufen Sie {merchant} zurück unter {phone}.",
        f"{merchant} freut sich über Ihren Rückruf unter {phone}.",
        f"die Nummer für Ihren Rückruf bei {merchant} ist {phone}.",
        f"Sie erreichen {merchant} unter {phone}.",
    )


def press(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Choose in a telephone menu."""
    names = {"*": "Stern", "#": "Raute"}
    keys = [sign for sign in value(spoken, "digits", str) or "" if sign in "0123456789*#"]
    said = " ".join(names.get(key) or (one_by_one(key) if speech.wording.spoken else key) for key in keys) or "null"
    return (f"{said}, bitte.", f"ich möchte {said}.", f"ich wähle {said}.", f"meine Auswahl ist {said}.")


def transfer(_: Act, __: Speech) -> tuple[str, ...]:
    """Connect with a person."""
    return (
        "ich verbinde Sie mit meinem Team, bleiben Sie bitte dran.",
        "einen Moment bitte, ich stelle Sie zu einem Menschen durch.",
        "jemand aus dem Team übernimmt gleich, ich verbinde Sie jetzt.",
        "bleiben Sie bitte am Apparat, ich stelle Sie durch.",
    )


def thank(_: Act, __: Speech) -> tuple[str, ...]:
    """Thanks on their own; before anything else they are joined to that."""
    return (
        "vielen Dank.",
        "danke für Ihre Hilfe.",
        "das ist sehr nett, danke.",
        "herzlichen Dank.",
        "ich danke Ihnen.",
    )


_CALLED_OFF: dict[str, tuple[str, ...]] = {
    "delivered": (
        "Ihr Paket ist gerade zugestellt worden, dann muss ich Sie nicht weiter stören, auf Wiederhören.",
        "ich höre eben, dass Ihr Paket angekommen ist, damit ist alles erledigt, auf Wiederhören.",
        "das Paket wurde inzwischen zugestellt, es bleibt also nichts mehr zu klären, auf Wiederhören.",
        "Ihre Lieferung ist soeben übergeben worden, ich halte Sie nicht länger auf, auf Wiederhören.",
    ),
    "withdrawn": (
        "ich höre gerade, dass es nichts mehr zu klären gibt, ich halte Sie nicht länger auf, auf Wiederhören.",
        "mein Anliegen hat sich soeben erledigt, dann muss ich Sie nicht weiter stören, auf Wiederhören.",
        "es hat sich inzwischen alles geklärt, mehr habe ich nicht zu fragen, auf Wiederhören.",
        "dieser Anruf ist nicht mehr nötig, ich lasse Sie in Ruhe, auf Wiederhören.",
    ),
    "opted_out": (
        "ich erfahre gerade, dass Sie keine Anrufe mehr möchten, das war also der letzte, auf Wiederhören.",
        "Ihre Nummer wurde eben von unserer Liste gestrichen, wir rufen nicht mehr an, auf Wiederhören.",
        "ich sehe, dass Sie keine Anrufe mehr wünschen, bitte entschuldigen Sie diesen, auf Wiederhören.",
        "Sie hatten darum gebeten, nicht angerufen zu werden, deshalb beende ich das Gespräch, auf Wiederhören.",
    ),
    "closing": (
        "es tut mir leid, ich muss das Gespräch beenden, was wir vereinbart haben, ist notiert, auf Wiederhören.",
        "leider muss ich hier aufhören, alles Vereinbarte gilt, auf Wiederhören.",
        "Entschuldigung, dieses Gespräch muss jetzt enden, Ihre Angaben sind notiert, auf Wiederhören.",
        "verzeihen Sie, ich kann gerade nicht weitermachen, was vereinbart ist, gilt, auf Wiederhören.",
    ),
}
_CALLING_AGAIN = (
    "es tut mir leid, ich muss das Gespräch beenden, wir rufen Sie noch einmal an, auf Wiederhören.",
    "leider muss ich hier aufhören, wir melden uns wieder bei Ihnen, auf Wiederhören.",
    "Entschuldigung, dieses Gespräch muss jetzt enden, Sie hören noch einmal von uns, auf Wiederhören.",
    "verzeihen Sie, ich kann gerade nicht weitermachen, wir versuchen es noch einmal, auf Wiederhören.",
)


def goodbye(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """The last words, with the reason where our side has to end the call."""
    called_off = _CALLED_OFF.get(value(spoken, "reason", str) or "")
    if called_off is not None:
        return _CALLING_AGAIN if holds(spoken, "again") else called_off
    if speech.follows(AssistantAct.LEAVE_MESSAGE):
        return (
            "vielen Dank und auf Wiederhören.",
            "auf Wiederhören.",
            "bis dann, auf Wiederhören.",
            "danke und bis bald.",
        )
    if speech.follows(AssistantAct.APOLOGISE) and speech.before and speech.before.values.get("reason") == "trouble":
        return (
            "belassen wir es für heute dabei, auf Wiederhören.",
            "ich beende das Gespräch hier, auf Wiederhören.",
            "ich möchte Sie nicht länger aufhalten, auf Wiederhören.",
            "für den Moment war es das, auf Wiederhören.",
        )
    merchant = speech.merchant(spoken)
    rest = "Abend" if speech.wording.now.hour >= 18 else "Tag"
    return (
        f"auf Wiederhören und einen schönen {rest} noch.",
        f"ich wünsche Ihnen noch einen schönen {rest}, auf Wiederhören.",
        f"auf Wiederhören, im Namen von {merchant}.",
        "alles Gute, auf Wiederhören.",
        f"schönen {rest} noch.",
        "dann auf Wiederhören.",
    )


OPENING: dict[AssistantAct, Phrases] = {
    AssistantAct.GREET: greet,
    AssistantAct.DISCLOSE: disclose,
    AssistantAct.INTRODUCE: introduce,
    AssistantAct.STATE_PURPOSE: state_purpose,
    AssistantAct.INFORM_PURPOSE: inform_purpose,
    AssistantAct.INFORM_ROBOT: inform_robot,
    AssistantAct.INFORM_DATA_USE: inform_data_use,
    AssistantAct.ASK_IDENTITY: ask_identity,
    AssistantAct.VERIFY: verify,
    AssistantAct.LEAVE_MESSAGE: leave_message,
    AssistantAct.PRESS: press,
    AssistantAct.TRANSFER: transfer,
    AssistantAct.THANK: thank,
    AssistantAct.GOODBYE: goodbye,
}
