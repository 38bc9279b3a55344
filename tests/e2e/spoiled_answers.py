"""Answers of a server (bodies of POST /pooling) made wrong, one function for each way."""

from __future__ import annotations

import base64
import itertools
import json
from collections.abc import Callable

import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()
_numbers = itertools.count()


def truncated_json(body: bytes) -> bytes:
    return body[: len(body) * 2 // 3]


def truncated_base64(body: bytes) -> bytes:
    """The JSON is whole, the picture in it ends in the middle of a group of four."""
    answer = json.loads(body)
    text = answer["data"]["data"]
    answer["data"]["data"] = text[: len(text) // 2 // 4 * 4 + 1]
    return json.dumps(answer).encode()


def truncated_tiff(body: bytes) -> bytes:
    """JSON and base64 are whole, the picture is not."""
    geotiff = _geotiff(body)
    return _with(body, geotiff[: len(geotiff) // 2])


def not_tiff(body: bytes) -> bytes:
    return _with(body, b"This is no picture.")


def other_json(body: bytes) -> bytes:
    return b'{"status": "ok"}'


def wrong_size(body: bytes) -> bytes:
    """A column less than was asked for."""
    return _redone(body, lambda values: values[:, :, :-1])


def elsewhere(body: bytes) -> bytes:
    """As large as it ought to be, but some pixels to the east."""
    return _redone(body, lambda values: values, shift=64)


def wrong_crs(body: bytes) -> bytes:
    """The same numbers in the neighbouring zone of UTM."""
    return _redone(body, lambda values: values, epsg=32631)


def wrong_classes(body: bytes) -> bytes:
    """A class that the card does not name."""
    return _redone(body, lambda values: np.where(values == 1, 7, values))


def small_requests(card: bytes) -> bytes:
    """Not an answer but a card, and right: requests may have two tiles beside each other."""
    told = json.loads(card)
    told["limits"]["max_pixels"] = (2 * told["tile"] - told["overlap"]) * told["tile"]
    return json.dumps(told).encode()


def _geotiff(body: bytes) -> bytes:
    return base64.b64decode(json.loads(body)["data"]["data"])


def _with(body: bytes, geotiff: bytes) -> bytes:
    answer = json.loads(body)
    answer["data"]["data"] = base64.b64encode(geotiff).decode("ascii")
    return json.dumps(answer).encode()


def _redone(
    body: bytes, change: Callable[[np.ndarray], np.ndarray], shift: int = 0, epsg: int = 0
) -> bytes:
    path = f"/vsimem/spoiled-{next(_numbers)}.tif"
    gdal.FileFromMemBuffer(path, _geotiff(body))
    dataset = gdal.Open(path)
    values = dataset.ReadAsArray()
    values = change(values.reshape((-1, *values.shape[-2:])))
    new = path.replace("spoiled", "made")
    size = (values.shape[2], values.shape[1], len(values))
    made = gdal.GetDriverByName("GTiff").Create(new, *size, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
    g = dataset.GetGeoTransform()
    made.SetGeoTransform((g[0] + shift * g[1], *g[1:]))
    crs = osr.SpatialReference()
    if epsg:
        crs.ImportFromEPSG(epsg)
    made.SetProjection(crs.ExportToWkt() if epsg else dataset.GetProjection())
    for number, band in enumerate(values, 1):
        made.GetRasterBand(number).SetNoDataValue(255)
        made.GetRasterBand(number).WriteArray(band.astype(np.uint8))
    made = dataset = None
    file = gdal.VSIFOpenL(new, "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(new).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(new)
    gdal.Unlink(path)
    return _with(body, content)
