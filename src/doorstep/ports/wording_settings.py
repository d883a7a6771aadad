"""Settings of the wording; without an address the languages' own sentences are sent."""

from dataclasses import dataclass


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
        if self.url and not self.url.startswith(("http://", "https://")):
            raise ValueError("the address for the wording has to begin with http:// or https://")
        if self.url and not self.model:
            raise ValueError("the wording needs the name of a model")
        if not 0 < self.seconds <= 30:
            raise ValueError("the time for a wording has to be above 0 and at most 30 seconds")
