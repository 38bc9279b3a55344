"""What a run will take, before it begins."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from qgis.core import QgsFeedback

from ..raster.area import row_areas
from ..raster.pixels import SceneReader
from ..raster.windows import Window
from ..server.address import normalised
from ..wire.card import ModelCard
from ..wire.sentences import Number, tr
from .job import cells_for, choice_for
from .plan import Plan
from .progress import duration
from .request import AUTO, URL, DetectRequest
from .transport import may_fetch

_SAMPLE = 256
_TILES_S = 8.0
"""A server of ours advises so many tiles for a request that it computes them in this time."""
_TIMES = "\u00d7"


@dataclass(frozen=True)
class Estimate:
    """``pixels`` and ``km2`` of the area, ``tiles`` that the model sees, ``windows`` to ask for,
    ``bytes`` to send to ``host`` (0 where it fetches the scene), ``seconds`` (None: not known)."""

    width: int
    height: int
    pixels: int
    km2: float
    tiles: int
    windows: int
    bytes: int
    seconds: float | None
    host: str

    def sentence(self) -> str:
        """``512 x 512 px · 20.9 km² · 4 windows · sends about 1.9 MB to 127.0.0.1 · about 6 s``."""
        windows = (
            tr("1 window")
            if self.windows == 1
            else tr("{count} windows").format(count=self.windows)
        )
        sends = tr("sends about {size} to {host}").format(size=_size(self.bytes), host=self.host)
        parts = [
            f"{self.width} {_TIMES} {self.height} px",
            f"{_short(self.km2, 3)} km²",
            windows,
            sends if self.bytes else tr("{host} fetches the pixels itself").format(host=self.host),
        ]
        if self.seconds is not None:
            parts.append(tr("about {time}").format(time=duration(self.seconds)))
        return " · ".join(parts)


def estimate(
    request: DetectRequest, card: ModelCard, feedback: QgsFeedback | None = None
) -> Estimate:
    """Look at the area and at a small sample of the scene; sends nothing.

    Raises SceneError with one sentence, Cancelled if ``feedback`` is.
    """
    scene, region = request.scene, request.area
    window = region.window
    plan = Plan(cells_for(request, card), region, request.focus, feedback)
    row_km2 = row_areas(scene.geotransform, scene.crs_wkt, window)
    tiles, sent_pixels = _work(plan, card)
    by_url = request.transport == URL or (request.transport == AUTO and may_fetch(card, scene))
    return Estimate(
        width=window.width,
        height=window.height,
        pixels=region.pixels,
        km2=float(row_km2.sum()) * window.width * region.pixels / window.pixels,
        tiles=tiles,
        windows=plan.total,
        bytes=0 if by_url else round(sent_pixels * _pixel_bytes(request, card, plan)),
        seconds=tiles / card.limits.request_tiles * _TILES_S if card.speaks_terramask else None,
        host=urlsplit(normalised(request.server)).hostname or request.server,
    )


def _work(plan: Plan, card: ModelCard) -> tuple[int, int]:
    """Tiles and pixels of all requests, in the size that the server advises."""
    left = plan.copy()
    tiles = pixels = 0
    while True:
        part = left.take(card.limits.request_tiles)
        if part is None:
            return tiles, pixels
        tiles += part.tiles
        pixels += part.send.pixels


def _pixel_bytes(request: DetectRequest, card: ModelCard, plan: Plan) -> float:
    """What a pixel takes on the way, measured where the run begins."""
    part = plan.copy().take(1)
    if part is None:
        return 0.0
    keep = part.keep
    side = (min(_SAMPLE, keep.width), min(_SAMPLE, keep.height))
    sample = Window(
        keep.column + (keep.width - side[0]) // 2, keep.row + (keep.height - side[1]) // 2, *side
    )
    reader = SceneReader(request.scene, choice_for(request, card))
    try:
        return len(reader.read(sample).geotiff) / sample.pixels * 4 / 3
    finally:
        reader.close()


def _short(value: float, digits: int) -> str:
    """As many digits as asked for, and never in powers of ten."""
    return f"{value:.0f}" if round(value) >= 10**digits else f"{Number(value):.{digits}g}"


def _size(count: int) -> str:
    """``1.9 MB``, in powers of ten as lines and disks are measured."""
    for unit, size in (("GB", 1e9), ("MB", 1e6)):
        if count >= size:
            return f"{_short(count / size, 2)} {unit}"
    return f"{max(1, round(count / 1e3))} kB"
