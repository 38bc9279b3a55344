"""The golden tile, and what TerraTorch itself says about it."""

from __future__ import annotations

import base64
import datetime
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from rasterio.io import MemoryFile
from safetensors.torch import load_file, save_file
from terramask_server.launch.golden import (
    golden_dates,
    golden_place,
    golden_request,
    golden_values,
    read_answer,
)
from terramask_server.launch.reference import NoReference, find_model, own_output, read_config
from terramask_server.launch.vllm_options import given
from terramask_server.model.spec import ModelSpec

GONE = "head.head.2.bias"
DEMO = Path(__file__).resolve().parents[2] / "server_plugin" / "models" / "demo_flood"


@pytest.fixture
def spec() -> ModelSpec:
    """Two bands at two dates, 32 pixels: one band as dark as water, one brighter."""
    means, deviations = np.array([0.05, 0.3] * 2), np.array([0.02, 0.1] * 2)
    return ModelSpec(
        bands=("BLUE", "NIR_NARROW"),
        frames=2,
        temporal=True,
        tile=32,
        gain=(1 / deviations).astype(np.float32),
        bias=(-means / deviations).astype(np.float32),
        task="segmentation",
        classes=2,
        located=False,
        dated=True,
        raw=False,
    )


@pytest.fixture
def demo(tmp_path: Path) -> Callable[[Callable[..., Any]], Path]:
    """A copy of the demonstration model whose weights are stored by a function."""

    def make(store: Callable[..., Any]) -> Path:
        shutil.copy(DEMO / "config.json", tmp_path)
        store(load_file(DEMO / "model.safetensors"), tmp_path)
        return tmp_path

    return make


def output_of(folder: Path, dtype: torch.dtype = torch.float32) -> Any:
    config = read_config(folder)
    return own_output(folder, config, ModelSpec.from_config(config), dtype)


def test_the_picture_is_like_what_the_model_was_trained_on(spec: ModelSpec) -> None:
    values = golden_values(spec)
    assert values.shape == (4, 32, 32)
    assert values.dtype == np.float32
    assert 0 < values.min() < values.max() <= 1
    middle, spread = values.mean(axis=(1, 2)), values.std(axis=(1, 2))
    np.testing.assert_allclose(middle, [0.05, 0.3] * 2, rtol=0.25)
    np.testing.assert_allclose(spread, [0.02, 0.1] * 2, rtol=0.5)
    assert len({band.tobytes() for band in values}) == 4


def test_the_picture_is_always_the_same(spec: ModelSpec) -> None:
    np.testing.assert_array_equal(golden_values(spec), golden_values(spec))
    np.testing.assert_allclose(
        golden_values(spec)[:, 3, 5], [0.059023, 0.300421, 0.054851, 0.358342], atol=1e-5
    )


def test_raw_numbers_are_not_limited(spec: ModelSpec) -> None:
    decibels = replace(spec, raw=True, bias=spec.bias + 100 * spec.gain)
    assert golden_values(decibels).max() < -99


def test_the_request_holds_the_picture_and_its_dates(spec: ModelSpec) -> None:
    data = golden_request(spec)
    assert data["data_format"] == "b64_json"
    assert data["acquired"] == ["2020-06-01", "2020-07-01"]
    content = base64.b64decode(data["data"])
    with MemoryFile(content) as memory, memory.open(driver="GTiff") as dataset:
        np.testing.assert_array_equal(dataset.read(), golden_values(spec))
        assert dataset.crs.to_epsg() == 32630
        assert not any(dataset.descriptions)
        assert dataset.nodata is None
    np.testing.assert_array_equal(read_answer(data["data"]), golden_values(spec)[0])
    undated = replace(spec, dated=False)
    assert golden_dates(undated) == []
    assert "acquired" not in golden_request(undated)


def test_the_place_is_the_centre_of_the_picture(spec: ModelSpec) -> None:
    # 500 km east in zone 30 is its central meridian, 3 degrees west.
    latitude, longitude = golden_place(replace(spec, tile=2))
    assert longitude == pytest.approx(-3, abs=1e-3)
    assert latitude == pytest.approx(37.95, abs=0.05)
    south = golden_place(replace(spec, tile=10_000))
    assert south[0] < latitude - 0.4
    assert south[1] > longitude + 0.4


def test_terratorch_is_given_what_its_own_transforms_would_give_it() -> None:
    from terratorch.vllm import InferenceRunner

    config = read_config(DEMO)
    arguments = config["pretrained_cfg"]["data"]["init_args"]
    means, deviations = (
        np.array(arguments[name], np.float32)[:, None, None] for name in ("means", "stds")
    )
    spec = ModelSpec.from_config(config)
    # The data module's order: constant_scale brings integers to reflectance, which this is already.
    pixels = torch.from_numpy((golden_values(spec) - means) / deviations)[None]
    runner = InferenceRunner(config["pretrained_cfg"]).eval()
    runner.model.load_state_dict(load_file(DEMO / "model.safetensors"))
    with torch.inference_mode():
        expected = runner.model(pixels).output[0].numpy()
    own = output_of(DEMO)
    assert own.shape == expected.shape == (2, 512, 512)
    np.testing.assert_array_equal(own.argmax(axis=0), expected.argmax(axis=0))
    assert set(np.unique(own.argmax(axis=0))) == {0, 1}


