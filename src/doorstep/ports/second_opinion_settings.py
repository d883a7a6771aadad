"""Settings of the second opinion; without an address none is asked."""

from dataclasses import dataclass


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
        if self.url and not self.url.startswith(("http://", "https://")):
            raise ValueError("the address of the second opinion has to begin with http:// or https://")
        if self.url and not self.model:
            raise ValueError("the second opinion needs the name of a model")
        if not 0 < self.seconds <= 10:
            raise ValueError("the time for a second opinion has to be above 0 and at most 10 seconds")
