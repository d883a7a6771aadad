"""Conversations of the delivery skill, wired with what helps them."""

from functools import cache
from typing import TYPE_CHECKING

from doorstep.bootstrap.packs import talking
from doorstep.bootstrap.registers import address_register
from doorstep.ports.call_store import CallPlace
from doorstep.ports.journal import Journal
from doorstep.ports.promises import Promises
from doorstep.runtime.address_mending import mending_in
from doorstep.runtime.conversation import Conversation
from doorstep.skills.delivery.world import World

if TYPE_CHECKING:
    from doorstep.config import Settings
    from doorstep.ports.address_register import AddressRegister
    from doorstep.ports.second_opinion import SecondOpinion
    from doorstep.ports.second_opinion_settings import SecondOpinionSettings
    from doorstep.runtime.advice import Advice


def conversation(
    world: World,
    promises: Promises,
    journal: Journal,
    *,
    spoken: bool,
    ask_recording: bool = False,
    with_encoder: bool = True,
    advice: "Advice | None" = None,
    register: "AddressRegister | None" = None,
) -> Conversation:
    """Wire one conversation of the delivery skill; `spoken`: for the ear, not for the eye."""
    pack = talking(world.language, with_encoder=with_encoder)
    mending = mending_in(world, register)
    return Conversation(
        world, pack, promises, journal, spoken=spoken, ask_recording=ask_recording, advice=advice, mending=mending
    )


@cache
def second_opinion(settings: "SecondOpinionSettings") -> "SecondOpinion | None":
    """Make what is asked about half-understood words; None where the settings name nobody."""
    if not settings.url:
        return None
    from doorstep.adapters.second_opinion.chat_completions import ChatCompletions

    return ChatCompletions(settings)


def advice(settings: "Settings", language: str, patience: float | None = None) -> "Advice | None":
    """Make the second opinion of one conversation; `patience` as in `Advice`."""
    from doorstep.runtime.advice import Advice

    opinion = second_opinion(settings.second_opinion)
    return None if opinion is None else Advice(opinion, language, patience)


def text_conversation(world: World, settings: "Settings") -> Conversation:
    """Wire a conversation in text whose promises live as long as the process."""
    from doorstep.adapters.store.memory.calls import MemoryCalls

    calls, place = MemoryCalls(), CallPlace("chat", "chat", world.recipient.phone)
    calls.add_slots(place.pool, world.slots)
    return conversation(
        world,
        calls.promises(place),
        calls.journal(place.call),
        spoken=False,
        with_encoder=settings.understanding.encoder,
        advice=advice(settings, world.language),
        register=address_register(settings.understanding),
    )
