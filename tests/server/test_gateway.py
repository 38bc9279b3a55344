"""The gateway before a stand-in for vLLM, which takes the scenes that the gateway prepared."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import numpy as np
import pytest
from terramask_server import gateway
from terramask_server.handover import take
from terramask_server.pace import FEWEST, MOST

Make = Callable[..., Any]
Behind = Any


@pytest.fixture
def ask(talk: Callable[..., Any]) -> Callable[..., httpx.Response]:
    def once(method: str, path: str, **more: Any) -> httpx.Response:
        replies: list[httpx.Response] = []

        async def work(client: httpx.AsyncClient) -> None:
            replies.append(await client.request(method, path, **more))

        talk(work)
        return replies[0]

    return once


def test_the_card_is_answered_by_the_gateway(ask: Make, golden: Make) -> None:
    reply = ask("GET", "/v1/terramask")
    assert reply.status_code == 200
    assert reply.headers["content-type"] == "application/json"
    assert reply.json().keys() == golden("card").keys()
    assert (reply.json()["model"], reply.json()["tile"]) == ("m", 64)


def test_the_card_advises_more_tiles_once_the_server_was_seen_to_be_fast(
    talk: Make, scene: dict[str, Any]
) -> None:
    seen: list[int] = []

    async def work(client: httpx.AsyncClient) -> None:
        async def advice() -> int:
            return (await client.get("/v1/terramask")).json()["limits"]["request_tiles"]

        seen.append(await advice())
        await client.post("/pooling", json={"data": {"data_format": "url", "data": "file:///"}})
        seen.append(await advice())
        await client.post("/pooling", json={"model": "m", "data": scene})
        seen.append(await advice())

    talk(work)
    assert seen == [FEWEST, FEWEST, MOST]


def test_a_model_without_a_mask_has_no_card(ask: Make, config: dict[str, Any]) -> None:
    config["pretrained_cfg"]["model"]["class_path"] = "terratorch.tasks.ClassificationTask"
    reply = ask("GET", "/v1/terramask")
    assert reply.status_code == 501
    assert "mask" in reply.json()["error"]["message"]


def test_a_model_without_a_mask_is_answered_with_the_envelope(
    ask: Make, config: dict[str, Any], golden: Make
) -> None:
    config["pretrained_cfg"] = {}
    assert ask("GET", "/v1/terramask").json()["error"].keys() == golden("error")["error"].keys()


def test_other_routes_are_left_alone(ask: Make) -> None:
    assert ask("GET", "/health").status_code == 200
    assert ask("GET", "/no/such").status_code == 404
    assert ask("GET", "/pooling").status_code == 405
    assert ask("POST", "/v1/terramask").status_code == 404
    reply = ask("POST", "/v1/echo?a=b", content=b"\xc3\xa9", headers={"content-type": "text/x"})
    assert reply.status_code == 207
    assert reply.json() == {"body": "\u00e9", "path": "/v1/echo", "type": "text/x", "query": "a=b"}


@pytest.mark.parametrize("kind", ["lifespan", "websocket"])
def test_other_protocols_than_http_are_left_alone(kind: str) -> None:
    seen: list[Any] = []

    async def inner(*call: Any) -> None:
        seen.append(call)

    call = ({"type": kind, "path": "/pooling"}, object(), object())
    asyncio.run(gateway.Gateway(inner)(*call))
    assert seen == [call]


def test_a_scene_is_handed_over_and_forgotten(
    ask: Make, behind: Behind, scene: dict[str, Any], left_over: Make
) -> None:
    reply = ask("POST", "/pooling", json={"model": "m", "softmax": False, "data": scene})
    assert reply.status_code == 200
    assert reply.json() == {"data": {"tiles": 2}}
    assert len(json.dumps(behind.bodies)) < 200  # a token and not the pixels
    assert behind.bodies[0]["model"] == "m"
    assert left_over() == 0
    assert take(behind.bodies[0]["data"]) is None


def test_the_model_may_be_left_out(ask: Make, behind: Behind, scene: dict[str, Any]) -> None:
    assert ask("POST", "/pooling", json={"data": scene}).status_code == 200
    assert "model" not in behind.bodies[0]


def test_a_client_cannot_take_over_a_scene(ask: Make, behind: Behind) -> None:
    reply = ask("POST", "/pooling", json={"data": {"terramask_scene": "0" * 32}})
    assert reply.status_code == 400
    assert behind.bodies == []


def test_a_scene_without_data_is_answered_at_once(
    ask: Make, behind: Behind, geotiff: Make, payload: Make, read_mask: Make, left_over: Make
) -> None:
    empty = payload(geotiff(np.zeros((6, 5, 7), np.int16), nodata=0))
    reply = ask("POST", "/pooling", json={"model": "m", "data": empty})
    assert reply.status_code == 200
    assert behind.bodies == []
    mask, _ = read_mask(reply.json()["data"]["data"])
    assert mask.shape == (5, 7)
    assert (mask == 255).all()
    assert left_over() == 0


def test_a_scene_without_data_is_answered_in_the_same_form(
    ask: Make, geotiff: Make, payload: Make, golden: Make
) -> None:
    empty = payload(geotiff(np.zeros((6, 5, 7), np.int16), nodata=0))
    reply = ask("POST", "/pooling", json={"data": empty}).json()
    assert golden("answer").keys() <= reply.keys()


@pytest.mark.parametrize(
    ("body", "param"),
    [
        (b"", None),
        (b"{", None),
        (b"\xff\xfe", None),
        (b"[" * 100_000, None),
        (b'{"data": ' + b"9" * 5000 + b"}", None),
        (b"[]", "data"),
        (b"null", "data"),
        (b"{}", "data"),
        (b'{"data": []}', "data"),
        (b'{"data": {"data": "SUkq"}}', "data_format"),
        (b'{"data": {"data": "SUkq", "data_format": "path"}}', "data_format"),
        (b'{"data": {"data": "*", "data_format": "b64_json"}}', "data"),
        (b'{"data": {"data": "SUkq", "data_format": "b64_json", "colour": 1}}', "colour"),
        (b'{"data": {"data": "SUkq", "data_format": "b64_json", "\\ud800": 1}}', ...),
        (b'{"data": {"data": "\\ud800", "data_format": "b64_json"}}', "data"),
    ],
)
def test_a_request_that_is_no_request(ask: Make, behind: Behind, body: bytes, param: Any) -> None:
    reply = ask("POST", "/pooling", content=body)
    error = reply.json()["error"]
    assert (reply.status_code, error["code"], error["type"]) == (400, 400, "invalid_request")
    assert param is ... or error["param"] == param
    assert error["message"]
    assert behind.bodies == []


def test_the_cause_decides_status_and_type(
    ask: Make, geotiff: Make, payload: Make, web: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERRAMASK_ALLOW_HOSTS", f"127.0.0.1:{web.port}")
    web.pages["/page"] = (200, {}, b"<html>a login page</html>")
    fine = geotiff(np.full((6, 5, 5), 2000, np.int16))
    remote = {"data_format": "url"}
    causes = {
        (400, "unreadable_image"): payload(b"not a tiff"),
        (400, "bands_not_found"): payload(fine, indices=[0]),
        (400, "invalid_window"): payload(fine, window=[0, 0, 6, 5]),
        (400, "not_reflectance"): payload(fine, scale=1),
        (403, "url_refused"): {**remote, "data": "http://10.0.0.1/x.tif"},
        (424, "url_failed"): {**remote, "data": web.url("/missing")},
        (400, "unreadable_image "): {**remote, "data": web.url("/page")},
    }
    for (status, kind), data in causes.items():
        reply = ask("POST", "/pooling", json={"model": "m", "data": data})
        error = reply.json()["error"]
        assert error.keys() == {"message", "type", "param", "code"}
        assert (reply.status_code, error["code"], error["type"]) == (status, status, kind.strip())


def test_a_body_that_is_too_large_is_not_kept(
    ask: Make, behind: Behind, scene: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gateway, "MAX_BODY", 500)
    reply = ask("POST", "/pooling", json={"data": scene})
    assert (reply.status_code, reply.json()["error"]["type"]) == (413, "too_large")
    assert behind.bodies == []
