"""Terramask in QGIS: flood masks from satellite scenes, computed by a vLLM server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .plugin.main import TerramaskPlugin


def classFactory(iface: Any) -> TerramaskPlugin:  # noqa: N802 (the name that QGIS calls)
    """Return the plugin; `iface` is None where there is no desktop, as in qgis_process."""
    from .plugin.main import TerramaskPlugin

    return TerramaskPlugin(iface)
