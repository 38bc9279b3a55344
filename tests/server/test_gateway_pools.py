"""A slow step of one request does not keep another one's quick step waiting."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import httpx
import numpy as np
import pytest
from terramask_server.gateway import pooling
from terramask_server.scene.answer import Answer

LONG = 30.0


@pytest.fixture
def scene(geotiff: Callable[..., bytes], payload: Callable[..., Any]) -> dict[str, Any]:
    return payload(geotiff(np.full((6, 64, 64), 2000, np.int16)))


def test_a_wrong_request_is_told_so_while_scenes_are_being_opened(
    talk: Callable[..., None], scene: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    go, real = threading.Event(), pooling.prepare

    def slow(request: Any, *rest: Any) -> Any:
        go.wait(LONG)
        return real(request, *rest)

    monkeypatch.setattr(pooling, "prepare", slow)

    async def work(client: httpx.AsyncClient) -> None:
        others = [_post(client, scene) for _ in range(pooling.DECODING)]
        try:
            await asyncio.sleep(0.2)
            reply = await asyncio.wait_for(_post(client, {"nonsense": 1}), LONG / 2)
            assert reply.status_code == 400
        finally:
            go.set()
            await asyncio.gather(*others)

    talk(work)


@pytest.mark.parametrize(
    ("device", "cores", "threads"),
    [
        ("cpu", 64, 2),
        ("cuda", 1, 2),
        ("cuda", 4, 2),
        ("cuda", 12, 6),
        ("cuda", 64, 8),
        ("cuda", None, 2),
    ],
)
def test_beside_a_card_more_cores_decode(
    device: str, cores: int | None, threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    served = SimpleNamespace(device=device)
    assert pooling._threads(served, pooling.DECODING) == threads


def test_tiles_are_cut_while_answers_are_being_written(
    talk: Callable[..., None], scene: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    go, real, written = threading.Event(), Answer.finish, threading.Semaphore(0)

    def slow(self: Answer, *rest: Any) -> Any:
        written.release()
        if self.scene.request.as_cog:
            go.wait(LONG)
        return real(self, *rest)

    monkeypatch.setattr(Answer, "finish", slow)
    cut, prepared = [], pooling.PreparedTile

    def counted(*arguments: Any) -> Any:
        cut.append(arguments)
        return prepared(*arguments)

    monkeypatch.setattr(pooling, "PreparedTile", counted)

    async def work(client: httpx.AsyncClient) -> None:
        others = [_post(client, {**scene, "image_format": "cog"}) for _ in range(pooling.ANSWERING)]
        try:
            for _ in others:
                assert await asyncio.to_thread(written.acquire, timeout=LONG / 2)
            third = _post(client, scene)
            deadline = time.monotonic() + LONG / 2
            while len(cut) == len(others) and time.monotonic() < deadline:
                await asyncio.sleep(0.05)
            assert len(cut) == len(others) + 1
        finally:
            go.set()
            replies = await asyncio.gather(*others)
        assert {reply.status_code for reply in (*replies, await third)} == {200}

    talk(work)


def _post(client: httpx.AsyncClient, data: dict[str, Any]) -> asyncio.Future[httpx.Response]:
    return asyncio.ensure_future(client.post("/pooling", json={"data": data}))
