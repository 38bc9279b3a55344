"""The gateway before a stand-in for vLLM, which takes the scenes that the gateway prepared."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import os
import threading
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import Any

import httpx
import numpy as np
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from terramask_server import gateway
from terramask_server.handover import take
from terramask_server.scene import Scene

Make = Callable[..., Any]
Work = Callable[[httpx.AsyncClient], Awaitable[None]]
NIR = 3


class Behind:
    """vLLM's part: remembers what it got, and answers flood where the input is below the mean."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.lengths: list[int] = []
        self.tokens: list[Any] = []

    async def pooling(self, request: Request) -> JSONResponse:
        body = await request.body()
        assert int(request.headers["content-length"]) == len(body)
        assert request.headers["content-type"] == "application/json"
        self.bodies.append(json.loads(body))
        self.tokens.append(self.bodies[-1]["data"])
        scene = take(self.tokens[-1])
        assert scene is not None
        return JSONResponse({"data": {"tiles": len(scene.tiles)}})

    async def echo(self, request: Request) -> JSONResponse:
        body = (await request.body()).decode()
        facts = {"body": body, "path": request.url.path, "type": request.headers["content-type"]}
        return JSONResponse({**facts, "query": request.url.query}, status_code=207)

    async def health(self, request: Request) -> JSONResponse:
        return JSONResponse({})


@pytest.fixture
def behind() -> Behind:
    return Behind()


@pytest.fixture
def config(prithvi_config: Make) -> dict[str, Any]:
    return prithvi_config()


@pytest.fixture
def app(behind: Behind, config: dict[str, Any]) -> Starlette:
    routes = [
        Route("/pooling", behind.pooling, methods=["POST"]),
        Route("/health", behind.health),
        Route("/v1/echo", behind.echo, methods=["POST"]),
    ]
    made = Starlette(routes=routes, middleware=[Middleware(gateway.Gateway)])
    made.state.vllm_config = SimpleNamespace(
        model_config=SimpleNamespace(
            hf_config=SimpleNamespace(to_dict=lambda: config), served_model_name=["m", "alias"]
        ),
        device_config=SimpleNamespace(device_type="cpu"),
    )
    return made


@pytest.fixture
def talk(app: Starlette) -> Callable[[Work], None]:
    """Runs what is to be done with a client of ``app``."""

    def run(work: Work) -> None:
        async def session() -> None:
            transport = httpx.ASGITransport(app=app)
            async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
                await work(client)

        asyncio.run(session())

    return run


@pytest.fixture
def ask(talk: Make) -> Callable[..., httpx.Response]:
    def once(method: str, path: str, **more: Any) -> httpx.Response:
        replies: list[httpx.Response] = []

        async def work(client: httpx.AsyncClient) -> None:
            replies.append(await client.request(method, path, **more))

        talk(work)
        return replies[0]

    return once


@pytest.fixture
def scene(geotiff: Make, payload: Make) -> dict[str, Any]:
    return payload(geotiff(np.full((6, 70, 20), 2000, np.int16)))


def left_over() -> int:
    gc.collect()
    return sum(isinstance(one, Scene) for one in gc.get_objects())


def test_the_card_is_answered_by_the_gateway(ask: Make, golden: Make) -> None:
    reply = ask("GET", "/v1/terramask")
    assert reply.status_code == 200
    assert reply.headers["content-type"] == "application/json"
    assert reply.json().keys() == golden("card").keys()
    assert (reply.json()["model"], reply.json()["tile"]) == ("m", 64)


def test_a_model_without_a_mask_has_no_card(ask: Make, config: dict[str, Any]) -> None:
    config["pretrained_cfg"]["model"]["class_path"] = "terratorch.tasks.ClassificationTask"
    reply = ask("GET", "/v1/terramask")
    assert reply.status_code == 501
    assert "mask" in reply.json()["error"]["message"]


@pytest.mark.xfail(strict=True, reason="bug: docs/protocol.md promises message, type, param, code")
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
    ask: Make, behind: Behind, scene: dict[str, Any]
) -> None:
    reply = ask("POST", "/pooling", json={"model": "m", "softmax": False, "data": scene})
    assert reply.status_code == 200
    assert reply.json() == {"data": {"tiles": 2}}
    assert len(json.dumps(behind.bodies)) < 200  # a token and not the pixels
    assert behind.bodies[0]["model"] == "m"
    assert take(behind.tokens[0]) is None
    assert left_over() == 0


def test_the_model_may_be_left_out(ask: Make, behind: Behind, scene: dict[str, Any]) -> None:
    assert ask("POST", "/pooling", json={"data": scene}).status_code == 200
    assert "model" not in behind.bodies[0]


def test_a_client_cannot_take_over_a_scene(ask: Make, behind: Behind) -> None:
    reply = ask("POST", "/pooling", json={"data": {"terramask_scene": "0" * 32}})
    assert reply.status_code == 400
    assert behind.bodies == []


