"""What a rule can say about the figures in the words it covers."""

from enum import StrEnum


class Meaning(StrEnum):
    """What a figure is there for, finer than its role."""

    OFFER = "offer"
    REFERENCE = "reference"
    CLAIMED = "claimed"
    QUANTITY = "quantity"
    SHIPPING = "shipping"
    DECOY = "decoy"
    PART = "part"  # a share of the price that is paid at another time
    MONTHLY = "monthly"  # so much a month: a rent, or instalments
    TAKEN_BACK = "taken_back"  # put right in the same message
    LESS = "less"  # so much less
    OFF = "off"  # per cent less
    SHARE = "share"  # per cent or a fraction of a price
    SHARE_OF_ASK = "share_of_ask"
    OFF_ASK = "off_ask"
    LESS_ASK = "less_ask"
