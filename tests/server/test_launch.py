"""The launcher as a process, with a small program in vLLM's place."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

# Runs the launcher with another program as Python, and with a vLLM that need not be installed.
LAUNCH = """
import sys
from terramask_server import launch
from terramask_server.vllm_build import VllmBuild
launch.find_build = lambda device: VllmBuild("0.32.0", "cpu")
launch.STOP_TIMEOUT = 1.0
sys.executable = sys.argv.pop(1)
sys.exit(launch.main())
"""
# Writes down how it was called; then does what FAKE says.
FAKE = """#!{python}
import http.server, json, os, signal, sys
mode = os.environ["FAKE"]
with open(os.environ["CALL"], "w") as call:
    json.dump([sys.argv[1:], dict(os.environ)], call)
if mode == "fail":
    print("the weights are missing")
    sys.exit(3)
if mode == "stubborn":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
if os.fork() == 0:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    pipe = os.open(os.environ["PIPE"], os.O_WRONLY)
    os.write(pipe, b"x")
    signal.pause()

class Card(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = b'{{"model": "m", "title": "M"}}'
        self.send_response(200 if self.path == "/v1/terramask" else 404)
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

    def __init__(self, folder: Path, *options: str, **variables: str) -> None:
        self.folder = folder
        self.port = free_port()
        fake = folder / "python"
        fake.write_text(textwrap.dedent(FAKE).format(python=sys.executable))
        fake.chmod(0o700)
        os.mkfifo(folder / "pipe")
        self.pipe = os.open(folder / "pipe", os.O_RDONLY | os.O_NONBLOCK)
        paths = {"CALL": str(folder / "call.json"), "PIPE": str(folder / "pipe")}
        environment = {**os.environ, "TMPDIR": str(folder), "FAKE": "serve", **paths, **variables}
        self.process = subprocess.Popen(
            [sys.executable, "-c", LAUNCH, str(fake), "--port", str(self.port), *options],
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


Launch = Callable[..., Launched]


@pytest.fixture
def launch(tmp_path: Path) -> Iterator[Launch]:
    running: list[Launched] = []

    def start(*options: str, **variables: str) -> Launched:
        running.append(Launched(tmp_path, *options, **variables))
        return running[-1]

    yield start
    for one in running:
        one.close()


@pytest.fixture
def model(tmp_path: Path) -> Path:
    folder = tmp_path / "my_flood"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    return folder


def failure(launched: Launched) -> str:
    """The one sentence of a launcher that gave up."""
    status, said, complained = launched.end()
    assert status == 1
    assert said == ""
    assert complained.startswith("terramask-serve: ")
    assert complained.count("\n") == 1, complained
    return complained


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("mode", ["serve", "stubborn"])
def test_it_says_when_it_is_ready_and_leaves_nothing_behind(
    launch: Launch, model: Path, number: int, mode: str
) -> None:
    launched = launch("--model", str(model), FAKE=mode)
    line = launched.until_ready()
    assert f"http://127.0.0.1:{launched.port}" in line
    launched.process.send_signal(number)
    status, _, complained = launched.end()
    assert (status, complained) == (0, "")
    assert launched.read_pipe() == b""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", launched.port))


def test_it_hands_on_what_vllm_needs_and_what_it_does_not_know_last(
    launch: Launch, model: Path
) -> None:
    further = ["--max-num-seqs", "3", "--served-model-name", "mine"]
    launched = launch("--model", str(model), *further, FAKE="fail")
    launched.end()
    arguments, _ = launched.call()
    assert arguments[:2] == ["-m", "vllm.entrypoints.openai.api_server"]
    assert arguments[-len(further) :] == further
    own = arguments[: -len(further)]
    for option, value in {
        "--model": str(model),
        "--served-model-name": "my_flood",
        "--host": "127.0.0.1",
        "--port": str(launched.port),
        "--io-processor-plugin": "terramask",
    }.items():
        assert own[own.index(option) + 1] == value


def test_what_vllm_died_of_is_shown(launch: Launch, model: Path) -> None:
    status, _, complained = launch("--model", str(model), FAKE="fail").end()
    assert status == 1
    assert "the weights are missing" in complained
    assert complained.startswith("terramask-serve: ")


def test_the_log_is_where_it_was_asked_for(launch: Launch, model: Path, tmp_path: Path) -> None:
    log = tmp_path / "vllm.log"
    launch("--model", str(model), "--log", str(log), FAKE="fail").end()
    assert "the weights are missing" in log.read_text()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_on_loopback_the_loopback_is_allowed(launch: Launch, model: Path, host: str) -> None:
    launched = launch("--model", str(model), "--host", host, FAKE="fail")
    launched.end()
    hosts = launched.call()[1]["TERRAMASK_ALLOW_HOSTS"].split(",")
    assert {"127.0.0.1", "localhost", "::1"} == set(hosts)


def test_where_others_can_reach_it_nothing_is_allowed(launch: Launch, model: Path) -> None:
    launched = launch("--model", str(model), "--host", "0.0.0.0", FAKE="fail")
    launched.end()
    assert "TERRAMASK_ALLOW_HOSTS" not in launched.call()[1]


@pytest.mark.parametrize("hosts", ["", "data.example:8080"])
@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_what_the_operator_allows_is_kept(
    launch: Launch, model: Path, host: str, hosts: str
) -> None:
    options = ["--model", str(model), "--host", host]
    launched = launch(*options, FAKE="fail", TERRAMASK_ALLOW_HOSTS=hosts)
    launched.end()
    assert launched.call()[1]["TERRAMASK_ALLOW_HOSTS"] == hosts


def test_the_environment_is_made_fit(launch: Launch, model: Path) -> None:
    foreign = dict.fromkeys(("GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA"), "/qgis")
    own: dict[str, Any] = {"OMP_NUM_THREADS": "7", "MINE": "1"}
    path = os.environ.get("PYTHONPATH", "")
    launched = launch("--model", str(model), FAKE="fail", PYTHONPATH=path, **foreign, **own)
    launched.end()
    environment = launched.call()[1]
    assert not {*foreign, "PYTHONPATH"} & environment.keys()
    assert {name: environment[name] for name in own} == own
    assert environment["VLLM_NO_USAGE_STATS"] == "1"
    assert environment["HF_HUB_OFFLINE"] == "1"


def test_a_model_from_the_hub_is_not_kept_offline(launch: Launch) -> None:
    launched = launch("--model", "org/name", FAKE="fail")
    launched.end()
    arguments, environment = launched.call()
    assert "HF_HUB_OFFLINE" not in environment
    assert arguments[arguments.index("--served-model-name") + 1] == "org/name"


def test_a_taken_port_is_said(launch: Launch, model: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        launched = launch("--model", str(model), "--port", port)
        assert port in failure(launched)
    assert not (launched.folder / "call.json").exists()


def test_a_folder_without_a_model_is_said(launch: Launch, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    sentence = failure(launch("--model", str(empty)))
    assert str(empty) in sentence
    assert "config.json" in sentence


def test_a_vllm_that_is_not_there_is_said(tmp_path: Path) -> None:
    program = LAUNCH.replace('VllmBuild("0.32.0", "cpu")', "raise_()").replace(
        "launch.STOP_TIMEOUT", "def raise_(): raise launch.NoVllm('No vLLM.')\nlaunch.STOP_TIMEOUT"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "python"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (1, "terramask-serve: No vLLM.\n")


def test_a_port_that_does_not_exist_is_said(launch: Launch, model: Path) -> None:
    status, _, complained = launch("--model", str(model), "--port", "70000").end()
    assert status in (1, 2)
    assert "Traceback" not in complained
    assert "70000" in complained


def test_a_log_that_cannot_be_written_is_said(launch: Launch, model: Path, tmp_path: Path) -> None:
    log = str(tmp_path / "no" / "such.log")
    assert log in failure(launch("--model", str(model), "--log", log))


def test_a_host_that_is_not_here_is_not_called_a_port_in_use(launch: Launch, model: Path) -> None:
    assert "in use" not in failure(launch("--model", str(model), "--host", "192.0.2.1"))
