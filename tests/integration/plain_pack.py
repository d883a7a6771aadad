"""A language for tests of the shell: words name acts, and every sentence is another one."""

from collections.abc import Sequence

from doorstep.dialogue.acts import Act, CustomerAct, Heard
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.kit.beginning import Beginning
from doorstep.languages.pack import Sentence, Wording


class PlainPack(Beginning):
    """Understands "deny ask_why" as those acts, and says the names of its own acts with a number."""

    def __init__(self) -> None:
        super().__init__("en", ("US",))

    def understand(self, text: str, context: Context) -> Understanding:
        return Understanding(text, tuple(Heard(CustomerAct(word)) for word in text.split() if word in set(CustomerAct)))

    def verbalise(self, acts: Sequence[Act], wording: Wording) -> tuple[Sentence, ...]:
        start = len(wording.said)
        return tuple(Sentence(f"{each.kind} {start + number}.", (each.kind,)) for number, each in enumerate(acts))
