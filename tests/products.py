"""Small made-up satellite products, all of one and the same ground.

The ground consists of squares of 60 m, 12 across and 10 down, each with a reflectance of its own in
every band; the first square has no data. So every product of it, of whatever resolution, holds
numbers that must come out as the same reflectance.
"""

from __future__ import annotations

import shutil
import tarfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr

from tests.product_metadata import SUN_ELEVATION, landsat_metadata, sentinel_2_metadata

ACROSS, DOWN, SQUARE = 12, 10, 60
ORIGIN = (600000.0, 4200000.0)
UTM_30N = 32630
PRITHVI = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")
SENTINEL_2 = {
    "B01": ("COASTAL_AEROSOL", 60),
    "B02": ("BLUE", 10),
    "B03": ("GREEN", 10),
    "B04": ("RED", 10),
    "B05": ("RED_EDGE_1", 20),
    "B06": ("RED_EDGE_2", 20),
    "B07": ("RED_EDGE_3", 20),
    "B08": ("NIR_BROAD", 10),
    "B8A": ("NIR_NARROW", 20),
    "B09": ("WATER_VAPOR", 60),
    "B10": ("CIRRUS", 60),
    "B11": ("SWIR_1", 20),
    "B12": ("SWIR_2", 20),
}
LANDSAT = {
    "B1": "COASTAL_AEROSOL",
    "B2": "BLUE",
    "B3": "GREEN",
    "B4": "RED",
    "B5": "NIR_NARROW",
    "B6": "SWIR_1",
    "B7": "SWIR_2",
}
_NAMES = tuple(name for name, _ in SENTINEL_2.values())


def truth(name: str, metres: int = 10) -> np.ndarray:
    """Reflectance of a band [row, column] on a grid of ``metres``; NaN where there is no data.

    It is a multiple of 0.0001.
    """
    rows, columns = np.mgrid[0:DOWN, 0:ACROSS]
    squares = (500 + 173 * _NAMES.index(name) + 31 * rows + 7 * columns) / 10_000
    squares[0, 0] = np.nan
    # 30 m, 20 m and 10 m are whole parts of a square.
    times = SQUARE // metres
    return np.kron(squares, np.ones((times, times)))


def numbers(
    reflectance: np.ndarray, scale: float, offset: float, nodata: float, kind: type = np.uint16
) -> np.ndarray:
    """What a product holds for it: ``reflectance = number * scale + offset``."""
    with np.errstate(invalid="ignore"):
        values = np.rint((reflectance - offset) / scale)
    return np.where(np.isnan(values), nodata, values).astype(kind)


def write(
    path: Path,
    bands: Sequence[np.ndarray],
    metres: float = 10,
    *,
    descriptions: Sequence[str] = (),
    tags: Mapping[str, str] | None = None,
    band_tags: Sequence[Mapping[str, str]] = (),
    nodata: float | None = None,
    scale: float | None = None,
    offset: float | None = None,
    epsg: int = UTM_30N,
    origin: tuple[float, float] = ORIGIN,
    options: Sequence[str] = (),
) -> Path:
    """Write bands [row, column] as a GeoTIFF, or as a JPEG 2000 if the name ends so."""
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset = _in_memory(np.stack(bands), metres, epsg, origin)
    dataset.SetMetadata(dict(tags or {}))
    for i in range(dataset.RasterCount):
        band = dataset.GetRasterBand(i + 1)
        if descriptions:
            band.SetDescription(descriptions[i])
        if band_tags:
            band.SetMetadata(dict(band_tags[i]))
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if scale is not None:
            band.SetScale(scale)
            band.SetOffset(offset or 0.0)
        band = None
    if path.suffix == ".jp2":
        driver, options = "JP2OpenJPEG", ["QUALITY=100", "REVERSIBLE=YES", *options]
    else:
        driver = "GTiff"
    made = gdal.GetDriverByName(driver).CreateCopy(str(path), dataset, options=list(options))
    del made, dataset
    return path


