"""The nginx site for operators, in a real nginx, before a web server that says what reached it."""

from __future__ import annotations

import contextlib
import http.server
import json
import re
import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from http.client import HTTPSConnection
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.fault_certificate import VALID, certificate
from tools.balancer import balancer
from tools.local_server import free_port

DEPLOY = Path(__file__).resolve().parents[2] / "server_plugin" / "deploy"
# Of nginx's main file, what a Debian would have there; the folders are the test's own.
MAIN = """
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/client;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/conf.d/*.conf;
}}
"""
NGINX = shutil.which("nginx") or "/usr/sbin/nginx"


class Stub(http.server.BaseHTTPRequestHandler):
    """Answers with the request's headers, and notes when its client is gone before it has all."""

    cut_off = threading.Event()

    def do_GET(self) -> None:
        self._answer(json.dumps(dict(self.headers)).encode())

    def do_POST(self) -> None:
        left = int(self.headers["Content-Length"])
        while left:
            piece = self.rfile.read(min(left, 1 << 16))
            if not piece:
                self.cut_off.set()
                return
            left -= len(piece)
        self._answer(b"{}")

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: Any) -> None:
        pass


@pytest.fixture(scope="module")
def stub() -> Iterator[int]:
    """The port of the web server behind nginx."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Stub) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


@pytest.fixture(scope="module")
def port(stub: int, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Where nginx listens."""
    folder = tmp_path_factory.mktemp("nginx")
    pair = certificate(folder, VALID)
    with balancer([f"http://127.0.0.1:{stub}"], folder, pair) as running:
        yield int(running.address.rpartition(":")[2])


def connected(port: int) -> HTTPSConnection:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return HTTPSConnection("127.0.0.1", port, timeout=20, context=context)


def test_nginx_takes_the_files_as_they_are_put_there(tmp_path: Path) -> None:
    """The site and its upstream, with a port and a certificate of the test's own."""
    pair = str(certificate(tmp_path, VALID))
    (tmp_path / "conf.d").mkdir()
    site = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    for theirs, ours in (
        ("listen 443 ssl", f"listen 127.0.0.1:{free_port()} ssl"),
        ("/etc/ssl/terramask.pem", pair),
        ("/etc/ssl/terramask.key", pair),
    ):
        assert theirs in site
        site = site.replace(theirs, ours)
    (tmp_path / "conf.d" / "terramask.conf").write_text(site, encoding="utf-8")
    shutil.copy(DEPLOY / "upstream.conf", tmp_path / "conf.d" / "terramask-upstream.conf")
    config = tmp_path / "nginx.conf"
    config.write_text(MAIN.format(folder=tmp_path), encoding="utf-8")
    done = subprocess.run(
        [NGINX, "-t", "-p", tmp_path, "-c", config], capture_output=True, text=True
    )
    assert (done.returncode, re.findall(r"\[\w+\].*", done.stderr)) == (0, [])


def test_the_key_and_the_clients_own_address_reach_the_server(port: int) -> None:
    with contextlib.closing(connected(port)) as connection:
        # What a client says of itself would let it take other clients' turns.
        given = {"Authorization": "Bearer key", "X-Forwarded-For": "203.0.113.7"}
        connection.request("GET", "/metrics", headers=given)
        answer = connection.getresponse()
        seen = json.loads(answer.read())
    assert answer.status == 200
    assert seen["Authorization"] == "Bearer key"
    assert seen["X-Forwarded-For"] == "127.0.0.1"


def test_what_the_server_would_refuse_for_its_size_is_not_passed_on(port: int) -> None:
    with contextlib.closing(connected(port)) as connection:
        connection.putrequest("POST", "/pooling")
        connection.putheader("Content-Length", str((700 << 20) + 1))
        connection.endheaders()
        assert connection.getresponse().status == 413


def test_a_client_that_goes_away_is_noticed_by_the_server(port: int) -> None:
    Stub.cut_off.clear()
    with contextlib.closing(connected(port)) as connection:
        connection.putrequest("POST", "/pooling")
        connection.putheader("Content-Length", str(600 << 20))
        connection.endheaders()
        connection.send(bytes(1 << 20))
    assert Stub.cut_off.wait(10)
