"""Reading the mask that a server answered, and trusting nothing about it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

import numpy as np
from osgeo import gdal, osr

from ..wire.card import NODATA, ModelCard
from ..wire.errors import GARBLED, ServerError
from ..wire.sentences import tr
from . import gdal_errors, grid
from .scene import Scene
from .windows import Window

WRONG_GRID = "wrong_grid"
WRONG_CLASSES = "wrong_classes"
_PIXELS = 1e-3
"""How far, in pixels, a corner of the answer may lie from where it was asked for."""
_BETWEEN_CRS = 0.5
"""The same where CRSs are compared by where they put a corner: one is written in many ways."""
_LARGEST_BLOCK = 1 << 26
"""Pixels of a strip or tile, which GDAL takes memory for at once."""
_CLASS = "CLASS_"
_LENIENT = ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES", "CRITERION=EQUIVALENT"]


def read_answer(
    geotiff: bytes, scene: Scene, window: Window, card: ModelCard, probabilities: bool
) -> np.ndarray:
    """An answer for ``window`` of ``scene`` as an array uint8 [band, row, column].

    Band 0 has class ids, 255 where there is no data; with ``probabilities``, one band of per cent
    follows for each class of the card, 255 where there is no data. Only the GeoTIFF driver opens
    the bytes, and what the header says is checked before pixels are read.

    Raises ServerError of the kind ``garbled``, ``wrong_grid`` or ``wrong_classes``.
    """
    count = 1 + len(card.classes) if probabilities else 1
    path = f"/vsimem/terramask-answer-{uuid.uuid4().hex}.tif"
    gdal.FileFromMemBuffer(path, geotiff)
    try:
        values = _read(path, scene, window, card, count)
    finally:
        gdal_errors.unlink(path)
    values[0] = _class_ids(values[0], card)
    _check_per_cent(values[1:])
    return values


def _read(path: str, scene: Scene, window: Window, card: ModelCard, count: int) -> np.ndarray:
    values = None
    with gdal_errors.collecting() as failures:
        flags = gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR
        dataset = gdal.OpenEx(path, flags, allowed_drivers=["GTiff"])
        if dataset is not None:
            _check_shape(dataset, window, count)
            _check_place(dataset, scene, window)
            _check_model(dataset.GetRasterBand(1).GetMetadata(), card)
            values = np.stack([dataset.GetRasterBand(i + 1).ReadAsArray() for i in range(count)])
    if values is None or failures:
        raise ServerError(
            tr(
                "The server's answer is not a GeoTIFF that can be read; try again, and "
                "tell the server's operator if it stays so."
            ),
            "\n".join(failures),
            GARBLED,
        )
    return values


def _check_shape(dataset: gdal.Dataset, window: Window, count: int) -> None:
    size = (dataset.RasterXSize, dataset.RasterYSize)
    if size != (window.width, window.height):
        raise ServerError(
            tr(
                "The server answered a mask of {} x {} pixels where {} x {} were asked "
                "for; update the server."
            ).format(*size, window.width, window.height),
            kind=WRONG_GRID,
        )
    if dataset.RasterCount < count:
        raise ServerError(
            tr(
                "The server answered {bands} bands where {count} were asked for; "
                "update the server, or do without probabilities."
            ).format(bands=dataset.RasterCount, count=count),
            kind=WRONG_GRID,
        )
    for band in (dataset.GetRasterBand(i + 1) for i in range(count)):
        if band.DataType != gdal.GDT_Byte:
            raise ServerError(
                tr(
                    "The server answered a mask of the type {type} instead of Byte; "
                    "update the server."
                ).format(type=gdal.GetDataTypeName(band.DataType)),
                kind=WRONG_GRID,
            )
        across, down = band.GetBlockSize()
        if across * down > max(_LARGEST_BLOCK, window.pixels):
            raise ServerError(
                tr(
                    "The server answered a mask in blocks that are too large to be read; "
                    "update the server."
                ),
                f"{across} x {down}",
                GARBLED,
            )


def _check_place(dataset: gdal.Dataset, scene: Scene, window: Window) -> None:
    answered = dataset.GetGeoTransform(can_return_null=True)
    asked = grid.shifted(scene.geotransform, window)
    corners = [(0, 0), (window.width, 0), (0, window.height)]
    if answered is None or not all(
        _near(grid.pixel_point(asked, *grid.map_point(answered, *corner)), corner, _PIXELS)
        for corner in corners
    ):
        raise ServerError(
            tr(
                "The server answered a mask that lies elsewhere on the map than the pixels "
                "asked for; update the server."
            ),
            f"asked: {asked}\nanswered: {answered}",
            WRONG_GRID,
        )
    crs = dataset.GetSpatialRef()
    if crs is not None and not _same_place(crs, scene.crs_wkt, asked, corners):
        raise ServerError(
            tr(
                "The server answered a mask in another coordinate reference system than "
                "the scene's; update the server."
            ),
            crs.ExportToWkt(),
            WRONG_GRID,
        )


def _same_place(
    answered: osr.SpatialReference,
    crs_wkt: str,
    transform: grid.GeoTransform,
    corners: list[tuple[int, int]],
) -> bool:
    """Whether two CRSs put the corners in the same place, or cannot be compared.

    A GeoTIFF cannot hold every CRS, and each program writes the same one in its own way.
    """
    asked = osr.SpatialReference()
    with gdal_errors.collecting() as failures:
        asked.ImportFromWkt(crs_wkt)
        if asked.IsSame(answered, _LENIENT):
            return True
        for crs in (asked, answered):
            crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        if asked.IsLocal() or answered.IsLocal():
            return True
        change = osr.CoordinateTransformation(answered, asked)
        points = [grid.map_point(transform, *corner) for corner in corners]
        moved = [change.TransformPoint(*point)[:2] for point in points]
        if not failures:
            return all(
                _near(grid.pixel_point(transform, *point), corner, _BETWEEN_CRS)
                for point, corner in zip(moved, corners)
            )
    return False


def _check_model(tags: Mapping[str, str], card: ModelCard) -> None:
    """An answer names its classes; other ones than the card's are another model's, to which the
    server may have changed since it was asked for its card."""
    named = {key: name for key, name in tags.items() if key.startswith(_CLASS)}
    if named and named != {f"{_CLASS}{item.id}": item.name for item in card.classes}:
        raise ServerError(
            tr(
                "The server's answer has other classes ({}) than its model card; it may "
                "run another model now: begin a new run."
            ).format(", ".join(sorted(named.values())[:8])),
            kind=WRONG_CLASSES,
        )


def _near(point: tuple[float, float], corner: tuple[int, int], pixels: float) -> bool:
    return all(abs(a - b) < pixels for a, b in zip(point, corner))


def _class_ids(values: np.ndarray, card: ModelCard) -> np.ndarray:
    """The card's ids for the server's values. Raises ServerError for a value that has none."""
    meanings: Mapping[int, int] = card.values or {item.id: item.id for item in card.classes}
    # Not in a server's own numbers: there 255 can be a class.
    known: dict[int, int] = dict(meanings) if card.values else {**meanings, NODATA: NODATA}
    table = np.full(256, -1, dtype=np.int16)
    for value, meaning in known.items():
        table[value] = meaning
    ids = table[values]
    if ids.min() < 0:
        strange = np.unique(values[ids < 0])[:8]
        raise ServerError(
            tr(
                "The server answered values that its model card does not name ({}); update "
                "the server."
            ).format(", ".join(str(value) for value in strange)),
            kind=WRONG_CLASSES,
        )
    return ids.astype(np.uint8)


def _check_per_cent(values: np.ndarray) -> None:
    strange: Any = values[(values > 100) & (values != NODATA)]
    if strange.size:
        raise ServerError(
            tr("The server answered a probability of {value} per cent; update the server.").format(
                value=strange[0]
            ),
            kind=WRONG_CLASSES,
        )
