"""What GDAL reports is collected, without the keys in it."""

from __future__ import annotations

import pytest
from osgeo import gdal

from plugin.raster import gdal_errors
from plugin.wire.errors import OutputError


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        ("HTTP 403 at https://host/a.tif?sig=SECRET&x=1", "https://host/a.tif?..."),
        ("'/vsicurl/http://host/a.tif?token=SECRET' not there", "a.tif?...' not there"),
        ("/vsicurl?header.Authorization=SECRET&url=http%3A%2F%2Fhost", "/vsicurl?..."),
        ("what? SECRETLESS", "what? SECRETLESS"),
    ],
)
def test_keys_in_addresses_are_left_out(message, kept):
    with gdal_errors.collecting() as failures:
        gdal.Error(gdal.CE_Failure, 1, message)
    assert kept in failures[0]
    assert "SECRET&" not in failures[0]
    assert "=SECRET" not in failures[0]


def test_warnings_are_no_failures():
    with gdal_errors.collecting() as failures:
        gdal.Error(gdal.CE_Warning, 1, "odd")
    assert failures == []


def test_a_failure_holds_no_dataset_open():
    """On Windows a file that is open cannot be removed."""
    closed = []

    class Dataset:
        def __del__(self):
            closed.append(True)

    def work(dataset):
        raise RuntimeError("GDAL's other way to report")

    with pytest.raises(OutputError) as caught, gdal_errors.raising(OutputError):
        work(Dataset())
    assert caught.value.message == "GDAL's other way to report"
    assert closed == [True]
