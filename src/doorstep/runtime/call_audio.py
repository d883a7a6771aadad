"""What comes in from the customer: one gapless stream of samples, voice and tones found in it, clips cut from it."""

from typing import Final

from doorstep.ports.telephony import FRAME_BYTES, SAMPLE_RATE
from doorstep.ports.voice_activity import WINDOW_SAMPLES, VoiceDetector
from doorstep.turns.answer_detection import ToneRun, follow_tone, tone
from doorstep.turns.events import ToneEnded, VoiceStarted, VoiceStopped
from doorstep.turns.voicing import Voicing, VoicingSettings, hear

BYTES_A_SECOND: Final = 2 * SAMPLE_RATE
WINDOW_BYTES: Final = 2 * WINDOW_SAMPLES

FRAME_SECONDS: Final = 0.02

LATE: Final = 0.12
"""Seconds without sound after which silence is put in its place: the line sends nothing when nothing is said."""

MOST_FILLED: Final = 50
"""Frames of silence put in at once; longer absences (the line was on hold) leave no gap in the stream."""

KEPT: Final = 60 * BYTES_A_SECOND
"""Bytes of the past that clips can be cut from."""

BEFORE: Final = 0.3
"""Seconds added to a clip in front: a soft first consonant is noticed late."""

AFTER: Final = 0.15
"""Seconds added to a clip behind."""


class Incoming:
    """The customer's side of one call, from the moment it was answered."""

    def __init__(self, detector: VoiceDetector, started: float, settings: VoicingSettings | None = None) -> None:
        self._detector = detector
        self._settings = settings or VoicingSettings()
        self._sound = bytearray()
        self._dropped = 0
        self._windowed = 0
        self._filled = started
        self._voicing = Voicing()
        self._tone = ToneRun()

    @property
    def length(self) -> int:
        """Bytes of the stream so far."""
        return self._dropped + len(self._sound)

    def take(
        self, pcm: bytes, now: float, *, tones: bool
    ) -> tuple[bytes, list[VoiceStarted | VoiceStopped | ToneEnded]]:
        """Add what came in up to `now`, silence where nothing came.

        Returns:
            What was added to the stream, and what was found in it.
        """
        if pcm:
            self._filled = now
        elif now - self._filled >= LATE:
            frames = int((now - self._filled) / FRAME_SECONDS)
            pcm = bytes(FRAME_BYTES * min(frames, MOST_FILLED))
            self._filled += frames * FRAME_SECONDS
        self._sound += pcm
        found: list[VoiceStarted | VoiceStopped | ToneEnded] = []
        if tones:
            found += self._tones(pcm)
        found += self._voice()
        if len(self._sound) > 2 * KEPT:
            self._dropped += len(self._sound) - KEPT
            del self._sound[:-KEPT]
        return pcm, found

    def clip(self, since: float, until: float) -> bytes:
        """Cut out the sound between two moments, with a little on both sides."""
        first, last = self._place(since - BEFORE), self._place(until + AFTER)
        return bytes(self._sound[max(0, first - self._dropped) : max(0, last - self._dropped)])

    def _place(self, moment: float) -> int:
        # counted back from the newest sample
        return max(0, self.length - 2 * round((self._filled - moment) * SAMPLE_RATE))

    def _voice(self) -> list[VoiceStarted | VoiceStopped | ToneEnded]:
        found: list[VoiceStarted | VoiceStopped | ToneEnded] = []
        while self.length - self._windowed >= WINDOW_BYTES:
            first = self._windowed - self._dropped
            window = bytes(self._sound[first : first + WINDOW_BYTES])
            self._windowed += WINDOW_BYTES
            end = self._filled - (self.length - self._windowed) / BYTES_A_SECOND
            start = end - WINDOW_SAMPLES / SAMPLE_RATE
            probability = self._detector.probability(window)
            self._voicing, event = hear(self._voicing, probability, start, end, self._settings)
            if event is not None:
                found.append(event)
        return found

    def _tones(self, pcm: bytes) -> list[ToneEnded]:
        found = []
        for first in range(0, len(pcm) - FRAME_BYTES + 1, FRAME_BYTES):
            self._tone, event = follow_tone(self._tone, tone(pcm[first : first + FRAME_BYTES]))
            if event is not None:
                found.append(event)
        return found
