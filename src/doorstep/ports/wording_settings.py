"""Settings of the wording; without an address the languages' own sentences are sent."""

from dataclasses import dataclass

from doorstep.ports.chat_model import check_chat_model


@dataclass(frozen=True, slots=True)
class WordingSettings:
    """Who puts the seller's turns into other words.

    Args:
        url: An OpenAI-compatible address up to its version, for instance `http://localhost:8080/v1`; empty: nobody.
        model: The model's name there.
        key: The key for it, best given in the environment.
        seconds: How long an answer may take before the language's own sentences are sent.
    """

    url: str = ""
    model: str = ""
    key: str = ""
    seconds: float = 3.0

    def __post_init__(self) -> None:
        """Refuse what cannot work.

        Raises:
            ValueError: The address is none, or the time is.
        """
        check_chat_model(self, "wording", most_seconds=30)
