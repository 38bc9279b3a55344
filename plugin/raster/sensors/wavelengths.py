"""Bands by their central wavelengths.

The intervals hold the centres of Sentinel-2A, 2B and 2C's bands (ESA, Sentinel-2 Spectral Response
Functions: B8 832.8-842 nm, B8A 864-865 nm, B12 2185.7-2202.4 nm, ...), those of Landsat 8-9's OLI
(USGS, Landsat 8 Data Users Handbook, table 2-1: 443, 482, 561, 655, 865, 1609, 2201 nm), and
nothing of a neighbour.
"""

from __future__ import annotations

_NM = {
    "COASTAL_AEROSOL": (430, 455),
    "BLUE": (475, 500),
    "GREEN": (550, 570),
    "RED": (645, 675),
    "RED_EDGE_1": (700, 710),
    "RED_EDGE_2": (735, 745),
    "RED_EDGE_3": (775, 790),
    "NIR_BROAD": (825, 850),
    "NIR_NARROW": (855, 875),
    "WATER_VAPOR": (935, 955),
    "CIRRUS": (1360, 1385),
    "SWIR_1": (1600, 1625),
    "SWIR_2": (2180, 2215),
}


def band_at(nanometres: float) -> str:
    """TerraTorch's name of the band with this centre, or empty."""
    for name, (low, high) in _NM.items():
        if low <= nanometres <= high:
            return name
    return ""
