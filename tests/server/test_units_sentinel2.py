"""Sentinel-2's offset since processing baseline 04.00, by what a file says about itself."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from terramask_server.scene.units import Units, implied_nodata, units_of
from terramask_server.schema import RequestData

NAME = "S2B_MSIL2A_20220830T103629_N{}_R008_T33VUE_20220830T112540.SAFE"
OLD_NAME = "S2A_OPER_PRD_MSIL1C_PDMC_20160910T041833_R018_V20160910T164322.SAFE"
Tags = dict[str, str]


def units(
    tags: Tags,
    band_tags: tuple[Tags, ...] = ({}, {}),
    dtype: Any = np.uint16,
    scales: tuple[float, ...] = (1.0, 1.0),
    *,
    raw: bool = False,
    **fields: Any,
) -> Units:
    pixels = SimpleNamespace(
        values=np.full((2, 4, 4), 3000, dtype),
        valid=np.ones((4, 4), bool),
        scales=scales,
        offsets=(0.0, 0.0),
        tags=tags,
        band_tags=band_tags,
    )
    request = RequestData(data_format="b64_json", data="x", **fields)
    return units_of(pixels, request, SimpleNamespace(raw=raw))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("tags", "offset"),
    [
        ({"PROCESSING_BASELINE": "04.00"}, -0.1),
        ({"PROCESSING_BASELINE": "05.11"}, -0.1),
        ({"PROCESSING_BASELINE": "03.01"}, 0),
        ({"PROCESSING_BASELINE": "02.14", "PRODUCT_URI": NAME.format("0510")}, 0),
        ({"PRODUCT_URI": NAME.format("0400")}, -0.1),
        ({"PRODUCT_URI": NAME.format("0509")}, -0.1),
        ({"PRODUCT_URI": NAME.format("0500").replace("20220830T103629", "20170830T103629")}, -0.1),
        ({"PRODUCT_URI": NAME.format("0301")}, 0),
        ({"PRODUCT_URI_2A": NAME.format("0214")}, 0),
        ({"PRODUCT_NAME": NAME.format("0400")}, -0.1),
        ({"PRODUCT_URI": OLD_NAME}, 0),
        ({"PROCESSING_BASELINE": "unknown"}, 0),
        ({"PROCESSING_BASELINE": "nan"}, 0),
        # Neither a date nor any other text tells of the offset.
        ({"PRODUCT_START_TIME": "2023-01-01T00:00:00Z", "DATATAKE_1_SENSING": "2023"}, 0),
        ({"TIFFTAG_IMAGEDESCRIPTION": NAME.format("0400")}, 0),
        ({}, 0),
    ],
)
def test_the_baseline_decides(tags: Tags, offset: float) -> None:
    found = units(tags)
    np.testing.assert_allclose(found.scales, 1e-4)
    np.testing.assert_allclose(found.offsets, offset)
    assert ("offset of -1000" in (found.note or "")) == (offset != 0)
    assert implied_nodata(tags, ({}, {}), "uint16") == (0 if offset else None)


@pytest.mark.parametrize("name", ["RADIO_ADD_OFFSET", "BOA_ADD_OFFSET"])
def test_a_bands_own_offset_counts_before_the_baseline(name: str) -> None:
    found = units({"PROCESSING_BASELINE": "05.00"}, ({name: "-1000"}, {name: "-500"}))
    np.testing.assert_allclose(found.offsets, [-0.1, -0.05])
    assert "its own for each band" in (found.note or "")
    found = units({"PROCESSING_BASELINE": "05.00"}, ({name: "0"}, {name: "0"}))
    np.testing.assert_array_equal(found.offsets, 0)
    found = units({}, ({name: "-1000"}, {name: "-1000"}))
    np.testing.assert_allclose(found.offsets, -0.1)
    assert "offset of -1000" in (found.note or "")


@pytest.mark.parametrize("value", ["", "many", "inf", "nan"])
def test_an_offset_that_is_no_number_is_as_if_it_were_not_there(value: str) -> None:
    tags = ({"BOA_ADD_OFFSET": value},) * 2
    np.testing.assert_array_equal(units({}, tags).offsets, 0)
    np.testing.assert_allclose(units({"PROCESSING_BASELINE": "04.00"}, tags).offsets, -0.1)


@pytest.mark.parametrize("name", ["QUANTIFICATION_VALUE", "BOA_QUANTIFICATION_VALUE"])
def test_the_files_quantification_value_is_used(name: str) -> None:
    tags = {name: "20000", "PROCESSING_BASELINE": "04.00"}
    found = units(tags)
    np.testing.assert_allclose(found.scales, 5e-5)
    np.testing.assert_allclose(found.offsets, -0.05)
    assert "reflectance x 20000" in (found.note or "")
    np.testing.assert_allclose(units({name: "1000"}).scales, 1e-3)


@pytest.mark.parametrize("value", ["0", "-1", "x", "inf", ""])
def test_a_quantification_value_that_is_none_is_not_used(value: str) -> None:
    np.testing.assert_allclose(units({"QUANTIFICATION_VALUE": value}).scales, 1e-4)


def test_the_formula_is_that_of_the_products() -> None:
    found = units({"PROCESSING_BASELINE": "04.00", "QUANTIFICATION_VALUE": "10000"})
    # ESA: reflectance = (DN + offset) / quantification value.
    np.testing.assert_allclose(1452 * found.scales + found.offsets, 0.0452, rtol=1e-5)


def test_the_rule_is_for_integers_that_nobody_else_explains() -> None:
    tags = {"PROCESSING_BASELINE": "05.00"}
    for found in (
        units(tags, dtype=np.float32),
        units(tags, scales=(2e-4, 2e-4)),
        units(tags, scale=1e-4),
        units(tags, raw=True),
    ):
        np.testing.assert_array_equal(found.offsets, 0)
        assert found.note is None
    np.testing.assert_allclose(units(tags, offset=0.0).scales, 1e-4)
    np.testing.assert_array_equal(units(tags, offset=0.0).offsets, 0)


@pytest.mark.parametrize(
    ("tags", "dtype", "expected"),
    [
        ({"PROCESSING_BASELINE": "04.00"}, "uint16", 0),
        ({"PROCESSING_BASELINE": "04.00"}, "float32", None),
        ({"PROCESSING_BASELINE": "03.00"}, "uint16", None),
        ({"PROCESSING_BASELINE": "03.00", "SPECIAL_VALUE_NODATA": "0"}, "uint16", 0),
        ({"SPECIAL_VALUE_NODATA": "7"}, "int16", 7),
        ({"SPECIAL_VALUE_NODATA": "7"}, "float64", None),
    ],
)
def test_what_means_no_data_in_a_file_that_declares_none(
    tags: Tags, dtype: str, expected: float | None
) -> None:
    assert implied_nodata(tags, ({}, {}), dtype) == expected
