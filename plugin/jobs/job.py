"""A run from the server's card to the finished result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessingFeedback

from ..raster.area import row_areas
from ..raster.bands import BandChoice, by_hand, check_values, choose_bands, describe_choice
from ..raster.cells import Block, Cells, Part
from ..raster.mosaic import Mosaic
from ..raster.pixels import SceneReader
from ..server.client import ServerClient
from ..server.finding import STOPS
from ..wire.card import PROBABILITIES, ModelCard
from ..wire.errors import Cancelled, OutputError, SceneError, TerramaskError
from ..wire.sentences import tr
from . import resolution
from .journal import Journal, JournalError
from .pace import Pace
from .plan import Plan
from .progress import Progress
from .provenance_tags import provenance_tags
from .request import DetectRequest
from .result import DetectResult, class_totals, describe_totals, nodata_total
from .run import Ending, Run
from .stopwatch import Stopwatch
from .transport import Sender, Transport
from .workers import Answered, Workers

_RAW = "raw"
_MOST_REASONS = 3


class Job:
    """Making one asks the server for its card and looks at the scene; nothing is written yet.

    Raises TerramaskError with one sentence if the scene and the model do not go together.
    """

    def __init__(self, request: DetectRequest, feedback: QgsProcessingFeedback) -> None:
        self._request = request
        self._feedback = feedback
        self._watch = Stopwatch("card", "read", "send", "write")
        self._client = ServerClient(request.server, request.authcfg)
        with self._watch.phase("card"):
            self._card = self._client.card(feedback)
        if request.floods:
            self._card.check_finds_floods()
        else:
            self._card.check_makes_masks()
        self._choice = choice_for(request, self._card)
        _check_inputs(self._card, self._choice, request)
        self._bands = describe_choice(request.scene, self._choice, self._card.band_names)
        self._region = request.area
        self._cells = cells_for(request, self._card)
        self._plan = Plan(self._cells, self._region, request.focus, feedback)
        self._plan.check_limit(self._card.limits.max_pixels, self._card.tile)
        self._transport = Transport(
            self._client, self._card, request, self._choice, feedback.pushInfo
        )
        self._notes: dict[str, None] = {}

    @property
    def card(self) -> ModelCard:
        return self._card

    @property
    def acquired(self) -> str:
        """The scene's date of acquisition, ISO 8601; empty where it is not known."""
        return self._choice.acquired

    def about(self) -> dict[str, Any]:
        """For the journal: what the run is to do, and with what."""
        return {
            **self._request.to_json(),
            "choice": self._choice.to_json(),
            "fingerprint": self._card.fingerprint(),
            "cells": self._plan.total,
        }

    def check_same(self, about: Mapping[str, Any]) -> None:
        """Raise SceneError if the server's model is not the one that the run began with."""
        if about.get("cells") != self._plan.total:
            raise SceneError(tr("What this run has done does not fit its area; begin a new one."))
        if about.get("fingerprint") != self._card.fingerprint():
            raise SceneError(
                tr(
                    "The server at {address} runs another model ('{title}') than the one that "
                    "this run began with; start that one again, or begin a new run."
                ).format(address=self._client.address, title=self._card.title)
            )

    def run(self, journal: Journal) -> DetectResult:
        """Write the result. Raises TerramaskError, Cancelled if nothing was done."""
        request, card = self._request, self._card
        self._announce()
        scene = request.scene
        check_values(scene, self._choice, card.units.kind == _RAW)
        row_km2 = row_areas(scene.geotransform, scene.crs_wkt, self._region.window)
        with Mosaic(
            request.output, scene, self._region, card, self._tags(), request.probabilities
        ) as mosaic:
            progress = Progress(self._plan.total, request.output, card, mosaic, self._feedback)
            ending = self._fill(journal, mosaic, progress)
            _check_worth(ending, progress)
            self._finish(mosaic, progress)
        if ending.stopped is not None:
            raise _interrupted(ending.stopped, progress)
        nodata_pixels, nodata_km2 = nodata_total(mosaic.counts, row_km2)
        result = DetectResult(
            output=request.output,
            totals=class_totals(card, mosaic.counts, row_km2),
            nodata_pixels=nodata_pixels,
            nodata_km2=nodata_km2,
            seconds=self._watch.seconds(),
            requests=progress.requests,
            sent_bytes=progress.sent,
            windows=progress.total,
            missing=progress.total - progress.done,
            cancelled=ending.cancelled,
            notes=tuple(self._notes),
            bands=self._bands.title,
            server=self._client.address,
            card=card,
            reasons=_reasons(ending),
        )
        self._tell(result)
        return result

    def _fill(self, journal: Journal, mosaic: Mosaic, progress: Progress) -> Ending:
        """Write what was done before, then ask for the rest."""
        shape = self._shape_of
        for block, values in journal.parts(shape):
            if self._feedback.isCanceled():
                break
            mosaic.write(self._cells.keep(block), values)
            self._plan.done([block])
            progress.had(block.cells)

        def take(part: Part, answered: Answered) -> None:
            self._notes.update(dict.fromkeys(answered.notes))
            self._watch.add("read", answered.read_s)
            self._watch.add("send", answered.send_s)
            with self._watch.phase("write"):
                journal.note(part.block, answered.values)
                mosaic.write(part.keep, answered.values)
            progress.took(part, answered)

        pace = Pace(self._card, self._pixel_bytes())
        if self._transport.by_url and not self._card.speaks_terramask:
            pace.tiles = self._cells.tiles
        with Workers(lambda: Sender(self._transport)) as workers:
            run = Run(self._plan, self._cells, pace, workers, take, self._feedback)
            return run.go()

    def _finish(self, mosaic: Mosaic, progress: Progress) -> None:
        try:
            with self._watch.phase("write"):
                mosaic.finish(complete=progress.done == progress.total)
        except OutputError as error:
            raise _interrupted(error, progress) from error

    def _shape_of(self, block: Block) -> tuple[int, int, int]:
        keep = self._cells.keep(block)
        return self._transport.bands, keep.height, keep.width

    def _pixel_bytes(self) -> int:
        """What a pixel takes in memory while it is packed; 0 where the server fetches it."""
        if self._transport.by_url:
            return 0
        reader = SceneReader(self._request.scene, self._choice)
        try:
            return reader.pixel_bytes
        finally:
            reader.close()

    def _announce(self) -> None:
        feedback, card = self._feedback, self._card
        feedback.pushInfo(
            tr("{title} at {address}").format(title=card.title, address=self._client.address)
        )
        if card.demonstration:
            feedback.pushWarning(
                tr("This model is for demonstration: {about}").format(about=card.about)
            )
        scene = self._request.scene
        for sentence in (*card.limitations, *scene.notes, resolution.describe(scene, card)):
            if sentence:
                feedback.pushWarning(sentence)
        tell = feedback.pushInfo if self._bands.certain else feedback.pushWarning
        tell(self._bands.title)
        for line in self._bands.lines:
            tell(line)

    def _tell(self, result: DetectResult) -> None:
        for note in result.notes:
            self._feedback.pushInfo(note)
        if result.missing:
            self._feedback.pushWarning(result.describe_missing())
        self._feedback.pushInfo(describe_totals(result.totals))

    def _tags(self) -> dict[str, str]:
        request, address = self._request, self._client.address
        return provenance_tags(request.title, address, self._card, self._choice, self._bands)


