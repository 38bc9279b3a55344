"""A raster that a model can work on, or the reason why it is not one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from osgeo import gdal

from ..wire.errors import OutputError, SceneError
from ..wire.sentences import tr
from . import gdal_errors, grid, placement
from .area import row_areas
from .assembly import product, warped
from .grid import GeoTransform
from .opening import open_dataset
from .sensors.evidence import evidence_of
from .sensors.recognise import recognise
from .sensors.recognition import Recognition
from .windows import Window

_VSICURL = "/vsicurl/"
_WEB = ("http://", "https://")
_MAP_SERVICES = ("WMS", "WMTS", "WCS")
_M2_PER_KM2 = 1e6
_ALPHA = "Alpha"


@dataclass(frozen=True)
class Scene:
    """What is known about a raster without reading a pixel.

    Attributes:
        source: what GDAL opens: a path, an address, ``DRIVER:file:part``, or the text of a VRT.
        width, height: in pixels.
        geotransform, crs_wkt: where the pixels lie; never rotated.
        descriptions: one text per band, empty where the band has none.
        recognition: sensor, bands and units, as far as the raster tells.
        notes: sentences for the analyst.
    """

    source: str
    width: int
    height: int
    geotransform: GeoTransform
    crs_wkt: str
    descriptions: tuple[str, ...]
    recognition: Recognition = field(default_factory=Recognition)
    notes: tuple[str, ...] = ()

    @property
    def whole(self) -> Window:
        return Window(0, 0, self.width, self.height)

    @property
    def url(self) -> str:
        """The http(s) address that the raster lives at, or empty."""
        url = self.source[len(_VSICURL) :] if self.source.startswith(_VSICURL) else self.source
        return url if url.lower().startswith(_WEB) else ""

    @property
    def gsd(self) -> float:
        """Side in metres of a square as large as the pixel at the scene's centre; 0 if unknown."""
        centre = Window(self.width // 2, self.height // 2, 1, 1)
        try:
            km2 = float(row_areas(self.geotransform, self.crs_wkt, centre)[0])
        except SceneError:
            return 0.0
        return math.sqrt(km2 * _M2_PER_KM2) if math.isfinite(km2) else 0.0

    def pixel_of(self, x: float, y: float) -> tuple[float, float]:
        """Column and row, with fractions, of a point in ``crs_wkt``."""
        return grid.pixel_point(self.geotransform, x, y)

    def window_of(self, bounds: tuple[float, float, float, float]) -> Window:
        """The pixels that ``bounds`` (x min, y min, x max, y max in ``crs_wkt``) touch.

        Raises SceneError if there are none.
        """
        return grid.window_of(self.geotransform, (self.width, self.height), bounds)


def open_scene(source: str, crs_wkt: str = "") -> Scene:
    """Look at a raster. Raises SceneError with one sentence if no model can work on it.

    ``crs_wkt`` is for a file that has no CRS of its own. A raster that is rotated, or placed by
    ground control points only, is read through a grid that is not.
    """
    dataset = open_dataset(source)
    _check(dataset)
    recognition = recognise(evidence_of(dataset, source))
    notes: tuple[str, ...] = ()
    placed = placement.placed(dataset)
    if placed:
        source, dataset = _straightened(dataset, crs_wkt, recognition)
        notes = (
            tr("The raster {placed}; it is read through a warped grid.").format(placed=placed),
        )
        recognition = _with_opacity(recognition, dataset.RasterCount)
    return Scene(
        source=source,
        width=dataset.RasterXSize,
        height=dataset.RasterYSize,
        geotransform=placement.geotransform(dataset),
        crs_wkt=placement.crs(dataset, crs_wkt),
        descriptions=tuple(_description(band) for band in _bands(dataset)),
        recognition=recognition,
        notes=notes,
    )


def open_product(paths: Sequence[str]) -> Scene:
    """Put a product's bands together as one raster.

    ``paths`` is a folder of Sentinel-2 (SAFE), Landsat or HLS, a ZIP or tar of one, any file
    inside one, or several files (or whatever GDAL opens) with one band each. All bands lie on the
    finest grid among them. A single path that is none of these is opened as it is.

    Raises SceneError with one sentence.
    """
    return open_scene(product.assembled(paths))


def write_vrt(scene: Scene, path: Path) -> None:
    """Write the scene as a VRT file that QGIS can show. Raises OutputError."""

    def failed(details: str) -> OutputError:
        return OutputError(
            tr(
                "The file '{path}' cannot be written; check that its folder exists and has room."
            ).format(path=path),
            details,
        )

    with gdal_errors.raising(failed):
        dataset = open_dataset(scene.source)
        copy = gdal.GetDriverByName("VRT").CreateCopy(str(path), dataset)
        if copy is not None and copy.GetSpatialRef() is None:
            copy.SetProjection(scene.crs_wkt)
        if copy is not None:
            copy.FlushCache()
        copy = None
    if not path.is_file():
        raise failed("")


def resampled(scene: Scene, metres: float, nodata: float | None = None) -> Scene:
    """The scene with pixels of about ``metres`` on the ground, from the same corner on.

    ``nodata`` is the value of no data that was given by hand, if one was. Averages where pixels
    grow, else bilinear; a pixel has data only where the scene has it. Raises SceneError.
    """
    factor = metres / scene.gsd if scene.gsd else 0.0
    if not factor > 0 or not math.isfinite(factor):
        raise SceneError(
            tr(
                "The size of the layer's pixels in metres is not known, so it cannot be "
                "resampled; export the layer in another CRS, such as UTM."
            )
        )
    known = scene.recognition if nodata is None else replace(scene.recognition, nodata=nodata)
    dataset = open_dataset(scene.source)
    sides = abs(scene.geotransform[1]) * factor, abs(scene.geotransform[5]) * factor
    made = open_scene(warped.on_grid_of(dataset, sides, factor < 1, known), scene.crs_wkt)
    still = _with_opacity(replace(scene.recognition, nodata=None), len(made.descriptions))
    return replace(made, recognition=still, notes=scene.notes)


def _with_opacity(known: Recognition, count: int) -> Recognition:
    """What was known, if there are ``count`` bands now: an opacity band may have been added or
    have taken the place of one."""
    return replace(known, spectral=(*known.spectral, "")[:count])


def _check(dataset: gdal.Dataset) -> None:
    if dataset.GetDriver().ShortName in _MAP_SERVICES:
        raise SceneError(
            tr(
                "The layer comes from a map service, which gives pictures and not "
                "reflectance; choose a raster file."
            )
        )
    bands = _bands(dataset)
    if not bands:
        raise SceneError(tr("The layer's file has no bands; choose one of the rasters inside it."))
    types = {band.DataType for band in bands}
    if any(gdal.DataTypeIsComplex(kind) for kind in types):
        raise SceneError(
            tr(
                "The layer holds complex numbers, as radar data does, and not reflectance; "
                "choose an optical scene."
            )
        )
    if any(_is_64_bit_integer(kind) for kind in types):
        raise SceneError(
            tr(
                "The layer holds 64-bit integers, which servers do not take; export it "
                "with 16-bit or floating-point values and choose that."
            )
        )
    scaled = any(band.GetScale() not in (None, 0.0, 1.0) for band in bands)
    if not scaled and all(gdal.GetDataTypeSize(kind) <= 8 for kind in types):
        raise SceneError(_picture(len(bands)))


def _picture(count: int) -> str:
    if count == 1:
        return tr(
            "The layer is an 8-bit picture with 1 band for looking at, and its values are not "
            "reflectance; choose the scene that it was made from."
        )
    return tr(
        "The layer is an 8-bit picture with {count} bands for looking at, and its values are not "
        "reflectance; choose the scene that it was made from."
    ).format(count=count)


def _is_64_bit_integer(kind: int) -> bool:
    return gdal.GetDataTypeName(kind) in ("Int64", "UInt64")


def _bands(dataset: gdal.Dataset) -> list[Any]:
    return [dataset.GetRasterBand(i + 1) for i in range(dataset.RasterCount)]


def _description(band: Any) -> str:
    if band.GetColorInterpretation() == gdal.GCI_AlphaBand:
        return _ALPHA
    return band.GetDescription() or ""


def _straightened(
    dataset: gdal.Dataset, crs_wkt: str, recognition: Recognition
) -> tuple[str, gdal.Dataset]:
    """The raster's VRT on a straight grid, and that opened."""
    if dataset.GetSpatialRef() is None and dataset.GetGCPSpatialRef() is None and not crs_wkt:
        raise placement.no_crs()
    source = warped.north_up(dataset, recognition)
    return source, open_dataset(source)
