"""Products of separate files come out as one raster with the reflectance of the ground."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

from plugin.raster.assembly.files import files_in
from plugin.raster.assembly.metadata import metadata_of
from plugin.raster.assembly.sources import sources_of
from plugin.raster.bands import check_values, choose_bands, describe_choice
from plugin.raster.scene import open_product, open_scene, write_vrt
from plugin.wire.errors import OutputError, SceneError
from tests import products
from tests.products import PRITHVI, truth


def assert_ground(scene, metres, finest, wanted=PRITHVI):
    """The chosen bands hold the ground's reflectance; ``finest`` is the grid's pixel."""
    choice = choose_bands(scene, wanted)
    assert scene.gsd == pytest.approx(metres)
    found = products.reflectance(scene.source, choice.indices, choice)
    for i, name in enumerate(wanted):
        np.testing.assert_allclose(found[i], truth(name, finest), rtol=0, atol=2.1e-5)
    check_values(scene, choice, False)
    return choice


@pytest.mark.parametrize("ending", ["jp2", "tif"])
@pytest.mark.parametrize("baseline", ["02.08", "05.09"])
@pytest.mark.parametrize(("level", "count"), [("1C", 13), ("2A", 12)])
def test_a_sentinel_2_folder(tmp_path, level, count, baseline, ending):
    safe = products.sentinel_2(tmp_path, level, baseline=baseline, ending=ending)
    scene = open_product([str(safe)])
    choice = assert_ground(scene, 10, 10)
    assert len(scene.descriptions) == count
    assert scene.recognition.sensor == f"Sentinel-2 L{level}"
    assert choice.nodata == 0
    assert choice.offset == pytest.approx(0.0 if baseline < "04" else -0.1)
    card = describe_choice(scene, choice, PRITHVI)
    assert card.title == f"Sentinel-2 L{level} · 6 of {count} bands · 10 m · 14 Sep 2019"
    assert card.certain


@pytest.mark.parametrize("kind", ["S30", "L30"])
@pytest.mark.parametrize("declared", [False, True])
def test_an_hls_folder(tmp_path, kind, declared):
    scene = open_product([str(products.hls(tmp_path, kind, declared=declared))])
    choice = assert_ground(scene, 30, 30)
    assert scene.recognition.sensor == f"HLS {kind}"
    assert choice.nodata == -9999
    assert choice.acquired == "2019-09-14"


@pytest.mark.parametrize("level", [1, 2])
def test_a_landsat_folder(tmp_path, level):
    scene = open_product([str(products.landsat(tmp_path, level))])
    choice = assert_ground(scene, 30, 30)
    assert scene.recognition.sensor == f"Landsat 8-9 level {level}"
    assert choice.nodata == 0
    assert choice.acquired == "2019-09-14"


@pytest.mark.parametrize("pack", [products.zipped, products.tarred])
def test_an_archive_of_a_landsat_product(tmp_path, pack):
    product = products.landsat(tmp_path, 1)
    assert_ground(open_product([str(pack(product))]), 30, 30)


def test_a_zip_of_a_sentinel_2_product(tmp_path):
    scene = open_product([str(products.zipped(products.sentinel_2(tmp_path)))])
    assert_ground(scene, 10, 10)
    assert "/vsizip/" in scene.source


@pytest.mark.parametrize(
    "inside",
    [
        "MTD_MSIL2A.xml",
        "manifest.safe",
        "GRANULE/*/IMG_DATA/R20m/*_B8A_20m.tif",
        "GRANULE/*/IMG_DATA/R60m/*_B02_60m.tif",
    ],
)
def test_any_file_inside_a_sentinel_2_product(tmp_path, inside):
    safe = products.sentinel_2(tmp_path)
    products.sentinel_2(tmp_path, tile="30SYH")
    (path,) = safe.glob(inside)
    assert_ground(open_product([str(path)]), 10, 10)


@pytest.mark.parametrize("ending", ["_MTL.txt", "_SR_B5.TIF", "_ANG.txt"])
def test_any_file_inside_a_landsat_product(tmp_path, ending):
    """Of two products in one folder that one's bands are taken."""
    products.landsat(tmp_path, place="200034")
    products.landsat(tmp_path, day="20190930")
    product = products.landsat(tmp_path)
    (product / f"{product.name}_ANG.txt").write_text("GROUP = FILE_HEADER", encoding="utf-8")
    for path in product.iterdir():
        path.rename(tmp_path / path.name)
    for other in tmp_path.glob("LC08*/*"):
        other.rename(tmp_path / other.name)
    (path,) = tmp_path.glob(f"*_200033_20190914_*{ending}")
    scene = open_product([str(path)])
    assert_ground(scene, 30, 30)
    assert scene.recognition.acquired == "2019-09-14"


