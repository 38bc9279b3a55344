"""A raster of classes, such as a result of Terramask, as far as its file describes it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from osgeo import gdal, osr

from ..wire.card import NODATA, MaskClass
from ..wire.errors import SceneError
from ..wire.sentences import tr
from . import gdal_errors, placement
from .opening import open_dataset
from .output_file import COMPLETE
from .result_file import COLOR, FLOOD_CLASSES
from .scene import Scene

_CLASS = re.compile(r"CLASS_(\d{1,3})")
_IDS = re.compile(r"\s*\d{1,3}\s*([,;\s]\s*\d{1,3}\s*)*")
_COLOR = re.compile(r"#[0-9A-Fa-f]{8}")
_BACKGROUND = 0
_GOLDEN_ANGLE = 137.5
"""Degrees between the hues of classes without colours: any few of them differ."""


@dataclass(frozen=True)
class Mask:
    """What is known about a raster of classes without reading a pixel.

    ``scene`` says where its pixels lie. ``classes`` are those that the file names, by id.
    ``nodata`` is its value of no data (None: it has none). ``floods`` are the ids of the classes
    that are floods (None: the file does not tell). ``complete`` is false for what a run wrote that
    did not come to its end.
    """

    scene: Scene
    classes: tuple[MaskClass, ...]
    nodata: int | None
    floods: tuple[int, ...] | None
    model: str
    complete: bool

    def class_of(self, number: int) -> MaskClass:
        """The class of an id, also of one that the file does not name."""
        for item in self.classes:
            if item.id == number:
                return item
        return _class_of(number, "", "", ())

    def flood_ids(self, present: Collection[int]) -> tuple[int, ...]:
        """The classes that are floods; where the file does not tell, all of ``present`` but 0."""
        return _all_but_background(present) if self.floods is None else self.floods

    def chosen_ids(self, text: str) -> tuple[int, ...]:
        """``1, 2`` as ids; without a text the floods, or all but 0 where the file knows none.

        Raises SceneError if the text is no list of ids, or if the file has no such class.
        """
        if not text.strip():
            return self.floods or _all_but_background(range(NODATA + 1))
        if not _IDS.fullmatch(text):
            raise SceneError(
                tr("'{text}' is not a list of class ids; write them like 1,2.").format(text=text)
            )
        ids = tuple(dict.fromkeys(int(number) for number in re.findall(r"\d+", text)))
        known = {item.id for item in self.classes} or set(range(NODATA + 1)) - {self.nodata}
        for number in ids:
            if number not in known:
                has = ", ".join(f"{item.id} ({item.name})" for item in self.classes)
                raise SceneError(
                    tr("The mask has no class {number}; choose from {has}.").format(
                        number=number, has=has or tr("the values 0 to 255")
                    )
                )
        return ids


def open_mask(source: str, crs_wkt: str = "") -> Mask:
    """Look at a raster of classes; ``crs_wkt`` is for a file that has no CRS of its own.

    Raises SceneError with one sentence if it is none, or does not say where it lies.
    """
    dataset = open_dataset(source)
    band = _class_band(dataset)
    placed = placement.placed(dataset)
    if placed:
        raise SceneError(
            tr(
                "The mask {placed}; bring it onto a straight grid with 'Warp (reproject)' "
                "and the method 'Nearest neighbour', and choose that."
            ).format(placed=placed)
        )
    tags = band.GetMetadata()
    scene = Scene(
        source=source,
        width=dataset.RasterXSize,
        height=dataset.RasterYSize,
        geotransform=placement.geotransform(dataset),
        crs_wkt=placement.crs(dataset, crs_wkt),
        descriptions=(band.GetDescription(),),
    )
    _check_measurable(scene.crs_wkt)
    nodata = band.GetNoDataValue()
    floods = _floods(tags.get(FLOOD_CLASSES))
    return Mask(
        scene=scene,
        classes=_classes(band, floods or ()),
        nodata=None if nodata is None or nodata not in range(256) else int(nodata),
        floods=floods,
        model=dataset.GetMetadataItem("TERRAMASK_MODEL") or "",
        complete=dataset.GetMetadataItem(COMPLETE) != "NO",
    )


def _class_band(dataset: gdal.Dataset) -> Any:
    """Band 1, which holds the classes. Raises SceneError if it cannot."""
    band = dataset.GetRasterBand(1) if dataset.RasterCount else None
    if band is None or band.DataType != gdal.GDT_Byte:
        raise SceneError(
            tr(
                "The layer is not a mask, whose pixels are class ids from 0 to 255 in 8 "
                "bits; choose a result of Terramask, or convert the layer to 8 bits with "
                "'Translate'."
            )
        )
    named = any(_CLASS.fullmatch(name) for name in band.GetMetadata())
    if dataset.RasterCount > 1 and not named:
        raise SceneError(
            tr(
                "The layer has {count} bands and names no classes, as a picture "
                "does; choose a mask, or take the band with the classes out of it with "
                "'Translate'."
            ).format(count=dataset.RasterCount)
        )
    return band


def _check_measurable(crs_wkt: str) -> None:
    """Raise SceneError for a CRS that is not one of the Earth's surface."""
    crs = osr.SpatialReference()
    with gdal_errors.collecting():
        crs.ImportFromWkt(crs_wkt)
        if crs.IsGeographic() or crs.IsProjected():
            return
    raise SceneError(
        tr(
            "The size of a pixel on the ground is not known in the mask's CRS; write "
            "the right one into it with 'Assign projection', or bring it into another "
            "with 'Warp (reproject)'."
        )
    )


