"""The audit log's key in a file that only its owner can read."""

import hmac
import json
import os
import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from doorstep.errors import BadInput, SettingsError

_KEY_BYTES: Final = 32
_PSEUDONYM_DIGITS: Final = 16
_OTHERS: Final = 0o077


class FileKey:
    """Signs with Ed25519, and hides what names a person behind a keyed hash; see the port."""

    def __init__(self, file: Path) -> None:
        """Read the key file; make it, with fresh keys, where it is not there.

        Raises:
            SettingsError: It cannot be read or made, others may read it, or it does not hold the two keys.
        """
        signing, self._hiding = _keys(file)
        self._signing = Ed25519PrivateKey.from_private_bytes(signing)
        self.public = self._signing.public_key().public_bytes_raw().hex()

    def sign(self, digest: str) -> str:
        """Sign a digest (hex); returns the signature, hex."""
        return self._signing.sign(bytes.fromhex(digest)).hex()

    def pseudonym(self, text: str) -> str:
        """Tell under which name a number stands in the log: HMAC-SHA256, the first 16 hex digits."""
        return hmac.digest(self._hiding, text.encode("utf-8"), "sha256").hex()[:_PSEUDONYM_DIGITS]


class PublicKeys:
    """The public keys whose signatures count; enough to check a log with, without its key file."""

    def __init__(self, keys: Sequence[str]) -> None:
        """Read public keys of 64 hex digits.

        Raises:
            BadInput: One is not of that form.
        """
        try:
            self._keys = [Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)) for key in keys]
        except ValueError:
            raise BadInput("A public key is 64 hex digits, as `doorstep audit key` prints it.") from None

    def genuine(self, digest: str, signature: str) -> bool:
        """Whether one of the keys signed this digest."""
        try:
            signed, given = bytes.fromhex(digest), bytes.fromhex(signature)
        except ValueError:
            return False
        return signature == given.hex() and any(_verifies(key, given, signed) for key in self._keys)


def _verifies(key: Ed25519PublicKey, signature: bytes, signed: bytes) -> bool:
    try:
        key.verify(signature, signed)
    except InvalidSignature:
        return False
    return True


def _keys(file: Path) -> tuple[bytes, bytes]:
    """Give the signing key and the one that hides numbers."""
    try:
        if not file.exists():
            _make(file)
        text = file.read_text(encoding="ascii")
        open_to_others = file.stat().st_mode & _OTHERS
    except (OSError, UnicodeDecodeError):
        raise SettingsError("audit.key_file cannot be read or made where it is said to be.") from None
    if open_to_others:
        raise SettingsError("audit.key_file can be read by others than its owner; take that right away (chmod 600).")
    try:
        found = json.loads(text)
        signing, hiding = bytes.fromhex(found["signing"]), bytes.fromhex(found["hiding"])
    except (ValueError, KeyError, TypeError):
        signing = hiding = b""
    if {len(signing), len(hiding)} != {_KEY_BYTES}:
        raise SettingsError("audit.key_file does not hold the keys of an audit log; put the right file back.")
    return signing, hiding


def _make(file: Path) -> None:
    """Write fresh keys; of several processes that do so at once the first wins, and nobody sees half a file."""
    part = file.with_name(f"{file.name}.{secrets.token_hex(8)}")
    keys = {"signing": secrets.token_hex(_KEY_BYTES), "hiding": secrets.token_hex(_KEY_BYTES)}
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as written:
            json.dump(keys, written)
            written.flush()
            os.fsync(written.fileno())
        os.link(part, file)
    except FileExistsError:
        return
    finally:
        part.unlink(missing_ok=True)
