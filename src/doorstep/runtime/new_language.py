"""The folder a new language begins with: what its author fills in, in the order in which it helps most."""

from pathlib import Path
from typing import Final

from doorstep.dialogue.acts import CustomerAct
from doorstep.errors import BadInput
from doorstep.languages.pack import Ability

_PACK: Final = '''"""{title}: at its beginning; each method written here raises its coverage."""

from doorstep.dialogue.acts import CustomerAct, Heard
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.kit.beginning import Beginning
from doorstep.languages.kit.samples import written
from doorstep.languages.pack import LanguagePack, Weigh
from doorstep.languages.{code}.samples import SAMPLES

# Begin here: the words for yes and no.
_YES: frozenset[str] = frozenset([])
_NO: frozenset[str] = frozenset([])


class Pack(Beginning):
    """What this language understands and says so far."""

    def understand(self, text: str, context: Context) -> Understanding:
        """Read acts and values out of a customer's words; never raises on any text."""
        words = set(text.lower().split())
        if words & _NO:
            return Understanding(text, (Heard(CustomerAct.DENY, 0.9),))
        if words & _YES:
            return Understanding(text, (Heard(CustomerAct.AFFIRM, 0.9),))
        return super().understand(text, context)


def pack(weigh: Weigh | None = None) -> LanguagePack:
    """This language's pack."""
    del weigh
    return Pack("{code}", ({regions},), written(SAMPLES))
'''
_TEST: Final = '''"""What is understood in this language, as a table of what people say."""

import pytest

from doorstep.languages.coverage import grade
from doorstep.languages.{code} import pack

COVERAGE = grade(pack())


@pytest.mark.parametrize("subject", ["yes_no"])
def test_what_is_covered_stays_covered(subject: str) -> None:
    missing = next(one.missing for one in COVERAGE.grades if one.subject == subject)
    assert missing == ()
'''


def scaffold(code: str, regions: tuple[str, ...], packs: Path, tests: Path | None) -> tuple[Path, ...]:
    """Write the files of a new language and tell which.

    Args:
        code: The language as a two-letter code.
        regions: Its countries of usage, the usual one first.
        packs: The folder that holds the language folders.
        tests: The folder that holds their tests; None writes none.

    Raises:
        BadInput: The code is not of that form, or there is such a folder already; nothing is written.
    """
    if not (len(code) == 2 and code.isascii() and code.isalpha() and code.islower()):
        raise BadInput("A language is named by its two-letter code in small letters, like fr.")
    if not regions or any(not (len(one) == 2 and one.isascii() and one.isupper()) for one in regions):
        raise BadInput("A region is a two-letter country code in capitals, like FR.")
    folder = packs / code
    if folder.exists():
        raise BadInput(f"There is a folder of the language {code} already.")
    quoted = ", ".join(f'"{one}"' for one in regions)
    files = {
        folder / "__init__.py": _PACK.format(title=f"The language {code}", code=code, regions=quoted),
        folder / "samples.py": _samples(),
    }
    if tests is not None:
        files[tests / code / f"test_{code}.py"] = _TEST.format(code=code)
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tuple(files)


def _samples() -> str:
    """A table whose comments name everything there has to be a sample of."""
    acts = "\n".join(f"#   acts slot_decision: … = {act}" for act in CustomerAct)
    values = "\n".join(f"#   {ability} none: … = …" for ability in Ability if ability is not Ability.ACTS)
    return f'''"""What this language is graded by; take the mark off a line once you have words for it."""

SAMPLES = """
# yes and no, and the acts that must never be missed
{values}
# every act that customers perform
{acts}
"""
'''
