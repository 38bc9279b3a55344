"""Masks to test with, and running algorithms on them as Processing does."""

from __future__ import annotations

import math

import numpy as np
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from tests.qgis.runs import Feedback

UTM = (500000.0, 10.0, 0.0, 4200000.0, 0.0, -10.0)
NAMES = {0: "Dry land", 1: "Flood or other water"}
BLUE = (0x0B, 0x4F, 0xD6, 0xFF)


def write_mask(path, values, *, transform=UTM, epsg=32630, names=NAMES, floods="1", **more):
    """A mask as a run writes it; ``floods`` None leaves out the tag, as older ones do."""
    values = np.asarray(values, np.uint8)
    height, width = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, 1, gdal.GDT_Byte, ["TILED=YES", "COMPRESS=DEFLATE"]
    )
    if transform is not None:
        dataset.SetGeoTransform(transform)
    if epsg is not None:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        dataset.SetProjection(crs.ExportToWkt())
    dataset.SetMetadata({"TERRAMASK_MODEL": "demo", "TERRAMASK_COMPLETE": "YES", **more})
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(255)
    tags = {f"CLASS_{number}": name for number, name in names.items()}
    band.SetMetadata(tags if floods is None else {**tags, "FLOOD_CLASSES": floods})
    if names:
        table = gdal.ColorTable()
        table.SetColorEntry(0, (0, 0, 0, 0))
        table.SetColorEntry(1, BLUE)
        band.SetColorTable(table)
    band.WriteArray(values)
    band = dataset = None
    return path


def call(name, parameters, feedback=None, context=None):
    """Check and run; raises what it raises."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"terramask:{name}")
    if context is None:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
    parameters = {
        key: str(value) if hasattr(value, "joinpath") else value
        for key, value in parameters.items()
    }
    fits, reason = algorithm.checkParameterValues(parameters, context)
    if not fits:
        raise QgsProcessingException(reason)
    results, _ = algorithm.run(parameters, context, feedback or Feedback(), {}, False)
    return results


def rows_of(source):
    """The features of a layer or table as dictionaries; geometries under ``geometry``."""
    layer = QgsVectorLayer(str(source), "result", "ogr")
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    return [
        {**dict(zip(names, feature.attributes())), "geometry": feature.geometry()}
        for feature in layer.getFeatures()
    ]


def strip_ha(south, north, degrees):
    """Exact area of a strip of the WGS 84 ellipsoid between two latitudes (Snyder 1987, 3-12)."""
    a, f = 6378137.0, 1 / 298.257223563
    e2 = f * (2 - f)
    e = math.sqrt(e2)

    def q(latitude):
        s = math.sin(math.radians(latitude))
        log = math.log((1 - e * s) / (1 + e * s)) / (2 * e)
        return (1 - e2) * (s / (1 - e2 * s * s) - log)

    return a * a * math.radians(degrees) * (q(north) - q(south)) / 2 / 1e4
