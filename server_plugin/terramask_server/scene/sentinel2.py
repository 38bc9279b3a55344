"""What a file says about itself if it was made from a Sentinel-2 product.

Since processing baseline 04.00, ``reflectance = (DN + offset) / quantification value`` with an
offset of -1000, while ``DN = 0`` remains "no data" (ESA, "Copernicus Sentinel-2: major products
upgrade", and the products' specification). Older data were reprocessed with the offset, so the
date of acquisition tells nothing.

GDAL's SENTINEL2 driver copies the product's metadata into tags, which survive a conversion to
GeoTIFF: ``PROCESSING_BASELINE``, ``PRODUCT_URI``, ``QUANTIFICATION_VALUE`` or (level 2A)
``BOA_QUANTIFICATION_VALUE``, ``SPECIAL_VALUE_NODATA`` (``SENTINEL2GetUserProductMetadata`` in its
``sentinel2dataset.cpp``), and from 3.8 on, for each band, ``RADIO_ADD_OFFSET`` or
``BOA_ADD_OFFSET`` (OSGeo/gdal, pull request 8379).
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

Tags = Mapping[str, str]

FIRST_BASELINE, OFFSET = 4.00, -1000.0
QUANTIFICATION = 10_000.0
BAND_OFFSETS = ("RADIO_ADD_OFFSET", "BOA_ADD_OFFSET")
QUANTIFICATIONS = ("BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE")
PRODUCT_NAMES = ("PRODUCT_URI", "PRODUCT_URI_2A", "PRODUCT_URI_1C", "PRODUCT_NAME")
# S2B_MSIL2A_20220830T103629_N0400_R008_T33VUE_20220830T112540.SAFE
BASELINE_IN_NAME = re.compile(r"(?:^|/)S2[A-D]_MSIL[12][A-C]_\w+?_N(\d\d)(\d\d)_")


def offsets(tags: Tags, band_tags: Sequence[Tags]) -> list[float] | None:
    """What to add to each band's integers; None if the file tells of no offset.

    A band's own tag counts first, then the baseline that the file's tags or the product's name say.
    """
    baseline = _baseline(tags)
    whole = OFFSET if baseline is not None and baseline >= FIRST_BASELINE else 0.0
    own = [_number(band, BAND_OFFSETS) for band in band_tags]
    found = [whole if offset is None else offset for offset in own]
    return found if any(found) else None


def quantification(tags: Tags) -> float | None:
    """What integers are divided by to be reflectance, if the file says so."""
    value = _number(tags, QUANTIFICATIONS)
    return value if value is not None and value > 0 else None


def nodata(tags: Tags, band_tags: Sequence[Tags]) -> float | None:
    """The integer that means "no data" in a file that declares none; None if there is none."""
    said = _number(tags, ("SPECIAL_VALUE_NODATA",))
    if said is None and offsets(tags, band_tags) is not None:
        return 0.0
    return said


def _baseline(tags: Tags) -> float | None:
    said = _number(tags, ("PROCESSING_BASELINE",))
    if said is not None:
        return said
    for name in PRODUCT_NAMES:
        match = BASELINE_IN_NAME.search(tags.get(name, "")[:200])
        if match:
            return float(f"{match[1]}.{match[2]}")
    return None


def _number(tags: Tags, names: Sequence[str]) -> float | None:
    for name in names:
        try:
            value = float(tags.get(name, ""))
        except ValueError:
            continue
        if math.isfinite(value):
            return value
    return None
