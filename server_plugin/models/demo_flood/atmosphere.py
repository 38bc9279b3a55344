"""From the ground to the file: shadow, haze, cloud, atmosphere, the sensor's blur and noise.

Level-1C is reflectance at the top of the atmosphere: path radiance (strong in blue, nearly none in
the short-wave infrared) added to an attenuated ground. Level-2A is corrected for it, and keeps the
correction's errors. The figures are round values for clear to dusty air.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from fields import Array, blur, fractal
from scene import DIFFUSE
from scipy import ndimage

PATH = np.array([0.066, 0.042, 0.024, 0.009, 0.002, 0.001], np.float32)
TRANSMITTANCE = np.array([0.84, 0.88, 0.92, 0.95, 0.96, 0.94], np.float32)
HAZE = np.array([1.0, 0.88, 0.75, 0.55, 0.25, 0.15], np.float32)
CLOUD = np.array([0.62, 0.62, 0.64, 0.66, 0.45, 0.32], np.float32)


@dataclass(frozen=True)
class View:
    """`reflectance` [6, H, W] as a file would hold it, `cloud` [H, W] opacity from 0 to 1."""

    reflectance: Array
    cloud: Array


def observe(ground: Array, rng: np.random.Generator, cloudy: float | None = None) -> View:
    """Look at a `ground` [6, H, W] from orbit; `cloudy` is the share under cloud (else random)."""
    size = ground.shape[-1]
    if cloudy is None:
        cloudy = rng.uniform(0.02, 0.45) if rng.random() < 0.3 else 0.0
    cloud, shadow = _clouds(size, cloudy, rng)
    direct = 1.0 - shadow * rng.uniform(0.75, 1.0)
    lit = ground * (DIFFUSE[:, None, None] * (1.0 - direct) + direct)
    seen = _adjacency(lit, rng)
    seen = _air(seen, rng)
    if rng.random() < 0.3:
        thick = np.clip(fractal(size, 3.6, rng) + rng.uniform(-0.5, 1.5), 0.0, None)
        seen = _veil(seen, HAZE * 0.9, np.clip(rng.uniform(0.01, 0.1) * thick, 0.0, 0.4))
    bright = CLOUD * rng.uniform(0.75, 1.35) * np.exp(rng.normal(0.0, 0.06, 6)).astype(np.float32)
    seen = _veil(seen, bright, cloud)
    return View(_sensor(seen, rng), cloud)


def _clouds(size: int, share: float, rng: np.random.Generator) -> tuple[Array, Array]:
    """Opacity of clouds and of their shadows, both [H, W]."""
    if share <= 0.0:
        none = np.zeros((size, size), np.float32)
        return none, none
    reach = 2 * size
    field = fractal(reach, rng.uniform(2.6, 3.6), rng)
    soft = rng.uniform(0.1, 0.7)
    opacity = np.clip((field - np.quantile(field, 1.0 - share)) / soft, 0.0, 1.0)
    opacity = opacity * rng.uniform(0.5, 1.0)
    angle, far = rng.uniform(0, 2 * np.pi), rng.uniform(4.0, 0.2 * size)
    oy, ox = (int(size / 2 + far * f(angle)) for f in (np.sin, np.cos))
    shadow = blur(opacity[oy : oy + size, ox : ox + size], rng.uniform(0.5, 1.5))
    here = opacity[size // 2 : size // 2 + size, size // 2 : size // 2 + size]
    return here.astype(np.float32), np.clip(1.3 * shadow, 0.0, 1.0).astype(np.float32)


def _adjacency(lit: Array, rng: np.random.Generator) -> Array:
    """Light from the surroundings scattered into the view: it brightens dark water."""
    share = rng.uniform(0.0, 0.12) * np.array([1.0, 0.9, 0.8, 0.6, 0.3, 0.2], np.float32)
    coarse = lit[:, ::4, ::4]
    around = np.repeat(np.repeat(blur(coarse, rng.uniform(3.0, 12.0)), 4, 1), 4, 2)
    around = around[:, : lit.shape[1], : lit.shape[2]]
    return (lit + (around - lit) * share[:, None, None]).astype(np.float32)


def _air(lit: Array, rng: np.random.Generator) -> Array:
    """Level-1C or level-2A, with a calibration error of its own in every band."""
    gain = np.exp(rng.normal(0.0, 0.05) + rng.normal(0.0, 0.035, 6))
    if rng.random() < 0.65:
        path = PATH * rng.uniform(0.6, 1.6) + rng.uniform(0.0, 0.025) * HAZE**2
        offset = path + rng.normal(0.0, 0.003, 6)
        gain = gain * TRANSMITTANCE ** rng.uniform(0.5, 1.8)
    else:
        offset = rng.normal(0.0, 0.008) * HAZE + rng.normal(0.0, 0.003, 6)
    return (lit * gain[:, None, None] + offset[:, None, None]).astype(np.float32)


def _veil(seen: Array, colour: Array, opacity: Array) -> Array:
    return (seen + (colour[:, None, None] - seen) * opacity).astype(np.float32)


def _sensor(seen: Array, rng: np.random.Generator) -> Array:
    """Point spread, the 20 m pixels of the last three bands, noise, and counts of 1/10000."""
    seen = blur(seen, rng.uniform(0.2, 0.7))
    if rng.random() < 0.85:
        seen = np.concatenate([seen[:3], _coarse(seen[3:], rng)])
    noise = rng.normal(0.0, 1.0, seen.shape).astype(np.float32)
    seen = seen + noise * (rng.uniform(0.0003, 0.002) + rng.uniform(0.0, 0.012) * seen)
    return np.clip(np.round(seen * 10_000.0) / 10_000.0, 0.0001, 1.6).astype(np.float32)


def _coarse(bands: Array, rng: np.random.Generator) -> Array:
    """Measure bands [n, H, W] with pixels twice as wide, and bring them back to the fine grid."""
    phase = rng.integers(0, 2, 2)
    rows, columns = ((p, (p + n) % 2) for p, n in zip(phase, bands.shape[1:], strict=True))
    shifted = np.pad(bands, ((0, 0), rows, columns), "edge")
    wide = shifted.reshape(len(bands), shifted.shape[1] // 2, 2, -1, 2).mean(axis=(2, 4))
    if rng.random() < 0.6:
        fine = wide.repeat(2, axis=1).repeat(2, axis=2)
    else:
        fine = ndimage.zoom(wide, (1, 2, 2), order=1, mode="nearest", grid_mode=True)
    return fine[:, phase[0] : phase[0] + bands.shape[1], phase[1] : phase[1] + bands.shape[2]]
