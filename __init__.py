"""Terramask in QGIS: flood masks from satellite scenes, computed by a vLLM server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .plugin.main import TerramaskPlugin


def classFactory(iface: Any) -> TerramaskPlugin:  # noqa: N802 (the name that QGIS calls)
    """Return the plugin; `iface` is None where there is no desktop, as in qgis_process."""
    # QGIS forgets what it saw imported, and of a package's modules it does not see the package.
    from . import plugin  # noqa: F401
    from .plugin.main import TerramaskPlugin

    return TerramaskPlugin(iface)
