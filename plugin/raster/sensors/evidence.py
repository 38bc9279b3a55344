"""All that GDAL can tell about a raster without reading a pixel, gathered for recognition."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from osgeo import gdal

_SOURCE_FILE = re.compile(r"<SourceFilename[^>]*>([^<]*)<")
_SUBDATASET = re.compile(
    r'(?:"(?P<quoted>[^"]+)"|(?P<plain>(?:[A-Za-z]:[/\\])?[^:]*))(?::(?P<part>.*))?', re.DOTALL
)
_SEPARATORS = re.compile(r"[/\\]")
_ENDING = re.compile(r"(?<=.)\.(tiff?|jp2|img|vrt|nc|h5|dat)$", re.IGNORECASE)
_DEEP = 8
_MORE_DOMAINS = ("IMAGERY", "IMD")
_VIRTUAL = "<"


@dataclass(frozen=True)
class BandEvidence:
    """One band: its description, the name of the file that it is in where each band has its own,
    and what it declares. ``integer`` tells its data type, ``alpha`` an opacity band."""

    description: str = ""
    file: str = ""
    tags: Mapping[str, str] | None = None
    scale: float | None = None
    offset: float | None = None
    nodata: float | None = None
    integer: bool = True
    alpha: bool = False


@dataclass(frozen=True)
class Evidence:
    """``names`` are those of the file and of the product folders around it, ``tags`` the
    dataset's metadata."""

    names: tuple[str, ...] = ()
    tags: Mapping[str, str] | None = None
    bands: tuple[BandEvidence, ...] = ()


def evidence_of(dataset: gdal.Dataset, source: str) -> Evidence:
    """Gather it from an open dataset; ``source`` is what was opened."""
    tags: dict[str, str] = {}
    for domain in _MORE_DOMAINS:
        tags.update(_texts(dataset.GetMetadata(domain)))
    tags.update(_texts(dataset.GetMetadata()))
    bands = [dataset.GetRasterBand(i + 1) for i in range(dataset.RasterCount)]
    names = names_of(source)
    files = [_file_name(source)] if len(bands) == 1 else [""] * len(bands)
    if dataset.GetDriver().ShortName == "VRT":
        files = [_own_file(band) or file for band, file in zip(bands, files)]
    return Evidence(names, tags, tuple(map(_band, bands, files)))


def names_of(source: str) -> tuple[str, ...]:
    """Names of a file and of what is around it, the file's first; none for XML text.

    Of the folders those count that are a product (``….SAFE``), and the one around the file.
    """
    if source.lstrip().startswith(_VIRTUAL):
        return ()
    parts = [part for part in _SEPARATORS.split(_split(source)[0]) if part]
    file, folders = parts[-1:], parts[-_DEEP:-1]
    around = [part for part in reversed(folders) if part.upper().endswith((".SAFE", ".ZIP"))]
    return tuple(dict.fromkeys([*file, *folders[-1:], *around]))


def variable_of(source: str) -> str:
    """The part that a driver's name for a part of a file ends in: ``B4`` of ``NETCDF:"a.nc":B4``.

    Empty for plain paths.
    """
    return _split(source)[1]


def stem_of(name: str) -> str:
    """A file's name without its ending."""
    return _ENDING.sub("", name)


def _split(source: str) -> tuple[str, str]:
    """The file, and the last part of what follows it, of ``DRIVER:file:part``."""
    if not _has_driver(source):
        return source.split("?")[0], ""
    found = _SUBDATASET.fullmatch(source.partition(":")[2])
    if found is None:
        return source, ""
    return found["quoted"] or found["plain"] or "", re.split("[/:]", found["part"] or "")[-1]


def _has_driver(source: str) -> bool:
    """Whether this is ``DRIVER:file:part`` and neither a path of Windows' nor an address."""
    prefix, colon, _ = source.partition(":")
    return len(prefix) > 1 and colon == ":" and re.fullmatch(r"(?!https?$)\w+", prefix) is not None


def _own_file(band: Any) -> str:
    """The file that a virtual raster's band comes from, if it is one.

    To be asked of the VRT driver's own rasters only: GDAL 3.6 ends the process for those that
    other drivers make of the same parts, such as SENTINEL2's.
    """
    files = {
        html.unescape(found)
        for text in _texts(band.GetMetadata("vrt_sources")).values()
        for found in _SOURCE_FILE.findall(text)
    }
    return _file_name(files.pop()) if len(files) == 1 else ""


def _band(band: Any, file: str) -> BandEvidence:
    return BandEvidence(
        description=band.GetDescription() or "",
        file=file,
        tags=_texts(band.GetMetadata()),
        scale=band.GetScale(),
        offset=band.GetOffset(),
        nodata=band.GetNoDataValue(),
        integer=band.DataType not in (gdal.GDT_Float32, gdal.GDT_Float64),
        alpha=band.GetColorInterpretation() == gdal.GCI_AlphaBand,
    )


def _file_name(source: str) -> str:
    names = names_of(source)
    return variable_of(source) or (names[0] if names else "")


def _texts(metadata: Any) -> dict[str, str]:
    """GDAL's metadata with keys in capitals; some domains are lists."""
    if not isinstance(metadata, dict):
        return {}
    return {str(key).upper(): str(value) for key, value in metadata.items()}
