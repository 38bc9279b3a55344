"""``terramask-serve --check`` against a small server in vLLM's place."""

from __future__ import annotations

import base64
import contextlib
import http.server
import json
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from rasterio.io import MemoryFile
from rasterio.transform import from_origin
from terramask_server.launch import check as checks
from terramask_server.launch import try_out
from terramask_server.launch.builds import VllmBuild
from terramask_server.launch.check import CheckFailed, Trial, check, compare, number_format
from terramask_server.launch.plan import make_plan
from terramask_server.launch.reference import NoReference
from terramask_server.launch.running import RunningError
from terramask_server.model.spec import ModelSpec

DEMO = Path(__file__).resolve().parents[2] / "server_plugin" / "models" / "demo_flood"
BUILD = VllmBuild("0.32.0", "cpu")
CARD = {"model": "demo_flood", "title": "Demonstration", "device": "cpu"}
# What TerraTorch says in these tests: the second class on the right.
OWN = np.zeros((2, 512, 512), np.float32)
OWN[1, :, 256:] = 1
CLASSES = OWN.argmax(axis=0).astype(np.uint8)


def as_tiff(values: Any) -> str:
    profile = {"driver": "GTiff", "dtype": values.dtype, "count": 1}
    with MemoryFile() as memory:
        height, width = values.shape
        transform = from_origin(0, 0, 1, 1)
        with memory.open(height=height, width=width, transform=transform, **profile) as target:
            target.write(values, 1)
        return base64.b64encode(memory.read()).decode("ascii")


class Fake:
    """How the server in vLLM's place behaves."""

    def __init__(self, port: int, key: str) -> None:
        self.port, self.key = port, key
        self.asked: list[dict[str, Any]] = []
        self.status = 200
        self.content: dict[str, Any] = {"data": {"data": as_tiff(CLASSES)}}
        self.lets_in: Callable[[str | None], bool] = lambda given: given == f"Bearer {key}"


@pytest.fixture
def tried(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, list[str], Fake]]:
    """Runs the check; what is wrong with the server, a function may say."""

    def run(change: Callable[[Fake], None] = lambda fake: None) -> tuple[int, list[str], Fake]:
        plan = make_plan(["--check", "--model", str(DEMO)])
        fake = Fake(plan.port, str(plan.key))
        change(fake)
        monkeypatch.setattr(checks, "run_vllm", lambda build, plan: running(fake))
        monkeypatch.setattr(checks, "own_output", lambda *arguments: OWN)
        status = check(BUILD, plan)
        said = capsys.readouterr().out
        assert fake.key not in said
        return status, said.splitlines(), fake

    return run


