"""What Terramask remembers between two sessions of QGIS, besides its servers."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsSettings

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

    `area` is one of AREAS, the way in which the area was last chosen. `folder` is where the panel
    saves results for which no file is chosen; empty: they are temporary. `probabilities` is whether
    it asks for them unless told otherwise. For the servers see `server/profiles.py`.
    """

    area: str = AREA_LAYER
    folder: str = ""
    probabilities: bool = False

    @classmethod
    def load(cls) -> Settings:
        """Read the settings; a value that is missing, or that no version wrote, is the default."""
        stored = QgsSettings()
        area = str(stored.value(f"{GROUP}/area", AREA_LAYER))
        probabilities = str(stored.value(f"{GROUP}/probabilities", False)).lower()
        return cls(
            area if area in AREAS else AREA_LAYER,
            str(stored.value(f"{GROUP}/folder", "") or "").strip(),
            probabilities == "true",
        )

    def save(self) -> None:
        """Write every setting."""
        stored = QgsSettings()
        stored.setValue(f"{GROUP}/area", self.area)
        stored.setValue(f"{GROUP}/folder", self.folder)
        stored.setValue(f"{GROUP}/probabilities", self.probabilities)
