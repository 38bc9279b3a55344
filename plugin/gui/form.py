"""What the panel asks for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsRasterLayer, QgsReferencedPointXY
from qgis.gui import QgsCollapsibleGroupBox, QgsMapCanvas
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..settings import AREA_LAYER, AREA_VIEW, Settings
from ..wire.card import ModelCard
from .area_box import AreaBox
from .captions import caption
from .dropped import Dropped
from .estimate_box import Question
from .folding_sign import describe_sign
from .layer_box import LayerBox
from .output_box import OutputBox
from .server_box import ServerBox
from .status_line import Level, StatusLine
from .task_row import TaskRow

GAP = 10


class Form(QWidget):
    """Layer, area, server and file, one below the other, and what is still wrong with them.

    `changed` comes whenever `problem()` may have another answer, `local_server_wanted` when
    somebody asks for a server on this computer, `to_be_seen` (a widget) when there is news in it.
    """

    changed = pyqtSignal()
    local_server_wanted = pyqtSignal(bool)
    to_be_seen = pyqtSignal(object)

    def __init__(
        self, canvas: QgsMapCanvas, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._task = TaskRow(self)
        self._layer = LayerBox(self)
        self._area = AreaBox(canvas, self)
        self._server = ServerBox(self)
        self._notice = StatusLine(self)
        self._limits = StatusLine(self)
        # Before what it holds, so that the keyboard comes to it first.
        self._options = self._folding_group()
        self._output = OutputBox(self._options)
        self._output.set_defaults(settings.folder, settings.probabilities)
        self._lay_out()
        # Drawings and selections are not kept, so these choices would start with nothing.
        if settings.area in (AREA_LAYER, AREA_VIEW):
            self._area.set_mode(settings.area)
        self._area.set_layer(self._layer.layer())
        self._layer.layer_changed.connect(self._area.set_layer)
        self._server.changed.connect(self._follow_server)
        self._server.changed.connect(self._show_server)
        self._task.chosen.connect(self._server.choose_task)
        self._server.local_server_wanted.connect(self.local_server_wanted)
        for box in (self._layer, self._area, self._server, self._output):
            box.changed.connect(self.changed)
        self._output.changed.connect(self._unfold_problem)

    def layer(self) -> QgsRasterLayer | None:
        """The layer to look at."""
        return self._layer.layer()

    def has_scene(self) -> bool:
        """Whether the layer is one that a model can work on."""
        return self._layer.found() is not None

    def acquired(self) -> str:
        """The layer's date of acquisition, ISO 8601; empty where it is not known."""
        found = self._layer.found()
        choice = None if found is None else found.choice
        return "" if choice is None else choice.acquired

    def card(self) -> ModelCard | None:
        """What the server runs; None while it has not answered."""
        return self._server.card()

    def settings(self) -> Settings:
        """What is to be remembered."""
        return replace(Settings.load(), area=self._area.mode())

    def read_settings(self) -> None:
        """Take over the servers and settings that were changed elsewhere."""
        settings = Settings.load()
        self._output.set_defaults(settings.folder, settings.probabilities)
        self._server.read_again()

    def authcfg(self) -> str:
        """The id of the authentication configuration with the server's key; empty for none."""
        return self._server.authcfg()

    def set_server(self, address: str) -> None:
        """Use another server: the one that is kept with that address, or one that is not kept."""
        self._server.set_address(address)

    def set_layer(self, layer: QgsRasterLayer) -> None:
        """Look at another layer."""
        self._layer.set_layer(layer)

    def take(self, dropped: Dropped) -> None:
        """Look at what was dragged here."""
        self._layer.take(dropped)

    def set_output(self, path: str) -> None:
        """Save to this file; empty for a temporary one."""
        self._output.set_path(path)

    def problem(self) -> str:
        """The first thing that keeps a run from starting; empty if nothing does."""
        boxes = (self._layer, self._area, self._server, self._output)
        return next((box.problem() for box in boxes if box.problem()), "")

    def look_again(self) -> None:
        """Look again at the disk that is written to, of which `problem()` says what is known."""
        self._output.look_again()

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

    def question(self) -> Question | None:
        """What an estimate depends on; None while something is wrong with it."""
        found, area, card = self._layer.found(), self._area.area(), self._server.card()
        if found is None or area is None or card is None or self._area.problem():
            return None
        return Question(found, area, card, self._server.address())

    def parameters(self) -> dict[str, Any]:
        """The algorithm's parameters, as chosen now."""
        area, layer = self._area.area(), self._layer.layer()
        crs = self._canvas.mapSettings().destinationCrs()
        return {
            **self._layer.parameters(),
            **(area.parameters() if area is not None else {}),
            "SERVER": self._server.address(),
            "AUTHCFG": self._server.authcfg(),
            "FOCUS": QgsReferencedPointXY(self._canvas.center(), crs),
            **({"PROBABILITIES": True} if self._output.probabilities() else {}),
            "OUTPUT": self._output.new_path(layer.name() if layer is not None else ""),
        }

    def unused_output(self, scene: str) -> str:
        """The path of a new result, whatever file is chosen."""
        return self._output.unused_path(scene)

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
        layout.addWidget(self._task)
        for title, widgets in (
            (self.tr("Layer"), [self._layer]),
            (self.tr("Area"), [self._area]),
            (self.tr("Server"), [self._server, self._notice, self._limits]),
        ):
            if widgets[0] is not self._layer:
                layout.addSpacing(GAP)
            layout.addWidget(caption(title))
            for widget in widgets:
                layout.addWidget(widget)
        layout.addSpacing(GAP)
        layout.addWidget(self._options)
        QVBoxLayout(self._options).addWidget(self._output)
        self._options.setCollapsed(True)
        self._options.collapsedStateChanged.connect(self._show_unfolded)

    def _folding_group(self) -> QgsCollapsibleGroupBox:
        """A group whose contents can be folded away; empty yet."""
        group = QgsCollapsibleGroupBox(self.tr("Options"), self)
        group.setObjectName("terramaskMore")
        group.setSaveCollapsedState(False)
        # The keyboard stops at the sign that folds it, and not at the heading, too.
        group.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        describe_sign(group, self.tr("Show or hide the options"))
        return group

    def _show_unfolded(self, folded: bool) -> None:
        if not folded:
            # It has its height once the layouts have been done.
            QTimer.singleShot(0, self._tell_unfolded)

    def _tell_unfolded(self) -> None:
        self.to_be_seen.emit(self._options)

    def _show_server(self) -> None:
        # Whoever has not come as far as a scene looks at what is above.
        if self._server.problem() and self.has_scene():
            QTimer.singleShot(0, self._tell_server)

    def _tell_server(self) -> None:
        self.to_be_seen.emit(self._server)

    def _unfold_problem(self) -> None:
        if self._output.problem():
            self._options.setCollapsed(False)

    def _follow_server(self) -> None:
        card = self._server.card()
        self._notice.say(Level.PLAIN, "")
        self._limits.say(Level.PLAIN, "")
        self._output.set_model(card)
        self._task.offer(self._server.tasks(), self._server.task())
        if card is None:
            return
        self._layer.set_model(card)
        if card.demonstration:
            text = self.tr("A demonstration model, to try things out and not for real work.")
            self._notice.say(Level.HINT, text, card.about)
        if card.limitations:
            text = self.tr("No Terramask server: it works, with limits. {}")
            self._limits.say(
                Level.HINT, text.format(card.limitations[0]), "\n".join(card.limitations)
            )
