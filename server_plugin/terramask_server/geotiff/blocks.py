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
    together = dataset.interleaving == Interleaving.pixel
    bands = indexes[:1] if together else indexes
    height, width = dataset.block_shapes[bands[0] - 1]
    rows = range(area.row // height, -(-(area.row + area.height) // height))
    columns = range(area.column // width, -(-(area.column + area.width) // width))
    if len(rows) * len(columns) * len(bands) > MAX_BLOCKS:
        return
    item = np.dtype(dataset.dtypes[bands[0] - 1]).itemsize
    most = height * width * item * (dataset.count if together else 1) * GROWTH
    for band in bands:
        for row in rows:
            for column in columns:
                offset, size = (
                    int(dataset.get_tag_item(f"{name}_{column}_{row}", "TIFF", bidx=band) or 0)
                    for name in ("BLOCK_OFFSET", "BLOCK_SIZE")
                )
                if offset and size <= most:
                    yield range(offset, offset + size)
