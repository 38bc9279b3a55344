"""The gateway before a stand-in for vLLM, which computes the tiles that it is handed."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest
from starlette.applications import Starlette
from terramask_server.gateway import app as gateway
from terramask_server.gateway.pace import FEWEST, MOST
from terramask_server.handover import take

from tests.server.asgi import until

Make = Callable[..., Any]
Behind = Any


@pytest.fixture
def mixed(geotiff: Make, payload: Make) -> Make:
    """A request of four tiles: flood on the left, no data in a corner."""

    def make(**more: Any) -> dict[str, Any]:
        values = np.full((6, 100, 90), 4000, np.int16)
        values[:, :, :30] = 100
        values[2, :3, :5] = -9999
        return payload(geotiff(values, nodata=-9999), **more)

    return make


def expected() -> Any:
    mask = np.zeros((100, 90), np.uint8)
    mask[:, :30] = 1
    mask[:3, :5] = 255
    return mask


def test_the_card_is_answered_by_the_gateway(ask: Make, golden: Make) -> None:
    reply = ask("GET", "/v1/terramask")
    assert reply.status_code == 200
    assert reply.headers["content-type"] == "application/json"
    assert reply.headers["cache-control"] == "no-store"
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


def test_the_operators_limits_stand_on_the_card(ask: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERRAMASK_MAX_PIXELS", "1000000")
    monkeypatch.setenv("TERRAMASK_MAX_MIB", "3")
    limits = ask("GET", "/v1/terramask").json()["limits"]
    assert (limits["max_pixels"], limits["max_bytes"]) == (1_000_000, 3 << 20)


def test_other_routes_are_left_alone(ask: Make) -> None:
    assert ask("GET", "/health").status_code == 200
    assert ask("GET", "/no/such").status_code == 404
    assert ask("GET", "/pooling").status_code == 405
    assert ask("POST", "/v1/terramask").status_code == 404
    reply = ask("GET", "/v1/echo?a=b", headers={"content-type": "text/x"})
    assert reply.status_code == 207
    assert reply.json() == {"body": "", "path": "/v1/echo", "type": "text/x", "query": "a=b"}


@pytest.mark.parametrize("path", ["/invocations", "/v1/echo", "/pooling/", "/tokenize", "/sleep"])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_but_pooling_takes_anything(ask: Make, method: str, path: str) -> None:
    reply = ask(method, path, json={"data": {"data_format": "url", "data": "http://127.0.0.1/"}})
    assert (reply.status_code, reply.json()["error"]["type"]) == (404, "route_not_found")


def test_a_server_below_a_path_is_the_same(app: Starlette, scene: dict[str, Any]) -> None:
    async def work() -> None:
        transport = httpx.ASGITransport(app=app, root_path="/gpu")
        async with httpx.AsyncClient(transport=transport, base_url="http://test/gpu") as client:
            assert (await client.get("/v1/terramask")).json()["model"] == "m"
            assert (await client.post("/pooling", json={"data": scene})).status_code == 200

    asyncio.run(work())


def test_the_servers_start_and_end_are_left_alone() -> None:
    seen: list[Any] = []

    async def inner(*call: Any) -> None:
        seen.append(call)

    call = ({"type": "lifespan"}, object(), object())
    asyncio.run(gateway.Gateway(inner)(*call))
    assert seen == [call]


def test_a_websocket_without_the_key_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERRAMASK_API_KEY", "k")
    seen: list[Any] = []

    async def inner(*call: Any) -> None:
        raise AssertionError("it is let in")

    async def send(message: Any) -> None:
        seen.append(message)

    scope: dict[str, Any] = {"type": "websocket", "path": "/health", "headers": []}
    asyncio.run(gateway.Gateway(inner)(scope, send, send))
    assert seen == [{"type": "websocket.close", "code": 1008, "reason": "not_authorised"}]


@pytest.mark.parametrize("model", [{"model": "m"}, {"model": "alias"}, {}, {"model": None}])
def test_a_scene_becomes_its_mask(
    ask: Make, behind: Behind, mixed: Make, golden: Make, read_mask: Make, model: dict[str, Any]
) -> None:
    reply = ask("POST", "/pooling", json={**model, "softmax": False, "data": mixed()})
    assert reply.status_code == 200
    assert reply.headers["content-type"] == "application/json"
    content = reply.json()
    assert content.keys() == golden("answer").keys()
    assert golden("answer")["data"].keys() <= content["data"].keys()
    assert content["request_id"] == content["data"]["request_id"]
    np.testing.assert_array_equal(read_mask(content["data"]["data"])[0], expected())
    # vLLM sees one tile at a time, under its own name for the model.
    assert len(behind.bodies) == 4
    assert {body["model"] for body in behind.bodies} == {"m"}


def test_vllm_is_handed_tokens_that_are_worth_nothing_afterwards(
    ask: Make, behind: Behind, scene: dict[str, Any], left_over: Make
) -> None:
    assert ask("POST", "/pooling", json={"data": scene}).status_code == 200
    assert len(json.dumps(behind.bodies)) < 300
    assert left_over() == 0
    for body in behind.bodies:
        assert take(body["data"]) is None


@pytest.mark.parametrize(
    ("engines", "batch", "places"),
    [(1, 1, 2), (1, 2, 4), (1, 4, 8), (1, 8, 16), (2, 1, 4), (3, 2, 12)],
)
def test_a_batch_and_the_next_one_of_each_engine_are_inside_at_a_time(
    ask: Make,
    app: Starlette,
    behind: Behind,
    geotiff: Make,
    payload: Make,
    engines: int,
    batch: int,
    places: int,
) -> None:
    async def together(request: Any) -> None:
        await until(lambda: behind.most_inside >= places)
        await asyncio.sleep(0.01)

    app.state.vllm_config.scheduler_config.max_num_seqs = batch
    app.state.vllm_config.parallel_config.data_parallel_size = engines
    behind.before = together
    data = payload(geotiff(np.full((6, 300, 180), 2000, np.int16)))
    assert ask("POST", "/pooling", json={"data": data}).status_code == 200
    assert behind.computed == 24
    assert behind.most_inside == places


def test_of_the_clients_headers_only_the_key_goes_in(
    ask: Make, behind: Behind, scene: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERRAMASK_API_KEY", "k")
    headers = {
        "Authorization": "Bearer k",
        "X-Request-Id": "mine",
        "Accept-Encoding": "gzip",
        "Cookie": "a=b",
    }
    assert ask("POST", "/pooling", json={"data": scene}, headers=headers).status_code == 200
    assert len(behind.headers) == 2
    for seen in behind.headers:
        assert set(seen) == {"authorization", "content-type", "content-length"}
        assert seen["authorization"] == "Bearer k"


def test_a_client_cannot_take_over_a_tile(ask: Make, behind: Behind) -> None:
    reply = ask("POST", "/pooling", json={"data": {"terramask_tile": "0" * 32}})
    assert reply.status_code == 400
    assert behind.bodies == []


def test_a_scene_without_data_is_answered_at_once(
    ask: Make, behind: Behind, geotiff: Make, payload: Make, read_mask: Make, golden: Make
) -> None:
    empty = payload(geotiff(np.zeros((6, 5, 7), np.int16), nodata=0))
    reply = ask("POST", "/pooling", json={"model": "m", "data": empty})
    assert reply.status_code == 200
    assert behind.bodies == []
    assert reply.json().keys() == golden("answer").keys()
    mask, _ = read_mask(reply.json()["data"]["data"])
    assert mask.shape == (5, 7)
    assert (mask == 255).all()


def test_probabilities_and_a_cog_come_if_asked_for(ask: Make, mixed: Make, read_mask: Make) -> None:
    data = mixed(outputs=["classes", "probabilities"], image_format="cog")
    answer = ask("POST", "/pooling", json={"data": data}).json()["data"]
    mask, facts = read_mask(answer["data"])
    np.testing.assert_array_equal(mask, expected())
    assert facts["structure"]["LAYOUT"] == "COG"
    assert facts["bands"].shape == (3, 100, 90)
    valid = mask != 255
    assert (facts["bands"][1:, ~valid] == 255).all()
    np.testing.assert_allclose(facts["bands"][1:, valid].astype(int).sum(axis=0), 100, atol=1)
    np.testing.assert_array_equal(facts["bands"][1:, valid].argmax(axis=0), mask[valid])


def test_notes_tell_what_the_analyst_should_know(ask: Make, geotiff: Make, payload: Make) -> None:
    values = np.full((6, 5, 7), 2000, np.int16)
    nowhere = payload(geotiff(values, crs=None), scale=1e-4)
    notes = ask("POST", "/pooling", json={"data": nowhere}).json()["data"]["notes"]
    assert len(notes) == 1
    assert "coordinate reference system" in notes[0]
    somewhere = payload(geotiff(values), scale=1e-4)
    assert ask("POST", "/pooling", json={"data": somewhere}).json()["data"]["notes"] == []


def test_the_answer_may_be_written_to_the_operators_folder(
    ask: Make, mixed: Make, read_mask: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / 'a "folder"'
    folder.mkdir()
    monkeypatch.setenv("TERRAMASK_WRITE_FOLDER", str(folder))
    reply = ask("POST", "/pooling", json={"data": mixed(out_data_format="path")})
    answer = reply.json()["data"]
    assert answer["data_format"] == "path"
    written = Path(answer["data"])
    assert written.parent == folder
    content = base64.b64encode(written.read_bytes()).decode()
    np.testing.assert_array_equal(read_mask(content)[0], expected())


def test_a_long_image_is_answered_as_a_short_one(
    ask: Make, geotiff: Make, payload: Make, read_mask: Make
) -> None:
    """Its text is left in the body, which is emptied as soon as the scene is read."""
    values = np.random.default_rng(1).integers(3600, 4400, (6, 150, 150)).astype(np.int16)
    data = payload(geotiff(values))
    assert len(data["data"]) > 300_000
    reply = ask("POST", "/pooling", json={"data": data})
    assert reply.status_code == 200
    assert (read_mask(reply.json()["data"]["data"])[0] == 0).all()
