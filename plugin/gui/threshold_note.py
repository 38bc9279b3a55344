"""Says that the map shows other than the classes of a result's file."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QWidget

from ..processing.style import threshold_of
from .status_line import Level, StatusLine


class ThresholdNote(StatusLine):
    """For what uses the classes of the file: hidden unless the slider has set a limit for the
    layer, which may be moved at any time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsRasterLayer | None = None

    def follow(self, layer: QgsRasterLayer | None) -> None:
        """Say it of this layer from now on; None for no layer any more."""
        before, self._layer = self._layer, layer
        if before is not None and not sip.isdeleted(before):
            before.styleChanged.disconnect(self._tell)
        if layer is not None:
            layer.styleChanged.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        least = None if self._layer is None else threshold_of(self._layer)
        if least is None:
            self.say(Level.PLAIN, "")
            return
        text = self.tr(
            "The classes of the file are used here, not what the slider shows (at least {} %)."
        )
        self.say(Level.HINT, text.format(least))
