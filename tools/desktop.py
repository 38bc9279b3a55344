#!/usr/bin/env python3
"""The real QGIS desktop with Terramask in it: a demonstration, a session, an installation.

Needs the standard library only; QGIS runs as a process of its own. Every failure is one sentence
on the error stream and a non-zero exit.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from qgis_desktop import (
    DesktopError,
    cache_folder,
    environment,
    has_screen,
    qgis_program,
    run_script,
    work_folder,
)
from qgis_profile import (
    ROOT,
    ProfileError,
    default_profiles,
    install,
    link_plugin,
    new_profile,
)
from virtual_screen import ScreenError

SCRIPT = Path(__file__).resolve().with_name("desktop_demo_script.py")
RESULTS = ("mask.tif", "screenshot.png", "summary.json")


def demo(server: str, scene: Path, out: Path, timeout: float) -> None:
    """Detect floods in `scene` in the real desktop and leave RESULTS in `out`.

    Raises DesktopError after `timeout` seconds at the latest, and START_AND_QUIT_S on top.
    """
    if not scene.is_file():
        raise DesktopError(f"There is no scene at {scene}: give the path of a GeoTIFF.")
    out.mkdir(parents=True, exist_ok=True)
    for name in RESULTS:
        (out / name).unlink(missing_ok=True)
    with work_folder() as work, environment(work) as variables:
        profiles = work / "profiles-root"
        # Copied, so that a file missing from the package is missing here too.
        install(new_profile(profiles / "profiles" / "default"))
        failure, log = work / "failure.txt", work / "qgis.log"
        orders = {
            "server": server,
            "scene": str(scene.resolve()),
            "out": str(out.resolve()),
            "timeout": timeout,
            "failure": str(failure),
            "tools": str(SCRIPT.parent),
            # A person's own pointer is left alone.
            "xdotool": "" if has_screen() else shutil.which("xdotool") or "",
        }
        variables["TERRAMASK_DEMO"] = json.dumps(orders)
        code = run_script(SCRIPT, profiles, variables, log, timeout)
        _check(code, failure, log, out)


def _check(code: int | None, failure: Path, log: Path, out: Path) -> None:
    if failure.exists():
        raise DesktopError(failure.read_text(encoding="utf-8").strip())
    done = all((out / name).exists() for name in RESULTS)
    if done and code == 0:
        return
    kept = out / "qgis.log"
    shutil.copyfile(log, kept)
    if code is None:
        what = "did not quit" if done else "did not get ready"
        raise DesktopError(f"QGIS {what} in time and was ended: see {kept}.")
    raise DesktopError(f"QGIS ended by itself with exit code {code}: see {kept}.")


def open_desktop() -> None:
    """Start QGIS for a person, with the plugin, in a profile of its own that is kept."""
    if not has_screen():
        raise DesktopError("There is no screen here: 'make demo' shows QGIS without one.")
    root = cache_folder() / "qgis-profile"
    link_plugin(root / "profiles" / "default")
    command = [qgis_program(), "--noversioncheck", "--profiles-path", str(root)]
    code = subprocess.call(command)
    if code:
        raise DesktopError(f"QGIS ended with exit code {code}.")


def install_plugin(profile: Path | None) -> None:
    """Copy the plugin into the user's profile, or into `profile`, and enable it there."""
    profiles = [profile] if profile else default_profiles(os.environ, Path.home())
    for folder in profiles:
        sys.stdout.write(f"Terramask is installed in {install(folder)}\n")


def parser() -> argparse.ArgumentParser:
    """Return the command line's description."""
    top = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = top.add_subparsers(dest="command", required=True)
    run = commands.add_parser("demo", help="detect floods in a scene and take a picture")
    run.add_argument("--server", required=True, help="address of a Terramask server")
    run.add_argument("--scene", required=True, type=Path, help="a GeoTIFF with named bands")
    run.add_argument("--out", required=True, type=Path, help="folder for the results")
    run.add_argument("--timeout", type=float, default=150.0, help="seconds (default: 150)")
    commands.add_parser("open", help="start QGIS with the plugin, for a person")
    put = commands.add_parser("install", help="put the plugin into the user's profile")
    put.add_argument("--profile-dir", type=Path, help="another profile than the default one")
    return top


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return the exit code."""
    # A terminated driver must still end QGIS, so the signal becomes an exception.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    given = parser().parse_args(arguments)
    try:
        if given.command == "demo":
            demo(given.server, given.scene, given.out, given.timeout)
        elif given.command == "open":
            open_desktop()
        else:
            install_plugin(given.profile_dir)
    except (DesktopError, ProfileError, ScreenError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        sys.stderr.write(f"{error.filename or ROOT}: {error.strerror}.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
