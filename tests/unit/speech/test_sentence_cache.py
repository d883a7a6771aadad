"""Sentences are made once, shared while they are made, and rendered ahead without being in the way."""

import asyncio
from collections.abc import Coroutine
from pathlib import Path

import pytest

from doorstep.adapters.synthesiser.cache import CachedSynthesiser, SoundFolder
from doorstep.adapters.synthesiser.memory import MemorySynthesiser, tone
from doorstep.errors import WorkerLost


def play(story: Coroutine[None, None, None]) -> None:
    asyncio.run(story)


async def begun() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def test_a_sentence_is_made_once() -> None:
    async def story() -> None:
        inner = MemorySynthesiser()
        cache = CachedSynthesiser(inner)
        assert await cache.synthesise("Hello.") == await cache.synthesise("Hello.") == tone("Hello.")
        assert inner.finished == ["Hello."]

    play(story())


def test_those_who_want_the_same_sentence_share_the_work() -> None:
    async def story() -> None:
        inner = MemorySynthesiser(seconds=0.001)
        cache = CachedSynthesiser(inner)
        sounds = await asyncio.gather(*(cache.synthesise("Hello.") for _ in range(5)))
        assert set(sounds) == {tone("Hello.")}
        assert inner.begun == ["Hello."]

    play(story())


def test_one_who_leaves_does_not_take_the_sentence_from_the_other() -> None:
    async def story() -> None:
        inner = MemorySynthesiser()
        inner.freeze()
        cache = CachedSynthesiser(inner)
        leaving, staying = (asyncio.create_task(cache.synthesise("Hello.")) for _ in range(2))
        await begun()
        leaving.cancel()
        await begun()
        inner.thaw()
        assert await staying == tone("Hello.")

    play(story())


def test_a_sentence_nobody_waits_for_is_given_up() -> None:
    async def story() -> None:
        inner = MemorySynthesiser()
        inner.freeze()
        cache = CachedSynthesiser(inner)
        leaving = asyncio.create_task(cache.synthesise("Hello."))
        await begun()
        leaving.cancel()
        await begun()
        inner.thaw()
        assert await cache.synthesise("Goodbye.") == tone("Goodbye.")
        assert inner.finished == ["Goodbye."]

    play(story())


def test_an_urgent_sentence_overtakes_what_is_rendered_ahead() -> None:
    async def story() -> None:
        inner = MemorySynthesiser()
        inner.freeze()
        cache = CachedSynthesiser(inner)
        ahead = asyncio.create_task(cache.warm(["Perhaps.", "Later."]))
        await begun()
        urgent = asyncio.create_task(cache.synthesise("Now."))
        await begun()
        inner.thaw()
        assert await urgent == tone("Now.")
        await ahead
        assert inner.finished == ["Now.", "Perhaps.", "Later."]
        assert cache.has("Perhaps.")
        assert cache.has("Later.")

    play(story())


def test_what_is_rendered_ahead_and_wanted_now_is_not_begun_again() -> None:
    async def story() -> None:
        inner = MemorySynthesiser()
        inner.freeze()
        cache = CachedSynthesiser(inner)
        ahead = asyncio.create_task(cache.warm(["Perhaps."]))
        await begun()
        urgent = asyncio.create_task(cache.synthesise("Perhaps."))
        await begun()
        ahead.cancel()
        await begun()
        inner.thaw()
        assert await urgent == tone("Perhaps.")
        assert inner.begun == ["Perhaps."]

    play(story())


def test_rendering_ahead_stops_when_it_is_cancelled() -> None:
    async def story() -> None:
        inner = MemorySynthesiser()
        inner.freeze()
        cache = CachedSynthesiser(inner)
        ahead = asyncio.create_task(cache.warm(["One.", "Two."]))
        await begun()
        ahead.cancel()
        await begun()
        inner.thaw()
        await begun()
        assert inner.finished == []

    play(story())


def test_a_loss_reaches_who_waits_and_spoils_nothing() -> None:
    async def story() -> None:
        inner = MemorySynthesiser()
        inner.freeze()
        cache = CachedSynthesiser(inner)
        waiting = asyncio.create_task(cache.synthesise("Hello."))
        await begun()
        inner.kill()
        with pytest.raises(WorkerLost):
            await waiting
        assert await cache.synthesise("Hello.") == tone("Hello.")

    play(story())


def test_a_loss_while_rendering_ahead_leaves_the_other_sentences() -> None:
    async def story() -> None:
        inner = MemorySynthesiser()
        inner.freeze()
        cache = CachedSynthesiser(inner)
        ahead = asyncio.create_task(cache.warm(["One.", "Two."]))
        await begun()
        inner.kill()
        await ahead
        assert (cache.has("One."), cache.has("Two.")) == (False, True)

    play(story())


def test_the_least_recently_used_is_forgotten_first() -> None:
    async def story() -> None:
        cache = CachedSynthesiser(MemorySynthesiser(), most_bytes=len(tone("aaaa")) * 2)
        for text in ("aaaa", "bbbb", "aaaa", "cccc"):
            await cache.synthesise(text)
        assert [cache.has(text) for text in ("aaaa", "bbbb", "cccc")] == [True, False, True]

    play(story())


def test_lasting_sentences_are_there_in_the_next_run_and_others_leave_no_file(tmp_path: Path) -> None:
    async def story() -> None:
        first = CachedSynthesiser(MemorySynthesiser(), folder=tmp_path)
        await first.warm(["One moment, please."], lasting=True)
        await first.warm(["A parcel for Alex Morgan."])
        await first.synthesise("Something private.")
        inner = MemorySynthesiser()
        second = CachedSynthesiser(inner, folder=tmp_path)
        await second.warm(["One moment, please."], lasting=True)
        assert await second.synthesise("One moment, please.") == tone("One moment, please.")
        assert inner.begun == []

    play(story())
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_grows_too_large_loses_its_oldest_sentences(tmp_path: Path) -> None:
    folder = SoundFolder(tmp_path, most_bytes=250)
    for text in ("one", "two", "three"):
        folder.write("voice", text, bytes(100))
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 250
    assert folder.read("voice", "three") == bytes(100)


def test_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    folder = SoundFolder(tmp_path / "file" / "sounds")
    folder.write("voice", "text", bytes(2))
    assert folder.read("voice", "text") is None


def test_closing_in_mid_work_loses_the_sentence_and_ends() -> None:
    async def story() -> None:
        inner = MemorySynthesiser()
        inner.freeze()
        cache = CachedSynthesiser(inner)
        waiting = asyncio.create_task(cache.synthesise("Hello."))
        await begun()
        await cache.close()
        with pytest.raises(WorkerLost):
            await waiting

    play(story())
