"""The question which band of a file is which of the model's, and what its numbers mean."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import QgsFeedback
from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..raster.bands import BandChoice, by_hand, check_values
from ..wire.errors import TerramaskError
from .background import Background
from .measure import TIMES
from .recognised import Recognised, Wanted
from .status_line import Level, StatusLine

NUMBER_WIDTH = 140
MOST_HEIGHT = 480
ISO = Qt.DateFormat.ISODate


class BandDialog(QDialog):
    """Asks, checks, and is accepted with a `choice` that can be used.

    `titles` names the model's bands for people, in the order of `wanted`.
    """

    def __init__(
        self,
        found: Recognised,
        wanted: Wanted,
        titles: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bands and units"))
        self.setObjectName("terramaskBands")
        self.choice: BandChoice | None = None
        self._found = found
        self._wanted = wanted
        self._titles = tuple(titles)
        self._bands = [self._band_list() for _ in wanted.bands]
        self._scale = self._number(self.tr("as the file says, else 0.0001 for integers"))
        self._offset = self._number(self.tr("as the file says"))
        self._nodata = self._number(self.tr("as the file says"))
        self._acquired = QgsDateEdit(self)
        self._acquired.setAllowNull(True)
        self._acquired.setNullRepresentation(self.tr("not known"))
        self._line = StatusLine(self)
        self._buttons = QDialogButtonBox(self)
        self._background = Background(self)
        self._lay_out()
        self._connect()
        self._show(found.choice)

    def done(self, result: int) -> None:
        self._background.shut_down()
        super().done(result)

    def _band_list(self) -> QComboBox:
        combo = QComboBox(self)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(20)
        combo.addItem(self.tr("Choose a band"))
        for number, text in enumerate(self._found.scene.descriptions, 1):
            name = text.strip() or self.tr("no name")
            combo.addItem(f"{number} · {name}")
        return combo

    def _number(self, placeholder: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setPlaceholderText(placeholder)
        edit.setMinimumWidth(NUMBER_WIDTH)
        return edit

    def _lay_out(self) -> None:
        # Of this window from the beginning, or the keyboard would come to the buttons first.
        content = QWidget(self)
        form = QFormLayout(content)
        form.setContentsMargins(0, 0, 0, 0)
        for title, combo in zip(self._titles, self._bands):
            form.addRow(title, combo)
        form.addRow(self.tr("Scale"), self._scale)
        form.addRow(self.tr("Offset"), self._offset)
        form.addRow(self.tr("No data"), self._nodata)
        form.addRow(self.tr("Acquired"), self._acquired)
        meaning = StatusLine(self)
        meaning.say(Level.PLAIN, self.tr("Reflectance = value {} scale + offset.").format(TIMES))
        kinds = QDialogButtonBox.StandardButton
        self._buttons.setStandardButtons(kinds.Ok | kinds.Cancel | kinds.Reset)
        reset = self._buttons.button(kinds.Reset)
        reset.setText(self.tr("As recognised"))
        reset.setEnabled(self._found.automatic is not None)
        layout = QVBoxLayout(self)
        layout.addWidget(_scrolled(content, self), 1)
        if not self._wanted.raw:
            layout.addWidget(meaning)
        layout.addWidget(self._line)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        kinds = QDialogButtonBox.StandardButton
        reset = self._buttons.button(kinds.Reset)
        reset.clicked.connect(lambda: self._show(self._found.automatic))
        self._buttons.accepted.connect(self._check)
        self._buttons.rejected.connect(self.reject)
        self._background.done.connect(self._take)
        self._background.failed.connect(self._refuse)

    def _show(self, choice: BandChoice | None) -> None:
        indices = choice.indices if choice is not None else ()
        for place, combo in enumerate(self._bands):
            combo.setCurrentIndex(indices[place] + 1 if place < len(indices) else 0)
        self._scale.setText(_text(choice.scale if choice else None))
        self._offset.setText(_text(choice.offset if choice else None))
        self._nodata.setText(_text(choice.nodata if choice else None))
        self._acquired.clear()
        if choice is not None and choice.acquired:
            self._acquired.setDate(QDate.fromString(choice.acquired[:10], ISO))
        self._line.say(Level.PLAIN, "")

    def _check(self) -> None:
        """See whether the choice can be used; that may take a while for a file on the web."""
        problem = self._problem()
        if problem:
            self._line.say(Level.BAD, problem)
            return
        scene, wanted, chosen = self._found.scene, self._wanted, self._chosen()
        automatic = self._found.automatic
        if automatic is not None and _same(chosen, automatic):
            self._take(automatic)
            return
        self._line.say(Level.WAITING, self.tr("Looking at the values …"))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)

        def look(feedback: QgsFeedback) -> BandChoice:
            choice = by_hand(scene, wanted.bands, chosen)
            check_values(scene, choice, wanted.raw)
            return choice

        self._background.start(look)

    def _take(self, choice: BandChoice) -> None:
        self.choice = choice
        self.accept()

    def _refuse(self, error: TerramaskError) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(True)
        self._line.say(Level.BAD, error.message, error.details)

    def _problem(self) -> str:
        """What is wrong with what was entered, in one sentence; empty if nothing is."""
        numbers: dict[int, str] = {}
        for title, combo in zip(self._titles, self._bands):
            place = combo.currentIndex()
            if place == 0:
                return self.tr("Choose the band of the file that is {}.").format(title)
            if place in numbers:
                return self.tr("Band {} cannot be both {} and {}: choose another.").format(
                    place, numbers[place], title
                )
            numbers[place] = title
        for edit in (self._scale, self._offset, self._nodata):
            text, value = edit.text().strip(), _value(edit.text())
            finite = value is not None and math.isfinite(value)
            # No data may be NaN or infinite, and often is.
            if text and (value is None or (edit is not self._nodata and not finite)):
                return self.tr("'{}' is not a number: correct it or leave it empty.").format(text)
        if _value(self._scale.text()) == 0:
            return self.tr("The scale cannot be 0: correct it or leave it empty.")
        return ""

    def _chosen(self) -> BandChoice:
        """What was entered."""
        date = self._acquired.date()
        return BandChoice(
            indices=tuple(combo.currentIndex() - 1 for combo in self._bands),
            scale=_value(self._scale.text()),
            offset=_value(self._offset.text()),
            nodata=_value(self._nodata.text()),
            acquired="" if self._acquired.isNull() else str(date.toString(ISO)),
            by_hand=True,
        )


def _scrolled(content: QWidget, parent: QWidget) -> QScrollArea:
    """Return an area that shows all of the content if it is not higher than MOST_HEIGHT."""
    area = QScrollArea(parent)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(content)
    size = content.sizeHint()
    area.setMinimumWidth(size.width() + area.verticalScrollBar().sizeHint().width())
    area.setMinimumHeight(min(size.height(), MOST_HEIGHT))
    return area


def _same(one: BandChoice, other: BandChoice) -> bool:
    return (
        one.indices == other.indices
        and all(
            _text(getattr(one, name)) == _text(getattr(other, name))
            for name in ("scale", "offset", "nodata")
        )
        and one.acquired == other.acquired[:10]
    )


def _text(number: float | None) -> str:
    return "" if number is None else f"{number:.10g}"


def _value(text: str) -> float | None:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None
