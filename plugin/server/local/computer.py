"""What this computer is, and whether the server can be installed on it."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QSysInfo

from ...wire.sentences import tr

LINUX = "linux"
WINDOWS = "winnt"
MACOS = "darwin"
PROCESSOR = "x86_64"
"""The processors that all of the locked packages are built for."""
ELSEWHERE = "https://github.com/terramask/terramask/blob/main/docs/local-server.md#elsewhere"


@dataclass(frozen=True)
class Computer:
    """``system`` and ``processor`` as Qt names them."""

    system: str
    processor: str

    @classmethod
    def this_one(cls) -> Computer:
        """The one that QGIS runs on."""
        return cls(QSysInfo.kernelType(), QSysInfo.currentCpuArchitecture())

    def obstacle(self) -> str:
        """Why the server cannot be installed here and what to do instead; empty if it can."""
        if self.system == WINDOWS:
            return tr(
                "vLLM, which computes, does not run on Windows itself: start the server in the "
                "Windows Subsystem for Linux or on another computer, and enter its address."
            )
        if self.system == MACOS:
            return tr(
                "There are no packages of vLLM for macOS, it has to be built from its source, and "
                "Terramask has not been tried with that: start the server on a computer with "
                "Linux, and enter its address."
            )
        if self.system != LINUX:
            return tr(
                "vLLM, which computes, runs on Linux: start the server on a computer with Linux, "
                "and enter its address."
            )
        if self.processor != PROCESSOR:
            return tr(
                "The server's packages are for processors of the kind {}, and this one is {}: "
                "start the server on another computer, and enter its address."
            ).format(PROCESSOR, self.processor)
        return ""
