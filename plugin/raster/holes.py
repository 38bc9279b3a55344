"""Holes of polygons that were made of a mask, and what of the mask lies in them."""

from __future__ import annotations

from .class_strips import ClassReader
from .mask import Mask
from .polygons import Polygons
from .windows import Window


class Holes:
    """Looks into holes. To be used in one thread, and closed."""

    def __init__(self, mask: Mask) -> None:
        self._transform = mask.scene.geotransform
        self._reader = ClassReader(mask)

    def is_known(self, wkb: bytes) -> bool:
        """Whether every pixel inside of a polygon along pixels' edges has data.

        ``wkb`` is in the mask's CRS. Raises SceneError if a pixel cannot be read.
        """
        polygons = Polygons.from_wkbs([wkb], self._transform)
        left, top, right, bottom = (round(edge) for edge in polygons.boxes[0])
        window = Window(left, top, right - left, bottom - top)
        _, valid = self._reader.read(window)
        return valid is None or bool(valid[polygons.drawn(window)].all())

    def close(self) -> None:
        self._reader.close()
