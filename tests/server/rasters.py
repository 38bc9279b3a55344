"""GeoTIFFs in memory, requests for them, and the masks that come back."""

from __future__ import annotations

import base64
import warnings
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile
from rasterio.transform import Affine

BANDS = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")
NORTH_UP = Affine(10.0, 0.0, 500000.25, 0.0, -10.0, 4200000.75)
SEN1FLOODS11 = "terratorch.datamodules.Sen1Floods11NonGeoDataModule"


def make_geotiff(
    values: Any,
    names: Sequence[str] = (),
    *,
    crs: Any = "EPSG:32630",
    transform: Affine = NORTH_UP,
    scales: Sequence[float] | None = None,
    offsets: Sequence[float] | None = None,
    mask: Any = None,
    alpha: int | None = None,
    tags: dict[int, dict[str, str]] | None = None,
    **profile: Any,
) -> bytes:
    """The bytes of a GeoTIFF with ``values`` [band, row, column].

    ``alpha`` is the position (from 0) of a band that is one; ``tags`` are the metadata of the file
    (under 0) and of bands (under their numbers from 1).
    """
    values = np.asarray(values)
    count, height, width = values.shape
    profile = {"driver": "GTiff", "dtype": values.dtype, "crs": crs, **profile}
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        warnings.catch_warnings(),
        MemoryFile() as memory,
    ):
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with memory.open(
            count=count, height=height, width=width, transform=transform, **profile
        ) as target:
            if alpha is not None:
                target.colorinterp = [
                    ColorInterp.alpha if band == alpha else ColorInterp.gray
                    for band in range(count)
                ]
            target.write(values)
            for number, name in enumerate(names, start=1):
                target.set_band_description(number, name)
            if scales:
                target.scales = scales
            if offsets:
                target.offsets = offsets
            for number, values_of in (tags or {}).items():
                target.update_tags(number, **values_of)
            if mask is not None:
                target.write_mask(mask)
        return bytes(memory.read())


@pytest.fixture(scope="session")
def geotiff() -> Callable[..., bytes]:
    return make_geotiff


@pytest.fixture(scope="session")
def payload() -> Callable[..., dict[str, Any]]:
    """The ``data`` object of a request for a file's bytes."""

    def make(content: bytes, **more: Any) -> dict[str, Any]:
        text = base64.b64encode(content).decode("ascii")
        return {"data_format": "b64_json", "data": text, **more}

    return make


@pytest.fixture(scope="session")
def read_mask() -> Callable[[str], tuple[Any, dict[str, Any]]]:
    """The first band [row, column] of an answer's base64, and what else its file holds."""

    def read(text: str) -> tuple[Any, dict[str, Any]]:
        with MemoryFile(base64.b64decode(text)) as memory, memory.open() as dataset:
            facts = {
                "bands": dataset.read(),
                "crs": dataset.crs,
                "transform": dataset.transform,
                "nodata": dataset.nodata,
                "tags": dataset.tags(),
                "band_tags": dataset.tags(1),
                "descriptions": dataset.descriptions,
                "colorinterp": dataset.colorinterp,
                "profile": dict(dataset.profile),
                "structure": dataset.tags(ns="IMAGE_STRUCTURE"),
                "overviews": dataset.overviews(1),
                "smallest": dataset.read(1),
            }
            if facts["overviews"]:
                scale = facts["overviews"][-1]
                shape = -(-dataset.height // scale), -(-dataset.width // scale)
                facts["smallest"] = dataset.read(1, out_shape=shape)
            if dataset.colorinterp[0] == ColorInterp.palette:
                facts["colormap"] = dataset.colormap(1)
            return dataset.read(1), facts

    return read


@pytest.fixture(scope="session")
def prithvi_config() -> Callable[..., dict[str, Any]]:
    """A TerraTorch model's ``config.json`` as far as the server reads it."""

    def make(tile: int = 64, located: bool = False, **data: Any) -> dict[str, Any]:
        inputs: dict[str, Any] = {"pixel_values": {"shape": [6, tile, tile]}}
        if located:
            inputs["location_coords"] = {"shape": [1, 2]}
        transform = [{"class_path": "albumentations.pytorch.ToTensorV2"}]
        arguments = {"data_root": ".", "bands": list(BANDS), "test_transform": transform}
        return {
            "pretrained_cfg": {
                "input": {"data": inputs},
                "model": {
                    "class_path": "terratorch.tasks.SemanticSegmentationTask",
                    "init_args": {"model_args": {"num_classes": 2, "backbone_bands": list(BANDS)}},
                },
                "data": {"class_path": SEN1FLOODS11, "init_args": arguments, **data},
            },
        }

    return make
