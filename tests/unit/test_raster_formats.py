"""Any raster that GDAL reads, in whatever it is packed."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest
from osgeo import gdal

from plugin.raster.bands import choose_bands, describe_choice
from plugin.raster.scene import open_product, open_scene, resampled, write_vrt
from plugin.wire.errors import SceneError
from tests import products
from tests.products import PRITHVI, truth

NUMBERS = ["B2", "B3", "B4", "B8A", "B11", "B12"]


def assert_ground(scene, metres=30):
    choice = choose_bands(scene, PRITHVI)
    found = products.reflectance(scene.source, choice.indices, choice)
    for i, name in enumerate(PRITHVI):
        np.testing.assert_allclose(found[i], truth(name, metres), rtol=0, atol=2.1e-5)
    return choice


@pytest.fixture
def six(tmp_path):
    """A GeoTIFF of the six bands."""
    return products.stack(tmp_path / "six.tif", PRITHVI, 30, descriptions=NUMBERS, nodata=0)


@pytest.mark.parametrize(
    ("driver", "name"),
    [("COG", "s.tif"), ("JP2OpenJPEG", "s.jp2"), ("VRT", "s.vrt"), ("ENVI", "s")],
)
def test_files_with_all_bands(tmp_path, six, driver, name):
    options = ["QUALITY=100", "REVERSIBLE=YES"] if name.endswith("jp2") else []
    path = str(tmp_path / name)
    gdal.GetDriverByName(driver).CreateCopy(path, gdal.Open(str(six)), options=options)
    scene = open_scene(path)
    assert_ground(scene)
    assert scene.gsd == pytest.approx(30)


def test_inside_a_zip(tmp_path, six):
    with zipfile.ZipFile(tmp_path / "s.zip", "w") as archive:
        archive.write(six, "in/six.tif")
    assert_ground(open_scene(f"/vsizip/{tmp_path}/s.zip/in/six.tif"))
    assert open_product([f"{tmp_path}/s.zip"]).source == f"/vsizip/{tmp_path}/s.zip/in/six.tif"


def netcdf(path, dimension, values, planes):
    """Write a variable whose third dimension is ``dimension``; one raster of bands for GDAL."""
    source = gdal.Open(str(products.write(path.with_suffix(".tif"), planes, 30, nodata=-9999)))
    count, numbers = len(values), ",".join(map(str, values))
    source.SetMetadata({"NETCDF_DIM_EXTRA": f"{{{dimension}}}"})
    source.SetMetadataItem(f"NETCDF_DIM_{dimension}_DEF", f"{{{count},6}}")
    source.SetMetadataItem(f"NETCDF_DIM_{dimension}_VALUES", f"{{{numbers}}}")
    for i, value in enumerate(values):
        source.GetRasterBand(i + 1).SetMetadataItem(f"NETCDF_DIM_{dimension}", str(value))
    gdal.GetDriverByName("netCDF").CreateCopy(str(path), source)
    return f'NETCDF:"{path}":Band1'


def test_a_variable_with_a_dimension_of_wavelengths(tmp_path):
    """Such as a data cube; the wavelengths tell which band is which."""
    planes = [products.numbers(truth(name, 30), 1e-4, 0, -9999, np.int16) for name in PRITHVI]
    source = netcdf(tmp_path / "cube.nc", "wavelength", (492, 560, 665, 865, 1610, 2190), planes)
    scene = open_scene(source)
    choice = assert_ground(scene)
    assert scene.recognition.reasons[0] == "wavelengths"
    assert choice.nodata == -9999


def test_a_variable_with_a_dimension_of_dates(tmp_path):
    planes = [np.ones((20, 24), np.int16)] * 6
    source = netcdf(tmp_path / "dates.nc", "time", range(6), planes)
    with pytest.raises(SceneError, match="are dates and not parts of the spectrum"):
        choose_bands(open_scene(source), PRITHVI)


def test_a_file_of_several_variables_is_not_a_raster(tmp_path, six):
    path = tmp_path / "several.nc"
    gdal.GetDriverByName("netCDF").CreateCopy(str(path), gdal.Open(str(six)))
    with pytest.raises(SceneError, match="has no bands; choose one of the rasters inside it"):
        open_scene(str(path))


def test_bands_in_a_geopackage(tmp_path):
    """A GeoPackage holds one band of 16 bits in a table; several are put together."""
    path = tmp_path / "bands.gpkg"
    for number, name in zip(NUMBERS, PRITHVI):
        values = products.numbers(truth(name, 30), 1e-4, 0, 0)
        one = products.write(tmp_path / "one.tif", [values], 30, nodata=0)
        options = [f"RASTER_TABLE={number}", "APPEND_SUBDATASET=YES", "TILE_FORMAT=TIFF"]
        gdal.GetDriverByName("GPKG").CreateCopy(str(path), gdal.Open(str(one)), options=options)
    assert_ground(open_product([f"GPKG:{path}:{number}" for number in reversed(NUMBERS)]))


def test_a_virtual_raster_that_a_person_made_of_separate_files(tmp_path):
    """As QGIS's 'Build virtual raster' does: no descriptions, but the files' names."""
    safe = products.sentinel_2(tmp_path)
    wanted = ("B12", "B02", "B03", "B04", "B8A", "B11")
    paths = [str(next(safe.rglob(f"*_{band}_20m.tif"))) for band in wanted]
    path = tmp_path / "made.vrt"
    gdal.BuildVRT(str(path), paths, separate=True).FlushCache()
    scene = open_scene(str(path))
    choice = choose_bands(scene, PRITHVI)
    assert choice.indices == (1, 2, 3, 4, 5, 0)
    assert scene.recognition.sensor == "Sentinel-2 L2A"
    assert scene.recognition.acquired == "2019-09-14"


@pytest.fixture
def by_driver(tmp_path):
    """What GDAL's SENTINEL2 driver offers of a product, by pixel size."""
    safe = products.sentinel_2(tmp_path, "1C", ending="jp2")
    granule = next(safe.glob("GRANULE/*"))
    (granule / "MTD_TL.xml").write_text(_TILE, encoding="utf-8")
    text = (safe / "MTD_MSIL1C.xml").read_text(encoding="utf-8")
    files = [
        path
        for path in sorted(granule.rglob("*.jp2"))
        if "_B" in path.name and "QI" not in str(path)
    ]
    listed = "".join(
        f"<IMAGE_FILE>{path.relative_to(safe).with_suffix('').as_posix()}</IMAGE_FILE>"
        for path in files
    )
    organisation = (
        "<Product_Organisation><Granule_List>"
        f'<Granule granuleIdentifier="G" datastripIdentifier="D" imageFormat="JPEG2000">{listed}'
        "</Granule></Granule_List></Product_Organisation><Query_Options>"
        "<PRODUCT_FORMAT>SAFE_COMPACT</PRODUCT_FORMAT><Band_List>"
        + "".join(
            f"<BAND_NAME>B{number[1:].lstrip('0')}</BAND_NAME>" for number in products.SENTINEL_2
        )
        + "</Band_List></Query_Options><Datatake"
    )
    text = text.replace("<Datatake", organisation, 1)
    (safe / "MTD_MSIL1C.xml").write_text(text, encoding="utf-8")
    path = safe / "MTD_MSIL1C.xml"
    return {metres: f"SENTINEL2_L1C:{path}:{metres}m:EPSG_32630" for metres in (10, 20, 60)}


