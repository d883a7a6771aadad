"""A language for tests of the shell: words name acts, and every sentence is another one."""

from collections.abc import Sequence

from doorstep.dialogue.acts import Act, CustomerAct, Expects, Heard
from doorstep.dialogue.events import AnsweredBy
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.pack import Sentence, Wording


class PlainPack:
    """Understands "deny ask_why" as those acts, and says the names of its own acts with a number."""

    code = "en"

    def understand(self, text: str, context: Context) -> Understanding:
        return Understanding(text, tuple(Heard(CustomerAct(word)) for word in text.split() if word in set(CustomerAct)))

    def verbalise(self, acts: Sequence[Act], wording: Wording) -> tuple[Sentence, ...]:
        start = len(wording.said)
        return tuple(Sentence(f"{each.kind} {start + number}.", (each.kind,)) for number, each in enumerate(acts))

    def hint(self, expects: Expects) -> str:
        return ""

    def unfinished(self, text: str, expects: Expects) -> bool:
        return False

    def backchannel(self, text: str) -> bool:
        return False

    def greeting(self, text: str) -> AnsweredBy | None:
        return None
