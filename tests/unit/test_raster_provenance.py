"""What a result's file tells of how it was made."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from plugin.raster.provenance import provenance_of
from plugin.wire.errors import SceneError


@pytest.fixture
def tagged(write_raster):
    def write(**tags):
        path = str(write_raster(np.zeros((1, 4, 4), np.uint8)))
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetMetadata({f"TERRAMASK_{name}": text for name, text in tags.items()})
        dataset = None
        return path

    return write


def test_what_is_written_is_read(tagged):
    found = provenance_of(
        tagged(
            MODEL="m",
            SCENE="Täler",
            SERVER="http://10.0.0.7:8000",
            VERSIONS='{"vllm": "0.32.0", "terratorch": "1.2"}',
            UNITS='{"acquired": "2019-09-14T11:06:21Z"}',
            WRITTEN="2026-11-25T23:31:17+01:00",
            COMPLETE="NO",
        )
    )
    assert (found.model, found.scene, found.server) == ("m", "Täler", "http://10.0.0.7:8000")
    assert found.versions == {"vllm": "0.32.0", "terratorch": "1.2"}
    assert (found.acquired, found.written) == ("2019-09-14", "2026-11-25T23:31:17+01:00")
    assert (found.tiles, found.client, found.complete) == ("", "", False)


def test_another_raster_has_none(tagged):
    assert provenance_of(tagged(COMPLETE="YES")) is None


@pytest.mark.parametrize("text", ["", "{", "[1]", "null", '"vllm"'])
def test_tags_that_make_no_sense_are_taken_as_missing(tagged, text):
    found = provenance_of(tagged(MODEL="m", VERSIONS=text, UNITS=text))
    assert (found.versions, found.acquired, found.complete) == ({}, "", True)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(SceneError):
        provenance_of(str(tmp_path / "nothing.tif"))
