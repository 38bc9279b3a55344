"""Which bands of a file are the model's."""

from __future__ import annotations

import re

from rasterio.io import DatasetReader

from ..errors import BandsNotFound

# How the bands of Sentinel-2 are called in its products, for each of TerraTorch's names.
SENTINEL2 = {
    "COASTAL_AEROSOL": "B1",
    "BLUE": "B2",
    "GREEN": "B3",
    "RED": "B4",
    "RED_EDGE_1": "B5",
    "RED_EDGE_2": "B6",
    "RED_EDGE_3": "B7",
    "NIR_BROAD": "B8",
    "NIR_NARROW": "B8A",
    "WATER_VAPOR": "B9",
    "CIRRUS": "B10",
    "SWIR_1": "B11",
    "SWIR_2": "B12",
}


def find_bands(
    dataset: DatasetReader,
    wanted: tuple[str, ...],
    frames: int,
    indices: list[int] | None,
    bands: list[str] | None,
) -> list[int]:
    """Positions (from 0) of the ``wanted`` bands, by ``indices``, by ``bands`` or by themselves.

    A model that takes several dates (``frames``) gets all bands of the first date, then all of the
    second; in a file that names its bands, a name then stands once for each date, in that order.

    Raises:
        BandsNotFound: a band is missing or named twice, or there is the wrong number of them.
    """
    given, param = (indices, "indices") if bands is None else (bands, "bands")
    count = len(wanted) * frames
    if given is not None and len(given) != count:
        dates = f" for each of {frames} dates" if frames > 1 else ""
        raise BandsNotFound(
            f"The model takes {len(wanted)} bands ({', '.join(wanted)}){dates}: "
            f"{count}, not {len(given)}.",
            param=param,
        )
    if indices is not None:
        return _by_position(dataset, indices)
    return _by_description(dataset, bands or list(wanted) * frames, given is not None)


def _by_position(dataset: DatasetReader, indices: list[int]) -> list[int]:
    if min(indices) < 0 or max(indices) >= dataset.count:
        raise BandsNotFound(
            f"The file has {dataset.count} bands: 'indices' go from 0 to {dataset.count - 1}.",
            param="indices",
        )
    if len(set(indices)) < len(indices):
        raise BandsNotFound("A band stands twice in 'indices'.", param="indices")
    return indices


def _by_description(dataset: DatasetReader, names: list[str], by_client: bool) -> list[int]:
    found = _descriptions(dataset, telling=not by_client)
    if not by_client and not found and dataset.count == len(names):
        return list(range(len(names)))
    positions = []
    for number, name in enumerate(names):
        spellings = [name] if by_client else [name, SENTINEL2.get(name, name)]
        matches = next((found[_plain(one)] for one in spellings if _plain(one) in found), [])
        date, dates = names[:number].count(name), names.count(name)
        if len(matches) != dates:
            problem = "has no band" if not matches else f"has {len(matches)} times a band"
            once = f", not {dates} times" if matches and dates > 1 else ""
            raise BandsNotFound(
                f"The file {problem} '{name}'{once}; name its bands or send 'indices'.",
                param="bands" if by_client else "indices",
            )
        positions.append(matches[date])
    if len(set(positions)) < len(positions):
        raise BandsNotFound("A band stands twice in 'bands'.", param="bands")
    return positions


def _descriptions(dataset: DatasetReader, telling: bool) -> dict[str, list[int]]:
    """The positions of each description, or of those that tell something."""
    found: dict[str, list[int]] = {}
    for position, description in enumerate(dataset.descriptions):
        numbered = telling and re.fullmatch(r"band\d+", _plain(description or ""))
        if description and not numbered:
            found.setdefault(_plain(description), []).append(position)
    return found


def _plain(description: str) -> str:
    """``B02`` and ``b2``, ``NIR narrow`` and ``NIR_NARROW`` are the same band."""
    letters = re.sub(r"[^a-z0-9]", "", description.lower())
    return re.sub(r"^b0(\d)", r"b\1", letters)
