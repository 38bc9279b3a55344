"""nginx before several servers for as long as a block runs, with the site for operators."""

from __future__ import annotations

import contextlib
import grp
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from tools.local_server import free_port

SITE = Path(__file__).resolve().parents[1] / "server_plugin" / "deploy" / "nginx.conf"
START_S = 10.0
# What one client sees of its request, and who was asked for it: of a request that was passed on
# there are several addresses.
_FORMAT = "$status $request_method $uri $upstream_addr"
_CONFIG = """
daemon off;
user {user};
worker_processes 2;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    log_format asked '{format}';
    access_log {folder}/access.log asked;
{places}
    upstream terramask {{
        # The workers count together.
        zone terramask 64k;
        least_conn;
{servers}
    }}
{site}
}}
"""
_PLACES = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


class BalancerFailed(Exception):
    """nginx is not installed or did not start; the message is what it said."""


@dataclass(frozen=True)
class Balancer:
    """An nginx that runs; ``address`` is where clients ask, ``folder`` is nginx's own.

    What it tells comes from nginx's log, which is written a moment after the answer is sent.
    """

    address: str
    folder: Path

    def statuses(self) -> Counter[int]:
        """How clients were answered: how often with which status, so far."""
        return Counter(int(line[0]) for line in self._lines())

    def asked(self, route: str = "POST /pooling") -> Counter[str]:
        """How many requests for ``route`` each server was sent, by its address."""
        sent = (line[3:] for line in self._lines() if line[1:3] == route.split())
        return Counter(f"http://{one.strip(',')}" for line in sent for one in line)

    def _lines(self) -> list[list[str]]:
        text = (self.folder / "access.log").read_text(encoding="ascii")
        return [line.split() for line in text.splitlines()]


@contextlib.contextmanager
def balancer(
    servers: Sequence[str], folder: Path, certificate: Path | None = None, buffering: bool = False
) -> Iterator[Balancer]:
    """Run nginx in front of ``servers`` (addresses on loopback), on a free port of loopback.

    ``certificate`` is a PEM file with a key and its certificate; without one there is no TLS.
    ``buffering`` has nginx take a request in whole before it sends it on: only then can it send it
    again to another server when one ends in the middle.

    Raises:
        BalancerFailed: nginx did not start.
    """
    port, config = free_port(), folder / "nginx.conf"
    config.write_text(_written(servers, folder, port, certificate, buffering), encoding="utf-8")
    said = folder / "said.log"
    with (
        said.open("wb") as output,
        subprocess.Popen(
            [_program(), "-p", str(folder), "-c", str(config)], stdout=output, stderr=output
        ) as process,
    ):
        try:
            _wait_until_listening(process, port, said)
            scheme = "https" if certificate else "http"
            yield Balancer(f"{scheme}://127.0.0.1:{port}", folder)
        finally:
            # Its workers end with it.
            process.send_signal(signal.SIGTERM)
            process.wait()


def _program() -> str:
    found = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if found is None:
        raise BalancerFailed("nginx is not installed; run 'tools/setup.sh balancer'.")
    return found


def _written(
    servers: Sequence[str], folder: Path, port: int, certificate: Path | None, buffering: bool
) -> str:
    return _CONFIG.format(
        user=f"{pwd.getpwuid(os.getuid()).pw_name} {grp.getgrgid(os.getgid()).gr_name}",
        folder=folder,
        format=_FORMAT,
        places="\n".join(f"    {name}_temp_path {folder}/{name};" for name in _PLACES),
        servers="\n".join(f"        server {urlsplit(one).netloc};" for one in servers),
        site=_site(port, certificate, buffering),
    )


def _site(port: int, certificate: Path | None, buffering: bool) -> str:
    """The operators' site on another port, with another certificate or none."""
    site = SITE.read_text(encoding="utf-8")
    site = site.replace(
        "listen 443 ssl;", f"listen 127.0.0.1:{port}{' ssl' if certificate else ''};"
    )
    site = re.sub(
        r"(ssl_certificate(?:_key)?) .*;", rf"\1 {certificate};" if certificate else "", site
    )
    if buffering:
        on = "proxy_request_buffering on;\n        client_body_buffer_size 16m;"
        site = site.replace("proxy_request_buffering off;", on)
    return site


def _wait_until_listening(process: subprocess.Popen[bytes], port: int, said: Path) -> None:
    deadline = time.monotonic() + START_S
    while process.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.02)
    raise BalancerFailed(said.read_text(encoding="utf-8", errors="replace").strip())
