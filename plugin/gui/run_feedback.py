"""What the algorithm says while it runs, as signals for the panel."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import pyqtSignal


class RunFeedback(QgsProcessingFeedback):
    """Collects errors and log lines; the algorithm calls it from the thread that it runs in.

    `told` carries what is being done just now, in words.
    """

    told = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.errors: list[str] = []
        self.lines: list[str] = []

    def setProgressText(self, text: str) -> None:  # noqa: N802
        super().setProgressText(text)
        self.lines.append(text)
        self.told.emit(text)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        super().pushInfo(info)
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        super().pushWarning(warning)
        self.lines.append(warning)

    def pushDebugInfo(self, info: str) -> None:  # noqa: N802
        super().pushDebugInfo(info)
        self.lines.append(info)

    def pushConsoleInfo(self, info: str) -> None:  # noqa: N802
        super().pushConsoleInfo(info)
        self.lines.append(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        super().reportError(error, fatalError)
        self.errors.append(error)
