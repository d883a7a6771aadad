"""The settings page names every setting with its default, and nothing else."""

import re
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path

import pytest
from pydantic import BaseModel

from doorstep.config import Settings
from tests.architecture.source import ROOT

ROW = re.compile(r"^\| `(\w+)` \| (.+?) \|", re.MULTILINE)


def shown(value: object) -> str:
    """A default as it stands on the page."""
    if value is None:
        return "not set"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, BaseModel):
        return "see below"
    if isinstance(value, Enum):
        return f'`"{value.value}"`'
    if isinstance(value, tuple):
        return f"`[{', '.join(map(str, value))}]`"
    return f"`{value}`" if isinstance(value, int | float) else f'`"{value}"`'


def keys(section: object) -> list[str]:
    """The keys of one table of the settings file."""
    if is_dataclass(section) and not isinstance(section, type):
        return [field.name for field in fields(section)]
    if isinstance(section, dict):
        return list(section)
    return list(getattr(type(section), "model_fields", {}))


def value_of(section: object, key: str) -> object:
    """The default of one key."""
    return section[key] if isinstance(section, dict) else getattr(section, key)


def test_the_page_names_every_setting_with_its_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = (ROOT / "docs/reference/settings.md").read_text(encoding="utf-8")
    page = {
        name: dict(ROW.findall(body))
        for name, body in re.findall(r"## `\[(\w+)\]`\n(.*?)(?=\n## |\Z)", text, re.DOTALL)
    }
    settings = Settings()
    for name in Settings.model_fields:
        section = getattr(settings, name)
        assert page.pop(name, None) == {key: shown(value_of(section, key)) for key in keys(section)}, name
    assert not page