def test_a_scene_without_data_is_answered_at_once(
    ask: Make, behind: Behind, geotiff: Make, payload: Make, read_mask: Make
) -> None:
    empty = payload(geotiff(np.zeros((6, 5, 7), np.int16), nodata=0))
    reply = ask("POST", "/pooling", json={"model": "m", "data": empty})
    assert reply.status_code == 200
    assert behind.bodies == []
    mask, _ = read_mask(reply.json()["data"]["data"])
    assert mask.shape == (5, 7)
    assert (mask == 255).all()
    assert left_over() == 0


@pytest.mark.xfail(strict=True, reason="bug: docs/protocol.md promises request_id and created_at")
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


def test_health_is_answered_while_a_source_is_slow(
    talk: Make, web: Any, geotiff: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERRAMASK_ALLOW_HOSTS", "127.0.0.1")
    content = geotiff(np.full((6, 5, 5), 2000, np.int16))
    entered, release = threading.Event(), threading.Event()

    def slow() -> Any:
        entered.set()
        release.wait(15)
        return 200, {}, content

    web.pages["/slow"] = slow
    data = {"data_format": "url", "data": web.url("/slow")}

    async def work(client: httpx.AsyncClient) -> None:
        pooling = asyncio.create_task(client.post("/pooling", json={"data": data}))
        try:
            assert await asyncio.to_thread(entered.wait, 15)
            assert (await client.get("/health")).status_code == 200
            assert not pooling.done()
        finally:
            release.set()
        assert (await pooling).status_code == 200

    talk(work)


@pytest.mark.xfail(
    strict=True, reason="bug: a few slow sources hold all threads of the default pool"
)
def test_the_card_is_answered_while_many_sources_are_slow(
    talk: Make, web: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERRAMASK_ALLOW_HOSTS", "127.0.0.1")
    release, threads = threading.Event(), min(32, (os.cpu_count() or 1) + 4)
    entered = threading.Semaphore(0)

    def slow() -> Any:
        entered.release()
        release.wait(30)
        return 404, {}, b""

    web.pages["/slow"] = slow
    data = {"data_format": "url", "data": web.url("/slow")}

    async def work(client: httpx.AsyncClient) -> None:
        await client.get("/v1/terramask")
        requests = [
            asyncio.create_task(client.post("/pooling", json={"data": data}))
            for _ in range(threads + 2)
        ]
        try:
            while not entered.acquire(blocking=False):
                await asyncio.sleep(0.01)
            for _ in range(50):
                await asyncio.sleep(0.01)
            reply = await asyncio.wait_for(client.get("/v1/terramask"), 3)
            assert reply.status_code == 200
        finally:
            release.set()
            await asyncio.gather(*requests, return_exceptions=True)

    talk(work)


def http_scope(app: Starlette, length: int) -> dict[str, Any]:
    headers = [(b"content-length", b"%d" % length), (b"content-type", b"application/json")]
    return {
        "type": "http",
        "method": "POST",
        "path": "/pooling",
        "headers": headers,
        "query_string": b"",
        "app": app,
    }


def test_a_client_that_leaves_takes_its_scene_along(app: Starlette, scene: dict[str, Any]) -> None:
    body = json.dumps({"data": scene}).encode()
    seen: list[Any] = []

    async def receive() -> dict[str, Any]:
        return messages.pop(0)

    async def inner(scope: Any, receive: Any, send: Any) -> None:
        seen.append((await receive())["body"])
        seen.append(take(json.loads(seen[0])["data"]) is not None)
        seen.append(await receive())

    async def send(message: Any) -> None:
        seen.append(message)

    messages = [
        {"type": "http.request", "body": body[:100], "more_body": True},
        {"type": "http.request", "body": body[100:]},
        {"type": "http.disconnect"},
    ]
    asyncio.run(gateway.Gateway(inner)(http_scope(app, len(body)), receive, send))
    assert seen[1] is True
    assert seen[2:] == [{"type": "http.disconnect"}]
    assert take(json.loads(seen[0])["data"]) is None
    assert left_over() == 0


def test_a_request_that_vllm_fails_on_leaves_no_scene(
    app: Starlette, scene: dict[str, Any]
) -> None:
    body = json.dumps({"data": scene}).encode()

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    async def inner(*call: Any) -> None:
        raise OSError("engine died")

    with contextlib.suppress(OSError):
        asyncio.run(gateway.Gateway(inner)(http_scope(app, len(body)), receive, receive))
    assert left_over() == 0


def test_a_client_that_leaves_early_is_not_answered(app: Starlette) -> None:
    seen: list[Any] = []

    async def record(*message: Any) -> None:
        seen.append(message)

    async def receive() -> dict[str, Any]:
        return messages.pop(0)

    messages: list[dict[str, Any]] = [
        {"type": "http.request", "body": b'{"da', "more_body": True},
        {"type": "http.disconnect"},
    ]
    asyncio.run(gateway.Gateway(record)(http_scope(app, 99), receive, record))
    assert seen == []
