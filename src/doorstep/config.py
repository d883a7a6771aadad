"""Typed settings from one TOML file and the environment (`DOORSTEP_SIP__USER=…` wins over the file)."""

import json
import os
import tomllib
from collections.abc import Mapping
from datetime import time
from pathlib import Path
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource
from pydantic_settings.exceptions import SettingsError as UnreadableVariable

from doorstep.campaigns.consent import ConsentBasis
from doorstep.errors import SettingsError
from doorstep.interface.problems import sentence
from doorstep.ports.second_opinion_settings import SecondOpinionSettings
from doorstep.ports.sip_account import SipSettings
from doorstep.ports.speech_settings import RecogniserSettings, SynthesiserSettings, VoiceActivitySettings
from doorstep.ports.wording_settings import WordingSettings

DEFAULT_FILE: Final = Path("doorstep.toml")
FILE_VARIABLE: Final = "DOORSTEP_CONFIG"
PREFIX: Final = "DOORSTEP_"

LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
"""Two letters, as the language's folder is named."""


def _of_their_day(value: time) -> time:
    if value.tzinfo is not None:
        raise ValueError("has to be an hour of the recipient's day, without a zone")
    return value


HourOfDay = Annotated[time, AfterValidator(_of_their_day)]
"""An hour of the recipient's day, wherever they are."""

LineName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_-]{1,40}$")]
"""Names a telephone line."""


for _settings in (
    SipSettings,
    RecogniserSettings,
    SynthesiserSettings,
    VoiceActivitySettings,
    SecondOpinionSettings,
    WordingSettings,
):
    _settings.__pydantic_config__ = ConfigDict(extra="forbid")  # type: ignore[union-attr]  # pydantic reads it


class Section(BaseModel):
    """One table of the settings file; keys it does not know are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class StoreSection(Section):
    """Where promises and campaigns are kept.

    Args:
        url: SQLAlchemy address of the database; SQLite by default, PostgreSQL works with its driver installed.
    """

    url: str = "sqlite:///doorstep.sqlite"


class RecordingSection(Section):
    """Whether calls may be recorded, once the customer agreed in the call, and where the sound is kept."""

    allowed: bool = False
    folder: Path = Path("recordings")


class CallsSection(Section):
    """How people are rung.

    Args:
        uri: The address to ring, with `{phone}` in place of the number and `{domain}` for that of the SIP account.
        ring_seconds: How long it may ring.
    """

    uri: str = "sip:{phone}@{domain}"
    ring_seconds: float = Field(default=30.0, gt=0, le=180)


class UnderstandingSection(Section):
    """What helps to understand.

    Args:
        encoder: Whether the sentence encoder supports the rules where it is installed.
        address_register: The file of an address register, made by `doorstep register import`.
    """

    encoder: bool = True
    address_register: Path | None = None


class EngineSection(Section):
    """Where the engine of campaigns keeps what is queued.

    Args:
        url: SQLAlchemy address; empty: the store's PostgreSQL database, or a file beside the store's SQLite file.
    """

    url: str = ""


class WorkerSection(Section):
    """A process that makes the calls of campaigns.

    Args:
        name: Its name, stable over restarts; every worker on one database needs its own.
        calls_at_once: How many calls it makes at the same time; nothing: as many as its recogniser can follow.
        heartbeat_seconds: How often it says that it lives.
        dead_seconds: After this long without a heartbeat its calls are lost, and others take over its work.
    """

    name: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]{1,80}$")] = "worker-1"
    calls_at_once: int | None = Field(default=None, ge=1, le=1000)
    heartbeat_seconds: float = Field(default=5.0, gt=0, le=60)
    dead_seconds: float = Field(default=20.0, gt=0, le=600)


class LineSection(Section):
    """A telephone line (trunk) that campaigns call on.

    Args:
        uri: The address to ring, like that of `[calls]`; empty: that one.
        calls_at_once: Calls that may go on at the same time, over all workers.
        calls_per_second: Calls that may begin within any second, over all workers.
        countries: The recipients' countries it serves, as two-letter codes; empty: all.
    """

    uri: str = ""
    calls_at_once: int = Field(default=20, ge=1, le=10_000)
    calls_per_second: float = Field(default=1.0, gt=0, le=1000)
    countries: tuple[Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")], ...] = ()


class CallingSection(Section):
    """When and how often people are called, within what the rules of their country allow.

    Args:
        first: No call before this hour of the recipient's day; nothing: as the country's rules say.
        last: No call from this hour on; nothing: as the country's rules say.
        attempts: How often one contact is tried before it is given up.
        attempts_a_day: How often one number is dialled within a day.
        attempts_a_week: How often one number is dialled within seven days.
        consent: Whether the order a number came with is consent enough for a delivery call, or one must be recorded.
    """

    first: HourOfDay | None = None
    last: HourOfDay | None = None
    attempts: int = Field(default=4, ge=1, le=20)
    attempts_a_day: int = Field(default=2, ge=1, le=10)
    attempts_a_week: int = Field(default=5, ge=1, le=20)
    consent: ConsentBasis = ConsentBasis.ORDER


class ApiSection(Section):
    """The HTTP interface for the shop's systems.

    Args:
        host: The address it listens at.
        port: The port it listens at.
        requests_a_minute: How many requests one key may make within a minute.
        visits_a_minute: How many requests without a key one address may make within a minute.
        chats_an_hour: How many chats with buyers one address may begin within an hour.
    """

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    requests_a_minute: int = Field(default=600, ge=1, le=1_000_000)
    visits_a_minute: int = Field(default=600, ge=1, le=1_000_000)
    chats_an_hour: int = Field(default=20, ge=1, le=1_000_000)


class WebhooksSection(Section):
    """How events are posted to the shop's systems.

    Args:
        tries: How often one delivery is tried before it is dead; dead ones can be replayed.
        timeout_seconds: How long a receiver may take to answer.
    """

    tries: int = Field(default=12, ge=1, le=50)
    timeout_seconds: float = Field(default=10.0, gt=0, le=120)


class RetentionSection(Section):
    """For how many days what is kept; what is older is deleted by whoever runs the campaigns.

    Args:
        recordings: The sound of calls.
        words: What was said in calls, and the events of their conversations.
        results: Names, numbers and addresses with what became of them, once a case is over.
        chats: Listings with what buyers and sellers wrote, once nothing happens to them any more.
        engine: What the engine remembers of finished attempts.
    """

    recordings: int = Field(default=30, ge=1, le=3650)
    words: int = Field(default=30, ge=1, le=3650)
    results: int = Field(default=180, ge=1, le=3650)
    chats: int = Field(default=90, ge=1, le=3650)
    engine: int = Field(default=3, ge=1, le=3650)


class AuditSection(Section):
    """The log of what has to be shown later.

    Args:
        key_file: The key that signs it and hides numbers in it; made where it is not there.
    """

    key_file: Path = Path("doorstep-audit.key")


class TelemetrySection(Section):
    """What is told about the work itself, never about people.

    Args:
        traces: Where OpenTelemetry traces are sent to (OTLP over HTTP); empty: nowhere.
        host: The address at which a process that works on campaigns shows its figures to Prometheus.
        port: The port it shows them at; None: nowhere. Each process on a machine needs its own.
    """

    traces: str = ""
    host: str = "127.0.0.1"
    port: int | None = Field(default=None, ge=0, le=65535)


class Settings(BaseSettings):
    """All settings; built by `load_settings`."""

    model_config = SettingsConfigDict(extra="forbid", frozen=True, env_prefix=PREFIX, env_nested_delimiter="__")

    sip: SipSettings = Field(default_factory=SipSettings)
    recogniser: RecogniserSettings = Field(default_factory=RecogniserSettings)
    synthesiser: SynthesiserSettings = Field(default_factory=SynthesiserSettings)
    voices: dict[LanguageCode, SynthesiserSettings] = Field(default_factory=dict)
    voice_activity: VoiceActivitySettings = Field(default_factory=VoiceActivitySettings)
    store: StoreSection = Field(default_factory=StoreSection)
    calls: CallsSection = Field(default_factory=CallsSection)
    recording: RecordingSection = Field(default_factory=RecordingSection)
    understanding: UnderstandingSection = Field(default_factory=UnderstandingSection)
    second_opinion: SecondOpinionSettings = Field(default_factory=SecondOpinionSettings)
    wording: WordingSettings = Field(default_factory=WordingSettings)
    engine: EngineSection = Field(default_factory=EngineSection)
    worker: WorkerSection = Field(default_factory=WorkerSection)
    lines: dict[LineName, LineSection] = Field(default_factory=lambda: {"main": LineSection()})
    calling: CallingSection = Field(default_factory=CallingSection)
    api: ApiSection = Field(default_factory=ApiSection)
    webhooks: WebhooksSection = Field(default_factory=WebhooksSection)
    retention: RetentionSection = Field(default_factory=RetentionSection)
    audit: AuditSection = Field(default_factory=AuditSection)
    telemetry: TelemetrySection = Field(default_factory=TelemetrySection)

    @field_validator("sip", mode="before")
    @classmethod
    def _listed(cls, value: object) -> object:
        """Read lists that stand in the environment as JSON."""
        if not isinstance(value, Mapping):
            return value
        return {name: _list(entry) if isinstance(entry, str) else entry for name, entry in value.items()}

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Read the environment first, then the settings file."""
        del dotenv_settings, file_secret_settings
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, toml_file=settings_file(os.environ))


