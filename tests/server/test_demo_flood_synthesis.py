"""The synthesis behind the demonstration model: repeatable, physical, labels that follow water."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

FOLDER = Path(__file__).resolve().parents[2] / "server_plugin" / "models" / "demo_flood"
NAMES = ("fields", "spectra", "landscape", "water", "scene", "atmosphere")


@pytest.fixture(scope="module")
def demo() -> dict[str, ModuleType]:
    """The model's modules, imported as its scripts import each other: as siblings."""
    sys.path.insert(0, str(FOLDER))
    try:
        return {name: importlib.import_module(name) for name in NAMES}
    finally:
        sys.path.remove(str(FOLDER))


def look(demo: dict[str, ModuleType], seed: int, size: int = 96):
    rng = np.random.default_rng(seed)
    scene = demo["scene"].make_scene(size, rng)
    return scene, demo["atmosphere"].observe(scene.ground, rng)


def test_one_seed_is_one_scene(demo):
    first, first_view = look(demo, 11)
    again, again_view = look(demo, 11)
    other, _ = look(demo, 12)
    np.testing.assert_array_equal(first.ground, again.ground)
    np.testing.assert_array_equal(first.open_water, again.open_water)
    np.testing.assert_array_equal(first_view.reflectance, again_view.reflectance)
    assert not np.array_equal(first.ground, other.ground)


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 2**31), size=st.sampled_from([64, 97]))
def test_scenes_are_physical(seed, size):
    sys.path.insert(0, str(FOLDER))
    modules = {name: importlib.import_module(name) for name in NAMES}
    scene, view = look(modules, seed, size)
    assert scene.ground.shape == view.reflectance.shape == (6, size, size)
    assert scene.open_water.shape == view.cloud.shape == (size, size)
    assert np.isfinite(scene.ground).all()
    assert np.isfinite(view.reflectance).all()
    assert 0.0 <= scene.ground.min() <= scene.ground.max() <= 1.4
    assert 0.0 < view.reflectance.min() <= view.reflectance.max() <= 1.6
    assert 0.0 <= scene.open_water.min() <= scene.open_water.max() <= 1.0


def test_water_is_dark_in_the_short_wave_infrared(demo):
    water, land = [], []
    for seed in range(30, 42):
        scene, _ = look(demo, seed)
        water.append(scene.ground[4][scene.open_water > 0.95])
        land.append(scene.ground[4][scene.open_water < 0.02])
    assert np.median(np.concatenate(water)) < 0.03
    assert np.median(np.concatenate(land)) > 0.10


def test_turbidity_brightens_red_and_near_infrared(demo):
    spectra = demo["spectra"]
    turbidity = np.array([1.0, 30.0, 300.0, 1500.0], np.float32)
    seen = spectra.deep_water(turbidity, np.ones((4, 6), np.float32), np.zeros(4, np.float32))
    assert (np.diff(seen[:, 2]) > 0).all()
    assert (np.diff(seen[:, 3]) > 0).all()
    # The red saturates near C, long after which the near infrared still grows.
    assert seen[3, 2] < spectra.TURBIDITY_C[2]
    assert seen[3, 3] / seen[2, 3] > seen[3, 2] / seen[2, 2]


def test_a_film_of_water_hides_the_ground_in_the_infrared_only(demo):
    spectra = demo["spectra"]
    ground = np.array([spectra.SOILS["light loam"]], np.float32)
    clear = np.array([2.0], np.float32)
    deep = spectra.deep_water(clear, np.ones((1, 6), np.float32), np.ones(1, np.float32))
    film = spectra.through_water(ground, deep, clear, np.array([0.02], np.float32))
    assert film[0, 4] < 0.02
    assert film[0, 2] > 0.8 * ground[0, 2]
    dry = spectra.through_water(ground, deep, clear, np.array([0.0], np.float32))
    np.testing.assert_allclose(dry, ground, atol=1e-6)


def test_wet_soil_is_darker_most_of_all_in_swir(demo):
    spectra = demo["spectra"]
    soil = np.array([spectra.SOILS["brown clay"]] * 3, np.float32)
    seen = spectra.wet(soil, np.array([0.0, 0.5, 1.0], np.float32))
    np.testing.assert_allclose(seen[0], soil[0], rtol=1e-5)
    assert (np.diff(seen, axis=0) < 0).all()
    left = seen[2] / soil[2]
    assert left[5] < left[4] < left[2]


def test_labels_follow_the_share_of_water(demo):
    label = demo["scene"].label
    share = np.zeros((32, 32), np.float32)
    share[8:24, 8:24] = 1.0
    truth, sure = label(share, share)
    assert truth[12:20, 12:20].all()
    assert not truth[:6].any()
    assert sure[16, 16] == 1.0
    for amount, water in ((0.45, False), (0.55, True)):
        even = np.full((16, 16), amount, np.float32)
        assert (label(even, even)[0] == water).all()
    # A ditch one pixel wide and half full is not drawn by anybody.
    ditch = np.zeros((32, 32), np.float32)
    ditch[:, 16] = 0.5
    assert not label(ditch, np.zeros_like(ditch))[0].any()


def test_a_tree_in_a_flooded_field_belongs_to_the_field(demo):
    flooded = np.ones((32, 32), np.float32)
    flooded[16, 16] = 0.0
    label = demo["scene"].label
    assert label(flooded, np.full((32, 32), 0.95, np.float32))[0][16, 16] == 1.0
    # The same pixel as a house beside the field is dry.
    assert label(flooded, np.zeros((32, 32), np.float32))[0][16, 16] == 0.0


def test_flood_counts_more_than_open_water_and_less_than_all_water(demo):
    scene, _ = look(demo, 33)
    assert (scene.flooded >= scene.open_water).all()
    assert scene.flooded.max() <= 1.0
    assert scene.patch.max() <= 1.0


def test_a_scene_without_flood_in_plains_has_little_water(demo):
    shares = {0.0: [], 0.5: []}
    for flooded, found in shares.items():
        for seed in range(60, 68):
            rng = np.random.default_rng(seed)
            scene = demo["scene"].make_scene(96, rng, flooded=flooded, hilly=False)
            found.append(scene.open_water.mean())
    assert np.mean(shares[0.0]) < 0.15
    assert np.mean(shares[0.5]) > np.mean(shares[0.0]) + 0.1


def test_clouds_cover_what_they_are_asked_to(demo):
    rng = np.random.default_rng(5)
    scene = demo["scene"].make_scene(96, rng)
    assert demo["atmosphere"].observe(scene.ground, rng, cloudy=0.0).cloud.max() == 0.0
    cloudy = demo["atmosphere"].observe(scene.ground, rng, cloudy=0.9)
    assert cloudy.cloud.mean() > 0.1
    hidden = cloudy.cloud > 0.8
    if hidden.any():
        assert cloudy.reflectance[0][hidden].mean() > scene.ground[0][hidden].mean()
