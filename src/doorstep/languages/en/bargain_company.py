"""What acts of an English message say about each other: what goes beside none of them, and what one says already."""

from typing import Final

from doorstep.dialogue.bargaining import BuyerAct

NO_OFFER: Final = (BuyerAct.INJECTION, BuyerAct.AUTHORITY, BuyerAct.SYSTEM)
"""Beside these a price is somebody else's word."""
NO_YES: Final = (
    *NO_OFFER,
    BuyerAct.SCAM,
    BuyerAct.CLAIM_PAID,
    BuyerAct.THREAT,
    BuyerAct.INSULT,
    BuyerAct.PART_PAYMENT,
    BuyerAct.SWAP,
    BuyerAct.RETRACT,
    BuyerAct.LEAVE,
    BuyerAct.REJECT,
    BuyerAct.ASK_LOWER,
    BuyerAct.ASK_LIMIT,
    BuyerAct.ASK_PRICE,
    BuyerAct.ASK_AVAILABLE,
    BuyerAct.ASK_EXTRA,
    BuyerAct.CONDITION,
    BuyerAct.FALSE_QUOTE,
    BuyerAct.UNCLEAR,
    BuyerAct.ASK_REPEAT,
    BuyerAct.ASK_ROBOT,
    BuyerAct.HUMAN,
)
"""Beside these no price is taken."""
ASKING_ELSE: Final = (
    BuyerAct.PART_PAYMENT,
    BuyerAct.SWAP,
    BuyerAct.ASK_PAYMENT,
    BuyerAct.ASK_HOLD,
    BuyerAct.ASK_AVAILABLE,
)
"""Questions, or what is often put as one, that are about something else than the thing."""
COVERS: Final[tuple[tuple[BuyerAct, frozenset[BuyerAct]], ...]] = (
    (BuyerAct.ASK_LIMIT, frozenset({BuyerAct.ASK_PRICE})),
    (BuyerAct.INJECTION, frozenset({BuyerAct.SET_HANDOVER, BuyerAct.ASK_HANDOVER, BuyerAct.ASK_ITEM})),
    (BuyerAct.THREAT, frozenset({BuyerAct.ASK_LOWER, BuyerAct.AUTHORITY, BuyerAct.INSULT})),
    (BuyerAct.AUTHORITY, frozenset({BuyerAct.ASK_LOWER})),
    (BuyerAct.RETRACT, frozenset({BuyerAct.REJECT})),
    (BuyerAct.LEAVE, frozenset({BuyerAct.REJECT})),
    (BuyerAct.CLAIM_PAID, frozenset({BuyerAct.SET_HANDOVER, BuyerAct.SET_TIME, BuyerAct.ASK_HANDOVER})),
    (BuyerAct.SCAM, frozenset({BuyerAct.ASK_HANDOVER, BuyerAct.SET_HANDOVER, BuyerAct.ASK_PAYMENT})),
)
"""What an act says already."""
