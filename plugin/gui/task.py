"""What a model is for, in the words that the panel uses for it."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from ..wire.card import ModelCard

FLOODS = "terramask:detectfloods"
SEGMENT = "terramask:segment"
CONTINUE = "terramask:continuerun"
FOR_FLOODS = "floods"
BURN_SCARS = "Burn scars"
"""The title that servers give to published burn scar models."""


def task_of(card: ModelCard) -> str:
    """What a model is for, as settings keep it: floods, or else the model's own title."""
    return FOR_FLOODS if card.finds_floods else card.title


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
        return cls.named("" if card is None else task_of(card))

    @classmethod
    def named(cls, task: str) -> Task:
        """The one that `task_of` names so; floods without a name."""
        if task in ("", FOR_FLOODS):
            return cls(
                FLOODS,
                _tr("Detect floods"),
                _tr("Look for floods in the layer"),
                _tr("Floods in {}"),
            )
        if task == BURN_SCARS:
            return cls(
                SEGMENT,
                _tr("Detect burn scars"),
                _tr("Look for burnt land in the layer"),
                _tr("Burn scars in {}"),
            )
        # The model's own title may hold braces.
        title = task.replace("{", "{{").replace("}", "}}")
        return cls(
            SEGMENT,
            _tr("Map {}").format(task),
            _tr("Give each pixel of the layer one of the model's classes"),
            _tr("{} in {}").format(title, "{}"),
        )


def _tr(text: str) -> str:
    return str(QCoreApplication.translate("Task", text))
