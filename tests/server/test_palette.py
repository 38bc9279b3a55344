"""Colours of classes that nobody gave one."""

from __future__ import annotations

import re

from terramask_server.model.palette import HUES, class_color


def test_every_class_of_a_full_mask_has_a_colour_of_its_own() -> None:
    colors = [class_color(number) for number in range(255)]
    assert len(set(colors)) == 255
    assert all(re.fullmatch("#[0-9A-F]{6}FF", color) for color in colors)
    assert "#000000FF" not in colors
    assert "#FFFFFFFF" not in colors


def test_the_first_ones_are_the_published_hues() -> None:
    assert class_color(0) == "#E69F00FF"
    assert class_color(5) == "#D55E00FF"


def lightness(color: str) -> float:
    """Relative luminance of WCAG 2: 0 to 1."""
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_shades_of_one_hue_differ_in_lightness() -> None:
    count = len(HUES)
    for hue in range(count):
        plain, dark, light = (lightness(class_color(hue + turn * count)) for turn in range(3))
        assert dark < 0.7 * plain
        assert light > 1.05 * plain
