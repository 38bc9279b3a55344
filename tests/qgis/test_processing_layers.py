"""Which layers of QGIS are taken, and as what."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from tests.qgis.runs import refused

pytestmark = pytest.mark.usefixtures("provider")


def test_a_map_service_is_refused(run):
    tiles = "type=xyz&url=http://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=1&zmin=0"
    layer = QgsRasterLayer(tiles, "Tiles", "wms")
    QgsProject.instance().addMapLayer(layer)
    sentence = refused(lambda: run(layer))
    assert "'Tiles' comes from a map service" in sentence


def test_a_layer_behind_a_login_is_refused(run, layer, monkeypatch):
    from plugin.processing.layers import source_of
    from plugin.wire.errors import SceneError

    monkeypatch.setattr(layer, "source", lambda: "/vsicurl/https://a.example authcfg='abc1234'")
    with pytest.raises(SceneError, match="login that is kept in QGIS"):
        source_of(layer)


@pytest.mark.parametrize(
    ("source", "opened"),
    [
        ("{}|option:NUM_THREADS=2|option:GEOREF_SOURCES=INTERNAL", "{}"),
        ("/vsicurl/http://a.example/s.tif?k=1|option:A=1", "/vsicurl/http://a.example/s.tif?k=1"),
        ("/vsizip//data/a.zip/s.tif|option:A=1", "/vsizip//data/a.zip/s.tif"),
        ("GPKG:/data/a.gpkg:table|option:A=1", "GPKG:/data/a.gpkg:table"),
        ('NETCDF:"/data/a.nc":floods', 'NETCDF:"/data/a.nc":floods'),
    ],
)
def test_options_of_opening_are_not_part_of_the_name(layer, monkeypatch, source, opened):
    from plugin.processing.layers import source_of

    path = layer.source()
    monkeypatch.setattr(layer, "source", lambda: source.format(path))
    assert source_of(layer) == opened.format(path)


def test_a_layer_with_options_of_opening(run, layer):
    opened = QgsRasterLayer(layer.source() + "|option:NUM_THREADS=2", "Threads")
    assert opened.isValid()
    QgsProject.instance().addMapLayer(opened)
    assert gdal.Open(run(opened)["OUTPUT"]).RasterXSize == 300


def test_a_crs_that_was_changed_in_qgis_is_refused(run, layer, left_over, stand_in):
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    sentence = refused(lambda: run(layer))
    assert "'Valley' has the CRS EPSG:32631 in QGIS and EPSG:32630 in its file" in sentence
    assert left_over() == []
    assert stand_in.asked == []


def test_a_crs_that_is_written_in_another_way_is_taken(run, sentinel_2, qgis_new_project):
    """One that no list of CRSs has, so that QGIS compares its text."""
    text = QgsCoordinateReferenceSystem.fromProj(
        "+proj=laea +lat_0=38.123 +lon_0=-3.456 +ellps=GRS80 +units=m +no_defs"
    ).toWkt()
    path = sentinel_2(epsg=None)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetProjection(text)
    dataset = None
    layer = QgsRasterLayer(str(path), "Ours")
    QgsProject.instance().addMapLayer(layer)
    same = QgsCoordinateReferenceSystem.fromWkt(text.replace('"unknown"', '"our grid"'))
    assert same != layer.crs()
    layer.setCrs(same)
    assert gdal.Open(run(layer)["OUTPUT"]).RasterXSize == 300


def test_a_crs_that_only_qgis_knows_is_taken(run, sentinel_2, qgis_new_project):
    bare = QgsRasterLayer(str(sentinel_2(epsg=None)), "Bare")
    QgsProject.instance().addMapLayer(bare)
    bare.setCrs(QgsCoordinateReferenceSystem())
    assert "no coordinate reference system" in refused(lambda: run(bare))
    bare.setCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    mask = gdal.Open(run(bare)["OUTPUT"])
    assert mask.GetSpatialRef().GetAuthorityCode(None) == "32631"
