"""Random fields and shapes on a square grid: the vocabulary of the synthetic landscapes.

All grids are [size, size], a pixel is 10 m wide, and every function draws only from the generator
that it is given, so that one seed is one landscape.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import fft, ndimage, spatial

Array = NDArray[np.float32]
Ids = NDArray[np.int32]


def fractal(size: int, roughness: float, rng: np.random.Generator) -> Array:
    """Gaussian field with power spectrum f**-roughness, mean 0, standard deviation 1.

    A roughness of 0 is white noise, 2 a rough and 4 a smooth terrain.
    """
    fy = fft.fftfreq(size)[:, None]
    fx = fft.rfftfreq(size)[None, :]
    radius = np.hypot(fy, fx)
    radius[0, 0] = 1.0
    amplitude = radius ** (-roughness / 2.0)
    amplitude[0, 0] = 0.0
    phase = rng.standard_normal(amplitude.shape) + 1j * rng.standard_normal(amplitude.shape)
    field = fft.irfft2(amplitude * phase, s=(size, size))
    return ((field - field.mean()) / (field.std() + 1e-9)).astype(np.float32)


def blob(size: int, share: float, roughness: float, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Patches that cover about `share` of the grid."""
    field = fractal(size, roughness, rng)
    return field > np.quantile(field, 1.0 - np.clip(share, 0.0, 1.0))


def curve_distance(size: int, rng: np.random.Generator, waviness: float = 0.2) -> Array:
    """Distance, in pixels, to a wavy line that crosses the grid: a river or a road."""
    angle = rng.uniform(0.0, np.pi)
    yy, xx = np.mgrid[0:size, 0:size].astype(np.float32) - size / 2.0
    along = xx * np.cos(angle) + yy * np.sin(angle)
    across = -xx * np.sin(angle) + yy * np.cos(angle)
    middle = np.full_like(along, rng.uniform(-0.45, 0.45) * size)
    slope = np.zeros_like(along)
    for wave in (1.0, 2.3, 4.9):
        length = size / wave * rng.uniform(0.7, 1.4)
        height = waviness * length * rng.uniform(0.1, 0.5)
        phase = rng.uniform(0.0, 2.0 * np.pi)
        middle += height * np.sin(2.0 * np.pi * along / length + phase)
        slope += height * 2.0 * np.pi / length * np.cos(2.0 * np.pi * along / length + phase)
    return (np.abs(across - middle) / np.sqrt(1.0 + slope**2)).astype(np.float32)


@dataclass(frozen=True)
class Parcels:
    """Farmland cut into blocks and the blocks into fields.

    `block` and `field` are ids [H, W] from 0; `edge` is the distance in pixels to the block's
    border, where tracks, ditches and dykes run; `row` runs across the rows of a field, in pixels.
    """

    block: Ids
    field: Ids
    edge: Array
    row: Array


def parcels(size: int, rng: np.random.Generator) -> Parcels:
    """Cut the grid into blocks (a warped Voronoi diagram) and each block into strips of fields."""
    yy, xx = np.mgrid[0:size, 0:size].astype(np.float32)
    warp = rng.uniform(0.0, 8.0)
    px = xx + warp * fractal(size, 4.0, rng)
    py = yy + warp * fractal(size, 4.0, rng)
    count = int(np.exp(rng.uniform(np.log(3), np.log(40))) * (size / 256) ** 2) + 2
    seeds = rng.uniform(-0.1 * size, 1.1 * size, (count, 2))
    near, which = spatial.cKDTree(seeds).query(np.stack([px, py], -1).reshape(-1, 2), k=2)
    gap = np.linalg.norm(seeds[which[:, 0]] - seeds[which[:, 1]], axis=1) + 1e-6
    edge = ((near[:, 1] ** 2 - near[:, 0] ** 2) / (2.0 * gap)).reshape(size, size)
    block = which[:, 0].reshape(size, size).astype(np.int32)

    angle = rng.uniform(0, np.pi) + rng.choice([0.0, np.pi / 2], count) + rng.normal(0, 0.25, count)
    width = np.exp(rng.uniform(np.log(2.5), np.log(9.0)) + rng.normal(0.0, 0.45, count))
    length = width * rng.uniform(1.0, 6.0, count)
    u = px * np.cos(angle)[block] + py * np.sin(angle)[block]
    v = -px * np.sin(angle)[block] + py * np.cos(angle)[block]
    uneven = u + 0.5 * width[block] * np.sin(u / width[block] * 1.7 + block)
    strip = np.floor(uneven / width[block]).astype(np.int64)
    shift = ((strip * 7919 + block * 104_729) % 997) / 997.0
    piece = np.floor(v / length[block] + shift).astype(np.int64)
    key = (block.astype(np.int64) << 40) + ((strip + 4096) << 20) + (piece + 4096)
    field = np.unique(key, return_inverse=True)[1].reshape(size, size).astype(np.int32)
    return Parcels(block, field, edge.astype(np.float32), u.astype(np.float32))


def borders(ids: Ids) -> NDArray[np.bool_]:
    """Pixels whose right or lower neighbour has another id."""
    out = np.zeros(ids.shape, bool)
    out[:, :-1] |= ids[:, 1:] != ids[:, :-1]
    out[:-1] |= ids[1:] != ids[:-1]
    return out


def mean_per(ids: Ids, values: Array) -> Array:
    """Mean of `values` [H, W] per id, as a table [n]."""
    count = np.bincount(ids.ravel())
    return (np.bincount(ids.ravel(), values.ravel()) / np.maximum(count, 1)).astype(np.float32)


def blur(image: Array, sigma: float) -> Array:
    """Gaussian blur of the last two axes."""
    if sigma <= 0.05:
        return image
    spread = (0.0,) * (image.ndim - 2) + (sigma, sigma)
    return ndimage.gaussian_filter(image, spread, mode="nearest", truncate=3.0)
