"""A window of a raster, with everything that its numbers need to be understood."""

from __future__ import annotations

import contextlib
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio import warp
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.transform import Affine, xy
from rasterio.windows import Window

from ..errors import InvalidWindow, RequestError, TooLarge, UnreadableImage
from ..scene.tiling import Area
from ..scene.units import implied_nodata
from ..stop import Stop
from .blocks import unpacked_bytes
from .header import MAX_BLOCK_BYTES
from .opening import check_blocks

# All blocks that a window lies in, with all bands that are stored together: some ten seconds.
MAX_UNPACKED_BYTES = 4 << 30
# The model's bands of all tiles that a window lies in: 4096 x 4096 x 13 numbers of 64 bits.
MAX_TAKEN_BYTES = 2 << 30
# How many rows are read at once where the file's blocks are smaller.
READ_ROWS = 512


@dataclass(frozen=True)
class Pixels:
    """A window of a raster.

    Attributes:
        values: ``[B, H, W]`` as the file holds them; B is bands x dates, all bands of a date first.
        valid: ``[H, W]``, true where every band has data.
        scales, offsets: per band, as the file declares them (1 and 0 where it does not).
        tags, band_tags: the file's own metadata, and that of each band.
        transform, crs: of the window.
    """

    values: NDArray[np.generic]
    valid: NDArray[np.bool_]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    tags: dict[str, str]
    band_tags: tuple[dict[str, str], ...]
    transform: Affine
    crs: CRS | None

    def latitude_longitude(self, position: tuple[float, float]) -> tuple[float, float]:
        """Where a ``(row, column)`` lies on WGS 84, in degrees.

        Raises:
            UnreadableImage: there is no CRS, or one without relation to the Earth, or the pixels
                do not lie on it.
        """
        x, y = xy(self.transform, *position, offset="ul")
        # PROJ turns round the Earth as often as such a number says, with Python held meanwhile.
        if self.crs is not None and max(abs(x), abs(y)) <= _farthest(self.crs):
            with contextlib.suppress(RasterioError, CPLE_BaseError):
                east, north = warp.transform(self.crs, CRS.from_epsg(4326), [x], [y])
                if math.isfinite(east[0]) and abs(north[0]) <= 90:
                    return north[0], (east[0] + 180) % 360 - 180
        raise UnreadableImage(
            "The model needs to know where the scene lies, which its coordinate reference system "
            "and position do not tell.",
            param="data",
        )


def _farthest(crs: CRS) -> float:
    """The largest coordinate that makes sense, in the CRS's units; -1 if none does."""
    if crs.is_geographic:
        return 540
    # The semi-major axis: an "Earth" of another size would have to be turned round as often.
    earth = re.search(r'(?:SPHEROID|ELLIPSOID)\["[^"]*",\s*([\d.eE+-]+)', crs.to_wkt())
    known = crs.is_projected and earth is not None and 6.3e6 < float(earth[1]) < 6.4e6
    return 1e8 if known else -1


def answer_area(
    dataset: DatasetReader, window: tuple[int, int, int, int] | None, max_pixels: int
) -> Area:
    """The pixels to answer for: ``window`` (column, row, width, height), or the whole raster.

    Raises:
        InvalidWindow: it has no pixels, or leaves the raster.
        TooLarge: it has more than ``max_pixels``.
    """
    column, row, width, height = window or (0, 0, dataset.width, dataset.height)
    if width < 1 or height < 1:
        raise InvalidWindow("The window has no pixels.", param="window")
    if min(column, row) < 0 or column + width > dataset.width or row + height > dataset.height:
        raise InvalidWindow(
            f"The window leaves the scene's {dataset.width} x {dataset.height} pixels.",
            param="window",
        )
    if width * height > max_pixels:
        raise TooLarge(
            f"{width} x {height} pixels are more than the {max_pixels} that this server takes at "
            "once; send smaller windows.",
            param="window",
        )
    return Area(row, column, height, width)


