"""The launcher as a process, with a small program in vLLM's place."""

from __future__ import annotations

import json
import os
import re
import select
import socket
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

# Runs the launcher with another program as Python, and with a vLLM that need not be installed.
LAUNCH = """
import os
import sys
from terramask_server import launch
from terramask_server.launch.builds import VllmBuild
launch.find_build = lambda device: VllmBuild("0.32.0", "cpu")
launch.running.STOP_TIMEOUT = 1.0
sys.executable = sys.argv.pop(1)
if os.environ.get("NO_HANDLES"):
    del os.pidfd_open
sys.exit(launch.main())
"""
OPERATORS = re.compile("TERRAMASK_|VLLM_API_KEY")
KEY = "0123456789abcdef"
KEYED = {"TERRAMASK_API_KEY": KEY}
# Writes down how it was called; then does what FAKE says.
FAKE = """#!{python}
import http.server, json, os, signal, sys
mode = os.environ["FAKE"]
with open(os.environ["CALL"], "w") as call:
    json.dump([sys.argv[1:], dict(os.environ)], call)
if mode == "fail":
    print("the weights are missing")
    sys.exit(3)
if mode == "silent":
    signal.pause()
if mode == "stubborn":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
if os.fork() == 0:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    pipe = os.open(os.environ["PIPE"], os.O_WRONLY)
    os.write(pipe, b"x")
    signal.pause()

class Card(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        card = {{"model": "m", "title": "M"}}
        status = 200 if self.path == "/v1/terramask" else 404
        key = os.environ.get("TERRAMASK_API_KEY") if mode != "other-key" else "another"
        if key and self.headers["Authorization"] != "Bearer " + key:
            card, status = {{"error": {{"message": "No key, no card."}}}}, 401
        if mode == "no-model":
            card, status = {{"error": {{"message": "No mask."}}}}, 501
        body = json.dumps(card).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

port = int(sys.argv[sys.argv.index("--port") + 1])
server = http.server.HTTPServer(("127.0.0.1", port), Card)
try:
    server.serve_forever()
except KeyboardInterrupt:
    sys.exit(0)
"""


class Launched:
    """A launcher that runs; everything it could leave behind goes when the test ends."""

    def __init__(
        self, folder: Path, *options: str, version: str = "0.32.0", **variables: str
    ) -> None:
        self.folder = folder
        self.port = free_port()
        fake = folder / "python"
        fake.write_text(textwrap.dedent(FAKE).format(python=sys.executable))
        fake.chmod(0o700)
        os.mkfifo(folder / "pipe")
        self.pipe = os.open(folder / "pipe", os.O_RDONLY | os.O_NONBLOCK)
        paths = {"CALL": str(folder / "call.json"), "PIPE": str(folder / "pipe")}
        own = {name: one for name, one in os.environ.items() if not OPERATORS.match(name)}
        environment = {**own, "TMPDIR": str(folder), "FAKE": "serve", **paths, **variables}
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-c",
                LAUNCH.replace("0.32.0", version),
                str(fake),
                "--port",
                str(self.port),
                *options,
            ],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._watchdog = threading.Timer(40, self.process.kill)
        self._watchdog.start()

    def until_ready(self) -> str:
        for line in self.process.stdout or ():
            if line.startswith("Ready"):
                assert self.read_pipe() == b"x"
                return line
        raise AssertionError(self.process.communicate()[1])

    def read_pipe(self) -> bytes:
        """What vLLM's second process says; nothing once it is gone."""
        assert select.select([self.pipe], [], [], 20)[0]
        return os.read(self.pipe, 1)

    def end(self) -> tuple[int, str, str]:
        said, complained = self.process.communicate()
        return self.process.returncode, said, complained

    def call(self) -> tuple[list[str], dict[str, str]]:
        arguments, environment = json.loads((self.folder / "call.json").read_text())
        return arguments, environment

    def close(self) -> None:
        self._watchdog.cancel()
        if self.process.poll() is None:
            self.process.terminate()
            self.process.communicate()
        os.close(self.pipe)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
