"""docs/archive.md: fifty scenes on a real server, unattended, broken off and started again."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest
from osgeo import gdal

from tests.scale.archive_runs import BY_PYTHON, BY_SHELL, finished, wait_for
from tools.bench.archive_page import Desk, block, given
from tools.bench.archive_scenes import ACCENTS, BROKEN, CUT_SHORT, EMPTY, NO_CRS, NO_RASTER, archive
from tools.bench.servers import SAMPLE, file_server
from tools.local_server import local_server

COUNT = 50
SOME_DONE = 12
AT_ONCE = 2
SENTENCES = {
    NO_CRS: "write the right one into it with 'Assign projection' and choose it again.",
    CUT_SHORT: "cannot be read; check that its file is complete and within reach.",
    NO_RASTER: "check that it exists, is a raster, and is complete.",
}


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with local_server() as address:
        yield address


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(tmp_path_factory.mktemp("desk"))


@pytest.fixture(scope="module")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return archive(SAMPLE, tmp_path_factory.mktemp("scenes"), COUNT)


@pytest.fixture(scope="module")
def single(server: str, desk: Desk, scenes: dict[str, Path]) -> Path:
    """The folder with the masks of all scenes, made one after another in one QGIS."""
    masks = desk.folder / "single"
    masks.mkdir()
    done = desk.run(desk.in_one_qgis(server, folder_of(scenes), masks))
    check_told(done, scenes, done.stderr)
    return masks


def folder_of(scenes: dict[str, Path]) -> Path:
    return next(iter(scenes.values())).parent


def answered(server: str) -> int:
    """How many requests for pixels the server has answered rightly."""
    with urllib.request.urlopen(f"{server}/metrics", timeout=10) as answer:
        text = answer.read().decode()
    found = re.search(r'^terramask_requests_total\{outcome="ok"\} ([0-9.]+)', text, re.MULTILINE)
    return int(float(found[1])) if found else 0


def check_told(done: subprocess.CompletedProcess[str], scenes: dict[str, Path], told: str) -> None:
    """The scenes that are broken, and no others, in one sentence each."""
    assert done.returncode not in (0, 130, -2), done
    lines = [line for line in told.splitlines() if ".tif: " in line]
    broken = sorted(path.name for name, path in scenes.items() if name in BROKEN)
    assert sorted(line.partition(": ")[0].rpartition("/")[2] for line in lines) == broken, told
    for name in BROKEN:
        (line,) = [line for line in lines if f"{name}.tif: " in line]
        assert line.endswith(SENTENCES[name])
    assert "Traceback" not in told


def same_pixels(masks: Path, single: Path, names: list[str]) -> None:
    for name in names:
        one, other = (gdal.Open(str(folder / f"{name}.tif")) for folder in (masks, single))
        np.testing.assert_array_equal(one.ReadAsArray(), other.ReadAsArray(), name)
        assert one.GetGeoTransform() == other.GetGeoTransform()
        assert one.GetProjection() == other.GetProjection()


def test_fifty_scenes_are_broken_off_and_finished_by_the_same_command(
    server: str, desk: Desk, scenes: dict[str, Path], single: Path
) -> None:
    masks = desk.folder / "masks"
    masks.mkdir()
    command = given(block(BY_PYTHON), server, folder_of(scenes), masks)
    process = desk.start(command)
    wait_for(lambda: len(list(masks.glob("*.tif"))) > SOME_DONE)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode != 0
    before, asked = finished(masks), answered(server)
    assert SOME_DONE - AT_ONCE < len(before) < COUNT - len(BROKEN), told
    done = desk.run(command)
    check_told(done, scenes, done.stderr)
    after = finished(masks)
    assert sorted(after) == sorted(set(scenes) - set(BROKEN))
    assert {name: after[name] for name in before} == before
    left = len(set(after) - set(before) - {EMPTY})
    assert left - AT_ONCE <= answered(server) - asked <= left
    same_pixels(masks, single, sorted(after))
    assert sorted(path.stem for path in masks.iterdir()) == sorted(after)


def test_nothing_is_asked_of_the_server_where_all_is_finished(
    server: str, desk: Desk, scenes: dict[str, Path], single: Path
) -> None:
    before, asked = finished(single), answered(server)
    for command in (
        desk.in_one_qgis(server, folder_of(scenes), single),
        given(block(BY_PYTHON), server, folder_of(scenes), single),
        given(block(BY_SHELL), server, folder_of(scenes), single),
    ):
        assert desk.run(command).returncode != 0
        assert answered(server) == asked
        assert finished(single) == before


def test_the_shell_does_the_same(
    server: str, desk: Desk, scenes: dict[str, Path], single: Path, tmp_path: Path
) -> None:
    few = {name: scenes[name] for name in (ACCENTS, EMPTY, *BROKEN, "valley 01", "valley 02")}
    folder, masks = tmp_path / "scenes", tmp_path / "masks"
    for made in (folder, masks):
        made.mkdir()
    for path in few.values():
        (folder / path.name).symlink_to(path)
    command = given(block(BY_SHELL), server, folder, masks)
    done = desk.run(command)
    assert done.returncode == 123
    check_told(done, few, (desk.folder / "failed.txt").read_text(encoding="utf-8"))
    good = sorted(set(few) - set(BROKEN))
    assert sorted(path.stem for path in masks.iterdir()) == good
    same_pixels(masks, single, good)


def test_a_stac_collection_is_listed_and_done_by_address(
    server: str, desk: Desk, scenes: dict[str, Path], single: Path, tmp_path: Path
) -> None:
    names = [ACCENTS, "valley 03", "valley 04"]
    root = catalogue(tmp_path / "catalogue", [scenes[name] for name in names])
    masks = tmp_path / "masks"
    masks.mkdir()
    lister, runner = block("python3 stac.py https").splitlines()
    with file_server(root.parent) as address:
        listed = lister.replace(
            "https://example.org/floods/collection.json", f"{address}/{root.name}"
        )
        done = desk.run(f"{listed} && {given(runner, server, tmp_path, masks)}")
        assert done.returncode == 0, done.stderr
    same_pixels(masks, single, names)
    on_disk = desk.run(f"{sys.executable} stac.py {root} data").stdout.splitlines()
    expected = [f"{name}\t{root.parent / 'items' / name / 'scene.tif'}" for name in names]
    assert on_disk == expected


def catalogue(folder: Path, scenes: list[Path]) -> Path:
    """A static STAC collection of these scenes, each in a folder of its item."""
    links = []
    for scene in scenes:
        item = folder / "items" / scene.stem
        item.mkdir(parents=True)
        (item / "scene.tif").symlink_to(scene)
        about = {
            "type": "Feature",
            "stac_version": "1.0.0",
            "id": scene.stem,
            "links": [{"rel": "collection", "href": "../../collection.json"}],
            "assets": {"data": {"href": "./scene.tif", "type": "image/tiff; application=geotiff"}},
        }
        (item / "item.json").write_text(json.dumps(about), encoding="utf-8")
        links.append({"rel": "item", "href": f"./items/{quote(scene.stem)}/item.json"})
    root = folder / "collection.json"
    text = json.dumps({"type": "Collection", "id": "floods", "links": links})
    root.write_text(text, encoding="utf-8")
    return root
