"""Where everything of the local server lies: one folder, and nothing outside of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QStandardPaths

BUNDLED = Path(__file__).resolve().parents[3] / "server_plugin"
"""The server package as it came with this version of Terramask."""
DEMONSTRATION = Path("models") / "demo_flood"


@dataclass(frozen=True)
class Places:
    """The paths below ``root``.

    ``bundled`` is the folder of the server package to install, ``environment`` where Python's
    virtual environment is or will be; None: below ``root``.
    """

    root: Path
    bundled: Path = BUNDLED
    environment_folder: Path | None = None

    @classmethod
    def usual(cls) -> Places:
        """The user's own: all profiles and versions of QGIS share them."""
        where = QStandardPaths.StandardLocation.GenericDataLocation
        return cls(Path(QStandardPaths.writableLocation(where)) / "terramask" / "server")

    @property
    def environment(self) -> Path:
        return self.environment_folder or self.root / "environment"

    @property
    def python(self) -> Path:
        return self.environment / "bin" / "python"

    @property
    def serve(self) -> Path:
        return self.environment / "bin" / "terramask-serve"

    @property
    def source(self) -> Path:
        """The copy of the server package that is installed; the demonstration model is in it."""
        return self.root / "server_plugin"

    @property
    def demonstration(self) -> Path:
        return self.source / DEMONSTRATION

    @property
    def cache(self) -> Path:
        """What was downloaded; it goes when all is installed."""
        return self.root / "cache"

    @property
    def scratch(self) -> Path:
        """Where pip unpacks."""
        return self.root / "tmp"

    @property
    def discarded(self) -> Path:
        """What is about to be deleted."""
        return self.root / "discarded"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def install_log(self) -> Path:
        return self.logs / "install.log"

    @property
    def launcher_log(self) -> Path:
        return self.logs / "terramask-serve.log"

    @property
    def server_log(self) -> Path:
        return self.logs / "vllm.log"

    @property
    def packages_marker(self) -> Path:
        """Says that the packages are complete; in the environment, so that it goes with it."""
        return self.environment / "terramask-packages.json"

    @property
    def marker(self) -> Path:
        """Says that all is complete; written last."""
        return self.root / "installed.json"

    @property
    def running(self) -> Path:
        """Says which process the server is."""
        return self.root / "running.json"

    @property
    def lock(self) -> Path:
        """Held while something is installed or removed."""
        return self.root / "lock"
