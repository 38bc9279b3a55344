"""The way to the first mask, for whoever opens the panel for the first time."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ..raster.file_name import is_same
from ..settings import GROUP
from ..wire.errors import TerramaskError
from .background import Background
from .captions import caption
from .elided_buttons import ElidedButton
from .sample_scene import NAME, sample_scene
from .status_line import Level, StatusLine

CLOSED = f"{GROUP}/guideClosed"


class GuideBox(QFrame):
    """Three steps, each ticked when it is done, with a button that opens the sample scene.

    Hidden once it has been closed, or a first mask has been made; `open()` shows it again.
    `scene_opened` carries the layer of the sample scene.
    """

    scene_opened = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("terramaskGuide")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._steps = [StatusLine(self, in_column=True) for _ in range(3)]
        self._close = QToolButton(self)
        self._close.setObjectName("terramaskCloseGuide")
        self._close.setText("\u00d7")
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close this guide; the help opens it again"))
        self._close.setAccessibleName(self.tr("Close this guide"))
        self._sample = ElidedButton(self)
        self._sample.setObjectName("terramaskSample")
        self._sample.setText(self.tr("Open the sample scene"))
        self._sample.setToolTip(
            self.tr("An artificial flooded valley that is shipped with Terramask")
        )
        self._problem = StatusLine(self)
        self._lay_out()
        self._background = Background(self)
        self._background.done.connect(self._add)
        self._background.failed.connect(self._tell)
        self._sample.clicked.connect(self._open_sample)
        self._close.clicked.connect(self.close_for_good)
        self.set_state(False, False)
        self.setVisible(not QgsSettings().value(CLOSED, False, type=bool))

    def set_state(self, scene: bool, server: bool) -> None:
        """Tick what is there: a scene that fits, a server that answers."""
        steps = (
            (scene, self.tr("Open a satellite scene, or the sample scene.")),
            (server, self.tr("Choose a server that answers, or start one on this computer.")),
            (False, self.tr("Press the blue button. The mask appears on the map.")),
        )
        for line, (done, text) in zip(self._steps, steps):
            line.say(Level.GOOD if done else Level.TO_DO, text)
        self._sample.setVisible(not scene)

    def open(self) -> None:
        """Show the guide from the beginning, whatever was before."""
        QgsSettings().remove(CLOSED)
        self.show()

    def close_for_good(self) -> None:
        """Hide the guide now and in sessions to come."""
        QgsSettings().setValue(CLOSED, True)
        self.hide()

    def shut_down(self) -> None:
        """End the threads."""
        self._background.shut_down()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(caption(self.tr("Your first mask")), 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        first, *others = self._steps
        layout.addWidget(first)
        layout.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignLeft)
        for line in (*others, self._problem):
            layout.addWidget(line)

    def _open_sample(self) -> None:
        self._problem.say(Level.PLAIN, "")
        self._background.start(lambda feedback: str(sample_scene(feedback)))

    def _add(self, path: str) -> None:
        project = QgsProject.instance()
        layers = [item for item in project.mapLayers().values() if is_same(item.source(), path)]
        layer = layers[0] if layers else project.addMapLayer(QgsRasterLayer(path, NAME))
        self.scene_opened.emit(layer)

    def _tell(self, error: TerramaskError) -> None:
        self._problem.say(Level.BAD, error.message, error.details)
