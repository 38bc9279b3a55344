"""What the model says about a scene's tiles, made the request's answer."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from terramask_server.errors import EngineFailed, PathRefused
from terramask_server.scene import answer as answer_module
from terramask_server.scene.answer import Answer
from terramask_server.schema import AnswerData
from terramask_server.settings import Settings

from tests.server.models import (
    Tensors,
    answered,
    contextual,
    dark_is_flood,
    make_spec,
    prepared,
)

Make = Callable[..., Any]
ALL = ["classes", "probabilities"]


@pytest.fixture
def scene_of(geotiff: Make, payload: Make) -> Make:
    """A scene of 37 x 45 pixels, of which two have no data."""

    def make(
        spec: Any = None, crs: Any = "EPSG:32630", settings: Any = None, **request: Any
    ) -> Any:
        values = np.random.default_rng(2).integers(500, 4000, (6, 37, 45)).astype(np.int16)
        values[3] = np.where(values[2] < 2000, 200, 3000)
        values[1, 0, 0] = values[5, 30, 40] = -9999
        content = geotiff(values, nodata=-9999, crs=crs)
        return prepared(payload(content, **request), spec, **(settings or {}))

    return make


def even(tensors: Tensors) -> torch.Tensor:
    """Logits of three classes of 10, 20 and 70 per cent."""
    logits = torch.log(torch.tensor([0.1, 0.2, 0.7]))
    return logits[:, None, None].expand(3, 16, 16)


def test_the_answer_says_what_it_is(scene_of: Make) -> None:
    found = answered(scene_of(), dark_is_flood)
    assert (found.data_format, found.type, found.format) == ("b64_json", "segmentation", "tiff")
    assert found.request_id == "r1"
    assert base64.b64decode(found.data)[:4] in (b"II*\0", b"MM\0*")


def test_logits_may_come_in_half_precision(scene_of: Make, read_mask: Make) -> None:
    def half(tensors: Tensors) -> torch.Tensor:
        return dark_is_flood(tensors).bfloat16()

    expected, _ = read_mask(answered(scene_of(), dark_is_flood).data)
    np.testing.assert_array_equal(read_mask(answered(scene_of(), half).data)[0], expected)
    assert set(np.unique(expected)) == {0, 1, 255}


def test_the_most_probable_of_several_classes_wins(scene_of: Make, read_mask: Make) -> None:
    mask, _ = read_mask(answered(scene_of(make_spec(classes=3)), even).data)
    assert set(np.unique(mask)) == {2, 255}


@given(
    arrays.arrays(
        np.float32, st.tuples(*[st.integers(1, 5)] * 3), elements=st.sampled_from([0, 0.25, 0.5, 1])
    )
)
def test_of_equally_probable_classes_the_first_wins(planes: Any) -> None:
    before = planes.copy()
    np.testing.assert_array_equal(answer_module._largest(planes), planes.argmax(axis=0))
    np.testing.assert_array_equal(planes, before)


def test_probabilities_come_in_per_cent_if_asked_for(scene_of: Make, read_mask: Make) -> None:
    spec = make_spec(classes=3)
    mask, facts = read_mask(answered(scene_of(spec, outputs=ALL), even).data)
    assert facts["bands"].shape == (4, 37, 45)
    valid = mask != 255
    assert (~valid).sum() == 2
    for band, percent in zip(facts["bands"][1:], (10, 20, 70), strict=True):
        assert set(np.unique(band[valid])) == {percent}
        assert (band[~valid] == 255).all()
    assert read_mask(answered(scene_of(spec), even).data)[1]["bands"].shape == (1, 37, 45)


def test_the_order_of_the_tiles_does_not_matter(scene_of: Make, read_mask: Make) -> None:
    scene = scene_of(make_spec(classes=3), outputs=ALL)
    expected = read_mask(answered(scene, contextual).data)[1]["bands"].astype(int)
    for seed in range(5):
        found = read_mask(answered(scene, contextual, Random(seed)).data)[1]["bands"].astype(int)
        assert np.abs(found[1:] - expected[1:]).max() <= 1
        assert (found[0] == expected[0]).mean() >= 0.999


def test_tiles_may_come_from_several_threads(scene_of: Make, read_mask: Make) -> None:
    scene = scene_of()
    expected, _ = read_mask(answered(scene, dark_is_flood).data)
    answer = Answer(scene)

    def add(tiles: Any) -> None:
        for tile in tiles:
            answer.add(tile, dark_is_flood(scene.tensors(tile, torch.float32)))

    threads = [threading.Thread(target=add, args=(scene.tiles[n::4],)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found, _ = read_mask(answer.finish(Settings(), None).data)
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("shape", [(16, 16), (1, 16, 16)])
def test_a_regressions_values_are_averaged_and_keep_their_size(
    scene_of: Make, read_mask: Make, shape: tuple[int, ...]
) -> None:
    def values(tensors: Tensors) -> torch.Tensor:
        return torch.full(shape, -123.5)

    scene = scene_of(make_spec(task="regression", classes=1), outputs=ALL)
    found = answered(scene, values)
    assert found.type == "regression"
    mask, facts = read_mask(found.data)
    assert facts["bands"].shape == (1, 37, 45)
    assert mask.dtype == np.float32
    assert np.isnan(mask[0, 0])
    assert np.isnan(mask[30, 40])
    assert np.isnan(mask).sum() == 2
    np.testing.assert_allclose(mask[~np.isnan(mask)], -123.5)


@pytest.mark.parametrize("task", ["segmentation", "regression"])
@pytest.mark.parametrize("name", ["COG", "cog"])
def test_a_cog_comes_if_asked_for(scene_of: Make, read_mask: Make, name: str, task: str) -> None:
    spec = make_spec(task=task, classes=2 if task == "segmentation" else 1)

    def model(tensors: Tensors) -> torch.Tensor:
        return dark_is_flood(tensors)[: spec.classes]

    plain, facts = read_mask(answered(scene_of(spec), model).data)
    assert "LAYOUT" not in facts["structure"]
    found, facts = read_mask(answered(scene_of(spec, image_format=name), model).data)
    assert facts["structure"]["LAYOUT"] == "COG"
    np.testing.assert_array_equal(found, plain)


def test_the_file_tells_where_it_comes_from(scene_of: Make, read_mask: Make) -> None:
    request = {"window": [3, 4, 20, 10], "overlap": 4, "nodata": 7, "acquired": "2019-09-14"}
    scene = scene_of(indices=[5, 4, 3, 2, 1, 0], scale=2e-4, offset=-0.01, **request)
    tags = read_mask(answered(scene, dark_is_flood).data)[1]["tags"]
    assert tags["TERRAMASK_MODEL"] == "m"
    assert "terramask_server" in json.loads(tags["TERRAMASK_VERSIONS"])
    parameters = json.loads(tags["TERRAMASK_PARAMETERS"])
    assert parameters.pop("scales") == pytest.approx([2e-4] * 6)
    assert parameters.pop("offsets") == pytest.approx([-0.01] * 6)
    assert parameters == {
        "bands": [5, 4, 3, 2, 1, 0],
        "window": [3, 4, 20, 10],
        "tile": 16,
        "overlap": 4,
        "nodata": 7,
        "acquired": ["2019-09-14"],
    }


def test_what_the_analyst_should_know_is_said_and_written(scene_of: Make, read_mask: Make) -> None:
    def notes(**more: Any) -> tuple[list[str], str | None]:
        found: AnswerData = answered(scene_of(**more), dark_is_flood)
        return found.notes, read_mask(found.data)[1]["tags"].get("TERRAMASK_NOTES")

    said, written = notes(crs=None, scale=1e-4)
    assert len(said) == 1
    assert "coordinate reference system" in said[0]
    assert written == said[0]
    assert notes(scale=1e-4) == ([], None)
    said, written = notes(crs=None)
    assert len(said) == 2
    assert written == " ".join(said)
    assert all(one.endswith(".") for one in said)


def test_an_answer_with_a_tile_missing_is_none(scene_of: Make) -> None:
    """It would say 255, which means that the file has no data."""
    scene = scene_of()
    for missing in (0, len(scene.tiles) - 1):
        answer = Answer(scene)
        for number, tile in enumerate(scene.tiles):
            if number != missing:
                answer.add(tile, dark_is_flood(scene.tensors(tile, torch.float32)))
        with pytest.raises(EngineFailed, match="left out"):
            answer.finish(Settings(), None)


@pytest.mark.parametrize("task", ["segmentation", "regression"])
@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_an_output_that_is_no_number_is_no_class(scene_of: Make, task: str, value: float) -> None:
    scene = scene_of(make_spec(task=task, classes=2 if task == "segmentation" else 1))
    output = torch.zeros(len(scene.card.classes) or 1, 16, 16)
    output[0, 15, 3] = value
    with pytest.raises(EngineFailed, match="not a number"):
        Answer(scene).add(scene.tiles[0], output)


def test_the_answer_is_written_into_the_operators_folder(
    scene_of: Make, read_mask: Make, tmp_path: Path
) -> None:
    settings = Settings(write_folder=tmp_path)
    scene = scene_of(out_data_format="path", settings={"write_folder": tmp_path})
    found = answered(scene, dark_is_flood, settings=settings)
    assert found.data_format == "path"
    written = Path(found.data)
    assert written.parent == tmp_path
    mask, _ = read_mask(base64.b64encode(written.read_bytes()).decode())
    expected, _ = read_mask(answered(scene_of(), dark_is_flood).data)
    np.testing.assert_array_equal(mask, expected)


def test_an_answer_that_cannot_be_written_is_refused_before_it_is_computed(scene_of: Make) -> None:
    with pytest.raises(PathRefused):
        scene_of(out_data_format="path")
