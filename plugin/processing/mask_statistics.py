"""The algorithm ``terramask:maskstatistics``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
)

from ..raster.class_strips import ClassReader, Counts, count
from ..raster.mask import Mask
from ..wire.errors import SceneError
from ..wire.sentences import tr
from . import parameters as names
from .mask_input import MaskAlgorithm, outcome, reporting
from .sink import Sink, fields_of
from .zones import Zone, zones_of

_FIELDS = (
    "zone_id:int8(0)",
    "zone:string(0)",
    "class_id:integer(0)",
    "class:string(0)",
    "pixels:int8(0)",
    "area_ha:double(0,0)",
    "area_km2:double(0,0)",
    "share:double(0,0)",
)
_HA_PER_KM2 = 100
_M2 = 6
"""Decimals of a km2 that make a square metre."""


class MaskStatisticsAlgorithm(MaskAlgorithm):
    """Counts the pixels of a mask by class, and by zone."""

    def name(self) -> str:
        return "maskstatistics"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Areas of a mask's classes")

    def shortHelpString(self) -> str:  # noqa: N802
        return self.tr(
            "Tells how many pixels and how much ground each class of a mask covers, in all or in "
            "each zone.\n\n"
            "Mask: a result of Terramask, or any raster of classes in 8 bits.\n\n"
            "Zones: polygons such as districts, in any CRS; empty means all of the mask. A pixel "
            "belongs to a zone if its centre is inside. Of a zone that reaches beyond the mask "
            "only what lies in it is counted.\n\n"
            "Field with the zones' names: empty means their numbers.\n\n"
            "The table has a row for each zone and class, and one for no data: pixels, true area "
            "in hectares and km², and the share of those pixels of the zone that have data. "
            "The flooded area is that of all zones together; where zones overlap, it counts "
            "twice. Where the mask does not tell which classes are floods, all but 0 are taken."
        )

    def createInstance(self) -> MaskStatisticsAlgorithm:  # noqa: N802
        return MaskStatisticsAlgorithm()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        for parameter in names.zone_parameters():
            self.addParameter(parameter)
        kind = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink(names.OUTPUT, self.tr("Areas"), kind))
        self.addOutput(QgsProcessingOutputNumber(names.FLOOD_KM2, self.tr("Flooded area in km²")))
        self.addOutput(QgsProcessingOutputString(names.SUMMARY, self.tr("Summary as JSON")))

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        def work() -> dict[str, Any]:
            mask = self.mask_input.open(feedback)
            title = self.mask_input.title
            zones = zones_of(self, parameters, context, mask.scene, title)
            counted = _counted(mask, zones, feedback)
            total = _total(counted)
            sink = Sink(self, parameters, context, fields_of(*_FIELDS))
            try:
                for row in _rows(mask, zones, counted, total):
                    sink.add(row)
                sink.close()
            except BaseException:
                sink.discard()
                raise
            return {names.OUTPUT: sink.destination, **_figures(mask, zones, total, title)}

        return outcome(work, feedback)


def _counted(mask: Mask, zones: Sequence[Zone], feedback: QgsProcessingFeedback) -> list[Counts]:
    """The counts of each zone. Raises SceneError if all of them lie outside, Cancelled."""
    counted: list[Counts] = []
    inside = leaving = 0
    reader = ClassReader(mask)
    try:
        for i, zone in enumerate(zones):
            report = reporting(feedback, 100 * i / len(zones), 100 * (i + 1) / len(zones))
            region = zone.region(mask.scene)
            inside += region is not None
            leaving += zone.leaves(mask.scene)
            counted.append(Counts.none() if region is None else count(reader, mask, region, report))
    finally:
        reader.close()
    if not inside:
        raise SceneError(tr("All zones lie outside the mask; choose some that overlap it."))
    if leaving:
        feedback.pushWarning(
            tr(
                "Of {zones} zones, {leaving} reach beyond the mask; only what lies in it is "
                "counted."
            ).format(zones=len(zones), leaving=leaving)
        )
    return counted


def _total(counted: Sequence[Counts]) -> Counts:
    return Counts(
        np.sum([counts.pixels for counts in counted], axis=0),
        np.sum([counts.km2 for counts in counted], axis=0),
        sum(counts.nodata_pixels for counts in counted),
        sum(counts.nodata_km2 for counts in counted),
    )


def _ids(mask: Mask, total: Counts) -> list[int]:
    """The classes to tell about: those that the mask names and those that are in it."""
    return sorted({item.id for item in mask.classes} | set(total.present))


def _rows(
    mask: Mask, zones: Sequence[Zone], counted: Sequence[Counts], total: Counts
) -> Iterator[list[Any]]:
    """The rows of the table, with values in the order of its fields."""
    ids = _ids(mask, total)
    for zone, counts in zip(zones, counted):
        data = int(counts.pixels.sum())
        for number in ids:
            pixels, km2 = int(counts.pixels[number]), float(counts.km2[number])
            share = pixels / data if data else None
            name = mask.class_of(number).name
            yield [zone.id, zone.name, number, name, pixels, km2 * _HA_PER_KM2, km2, share]
        km2 = counts.nodata_km2
        figures = [counts.nodata_pixels, km2 * _HA_PER_KM2, km2, None]
        yield [zone.id, zone.name, mask.nodata, tr("No data"), *figures]


def _figures(mask: Mask, zones: Sequence[Zone], total: Counts, title: str) -> dict[str, Any]:
    """The flooded area, unless the mask tells that none of its classes is flood, and the summary
    of all zones together."""
    floods = mask.flood_ids(total.present)
    flooded = sum(float(total.km2[number]) for number in floods)
    ids = _ids(mask, total)
    summary = {
        "mask": title,
        "model": mask.model,
        "complete": mask.complete,
        "zones": len(zones),
        "flood_classes": list(floods),
        # A list, because two classes of a mask may have the same name.
        "classes": [
            {
                "id": number,
                "name": mask.class_of(number).name,
                "pixels": int(total.pixels[number]),
                "km2": round(float(total.km2[number]), _M2),
            }
            for number in ids
        ],
        "nodata": {"pixels": total.nodata_pixels, "km2": round(total.nodata_km2, _M2)},
    }
    figures: dict[str, Any] = {}
    if mask.floods != ():
        figures[names.FLOOD_KM2] = flooded
        summary["flood_km2"] = round(flooded, _M2)
    return {**figures, names.SUMMARY: json.dumps(summary, ensure_ascii=False)}