def sentinel_2(
    folder: Path,
    level: str = "2A",
    *,
    baseline: str = "05.09",
    tile: str = "30SXH",
    day: str = "20190914",
    ending: str = "tif",
    metadata: bool = True,
    without: Sequence[str] = (),
) -> Path:
    """A product folder of Sentinel-2 as ESA names it; ``ending`` is its bands' (``jp2``, ``tif``).

    Bands of level 2A also come in the coarser resolutions, as in ESA's.
    """
    name = f"S2A_MSIL{level}_{day}T105031_N{baseline.replace('.', '')}_R051_T{tile}_{day}T131211"
    safe = folder / f"{name}.SAFE"
    images = safe / "GRANULE" / f"L{level}_T{tile}_A022084_{day}T105855" / "IMG_DATA"
    shift = -0.1 if float(baseline) >= 4 else 0.0
    stem = f"T{tile}_{day}T105031"
    for band, (spectral, finest) in SENTINEL_2.items():
        if band in without or (level == "2A" and band == "B10"):
            continue
        for metres in (10, 20, 60) if level == "2A" else (finest,):
            if metres < finest:
                continue
            values = numbers(truth(spectral, metres), 1e-4, shift, 0)
            file = f"{stem}_{band}_{metres}m" if level == "2A" else f"{stem}_{band}"
            place = images / f"R{metres}m" if level == "2A" else images
            write(place / f"{file}.{ending}", [values], metres)
    layer = images / "R20m" / f"{stem}_SCL_20m" if level == "2A" else images / f"{stem}_TCI"
    write(layer.with_suffix(f".{ending}"), [np.full((DOWN, ACROSS), 4, np.uint8)], SQUARE)
    quality = images.parent / "QI_DATA"
    write(quality / f"MSK_DETFOO_B02.{ending}", [np.ones((DOWN, ACROSS), np.uint8)], SQUARE)
    if metadata:
        text = sentinel_2_metadata(name, level, baseline, day)
        (safe / f"MTD_MSIL{level}.xml").write_text(text, encoding="utf-8")
    (safe / "manifest.safe").write_text("<xfdu/>", encoding="utf-8")
    return safe


def landsat(
    folder: Path,
    level: int = 2,
    *,
    metadata: bool = True,
    place: str = "200033",
    day: str = "20190914",
    without: Sequence[str] = (),
) -> Path:
    """A product folder of Landsat 8, Collection 2."""
    kind = "L2SP" if level == 2 else "L1TP"
    name = f"LC08_{kind}_{place}_{day}_20200826_02_T1"
    product = folder / name
    factors = (2.75e-5, -0.2)
    if level == 1:
        sine = np.sin(np.radians(SUN_ELEVATION))
        factors = (2e-5 / sine, -0.1 / sine)
    for band, spectral in LANDSAT.items():
        if band not in without:
            values = numbers(truth(spectral, 30), *factors, 0)
            prefix = "SR_" if level == 2 else ""
            write(product / f"{name}_{prefix}{band}.TIF", [values], 30)
    ones = np.full((DOWN * 2, ACROSS * 2), 21824, np.uint16)
    for other in ("ST_B10", "QA_PIXEL") if level == 2 else ("B10", "QA_PIXEL"):
        write(product / f"{name}_{other}.TIF", [ones], 30)
    if level == 1:
        write(product / f"{name}_B8.TIF", [np.kron(ones, np.ones((2, 2), np.uint16))], 15)
    if metadata:
        text = landsat_metadata(name, kind, day)
        (product / f"{name}_MTL.txt").write_text(text, encoding="utf-8")
    return product


