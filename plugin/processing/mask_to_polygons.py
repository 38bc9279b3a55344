"""The algorithm ``terramask:masktopolygons``."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..raster.holes import Holes
from ..raster.mask import Mask
from ..raster.patches import mark, outline, patches, unwritable
from ..wire.errors import Cancelled
from . import parameters as names
from .ground import M2_PER_HA, M2_PER_KM2, Ground
from .layer_metadata import describe
from .layer_styler import LayerStyler
from .mask_input import MaskAlgorithm, outcome, reporting
from .outlines import Outlines
from .sink import Sink, fields_of
from .style import style_polygons

_FIELDS = ("class_id:integer(0)", "class:string(0)", "area_ha:double(0,0)", "area_km2:double(0,0)")
_MARKED, _OUTLINED = 20.0, 60.0
"""Per cent at which these steps end."""


class MaskToPolygonsAlgorithm(MaskAlgorithm):
    """Makes polygons of the patches of a mask."""

    def __init__(self) -> None:
        super().__init__()
        self._styler: LayerStyler | None = None

    def name(self) -> str:
        return "masktopolygons"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Mask to polygons")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Makes a polygon of each patch of pixels of one class, with its true area.\n\n"
            "Mask: a result of Terramask, or any raster of classes in 8 bits.\n\n"
            "Class ids: those to take, separated by commas; empty means the floods, or all classes "
            "but 0 where the mask does not tell which are floods.\n\n"
            "Smallest area: smaller patches are left out, and smaller holes are filled unless "
            "there are pixels without data in them. Areas are measured on the ellipsoid. 0 keeps "
            "all.\n\n"
            "Simplify: no point of an outline moves further than that; 0 keeps the pixels' edges. "
            "About one pixel takes the steps out of the outlines. Borders between two classes are "
            "simplified for each of them, and may then leave gaps or overlap by that much.\n\n"
            "Pixels that only touch at a corner are two patches. The polygons have the mask's CRS, "
            "the class's id and name, and the area on the ellipsoid in hectares and km²."
        )

    def createInstance(self) -> MaskToPolygonsAlgorithm:  # noqa: N802
        return MaskToPolygonsAlgorithm()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        for parameter in names.polygon_parameters():
            self.addParameter(parameter)
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        output = QgsProcessingParameterFeatureSink(names.OUTPUT, self.tr("Polygons"), kind)
        # A temporary result is then a GeoPackage too, and not a layer in memory.
        output.setSupportsNonFileBasedOutput(False)
        self.addParameter(output)

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        def work() -> dict[str, Any]:
            with _temporary_folder() as folder:
                return self._run(parameters, context, feedback, folder)

        return outcome(work, feedback)

    def _run(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        folder: Path,
    ) -> dict[str, Any]:
        mask = self.mask_input.open(feedback)
        ids = mask.chosen_ids(self.parameterAsString(parameters, names.CLASSES, context))
        min_ha = self.number(parameters, names.MIN_AREA, context)
        metres = self.number(parameters, names.SIMPLIFY, context)
        crs = QgsCoordinateReferenceSystem.fromWkt(mask.scene.crs_wkt)
        ground = Ground(crs, context.transformContext(), abs(mask.scene.geotransform[1]))
        marked = mark(mask, ids, folder, reporting(feedback, 0, _MARKED))
        count = outline(mask, folder, reporting(feedback, _MARKED, _OUTLINED)) if marked else 0
        sink = Sink(self, parameters, context, fields_of(*_FIELDS), crs)
        try:
            with closing(Holes(mask)) as holes:
                outlines = Outlines(ground, holes, min_ha, metres)
                used, kept = _write(sink, mask, outlines, folder, count, feedback)
            sink.close()
        except BaseException:
            sink.discard()
            raise
        feedback.pushInfo(self.tr("{} polygons of {} patches.").format(kept, count))
        step = self.tr("Polygons: smallest area {} ha, simplified by up to {} m").format(
            f"{min_ha:g}", f"{metres:g}"
        )
        self._style(sink.destination, mask, used, step, context)
        return {names.OUTPUT: sink.destination}

    def _style(
        self,
        destination: str,
        mask: Mask,
        used: set[int],
        step: str,
        context: QgsProcessingContext,
    ) -> None:
        if not context.willLoadLayerOnCompletion(destination):
            return
        classes = [mask.class_of(number) for number in sorted(used)]
        name = self.tr("Polygons of {}").format(self.mask_input.title)

        def style(layer: QgsVectorLayer) -> None:
            style_polygons(layer, "class_id", classes)
            describe(layer, name, mask.scene.source, [step])

        self._styler = LayerStyler(style)
        provider = self.provider()
        if provider is not None:
            provider.keep(self._styler)
        details = context.layerToLoadOnCompletionDetails(destination)
        details.name = name
        details.setPostProcessor(self._styler)


@contextmanager
def _temporary_folder() -> Iterator[Path]:
    """A folder that goes with all that is in it. Raises OutputError if there can be none."""
    try:
        folder = Path(tempfile.mkdtemp(dir=QgsProcessingUtils.tempFolder()))
    except OSError as error:
        raise unwritable(str(error)) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _write(
    sink: Sink,
    mask: Mask,
    outlines: Outlines,
    folder: Path,
    count: int,
    feedback: QgsProcessingFeedback,
) -> tuple[set[int], int]:
    """Write the polygons; which classes they are of, and how many there are. Raises Cancelled."""
    report = reporting(feedback, _OUTLINED, 100)
    used: set[int] = set()
    kept = 0
    with closing(patches(folder, count)) as found:
        for i, (number, wkb) in enumerate(found):
            if not report(i / count):
                raise Cancelled
            polygon = outlines.polygon(wkb)
            if polygon is not None:
                geometry, m2 = polygon
                name = mask.class_of(number).name
                sink.add([number, name, m2 / M2_PER_HA, m2 / M2_PER_KM2], geometry)
                used.add(number)
                kept += 1
    return used, kept
