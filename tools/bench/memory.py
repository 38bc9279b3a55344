"""How much memory runs over a huge virtual raster take above QGIS's own.

``python3 -m tools.bench.memory SERVER FOLDER`` prints JSON; a process of its own, so that nothing
else is in the figure. What is measured is the peak of the resident memory (VmHWM of proc(5)) above
what QGIS takes once it has started, before anything of Terramask or numpy is imported.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tools.bench.engine import qgis, request_for, run
from tools.bench.servers import SAMPLE

SIDE = 100_000
ROWS = 4_000
"""Of a strip as wide as the raster, which is run as a whole."""
_POLYGONS = 24
_MARGIN = 300


def peaks(server: str, folder: Path, rows: int) -> dict[str, Any]:
    """Peak memory in bytes above QGIS's own, by what was done meanwhile."""
    with qgis(folder):
        own = memory("VmRSS")
        found: dict[str, Any] = {"own": own}

        def note(name: str, work: Callable[[], Any]) -> None:
            # The peak so far is forgotten (proc(5), clear_refs).
            Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
            found[f"{name} done"] = work()
            found[name] = memory("VmHWM") - own

        # It imports numpy.
        from tools.bench.scenes import huge, incompressible

        scene = huge(SAMPLE, folder, SIDE)
        (folder / "noise").mkdir()
        noise = huge(incompressible(SAMPLE, folder / "noise.tif"), folder / "noise", SIDE)
        note("strip", lambda: _strip(scene, server, folder, rows))
        note("noise", lambda: _strip(noise, server, folder, rows // 2))
        note("polygons", lambda: _scattered(scene, server, folder))
        note("whole", lambda: _whole(scene, folder))
        return found


def memory(name: str) -> int:
    """``VmRSS``, resident memory now, or ``VmHWM``, its peak; bytes."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(rf"^{name}:\s+(\d+) kB", status, re.MULTILINE)
    return int(found[1]) << 10 if found else 0


def _strip(scene: Path, server: str, folder: Path, rows: int) -> dict[str, Any]:
    """The full width, in the middle of the raster."""
    from plugin.raster.region import Region
    from plugin.raster.windows import Window

    window = Window(0, (SIDE - rows) // 2 + 7, SIDE, rows)
    return _told(run(request_for(scene, server, folder, region=Region(window))))


def _scattered(scene: Path, server: str, folder: Path) -> dict[str, Any]:
    """Small triangles all over the raster, so that the result is as large as the raster."""
    import numpy as np
    from osgeo import ogr

    from plugin.raster.region import Region
    from plugin.raster.scene import open_scene

    opened = open_scene(str(scene))
    g = opened.geotransform
    rng = np.random.default_rng(5)
    places = rng.integers(_MARGIN, SIDE - _MARGIN, (_POLYGONS, 2)).tolist()
    places += [[_MARGIN, _MARGIN], [SIDE - _MARGIN, SIDE - _MARGIN]]
    wkbs = []
    for column, row in places:
        corners = [(column, row - 200), (column + 250, row + 180), (column - 250, row + 180)]
        points = [(g[0] + g[1] * x, g[3] + g[5] * y) for x, y in (*corners, corners[0])]
        text = ", ".join(f"{x} {y}" for x, y in points)
        wkbs.append(bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))").ExportToWkb()))
    region = Region.of_polygons(opened, wkbs)
    return _told(run(request_for(scene, server, folder, region=region)))


def _whole(scene: Path, folder: Path) -> dict[str, Any]:
    """All of the raster without a server: the plan of all requests, its area, and a result of its
    size, in which every hundredth answer is written."""
    import numpy as np

    from plugin.jobs.job import cells_for
    from plugin.jobs.plan import Plan
    from plugin.raster.area import row_areas
    from plugin.raster.mosaic import Mosaic
    from plugin.wire.card import ModelCard

    card_file = Path(__file__).resolve().parents[2] / "tests" / "wire" / "card.json"
    card = ModelCard.from_json(json.loads(card_file.read_text(encoding="utf-8")))
    request = request_for(scene, "http://127.0.0.1:1", folder)
    cells, region = cells_for(request, card), request.area
    plan = Plan(cells, region, None)
    row_areas(request.scene.geotransform, request.scene.crs_wkt, region.window)
    requests = written = 0
    with Mosaic(request.output, request.scene, region, card, {}) as mosaic:
        while (part := plan.take(card.limits.request_tiles)) is not None:
            requests += 1
            if requests % 100 == 1:
                values = np.full((1, part.keep.height, part.keep.width), requests & 1, np.uint8)
                mosaic.write(part.keep, values)
                written += 1
        mosaic.finish(complete=False)
    return {"pixels": region.pixels, "requests": requests, "written": written}


def _told(ran: Any) -> dict[str, Any]:
    result = ran.result
    pixels = sum(total.pixels for total in result.totals) + result.nodata_pixels
    return {
        "pixels": pixels,
        "requests": result.requests,
        "missing": result.missing,
        "seconds": round(ran.seconds, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("server")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rows", type=int, default=ROWS)
    given = parser.parse_args()
    print(json.dumps(peaks(given.server, given.folder, given.rows)))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
