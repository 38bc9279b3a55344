"""The one place where Terramask's errors become those of Processing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import Qgis, QgsMessageLog, QgsProcessingException

from ..wire.errors import Cancelled, OutputError, TerramaskError
from ..wire.sentences import tr

LOG = "Terramask"


@contextmanager
def as_processing_errors() -> Iterator[None]:
    """Raise QgsProcessingException with the sentence; details go to the log of messages."""
    try:
        yield
    except Cancelled:
        raise
    except TerramaskError as error:
        if error.details:
            text = f"{error.message}\n{error.details}"
            QgsMessageLog.logMessage(text, LOG, Qgis.MessageLevel.Info)
        raise QgsProcessingException(error.message) from error


def check_format(output: str) -> None:
    """Raise OutputError if a result of that name would not be taken for a GeoTIFF."""
    if Path(output).suffix.lower() not in (".tif", ".tiff"):
        raise OutputError(
            tr("The result is a GeoTIFF; choose a file name that ends in .tif for it.")
        )
