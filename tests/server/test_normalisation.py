"""Our normalisation against what TerraTorch's own data sets and data modules do at test time.

The data sets are run on small files of their own layout: what comes out of the data module, after
the data set and ``aug``, must come out of ``reflectance * gain + bias``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from terramask_server.model.normalisation import build_data_module
from terramask_server.model.spec import ModelSpec

from tests.server.model_configs import BANDS, MEANS, REGRESSION, STDS, data_module, model_config

pytestmark = pytest.mark.filterwarnings("ignore")
SIZE = 16


def write(file: Path, values: np.ndarray, nodata: float | None = None) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    count, height, width = values.shape
    shape = {"count": count, "height": height, "width": width, "dtype": values.dtype}
    with rasterio.open(file, "w", driver="GTiff", nodata=nodata, **shape) as target:
        target.write(values)


def reflectance(count: int, *, integers: bool) -> np.ndarray:
    values = np.random.default_rng(7).uniform(0.01, 0.9, (count, SIZE, SIZE))
    return np.rint(values * 10_000).astype(np.int16) if integers else values.astype(np.float32)


def label(file: Path) -> None:
    write(file, np.ones((1, SIZE, SIZE), np.int16))


def sen1floods11(folder: Path, values: np.ndarray) -> dict[str, Any]:
    hand = folder / "v1.1/data/flood_events/HandLabeled"
    every = np.zeros((13, SIZE, SIZE), values.dtype)
    every[[1, 2, 3, 8, 11, 12]] = values
    write(hand / "S2Hand/Spain_1_S2Hand.tif", every)
    label(hand / "LabelHand/Spain_1_LabelHand.tif")
    splits = folder / "v1.1/splits/flood_handlabeled"
    splits.mkdir(parents=True)
    (splits / "flood_test_data.txt").write_text("Spain_1\n")
    return data_module("Sen1Floods11NonGeoDataModule", data_root=str(folder), bands=BANDS)


def fire_scars(folder: Path, values: np.ndarray) -> dict[str, Any]:
    write(folder / "validation/a_merged.tif", values)
    label(folder / "validation/a.mask.tif")
    return data_module("FireScarsNonGeoDataModule", data_root=str(folder), bands=BANDS)


def crops(folder: Path, values: np.ndarray) -> dict[str, Any]:
    write(folder / "validation_chips/a_merged.tif", values)
    label(folder / "validation_chips/a.mask.tif")
    (folder / "validation_data.txt").write_text("a\n")
    return data_module("MultiTemporalCropClassificationDataModule", data_root=str(folder))


def generic(name: str, units: float, **more: Any) -> Callable[[Path, np.ndarray], dict[str, Any]]:
    def build(folder: Path, values: np.ndarray) -> dict[str, Any]:
        write(folder / "images/a.tif", values)
        label(folder / "labels/a.tif")
        images, labels = str(folder / "images"), str(folder / "labels")
        roots = {f"{split}_data_root": images for split in ("train", "val", "test")}
        arguments = {
            "batch_size": 1,
            "num_workers": 0,
            "test_label_data_root": labels,
            "dataset_bands": BANDS,
            "output_bands": BANDS,
            "rgb_indices": [2, 1, 0],
            "means": [units * value for value in MEANS],
            "stds": [units * value for value in STDS],
            **({"num_classes": 2} if "Segmentation" in name else {}),
        }
        return data_module(name, **roots, **{**arguments, **more})

    return build


SEGMENTATION = "GenericNonGeoSegmentationDataModule"
PIXELWISE = "GenericNonGeoPixelwiseRegressionDataModule"
BY_DATE = {
    "means": [[value, value * 1.1, value * 1.2] for value in MEANS],
    "stds": [[value, value * 2, value * 3] for value in STDS],
    "expand_temporal_dimension": True,
}
# Data module, whether its files hold integers, and how many dates.
CASES: dict[str, tuple[Callable[[Path, np.ndarray], dict[str, Any]], bool, int]] = {
    "Sen1Floods11": (sen1floods11, True, 1),
    "FireScars": (fire_scars, False, 1),
    "crops": (crops, True, 3),
    "reflectance": (generic(SEGMENTATION, 1), False, 1),
    "integers": (generic(SEGMENTATION, 10_000), True, 1),
    "scaled integers": (generic(SEGMENTATION, 1, constant_scale=1e-4), True, 1),
    "scaled to bytes": (generic(SEGMENTATION, 255, constant_scale=0.0255), True, 1),
    "dates": (generic(SEGMENTATION, 1, expand_temporal_dimension=True), False, 2),
    "means of each date": (generic(SEGMENTATION, 1, **BY_DATE), False, 3),
    "regression": (generic(PIXELWISE, 10_000), True, 1),
}


def at_test_time(data: dict[str, Any]) -> np.ndarray:
    """``[C, H, W]`` or ``[C, T, H, W]``: the model's input as TerraTorch makes it."""
    module = build_data_module(data)
    module.setup("test")
    image = module.test_dataset[0]["image"]
    return module.aug({"image": image[None]})["image"][0].numpy()


