"""Whole scenes from beginning to end: by ``qgis_process``, and from the panel."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from tools.bench import desktop, scenes
from tools.bench.context import Context
from tools.bench.figures import Section, must
from tools.bench.gui import SCRIPT

ABOUT = """By `qgis_process`, from its start to its end, and in the panel, from the click to the end
of the run, each in a QGIS of its own. The scene and the folder on the real server with the
demonstration model, the mosaic on the server that answers at once. The two masks must be the same
in every pixel."""
LONGEST_S = 3600.0
_MOSAIC = 20_000
_QUICK_MOSAIC = 3_000


@dataclass(frozen=True)
class Way:
    """What came of one way of running: the mask, seconds, and what was said of it."""

    mask: Path
    seconds: float
    flood_km2: float
    missing: int


def measure(context: Context) -> Section:
    """The scene, a product of separate bands, and a mosaic."""
    section = Section("Whole scenes", ABOUT)
    side = _QUICK_MOSAIC if context.quick else _MOSAIC
    folder = context.fresh("whole")
    product = partial(scenes.separate, context.scene, folder)
    mosaic = partial(scenes.stored, context.scene, folder / "mosaic.tif", side)
    for name, scene, server in (
        (context.scene.name, context.scene, context.real),
        ("the same ground as a folder of bands, like Landsat's", product(), context.real),
        (
            f"a mosaic of {side} x {side} pixels",
            mosaic(),
            context.stub,
        ),
    ):
        headless = by_qgis_process(server, scene, context.fresh("headless"))
        panel = by_panel(server, scene, context.fresh("panel"))
        different = _different(headless.mask, panel.mask)
        wrong = different or headless.missing or panel.missing
        section.add(
            name,
            f"qgis_process {headless.seconds:.1f} s, panel {panel.seconds:.1f} s, "
            f"{panel.flood_km2:.4g} km² under water, {different} pixels different",
            headless.seconds,
            must("none different, none missing", not wrong),
        )
    return section


def by_qgis_process(server: str, scene: Path, folder: Path) -> Way:
    """A product's folder is given as such. Raises RuntimeError if QGIS fails."""
    home, mask = folder / "home", folder / "mask.tif"
    desktop.install(home / ".local" / "share" / "QGIS" / "QGIS3" / "profiles" / "default")
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or "qgis_process"
    what = "PRODUCT" if scene.is_dir() else "INPUT"
    given = {what: scene, "SERVER": server, "TRANSPORT": "b64", "OUTPUT": mask}
    arguments = [f"{name}={value}" for name, value in given.items()]
    command = [program, "run", "--json", "terramask:detectfloods", "--", *arguments]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    begun = time.monotonic()
    done = subprocess.run(
        command,
        env={**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
    )
    seconds = time.monotonic() - begun
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    return Way(mask, seconds, float(results["FLOOD_KM2"]), int(results["MISSING"]))


def by_panel(server: str, scene: Path, folder: Path) -> Way:
    """A product's folder is opened with the panel's own button."""
    mask = folder / "mask.tif"
    orders: dict[str, Any] = {"server": server, "scene": str(scene), "output": str(mask)}
    orders.update(product=scene.is_dir(), map_s=0, stop_s=0, idle_s=0)
    found = desktop.in_desktop(SCRIPT, orders, LONGEST_S)
    return Way(mask, found["run_s"], found["flood_km2"], found["missing"])


def _different(first: Path, second: Path) -> int:
    """In how many pixels the masks differ."""
    one, other = gdal.Open(str(first)), gdal.Open(str(second))
    if (one.RasterXSize, one.RasterYSize) != (other.RasterXSize, other.RasterYSize):
        return one.RasterXSize * one.RasterYSize
    count = 0
    for top in range(0, one.RasterYSize, 512):
        rows = (0, top, one.RasterXSize, min(512, one.RasterYSize - top))
        count += int(np.count_nonzero(one.ReadAsArray(*rows) != other.ReadAsArray(*rows)))
    return count
