"""Which published plugin a server without a card runs."""

from __future__ import annotations

import json

import pytest

from plugin.wire.card import PRITHVI_TO_TIFF, STOCK
from plugin.wire.probe import ServedModel, dialect_of, probe_request, served_models


@pytest.mark.parametrize(
    ("refusal", "dialect"),
    [
        ("stock_refusal", STOCK),
        ("prithvi_to_tiff_refusal", PRITHVI_TO_TIFF),
        ("error", ""),
        ("stock_answer", ""),
        ("card", ""),
    ],
)
def test_a_plugin_is_known_by_its_refusal(golden, refusal, dialect):
    assert dialect_of(json.dumps(golden(refusal)).encode()) == dialect


@pytest.mark.parametrize("reply", [b"", b"for RequestData", b'{"detail": "for RequestData"}'])
def test_only_an_error_is_a_refusal(reply):
    assert dialect_of(reply) == ""


def test_the_probe_holds_nothing_that_could_be_computed():
    assert json.loads(probe_request("m")) == {"model": "m", "data": {"data_format": "none"}}


def test_the_models_of_a_server_are_listed_with_where_they_came_from(golden):
    root = "ibm-nasa-geospatial/Prithvi-EO-2.0-300M-TL-Sen1Floods11"
    listing = json.dumps(golden("stock_models")).encode()
    assert served_models(listing) == (ServedModel("floods", root),)


@pytest.mark.parametrize(
    ("listing", "models"),
    [
        (b"", None),
        (b"[]", None),
        (b'{"data": 1}', None),
        (b'{"data": []}', ()),
        (b'{"data": [1, {"root": "x"}, {"id": "m", "root": null}]}', (ServedModel("m", ""),)),
    ],
)
def test_what_is_no_list_of_models(listing, models):
    assert served_models(listing) == models
