"""What the panel asks for."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..settings import AREA_RECTANGLE, Settings
from ..wire.card import ModelCard
from .area_box import AreaBox
from .layer_box import LayerBox
from .output_box import OutputBox
from .server_box import ServerBox
from .status_line import Level, StatusLine

GAP = 10


class Form(QWidget):
    """Layer, area, server and file, one below the other, and what is still wrong with them.

    `changed` comes whenever `problem()` may have another answer.
    """

    changed = pyqtSignal()

    def __init__(
        self, canvas: QgsMapCanvas, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._layer = LayerBox(self)
        self._area = AreaBox(canvas, self)
        self._server = ServerBox(settings.server, self)
        self._notice = StatusLine(self)
        self._output = OutputBox(self)
        self._lay_out()
        # A rectangle is not kept, so that choice would start with nothing.
        if settings.area != AREA_RECTANGLE:
            self._area.set_mode(settings.area)
        self._area.set_layer(self._layer.layer())
        self._layer.layer_changed.connect(self._area.set_layer)
        self._server.changed.connect(self._follow_server)
        for box in (self._layer, self._area, self._server, self._output):
            box.changed.connect(self.changed)

    def layer(self) -> QgsRasterLayer | None:
        """The layer to look at."""
        return self._layer.layer()

    def card(self) -> ModelCard | None:
        """What the server runs; None while it has not answered."""
        return self._server.card()

    def settings(self) -> Settings:
        """What is to be remembered."""
        return Settings(server=self._server.address(), area=self._area.mode())

    def set_server(self, address: str) -> None:
        """Use another server."""
        self._server.set_address(address)

    def set_layer(self, layer: QgsRasterLayer) -> None:
        """Look at another layer."""
        self._layer.set_layer(layer)

    def set_output(self, path: str) -> None:
        """Save to this file; empty for a temporary one."""
        self._output.set_path(path)

    def problem(self) -> str:
        """The first thing that keeps a run from starting; empty if nothing does."""
        boxes = (self._layer, self._area, self._server, self._output)
        return next((box.problem() for box in boxes if box.problem()), "")

    def missing(self) -> str:
        """The same in short, for all that is not as it should be."""
        needs = (
            (self._layer, self.tr("a layer that fits")),
            (self._area, self.tr("an area on the layer")),
            (self._server, self.tr("a server that answers")),
            (self._output, self.tr("a file to save to")),
        )
        names = [name for box, name in needs if box.problem()]
        return self.tr("Still needed: {}.").format(", ".join(names)) if names else ""

    def parameters(self) -> dict[str, Any]:
        """The algorithm's parameters, as chosen now."""
        chosen: dict[str, Any] = {
            "INPUT": self._layer.layer(),
            "SERVER": self._server.address(),
            "OUTPUT": self._output.new_path(),
        }
        extent = self._area.extent()
        if extent is not None:
            chosen["EXTENT"] = extent
        return chosen

    def watch_server(self, on: bool) -> None:
        """Ask the server from time to time, or leave it alone."""
        self._server.watch(on)

    def shut_down(self) -> None:
        """End what the boxes have going on, on the map and in threads."""
        self._layer.shut_down()
        self._area.shut_down()
        self._server.shut_down()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        # Labels that wrap name the height of a narrow column as their least, which a scroll area
        # would give them; it knows the right one from heightForWidth.
        return QSize(super().minimumSizeHint().width(), 0)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for title, widgets in (
            (self.tr("Layer"), [self._layer]),
            (self.tr("Area"), [self._area]),
            (self.tr("Server"), [self._server, self._notice]),
            (self.tr("Save to"), [self._output]),
        ):
            if layout.count():
                layout.addSpacing(GAP)
            layout.addWidget(_caption(title))
            for widget in widgets:
                layout.addWidget(widget)

    def _follow_server(self) -> None:
        card = self._server.card()
        if card is None:
            self._notice.say(Level.PLAIN, "")
            return
        self._layer.set_wanted(card.band_names)
        if card.demonstration:
            text = self.tr("A demonstration model, to try things out and not for real work.")
            self._notice.say(Level.HINT, text, card.about)
        else:
            self._notice.say(Level.PLAIN, "")


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setIndent(0)
    return label
