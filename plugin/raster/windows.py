"""Which pixels to send in which request, and which pixels of each answer to keep.

Tiles lie on one grid anchored at the scene's first pixel: tile ``k`` of an axis covers pixels
``k * stride`` to ``k * stride + tile``, with ``stride = tile - overlap``. An axis has the fewest
tiles that reach its end. The server lays the same grid over what it is sent, so a pixel's
answer is that of the whole scene if the pixels sent start at a multiple of ``stride``, end where
a tile or the scene ends, and hold every tile that covers the pixel. Neighbouring requests
therefore share one row or column of tiles, and the border between what is kept of them runs
through the part of the shared tile that no other tile covers.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from ..wire.errors import SceneError

BLOCK = 256
"""Side of the mosaic's blocks; borders between parts follow them where the grid allows."""


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels of the scene; ``column`` and ``row`` count from 0."""

    column: int
    row: int
    width: int
    height: int

    @property
    def pixels(self) -> int:
        return self.width * self.height

    @property
    def columns(self) -> tuple[int, int]:
        """First column and the one after the last."""
        return self.column, self.column + self.width

    @property
    def rows(self) -> tuple[int, int]:
        """First row and the one after the last."""
        return self.row, self.row + self.height

    def as_tuple(self) -> tuple[int, int, int, int]:
        return self.column, self.row, self.width, self.height


@dataclass(frozen=True)
class Part:
    """One request: the pixels to send, and those of its answer to keep."""

    send: Window
    keep: Window


@dataclass(frozen=True)
class _Span:
    """A part along one axis, half-open; ``tiles`` is how many tiles the server makes of it."""

    send: tuple[int, int]
    keep: tuple[int, int]
    tiles: int

    @property
    def sent(self) -> int:
        return self.send[1] - self.send[0]


@dataclass(frozen=True)
class _Axis:
    """One axis of the grid over a scene of ``size`` pixels."""

    size: int
    tile: int
    overlap: int

    @property
    def stride(self) -> int:
        return self.tile - self.overlap

    @property
    def tiles(self) -> int:
        """How many tiles it takes to reach the end of the axis."""
        return 1 + max(0, math.ceil((self.size - self.tile) / self.stride))

    def spans(self, start: int, stop: int, at_most: int) -> list[_Span]:
        """Cut the pixels ``start`` to ``stop`` into spans of ``at_most`` tiles (at least two)."""
        at_most = max(2, at_most)
        first = max(0, (start - self.tile) // self.stride + 1)
        last = min(self.tiles - 1, (stop - 1) // self.stride)
        spans = []
        begin = start
        while True:
            end_tile = min(first + at_most - 1, last)
            end = stop if end_tile == last else self._border(start, end_tile)
            spans.append(self._span(first, end_tile, (begin, end)))
            if end_tile == last:
                return spans
            first = end_tile if self.overlap else end_tile + 1
            begin = end

    def _border(self, start: int, tile: int) -> int:
        """Where to end a part whose last tile is ``tile``: at a block, else as late as can be."""
        latest = (tile + 1) * self.stride
        earliest = (tile - 1) * self.stride + self.tile
        block = start + (latest - start) // BLOCK * BLOCK
        return block if self.overlap and block >= earliest else latest

    def _span(self, first: int, last: int, keep: tuple[int, int]) -> _Span:
        stop = min(last * self.stride + self.tile, self.size)
        if first and first == last and stop - first * self.stride < self.tile:
            # Filling by reflection may need more pixels than this cut tile has of its own.
            first -= 1
        return _Span((first * self.stride, stop), keep, last - first + 1)


def plan_windows(
    width: int,
    height: int,
    area: Window | None,
    tile: int,
    overlap: int,
    tiles_per_request: int,
    max_pixels: int,
) -> list[Part]:
    """Cut ``area`` (None: all) of a scene of ``width`` x ``height`` pixels into requests.

    The kept windows are disjoint and cover exactly the area. No request has more than
    ``max_pixels`` pixels, nor more than ``tiles_per_request`` tiles, or than four where fewer are
    too few to advance. Parts are in order from the area's centre outward.

    Raises SceneError if the area is not inside the scene or if ``max_pixels`` is too small.
    """
    area = Window(0, 0, width, height) if area is None else area
    _check_inside(area, width, height)
    columns = _Axis(width, tile, overlap)
    rows = _Axis(height, tile, overlap)
    best: tuple[tuple[int, int, int], list[_Span], list[_Span]] | None = None
    for across, down in _shapes(tiles_per_request, columns.tiles):
        xs = columns.spans(*area.columns, across)
        ys = rows.spans(*area.rows, down)
        if max(x.tiles for x in xs) * max(y.tiles for y in ys) > max(4, tiles_per_request):
            continue
        if max(x.sent for x in xs) * max(y.sent for y in ys) > max_pixels:
            continue
        work = sum(x.tiles for x in xs) * sum(y.tiles for y in ys)
        cost = (work, len(xs) * len(ys), abs(across - down))
        if best is None or cost < best[0]:
            best = cost, xs, ys
    if best is None:
        raise SceneError(
            f"The server takes {max_pixels} pixels in a request, which is too few "
            f"for its tiles of {tile}; ask its operator for a higher limit."
        )
    return _outward([_part(x, y) for y in best[2] for x in best[1]], area)


def _shapes(tiles: int, widest: int) -> Iterator[tuple[int, int]]:
    """Every largest way to lay ``tiles`` tiles out, and two by two, which always advances."""
    yield 2, 2
    for across in range(1, min(tiles, widest) + 1):
        yield across, tiles // across


def _check_inside(area: Window, width: int, height: int) -> None:
    inside = area.column >= 0 and area.row >= 0 and area.width > 0 and area.height > 0
    if not inside or area.columns[1] > width or area.rows[1] > height:
        raise SceneError(
            f"The area lies outside the scene of {width} x {height} pixels; "
            "choose one that is inside."
        )


def _part(x: _Span, y: _Span) -> Part:
    return Part(send=_window(x.send, y.send), keep=_window(x.keep, y.keep))


def _window(columns: tuple[int, int], rows: tuple[int, int]) -> Window:
    return Window(columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0])


def _outward(parts: list[Part], area: Window) -> list[Part]:
    def distance(part: Part) -> tuple[int, int, int]:
        across = sum(part.keep.columns) - sum(area.columns)
        down = sum(part.keep.rows) - sum(area.rows)
        return across * across + down * down, part.keep.row, part.keep.column

    return sorted(parts, key=distance)
