"""What the algorithms share that send a scene to a server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterDestination,
)

from ..jobs.detect import detect
from ..jobs.request import DetectRequest
from ..jobs.result import DetectResult
from ..raster.bands import BandChoice
from ..raster.scene import Scene, resampled
from ..server.address import normalised
from ..server.client import ServerClient
from ..server.keys import unlock
from ..server.profiles import Profiles
from ..wire.errors import TerramaskError
from . import parameters as names
from .failures import as_processing_errors, check_format
from .inputs import PolygonsInput, SceneInput, band_numbers, choice_of, focus_of, region_of
from .run_algorithm import RunAlgorithm


class SceneAlgorithm(RunAlgorithm):
    """Sends a scene to a Terramask server and writes the mask that comes back.

    ``floods`` is whether the server's model must be one for floods.
    """

    floods = True

    def __init__(self) -> None:
        super().__init__()
        self._scene: SceneInput | None = None
        self._polygons: PolygonsInput | None = None
        self._authcfg = ""

    def help_on_parameters(self) -> str:
        """The part of the help that is about the parameters."""
        return self.tr(
            "Scene: a raster with the bands that the server's model takes. Sentinel-2, Landsat 8 "
            "and 9 and HLS are recognised by their band names, metadata or file names. A product "
            "whose bands are separate files is given by its folder, its ZIP or one of its files, "
            "or as several layers.\n\n"
            "Area, polygons: the part to look at; nothing means all of the scene. Outside of the "
            "polygons the result has no data.\n\n"
            "Server: its address, and the authentication configuration with its key if it has "
            "one; for an address that is kept among the servers of the panel, nothing means the "
            "key that is kept with it.\n\n"
            "Transport: 'b64' sends the pixels, 'url' sends the address of a layer that lives on "
            "the web so that the server fetches it, 'auto' chooses.\n\n"
            "Band numbers, scale, offset, no data, date: for a scene that does not say these "
            "itself.\n\n"
            "Per cent of each class: one more band for each class, where the server gives them. "
            "Resample: bring the scene to the model's pixel size first; the result has that size. "
            "Begin around this point: where to look first.\n\n"
            "The result has the scene's grid and CRS; its values are the model's classes, and 255 "
            "where the scene has no data. A run that was cancelled, or in which windows failed, "
            "has 255 there too, and can be continued with 'Continue a run'."
        )

    def output_title(self) -> str:
        """What the result is called where one chooses its file."""
        return self.tr("Floods")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        for parameter in (
            *names.scene_parameters(),
            *names.area_parameters(),
            *names.server_parameters(Profiles.load().chosen.address),
            *names.band_parameters(),
            *names.result_parameters(),
        ):
            self.addParameter(parameter)
        self.addParameter(
            QgsProcessingParameterRasterDestination(names.OUTPUT, self.output_title())
        )
        self.add_results(self.floods)

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        fits, reason = super().checkParameterValues(parameters, context)
        if not fits:
            return fits, reason
        try:
            SceneInput.prepared(self, parameters, context)
            band_numbers(self.parameterAsString(parameters, names.BANDS, context).strip())
            normalised(self.parameterAsString(parameters, names.SERVER, context))
        except TerramaskError as error:
            return False, error.message
        return True, ""

    def prepareAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Copy what the run needs from layers, and ask for the password of the keys."""
        with as_processing_errors():
            self._scene = SceneInput.prepared(self, parameters, context)
            self._polygons = PolygonsInput.prepared(self, parameters, context)
            self._authcfg = self._key(parameters, context)
            unlock(self._authcfg)
        return True

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        output = self.parameterAsOutputLayer(parameters, names.OUTPUT, context)

        def run() -> DetectResult:
            check_format(output)
            return detect(self._request(parameters, context, feedback, output), feedback)

        return self.results(run, output, self._title(), context, feedback)

    def _request(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        output: str,
    ) -> DetectRequest:
        scene = (self._scene or SceneInput("")).open()
        choice = choice_of(self, parameters, context, scene)
        scene = self._resampled(scene, choice, parameters, context, feedback)
        return DetectRequest(
            scene=scene,
            server=self.parameterAsString(parameters, names.SERVER, context),
            output=Path(output),
            region=region_of(self, parameters, context, scene, self._polygons),
            authcfg=self._authcfg,
            transport=self.parameterAsEnumString(parameters, names.TRANSPORT, context),
            choice=choice,
            probabilities=self.parameterAsBoolean(parameters, names.PROBABILITIES, context),
            focus=focus_of(self, parameters, context, scene),
            title=self._title(),
            floods=self.floods,
        )

    def _resampled(
        self,
        scene: Scene,
        choice: BandChoice | None,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Scene:
        if not self.parameterAsBoolean(parameters, names.RESAMPLE, context):
            return scene
        server = self.parameterAsString(parameters, names.SERVER, context)
        gsd = ServerClient(server, self._authcfg).card(feedback).gsd
        nodata = None if choice is None else choice.nodata
        return resampled(scene, gsd, nodata) if gsd else scene

    def _key(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The authentication configuration that is given, or the one kept for the address."""
        given = self.parameterAsString(parameters, names.AUTHCFG, context)
        server = self.parameterAsString(parameters, names.SERVER, context)
        return given or Profiles.load().authcfg_for(server)

    def _title(self) -> str:
        return self._scene.title if self._scene is not None else ""
