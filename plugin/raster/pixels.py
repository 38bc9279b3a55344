"""Reading windows of a scene, packed to be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .grid import shifted
from .narrow import Numbers, narrowed
from .packing import Label, Packed, pack
from .scene import Scene
from .strips import StripReader
from .validity import valid_pixels
from .windows import Window

if TYPE_CHECKING:
    from .bands import BandChoice


class SceneReader:
    """Reads the bands of ``choice`` of a scene; ``close()`` it in the end.

    To be used in one thread; threads have a reader each. Raises SceneError if the scene cannot
    be opened.
    """

    def __init__(self, scene: Scene, choice: BandChoice) -> None:
        self._scene = scene
        self._choice = choice
        self._strips = StripReader(scene, choice.indices)

    def read(self, window: Window) -> Packed:
        """The window of the chosen bands; a pixel is valid if all of them have a number there.

        Takes up to twice the memory of the window's pixels. Raises SceneError if a pixel cannot
        be read.
        """
        pixels, masks = self._strips.read(window)
        nodata = self._nodata()
        valid = valid_pixels(pixels, nodata, masks)
        if valid is not None and not valid.any():
            return Packed(b"", None, None, None, valid)
        alone = nodata[0] if masks is None and len(set(nodata)) == 1 else None
        numbers = narrowed(pixels, valid, alone)
        scales, offsets = self._scaling(numbers, pixels.dtype)
        names = [band.GetDescription() for band in self._strips.bands]
        transform = shifted(self._scene.geotransform, window)
        geotiff = pack(numbers, Label(transform, self._scene.crs_wkt, names, scales, offsets))
        # What differs from band to band stands in the file alone.
        same = len(set(scales)) == len(set(offsets)) == 1
        said = (scales[0], offsets[0]) if same else (None, None)
        return Packed(geotiff, *said, numbers.nodata, valid)

    @property
    def pixel_bytes(self) -> int:
        """Bytes of memory that a pixel of a window takes while it is read and packed, at most."""
        return 2 * self._strips.pixel_bytes

    def close(self) -> None:
        """Let go of the file, whoever still refers to this object."""
        self._strips.close()

    def _nodata(self) -> list[float | None]:
        """Per band, what the choice says or else the file."""
        if self._choice.nodata is not None:
            return [self._choice.nodata] * len(self._strips.bands)
        return [band.GetNoDataValue() for band in self._strips.bands]

    def _scaling(
        self, numbers: Numbers, kind: np.dtype
    ) -> tuple[list[float | None], list[float | None]]:
        """Scale and offset of each band's packed numbers; None where the server's rule holds.

        That rule tells floating-point numbers from integers, so numbers that were the one and are
        the other need a scale that is said.
        """
        choice, bands = self._choice, self._strips.bands
        scales = [band.GetScale() or 1.0 for band in bands]
        offsets = [band.GetOffset() or 0.0 for band in bands]
        said = any(scale != 1 for scale in scales) or any(offsets)
        if choice.scale is not None:
            scales, offsets, said = [choice.scale] * len(bands), [0.0] * len(bands), True
        if choice.offset is not None:
            offsets = [choice.offset] * len(bands)
        if said or kind.kind == "f" != numbers.values.dtype.kind:
            return [scale * numbers.unit for scale in scales], list(offsets)
        return [None] * len(bands), [choice.offset] * len(bands)
