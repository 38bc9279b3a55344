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


@pytest.mark.parametrize("exceptions", [False, True])
def test_a_message_that_is_not_utf_8_is_a_failure_like_others(tmp_path, exceptions):
    source = (
        '<SimpleSource><SourceFilename relativeToVRT="0">/nowhere/caf\xe9.tif</SourceFilename>'
        '<SourceBand>1</SourceBand><SrcRect xOff="0" yOff="0" xSize="4" ySize="4"/>'
        '<DstRect xOff="0" yOff="0" xSize="4" ySize="4"/></SimpleSource>'
    )
    vrt = (
        '<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="Byte" band="1">'
        f"{source}</VRTRasterBand></VRTDataset>"
    )
    path = tmp_path / "old.vrt"
    path.write_bytes(vrt.encode("latin-1"))
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if exceptions else gdal.DontUseExceptions)()
    try:
        with gdal_errors.collecting() as failures:
            gdal.Open(str(path)).ReadAsArray()
    finally:
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()
    assert failures
    assert "\n".join(failures).encode("utf-8")
