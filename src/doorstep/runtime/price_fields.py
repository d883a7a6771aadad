"""What changes cost, as files hold it."""

from typing import Annotated, Final

from pydantic import Field

from doorstep.dialogue.slots import Money
from doorstep.runtime.fields import Currency, Strict
from doorstep.skills.delivery.world import Prices

CURRENCIES: Final = {"US": "USD", "GB": "GBP", "DE": "EUR", "AT": "EUR", "CH": "CHF"}
"""What is paid in, by region."""


class MoneyObject(Strict):
    """An amount in the currency's minor unit."""

    minor: Annotated[int, Field(ge=0)]
    currency: Currency


class PricesObject(Strict):
    """What changes cost; null is not known."""

    redelivery: MoneyObject | None = None
    address_change: MoneyObject | None = None

    def value(self, currency: str) -> Prices:
        """Return it as the core knows it: what is not named costs nothing, what is null is not known."""
        return Prices(self._amount("redelivery", currency), self._amount("address_change", currency))

    def _amount(self, name: str, currency: str) -> Money | None:
        if name not in self.model_fields_set:
            return Money(0, currency)
        found: MoneyObject | None = getattr(self, name)
        return Money(found.minor, found.currency) if found else None