def test_a_raster_of_gdals_sentinel_2_driver(by_driver):
    """Its metadata tell level, baseline and date; its other resolutions are other rasters."""
    scene = open_scene(by_driver[20])
    assert scene.recognition.sensor == "Sentinel-2 L1C"
    choice = choose_bands(scene, PRITHVI[3:])
    assert (choice.scale, choice.offset, choice.nodata) == pytest.approx((1e-4, -0.1, 0))
    title = describe_choice(scene, choice, PRITHVI[3:]).title
    assert title == "Sentinel-2 L1C · 3 of 6 bands · 20 m · 14 Sep 2019"
    with pytest.raises(SceneError, match=r"no band for Blue \(B2\), Green \(B3\), Red \(B4\)"):
        choose_bands(scene, PRITHVI)


def test_rasters_of_gdals_sentinel_2_driver_together(by_driver, tmp_path):
    scene = open_product([by_driver[20], by_driver[10]])
    assert_ground(scene, 10)
    assert scene.recognition.sensor == "Sentinel-2 L1C"
    path = tmp_path / "both.vrt"
    write_vrt(scene, path)
    assert_ground(open_scene(str(path)), 10)


def test_a_raster_of_gdals_sentinel_2_driver_can_be_resampled_and_written(by_driver, tmp_path):
    scene = resampled(open_scene(by_driver[20]), 60)
    choice = choose_bands(scene, PRITHVI[3:])
    found = products.reflectance(scene.source, choice.indices, choice)
    for i, name in enumerate(PRITHVI[3:]):
        np.testing.assert_allclose(found[i], truth(name, 60), atol=1e-4)
    write_vrt(open_scene(by_driver[20]), tmp_path / "one.vrt")
    again = open_scene(str(tmp_path / "one.vrt"))
    assert choose_bands(again, PRITHVI[3:]) == choose_bands(open_scene(by_driver[20]), PRITHVI[3:])


_TILE = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-1C_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_Level-1C_Tile_Metadata.xsd">
<n1:Geometric_Info>
<Tile_Geocoding metadataLevel="Brief">
<HORIZONTAL_CS_NAME>WGS84 / UTM zone 30N</HORIZONTAL_CS_NAME>
<HORIZONTAL_CS_CODE>EPSG:32630</HORIZONTAL_CS_CODE>
<Size resolution="10"><NROWS>60</NROWS><NCOLS>72</NCOLS></Size>
<Size resolution="20"><NROWS>30</NROWS><NCOLS>36</NCOLS></Size>
<Size resolution="60"><NROWS>10</NROWS><NCOLS>12</NCOLS></Size>
<Geoposition resolution="10"><ULX>600000</ULX><ULY>4200000</ULY><XDIM>10</XDIM><YDIM>-10</YDIM>
</Geoposition>
<Geoposition resolution="20"><ULX>600000</ULX><ULY>4200000</ULY><XDIM>20</XDIM><YDIM>-20</YDIM>
</Geoposition>
<Geoposition resolution="60"><ULX>600000</ULX><ULY>4200000</ULY><XDIM>60</XDIM><YDIM>-60</YDIM>
</Geoposition>
</Tile_Geocoding></n1:Geometric_Info></n1:Level-1C_Tile_ID>
"""
