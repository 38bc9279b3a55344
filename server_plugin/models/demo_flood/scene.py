"""One synthetic scene: the reflectance of the ground and how much of each pixel is open water."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from fields import Array, blur, fractal, mean_per
from landscape import Land, make_land
from spectra import deep_water, through_water, wet
from water import Water, make_water

# Share of sunlight that comes from the sky: what is left in a shadow, by band.
DIFFUSE = np.array([0.30, 0.22, 0.16, 0.09, 0.045, 0.035], np.float32)
# How much of the water between emerging plants counts as flood to somebody who draws a map.
BETWEEN_PLANTS = 0.15


@dataclass(frozen=True)
class Scene:
    """`ground`: surface reflectance [6, H, W]; `open_water`: share [H, W] of visible water;
    `flooded`: the same with some of the water between plants; `patch`: its mean over the field."""

    ground: Array
    open_water: Array
    flooded: Array
    patch: Array


def make_scene(size: int, rng: np.random.Generator, flooded: float | None = None,
               hilly: bool | None = None) -> Scene:  # fmt: skip
    """Synthesise a scene of `size` x `size` pixels of 10 m; one generator state, one scene."""
    land = make_land(size, rng, hilly)
    return mix(land, make_water(land, rng, flooded), rng)


def mix(land: Land, water: Water, rng: np.random.Generator) -> Scene:
    """Add up what a pixel shows: plants above water, water, the ground through it, wet and dry."""
    size = land.height.shape[0]
    sealed = np.clip(land.paved + land.built, 0.0, 1.0)
    soil = wet(land.soil, _moisture(land, water, rng))
    dry = soil + (land.sealed - soil) * sealed[..., None]
    cover = land.cover * (1.0 - sealed)
    stands_out = np.clip(1.0 - water.depth / np.maximum(land.tall, 0.05), 0.0, 1.0)
    emerged = cover * (1.0 - water.share * (1.0 - stands_out))
    drowned = np.clip(cover - emerged, 0.0, 1.0)[..., None]
    bottom = dry * (1.0 - drowned) + 0.5 * land.canopy * drowned
    deep = deep_water(water.turbidity, water.tint, water.clean) + rng.uniform(0.0, 0.012)
    wet_part = through_water(bottom, deep, water.turbidity, water.depth)
    floor = dry + (wet_part - dry) * water.share[..., None]
    # Crowns shade the floor between them, and near infrared that a floor of water swallows does
    # not come back through the leaves.
    floor = floor * (1.0 - rng.uniform(0.2, 0.7) * emerged * (land.tall > 1.0))[..., None]
    canopy = land.canopy * (1.0 - 0.25 * water.share)[..., None]
    ground = floor + (canopy - floor) * emerged[..., None]
    lit = DIFFUSE + (1.0 - DIFFUSE) * land.sun[..., None]
    ground = np.clip(ground * lit, 0.0, 1.1)
    ground *= np.exp(0.015 * fractal(size, 0.0, rng))[..., None]
    open_water = np.clip(water.share * (1.0 - emerged), 0.0, 1.0).astype(np.float32)
    flooded = (open_water + BETWEEN_PLANTS * water.share * emerged).astype(np.float32)
    patch = mean_per(land.parcels.field, flooded)[land.parcels.field] * (1.0 - sealed)
    bands_first = np.ascontiguousarray(np.moveaxis(ground, -1, 0), np.float32)
    return Scene(bands_first, open_water, flooded, patch.astype(np.float32))


def _moisture(land: Land, water: Water, rng: np.random.Generator) -> Array:
    """Soil moisture, 0 to 1: rain everywhere, irrigation by field, and the reach of the water."""
    fields = int(land.parcels.field.max()) + 1
    rain = rng.uniform(0.3, 0.95) if rng.random() < 0.5 else rng.uniform(0.0, 0.3)
    own = np.clip(rain + rng.normal(0.0, rng.uniform(0.02, 0.35), fields), 0.0, 1.0)
    reach = np.exp(rng.uniform(np.log(0.05), np.log(0.8)))
    near = np.exp(-water.above / reach)
    return np.maximum(own[land.parcels.field], np.maximum(near, water.share)).astype(np.float32)


def label(flooded: Array, patch: Array) -> tuple[Array, Array]:
    """Class [H, W] (1 water) as a person would draw it, and how sure of it one can be (0 to 1).

    A pixel counts by its own water and, less, by its surroundings and its field: people outline
    patches and do not leave out the tree in the middle of a flooded field.
    """
    score = 0.5 * blur(flooded, 0.5) + 0.25 * blur(flooded, 1.8) + 0.25 * patch
    sure = np.clip(np.abs(score - 0.5) / 0.12, 0.25, 1.0)
    return (score >= 0.5).astype(np.float32), sure.astype(np.float32)
