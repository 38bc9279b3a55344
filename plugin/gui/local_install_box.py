"""With what the server is to be installed, and what that takes."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..server.local import graphics, pythons, space
from ..server.local.marker import CPU, CUDA
from ..server.local.places import Places
from ..server.local.pythons import Python
from ..server.local.questions import Questions
from ..wire.sentences import Number
from .status_line import Level, StatusLine

LEAST_LETTERS = 12


class LocalInstallBox(QWidget):
    """The Python, the device, and how much room there is; `changed` comes with other answers."""

    changed = pyqtSignal()

    def __init__(self, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("terramaskLocalInstall")
        self._places = places
        self._pythons: list[Python] = []
        self._candidates: list[str] = []
        self._gigabytes = 0.0
        self._python = _narrow(QComboBox(self), "terramaskLocalPython")
        self._python.setToolTip(
            self.tr("The Python that the server gets an environment of; it is not changed")
        )
        self._browse = QToolButton(self)
        self._browse.setObjectName("terramaskLocalBrowsePython")
        self._browse.setText("…")
        self._browse.setToolTip(self.tr("Choose another Python"))
        self._device = _narrow(QComboBox(self), "terramaskLocalDevice")
        self._device.setToolTip(self.tr("What computes; it cannot be changed without installing"))
        self._device.addItem(self.tr("The processor"), CPU)
        self._problem = StatusLine(self)
        self._room = StatusLine(self, faint=True)
        self._lay_out()
        self._questions = Questions(self)
        self._questions.done.connect(self._take)
        self._python.currentIndexChanged.connect(self._refresh)
        self._device.currentIndexChanged.connect(self._refresh)
        self._browse.clicked.connect(self._ask_python)

    def look(self) -> None:
        """Look for Pythons, a graphics card, and room on the disk."""
        self._gigabytes = space.free(self._places.root)
        if self._questions.is_busy():
            return
        own = [python.program for python in self._pythons]
        self._candidates = [*own, *pythons.candidates(os.environ, Path.home())]
        asked = [(program, ("-I", "-c", pythons.QUESTION)) for program in self._candidates]
        self._questions.ask([(graphics.PROGRAM, graphics.ARGUMENTS), *asked])
        self._refresh()

    def python(self) -> str:
        """The path of the chosen Python; empty if there is none."""
        chosen = self._chosen()
        return chosen.program if chosen is not None else ""

    def device(self) -> str:
        """What is to compute: CPU or CUDA."""
        return str(self._device.currentData())

    def problem(self) -> str:
        """Why it cannot be installed so; empty if it can."""
        if self._questions.is_busy():
            return self.tr("Looking for Python …")
        chosen = self._chosen()
        if chosen is None:
            text = self.tr(
                "No Python {} was found; install one with your system's packages, or choose it "
                "with the button …"
            )
            return text.format(pythons.needed())
        return chosen.problem() or space.shortage(self.device(), self._gigabytes, self._places.root)

    def add_python(self, program: str) -> None:
        """Ask the program at that path whether it is a Python, and choose it if so."""
        asked = [program, *(python.program for python in self._pythons)]
        self._candidates = asked
        self._python.setProperty("wanted", program)
        questions = [(one, ("-I", "-c", pythons.QUESTION)) for one in asked]
        self._questions.ask([(graphics.PROGRAM, graphics.ARGUMENTS), *questions])
        self._refresh()

    def shut_down(self) -> None:
        """End the programs that are asked."""
        self._questions.shut_down()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._python, 1)
        row.addWidget(self._browse)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Python"), row)
        form.addRow(self.tr("&Computes on"), self._device)
        form.labelForField(row).setBuddy(self._python)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addWidget(self._room)

    def _chosen(self) -> Python | None:
        number = self._python.currentIndex()
        return self._pythons[number] if 0 <= number < len(self._pythons) else None

    def _ask_python(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a Python"), "/usr/bin")
        dialog.setObjectName("terramaskLocalPythonFile")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.add_python)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, answers: list[str]) -> None:
        card = graphics.parse(answers[0])
        pairs = list(zip(self._candidates, answers[1:]))
        known = {program: pythons.parse(program, answer) for program, answer in pairs}
        wanted = known.get(str(self._python.property("wanted") or ""))
        before = self.python()
        found = pythons.ranked(one for one in known.values() if one is not None)
        # One that somebody chose is shown even if it cannot be used: the reason is, too.
        self._pythons = [one for one in found if not one.problem() or one == wanted] or found
        self._python.blockSignals(True)
        self._python.clear()
        for python in self._pythons:
            self._python.addItem(python.name)
        programs = [python.program for python in self._pythons]
        first = wanted.program if wanted is not None else before
        self._python.setCurrentIndex(programs.index(first) if first in programs else 0)
        self._python.setProperty("wanted", None)
        self._python.blockSignals(False)
        self._offer_card(card)
        self._refresh()

    def _offer_card(self, card: graphics.Graphics | None) -> None:
        there = self._device.findData(CUDA)
        if card is not None and there < 0:
            self._device.addItem(card.name, CUDA)
        elif card is None and there >= 0:
            self._device.removeItem(there)

    def _refresh(self) -> None:
        problem = self.problem()
        waiting = self._questions.is_busy()
        self._problem.say(Level.WAITING if waiting else Level.HINT, problem)
        if self.device() == CUDA:
            text = self.tr(
                "Installing for a graphics card has not been tried yet, nor is it known how much "
                "room it takes; {:.0f} GB should be free. {:.1f} GB are, in {}."
            ).format(space.needed(CUDA), Number(self._gigabytes), self._places.root)
        else:
            text = self.tr(
                "Takes {:.1f} GB; {:.0f} GB must be free for a while, and {:.1f} GB are, in {}."
            ).format(
                Number(space.ON_DISK),
                space.needed(CPU),
                Number(self._gigabytes),
                self._places.root,
            )
        self._room.say(Level.PLAIN, text)
        self.changed.emit()


def _narrow(box: QComboBox, name: str) -> QComboBox:
    """The box, so that long names do not widen the window."""
    box.setObjectName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(LEAST_LETTERS)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
    return box
