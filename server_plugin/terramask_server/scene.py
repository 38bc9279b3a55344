"""A request made ready for the model, and the model's outputs made a mask.

This is all of a request's work that knows nothing of vLLM and of how the request came in.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from .card import ModelCard
from .errors import NotReflectance, RequestError
from .geotiff import Pixels, find_bands, open_geotiff, read_pixels, write_mask
from .model import INTEGER_SCALE, LOCATION, ModelSpec
from .schema import AnswerData, RequestData
from .source import read_source
from .tiling import Blend, Tile, TileGrid, cut

# Clouds and sun glint go beyond 1; a scene whose middle value does is in other units.
MAX_MEDIAN_REFLECTANCE = 1.0


@dataclass(eq=False)
class Scene:
    """A window of a raster as the model takes it.

    Attributes:
        pixels: where the window lies, and which of its pixels are valid.
        inputs: ``[C, H, W]`` float32, the model's input, 0 where not valid.
        grid: all tiles of the window.
        tiles: those with at least one valid pixel; only they are computed.
        located: whether the model takes where a tile lies.
    """

    pixels: Pixels
    inputs: NDArray[np.float32]
    grid: TileGrid
    tiles: list[Tile]
    located: bool

    def tensors(self, dtype: torch.dtype) -> Iterator[dict[str, torch.Tensor]]:
        """The model's inputs for each of ``tiles``.

        ``pixel_values`` is ``[C, tile, tile]``; ``location_coords``, for models that take it, is
        ``[[latitude, longitude]]`` of the tile's centre in degrees, the order that TerraTorch's
        Prithvi reads them in (``LocationEncoder`` in its ``prithvi_mae.py``).
        """
        for tile in self.tiles:
            tensors = {"pixel_values": torch.from_numpy(cut(self.inputs, tile, self.grid.tile))}
            if self.located:
                tensors[LOCATION] = torch.tensor([self.pixels.latitude_longitude(tile.centre)])
            yield {name: tensor.to(dtype) for name, tensor in tensors.items()}

    def answer(
        self, outputs: Sequence[torch.Tensor], card: ModelCard, request_id: str | None
    ) -> AnswerData:
        """The mask from the model's outputs for ``tiles``: logits ``[classes, tile, tile]``."""
        blend = Blend(self.grid, len(card.classes))
        for tile, logits in zip(self.tiles, outputs, strict=True):
            blend.add(tile, torch.softmax(logits.float(), dim=0).numpy())
        tags = {
            "TERRAMASK_MODEL": card.model,
            "TERRAMASK_VERSIONS": json.dumps(card.versions, sort_keys=True),
        }
        mask = write_mask(blend.classes(), self.pixels, card, tags)
        return AnswerData(data=base64.b64encode(mask).decode("ascii"), request_id=request_id)


def prepare(request: RequestData, spec: ModelSpec, card: ModelCard) -> Scene:
    """Fetch, open, read and normalise what ``request`` asks for.

    Raises:
        RequestError: whatever is wrong with the request, with one sentence.
    """
    content = read_source(request, card.limits.max_bytes)
    with open_geotiff(content) as dataset:
        positions = find_bands(dataset, spec.bands, request.indices, request.bands)
        pixels = read_pixels(
            dataset, positions, request.window, request.nodata, card.limits.max_pixels
        )
    if spec.located:
        pixels.latitude_longitude((0, 0))
    inputs = to_inputs(pixels, request, spec)
    height, width = pixels.valid.shape
    grid = TileGrid(height, width, card.tile, card.overlap)
    tiles = [tile for tile in grid.tiles() if pixels.valid[tile.inside].any()]
    return Scene(pixels, inputs, grid, tiles, spec.located)


def to_inputs(pixels: Pixels, request: RequestData, spec: ModelSpec) -> NDArray[np.float32]:
    """The model's input ``[C, H, W]``: reflectance, normalised; 0 (the mean) where not valid.

    What the numbers mean is taken from the request, else from the file's scale and offset, else
    integers are reflectance x 10000 and floating-point numbers reflectance itself.

    Raises:
        NotReflectance: the scene's median cannot be a reflectance.
    """
    scales, offsets = _units(pixels, request)
    inputs = np.zeros(pixels.values.shape, np.float32)
    for band, values in enumerate(pixels.values):
        reflectance = values.astype(np.float32) * scales[band] + offsets[band]
        _check(reflectance[pixels.valid], spec.bands[band], values[pixels.valid])
        normalised = reflectance * spec.gain[band] + spec.bias[band]
        np.copyto(inputs[band], normalised, where=pixels.valid)
    return inputs


def _units(pixels: Pixels, request: RequestData) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    scales = np.array(pixels.scales, np.float32)
    offsets = np.array(pixels.offsets, np.float32)
    declared = bool((scales != 1).any() or (offsets != 0).any())
    if not declared and pixels.values.dtype.kind in "iu":
        if pixels.values.dtype.itemsize == 1 and request.scale is None:
            raise RequestError(
                "The scene has 8-bit values, as a picture has; send the reflectance itself.",
                param="data",
            )
        scales[:] = INTEGER_SCALE
    if request.scale is not None:
        scales[:], offsets[:] = request.scale, 0
    if request.offset is not None:
        offsets[:] = request.offset
    return scales, offsets


def _check(reflectance: NDArray[np.float32], band: str, values: NDArray[np.generic]) -> None:
    if reflectance.size == 0:
        return
    middle = float(np.median(reflectance))
    if not -0.2 <= middle <= MAX_MEDIAN_REFLECTANCE:
        raise NotReflectance(
            f"Band {band} cannot be reflectance: its median is {middle:.4g} "
            f"(the file's values are {values.min()} to {values.max()}); declare the scale and "
            "offset in the file, or send them.",
            param="scale",
        )
