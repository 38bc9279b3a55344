"""Checks by the clock, for a machine that does nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def sample() -> Path:
    """The project's own scene."""
    return ROOT / "resources" / "sample" / "flooded_valley.tif"
