"""Make the sample scene: a flooded river valley, by the synthesis that the model was trained on.

``python make_sample.py [--scene FILE.tif] [--truth FILE.tif]`` writes a GeoTIFF that looks like a
Sentinel-2 product (six named bands, reflectance x 10000 in uint16, 10 m, UTM, nodata 0 beyond the
edge of the orbit) and its known water mask (uint8: 1 water, 0 dry, 255 no data or under cloud).
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from atmosphere import observe
from fields import Array
from rasterio.crs import CRS
from rasterio.transform import from_origin
from scene import label, make_scene
from spectra import BANDS

ROOT = Path(__file__).resolve().parents[3]
# Far from the seeds of training (0 unless told otherwise) and validation.
SEED = 1_000_012
SIZE = 640
# Any valley will do; this corner lies in UTM zone 30 N.
CORNER = (612_340.0, 4_331_260.0)
# Counts are rounded to this step (0.0012 of reflectance), so that the file stays small.
STEP = 12
NODATA, HIDDEN = 0, 255


def outside(size: int) -> Array:
    """The lower right corner that the orbit did not see, True [size, size]."""
    yy, xx = np.mgrid[0:size, 0:size]
    return xx - (size - 1) + 0.28 * (yy - (size - 1)) > -0.07 * size


def make(seed: int = SEED, size: int = SIZE) -> tuple[Array, Array]:
    """Counts [6, H, W] uint16 and mask [H, W] uint8 of the sample."""
    rng = np.random.default_rng(seed)
    scene = make_scene(size, rng, flooded=0.22, hilly=False)
    view = observe(scene.ground, rng, cloudy=0.03)
    counts = np.maximum(np.round(view.reflectance * 10_000.0 / STEP) * STEP, STEP)
    truth = label(scene.flooded, scene.patch)[0]
    beyond = outside(size)
    counts[:, beyond] = NODATA
    truth = np.where(beyond | (view.cloud > 0.3), HIDDEN, truth)
    return counts.astype(np.uint16), truth.astype(np.uint8)


def write(path: Path, data: Array, nodata: int, names: tuple[str, ...]) -> None:
    """Write bands [n, H, W] as a tiled, deflated GeoTIFF in UTM zone 30 N."""
    profile: dict[str, Any] = {
        "driver": "GTiff", "count": data.shape[0], "height": data.shape[1], "width": data.shape[2],
        "dtype": data.dtype.name, "crs": CRS.from_epsg(32630),
        "transform": from_origin(*CORNER, 10.0, 10.0), "nodata": nodata, "tiled": True,
        "blockxsize": 256, "blockysize": 256, "compress": "deflate", "predictor": 2, "zlevel": 9,
        "interleave": "band",
    }  # fmt: skip
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(path, "w", **profile) as out:
        out.write(data)
        out.descriptions = names


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", type=Path, default=ROOT / "resources/sample/flooded_valley.tif")
    parser.add_argument("--truth", type=Path, default=ROOT / "tests/data/flooded_valley_truth.tif")
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    counts, truth = make(options.seed)
    write(options.scene, counts, NODATA, BANDS)
    write(options.truth, truth[None], HIDDEN, ("water",))


if __name__ == "__main__":
    main()
