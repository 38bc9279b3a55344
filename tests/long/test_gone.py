"""A client that goes away costs nothing further."""

from __future__ import annotations

import random
import re
import socket
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from tests.long.load import ask, body, make_scene

Figure = Callable[[str, str], None]
ABORTS = 300
# So many before: the memory of the server's threads and of the C library's arenas has come to its
# size by then, which is no leak.
SETTLING = 100


def metric(address: str, name: str) -> float:
    with urllib.request.urlopen(f"{address}/metrics", timeout=30) as reply:
        text = reply.read().decode()
    return sum(float(line.split()[-1]) for line in text.splitlines() if line.startswith(name))


def resident(port: int) -> int:
    """Resident memory, in bytes, of the process that listens on ``port``: vLLM's API server."""
    for process in Path("/proc").iterdir():
        if not process.name.isdecimal():
            continue
        try:
            command = (process / "cmdline").read_bytes()
            status = (process / "status").read_text()
        except OSError:
            continue
        if b"vllm_start" in command and str(port).encode() in command:
            match = re.search(r"VmRSS:\s+(\d+) kB", status)
            return int(match[1]) << 10 if match else 0
    raise AssertionError("no such server")


def abort(address: str, content: bytes, after: float) -> None:
    """Send a request and hang up ``after`` so many seconds."""
    parts = urlsplit(address)
    head = (
        f"POST /pooling HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(content)}\r\n\r\n"
    )
    with socket.create_connection((parts.hostname or "", parts.port or 0)) as connection:
        connection.sendall(head.encode() + content)
        time.sleep(after)


def test_aborted_requests_leave_nothing(server_url: str, figure: Figure) -> None:
    content = body(make_scene(1024, tiled=True, compress="deflate"))
    port = urlsplit(server_url).port or 0
    random.seed(1)
    for _ in range(SETTLING):
        abort(server_url, content, random.uniform(0, 0.4))
    ask(server_url, content)
    before = resident(port)
    for _ in range(ABORTS):
        abort(server_url, content, random.uniform(0, 0.4))
    status = ask(server_url, content)[0]
    assert status == 200
    after = resident(port)
    deadline = time.monotonic() + 30
    while metric(server_url, "terramask_in_flight") and time.monotonic() < deadline:
        time.sleep(0.5)
    assert metric(server_url, "terramask_in_flight") == 0
    assert metric(server_url, "vllm:num_requests_running") == 0
    assert metric(server_url, "vllm:num_requests_waiting") == 0
    figure(
        f"{ABORTS} aborted requests of 1024 x 1024 pixels: resident memory of the API server",
        f"{before >> 20} MiB before, {after >> 20} MiB after ({100 * after / before - 100:+.1f} %)",
    )
    assert after < 1.05 * before
