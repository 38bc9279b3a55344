"""A folder of small scenes as they lie in archives: most of them alike, some odd, some no good."""

from __future__ import annotations

import shutil
from pathlib import Path

from osgeo import gdal

from tools.bench import scenes

REVERSED = "bands in another order"
EMPTY = "nothing but no data"
ACCENTS = "Überflutung São Tomé, 2. März"
ODD = (REVERSED, EMPTY, ACCENTS)
NO_CRS = "without CRS"
CUT_SHORT = "cut short"
NO_RASTER = "no raster"
BROKEN = (NO_CRS, CUT_SHORT, NO_RASTER)
_SIZES = ((512, 512), (300, 420), (640, 360), (512, 200), (700, 512), (256, 256))
"""Width and height in pixels, in turns."""
_OPTIONS = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "ZLEVEL=1"]


def archive(source: Path, folder: Path, count: int) -> dict[str, Path]:
    """Write ``count`` scenes of parts of ``source`` as GeoTIFFs into ``folder``, and give their
    paths by name without ending. ODD and BROKEN are among them; of the others no two are the same.
    """
    ground = scenes.varied(source, folder.parent / f"{folder.name}-ground.tif", 1400, 1200)
    plain = count - len(ODD) - len(BROKEN)
    made = {f"valley {number:02}": number for number in range(plain)}
    paths = {name: _part(ground, folder / f"{name}.tif", number) for name, number in made.items()}
    for number, name in enumerate((*ODD, NO_CRS, CUT_SHORT), plain):
        paths[name] = _part(ground, folder / f"{name}.tif", number, name)
    paths[NO_RASTER] = folder / f"{NO_RASTER}.tif"
    paths[NO_RASTER].write_text("The download failed.\n", encoding="utf-8")
    ground.unlink()
    return paths


def _part(ground: Path, path: Path, number: int, kind: str = "") -> Path:
    """A window of ``ground``, another one for each number; ``kind`` is what is odd about it."""
    width, height = _SIZES[number % len(_SIZES)]
    window = [number * 67 % (1400 - width), number * 41 % (1200 - height), width, height]
    bands = [6, 5, 4, 3, 2, 1] if kind == REVERSED else [1, 2, 3, 4, 5, 6]
    dataset = gdal.Translate("", str(ground), format="MEM", srcWin=window, bandList=bands, noData=0)
    if kind == NO_CRS:
        dataset.SetProjection("")
    if kind == EMPTY:
        for band in bands:
            dataset.GetRasterBand(band).Fill(0)
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), dataset, options=_OPTIONS).FlushCache()
    dataset = None
    if kind == CUT_SHORT:
        _cut(path)
    return path


def _cut(path: Path) -> None:
    """Take the second half of a file away, whose header stays whole."""
    whole = path.with_suffix(".whole")
    shutil.move(path, whole)
    gdal.Translate(str(path), str(whole), format="COG", creationOptions=["COMPRESS=DEFLATE"])
    whole.unlink()
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)
