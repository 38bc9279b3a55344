"""The GUI thread of the real desktop while a run goes on: free for a person all the time."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.bench.gui import LIMIT_MS, described, held
from tools.bench.scenes import stored
from tools.bench.servers import stub_server

ATTEMPTS = 3


@pytest.fixture(scope="module")
def large(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return stored(sample, tmp_path_factory.mktemp("large") / "large.tif", 4096)


@pytest.fixture
def without_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Xvfb is used also where there is a screen."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("without_screen")
def test_a_run_does_not_hold_the_gui_thread(large: Path) -> None:
    """Hundreds of small windows, answered at once, with the growing result on the map.

    Whatever else runs on the machine can hold any thread, so the best of some attempts counts: what
    Terramask does in that thread it does in each of them.
    """
    told = []
    for _ in range(ATTEMPTS):
        with stub_server(tile=256, overlap=32) as server:
            found = held(server, large, 5)
        gaps = found["gaps"]
        assert found["refreshed"] >= 3, "the result did not grow on the map"
        assert len(gaps["run"]) > 200, "the timer did not tick"
        if max(gaps["run"]) <= LIMIT_MS + max(gaps["map"]):
            return
        told.append(f"{described(gaps['run'])}; QGIS alone: {described(gaps['map'])}")
    pytest.fail("\n".join(told))
