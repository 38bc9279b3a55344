"""What one small request may cost, and numbers that nothing on Earth has."""

from __future__ import annotations

import json
import zlib
from typing import Any

import numpy as np
import pytest
import torch
from rasterio.transform import Affine
from terramask_server.errors import NotReflectance, RequestError, TooLarge, UnreadableImage
from terramask_server.schema import parse_request

from tests.server.models import answered, dark_is_flood, make_spec, prepared
from tests.server.rasters import make_geotiff
from tests.server.tiff_writer import SHORT, image, tiff

WILD = [
    ("EPSG:3857", Affine(1e300, 0, 0, 0, 1e300, 0)),
    ("EPSG:3857", Affine(10, 0, 1e17, 0, -10, 0)),
    ("EPSG:32630", Affine(10, 0, 5e12, 0, -10, 0)),
    ("EPSG:4326", Affine(1, 0, 0, 0, -1, 1e8)),
    ("EPSG:4326", Affine(1, 0, 0, 0, -1, 300)),
    ("+proj=merc +a=1e-200 +b=1e-200", Affine(10, 0, 500000, 0, -10, 4000000)),
]


@pytest.mark.parametrize(("crs", "transform"), WILD)
def test_a_place_off_the_earth_is_refused_and_keeps_nobody_waiting(
    payload: Any, crs: str, transform: Affine
) -> None:
    content = make_geotiff(np.full((6, 8, 8), 2000, np.int16), crs=crs, transform=transform)
    with pytest.raises(UnreadableImage):
        prepared(payload(content), make_spec(located=True))
    # Only a model that asks where needs to know.
    assert prepared(payload(content)).tiles


def test_longitudes_beyond_the_date_line_are_turned_back(payload: Any) -> None:
    transform = Affine(0.01, 0, 355, 0, -0.01, 40)
    content = make_geotiff(np.full((6, 8, 8), 2000, np.int16), crs="EPSG:4326", transform=transform)
    scene = prepared(payload(content), make_spec(located=True))
    place = scene.tensors(scene.tiles[0], torch.float32)["location_coords"]
    assert place[0].tolist() == pytest.approx([39.96, -4.96], abs=1e-4)


def test_a_block_that_stands_for_all_is_counted_as_often(payload: Any) -> None:
    tile, bands, side = 256, 1000, 4096
    block = zlib.compress(bytes(tile * tile * bands), 9)
    count = (side // tile) ** 2

    def make(at: int) -> bytes:
        return tiff(
            image(
                side,
                side,
                bands=bands,
                bits=8,
                compression=8,
                tile=(tile, tile),
                offsets=[at] * count,
                counts=[len(block)] * count,
            ),
            tail=block,
        )

    content = make(len(make(0)) - len(block))
    assert len(content) < 200_000
    with pytest.raises(TooLarge, match="unpacks to 16000 MiB"):
        prepared(payload(content, indices=[0, 1, 2, 3, 4, 5], scale=0.1))


def test_a_sparse_file_of_wide_numbers_is_counted_too(payload: Any) -> None:
    # 3 GB of nothing, in a file of 2 MB.
    tile, width = 16, 4_000_000
    count = width // tile
    kind = (339, SHORT, [3] * 6)
    content = tiff(
        image(
            width,
            tile,
            kind,
            bands=6,
            bits=64,
            tile=(tile, tile),
            offsets=[0] * count,
            counts=[0] * count,
        )
    )
    with pytest.raises(TooLarge):
        prepared(payload(content, window=[0, 0, width, 2], scale=1.0), make_spec(tile=tile))


def test_probabilities_of_many_classes_want_smaller_windows(payload: Any) -> None:
    content = make_geotiff(np.full((6, 64, 64), 2000, np.int16))
    many = make_spec(classes=20)
    assert prepared(payload(content), many, max_pixels=4096).tiles
    with pytest.raises(TooLarge, match="probabilities of 20 classes"):
        prepared(payload(content, outputs=["probabilities"]), many, max_pixels=4096)
    small = payload(content, outputs=["probabilities"], window=[0, 0, 50, 60])
    assert prepared(small, many, max_pixels=4096).tiles


@pytest.mark.parametrize("odd", [-3.4028235e38, -9999.0, 1e6])
def test_a_number_that_nothing_has_is_no_data_and_said(payload: Any, odd: float) -> None:
    values = np.full((6, 20, 20), 0.2, np.float32)
    values[3, 5, 7] = odd
    scene = prepared(payload(make_geotiff(values)))
    assert not scene.valid[5, 7]
    assert scene.valid.sum() == 399
    assert any("nothing on Earth" in note for note in scene.notes)
    assert all(
        torch.isfinite(scene.tensors(t, torch.float32)["pixel_values"]).all() for t in scene.tiles
    )
    clean = prepared(payload(make_geotiff(np.full((6, 20, 20), 0.2, np.float32))))
    assert not any("nothing on Earth" in note for note in clean.notes)


def test_an_undeclared_minus_9999_is_no_data(payload: Any) -> None:
    values = np.full((6, 20, 20), 2000, np.int16)
    values[:, :, :4] = -9999
    scene = prepared(payload(make_geotiff(values)))
    np.testing.assert_array_equal(~scene.valid, np.arange(20)[None].repeat(20, 0) < 4)


def test_numbers_that_are_mostly_impossible_are_refused(payload: Any) -> None:
    with pytest.raises(NotReflectance):
        prepared(payload(make_geotiff(np.full((6, 20, 20), 5000.0, np.float32))))


def test_lists_are_refused_before_they_are_looked_through() -> None:
    url = {"data_format": "url", "data": "http://127.0.0.1/scene.tif"}
    for field, value in {"outputs": "x", "acquired": "x", "indices": "x", "bands": 1}.items():
        with pytest.raises(RequestError) as caught:
            parse_request({**url, field: [value] * 100_000})
        assert caught.value.param == field
    with pytest.raises(RequestError, match="far more fields"):
        parse_request({**url, **dict.fromkeys(map(str, range(101)))})


def test_the_parameters_are_json_whatever_the_nodata_value_is(payload: Any, read_mask: Any) -> None:
    content = make_geotiff(np.full((6, 20, 20), 0.2, np.float32))
    answer = answered(prepared(payload(content, nodata=float("nan"))), dark_is_flood)
    tags = read_mask(answer.data)[1]["tags"]

    def refuse(name: str) -> None:
        raise ValueError(name)

    assert json.loads(tags["TERRAMASK_PARAMETERS"], parse_constant=refuse)["nodata"] == "nan"
