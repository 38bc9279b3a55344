"""Which pixels of a scene a run is about: all, a rectangle, or those inside polygons.

A pixel is inside a polygon if its centre is. Polygons are drawn onto squares of a grid that is
anchored at the scene's first pixel, never onto a window, so that a pixel is inside or not whatever
it is asked together with.
"""

from __future__ import annotations

import binascii
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from ..wire.errors import SceneError
from ..wire.sentences import tr
from .polygons import Polygons
from .scene import Scene
from .windows import Window

_SQUARE = 512


class NoPixels(SceneError):
    """The polygons hold no pixel of the scene."""


@dataclass(frozen=True)
class Region:
    """A part of a scene. ``window`` is the rectangle of pixels that holds it.

    ``polygons`` is None where all of the window belongs to it; ``wkbs`` is where they come from.
    May be used in several threads.
    """

    window: Window
    polygons: Polygons | None = None
    wkbs: tuple[bytes, ...] = ()

    @classmethod
    def whole(cls, scene: Scene) -> Region:
        """All of the scene."""
        return cls(scene.whole)

    @classmethod
    def of_bounds(cls, scene: Scene, bounds: tuple[float, float, float, float]) -> Region:
        """The pixels that ``bounds`` (x min, y min, x max, y max in the scene's CRS) touch.

        Raises SceneError if there are none.
        """
        return cls(scene.window_of(bounds))

    @classmethod
    def of_polygons(cls, scene: Scene, wkbs: Sequence[bytes]) -> Region:
        """The pixels whose centre is inside one of the polygons, given in the scene's CRS.

        Raises NoPixels if there are none, SceneError if a polygon cannot be drawn.
        """
        polygons = Polygons.from_wkbs(wkbs, scene.geotransform)
        window = _around(polygons, scene.whole)
        region = cls(window, polygons, tuple(bytes(wkb) for wkb in wkbs))
        if not region.touches(window):
            raise NoPixels(
                tr(
                    "The polygons hold no pixel's centre; draw them larger, at least as large "
                    "as some pixels."
                )
            )
        return region

    def touches(self, window: Window) -> bool:
        """Whether a pixel of ``window`` belongs to the region."""
        common = _common(window, self.window)
        if common is None or self.polygons is None:
            return common is not None
        return any(np.any(inside) for _, inside in self._squares(common))

    def inside(self, window: Window) -> np.ndarray | None:
        """Which pixels of ``window`` belong to the region: bool [row, column], None if all do."""
        result = np.zeros((window.height, window.width), dtype=bool)
        common = _common(window, self.window)
        if common is not None:
            for square, inside in self._squares(common):
                _view(result, window, square)[...] = inside
        return None if result.all() else result

    @cached_property
    def pixels(self) -> int:
        """How many pixels belong to the region."""
        return sum(
            square.pixels if inside is True else int(np.count_nonzero(inside))
            for square, inside in self._squares(self.window)
        )

    def to_json(self) -> dict[str, Any]:
        """An object that ``from_json`` makes the same region of."""
        if self.polygons is None:
            return {"window": list(self.window.as_tuple())}
        return {"polygons": [wkb.hex() for wkb in self.wkbs]}

    @classmethod
    def from_json(cls, obj: object, scene: Scene) -> Region:
        """Raises SceneError if ``obj`` is not a region of ``scene``."""
        if isinstance(obj, Mapping) and set(obj) == {"polygons"}:
            texts = obj["polygons"]
            if isinstance(texts, list) and all(isinstance(text, str) for text in texts):
                try:
                    return cls.of_polygons(scene, [binascii.unhexlify(text) for text in texts])
                except ValueError as error:
                    raise _not_a_region(str(error)) from error
        if isinstance(obj, Mapping) and set(obj) == {"window"}:
            numbers = obj["window"]
            if isinstance(numbers, list) and [type(number) for number in numbers] == [int] * 4:
                window = Window(*numbers)
                if _common(window, scene.whole) == window:
                    return cls(window)
        raise _not_a_region(repr(obj)[:200])

    def _squares(self, window: Window) -> Iterator[tuple[Window, np.ndarray | bool]]:
        """The squares of the grid, cut to ``window``, and which of their pixels are inside."""
        if self.polygons is None:
            yield window, True
            return
        for row in _steps(*window.rows):
            columns = _steps(*window.columns)
            strip = Window(columns.start, row, len(columns) * _SQUARE, _SQUARE)
            polygons = self.polygons.near(strip)
            for column in columns:
                square = Window(column, row, _SQUARE, _SQUARE)
                drawn = polygons.drawn(square)
                cut = _common(square, window)
                if cut is not None:
                    yield cut, drawn if isinstance(drawn, bool) else _view(drawn, square, cut)


def _steps(start: int, stop: int) -> range:
    """Where the squares begin that the pixels ``start`` to ``stop`` of an axis lie in."""
    return range(start // _SQUARE * _SQUARE, stop, _SQUARE)


def _around(polygons: Polygons, whole: Window) -> Window:
    """The smallest rectangle of pixels that can hold centres inside. Raises NoPixels if none."""
    left, top = np.floor(polygons.boxes[:, :2].min(axis=0)).clip(-1, 2**40).astype(int)
    right, bottom = np.ceil(polygons.boxes[:, 2:].max(axis=0)).clip(-1, 2**40).astype(int)
    common = _common(Window(int(left), int(top), int(right - left), int(bottom - top)), whole)
    if common is None:
        raise NoPixels(tr("The polygons lie outside the layer; choose some that overlap it."))
    return common


def _common(one: Window, other: Window) -> Window | None:
    """The pixels that both have."""
    left, top = max(one.column, other.column), max(one.row, other.row)
    right, bottom = min(one.columns[1], other.columns[1]), min(one.rows[1], other.rows[1])
    if left >= right or top >= bottom:
        return None
    return Window(left, top, right - left, bottom - top)


def _view(array: np.ndarray, window: Window, part: Window) -> np.ndarray:
    """The ``part`` of an array [row, column] that lies at ``window``."""
    row, column = part.row - window.row, part.column - window.column
    return array[row : row + part.height, column : column + part.width]


def _not_a_region(details: str) -> SceneError:
    return SceneError(
        tr("The area of that run does not belong to this layer; start the run anew."), details
    )
