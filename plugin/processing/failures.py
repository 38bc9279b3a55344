"""The one place where Terramask's errors become those of Processing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import Qgis, QgsMessageLog, QgsProcessingException

from ..wire.errors import Cancelled, TerramaskError

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
            QgsMessageLog.logMessage(error.details, LOG, Qgis.MessageLevel.Info)
        raise QgsProcessingException(error.message) from error
