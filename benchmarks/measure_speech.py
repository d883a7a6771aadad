"""Recogniser and synthesisers: time and processor time per utterance or sentence, time to load, memory of each process.

The utterances are spoken by Pico and sent over the telephone channel: they show cost, not how well people are heard.
"""

import asyncio
import os
import statistics
import time
from pathlib import Path

from doorstep.adapters.recogniser.whisper import WhisperRecogniser
from doorstep.adapters.synthesiser.pico import PicoSynthesiser
from doorstep.adapters.synthesiser.piper import PiperSynthesiser
from doorstep.adapters.voice_activity.silero import SileroVoiceActivity
from doorstep.errors import DoorstepError
from doorstep.ports.recogniser import RecogniserRequest
from doorstep.testing.channel import TelephoneChannel

RUNS = 10
PROMPT = 'Phone call about a parcel delivery. "Tomorrow after three." "42 Maple Street, Springfield 62704."'
UTTERANCES = (
    "I am not at home in the morning, sorry.",
    "Can you bring it to my office instead?",
    "No, wait, put it at my front door.",
    "Tomorrow in the afternoon would be fine.",
)
SENTENCES = (
    "Is that all right?",
    "A parcel for you is planned for this morning between ten and twelve.",
    "I can offer you tomorrow between two and four in the afternoon, or Wednesday between nine and eleven.",
)


def megabytes(process_id: int) -> int:
    """Resident memory."""
    status = Path(f"/proc/{process_id}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) // 1024


def cpu_seconds(process_id: int) -> float:
    """Processor time used so far."""
    fields = Path(f"/proc/{process_id}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def spread(values: list[float]) -> str:
    """Median and range in milliseconds."""
    low, middle, high = min(values), statistics.median(values), max(values)
    return f"{middle * 1000:.0f} ms ({low * 1000:.0f} to {high * 1000:.0f})"


async def measure_synthesiser(synthesiser: PiperSynthesiser | PicoSynthesiser) -> None:
    """Print load, sound times and memory of one synthesiser."""
    before = time.perf_counter()
    await synthesiser.start()
    print(f"{synthesiser.voice}: loaded in {time.perf_counter() - before:.1f} s")
    (process_id,) = synthesiser.process_ids
    for sentence in SENTENCES:
        times, sound, used = [], b"", cpu_seconds(process_id)
        for _ in range(RUNS):
            before = time.perf_counter()
            sound = await synthesiser.synthesise(sentence)
            times.append(time.perf_counter() - before)
        cpu = (cpu_seconds(process_id) - used) / RUNS
        words, seconds = len(sentence.split()), len(sound) / 16000
        print(f"  {words:2} words, {seconds:.1f} s of sound: to sound {spread(times)}, processor {cpu * 1000:.0f} ms")
    print(f"  memory {megabytes(process_id)} MB")
    await synthesiser.close()


async def measure_recogniser() -> None:
    """Print load, latency, processor time and memory of the recogniser."""
    speaker, channel = PicoSynthesiser(), TelephoneChannel(snr_db=25)
    await speaker.start()
    spoken = [channel.carry(await speaker.synthesise(text), part) for part, text in enumerate(UTTERANCES)]
    await speaker.close()
    recogniser = WhisperRecogniser()
    before = time.perf_counter()
    await recogniser.start()
    print(f"whisper base: loaded in {time.perf_counter() - before:.1f} s")
    (process_id,) = recogniser.process_ids
    walls, costs = [], []
    for _ in range(RUNS):
        for pcm in spoken:
            before = time.perf_counter()
            transcript = await recogniser.transcribe(RecogniserRequest(pcm, "en", PROMPT))
            walls.append(time.perf_counter() - before)
            costs.append(transcript.cpu_seconds)
    lengths = ", ".join(f"{len(pcm) / 16000:.1f}" for pcm in spoken)
    print(f"  utterances of {lengths} s, {len(walls)} runs: latency {spread(walls)}, processor {spread(costs)}")
    print(f"  memory {megabytes(process_id)} MB")
    await recogniser.close()


def measure_voice_activity() -> None:
    """Print the time of one window."""
    detector = SileroVoiceActivity().detector()
    window = TelephoneChannel(snr_db=20).background(256)
    times = []
    for _ in range(2000):
        before = time.perf_counter()
        detector.probability(window)
        times.append(time.perf_counter() - before)
    window_seconds = statistics.median(times)
    print(f"silero: {window_seconds * 1e6:.0f} µs for each 32 ms ({window_seconds / 0.032:.2%} of a core)")


async def main() -> None:
    """Measure what is installed."""
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, load {load:.1f}, {RUNS} runs each; median (lowest to highest)")
    for synthesiser in (PiperSynthesiser(), PicoSynthesiser()):
        try:
            await measure_synthesiser(synthesiser)
        except DoorstepError as error:
            print(f"{synthesiser.voice}: {error}")
    await measure_recogniser()
    measure_voice_activity()
    print(f"load afterwards {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    asyncio.run(main())
