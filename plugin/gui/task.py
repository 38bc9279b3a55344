"""What a model is for, in the words that the panel uses for it."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from ..wire.card import ModelCard

FLOODS = "terramask:detectfloods"
SEGMENT = "terramask:segment"
CONTINUE = "terramask:continuerun"
BURN_SCARS = "Burn scars"
"""The title that servers give to published burn scar models."""


@dataclass(frozen=True)
class Task:
    """The algorithm that does it; `title` is what the button says, `tip` its tooltip, `result` the
    name of the results with a place for the scene's."""

    algorithm: str
    title: str
    tip: str
    result: str

    @classmethod
    def of(cls, card: ModelCard | None) -> Task:
        """The task of a server's model; floods while no server has answered."""
        return cls.named(True, "") if card is None else cls.named(card.finds_floods, card.title)

    @classmethod
    def named(cls, floods: bool, title: str) -> Task:
        """The task of a model of that title, or of one that looks for `floods`; where neither is
        known, of any model."""
        if floods:
            return cls(
                FLOODS,
                _tr("Detect floods"),
                _tr("Look for floods in the layer"),
                _tr("Floods in {}"),
            )
        if title == BURN_SCARS:
            return cls(
                SEGMENT,
                _tr("Detect burn scars"),
                _tr("Look for burnt land in the layer"),
                _tr("Burn scars in {}"),
            )
        # The model's own title may hold braces.
        plain = (title or _tr("Classes")).replace("{", "{{").replace("}", "}}")
        return cls(
            SEGMENT,
            _tr("Map {}").format(title),
            _tr("Give each pixel of the layer one of the model's classes"),
            _tr("{} in {}").format(plain, "{}"),
        )


def _tr(text: str) -> str:
    return str(QCoreApplication.translate("Task", text))
