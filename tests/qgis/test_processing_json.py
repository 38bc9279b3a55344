"""``qgis_process`` with its parameters as JSON, which it takes from QGIS 3.24 on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import Qgis

from tests.qgis.runs import expected

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 32400, reason="this QGIS takes no JSON")
def test_parameters_and_results_as_json(sentinel_2, stand_in, tmp_path):
    home = {**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    install = [sys.executable, str(ROOT / "tools" / "desktop.py"), "install"]
    subprocess.run(install, env=home, check=True, timeout=60)
    scene, mask = sentinel_2(), tmp_path / "mask.tif"
    given = {"INPUT": str(scene), "SERVER": stand_in.address, "OUTPUT": str(mask)}
    done = subprocess.run(
        [PROGRAM, "run", "terramask:detectfloods", "-"],
        input=json.dumps({"inputs": given}),
        env=home,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    np.testing.assert_array_equal(gdal.Open(str(mask)).ReadAsArray(), expected(scene))
    results = json.loads(done.stdout)["results"]
    assert results["OUTPUT"] == str(mask)
    assert json.loads(results["SUMMARY"])["flood_km2"] == pytest.approx(results["FLOOD_KM2"])
