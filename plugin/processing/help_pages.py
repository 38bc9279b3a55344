"""Where the icons and the help lie that are shipped with Terramask."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
ICONS = _RESOURCES / "icons"
HELP = _RESOURCES / "help"


def help_url(page: str = "index", section: str = "") -> QUrl:
    """The address of a page of the help, or of a section of it, for a web browser."""
    url = QUrl.fromLocalFile(str(HELP / f"{page}.html"))
    if section:
        url.setFragment(section)
    return url
