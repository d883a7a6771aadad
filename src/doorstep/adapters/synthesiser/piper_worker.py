"""Piper's own program: the only place where Piper is imported, run by `python -m`.

Piper is GPL-3.0-or-later; Doorstep is Apache-2.0 and only exchanges text and sound with this separate process over
pipes. Doorstep works without Piper, and Piper comes with an extra that nobody has to install.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np

from doorstep.speech.frames import Frame
from doorstep.speech.telephone_sound import telephone_sound
from doorstep.speech.worker_program import Patience, Perform, serve


class StoppableSession:
    """An onnxruntime session on one thread whose run ends at once when nobody waits for its result any more."""

    def __init__(self, model: Path) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._runtime = onnxruntime
        self._session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self.patience = Patience()

    def run(self, outputs: Any, inputs: Any) -> Any:
        """Run as onnxruntime's session does.

        Raises:
            Abandoned: Nobody waits any more.
        """
        self.patience.check()
        options = self._runtime.RunOptions()
        self.patience.on_end(lambda: setattr(options, "terminate", True))
        try:
            return self._session.run(outputs, inputs, options)
        except Exception as error:
            self.patience.check()
            raise error from None
        finally:
            self.patience.on_end(None)


def plain(text: str) -> str:
    """Take out what Piper would read as phonemes, and control characters."""
    return "".join(" " if sign in "[]" or not sign.isprintable() else sign for sign in text)


def load(settings: Frame) -> Perform:
    """Load the voice of the file given in the settings and speak once, so that the first sentence is not slower."""
    from piper import PiperVoice, SynthesisConfig
    from piper.config import PiperConfig

    model = Path(str(settings.head["voice_file"]))
    session = StoppableSession(model)
    config = PiperConfig.from_dict(json.loads(Path(f"{model}.json").read_text(encoding="utf-8")))
    voice = PiperVoice(session=session, config=config, use_tashkeel=False)
    speed, pitch = float(settings.head["speed"] or 1.0), float(settings.head["pitch"] or 1.0)
    # Played faster the voice is higher; made longer beforehand it keeps its speed.
    manner = SynthesisConfig(length_scale=config.length_scale * pitch / speed)

    def perform(request: Frame, patience: Patience) -> Frame:
        session.patience = patience
        chunks = [chunk.audio_float_array for chunk in voice.synthesize(plain(str(request.head["text"])), manner)]
        sound = np.concatenate(chunks) if chunks else np.zeros(0, dtype=np.float32)
        return Frame({}, telephone_sound(sound, config.sample_rate * pitch))

    perform(Frame({"text": "Hello."}), Patience())
    return perform


if __name__ == "__main__":
    serve(load)
