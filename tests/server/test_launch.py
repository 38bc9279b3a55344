"""The launcher as a process, with a small program in vLLM's place."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.launched import KEY, KEYED, LAUNCH, Launched

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


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("handles", [True, False])
def test_it_ends_with_the_process_that_it_was_told_of(
    launch: Launch, model: Path, number: int, handles: bool
) -> None:
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as other:
        more = {} if handles else {"NO_HANDLES": "1"}
        launched = launch("--model", str(model), "--end-with", str(other.pid), **more)
        launched.until_ready()
        assert launched.process.poll() is None
        other.send_signal(number)
        other.wait()
        status, _, complained = launched.end()
    assert (status, complained) == (0, "")
    assert launched.read_pipe() == b""


def test_it_ends_with_that_process_while_vllm_still_starts(launch: Launch, model: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as other:
        launched = launch("--model", str(model), "--end-with", str(other.pid), FAKE="silent")
        assert next(iter(launched.process.stdout or ())).startswith("Starting ")
        other.kill()
        other.wait()
        assert launched.end()[0] == 0


@pytest.mark.parametrize("process", ["0", "-1", "me", "99999999999"])
def test_what_is_no_process_is_refused(launch: Launch, model: Path, process: str) -> None:
    assert "not the number" in failure(launch("--model", str(model), f"--end-with={process}"))


def test_a_process_that_has_ended_already_is_said(launch: Launch, model: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as other:
        other.wait()
    assert "no process" in failure(launch("--model", str(model), "--end-with", str(other.pid)))


def test_it_hands_on_what_vllm_needs_and_what_it_does_not_know_last(
    launch: Launch, model: Path
) -> None:
    further = ["--max-num-seqs", "3", "--served-model-name", "mine"]
    launched = launch("--model", str(model), *further, FAKE="fail")
    launched.end()
    arguments, _ = launched.call()
    assert arguments[:2] == ["-m", "terramask_server.vllm_start"]
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
    launched = launch("--model", str(model), "--host", "0.0.0.0", FAKE="fail", **KEYED)
    launched.end()
    assert "TERRAMASK_ALLOW_HOSTS" not in launched.call()[1]


@pytest.mark.parametrize("hosts", ["", "data.example:8080"])
@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_what_the_operator_allows_is_kept(
    launch: Launch, model: Path, host: str, hosts: str
) -> None:
    options = ["--model", str(model), "--host", host]
    launched = launch(*options, FAKE="fail", TERRAMASK_ALLOW_HOSTS=hosts, **KEYED)
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
        "launch.running", "def raise_(): raise launch.NoVllm('No vLLM.')\nlaunch.running"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "python"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (1, "terramask-serve: No vLLM.\n")


def test_a_port_that_does_not_exist_is_said(launch: Launch, model: Path) -> None:
    assert "70000" in failure(launch("--model", str(model), "--port", "70000"))


def test_a_log_that_cannot_be_written_is_said(launch: Launch, model: Path, tmp_path: Path) -> None:
    log = str(tmp_path / "no" / "such.log")
    assert log in failure(launch("--model", str(model), "--log", log))


def test_a_host_that_is_not_here_is_not_called_a_port_in_use(launch: Launch, model: Path) -> None:
    launched = launch("--model", str(model), "--host", "192.0.2.1", **KEYED)
    sentence = failure(launched)
    assert "in use" not in sentence
    assert "192.0.2.1" in sentence


@pytest.mark.parametrize("variables", [KEYED, {"VLLM_API_KEY": KEY}, {}])
def test_with_a_key_it_says_when_it_is_ready_and_tells_nobody(
    launch: Launch, model: Path, variables: dict[str, str]
) -> None:
    options = [] if variables else ["--api-key", KEY]
    launched = launch("--model", str(model), *options, **variables)
    line = launched.until_ready()
    arguments, environment = launched.call()
    launched.process.terminate()
    status, said, complained = launched.end()
    assert status == 0
    assert KEY in (environment.get("TERRAMASK_API_KEY"), environment.get("VLLM_API_KEY"))
    for text in (line, said, complained, *arguments):
        assert KEY not in text


@pytest.mark.parametrize(("mode", "said"), [("other-key", "No key"), ("no-model", "No mask.")])
def test_what_the_server_says_instead_of_its_card_ends_it(
    launch: Launch, model: Path, mode: str, said: str
) -> None:
    launched = launch("--model", str(model), FAKE=mode, **KEYED)
    status, _, complained = launched.end()
    assert status == 1
    assert said in complained
    assert KEY not in complained


def test_the_log_is_for_nobody_else(launch: Launch, model: Path, tmp_path: Path) -> None:
    launch("--model", str(model), FAKE="fail").end()
    (log,) = tmp_path.glob("terramask-serve-*.log")
    assert log.stat().st_mode & 0o077 == 0


def test_an_untested_vllm_is_said_and_served(tmp_path: Path, model: Path) -> None:
    launched = Launched(tmp_path, "--model", str(model), version="0.27.1")
    try:
        lines = [next(iter(launched.process.stdout or ())) for _ in range(2)]
        assert lines[0].startswith("Starting vLLM 0.27.1")
        assert "tested with vLLM 0.28 to 0.32, not with 0.27.1" in lines[1]
        assert launched.until_ready()
    finally:
        launched.close()


def test_a_check_that_fails_says_what_vllm_died_of(launch: Launch, model: Path) -> None:
    launched = launch("--check", "--host", "0.0.0.0", "--model", str(model), FAKE="fail")
    status, said, complained = launched.end()
    assert (status, complained) == (1, "")
    assert "FAILED" in said
    assert "the weights are missing" in said
    arguments, environment = launched.call()
    assert arguments[arguments.index("--host") + 1] == "127.0.0.1"
    assert environment["TERRAMASK_API_KEY"] not in said + " ".join(arguments)


def test_a_check_that_is_stopped_has_found_nothing_good(launch: Launch, model: Path) -> None:
    launched = launch("--check", "--model", str(model), FAKE="silent")
    for line in launched.process.stdout or ():
        if line.startswith("ok"):
            break
    launched.process.send_signal(signal.SIGINT)
    assert launched.end()[0] == 1
