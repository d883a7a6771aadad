"""What makes a new sentence of one that was said already in a call."""

from doorstep.languages.de.say_numbers import ordinal
from doorstep.languages.kit.variety import Leads

LEADS = Leads(
    questions=(
        "anders gefragt",
        "nur damit ich es richtig habe",
        "darf ich noch einmal fragen",
        "um sicherzugehen",
        "bevor wir weitermachen",
        "noch einmal kurz nachgefragt",
        "um darauf zurückzukommen",
        "entschuldigen Sie die Nachfrage",
        "mit anderen Worten",
        "nur zur Sicherheit",
        "ich frage noch einmal",
        "wie ich schon fragte",
    ),
    statements=(
        "wie gesagt",
        "noch einmal kurz",
        "anders gesagt",
        "um es zu wiederholen",
        "mit anderen Worten",
        "nur zur Sicherheit",
        "wie schon erwähnt",
        "ich sage es gern noch einmal",
        "damit es klar ist",
        "nur zur Wiederholung",
        "also noch einmal",
        "nochmals",
    ),
    numbered=lambda time: f"zum {ordinal(time)}n Mal",
)
