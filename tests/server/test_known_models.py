"""Published models come with a complete card."""

from __future__ import annotations

from typing import Any

import pytest
from terramask_server.model.card import ModelCard, describe_model
from terramask_server.settings import Settings

from tests.server.model_configs import BANDS, data_module, generic, model_config, sen1floods11

BURN_SCARS = "ibm-nasa-geospatial/Prithvi-EO-2.0-300M-BurnScars"
CROPS = data_module("MultiTemporalCropClassificationDataModule", data_root=".", bands=BANDS)
FIRE_SCARS = data_module("FireScarsNonGeoDataModule", data_root=".", bands=BANDS)


def card_of(
    data: dict[str, Any], name: str = "m", location: str = "somebody/model", **parts: Any
) -> ModelCard:
    return describe_model(model_config(data, **parts), name, location, "cpu", Settings())[1]


def test_floods() -> None:
    card = card_of(sen1floods11(), "ibm-nasa-geospatial/Prithvi-EO-2.0-300M-TL-Sen1Floods11")
    assert (card.title, card.gsd) == ("Floods", 10)
    assert "Sen1Floods11" in card.about
    assert [(entry.name, entry.flood) for entry in card.classes] == [
        ("Dry land", False),
        ("Flood or other water", True),
    ]
    assert [entry.color[-2:] for entry in card.classes] == ["00", "FF"]


@pytest.mark.parametrize(
    ("data", "name", "location"),
    [
        (FIRE_SCARS, "m", "somebody/model"),
        (generic(), BURN_SCARS, "somebody/model"),
        (generic(), "m", BURN_SCARS),
        (generic(), "prithvi_burn_scars", "/models/a"),
        (
            generic(),
            "m",
            "/cache/models--ibm-nasa-geospatial--Prithvi-EO-2.0-300M-BurnScars/snapshots/4f1c",
        ),
    ],
)
def test_burn_scars(data: dict[str, Any], name: str, location: str) -> None:
    card = card_of(data, name, location)
    assert (card.title, card.gsd) == ("Burn scars", 30)
    assert [entry.name for entry in card.classes] == ["Unburnt", "Burn scar"]
    assert not any(entry.flood for entry in card.classes)
    assert [entry.color[-2:] for entry in card.classes] == ["00", "FF"]


def test_crops() -> None:
    card = card_of(CROPS, shape=[6, 3, 224, 224], model={"num_classes": 13})
    assert (card.title, card.gsd, card.frames) == ("Crops", 30, 3)
    from terratorch.datasets import MultiTemporalCropClassification

    names = [entry.name for entry in card.classes]
    assert names == list(MultiTemporalCropClassification.class_names)
    assert len({entry.color for entry in card.classes}) == 13
    assert not any(entry.flood for entry in card.classes)


@pytest.mark.parametrize(
    ("data", "name", "location", "parts"),
    [
        (generic(), "m", "/data/burn_scars/models/ice", {}),
        (generic(), "ice", "somebody/ice", {}),
        (generic(), BURN_SCARS, "somebody/model", {"model": {"num_classes": 4}}),
        (sen1floods11(), "m", "somebody/model", {"model": {"num_classes": 3}}),
        (CROPS, BURN_SCARS, "somebody/model", {"shape": [6, 3, 64, 64]}),
        (
            sen1floods11(),
            "m",
            "somebody/model",
            {"task": "terratorch.tasks.PixelwiseRegressionTask", "model": {"num_classes": 1}},
        ),
    ],
    ids=[
        "folder above",
        "other name",
        "four classes",
        "three classes",
        "other module",
        "regression",
    ],
)
def test_another_model_is_not_taken_for_a_known_one(
    data: dict[str, Any], name: str, location: str, parts: dict[str, Any]
) -> None:
    card = card_of(data, name, location, **parts)
    assert card.title == name.rsplit("/", 1)[-1]
    assert card.gsd is None
    assert not any(entry.flood for entry in card.classes)
