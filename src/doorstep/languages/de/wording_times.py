"""What is said about when it comes: the parcel, slots on offer, alternatives, call-backs, the summary."""

from datetime import datetime

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.dialogue.slots import Address, DropPlace, Parcel, PickupPoint, Window
from doorstep.languages.de.say_drop_places import inside, leaving, pickup_goal
from doorstep.languages.de.say_times import counted
from doorstep.languages.kit.say_values import listed, plain
from doorstep.languages.kit.speech import Phrases, Speech, holds, value
from doorstep.languages.kit.told import ways_offered


def state_parcel(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """The parcel's facts: carrier, where it goes, when it is planned."""
    parcel = value(spoken, "parcel", Parcel) or Parcel(id="")
    slot = value(spoken, "slot", Window) or parcel.planned
    carrier = f" von {plain(parcel.carrier)}" if parcel.carrier else ""
    street = speech.street(parcel.address)
    last = f" an die Adresse {street}" if street else " für Sie"
    goal = inside(last)
    if slot is None:
        return (
            f"ein Paket{carrier}{goal} steht zur Zustellung bereit.",
            f"es geht um ein Paket{carrier}{last}.",
            f"wir haben ein Paket{carrier}{last}.",
            f"bei uns liegt ein Paket{carrier}{last}, das wir gern bringen möchten.",
        )
    time = speech.window(slot)
    apart = f", und zwar{last}" if street else ""
    return (
        f"ein Paket{carrier}{goal} ist für {counted(time)} geplant.",
        f"wir möchten Ihnen {time} ein Paket{carrier} bringen{apart}.",
        f"der Fahrer bringt {time} ein Paket{carrier}{last}.",
        f"{time} soll ein Paket{carrier}{goal} kommen.",
    )


def offer_slot(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Ask whether a window suits."""
    slot = value(spoken, "slot", Window)
    if slot is None or (speech.follows(AssistantAct.STATE_PARCEL) and holds(spoken, "planned")):
        return (
            "passt Ihnen das?",
            "ist das in Ordnung für Sie?",
            "können Sie es dann annehmen?",
            "ist dann jemand da?",
            "wäre Ihnen das recht?",
            "sind Sie dann zu Hause?",
        )
    time = speech.window(slot)
    if holds(spoken, "planned"):
        return (
            f"passt es Ihnen {time}?",
            f"ist es Ihnen {time} recht?",
            f"sind Sie {time} zu Hause?",
            f"die Lieferung ist für {counted(time)} geplant, wäre das in Ordnung?",
            f"können Sie das Paket {time} annehmen?",
            f"bleibt es für Sie bei der Lieferung {time}?",
        )
    return (
        f"würde es Ihnen {time} passen?",
        f"ich könnte Ihnen {time} anbieten, geht das?",
        f"wie wäre es {time}?",
        f"können Sie es {time} annehmen?",
        f"wir könnten {time} kommen, wären Sie da?",
        f"{time} ist noch etwas frei, soll ich das für Sie eintragen?",
        f"was halten Sie davon, wenn wir {time} kommen?",
        f"der Fahrer könnte {time} bei Ihnen sein, ist das recht?",
    )


def offer_alternatives(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Say what is possible, two or three things at most, and ask to choose."""
    slot = value(speech.before, "slot", Window) if speech.before and speech.follows(AssistantAct.OFFER_SLOT) else None
    if slot is not None:
        return _slot_or_ways(slot, spoken, speech)
    options = _options(spoken, speech)
    if not options:
        return ask_availability(spoken, speech)
    choice = listed(options, "oder")
    if len(options) == 1 and " oder " not in choice:
        return (
            f"wir könnten {choice}, möchten Sie das?",
            f"sollen wir {choice}?",
            f"möchten Sie, dass wir {choice}?",
            f"ist es Ihnen recht, wenn wir {choice}?",
            f"was halten Sie davon, wenn wir {choice}?",
            f"würde es Ihnen helfen, wenn wir {choice}?",
        )
    return (
        f"wir können {choice}, was ist Ihnen lieber?",
        f"sollen wir {choice}?",
        f"möchten Sie, dass wir {choice}?",
        f"wir könnten {choice}, was passt Ihnen besser?",
        f"es wäre möglich, dass wir {choice}, was hätten Sie gern?",
        f"wäre es besser, wenn wir {choice}?",
        f"dürfen wir {choice}?",
    )


def _slot_or_ways(slot: Window, spoken: Act, speech: Speech) -> tuple[str, ...]:
    """One window offered together with other ways, so that a plain yes takes the window."""
    time = speech.window(slot)
    ways = listed(_options(spoken, speech)[:2], "oder")
    if not ways:
        return (f"würde es Ihnen {time} passen?", f"können Sie es {time} annehmen?", f"wie wäre es {time}?")
    if speech.returning and any(ways in said for said in speech.wording.said):
        # the other ways are known by now
        return (
            f"würde es Ihnen {time} passen, oder machen wir es anders?",
            f"ist es Ihnen {time} recht, oder hätten Sie es lieber anders?",
            f"wie wäre es {time}, oder doch auf einem der anderen Wege?",
            f"geht es {time}, oder möchten Sie etwas anderes?",
            f"können Sie es {time} annehmen, oder ist ein anderer Weg besser?",
        )
    return (
        f"würde es Ihnen {time} passen, oder sollen wir {ways}?",
        f"wie wäre es {time}, oder sollen wir {ways}?",
        f"ist es Ihnen {time} recht, oder möchten Sie, dass wir {ways}?",
        f"können Sie es {time} annehmen, oder ist es besser, wenn wir {ways}?",
        f"sollen wir {time} kommen, oder lieber {ways}?",
        f"geht es {time}, oder wäre es Ihnen lieber, wenn wir {ways}?",
        f"dürfen wir {time} kommen, oder wollen wir {ways}?",
    )


def _options(spoken: Act, speech: Speech) -> list[str]:
    ways = ways_offered(spoken)
    options: list[str] = []
    if ways.slots:
        options.append(f"{speech.windows(ways.slots)} kommen")
    if ways.places:
        options.append(f"es {_left(ways.places, speech)}")
    if ways.address:
        options.append("es an eine andere Adresse bringen")
    if ways.points:
        goals = listed([pickup_goal(point, speech.wording) for point in ways.points], "oder")
        options.append(f"es {inside(goals)} bringen")
    if ways.callback:
        options.append("Sie später zurückrufen")
    return options


def _left(places: tuple[DropPlace, ...], speech: Speech) -> str:
    if len(places) == 1:
        return f"{inside(speech.drop_place(places[0]))} {leaving(places[0])}"
    return f"{listed([speech.drop_place(place) for place in places], 'oder')} lassen"


def ask_availability(_: Act, __: Speech) -> tuple[str, ...]:
    """Ask openly when it would suit."""
    return (
        "wann würde es Ihnen am besten passen?",
        "an welchem Tag und um welche Zeit wäre es Ihnen recht?",
        "wann sind Sie denn zu Hause?",
        "welche Zeit wäre besser für Sie?",
        "wann soll der Fahrer kommen?",
        "welcher Tag wäre Ihnen lieber?",
    )


def confirm_slot(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """A window read back, or said as booked."""
    slot = value(spoken, "slot", Window)
    time = speech.window(slot) if slot else "zur vereinbarten Zeit"
    if holds(spoken, "done"):
        return (
            f"sehr gern, Ihr Paket kommt {time}.",
            f"das ist eingetragen, wir sind {time} bei Ihnen.",
            f"gut, die Lieferung kommt {time}.",
            f"der Fahrer bringt es {time}, das habe ich notiert.",
            f"wunderbar, Sie bekommen das Paket {time}.",
            f"ich habe die Lieferung eingetragen, wir kommen {time}.",
        )
    return (
        f"also {time}, ist das richtig?",
        f"Sie möchten es {time} bekommen, stimmt das?",
        f"soll ich die Lieferung {time} für Sie eintragen?",
        f"möchten Sie, dass das Paket {time} kommt?",
        f"habe ich richtig verstanden, dass es Ihnen {time} passt?",
    )


def offer_callback(spoken: Act, _: Speech) -> tuple[str, ...]:
    """Ask when to call back, and where it may be typed, on which other number."""
    if holds(spoken, "keys"):
        called = "wann darf Sie jemand zurückrufen" if holds(spoken, "by_person") else "wann darf ich Sie zurückrufen"
        return (
            f"{called}, und möchten Sie eine andere Nummer auf dem Telefon eintippen?",
            f"{called}, hier oder unter einer Nummer, die Sie mir eintippen?",
            f"{called}, oder geben Sie mir eine andere Nummer über die Tasten Ihres Telefons?",
            f"{called}, und soll es eine andere Nummer sein, die Sie auch eintippen können?",
        )
    if holds(spoken, "by_person"):
        return (
            "jemand aus unserem Team kann Sie zurückrufen, wann passt es Ihnen?",
            "wann darf Sie jemand aus dem Team anrufen?",
            "ein Mensch aus unserem Team meldet sich gern bei Ihnen, welche Zeit wäre gut?",
            "ich kann einen persönlichen Rückruf für Sie einrichten, wann soll der sein?",
            "um welche Zeit hätten Sie gern den Anruf von unserem Team?",
        )
    return (
        "wann darf ich Sie zurückrufen?",
        "wann passt es Ihnen besser für einen Anruf?",
        "ich melde mich gern später noch einmal, wann wäre es Ihnen recht?",
        "um welche Zeit soll ich es wieder versuchen?",
        "wann erreiche ich Sie am besten?",
    )


def confirm_callback(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """A call-back read back, or said as noted."""
    moment = value(spoken, "at", datetime)
    time = speech.moment(moment) if moment else "später"
    if number := value(spoken, "to", str):
        time = f"{time} unter {speech.phone(number)}"
    if holds(spoken, "keys") and number and not holds(spoken, "done"):
        return (
            f"also {time}, ist das richtig, oder möchten Sie die Nummer auf dem Telefon eintippen?",
            f"ein Anruf {time}, stimmt die Nummer, oder tippen Sie sie mir lieber ein?",
            f"ich habe {time} notiert, stimmt das, oder geben Sie die Nummer auf den Tasten Ihres Telefons ein?",
            f"der Anruf kommt {time}, passt das jetzt, oder würden Sie die Nummer bitte eintippen?",
        )
    instead = speech.follows(AssistantAct.APOLOGISE, AssistantAct.INFORM_IMPOSSIBLE)
    called = _called_by_person if holds(spoken, "by_person") else _called
    return called(time, done=holds(spoken, "done"), instead=instead)


def _called(time: str, *, done: bool, instead: bool) -> tuple[str, ...]:
    if done and instead:
        return (
            f"stattdessen rufe ich Sie {time} an.",
            f"dafür melde ich mich {time} bei Ihnen.",
            f"Sie bekommen {time} einen Anruf, dann klären wir das.",
            f"um das zu klären, rufe ich Sie {time} an.",
        )
    if done:
        return (
            f"gern, dann rufe ich Sie {time} an.",
            f"das ist notiert, ich melde mich {time} bei Ihnen.",
            f"gut, Sie bekommen {time} einen Anruf.",
            f"ich habe es eingetragen, {time} rufe ich Sie an.",
        )
    return (
        f"also rufe ich Sie {time} an, ist das richtig?",
        f"soll ich Sie {time} anrufen?",
        f"ein Anruf {time}, stimmt das?",
        f"möchten Sie, dass ich Sie {time} anrufe?",
    )


def _called_by_person(time: str, *, done: bool, instead: bool) -> tuple[str, ...]:
    if done and instead:
        return (
            f"stattdessen ruft Sie {time} jemand aus unserem Team an.",
            f"dafür meldet sich {time} jemand aus dem Team bei Ihnen.",
            f"Sie bekommen {time} einen Anruf von unserem Team, dann klärt sich das.",
            f"um das zu klären, ruft Sie {time} jemand von uns an.",
        )
    if done:
        return (
            f"gern, dann ruft Sie {time} jemand aus unserem Team an.",
            f"das ist notiert, jemand aus dem Team meldet sich {time} bei Ihnen.",
            f"gut, Sie bekommen {time} einen Anruf von unserem Team.",
            f"ich habe es eingetragen, {time} ruft Sie jemand von uns an.",
        )
    return (
        f"also ruft Sie {time} jemand aus unserem Team an, ist das richtig?",
        f"soll Sie {time} jemand aus dem Team anrufen?",
        f"ein Anruf von unserem Team {time}, stimmt das?",
        f"möchten Sie, dass Sie {time} jemand von uns anruft?",
    )


def summarise(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """What was agreed, in one sentence; `before`: in an earlier call, `other`: for another parcel."""
    slot, moment = value(spoken, "slot", Window), value(spoken, "at", datetime)
    address, place = value(spoken, "address", Address), value(spoken, "drop_place", DropPlace)
    point = value(spoken, "pickup_point", PickupPoint)
    parcel, it = ("das andere Paket",) * 2 if holds(spoken, "other") else ("das Paket", "es")
    agreed: list[str] = []
    if slot or address:
        goal = f" an die Adresse {speech.street(address) or speech.address(address)}" if address else ""
        agreed.append(f"{parcel} kommt{f' {speech.window(slot)}' if slot else ''}{goal}")
    if place:
        agreed.append(f"der Fahrer kann {it} {inside(speech.drop_place(place))} {leaving(place)}")
    if point:
        agreed.append(f"Sie können {it} {inside(speech.pickup_point(point))} abholen")
    if moment:
        agreed.append(f"Sie bekommen {speech.moment(moment)} einen Anruf")
    if address and not slot and holds(spoken, "before") and not holds(spoken, "other"):
        agreed[0] = f"die neue Adresse ist notiert, {speech.street(address) or speech.address(address)}"
    said = ", und ".join(agreed) or "es bleibt erst einmal alles, wie es ist"
    if holds(spoken, "before"):
        return (
            f"wie besprochen, {said}.",
            f"so weit sind wir schon, {said}.",
            f"das haben wir bereits vereinbart, {said}.",
            f"aus unserem letzten Gespräch weiß ich, {said}.",
        )
    return (
        f"ich fasse kurz zusammen, {said}.",
        f"also, {said}.",
        f"noch einmal im Überblick, {said}.",
        f"das heißt, {said}.",
    )


TIMES: dict[AssistantAct, Phrases] = {
    AssistantAct.STATE_PARCEL: state_parcel,
    AssistantAct.OFFER_SLOT: offer_slot,
    AssistantAct.OFFER_ALTERNATIVES: offer_alternatives,
    AssistantAct.ASK_AVAILABILITY: ask_availability,
    AssistantAct.CONFIRM_SLOT: confirm_slot,
    AssistantAct.OFFER_CALLBACK: offer_callback,
    AssistantAct.CONFIRM_CALLBACK: confirm_callback,
    AssistantAct.SUMMARISE: summarise,
}
