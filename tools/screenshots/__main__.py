"""Take the pictures of the user guide: a real server, a real desktop, real clicks."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

TOOLS = Path(__file__).resolve().parents[1]
# The tools are scripts that import each other by name.
sys.path.insert(0, str(TOOLS))

from local_server import ROOT, ServerFailed, local_server  # noqa: E402
from qgis_desktop import environment, run_script, work_folder  # noqa: E402
from qgis_profile import OFFLINE, install, new_profile  # noqa: E402
from virtual_screen import ScreenError  # noqa: E402

SCRIPT = Path(__file__).with_name("script.py")
PICTURES = ROOT / "docs" / "guide" / "images"
TIMEOUT_S = 120.0
STORIES: Mapping[str, str] = {
    "tour": "",
    "dark": "\n[UI]\nUITheme=Night Mapping\n",
    "arabic": "\n[locale]\noverrideFlag=true\nuserLocale=ar\n",
}
"""What is told, and the lines that its QGIS profile has for it."""


def main() -> int:
    # Ended by a signal, this still has to end the server and QGIS.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="*", help=f"of {', '.join(STORIES)}; all by default")
    parser.add_argument("--out", type=Path, default=PICTURES, help="folder for the pictures")
    options = parser.parse_args()
    stories = options.stories or [*STORIES]
    if unknown := set(stories) - set(STORIES):
        parser.error(f"there is no story called {', '.join(unknown)}")
    options.out.mkdir(parents=True, exist_ok=True)
    try:
        with local_server() as address:
            for story in stories:
                _tell(story, address, options.out.resolve())
    except (ServerFailed, ScreenError, RuntimeError) as error:
        print(f"screenshots: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _tell(story: str, address: str, out: Path) -> None:
    """Run one story in a QGIS of its own. Raises RuntimeError if it does not come to its end."""
    xdotool = shutil.which("xdotool")
    if xdotool is None:
        raise RuntimeError("Install xdotool: the buttons are to be pressed for real.")
    with work_folder() as work, _screen(work) as variables:
        profiles = work / "profiles-root"
        profile = new_profile(profiles / "profiles" / "default")
        settings = OFFLINE + STORIES[story]
        (profile / "QGIS" / "QGIS3.ini").write_text(settings, encoding="ascii")
        install(profile)
        failure, log = work / "failure.txt", work / "qgis.log"
        orders = {
            "story": story,
            "server": address,
            "work": str(work),
            "out": str(out),
            "timeout": TIMEOUT_S,
            "failure": str(failure),
            "tools": str(TOOLS),
            "here": str(SCRIPT.parent),
            "xdotool": xdotool,
        }
        variables["TERRAMASK_SCREENSHOTS"] = json.dumps(orders)
        code = run_script(SCRIPT, profiles, variables, log, TIMEOUT_S)
        if failure.exists() or code != 0:
            said = failure if failure.exists() else log
            raise RuntimeError(f"{story}: {said.read_text(encoding='utf-8')[-2000:]}")


@contextlib.contextmanager
def _screen(work: Path) -> Iterator[dict[str, str]]:
    """A virtual screen of its own, also where there is a real one, with a window manager."""
    with _hidden("DISPLAY", "WAYLAND_DISPLAY"), environment(work) as variables:
        manager = subprocess.Popen(
            ["openbox"],
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield variables
        finally:
            manager.terminate()
            manager.wait()


@contextlib.contextmanager
def _hidden(*names: str) -> Iterator[None]:
    """Do without these environment variables for a while."""
    kept = {name: os.environ.pop(name) for name in names if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(kept)


if __name__ == "__main__":
    sys.exit(main())
