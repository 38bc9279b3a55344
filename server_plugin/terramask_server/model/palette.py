"""Colours for classes that nobody gave one."""

from __future__ import annotations

# M. Okabe and K. Ito, "Color Universal Design" (2008): told apart by colour-blind eyes. Their
# black is left out, which hides a map, and a grey stands in for it.
HUES = (
    (230, 159, 0),
    (86, 180, 233),
    (0, 158, 115),
    (240, 228, 66),
    (0, 114, 178),
    (213, 94, 0),
    (204, 121, 167),
    (153, 153, 153),
)
# How far the darkest and the lightest shade of a hue are from it, on the way to black and white.
FARTHEST = 0.7


def class_color(number: int) -> str:
    """``#RRGGBBAA`` of the class ``number``, from 0.

    The hues come first, then darker and lighter shades of all of them in turn: with more classes
    than hues, lightness tells apart what hue cannot.
    """
    red, green, blue = (_shaded(value, number // len(HUES)) for value in HUES[number % len(HUES)])
    return f"#{red:02X}{green:02X}{blue:02X}FF"


def _shaded(value: int, turn: int) -> int:
    if turn == 0:
        return value
    goal = 0 if turn % 2 else 255
    return round(value + (goal - value) * FARTHEST * _spread((turn + 1) // 2))


def _spread(number: int) -> float:
    """1/2, 1/4, 3/4, 1/8, …: each far from those before it (van der Corput's sequence)."""
    spread, part = 0.0, 0.5
    while number:
        spread += part * (number % 2)
        number, part = number // 2, part / 2
    return spread
