"""`python -m doorstep.testing.phone`: a second phone on this machine, in a process of its own, held by a customer.

It hears nothing but sound: a voice, a recogniser and a voice activity of its own. Standard output tells what happens,
one JSON object a line. It takes one call after the other and ends when its standard input is closed.
"""

import argparse
import asyncio
import json
import socket
import sys
import wave
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, cast

from doorstep.config import Settings
from doorstep.errors import BadInput, DoorstepError
from doorstep.ports.incoming import IncomingCall, Phone
from doorstep.ports.sip_account import SipSettings
from doorstep.ports.speech_settings import SynthesiserEngine, SynthesiserSettings
from doorstep.testing.channel import TelephoneChannel
from doorstep.testing.customers_face import Customer
from doorstep.testing.customers_person import Person
from doorstep.testing.customers_reference import Ending, ReferenceCustomer
from doorstep.testing.customers_scenario import own_scenarios, read_scenarios
from doorstep.testing.phone_customer import PhoneCustomer, Senses, Tell

VOICES: Final = {"en": "en-US", "de": "de-DE"}
"""What the owner of the phone speaks with, by language."""

SPEED: Final = 0.9
"""Pico hurries; people who are asked something on the phone do not."""
PITCH: Final = 1.15
RING_SECONDS: Final = 1.0
FIRST_RTP_PORT: Final = 32002
"""Above the ports for sound of the assistant's side."""
RTP_SPAN: Final = 20
"""Ports that one phone needs for sound: one call at a time, and some in case one is taken."""
BLOCKS: Final = 25
"""So many phones find ports for sound on one machine."""


def tell(line: Mapping[str, object]) -> None:
    """Write one line."""
    sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    sys.stdout.flush()


async def answer_calls(
    phone: Phone, senses: Senses, person: Callable[[], Customer], report: Tell, record: Path | None = None
) -> None:
    """Take one call after the other, each with a fresh customer, until cancelled."""
    number = 0
    async for call in phone.incoming():
        number += 1
        await asyncio.sleep(RING_SECONDS)
        await _hold(call, senses, person(), report, None if record is None else record / f"heard-{number}.wav")


async def _hold(call: IncomingCall, senses: Senses, person: Customer, report: Tell, record: Path | None) -> None:
    customer = PhoneCustomer(await call.answer(), person, senses, report)
    report({"type": "answered", "at": 0.0})
    cause = await customer.run()
    if record is not None:
        _keep(record, bytes(customer.heard))
    meter = customer.meter
    report({"type": "ended", "cause": cause.value, "gaps": meter.gaps, "barge_ins": meter.barge_ins})


def _keep(path: Path, pcm: bytes) -> None:
    with path.open("wb") as file, wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(pcm)


@contextmanager
def rtp_ports() -> Iterator[tuple[int, int]]:
    """Find ports for sound that no other phone on this machine uses, until this is left.

    The first port of a block marks it as taken: it is held meanwhile.

    Raises:
        OSError: Every block is taken.
    """
    for first in range(FIRST_RTP_PORT, FIRST_RTP_PORT + BLOCKS * RTP_SPAN, RTP_SPAN):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mark:
            try:
                mark.bind(("127.0.0.1", first))
            except OSError:
                continue
            yield first + 2, first + RTP_SPAN - 2
            return
    raise OSError("no ports for sound are free")


def phone_settings(number: str, port: int, sound: tuple[int, int], language: str = "en") -> Settings:
    """Make the settings of a phone that is rung at this number and port, and uses these ports for sound."""
    return Settings(
        sip=SipSettings(user=number, interface="127.0.0.1", listen_port=port, rtp_ports=sound),
        synthesiser=SynthesiserSettings(
            engine=SynthesiserEngine.PICO, voice=VOICES[language], speed=SPEED, pitch=PITCH
        ),
    )


async def run(
    settings: Settings,
    person: Callable[[], Customer],
    channel: TelephoneChannel | None,
    record: Path | None,
    language: str = "en",
) -> None:
    """Hold a phone until standard input is closed."""
    from doorstep.bootstrap.lines import recogniser, telephony, voice, voice_activity

    phone = cast("Phone", telephony(settings))
    senses = Senses(
        voice(settings.synthesiser), recogniser(settings), voice_activity(settings), language=language, channel=channel
    )
    try:
        await asyncio.gather(phone.start(), senses.voice.start(), senses.recogniser.start())
        tell({"type": "ready", "address": phone.address})
        serving = asyncio.create_task(answer_calls(phone, senses, person, tell, record))
        closed = asyncio.create_task(_until_input_closes())
        await asyncio.wait({serving, closed}, return_when=asyncio.FIRST_COMPLETED)
        for task in (serving, closed):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
    finally:
        await asyncio.gather(phone.close(), senses.voice.close(), senses.recogniser.close())


async def _until_input_closes() -> None:
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    await reader.read()


def main() -> None:
    """Read the arguments and hold the phone."""
    arguments = argparse.ArgumentParser(prog="python -m doorstep.testing.phone", description=__doc__)
    arguments.add_argument("--number", default="customer", help="the user part of the phone's address")
    arguments.add_argument("--port", type=int, default=5092)
    arguments.add_argument("--ending", type=Ending, choices=list(Ending), default=Ending.DOOR)
    arguments.add_argument("--customer", help="a simulated customer by name, in place of the reference call's")
    arguments.add_argument("--customers", type=Path, help="the file of scenarios that customer stands in")
    arguments.add_argument("--language", choices=sorted(VOICES), default="en", help="what the customer speaks")
    arguments.add_argument("--recorded", action="store_true", help="the call opens by asking for consent to record")
    arguments.add_argument("--snr", type=float, help="noise on the line, speech above it in decibel")
    arguments.add_argument("--loss", type=float, default=0.0, help="share of frames that get lost")
    arguments.add_argument("--seed", type=int, default=0)
    arguments.add_argument("--record", type=Path, help="folder for what the customer heard")
    given = arguments.parse_args()
    channel = None
    if given.snr is not None or given.loss:
        channel = TelephoneChannel(given.snr, given.loss, seed=given.seed)

    try:
        person = _person(given)
    except (DoorstepError, OSError) as error:
        sys.exit(str(error))
    with suppress(KeyboardInterrupt), rtp_ports() as sound:
        settings = phone_settings(given.number, given.port, sound, given.language)
        asyncio.run(run(settings, person, channel, given.record, given.language))


def _person(given: argparse.Namespace) -> Callable[[], Customer]:
    if given.customer is None:
        return lambda: ReferenceCustomer(given.ending, recorded=given.recorded, language=given.language)
    text = None if given.customers is None else given.customers.read_text(encoding="utf-8")
    scenarios = own_scenarios(given.language) if text is None else read_scenarios(text)
    chosen = next((one for one in scenarios if one.name == given.customer), None)
    if chosen is None:
        raise BadInput(f"There is no customer of this name; there are: {'; '.join(one.name for one in scenarios)}.")
    return lambda: Person(chosen)


if __name__ == "__main__":
    main()
