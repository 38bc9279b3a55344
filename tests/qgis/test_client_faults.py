"""Networks that break, and requests that are ended."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkReply

from plugin.server import network_errors, transfer
from plugin.server.client import ServerClient
from plugin.wire.errors import CERTIFICATE, GARBLED, TIMEOUT, UNREACHABLE, Cancelled
from plugin.wire.request import Body
from tests.qgis.raw_server import (
    Asking,
    RawServer,
    hold,
    pooled,
    raw,
    read_request,
    refused,
    reply,
    reset,
)

pytestmark = pytest.mark.usefixtures("qgis_app")
ROOT = Path(__file__).resolve().parents[2]
MASK = b'{"data": {"data_format": "b64_json", "data": "SUkqAAgAAAA="}}'
BEGINNING = b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"data":'


def after_request(*more):
    def act(connection):
        read_request(connection)
        for one in more:
            if isinstance(one, bytes):
                connection.sendall(one)
            else:
                one(connection)

    return act


@pytest.mark.parametrize(
    "act",
    [
        lambda connection: None,
        reset,
        lambda connection: connection.recv(10),
        after_request(),
        after_request(reset),
        after_request(BEGINNING),
        after_request(BEGINNING, lambda connection: time.sleep(0.1), reset),
        after_request(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{"data":'),
        after_request(b"HTTP/1.1 200"),
        after_request(b"SSH-2.0-OpenSSH_9.2\r\n"),
    ],
    ids=[
        *("close", "reset", "close while sending", "close after", "reset after"),
        *("part", "part reset", "part chunk", "part head", "no http"),
    ],
)
def test_a_connection_that_breaks_off(act):
    with RawServer(act) as server:
        for ask in (pooled(server.address), ServerClient(server.address).card):
            error = refused(ask)
            assert f"127.0.0.1:{server.port} broke off" in error.message
            assert error.kind == UNREACHABLE


def test_nobody_answers(free_address):
    error = refused(pooled(free_address))
    assert "Nobody answers at 127.0.0.1" in error.message
    assert (error.kind, error.status) == (UNREACHABLE, 0)


def test_a_secure_address_at_a_port_that_is_not():
    def act(connection):
        connection.recv(10)
        connection.sendall(raw(400))

    with RawServer(act) as server:
        error = refused(pooled(server.address.replace("http", "https")))
    assert "address really begins with https://" in error.message
    assert error.kind == CERTIFICATE


Qt = QNetworkReply.NetworkError


@pytest.mark.parametrize(
    ("error", "said", "kind"),
    [
        (Qt.HostNotFoundError, "no computer called floods.example:8000;", UNREACHABLE),
        (Qt.ConnectionRefusedError, "Nobody answers at floods.example:8000;", UNREACHABLE),
        (Qt.TemporaryNetworkFailureError, "broke off", UNREACHABLE),
        (Qt.UnknownNetworkError, "broke off", UNREACHABLE),
        (Qt.TimeoutError, "in time", TIMEOUT),
        (Qt.OperationCanceledError, "in time", TIMEOUT),
        (Qt.ProxyConnectionRefusedError, "proxy on the way to floods.example", "proxy"),
        (Qt.ProxyNotFoundError, "proxy on the way to floods.example", "proxy"),
        (Qt.ProxyTimeoutError, "proxy on the way to floods.example", "proxy"),
        (Qt.ProxyAuthenticationRequiredError, "a user name and a password", "proxy"),
        (Qt.UnknownProxyError, "proxy on the way to floods.example", "proxy"),
        (Qt.TooManyRedirectsError, "other addresses", GARBLED),
        (Qt.ProtocolFailure, "does not speak HTTP", GARBLED),
        # What is not in the table, and has no HTTP status, broke off as well.
        (Qt.UnknownServerError, "broke off", UNREACHABLE),
    ],
)
def test_what_cannot_be_made_to_happen_here(error, said, kind):
    url = QUrl("https://floods.example:8000/pooling?key=SECRET")
    told = network_errors.no_answer(error, "text of Qt", url, 0, [])
    assert said in told.message
    assert told.kind == kind
    assert "text of Qt" in told.details
    assert "SECRET" not in told.message + told.details


def test_no_byte_for_too_long_is_a_timeout_whatever_qgis_is_set_to(monkeypatch):
    monkeypatch.setattr(transfer, "STALL_MS", 300)
    for act in (hold, after_request(hold), after_request(BEGINNING, hold)):
        with RawServer(act) as server:
            error = refused(pooled(server.address))
        assert "did not answer in time" in error.message
        assert error.kind == TIMEOUT


def trickle(connection):
    """A byte now and then, for ever."""
    read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
    while True:
        connection.sendall(b" ")
        time.sleep(0.01)


def test_an_answer_that_only_trickles_ends_with_its_limit():
    with RawServer(trickle) as server:
        error = refused(pooled(server.address, limit_s=0.3))
    assert "did not answer in time" in error.message
    assert error.kind == TIMEOUT


def test_a_limit_that_is_not_reached_changes_nothing():
    with RawServer(reply(200, MASK)) as server:
        answer = Asking(pooled(server.address, limit_s=30)).outcome()
    assert answer.geotiff == b"II*\x00\x08\x00\x00\x00"


@pytest.mark.parametrize("act", [hold, after_request(hold), trickle])
def test_cancelling_ends_the_wait(act):
    feedback, came = QgsFeedback(), threading.Event()

    def noticed(connection):
        came.set()
        act(connection)

    with RawServer(noticed) as server:
        asking = Asking(pooled(server.address, feedback=feedback))
        assert came.wait(20)
        feedback.cancel()
        with pytest.raises(Cancelled):
            asking.outcome()


@pytest.mark.parametrize("what", ["cancel", "answer", "card"])
def test_eight_threads_never_stand_in_each_others_way(what):
    """In a process of its own: what goes wrong would stop or end the tests, too."""
    script = ROOT / "tests" / "qgis" / "request_storm.py"
    ended = subprocess.run(
        [sys.executable, script, what], cwd=ROOT, capture_output=True, text=True, timeout=90
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.splitlines()[-1] == "400 ended as they should"


def high_water_mark():
    """The most memory this process has had at a time since it was last asked to forget it."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) * 1024
    raise AssertionError


def test_a_large_body_is_in_memory_once():
    pixels = b"\x01" * (24 << 20)
    body = Body(b'{"data":"', pixels, b'"}')
    with RawServer(reply(200, MASK)) as server:
        client = ServerClient(server.address)
        Asking(lambda: client.pool(None, b"{}")).outcome()
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
        before = high_water_mark()
        Asking(lambda: client.pool(None, body)).outcome()
    assert len(body) > 1.3 * len(pixels)
    assert high_water_mark() - before < 1.3 * len(body)


def test_a_body_arrives_whole():
    lengths = []

    def act(connection):
        lengths.append(read_request(connection)[1])
        connection.sendall(raw(200, MASK))

    body = Body(b'{"data":"', bytes(range(256)) * 20_000, b'"}')
    with RawServer(act) as server:
        Asking(lambda: ServerClient(server.address).pool(None, body)).outcome()
    assert lengths == [len(body)]
