"""Detect floods: ask the server for the masks of the parts of an area and put them together."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProcessingFeedback

from ..raster.area import row_areas
from ..raster.bands import describe_bands, match_bands, unnamed
from ..raster.mask import read_mask
from ..raster.mosaic import Mosaic
from ..raster.scene import Scene
from ..raster.windows import Window
from ..server.client import ServerClient
from ..wire.card import ModelCard
from ..wire.errors import TIMEOUT, ServerError
from .plan import Plan
from .progress import Progress
from .result import DetectResult, class_totals, describe_totals, nodata_total
from .stopwatch import Stopwatch
from .transport import AUTO, Sender, chosen


@dataclass(frozen=True)
class DetectRequest:
    """A run to do.

    ``area`` is in pixels of ``scene`` (None: all of it), ``server`` an address as people type it,
    ``transport`` one of ``jobs.transport.TRANSPORTS``, ``output`` the path of the GeoTIFF to write.
    """

    scene: Scene
    area: Window | None
    server: str
    output: Path
    transport: str = AUTO


def detect(request: DetectRequest, feedback: QgsProcessingFeedback) -> DetectResult:
    """Do the run; blocks the calling thread, which must not be the one of the GUI.

    Raises TerramaskError with one sentence, Cancelled when ``feedback`` is; then no output is left.
    """
    watch = Stopwatch("card", "read", "send", "write")
    client = ServerClient(request.server, feedback)
    with watch.phase("card"):
        card = client.card()
    card.check_finds_floods()
    scene, area = request.scene, request.area or request.scene.whole
    indices = match_bands(scene.descriptions, card.band_names)
    bands = describe_bands(scene.descriptions, card.band_names)
    plan = Plan(scene, area, card)
    row_km2 = row_areas(scene.geotransform, scene.crs_wkt, area)
    transport = chosen(request.transport, scene, len(plan.left))
    sender = Sender(client, card, scene, indices, transport, watch)
    _announce(card, client.address, bands, unnamed(scene.descriptions), feedback)
    tags = _tags(card, bands)
    with sender, Mosaic(request.output, scene, area, card.classes, tags) as mosaic:
        answers = _fill(mosaic, plan, sender, scene, watch, feedback)
        with watch.phase("write"):
            mosaic.commit()
    nodata_pixels, nodata_km2 = nodata_total(mosaic.counts, row_km2)
    result = DetectResult(
        output=request.output,
        totals=class_totals(card, mosaic.counts, row_km2),
        nodata_pixels=nodata_pixels,
        nodata_km2=nodata_km2,
        seconds=watch.seconds(),
        requests=answers,
        bands=bands,
        server=client.address,
        card=card,
    )
    feedback.pushInfo(describe_totals(result.totals))
    return result


def _fill(
    mosaic: Mosaic,
    plan: Plan,
    sender: Sender,
    scene: Scene,
    watch: Stopwatch,
    feedback: QgsProcessingFeedback,
) -> int:
    """Ask for all parts and write them; returns how many answers it took."""
    progress = Progress(plan.left, feedback)
    answers = 0
    while plan.left:
        part = plan.left[0]
        progress.begin()
        try:
            answer = sender.mask(part.send, feedback)
        except ServerError as error:
            if error.kind != TIMEOUT or not plan.make_smaller():
                raise
            progress.plan(plan.left)
            feedback.pushInfo("The server is slow; what is left is asked for in smaller parts.")
            continue
        with watch.phase("write"):
            values = read_mask(answer, scene, part.send)
            left, top = part.keep.column - part.send.column, part.keep.row - part.send.row
            kept = values[top : top + part.keep.height, left : left + part.keep.width]
            mosaic.write(part.keep, kept)
        progress.end(part)
        answers += 1
        del plan.left[0]
    progress.check()
    return answers


def _announce(
    card: ModelCard, server: str, bands: str, guessed: bool, feedback: QgsProcessingFeedback
) -> None:
    feedback.pushInfo(f"{card.title} at {server}")
    if card.demonstration:
        feedback.pushWarning(f"This model is for demonstration: {card.about}")
    if guessed:
        feedback.pushWarning(f"The file does not name its bands: {bands}")
    else:
        feedback.pushInfo(bands)


def _tags(card: ModelCard, bands: str) -> dict[str, str]:
    return {
        "TERRAMASK_MODEL": card.model,
        "TERRAMASK_VERSIONS": json.dumps(dict(card.versions), sort_keys=True),
        "TERRAMASK_TILES": f"{card.tile} px, overlap {card.overlap} px",
        "TERRAMASK_BANDS": bands,
    }
