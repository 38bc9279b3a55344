"""Which layers of QGIS are taken, and as what."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from tests import products
from tests.qgis.runs import refused

pytestmark = pytest.mark.usefixtures("provider")


def test_a_map_service_is_refused(run):
    tiles = "type=xyz&url=http://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=1&zmin=0"
    layer = QgsRasterLayer(tiles, "Tiles", "wms")
    QgsProject.instance().addMapLayer(layer)
    sentence = refused(lambda: run(layer))
    assert "'Tiles' comes from a map service" in sentence


@pytest.mark.parametrize("provider", ["virtualraster", "postgresraster", "mdal"])
def test_what_is_no_file_is_refused(layer, monkeypatch, provider):
    from plugin.processing.layers import source_of
    from plugin.wire.errors import SceneError

    monkeypatch.setattr(layer, "providerType", lambda: provider)
    with pytest.raises(
        SceneError, match=rf"'Valley' is not a raster file \({provider}\).*Raw data"
    ):
        source_of(layer)


def test_a_calculated_layer_is_refused(run, layer):
    """The raster calculator's virtual layer has no file of its own."""
    uri = "?crs=EPSG:32630&extent=500000,4198000,503000,4200000&width=300&height=200"
    uri += f"&formula=%22Valley@1%22&Valley:uri={layer.source()}&Valley:provider=gdal"
    virtual = QgsRasterLayer(uri, "Sum", "virtualraster")
    if not virtual.isValid():
        pytest.skip("this QGIS cannot make such a layer")
    QgsProject.instance().addMapLayer(virtual)
    assert "'Sum' is not a raster file (virtualraster)" in refused(lambda: run(virtual))


@pytest.mark.parametrize(
    "source",
    ["/vsicurl/https://a.example authcfg='abc1234'", "/vsis3/b/a.tif|credential:KEY=secret"],
)
def test_a_layer_behind_a_login_is_refused(layer, monkeypatch, source):
    from plugin.processing.layers import source_of
    from plugin.wire.errors import SceneError

    monkeypatch.setattr(layer, "source", lambda: source)
    with pytest.raises(SceneError, match="login that is kept in QGIS") as caught:
        source_of(layer)
    assert "secret" not in caught.value.message + caught.value.details


@pytest.mark.parametrize(
    ("source", "opened"),
    [
        ("{}|option:NUM_THREADS=2|option:GEOREF_SOURCES=INTERNAL", "{}"),
        ("/vsicurl/http://a.example/s.tif?k=1|option:A=1", "/vsicurl/http://a.example/s.tif?k=1"),
        ("/vsizip//data/a.zip/s.tif|option:A=1", "/vsizip//data/a.zip/s.tif"),
        ("GPKG:/data/a.gpkg:table|option:A=1", "GPKG:/data/a.gpkg:table"),
        ('NETCDF:"/data/a.nc":floods', 'NETCDF:"/data/a.nc":floods'),
        ("<VRTDataset><!-- |option:A=1 authcfg= --></VRTDataset>",) * 2,
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


def test_every_kind_of_layer_that_gdal_reads(layer, tmp_path, qgis_new_project):
    """What QGIS has open, the engine opens: the same pixels in the same place."""
    from plugin.processing.layers import crs_of, source_of
    from plugin.raster.scene import open_product, open_scene

    plain = gdal.Open(layer.source())
    gdal.GetDriverByName("netCDF").CreateCopy(str(tmp_path / "a.nc"), plain)
    options = ["RASTER_TABLE=one"]
    one = gdal.Translate(str(tmp_path / "one.tif"), plain, bandList=[2], noData=0)
    gdal.GetDriverByName("GPKG").CreateCopy(str(tmp_path / "a.gpkg"), one, options=options)
    one = plain = None
    safe = products.sentinel_2(tmp_path)
    for source, bands in (
        (f'NETCDF:"{tmp_path}/a.nc":Band9', 1),
        (f"GPKG:{tmp_path}/a.gpkg:one", 1),
        (
            f"/vsizip/{products.zipped(safe)}/{next(safe.rglob('*_B02_10m.tif')).relative_to(tmp_path)}",
            1,
        ),
        (open_product([str(safe)]).source, 12),
    ):
        opened = QgsRasterLayer(source, "Any")
        assert opened.isValid(), source[:100]
        scene = open_scene(source_of(opened), crs_of(opened))
        assert len(scene.descriptions) == bands
        assert (scene.width, scene.height) == (opened.width(), opened.height())
        assert scene.geotransform[0] == pytest.approx(opened.extent().xMinimum())


def test_an_assembled_product_is_a_layer_of_its_file(run, tmp_path, qgis_new_project):
    """As the panel shows it: a VRT on the disk, and the run of it."""
    from plugin.raster.scene import open_product, write_vrt

    path = tmp_path / "shown.vrt"
    write_vrt(open_product([str(products.sentinel_2(tmp_path))]), path)
    shown = QgsRasterLayer(str(path), "Shown")
    QgsProject.instance().addMapLayer(shown)
    mask = gdal.Open(run(shown)["OUTPUT"])
    assert (mask.RasterXSize, mask.RasterYSize) == (72, 60)
    values = mask.ReadAsArray()
    assert (values[:6, :6] == 255).all()
    assert (values[6:] != 255).all()
