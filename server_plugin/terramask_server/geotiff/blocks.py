"""Which bytes of a GeoTIFF a window needs."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from rasterio.enums import Interleaving
from rasterio.io import DatasetReader

from ..scene.tiling import Area

# To look up more strips and tiles than these takes longer than it saves.
MAX_BLOCKS = 20_000
# What is compressed is hardly larger than what it unpacks to. A strip that GDAL reads row by row
# is: all of it stands where a row would.
GROWTH = 2


def block_ranges(dataset: DatasetReader, indexes: list[int], area: Area) -> Iterator[range]:
    """Where the strips or tiles lie in the file that hold ``area`` of bands (numbered from 1).

    Those are left out that the file does not hold, or not as such.
    """
    bands = indexes[:1] if dataset.interleaving == Interleaving.pixel else indexes
    rows, columns = _touched(dataset, bands[0], area)
    if len(rows) * len(columns) * len(bands) > MAX_BLOCKS:
        return
    most = block_bytes(dataset, bands[0]) * GROWTH
    for band in bands:
        for row in rows:
            for column in columns:
                offset, size = (
                    int(dataset.get_tag_item(f"{name}_{column}_{row}", "TIFF", bidx=band) or 0)
                    for name in ("BLOCK_OFFSET", "BLOCK_SIZE")
                )
                if offset and size <= most:
                    yield range(offset, offset + size)


def block_bytes(dataset: DatasetReader, index: int) -> int:
    """Memory that a strip or tile of a band takes, with the bands that are stored with it."""
    height, width = dataset.block_shapes[index - 1]
    together = dataset.count if dataset.interleaving == Interleaving.pixel else 1
    return height * width * together * np.dtype(dataset.dtypes[index - 1]).itemsize


def unpacked_bytes(dataset: DatasetReader, indexes: list[int], area: Area) -> int:
    """What all strips or tiles unpack to that hold ``area`` of bands (numbered from 1)."""
    rows, columns = _touched(dataset, indexes[0], area)
    planes = 1 if dataset.interleaving == Interleaving.pixel else len(indexes)
    return len(rows) * len(columns) * planes * block_bytes(dataset, indexes[0])


def _touched(dataset: DatasetReader, index: int, area: Area) -> tuple[range, range]:
    """Rows and columns of the strips or tiles that ``area`` lies in."""
    height, width = dataset.block_shapes[index - 1]
    rows = range(area.row // height, -(-(area.row + area.height) // height))
    return rows, range(area.column // width, -(-(area.column + area.width) // width))
