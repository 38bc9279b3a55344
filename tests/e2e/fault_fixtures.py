"""A run of six windows through the fault proxy, with short patience."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.fault_control import FaultProxy, StubProcess, fault_proxy
from tests.e2e.fault_runs import Traces, Trial, picture, strip, wait_until

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

    def half_done(self, fault: str = "hold", **more: Any) -> Trial:
        """A run of which two windows are kept; all others meet ``fault``."""
        self.proxy.spoil({"fault": fault, "skip": 2})
        trial = self.start(**more)
        wait_until(lambda: self.kept() == 2 and self.proxy.hit(fault))
        return trial

    def kept(self) -> int:
        """How many answers lie in the journal."""
        return sum(1 for _ in self.runs.rglob("part_*"))

    def unfinished(self) -> list[Any]:
        from plugin.jobs.unfinished import unfinished

        return unfinished(self.runs)

    def left(self) -> list[str]:
        """Names of what lies beside the result, and of journals."""
        folders = [path for path in (self.output.parent, self.runs) if path.exists()]
        return sorted(path.name for folder in folders for path in folder.iterdir())


@pytest.fixture(scope="session")
def strip_scene(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return strip(sample, tmp_path_factory.mktemp("strip") / "strip.tif")


@pytest.fixture(scope="session")
def stub_url() -> Iterator[str]:
    """The address of tests/stub_server.py with the golden card."""
    stub = StubProcess({})
    yield stub.address
    stub.end()


@pytest.fixture
def upstream(server_url: str) -> str:
    """The server behind the proxy: the real one; some modules take the stub, which is quicker."""
    return server_url


@pytest.fixture(scope="session")
def proxy_process() -> Iterator[FaultProxy]:
    with fault_proxy("http://127.0.0.1:9") as proxy:
        yield proxy


@pytest.fixture
def proxy(proxy_process: FaultProxy, upstream: str) -> Iterator[FaultProxy]:
    """The fault proxy, which spoils nothing yet and has an empty log."""
    proxy_process.turn_to(upstream)
    proxy_process.order(do="forget")
    yield proxy_process
    proxy_process.order(do="forget")


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
def unbroken_pictures() -> dict[str, dict[str, Any]]:
    """What ``unbroken`` gives, by the server's address."""
    return {}


@pytest.fixture
def unbroken(
    unbroken_pictures: dict[str, dict[str, Any]],
    bench: Bench,
    upstream: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, Any]:
    """What a run without any fault comes to, straight from the server."""
    if upstream not in unbroken_pictures:
        folder = tmp_path_factory.mktemp("unbroken")
        output = folder / "mask.tif"
        trial = bench.start(server=upstream, output=output, runs=folder / "runs").end(90)
        assert trial.error is None, trial.error
        unbroken_pictures[upstream] = picture(output)
    return unbroken_pictures[upstream]