def ours(spec: ModelSpec, values: np.ndarray) -> np.ndarray:
    planes = values.reshape(-1, SIZE, SIZE) * spec.gain[:, None, None] + spec.bias[:, None, None]
    if not spec.temporal:
        return planes
    return planes.reshape(spec.frames, -1, SIZE, SIZE).transpose(1, 0, 2, 3)


def spec_of(data: dict[str, Any], frames: int, **more: Any) -> ModelSpec:
    shape = [6, SIZE, SIZE] if frames == 1 else [6, frames, SIZE, SIZE]
    return ModelSpec.from_config(model_config(data, shape=shape, **more))


@pytest.mark.parametrize("case", CASES)
def test_reflectance_is_normalised_as_terratorch_does(tmp_path: Path, case: str) -> None:
    build, integers, frames = CASES[case]
    values = reflectance(6 * frames, integers=integers)
    data = build(tmp_path, values)
    regression = {"task": REGRESSION, "model": {"num_classes": None}}
    spec = spec_of(data, frames, **(regression if case == "regression" else {}))
    expected = at_test_time(data)
    found = ours(spec, values * np.float64(1e-4 if integers else 1))
    assert not spec.raw
    assert found.shape == expected.shape
    np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(("replace", "expected"), [(0, "the data set's"), (None, "the mean")])
def test_missing_values_are_filled_as_the_data_set_does(
    tmp_path: Path, replace: float | None, expected: str
) -> None:
    values = reflectance(6, integers=True)
    build = generic(SEGMENTATION, 10_000, no_data_replace=replace)
    data = build(tmp_path, values)
    values[:, 3, 4] = -9999
    write(tmp_path / "images/a.tif", values, nodata=-9999)
    spec = spec_of(data, 1)
    if expected == "the mean":
        np.testing.assert_array_equal(spec.fill, np.zeros(6))
    else:
        np.testing.assert_allclose(spec.fill, at_test_time(data)[:, 3, 4], rtol=1e-5)


@pytest.mark.parametrize(
    ("data", "bands", "frames", "unit", "said"),
    [
        (data_module("BurnIntensityNonGeoDataModule", data_root="."), 6, 3, 1e4, None),
        (
            data_module("BioMasstersNonGeoDataModule", data_root=".", sensors=["S2"], bands=BANDS),
            *(6, 1, 1e4, None),
        ),
        (data_module("Landslide4SenseNonGeoDataModule", data_root="."), 14, 1, 1.0, "raw"),
        (data_module("OpenEarthMapNonGeoDataModule", data_root="."), 3, 1, 1.0, "raw"),
        (
            data_module("MSACropTypeNonGeoDataModule", data_root=".", bands=BANDS),
            *(6, 1, 1e4, "integers"),
        ),
    ],
    ids=["BurnIntensity", "BioMassters", "Landslide4Sense", "OpenEarthMap", "MSACropType"],
)
def test_other_modules_are_asked_too(
    data: dict[str, Any], bands: int, frames: int, unit: float, said: str | None
) -> None:
    shape = [bands, SIZE, SIZE] if frames == 1 else [bands, frames, SIZE, SIZE]
    model = {"num_classes": 5, "backbone_bands": None}
    spec = ModelSpec.from_config(model_config(data, shape=shape, model=model), {"units": said})
    values = np.random.default_rng(1).uniform(0.01, 0.9, (bands * frames, SIZE, SIZE))
    picture = values.reshape(frames, bands, SIZE, SIZE).transpose(1, 0, 2, 3)
    tensor = torch.from_numpy((picture if frames > 1 else values).astype(np.float32) * unit)
    expected = build_data_module(data).aug({"image": tensor[None]})["image"][0].numpy()
    assert spec.raw == (said == "raw")
    np.testing.assert_allclose(ours(spec, values), expected, rtol=1e-5, atol=1e-5)
