"""Everything that can go wrong, at the gateway's door: a status, a stable name, one sentence."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from terramask_server.scene.answer import Answer

from tests.server.mishaps import MISHAPS, Mishap, World
from tests.server.test_errors import CAUSES

Make = Callable[..., Any]
STATUS = {cause.type: cause.status for cause in CAUSES}
NOT_TOLD = (
    "Traceback",
    "/srv",
    "terramask_server",
    "site-packages",
    ".py",
    "key=",
    "signature",
    "http:",
)


@pytest.fixture
def happen(
    ask: Make, web: Any, behind: Any, config: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> Callable[[Mishap], httpx.Response]:
    """The reply to a mishap."""

    def make(mishap: Mishap) -> httpx.Response:
        world = World(monkeypatch, web, behind, config)
        request = mishap(world)
        body = request if isinstance(request, bytes) else json.dumps(request).encode()
        headers = {"Content-Type": world.content_type}
        return ask("POST", "/pooling", content=body, headers=headers)

    return make


@pytest.mark.parametrize(("kind", "mishap"), MISHAPS.values(), ids=MISHAPS)
def test_a_cause_has_its_status_its_name_and_one_sentence(
    happen: Make,
    log_lines: list[str],
    caplog: pytest.LogCaptureFixture,
    kind: str,
    mishap: Mishap,
) -> None:
    with caplog.at_level(logging.WARNING):
        reply = happen(mishap)
    error = reply.json()["error"]
    assert error.keys() == {"message", "type", "param", "code"}
    assert (error["type"], reply.status_code) == (kind, STATUS[kind])
    assert error["code"] == reply.status_code
    assert error["message"].endswith(".")
    assert "\n" not in error["message"]
    for told in (reply.text, *log_lines):
        assert [part for part in NOT_TOLD if part in told] == []
    # Nothing is told elsewhere either: no exception that nobody fetched.
    assert [one.getMessage() for one in caplog.records if one.name in ("asyncio", "root")] == []


def test_all_causes_are_seen_here() -> None:
    # Those that are no matter of the request itself are in test_gateway.py and test_exchange.py.
    elsewhere = {"route_not_found", "too_slow"}
    assert {kind for kind, _ in MISHAPS.values()} == set(STATUS) - elsewhere


@pytest.mark.parametrize(
    ("name", "header"), [("too many", "Retry-After"), ("no key", "WWW-Authenticate")]
)
def test_what_helps_the_client_stands_in_a_header(happen: Make, name: str, header: str) -> None:
    assert header in happen(MISHAPS[name][1]).headers


@pytest.mark.parametrize("path", ["/v1/terramask", "/metrics", "/v1/models", "/no/such"])
def test_without_the_key_no_route_but_health_is_open(
    ask: Make, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.setenv("TERRAMASK_API_KEY", "k")
    reply = ask("GET", path)
    assert (reply.status_code, reply.json()["error"]["type"]) == (401, "not_authorised")
    assert ask("GET", path, headers={"Authorization": "Bearer k"}).status_code in (200, 404)
    assert ask("GET", "/health").status_code == 200


def test_a_model_without_a_mask_has_no_card(ask: Make, config: dict[str, Any]) -> None:
    config["pretrained_cfg"]["model"]["class_path"] = "terratorch.tasks.ClassificationTask"
    reply = ask("GET", "/v1/terramask")
    assert (reply.status_code, reply.json()["error"]["type"]) == (501, "model_not_served")


def test_a_card_file_that_is_missing_is_told(ask: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERRAMASK_CARD", "/no/such/card.json")
    for reply in (ask("GET", "/v1/terramask"), ask("POST", "/pooling", json={})):
        assert (reply.status_code, reply.json()["error"]["type"]) == (501, "model_not_served")


def test_after_a_mistake_the_next_request_is_answered(
    ask: Make, scene: dict[str, Any], monkeypatch: pytest.MonkeyPatch, left_over: Make
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(Answer, "finish", lambda *arguments: 1 / 0)
        assert ask("POST", "/pooling", json={"data": scene}).status_code == 500
    assert ask("POST", "/pooling", json={"data": scene}).status_code == 200
    assert left_over() == 0


def test_the_log_tells_where_a_mistake_is(
    ask: Make, scene: dict[str, Any], monkeypatch: pytest.MonkeyPatch, log_lines: list[str]
) -> None:
    def finish(*arguments: Any) -> None:
        raise ZeroDivisionError("not to be told")

    monkeypatch.setattr(Answer, "finish", finish)
    ask("POST", "/pooling", json={"data": scene})
    failure = json.loads(log_lines[-1])["failure"]
    assert "ZeroDivisionError" in failure
    assert "finish" in failure
    assert "not to be told" not in failure
