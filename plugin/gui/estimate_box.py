"""What a run will take, said before it begins."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..jobs.estimate import estimate
from ..jobs.request import DetectRequest
from ..jobs.resolution import differs
from ..raster.scene import resampled
from ..wire.card import ModelCard
from ..wire.errors import TerramaskError
from ..wire.sentences import Number
from .area import Area
from .background import Background
from .elided_buttons import ElidedCheckBox
from .measure import unbroken
from .recognised import Recognised
from .status_line import Level, StatusLine

PAUSE_MS = 300


@dataclass(frozen=True)
class Question:
    """All that an estimate depends on."""

    found: Recognised
    area: Area
    card: ModelCard
    server: str

    @property
    def metres(self) -> float | None:
        """The size of pixels that the scene would better have; None if its own will do."""
        return self.card.gsd if differs(self.found.scene, self.card) else None


class EstimateBox(QWidget):
    """A line about what will be sent and how long it takes; a hint about the size of the pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None
        self._asked_for = ""
        self._hint = StatusLine(self)
        self._resample = ElidedCheckBox(self)
        self._resample.setObjectName("terramaskResample")
        self._resample.hide()
        self._line = StatusLine(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self._hint, self._resample, self._line):
            layout.addWidget(widget)
        self._background = Background(self)
        self._background.done.connect(lambda text: self._line.say(Level.PLAIN, text))
        self._background.failed.connect(self._tell)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._compute)
        self._resample.toggled.connect(lambda: self._pause.start())

    def ask(self, question: Question | None) -> None:
        """Answer this from now on; None while there is nothing to answer."""
        if question == self._question:
            return
        self._question = question
        self._background.abandon()
        self._pause.stop()
        self._show_hint(question)
        if question is None:
            self._line.say(Level.PLAIN, "")
        else:
            # Whoever drags the map or types asks many times.
            self._pause.start()

    def parameters(self) -> dict[str, Any]:
        """The parameters of the algorithm that were chosen here."""
        return {"RESAMPLE": True} if self._metres() else {}

    def text(self) -> str:
        """What the line says."""
        return self._line.text()

    def shut_down(self) -> None:
        """End the threads."""
        self._pause.stop()
        self._background.shut_down()

    def _metres(self) -> float | None:
        """What to resample to; None if the scene is to be taken as it is."""
        wanted = self._question.metres if self._question is not None else None
        return wanted if self._resample.isChecked() else None

    def _show_hint(self, question: Question | None) -> None:
        metres = question.metres if question is not None else None
        self._resample.setVisible(metres is not None)
        if question is None or metres is None:
            self._hint.say(Level.PLAIN, "")
            return
        scene = question.found.scene
        if scene.source != self._asked_for:
            # The tick was for another scene; a server that is away for a moment leaves it.
            self._asked_for = scene.source
            self._resample.setChecked(False)
        text = self.tr("The pixels are {} m wide, and the model was trained on {} m.")
        self._hint.say(Level.HINT, text.format(_short(scene.gsd), _short(metres)))
        self._resample.setText(self.tr("Resample to {} m").format(_short(metres)))
        self._resample.setToolTip(
            self.tr("The result then has pixels of this size, and finds what the model knows")
        )

    def _compute(self) -> None:
        question, metres = self._question, self._metres()
        if question is None:
            return
        self._line.say(Level.WAITING, self.tr("Estimating …"))

        def look(feedback: QgsFeedback) -> str:
            return unbroken(_sentence(question, metres, feedback))

        self._background.start(look)

    def _tell(self, error: TerramaskError) -> None:
        self._line.say(Level.HINT, error.message, error.details)


def _sentence(question: Question, metres: float | None, feedback: QgsFeedback) -> str:
    scene = question.found.scene
    if metres is not None:
        choice = question.found.choice
        scene = resampled(scene, metres, None if choice is None else choice.nodata)
    request = DetectRequest(
        scene=scene,
        server=question.server,
        output=Path(),
        region=question.area.region(scene, feedback),
        choice=question.found.choice,
    )
    return estimate(request, question.card, feedback).sentence()


def _short(metres: float) -> str:
    return f"{Number(metres):.2g}" if metres < 100 else f"{metres:.0f}"
