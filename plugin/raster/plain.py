"""Windows for servers that know nothing about a scene but its pixels.

TerraTorch's own plugins take reflectance, or reflectance x 10000 where the mean of all numbers is
large, and whole tiles; a pixel without data is a zero to them.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..wire.card import Units
from .band_choice import BandChoice
from .grid import shifted
from .narrow import fitted, forms_for
from .packing import Label, Packed, Packing
from .reflectance import meaning
from .scene import Scene
from .strips import StripReader
from .validity import valid_pixels
from .windows import Window


class PlainReader:
    """Reads the bands of ``choice`` as such a server takes them; ``close()`` it in the end.

    To be used in one thread. Raises SceneError if the scene cannot be opened.
    """

    def __init__(self, scene: Scene, choice: BandChoice, tile: int, units: Units) -> None:
        self._scene = scene
        self._choice = choice
        self._tile = tile
        self._units = units
        self._strips = StripReader(scene, choice.indices)

    def read(self, window: Window) -> tuple[Packed, Window]:
        """The window, and the whole tiles from its first pixel on that the file consists of.

        What lies beyond the window repeats its last pixels in reverse order. ``valid`` is of the
        window alone. Raises SceneError if a pixel cannot be read.
        """
        pixels, masks = self._strips.read(window)
        bands, choice = self._strips.bands, self._choice
        nodata = [
            choice.nodata if choice.nodata is not None else band.GetNoDataValue() for band in bands
        ]
        valid = valid_pixels(pixels, nodata, masks)
        whole = self._whole_tiles(window)
        if valid is not None and not valid.any():
            return Packed(b"", None, None, None, valid), whole
        values = self._converted(pixels, valid)
        more = [(0, 0), (0, whole.height - window.height), (0, whole.width - window.width)]
        forms = [form for form in forms_for(values.dtype, None, True) if form.step == 1]
        numbers, which = fitted(np.pad(values, more, "symmetric"), None, forms) or (values, -1)
        nothing = [None] * len(bands)
        transform = shifted(self._scene.geotransform, whole)
        label = Label(transform, self._scene.crs_wkt, nothing, nothing)
        # Such a server does not look at a value of no data, and there is none.
        form = replace(forms[which], nodata=None)
        with Packing((whole.width, whole.height), form, label) as packing:
            packing.write(0, numbers)
            return Packed(packing.content(), None, None, None, valid), whole

    def close(self) -> None:
        """Let go of the file."""
        self._strips.close()

    def _whole_tiles(self, window: Window) -> Window:
        width, height = (-(-side // self._tile) * self._tile for side in window.as_tuple()[2:])
        return Window(window.column, window.row, width, height)

    def _converted(self, pixels: np.ndarray, valid: np.ndarray | None) -> np.ndarray:
        """Numbers as the server takes them, float32 [band, row, column]; 0 where not valid."""
        values = np.empty(pixels.shape, np.float32)
        for target, band, numbers in zip(values, self._strips.bands, pixels):
            scale, offset = meaning(band, self._choice)
            # In double precision, so that integers stay what they were.
            target[:] = (numbers * float(scale) + offset) / self._units.integer_scale
        if valid is not None:
            values[:, ~valid] = 0
        whole = np.rint(values)
        near = np.abs(values - whole) <= np.spacing(np.abs(values))
        np.copyto(values, whole, where=near)
        mean = float(values.mean(dtype=np.float64)) * self._units.integer_scale
        values *= np.float32(self._units.multiplier(mean) * self._units.integer_scale)
        return values
