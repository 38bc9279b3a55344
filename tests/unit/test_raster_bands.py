"""Which bands are taken, what is said about them, and the reasons to take none."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.raster.bands import (
    BandChoice,
    by_hand,
    choose_bands,
    describe_choice,
    readable,
)
from plugin.raster.scene import Scene
from plugin.raster.sensors.evidence import BandEvidence, Evidence
from plugin.raster.sensors.recognise import recognise
from plugin.wire.errors import SceneError

PRITHVI = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")
SENTINEL_2 = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12"]
UTM = 'PROJCS["x",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],\
PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],\
PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",-3],PARAMETER["scale_factor",0.9996],\
PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]'


def scene_of(descriptions, names=(), tags=None, notes=(), **band):
    evidence = tuple(BandEvidence(text, **band) for text in descriptions)
    known = recognise(Evidence(tuple(names), tags, evidence))
    transform = (500000.0, 10.0, 0.0, 4200000.0, 0.0, -10.0)
    return Scene("s.tif", 90, 80, transform, UTM, tuple(descriptions), known, tuple(notes))


def taken(descriptions, wanted=PRITHVI, **more):
    return choose_bands(scene_of(descriptions, **more), wanted).indices


def test_sentinel_2_in_its_own_order():
    scene = scene_of(SENTINEL_2, tags={"DATATAKE_SENSING_START": "2019-09-14T10:50:31Z"})
    choice = choose_bands(scene, PRITHVI)
    assert choice == BandChoice((1, 2, 3, 8, 11, 12), acquired="2019-09-14")
    card = describe_choice(scene, choice, PRITHVI)
    assert card.title == "Sentinel-2 L1C · 6 of 13 bands · 10 m · 14 Sep 2019"
    assert card.lines[0] == (
        "Blue: B2, Green: B3, Red: B4, NIR narrow: B8A, SWIR 1: B11, SWIR 2: B12."
    )
    assert card.lines[1] == "Recognised by band numbers."
    assert card.certain


def test_order_is_the_models_and_not_the_files():
    assert taken(SENTINEL_2[::-1]) == (11, 10, 9, 4, 1, 0)


def test_a_band_that_only_the_model_knows_is_found_by_its_own_name():
    scene = scene_of(["B2", "Coherence VV"])
    choice = choose_bands(scene, ("COHERENCE_VV", "BLUE"))
    assert choice.indices == (1, 0)
    card = describe_choice(scene, choice, ("COHERENCE_VV", "BLUE"))
    assert card.lines[0] == "Coherence vv: Coherence VV, Blue: B2."


def test_bands_of_several_dates_are_taken_in_the_order_of_the_file():
    wanted = ("BLUE", "RED") * 2
    assert taken(["Red", "Blue", "Blue", "Red"], wanted) == (1, 0, 2, 3)
    with pytest.raises(SceneError, match=r"no band for Blue \(B2\)"):
        taken(["Red", "Blue", "Green", "Red", "NIR"], wanted)
    with pytest.raises(SceneError, match=r"3 bands that could be Blue \(B2\): numbers 2, 3, 5"):
        taken(["Red", "Blue", "Blue", "Red", "Blue"], wanted)


@pytest.mark.parametrize("names", [[""] * 6, [f"Band {i}" for i in range(1, 7)]])
def test_six_bands_without_names_are_taken_in_order_and_doubted(names):
    scene = scene_of(names)
    choice = choose_bands(scene, PRITHVI)
    assert choice.indices == (0, 1, 2, 3, 4, 5)
    card = describe_choice(scene, choice, PRITHVI)
    assert card.lines[0] == (
        "The file does not name its bands; they are taken in this order: "
        "Blue, Green, Red, NIR narrow, SWIR 1, SWIR 2."
    )
    assert not card.certain


def test_an_opacity_band_or_a_quality_layer_is_not_counted():
    scene = scene_of(["Alpha", "", "", "", "", "", "", "SCL"])
    choice = choose_bands(scene, PRITHVI)
    assert choice.indices == (1, 2, 3, 4, 5, 6)
    assert describe_choice(scene, choice, PRITHVI).title == "6 of 6 bands · 10 m"


@pytest.mark.parametrize("count", [5, 7, 13])
def test_another_number_of_bands_without_names_is_refused(count):
    with pytest.raises(SceneError, match=f"{count} bands of the file have no names"):
        taken([""] * count)


def test_one_name_is_enough_to_end_guessing():
    with pytest.raises(SceneError, match="not known which band of the file is Green"):
        taken(["B2 blue", "", "", "", "", ""])


def test_a_missing_band_is_named_with_what_the_file_has():
    with pytest.raises(SceneError) as caught:
        taken(["B2", "B3", "B4", "B8", "B11", "B12"])
    assert "no band for NIR narrow (B8A)" in caught.value.message
    assert "B2, B3, B4, B8, B11, B12" in caught.value.message


def test_many_bands_are_not_all_listed():
    with pytest.raises(SceneError, match=r"B8A, x, x, \(no name\), x.* …; choose"):
        taken(["B8A", "x", "x", "", *["x"] * 40])


def test_a_band_found_twice_is_refused_with_the_numbers_that_people_see():
    with pytest.raises(SceneError, match=r"2 bands that could be Blue \(B2\): numbers 1, 3"):
        taken(["B2", "B3", "blue", "B4", "B8A", "B11", "B12"])


@pytest.mark.parametrize("names", [["Red", "Green", "Blue"], ["", "", ""], [""]])
def test_a_picture_for_looking_at_is_called_that(names):
    with pytest.raises(
        SceneError, match=rf"{len(names)} bands? only.*SWIR 1.*choose the satellite"
    ):
        taken(names)


def test_numbers_that_could_be_two_sensors_are_not_guessed():
    with pytest.raises(SceneError, match=r"not known which band of the file is NIR narrow"):
        taken([f"B{i}" for i in range(1, 12)])
    scene = scene_of([f"B{i}" for i in range(1, 12)])
    choice = choose_bands(scene, ("RED", "GREEN", "BLUE"))
    assert choice.indices == (3, 2, 1)
    assert not describe_choice(scene, choice, ("RED", "GREEN", "BLUE")).certain


def test_what_contradicts_itself_is_refused():
    names = ["LC08_L2SP_200033_20190914_20200826_02_T1.tif"]
    scene = scene_of(SENTINEL_2, names, {"SPACECRAFT_NAME": "Sentinel-2A"})
    with pytest.raises(SceneError, match="says Landsat 8-9 level 2 and the metadata"):
        choose_bands(scene, PRITHVI)
    hand = by_hand(scene, PRITHVI, BandChoice((1, 2, 3, 8, 11, 12)))
    assert hand.indices == (1, 2, 3, 8, 11, 12)


def test_units_that_are_not_known_are_refused_until_they_are_given():
    names = ["LC08_L1TP_200033_20190914_20200826_02_T1.tif"]
    scene = scene_of([f"B{i}" for i in range(1, 8)], names)
    with pytest.raises(SceneError, match="MTL file"):
        choose_bands(scene, PRITHVI)
    with pytest.raises(SceneError, match="MTL file"):
        by_hand(scene, PRITHVI, BandChoice((1, 2, 3, 4, 5, 6)))
    hand = by_hand(scene, PRITHVI, BandChoice((), scale=2e-5, offset=-0.1))
    assert hand == BandChoice((1, 2, 3, 4, 5, 6), 2e-5, -0.1, 0.0, "2019-09-14", True)


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ({}, "Numbers: as the file declares them, else integers are reflectance x 10000."),
        ({"nodata": 7.0}, "else integers are reflectance x 10000; 7 is no data."),
        ({"tags": {"PROCESSING_BASELINE": "05.09"}}, "value x 0.0001 - 0.1; 0 is no data."),
        ({"scale": 0.5, "nodata": -9999.0}, "Reflectance is value x 0.5; -9999 is no data."),
    ],
)
def test_units_are_said(said, line):
    scene = scene_of(SENTINEL_2, **said)
    card = describe_choice(scene, choose_bands(scene, PRITHVI), PRITHVI)
    assert any(text.endswith(line) for text in card.lines)


def test_notes_and_doubts_are_said():
    names = ["T30SXH_20230914T105031_B02.tif"]
    scene = scene_of(SENTINEL_2, names, notes=["The raster is rotated."])
    choice = choose_bands(scene, PRITHVI)
    card = describe_choice(scene, choice, PRITHVI)
    assert card.lines[-1] == "The raster is rotated."
    assert card.lines[-2].startswith("The file does not say its processing baseline")
    assert not card.certain
    hand = describe_choice(scene, by_hand(scene, PRITHVI, choice), PRITHVI)
    assert hand.certain
    assert "Chosen by hand." in hand.lines


# By hand


def test_what_is_not_given_by_hand_is_taken_from_the_scene():
    scene = scene_of(SENTINEL_2, tags={"PROCESSING_BASELINE": "05.09"})
    hand = by_hand(scene, PRITHVI, BandChoice((0, 1, 2, 3, 4, 5)))
    assert (hand.scale, hand.offset, hand.nodata) == pytest.approx((1e-4, -0.1, 0.0))
    given = by_hand(scene, PRITHVI, BandChoice((), scale=2.0, nodata=5.0, acquired="2020-01-01"))
    assert given == BandChoice((1, 2, 3, 8, 11, 12), 2.0, None, 5.0, "2020-01-01", True)


@pytest.mark.parametrize(
    ("indices", "sentence"),
    [
        ((0, 1, 2), "takes 6 bands and 3 were chosen; choose one for each: Blue"),
        ((0, 1, 2, 3, 4, 13), "not 6 different ones of the file's 13"),
        ((0, 1, 2, 3, 4, 4), "not 6 different ones of the file's 13"),
    ],
)
def test_bands_that_cannot_be_chosen(indices, sentence):
    with pytest.raises(SceneError, match=sentence):
        by_hand(scene_of(SENTINEL_2), PRITHVI, BandChoice(indices))


numbers = st.none() | st.floats(allow_nan=False)


@given(
    st.lists(st.integers(0, 500), max_size=20).map(tuple), numbers, numbers, numbers, st.booleans()
)
def test_a_choice_can_be_kept(indices, scale, offset, nodata, hand):
    choice = BandChoice(indices, scale, offset, nodata, "2019-09-14", hand)
    text = json.dumps(choice.to_json(), allow_nan=False)
    assert BandChoice.from_json(json.loads(text)) == choice


def test_a_nodata_value_that_is_no_number_can_be_kept():
    again = BandChoice.from_json(BandChoice((0,), nodata=math.nan).to_json())
    assert again.nodata is not None
    assert math.isnan(again.nodata)


@pytest.mark.parametrize(
    "obj",
    [
        None,
        [],
        {},
        {"indices": "123"},
        {"indices": [1.0]},
        {"indices": [True]},
        {"indices": [-1]},
        {"indices": [0], "scale": "x"},
        {"indices": [0], "scale": True},
        {"indices": [0], "offset": [1]},
        {"indices": [0], "acquired": 5},
        {"indices": [0], "by_hand": 1},
    ],
)
def test_a_broken_choice_is_said_to_be_that(obj):
    with pytest.raises(SceneError, match="cannot be read; choose the bands again"):
        BandChoice.from_json(obj)


def test_names_for_people():
    assert readable("NIR_NARROW") == "NIR narrow (B8A)"
    assert readable("COHERENCE_VV") == "Coherence vv"
