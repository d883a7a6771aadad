"""Language packs by the names of their folders, with the sentence encoder where it is installed."""

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

from doorstep import languages
from doorstep.errors import BadInput
from doorstep.languages.coverage import speaks
from doorstep.languages.pack import LanguagePack

if TYPE_CHECKING:
    from collections.abc import Callable

    from doorstep.adapters.understanding.token_encoder import TokenEncoder


def language_codes() -> tuple[str, ...]:
    """List the languages there is a folder for; a folder that is named by a two-letter code is one."""
    found = (module.name for module in pkgutil.iter_modules(languages.__path__) if module.ispkg)
    return tuple(sorted(name for name in found if len(name) == 2))


@cache
def encoder() -> "TokenEncoder | None":
    """Make and load the sentence encoder, but for what is rarely needed of it; None where it is not installed."""
    from doorstep.runtime.installed import installed

    if not installed("encoder"):
        return None
    from doorstep.adapters.understanding.token_encoder import TokenEncoder

    return TokenEncoder().warm()


@cache
def language(code: str, *, with_encoder: bool = True) -> LanguagePack:
    """Load a language's pack by the name of its folder.

    Args:
        code: The folder's name.
        with_encoder: Whether the sentence encoder helps it, where that is installed.

    Raises:
        BadInput: There is no such language.
    """
    if code not in language_codes():
        raise BadInput(f"There is no language of this name; there are: {', '.join(language_codes())}.")
    pack: Callable[..., LanguagePack] = importlib.import_module(f"doorstep.languages.{code}").pack
    encode = encoder() if with_encoder else None
    if encode is None:
        return pack()
    from doorstep.runtime.weights import stored_weights, weighing  # arrays, which rules alone do without

    return pack(weighing(encode, stored_weights(code)))


def talking(code: str, *, with_encoder: bool = True) -> LanguagePack:
    """Load a language's pack to hold conversations in.

    Raises:
        BadInput: There is no such language, or it has no words for some act of the skill.
    """
    pack = language(code, with_encoder=with_encoder)
    if not speaks(pack):
        raise BadInput(f"The language {code} is not complete, so no conversation can be held in it; see its coverage.")
    return pack