def test_bands_that_were_picked(tmp_path):
    """Of whatever order, with files that are no bands of the spectrum among them."""
    safe = products.sentinel_2(tmp_path)
    wanted = (
        "B12_20m",
        "SCL_20m",
        "B04_10m",
        "B02_20m",
        "B02_10m",
        "B8A_20m",
        "B03_10m",
        "B11_20m",
    )
    paths = [str(next(safe.rglob(f"*_{band}.tif"))) for band in wanted]
    scene = open_product(paths)
    assert_ground(scene, 10, 10)
    assert len(scene.descriptions) == 6


def test_picked_bands_of_20_m_stay_on_their_grid(tmp_path):
    safe = products.sentinel_2(tmp_path)
    paths = [str(path) for path in safe.glob("GRANULE/*/IMG_DATA/R20m/*.tif")]
    assert_ground(open_product(paths), 20, 20)


def test_files_that_are_named_for_their_band_only(tmp_path):
    for number, (name, metres) in products.SENTINEL_2.items():
        values = products.numbers(truth(name, metres), 1e-4, 0.0, 0)
        products.write(tmp_path / f"{number}.tif", [values], metres, nodata=0)
    scene = open_product([str(tmp_path)])
    assert_ground(scene, 10, 10)
    assert scene.recognition.sensor == "Sentinel-2 L1C"


def test_files_that_are_named_in_words(tmp_path):
    """As STAC names them; the near infrared of Sentinel-2's B8 is no narrow one."""
    words = ("blue", "green", "red", "nir", "nir08", "swir16", "swir22")
    names = (*PRITHVI[:3], "NIR_BROAD", *PRITHVI[3:])
    paths = []
    for word, name in zip(words, names):
        values = products.numbers(truth(name, 20), 1e-4, 0.0, 0)
        paths.append(products.write(tmp_path / f"{word}.tif", [values], 20, nodata=0))
    assert_ground(open_product([str(path) for path in paths]), 20, 20)


def test_variables_of_a_netcdf_file(tmp_path):
    """Whose names are in the last part of what GDAL opens."""
    sources = []
    for name, number in zip(PRITHVI, ("B02", "B03", "B04", "B8A", "B11", "B12")):
        values = products.numbers(truth(name, 30), 1e-4, 0.0, 0)
        tif = products.write(tmp_path / "one.tif", [values], 30, nodata=0)
        variable = {"NETCDF_VARNAME": number}
        dataset = gdal.Open(str(tif))
        dataset.GetRasterBand(1).SetMetadata(variable)
        gdal.GetDriverByName("netCDF").CreateCopy(str(tmp_path / f"{name}.nc"), dataset)
        dataset = None
        sources.append(f'NETCDF:"{tmp_path}/{name}.nc":{number}')
    assert_ground(open_product(sources), 30, 30)


def test_bands_of_several_multi_band_layers(tmp_path):
    """As GDAL's SENTINEL2 driver offers them: one raster for each resolution."""
    numbers = ["B2", "B3", "B4", "B8", "B8A", "B11", "B12"]
    ten, twenty = ("BLUE", "GREEN", "RED", "NIR_BROAD"), ("NIR_NARROW", "SWIR_1", "SWIR_2")
    one = products.stack(tmp_path / "a.tif", ten, 10, descriptions=numbers[:4])
    two = products.stack(tmp_path / "b.tif", twenty, 20, descriptions=numbers[4:])
    scene = open_product([str(two), str(one)])
    assert [text.split()[0] for text in scene.descriptions] == numbers
    assert choose_bands(scene, PRITHVI).indices == (0, 1, 2, 4, 5, 6)


