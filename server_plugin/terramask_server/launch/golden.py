"""The golden tile: a picture that is made up, and the same on every machine and at every time."""

from __future__ import annotations

import base64
import datetime
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio import warp
from rasterio.crs import CRS
from rasterio.io import MemoryFile
from rasterio.transform import from_origin

from ..model.spec import ModelSpec

# Somewhere on land, at the resolution of Sentinel-2, in summer: models that take place and date
# need some.
ZONE = CRS.from_epsg(32630)
WEST, NORTH, METRES = 500_000.0, 4_200_000.0, 10.0
FIRST_DATE = datetime.date(2020, 6, 1)
# (waves along the rows, along the columns, share) of the pattern that all bands have in common:
# large dark and bright areas, as water and land are, and smaller ones within them.
COMMON = ((1.0, 0.5, 0.8), (2.5, -3.0, 0.5), (7.0, 9.0, 0.2))
OWN = (5.0, 4.0, 0.3)


def golden_values(spec: ModelSpec) -> NDArray[np.float32]:
    """The picture ``[T * C, tile, tile]``, all bands of the first date first.

    Each band varies around its training mean, -bias / gain, by about its training deviation,
    1 / gain, as what the model was trained on does: reflectance from 0 to 1, or raw numbers.
    """
    axis = np.arange(spec.tile) / spec.tile
    rows, columns = axis[:, None], axis[None, :]
    common = sum(share * _waves(rows, columns, down, right) for down, right, share in COMMON)
    bands = []
    for number in range(len(spec.bands) * spec.frames):
        pattern = common + OWN[2] * _waves(rows + number / 7, columns, *OWN[:2])
        values = (pattern - spec.bias[number]) / spec.gain[number]
        bands.append(values if spec.raw else np.clip(values, 0.001, 1.0))
    return np.stack(bands).astype(np.float32)


def golden_dates(spec: ModelSpec) -> list[datetime.date]:
    """A date for each frame, a month apart; none if the model takes no dates."""
    count = spec.frames if spec.dated else 0
    return [FIRST_DATE + datetime.timedelta(days=30 * number) for number in range(count)]


def golden_place(spec: ModelSpec) -> tuple[float, float]:
    """Latitude and longitude of the picture's centre, in degrees."""
    half = METRES * spec.tile / 2
    longitude, latitude = warp.transform(ZONE, CRS.from_epsg(4326), [WEST + half], [NORTH - half])
    return latitude[0], longitude[0]


def golden_request(spec: ModelSpec) -> dict[str, Any]:
    """The ``data`` object that asks for the picture's answer."""
    values = golden_values(spec)
    profile = {
        "driver": "GTiff",
        "dtype": "float32",
        "count": len(values),
        "height": spec.tile,
        "width": spec.tile,
        "crs": ZONE,
        "transform": from_origin(WEST, NORTH, METRES, METRES),
    }
    with MemoryFile() as memory:
        with memory.open(**profile) as target:
            target.write(values)
        text = base64.b64encode(memory.read()).decode("ascii")
    dates = [date.isoformat() for date in golden_dates(spec)]
    return {"data_format": "b64_json", "data": text} | ({"acquired": dates} if dates else {})


def read_answer(text: str) -> NDArray[Any]:
    """The answer's first band ``[tile, tile]`` from its base64."""
    with MemoryFile(base64.b64decode(text)) as memory, rasterio.Env(), memory.open() as dataset:
        return dataset.read(1)


def _waves(
    rows: NDArray[np.float64], columns: NDArray[np.float64], down: float, right: float
) -> NDArray[np.float64]:
    return np.sin(2 * np.pi * (down * rows + right * columns))
