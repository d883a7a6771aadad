"""Samples of a language, written down as a table."""

from doorstep.dialogue.acts import Expects
from doorstep.languages.pack import Ability, Sample


def written(table: str) -> tuple[Sample, ...]:
    """Read a table of samples: `ability expects: words = meaning` on each line, `#` begins a comment.

    Raises:
        ValueError: A line is not of this form; the text names it.
    """
    found: list[Sample] = []
    for number, line in enumerate(table.splitlines(), start=1):
        if not line.strip() or line.strip().startswith("#"):
            continue
        head, colon, rest = line.strip().partition(": ")
        words, equals, meaning = rest.partition(" = ")
        ability, _, expects = head.partition(" ")
        if not (colon and equals and ability in set(Ability) and expects in set(Expects)):
            raise ValueError(f"line {number} of the samples is not `ability expects: words = meaning`")
        found.append(Sample(Ability(ability), Expects(expects), words.strip(), meaning.strip()))
    return tuple(found)
