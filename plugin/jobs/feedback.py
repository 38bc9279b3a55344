"""What a run says while it goes on, as signals for a panel."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import pyqtSignal


class RunFeedback(QgsProcessingFeedback):
    """Collects log lines, the warnings among them, and errors; a run calls it from the thread that
    it runs in.

    ``told`` carries what is being done just now, in words. ``mapped`` carries the path of the
    result and the model's card when the file is there and, at most once a second, when it has
    grown. ``counted`` carries how many windows are done and how many there are (as far as is
    known), and about how many seconds are left (negative where that is not known).
    """

    told = pyqtSignal(str)
    mapped = pyqtSignal(str, object)
    counted = pyqtSignal(int, int, float)

    def __init__(self, log: bool = True) -> None:
        super().__init__(log)
        self.errors: list[str] = []
        self.lines: list[str] = []
        self.warnings: list[str] = []

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
        self.warnings.append(warning)

    def pushDebugInfo(self, info: str) -> None:  # noqa: N802
        super().pushDebugInfo(info)
        self.lines.append(info)

    def pushConsoleInfo(self, info: str) -> None:  # noqa: N802
        super().pushConsoleInfo(info)
        self.lines.append(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        super().reportError(error, fatalError)
        self.errors.append(error)
