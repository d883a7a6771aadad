"""Settings of the second opinion; without an address none is asked."""

from dataclasses import dataclass

from doorstep.ports.chat_model import check_chat_model


@dataclass(frozen=True, slots=True)
class SecondOpinionSettings:
    """Who is asked about words that are half understood.

    Args:
        url: An OpenAI-compatible address up to its version, for instance `http://localhost:8080/v1`; empty: nobody.
        model: The model's name there.
        key: The key for it, best given in the environment.
        seconds: How long an answer may take before the local reading counts.
    """

    url: str = ""
    model: str = ""
    key: str = ""
    seconds: float = 1.2

    def __post_init__(self) -> None:
        """Refuse what cannot work.

        Raises:
            ValueError: The address is none, or the time is.
        """
        check_chat_model(self, "second opinion", most_seconds=10)
