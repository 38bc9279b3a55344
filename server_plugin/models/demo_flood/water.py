"""Water on a landscape: rivers, lakes, ditches, ponds, and a flood that fills the low ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from fields import Array, blob, blur, fractal
from landscape import Land
from scipy.special import ndtr
from spectra import BANDS


@dataclass
class Water:
    """`share` [H, W] of each pixel under water (before plants rise out of it), `depth` in metres
    where there is water, `above` the height in metres of dry ground above the next water level,
    `turbidity` in FNU, `tint` [H, W, 6] and `clean` as `spectra.deep_water` takes them."""

    share: Array
    depth: Array
    above: Array
    turbidity: Array
    tint: Array
    clean: Array


def make_water(land: Land, rng: np.random.Generator, flooded: float | None = None) -> Water:
    """Draw the water of a landscape; `flooded` is the share of low ground to fill (else random)."""
    size = land.height.shape[0]
    lasting, lasting_depth = _lasting(land, rng)
    over = _flood_depth(land, rng, flooded)
    rough = np.exp(rng.uniform(np.log(0.01), np.log(0.12)))
    fields = int(land.parcels.field.max()) + 1
    rough_map = (rough * np.exp(rng.normal(0.0, 0.5, fields)))[land.parcels.field]
    flood = ndtr(over / rough_map).astype(np.float32)
    # The mean depth of the wetted part of rough ground is never quite zero.
    depth = np.maximum(over, 0.0) + 0.35 * rough_map
    is_lasting = lasting > flood
    share = np.maximum(lasting, flood)
    depth = np.where(is_lasting, lasting_depth, depth)
    turbidity, tint, clean = _colour(land, is_lasting, rng)
    share *= 1.0 - land.built
    return Water(
        share.astype(np.float32), depth.astype(np.float32), np.maximum(-over, 0.0),
        turbidity, tint, clean.reshape(size, size),
    )  # fmt: skip


def _lasting(land: Land, rng: np.random.Generator) -> tuple[Array, Array]:
    """Share and depth of the water that is always there."""
    size = land.height.shape[0]
    share = np.zeros((size, size), np.float32)
    depth = np.full((size, size), rng.uniform(0.5, 5.0), np.float32)
    if land.river is not None:
        share = np.clip(land.river_width / 2.0 - land.river + 0.5, 0.0, 1.0)
        depth = np.clip((land.river_width / 2.0 - land.river) * rng.uniform(0.3, 3.0), 0.1, 4.0)
    if rng.random() < 0.35:
        width = rng.uniform(0.2, 1.2)
        ditch = np.clip(width / 2.0 - land.parcels.edge + 0.5, 0.0, min(width, 1.0))
        ditch *= blob(size, rng.uniform(0.2, 0.8), 3.0, rng) * (1.0 - land.paved)
        share = np.maximum(share, ditch)
    if rng.random() < 0.3:
        fields = int(land.parcels.field.max()) + 1
        pond = (rng.random(fields) < rng.uniform(0.001, 0.02))[land.parcels.field]
        share = np.maximum(share, blur(pond.astype(np.float32), 0.4))
    if rng.random() < 0.25:
        lake = blob(size, rng.uniform(0.01, 0.35), rng.uniform(3.0, 4.0), rng)
        share = np.maximum(share, blur(lake.astype(np.float32), 0.5))
    if rng.random() < 0.3:
        dots = rng.random((size, size)) < rng.uniform(5e-5, 1e-3)
        share = np.maximum(share, np.clip(blur(dots.astype(np.float32), 0.7) * 3.0, 0.0, 1.0))
    share = share * (1.0 - land.paved)
    return share.astype(np.float32), depth.astype(np.float32)


def _flood_depth(land: Land, rng: np.random.Generator, flooded: float | None) -> Array:
    """Water level minus ground, in metres; dykes and roads keep blocks at their own levels."""
    size = land.height.shape[0]
    if flooded is None:
        flooded = rng.uniform(0.02, 0.7) if rng.random() < (0.4 if land.hilly else 0.72) else 0.0
    if land.hilly:
        flooded *= 0.4
    spread = float(np.std(land.height))
    level = np.quantile(land.height, flooded) if flooded > 0.0 else land.height.min() - 3.0
    blocks = int(land.parcels.block.max()) + 1
    own = rng.normal(0.0, spread * rng.uniform(0.0, 0.6) * (not land.hilly), blocks)
    over = level + own[land.parcels.block] - land.height
    over += rng.uniform(0.0, 0.1) * spread * fractal(size, 3.5, rng)
    if flooded == 0.0:
        over = np.minimum(over, -rng.uniform(0.2, 3.0))
    if rng.random() < 0.15:
        fields = int(land.parcels.field.max()) + 1
        paddy = rng.random(fields) < rng.uniform(0.05, 0.5)
        shallow = rng.uniform(0.0, 0.25, fields)
        over = np.where(paddy[land.parcels.field], shallow[land.parcels.field], over)
    return over.astype(np.float32)


def _colour(land: Land, lasting: Array, rng: np.random.Generator) -> tuple[Array, Array, Array]:
    """Turbidity, colour of the sediment and blueness, drifting from block to block."""
    size = land.height.shape[0]
    block = land.parcels.block
    blocks = int(block.max()) + 1
    log_flood = rng.uniform(0.2, 2.9) + rng.normal(0.0, rng.uniform(0.05, 0.5), blocks)[block]
    log_flood += rng.uniform(0.05, 0.4) * fractal(size, 3.0, rng)
    log_lasting = rng.uniform(-0.3, 2.6) + rng.uniform(0.0, 0.15) * fractal(size, 2.5, rng)
    turbidity = 10.0 ** np.clip(np.where(lasting, log_lasting, log_flood), -0.5, 3.4)
    tilt = np.array([-1.0, -0.4, 0.2, 0.3, 0.2, 0.2], np.float32)
    tint = np.exp(rng.normal(0.08, 0.14) * tilt + rng.normal(0.0, 0.12, len(BANDS)))
    drift = np.exp(rng.normal(0.0, 0.12, (blocks, 1)) * tilt)[block]
    clean = np.where(lasting, rng.uniform(0.0, 1.2), rng.uniform(0.0, 0.8))
    return turbidity.astype(np.float32), (tint * drift).astype(np.float32), clean.astype(np.float32)
