"""What a run is to do, as a value that can be kept and taken up again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from ..raster.bands import BandChoice
from ..raster.region import Region
from ..raster.scene import Scene, open_scene
from ..raster.stamp import stamp
from ..wire.errors import OutputError, SceneError
from ..wire.sentences import tr

AUTO = "auto"
FILE = "b64"
URL = "url"
_WITH_KEY = re.compile(r"(https?|ftp)://[^\s<>\"']*[?@]|/vsi\w+\?|\bpassword\s*=", re.IGNORECASE)
TRANSPORTS = (AUTO, FILE, URL)
"""How pixels get to the server: as it is best, with each request, or fetched by the server."""


@dataclass(frozen=True)
class DetectRequest:
    """A run to do.

    ``region`` is the part of ``scene`` to look at (None: all of it), ``server`` an address as
    people type it, ``authcfg`` the id of the authentication configuration in QGIS that holds its
    key, ``output`` the path of the GeoTIFF to write, ``transport`` one of
    TRANSPORTS. ``choice`` says which bands to take and what their numbers mean
    (None: as recognised). ``probabilities`` adds a band of per cent for each class. ``focus`` is
    the pixel (column, row) to begin around. ``title`` names the run for people. ``runs`` is the
    folder where journals lie. ``floods`` is whether the server's model must be one for floods.
    """

    scene: Scene
    server: str
    output: Path
    region: Region | None = None
    authcfg: str = ""
    transport: str = AUTO
    choice: BandChoice | None = None
    probabilities: bool = False
    focus: tuple[int, int] | None = None
    title: str = ""
    runs: Path | None = None
    floods: bool = True

    @property
    def area(self) -> Region:
        return self.region or Region.whole(self.scene)

    @property
    def journals(self) -> Path:
        return self.runs or runs_folder()

    def to_json(self) -> dict[str, Any]:
        """For the journal: no pixel and no key. A scene whose address may hold one is not named,
        and the run cannot be continued."""
        return {
            "title": self.title,
            "source": "" if holds_key(self.scene.source) else self.scene.source,
            "crs_wkt": self.scene.crs_wkt,
            "stamp": [] if holds_key(self.scene.source) else stamp(self.scene),
            "server": self.server,
            "authcfg": self.authcfg,
            # The run may be continued from another folder.
            "output": str(self.output.absolute()),
            "region": None if self.region is None else self.region.to_json(),
            "transport": self.transport,
            "choice": None if self.choice is None else self.choice.to_json(),
            "probabilities": self.probabilities,
            "focus": self.focus,
            "floods": self.floods,
        }

    @classmethod
    def from_json(cls, about: Mapping[str, Any], runs: Path) -> DetectRequest:
        """Open the scene of a run again. Raises SceneError if it is not the same any more,
        OutputError if the journal makes no sense."""
        try:
            scene = open_scene(str(about["source"]), str(about["crs_wkt"]))
            if stamp(scene) != about["stamp"]:
                raise SceneError(
                    tr(
                        "The scene's file has changed since the run began, so that what is done "
                        "and what is missing would not fit; begin a new run."
                    )
                )
            region, choice, focus = about["region"], about["choice"], about["focus"]
            return cls(
                scene=scene,
                server=str(about["server"]),
                output=Path(str(about["output"])),
                region=None if region is None else Region.from_json(region, scene),
                authcfg=str(about["authcfg"]),
                transport=str(about["transport"]),
                choice=None if choice is None else BandChoice.from_json(choice),
                probabilities=bool(about["probabilities"]),
                focus=None if focus is None else (int(focus[0]), int(focus[1])),
                title=str(about["title"]),
                runs=runs,
                # Runs that began before there were others were for floods.
                floods=bool(about.get("floods", True)),
            )
        except (KeyError, TypeError, ValueError, IndexError) as error:
            raise OutputError(
                tr("What this run was to do cannot be read; begin a new one."), repr(error)
            ) from error


def holds_key(source: str) -> bool:
    """Whether what GDAL opens names an address with a query, which is often a signature, a user
    with a password, or headers."""
    return _WITH_KEY.search(source) is not None


def runs_folder() -> Path:
    """Where the user's journals lie: in the profile of QGIS."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "terramask" / "runs"
