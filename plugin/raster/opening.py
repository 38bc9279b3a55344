"""Opening rasters with GDAL."""

from __future__ import annotations

from osgeo import gdal

from ..wire.errors import SceneError
from ..wire.sentences import tr
from . import gdal_errors

_WEB = "://"
_LIMITS = {
    "GDAL_HTTP_CONNECTTIMEOUT": "20",
    "GDAL_HTTP_LOW_SPEED_TIME": "30",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
}
"""Seconds to connect, and seconds during which fewer bytes than one a second come."""


def open_dataset(source: str) -> gdal.Dataset:
    """Open a raster for reading. Raises SceneError with one sentence."""
    if _WEB in source:
        _limit_waiting()
    dataset = None
    with gdal_errors.collecting() as failures:
        dataset = gdal.OpenEx(source, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
    if dataset is None:
        raise SceneError(
            tr(
                "The layer's file cannot be read; check that it exists, is a raster, and "
                "is complete."
            ),
            "\n".join(failures),
        )
    return dataset


def _limit_waiting() -> None:
    """Let GDAL give up on a web server that is silent, which it does not do by itself.

    For this thread only where GDAL offers that to Python (3.5), and never against what is set.
    """
    local = hasattr(gdal, "SetThreadLocalConfigOption")
    put = gdal.SetThreadLocalConfigOption if local else gdal.SetConfigOption
    for name, value in _LIMITS.items():
        if gdal.GetConfigOption(name) is None:
            put(name, value)
