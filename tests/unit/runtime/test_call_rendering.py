"""Sentences to sound on virtual time: what is to be said now waits for nothing that nobody wants."""

import asyncio

from doorstep.adapters.synthesiser.memory import MemorySynthesiser
from doorstep.runtime.call_rendering import Rendering
from doorstep.testing.virtual_time import run_virtually


def test_dropped_sentences_are_not_made_before_the_new_answer() -> None:
    async def scene() -> None:
        voice = MemorySynthesiser(seconds=1.0)
        rendering = Rendering(voice)
        dropped = [asyncio.create_task(rendering.sound(f"Dropped {number}.")) for number in range(3)]
        await asyncio.sleep(0.5)
        for task in dropped:
            task.cancel()
        assert await asyncio.create_task(rendering.sound("The answer."))
        assert voice.finished == ["The answer."]
        await rendering.close()

    run_virtually(scene())


def test_a_sentence_that_somebody_else_waits_for_is_kept() -> None:
    async def scene() -> None:
        rendering = Rendering(MemorySynthesiser(seconds=1.0))
        first = asyncio.create_task(rendering.sound("Both."))
        second = asyncio.create_task(rendering.sound("Both."))
        await asyncio.sleep(0.5)
        first.cancel()
        assert await second
        await rendering.close()

    run_virtually(scene())


def test_a_likely_sentence_makes_way_and_is_made_later() -> None:
    async def scene() -> None:
        voice = MemorySynthesiser(seconds=1.0)
        rendering = Rendering(voice)
        rendering.ahead(["Likely."])
        await asyncio.sleep(0.5)
        assert await rendering.sound("Wanted.")
        await asyncio.sleep(2.0)
        assert voice.finished == ["Wanted.", "Likely."]
        await rendering.close()

    run_virtually(scene())


def test_a_hung_voice_is_replaced() -> None:
    async def scene() -> None:
        hung, spare = MemorySynthesiser(), MemorySynthesiser()
        hung.freeze()
        rendering = Rendering(hung, spare)
        assert await rendering.sound("Hello.")
        assert spare.finished == ["Hello."]
        await rendering.close()

    run_virtually(scene())
