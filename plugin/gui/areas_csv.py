"""The areas of a result's classes as text for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..whole_file import write
from ..wire.errors import OutputError
from ..wire.sentences import tr

ENCODING = "utf-8-sig"
"""UTF-8 that begins with a byte order mark. Excel takes a file without one to be in the code page
of the country, and spoils all letters beyond ASCII; LibreOffice, QGIS and GDAL read both."""
HEADER = ("zone", "class_id", "class", "pixels", "area_ha", "area_km2", "share")
_FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20"
"""What a formula begins with, also in the wide form that Excel takes in East Asia."""


@dataclass(frozen=True)
class Area:
    """How much of a zone is of a class. ``class_id`` is None for no data of which the mask has no
    value, ``share`` (0 to 1, of what has data) None for no data."""

    zone: str
    class_id: int | None
    name: str
    pixels: int
    ha: float
    km2: float
    share: float | None

    def cells(self) -> tuple[str, ...]:
        """The values as texts in the order of HEADER, numbers with a point whatever the country;
        areas to the square metre."""
        return (
            harmless(self.zone),
            "" if self.class_id is None else str(self.class_id),
            harmless(self.name),
            str(self.pixels),
            f"{self.ha:.4f}",
            f"{self.km2:.6f}",
            "" if self.share is None else f"{self.share:.6f}",
        )


def harmless(text: str) -> str:
    """A text that no spreadsheet computes: an apostrophe goes before what would be a formula.

    Names come from layers and servers of others, and a formula can send a table's contents away.
    """
    return f"'{text}" if text.strip().startswith(tuple(_FORMULA)) else text


def as_text(areas: Iterable[Area], delimiter: str = ",") -> str:
    """A table with a header, one line for each of ``areas``; cells are quoted where needed."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=delimiter)
    writer.writerow(HEADER)
    writer.writerows(area.cells() for area in areas)
    return target.getvalue()


def save(path: Path, areas: Iterable[Area]) -> None:
    """Write a CSV file; an older one is replaced when the new one is whole. Raises OutputError."""
    try:
        write(path, as_text(areas).encode(ENCODING, "replace"))
    except OSError as error:
        raise OutputError(
            tr(
                "The table cannot be written; check that its folder exists and has room, and that "
                "no other program has the file open."
            ),
            str(error),
        ) from error