def test_what_is_assembled_is_known_again_from_a_file(tmp_path):
    scene = open_product([str(products.sentinel_2(tmp_path))])
    path = tmp_path / "valley.vrt"
    write_vrt(scene, path)
    again = open_scene(str(path))
    assert_ground(again, 10, 10)
    assert again.recognition.sensor == "Sentinel-2 L2A"
    assert again.recognition.acquired == "2019-09-14"
    assert open_scene(scene.source) == scene


def test_a_vrt_that_cannot_be_written_is_said_so(tmp_path):
    scene = open_product([str(products.hls(tmp_path))])
    with pytest.raises(OutputError, match="cannot be written"):
        write_vrt(scene, tmp_path / "nowhere" / "valley.vrt")


def test_a_lone_raster_in_a_folder_is_that_raster(tmp_path):
    path = products.stack(tmp_path / "folder" / "mosaic.tif", PRITHVI)
    assert open_product([str(path.parent)]).source == str(path)
    assert open_product([str(path)]).source == str(path)


def test_missing_bands_are_named(tmp_path):
    scene = open_product([str(products.landsat(tmp_path, without=["B5", "B7"]))])
    with pytest.raises(SceneError, match=r"no band for NIR narrow \(B8A\), SWIR 2 \(B12\)"):
        choose_bands(scene, PRITHVI)


def test_a_mask_inside_a_band_is_kept(tmp_path):
    paths = []
    with_mask = [products.numbers(truth(name), 1e-4, 0.0, 7) for name in PRITHVI]
    for number, values in zip(("B2", "B3", "B4", "B8A", "B11", "B12"), with_mask):
        path = products.write(tmp_path / f"{number}.tif", [values])
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(values == 7, 0, 255))
        dataset = None
        paths.append(str(path))
    assert_ground(open_product(paths), 10, 10)


def test_the_offset_of_the_bands_in_the_metadata_counts_first(tmp_path):
    safe = products.sentinel_2(tmp_path)
    path = safe / "MTD_MSIL2A.xml"
    path.write_text(path.read_text(encoding="utf-8").replace("-1000", "-500"), encoding="utf-8")
    assert choose_bands(open_product([str(safe)]), PRITHVI).offset == pytest.approx(-0.05)


def test_bands_keep_what_each_of_them_declares(tmp_path):
    said = {"B02": (0.1, 0.2, 7.0), "B03": (0.3, 0.4, 8.0), "B04": (0.5, 0.6, 9.0)}
    for name, (scale, offset, nodata) in said.items():
        ones = [np.ones((4, 5), np.uint16)]
        more = {"scale": scale, "offset": offset, "nodata": nodata}
        products.write(tmp_path / f"{name}.tif", ones, **more)
    scene = open_product([str(tmp_path)])
    choice = choose_bands(scene, PRITHVI[:3])
    assert (choice.scale, choice.offset, choice.nodata) == (None, None, None)
    dataset = gdal.Open(scene.source)
    bands = [dataset.GetRasterBand(i + 1) for i in range(3)]
    found = [(band.GetScale(), band.GetOffset(), band.GetNoDataValue()) for band in bands]
    assert found == list(said.values())


def test_only_the_finest_files_are_opened(tmp_path):
    assert len(sources_of([str(products.sentinel_2(tmp_path))])) == 12


# What is refused


def test_nothing_chosen():
    with pytest.raises(SceneError, match="Nothing was chosen"):
        open_product([])


def test_a_folder_without_bands(tmp_path):
    (tmp_path / "notes.txt").write_text("nothing", encoding="utf-8")
    with pytest.raises(SceneError, match="holds no bands of Sentinel-2, Landsat or HLS"):
        open_product([str(tmp_path)])


def test_an_archive_that_is_none(tmp_path):
    path = tmp_path / "broken.zip"
    path.write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(SceneError, match=r"'broken.zip' (cannot be read|holds no bands)"):
        open_product([str(path)])


def test_a_path_that_is_not_there(tmp_path):
    with pytest.raises(SceneError, match="cannot be read"):
        open_product([str(tmp_path / "nothing.SAFE")])


