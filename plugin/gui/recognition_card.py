"""What a layer was recognised as, why, and the way to say otherwise."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QToolButton, QVBoxLayout, QWidget

from ..raster.bands import SceneCard
from ..wire.errors import TerramaskError
from .measure import unbroken
from .recognised import Recognised
from .status_line import Level, StatusLine


class RecognitionCard(QWidget):
    """A title, a short reason, and a button that asks for another choice of bands."""

    change_clicked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = StatusLine(self)
        self._why = StatusLine(self, faint=True)
        self._change = QToolButton(self)
        self._change.setObjectName("terramaskChange")
        self._change.setToolTip(self.tr("Choose the bands and the units by hand"))
        self._change.clicked.connect(self.change_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        # Beside the sentences the button would take half of a narrow panel from them.
        layout.addWidget(self._title)
        layout.addWidget(self._why)
        layout.addWidget(self._change, 0, Qt.AlignmentFlag.AlignRight)

    def say(self, level: Level, text: str, more: str = "") -> None:
        """Show a sentence instead of a scene."""
        self._title.say(level, text, more)
        self._why.say(Level.PLAIN, "")
        self._change.hide()

    def show_found(self, found: Recognised) -> None:
        """Show what was recognised, or why that is not enough."""
        self._change.show()
        card = found.card
        if found.error is not None:
            self._change.setText(self.tr("Choose bands …"))
            self._refuse(found.error)
        elif card is not None:
            self._change.setText(self.tr("Change …"))
            every = "\n".join(card.lines)
            self._title.say(Level.GOOD if card.certain else Level.HINT, unbroken(card.title), every)
            self._why.say(Level.PLAIN, " ".join(_most_important(found, card)), every)

    def _refuse(self, error: TerramaskError) -> None:
        self._title.say(Level.BAD, error.message, error.details)
        self._why.say(Level.PLAIN, "")


def _most_important(found: Recognised, card: SceneCard) -> tuple[str, ...]:
    """Which band is which, and what there is to check, or else why; the tooltip has all lines."""
    scene = found.scene
    bands, *others = card.lines
    doubts = () if card.certain else scene.recognition.doubts
    return (bands, *(doubts or others[:1]), *scene.notes)
