"""docs/processing.md names all that the algorithms have."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.core import QgsApplication

pytestmark = pytest.mark.usefixtures("provider")
PAGE = (Path(__file__).resolve().parents[2] / "docs" / "processing.md").read_text("utf-8")
NAMES = ("detectfloods", "segment", "continuerun", "masktopolygons", "maskstatistics")


def test_these_are_all(provider):
    assert sorted(algorithm.name() for algorithm in provider.algorithms()) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_and_output_is_documented(name):
    algorithm = QgsApplication.processingRegistry().algorithmById(f"terramask:{name}")
    parts = re.split(r"^## ", PAGE, flags=re.MULTILINE)
    (part,) = [part for part in parts if f"`terramask:{name}`" in part.splitlines()[0]]
    rows = "".join(re.findall(r"^\| `[^|]*\|", part, re.MULTILINE))
    for definition in algorithm.parameterDefinitions():
        assert f"`{definition.name()}`" in rows
    if name != "continuerun":
        for definition in algorithm.outputDefinitions():
            assert f"`{definition.name()}`" in part
