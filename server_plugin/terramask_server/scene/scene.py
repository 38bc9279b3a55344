"""A request made ready: the pixels that are needed, and the model's inputs cut from them.

This knows nothing of vLLM and of how the request came in.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.transform import Affine

from ..errors import RequestError, TooLarge
from ..geotiff.bands import find_bands
from ..geotiff.blocks import block_ranges
from ..geotiff.opening import open_geotiff
from ..geotiff.pixels import Pixels, answer_area, read_pixels
from ..model.card import ModelCard
from ..model.spec import LOCATION, PIXELS, TIME, ModelSpec
from ..schema import RequestData
from ..settings import Settings
from ..source import answer_folder, open_source
from ..stop import Stop
from .tiling import Area, TileGrid, cut
from .units import Units, check_reflectance, exclude_impossible, units_of

# How many times the pixels of the largest window its tiles may have together. A square one whose
# tiles overlap by half stays below that; a thin one would need any amount of memory and time.
MOST_COST = 8
# Planes of probabilities at the largest window: as much memory as its pixels take.
MOST_PLANES = 16
# One tile's window never lies in more tiles than this.
FEW_TILES = 16
IMPOSSIBLE = "Pixels with numbers that nothing on Earth has were taken for no data."
NO_CRS = "The scene has no coordinate reference system, and so the mask has none."


@dataclass(eq=False)
class Scene:
    """A part of a raster, ready to be cut into the model's inputs.

    Attributes:
        pixels: what was read: all tiles that touch the area.
        read: where ``pixels`` lie in the raster.
        area: the pixels to answer for.
        tiles: those that hold at least one valid pixel to answer for; only they are computed.
        positions: the file's bands that were taken, counted from 0.
        received: bytes that were fetched or sent for it.
        impossible: whether there were numbers that nothing has, which were taken for no data.
    """

    request: RequestData
    spec: ModelSpec
    card: ModelCard
    pixels: Pixels
    units: Units
    read: Area
    area: Area
    grid: TileGrid
    tiles: list[Area]
    positions: list[int]
    received: int
    impossible: bool

    @property
    def valid(self) -> NDArray[np.bool_]:
        """``[H, W]`` of the area, true where every band has data."""
        return self.pixels.valid[self.area.within(self.read)]

    @property
    def transform(self) -> Affine:
        """From the area's pixels to its CRS."""
        shift = self.area.column - self.read.column, self.area.row - self.read.row
        return self.pixels.transform @ Affine.translation(*shift)

    @property
    def notes(self) -> list[str]:
        """What the analyst should know about the answer."""
        rule = [self.units.note] if self.units.note else []
        odd = [IMPOSSIBLE] if self.impossible else []
        return rule + odd + ([NO_CRS] if self.pixels.crs is None else [])

    def tensors(self, tile: Area, dtype: torch.dtype) -> dict[str, torch.Tensor]:
        """The model's inputs for ``tile``, under TerraTorch's names, in the model's shapes.

        Pixels are normalised; where a band has no data, they are what the model was trained with
        there. Latitude and longitude of the tile's centre are in degrees, in this order
        (``LocationEncoder`` in TerraTorch's ``prithvi_mae.py``). A date is year and day of the year
        (``TemporalEncoder``, there too).
        """
        tensors = {PIXELS: torch.from_numpy(self._normalised(tile)).to(dtype)}
        if self.spec.located:
            row, column = tile.centre
            place = self.pixels.latitude_longitude((row - self.read.row, column - self.read.column))
            tensors[LOCATION] = torch.tensor([place], dtype=torch.float32)
        if self.spec.dated:
            dates = self.spec.time_coordinates(self.request.acquired or [])
            tensors[TIME] = torch.tensor([dates], dtype=torch.float32)
        return tensors

    def _normalised(self, tile: Area) -> NDArray[np.float32]:
        size, frames = self.grid.tile, self.spec.frames
        part = tile.within(self.read)
        gain = self.spec.gain
        bias = self.units.offsets * gain + self.spec.bias
        # What a file holds where there is no data may be larger than any number here.
        with np.errstate(over="ignore", invalid="ignore"):
            values = cut(self.pixels.values, part, size).astype(np.float32)
            values *= (self.units.scales * gain)[:, None, None]
            values += bias[:, None, None]
        missing = ~cut(self.pixels.valid, part, size)
        if missing.any():
            values[:, missing] = self.spec.fill[:, None]
        if not self.spec.temporal:
            return values
        by_date = values.reshape(frames, -1, size, size)
        return np.ascontiguousarray(by_date.transpose(1, 0, 2, 3))


