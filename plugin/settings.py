"""What Terramask remembers between two sessions of QGIS."""

from __future__ import annotations

from dataclasses import dataclass, fields

from qgis.core import QgsSettings

from .server.address import DEFAULT

GROUP = "terramask"

AREA_LAYER = "layer"
AREA_VIEW = "view"
AREA_RECTANGLE = "rectangle"
AREA_DRAWN = "drawn"
AREA_POLYGONS = "polygons"
AREAS = (AREA_LAYER, AREA_VIEW, AREA_RECTANGLE, AREA_DRAWN, AREA_POLYGONS)


@dataclass(frozen=True)
class Settings:
    """All settings, each under `terramask/<field>` in the user's profile.

    `server` is the address of the server, `authcfg` the id of QGIS's authentication configuration
    that holds its key (empty: none), never the key itself. `area` is one of AREAS, the way in which
    the area was last chosen.
    """

    server: str = DEFAULT
    authcfg: str = ""
    area: str = AREA_LAYER

    @classmethod
    def load(cls) -> Settings:
        """Read the settings; a value that is missing, or that no version wrote, is the default."""
        stored = QgsSettings()
        values = {
            field.name: str(stored.value(f"{GROUP}/{field.name}", field.default) or field.default)
            for field in fields(cls)
        }
        if values["area"] not in AREAS:
            values["area"] = AREA_LAYER
        return cls(**values)

    def save(self) -> None:
        """Write every setting."""
        stored = QgsSettings()
        for field in fields(self):
            stored.setValue(f"{GROUP}/{field.name}", getattr(self, field.name))
