"""Which files a raster consists of."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from plugin.raster.files import files_of

ONE = np.ones((1, 4, 4), np.uint16)


def virtual(path, *sources):
    dataset = gdal.BuildVRT(str(path), [str(source) for source in sources])
    dataset = None  # noqa: F841 (closed, and so written)
    return str(path)


def test_a_file_is_itself(write_raster):
    path = str(write_raster(ONE))
    assert files_of(path) == [path]


def test_a_virtual_raster_inside_another_is_looked_into(write_raster, tmp_path):
    raster = write_raster(ONE, name="a & b.tif")
    inner = virtual(tmp_path / "inner.vrt", raster)
    outer = virtual(tmp_path / "outer.vrt", inner)
    assert files_of(outer) == sorted([str(raster), inner, outer])


def test_a_virtual_raster_without_a_file_is_looked_into(write_raster, tmp_path):
    raster = write_raster(ONE, name="a & b.tif")
    inner = virtual(tmp_path / "inner.vrt", raster)
    dataset = gdal.BuildVRT("", [inner])
    text = dataset.GetMetadata("xml:VRT")[0]
    dataset = None
    assert files_of(text) == sorted([str(raster), inner])


def test_what_is_no_xml_names_nothing():
    assert files_of("<VRTDataset><SourceFilename>") == []
    assert files_of("<VRTDataset/>") == []