def prepare(
    request: RequestData, spec: ModelSpec, card: ModelCard, settings: Settings, stop: Stop
) -> Scene:
    """Fetch, open and read what ``request`` asks for.

    Raises:
        RequestError: whatever is wrong with the request, with one sentence.
        Stopped: the client went away.
    """
    overlap = _overlap(request, card)
    _check_dates(request, spec)
    if request.out_data_format == "path":
        # Before anything is computed in vain.
        answer_folder(settings)
    with (
        open_source(request, settings, card.limits.max_bytes, stop) as source,
        open_geotiff(source.file) as dataset,
    ):
        positions = find_bands(dataset, spec.bands, spec.frames, request.indices, request.bands)
        area = answer_area(dataset, request.window, card.limits.max_pixels)
        grid = TileGrid(dataset.height, dataset.width, card.tile, overlap)
        _check_cost(grid, area, card.limits.max_pixels)
        _check_planes(request, area, card)
        read = grid.covered(area)
        source.plan(block_ranges(dataset, [position + 1 for position in positions], read))
        pixels = read_pixels(dataset, positions, read, request.nodata, stop)
        received = source.received
    if spec.located:
        pixels.latitude_longitude((0, 0))
        pixels.latitude_longitude((read.height, read.width))
    units = units_of(pixels, request, spec)
    check_reflectance(pixels, units, spec)
    impossible = exclude_impossible(pixels, units, spec)
    tiles = [tile for tile in grid.tiles(area) if _needed(tile, area, read, pixels)]
    # The image's text would otherwise stay in memory for as long as the scene does.
    request = request.model_copy(update={"data": ""})
    return Scene(
        request,
        spec,
        card,
        pixels,
        units,
        read,
        area,
        grid,
        tiles,
        positions,
        received,
        impossible,
    )


def _needed(tile: Area, area: Area, read: Area, pixels: Pixels) -> bool:
    rows, columns = tile.within(area)
    top, left = area.row - read.row, area.column - read.column
    inside = (
        slice(rows.start + top, rows.stop + top),
        slice(columns.start + left, columns.stop + left),
    )
    return bool(pixels.valid[inside].any())


def _overlap(request: RequestData, card: ModelCard) -> int:
    if request.overlap is None:
        return card.overlap
    if request.overlap > card.tile // 2:
        raise RequestError(
            f"The field 'overlap' is wrong: tiles overlap by at most {card.tile // 2} pixels.",
            param="overlap",
        )
    return request.overlap


def _check_cost(grid: TileGrid, area: Area, max_pixels: int) -> None:
    tiles = sum(1 for _ in grid.tiles(area))
    if tiles > max(MOST_COST * max_pixels // grid.tile**2, FEW_TILES):
        raise TooLarge(
            f"The window lies in {tiles} tiles of {grid.tile} x {grid.tile} pixels, more than this "
            "server takes at once; send smaller windows.",
            param="window",
        )


def _check_planes(request: RequestData, area: Area, card: ModelCard) -> None:
    """Probabilities are a plane for each class, which may be many more than the scene's bands."""
    planes = len(card.classes) if request.probabilities else 0
    if planes * area.height * area.width > MOST_PLANES * card.limits.max_pixels:
        raise TooLarge(
            f"The probabilities of {planes} classes are more than this server answers at once; ask "
            "for smaller windows, or for the classes alone.",
            param="outputs",
        )


def _check_dates(request: RequestData, spec: ModelSpec) -> None:
    given = len(request.acquired or [])
    if spec.dated and given != spec.frames:
        raise RequestError(
            f"The model needs to know when the scene was acquired: send {spec.frames} "
            f"date{'s' if spec.frames > 1 else ''} in 'acquired', such as 2019-09-14.",
            param="acquired",
        )
