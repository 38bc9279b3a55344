"""The body of ``POST /pooling``."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from typing import Any


def file_request(model: str, geotiff: bytes, indices: Sequence[int]) -> bytes:
    """Ask for the mask of a GeoTIFF that travels with the request, as base64.

    ``indices`` are 0-based positions of the file's bands, in the order of the card's bands.
    """
    encoded = base64.b64encode(geotiff).decode("ascii")
    return _body(model, {"data_format": "b64_json", "data": encoded}, indices)


def url_request(
    model: str, url: str, indices: Sequence[int], window: tuple[int, int, int, int]
) -> bytes:
    """Ask for the mask of a window of a GeoTIFF that the server fetches itself.

    ``window`` is column, row, width, height in pixels of that file.
    """
    return _body(model, {"data_format": "url", "data": url}, indices, window=list(window))


def _body(model: str, data: dict[str, Any], indices: Sequence[int], **more: list[int]) -> bytes:
    data.update(out_data_format="b64_json", indices=list(indices), **more)
    return json.dumps({"model": model, "data": data}, separators=(",", ":")).encode("utf-8")
