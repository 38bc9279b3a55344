"""Dry land: terrain, soils, fields, towns, roads and woods of one synthetic landscape."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from fields import Array, Parcels, blob, curve_distance, fractal, mean_per, parcels
from numpy.typing import NDArray
from spectra import BANDS, CANOPIES, ROCK, SEALED, SOILS, vary

TREE_CROPS = ("citrus", "olive", "palm")
FIELD_CROPS = ("cereal", "alfalfa", "vegetables", "maize", "meadow", "dry grass", "stubble")
ROOFS = ("tiles", "dark roof", "bright roof", "concrete", "blue roof")
PAVING = ("new asphalt", "old asphalt", "concrete", "gravel")


@dataclass
class Land:
    """Everything but the water, per pixel of 10 m.

    `height` is in metres; `soil`, `canopy` and `sealed` are reflectances [H, W, 6]; `cover` is the
    share of the ground under the canopy, `tall` the canopy's height in metres, `paved` and `built`
    the shares under paving and under roofs; `sun` scales direct sunlight (1 on level ground).
    """

    parcels: Parcels
    height: Array
    soil: Array
    canopy: Array
    cover: Array
    tall: Array
    sealed: Array
    paved: Array
    built: Array
    sun: Array
    river: Array | None
    river_width: float
    hilly: bool
    notes: dict[str, float] = field(default_factory=dict)


def make_land(size: int, rng: np.random.Generator, hilly: bool | None = None) -> Land:
    """Draw a landscape of `size` x `size` pixels."""
    hilly = bool(rng.random() < 0.2) if hilly is None else hilly
    plots = parcels(size, rng)
    river = curve_distance(size, rng, rng.uniform(0.1, 0.6)) if rng.random() < 0.6 else None
    width = float(np.exp(rng.uniform(np.log(0.8), np.log(14.0))))
    height = _hills(size, rng) if hilly else _plain(plots, river, width, rng)
    blank = np.zeros((size, size), np.float32)
    land = Land(
        plots, height, _soil(plots, rng), np.zeros((size, size, len(BANDS)), np.float32),
        blank.copy(), blank.copy(), np.zeros((size, size, len(BANDS)), np.float32),
        blank.copy(), blank.copy(), np.ones_like(blank), river, width, hilly,
    )  # fmt: skip
    _crops(land, rng)
    _woods(land, rng)
    _special_fields(land, rng)
    _ways(land, rng)
    _towns(land, rng)
    if hilly:
        land.sun = _sunlight(height, rng)
    return land


def _hills(size: int, rng: np.random.Generator) -> Array:
    relief = np.exp(rng.uniform(np.log(15.0), np.log(200.0)))
    return (relief * fractal(size, rng.uniform(3.2, 4.2), rng)).astype(np.float32)


def _plain(plots: Parcels, river: Array | None, width: float, rng: np.random.Generator) -> Array:
    """Nearly level ground: gentle relief, a valley along the river, fields levelled by farmers."""
    size = plots.block.shape[0]
    height = np.exp(rng.uniform(np.log(0.3), np.log(4.0))) * fractal(size, rng.uniform(2.6, 4), rng)
    if river is not None:
        away = np.maximum(river - width / 2.0, 0.0)
        height += rng.uniform(-1.0, 4.0) * (1.0 - np.exp(-away / rng.uniform(15.0, 80.0)))
        height += rng.uniform(0.0, 2.0) * np.exp(-((away / rng.uniform(1.5, 4.0)) ** 2))
    levelled = rng.uniform(0.2, 1.0)
    level = mean_per(plots.field, height)
    level = level + rng.normal(0.0, rng.uniform(0.02, 0.4), level.size)
    height = (1.0 - levelled) * height + levelled * level[plots.field]
    height += rng.uniform(0.005, 0.06) * fractal(size, 1.0, rng)
    return height.astype(np.float32)


def _per(ids: NDArray[np.int32], table: Array) -> Array:
    return table[ids].astype(np.float32)


def _soil(plots: Parcels, rng: np.random.Generator) -> Array:
    """One to three soils by block, tilled lighter or darker field by field."""
    size = plots.block.shape[0]
    kinds = rng.choice(list(SOILS), rng.integers(1, 4))
    fields = int(plots.field.max()) + 1
    of_block = rng.integers(0, len(kinds), int(plots.block.max()) + 1)
    bank = np.stack([vary(SOILS[k], fields, rng.uniform(0.08, 0.22), rng) for k in kinds])
    soil = bank[of_block[plots.block], plots.field]
    texture = rng.uniform(0.02, 0.12) * fractal(size, 2.5, rng) + rng.uniform(0.01, 0.05) * fractal(
        size, 0.0, rng
    )
    return np.clip(soil * np.exp(texture)[..., None], 0.01, 0.9).astype(np.float32)


def _crops(land: Land, rng: np.random.Generator) -> None:
    """Give every field its crop: bare, field crop or orchard; blocks often agree on one."""
    plots, size = land.parcels, land.height.shape[0]
    fields, blocks = int(plots.field.max()) + 1, int(plots.block.max()) + 1
    names = FIELD_CROPS + TREE_CROPS
    weight = rng.dirichlet(np.full(len(names), 0.4))
    crop = rng.choice(len(names), fields, p=weight)
    host = np.zeros(fields, np.int64)
    host[plots.field.ravel()] = plots.block.ravel()
    agree = rng.random(fields) < rng.uniform(0.0, 0.8)
    crop = np.where(agree, rng.choice(len(names), blocks, p=weight)[host], crop)
    orchard = crop >= len(FIELD_CROPS)
    cover = np.where(orchard, rng.uniform(0.15, 0.85, fields), rng.beta(1.6, 0.9, fields))
    bare = (rng.random(fields) < rng.uniform(0.0, 0.8)) & ~orchard
    cover = np.where(bare, rng.uniform(0.0, 0.12, fields), cover)
    tall = np.where(orchard, rng.uniform(1.8, 4.5, fields), rng.gamma(2.0, 0.25, fields) + 0.05)
    bank = np.stack([vary(CANOPIES[name], fields, 0.14, rng) for name in names])
    land.canopy = bank[crop, np.arange(fields)][plots.field]
    texture = rng.uniform(0.02, 0.15) * fractal(size, 2.0, rng)
    grain = rng.uniform(0.02, 0.12) * fractal(size, 0.3, rng)
    noise = texture + grain * (1.0 + 1.5 * _per(plots.field, orchard.astype(np.float32)))
    land.cover = np.clip(_per(plots.field, cover) + noise * (land.cover + 0.6), 0.0, 1.0)
    land.cover[_per(plots.field, bare.astype(np.float32)) > 0] *= 0.6
    land.tall = _per(plots.field, tall)
    land.canopy *= np.exp(0.6 * texture + 0.4 * grain)[..., None]


def _plant(land: Land, where: NDArray[np.bool_], kind: str, cover: float, tall: float,
           rng: np.random.Generator) -> None:  # fmt: skip
    """Cover a patch with one kind of vegetation."""
    size = land.height.shape[0]
    spectrum = vary(CANOPIES[kind], 1, 0.15, rng)[0]
    texture = np.exp(0.08 * fractal(size, 1.0, rng) + 0.06 * fractal(size, 0.0, rng))
    land.canopy[where] = (spectrum * texture[..., None])[where]
    thick = np.clip(cover + 0.15 * fractal(size, 1.5, rng), 0.0, 1.0)
    land.cover[where] = thick[where]
    land.tall[where] = tall


def _woods(land: Land, rng: np.random.Generator) -> None:
    size = land.height.shape[0]
    if land.hilly:
        for kind in rng.choice(["broadleaf", "conifer", "shrub", "meadow", "dry grass"], 3):
            share = rng.uniform(0.15, 0.6)
            _plant(land, blob(size, share, 3.0, rng), kind, rng.uniform(0.4, 1.0), 8.0, rng)
        high = land.height > np.quantile(land.height, rng.uniform(0.6, 1.0))
        kind = "snow" if rng.random() < 0.2 else "rock"
        land.soil[high] = vary(ROCK[kind], int(high.sum()), 0.12, rng)
        land.cover[high] *= rng.uniform(0.0, 0.6)
    elif rng.random() < 0.5:
        kind = rng.choice(["broadleaf", "conifer", "shrub", "meadow"])
        share = rng.uniform(0.02, 0.5)
        _plant(land, blob(size, share, 3.2, rng), kind, rng.uniform(0.5, 1.0), 8.0, rng)
    if land.river is not None and rng.random() < 0.6:
        strip = np.abs(land.river - land.river_width / 2.0 - 1.0) < rng.uniform(0.5, 4.0)
        strip &= blob(size, rng.uniform(0.3, 1.0), 2.0, rng)
        kind = rng.choice(["broadleaf", "reed", "shrub"])
        _plant(land, strip, kind, rng.uniform(0.4, 0.95), 1.5 if kind == "reed" else 8.0, rng)
    if rng.random() < 0.06:
        _plant(land, blob(size, rng.uniform(0.05, 0.4), 3.2, rng), "burnt", 0.85, 0.1, rng)


def _pave(land: Land, where: NDArray[np.bool_], kind: str, share: Array | float,
          rng: np.random.Generator, roof: bool = False) -> None:  # fmt: skip
    """Put paving or roofs over `share` of the pixels `where`."""
    spectra = vary(SEALED[kind], 1, 0.15, rng) * np.exp(
        0.07 * rng.standard_normal((int(where.sum()), 1))
    )
    land.sealed[where] = spectra
    amount = np.broadcast_to(np.asarray(share, np.float32), land.cover.shape)[where]
    target = land.built if roof else land.paved
    target[where] = amount
    (land.paved if roof else land.built)[where] = 0.0


def _special_fields(land: Land, rng: np.random.Generator) -> None:
    """Greenhouses, solar parks and large sheds take the place of a few fields."""
    plots, fields = land.parcels, int(land.parcels.field.max()) + 1
    for kind, odds in (("greenhouse", 0.2), ("solar panels", 0.1), ("bright roof", 0.25),
                       ("dark roof", 0.15), ("new asphalt", 0.12), ("concrete", 0.2)):  # fmt: skip
        if rng.random() < odds:
            chosen = rng.random(fields) < rng.uniform(0.002, 0.03)
            where = chosen[plots.field]
            if where.any():
                roof = kind in ("greenhouse", "bright roof", "dark roof")
                _pave(land, where, kind, rng.uniform(0.7, 1.0), rng, roof)


def _ways(land: Land, rng: np.random.Generator) -> None:
    """Tracks along block borders, and roads on embankments across everything."""
    size = land.height.shape[0]
    if rng.random() < 0.8:
        width = rng.uniform(0.3, 1.1)
        share = np.clip(width / 2.0 - land.parcels.edge + 0.5, 0.0, 1.0)
        share *= blob(size, rng.uniform(0.5, 1.0), 3.0, rng)
        where = share > 0.05
        _pave(land, where, str(rng.choice(PAVING)), share, rng)
        land.height += share * rng.uniform(-0.1, 1.2)
    for _ in range(rng.integers(0, 4)):
        distance = curve_distance(size, rng, rng.uniform(0.0, 0.25))
        width = np.exp(rng.uniform(np.log(0.5), np.log(3.5)))
        share = np.clip(width / 2.0 - distance + 0.5, 0.0, 1.0)
        where = share > 0.05
        _pave(land, where, str(rng.choice(PAVING)), share, rng)
        land.height += rng.uniform(0.0, 2.5) * np.clip(width / 2.0 - distance + 1.0, 0.0, 1.0)


def _towns(land: Land, rng: np.random.Generator) -> None:
    """Towns of roofs, streets and gardens, and farmsteads scattered between the fields."""
    size = land.height.shape[0]
    yy, xx = np.mgrid[0:size, 0:size].astype(np.float32)
    wobble = fractal(size, 2.5, rng)
    town = np.zeros((size, size), bool)
    for _ in range(rng.poisson(0.8 * (size / 256) ** 2)):
        cy, cx = rng.uniform(0, size, 2)
        radius = rng.uniform(4.0, 30.0)
        town |= np.hypot(yy - cy, xx - cx) < radius * (1.0 + 0.35 * wobble)
    house = rng.random((size, size)) < np.exp(rng.uniform(np.log(2e-4), np.log(6e-3)))
    house |= np.roll(house & (rng.random((size, size)) < 0.5), 1, axis=int(rng.integers(0, 2)))
    where = town | house
    if not where.any():
        return
    weight = rng.dirichlet((2.0, 0.8, 0.6, 0.8, 0.2))
    cell = (xx // rng.integers(2, 5)).astype(int) * 1009 + (yy // rng.integers(2, 5)).astype(int)
    kind = rng.choice(len(ROOFS), 4096, p=weight)[(cell * 7919) % 4096]
    bank = np.stack([vary(SEALED[name], 4096, 0.18, rng) for name in ROOFS])
    share = np.clip(rng.uniform(0.4, 0.75) + 0.22 * rng.standard_normal((size, size)), 0.1, 0.95)
    shaded = rng.uniform(0.55, 1.0, (size, size, 1))
    roofs = bank[kind, (cell * 31) % 4096]
    street = vary(SEALED[str(rng.choice(PAVING))], 1, 0.15, rng)[0]
    mixed = shaded * (share[..., None] * roofs + (1.0 - share[..., None]) * street)
    land.sealed[where] = mixed[where]
    amount = np.clip(rng.uniform(0.6, 0.95) + 0.15 * fractal(size, 1.0, rng), 0.2, 1.0)
    land.built[where], land.paved[where] = amount[where], 0.0
    land.height[town] += rng.uniform(0.0, 1.5)


def _sunlight(height: Array, rng: np.random.Generator) -> Array:
    """Direct sunlight on slopes relative to level ground, 0 in the shadow cast by other slopes."""
    elevation, azimuth = np.radians(rng.uniform(18.0, 60.0)), rng.uniform(0.0, 2.0 * np.pi)
    dy, dx = np.gradient(height, 10.0)
    toward_y, toward_x = np.sin(azimuth), np.cos(azimuth)
    norm = np.sqrt(1.0 + dx**2 + dy**2)
    cosine = np.sin(elevation) - np.cos(elevation) * (dx * toward_x + dy * toward_y)
    sun = np.clip(cosine / norm / np.sin(elevation), 0.0, 2.0)
    for step in range(1, 40):
        shift = (-round(step * toward_y), -round(step * toward_x))
        # Height fields are periodic, so rolling brings in land that fits.
        blocker = np.roll(height, shift, (0, 1)) - step * 10.0 * np.tan(elevation)
        sun = np.where(blocker > height, 0.0, sun)
    return sun.astype(np.float32)
