"""Why a SIP call ended, from the stack's closing texts to the port's causes."""

import re

from doorstep.ports.telephony import Cause, Ended

_STATUS = re.compile(r"([1-6]\d\d)(?: |$)")
_CAUSES = {
    486: Cause.BUSY,
    600: Cause.BUSY,
    603: Cause.DECLINED,
    404: Cause.NOT_FOUND,
    410: Cause.NOT_FOUND,
    604: Cause.NOT_FOUND,
}
# The stack's own spelling.
_TRANSFERRED = "Call transfered"
_MEDIA_LOST = "rtp stream error"
_PEER_BYE = "Connection reset by peer"
_OURS = "Rejected by user"


def refused(text: str, *, rang: bool) -> Ended:
    """Say how a call ended that was never answered.

    Args:
        text: The stack's closing text: a SIP status line, or the words of a transport error.
        rang: Whether a provisional 18x answer was seen, so that somebody could have picked up.
    """
    found = _STATUS.match(text)
    if not found:
        return unanswered(rang=rang) if text.startswith(_OURS) else Ended(Cause.UNREACHABLE)
    status = int(found[1])
    if status == 408:  # whoever routes the call gave up waiting
        return Ended(unanswered(rang=rang).cause, status)
    return Ended(_CAUSES.get(status, Cause.FAILED), status)


def unanswered(*, rang: bool) -> Ended:
    """Say how a call ended that was rung for as long as was asked."""
    return Ended(Cause.NO_ANSWER if rang else Cause.UNREACHABLE)


def closed(text: str) -> Ended:
    """Say how a call ended that had been answered and that we did not end."""
    if text.startswith(_TRANSFERRED):
        return Ended(Cause.TRANSFERRED)
    if text.startswith(_MEDIA_LOST):
        return Ended(Cause.MEDIA_LOST)
    if text.startswith(_OURS):
        return Ended(Cause.LOCAL_HANGUP)
    if text.startswith(_PEER_BYE):
        return Ended(Cause.REMOTE_HANGUP)
    found = _STATUS.match(text)
    return Ended(Cause.FAILED, int(found[1]) if found else None)
