"""The scripts of docs/archive.md by themselves; tests/scale runs them with QGIS and a server."""

from __future__ import annotations

import ast
import json
import subprocess
import sys

import pytest

from tools.bench.archive_page import block

ARCHIVE, SHELL, STAC = '"""python3 archive.py', "# sh archive.sh", '"""python3 stac.py'


@pytest.fixture
def run(tmp_path):
    def start(words, *arguments, given=""):
        script = tmp_path / "script.py"
        script.write_text(block(words), encoding="utf-8")
        command = [sys.executable, script, *arguments]
        return subprocess.run(command, input=given, capture_output=True, text=True, timeout=60)

    return start


def write(path, about):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(about), encoding="utf-8")
    return path


def item(name, href):
    return {"type": "Feature", "id": name, "links": [], "assets": {"data": {"href": href}}}


@pytest.mark.parametrize("words", [ARCHIVE, STAC, "def find_floods"])
def test_python_3_9_can_read_it(words):
    assert ast.parse(block(words), feature_version=(3, 9)).body


def test_a_shell_can_read_it():
    for words in (SHELL, "xargs -0"):
        subprocess.run(["/bin/sh", "-n", "-c", block(words)], check=True, timeout=60)


def test_a_catalogue_is_followed_to_its_items_and_an_items_links_are_not(run, tmp_path):
    root = tmp_path / "catalogue"
    links = [{"rel": "child", "href": "./a/collection.json"}, {"rel": "self", "href": "nowhere"}]
    start = write(root / "catalog.json", {"type": "Catalog", "links": links})
    links = [
        {"rel": "root", "href": "../catalog.json"},
        {"rel": "item", "href": "./one/one.json"},
        {"rel": "item", "href": "./S%C3%A3o%20Tom%C3%A9.json"},
    ]
    write(root / "a" / "collection.json", {"type": "Collection", "links": links})
    one = item("one", "../pixels/one.tif")
    one["links"] = [{"rel": "item", "href": "../collection.json"}]
    write(root / "a" / "one" / "one.json", one)
    write(root / "a" / "São Tomé.json", item("São Tomé", "https://example.org/b.tif"))
    done = run(STAC, str(start), "data")
    assert done.stdout.splitlines() == [
        f"one\t{root / 'a' / 'pixels' / 'one.tif'}",
        "São Tomé\thttps://example.org/b.tif",
    ]


def test_a_search_is_followed_page_by_page(run, tmp_path):
    write(tmp_path / "2.json", {"type": "FeatureCollection", "features": [item("b", "b.tif")]})
    first = {
        "type": "FeatureCollection",
        "features": [item("a", "a.tif")],
        "links": [{"rel": "next", "href": "2.json"}],
    }
    start = write(tmp_path / "1.json", first)
    expected = [f"{name}\t{tmp_path / name}.tif" for name in "ab"]
    assert run(STAC, start.as_uri(), "data").stdout.splitlines() == expected


def test_scenes_that_would_write_the_same_mask_are_refused(run, tmp_path):
    done = run(ARCHIVE, str(tmp_path), "http://127.0.0.1:9", given="a/scene.tif\nb/scene.tif\n")
    assert done.returncode == 1
    assert done.stderr == (
        "Several scenes would write the same mask; give each a name before a tab.\n"
    )
