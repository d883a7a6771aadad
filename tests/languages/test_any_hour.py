"""Any hour can be named in any way, midnight and those past the end of the day included."""

import importlib
from datetime import UTC, datetime

import pytest

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.understanding import Context
from doorstep.languages.pack import LanguagePack

WAYS = {
    "en": ("around {} am", "about {} pm", "from {} to {}", "around midnight", "half past {}", "not before {} o'clock"),
    "de": ("gegen {} Uhr", "so um {}", "von {} bis {} Uhr", "gegen Mitternacht", "halb {}", "nicht vor {} Uhr früh"),
}


@pytest.mark.parametrize("language", WAYS)
@pytest.mark.parametrize("hour", [0, 1, 11, 12, 13, 23, 24, 25, 99])
def test_every_hour_can_be_read(language: str, hour: int) -> None:
    pack: LanguagePack = importlib.import_module(f"doorstep.languages.{language}").pack()
    context = Context(datetime(2026, 11, 23, 9, tzinfo=UTC), Expects.AVAILABILITY)
    for way in WAYS[language]:
        said = way.format(hour, hour)
        assert pack.understand(said, context).text == said
