"""The demonstration model as it is shipped: it builds, fits its weights, and finds water."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("terratorch")
rasterio = pytest.importorskip("rasterio")

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "server_plugin" / "models" / "demo_flood"
SAMPLE = ROOT / "resources" / "sample" / "flooded_valley.tif"
MASK = ROOT / "resources" / "sample" / "demo_flood_mask.tif"
TRUTH = ROOT / "tests" / "data" / "flooded_valley_truth.tif"
BANDS = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")
MAX_BYTES = 3_000_000


@pytest.fixture(scope="module")
def config():
    return json.loads((FOLDER / "config.json").read_text())


@pytest.fixture(scope="module")
def model(config):
    from safetensors.torch import load_file
    from terratorch.vllm import InferenceRunner

    network = InferenceRunner(config["pretrained_cfg"]).model
    network.load_state_dict(load_file(FOLDER / "model.safetensors"), strict=True)
    return network.eval()


@pytest.fixture(scope="module")
def siblings():
    sys.path.insert(0, str(FOLDER))
    try:
        names = ("architecture", "atmosphere", "dataset", "scene", "make_sample")
        return {name: importlib.import_module(name) for name in names}
    finally:
        sys.path.remove(str(FOLDER))


def probability(model, config, reflectance, dtype=torch.float32):
    """Water probability [H, W] with the normalisation that config.json states."""
    data = config["pretrained_cfg"]["data"]["init_args"]
    means, stds = (np.array(data[key], np.float32)[:, None, None] for key in ("means", "stds"))
    image = torch.from_numpy(((reflectance - means) / stds).astype(np.float32))[None].to(dtype)
    with torch.no_grad():
        return model.to(dtype)(image).output.float().softmax(1)[0, 1].numpy()


def iou(first, second):
    return (first & second).sum() / max((first | second).sum(), 1)


@pytest.fixture(scope="module")
def sample():
    with rasterio.open(SAMPLE) as scene, rasterio.open(TRUTH) as truth:
        return scene.read().astype(np.float32) * 1e-4, truth.read(1)


def test_config_is_the_one_that_the_script_writes(config, siblings):
    assert config == json.loads(json.dumps(siblings["architecture"].config()))


def test_config_says_what_the_server_needs(config):
    assert config["io_processor_plugin"] == "terramask"
    assert config["architectures"] == ["Terratorch"]
    inputs = config["pretrained_cfg"]["input"]["data"]
    assert {name: value["shape"] for name, value in inputs.items()} == {
        "pixel_values": [6, 512, 512]
    }
    data = config["pretrained_cfg"]["data"]["init_args"]
    assert data["output_bands"] == list(BANDS)
    assert data["constant_scale"] == 0.0001
    assert len(data["means"]) == len(data["stds"]) == len(BANDS)
    assert config["terramask"]["demonstration"] is True
    assert [each["flood"] for each in config["terramask"]["classes"]] == [False, True]


def test_weights_are_small():
    assert (FOLDER / "model.safetensors").stat().st_size <= MAX_BYTES


def test_logits_are_full_size_and_do_not_change(model):
    image = torch.zeros(1, 6, 512, 512)
    with torch.no_grad():
        first, again = model.float()(image).output, model(image).output
    assert first.shape == (1, 2, 512, 512)
    assert torch.equal(first, again)


def test_sample_is_what_it_says():
    with rasterio.open(SAMPLE) as scene:
        assert scene.descriptions == BANDS
        assert scene.crs.to_epsg() == 32630
        assert scene.res == (10.0, 10.0)
        assert scene.dtypes == ("uint16",) * 6
        assert scene.nodata == 0
        assert scene.profile["tiled"]
        missing = (scene.read() == 0).all(0)
    assert 0.001 < missing.mean() < 0.05
    assert SAMPLE.stat().st_size <= 2_000_000
    with rasterio.open(TRUTH) as truth:
        assert (truth.read(1)[missing] == 255).all()


def test_finds_the_flood_of_the_sample(model, config, sample):
    reflectance, truth = sample
    water = probability(model, config, reflectance) > 0.5
    known = truth != 255
    assert 0.1 < (truth == 1).sum() / known.sum() < 0.6
    assert iou(water & known, truth == 1) >= 0.8


def test_bfloat16_as_vllm_serves_it_gives_the_same_mask(model, config, sample):
    part = sample[0][:, :512, :512]
    full = probability(model, config, part) > 0.5
    half = probability(model, config, part, torch.bfloat16) > 0.5
    assert (full == half).mean() > 0.995
    assert iou(full, half) > 0.98


def test_the_doctors_mask_is_what_the_model_makes_of_the_sample(model, config, sample):
    with rasterio.open(MASK) as stored, rasterio.open(SAMPLE) as scene:
        mask = stored.read(1) == 1
        assert (stored.shape, stored.transform) == ((512, 512), scene.transform)
    found = probability(model, config, sample[0][:, :512, :512]) > 0.5
    assert (found == mask).mean() >= 0.9999


def test_beats_the_best_water_index_on_fresh_scenes(model, config, siblings):
    model.float()
    found, truths, indices = [], [], []
    for seed in range(1_500_000, 1_500_006):
        rng = np.random.default_rng(seed)
        scene = siblings["scene"].make_scene(256, rng, flooded=0.3)
        seen = siblings["atmosphere"].observe(scene.ground, rng, cloudy=0.0).reflectance
        truths.append(siblings["scene"].label(scene.flooded, scene.patch)[0] == 1)
        found.append(probability(model, config, seen) > 0.5)
        indices.append((seen[1] - seen[4]) / (seen[1] + seen[4]))
    truth = np.stack(truths)
    best = max(iou(np.stack(indices) > limit, truth) for limit in np.linspace(-0.5, 0.9, 29))
    assert iou(np.stack(found), truth) > best + 0.05
    assert iou(np.stack(found), truth) > 0.6
