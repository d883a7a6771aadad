"""German wording of greeting, answering questions and turning away what cannot be done."""

from datetime import datetime

from doorstep.dialogue.bargaining import Saying, SellerAct
from doorstep.languages.bargaining import Tone
from doorstep.languages.de.bargain_wording_values import TOPICS
from doorstep.languages.kit.bargain_wording import Phrases, Speech, clipped, fixed, quotation, value
from doorstep.languages.kit.say_values import plain

_MOST_TITLE_WORDS = 10


def greet(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Greet, with the thing where it is named."""
    title = clipped(plain(value(spoken, "title", str) or ""), _MOST_TITLE_WORDS)
    if not title or speech.manner.tone is Tone.BRIEF:
        return speech.toned(
            (
                "hallo und danke für deine Nachricht.",
                "hi, schön, von dir zu hören.",
                "hallo, danke fürs Schreiben.",
                "hallo, nett, dass du schreibst.",
            ),
            ("hallo.", "hi.", "moin.", "hallo du."),
        )
    return (
        f"hallo, danke für dein Interesse an „{title}“.",
        f"hi, schön, dass dir „{title}“ gefällt.",
        f"hallo und danke für deine Anfrage zu „{title}“.",
        f"hallo, nett, dass du nach „{title}“ fragst.",
    )


def disclose(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that a program answers for the seller."""
    name = clipped(plain(value(spoken, "seller", str) or ""), 4)
    whom = f"im Auftrag von {name}" if name else "im Auftrag des Verkäufers"
    return speech.toned(
        (
            f"nur damit du es weißt, hier antwortet ein Programm {whom}.",
            f"ganz offen gesagt, du schreibst mit einem Programm, das {whom} antwortet.",
            f"kurz zur Info, ich bin ein Programm und antworte {whom}.",
            f"vorab ein Hinweis, {whom} antwortet hier ein Programm.",
        ),
        (
            f"hier antwortet ein Programm {whom}.",
            f"ich bin ein Programm und schreibe {whom}.",
            f"du schreibst mit einem Programm {whom}.",
        ),
    )


def fact(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Quote the listing."""
    words = quotation(value(spoken, "value", str) or "", "„“", speech)
    topic = TOPICS.get(value(spoken, "topic", str) or "")
    if not words:
        return asked_seller(spoken, speech)
    if topic is None:
        return speech.toned(
            (
                f"in der Anzeige steht: {words}",
                f"die Anzeige sagt dazu: {words}",
                f"ich zitiere dir gern die Anzeige: {words}",
                f"aus der Anzeige: {words}",
            ),
            (f"laut Anzeige: {words}", f"in der Anzeige: {words}", f"die Anzeige sagt {words}"),
        )
    return speech.toned(
        (
            f"zum Punkt {topic} steht in der Anzeige: {words}",
            f"die Anzeige sagt zu {topic}: {words}",
            f"ich zitiere dir gern die Anzeige, {topic}: {words}",
            f"aus der Anzeige zu {topic}: {words}",
        ),
        (
            f"{topic} laut Anzeige: {words}",
            f"in der Anzeige zu {topic}: {words}",
            f"{topic}, so steht es in der Anzeige: {words}",
        ),
    )


def others(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say whether somebody else has written about it."""
    if spoken.get("wrote") is True:
        return speech.toned(
            (
                "ja, es hat noch jemand deswegen geschrieben.",
                "ehrlich gesagt hat sich noch jemand gemeldet.",
                "es gibt noch jemanden, der danach gefragt hat.",
                "ja, da hat sich auch sonst schon jemand gemeldet.",
            ),
            ("ja, noch jemand hat geschrieben.", "es hat noch jemand gefragt.", "ja, noch jemand."),
        )
    return speech.toned(
        (
            "bisher hat sonst niemand deswegen geschrieben.",
            "ehrlich gesagt hat sich sonst noch niemand gemeldet.",
            "nein, außer dir hat noch niemand danach gefragt.",
            "du bist bisher die einzige Anfrage, sonst hat niemand geschrieben.",
        ),
        ("bisher sonst niemand.", "nein, sonst hat niemand gefragt.", "außer dir hat niemand geschrieben."),
    )


def asked_seller(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that a question went to the seller."""
    topic = TOPICS.get(value(spoken, "topic", str) or "")
    what = f"deine Frage zu {topic}" if topic else "deine Frage"
    return speech.toned(
        (
            f"das weiß ich selbst nicht, darum habe ich {what} an den Verkäufer weitergegeben.",
            f"dazu habe ich hier nichts, {what} liegt jetzt beim Verkäufer.",
            f"ich möchte nicht raten und habe {what} dem Verkäufer geschickt.",
            f"guter Punkt, ich habe {what} an den Verkäufer gegeben.",
        ),
        (
            f"ich habe {what} an den Verkäufer weitergegeben.",
            f"der Verkäufer hat jetzt {what}.",
            f"{what} ist beim Verkäufer.",
        ),
    )


def reserved(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say that it is kept for somebody else, until when, and whether they are told when it becomes free."""
    until = value(spoken, "until", datetime)
    time = f"bis {speech.until(until)}" if until else "im Moment"
    told = ", und ich schreibe dir hier, falls es frei wird" if spoken.get("waiting") is True else ""
    return speech.toned(
        (
            f"es ist {time} leider reserviert{told}.",
            f"tut mir leid, jemand hat es {time} reserviert{told}.",
            f"leider ist es {time} für jemanden zurückgelegt{told}.",
            f"schade, {time} ist es reserviert{told}.",
        ),
        (f"{time} reserviert{told}.", f"es ist {time} reserviert{told}.", f"jemand hat es {time} reserviert{told}."),
    )


def no_quantity(spoken: Saying, speech: Speech) -> tuple[str, ...]:
    """Say how many there are."""
    pieces = value(spoken, "pieces", int)
    if pieces is None or pieces < 1:
        return (
            "so viele habe ich leider nicht.",
            "so viele sind es nicht.",
            "das ist mehr, als da ist.",
            "so viele sind nicht da.",
        )
    left = "nur ein Stück" if pieces == 1 else f"nur {pieces} Stück"
    return speech.toned(
        (
            f"davon habe ich leider {left}.",
            f"tut mir leid, es gibt {left}.",
            f"gern hätte ich mehr für dich, ich habe aber {left}.",
            f"im Angebot ist leider {left}.",
        ),
        (f"ich habe {left}.", f"es gibt {left}.", f"leider {left}."),
    )


ANSWERS: dict[SellerAct, Phrases] = {
    SellerAct.GREET: greet,
    SellerAct.DISCLOSE: disclose,
    SellerAct.FACT: fact,
    SellerAct.ASKED_SELLER: asked_seller,
    SellerAct.OTHERS: others,
    SellerAct.RESERVED: reserved,
    SellerAct.NO_QUANTITY: no_quantity,
    SellerAct.SOLD: fixed(
        (
            "tut mir leid, es ist verkauft.",
            "leider ist es schon verkauft.",
            "es hat schon ein neues Zuhause gefunden und ist verkauft.",
            "das ist leider schon weg, es ist verkauft.",
        ),
        ("es ist verkauft.", "leider verkauft.", "schon verkauft."),
    ),
    SellerAct.CLOSED: fixed(
        (
            "tut mir leid, die Anzeige ist beendet.",
            "leider ist die Zeit dieser Anzeige vorbei.",
            "die Anzeige ist inzwischen leider geschlossen.",
            "es steht nicht mehr zum Verkauf, die Anzeige ist beendet.",
        ),
        ("die Anzeige ist beendet.", "diese Anzeige ist geschlossen.", "die Anzeige ist abgelaufen."),
    ),
    SellerAct.NO_SWAP: fixed(
        (
            "danke für die Idee, aber es wird nur verkauft, nicht getauscht.",
            "ein Tausch geht leider nicht, aber einen Preis höre ich gern.",
            "tauschen geht nicht, kaufen gern.",
            "nette Idee, aber es geht nur als Verkauf.",
        ),
        ("bitte kein Tausch.", "nur Verkauf, kein Tausch.", "ein Tausch geht nicht."),
    ),
    SellerAct.NO_EXTRA: fixed(
        (
            "es wird genau so verkauft, wie es in der Anzeige steht.",
            "mehr als das, was in der Anzeige steht, gehört leider nicht dazu.",
            "dazugeben kann ich leider nichts, es gilt die Anzeige.",
            "du bekommst genau das, was in der Anzeige steht.",
        ),
        ("es gilt, was in der Anzeige steht.", "sonst ist nichts dabei.", "nur das, was in der Anzeige steht."),
    ),
    SellerAct.NO_PRESSURE: fixed(
        (
            "bleiben wir freundlich, dann mache ich gern weiter.",
            "ich möchte freundlich bleiben und rede gern weiter über den Verkauf.",
            "ich verstehe, dass du dich ärgerst, lass uns in Ruhe darüber reden.",
            "gern weiter, solange wir höflich bleiben.",
        ),
        ("bleiben wir höflich.", "bitte freundlich bleiben.", "in Ruhe, bitte."),
    ),
    SellerAct.NO_AUTHORITY: fixed(
        (
            "über Preis und Verkauf entscheidet nur der Verkäufer.",
            "diese Entscheidung liegt allein beim Verkäufer.",
            "ich kann mich nur daran halten, was der Verkäufer entschieden hat.",
            "das entscheidet niemand außer dem Verkäufer.",
        ),
        ("das entscheidet nur der Verkäufer.", "das ist Sache des Verkäufers.", "da entscheidet allein der Verkäufer."),
    ),
    SellerAct.ROBOT: fixed(
        (
            "ja, ich bin ein Programm und antworte im Auftrag des Verkäufers.",
            "ja, du schreibst mit einem Programm, das für den Verkäufer antwortet.",
            "stimmt, ich bin ein Programm und kein Mensch.",
            "ja, hier schreibt ein Programm für den Verkäufer.",
        ),
        (
            "ja, ich bin ein Programm.",
            "ja, ein Programm im Auftrag des Verkäufers.",
            "stimmt, kein Mensch, ein Programm.",
        ),
    ),
    SellerAct.TO_SELLER: fixed(
        (
            "ich habe dem Verkäufer Bescheid gegeben, er schreibt dir hier.",
            "der Verkäufer meldet sich hier selbst bei dir.",
            "das gebe ich an den Verkäufer weiter, er schreibt dir hier.",
            "das liegt jetzt beim Verkäufer, du hörst hier von ihm.",
        ),
        ("der Verkäufer schreibt dir.", "ich gebe das an den Verkäufer weiter.", "der Verkäufer meldet sich bei dir."),
    ),
    SellerAct.DECLINED: fixed(
        (
            "tut mir leid, der Verkäufer hat abgelehnt, es ist nicht mehr für dich zurückgelegt.",
            "der Verkäufer hat sich leider dagegen entschieden, ich halte es nicht mehr für dich zurück.",
            "leider hat der Verkäufer abgesagt, und es ist nicht länger für dich reserviert.",
            "der Verkäufer möchte das leider nicht, darum ist es nicht mehr für dich reserviert.",
        ),
        (
            "der Verkäufer hat abgelehnt, es ist nicht mehr reserviert.",
            "leider nein, sagt der Verkäufer; es ist nicht mehr zurückgelegt.",
            "der Verkäufer hat abgesagt, die Reservierung ist aufgehoben.",
        ),
    ),
    SellerAct.THANK: fixed(
        ("vielen Dank dir.", "herzlichen Dank.", "danke schön.", "ich danke dir, das ist nett."),
        ("danke.", "danke dir.", "vielen Dank."),
    ),
    SellerAct.GOODBYE: fixed(
        ("hab einen schönen Tag.", "alles Gute für dich.", "mach's gut.", "tschüss und alles Gute."),
        ("tschüss.", "alles Gute.", "bis dann."),
    ),
    SellerAct.NOT_UNDERSTOOD: fixed(
        (
            "entschuldige, das habe ich nicht ganz verstanden, wie meinst du das?",
            "ich bin nicht sicher, was du meinst, sagst du es noch einmal anders?",
            "kannst du mir das bitte noch einmal erklären?",
            "da bin ich leider nicht mitgekommen, was meinst du?",
        ),
        ("entschuldige, was meinst du?", "sagst du das noch einmal anders?", "wie meinst du das?"),
    ),
}
"""The wordings of every other act."""
