"""Outcomes for QGIS's message bar, and their details for its log."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsMessageLog

NAME = "Terramask"


class Messages:
    """Tells people what came of a run where they look even if the panel is hidden."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface

    def failed(self, sentence: str, details: str) -> None:
        """Say why something failed; the details are in the log and behind a button."""
        bar = self._iface.messageBar()
        if details:
            QgsMessageLog.logMessage(details, NAME, Qgis.MessageLevel.Warning)
            bar.pushMessage(NAME, sentence, details, Qgis.MessageLevel.Critical, 0)
        else:
            bar.pushMessage(NAME, sentence, Qgis.MessageLevel.Critical, 0)

    def told(self, sentence: str) -> None:
        """Say something that is no failure, until it is closed."""
        self._iface.messageBar().pushMessage(NAME, sentence, Qgis.MessageLevel.Info, 0)
