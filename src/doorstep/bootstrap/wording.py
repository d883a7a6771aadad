"""Who puts the seller's turns into other words, where the settings name somebody."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from doorstep.ports.wording import Writer
    from doorstep.ports.wording_settings import WordingSettings


@cache
def writer(settings: "WordingSettings") -> "Writer | None":
    """Make what rewords finished turns; None where the settings name nobody."""
    if not settings.url:
        return None
    from doorstep.adapters.wording.chat_completions import ChatCompletions

    return ChatCompletions(settings)
