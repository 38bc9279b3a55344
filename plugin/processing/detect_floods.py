"""The algorithm ``terramask:detectfloods``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..jobs.detect import DetectRequest, detect
from ..jobs.result import DetectResult
from ..jobs.transport import AUTO, TRANSPORTS
from ..raster.scene import Scene, open_scene
from ..raster.windows import Window
from ..server.address import normalised
from ..settings import Settings
from ..wire.errors import Cancelled, OutputError, TerramaskError
from .failures import as_processing_errors
from .layers import crs_of, source_of
from .mask_styler import MaskStyler


class DetectFloodsAlgorithm(QgsProcessingAlgorithm):
    """Sends a raster layer to a Terramask server and writes the mask that comes back."""

    INPUT = "INPUT"
    EXTENT = "EXTENT"
    SERVER = "SERVER"
    TRANSPORT = "TRANSPORT"
    OUTPUT = "OUTPUT"
    FLOOD_KM2 = "FLOOD_KM2"
    SUMMARY = "SUMMARY"

    def __init__(self) -> None:
        super().__init__()
        self._source = self._wkt = ""
        self._name = ""
        self._bounds: QgsRectangle | None = None
        self._crs = QgsCoordinateReferenceSystem()
        self._styler: MaskStyler | None = None

    def name(self) -> str:
        return "detectfloods"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Detect floods")

    def icon(self) -> QIcon:
        provider = self.provider()
        return provider.icon() if provider is not None else super().icon()

    def tags(self) -> list[str]:
        return self.tr("flood,water,inundation,segmentation,satellite,sentinel").split(",")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Finds floods and other water in a multispectral satellite scene. The scene's pixels "
            "are sent to a Terramask server, which runs the model.\n\n"
            "Scene: a raster file with the bands that the server's model takes, named by their "
            "descriptions, such as B2, B3, B4, B8A, B11, B12 of Sentinel-2.\n\n"
            "Area: the part to look at; empty means all of the scene.\n\n"
            "Server: the server's address.\n\n"
            "Transport: 'b64' sends the pixels, 'url' sends the address of a layer that lives on "
            "the web so that the server fetches it, 'auto' chooses.\n\n"
            "The result has the scene's grid and CRS; its values are the model's classes, and 255 "
            "where the scene has no data."
        )

    def createInstance(self) -> DetectFloodsAlgorithm:  # noqa: N802
        return DetectFloodsAlgorithm()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        server = Settings.load().server
        self.addParameter(QgsProcessingParameterRasterLayer(self.INPUT, self.tr("Scene")))
        self.addParameter(QgsProcessingParameterExtent(self.EXTENT, self.tr("Area"), optional=True))
        self.addParameter(QgsProcessingParameterString(self.SERVER, self.tr("Server"), server))
        self.addParameter(
            QgsProcessingParameterEnum(
                self.TRANSPORT,
                self.tr("Transport"),
                options=list(TRANSPORTS),
                defaultValue=AUTO,
                usesStaticStrings=True,
            )
        )
        self.addParameter(QgsProcessingParameterRasterDestination(self.OUTPUT, self.tr("Floods")))
        self.addOutput(QgsProcessingOutputNumber(self.FLOOD_KM2, self.tr("Flooded area in km²")))
        self.addOutput(QgsProcessingOutputString(self.SUMMARY, self.tr("Summary as JSON")))

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        fits, reason = super().checkParameterValues(parameters, context)
        if not fits:
            return fits, reason
        try:
            layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
            if layer is not None:
                source_of(layer)
                crs_of(layer)
            normalised(self.parameterAsString(parameters, self.SERVER, context))
        except TerramaskError as error:
            return False, error.message
        return True, ""

    def prepareAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Copy what the run needs from the layer, which belongs to the main thread."""
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        if layer is None:
            feedback.reportError(self.invalidRasterError(parameters, self.INPUT))
            return False
        with as_processing_errors():
            self._source = source_of(layer)
            self._wkt = crs_of(layer)
        self._name = layer.name()
        self._crs = layer.crs()
        bounds = self.parameterAsExtent(parameters, self.EXTENT, context, self._crs)
        self._bounds = None if bounds.isNull() else bounds
        return True

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        try:
            with as_processing_errors():
                _check_format(output)
                scene = open_scene(self._source, self._wkt)
                request = DetectRequest(
                    scene=scene,
                    area=self._area(scene),
                    server=self.parameterAsString(parameters, self.SERVER, context),
                    output=Path(output),
                    transport=self.parameterAsEnumString(parameters, self.TRANSPORT, context),
                )
                result = detect(request, feedback)
        except Cancelled as cancelled:
            feedback.pushInfo(cancelled.message)
            return {}
        self._style(output, result, context)
        return {
            self.OUTPUT: output,
            self.FLOOD_KM2: result.flood_km2,
            self.SUMMARY: json.dumps(result.to_json(), ensure_ascii=False),
        }

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("DetectFloodsAlgorithm", text)

    def _area(self, scene: Scene) -> Window | None:
        if self._bounds is None:
            return None
        bounds = self._bounds
        return scene.window_of(
            (bounds.xMinimum(), bounds.yMinimum(), bounds.xMaximum(), bounds.yMaximum())
        )

    def _style(self, output: str, result: DetectResult, context: QgsProcessingContext) -> None:
        if not context.willLoadLayerOnCompletion(output):
            return
        self._styler = MaskStyler(result.card.classes)
        provider = self.provider()
        if provider is not None:
            provider.keep(self._styler)
        details = context.layerToLoadOnCompletionDetails(output)
        details.name = self.tr("Floods in {}").format(self._name)
        details.setPostProcessor(self._styler)


def _check_format(output: str) -> None:
    if Path(output).suffix.lower() not in (".tif", ".tiff"):
        raise OutputError("The result is a GeoTIFF; choose a file name that ends in .tif for it.")
