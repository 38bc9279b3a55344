"""Results to test with: a card of two classes, and files that are read anew."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from plugin.raster.mosaic import Mosaic
from plugin.raster.region import Region
from plugin.raster.windows import Window
from plugin.wire.card import Band, Limits, MaskClass, ModelCard

CLASSES = (
    MaskClass(0, "Dry land", "#00000000", False),
    MaskClass(3, "Überschwemmung", "#0B4FD6FF", True),
)
TAGS = {"TERRAMASK_MODEL": "demo", "TERRAMASK_VERSIONS": '{"vllm": "0.32.0"}'}
AREA = Window(7, 5, 40, 30)


def values_of(area=AREA):
    values = np.zeros((1, area.height, area.width), np.uint8)
    values[0, area.height // 2 :] = 3
    values[0, area.height // 2, :4] = 255
    return values


def filled(path, scene, card, area=AREA):
    mosaic = Mosaic(path, scene, Region(area), card, TAGS)
    values, half = values_of(area), area.height // 2
    mosaic.write(Window(area.column, area.row, area.width, half), values[:, :half])
    rest = Window(area.column, area.row + half, area.width, area.height - half)
    mosaic.write(rest, values[:, half:])
    return mosaic


def levels(path):
    """Pixels [band, row, column] of every level of a file that this opens anew."""
    dataset = gdal.Open(str(path))
    bands = [dataset.GetRasterBand(i + 1) for i in range(dataset.RasterCount)]
    found = [np.stack([band.ReadAsArray() for band in bands])]
    for level in range(bands[0].GetOverviewCount()):
        found.append(np.stack([band.GetOverview(level).ReadAsArray() for band in bands]))
    return found


def a_card():
    return ModelCard(
        model="demo",
        title="Demo",
        about="",
        demonstration=True,
        task="segmentation",
        bands=(Band("RED", "Red"),),
        classes=CLASSES,
        tile=512,
        overlap=64,
        limits=Limits(max_pixels=1 << 24, request_tiles=16),
        device="cpu",
        versions={},
    )
