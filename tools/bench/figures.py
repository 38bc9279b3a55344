"""What a measurement yields."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Figure:
    """``what`` was measured and its ``value`` with a unit; ``limit`` is what must hold, if
    anything must. ``number`` is the value for programs."""

    what: str
    value: str
    number: float
    limit: str = ""


@dataclass
class Section:
    """The figures of one measurement; ``about`` says how they came about."""

    title: str
    about: str
    figures: list[Figure] = field(default_factory=list)

    def add(self, what: str, value: str, number: float, limit: str = "") -> None:
        self.figures.append(Figure(what, value, number, limit))


def must(limit: str, holds: bool) -> str:
    """The limit for ``Section.add``, marked where it does not hold."""
    return limit if holds else f"{limit} (MISSED)"


def spread(values: list[float], unit: str, digits: int = 2) -> str:
    """``1.20 s (1.10 to 1.42, 5 runs)``: the median, and how far apart the values lie."""
    middle, low, high = (
        f"{value:.{digits}f}" for value in (median(values), min(values), max(values))
    )
    if len(values) == 1:
        return f"{middle} {unit} (1 run)"
    return f"{middle} {unit} ({low} to {high}, {len(values)} runs)"


def median(values: list[float]) -> float:
    return percentile(values, 50)


def percentile(values: list[float], per_cent: float) -> float:
    """The value that ``per_cent`` of the values do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * per_cent / 100))]
