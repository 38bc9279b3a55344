"""Whether the classes' colours can be told apart by everybody, and from the ground they lie on.

How people without one kind of cone see a colour: G. M. Machado, M. M. Oliveira, L. A. F.
Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE
Transactions on Visualization and Computer Graphics 15 (2009), severity 1.0. How far apart two
colours are: CIEDE2000 (G. Sharma, W. Wu, E. N. Dalal, Color Research and Application 30, 2005).
"""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from plugin.wire.card import ModelCard
from plugin.wire.known_models import _MODELS

ROOT = Path(__file__).resolve().parents[2]
DEMONSTRATION = ROOT / "server_plugin" / "models" / "demo_flood" / "config.json"
LEAST = 15.0
"""CIEDE2000 between colours that are to be told apart at a glance; 1 is barely seen."""
EYES = {
    "all cones": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
# What lies around a flood, as scenes are usually drawn: in natural colours, and with shortwave or
# near infrared as red.
GROUND = {
    "field": "#6B7A4B",
    "dark forest": "#26331F",
    "bare soil": "#A58B6B",
    "dry grass": "#C2B280",
    "town": "#9A9A98",
    "cloud": "#F2F2F2",
    "thin cloud": "#C9CDD2",
    "cloud shadow": "#1C2026",
    "field, shortwave infrared": "#5FA83C",
    "soil, shortwave infrared": "#B9826E",
    "field, near infrared": "#B5343B",
}


def linear(colour):
    """#RRGGBB or #RRGGBBAA as linear RGB, 0 to 1."""
    values = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def lab(rgb):
    """CIELAB of linear RGB under D65."""
    matrix = [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
    xyz = np.array(matrix) @ rgb / np.array([0.95047, 1.0, 1.08883])
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def ciede2000(one, other):
    """The distance of two colours in CIELAB."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    g = 0.5 * (1 - np.sqrt(mean**7 / (mean**7 + 25.0**7)))
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = (np.degrees(np.arctan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    d_h = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))
    lightness, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    hue = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    t = (
        1
        - 0.17 * np.cos(np.radians(hue - 30))
        + 0.24 * np.cos(np.radians(2 * hue))
        + 0.32 * np.cos(np.radians(3 * hue + 6))
        - 0.20 * np.cos(np.radians(4 * hue - 63))
    )
    s_l = 1 + 0.015 * (lightness - 50) ** 2 / np.sqrt(20 + (lightness - 50) ** 2)
    s_c, s_h = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t
    twist = 60 * np.exp(-(((hue - 275) / 25) ** 2))
    r = -np.sin(np.radians(twist)) * 2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    parts = (l2 - l1) / s_l, (c2 - c1) / s_c, d_h / s_h
    return float(np.sqrt(sum(part**2 for part in parts) + r * parts[1] * parts[2]))


def apart(one, other, eyes):
    seen = (lab(np.clip(EYES[eyes] @ linear(colour), 0, 1)) for colour in (one, other))
    return ciede2000(*seen)


def is_drawn(colour):
    return not colour.upper().endswith("00") or len(colour) == 7


def classes():
    """The classes that are drawn, as (colour, whether it is flood), by what the model is called."""
    golden = json.loads((ROOT / "tests" / "wire" / "card.json").read_text(encoding="utf-8"))
    known = {model.title: [(c.color, c.flood) for c in model.classes] for model in _MODELS}
    config = json.loads(DEMONSTRATION.read_text(encoding="utf-8"))["terramask"]["classes"]
    known["demonstration"] = [(each["color"], each["flood"]) for each in config]
    card = ModelCard.from_json(golden)
    known["card"] = [(each.color, each.flood) for each in card.classes]
    return {name: [each for each in of if is_drawn(each[0])] for name, of in known.items()}


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_distance_is_that_of_the_published_pairs(one, other, distance):
    assert ciede2000(one, other) == pytest.approx(distance, abs=1e-4)


def test_red_and_green_are_alike_without_a_cone():
    assert apart("#B04040", "#6A6A20", "all cones") > 2 * apart("#B04040", "#6A6A20", "protanopia")


@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("model", classes())
def test_classes_can_be_told_apart(model, eyes):
    colours = [colour for colour, _ in classes()[model]]
    assert colours
    for one, other in combinations(colours, 2):
        assert apart(one, other, eyes) >= LEAST, (one, other)


@pytest.mark.parametrize("eyes", EYES)
def test_floods_can_be_told_from_the_ground(eyes):
    floods = {colour for of in classes().values() for colour, flood in of if flood}
    assert floods
    for colour in floods:
        near = {name: apart(colour, ground, eyes) for name, ground in GROUND.items()}
        assert min(near.values()) >= LEAST, near
