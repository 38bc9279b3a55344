"""Everything that can go wrong with a request to the gateway, each made to happen."""

from __future__ import annotations

import base64
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from starlette.exceptions import HTTPException
from terramask_server.gateway import exchange, pooling
from terramask_server.scene.answer import Answer

from tests.server.rasters import make_geotiff

# Nothing of this may be told to anybody.
SECRET = "/srv/models/secret.py?key=abc"
FINE = make_geotiff(np.full((6, 5, 5), 2000, np.int16))
LARGE = make_geotiff(np.full((6, 70, 70), 2000, np.int16))
WITHOUT_MASK = "terratorch.tasks.ClassificationTask"


def image(content: bytes = FINE, **more: Any) -> dict[str, Any]:
    """A request for a file's bytes."""
    text = base64.b64encode(content).decode()
    return {"model": "m", "data": {"data_format": "b64_json", "data": text, **more}}


def address(url: str) -> dict[str, Any]:
    return {"data": {"data_format": "url", "data": url}}


def text(image_text: str) -> dict[str, Any]:
    return {"data": {"data_format": "b64_json", "data": image_text}}


class World:
    """What a mishap may change before a request is sent."""

    def __init__(self, patch: pytest.MonkeyPatch, web: Any, behind: Any, config: Any) -> None:
        self.patch, self.web, self.behind, self.config = patch, web, behind, config
        self.content_type = "application/json"
        patch.setenv("TERRAMASK_ALLOW_HOSTS", f"127.0.0.1:{web.port}")

    def page(self, content: bytes) -> dict[str, Any]:
        self.web.pages["/page?signature=abc"] = (200, {}, content)
        return address(self.web.url("/page?signature=abc"))

    def operator(self, request: dict[str, Any], **variables: str) -> dict[str, Any]:
        for name, value in variables.items():
            self.patch.setenv(f"TERRAMASK_{name}", value)
        return request

    def limit(self, name: str, value: int) -> dict[str, Any]:
        self.patch.setattr(exchange, name, value)
        return image()

    def broken(self, where: Any, name: str) -> dict[str, Any]:
        def fail(*arguments: Any, **more: Any) -> Any:
            raise RuntimeError(SECRET)

        self.patch.setattr(where, name, fail)
        return image()

    def engine(self, error: Exception) -> dict[str, Any]:
        async def fail(request: Any) -> None:
            raise error

        self.behind.before = fail
        return image()

    def folder_vanishes(self) -> dict[str, Any]:
        folder = Path(tempfile.mkdtemp())

        async def vanish(request: Any) -> None:
            folder.rmdir()

        self.behind.before = vanish
        return self.operator(image(out_data_format="path"), WRITE_FOLDER=str(folder))

    def output(self, values: torch.Tensor) -> dict[str, Any]:
        self.behind.model = lambda tensors: values
        return image()

    def form(self) -> bytes:
        self.content_type = "application/x-www-form-urlencoded"
        return b"model=m"

    def other_model(self) -> dict[str, Any]:
        self.config["pretrained_cfg"]["model"]["class_path"] = WITHOUT_MASK
        return image()


Mishap = Callable[[World], "dict[str, Any] | bytes"]
MISHAPS: dict[str, tuple[str, Mishap]] = {
    "no json": ("invalid_request", lambda w: b"{"),
    "no object": ("invalid_request", lambda w: b"[]"),
    "no data": ("invalid_request", lambda w: b"{}"),
    "deep": ("invalid_request", lambda w: b"[" * 100_000),
    "an unknown field": ("invalid_request", lambda w: image(colour=1)),
    "half a letter as a field": ("invalid_request", lambda w: image(**{"\ud800": 1})),
    "half a letter as a value": ("invalid_request", lambda w: image(image_format="\ud800")),
    "half a letter as a band": ("bands_not_found", lambda w: image(bands=["\ud800"] * 6)),
    "half a letter as the model": ("model_not_found", lambda w: {**image(), "model": "\ud800"}),
    "not base64": ("invalid_request", lambda w: text("*")),
    "not base64 at length": ("invalid_request", lambda w: text("*" * 100_000)),
    "a long address": ("invalid_request", lambda w: address("http://h/" + "a" * 70_000)),
    "bytes": ("invalid_request", lambda w: image(make_geotiff(np.ones((6, 5, 5), "u1")))),
    "complex": ("invalid_request", lambda w: image(make_geotiff(np.ones((6, 5, 5), "c8")))),
    "64 bits": ("invalid_request", lambda w: image(make_geotiff(np.ones((6, 5, 5), "i8")))),
    "not a file": ("unreadable_image", lambda w: image(b"not a tiff")),
    "a page": ("url_failed", lambda w: w.page(b"<html>a login page</html>")),
    "cut off": ("unreadable_image", lambda w: image(FINE[:-100])),
    "too few bands": ("bands_not_found", lambda w: image(indices=[0])),
    "outside": ("invalid_window", lambda w: image(window=[0, 0, 6, 5])),
    "no reflectance": ("not_reflectance", lambda w: image(scale=1)),
    "no key": ("not_authorised", lambda w: w.operator(image(), API_KEY="k")),
    "a private address": ("url_refused", lambda w: address("http://10.0.0.1/x?key=abc")),
    "a file of the server": ("url_refused", lambda w: address("file:///etc/passwd")),
    "a path": (
        "path_refused",
        lambda w: {"data": {"data_format": "path", "data": "/etc/passwd"}},
    ),
    "an answer's path": ("path_refused", lambda w: image(out_data_format="path")),
    "another model": ("model_not_found", lambda w: {**image(), "model": "x"}),
    "a large body": ("too_large", lambda w: w.limit("REST", -(512 << 20) * 4 // 3 + 50)),
    "a large window": ("too_large", lambda w: w.operator(image(LARGE), MAX_PIXELS="4200")),
    "a large file": ("too_large", lambda w: w.operator(w.page(bytes(2 << 20)), MAX_MIB="1")),
    "a form": ("not_json", lambda w: w.form()),
    "no page": ("url_failed", lambda w: address(w.web.url("/missing?signature=abc"))),
    "no server": (
        "url_failed",
        lambda w: w.operator(address("http://127.0.0.1:1/x.tif"), ALLOW_HOSTS="127.0.0.1:1"),
    ),
    "too many": ("too_busy", lambda w: w.limit("LARGEST_AT_ONCE", 0)),
    "the engine refuses": ("engine_failed", lambda w: w.engine(HTTPException(503, SECRET))),
    "no numbers": ("engine_failed", lambda w: w.output(torch.full((2, 64, 64), torch.nan))),
    "the folder is gone": ("answer_not_written", lambda w: w.folder_vanishes()),
    "a mistake of the engine": ("internal_error", lambda w: w.engine(OSError(SECRET))),
    "a mistake of the model": ("internal_error", lambda w: w.output(torch.zeros(2, 3, 3))),
    "a mistake while preparing": ("internal_error", lambda w: w.broken(pooling, "prepare")),
    "a mistake at the end": ("internal_error", lambda w: w.broken(Answer, "finish")),
    "a model without a mask": ("model_not_served", lambda w: w.other_model()),
}
