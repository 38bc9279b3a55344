"""What a raster is, by everything that it says about itself (no file is opened here)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.raster.sensors.evidence import BandEvidence, Evidence, names_of, variable_of
from plugin.raster.sensors.recognise import recognise
from plugin.raster.spectra import SENTINEL_2

OLI = {
    "B1": "COASTAL_AEROSOL",
    "B2": "BLUE",
    "B3": "GREEN",
    "B4": "RED",
    "B5": "NIR_NARROW",
    "B6": "SWIR_1",
    "B7": "SWIR_2",
}
SPELLINGS = {
    "BLUE": ("Blue", "blue band", "BLUE", "Surface reflectance, blue", "490 nm", "0.49 µm"),
    "GREEN": ("Green", " GREEN ", "560.0 Nanometers", "green (559.8 nm)"),
    "RED": ("red", "Red_665nm", "665 nm", "0.665 micrometers"),
    "NIR_NARROW": ("NIR_NARROW", "Narrow NIR", "Narrow near infrared", "nir08", "865 nm"),
    "SWIR_1": ("SWIR1", "SWIR 1", "swir_1", "swir16", "Shortwave infrared 1", "1610 nm"),
    "SWIR_2": ("SWIR-2", "swir22", "Short-wave infrared 2 (SWIR 2)", "2190 nm", "2.19 um"),
}
NUMBER_FORMS = (
    "{n}",
    "{low}",
    "{zero}",
    "{n}, central wavelength",
    "T30SXH_20190914_{zero}",
    "Band {digits}",
    "band_{digits}",
    "{n}_20m",
)
PRODUCT = "S2A_MSIL2A_20190914T105031_N{}_R051_T30SXH_20190914T131211"


def spelled(number, form):
    digits = number[1:]
    zero = "B" + digits.zfill(2) if digits.isdigit() else number
    return form.format(n=number, low=number.lower(), zero=zero, digits=digits)


def bands(descriptions, **more):
    return tuple(BandEvidence(description=text, **more) for text in descriptions)


def seen(descriptions, names=(), tags=None, **more):
    return recognise(Evidence(tuple(names), tags, bands(descriptions, **more)))


@given(st.permutations(list(SENTINEL_2)), st.sampled_from(NUMBER_FORMS), st.booleans())
def test_sentinel_2_in_any_order_by_its_numbers(numbers, form, level_2):
    if level_2:
        numbers.remove("B10")
    found = seen([spelled(number, form) for number in numbers])
    assert found.spectral == tuple(SENTINEL_2[number] for number in numbers)
    assert found.sensor == ("Sentinel-2 L2A" if level_2 else "Sentinel-2 L1C")
    assert not found.problem


@given(
    st.permutations(list(SPELLINGS)).flatmap(
        lambda names: st.tuples(
            st.just(names), st.tuples(*(st.sampled_from(SPELLINGS[name]) for name in names))
        )
    )
)
def test_the_six_bands_in_any_order_and_spelling(drawn):
    names, descriptions = drawn
    found = seen(descriptions)
    assert found.spectral == tuple(names)
    assert not found.problem


@given(st.permutations(list(OLI)), st.sampled_from(["SR_{n}", "{n} SR_{n}", "sr_{low}"]))
def test_landsat_by_the_names_of_collection_2(numbers, form):
    found = seen([spelled(number, form) for number in numbers])
    assert found.sensor == "Landsat 8-9 level 2"
    assert found.spectral == tuple(OLI[number] for number in numbers)
    assert (found.scale, found.offset, found.nodata) == (2.75e-5, -0.2, 0.0)


@pytest.mark.parametrize(
    ("name", "sensor", "acquired"),
    [
        (PRODUCT.format("0509") + ".tif", "Sentinel-2 L2A", "2019-09-14"),
        ("T30SXH_20190914T105031_B8A_20m.jp2", "Sentinel-2 L2A", "2019-09-14"),
        ("T30SXH_20190914T105031_B8A.jp2", "Sentinel-2", "2019-09-14"),
        ("L2A_T30SXH_20190914T105031_B8A_20m.jp2", "Sentinel-2 L2A", "2019-09-14"),
        (
            "S2A_OPER_MSI_L1C_TL_SGS__20151231T125925_A002735_T30SXH_B8A.jp2",
            "Sentinel-2 L1C",
            "",
        ),
        ("S2B_30SXH_20230914_0_L2A_B8A.tif", "Sentinel-2 L2A", "2023-09-14"),
        ("HLS.S30.T30SXH.2019257T105031.v2.0.B8A.tif", "HLS S30", "2019-09-14"),
        ("HLS.S30.T10SEH.2018190.v1.4_merged.tif", "HLS S30", "2018-07-09"),
        ("LC09_L2SP_200033_20220914_20230329_02_T1_SR_B5.TIF", "Landsat 8-9 level 2", "2022-09-14"),
        ("LC08_L1TP_200033_20190914_20200826_02_T1_B5.TIF", "Landsat 8-9 level 1", "2019-09-14"),
        ("LE07_L2SP_200033_20020914_20200826_02_T1_SR_B5.TIF", "Landsat 4-7", "2002-09-14"),
    ],
)
def test_names_of_files(name, sensor, acquired):
    found = seen(["NIR"], [name])
    assert (found.sensor, found.acquired) == (sensor, acquired)


def test_the_near_infrared_is_the_sensors():
    assert seen(["NIR"]).spectral == ("",)
    assert seen(["NIR"], ["T30SXH_20190914T105031_B08.jp2"]).spectral == ("NIR_BROAD",)
    assert seen(["NIR"], ["HLS.L30.T30SXH.2019257T105031.v2.0.B05.tif"]).spectral == ("NIR_NARROW",)
    assert seen(["B08 (nir)", "B8A"]).spectral == ("NIR_BROAD", "NIR_NARROW")


def test_one_number_is_another_band_by_the_sensor():
    numbers = ["B05", "B06", "B07"]
    landsat = seen(numbers, ["HLS.L30.T30SXH.2019257T105031.v2.0.tif"])
    sentinel = seen(numbers, ["HLS.S30.T30SXH.2019257T105031.v2.0.tif"])
    assert landsat.spectral == ("NIR_NARROW", "SWIR_1", "SWIR_2")
    assert sentinel.spectral == ("RED_EDGE_1", "RED_EDGE_2", "RED_EDGE_3")


def test_words_tell_whose_numbers_they_are():
    found = seen(["B2", "B3", "B4", "B5 - NIR narrow", "B6 - SWIR 1", "B7"])
    assert found.sensor == "Landsat 8-9"
    assert found.spectral == ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")


def test_words_count_more_than_the_numbers_of_no_sensor():
    found = seen(["Band 1 - Blue", "Band 2 - Green", "Band 3 - Red", "Band 4 - SWIR 1"])
    assert found.sensor == ""
    assert found.spectral == ("BLUE", "GREEN", "RED", "SWIR_1")


@pytest.mark.parametrize("count", [4, 7, 11])
def test_numbers_that_two_sensors_have_leave_a_doubt(count):
    found = seen([f"B{i + 1}" for i in range(count)])
    assert found.sensor == ""
    assert found.spectral[1:4] == ("BLUE", "GREEN", "RED")
    assert not any(found.spectral[4:])
    assert found.doubts[0].startswith("The band numbers may be those of Sentinel-2 or of Landsat")


@pytest.mark.parametrize("pattern", ["Band {}", "band_{}", "Band{}", "BAND-{}"])
def test_names_that_only_count_are_none(pattern):
    assert not any(seen([pattern.format(i + 1) for i in range(13)]).spectral)
    assert all(seen([pattern.format(number[1:]) for number in SENTINEL_2]).spectral)


@pytest.mark.parametrize(
    "layer",
    [
        "SCL, Scene Classification",
        "AOT, Aerosol Optical Thickness map (at 550nm)",
        "QA_PIXEL",
        "SR_QA_AEROSOL",
        "Fmask",
        "CLD",
        "ST_B10",
        "dataMask",
        "MSK_CLASSI_B02",
    ],
)
def test_quality_layers_are_never_bands(layer):
    assert seen(["B2", layer, "B8A"]).spectral == ("BLUE", "", "NIR_NARROW")


def test_an_opacity_band_is_no_band():
    evidence = Evidence((), None, (BandEvidence("B8A"), BandEvidence("B2", alpha=True)))
    assert recognise(evidence).spectral == ("NIR_NARROW", "")


@pytest.mark.parametrize(
    "tags",
    [
        {"WAVELENGTH": "864.7", "WAVELENGTH_UNIT": "nm"},
        {"WAVELENGTH": "0.865", "WAVELENGTH_UNITS": "Micrometers"},
        {"CENTRAL_WAVELENGTH_UM": "0.865"},
        {"NETCDF_DIM_WAVELENGTH": "865"},
        {"BANDNAME": "B8A"},
        {"WAVELENGTH": "0.865", "BANDNAME": "B8A"},
        {"LONG_NAME": "NIR_Narrow"},
    ],
)
def test_bands_by_their_own_metadata(tags):
    found = recognise(Evidence((), None, (BandEvidence(tags=tags), BandEvidence("B12"))))
    assert found.spectral == ("NIR_NARROW", "SWIR_2")


def test_long_wavelengths_in_micrometres():
    lengths = ("1.61", "2.19", "2190", "10.9", "-1", "x")
    found = recognise(
        Evidence((), None, tuple(BandEvidence(tags={"WAVELENGTH": one}) for one in lengths))
    )
    assert found.spectral == ("SWIR_1", "SWIR_2", "SWIR_2", "", "", "")


def test_a_product_is_not_what_it_was_made_from():
    made = PRODUCT.format("0207")
    tags = {"PRODUCT_URI_2A": made, "PRODUCT_URI_1C": made.replace("L2A", "L1C")}
    found = seen(["B2"], tags=tags)
    assert (found.sensor, found.problem) == ("Sentinel-2 L2A", "")


def test_each_bands_own_file_tells_it():
    files = [f"T30SXH_20190914T105031_{number}_20m.jp2" for number in ("B02", "B8A", "SCL", "B12")]
    found = recognise(Evidence((), None, tuple(BandEvidence(file=file) for file in files)))
    assert found.sensor == "Sentinel-2 L2A"
    assert found.spectral == ("BLUE", "NIR_NARROW", "", "SWIR_2")


# Units


@pytest.mark.parametrize(
    "said",
    [
        {"tags": {"PROCESSING_BASELINE": "05.09"}},
        {"tags": {"PRODUCT_URI": PRODUCT.format("0400") + ".SAFE"}},
        {"names": [PRODUCT.format("0510") + ".tif"]},
        {"names": ["B2.tif", PRODUCT.format("0510") + ".SAFE"]},
    ],
)
def test_new_baselines_have_an_offset(said):
    found = seen(["B2", "B8A"], **said)
    assert (found.scale, found.offset, found.nodata) == pytest.approx((1e-4, -0.1, 0.0))


@pytest.mark.parametrize("key", ["BOA_ADD_OFFSET", "RADIO_ADD_OFFSET"])
def test_the_offset_of_the_bands_counts_first(key):
    evidence = bands(["B2", "B8A"], **{"tags": {key: "-500"}})
    tags = {"PROCESSING_BASELINE": "05.09", "BOA_QUANTIFICATION_VALUE": "5000"}
    found = recognise(Evidence((), tags, evidence))
    assert (found.scale, found.offset) == pytest.approx((1 / 5000, -0.1))


@pytest.mark.parametrize("baseline", ["02.08", "03.01"])
def test_old_baselines_have_none_whenever_they_were_acquired(baseline):
    tags = {"PROCESSING_BASELINE": baseline, "DATATAKE_1_DATATAKE_SENSING_START": "2023-01-01T10"}
    found = seen(["B2", "B8A"], tags=tags)
    assert (found.scale, found.offset) == pytest.approx((1e-4, 0.0))
    assert not found.doubts


def test_a_date_alone_leaves_a_doubt():
    name = "T30SXH_{}T105031_B8A.jp2"
    assert seen(["B8A"], [name.format("20220124")]).doubts == ()
    late = seen(["B8A"], [name.format("20220125")])
    assert "does not say its processing baseline" in late.doubts[0]
    assert (late.scale, late.offset) == (None, None)


def test_hls_has_its_own_units_whatever_it_was_made_from():
    tags = {
        "HLS_PROCESSING_TIME": "2022",
        "PROCESSING_BASELINE": "05.00",
        "SPACECRAFT_NAME": "Sentinel-2A",
    }
    found = seen(["B2", "B8A"], tags=tags)
    assert found.sensor == "HLS S30"
    assert (found.scale, found.offset, found.nodata) == (1e-4, 0.0, -9999.0)


def test_what_the_file_declares_counts_first():
    name = "LC08_L2SP_200033_20190914_20200826_02_T1.tif"
    found = seen(["SR_B5", "SR_B6"], [name], scale=0.5, offset=0.25, nodata=7)
    assert (found.scale, found.offset, found.nodata) == (0.5, 0.25, 7)


def test_bands_that_declare_different_things_keep_them():
    evidence = (BandEvidence("B2", scale=0.1, nodata=1), BandEvidence("B3", scale=0.2, nodata=2))
    found = recognise(Evidence((), None, evidence))
    assert (found.scale, found.offset, found.nodata) == (None, None, None)


def test_quality_layers_do_not_speak_for_the_bands():
    evidence = (BandEvidence("B8A", nodata=0), BandEvidence("SCL", scale=9, nodata=255))
    found = recognise(Evidence((), {"PROCESSING_BASELINE": "05.09"}, evidence))
    assert (found.scale, found.offset, found.nodata) == pytest.approx((1e-4, -0.1, 0))


def test_thermal_bands_do_not_speak_for_the_others():
    evidence = (BandEvidence("B5", scale=4e-5, offset=-0.2), BandEvidence("B10"))
    name = "LC08_L1TP_200033_20190914_20200826_02_T1.tif"
    found = recognise(Evidence((name,), None, evidence))
    assert (found.scale, found.offset) == (4e-5, -0.2)


def test_floating_point_numbers_are_not_scaled():
    name = PRODUCT.format("0509") + ".tif"
    found = seen(["B2", "B8A"], [name], integer=False)
    assert (found.scale, found.offset, found.nodata) == (None, None, None)


def test_units_that_only_other_files_tell_are_a_problem():
    assert (
        "MTL file" in seen(["B5"], ["LC08_L1TP_200033_20190914_20200826_02_T1.tif"]).units_problem
    )
    assert "Landsat 8-9 but does not" in seen(["B5 NIR narrow", "B6 SWIR 1"]).units_problem
    assert not seen(["B5 NIR narrow", "B6 SWIR 1"], integer=False).units_problem
    assert not seen(["B5 NIR narrow", "B6 SWIR 1"], scale=0.1).units_problem


# Contradictions


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        (
            {
                "names": ["HLS.L30.T30SXH.2019257T105031.v2.0.tif"],
                "tags": {"SATELLITEID": "Sentinel-2A"},
            },
            "file name says HLS L30 and the metadata (SATELLITEID) says Sentinel-2",
        ),
        (
            {"names": ["T30SXH_20190914T105031_B02.jp2"], "tags": {"SPACECRAFT_ID": "LANDSAT_8"}},
            "file name says Sentinel-2 and the metadata (SPACECRAFT_ID) says Landsat 8-9",
        ),
    ],
)
def test_sensors_that_exclude_each_other(said, problem):
    assert problem in seen(["B2"], **said).problem


def test_a_name_and_a_wavelength_that_exclude_each_other():
    evidence = (BandEvidence("Red", tags={"WAVELENGTH": "865"}),)
    assert "'Red' but has a wavelength of 865 nm" in recognise(Evidence((), None, evidence)).problem


def test_a_number_and_a_wavelength_that_exclude_each_other():
    evidence = (BandEvidence("B4", tags={"WAVELENGTH": "865"}), BandEvidence("B8A"))
    name = PRODUCT.format("0509") + ".tif"
    assert "'B4' but has a wavelength" in recognise(Evidence((name,), None, evidence)).problem


def test_bands_of_two_dates_in_one_file():
    files = [f"T30SXH_201909{day}T105031_B02.jp2" for day in (14, 19)]
    found = recognise(Evidence((), None, tuple(BandEvidence(file=file) for file in files)))
    assert "different dates (2019-09-14 and 2019-09-19)" in found.problem


def test_bands_that_are_dates():
    evidence = bands([""] * 6, tags={"NETCDF_DIM_TIME": "1"})
    assert (
        "are dates and not parts of the spectrum" in recognise(Evidence((), None, evidence)).problem
    )


def test_two_offsets():
    name = PRODUCT.format("0509") + ".tif"
    found = seen(["B8A"], [name], {"PROCESSING_BASELINE": "02.08"})
    assert "different offsets" in found.units_problem


# Names


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("/data/B02.tif", ("B02.tif", "data")),
        ("data/B02.tif", ("B02.tif", "data")),
        ("B02.tif", ("B02.tif",)),
        ("data/a:b/B02.tif", ("B02.tif", "a:b")),
        ("C:\\data\\B02.tif", ("B02.tif", "data")),
        ("/vsicurl/https://a.example/x/B02.tif?sig=S2A", ("B02.tif", "x")),
        ("/d/P.SAFE/GRANULE/G/IMG_DATA/B02.jp2", ("B02.jp2", "IMG_DATA", "P.SAFE")),
        ('NETCDF:"/data/P.nc":B4', ("P.nc", "data")),
        ("SENTINEL2_L2A:/vsizip//d/P.zip/P.SAFE/MTD_MSIL2A.xml:10m:EPSG_32630", None),
        ("<VRTDataset>S2A</VRTDataset>", ()),
    ],
)
def test_names_around_a_file(source, names):
    if names is None:
        assert {"MTD_MSIL2A.xml", "P.SAFE", "P.zip"} <= set(names_of(source))
    else:
        assert names_of(source) == names


@pytest.mark.parametrize(
    ("source", "variable"),
    [
        ('NETCDF:"/data/a.nc":B4', "B4"),
        ("NETCDF:C:/data/a.nc:B4", "B4"),
        ("GPKG:/data/a.gpkg:B4", "B4"),
        ("HDF5:/data/a.h5://group/B4", "B4"),
        ("/data/B4.tif", ""),
        ("C:/data/B4.tif", ""),
        ("https://a.example:8080/B4.tif", ""),
    ],
)
def test_variables(source, variable):
    assert variable_of(source) == variable


@given(st.text(max_size=60), st.text(max_size=60), st.dictionaries(st.text(), st.text()))
def test_nothing_that_a_file_says_breaks_recognition(name, description, tags):
    keys = ("PRODUCT_URI", "PROCESSING_BASELINE", "SENSING_TIME", "SPACECRAFT_NAME", "WAVELENGTH")
    for key in keys:
        tags[key] = description
    evidence = BandEvidence(description, name, tags)
    found = recognise(Evidence((name, description), tags, (evidence,)))
    assert len(found.spectral) == 1
