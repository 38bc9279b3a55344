"""The real QGIS desktop, driven by ``tools/desktop.py`` as ``make demo`` does it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tools.local_server import free_port

gdal.UseExceptions()
ROOT = Path(__file__).resolve().parents[2]
DESKTOP = ROOT / "tools" / "desktop.py"
FLOOD_BLUE = (11, 79, 214)


@pytest.fixture(scope="module")
def without_screen() -> dict[str, str]:
    """An environment without a screen, so that Xvfb is used also where there is one."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in hidden}


def command(server: str, scene: Path, out: Path, timeout: float = 100.0) -> list[str]:
    arguments = ["--server", server, "--scene", str(scene), "--out", str(out)]
    return [sys.executable, str(DESKTOP), "demo", *arguments, "--timeout", str(timeout)]


def demo(environment: dict[str, str], *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments), env=environment, capture_output=True, text=True, timeout=240
    )


def processes_with(text: str) -> list[str]:
    """Command lines of the processes that run now and have ``text`` in them."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = path.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if text in line:
            found.append(line)
    return found


@pytest.fixture(scope="module")
def done(
    without_screen: dict[str, str],
    server_url: str,
    sample: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[subprocess.CompletedProcess[str], Path]:
    """A demonstration with the sample scene, run once, and its folder."""
    out = tmp_path_factory.mktemp("demo") / "out"
    return demo(without_screen, server_url, sample, out), out


def test_the_demonstration_ends_well(done: tuple[subprocess.CompletedProcess[str], Path]) -> None:
    process, out = done
    assert process.returncode == 0, process.stderr
    assert process.stderr == ""
    names = {path.name for path in out.iterdir() if not path.name.endswith(".aux.xml")}
    assert names == {"mask.tif", "screenshot.png", "summary.json"}
    assert processes_with("terramask/desktop-") == []


def test_the_button_was_pressed_by_the_pointer(
    done: tuple[subprocess.CompletedProcess[str], Path],
) -> None:
    """The click goes through the X server, as a person's does."""
    assert shutil.which("xdotool"), "install xdotool: the button is to be pressed for real"
    summary = json.loads((done[1] / "summary.json").read_text(encoding="utf-8"))
    assert summary["click"] == "xdotool"


def test_the_mask_has_the_scene_s_grid(
    done: tuple[subprocess.CompletedProcess[str], Path], sample: Path
) -> None:
    mask, scene = gdal.Open(str(done[1] / "mask.tif")), gdal.Open(str(sample))
    assert mask.GetGeoTransform() == scene.GetGeoTransform()
    assert mask.GetSpatialRef().IsSame(scene.GetSpatialRef())
    assert (mask.RasterXSize, mask.RasterYSize) == (scene.RasterXSize, scene.RasterYSize)


def test_the_picture_shows_the_flood(done: tuple[subprocess.CompletedProcess[str], Path]) -> None:
    picture = gdal.Open(str(done[1] / "screenshot.png")).ReadAsArray()
    assert picture.shape[1:] == (900, 1600)
    flood = np.all(picture[:3] == np.array(FLOOD_BLUE).reshape(3, 1, 1), axis=0)
    columns = np.flatnonzero(flood.any(axis=0))
    # On the map, in the middle, and in the panel's button, on the right.
    assert flood[:, 400:1100].sum() > 10_000
    assert columns.max() > 1300


def test_the_summary_has_areas_times_and_versions(
    done: tuple[subprocess.CompletedProcess[str], Path], sample: Path
) -> None:
    summary = json.loads((done[1] / "summary.json").read_text(encoding="utf-8"))
    mask = gdal.Open(str(done[1] / "mask.tif")).ReadAsArray()
    assert summary["scene"] == sample.name
    assert [summary["height"], summary["width"]] == list(mask.shape)
    pixel_km2 = abs(gdal.Open(str(sample)).GetGeoTransform()[1]) ** 2 * 1e-6
    assert summary["flood_km2"] == pytest.approx((mask == 1).sum() * pixel_km2, rel=0.01)
    assert sum(summary["km2"].values()) == pytest.approx((mask != 255).sum() * pixel_km2, rel=0.01)
    assert {"read", "send", "write", "total", "click to result"} <= set(summary["seconds"])
    needed = {"qgis", "gdal", "python", "terramask", "vllm", "terratorch", "terramask_server"}
    assert needed <= set(summary["versions"])


def test_no_server_fails_with_a_sentence(
    without_screen: dict[str, str], sample: Path, tmp_path: Path
) -> None:
    address = f"http://127.0.0.1:{free_port()}"
    process = demo(without_screen, address, sample, tmp_path / "out", 8.0)
    assert process.returncode == 1
    assert address.removeprefix("http://") in process.stderr
    assert process.stderr.count("\n") == 1
    assert list((tmp_path / "out").glob("*mask*")) == []
    assert processes_with("terramask/desktop-") == []


def test_no_scene_fails_with_a_sentence(without_screen: dict[str, str], tmp_path: Path) -> None:
    process = demo(without_screen, "http://127.0.0.1:1", tmp_path / "no.tif", tmp_path / "out")
    assert process.returncode == 1
    assert str(tmp_path / "no.tif") in process.stderr
    assert process.stderr.count("\n") == 1


def test_old_results_do_not_pass_for_new_ones(
    without_screen: dict[str, str], sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    for name in ("mask.tif", "screenshot.png", "summary.json"):
        (out / name).write_text("old")
    process = demo(without_screen, f"http://127.0.0.1:{free_port()}", sample, out, 6.0)
    assert process.returncode == 1
    assert list(out.glob("*.json")) == []


def test_a_terminated_demonstration_leaves_no_process(
    without_screen: dict[str, str], sample: Path, tmp_path: Path
) -> None:
    arguments = command(f"http://127.0.0.1:{free_port()}", sample, tmp_path / "out")
    process = subprocess.Popen(arguments, env=without_screen, start_new_session=True)
    try:
        wait_for(lambda: processes_with("desktop_demo_script.py"))
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)
    assert process.returncode != 0
    assert processes_with("desktop_demo_script.py") == []
    assert processes_with("terramask/desktop-") == []


def wait_for(condition, seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.1)
