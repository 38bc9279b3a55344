"""What the pictures need besides the sample scene; used inside QGIS."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsRasterLayer, QgsRectangle, QgsVectorLayer

SIDE = 6
DISTRICTS = (("Hillside", "Old Town"), ("Orchards", "Lower Fields"))


def larger(source: str, folder: Path) -> str:
    """The scene SIDE x SIDE times side by side; returns the path of a VRT."""
    one = gdal.Open(source)
    left, width, _, top, _, height = one.GetGeoTransform()
    parts = []
    for row in range(SIDE):
        for column in range(SIDE):
            x = left + column * one.RasterXSize * width
            y = top + row * one.RasterYSize * height
            corners = [x, y, x + one.RasterXSize * width, y + one.RasterYSize * height]
            path = str(folder / f"part_{row}_{column}.vrt")
            gdal.Translate(path, one, format="VRT", outputBounds=corners)
            parts.append(path)
    path = str(folder / "flooded_valleys.vrt")
    whole = gdal.BuildVRT(path, parts)
    for number in range(1, one.RasterCount + 1):
        whole.GetRasterBand(number).SetDescription(one.GetRasterBand(number).GetDescription())
    whole.FlushCache()
    return path


def districts(scene: QgsRasterLayer) -> QgsVectorLayer:
    """Four made-up districts that share the scene among them."""
    layer = QgsVectorLayer(f"Polygon?crs={scene.crs().authid()}&field=name", "Districts", "memory")
    extent = scene.extent()
    middle = extent.center()
    features = []
    for row, names in enumerate(DISTRICTS):
        for column, name in enumerate(names):
            corner = (
                (extent.xMinimum() if column == 0 else extent.xMaximum()),
                (extent.yMaximum() if row == 0 else extent.yMinimum()),
            )
            box = QgsRectangle(middle.x(), middle.y(), *corner)
            box.normalize()
            feature = QgsFeature(layer.fields())
            feature.setAttributes([name])
            feature.setGeometry(QgsGeometry.fromRect(box))
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer
