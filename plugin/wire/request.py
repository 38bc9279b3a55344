"""The body of ``POST /pooling``, in each of the dialects."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .card import CLASSES, PRITHVI_TO_TIFF, PROBABILITIES, ModelCard
from .errors import ServerError
from .sentences import tr

# A multiple of 3, so that the pieces' base64 can be strung together. Python's other threads, the
# GUI's among them, stand still for as long as one piece takes: half a millisecond.
PIECE = 3 << 18
_DATA_URL = "data:image/tiff;base64,"


@dataclass(frozen=True)
class Ask:
    """What is wanted of a file.

    ``indices`` are 0-based positions of its bands in the order of the card's bands; ``window`` is
    column, row, width, height in its pixels; reflectance = value x ``scale`` + ``offset``;
    ``acquired`` are ISO dates, one for each date that the model takes.
    """

    indices: tuple[int, ...]
    window: tuple[int, int, int, int] | None = None
    scale: float | None = None
    offset: float | None = None
    nodata: float | None = None
    acquired: tuple[str, ...] = ()
    probabilities: bool = False
    overlap: int | None = None


@dataclass(frozen=True)
class Body:
    """A request's JSON, with the base64 of ``pixels`` between ``head`` and ``tail``.

    Iterating yields it in pieces, so that a large one need not exist as a whole and in Python.
    """

    head: bytes
    pixels: bytes | bytearray
    tail: bytes

    def __len__(self) -> int:
        return len(self.head) + (len(self.pixels) + 2) // 3 * 4 + len(self.tail)

    def __iter__(self) -> Iterator[bytes]:
        yield self.head
        view = memoryview(self.pixels)
        for start in range(0, len(view), PIECE):
            yield base64.b64encode(view[start : start + PIECE])
        yield self.tail

    def __bytes__(self) -> bytes:
        return b"".join(self)


def file_request(card: ModelCard, geotiff: bytes | bytearray, ask: Ask) -> Body:
    """Ask for the mask of a GeoTIFF that travels with the request.

    Raises ServerError of the kind ``too_large`` if the server takes no file of that size.
    """
    if len(geotiff) > card.limits.max_bytes:
        raise ServerError(
            tr(
                "The server takes files of {max_bytes} bytes at most and this one has "
                "{count}; ask for a smaller area."
            ).format(max_bytes=card.limits.max_bytes, count=len(geotiff)),
            kind="too_large",
        )
    if card.speaks_terramask:
        return _body(card, "", geotiff, {"data_format": "b64_json", **_terramask(ask)})
    return _body(card, _DATA_URL, geotiff, {"data_format": "url", **_published(card, ask)})


def url_request(card: ModelCard, url: str, ask: Ask) -> Body:
    """Ask for the mask of a GeoTIFF, or a window of it, that the server fetches itself.

    Raises ServerError if the server would read something else than what is asked for.
    """
    if card.speaks_terramask:
        return _body(card, url, b"", {"data_format": "url", **_terramask(ask)})
    if ask.window is not None:
        raise _cannot(tr("a part of a file"))
    if ask.scale not in (None, 1.0, card.units.integer_scale) or ask.offset not in (None, 0.0):
        raise _cannot(tr("a file whose numbers are neither reflectance nor reflectance x 10000"))
    return _body(card, url, b"", {"data_format": "url", **_published(card, ask)})


def _cannot(what: str) -> ServerError:
    return ServerError(
        tr(
            "The server cannot read {what} from an address because it runs a published "
            "plugin and not Terramask's; let the pixels be sent instead."
        ).format(what=what),
        kind="url_refused",
    )


def _terramask(ask: Ask) -> dict[str, Any]:
    more = {
        "window": ask.window,
        "scale": ask.scale,
        "offset": ask.offset,
        "nodata": ask.nodata,
        "acquired": ask.acquired or None,
        "overlap": ask.overlap,
        "outputs": [CLASSES, PROBABILITIES] if ask.probabilities else None,
    }
    return {
        "out_data_format": "b64_json",
        "indices": ask.indices,
        **{name: value for name, value in more.items() if value is not None},
    }


def _published(card: ModelCard, ask: Ask) -> dict[str, Any]:
    if card.dialect != PRITHVI_TO_TIFF:
        return {"out_data_format": "b64_json", "indices": ask.indices}
    if ask.indices != tuple(range(len(card.bands))):
        raise _cannot(tr("a file with other bands than the model's"))
    return {"out_data_format": "b64_json", "image_format": "tiff"}


def _body(card: ModelCard, prefix: str, pixels: bytes | bytearray, data: dict[str, Any]) -> Body:
    """``prefix`` and the base64 of ``pixels`` become ``data.data``."""
    request: dict[str, Any] = {"model": card.model}
    if card.dialect == PRITHVI_TO_TIFF:
        # The versions of vLLM that this plugin is for answer likelihoods without it.
        request["softmax"] = False
    head = f'{_json(request)[:-1]},"data":{{"data":{_json(prefix)[:-1]}'
    tail = f'",{_json(data)[1:]}}}'
    return Body(head.encode(), pixels, tail.encode())


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
