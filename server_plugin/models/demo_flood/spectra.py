"""Reflectance of land covers and of water in the six bands of the demonstration model.

Bands, in this order: BLUE 490, GREEN 560, RED 665, NIR_NARROW 865, SWIR_1 1610, SWIR_2 2190 nm.
All values are surface reflectances between 0 and 1.

The land values are rounded figures of the kind found in remote-sensing textbooks and public
spectral libraries (soils, leaves, roofing, paving); none is copied from a data set. Each comes with
a spread, because the training scenes should vary more than nature does.

Water follows two textbook relations. Deep turbid water: the single-band turbidity algorithm of
Nechad, Ruddick and Neukermans (2009), ``T = A r / (1 - r / C)``, solved for the reflectance ``r``.
Shallow water: the bottom shines through with ``exp(-2 K z)``. Wet soil darkens exponentially with
its moisture and most in the short-wave infrared (Lobell and Asner, 2002).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

BANDS = ("BLUE", "GREEN", "RED", "NIR_NARROW", "SWIR_1", "SWIR_2")

SOILS = {
    "light loam": (0.09, 0.13, 0.18, 0.27, 0.35, 0.30),
    "brown clay": (0.06, 0.09, 0.13, 0.21, 0.28, 0.23),
    "red earth": (0.05, 0.08, 0.16, 0.26, 0.33, 0.28),
    "dark humus": (0.035, 0.05, 0.07, 0.13, 0.19, 0.16),
    "sand": (0.17, 0.23, 0.29, 0.37, 0.45, 0.41),
    "marl": (0.19, 0.25, 0.30, 0.37, 0.40, 0.33),
}
CANOPIES = {
    "cereal": (0.030, 0.060, 0.035, 0.42, 0.21, 0.10),
    "alfalfa": (0.028, 0.065, 0.030, 0.52, 0.21, 0.09),
    "vegetables": (0.035, 0.060, 0.045, 0.33, 0.17, 0.085),
    "maize": (0.025, 0.050, 0.030, 0.38, 0.18, 0.08),
    "meadow": (0.040, 0.075, 0.055, 0.34, 0.24, 0.13),
    "dry grass": (0.070, 0.105, 0.140, 0.27, 0.33, 0.23),
    "stubble": (0.090, 0.130, 0.170, 0.29, 0.36, 0.27),
    "citrus": (0.022, 0.042, 0.028, 0.31, 0.14, 0.06),
    "olive": (0.040, 0.060, 0.060, 0.24, 0.20, 0.12),
    "palm": (0.030, 0.045, 0.040, 0.24, 0.15, 0.08),
    "broadleaf": (0.020, 0.042, 0.025, 0.34, 0.16, 0.07),
    "conifer": (0.018, 0.030, 0.022, 0.21, 0.09, 0.04),
    "reed": (0.030, 0.050, 0.045, 0.21, 0.12, 0.055),
    "shrub": (0.035, 0.055, 0.055, 0.22, 0.19, 0.11),
    "burnt": (0.035, 0.040, 0.048, 0.075, 0.12, 0.12),
}
SEALED = {
    "new asphalt": (0.050, 0.055, 0.060, 0.07, 0.085, 0.08),
    "old asphalt": (0.090, 0.105, 0.115, 0.14, 0.16, 0.15),
    "concrete": (0.16, 0.19, 0.21, 0.25, 0.27, 0.24),
    "gravel": (0.13, 0.16, 0.19, 0.24, 0.29, 0.26),
    "tiles": (0.07, 0.10, 0.18, 0.25, 0.30, 0.27),
    "bright roof": (0.40, 0.42, 0.43, 0.44, 0.40, 0.34),
    "dark roof": (0.06, 0.065, 0.07, 0.09, 0.10, 0.11),
    "blue roof": (0.20, 0.19, 0.15, 0.20, 0.22, 0.20),
    "greenhouse": (0.21, 0.24, 0.25, 0.36, 0.30, 0.22),
    "solar panels": (0.055, 0.055, 0.060, 0.10, 0.13, 0.14),
}
ROCK = {"rock": (0.10, 0.12, 0.14, 0.19, 0.23, 0.20), "snow": (0.85, 0.85, 0.84, 0.75, 0.12, 0.09)}

# Turbidity algorithm: A in FNU per unit reflectance, C dimensionless, one pair per band. The red
# and near-infrared pairs lie near the published calibrations; the others continue their trend.
TURBIDITY_A = np.array([300.0, 170.0, 228.0, 3000.0, 60_000.0, 150_000.0], np.float32)
TURBIDITY_C = np.array([0.105, 0.145, 0.185, 0.20, 0.10, 0.06], np.float32)
# Absorption by pure water, per metre, and the scattering of clean water as a reflectance.
ABSORPTION = np.array([0.02, 0.06, 0.43, 4.6, 600.0, 2000.0], np.float32)
CLEAN = np.array([0.020, 0.014, 0.005, 0.001, 0.0, 0.0], np.float32)
# How much of a dry soil's reflectance is left when it is saturated, and how fast it falls.
SATURATED = np.array([0.52, 0.50, 0.50, 0.48, 0.33, 0.24], np.float32)


def vary(base: tuple[float, ...], n: int, spread: float, rng: np.random.Generator) -> Array:
    """Draw `n` variants [n, 6] of a spectrum: brightness, tilt and band-wise spread, log-normal."""
    tilt = np.linspace(-1.0, 1.0, len(BANDS), dtype=np.float32)
    log = (
        rng.normal(0.0, spread, (n, 1))
        + rng.normal(0.0, spread * 0.5, (n, 1)) * tilt
        + rng.normal(0.0, spread * 0.35, (n, len(BANDS)))
    )
    return np.clip(np.asarray(base, np.float32) * np.exp(log), 0.002, 1.0).astype(np.float32)


def wet(soil: Array, moisture: Array) -> Array:
    """Darken dry soil [..., 6] by its moisture [...], 0 (air-dry) to 1 (saturated)."""
    left = 1.0 - np.exp(-2.5 * moisture[..., None])
    return (soil * (1.0 - left / (1.0 - np.exp(-2.5)) * (1.0 - SATURATED))).astype(np.float32)


def deep_water(turbidity: Array, tint: Array, clean: Array) -> Array:
    """Reflectance [..., 6] of water too deep to see the ground.

    `turbidity` [...] is in FNU, `tint` [..., 6] multiplies the scattering by sediment (its colour),
    `clean` [...] scales the blue of clear water (0 for brown, humic water).
    """
    t = turbidity[..., None]
    sediment = t / (TURBIDITY_A + t / TURBIDITY_C)
    return (sediment * tint + clean[..., None] * CLEAN).astype(np.float32)


def through_water(bottom: Array, water: Array, turbidity: Array, depth: Array) -> Array:
    """Reflectance [..., 6] of `water` of `depth` [...] metres above a `bottom` [..., 6]."""
    attenuation = ABSORPTION + 0.3 * turbidity[..., None] ** 0.75
    seen = np.exp(-2.0 * np.minimum(attenuation * depth[..., None], 15.0))
    return (water + (bottom - water) * seen).astype(np.float32)
