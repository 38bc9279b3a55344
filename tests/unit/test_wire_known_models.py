"""Cards of published models, and what the plugins that serve them make of numbers and classes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.wire.card import PRITHVI_TO_TIFF, STOCK
from plugin.wire.errors import ServerError
from plugin.wire.known_models import known_card

FLOODS = "ibm-nasa-geospatial/Prithvi-EO-2.0-300M-TL-Sen1Floods11"


@pytest.mark.parametrize(
    ("name", "root", "title"),
    [
        (FLOODS, FLOODS, "Floods"),
        ("m", FLOODS, "Floods"),
        ("prithvi_SEN1FLOODS11", "/models/1", "Floods"),
        ("Prithvi-EO-2.0-300M-BurnScars", "", "Burn scars"),
        ("hls_burn_scar", "", "Burn scars"),
    ],
)
def test_a_model_is_known_by_its_name_or_where_it_came_from(name, root, title):
    card = known_card(STOCK, name, root)
    assert (card.title, card.model) == (title, name)


@pytest.mark.parametrize(
    ("name", "root", "said"),
    [
        ("model", "/models/7", "name of the server's model, model, does not tell which bands"),
        ("TerraMind-1.0-Sen1Floods11", "", "does not tell which bands"),
        ("prithvi_multi_temporal_crop_classification", "", "neither several dates nor integers"),
    ],
)
def test_what_is_not_known_or_would_be_wrong_is_refused(name, root, said):
    with pytest.raises(ServerError, match=said) as caught:
        known_card(STOCK, name, root)
    assert "'terratorch_segmentation'" in caught.value.message
    assert caught.value.message.endswith("serve it with terramask-serve.")


def test_the_card_of_floods():
    card = known_card(STOCK, "m", FLOODS)
    card.check_finds_floods()
    names = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")
    assert card.band_names == names
    assert [(item.id, item.flood) for item in card.classes] == [(0, False), (1, True)]
    assert (card.tile, card.overlap, card.gsd, card.frames) == (512, 0, 10.0, 1)
    assert (card.outputs, card.data_formats) == (("classes",), ("url",))
    assert card.inputs.location
    assert not card.speaks_terramask
    assert not card.demonstration
    assert card.limits.max_pixels % card.tile**2 == 0


def test_burn_scars_are_no_floods():
    with pytest.raises(ServerError, match="does not look for floods"):
        known_card(STOCK, "burn-scars", "").check_finds_floods()


def test_limitations_are_sentences_and_of_the_plugin_at_hand():
    stock, prithvi = (known_card(dialect, FLOODS, "") for dialect in (STOCK, PRITHVI_TO_TIFF))
    told = " ".join(stock.limitations)
    for what in ("probabilities", "blend", "missing pixels", "converted", "GeoTIFF"):
        assert what in told
    assert set(stock.limitations) < set(prithvi.limitations)
    assert "one request at a time" in " ".join(prithvi.limitations)
    assert all(line[0].isupper() and line.endswith(".") for line in prithvi.limitations)
    assert (stock.limits.at_once, prithvi.limits.at_once) == (8, 1)


def test_their_values_are_class_times_255_in_a_byte():
    """terratorch/vllm/plugins/segmentation: float x 255 made uint8, 0, 255, 254, 253 ..."""
    for dialect in (STOCK, PRITHVI_TO_TIFF):
        assert known_card(dialect, FLOODS, "").values == {0: 0, 255: 1}


def as_the_plugin_reads(numbers):
    """pre_process() of both plugins, for the numbers of all bands of a request."""
    mean = sum(numbers) / len(numbers)
    return [number / 10000 for number in numbers] if mean > 1 else numbers


@given(
    # Surfaces, clouds, the little below zero that atmospheric correction leaves; and no data.
    reflectance=st.lists(st.floats(-0.2, 2.0), min_size=1, max_size=8),
    missing=st.integers(0, 500_000),
)
def test_the_plugins_guess_is_right_for_what_the_card_says_to_send(reflectance, missing):
    """A window with hardly any pixels has a mean below 1 even in integers, one full of clouds has
    one above 1 even in reflectance."""
    zeros = [0.0] * min(missing, 1000)
    # The mean of many zeros without adding them up.
    count = len(reflectance) + missing
    mean = sum(reflectance) / count
    factor = known_card(STOCK, FLOODS, "").units.multiplier(mean)
    guessed = 1e-4 if mean * factor > 1 else 1.0
    assert factor * guessed == pytest.approx(1.0)
    if missing <= 1000:
        seen = as_the_plugin_reads([value * factor for value in reflectance] + zeros)
        assert seen[: len(reflectance)] == pytest.approx(reflectance)


def test_integers_are_sent_where_there_is_something_to_see():
    units = known_card(STOCK, FLOODS, "").units
    assert units.multiplier(0.15) == pytest.approx(10000)
    assert units.multiplier(1.5) == pytest.approx(10000)
    assert units.multiplier(0.0) == 1.0
    assert units.multiplier(-0.01) == 1.0
