"""Scenes to pack, and what was packed."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from plugin.raster.band_choice import BandChoice
from plugin.raster.pixels import SceneReader
from plugin.raster.scene import open_scene
from plugin.raster.windows import Window

NAMES = ["B2", "B3", "B4", "B8A"]
WINDOW = Window(3, 2, 5, 4)


def packed(path, indices=(0, 1), window=WINDOW, **choice):
    scene = open_scene(str(path))
    reader = SceneReader(scene, BandChoice(indices=indices, **choice))
    try:
        return reader.read(window or scene.whole)
    finally:
        reader.close()


def opened(geotiff):
    gdal.FileFromMemBuffer("/vsimem/test-sent.tif", geotiff)
    return gdal.OpenEx("/vsimem/test-sent.tif", allowed_drivers=["GTiff"])


def numbers(kind):
    values = np.random.default_rng(3).random((4, 9, 11)) * 10000 - 2000
    return values.astype(kind)
