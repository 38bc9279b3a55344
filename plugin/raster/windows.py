"""Rectangles of pixels."""

from __future__ import annotations

from dataclasses import dataclass

BLOCK = 256
"""Side of the result's blocks; borders between requests follow them where the grid allows."""


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels of the scene; ``column`` and ``row`` count from 0."""

    column: int
    row: int
    width: int
    height: int

    @property
    def pixels(self) -> int:
        return self.width * self.height

    @property
    def columns(self) -> tuple[int, int]:
        """First column and the one after the last."""
        return self.column, self.column + self.width

    @property
    def rows(self) -> tuple[int, int]:
        """First row and the one after the last."""
        return self.row, self.row + self.height

    def as_tuple(self) -> tuple[int, int, int, int]:
        return self.column, self.row, self.width, self.height
