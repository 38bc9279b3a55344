"""The gateway while sources are slow, clients leave and vLLM fails."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import threading
from collections.abc import Callable
from typing import Any

import httpx
import numpy as np
import pytest
from starlette.applications import Starlette
from terramask_server import gateway
from terramask_server.handover import take

Make = Callable[..., Any]


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


def test_a_client_that_leaves_takes_its_scene_along(
    app: Starlette, scene: dict[str, Any], left_over: Make
) -> None:
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
    assert left_over() == 0
    assert take(json.loads(seen[0])["data"]) is None


def test_a_request_that_vllm_fails_on_leaves_no_scene(
    app: Starlette, scene: dict[str, Any], left_over: Make
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
