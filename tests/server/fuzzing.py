"""Wrong requests and damaged files for the fuzz tests, short and long."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from hypothesis import strategies as st
from rasterio.io import MemoryFile
from terramask_server.errors import RequestError
from terramask_server.gateway.body import parse_body
from terramask_server.model.card import ModelCard
from terramask_server.model.spec import ModelSpec
from terramask_server.scene.scene import prepare
from terramask_server.schema import RequestData
from terramask_server.settings import Settings
from terramask_server.stop import Stop


def _seed(names: Sequence[str] = (), **profile: Any) -> bytes:
    values = np.random.default_rng(0).integers(1, 4000, (6, 40, 48)).astype("int16")
    with MemoryFile() as memory:
        with memory.open(
            driver="GTiff", dtype="int16", count=6, height=40, width=48, nodata=-1, **profile
        ) as target:
            target.write(values)
            target.update_tags(PROCESSING_BASELINE="05.09")
            for number, name in enumerate(names, start=1):
                target.set_band_description(number, name)
        return bytes(memory.read())


SEEDS = [
    _seed(["BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2"]),
    _seed(tiled=True, blockxsize=16, blockysize=16, compress="deflate", predictor=2),
    _seed(interleave="band", compress="lzw", crs="EPSG:4326"),
    _seed(compress="zstd", BIGTIFF="YES"),
    _seed(tiled=True, blockxsize=32, blockysize=32, compress="lerc"),
]
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)
FIELDS = [*RequestData.model_fields, "model", "unknown"]


@st.composite
def damaged_files(draw: st.DrawFn) -> bytes:
    """A GeoTIFF with some bytes changed, cut off, put in or taken out; most often its header."""
    content = bytearray(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(1, 6))):
        where = draw(st.integers(0, len(content) - 1) | st.integers(0, min(400, len(content) - 1)))
        kind = draw(st.sampled_from(["change", "large", "cut", "insert", "copy"]))
        if kind == "change":
            content[where] = draw(st.integers(0, 255))
        elif kind == "large":
            content[where : where + 4] = draw(st.sampled_from([b"\xff" * 4, b"\x7f\xff\xff\xff"]))
        elif kind == "cut":
            del content[max(where, 1) :]
        elif kind == "insert":
            content[where:where] = draw(st.binary(max_size=16))
        else:
            content[where : where + 8] = content[:8]
    return bytes(content)


@st.composite
def bodies(draw: st.DrawFn) -> bytes:
    """A request's body: bytes, JSON of any kind, or a nearly right request."""
    kind = draw(st.sampled_from(["bytes", "json", "request", *["file"] * 5]))
    if kind == "bytes":
        return draw(st.binary(max_size=300))
    if kind == "json":
        return json.dumps(draw(json_values)).encode()
    content = draw(damaged_files() | st.sampled_from(SEEDS))
    data = {"data_format": "b64_json", "data": base64.b64encode(content).decode()}
    if kind == "request":
        data |= draw(st.dictionaries(st.sampled_from(FIELDS), json_values, max_size=3))
    else:
        small = st.integers(-2, 50)
        data |= draw(
            st.fixed_dictionaries(
                {},
                optional={
                    "window": st.tuples(small, small, small, small).map(list),
                    "indices": st.lists(st.integers(-1, 8), min_size=5, max_size=7),
                    "outputs": st.just(["classes", "probabilities"]),
                    "overlap": small,
                },
            )
        )
    return json.dumps({"model": "m", "data": data}).encode()


def outcome(body: bytes, spec: ModelSpec, card: ModelCard) -> str:
    """What came of a request: ``ok``, or the name of the cause. Any other exception is a fault."""
    try:
        request = parse_body(bytearray(body)).data
        # What is fetched from elsewhere is not this test's matter.
        if request.data_format != "b64_json":
            return request.data_format
        scene = prepare(request, spec, card, Settings(), Stop())
    except RequestError as error:
        if not 400 <= error.status < 500 or not error.message.endswith("."):
            raise
        return error.type
    for tile in scene.tiles[:1]:
        scene.tensors(tile, torch.float32)
    return "ok"
