import tomllib
from pathlib import Path

import pytest

from doorstep.runtime.installed import DISTRIBUTIONS, EXTRAS, installed, installed_version, missing

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PARTS = {
    name: parts for name, parts in PROJECT["optional-dependencies"].items() if not parts[0].startswith("doorstep[")
}


def test_every_extra_of_the_package_is_known() -> None:
    assert set(EXTRAS) == set(DISTRIBUTIONS) == set(PARTS)


@pytest.mark.parametrize("extra", sorted(EXTRAS))
def test_an_extras_main_package_is_one_of_its_parts(extra: str) -> None:
    assert any(part.startswith(DISTRIBUTIONS[extra]) for part in PARTS[extra])


@pytest.mark.parametrize("extra", sorted(EXTRAS))
def test_what_is_installed_has_a_version(extra: str) -> None:
    if not installed(extra):
        pytest.skip(f"the extra '{extra}' is not installed")
    assert missing(extra) == ()
    assert installed_version(extra)
