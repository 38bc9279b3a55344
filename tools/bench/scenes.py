"""Scenes to measure with, made of a small one."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from osgeo import gdal

_SOURCE = """<SimpleSource><SourceFilename relativeToVRT="0">{path}</SourceFilename>
<SourceBand>{band}</SourceBand><SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>
<DstRect xOff="{x}" yOff="{y}" xSize="{width}" ySize="{height}"/></SimpleSource>"""
_BAND = """<VRTRasterBand dataType="{type}" band="{band}"><Description>{name}</Description>
{nodata}{sources}</VRTRasterBand>"""
_VRT = """<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>{crs}</SRS>
<GeoTransform>{transform}</GeoTransform>{bands}</VRTDataset>"""
_NOISE = 12.0
LANDSAT = "LC08_L2SP_200033_20190914_20200826_02_T1"
LANDSAT_BANDS = {
    "B2": ("BLUE", "B2"),
    "B3": ("GREEN", "B3"),
    "B4": ("RED", "B4"),
    "B5": ("NIR_NARROW", "B8A"),
    "B6": ("SWIR_1", "B11"),
    "B7": ("SWIR_2", "B12"),
}
"""Landsat's bands, and what the same are called in scenes of other sensors."""
_COMPRESSED = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "ZLEVEL=1", "BIGTIFF=IF_SAFER"]


def repeated(source: Path, path: Path, width: int, height: int) -> Path:
    """A virtual raster of the given size that repeats ``source`` to the right and down.

    What reaches beyond the size is cut off.
    """
    dataset = gdal.Open(str(source))
    across, down = dataset.RasterXSize, dataset.RasterYSize
    places = [(x, y) for y in range(0, height, down) for x in range(0, width, across)]
    bands = []
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        shape = {"path": source, "band": number, "width": across, "height": down}
        nodata = band.GetNoDataValue()
        bands.append(
            _BAND.format(
                type=gdal.GetDataTypeName(band.DataType),
                band=number,
                name=band.GetDescription(),
                nodata="" if nodata is None else f"<NoDataValue>{nodata}</NoDataValue>",
                sources="".join(_SOURCE.format(x=x, y=y, **shape) for x, y in places),
            )
        )
    transform = ", ".join(repr(float(number)) for number in dataset.GetGeoTransform())
    text = _VRT.format(
        width=width,
        height=height,
        crs=_escaped(dataset.GetProjection()),
        transform=transform,
        bands="".join(bands),
    )
    path.write_text(text, encoding="utf-8")
    return path


def huge(source: Path, folder: Path, side: int) -> Path:
    """A virtual raster of ``side`` x ``side`` pixels, six int16 bands, on the pixels of one small
    GeoTIFF; virtual rasters in a virtual raster, so that its own description stays small."""
    small = folder / "small.tif"
    dataset = gdal.Translate(
        str(small), str(source), outputType=gdal.GDT_Int16, creationOptions=_COMPRESSED
    )
    width, height = dataset.RasterXSize, dataset.RasterYSize
    dataset = None
    root = math.ceil(math.sqrt(side / max(width, height)))
    square = repeated(small, folder / "square.vrt", width * root, height * root)
    return repeated(square, folder / "huge.vrt", side, side)


def incompressible(source: Path, path: Path) -> Path:
    """The grid and the bands of ``source`` with chance numbers from 0 to 10000, int16."""
    dataset = gdal.Translate(str(path), str(source), outputType=gdal.GDT_Int16)
    rng = np.random.default_rng(3)
    for number in range(1, dataset.RasterCount + 1):
        shape = (dataset.RasterYSize, dataset.RasterXSize)
        dataset.GetRasterBand(number).WriteArray(rng.integers(0, 10_001, shape, np.int16))
    dataset = None
    return path


def stored(source: Path, path: Path, side: int) -> Path:
    """``source`` repeated in a real, tiled, compressed GeoTIFF of ``side`` x ``side`` pixels."""
    virtual = repeated(source, path.with_suffix(".vrt"), side, side)
    gdal.Translate(str(path), str(virtual), creationOptions=_COMPRESSED)
    virtual.unlink()
    return path


def separate(source: Path, folder: Path) -> Path:
    """The six bands of ``source``, reflectance x 10000 in the model's order, each in a file of its
    own with Landsat's names and numbers (Collection 2 level 2: x 0.0000275 - 0.2)."""
    product = folder / LANDSAT
    product.mkdir()
    dataset = gdal.Open(str(source))
    names = [dataset.GetRasterBand(i + 1).GetDescription() for i in range(dataset.RasterCount)]
    for name, others in LANDSAT_BANDS.items():
        number = next(i for i, found in enumerate(names) if found in others)
        values = dataset.GetRasterBand(number + 1).ReadAsArray()
        packed = np.where(values <= 0, 0, np.rint((values / 1e4 + 0.2) / 2.75e-5))
        path = product / f"{LANDSAT}_SR_{name}.TIF"
        size = (dataset.RasterXSize, dataset.RasterYSize)
        made = gdal.GetDriverByName("GTiff").Create(
            str(path), *size, 1, gdal.GDT_UInt16, _COMPRESSED
        )
        made.SetGeoTransform(dataset.GetGeoTransform())
        made.SetProjection(dataset.GetProjection())
        made.GetRasterBand(1).WriteArray(packed.astype(np.uint16))
        made = None
    return product


def varied(source: Path, path: Path, width: int, height: int) -> Path:
    """A scene of mirror images of ``source``, which go on into each other, with noise on top.

    So no two places hold the same, and there is no border but that of the data. Pixels without
    data (0) stay without.
    """
    dataset = gdal.Open(str(source))
    values = dataset.ReadAsArray().astype(np.float32)
    rows = _mirrored(values.shape[1], height)
    columns = _mirrored(values.shape[2], width)
    values = values[:, rows][:, :, columns]
    noise = np.random.default_rng(11).normal(0, _NOISE, values.shape)
    filled = np.where(values == 0, 0, np.clip(np.rint(values + noise), 1, 32000))
    driver = gdal.GetDriverByName("GTiff")
    kind = dataset.GetRasterBand(1).DataType
    made = driver.Create(str(path), width, height, len(values), kind, _COMPRESSED)
    made.SetGeoTransform(dataset.GetGeoTransform())
    made.SetProjection(dataset.GetProjection())
    for number in range(1, len(values) + 1):
        band = made.GetRasterBand(number)
        band.SetNoDataValue(0)
        band.SetDescription(dataset.GetRasterBand(number).GetDescription())
        band.WriteArray(filled[number - 1])
    band = made = None
    return path


def _mirrored(size: int, length: int) -> np.ndarray:
    """0, 1 ... size - 1, size - 1 ... 1, 0, 0, 1 ... as positions of ``length`` pixels."""
    place = np.arange(length) % (2 * size)
    return np.where(place < size, place, 2 * size - 1 - place)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
