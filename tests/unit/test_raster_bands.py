from __future__ import annotations

import pytest

from plugin.raster.bands import describe_bands, match_bands
from plugin.raster.spectra import spectral_name
from plugin.wire.errors import SceneError

PRITHVI = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")
SENTINEL_2 = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12"]


@pytest.mark.parametrize(
    ("description", "name"),
    [
        ("B2", "BLUE"),
        ("b02", "BLUE"),
        ("B2 - Blue", "BLUE"),
        ("Band 2", "BLUE"),
        ("Band 2 - Blue", "BLUE"),
        ("blue", "BLUE"),
        ("Blue", "BLUE"),
        (" BLUE ", "BLUE"),
        ("Blue band", "BLUE"),
        ("B4, central wavelength 665 nm", "RED"),
        ("B03_10m", "GREEN"),
        ("T30SXH_20190914_B11", "SWIR_1"),
        ("B8A", "NIR_NARROW"),
        ("B08A", "NIR_NARROW"),
        ("Band 8A", "NIR_NARROW"),
        ("B8A - Narrow NIR", "NIR_NARROW"),
        ("NIR_NARROW", "NIR_NARROW"),
        ("Narrow NIR", "NIR_NARROW"),
        ("Narrow near infrared", "NIR_NARROW"),
        ("SWIR1", "SWIR_1"),
        ("SWIR 1", "SWIR_1"),
        ("swir_1", "SWIR_1"),
        ("SWIR-2", "SWIR_2"),
        ("Shortwave infrared 2", "SWIR_2"),
        ("B12 (SWIR 2)", "SWIR_2"),
    ],
)
def test_usual_spellings_are_known(description, name):
    assert spectral_name(description) == name


@pytest.mark.parametrize("description", ["B8", "B08", "Band 8", "NIR", "B8 - NIR", "Broad NIR"])
def test_broad_near_infrared_is_not_the_narrow_one(description):
    assert spectral_name(description) != "NIR_NARROW"


@pytest.mark.parametrize(
    "description", ["", "VV", "B6 - SWIR 1", "B5 - NIR narrow", "B2 B3", "B13", "B112", "AB2"]
)
def test_other_sensors_and_nonsense_are_not_known(description):
    assert spectral_name(description) == ""


def test_sentinel_2_in_its_own_order():
    assert match_bands(SENTINEL_2, PRITHVI) == (1, 2, 3, 8, 11, 12)
    said = describe_bands(SENTINEL_2, PRITHVI)
    assert said == "Sentinel-2 · 6 of 13 bands: B2 B3 B4 B8A B11 B12"


def test_order_is_the_models_and_not_the_files():
    assert match_bands(SENTINEL_2[::-1], PRITHVI) == (11, 10, 9, 4, 1, 0)


def test_six_named_bands():
    names = ["Blue", "Green", "Red", "NIR_NARROW", "SWIR 1", "SWIR 2"]
    assert match_bands(names, PRITHVI) == (0, 1, 2, 3, 4, 5)
    said = describe_bands(names, PRITHVI)
    assert said == "6 of 6 bands: Blue, Green, Red, NIR_NARROW, SWIR 1, SWIR 2"


def test_a_band_that_only_the_model_knows_is_found_by_its_own_name():
    assert match_bands(["B2", "Coherence VV"], ["COHERENCE_VV", "BLUE"]) == (1, 0)


def test_unnamed_bands_are_taken_in_order_only_if_their_number_fits():
    assert match_bands([""] * 6, PRITHVI) == (0, 1, 2, 3, 4, 5)
    assert "without names, taken in this order: Blue (B2)" in describe_bands([""] * 6, PRITHVI)
    with pytest.raises(SceneError, match="13 bands of the file have no names"):
        match_bands([""] * 13, PRITHVI)


def test_one_name_is_enough_to_end_guessing():
    with pytest.raises(SceneError, match="has no band for"):
        match_bands(["B2", "", "", "", "", ""], PRITHVI)


def test_a_missing_band_is_named_with_what_the_file_has():
    with pytest.raises(SceneError) as caught:
        match_bands(["B2", "B3", "B4", "B8", "B11", "B12"], PRITHVI)
    assert "no band for NIR narrow (B8A)" in caught.value.message
    assert "B2, B3, B4, B8, B11, B12" in caught.value.message


def test_a_band_found_twice_is_refused_with_the_numbers_that_people_see():
    with pytest.raises(SceneError, match=r"2 bands that could be Blue \(B2\): numbers 1, 3"):
        match_bands(["B2", "B3", "blue", "B4", "B8A", "B11", "B12"], PRITHVI)


@pytest.mark.parametrize("names", [["Red", "Green", "Blue"], ["", "", ""], [""]])
def test_a_picture_for_looking_at_is_called_that(names):
    with pytest.raises(SceneError, match=f"{len(names)} bands? only.*SWIR 1.*choose the satellite"):
        match_bands(names, PRITHVI)


def test_landsat_is_refused_and_not_taken_for_sentinel_2():
    landsat = [f"B{i}" for i in range(1, 12)]
    with pytest.raises(SceneError, match=r"NIR narrow \(B8A\), SWIR 2 \(B12\)"):
        match_bands(landsat, PRITHVI)


@pytest.mark.parametrize("pattern", ["Band {}", "band_{}", "Band{}", "BAND-{}"])
def test_names_that_only_count_are_none(pattern):
    names = [pattern.format(i + 1) for i in range(6)]
    assert match_bands(names, PRITHVI) == (0, 1, 2, 3, 4, 5)
    assert "6 of 6 bands without names" in describe_bands(names, PRITHVI)
    # Thirteen of them may be Sentinel-2's bands, or those with B8A in the ninth place.
    with pytest.raises(SceneError, match="have no names"):
        match_bands([pattern.format(i + 1) for i in range(13)], PRITHVI)


def test_numbers_that_are_not_those_of_places_are_names():
    names = ["Band 2", "Band 3", "Band 4", "Band 8A", "Band 11", "Band 12"]
    assert match_bands(names, PRITHVI) == (0, 1, 2, 3, 4, 5)
    assert "without names" not in describe_bands(names, PRITHVI)
