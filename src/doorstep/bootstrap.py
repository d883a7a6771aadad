"""The composition root: settings in, wired application out; the only importer of adapters and of language folders."""

import importlib
import pkgutil
from functools import cache

from doorstep import languages
from doorstep.adapters.store.memory.calls import MemoryCalls
from doorstep.errors import BadInput
from doorstep.languages.pack import LanguagePack
from doorstep.ports.call_store import CallPlace
from doorstep.ports.journal import Journal
from doorstep.ports.promises import Promises
from doorstep.runtime.conversation import Conversation
from doorstep.skills.delivery.world import World


def language_codes() -> tuple[str, ...]:
    """List the languages there is a folder for."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(languages.__path__) if module.ispkg))


@cache
def language(code: str) -> LanguagePack:
    """Load a language's pack by the name of its folder.

    Raises:
        BadInput: There is no such language.
    """
    if code not in language_codes():
        raise BadInput(f"There is no language of this name; there are: {', '.join(language_codes())}.")
    pack: LanguagePack = importlib.import_module(f"doorstep.languages.{code}").pack()
    return pack


def conversation(world: World, promises: Promises, journal: Journal, *, spoken: bool) -> Conversation:
    """Wire one conversation of the delivery skill; `spoken`: for the ear, not for the eye."""
    return Conversation(world, language(world.language), promises, journal, spoken=spoken)


def text_conversation(world: World) -> Conversation:
    """Wire a conversation in text whose promises live as long as the process."""
    calls, place = MemoryCalls(), CallPlace("chat", "chat", world.recipient.phone)
    calls.add_slots(place.pool, world.slots)
    return conversation(world, calls.promises(place), calls.journal(place.call), spoken=False)
