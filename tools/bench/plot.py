"""Draws how many pixels per second each contender makes:  plot.py RESULTS PICTURE

Runs with the server's Python, which has matplotlib.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from matplotlib.figure import Figure

UNIT = "million pixels per second"
# Told apart also by people who do not see some colours (Okabe and Ito).
COLOURS = {"stock": "#999999", "Terramask": "#0072B2", "the model": "#E69F00"}


def draw(results: Path, picture: Path) -> None:
    """A bar for each line that tells a rate."""
    figures = json.loads(results.read_text(encoding="utf-8"))["rivals"]["figures"]
    bars = [
        (item["what"].rpartition(", ")[0], item["number"])
        for item in figures
        if UNIT in item["value"]
    ]
    names, rates = zip(*reversed(bars))
    colours = [next(c for key, c in COLOURS.items() if name.startswith(key)) for name in names]
    figure = Figure(figsize=(8, 0.38 * len(bars) + 0.9), layout="constrained")
    axes = figure.subplots()
    drawn = axes.barh(names, rates, color=colours)
    axes.bar_label(drawn, fmt="%.3g", padding=4)
    axes.set_xlabel(UNIT[0].upper() + UNIT[1:])
    axes.margins(x=0.1)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.tick_params(axis="y", length=0)
    picture.parent.mkdir(exist_ok=True)
    figure.savefig(picture, dpi=110)


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
