"""Who is let in: a real web server and router behind the guard, and requests byte by byte."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI, WebSocket
from starlette.applications import Starlette
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send
from terramask_server.access import Access, response
from terramask_server.settings import Settings

KEY = "0123456789abcdef"
SECRET = "what the model says"
UPGRADE = (
    "Connection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
)


class Guard:
    """What the gateway does first."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._access = Access(Settings(api_keys=(KEY,)))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket") and (error := self._access.refuse(scope)):
            await response(error)(scope, receive, send)
            return
        await self._app(scope, receive, send)


def make_app(root_path: str) -> FastAPI:
    def secret(*args: Any) -> PlainTextResponse:
        return PlainTextResponse(SECRET)

    app = FastAPI(root_path=root_path)
    app.add_route("/pooling", secret, methods=["GET", "POST", "OPTIONS"])
    app.add_route("/metrics", secret)
    app.add_route("/health", lambda request: PlainTextResponse("well"))
    app.mount("/inner", Starlette(routes=[Route("/health", secret), Route("/pooling", secret)]))

    @app.websocket("/live")
    async def live(one: WebSocket) -> None:
        await one.accept()
        await one.send_text(SECRET)
        await one.close()

    app.state.args = SimpleNamespace(host="127.0.0.1", uds=None, api_key=None)
    app.add_middleware(CORSMiddleware, allow_origins=["*"])
    app.add_middleware(Guard)
    return app


@pytest.fixture(scope="module", params=["", "/prefix", "/health"])
def port(request: pytest.FixtureRequest) -> Iterator[int]:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        config = uvicorn.Config(make_app(request.param), log_level="critical", lifespan="off")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        deadline = time.monotonic() + 20
        while not server.started and time.monotonic() < deadline:
            time.sleep(0.01)
        yield listening.getsockname()[1]
        server.should_exit = True
        thread.join(20)


def send(port: int, line: str, headers: str = "") -> str:
    """The whole answer to a request with this first line."""
    text = f"{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n"
    if "Upgrade" in headers:
        text = text.replace("Connection: close\r\n", "")
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(text.encode("latin-1"))
        connection.settimeout(20)
        received = b""
        while part := connection.recv(65536):
            received += part
    return received.decode("latin-1")


@pytest.mark.parametrize("method", ["GET", "POST", "HEAD", "OPTIONS", "PUT"])
@pytest.mark.parametrize(
    "target",
    [
        "/pooling",
        "//pooling",
        "/./pooling",
        "/prefix/pooling",
        "/health/pooling",
        "/health/../pooling",
        "/health/%2e%2e/pooling",
        "/health%2f..%2fpooling",
        "/%70ooling",
        "/pooling/",
        "/pooling?/health",
        "/pooling#/health",
        "http://localhost/pooling",
        "http://localhost/health/../pooling",
        "/inner/health",
        "/inner/pooling",
        "/prefix/inner/health",
        "/HEALTH",
        "/health/",
        "//health",
        "/metrics",
        "/docs",
        "/openapi.json",
        "/live",
        "/none",
    ],
)
def test_without_the_key_nothing_is_given_out(port: int, method: str, target: str) -> None:
    for headers in ("", "Authorization: Bearer wrong\r\n", "Origin: http://page.example\r\n"):
        answer = send(port, f"{method} {target}", headers)
        assert answer.split()[1] == "401", answer
        assert "www-authenticate: bearer" in answer.lower()
        assert SECRET not in answer


def test_a_socket_is_refused_before_it_opens(port: int) -> None:
    for target in ("/live", "/health", "/prefix/live"):
        answer = send(port, f"GET {target}", UPGRADE)
        assert answer.split()[1] == "401", answer
        assert SECRET not in answer


@pytest.mark.parametrize("target", ["/health", "/%68ealth", "/health?x=1"])
def test_health_is_open(port: int, target: str) -> None:
    answer = send(port, f"GET {target}")
    assert answer.split()[1] in ("200", "404")
    assert SECRET not in answer


def test_with_the_key_all_is_as_it_was(port: int) -> None:
    key = f"Authorization: Bearer {KEY}\r\n"
    assert SECRET in send(port, "GET /pooling", key)
    roots = ("", "/prefix", "/health")
    assert any(SECRET in send(port, f"GET {root}/inner/pooling", key) for root in roots)
    assert send(port, "GET /none", key).split()[1] == "404"
    assert "101" in send(port, "GET /live", key + UPGRADE).split("\r\n")[0]
