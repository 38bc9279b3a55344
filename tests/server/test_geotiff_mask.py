"""The mask's file: docs/protocol.md, "The answer"."""

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
from rasterio.transform import Affine
from terramask_server.card import Limits, MaskClass, ModelCard
from terramask_server.geotiff import Pixels, open_geotiff, read_pixels, write_mask

Make = Callable[..., bytes]
ReadMask = Callable[[str], tuple[Any, dict[str, Any]]]
SITE = "+proj=laea +lat_0=12.34 +lon_0=5.6 +x_0=1 +y_0=2 +ellps=GRS80 +units=m +no_defs"
SYSTEMS = ["EPSG:4326", "EPSG:32630", "EPSG:3857", "EPSG:3035", "EPSG:7415", "ESRI:102022"]
CARD = ModelCard(
    model="m",
    title="M",
    about="",
    demonstration=False,
    bands=[],
    classes=[
        MaskClass(id=0, name="Dry land", color="#00000000", flood=False),
        MaskClass(id=1, name="Flut oder Gewässer", color="#0B4FD6FF", flood=True),
        MaskClass(id=2, name="Snow & ice <old>", color="#FFFEFDFF", flood=False),
    ],
    tile=64,
    overlap=8,
    limits=Limits(request_tiles=9),
    device="cpu",
    versions={},
)
coordinates = st.floats(-1e7, 1e7, allow_nan=False)
steps = st.floats(1e-5, 1e3)


def pixels(valid: NDArray[np.bool_], crs: CRS | None, transform: Affine) -> Pixels:
    return Pixels(np.zeros((1, *valid.shape)), valid, (1.0,), (0.0,), transform, crs)


def mask_of(read_mask: ReadMask, classes: Any, of: Pixels) -> tuple[Any, dict[str, Any]]:
    content = write_mask(np.asarray(classes, np.uint8), of, CARD, {"TERRAMASK_MODEL": "m"})
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
    | st.builds(Affine, steps, steps, coordinates, steps, steps.map(float.__neg__), coordinates),
    st.tuples(*[st.integers(0, 5), st.integers(0, 4), st.integers(1, 4), st.integers(1, 3)]),
)
def test_the_grid_is_the_windows_to_the_last_digit(
    geotiff: Make, read_mask: ReadMask, transform: Affine, window: tuple[int, int, int, int]
) -> None:
    content = geotiff(np.zeros((1, 7, 9), np.int16), transform=transform)
    with open_geotiff(content) as dataset:
        found = read_pixels(dataset, [0], window, None, 100)
        expected = dataset.transform @ Affine.translation(window[0], window[1])
    _, facts = mask_of(read_mask, np.zeros(found.valid.shape), found)
    assert tuple(facts["transform"]) == tuple(expected)


@pytest.mark.parametrize("crs", [*SYSTEMS, SITE, 'LOCAL_CS["site grid",UNIT["metre",1]]'])
def test_the_crs_is_the_files(geotiff: Make, read_mask: ReadMask, crs: str) -> None:
    crs_in = CRS.from_user_input(crs)
    with open_geotiff(geotiff(np.zeros((1, 3, 3), np.int16), crs=crs_in)) as dataset:
        expected = dataset.crs
        found = read_pixels(dataset, [0], None, None, 100)
    _, facts = mask_of(read_mask, np.zeros((3, 3)), found)
    assert expected is not None
    assert facts["crs"] == expected
    if crs.startswith("EPSG:") and crs != "EPSG:7415":
        assert facts["crs"].to_epsg() == int(crs[5:])


def test_a_file_without_place_stays_without(geotiff: Make, read_mask: ReadMask) -> None:
    content = geotiff(np.zeros((1, 3, 3), np.int16), crs=None, transform=Affine.identity())
    with open_geotiff(content) as dataset:
        found = read_pixels(dataset, [0], None, None, 100)
    _, facts = mask_of(read_mask, np.zeros((3, 3)), found)
    assert facts["crs"] is None
    assert facts["transform"] == Affine.identity()


@settings(deadline=None)
@given(
    st_numpy.array_shapes(min_dims=2, max_dims=2, max_side=20).flatmap(
        lambda shape: st.tuples(
            st_numpy.arrays(np.uint8, shape, elements=st.integers(0, 2)),
            st_numpy.arrays(np.bool_, shape),
        )
    )
)
def test_255_stands_where_there_is_no_data_and_nowhere_else(
    read_mask: ReadMask, both: tuple[NDArray[np.uint8], NDArray[np.bool_]]
) -> None:
    classes, valid = both
    mask, facts = mask_of(read_mask, classes, pixels(valid, None, Affine.identity()))
    np.testing.assert_array_equal(mask == 255, ~valid)
    np.testing.assert_array_equal(mask[valid], classes[valid])
    assert mask.dtype == np.uint8
    assert facts["nodata"] == 255


@pytest.mark.parametrize("shape", [(1, 1), (3, 700), (300, 300), (255, 257)])
def test_the_file_is_one_band_tiled_and_deflated(
    read_mask: ReadMask, shape: tuple[int, int]
) -> None:
    place = pixels(np.ones(shape, bool), CRS.from_epsg(32630), Affine.scale(10, -10))
    mask, facts = mask_of(read_mask, np.ones(shape), place)
    assert mask.shape == shape
    assert facts["profile"]["count"] == 1
    assert facts["profile"]["driver"] == "GTiff"
    assert facts["profile"]["tiled"]
    assert facts["structure"]["COMPRESSION"] == "DEFLATE"


def test_classes_have_their_colours_and_names(read_mask: ReadMask) -> None:
    _, facts = mask_of(
        read_mask, np.zeros((2, 2)), pixels(np.ones((2, 2), bool), None, Affine.identity())
    )
    colors = facts["colormap"]
    assert colors[1] == (0x0B, 0x4F, 0xD6, 255)
    assert colors[2] == (0xFF, 0xFE, 0xFD, 255)
    names = {key: value for key, value in facts["band_tags"].items() if key.startswith("CLASS_")}
    assert names == {f"CLASS_{one.id}": one.name for one in CARD.classes}
    assert facts["tags"]["TERRAMASK_MODEL"] == "m"
