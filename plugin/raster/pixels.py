"""Reading windows of a scene, packed to be sent."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np

from ..wire.errors import SceneError
from ..wire.sentences import tr
from .band_choice import BandChoice
from .grid import shifted
from .narrow import Form, fitted, forms_for
from .packing import BLOCK, Label, Packed, Packing
from .scene import Scene
from .strips import StripReader
from .validity import as_number, valid_pixels
from .windows import Window


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

        It is read and compressed some rows at a time, in the smallest form of numbers that all of
        them fit into, and once more from the start where later rows need a larger one. Raises
        SceneError if a pixel cannot be read.
        """
        self._strips.make_ready()
        nodata = self._nodata()
        number = as_number(self._strips.kind, nodata[0])
        alone = not self._strips.masked and len(set(nodata)) == 1
        forms = forms_for(self._strips.kind, None if number is None else float(number), alone)
        packed: Packed | int = 0
        while isinstance(packed, int):
            packed = self._packed(window, forms, packed, nodata)
        return packed

    @property
    def pixel_bytes(self) -> int:
        """Bytes of memory that a pixel takes while its window is packed, where it cannot be
        compressed: the file in GDAL's memory, and its bytes."""
        return 2 * self._strips.pixel_bytes

    def close(self) -> None:
        """Let go of the file, whoever still refers to this object."""
        self._strips.close()

    def _packed(
        self, window: Window, forms: Sequence[Form], which: int, nodata: Sequence[float | None]
    ) -> Packed | int:
        """The window in one form, or the number of a larger form that it needs."""
        valid = np.ones((window.height, window.width), dtype=bool)
        form = forms[which]
        label = self._label(window, form)
        with Packing((window.width, window.height), form, label) as packing:
            for strip in self._rows(window):
                top, rows = strip.row - window.row, strip.height
                pixels, masks = self._strips.read(strip)
                there = valid_pixels(pixels, nodata, masks)
                if there is not None:
                    valid[top : top + rows] = there
                found = fitted(pixels, there, forms, which)
                if found is None:
                    raise _too_large(pixels)
                if found[1] != which:
                    return found[1]
                packing.write(top, found[0])
            geotiff = packing.content() if valid.any() else b""
        everywhere = bool(valid.all())
        # NaN needs no saying, and JSON has no word for it.
        missing = None if everywhere or form.nodata != form.nodata else form.nodata
        # What differs from band to band stands in the file alone.
        same = len(set(label.scales)) == len(set(label.offsets)) == 1
        scale, offset = (label.scales[0], label.offsets[0]) if same else (None, None)
        return Packed(geotiff, scale, offset, missing, None if everywhere else valid)

    def _rows(self, window: Window) -> Iterator[Window]:
        """Strips of the window as high as blocks, of what is written and of what is read."""
        rows = math.ceil(self._strips.block_rows / BLOCK) * BLOCK
        for top in range(0, window.height, rows):
            height = min(rows, window.height - top)
            yield Window(window.column, window.row + top, window.width, height)

    def _label(self, window: Window, form: Form) -> Label:
        scales, offsets = self._scaling(form)
        transform = shifted(self._scene.geotransform, window)
        return Label(transform, self._scene.crs_wkt, scales, offsets)

    def _nodata(self) -> list[float | None]:
        """Per band, what the choice says or else the file."""
        if self._choice.nodata is not None:
            return [self._choice.nodata] * len(self._strips.bands)
        return [band.GetNoDataValue() for band in self._strips.bands]

    def _scaling(self, form: Form) -> tuple[list[float | None], list[float | None]]:
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
        if said or self._strips.kind.kind == "f" != form.kind.kind:
            return [scale / form.step for scale in scales], list(offsets)
        return [None] * len(bands), [choice.offset] * len(bands)


def _too_large(pixels: np.ndarray) -> SceneError:
    return SceneError(
        tr(
            "The layer holds whole numbers from {lowest} to {highest}, which no sensor "
            "measures; choose a scene of 16-bit integers or of reflectance."
        ).format(lowest=pixels.min(), highest=pixels.max())
    )