def test_the_servers_number_format_is_used() -> None:
    assert torch.get_default_dtype() is torch.float32
    rough = output_of(DEMO, torch.bfloat16)
    assert torch.get_default_dtype() is torch.float32
    fine = output_of(DEMO)
    assert np.abs(rough - fine).max() > 0
    assert (rough.argmax(axis=0) == fine.argmax(axis=0)).mean() > 0.99


@pytest.mark.parametrize(
    "store",
    [
        lambda weights, folder: torch.save(weights, folder / "model.pt"),
        lambda weights, folder: torch.save(weights, folder / "model.bin"),
        lambda weights, folder: torch.save(
            {
                "epoch": 3,
                "state_dict": {f"model._timm_module.{name}": one for name, one in weights.items()}
                | {"criterion.weight": torch.zeros(2)},
            },
            folder / "last.pt",
        ),
        lambda weights, folder: [
            save_file({name: one}, folder / f"part-{number}.safetensors")
            for number, (name, one) in enumerate(weights.items())
        ],
    ],
)
def test_weights_are_found_however_they_are_stored(demo: Any, store: Callable[..., Any]) -> None:
    np.testing.assert_array_equal(output_of(demo(store)), output_of(DEMO))


@pytest.mark.parametrize(
    ("store", "said"),
    [
        (lambda weights, folder: None, "no weights"),
        (
            lambda weights, folder: save_file(
                {name: weights[name] for name in weights if name != GONE}, folder / "m.safetensors"
            ),
            GONE,
        ),
        (
            lambda weights, folder: save_file(
                {**weights, "other": torch.zeros(1)}, folder / "m.safetensors"
            ),
            "other",
        ),
    ],
)
def test_weights_of_another_model_are_said(demo: Any, store: Callable[..., Any], said: str) -> None:
    with pytest.raises(NoReference, match=said):
        output_of(demo(store))


def test_a_model_is_found_without_the_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert find_model(str(DEMO)) == DEMO
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    with pytest.raises(NoReference, match="owner/none"):
        find_model("owner/none")


def test_the_model_is_looked_for_in_the_revision_that_is_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path))
    model = tmp_path / "models--owner--one"
    for commit in ("1" * 40, "2" * 40):
        (model / "snapshots" / commit).mkdir(parents=True)
    (model / "refs").mkdir()
    (model / "refs" / "main").write_text("1" * 40)
    (model / "refs" / "tested").write_text("2" * 40)
    for further, commit in (([], "1" * 40), (["--revision=tested"], "2" * 40)):
        assert find_model("owner/one", given(further, "--revision")).name == commit


class Recorder(torch.nn.Module):
    """Stands in for TerraTorch's runner and keeps what it is given."""

    seen: dict[str, torch.Tensor] = {}

    def __init__(self, config: Any) -> None:
        super().__init__()
        self.model = torch.nn.Conv2d(2, 2, 1)

    def forward(self, **inputs: torch.Tensor) -> Any:
        type(self).seen = inputs
        return type("Output", (), {"output": torch.zeros(1, 2, 32, 32)})


def test_place_and_dates_have_the_shapes_that_vllm_hands_on(
    spec: ModelSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("terratorch.vllm.InferenceRunner", Recorder)
    save_file(dict(torch.nn.Conv2d(2, 2, 1).state_dict()), tmp_path / "m.safetensors")
    located = replace(spec, located=True)
    own_output(tmp_path, {"pretrained_cfg": {}}, located, torch.bfloat16)
    pixels = Recorder.seen["pixel_values"]
    assert pixels.dtype is torch.bfloat16
    assert pixels.shape == (1, 2, 2, 32, 32)
    by_date = golden_values(spec).reshape(2, 2, 32, 32)
    for band, date in ((0, 0), (0, 1), (1, 0)):
        expected = by_date[date, band] * spec.gain[band] + spec.bias[band]
        np.testing.assert_allclose(pixels[0, band, date].float(), expected, atol=0.02)
    assert Recorder.seen["location_coords"].shape == (1, 1, 2)
    assert Recorder.seen["location_coords"][0, 0].tolist() == pytest.approx(golden_place(spec))
    dates = [datetime.date(2020, 6, 1), datetime.date(2020, 7, 1)]
    assert Recorder.seen["temporal_coords"].tolist() == [[spec.time_coordinates(dates)]]
    own_output(tmp_path, {"pretrained_cfg": {}}, replace(spec, temporal=False), torch.float32)
    assert Recorder.seen["pixel_values"].shape == (1, 4, 32, 32)


def test_positions_of_another_tile_size_are_computed_anew(
    spec: ModelSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Positioned(Recorder):
        def __init__(self, config: Any) -> None:
            super().__init__(config)
            self.model.register_buffer("pos_embed", torch.ones(3))

    monkeypatch.setattr("terratorch.vllm.InferenceRunner", Positioned)
    state = {f"model.{name}": one for name, one in torch.nn.Conv2d(2, 2, 1).state_dict().items()}
    checkpoint = {"state_dict": {**state, "model.pos_embed": torch.zeros(9)}}
    torch.save(checkpoint, tmp_path / "last.pt")
    assert own_output(tmp_path, {"pretrained_cfg": {}}, spec, torch.float32).shape == (2, 32, 32)


def test_the_configuration_is_read(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"a": "ö"}), encoding="utf-8")
    assert read_config(tmp_path) == {"a": "ö"}