def read_pixels(
    dataset: DatasetReader, positions: list[int], area: Area, nodata: float | None, stop: Stop
) -> Pixels:
    """Read the bands at ``positions`` (from 0) in ``area``.

    A pixel is valid if every band of it is: not nodata (``nodata``, else the file's), not masked,
    not transparent, not NaN.

    Raises:
        RequestError, TooLarge: before any pixel is read.
    """
    indexes = [position + 1 for position in positions]
    for position in positions:
        _check_type(dataset.dtypes[position])
    check_blocks(dataset, indexes, MAX_BLOCK_BYTES)
    _check_unpacked(dataset, indexes, area)
    types = [dataset.dtypes[position] for position in positions]
    values = np.empty((len(positions), area.height, area.width), np.result_type(*types))
    valid = np.ones((area.height, area.width), np.bool_)
    nodatas = _nodata_values(dataset, positions, nodata)
    for rows in _block_rows(dataset, area):
        stop.check()
        part = Window(area.column, area.row + rows.start, area.width, rows.stop - rows.start)
        dataset.read(indexes, window=part, out=values[:, rows])
        for band, own in zip(values, nodatas, strict=True):
            _exclude(valid[rows], band[rows], own)
        for mask in _masks(dataset, indexes, part):
            valid[rows] &= mask
    return Pixels(
        values=values,
        valid=valid,
        scales=tuple(dataset.scales[position] for position in positions),
        offsets=tuple(dataset.offsets[position] for position in positions),
        tags=dataset.tags(),
        band_tags=tuple(dataset.tags(index) for index in indexes),
        transform=dataset.window_transform(Window(area.column, area.row, area.width, area.height)),
        crs=dataset.crs,
    )


def _nodata_values(
    dataset: DatasetReader, positions: list[int], nodata: float | None
) -> list[float | None]:
    """For each band: the request's value, else the file's own, else what its metadata imply."""
    if nodata is not None:
        return [nodata] * len(positions)
    band_tags = tuple(dataset.tags(position + 1) for position in positions)
    implied = implied_nodata(dataset.tags(), band_tags, dataset.dtypes[positions[0]])
    own = [dataset.nodatavals[position] for position in positions]
    return [implied if value is None else value for value in own]


def _block_rows(dataset: DatasetReader, area: Area) -> Iterator[slice]:
    """Groups of rows of ``area`` that end where the file's blocks do.

    No block is decoded twice that way, and a client who goes away does not cost the whole scene.
    """
    height = dataset.block_shapes[0][0]
    step = height * max(READ_ROWS // height, 1)
    start = 0
    while start < area.height:
        stop = min(start + step - (area.row + start) % step, area.height)
        yield slice(start, stop)
        start = stop


def _check_unpacked(dataset: DatasetReader, indexes: list[int], area: Area) -> None:
    """A small file can hold one block a thousand times over, or none: what comes of it counts."""
    item = np.dtype(dataset.dtypes[indexes[0] - 1]).itemsize
    taken = area.height * area.width * len(indexes) * item
    unpacked = unpacked_bytes(dataset, indexes, area)
    if unpacked > MAX_UNPACKED_BYTES or taken > MAX_TAKEN_BYTES:
        raise TooLarge(
            f"The part of the file that the window lies in unpacks to {unpacked >> 20} MiB, of "
            f"which {taken >> 20} MiB are needed; this server takes {MAX_UNPACKED_BYTES >> 20} and "
            f"{MAX_TAKEN_BYTES >> 20} at once; send smaller windows, or only the model's bands.",
            param="data",
        )


def _check_type(dtype: str) -> None:
    if dtype.startswith("complex"):
        raise RequestError("The scene's values are complex numbers, not reflectance.", param="data")
    if dtype in ("int64", "uint64"):
        raise RequestError(
            "The scene has 64-bit integers; send 16-bit integers or 32-bit floating point.",
            param="data",
        )


def _exclude(valid: NDArray[np.bool_], values: NDArray[np.generic], nodata: float | None) -> None:
    """Take out what is nodata or no number."""
    if values.dtype.kind == "f":
        valid &= np.isfinite(values)
    missing = None if nodata is None else _as(values.dtype, nodata)
    if missing is not None:
        valid &= values != missing


def _as(dtype: np.dtype[np.generic], nodata: float) -> np.generic | None:
    """``nodata`` as the numbers of a band are: compared with another type, all of them would be
    converted first. None if no such number is it."""
    if dtype.kind == "f":
        # -3.4028235e38 as a double is not the same number as the float32 that the file holds.
        with np.errstate(over="ignore"):
            return dtype.type(nodata)
    limits = np.iinfo(dtype.name)
    if not np.isfinite(nodata) or nodata != int(nodata):
        return None
    return dtype.type(int(nodata)) if limits.min <= nodata <= limits.max else None


def _masks(dataset: DatasetReader, indexes: list[int], window: Window) -> list[NDArray[np.bool_]]:
    """What the file says beside its values: a mask, and an alpha band in any place."""
    found = []
    # A GeoTIFF has one mask for all of its bands.
    flags = dataset.mask_flag_enums[indexes[0] - 1]
    if MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags:
        found.append(dataset.read_masks(indexes[0], window=window) > 0)
    for index, meaning in enumerate(dataset.colorinterp, start=1):
        if meaning == ColorInterp.alpha and index not in indexes:
            found.append(dataset.read(index, window=window) > 0)
    return found
