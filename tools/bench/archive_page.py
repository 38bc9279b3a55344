"""The blocks of docs/archive.md, saved and run as the page says, but for folders and addresses."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

from tools.bench.servers import ROOT

BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
STARTED_AS = "http://127.0.0.1:8000"


def block(words: str, page: str = "archive.md") -> str:
    """The one block of a page in docs/ that holds ``words``."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    (found,) = [content for _, content in BLOCK.findall(text) if words in content]
    return str(found)


class Desk:
    """A folder with the page's scripts, a home folder with QGIS's profile, and a shell."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.home.mkdir(parents=True)
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("XDG_", "QGIS_"))
        }
        self.environment = {**kept, "HOME": str(self.home), "QT_QPA_PLATFORM": "offscreen"}
        install = [sys.executable, str(ROOT / "tools" / "desktop.py"), "install"]
        subprocess.run(install, env=self.environment, check=True, capture_output=True, timeout=60)
        for name, words in (
            ("archive.py", '"""python3 archive.py'),
            ("archive.sh", "# sh archive.sh"),
            ("stac.py", '"""python3 stac.py'),
        ):
            (folder / name).write_text(block(words), encoding="utf-8")

    def start(self, command: str) -> subprocess.Popen[str]:
        """A command of the shell, in a group of processes of its own as in a terminal."""
        return subprocess.Popen(
            ["/bin/sh", "-c", command],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def run(self, command: str, timeout: float = 300) -> subprocess.CompletedProcess[str]:
        """The same to its end."""
        process = self.start(command)
        try:
            out, err = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        return subprocess.CompletedProcess(command, process.returncode, out, err)

    def in_one_qgis(self, server: str, scenes: Path, masks: Path) -> str:
        """The command that runs the page's lines for many small scenes, as python.md's script."""
        script = block("QgsApplication([], False)", "python.md")
        beginning = script[: script.index('result = processing.run("terramask')]
        lines = given(block("def find_floods"), server, scenes, masks)
        (self.folder / "one_qgis.py").write_text(beginning + lines, encoding="utf-8")
        return f"{sys.executable} one_qgis.py"


def given(text: str, server: str, scenes: Path, masks: Path) -> str:
    """What the page says, with this address and these folders."""
    text = text.replace(STARTED_AS, server)
    return text.replace("/data/scenes", str(scenes)).replace("/data/masks", str(masks))