@pytest.mark.parametrize("other", [{"tile": "30SYH"}, {"day": "20190919"}])
def test_a_folder_of_two_scenes(tmp_path, other):
    products.sentinel_2(tmp_path)
    products.sentinel_2(tmp_path, **other)
    with pytest.raises(
        SceneError, match=f"holds more than one scene .*{next(iter(other.values()))}"
    ):
        open_product([str(tmp_path)])


def test_picked_bands_of_two_tiles(tmp_path):
    one = products.sentinel_2(tmp_path)
    two = products.sentinel_2(tmp_path, tile="30SYH")
    paths = [next(one.rglob("*_B02_10m.tif")), next(two.rglob("*_B03_10m.tif"))]
    with pytest.raises(SceneError, match=r"B02_10m.tif.*B03_10m.tif.*same tile \(30SXH and 30SYH"):
        open_product([str(path) for path in paths])


def test_picked_bands_of_two_dates(tmp_path):
    one = products.landsat(tmp_path)
    two = products.landsat(tmp_path, day="20190930")
    paths = [next(one.glob("*_SR_B2.TIF")), next(two.glob("*_SR_B3.TIF"))]
    with pytest.raises(SceneError, match=r"same date \(2019-09-14 and 2019-09-30\)"):
        open_product([str(path) for path in paths])


def test_picked_bands_of_two_sensors(tmp_path):
    paths = [
        next(products.hls(tmp_path, "S30").glob("*.B02.tif")),
        next(products.hls(tmp_path, "L30").glob("*.B03.tif")),
    ]
    with pytest.raises(SceneError, match=r"is of HLS S30 and .* of HLS L30"):
        open_product([str(path) for path in paths])


def two_bands(tmp_path, **other):
    values = [products.numbers(truth(name), 1e-4, 0.0, 0) for name in ("BLUE", "GREEN")]
    one = products.write(tmp_path / "B02.tif", values[:1])
    two = products.write(tmp_path / "B03.tif", values[1:], **other)
    return [str(one), str(two)]


def test_bands_of_different_crs(tmp_path):
    with pytest.raises(SceneError, match=r"'B02.tif' and 'B03.tif' have different coordinate"):
        open_product(two_bands(tmp_path, epsg=32631))


@pytest.mark.parametrize("other", [{"origin": (600010.0, 4200000.0)}, {"metres": 20}])
def test_bands_of_different_ground(tmp_path, other):
    with pytest.raises(SceneError, match=r"'B0\d.tif' and 'B0\d.tif' do not cover the same ground"):
        open_product(two_bands(tmp_path, **other))


def test_two_files_for_one_band(tmp_path):
    paths = [*two_bands(tmp_path), ""]
    paths[2] = str(products.stack(tmp_path / "blue.tif", ["BLUE"]))
    with pytest.raises(SceneError, match=r"'B02.tif' and 'blue.tif' are Blue \(B2\)"):
        open_product(paths)


def test_landsat_level_1_without_its_metadata(tmp_path):
    product = products.landsat(tmp_path, 1, metadata=False)
    with pytest.raises(SceneError, match="together with the product's MTL file"):
        open_product([str(product)])


def test_landsat_level_2_does_not_need_its_metadata(tmp_path):
    assert_ground(open_product([str(products.landsat(tmp_path, 2, metadata=False))]), 30, 30)


def test_sentinel_2_without_metadata_is_known_by_its_folder(tmp_path):
    """The baseline in the folder's name tells of the offset."""
    assert_ground(open_product([str(products.sentinel_2(tmp_path, metadata=False))]), 10, 10)


def test_sentinel_2_without_any_word_of_its_baseline_is_doubted(tmp_path):
    safe = products.sentinel_2(tmp_path, day="20230914", baseline="02.08", metadata=False)
    paths = []
    for band in ("B02", "B03", "B04", "B8A", "B11", "B12"):
        path = next(safe.glob(f"GRANULE/*/IMG_DATA/R20m/*_{band}_20m.tif"))
        paths.append(str(path.rename(tmp_path / path.name)))
    scene = open_product(paths)
    card = describe_choice(scene, choose_bands(scene, PRITHVI), PRITHVI)
    assert not card.certain
    assert any("does not say its processing baseline" in line for line in card.lines)


# What foreign files may not do