def _floods(text: str | None) -> tuple[int, ...] | None:
    return None if text is None else tuple(int(number) for number in re.findall(r"\d+", text))


def _classes(band: Any, floods: Sequence[int]) -> tuple[MaskClass, ...]:
    """The classes that the band names, by id: in its tags, or as names of categories."""
    named = {
        int(found[1]): str(text)
        for name, text in band.GetMetadata().items()
        for found in [_CLASS.fullmatch(name)]
        if found is not None
    }
    if not named:
        names = enumerate(band.GetCategoryNames() or ())
        named = {number: name for number, name in names if name}
    return tuple(
        _class_of(number, named[number], _color_in(band, number), floods)
        for number in sorted(named)
        if number <= NODATA and number != band.GetNoDataValue()
    )


def _class_of(number: int, name: str, color: str, floods: Sequence[int]) -> MaskClass:
    return MaskClass(number, name or f"Class {number}", color or _color(number), number in floods)


def _color_in(band: Any, number: int) -> str:
    """The colour that the file has for a class; empty if it has none."""
    tag = band.GetMetadataItem(COLOR.format(number)) or ""
    if _COLOR.fullmatch(tag):
        return str(tag)
    table = band.GetColorTable()
    if table is None or number >= table.GetCount():
        return ""
    entry = table.GetColorEntry(number)
    # A TIFF holds no opacity: ground without a colour comes back as black.
    black = number == _BACKGROUND and not any(entry[:3])
    return "" if black else "#{:02X}{:02X}{:02X}{:02X}".format(*entry)


def _color(number: int) -> str:
    """A colour of its own for a class that has none; none for 0."""
    if number == _BACKGROUND:
        return "#00000000"
    hue = (210 + (number - 1) * _GOLDEN_ANGLE) % 360 / 60
    rising, part = 1 - abs(hue % 2 - 1), int(hue)
    shares = ((1, rising, 0), (rising, 1, 0), (0, 1, rising), (0, rising, 1), (rising, 0, 1))
    red, green, blue = (*shares, (1, 0, rising))[part]
    return "#" + "".join(f"{round(40 + 175 * share):02X}" for share in (red, green, blue)) + "FF"


def _all_but_background(ids: Collection[int]) -> tuple[int, ...]:
    return tuple(sorted(number for number in ids if number != _BACKGROUND))
