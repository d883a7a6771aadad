"""The recogniser's own process: Whisper with a window of 10 s, run by `python -m`.

The encoder's cost follows its window, so most utterances are decoded in 10 s instead of Whisper's 30 s. Below 10 s the
model begins to repeat itself; where it does so anyway, or the turn is long, the full window is used.
"""

import re
import time
import zlib
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from doorstep.speech.frames import Frame
from doorstep.speech.telephone_sound import from_bytes
from doorstep.speech.worker_program import Patience, Perform, serve

Sound = NDArray[np.float32]

RATE: Final = 16_000
SHORT_SECONDS: Final = 10.0
FULL_SECONDS: Final = 30.0
LONG_TURN_SECONDS: Final = 9.0
LONGEST_SECONDS: Final = 29.8
"""The encoder takes 3,000 frames of 10 ms and refuses more."""

LEAD_SECONDS: Final = 0.1
"""Silence put in front: a word that begins with the sound is often misheard."""

MOST_PIECES: Final = 4
BEAM: Final = 5
HYPOTHESES: Final = 5
"""As many as the beam holds: asking for them leaves the best one and the cost as they are."""
FARTHEST: Final = 0.9
LEAST: Final = -1.3
"""Another reading counts down to this far below the best one's mean log probability, and to this one at most."""
TOKENS_PER_SECOND: Final = 12
MOST_TOKENS: Final = 448
PROMPT_TOKENS: Final = 160
"""Half of the decoder's context belongs to the prompt at most; the end of a longer one is kept."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What one piece of sound came to: words, mean log probability per token, how likely nobody spoke, other words."""

    text: str
    score: float
    quiet: float
    others: tuple[str, ...] = ()


class ShortWindowWhisper:
    """Decodes utterances of one speaker turn."""

    def __init__(self, folder: str) -> None:
        from faster_whisper import WhisperModel

        self._whisper: Any = WhisperModel(folder, device="cpu", compute_type="int8", cpu_threads=1, num_workers=1)
        self._tokenizers: dict[str, Any] = {}

    def transcribe(self, pcm: Sound, language: str, prompt: str, patience: Patience) -> Heard:
        """Recognise one turn; a turn of several pieces has no other readings."""
        heard = [self._piece(piece, language, prompt, patience) for piece in pieces(pcm)]
        if len(heard) == 1:
            return heard[0]
        lengths = [max(1, len(one.text)) for one in heard]
        score = sum(one.score * length for one, length in zip(heard, lengths, strict=True)) / sum(lengths)
        return Heard(" ".join(one.text for one in heard if one.text), score, min(one.quiet for one in heard))

    def _piece(self, pcm: Sound, language: str, prompt: str, patience: Patience) -> Heard:
        if len(pcm) > LONG_TURN_SECONDS * RATE:
            return self._decode(pcm, language, prompt, FULL_SECONDS, patience)
        heard = self._decode(pcm, language, prompt, SHORT_SECONDS, patience)
        return self._decode(pcm, language, prompt, FULL_SECONDS, patience) if repeats(heard.text) else heard

    def _decode(self, pcm: Sound, language: str, prompt: str, window: float, patience: Patience) -> Heard:
        import ctranslate2

        patience.check()
        seconds, lead = len(pcm) / RATE, int(LEAD_SECONDS * RATE)
        wanted = int(min(max(window, seconds + 0.2), FULL_SECONDS) * RATE)
        features = self._whisper.feature_extractor(np.pad(pcm, (lead, wanted - lead - len(pcm))), padding=0)
        even = features.shape[1] // 2 * 2  # the encoder halves the number of frames
        batch = np.ascontiguousarray(features[None, :, :even], dtype=np.float32)
        encoded = self._whisper.model.encode(ctranslate2.StorageView.from_array(batch), to_cpu=False)
        patience.check()
        tokenizer = self._tokenizer(language)
        hint = tokenizer.encode(" " + prompt.strip())[-PROMPT_TOKENS:] if prompt.strip() else []
        start = self._whisper.get_prompt(tokenizer, hint, without_timestamps=True)
        result = self._whisper.model.generate(
            encoded,
            [start],
            beam_size=BEAM,
            num_hypotheses=HYPOTHESES,
            max_length=min(MOST_TOKENS, len(start) + int(TOKENS_PER_SECOND * seconds) + 12),
            suppress_blank=True,
            return_scores=True,
            return_no_speech_prob=True,
            sampling_temperature=0.0,
        )[0]
        texts = [str(tokenizer.decode(tokens)).strip() for tokens in result.sequences_ids]
        scores = [float(score) for score in result.scores]
        return Heard(texts[0], scores[0], float(result.no_speech_prob), others(texts, scores))

    def _tokenizer(self, language: str) -> Any:
        from faster_whisper.tokenizer import Tokenizer

        if language not in self._tokenizers:
            self._tokenizers[language] = Tokenizer(
                self._whisper.hf_tokenizer,
                self._whisper.model.is_multilingual,
                task="transcribe",
                language=language,
            )
        return self._tokenizers[language]


def others(texts: list[str], scores: list[float]) -> tuple[str, ...]:
    """The readings after the best that say something else, down to a likeliness at which they are only noise."""
    kept: dict[str, str] = {_letters(texts[0]): ""}
    least = max(LEAST, scores[0] - FARTHEST)
    for text, score in zip(texts[1:], scores[1:], strict=True):
        if score >= least and _letters(text):
            kept.setdefault(_letters(text), " ".join(text.split()))
    return tuple(filter(None, kept.values()))


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


def pieces(pcm: Sound) -> list[Sound]:
    """Cut a turn that is too long for the encoder, each time at the quietest tenth of a second of the last five."""
    cut: list[Sound] = []
    longest, step = int(LONGEST_SECONDS * RATE), RATE // 10
    while len(pcm) > longest and len(cut) < MOST_PIECES - 1:
        first = longest - 5 * RATE
        frames = pcm[first : longest - (longest - first) % step].reshape(-1, step)
        at = first + int(np.argmin(np.mean(frames**2, axis=1))) * step + step // 2
        cut.append(pcm[:at])
        pcm = pcm[at:]
    return [*cut, pcm[:longest]]


def repeats(text: str) -> bool:
    """Whether a text looks like Whisper going in circles: it compresses too well or uses too few different words."""
    raw, words = text.encode(), text.lower().split()
    if raw and len(raw) / len(zlib.compress(raw)) > 1.6:
        return True
    return len(words) >= 6 and len(set(words)) <= 0.55 * len(words)


def load(settings: Frame) -> Perform:
    """Load the model of the folder given in the settings and warm it up."""
    import soxr

    whisper = ShortWindowWhisper(str(settings.head["folder"]))
    whisper.transcribe(np.zeros(RATE, dtype=np.float32), "en", "", Patience())

    def perform(request: Frame, patience: Patience) -> Frame:
        before = time.process_time()
        pcm = np.asarray(soxr.resample(from_bytes(request.body), 8_000, RATE), dtype=np.float32)
        heard = whisper.transcribe(pcm, str(request.head["language"]), str(request.head["prompt"] or ""), patience)
        return Frame(
            {
                "text": heard.text,
                "log_probability": heard.score,
                "no_speech": heard.quiet,
                "cpu_seconds": time.process_time() - before,
                "alternatives": "\n".join(heard.others),
            }
        )

    return perform


if __name__ == "__main__":
    serve(load)
