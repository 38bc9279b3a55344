"""A run of six windows through the fault proxy, with short patience."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.fault_control import FaultProxy, fault_proxy
from tests.e2e.fault_runs import Traces, Trial, picture, strip

GLIMPSE = {
    "BACKOFF_S": 0.1,
    "MOST_BACKOFF_S": 0.4,
    "ATTEMPTS": 3,
    "PUBLISH_S": 0.05,
    # One cell in each request, so that there are as many windows as can be.
    "PIXELS_BYTES": 1,
}


class Bench:
    """Starts runs over the strip and continues them; everything lies in ``folder``."""

    def __init__(self, folder: Path, scene: Path, proxy: FaultProxy) -> None:
        self.folder, self.source, self.proxy = folder, scene, proxy
        self.runs, self.output = folder / "runs", folder / "out" / "mask.tif"
        self.output.parent.mkdir()
        self.traces = Traces(folder)

    def start(self, **more: Any) -> Trial:
        from plugin.jobs.detect import DetectRequest, detect
        from plugin.raster.scene import open_scene

        fields = {"server": self.proxy.address, "output": self.output, "runs": self.runs, **more}
        request = DetectRequest(scene=open_scene(str(self.source)), **fields)
        return Trial(lambda feedback: detect(request, feedback))

    def resume(self, output: Path | None = None) -> Trial:
        """Continue the one run that is unfinished."""
        (record,) = self.unfinished()
        return self.again(record.id, output)

    def again(self, run_id: str, output: Path | None = None) -> Trial:
        from plugin.jobs.detect import continue_run

        return Trial(lambda feedback: continue_run(self.runs, run_id, feedback, output))

    def unfinished(self) -> list[Any]:
        from plugin.jobs.journal import unfinished

        return unfinished(self.runs)

    def left(self) -> list[str]:
        """Names of what lies beside the result, and of journals."""
        folders = [path for path in (self.output.parent, self.runs) if path.exists()]
        return sorted(path.name for folder in folders for path in folder.iterdir())


@pytest.fixture(scope="session")
def strip_scene(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return strip(sample, tmp_path_factory.mktemp("strip") / "strip.tif")


@pytest.fixture(scope="session")
def real_proxy(server_url: str) -> Iterator[FaultProxy]:
    """The fault proxy in front of the real server."""
    with fault_proxy(server_url) as proxy:
        yield proxy


@pytest.fixture
def proxy(real_proxy: FaultProxy) -> Iterator[FaultProxy]:
    """The same, which spoils nothing yet and has an empty log."""
    real_proxy.order(do="forget")
    yield real_proxy
    real_proxy.order(do="forget")


@pytest.fixture
def glimpse(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Makes pauses short; called with names of limits of runs and requests it changes more."""
    from plugin.jobs import limits
    from plugin.server import client, transfer

    def change(**values: float) -> None:
        for name, value in values.items():
            (module,) = (one for one in (limits, client, transfer) if hasattr(one, name))
            monkeypatch.setattr(module, name, value)

    change(**GLIMPSE)
    return change


@pytest.fixture
def bench(
    qgis_app: Any,
    glimpse: Callable[..., None],
    strip_scene: Path,
    proxy: FaultProxy,
    tmp_path: Path,
) -> Iterator[Bench]:
    """A bench; afterwards no thread, no file in memory and no hidden file may be left."""
    made = Bench(tmp_path, strip_scene, proxy)
    yield made
    made.traces.check()


@pytest.fixture(scope="session")
def unbroken(
    qgis_app: Any, server_url: str, strip_scene: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What a run without any fault comes to, straight from the server."""
    from plugin.jobs import limits
    from plugin.jobs.detect import DetectRequest, detect
    from plugin.raster.scene import open_scene

    folder = tmp_path_factory.mktemp("unbroken")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(limits, "PIXELS_BYTES", 1)
        request = DetectRequest(
            open_scene(str(strip_scene)), server_url, folder / "mask.tif", runs=folder / "runs"
        )
        trial = Trial(lambda feedback: detect(request, feedback)).end(60)
    assert trial.error is None, trial.error
    return picture(folder / "mask.tif")
