"""Speakers at a noisy telephone and the recogniser that hears them, for benchmarks of what is said aloud."""

import asyncio
import wave
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from doorstep.adapters.recogniser.whisper import WhisperRecogniser
from doorstep.adapters.synthesiser.pico import PicoSynthesiser
from doorstep.adapters.synthesiser.piper import PiperSynthesiser
from doorstep.ports.recogniser import RecogniserRequest, Transcript
from doorstep.ports.speech_settings import SynthesiserEngine, SynthesiserSettings
from doorstep.ports.telephony import SAMPLE_RATE
from doorstep.speech.telephone_sound import from_bytes, to_bytes
from doorstep.testing.channel import TelephoneChannel, band, mu_law, speech_level

QUIET_BYTES = 2 * 1600
"""Quiet before and after what is said."""

MANNERS = ((0.85, 0.95), (0.9, 1.15), (1.0, 1.0), (0.9, 0.88))
"""Speed and pitch of the speakers."""

VOICES = {
    (SynthesiserEngine.PICO, "en"): ("en-US", "en-GB"),
    (SynthesiserEngine.PICO, "de"): ("de-DE",),
    (SynthesiserEngine.PIPER, "en"): ("",),
}
"""Those that an engine has for a language; the empty one is its own."""

Sound = NDArray[np.float32]


class Line:
    """Speakers, noise and the recogniser of one language.

    Args:
        code: The language.
        noises: Recorded noise; coloured noise where there is none.
        engine: Who speaks; Piper has one English voice, the more natural one.
    """

    def __init__(
        self, code: str, noises: Sequence[Sound] = (), engine: SynthesiserEngine = SynthesiserEngine.PICO
    ) -> None:
        self.code = code
        self._noises = noises
        self._recogniser = WhisperRecogniser()
        synthesiser = PicoSynthesiser if engine is SynthesiserEngine.PICO else PiperSynthesiser
        self._speakers = [
            synthesiser(SynthesiserSettings(engine, voice, speed=speed, pitch=pitch))
            for speed, pitch in MANNERS
            for voice in VOICES[engine, code]
        ]
        self.utterances = 0

    async def start(self) -> None:
        """Load voices and recogniser."""
        await asyncio.gather(self._recogniser.start(), *(speaker.start() for speaker in self._speakers))

    async def close(self) -> None:
        """End their processes."""
        await asyncio.gather(self._recogniser.close(), *(speaker.close() for speaker in self._speakers))

    async def heard(self, speaker: int, text: str, prompt: str, snr_db: float) -> Transcript:
        """Say a text over the line, each time with other noise, and recognise it."""
        self.utterances += 1
        pcm = await self.spoken(speaker, text)
        return await self.recognised(self.carried(pcm, snr_db, self.utterances), prompt)

    async def spoken(self, speaker: int, text: str) -> bytes:
        """Say a text, with a little quiet around it."""
        pcm = await self._speakers[speaker % len(self._speakers)].synthesise(text)
        return bytes(QUIET_BYTES) + pcm + bytes(QUIET_BYTES)

    async def recognised(self, pcm: bytes, prompt: str) -> Transcript:
        """Recognise what came over the line."""
        return await self._recogniser.transcribe(RecogniserRequest(pcm, self.code, prompt))

    def carried(self, pcm: bytes, snr_db: float, part: int) -> bytes:
        """Send sound over the telephone with noise `snr_db` below the speech; `part` settles which noise."""
        if not self._noises:
            return TelephoneChannel(snr_db).carry(pcm, part)
        sound, noise = from_bytes(pcm), self._noises[part % len(self._noises)]
        start = 997 * part % max(1, noise.size - sound.size)
        cut = np.resize(noise[start:], sound.size)
        level = speech_level(sound) * 10 ** (-snr_db / 20) / max(1e-6, float(np.sqrt(np.mean(cut**2))))
        return to_bytes(mu_law(band(sound + cut * level)))


def noises_in(folder: Path | None) -> list[Sound]:
    """Read the noise files of a folder: mono WAV of 8 or 16 kHz whose names begin with noise."""
    import soxr

    found = []
    for path in sorted(folder.glob("noise*.wav")) if folder else ():
        with wave.open(str(path), "rb") as sound:
            rate, pcm = sound.getframerate(), sound.readframes(sound.getnframes())
        found.append(np.asarray(soxr.resample(from_bytes(pcm), rate, SAMPLE_RATE), dtype=np.float32))
    return found
