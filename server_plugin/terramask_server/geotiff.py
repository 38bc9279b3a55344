"""GeoTIFF in and out: nothing but GDAL's GTiff driver opens foreign bytes, from memory only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio import warp
from rasterio.crs import CRS
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.io import DatasetReader, MemoryFile
from rasterio.transform import Affine, xy
from rasterio.windows import Window

from .card import ModelCard
from .errors import BandsNotFound, InvalidWindow, RequestError, TooLarge, UnreadableImage

NODATA = 255
# No side files, no georeference from elsewhere: only what the bytes themselves hold.
GDAL_OPTIONS = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "GDAL_PAM_ENABLED": False,
    "GDAL_GEOREF_SOURCES": "INTERNAL",
}
# How the bands of Sentinel-2 are called in its products, for each of TerraTorch's names.
SENTINEL2 = {
    "BLUE": "B2",
    "GREEN": "B3",
    "RED": "B4",
    "NIR_NARROW": "B8A",
    "SWIR_1": "B11",
    "SWIR_2": "B12",
}


@dataclass(frozen=True)
class Pixels:
    """A window of a raster.

    Attributes:
        values: ``[C, H, W]`` as the file holds them.
        valid: ``[H, W]``, true where every band has data.
        scales, offsets: per band, as the file declares them (1 and 0 where it does not).
        transform, crs: of the window.
    """

    values: NDArray[np.generic]
    valid: NDArray[np.bool_]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    transform: Affine
    crs: CRS | None

    def latitude_longitude(self, position: tuple[float, float]) -> tuple[float, float]:
        """Where a ``(row, column)`` lies on WGS 84, in degrees.

        Raises:
            UnreadableImage: there is no CRS, or one without relation to the Earth.
        """
        if self.crs is None or not (self.crs.is_geographic or self.crs.is_projected):
            raise UnreadableImage(
                "The model needs to know where the scene lies, which its CRS does not tell.",
                param="data",
            )
        x, y = xy(self.transform, *position, offset="ul")
        longitude, latitude = warp.transform(self.crs, CRS.from_epsg(4326), [x], [y])
        return latitude[0], longitude[0]


@contextmanager
def open_geotiff(content: bytes) -> Iterator[DatasetReader]:
    """Open the bytes of a GeoTIFF.

    Raises:
        UnreadableImage: they are not a GeoTIFF, or damaged.
    """
    try:
        if not content:
            raise RasterioIOError("no bytes")
        with (
            rasterio.Env(**GDAL_OPTIONS),
            MemoryFile(content) as memory,
            memory.open(driver="GTiff") as dataset,
        ):
            yield dataset
    except (RasterioError, UnicodeDecodeError):
        raise UnreadableImage(
            "The scene is not a GeoTIFF that can be read; it may be damaged or in another format.",
            param="data",
        ) from None


def read_pixels(
    dataset: DatasetReader,
    positions: list[int],
    window: tuple[int, int, int, int] | None,
    nodata: float | None,
    max_pixels: int,
) -> Pixels:
    """Read the bands at ``positions`` (from 0) in ``window`` (column, row, width, height; pixels).

    A pixel is valid if no band of it is nodata (the request's or the file's), masked or NaN.

    Raises:
        InvalidWindow, TooLarge, RequestError: before any pixel is read.
    """
    area = _window(dataset, window, max_pixels)
    indexes = [position + 1 for position in positions]
    if any(dataset.dtypes[position].startswith("complex") for position in positions):
        raise RequestError("The scene's values are complex numbers, not reflectance.", param="data")
    values = dataset.read(indexes, window=area)
    if nodata is None:
        valid = dataset.read_masks(indexes, window=area).min(axis=0) > 0
    else:
        valid = (values != nodata).all(axis=0)
    if values.dtype.kind == "f":
        valid &= np.isfinite(values).all(axis=0)
    return Pixels(
        values=values,
        valid=valid,
        scales=tuple(dataset.scales[position] for position in positions),
        offsets=tuple(dataset.offsets[position] for position in positions),
        transform=dataset.window_transform(area),
        crs=dataset.crs,
    )


def _window(
    dataset: DatasetReader, window: tuple[int, int, int, int] | None, max_pixels: int
) -> Window:
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
    return Window(column, row, width, height)


def find_bands(
    dataset: DatasetReader,
    wanted: tuple[str, ...],
    indices: list[int] | None,
    bands: list[str] | None,
) -> list[int]:
    """Positions (from 0) of the ``wanted`` bands, by ``indices``, by ``bands`` or by themselves.

    Raises:
        BandsNotFound: a band is missing or named twice, or there is the wrong number of them.
    """
    given, param = (indices, "indices") if bands is None else (bands, "bands")
    if given is not None and len(given) != len(wanted):
        raise BandsNotFound(
            f"The model takes {len(wanted)} bands ({', '.join(wanted)}), not {len(given)}.",
            param=param,
        )
    if indices is not None:
        if min(indices) < 0 or max(indices) >= dataset.count:
            raise BandsNotFound(
                f"The file has {dataset.count} bands: 'indices' go from 0 to {dataset.count - 1}.",
                param="indices",
            )
        if len(set(indices)) < len(indices):
            raise BandsNotFound("A band stands twice in 'indices'.", param="indices")
        return indices
    return _by_description(dataset, wanted, bands)


def _by_description(
    dataset: DatasetReader, wanted: tuple[str, ...], bands: list[str] | None
) -> list[int]:
    found: dict[str, list[int]] = {}
    for position, description in enumerate(dataset.descriptions):
        if description and not re.fullmatch(r"band\d+", _plain(description)):
            found.setdefault(_plain(description), []).append(position)
    if bands is None and not found and dataset.count == len(wanted):
        return list(range(len(wanted)))
    positions = []
    for name in bands or wanted:
        names = [name] if bands else [name, SENTINEL2.get(name, name)]
        matches = next((found[_plain(one)] for one in names if _plain(one) in found), [])
        if len(matches) != 1:
            problem = "has no band" if not matches else "has more than one band"
            raise BandsNotFound(
                f"The file {problem} '{name}'; name its bands or send 'indices'.",
                param="bands" if bands else "indices",
            )
        positions.append(matches[0])
    if len(set(positions)) < len(positions):
        raise BandsNotFound("A band stands twice in 'bands'.", param="bands")
    return positions


def _plain(description: str) -> str:
    """``B02`` and ``b2``, ``NIR narrow`` and ``NIR_NARROW`` are the same band."""
    letters = re.sub(r"[^a-z0-9]", "", description.lower())
    return re.sub(r"^b0(\d)", r"b\1", letters)


def write_mask(
    classes: NDArray[np.uint8], pixels: Pixels, card: ModelCard, tags: dict[str, str]
) -> bytes:
    """The mask as a GeoTIFF on the grid of ``pixels``, 255 where they are not valid."""
    mask = np.where(pixels.valid, classes, NODATA).astype(np.uint8)
    height, width = mask.shape
    profile = {
        "driver": "GTiff",
        "dtype": "uint8",
        "count": 1,
        "height": height,
        "width": width,
        "nodata": NODATA,
        "crs": pixels.crs,
        "transform": pixels.transform,
        "tiled": True,
        "blockxsize": 256,
        "blockysize": 256,
        "compress": "deflate",
    }
    with rasterio.Env(**GDAL_OPTIONS), MemoryFile() as memory:
        with memory.open(**profile) as target:
            target.write(mask, 1)
            target.write_colormap(1, {entry.id: (*entry.rgb, 255) for entry in card.classes})
            target.update_tags(**tags)
            target.update_tags(1, **{f"CLASS_{entry.id}": entry.name for entry in card.classes})
        return bytes(memory.read())
