"""Where QGIS keeps profiles, and how a plugin gets into one."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "terramask"
# What the ZIP for QGIS's plugin repository holds (``package.py``), and so what is needed to run.
CONTENTS = ("metadata.txt", "__init__.py", "LICENSE", "plugin", "resources", "server_plugin")
MADE_HERE = ("__pycache__", "*.pyc", "*.egg-info", "build")
SECTION = "[PythonPlugins]"
# In a settings file, for a QGIS that asks nobody on the web for news or plugins.
OFFLINE = """[app]
plugin_installer\\checkOnStart=false

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true
"""


class ProfileError(Exception):
    """The plugin cannot be put into the profile; the text is a sentence for the user."""


def default_profiles(
    environment: Mapping[str, str], home: Path, system: str = sys.platform
) -> list[Path]:
    """Return the default profile of each QGIS that has one; QGIS 3's if none has."""
    custom = environment.get("QGIS_CUSTOM_CONFIG_PATH")
    if custom:
        return [Path(custom) / "profiles" / "default"]
    if system == "win32":
        base = Path(environment.get("APPDATA", home / "AppData" / "Roaming"))
    elif system == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
    roots = [base / "QGIS" / name for name in ("QGIS3", "QGIS4")]
    there = [root for root in roots if root.is_dir()] or roots[:1]
    return [root / "profiles" / "default" for root in there]


def install(profile: Path) -> Path:
    """Copy the plugin into `profile` and enable it there; return the folder that it is in now.

    An older copy, or a link, of the same name is replaced once the new copy is complete.
    Raises ProfileError.
    """
    plugins = profile / "python" / "plugins"
    target = plugins / PACKAGE
    try:
        plugins.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=profile, prefix=".terramask-") as scratch:
            fresh = Path(scratch) / PACKAGE
            copy_plugin(fresh)
            if target.is_symlink():
                target.unlink()
            elif target.exists():
                target.rename(Path(scratch) / "old")
            fresh.rename(target)
        enable(profile)
    except OSError as error:
        raise ProfileError(
            f"The plugin cannot be written to {plugins}: {error.strerror}."
        ) from error
    return target


def new_profile(profile: Path) -> Path:
    """Make a profile that is thrown away again, whose QGIS stays off the web, and return it."""
    settings = profile / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(OFFLINE, encoding="ascii")
    return profile


def copy_plugin(target: Path) -> None:
    """Copy what the plugin consists of into the new folder `target`."""
    target.mkdir(parents=True)
    for name in CONTENTS:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=_left_out)
        elif source.exists():
            shutil.copy2(source, target / name)


def _left_out(folder: str, names: list[str]) -> set[str]:
    """What of a folder ``git archive`` leaves out, too: see ``.gitattributes``."""
    lines = (ROOT / ".gitattributes").read_text(encoding="utf-8").splitlines()
    patterns = [line.split()[0] for line in lines if line.endswith(" export-ignore")]
    place = "/" + Path(folder).relative_to(ROOT).as_posix()
    ignored = {name for name in names if any(fnmatchcase(f"{place}/{name}", p) for p in patterns)}
    return ignored | set(shutil.ignore_patterns(*MADE_HERE)(folder, names))


def link_plugin(profile: Path) -> None:
    """Put the plugin into `profile` as a link to the sources, where the system allows links."""
    target = profile / "python" / "plugins" / PACKAGE
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_symlink():
        target.unlink()
    elif target.exists():
        shutil.rmtree(target)
    try:
        target.symlink_to(ROOT, target_is_directory=True)
    except OSError:
        copy_plugin(target)
    enable(profile)


def enable(profile: Path) -> None:
    """Enable the plugin, and Processing, in the profile's settings; nothing else is touched."""
    name = "QGIS4.ini" if profile.parent.parent.name == "QGIS4" else "QGIS3.ini"
    path = profile / "QGIS" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_bytes() if path.exists() else b""
    after = with_plugins(before, (PACKAGE, "processing"))
    if after == before:
        return
    handle, scratch = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(after)
    if path.exists():
        shutil.copymode(path, scratch)
    Path(scratch).replace(path)


def with_plugins(ini: bytes, names: tuple[str, ...]) -> bytes:
    """Return QGIS's settings file with these plugins enabled and every other line as it was."""
    newline = b"\r\n" if b"\r\n" in ini else b"\n"
    lines = ini.splitlines()
    section = SECTION.encode()
    if section not in [line.strip() for line in lines]:
        if lines and lines[-1].strip():
            lines.append(b"")
        lines.append(section)
    start = [line.strip() for line in lines].index(section) + 1
    for name in names:
        setting = f"{name}=true".encode()
        end = next((i for i in range(start, len(lines)) if lines[i].startswith(b"[")), len(lines))
        key = name.encode() + b"="
        old = [i for i in range(start, end) if lines[i].replace(b" ", b"").startswith(key)]
        if old:
            lines[old[0]] = setting
        else:
            lines.insert(start, setting)
    return newline.join(lines) + newline
