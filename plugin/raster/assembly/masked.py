"""One mask for all bands of a raster, so that resampling heeds every pixel without data.

GDAL's warper looks at no-data values band by band, and lets the values of neighbours into a gap
that only some bands have. A mask of the whole raster it heeds as it should.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from osgeo import gdal

from ...wire.errors import SceneError
from ...wire.sentences import tr
from .. import gdal_errors
from ..sensors.recognition import Recognition
from ..spectra import NUMBER
from .vrt_xml import Element, element, source_of, text_of, vrt_text


def masked(dataset: gdal.Dataset, recognition: Recognition) -> str:
    """The text of a VRT with the raster's bands and, if a pixel can be without data, a mask.

    A pixel counts where all bands of the spectrum (all bands, if none is known) have a value that
    is neither masked nor the no-data value. Raises SceneError.
    """
    bands = [dataset.GetRasterBand(i + 1) for i in range(dataset.RasterCount)]
    alpha = [band for band in bands if band.GetColorInterpretation() == gdal.GCI_AlphaBand]
    kept = [band for band in bands if band not in alpha]
    known = [
        band for band, name in zip(bands, recognition.spectral) if name in NUMBER and band in kept
    ]
    name = dataset.GetDescription()
    sources = [source for band in known or kept for source in _masks(name, band, recognition)]
    sources += [
        element("SimpleSource", None, *source_of(name, str(one.GetBand()))) for one in alpha
    ]
    with gdal_errors.raising(_impossible):
        options = gdal.TranslateOptions(
            format="VRT",
            bandList=[band.GetBand() for band in kept],
            maskBand="none",
            noData="none",
        )
        copy = vrt_text(gdal.Translate("", dataset, options=options))
        if not sources:
            return copy
        tree = gdal.ParseXMLString(copy)
        tree.append(_product(sources))
        return text_of(tree)
    raise _impossible("")


def _masks(name: str, band: Any, recognition: Recognition) -> list[Element]:
    """Sources that are 0 where a band has no data."""
    number, found = band.GetBand(), []
    if not band.GetMaskFlags() & gdal.GMF_ALL_VALID:
        found.append(element("SimpleSource", None, *source_of(name, f"mask,{number}")))
    nodata = recognition.nodata
    if nodata is not None and math.isfinite(nodata) and nodata != band.GetNoDataValue():
        # Between the points of a look-up table GDAL interpolates; integers only meet the points.
        table = f"{nodata - 1}:1,{nodata}:0,{nodata + 1}:1"
        lookup = element("LUT", None, table)
        found.append(element("ComplexSource", None, *source_of(name, str(number)), lookup))
    return found


def _product(sources: Sequence[Element]) -> Element:
    """A mask that is 0 where any of the sources is."""
    # GDAL multiplies two numbers at least.
    several = [*sources, sources[0]] if len(sources) == 1 else sources
    band = element(
        "VRTRasterBand",
        {"dataType": "Byte", "subClass": "VRTDerivedRasterBand"},
        element("PixelFunctionType", None, "mul"),
        element("SourceTransferType", None, "Float64"),
        *several,
    )
    return element("MaskBand", None, band)


def _impossible(details: str) -> SceneError:
    return SceneError(
        tr(
            "The layer cannot be resampled; resample it with 'Warp (reproject)' and "
            "choose the result."
        ),
        details,
    )
