"""The lines of docs/python.md, run as they stand there but for folders and the server's address."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tests.qgis.runs import expected

ROOT = Path(__file__).resolve().parents[2]
BLOCKS = re.findall(r"```python\n(.*?)```", (ROOT / "docs/python.md").read_text("utf-8"), re.S)
PLUGINS = 'os.path.expanduser("~/.local/share/QGIS/QGIS3/profiles/default/python/plugins")'


@pytest.fixture
def documented(stand_in, sentinel_2, tmp_path):
    """A block of the page by its place, with this machine's folders."""
    (tmp_path / "masks").mkdir()
    sentinel_2()

    def block(number):
        text = BLOCKS[number].replace("/data", str(tmp_path))
        return text.replace("http://127.0.0.1:8000", stand_in.address)

    return block


@pytest.mark.usefixtures("provider", "qgis_new_project")
def test_the_console(documented, tmp_path, capsys):
    from processing.core.Processing import Processing

    class Iface:
        added = []

        def addRasterLayer(self, path, name):
            self.added.append((path, name))

    Processing.initialize()
    exec(documented(0), {"iface": Iface()})
    assert Iface.added == [(str(tmp_path / "floods.tif"), "Floods")]
    assert capsys.readouterr().out.endswith("km² under water, 0 windows missing\n")
    mask = gdal.Open(str(tmp_path / "floods.tif")).ReadAsArray()
    np.testing.assert_array_equal(mask, expected(tmp_path / "scene.tif"))


@pytest.mark.usefixtures("provider", "qgis_new_project")
def test_a_folder(documented, tmp_path):
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    (tmp_path / "scenes").mkdir()
    for name in ("one.tif", "two.tif"):
        shutil.copy(tmp_path / "scene.tif", tmp_path / "scenes" / name)
    exec(documented(2), {"processing": processing})
    assert sorted(path.name for path in (tmp_path / "masks").iterdir()) == ["one.tif", "two.tif"]


def test_a_script(documented, tmp_path, stand_in):
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "terramask").symlink_to(ROOT)
    script = tmp_path / "script.py"
    text = documented(1)
    assert PLUGINS in text
    script.write_text(text.replace(PLUGINS, repr(str(plugins))))
    done = subprocess.run(
        [sys.executable, str(script)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    assert float(done.stdout.splitlines()[-1]) > 0
    mask = gdal.Open(str(tmp_path / "floods.tif")).ReadAsArray()
    np.testing.assert_array_equal(mask, expected(tmp_path / "scene.tif"))
