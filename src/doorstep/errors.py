"""Every error Doorstep raises, whose it is to mend, and whether trying again can help.

    DoorstepError
    ├── BadInput              the caller's: a file, a row, a line or an option is not of its form
    ├── OperatorError         the operator's: settings, models, accounts
    │   ├── SettingsError         a setting is missing or wrong
    │   ├── ModelMissing          a model file is not where the settings and packages say
    │   ├── ModelMismatch         a model file is not the one whose hash is known
    │   └── RegistrationRefused   the SIP account was not accepted
    ├── OutsideError          the outside world's: trying again can help
    │   ├── CallNotConnected      the call never reached a person; carries the cause
    │   ├── WorkerLost            a recogniser or synthesiser process died while it worked
    │   └── StoreUnavailable      the database did not answer
    └── InvariantBroken       ours: a promise of the design would have been broken

Personal data (names, numbers, addresses, words, audio) never stands in a message.
"""


class DoorstepError(Exception):
    """Root of the tree; its text is one clear sentence for the person who reads it."""

    try_again = False


class BadInput(DoorstepError):
    """What the caller handed in is not of the expected form; the text says where and what is expected."""


class OperatorError(DoorstepError):
    """The person who runs Doorstep has to change something first."""


class SettingsError(OperatorError):
    """A setting is missing or has a value that cannot be used."""


class ModelMissing(OperatorError):
    """A model file was found neither at its setting, nor in a package, nor at the hub."""


class ModelMismatch(OperatorError):
    """A model file does not have the hash that is known for it, so it is not used."""


class RegistrationRefused(OperatorError):
    """The SIP registrar refused the account, for instance because of a wrong password."""


class OutsideError(DoorstepError):
    """Something outside failed; the same attempt may succeed later."""

    try_again = True


class WorkerLost(OutsideError):
    """A speech process died while it worked; the piece of work is lost, the call is not."""


class StoreUnavailable(OutsideError):
    """The database did not answer or refused to write."""


class CallNotConnected(OutsideError):
    """The call did not reach a person.

    Args:
        cause: One of the telephony port's causes, as its plain name.
        status: The SIP status code where there was one.
    """

    def __init__(self, cause: str, status: int | None = None) -> None:
        super().__init__(f"the call was not connected: {cause}" + (f" (status {status})" if status else ""))
        self.cause = cause
        self.status = status


class InvariantBroken(DoorstepError):
    """A promise of the design would have been broken; nothing was stored."""
