"""Which raster layer to look at, and which of the model's bands it has."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeedback, QgsMapLayerProxyModel, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ..processing.layers import crs_of, source_of
from ..raster.bands import describe_bands, unnamed
from ..raster.scene import open_scene
from ..wire.errors import TerramaskError
from .background import Background
from .measure import METRES_PER_KM, NO_BREAK_SPACE, TIMES, sides_in_km
from .status_line import Level, StatusLine

# What Prithvi models take (HLS), so that a layer can be judged while no server answers.
USUAL_BANDS = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")


class LayerBox(QWidget):
    """A list of the project's raster layers, and a line about the bands of the chosen one.

    `layer_changed` comes when another layer is chosen, `changed` also when `problem()` may have
    another answer.
    """

    layer_changed = pyqtSignal(object)
    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[str, ...] = USUAL_BANDS
        self._problem = ""
        self._combo = QgsMapLayerComboBox(self)
        self._combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._combo.setMinimumContentsLength(8)
        self._line = StatusLine(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._combo)
        layout.addWidget(self._line)
        self._background = Background(self)
        self._background.done.connect(self._accept)
        self._background.failed.connect(self._refuse)
        self._combo.layerChanged.connect(self._choose)
        self._chosen: QgsRasterLayer | None = None
        self._choose()

    def layer(self) -> QgsRasterLayer | None:
        """The chosen layer; None if there is none."""
        return self._combo.currentLayer()

    def set_layer(self, layer: QgsRasterLayer) -> None:
        """Choose this layer."""
        self._combo.setLayer(layer)

    def set_wanted(self, bands: Sequence[str]) -> None:
        """Look for these bands, TerraTorch's names in the model's order, from now on."""
        if tuple(bands) != self._wanted:
            self._wanted = tuple(bands)
            self._read()

    def problem(self) -> str:
        """Why this layer cannot be used; empty if it can."""
        return self._problem

    def shut_down(self) -> None:
        """End the threads."""
        self._combo.layerChanged.disconnect(self._choose)
        self._listen(None)
        self._background.shut_down()

    def _choose(self) -> None:
        self._listen(self.layer())
        self._read()

    def _listen(self, layer: QgsRasterLayer | None) -> None:
        """Read again when this layer's CRS is set right, and no more when another's is."""
        if self._chosen is not None and not sip.isdeleted(self._chosen):
            self._chosen.crsChanged.disconnect(self._read)
        self._chosen = layer
        if layer is not None:
            layer.crsChanged.connect(self._read)

    def _read(self) -> None:
        layer = self.layer()
        self._combo.setToolTip("" if layer is None else layer.name())
        self._background.abandon()
        if layer is None:
            text = self.tr("Add a satellite scene to the project: there is no raster layer yet.")
            self._show(Level.HINT, text, text)
        elif not layer.isValid():
            text = self.tr("The layer's file cannot be found: repair its source or remove it.")
            self._show(Level.BAD, text, text)
        else:
            self._look_into(layer)
        self.layer_changed.emit(layer)

    def _look_into(self, layer: QgsRasterLayer) -> None:
        try:
            source, wkt = source_of(layer), crs_of(layer)
        except TerramaskError as error:
            self._refuse(error)
            return
        text = self.tr("Reading the layer's bands …")
        self._show(Level.WAITING, text, text)
        wanted, pixel = self._wanted, _pixel_size(layer)

        def look(feedback: QgsFeedback) -> tuple[Level, str]:
            names = open_scene(source, wkt).descriptions
            bands = describe_bands(names, wanted)
            # Bands taken by their order alone are for a person to check.
            level = Level.HINT if unnamed(names) else Level.GOOD
            return level, f"{bands} · {pixel}" if pixel else bands

        self._background.start(look)

    def _accept(self, found: tuple[Level, str]) -> None:
        level, text = found
        self._show(level, text, "")

    def _refuse(self, error: TerramaskError) -> None:
        self._show(Level.BAD, error.message, error.message, error.details)

    def _show(self, level: Level, text: str, problem: str, more: str = "") -> None:
        self._problem = problem
        self._line.say(level, text, more)
        self.changed.emit()


def _pixel_size(layer: QgsRasterLayer) -> str:
    """Return such as `10 m` or `7.9 x 10 m`, measured in the middle; empty without a CRS."""
    middle = layer.extent().center()
    half_x, half_y = layer.rasterUnitsPerPixelX() / 2, layer.rasterUnitsPerPixelY() / 2
    pixel = QgsRectangle(
        middle.x() - half_x, middle.y() - half_y, middle.x() + half_x, middle.y() + half_y
    )
    sides = [f"{side * METRES_PER_KM:.2g}" for side in sides_in_km(pixel, layer.crs())]
    if "0" in sides:
        return ""
    text = f"{sides[0]} m" if sides[0] == sides[1] else f"{sides[0]} {TIMES} {sides[1]} m"
    return text.replace(" ", NO_BREAK_SPACE)
