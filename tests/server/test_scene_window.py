"""A pixel's answer depends on the scene and the model, not on what was asked around it.

Through real files: a window's answer is that of the same pixels in the whole scene's answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy
from numpy.typing import NDArray
from terramask_server.scene.scene import Scene

from tests.server.models import answered, contextual, make_spec, prepared

Make = Callable[..., Any]
BOTH = ["classes", "probabilities"]


@dataclass
class Case:
    """A raster, how its tiles lie, and the part of it that is asked for."""

    values: NDArray[Any]
    nodata: float | None
    tile: int
    overlap: int
    window: list[int]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    height, width, tile = (
        draw(st.integers(1, 40)),
        draw(st.integers(1, 40)),
        draw(st.integers(6, 16)),
    )
    rng = np.random.default_rng(draw(st.integers(0, 99)))
    values = rng.integers(500, 4000, (6, height, width))
    holes = draw(st_numpy.arrays(np.bool_, (height, width), fill=st.booleans()))
    band = draw(st.integers(0, 5))
    column, row = draw(st.integers(0, width - 1)), draw(st.integers(0, height - 1))
    window = [column, row, draw(st.integers(1, width - column)), draw(st.integers(1, height - row))]
    overlap = draw(st.integers(0, tile // 2))
    if draw(st.booleans()):
        floats = (values / 1e4).astype(np.float32)
        floats[band, holes] = np.nan
        return Case(floats, None, tile, overlap, window)
    values[band, holes] = -9999
    return Case(values.astype(np.int16), -9999, tile, overlap, window)


def answer(scene: Scene, random: Random, read_mask: Make) -> NDArray[np.int16]:
    """Class and per cent of each class, [1 + classes, row, column]."""
    return read_mask(answered(scene, contextual, random).data)[1]["bands"].astype(np.int16)


@settings(deadline=None, max_examples=80)
@given(
    cases(), st.sampled_from([{}, {"tiled": True, "blockxsize": 16, "blockysize": 16}]), st.data()
)
def test_a_windows_answer_is_that_of_the_whole_scene_there(
    geotiff: Make, payload: Make, read_mask: Make, case: Case, layout: Any, data: st.DataObject
) -> None:
    spec = make_spec(case.tile, classes=3)
    content = geotiff(case.values, nodata=case.nodata, **layout)
    request = payload(content, overlap=case.overlap, outputs=BOTH)
    column, row, width, height = case.window
    random = data.draw(st.randoms(use_true_random=False))
    everything = answer(prepared(request, spec), random, read_mask)
    part = answer(prepared({**request, "window": case.window}, spec), random, read_mask)
    expected = everything[:, row : row + height, column : column + width]
    missing = expected[0] == 255
    np.testing.assert_array_equal(part[0] == 255, missing)
    np.testing.assert_array_equal((part[1:] == 255).all(axis=0), missing)
    assert np.abs(part[1:] - expected[1:]).max(initial=0) <= 1
    # Where two classes are as probable as each other, the last digit decides.
    ranked = np.sort(expected[1:], axis=0)
    sure = ranked[-1] - ranked[-2] > 1
    np.testing.assert_array_equal(part[0][sure], expected[0][sure])


@settings(deadline=None, max_examples=40)
@given(cases())
def test_a_tiles_inputs_are_the_same_whatever_is_asked_for(
    geotiff: Make, payload: Make, case: Case
) -> None:
    spec = make_spec(case.tile, located=True)
    request = payload(geotiff(case.values, nodata=case.nodata), overlap=case.overlap)
    whole, part = prepared(request, spec), prepared({**request, "window": case.window}, spec)
    assert set(part.tiles) <= set(whole.tiles)
    for tile in part.tiles:
        one, other = (scene.tensors(tile, torch.float32) for scene in (whole, part))
        assert torch.equal(one["pixel_values"], other["pixel_values"])
        assert torch.allclose(one["location_coords"], other["location_coords"], atol=1e-6)
