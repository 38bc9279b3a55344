"""Which requests a run makes, and what becomes of them where the server is too slow for one."""

from __future__ import annotations

from ..raster.scene import Scene
from ..raster.windows import Part, Window, plan_windows
from ..wire.card import ModelCard

_FEWEST = 4
"""Tiles of the smallest request that is planned: two by two."""


class Plan:
    """The parts of ``area`` of ``scene`` that are still to be asked for, in order, in ``left``.

    Raises SceneError if the server's limits are too narrow.
    """

    def __init__(self, scene: Scene, area: Window, card: ModelCard) -> None:
        self._scene = scene
        self._card = card
        self._tiles = card.limits.request_tiles
        self.left = self._parts(area)

    def make_smaller(self) -> bool:
        """Cut what is left into requests of fewer tiles; false if the first cannot be cut."""
        while self._tiles > _FEWEST:
            self._tiles //= 2
            if len(self._parts(self.left[0].keep)) > 1:
                self.left = [part for whole in self.left for part in self._parts(whole.keep)]
                return True
        return False

    def _parts(self, area: Window) -> list[Part]:
        size = (self._scene.width, self._scene.height)
        grid = (self._card.tile, self._card.overlap)
        return plan_windows(*size, area, *grid, self._tiles, self._card.limits.max_pixels)
