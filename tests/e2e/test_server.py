"""The server as any HTTP client sees it: real vLLM, real model, real GeoTIFFs."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import requests
from osgeo import gdal

gdal.UseExceptions()
WIRE = Path(__file__).resolve().parents[1] / "wire"


def open_bytes(content: bytes) -> gdal.Dataset:
    name = "/vsimem/answer.tif"
    gdal.FileFromMemBuffer(name, content)
    return gdal.Open(name)


def ask(server_url: str, **data: Any) -> requests.Response:
    body = {"model": "demo_flood", "data": data}
    return requests.post(f"{server_url}/pooling", json=body, timeout=60)


def mask_of(reply: requests.Response) -> gdal.Dataset:
    assert reply.status_code == 200, reply.text
    return open_bytes(base64.b64decode(reply.json()["data"]["data"]))


def as_b64(path: Path) -> str:
    return base64.b64encode(path.read_bytes()).decode("ascii")


def test_card_has_the_fields_of_the_protocol(server_url: str) -> None:
    card = requests.get(f"{server_url}/v1/terramask", timeout=10).json()
    golden = json.loads((WIRE / "card.json").read_text(encoding="utf-8"))
    assert card.keys() == golden.keys()
    assert card["model"] == "demo_flood"
    assert card["demonstration"] is True
    assert card["bands"] == golden["bands"]
    assert [one["flood"] for one in card["classes"]] == [False, True]


def test_published_client_script_gets_a_geotiff(server_url: str, sample_url: str) -> None:
    body = json.loads((WIRE / "request_blog.json").read_text(encoding="utf-8"))
    body["data"]["data"] = sample_url
    reply = requests.post(f"{server_url}/pooling", json=body, timeout=60)
    assert mask_of(reply).GetDriver().ShortName == "GTiff"


def test_mask_lies_on_the_scene_and_255_is_nodata_only(server_url: str, sample: Path) -> None:
    reply = ask(server_url, data_format="b64_json", data=as_b64(sample))
    mask, scene = mask_of(reply), gdal.Open(str(sample))
    assert mask.GetGeoTransform() == scene.GetGeoTransform()
    assert mask.GetSpatialRef().IsSame(scene.GetSpatialRef())
    assert (mask.RasterXSize, mask.RasterYSize) == (scene.RasterXSize, scene.RasterYSize)
    band = mask.GetRasterBand(1)
    assert band.GetNoDataValue() == 255
    assert band.GetColorTable().GetColorEntry(1)[:3] == (11, 79, 214)
    assert band.GetMetadata()["CLASS_1"] == "Flood or other water"
    missing = (scene.ReadAsArray() == 0).any(axis=0)
    assert missing.any()
    np.testing.assert_array_equal(band.ReadAsArray() == 255, missing)


def test_url_and_base64_give_the_same_mask(server_url: str, sample: Path, sample_url: str) -> None:
    by_url = mask_of(ask(server_url, data_format="url", data=sample_url))
    by_b64 = mask_of(ask(server_url, data_format="b64_json", data=as_b64(sample)))
    np.testing.assert_array_equal(by_url.ReadAsArray(), by_b64.ReadAsArray())


def test_bands_by_position_name_and_description_are_the_same(
    server_url: str, sample_url: str
) -> None:
    names = ["BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2"]
    alone = mask_of(ask(server_url, data_format="url", data=sample_url)).ReadAsArray()
    for how in ({"indices": [0, 1, 2, 3, 4, 5]}, {"bands": names}):
        mask = mask_of(ask(server_url, data_format="url", data=sample_url, **how))
        np.testing.assert_array_equal(mask.ReadAsArray(), alone)
    turned = ask(server_url, data_format="url", data=sample_url, indices=[5, 4, 3, 2, 1, 0])
    assert (mask_of(turned).ReadAsArray() != alone).mean() > 0.01


@pytest.mark.parametrize(
    "window", [[0, 0, 640, 640], [100, 50, 300, 200], [448, 0, 192, 640], [333, 401, 1, 1]]
)
def test_a_window_answers_like_the_same_pixels_of_the_whole_scene(
    server_url: str, sample: Path, sample_url: str, window: list[int]
) -> None:
    whole = mask_of(ask(server_url, data_format="url", data=sample_url)).ReadAsArray()
    column, row, width, height = window
    expected = whole[row : row + height, column : column + width]
    origin = gdal.Open(str(sample)).GetGeoTransform()
    for form, data in (("url", sample_url), ("b64_json", as_b64(sample))):
        part = mask_of(ask(server_url, data_format=form, data=data, window=window))
        assert (part.ReadAsArray() == expected).mean() >= 0.999
        assert part.GetGeoTransform()[0] == origin[0] + column * origin[1]
        assert part.GetGeoTransform()[3] == origin[3] + row * origin[5]


def test_probabilities_agree_with_the_classes_in_a_cog(server_url: str, sample: Path) -> None:
    more = {"outputs": ["classes", "probabilities"], "image_format": "cog"}
    cog = mask_of(ask(server_url, data_format="b64_json", data=as_b64(sample), **more))
    plain = mask_of(ask(server_url, data_format="b64_json", data=as_b64(sample)))
    classes, *percents = cog.ReadAsArray()
    np.testing.assert_array_equal(classes, plain.ReadAsArray())
    assert cog.GetMetadata("IMAGE_STRUCTURE")["LAYOUT"] == "COG"
    assert cog.GetRasterBand(1).GetOverviewCount() >= 1
    names = [cog.GetRasterBand(band).GetDescription() for band in (1, 2, 3)]
    assert names == ["class", "per cent Dry land", "per cent Flood or other water"]
    valid = classes != 255
    assert all((percent[~valid] == 255).all() for percent in percents)
    total = np.sum(percents, axis=0, dtype=int)[valid]
    assert (abs(total - 100) <= 1).all()
    sure = valid & (abs(percents[1].astype(int) - 50) > 1)
    np.testing.assert_array_equal(classes[sure], (percents[1] > 50)[sure])


def test_an_answer_says_where_it_comes_from(server_url: str, sample: Path) -> None:
    reply = ask(server_url, data_format="b64_json", data=as_b64(sample), window=[10, 20, 30, 40])
    tags = mask_of(reply).GetMetadata()
    parameters = json.loads(tags["TERRAMASK_PARAMETERS"])
    assert parameters["window"] == [10, 20, 30, 40]
    assert parameters["bands"] == [0, 1, 2, 3, 4, 5]
    assert parameters["scales"] == [1e-4] * 6
    assert tags["TERRAMASK_MODEL"] == "demo_flood"
    assert set(json.loads(tags["TERRAMASK_VERSIONS"])) >= {"vllm", "terratorch", "torch"}
    assert reply.json()["data"]["notes"] == ["The integers were taken as reflectance x 10000."]


@pytest.mark.parametrize(
    ("data", "status", "cause"),
    [
        ({"data_format": "b64_json", "data": "no base64!"}, 400, "invalid_request"),
        ({"data_format": "b64_json", "data": "aGVsbG8="}, 400, "unreadable_image"),
        ({"data_format": "path", "data": "/etc/passwd"}, 403, "path_refused"),
        (
            {"data_format": "b64_json", "data": "aGVsbG8=", "out_data_format": "path"},
            403,
            "path_refused",
        ),
        ({"data_format": "url", "data": "http://169.254.169.254/latest/"}, 403, "url_refused"),
        ({"data_format": "url", "data": "file:///etc/passwd"}, 403, "url_refused"),
        ({"data_format": "url", "data": "http://127.0.0.1:9/none.tif"}, 424, "url_failed"),
        ({"data_format": "url", "data": "SAMPLE", "indices": [0, 1]}, 400, "bands_not_found"),
        ({"data_format": "url", "data": "SAMPLE", "window": [0, 0, 0, 9]}, 400, "invalid_window"),
        ({"data_format": "url", "data": "SAMPLE", "colour": 1}, 400, "invalid_request"),
        ({"data_format": "url", "data": "SAMPLE", "scale": 1.0}, 400, "not_reflectance"),
    ],
)
def test_what_is_wrong_is_said(
    server_url: str, sample_url: str, data: dict[str, Any], status: int, cause: str
) -> None:
    if data["data"] == "SAMPLE":
        data = {**data, "data": sample_url}
    reply = ask(server_url, **data)
    error = reply.json()["error"]
    assert (reply.status_code, error["type"]) == (status, cause)
    assert error["message"].endswith(".")


def test_wrong_model_and_wrong_json_are_the_clients_mistakes(
    server_url: str, sample_url: str
) -> None:
    body = {"model": "other", "data": {"data_format": "url", "data": sample_url}}
    assert requests.post(f"{server_url}/pooling", json=body, timeout=60).status_code == 404
    as_json = {"Content-Type": "application/json"}
    broken = requests.post(f"{server_url}/pooling", data=b"{", headers=as_json, timeout=60)
    assert broken.status_code == 400
    form = requests.post(f"{server_url}/pooling", data={"data": sample_url}, timeout=60)
    assert (form.status_code, form.json()["error"]["type"]) == (415, "not_json")
