"""What the operator allows and limits, from environment variables.

``terramask-serve`` sets these from its options; a vLLM that is started by hand reads the same ones.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ALLOW_HOSTS = "TERRAMASK_ALLOW_HOSTS"
READ_FOLDERS = "TERRAMASK_READ_FOLDERS"
WRITE_FOLDER = "TERRAMASK_WRITE_FOLDER"
MAX_PIXELS = "TERRAMASK_MAX_PIXELS"
MAX_MIB = "TERRAMASK_MAX_MIB"
SERVER_KEY = "TERRAMASK_API_KEY"
VLLM_KEY = "VLLM_API_KEY"
WITHOUT_KEY = "TERRAMASK_WITHOUT_KEY"
CARD = "TERRAMASK_CARD"

DEFAULT_MAX_PIXELS = 4096 * 4096
DEFAULT_MAX_MIB = 512


class SettingsError(Exception):
    """An environment variable of the operator cannot be used; the message says which and why."""


@dataclass(frozen=True)
class Settings:
    """The operator's choices.

    Attributes:
        allow_hosts: ``HOST`` or ``HOST:PORT`` that scenes may be fetched from besides public ones.
        read_folders: folders below which ``data_format: path`` may read; none: it is off.
        write_folder: folder that ``out_data_format: path`` writes into; None: it is off.
        max_pixels: the largest window of a request (width x height).
        max_bytes: the largest file of a request.
        api_keys: any of these lets a client in; none: no key is wanted.
        without_key: the operator wants no key although others reach the server.
        card: a JSON file that completes the model card.
    """

    allow_hosts: tuple[str, ...] = ()
    read_folders: tuple[Path, ...] = ()
    write_folder: Path | None = None
    max_pixels: int = DEFAULT_MAX_PIXELS
    max_bytes: int = DEFAULT_MAX_MIB << 20
    api_keys: tuple[str, ...] = ()
    without_key: bool = False
    card: Path | None = None

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """Read the variables above.

        Raises:
            SettingsError: a number is none, or a folder does not exist.
        """
        folders = environment.get(READ_FOLDERS, "").split(os.pathsep)
        write, card = environment.get(WRITE_FOLDER), environment.get(CARD)
        return cls(
            allow_hosts=_names(environment.get(ALLOW_HOSTS, "")),
            read_folders=tuple(_folder(READ_FOLDERS, name) for name in folders if name.strip()),
            write_folder=_folder(WRITE_FOLDER, write) if write else None,
            max_pixels=_number(environment, MAX_PIXELS, DEFAULT_MAX_PIXELS),
            max_bytes=_number(environment, MAX_MIB, DEFAULT_MAX_MIB) << 20,
            api_keys=tuple(key for key in map(environment.get, (SERVER_KEY, VLLM_KEY)) if key),
            without_key=environment.get(WITHOUT_KEY) == "1",
            card=Path(card) if card else None,
        )


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip().lower() for name in text.split(",") if name.strip())


def _folder(variable: str, name: str) -> Path:
    # Resolved once, so that a link put there later cannot lead elsewhere.
    folder = Path(name.strip()).resolve()
    if not folder.is_dir():
        raise SettingsError(f"{variable} names {name}, which is not a folder.")
    return folder


def _number(environment: Mapping[str, str], variable: str, default: int) -> int:
    text = environment.get(variable, "")
    if not text:
        return default
    if not text.isdecimal() or int(text) < 1:
        raise SettingsError(f"{variable} is '{text}', not a positive whole number.")
    return int(text)
