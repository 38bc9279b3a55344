"""Whether borders between tiles show in a result.

The measure: how much the probability of water changes from one pixel to the next where the pixels
lie on two sides of a tile's edge, divided by how much it changes beside that edge. An edge is where
a tile begins or ends: where tiles overlap there are two of them per tile, because one tile begins
to count at the one and stops counting at the other. *Beside* are the same rows (or columns) of the
same scene, 2 to 16 pixels away on either side, so what lies on the ground is the same on both sides
of the division: fields and banks make both of them larger. A result without seams has 1; tiles that
do not agree and are set side by side have more.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from tools.bench.context import VARIED, Context
from tools.bench.engine import request_for, run, run_with
from tools.bench.figures import Section

ABOUT = f"""How much the probability of water changes from one pixel to the next across the edges
of tiles, divided by how much it changes 2 to 16 pixels beside them, in a scene of {VARIED[0]} x
{VARIED[1]} pixels with the demonstration model; 1 is a result without seams
(`tools/bench/seams.py` says it exactly)."""
NEAR, FAR = 2, 16
NODATA = 255


def seam_ratio(per_cent: np.ndarray, tile: int, overlap: int) -> float:
    """The measure for ``per_cent`` [row, column] of a whole scene; 255 is no data."""
    across = _steps(per_cent, tile, overlap)
    down = _steps(per_cent.T, tile, overlap)
    at_edges = np.concatenate([across[0], down[0]])
    beside = np.concatenate([across[1], down[1]])
    return float(at_edges.mean() / beside.mean())


def edges(size: int, tile: int, overlap: int) -> list[int]:
    """The pixels of an axis before which a tile begins or ends, far enough from the ends."""
    stride = tile - overlap
    tiles = max(0, math.ceil((size - tile) / stride))
    starts = [stride * number for number in range(1, tiles + 1)]
    found = {*starts, *(start + overlap for start in starts)}
    return sorted(edge for edge in found if FAR < edge < size - FAR)


def blended(server: str, scene: Path, folder: Path) -> tuple[np.ndarray, Any]:
    """Per cent of water of a run of the engine, [row, column], and the model's card."""
    result = run(request_for(scene, server, folder, probabilities=True)).result
    number = next(i for i, item in enumerate(result.card.classes) if item.flood)
    band = gdal.Open(str(result.output)).ReadAsArray()[1 + number]
    return band, result.card


def side_by_side(server: str, scene: Path, folder: Path) -> np.ndarray:
    """The same where tiles do not overlap, as the published plugins do it: one request, which asks
    for that."""
    from plugin.jobs.job import choice_for
    from plugin.raster.answer import read_answer
    from plugin.raster.pixels import SceneReader
    from plugin.server.client import ServerClient
    from plugin.wire.request import Ask, file_request

    request, client = request_for(scene, server, folder), ServerClient(server)

    def ask(_: object) -> np.ndarray:
        card = client.card()
        reader = SceneReader(request.scene, choice_for(request, card))
        packed = reader.read(request.scene.whole)
        reader.close()
        wanted = Ask(
            tuple(range(len(card.bands))),
            scale=packed.scale,
            offset=packed.offset,
            nodata=packed.nodata,
            probabilities=True,
            overlap=0,
        )
        answer = client.pool(card, file_request(card, packed.geotiff, wanted))
        values = read_answer(answer.geotiff, request.scene, request.scene.whole, card, True)
        return values[1 + next(i for i, item in enumerate(card.classes) if item.flood)]

    # The client blocks, so it must not be in the thread of QGIS.
    return run_with(ask).result


def measure(context: Context) -> Section:
    """Tiles as the card says, and tiles that do not overlap."""
    section = Section("Seams", ABOUT)
    folder = context.fresh("seams")
    per_cent, card = blended(context.real, context.varied, folder)
    ratio = seam_ratio(per_cent, card.tile, card.overlap)
    section.add(
        f"tiles of {card.tile} px that overlap by {card.overlap} px and are blended",
        f"{ratio:.2f}",
        ratio,
        "near 1",
    )
    ratio = seam_ratio(side_by_side(context.real, context.varied, folder), card.tile, 0)
    section.add("the same tiles side by side, as stock plugins put them", f"{ratio:.2f}", ratio)
    return section


def _steps(values: np.ndarray, tile: int, overlap: int) -> tuple[np.ndarray, np.ndarray]:
    """Absolute changes along rows: at the edges, and beside them."""
    numbers = values.astype(np.float64)
    numbers[values == NODATA] = np.nan
    steps = np.abs(np.diff(numbers, axis=1))
    places = edges(values.shape[1], tile, overlap)
    beside = {
        edge + side * distance
        for edge in places
        for distance in range(NEAR, FAR + 1)
        for side in (-1, 1)
    }
    # The step before pixel k is the (k - 1)th.
    at_edges = steps[:, [edge - 1 for edge in places]]
    others = steps[:, [edge - 1 for edge in sorted(beside - set(places))]]
    return at_edges[np.isfinite(at_edges)], others[np.isfinite(others)]
