"""A server that a team shares: it has a key and folders of its own, and serves a Prithvi.

The weights are random, and small; the architecture, its location input and everything around are
real. Its config.json names another processor, which the launcher's own choice wins over.
"""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import requests
from osgeo import gdal

from tools.local_server import SERVE, local_server

gdal.UseExceptions()
KEY = "correct-horse-battery-staple"
HERE = Path(__file__).parent
PYTHON = SERVE.with_name("python")


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    made = {name: tmp_path_factory.mktemp(name) for name in ("model", "scenes", "masks", "private")}
    subprocess.run([PYTHON, HERE / "tiny_prithvi.py", made["model"]], check=True)
    return made


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("log") / "vllm.log"


@pytest.fixture(scope="module")
def shared_url(folders: dict[str, Path], log: Path) -> Iterator[str]:
    options = ["--model", str(folders["model"]), "--api-key", KEY, "--max-mib", "16"]
    options += ["--allow-host", "127.0.0.1:9"]
    options += ["--read-folder", str(folders["scenes"]), "--write-folder", str(folders["masks"])]
    with local_server(*options, log=log) as address:
        yield address


def ask(address: str, key: str | None = KEY, **data: Any) -> requests.Response:
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    body = {"priority": 0, "softmax": False, "data": data}
    return requests.post(f"{address}/pooling", json=body, headers=headers, timeout=60)


def opened(content: bytes) -> gdal.Dataset:
    gdal.FileFromMemBuffer("/vsimem/shared.tif", content)
    return gdal.Open("/vsimem/shared.tif")


@pytest.fixture(scope="module")
def chip(folders: dict[str, Path], sample: Path) -> Path:
    """The sample scene among 13 bands, as Sentinel-2 L1C has them."""
    path = folders["scenes"] / "chip.tif"
    scene = gdal.Open(str(sample))
    chip = gdal.GetDriverByName("GTiff").Create(str(path), 400, 300, 13, gdal.GDT_Int16)
    chip.SetGeoTransform(scene.GetGeoTransform())
    chip.SetProjection(scene.GetProjection())
    values = scene.ReadAsArray(0, 0, 400, 300)
    for number, position in enumerate([1, 2, 3, 8, 11, 12]):
        chip.GetRasterBand(position + 1).WriteArray(values[number])
    chip.FlushCache()
    return path


@pytest.mark.parametrize("path", ["/pooling", "/v1/terramask", "/metrics", "/v1/models", "/ping"])
@pytest.mark.parametrize("key", [None, "wrong", KEY[:-1]])
def test_nothing_is_answered_without_the_key(shared_url: str, path: str, key: str | None) -> None:
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    method = requests.post if path == "/pooling" else requests.get
    reply = method(f"{shared_url}{path}", headers=headers, timeout=10)
    assert (reply.status_code, reply.json()["error"]["type"]) == (401, "not_authorised")
    assert reply.headers["WWW-Authenticate"] == "Bearer"


def test_health_needs_no_key(shared_url: str) -> None:
    assert requests.get(f"{shared_url}/health", timeout=10).status_code == 200


def test_the_key_is_not_on_any_command_line(shared_url: str) -> None:
    lines = [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline") if path.exists()]
    assert any(b"vllm_start" in line for line in lines)
    assert not any(b"vllm_start" in line and KEY.encode() in line for line in lines)


def test_terratorchs_payload_reads_and_writes_the_operators_folders(
    shared_url: str, chip: Path, folders: dict[str, Path]
) -> None:
    reply = ask(
        shared_url,
        data=str(chip),
        data_format="path",
        out_data_format="path",
        indices=[1, 2, 3, 8, 11, 12],
    )
    assert reply.status_code == 200, reply.text
    written = Path(reply.json()["data"]["data"])
    assert written.parent == folders["masks"]
    mask = gdal.Open(str(written))
    assert (mask.RasterXSize, mask.RasterYSize) == (400, 300)
    assert set(np.unique(mask.ReadAsArray())) <= {0, 1, 255}


def test_other_folders_are_closed(shared_url: str, chip: Path, folders: dict[str, Path]) -> None:
    secret = folders["private"] / "secret.tif"
    secret.write_bytes(chip.read_bytes())
    link = folders["scenes"] / "link.tif"
    link.symlink_to(secret)
    for path in (secret, link, folders["scenes"] / ".." / folders["private"].name / "secret.tif"):
        reply = ask(shared_url, data=str(path), data_format="path")
        assert (reply.status_code, reply.json()["error"]["type"]) == (403, "path_refused")
        assert str(folders["private"]) not in reply.text


def test_what_is_larger_than_the_operators_limit_is_refused(shared_url: str) -> None:
    large = base64.b64encode(bytes(17 << 20)).decode("ascii")
    reply = ask(shared_url, data=large, data_format="b64_json")
    assert (reply.status_code, reply.json()["error"]["type"]) == (413, "too_large")
    assert "16 MiB" in reply.json()["error"]["message"]


def test_each_tile_gets_its_own_location(shared_url: str, chip: Path) -> None:
    """A tile's answer must not depend on which other tiles are in its batch."""
    more = {"indices": [1, 2, 3, 8, 11, 12], "outputs": ["probabilities"], "data_format": "path"}
    whole = ask(shared_url, data=str(chip), **more).json()
    both = opened(base64.b64decode(whole["data"]["data"])).ReadAsArray()
    part = ask(shared_url, data=str(chip), window=[260, 120, 100, 100], **more).json()
    alone = opened(base64.b64decode(part["data"]["data"])).ReadAsArray()
    same = both[:, 120:220, 260:360] == alone
    assert same[0].mean() >= 0.999
    assert same[1:].mean() >= 0.99


def test_the_log_has_a_line_for_each_request_and_no_secret(
    shared_url: str, chip: Path, log: Path
) -> None:
    url = "http://127.0.0.1:9/scene.tif?signature=very-secret"
    assert ask(shared_url, data=url, data_format="url").status_code == 424
    text = log.read_text(encoding="utf-8")
    lines = [json.loads(line) for line in text.splitlines() if line.startswith('{"event"')]
    assert lines[-1]["outcome"] == "url_failed"
    assert any(line["outcome"] == "ok" and line["tiles"] > 0 for line in lines)
    for secret in (KEY, "very-secret", "Traceback"):
        assert secret not in text


def test_metrics_count(shared_url: str) -> None:
    headers = {"Authorization": f"Bearer {KEY}"}
    text = requests.get(f"{shared_url}/metrics", headers=headers, timeout=10).text
    values = dict(line.rsplit(" ", 1) for line in text.splitlines() if line.startswith("terramask"))
    assert float(values['terramask_requests_total{outcome="ok"}']) >= 3
    assert float(values["terramask_tiles_total"]) >= 6
    assert float(values["terramask_in_flight"]) == 0