def hls(
    folder: Path,
    kind: str = "S30",
    *,
    tile: str = "30SXH",
    day: str = "2019257",
    declared: bool = True,
    without: Sequence[str] = (),
) -> Path:
    """A product folder of HLS v2.0; ``declared``: the files say their scale and fill, as NASA's."""
    name = f"HLS.{kind}.T{tile}.{day}T105031.v2.0"
    product = folder / name
    bands = {"B0" + number[1:]: spectral for number, spectral in LANDSAT.items()}
    if kind == "S30":
        bands = {number: spectral for number, (spectral, _) in SENTINEL_2.items()}
    tags = {"HLS_PROCESSING_TIME": "2022-03-28T03:36:40Z", "SENSING_TIME": "2019-09-14T10:50:31Z"}
    if kind == "S30":
        # What the product was made from; its offset is no longer in the numbers.
        tags.update(PROCESSING_BASELINE="05.00", SPACECRAFT_NAME="Sentinel-2A")
    else:
        tags.update(LANDSAT_PRODUCT_ID="LC08_L1TP_200033_20190914_20200826_02_T1")
    said: dict[str, Any] = {"nodata": -9999, "scale": 1e-4} if declared else {}
    for band, spectral in bands.items():
        if band not in without:
            values = numbers(truth(spectral, 30), 1e-4, 0, -9999, np.int16)
            write(product / f"{name}.{band}.tif", [values], 30, tags=tags, **said)
    write(product / f"{name}.Fmask.tif", [np.zeros((DOWN * 2, ACROSS * 2), np.uint8)], 30)
    return product


def stack(
    path: Path, spectral: Sequence[str], metres: int = 10, *, shift: float = 0.0, **more: Any
) -> Path:
    """One file of these bands: integers, (reflectance - shift) x 10000, 0 for no data."""
    bands = [numbers(truth(name, metres), 1e-4, shift, 0) for name in spectral]
    return write(path, bands, metres, **more)


def zipped(folder: Path) -> Path:
    """A ZIP of a product folder, beside it."""
    return Path(shutil.make_archive(str(folder), "zip", folder.parent, folder.name))


def tarred(folder: Path) -> Path:
    """A tar of a product folder's files, beside it, as USGS packs them."""
    path = folder.with_suffix(".tar")
    with tarfile.open(path, "w") as archive:
        for file in sorted(folder.iterdir()):
            archive.add(file, file.name)
    return path


def reflectance(source: str, indices: Sequence[int], choice: Any) -> np.ndarray:
    """What a reader of a raster makes of it [band, row, column]; NaN where there is no data."""
    dataset = gdal.Open(source)
    last = dataset.GetRasterBand(dataset.RasterCount)
    opaque = np.array(True)
    if last.GetColorInterpretation() == gdal.GCI_AlphaBand:
        opaque = last.ReadAsArray() > 0
    last = None
    planes = []
    for i in indices:
        band = dataset.GetRasterBand(i + 1)
        values = band.ReadAsArray().astype(float)
        nodata = band.GetNoDataValue() if choice.nodata is None else choice.nodata
        scale = (band.GetScale() or 1.0) if choice.scale is None else choice.scale
        offset = (band.GetOffset() or 0.0) if choice.scale is None else choice.offset or 0.0
        if (scale, offset) == (1.0, 0.0) and band.DataType != gdal.GDT_Float32:
            scale = 1e-4
        valid = opaque & (values != (np.nan if nodata is None else nodata))
        planes.append(np.where(valid, values * scale + offset, np.nan))
        band = None
    return np.stack(planes)


def _in_memory(
    values: np.ndarray, metres: float, epsg: int, origin: tuple[float, float]
) -> gdal.Dataset:
    from osgeo import gdal_array

    count, height, width = values.shape
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type)
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, count, kind)
    dataset.SetGeoTransform((origin[0], metres, 0.0, origin[1], 0.0, -metres))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    dataset.SetProjection(crs.ExportToWkt())
    for i in range(count):
        dataset.GetRasterBand(i + 1).WriteArray(values[i])
    return dataset
