"""Times on the command line."""

from datetime import datetime

from doorstep.errors import BadInput


def given_moment(value: str, option: str) -> datetime:
    """Read a time that was given as an option.

    Raises:
        BadInput: It is none, or has no offset.
    """
    from doorstep.runtime.fields import moment

    try:
        return moment(value)
    except ValueError as error:
        raise BadInput(f"{option} {error}.") from None
