"""Servers for the doctor, and asking it in a thread as the dialog does."""

from __future__ import annotations

import base64
import json
import socket
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from plugin.jobs.checkup import check_up
from plugin.jobs.golden_chip import GOLDEN
from plugin.server.finding import Finding
from tests.qgis.raw_server import Act, Asking, raw, read_request

NAMES = ["address", "connection", "certificate", "key", "protection", "model", "chip"]
SMALL = 1000
"""A body with pixels is larger."""


def found(address: str, authcfg: str = "", feedback: Any = None) -> dict[str, Finding]:
    """All findings by name."""
    findings = Asking(lambda: list(check_up(address, authcfg, feedback))).outcome()
    assert [finding.name for finding in findings] == NAMES[: len(findings)]
    for finding in findings:
        for text in (finding.sentence, finding.remedy):
            assert not text or (text.endswith(".") and "\n" not in text and "{" not in text)
            assert not text or text[0].isupper() or text[0] in "'0123456789"
    return {finding.name: finding for finding in findings}


def states(findings: dict[str, Finding]) -> list[str]:
    return [finding.state.value for finding in findings.values()]


def answer(mask: Any = None) -> bytes:
    """The golden mask, or another one on its grid, as a server answers it."""
    content = GOLDEN.read_bytes()
    if mask is not None:
        path = "/vsimem/doctor-answer.tif"
        copy = gdal.GetDriverByName("GTiff").CreateCopy(path, gdal.Open(str(GOLDEN)))
        copy.GetRasterBand(1).WriteArray(mask)
        copy = None
        file = gdal.VSIFOpenL(path, "rb")
        content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, file))
        gdal.VSIFCloseL(file)
        gdal.Unlink(path)
    data = {"data_format": "b64_json", "data": base64.b64encode(content).decode()}
    return json.dumps({"data": data}).encode()


def golden_mask() -> Any:
    return np.array(gdal.Open(str(GOLDEN)).ReadAsArray())


def failure(status: int, kind: str, message: str = "No.") -> bytes:
    error = {"message": message, "type": kind, "code": status}
    return raw(status, json.dumps({"error": error}).encode())


def serving(card: Any, key: str = "", guards: str = "both", mask: Any = None) -> Act:
    """A Terramask server that wants the header Authorization to be ``key`` (empty: anything goes).

    ``guards`` is what it wants it for: both routes, the card's or that of /pooling.
    """

    def act(connection: socket.socket) -> None:
        while True:
            head, size = read_request(connection)
            pooling = head.startswith(b"POST /pooling ")
            guarded = key and guards in ("both", "pooling" if pooling else "card")
            if guarded and f"\r\nAuthorization: {key}\r\n" not in head.decode() + "\r\n":
                # It repeats what it got, as a careless one may.
                said = head.decode().replace("\r\n", " ")
                connection.sendall(failure(401, "not_authorised", f"Not with {said}."))
            elif not pooling:
                connection.sendall(raw(200, json.dumps(card).encode()))
            elif size < SMALL:
                connection.sendall(failure(400, "invalid_request"))
            else:
                connection.sendall(raw(200, answer(mask)))

    return act


@pytest.fixture
def card(golden: Callable[[str], Any]) -> Any:
    """The card of the demonstration model."""
    return golden("card")
