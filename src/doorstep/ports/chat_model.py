"""What the settings of everything that asks a chat model have in common."""

from typing import Protocol


class ChatModelSettings(Protocol):
    """Which model is asked, where, with which key, and how many seconds an answer may take."""

    @property
    def url(self) -> str:
        """An OpenAI-compatible address up to its version; empty: nobody is asked."""
        ...

    @property
    def model(self) -> str:
        """The model's name there."""
        ...

    @property
    def key(self) -> str:
        """The key for it."""
        ...

    @property
    def seconds(self) -> float:
        """How long an answer may take."""
        ...


def check_chat_model(settings: ChatModelSettings, purpose: str, most_seconds: int) -> None:
    """Refuse what cannot work; `purpose` names what the model is asked for.

    Raises:
        ValueError: The address is none, or the time is.
    """
    if settings.url and not settings.url.startswith(("http://", "https://")):
        raise ValueError(f"the address for the {purpose} has to begin with http:// or https://")
    if settings.url and not settings.model:
        raise ValueError(f"the {purpose} needs the name of a model")
    if not 0 < settings.seconds <= most_seconds:
        raise ValueError(f"the time for a {purpose} has to be above 0 and at most {most_seconds} seconds")
