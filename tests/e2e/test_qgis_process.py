"""``qgis_process`` with the installed plugin against the real server."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from tools.local_server import free_port

gdal.UseExceptions()
ROOT = Path(__file__).resolve().parents[2]
UTM_30N = osr.SpatialReference()
UTM_30N.ImportFromEPSG(32630)
# Debian's wrapper script of that name adds an option that the program refuses.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.fixture(scope="module")
def qgis_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home folder into whose QGIS profile the plugin was installed by ``make install``'s tool."""
    home = tmp_path_factory.mktemp("home")
    install = [sys.executable, str(ROOT / "tools" / "desktop.py"), "install"]
    subprocess.run(install, env=environment(home), check=True, timeout=60)
    return home


def environment(home: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return {**kept, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


def detect(home: Path, **parameters: object) -> subprocess.CompletedProcess[str]:
    arguments = [f"{name}={value}" for name, value in parameters.items()]
    command = [str(PROGRAM), "run", "terramask:detectfloods", "--", *arguments]
    return subprocess.run(
        command, env=environment(home), capture_output=True, text=True, timeout=120
    )


def test_writes_the_mask(qgis_home: Path, server_url: str, sample: Path, tmp_path: Path) -> None:
    output = tmp_path / "mask.tif"
    done = detect(qgis_home, INPUT=sample, SERVER=server_url, OUTPUT=output)
    assert done.returncode == 0, done.stderr
    mask, scene = gdal.Open(str(output)), gdal.Open(str(sample))
    assert mask.GetGeoTransform() == scene.GetGeoTransform()
    assert mask.GetSpatialRef().IsSame(scene.GetSpatialRef())
    values = mask.ReadAsArray()
    np.testing.assert_array_equal(values == 255, (scene.ReadAsArray() == 0).any(axis=0))
    assert (values == 1).mean() > 0.05


def test_an_extent_gives_the_same_pixels_as_the_whole(
    qgis_home: Path, server_url: str, sample: Path, tmp_path: Path
) -> None:
    whole, part = tmp_path / "whole.tif", tmp_path / "part.tif"
    x, step, _, y, _, _ = gdal.Open(str(sample)).GetGeoTransform()
    extent = f"{x + 200 * step},{x + 600 * step},{y - 600 * step},{y - 100 * step} [EPSG:32630]"
    assert detect(qgis_home, INPUT=sample, SERVER=server_url, OUTPUT=whole).returncode == 0
    done = detect(qgis_home, INPUT=sample, SERVER=server_url, OUTPUT=part, EXTENT=extent)
    assert done.returncode == 0, done.stderr
    cut = gdal.Open(str(part))
    assert (cut.RasterXSize, cut.RasterYSize) == (400, 500)
    expected = gdal.Open(str(whole)).ReadAsArray()[100:600, 200:600]
    assert (cut.ReadAsArray() == expected).mean() >= 0.999


def test_no_server_at_the_address_fails_with_a_sentence(
    qgis_home: Path, sample: Path, tmp_path: Path
) -> None:
    address = f"http://127.0.0.1:{free_port()}"
    done = detect(qgis_home, INPUT=sample, SERVER=address, OUTPUT=tmp_path / "mask.tif")
    assert done.returncode != 0
    assert address.removeprefix("http://") in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_picture_of_three_bands_is_refused(
    qgis_home: Path, server_url: str, tmp_path: Path
) -> None:
    picture = tmp_path / "picture.tif"
    data = gdal.GetDriverByName("GTiff").Create(str(picture), 64, 64, 3, gdal.GDT_UInt16)
    data.SetGeoTransform((600000, 10, 0, 4000000, 0, -10))
    data.SetProjection(UTM_30N.ExportToWkt())
    data = None
    done = detect(qgis_home, INPUT=picture, SERVER=server_url, OUTPUT=tmp_path / "mask.tif")
    assert done.returncode != 0
    assert "band" in done.stderr
    # QGIS itself may leave statistics beside the picture.
    assert not list(tmp_path.glob("*mask*"))


def test_the_summary_is_json_with_areas(
    qgis_home: Path, server_url: str, sample: Path, tmp_path: Path
) -> None:
    command = [str(PROGRAM), "--json", "run", "terramask:detectfloods", "--"]
    arguments = [f"INPUT={sample}", f"SERVER={server_url}", f"OUTPUT={tmp_path / 'mask.tif'}"]
    done = subprocess.run(
        [*command, *arguments],
        env=environment(qgis_home),
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["FLOOD_KM2"] > 0
    assert json.loads(results["SUMMARY"])["versions"]["vllm"]
