"""Outcomes for QGIS's message bar, and all that is known of them for its log."""

from __future__ import annotations

import html
from typing import Any

from qgis.core import Qgis, QgsMessageLog

NAME = "Terramask"
"""The heading in the message bar, and the page of the log."""

Kind = Qgis.MessageLevel


class Messages:
    """Tells people what came of a run where they look even if the panel is hidden.

    A message stays until it is closed, because a run may end while nobody looks. What is said goes
    to the log as well, together with the details, which the bar shows behind a button.
    """

    def __init__(self, iface: Any) -> None:
        self._iface = iface

    def failed(self, sentence: str, details: str) -> None:
        """Say why something failed."""
        self._say(Kind.Critical, Kind.Warning, sentence, details)

    def warned(self, sentence: str, details: str) -> None:
        """Say what is not as it should be with something that went well."""
        self._say(Kind.Warning, Kind.Warning, sentence, details)

    def told(self, sentence: str) -> None:
        """Say something that is no failure."""
        self._say(Kind.Info, Kind.Info, sentence)

    def succeeded(self, sentence: str) -> None:
        """Say that something went well."""
        self._say(Kind.Success, Kind.Success, sentence)

    def noted(self, sentence: str) -> None:
        """Write into the log only what can be seen elsewhere."""
        QgsMessageLog.logMessage(sentence, NAME, Kind.Info, False)

    def _say(
        self, level: Qgis.MessageLevel, logged: Qgis.MessageLevel, sentence: str, details: str = ""
    ) -> None:
        text = f"{sentence}\n{details}" if details else sentence
        # The bar says it already: the log's own sign beside the map would be a second call.
        QgsMessageLog.logMessage(text, NAME, logged, False)
        bar = self._iface.messageBar()
        # The bar takes what it is given for HTML, and paths and servers may have anything in them.
        shown = html.escape(sentence, quote=False)
        if details:
            bar.pushMessage(NAME, shown, details, level, 0)
        else:
            bar.pushMessage(NAME, shown, level, 0)
