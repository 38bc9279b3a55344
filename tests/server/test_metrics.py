"""What the server tells its operator about its requests: counters, and a line each."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from prometheus_client import REGISTRY
from starlette.applications import Starlette
from terramask_server.gateway.metrics import Record, log_to_stderr, recorded

from tests.server.asgi import Behind, Connection, until

Make = Callable[..., Any]
FIELDS = {
    "event",
    "at",
    "request_id",
    "outcome",
    "status",
    "tiles",
    "pixels",
    "received",
    "sent",
    "source",
    "failure",
    "seconds",
}


def counted(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(f"terramask_{name}", labels) or 0


@pytest.fixture
def grown() -> Callable[..., float]:
    """By how much a counter has grown since it was first asked for."""
    before: dict[Any, float] = {}

    def since(name: str, **labels: str) -> float:
        value = counted(name, **labels)
        return value - before.setdefault((name, *labels.items()), value)

    return since


def test_an_answer_is_counted_and_logged(
    ask: Make, scene: dict[str, Any], grown: Make, log_lines: list[str]
) -> None:
    counters = [
        ("requests_total", {"outcome": "ok"}),
        ("tiles_total", {}),
        ("received_bytes_total", {}),
        ("sent_bytes_total", {}),
        *(("seconds_count", {"phase": name}) for name in ("prepare", "compute", "answer", "all")),
    ]
    for name, labels in counters:
        grown(name, **labels)
    reply = ask("POST", "/pooling", json={"data": scene})
    found = [grown(name, **labels) for name, labels in counters]
    size = len(reply.request.content)
    assert found == [1, 2, size, len(reply.content), 1, 1, 1, 1]
    assert len(log_lines) == 1
    line = json.loads(log_lines[0])
    assert line.keys() == FIELDS
    assert line["request_id"] == reply.json()["request_id"]
    assert (line["outcome"], line["status"], line["source"]) == ("ok", 200, "b64_json")
    assert (line["tiles"], line["pixels"]) == (2, 70 * 20)
    assert (line["received"], line["sent"]) == (size, len(reply.content))
    assert set(line["seconds"]) == {"prepare", "compute", "answer", "all"}
    assert sum(line["seconds"].values()) <= 2 * line["seconds"]["all"] + 0.01


def test_a_refusal_is_counted_and_logged(ask: Make, grown: Make, log_lines: list[str]) -> None:
    grown("requests_total", outcome="invalid_request")
    reply = ask("POST", "/pooling", json={})
    assert grown("requests_total", outcome="invalid_request") == 1
    line = json.loads(log_lines[0])
    assert (line["outcome"], line["status"], line["tiles"]) == ("invalid_request", 400, 0)
    assert (line["received"], line["sent"]) == (2, len(reply.content))


def test_a_large_image_is_counted_as_it_came(
    ask: Make, geotiff: Make, payload: Make, log_lines: list[str]
) -> None:
    data = payload(geotiff(np.full((6, 150, 150), 2000, np.int16)))
    reply = ask("POST", "/pooling", json={"data": data})
    assert json.loads(log_lines[0])["received"] == len(reply.request.content) > 300_000


def test_what_was_fetched_is_counted(
    ask: Make, web: Any, geotiff: Make, monkeypatch: pytest.MonkeyPatch, log_lines: list[str]
) -> None:
    monkeypatch.setenv("TERRAMASK_ALLOW_HOSTS", "127.0.0.1")
    content = geotiff(np.full((6, 50, 50), 2000, np.int16))
    web.pages["/scene.tif?signature=xyz"] = (200, {}, content)
    url = web.url("/scene.tif?signature=xyz")
    headers = {"Authorization": "Bearer secret"}
    data = {"data_format": "url", "data": url}
    assert ask("POST", "/pooling", json={"data": data}, headers=headers).status_code == 200
    line = json.loads(log_lines[0])
    assert line["source"] == "url"
    assert line["received"] >= len(content)
    for private in ("signature", "xyz", "127.0.0.1", "scene.tif", "secret"):
        assert private not in log_lines[0]


def test_requests_under_way_are_told(app: Starlette, behind: Behind, scene: Any) -> None:
    async def work() -> None:
        release = asyncio.Event()
        behind.before = lambda request: release.wait()  # type: ignore[assignment,return-value]
        clients = [Connection(app), Connection(app)]
        for client in clients:
            client.send({"data": scene})
        await until(lambda: behind.inside == 4)
        assert counted("in_flight") == before + 2
        await clients[0].leave()
        assert counted("in_flight") == before + 1
        release.set()
        await clients[1].task
        assert counted("in_flight") == before

    before = counted("in_flight")
    asyncio.run(work())


def test_one_who_left_is_told_apart(
    app: Starlette, behind: Behind, scene: Any, grown: Make, log_lines: list[str]
) -> None:
    async def work() -> None:
        behind.before = lambda request: asyncio.Event().wait()  # type: ignore[assignment,return-value]
        client = Connection(app)
        client.send({"data": scene})
        await until(lambda: behind.inside == 2)
        await client.leave()

    grown("requests_total", outcome="gone")
    asyncio.run(work())
    assert grown("requests_total", outcome="gone") == 1
    line = json.loads(log_lines[0])
    assert (line["outcome"], line["status"], line["sent"]) == ("gone", 499, 0)


def test_one_whom_the_ending_server_left_is_no_success(
    app: Starlette, behind: Behind, scene: Any, log_lines: list[str]
) -> None:
    async def work() -> None:
        behind.before = lambda request: asyncio.Event().wait()  # type: ignore[assignment,return-value]
        client = Connection(app)
        client.send({"data": scene})
        await until(lambda: behind.inside == 2)
        client.task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await client.task

    asyncio.run(work())
    assert json.loads(log_lines[0])["outcome"] == "gone"


def test_a_failure_is_told_without_its_words_or_place(log_lines: list[str]) -> None:
    def inner_function() -> None:
        raise KeyError("/srv/secret/path")

    with recorded("r") as record:
        try:
            inner_function()
        except KeyError as error:
            record.fail(error)
    line = json.loads(log_lines[0])
    assert (line["outcome"], line["status"]) == ("internal_error", 500)
    assert "KeyError" in line["failure"]
    assert "inner_function" in line["failure"]
    assert "/" not in log_lines[0]


def test_what_ends_in_an_exception_is_counted_too(grown: Make) -> None:
    before = counted("in_flight")
    grown("seconds_count", phase="all")

    def fail(record: Record) -> None:
        with record.phase("prepare"):
            raise OSError

    with pytest.raises(OSError), recorded("r") as record:  # noqa: PT011
        fail(record)
    assert "prepare" in record.seconds
    assert grown("seconds_count", phase="all") == 1
    assert counted("in_flight") == before


def test_an_operators_own_logging_is_left_alone(log_lines: list[str]) -> None:
    logger = logging.getLogger("terramask")
    handlers = list(logger.handlers)
    log_to_stderr()
    assert logger.handlers == handlers


def test_without_it_lines_go_to_stderr(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    logger = logging.Logger("terramask")
    monkeypatch.setattr("terramask_server.gateway.metrics.logger", logger)
    log_to_stderr()
    log_to_stderr()
    with recorded("r1"):
        pass
    lines = capfd.readouterr().err.splitlines()
    assert [json.loads(line)["request_id"] for line in lines] == ["r1"]


def test_a_server_tells_from_its_start(monkeypatch: pytest.MonkeyPatch) -> None:
    from terramask_server.gateway.app import Gateway

    logger = logging.Logger("terramask")
    monkeypatch.setattr("terramask_server.gateway.metrics.logger", logger)
    Gateway(lambda *call: None)  # type: ignore[arg-type,return-value]
    assert logger.handlers
