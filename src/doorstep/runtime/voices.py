"""The voices of a process: each language has its own, loaded before the first call in that language rings."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from doorstep.ports.speech_settings import SynthesiserEngine, SynthesiserSettings
from doorstep.ports.synthesiser import Synthesiser
from doorstep.runtime.installed import installed
from doorstep.speech.model_files import PICO

FIRST_LANGUAGE: Final = "en"
"""What the installed Piper voice speaks."""


@dataclass(frozen=True, slots=True)
class Speakers:
    """Who speaks in one language, loaded: the voice, and the one to go on with where the first is lost."""

    first: Synthesiser
    spare: Synthesiser | None = None


class Voices:
    """Loads the voices of a language when they are first asked for, and keeps them.

    Args:
        own: The voice of each language that the settings give one.
        general: The voice of every other language, where it speaks it (see `voice_for`).
        make: Makes a voice, not yet started.
    """

    def __init__(
        self,
        own: Mapping[str, SynthesiserSettings],
        general: SynthesiserSettings,
        make: Callable[[SynthesiserSettings], Synthesiser],
    ) -> None:
        self._own = own
        self._general = general
        self._make = make
        self._loaded: dict[SynthesiserSettings, Synthesiser] = {}
        self._loading = asyncio.Lock()

    async def ready(self, language: str) -> Speakers:
        """Return the voices of a language; the first to ask waits until they are loaded.

        Raises:
            OperatorError: A voice is missing, or not the known one.
        """
        chosen = voice_for(language, self._own, self._general)
        spare = spare_for(language, chosen)
        wanted = [chosen] if spare is None else [chosen, spare]
        async with self._loading:
            failures = await asyncio.gather(*(self._load(one) for one in wanted), return_exceptions=True)
        for failure in failures:
            if failure is not None:
                raise failure
        return Speakers(self._loaded[chosen], None if spare is None else self._loaded[spare])

    async def close(self) -> None:
        """End every voice that was loaded; one that fails to does not keep the others alive."""
        voices, self._loaded = list(self._loaded.values()), {}
        await asyncio.gather(*(voice.close() for voice in voices), return_exceptions=True)

    async def _load(self, chosen: SynthesiserSettings) -> None:
        if chosen in self._loaded:
            return
        voice = self._make(chosen)
        try:
            await voice.start()
        except BaseException:
            await voice.close()
            raise
        self._loaded[chosen] = voice


def voice_for(
    language: str, own: Mapping[str, SynthesiserSettings], general: SynthesiserSettings
) -> SynthesiserSettings:
    """Choose the voice of a language.

    The language's own comes first. The general one speaks English, and the language its `voice` begins with ("de-DE").
    Another language is spoken by Pico where Pico knows it, and by the general voice where nobody does.
    """
    pico = pico_voice(language)
    chosen = own.get(language)
    if chosen is not None:
        unnamed = chosen.engine is SynthesiserEngine.PICO and not chosen.voice
        return replace(chosen, voice=pico or "") if unnamed else chosen
    if language == FIRST_LANGUAGE or general.voice.startswith(language) or pico is None:
        return general
    return replace(general, engine=SynthesiserEngine.PICO, voice=pico, voice_file=None, voice_sha256="")


def spare_for(language: str, chosen: SynthesiserSettings) -> SynthesiserSettings | None:
    """Choose the voice to go on with: Pico's of the same language; None where that speaks already or is not there."""
    pico = pico_voice(language)
    if chosen.engine is SynthesiserEngine.PICO or pico is None or not installed("pico"):
        return None
    return SynthesiserSettings(SynthesiserEngine.PICO, pico, cache_folder=chosen.cache_folder)


def pico_voice(language: str) -> str | None:
    """Name Pico's voice for a language."""
    return next((name for name in PICO if name.startswith(f"{language}-")), None)
