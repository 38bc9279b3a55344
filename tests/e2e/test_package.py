"""The package in a real QGIS: what its plugin manager does with it, and that nothing is left.

QGIS runs once, with ``package_script.py``, in a new profile; the tests read what it saw.
"""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tools.local_server import free_port
from tools.package import build
from tools.qgis_profile import OFFLINE, ROOT, install

# The tools are scripts that import each other by name.
sys.path.append(str(ROOT / "tools"))

from qgis_desktop import environment, run_script, work_folder

SCRIPT = Path(__file__).with_name("package_script.py")
LONGEST_S = 400.0
NEWER = "99.0.0"
ABSENT = {
    "docks": 0,
    "actions": 0,
    "menu entries": 0,
    "in the toolbar": 0,
    "provider": False,
    "algorithm": False,
    "loaded": False,
}
PRESENT = {
    "docks": 1,
    "actions": 1,
    "menu entries": 1,
    "in the toolbar": 1,
    "provider": True,
    "algorithm": True,
    "loaded": True,
    "enabled": True,
    "folder": True,
}
SETTINGS = f"[PythonPlugins]\nprocessing=true\n\n{OFFLINE}"


def git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ZIP of the files as they are now, whether committed or not."""
    return build(
        tmp_path_factory.mktemp("package") / "terramask.zip", git("stash", "create") or "HEAD"
    )


@pytest.fixture(scope="module")
def newer(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with a higher version."""
    path = tmp_path_factory.mktemp("newer") / package.name
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(path, "w") as new:
        for info in old.infolist():
            content = old.read(info)
            if info.filename == "terramask/metadata.txt":
                lines = content.decode("utf-8").splitlines()
                kept = [line for line in lines if not line.startswith("version=")]
                content = "\n".join([*kept, f"version={NEWER}", ""]).encode()
            new.writestr(info, content)
    return path


@pytest.fixture(scope="module")
def report(
    package: Path, newer: Path, sample: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What QGIS saw after each step."""
    path = tmp_path_factory.mktemp("report") / "report.json"
    with pytest.MonkeyPatch.context() as patch, work_folder() as work:
        # A screen in memory is used also where there is another one.
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            patch.delenv(name, raising=False)
        with environment(work) as variables:
            profile = work / "profiles-root" / "profiles" / "default"
            for name in ("QGIS3.ini", "QGIS4.ini"):
                (profile / "QGIS").mkdir(parents=True, exist_ok=True)
                (profile / "QGIS" / name).write_text(SETTINGS, encoding="utf-8")
            variables["TERRAMASK_PACKAGE"] = json.dumps(
                {
                    "package": str(package),
                    "newer": str(newer),
                    "scene": str(sample),
                    "nobody": f"http://127.0.0.1:{free_port()}",
                    "report": str(path),
                }
            )
            # Connections are counted by what Qt writes for debugging.
            variables["QT_LOGGING_RULES"] = "default.debug=true"
            log = path.with_name("qgis.log")
            code = run_script(SCRIPT, work / "profiles-root", variables, log, LONGEST_S)
    assert path.exists(), log.read_text(encoding="utf-8", errors="replace")[-3000:]
    told = json.loads(path.read_text(encoding="utf-8"))
    assert "failure" not in told, told["failure"]
    assert code == 0
    return dict(told)


def more(report: dict[str, Any], before: str, after: str) -> list[str]:
    """What there is more of after one step than after another."""
    old, new = report[before]["counts"], report[after]["counts"]
    return [
        f"{kind}: {name} {old.get(kind, {}).get(name, 0)} -> {count}"
        for kind, counts in new.items()
        for name, count in counts.items()
        if count > old.get(kind, {}).get(name, 0)
    ]


def test_installing_enables_it(report: dict[str, Any], package: Path) -> None:
    assert report["before"]["seen"].items() >= ABSENT.items()
    seen = report["installed"]["seen"]
    assert seen.items() >= PRESENT.items()
    with zipfile.ZipFile(package) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/")]
    assert seen["files"] == sorted(name.partition("/")[2] for name in names)


def test_a_newer_version_takes_its_place(report: dict[str, Any]) -> None:
    seen = report["upgraded"]["seen"]
    assert seen.items() >= PRESENT.items()
    assert report["installed"]["seen"]["version"] != NEWER
    assert seen["version"] == NEWER


def test_disabling_leaves_only_the_files(report: dict[str, Any]) -> None:
    seen = report["disabled"]["seen"]
    assert seen.items() >= {**ABSENT, "enabled": False, "folder": True}.items()


def test_reloading_twenty_times_leaves_nothing_behind(report: dict[str, Any]) -> None:
    assert more(report, "disabled", "once") == []
    assert more(report, "disabled", "often") == []
    assert report["enabled"]["seen"].items() >= PRESENT.items()


def test_uninstalling_leaves_nothing(report: dict[str, Any]) -> None:
    seen = report["uninstalled"]["seen"]
    assert seen.items() >= {**ABSENT, "enabled": None, "folder": False, "files": []}.items()
    assert more(report, "disabled", "uninstalled") == []
    # Since QGIS started there is also what it says in its window about installing.
    others = ("objects: ", "all modules: ", "actions:  ")
    left = [line for line in more(report, "start", "uninstalled") if not line.startswith(others)]
    assert left == []


def test_the_copy_in_a_profile_is_the_package(package: Path, tmp_path: Path) -> None:
    target = install(tmp_path)
    copied = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
    with zipfile.ZipFile(package) as archive:
        names = {name.partition("/")[2] for name in archive.namelist() if not name.endswith("/")}
    assert copied & set(git("ls-files").splitlines()) == names
