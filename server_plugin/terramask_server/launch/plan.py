"""What is to be served: options and environment put together, and checked before vLLM starts."""

from __future__ import annotations

import errno
import ipaddress
import json
import os
import re
import socket
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..access import is_loopback
from ..errors import ModelError
from ..model.card_file import checked
from ..settings import SERVER_KEY, Settings
from .options import OPEN_TO_EVERYONE, OptionsError, environment, parse
from .vllm_options import number

HUB_NAME = re.compile(r"[\w-][\w.-]*/[\w.-]+")
# What an HTTP header carries unchanged.
KEY = re.compile(r"[\x21-\x7e]+")
HOST = re.compile(r"[\w.:\[\]-]+")
MAKE_KEY = "python3 -c 'import secrets; print(secrets.token_hex(32))'"


@dataclass(frozen=True)
class Plan:
    """What shall be served, and how.

    Attributes:
        model: a folder, or a name on the Hugging Face hub.
        name: what the model is called in requests.
        log: file for vLLM's log; None: a temporary one.
        check: whether the server is only tried out.
        end_with: the process with which the server is to end; None: it stays until it is stopped.
        environment: this process's variables, with the options in them that the server reads.
        settings: what the server will read from them.
        further: vLLM's own options.
    """

    model: str
    name: str
    host: str
    port: int
    device: str
    log: Path | None
    check: bool
    end_with: int | None
    environment: Mapping[str, str]
    settings: Settings
    further: list[str]

    @property
    def address(self) -> str:
        """The URL under which this machine reaches the server."""
        secure = any(option.startswith("--ssl-certfile") for option in self.further)
        host = "[::1]" if ":" in self.host else "127.0.0.1"
        if not _is_everywhere(self.host):
            host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if secure else 'http'}://{host}:{self.port}"

    @property
    def engines(self) -> int:
        """How many engines vLLM is to run side by side on this machine."""
        everywhere = number(self.further, "--data-parallel-size", 1)
        return max(number(self.further, "--data-parallel-size-local", everywhere), 1)

    @property
    def key(self) -> str | None:
        """A key that the server takes; None if it wants none."""
        return self.settings.api_keys[0] if self.settings.api_keys else None


def make_plan(arguments: Sequence[str] | None) -> Plan:
    """Read the command line (``None``: this process's) and the environment.

    Raises:
        OptionsError, SettingsError: something in them cannot be used.
    """
    options, further = parse(arguments)
    if options.api_key == "":
        raise OptionsError(f"The key after --api-key is empty; make one with {MAKE_KEY}.")
    variables = environment(options, os.environ)
    settings = Settings.from_environment(variables)
    folder = Path(options.model)
    _check_model(folder, options.model)
    _check_keys(options.host, settings)
    _check_hosts(settings)
    _check_card(settings.card)
    _check_api_servers(further)
    return Plan(
        model=options.model,
        name=folder.resolve().name if folder.exists() else options.model,
        host=options.host,
        port=_check_port(options.host, options.port),
        device=options.device,
        log=options.log,
        check=options.check,
        end_with=options.end_with,
        environment=variables,
        settings=settings,
        further=further,
    )


def _check_model(folder: Path, model: str) -> None:
    if folder.exists() and not (folder / "config.json").is_file():
        raise OptionsError(f"The folder {folder} holds no model: there is no config.json in it.")
    if not folder.exists() and not HUB_NAME.fullmatch(model):
        raise OptionsError(
            f"There is no folder {folder}, nor is that a name on the hub (owner/model)."
        )


def _is_everywhere(host: str) -> bool:
    """Whether a server that listens there does so on all addresses of this machine."""
    try:
        return not host or ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False


def _check_keys(host: str, settings: Settings) -> None:
    if not all(KEY.fullmatch(key) for key in settings.api_keys):
        raise OptionsError(
            "A key must consist of ASCII letters, digits and punctuation, without spaces; "
            f"make one with {MAKE_KEY}."
        )
    if not settings.api_keys and not settings.without_key and not is_loopback(host):
        raise OptionsError(
            f"Others reach the server on {host or 'all addresses'}, so it needs a key: make one "
            f"with {MAKE_KEY}, put it into the variable {SERVER_KEY} and start again; or "
            f"let everybody in with {OPEN_TO_EVERYONE}."
        )


def _check_hosts(settings: Settings) -> None:
    for name in settings.allow_hosts:
        if not HOST.fullmatch(name):
            raise OptionsError(
                f"'{name}' is not a host to allow; write HOST or HOST:PORT, without http://."
            )


def _check_card(card: Path | None) -> None:
    if card is None:
        return
    try:
        content = json.loads(card.read_text(encoding="utf-8"))
    except OSError as error:
        raise OptionsError(f"The card {card} cannot be read: {error.strerror}.") from None
    except (ValueError, RecursionError):
        raise OptionsError(f"The card {card} is not JSON.") from None
    if not isinstance(content, dict):
        raise OptionsError(f"The card {card} is not a JSON object.")
    try:
        checked(content, f"The card {card}")
    except ModelError as error:
        raise OptionsError(error.message) from None


def _check_api_servers(further: Sequence[str]) -> None:
    # vLLM's module that is run here takes the option and does nothing with it.
    if number(further, "--api-server-count", 1) > 1:
        raise OptionsError(
            "There is one API server to each terramask-serve; for more, start terramask-serve "
            "several times, with a balancer before it (docs/deployment.md)."
        )


def _check_port(host: str, port: int) -> int:
    """``port``, or a free one if it is 0."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise OptionsError(
                    f"Port {port} is in use on {host}; choose another with --port."
                ) from None
            raise OptionsError(
                f"This machine cannot listen on {host}, port {port}: {error.strerror}."
            ) from None
        return int(probe.getsockname()[1])
