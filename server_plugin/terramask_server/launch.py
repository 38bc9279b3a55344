"""``terramask-serve``: start vLLM with Terramask in it, and stop it again without a trace."""

from __future__ import annotations

import argparse
import contextlib
import errno
import http.client
import ipaddress
import json
import os
import re
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from .policy import ALLOW_HOSTS
from .vllm_build import NoVllm, VllmBuild, find_build

DEMO_MODEL = Path(__file__).resolve().parents[1] / "models" / "demo_flood"
HUB_NAME = re.compile(r"[\w-][\w.-]*/[\w.-]+")
# Loading a large model from a slow disk takes minutes; a download of its weights, longer.
START_TIMEOUT = 1800.0
STOP_TIMEOUT = 20.0
LOG_TAIL = 15
# Ctrl-C, a service manager, a closed terminal. Not all systems have the last.
STOP_SIGNALS = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
]


class Stopped(Exception):
    """Somebody asked the launcher to stop."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted. The exit status is 0 after a stop that was asked for."""
    options, further = _parse(arguments)
    for number in STOP_SIGNALS:
        signal.signal(number, _stop)
    try:
        return _serve(options, further)
    except NoVllm as error:
        return _fail(str(error))
    except Stopped:
        return 0


def _parse(arguments: Sequence[str] | None) -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser(
        prog="terramask-serve",
        # vLLM's options must not be taken for short forms of ours.
        allow_abbrev=False,
        description="Serve a TerraTorch segmentation model to Terramask in QGIS.",
        epilog="Further options are vLLM's own and are handed on to it.",
    )
    parser.add_argument(
        "--model",
        # It stands beside the package in the project's tree, and is not installed with it.
        default=str(DEMO_MODEL) if DEMO_MODEL.exists() else None,
        required=not DEMO_MODEL.exists(),
        help="folder, or name on the Hugging Face hub (in the project's tree: the demo model)",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on")
    parser.add_argument("--port", type=_port, default=8000)
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    parser.add_argument("--log", type=Path, help="file for vLLM's log (default: a temporary one)")
    return parser.parse_known_args(arguments)


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"{text} is not a port; ports are 1 to 65535")
    return int(text)


def _stop(number: int, frame: FrameType | None) -> None:
    # Once is enough: a second Ctrl-C must not interrupt the clean-up that the first one began.
    for one in STOP_SIGNALS:
        signal.signal(one, signal.SIG_IGN)
    raise Stopped


def _serve(options: argparse.Namespace, further: list[str]) -> int:
    build = find_build(options.device)
    folder = Path(options.model)
    name = folder.resolve().name if folder.exists() else options.model
    problem = _model_problem(folder, options.model) or _port_problem(options.host, options.port)
    if problem:
        return _fail(problem)
    try:
        output, log = _open_log(options.log)
    except OSError as error:
        return _fail(f"The log {options.log} cannot be written: {error.strerror}.")
    with output:
        process = subprocess.Popen(
            _command(build, options, further, name),
            env=_environment(build, options),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            # A group of its own, so that all of vLLM's processes can be ended together.
            start_new_session=True,
        )
        try:
            _say(f"Starting vLLM {build.version} on {build.device} with {name}; log: {log}")
            secure = any(option.startswith("--ssl-certfile") for option in further)
            return _watch(process, "https" if secure else "http", options, log)
        finally:
            _end(process)


def _model_problem(folder: Path, model: str) -> str | None:
    if folder.exists() and not (folder / "config.json").is_file():
        return f"The folder {folder} holds no model: there is no config.json in it."
    if not folder.exists() and not HUB_NAME.fullmatch(model):
        return f"There is no folder {folder}, nor is that a name on the hub (owner/model)."
    return None


def _open_log(wanted: Path | None) -> tuple[BinaryIO, Path]:
    if wanted is not None:
        return wanted.open("wb"), wanted
    handle, name = tempfile.mkstemp(prefix="terramask-serve-", suffix=".log")
    return os.fdopen(handle, "wb"), Path(name)


def _command(
    build: VllmBuild, options: argparse.Namespace, further: list[str], name: str
) -> list[str]:
    return [
        *(sys.executable, "-m", "vllm.entrypoints.openai.api_server"),
        *("--model", options.model, "--served-model-name", name),
        *("--host", options.host, "--port", str(options.port)),
        *build.arguments(),
        # Last, so that they win.
        *further,
    ]


def _environment(build: VllmBuild, options: argparse.Namespace) -> dict[str, str]:
    environment = {**build.environment(), **os.environ}
    # A GDAL or PROJ of the machine (QGIS sets these) would break the one inside rasterio.
    for name in ("GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA", "PYTHONPATH"):
        environment.pop(name, None)
    if Path(options.model).exists():
        environment.setdefault("HF_HUB_OFFLINE", "1")
    if _is_loopback(options.host):
        # Whoever reaches this server is on this machine already and reaches its loopback too.
        environment.setdefault(ALLOW_HOSTS, "127.0.0.1,localhost,::1")
    return environment


def _watch(
    process: subprocess.Popen[bytes], scheme: str, options: argparse.Namespace, log: Path
) -> int:
    """Wait until the server is ready, say so, and wait until it ends by itself: a failure."""
    deadline = time.monotonic() + START_TIMEOUT
    address = f"{scheme}://{_reachable(options.host)}:{options.port}"
    while process.poll() is None and time.monotonic() < deadline:
        card = _card(address)
        if card is not None and "error" in card:
            return _fail(card["error"]["message"])
        if card is not None:
            _say(f"Ready: {address} serves {card['model']} ({card['title']}). Ctrl-C stops it.")
            process.wait()
            break
        time.sleep(0.5)
    return _fail(f"vLLM ended or did not get ready. The end of its log:\n{_tail(log)}\n({log})")


def _card(address: str) -> dict[str, Any] | None:
    """The model card, or the server's own error instead of it; None while it does not answer."""
    parts = urlsplit(address)
    connection: http.client.HTTPConnection
    if parts.scheme == "https":
        # Our own process on this machine: its certificate is for other names than loopback's.
        unchecked = ssl.create_default_context()
        unchecked.check_hostname, unchecked.verify_mode = False, ssl.CERT_NONE
        connection = http.client.HTTPSConnection(parts.netloc, timeout=5, context=unchecked)
    else:
        connection = http.client.HTTPConnection(parts.netloc, timeout=5)
    try:
        connection.request("GET", "/v1/terramask")
        reply = connection.getresponse()
        return dict(json.load(reply)) if reply.status in (200, 501) else None
    except (OSError, ValueError, http.client.HTTPException):
        return None
    finally:
        connection.close()


def _end(process: subprocess.Popen[bytes]) -> None:
    """End vLLM: politely first, then whatever of its group is left; returns when all are gone."""
    if process.poll() is None:
        process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(STOP_TIMEOUT)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    deadline = time.monotonic() + STOP_TIMEOUT
    while _has_processes(process.pid) and time.monotonic() < deadline:
        time.sleep(0.05)


def _has_processes(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def _port_problem(host: str, port: int) -> str | None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                return f"Port {port} is in use on {host}; choose another with --port."
            return f"This machine cannot listen on {host}, port {port}: {error.strerror}."
    return None


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _reachable(host: str) -> str:
    """The host part of a URL under which this machine reaches a server that listens on ``host``."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 (compared only)
    return f"[{host}]" if ":" in host else host


def _tail(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return "\n".join(lines[-LOG_TAIL:])


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _fail(text: str) -> int:
    sys.stderr.write(f"terramask-serve: {text}\n")
    return 1
