"""Whether a pixel's class depends on what was asked around it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr

from tools.bench.context import VARIED, Context
from tools.bench.engine import Ran, changed, request_for, run, run_with
from tools.bench.figures import Section
from tools.bench.servers import file_server, in_turns
from tools.local_server import local_server

ABOUT = f"""A scene of {VARIED[0]} x {VARIED[1]} pixels on the real server with the demonstration
model, as a whole and in other ways. Told is how many of the pixels that both runs have are of the
same class, and how many are wrongly without data, or wrongly not."""
NODATA = 255
LEAST = 0.999
EXTENTS = {
    "a corner": (0, 0, 700, 611),
    "the middle": (333, 277, 801, 705),
    "the lower right": (651, 489, 849, 811),
    "a strip of odd place and size": (97, 613, 1301, 149),
}
"""Column, row, width and height in a scene of VARIED pixels."""
TRIANGLE = ((120.3, 90.7), (1430.2, 410.9), (610.5, 1250.4))
"""Column and row of the corners of a polygon."""


@dataclass(frozen=True)
class Agreement:
    """How many of ``pixels`` that both runs have are of the same class, and in how many the one
    says no data where the scene has data, or the other way round."""

    pixels: int
    same: int
    nodata_wrong: int

    @property
    def share(self) -> float:
        return self.same / self.pixels

    def __str__(self) -> str:
        return (
            f"{self.same} of {self.pixels} pixels ({100 * self.share:.4f} %), "
            f"{self.nodata_wrong} wrong about no data"
        )


@dataclass
class Runs:
    """Runs over one scene in many ways, compared with one over the whole of it."""

    scene: Path
    server: str
    folder: Path
    count: int = 0

    @cached_property
    def whole(self) -> np.ndarray:
        """Class ids of the whole scene [row, column], as the engine does it by itself."""
        return _mask(self._run())

    @cached_property
    def missing(self) -> np.ndarray:
        """Where the scene has no data, as bool [row, column]."""
        return (gdal.Open(str(self.scene)).ReadAsArray() == 0).any(axis=0)

    def whole_scene(self) -> Agreement:
        """The scene as a whole, once more."""
        return self._compared(_mask(self._run()))

    def extent(self, name: str) -> Agreement:
        from plugin.raster.region import Region
        from plugin.raster.windows import Window

        window = Window(*EXTENTS[name])
        mask = _mask(self._run(region=Region(window)))
        return self._compared(mask, (slice(*window.rows), slice(*window.columns)))

    def polygon(self) -> Agreement:
        """A polygon; outside of it there must be no class."""
        from plugin.raster.region import Region
        from plugin.raster.scene import open_scene

        scene = open_scene(str(self.scene))
        g = scene.geotransform
        points = [(g[0] + g[1] * x, g[3] + g[5] * y) for x, y in (*TRIANGLE, TRIANGLE[0])]
        text = ", ".join(f"{x} {y}" for x, y in points)
        wkb = bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))").ExportToWkb())
        region = Region.of_polygons(scene, [wkb])
        mask, window = _mask(self._run(region=region)), region.window
        inside = region.inside(window)
        return self._compared(mask, (slice(*window.rows), slice(*window.columns)), inside)

    def smallest_windows(self) -> Agreement:
        """As many requests as can be."""
        from plugin.jobs import limits

        with changed(limits, PIXELS_BYTES=1):
            return self._compared(_mask(self._run()))

    def one_window(self) -> Agreement:
        """All in a single request."""
        from plugin.jobs import limits, pace

        with changed(pace, _FIRST_TILES=1000), changed(limits, TARGET_S=1e6):
            ran = self._run()
        if ran.result.requests != 1:
            raise RuntimeError(f"{ran.result.requests} requests instead of one")
        return self._compared(_mask(ran))

    def by_address(self) -> Agreement:
        """The server fetches the pixels itself."""
        with file_server(self.scene.parent) as address:
            source = f"/vsicurl/{address}/{self.scene.name}"
            ran = self._run(scene=source, transport="url")
        if ran.result.sent_bytes > 10_000 * ran.result.requests:
            raise RuntimeError("pixels were sent")
        return self._compared(_mask(ran))

    def two_replicas(self, second: str) -> Agreement:
        """Two servers that take requests in turns."""
        from plugin.jobs import limits

        with in_turns([self.server, second]) as (front, asked), changed(limits, PIXELS_BYTES=1):
            mask = _mask(self._run(server=front))
            if min(asked) < 2:
                raise RuntimeError(f"one server got nothing to do: {asked}")
        return self._compared(mask)

    def continued(self) -> Agreement:
        """Cancelled after its first answer, and continued."""
        from plugin.jobs import limits
        from plugin.jobs.detect import continue_run
        from plugin.jobs.unfinished import find

        request = self._request()
        with changed(limits, PIXELS_BYTES=1):
            cancelled = run(request, _cancels_after_one).result
            if not 0 < cancelled.missing < cancelled.windows:
                raise RuntimeError(f"{cancelled.missing} of {cancelled.windows} are missing")
            record = find(request.journals)
            ran = run_with(lambda feedback: continue_run(request.journals, record.id, feedback))
        return self._compared(_mask(ran))

    def _request(self, **more: Any) -> Any:
        self.count += 1
        folder = self.folder / str(self.count)
        folder.mkdir()
        fields = {"scene": self.scene, "server": self.server, "folder": folder, **more}
        return request_for(**fields)

    def _run(self, **more: Any) -> Ran:
        return run(self._request(**more))

    def _compared(
        self,
        mask: np.ndarray,
        place: tuple[slice, slice] = (slice(None), slice(None)),
        inside: np.ndarray | None = None,
    ) -> Agreement:
        within = np.ones(mask.shape, bool) if inside is None else inside
        missing = self.missing[place] | ~within
        whole = self.whole[place]
        wrong = (mask == NODATA) != missing
        wrong |= within & ((whole == NODATA) != missing)
        both = ~missing & (mask != NODATA) & (whole != NODATA)
        return Agreement(int(both.sum()), int((mask == whole)[both].sum()), int(wrong.sum()))


def _cancels_after_one(feedback: Any) -> None:
    from qgis.PyQt.QtCore import Qt

    def look(done: int, windows: int, seconds: float) -> None:
        if done:
            feedback.cancel()

    feedback.counted.connect(look, Qt.ConnectionType.DirectConnection)


def _mask(ran: Ran) -> np.ndarray:
    return gdal.Open(str(ran.result.output)).ReadAsArray()


def measure(context: Context) -> Section:
    """All of them; with ``quick`` without a second server."""
    section = Section("The same pixel, asked for in other ways", ABOUT)
    runs = Runs(context.varied, context.real, context.fresh("invariance"))

    def add(what: str, found: Agreement) -> None:
        limit = f"at least {100 * LEAST} %, no data exactly"
        section.add(what, str(found), found.share, limit)

    add("the whole scene once more", runs.whole_scene())
    for name in EXTENTS:
        add(f"extent: {name}", runs.extent(name))
    add("a polygon", runs.polygon())
    add("windows as small as can be", runs.smallest_windows())
    add("one window for all", runs.one_window())
    add("fetched by the server from an address", runs.by_address())
    add("a run that was cancelled and continued", runs.continued())
    if not context.quick:
        with local_server() as second:
            add("two servers in turns", runs.two_replicas(second))
    return section