def choice_for(request: DetectRequest, card: ModelCard) -> BandChoice:
    """The bands to take: as recognised, or as the request says. Raises SceneError."""
    if request.choice is None:
        return choose_bands(request.scene, card.band_names)
    if request.choice.by_hand:
        return by_hand(request.scene, card.band_names, request.choice)
    return request.choice


def cells_for(request: DetectRequest, card: ModelCard) -> Cells:
    size = (request.scene.width, request.scene.height)
    return Cells(size, request.area.window, card.tile, card.overlap)


def _reasons(ending: Ending) -> tuple[str, ...]:
    counted = Counter(error.message for _, error in ending.set_aside)
    return tuple(message for message, _ in counted.most_common(_MOST_REASONS))


def _check_inputs(card: ModelCard, choice: BandChoice, request: DetectRequest) -> None:
    if card.frames > 1:
        raise SceneError(
            tr(
                "The server's model '{title}' compares {frames} dates, which Terramask "
                "cannot yet put together in QGIS; choose a server whose model takes one "
                "scene."
            ).format(title=card.title, frames=card.frames)
        )
    if card.inputs.acquired and not choice.acquired:
        raise SceneError(
            tr(
                "The server's model '{title}' also takes the date of acquisition, which "
                "the scene does not tell; give it with the bands."
            ).format(title=card.title)
        )
    if request.probabilities and PROBABILITIES not in card.outputs:
        raise SceneError(
            tr(
                "The server's model '{title}' gives no probabilities; ask for the classes only."
            ).format(title=card.title)
        )


def _check_worth(ending: Ending, progress: Progress) -> None:
    """Raise why nothing is to be kept, or why it cannot be written."""
    stopped = ending.stopped
    if progress.done and isinstance(stopped, OutputError) and not isinstance(stopped, JournalError):
        raise _interrupted(stopped, progress)
    if progress.done:
        return
    if stopped is None and ending.set_aside:
        stopped = ending.set_aside[0][1]
    if stopped is not None:
        raise stopped
    if ending.cancelled:
        raise Cancelled


def _interrupted(error: TerramaskError, progress: Progress) -> TerramaskError:
    """The same failure, which also says what is kept."""
    sentence = error.message.rstrip(STOPS)
    error.message = tr(
        "{sentence}; {done} of {total} windows are kept, and the run can be continued."
    ).format(sentence=sentence, done=progress.done, total=progress.total)
    error.args = (error.message,)
    return error