def test_metadata_cannot_name_other_files(tmp_path):
    """An entity of the metadata's is not expanded, and no path in it is followed."""
    secret = tmp_path / "secret.txt"
    secret.write_text("05.09", encoding="utf-8")
    safe = products.sentinel_2(tmp_path, baseline="02.08")
    path = safe / "MTD_MSIL2A.xml"
    entity = f'<!DOCTYPE a [<!ENTITY x SYSTEM "file://{secret}"><!ENTITY y "05.09">]>'
    text = path.read_text(encoding="utf-8").replace(">02.08<", ">&x;&y;<")
    head, _, rest = text.partition("?>")
    path.write_text(f"{head}?>{entity}{rest}", encoding="utf-8")
    scene = open_product([str(safe)])
    assert choose_bands(scene, PRITHVI).offset == pytest.approx(0.0)


def test_an_avalanche_of_entities_is_not_expanded(tmp_path):
    safe = products.sentinel_2(tmp_path)
    lol = "".join(
        f'<!ENTITY l{i} "{"&l" + str(i - 1) + ";" if i else "x"}{"y" * 9}">' for i in range(9)
    )
    path = safe / "MTD_MSIL2A.xml"
    path.write_text(f"<?xml version='1.0'?><!DOCTYPE a [{lol}]><a>&l8;</a>", encoding="utf-8")
    assert_ground(open_product([str(safe)]), 10, 10)


def test_a_name_cannot_write_its_own_xml(tmp_path):
    folder = tmp_path / "a & <b> \"c\" 'd'"
    scene = open_product([str(products.hls(folder))])
    assert_ground(scene, 30, 30)


@pytest.mark.parametrize("pack", [str, products.zipped])
def test_a_band_that_is_really_a_virtual_raster(tmp_path, pack):
    """It could name any file and any address."""
    product = products.hls(tmp_path, "L30")
    band = next(product.glob("*.B05.tif"))
    elsewhere = tmp_path / "elsewhere.tif"
    band.rename(elsewhere)
    gdal.BuildVRT(str(tmp_path / "a.vrt"), [str(elsewhere)]).FlushCache()
    (tmp_path / "a.vrt").rename(band)
    with pytest.raises(SceneError, match=r"B05.tif' is neither a GeoTIFF nor a JPEG 2000"):
        open_product([str(pack(product))])
    lone = tmp_path / "lone" / "mosaic.tif"
    lone.parent.mkdir()
    band.rename(lone)
    with pytest.raises(SceneError, match=r"mosaic.tif' is neither"):
        open_product([str(lone.parent)])


def test_an_archive_cannot_lead_out_of_itself(tmp_path):
    product = products.landsat(tmp_path)
    outside = product / "outside.TIF"
    next(product.glob("*_SR_B5.TIF")).rename(outside)
    path = tmp_path / "bad.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for file in product.glob("LC08*"):
            archive.write(file, file.name)
        archive.write(outside, f"../{product.name}/{product.name}_SR_B5.TIF")
    scene = open_product([str(path)])
    assert ".." not in scene.source
    with pytest.raises(SceneError, match="no band for NIR narrow"):
        choose_bands(scene, PRITHVI)


def test_names_that_lead_out_of_a_folder_are_left_out(tmp_path, monkeypatch):
    """GDAL leaves them out of archives itself; it is not to be relied on."""
    names = ["../B02.tif", "a/../../B03.tif", "a\\..\\B03.tif", "a..b/B04.tif", "sub/"]
    monkeypatch.setattr(gdal, "ReadDirRecursive", lambda folder: names)
    assert files_in("/data") == ["/data/a..b/B04.tif"]


def test_a_folder_of_everything(monkeypatch):
    monkeypatch.setattr(gdal, "ReadDirRecursive", lambda folder: ["a.tif"] * 20_001)
    with pytest.raises(SceneError, match="'data' holds more than 20000 files"):
        files_in("/data")


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
@settings(max_examples=60, deadline=None)
def test_broken_metadata_never_break_anything_else(content):
    with tempfile.TemporaryDirectory() as folder:
        for name in ("MTD_MSIL2A.xml", "LC08_L1TP_200033_20190914_20200826_02_T1_MTL.txt"):
            (Path(folder) / name).write_bytes(content)
            metadata_of(f"{folder}/LC08_L1TP_200033_20190914_20200826_02_T1_B2.TIF")
