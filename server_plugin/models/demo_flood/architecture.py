"""The network and its configuration, as TerraTorch and vLLM build it from config.json."""

from __future__ import annotations

from typing import Any

from dataset import MEANS, STDS
from spectra import BANDS

TILE = 512
CLASSES = ("Dry land", "Flood or other water")
STAGES = 4

# What the model card tells people, in the form that Terramask's server reads from config.json.
CARD = {
    "title": "Demonstration flood model",
    "about": "A small network trained on synthetic scenes only, so that Terramask can be tried "
    "without a download. For real work serve a Prithvi model.",
    "demonstration": True,
    "gsd": 10,
    "classes": [
        {"name": CLASSES[0], "color": "#00000000", "flood": False},
        {"name": CLASSES[1], "color": "#0B4FD6FF", "flood": True},
    ],
}


def backbone(width: int = 16) -> dict[str, Any]:
    """Arguments of TerraTorch's own U-Net.

    Batch normalisation is local once trained, so a pixel's answer does not depend on its tile; the
    wider steps of the deepest stages let it see up to some 90 pixels around.
    """
    return {
        "backbone": "UNet",
        "backbone_in_channels": len(BANDS),
        "backbone_out_channels": width,
        "backbone_num_stages": STAGES,
        "backbone_strides": [1] * STAGES,
        "backbone_downsamples": [True] * (STAGES - 1),
        "backbone_enc_num_convs": [2] * STAGES,
        "backbone_dec_num_convs": [2] * (STAGES - 1),
        "backbone_enc_dilations": [1, 1, 2, 4],
        "backbone_dec_dilations": [1] * (STAGES - 1),
        "backbone_upsample_cfg": {"scale_factor": 2, "mode": "bilinear"},
        "decoder": "IdentityDecoder",
        "num_classes": len(CLASSES),
        "rescale": True,
    }


def task() -> dict[str, Any]:
    """How TerraTorch builds the network."""
    return {
        "model_factory": "EncoderDecoderFactory",
        "model_args": backbone(),
        "loss": "ce",
        "ignore_index": -1,
        "lr": 0.001,
        "class_names": list(CLASSES),
    }


def data() -> dict[str, Any]:
    """TerraTorch's data module, from which servers read bands and normalisation."""
    return {
        "batch_size": 1,
        "num_workers": 0,
        "num_classes": len(CLASSES),
        "dataset_bands": list(BANDS),
        "output_bands": list(BANDS),
        "rgb_indices": [2, 1, 0],
        "constant_scale": 0.0001,
        # In reflectance: TerraTorch normalises after it has applied constant_scale.
        "means": list(MEANS),
        "stds": list(STDS),
        "no_data_replace": None,
        "no_label_replace": -1,
        "test_transform": [{"class_path": "albumentations.pytorch.ToTensorV2"}],
    }


def config() -> dict[str, Any]:
    """The content of config.json: what vLLM, TerraTorch and Terramask's server read."""
    tensor = {"type": "torch.Tensor", "shape": [len(BANDS), TILE, TILE]}
    return {
        "architectures": ["Terratorch"],
        "num_classes": 0,
        "io_processor_plugin": "terramask",
        "terramask": CARD,
        "pretrained_cfg": {
            "seed_everything": 0,
            "input": {"target": "pixel_values", "data": {"pixel_values": tensor}},
            "model": {
                "class_path": "terratorch.tasks.SemanticSegmentationTask",
                "init_args": task(),
            },
            "data": {
                "class_path": "terratorch.datamodules.GenericNonGeoSegmentationDataModule",
                "init_args": data(),
            },
        },
    }