@contextlib.contextmanager
def running(fake: Fake) -> Iterator[Any]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            status, content = 401, {"error": {"message": "No key."}}
            if fake.lets_in(self.headers["Authorization"]):
                fake.asked.append(body)
                status, content = fake.status, fake.content
            self.send_response(status)
            self.end_headers()
            self.wfile.write(json.dumps(content).encode())

        def log_message(self, *arguments: Any) -> None:
            pass

    class Vllm:
        log = Path("vllm.log")

        def until_ready(self) -> dict[str, Any]:
            if fake.status == 0:
                raise RunningError("vLLM ended.")
            return CARD

    server = http.server.ThreadingHTTPServer(("127.0.0.1", fake.port), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield Vllm()
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_what_works_is_said_line_by_line(tried: Any) -> None:
    status, lines, fake = tried()
    assert status == 0
    for name in ("terramask_server", "vllm", "terratorch", "torch", "rasterio", "GDAL", "Python"):
        assert f"{name} " in lines[0]
    assert [line[:8] for line in lines[1:]] == ["ok      "] * 5
    assert "0.32.0" in lines[1]
    assert all(one in lines[2] for one in ("demo_flood", "6 bands", "512", "cpu"))
    assert "refuses" in lines[3]
    assert " ms (median of " in lines[4]
    assert "identical classes in 100.00 % of pixels" in lines[5]
    assert len(fake.asked) == 3
    assert all(body == fake.asked[0] for body in fake.asked)
    assert fake.asked[0]["model"] == "demo_flood"


def failed(outcome: tuple[int, list[str], Fake], remedy: str) -> list[str]:
    """The lines after the failed one, which names the remedy."""
    status, lines, _ = outcome
    assert status == 1
    (number,) = [n for n, line in enumerate(lines) if line.startswith("FAILED  ")]
    assert remedy in lines[number]
    return lines[number + 1 :]


@pytest.mark.parametrize("secret", [None, "Bearer wrong"])
def test_a_server_that_answers_without_its_key_fails(tried: Any, secret: str | None) -> None:
    def careless(fake: Fake) -> None:
        fake.lets_in = lambda given: given in (secret, f"Bearer {fake.key}")

    after = failed(tried(careless), "--middleware")
    assert [line[:2] for line in after] == ["ok", "ok"]


def test_other_classes_fail(tried: Any) -> None:
    wrong = CLASSES.copy()
    wrong[:6] = 9

    def change(fake: Fake) -> None:
        fake.content = {"data": {"data": as_tiff(wrong)}}

    outcome = tried(change)
    assert failed(outcome, "--dtype float32") == []
    assert "98.82 %" in outcome[1][-1]


def test_a_refused_tile_fails_with_the_servers_own_sentence(tried: Any) -> None:
    def change(fake: Fake) -> None:
        fake.status, fake.content = 413, {"error": {"message": "Send smaller windows."}}

    assert failed(tried(change), "Send smaller windows.") == []


def test_a_server_that_does_not_start_fails(tried: Any) -> None:
    def change(fake: Fake) -> None:
        fake.status = 0

    assert failed(tried(change), "vLLM ended.") == []


def test_a_server_that_breaks_fails_with_its_log(tried: Any) -> None:
    def change(fake: Fake) -> None:
        fake.content = []  # type: ignore[assignment]

    assert failed(tried(change), "vllm.log") == []


def test_terratorch_that_cannot_be_asked_fails(tried: Any, monkeypatch: Any) -> None:
    def broken(*arguments: Any) -> Any:
        raise NoReference("There are no weights.")

    monkeypatch.setattr(Trial, "agrees", broken)
    assert failed(tried(), "There are no weights.") == []


def test_it_runs_in_the_servers_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, str] = {}
    monkeypatch.setattr(checks, "check", lambda build, plan: seen.update(os.environ) or 0)
    monkeypatch.setattr(os, "environ", {**os.environ, "PROJ_DATA": "/qgis", "MINE": "1"})
    plan = make_plan(["--check", "--model", str(DEMO)])
    assert try_out(BUILD, plan) == 0
    assert "PROJ_DATA" not in seen
    assert (seen["MINE"], seen["HF_HUB_OFFLINE"]) == ("1", "1")
    assert seen["DO_NOT_TRACK"] == "1"


@pytest.mark.parametrize(
    ("further", "dtype"),
    [
        ([], torch.float16),
        (["--dtype", "bfloat16"], torch.bfloat16),
        (["--max-num-seqs", "3", "--dtype=float32"], torch.float32),
        (["--dtype", "half", "--dtype", "float"], torch.float32),
        (["--dtype", "auto"], torch.float32),
    ],
)
def test_the_servers_number_format_is_known(
    monkeypatch: pytest.MonkeyPatch, further: list[str], dtype: torch.dtype
) -> None:
    monkeypatch.setattr(VllmBuild, "dtype", lambda self: "float16")
    assert number_format(BUILD, further) is dtype


@pytest.fixture
def spec() -> ModelSpec:
    nothing = np.zeros(1, np.float32)
    return ModelSpec(("A",), 1, False, 10, nothing, nothing, "segmentation", 3, False, False, False)


@pytest.mark.parametrize(("wrong", "share"), [(0, "100.00"), (1, "99.00")])
def test_few_other_classes_pass(spec: ModelSpec, wrong: int, share: str) -> None:
    own = np.random.default_rng(0).random((3, 10, 10)).astype(np.float32)
    answer = own.argmax(axis=0).astype(np.uint8)
    answer.flat[:wrong] = 255
    assert f"identical classes in {share} %" in compare(spec, answer, own)
    answer.flat[: wrong + 2] = 255
    with pytest.raises(CheckFailed):
        compare(spec, answer, own)


def test_nearly_all_is_not_said_to_be_all(spec: ModelSpec) -> None:
    own = np.zeros((3, 200, 200), np.float32)
    answer = np.zeros((200, 200), np.uint8)
    answer[0, 0] = 1
    assert "99.99 %" in compare(spec, answer, own)


@pytest.mark.parametrize(("off", "passes"), [(0.0, True), (0.19, True), (0.21, False)])
def test_values_may_be_off_by_a_share_of_their_range(
    spec: ModelSpec, off: float, passes: bool
) -> None:
    regression = ModelSpec(**{**vars(spec), "task": "regression"})
    own = np.linspace(-5, 5, 100, dtype=np.float32).reshape(1, 10, 10)
    answer = own[0] + np.float32(off)
    if passes:
        assert "100.00 %" in compare(regression, answer, own)
    else:
        with pytest.raises(CheckFailed):
            compare(regression, answer, own)