def settings_file(environment: Mapping[str, str]) -> Path | None:
    """Where the settings file lies; None where there is none, which is fine unless the environment names one.

    Raises:
        SettingsError: The environment names a file that is not there.
    """
    named = environment.get(FILE_VARIABLE)
    if named is None:
        return DEFAULT_FILE if DEFAULT_FILE.is_file() else None
    if not Path(named).is_file():
        raise SettingsError(f"{FILE_VARIABLE} names a settings file that is not there.")
    return Path(named)


def load_settings() -> Settings:
    """Read the settings of this process.

    Raises:
        SettingsError: The file cannot be read, or a key or a value in it is wrong; the text names each by its path.
    """
    _refuse_unknown_variables(os.environ)
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError(sentence("The settings cannot be used", error.errors())) from None
    except UnreadableVariable as error:
        raise SettingsError(f"The settings cannot be used: {error}.") from None
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"The settings file is not valid TOML: {error}.") from None
    except (OSError, UnicodeDecodeError):
        raise SettingsError("The settings file cannot be read as UTF-8 text.") from None


def settings_from(text: str) -> Settings:
    """Read settings that were written down with `model_dump_json`, for a process that is handed them."""
    return Settings(**json.loads(text))


def _refuse_unknown_variables(environment: Mapping[str, str]) -> None:
    """Name a mistyped variable instead of silently ignoring it."""
    known = set(Settings.model_fields)
    for name in sorted(environment):
        section = name.removeprefix(PREFIX).partition("__")[0].lower()
        if name.startswith(PREFIX) and name != FILE_VARIABLE and section not in known:
            raise SettingsError(f"The settings cannot be used: {name} in the environment is not a known setting.")


def _list(entry: str) -> object:
    try:
        return json.loads(entry) if entry.startswith("[") else entry
    except json.JSONDecodeError:
        return entry
