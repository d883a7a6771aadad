"""Typed settings from one TOML file and the environment (`DOORSTEP_SIP__USER=…` wins over the file)."""

import json
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource
from pydantic_settings.exceptions import SettingsError as UnreadableVariable

from doorstep.errors import SettingsError
from doorstep.interface.problems import sentence
from doorstep.ports.second_opinion_settings import SecondOpinionSettings
from doorstep.ports.sip_account import SipSettings
from doorstep.ports.speech_settings import RecogniserSettings, SynthesiserSettings, VoiceActivitySettings

DEFAULT_FILE: Final = Path("doorstep.toml")
FILE_VARIABLE: Final = "DOORSTEP_CONFIG"
PREFIX: Final = "DOORSTEP_"

LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
"""Two letters, as the language's folder is named."""


for _settings in (SipSettings, RecogniserSettings, SynthesiserSettings, VoiceActivitySettings, SecondOpinionSettings):
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
