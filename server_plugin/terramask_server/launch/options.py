"""``terramask-serve``'s options, and the environment variables that the server reads instead."""

from __future__ import annotations

import argparse
import os
import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from .. import settings as variables

DEMO_MODEL = Path(__file__).resolve().parents[2] / "models" / "demo_flood"
OPEN_TO_EVERYONE = "--open-to-everyone-without-key"
LOOPBACK_HOSTS = "127.0.0.1,localhost,::1"


class OptionsError(Exception):
    """The options cannot be used; the message is one sentence that says why."""


def parse(arguments: Sequence[str] | None) -> tuple[argparse.Namespace, list[str]]:
    """Our options and vLLM's own on the command line (``None``: this process's).

    Raises:
        OptionsError: one of ours is wrong.
    """
    options, further = _parser().parse_known_args(arguments)
    if options.check:
        # Nobody is meant to use this server: it is tried where it disturbs nobody.
        options.host, options.port, options.api_key = "127.0.0.1", 0, secrets.token_hex(32)
    return options, further


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise OptionsError(f"{message} (--help lists the options).")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="terramask-serve",
        # vLLM's options must not be taken for short forms of ours.
        allow_abbrev=False,
        description="Serve a TerraTorch model to Terramask in QGIS.",
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
    parser.add_argument(
        "--check", action="store_true", help="try the server with a golden tile, and end"
    )
    parser.add_argument(
        "--end-with",
        type=_process,
        metavar="PID",
        help="stop when the process with this number ends, however it ends",
    )
    _add_access(parser.add_argument_group("who may ask, and for what"))
    return parser


def _add_access(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        # vLLM takes the second spelling too; handed on to it, the key would be seen by ps.
        *("--api-key", "--api_key"),
        metavar="KEY",
        help=f"what clients must send; better in {variables.SERVER_KEY}, where ps does not show it",
    )
    group.add_argument(
        OPEN_TO_EVERYONE, action="store_true", help="let everybody in who reaches the address"
    )
    group.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="HOST[:PORT]",
        help="fetch scenes from there although it is not public; may be repeated",
    )
    group.add_argument(
        "--read-folder",
        action="append",
        default=[],
        metavar="DIR",
        help="let requests name files in there; may be repeated",
    )
    group.add_argument("--write-folder", metavar="DIR", help="let requests have masks put there")
    group.add_argument("--max-pixels", metavar="N", help="largest window of a request")
    group.add_argument("--max-mib", metavar="N", help="largest file of a request")
    group.add_argument("--card", metavar="FILE", help="JSON that completes the model card")


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"{text} is not a port; ports are 1 to 65535")
    return int(text)


def _process(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 2**31:
        raise argparse.ArgumentTypeError(f"{text} is not the number of a process")
    return int(text)


def environment(options: argparse.Namespace, own: Mapping[str, str]) -> dict[str, str]:
    """The process's ``own`` variables, and in them what the options say to the server."""
    single = {
        variables.SERVER_KEY: options.api_key,
        variables.WRITE_FOLDER: options.write_folder,
        variables.MAX_PIXELS: options.max_pixels,
        variables.MAX_MIB: options.max_mib,
        variables.CARD: options.card,
        variables.WITHOUT_KEY: "1" if options.open_to_everyone_without_key else None,
    }
    made = {**own, **{name: value for name, value in single.items() if value is not None}}
    for name, values, separator in (
        (variables.ALLOW_HOSTS, options.allow_host, ","),
        (variables.READ_FOLDERS, options.read_folder, os.pathsep),
    ):
        if values:
            made[name] = separator.join(filter(None, [own.get(name), *values]))
    if options.api_key:
        # The key that was asked for is the only one.
        made.pop(variables.VLLM_KEY, None)
    keys = (variables.SERVER_KEY, variables.VLLM_KEY, variables.WITHOUT_KEY)
    if not any(made.get(name) for name in keys):
        # Only this machine's users are served then (``plan.py``), who reach its loopback anyway.
        # A key means that others come, if only through a proxy on this machine.
        made.setdefault(variables.ALLOW_HOSTS, LOOPBACK_HOSTS)
    return made
