"""What is answered to questions: where the parcel is, what is in it, what it costs, and what cannot be done."""

from doorstep.dialogue.acts import Act, AssistantAct
from doorstep.dialogue.slots import Money, Parcel, ParcelStatus, Window
from doorstep.languages.de.say_times import counted, enclosed
from doorstep.languages.kit.say_values import plain
from doorstep.languages.kit.speech import Phrases, Speech, holds, value
from doorstep.languages.kit.told import due_time, is_over


def inform_status(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """Where a parcel is and when it comes."""
    parcel = value(spoken, "parcel", Parcel) or Parcel(id="")
    it = "Ihr anderes Paket" if holds(spoken, "other") else "Ihr Paket"
    if holds(spoken, "other") and speech.follows(AssistantAct.INFORM_STATUS):
        it = "ein weiteres Paket für Sie"
    slot = value(spoken, "slot", Window) or parcel.planned
    time = due_time(slot, parcel, speech)
    if parcel.status is ParcelStatus.DELIVERED:
        return _delivered(it, f"{enclosed(time)} " if time and is_over(slot, parcel, speech) else "")
    if parcel.status is ParcelStatus.RETURNED:
        return (
            f"{it} ist an den Absender zurückgegangen.",
            f"ich sehe hier, dass {it} zurückgeschickt wurde.",
            f"{it} ist auf dem Weg zurück zum Absender.",
            f"der Absender bekommt {it} zurück.",
        )
    if parcel.status is ParcelStatus.AT_PICKUP_POINT:
        return (
            f"{it} liegt in der Abholstelle für Sie bereit.",
            f"Sie können {it} in der Abholstelle abholen.",
            f"{it} wartet in der Abholstelle auf Sie.",
            f"in der Abholstelle liegt {it} zum Abholen bereit.",
        )
    return _without_time(it, parcel.status) if time is None else _with_time(it, parcel.status, time)


def _delivered(it: str, time: str) -> tuple[str, ...]:
    return (
        f"{it} wurde {time}schon zugestellt.",
        f"ich sehe hier, dass {it} {time}zugestellt wurde.",
        f"soweit ich sehe, ist {it} schon angekommen.",
        f"{it} ist laut Sendungsverfolgung {time}zugestellt worden.",
    )


def _with_time(it: str, status: ParcelStatus, time: str) -> tuple[str, ...]:
    if status is ParcelStatus.OUT_FOR_DELIVERY:
        return (
            f"{it} ist schon beim Fahrer und kommt {time}.",
            f"der Fahrer hat {it} dabei und ist {enclosed(time)} bei Ihnen.",
            f"{it} ist in Zustellung und kommt {time}.",
            f"der Fahrer ist unterwegs, {it} kommt {time}.",
        )
    if status is ParcelStatus.DELAYED:
        return (
            f"{it} verspätet sich leider und kommt {time}.",
            f"es tut mir leid, {it} hat Verspätung und kommt erst {time}.",
            f"es gibt eine Verzögerung, {it} kommt nun {time}.",
            f"{it} braucht etwas länger und kommt {time}.",
        )
    if status is ParcelStatus.IN_TRANSIT:
        return (
            f"{it} ist unterwegs und kommt {time}.",
            f"{it} ist auf dem Weg, erwartet wird es {time}.",
            f"voraussichtlich kommt {it} {time}.",
            f"laut Sendungsverfolgung kommt {it} {time}.",
        )
    return (
        f"{it} ist für {enclosed(counted(time))} geplant.",
        f"{it} soll {enclosed(time)} kommen.",
        f"geplant ist, dass {it} {enclosed(time)} kommt.",
        f"nach jetzigem Stand kommt {it} {time}.",
    )


def _without_time(it: str, status: ParcelStatus) -> tuple[str, ...]:
    if status is ParcelStatus.OUT_FOR_DELIVERY:
        return (
            f"{it} ist heute beim Fahrer.",
            f"der Fahrer hat {it} schon dabei.",
            f"{it} ist gerade in Zustellung.",
            f"der Fahrer ist mit der Sendung unterwegs, {it} ist dabei.",
        )
    if status is ParcelStatus.DELAYED:
        return (
            f"{it} verspätet sich leider, und einen neuen Tag habe ich noch nicht.",
            f"es tut mir leid, {it} hat Verspätung, und der neue Tag steht noch nicht fest.",
            f"bei der Lieferung gibt es eine Verzögerung, {it} hat noch keinen neuen Tag.",
            f"{it} braucht leider etwas länger.",
        )
    if status is ParcelStatus.IN_TRANSIT:
        return (
            f"{it} ist unterwegs, der Tag steht aber noch nicht fest.",
            f"{it} ist noch auf dem Weg, einen festen Tag gibt es noch nicht.",
            f"laut Sendungsverfolgung ist {it} auf dem Weg zu uns.",
            f"{it} ist noch nicht im Depot angekommen.",
        )
    return (
        f"{it} liegt bereit, die Zeit ist noch offen.",
        f"für die Zustellung ist noch keine Zeit festgelegt, {it} liegt aber bereit.",
        f"{it} hat noch keinen festen Tag.",
        f"noch ist nichts festgelegt, {it} wartet auf einen Termin.",
    )


def inform_contents(spoken: Act, _: Speech) -> tuple[str, ...]:
    """What is in the parcel."""
    contents = plain(value(spoken, "contents", str) or "")
    if not contents:
        return (
            "was darin ist, kann ich leider nicht sehen.",
            "der Inhalt ist hier nicht angegeben.",
            "was im Paket ist, weiß ich leider nicht.",
            "auf meiner Liste steht nicht, was darin ist.",
        )
    # named as it is on the list, so that no article or ending has to be guessed
    return (
        f"als Inhalt ist hier angegeben: {contents}.",
        f"auf dem Etikett steht: {contents}.",
        f"der Inhalt laut meiner Liste: {contents}.",
        f"bei mir steht als Inhalt: {contents}.",
        f"das Paket enthält laut Etikett: {contents}.",
    )


def inform_sender(spoken: Act, _: Speech) -> tuple[str, ...]:
    """Who sent the parcel."""
    sender = plain(value(spoken, "sender", str) or "")
    if not sender:
        return (
            "wer es geschickt hat, kann ich leider nicht sehen.",
            "der Absender ist hier nicht angegeben.",
            "von wem es kommt, weiß ich leider nicht.",
            "auf meiner Liste steht kein Absender.",
        )
    return (
        f"es kommt von {sender}.",
        f"der Absender ist {sender}.",
        f"geschickt hat es {sender}.",
        f"als Absender steht hier {sender}.",
    )


def inform_cost(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """What a new delivery or a change of address costs."""
    cost = value(spoken, "cost", Money)
    what = "eine neue Adresse" if value(spoken, "topic", str) == "address_change" else "ein neuer Termin"
    accusative = what.replace("ein neuer", "einen neuen")
    if cost is None:
        return (
            f"für {accusative} habe ich leider keinen Preis.",
            f"was {what} kostet, ist hier nicht angegeben.",
            f"ich kann Ihnen leider nicht sagen, was {what} kostet.",
            f"den Preis für {accusative} kenne ich nicht.",
        )
    price = speech.money(cost)
    if cost.minor == 0:
        return (
            f"{what} ist für Sie {price}.",
            f"für {accusative} zahlen Sie nichts.",
            f"{what} kostet Sie nichts.",
            f"für {accusative} entstehen Ihnen keine Kosten.",
        )
    return (
        f"{what} kostet {price}.",
        f"für {accusative} fallen {price} an."
        if not price.startswith("ein")
        else f"für {accusative} zahlt man {price}.",
        f"für {accusative} berechnen wir {price}.",
        f"Sie zahlen für {accusative} {price}.",
    )


_IMPOSSIBLE: dict[str, tuple[str, ...]] = {
    "time_not_free": (
        "da habe ich leider nichts mehr frei.",
        "zu dieser Zeit ist leider alles belegt.",
        "das geht dann leider nicht, da ist nichts frei.",
        "da schafft es der Fahrer leider nicht.",
        "für diese Zeit habe ich keinen Platz mehr.",
    ),
    "no_slots": (
        "ich habe im Moment leider keine freien Termine.",
        "freie Lieferzeiten gibt es zurzeit leider nicht.",
        "es sind leider alle Termine vergeben.",
        "eine andere Zeit kann ich Ihnen gerade nicht anbieten.",
    ),
    "address_outside": (
        "an diese Adresse liefern wir leider nicht.",
        "diese Adresse liegt leider nicht in unserem Liefergebiet.",
        "so weit fahren wir leider nicht.",
        "dort stellen wir leider nicht zu.",
    ),
    "address_change": (
        "bei diesem Paket lässt sich die Adresse leider nicht ändern.",
        "an eine andere Adresse kann ich es leider nicht schicken.",
        "eine andere Adresse ist hier leider nicht möglich.",
        "dieses Paket muss bei seiner Adresse bleiben.",
    ),
    "drop_place": (
        "dort darf der Fahrer es leider nicht lassen.",
        "an diesem Ort dürfen wir Pakete leider nicht abstellen.",
        "das Paket dort zu lassen, ist leider nicht erlaubt.",
        "dort kann der Fahrer es leider nicht abgeben.",
    ),
    "pickup_point": (
        "dorthin können wir es leider nicht bringen.",
        "diese Abholstelle habe ich leider nicht auf meiner Liste.",
        "dort können Sie es leider nicht abholen.",
        "mit dieser Abholstelle arbeiten wir leider nicht.",
    ),
    "out_of_scope": (
        "damit kann ich leider nicht helfen, ich kümmere mich nur um die Lieferung.",
        "das kann ich leider nicht, meine Aufgabe ist die Lieferung.",
        "da kann ich nichts tun, nur bei der Lieferung.",
        "dafür bin ich leider nicht zuständig.",
        "ich kann leider nur bei der Lieferung weiterhelfen.",
    ),
    "private": (
        "das darf ich leider nur der Person sagen, für die das Paket ist.",
        "darüber kann ich in diesem Gespräch leider nichts sagen.",
        "das ist persönlich, deshalb darf ich es Ihnen leider nicht sagen.",
        "diese Auskunft darf ich leider nicht geben.",
    ),
    "not_verified": (
        "solange das nicht bestätigt ist, darf ich über die Lieferung leider nicht sprechen.",
        "ohne die passende Angabe kann ich leider nichts sagen oder ändern.",
        "dann muss ich leider alles so lassen, wie es ist.",
        "zum Schutz des Empfängers kann ich hier nichts ändern.",
    ),
    "delivered": (
        "dieses Paket ist leider schon zugestellt, daran lässt sich nichts mehr ändern.",
        "es wurde leider schon übergeben.",
        "das geht nicht mehr, das Paket ist schon zugestellt.",
        "die Zustellung ist schon erfolgt, ändern kann ich da nichts mehr.",
    ),
    "human": (
        "im Moment ist leider niemand frei, um mit Ihnen zu sprechen.",
        "ich erreiche aus dem Team gerade leider niemanden.",
        "das Team ist gerade leider nicht zu erreichen.",
        "zurzeit ist niemand da, zu dem ich Sie durchstellen könnte.",
    ),
    "cost_unknown": (
        "was das kostet, weiß ich leider nicht.",
        "dafür habe ich leider keinen Preis.",
        "die Kosten kann ich hier leider nicht sehen.",
        "ein Preis ist hier nicht angegeben.",
    ),
    "unknown": (
        "das weiß ich leider nicht.",
        "das kann ich hier leider nicht sehen.",
        "darauf habe ich leider keine Antwort.",
        "das steht nicht auf meiner Liste.",
    ),
}


def inform_impossible(spoken: Act, speech: Speech) -> tuple[str, ...]:
    """What cannot be done, by its reason, with the nearest window where one is named."""
    bodies = _IMPOSSIBLE.get(value(spoken, "reason", str) or "", _IMPOSSIBLE["unknown"])
    slot = value(spoken, "slot", Window)
    if slot is None or speech.precedes(AssistantAct.OFFER_SLOT, AssistantAct.OFFER_ALTERNATIVES):
        return bodies
    return tuple(f"{body[:-1]}, das Nächste wäre {speech.window(slot)}." for body in bodies)


REASONS = frozenset(_IMPOSSIBLE)
"""The reasons there is a wording of its own for."""

ANSWERS: dict[AssistantAct, Phrases] = {
    AssistantAct.INFORM_STATUS: inform_status,
    AssistantAct.INFORM_CONTENTS: inform_contents,
    AssistantAct.INFORM_SENDER: inform_sender,
    AssistantAct.INFORM_COST: inform_cost,
    AssistantAct.INFORM_IMPOSSIBLE: inform_impossible,
}
