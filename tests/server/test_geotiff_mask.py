"""The answer's file: docs/protocol.md, "The answer"."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.transform import Affine
from terramask_server.geotiff.mask import Grid, write_classes, write_values
from terramask_server.geotiff.opening import open_geotiff

from tests.server.models import card_of, make_spec

Make = Callable[..., bytes]
ReadMask = Callable[[str], tuple[Any, dict[str, Any]]]
SITE = "+proj=laea +lat_0=12.34 +lon_0=5.6 +x_0=1 +y_0=2 +ellps=GRS80 +units=m +no_defs"
LOCAL = 'LOCAL_CS["site grid",UNIT["metre",1]]'
SYSTEMS = ["EPSG:4326", "EPSG:32630", "EPSG:3857", "EPSG:3035", "EPSG:7415", "ESRI:102022"]
CLASSES = [
    {"name": "Dry land", "color": "#00000000", "flood": False},
    {"name": "Flut oder Gewässer", "color": "#0B4FD6FF", "flood": True},
    {"name": "Snow & ice <old>", "color": "#FFFEFDFF", "flood": False},
]
CARD = card_of(make_spec(classes=3, extra={"classes": CLASSES}))
BIOMASS = card_of(make_spec(task="regression", classes=1, extra={"title": "Biomass"}))
NOWHERE = Grid(Affine.identity(), None)
UTM = Grid(Affine(10, 0, 500000.25, 0, -10, 4200000.75), CRS.from_epsg(32630))
coordinates = st.floats(-1e7, 1e7, allow_nan=False)
steps = st.floats(1e-5, 1e3)
both_kinds = pytest.mark.parametrize("cog", [False, True])


def written(
    read_mask: ReadMask,
    classes: Any,
    grid: Grid = UTM,
    percents: Any = None,
    cog: bool = False,
) -> tuple[Any, dict[str, Any]]:
    tags = {"TERRAMASK_MODEL": "m", "TERRAMASK_NOTES": "Größe: 5 < 6 & so on."}
    content = write_classes(np.asarray(classes, np.uint8), percents, grid, CARD, tags, cog)
    return read_mask(base64.b64encode(content).decode())


@settings(deadline=None)
@given(
    st.builds(
        Affine,
        steps,
        st.just(0.0),
        coordinates,
        st.just(0.0),
        steps.map(float.__neg__),
        coordinates,
    )
    | st.builds(Affine, steps, steps, coordinates, steps, steps.map(float.__neg__), coordinates)
)
def test_the_grid_is_kept_to_the_last_digit(read_mask: ReadMask, transform: Affine) -> None:
    _, facts = written(read_mask, np.zeros((3, 4)), Grid(transform, None))
    assert tuple(facts["transform"]) == tuple(transform)


@both_kinds
@pytest.mark.parametrize("crs", [*SYSTEMS, SITE, LOCAL])
def test_the_crs_is_the_files(geotiff: Make, read_mask: ReadMask, crs: str, cog: bool) -> None:
    crs_in = CRS.from_user_input(crs)
    with open_geotiff(geotiff(np.zeros((1, 3, 3), np.int16), crs=crs_in)) as dataset:
        expected = dataset.crs
    _, facts = written(read_mask, np.zeros((3, 3)), Grid(UTM.transform, expected), cog=cog)
    assert expected is not None
    assert facts["crs"] == expected
    if crs.startswith("EPSG:") and crs != "EPSG:7415":
        assert facts["crs"].to_epsg() == int(crs[5:])


@both_kinds
def test_a_file_without_place_stays_without(read_mask: ReadMask, cog: bool) -> None:
    _, facts = written(read_mask, np.zeros((3, 3)), NOWHERE, cog=cog)
    assert facts["crs"] is None
    assert facts["transform"] == Affine.identity()


@both_kinds
@settings(deadline=None, max_examples=50)
@given(
    classes=st_numpy.arrays(
        np.uint8,
        st_numpy.array_shapes(min_dims=2, max_dims=2, max_side=20),
        elements=st.sampled_from([0, 1, 2, 255]),
    )
)
def test_the_pixels_are_kept_and_255_is_nodata(
    read_mask: ReadMask, classes: NDArray[np.uint8], cog: bool
) -> None:
    mask, facts = written(read_mask, classes, cog=cog)
    np.testing.assert_array_equal(mask, classes)
    assert mask.dtype == np.uint8
    assert facts["nodata"] == 255


@pytest.mark.parametrize("shape", [(1, 1), (3, 700), (300, 300), (255, 257)])
def test_the_file_is_one_band_tiled_and_deflated(
    read_mask: ReadMask, shape: tuple[int, int]
) -> None:
    mask, facts = written(read_mask, np.ones(shape))
    assert mask.shape == shape
    assert facts["profile"]["count"] == 1
    assert facts["profile"]["driver"] == "GTiff"
    assert facts["profile"]["tiled"]
    assert facts["structure"]["COMPRESSION"] == "DEFLATE"
    assert facts["colorinterp"] == (ColorInterp.palette,)
    assert "LAYOUT" not in facts["structure"]


@both_kinds
def test_classes_have_their_colours_and_names(read_mask: ReadMask, cog: bool) -> None:
    _, facts = written(read_mask, np.zeros((2, 2)), cog=cog)
    assert facts["colormap"][1] == (0x0B, 0x4F, 0xD6, 255)
    assert facts["colormap"][2] == (0xFF, 0xFE, 0xFD, 255)
    names = {key: value for key, value in facts["band_tags"].items() if key.startswith("CLASS_")}
    assert names == {f"CLASS_{number}": one["name"] for number, one in enumerate(CLASSES)}
    assert facts["tags"]["TERRAMASK_MODEL"] == "m"
    assert facts["tags"]["TERRAMASK_NOTES"] == "Größe: 5 < 6 & so on."
    assert facts["descriptions"][0] == "class"


@both_kinds
def test_a_cog_has_overviews_and_they_hold_classes_only(read_mask: ReadMask, cog: bool) -> None:
    rng = np.random.default_rng(1)
    classes = np.repeat(np.repeat(rng.choice([0, 2, 255], (150, 150)), 8, 0), 8, 1)
    _, facts = written(read_mask, classes, cog=cog)
    assert bool(facts["overviews"]) is cog
    assert (facts["structure"].get("LAYOUT") == "COG") is cog
    assert set(np.unique(facts["smallest"])) <= {0, 2, 255}


@both_kinds
def test_probabilities_are_bands_of_their_own(read_mask: ReadMask, cog: bool) -> None:
    percents = np.arange(3 * 6, dtype=np.uint8).reshape(3, 2, 3)
    percents[:, 0, 0] = 255
    classes = np.array([[255, 0, 1], [2, 1, 0]], np.uint8)
    mask, facts = written(read_mask, classes, percents=percents, cog=cog)
    np.testing.assert_array_equal(mask, classes)
    np.testing.assert_array_equal(facts["bands"][1:], percents)
    assert facts["nodata"] == 255
    assert facts["descriptions"] == ("class", *(f"per cent {one['name']}" for one in CLASSES))
    names = {key: value for key, value in facts["band_tags"].items() if key.startswith("CLASS_")}
    assert names == {f"CLASS_{number}": one["name"] for number, one in enumerate(CLASSES)}


@both_kinds
@pytest.mark.parametrize("count", [2, 3, 4])
def test_probabilities_are_no_picture(read_mask: ReadMask, count: int, cog: bool) -> None:
    """Three or four bands of bytes are red, green, blue and alpha to GDAL unless it is told."""
    card_classes = CLASSES[:count] + [{"name": "Other"}] * max(count - 3, 0)
    card = card_of(make_spec(classes=count, extra={"classes": card_classes}))
    percents = np.full((count, 2, 2), 50, np.uint8)
    content = write_classes(np.zeros((2, 2), np.uint8), percents, UTM, card, {}, cog)
    _, facts = read_mask(base64.b64encode(content).decode())
    assert set(facts["colorinterp"]) <= {ColorInterp.gray, ColorInterp.undefined}


@both_kinds
def test_values_of_a_regression_are_one_float_band(read_mask: ReadMask, cog: bool) -> None:
    values = np.array([[1.5, np.nan], [-3.25, 1e20]], np.float32)
    content = write_values(values, UTM, BIOMASS, {"TERRAMASK_MODEL": "m"}, cog)
    found, facts = read_mask(base64.b64encode(content).decode())
    assert found.dtype == np.float32
    np.testing.assert_array_equal(found, values)
    assert np.isnan(facts["nodata"])
    assert facts["descriptions"] == ("Biomass",)
    assert facts["tags"]["TERRAMASK_MODEL"] == "m"
    assert (facts["crs"], facts["transform"]) == (UTM.crs, UTM.transform)
    assert facts["structure"]["COMPRESSION"] == "DEFLATE"
    assert (facts["structure"].get("LAYOUT") == "COG") is cog


def test_overviews_of_values_are_means_of_what_is_there(read_mask: ReadMask) -> None:
    values = np.full((1024, 1024), 2.0, np.float32)
    values[:, ::2] = 4
    values[:512] = np.nan
    content = write_values(values, UTM, BIOMASS, {}, cog=True)
    _, facts = read_mask(base64.b64encode(content).decode())
    small = facts["smallest"]
    half = small.shape[0] // 2
    assert np.isnan(small[: half - 1]).all()
    np.testing.assert_allclose(small[half + 1 :], 3, atol=0.01)
