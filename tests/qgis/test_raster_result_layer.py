"""The growing result as a layer of QGIS."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsRasterLayer, QgsRectangle

from plugin.raster.mosaic import Mosaic
from plugin.raster.region import Region
from plugin.raster.scene import open_scene
from plugin.raster.windows import Window
from plugin.wire.card import ModelCard

pytestmark = pytest.mark.usefixtures("qgis_app")


def seen(layer, side):
    """Values of the whole layer, drawn with ``side`` x ``side`` pixels."""
    block = layer.dataProvider().block(1, layer.extent(), side, side)
    values = np.frombuffer(bytes(block.data()), np.uint8).reshape(side, side)
    return np.where([[block.isNoData(r, c) for c in range(side)] for r in range(side)], 255, values)


@pytest.mark.parametrize("probabilities", [False, True])
def test_a_layer_that_is_reloaded_shows_what_was_published(
    write_raster, golden, tmp_path, probabilities
):
    scene = open_scene(str(write_raster(np.ones((1, 1600, 1600), np.uint16))))
    card = ModelCard.from_json(golden("card"))
    bands = 3 if probabilities else 1
    path = tmp_path / "mask.tif"
    with Mosaic(path, scene, Region.whole(scene), card, {}, probabilities) as mosaic:
        layer = QgsRasterLayer(str(path), "Floods")
        assert layer.isValid()
        assert (seen(layer, 16) == 255).all()
        for column, value in ((0, 1), (800, 0)):
            mosaic.write(Window(column, 0, 800, 1600), np.full((bands, 1600, 800), value, np.uint8))
            mosaic.publish()
            layer.dataProvider().reloadData()
            for side in (16, 100):
                found = seen(layer, side)
                assert (found[:, : side // 2] == 1).all()
                assert (found[:, side // 2 :] == (255 if value else 0)).all()
        mosaic.finish(complete=True)
    layer = QgsRasterLayer(str(path), "Floods")
    assert layer.crs().authid() == "EPSG:32630"
    assert layer.extent() == QgsRectangle(500000.25, 4184000.75, 516000.25, 4200000.75)
    assert (layer.renderer().type() == "paletted") == (not probabilities)
    assert layer.bandCount() == bands
    names = [layer.bandName(i + 1) for i in range(bands)]
    assert names[0].startswith("Band 1: class")
    assert all("per cent" in name for name in names[1:])
