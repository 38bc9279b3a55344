"""What is known about published models, which their ``config.json`` does not say."""

from __future__ import annotations

import re
from typing import Any

from .spec import ModelSpec

CLEAR = "#00000000"
FLOODS = {
    "title": "Floods",
    "about": (
        "Finds water in Sentinel-2 scenes. Trained on Sen1Floods11: hand-labelled chips of "
        "Sentinel-2 level 1C from eleven floods. One scene shows where water is, not whether it "
        "was there before; cloud shadow and dark ground can pass for water."
    ),
    "gsd": 10.0,
    "classes": [
        {"name": "Dry land", "color": CLEAR, "flood": False},
        {"name": "Flood or other water", "color": "#0B4FD6FF", "flood": True},
    ],
}
BURN_SCARS = {
    "title": "Burn scars",
    "about": (
        "Finds burnt land in Harmonized Landsat and Sentinel-2 (HLS) scenes. Trained on the HLS "
        "burn scar scenes of the contiguous United States, 2018 to 2021. It does not tell when "
        "land burnt; dark ground, water and cloud shadow can pass for a scar."
    ),
    "gsd": 30.0,
    # Vermilion of Okabe and Ito's palette (palette.py).
    "classes": [
        {"name": "Unburnt", "color": CLEAR, "flood": False},
        {"name": "Burn scar", "color": "#D55E00FF", "flood": False},
    ],
}
# Names of TerraTorch's ``MultiTemporalCropClassification``, colours of the Cropland Data Layer of
# the US Department of Agriculture, from which its labels come (NASS, "Standard codes, category
# names, and colors"; natural vegetation has that of grassland).
CROP_COLORS = {
    "Natural Vegetation": "#E9FFBEFF",
    "Forest": "#95CE93FF",
    "Corn": "#FFD400FF",
    "Soybeans": "#267300FF",
    "Wetlands": "#80B3B3FF",
    "Developed / Barren": "#9C9C9CFF",
    "Open Water": "#4D70A3FF",
    "Winter Wheat": "#A87000FF",
    "Alfalfa": "#FFA8E3FF",
    "Fallow / Idle Cropland": "#BFBF7AFF",
    "Cotton": "#FF2626FF",
    "Sorghum": "#FF9E0FFF",
    "Other": "#00AF4DFF",
}
CROPS = {
    "title": "Crops",
    "about": (
        "Tells crops and land cover apart in Harmonized Landsat and Sentinel-2 (HLS) scenes of "
        "three dates within one growing season. Trained on the contiguous United States, 2022, "
        "with labels from the Cropland Data Layer."
    ),
    "gsd": 30.0,
    "classes": [
        {"name": name, "color": color, "flood": False} for name, color in CROP_COLORS.items()
    ],
}
# By data module, or by the model's name where it was trained with a generic one.
KNOWN: tuple[tuple[dict[str, Any], str, str], ...] = (
    (FLOODS, "Sen1Floods11NonGeoDataModule", r"sen1floods11"),
    (BURN_SCARS, "FireScarsNonGeoDataModule", r"burn[-_ ]?scar|fire[-_ ]?scar"),
    (CROPS, "MultiTemporalCropClassificationDataModule", r"crop[-_ ]?classification"),
)


def known_facts(spec: ModelSpec, *names: str) -> dict[str, Any]:
    """The fields of ``card_file.Completion`` for a published model; none for any other.

    Args:
        names: what the model is called: as it is served, and on the Hugging Face hub.
    """
    if spec.task != "segmentation":
        return {}
    for facts, module, pattern in KNOWN:
        named = any(re.search(pattern, name, re.IGNORECASE) for name in names)
        if spec.module == module or (named and spec.module.startswith("Generic")):
            return facts if len(facts["classes"]) == spec.classes else {}
    return {}
