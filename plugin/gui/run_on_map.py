"""What the map shows of a run, from its first window to its end."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ..processing.layer_metadata import describe
from ..processing.style import style_mask, threshold_of
from ..wire.card import ModelCard
from ..wire.errors import TerramaskError
from .result_group import title_with
from .result_layer import add_result, layer_of, layers_of, read_again


class RunOnMap(QObject):
    """The layers of one run in the group `name`, and how far the run is; to be used on the GUI
    thread.

    They are added once. A person may remove them, and close the project: then none is added again,
    to this project or to another. A run that is `continued` goes on with the layers that show its
    file already, or in the group where they were, and the map shows its classes. `counts` is how
    many windows are done, and how many there are; `problem` is why the result cannot be shown.
    """

    def __init__(
        self, name: str, card: ModelCard | None, continued: bool, parent: QObject | None = None
    ) -> None:
        """`card` is the model's, where it is known beforehand."""
        super().__init__(parent)
        self.name = name
        self.counts = (0, 0)
        self.problem: TerramaskError | None = None
        self._continued = continued
        self._id = ""
        self._path = ""
        self._card = card
        self._may_add = True
        project = QgsProject.instance()
        project.layersWillBeRemoved.connect(self._note_removed)
        project.cleared.connect(self._note_closed)

    def layer_id(self) -> str:
        """The id of the layer with the classes; empty while there is none, and when it is gone."""
        return self._id

    def card(self) -> ModelCard | None:
        """What the server runs that the result is from; None while it is not known."""
        return self._card

    def count(self, done: int, windows: int, seconds_left: float) -> None:
        """So many windows are done."""
        self.counts = (done, windows)

    def show(self, path: str, card: ModelCard) -> None:
        """Add the layers, or let them show what has been written since."""
        self._path, self._card = path, card
        if self._id:
            read_again(path)
        elif self._may_add:
            self._add(path, card)

    def finish(self, path: str) -> None:
        """The run has ended: show what it wrote last, to `path` if that is known."""
        self._path = path or self._path
        if self._path and self._card is not None:
            self.show(self._path, self._card)
            for layer in layers_of(self._path):
                # What it says of the run's end is only now true.
                describe(layer, self.name)

    def let_go(self) -> None:
        """Leave the layer to the project."""
        project = QgsProject.instance()
        project.layersWillBeRemoved.disconnect(self._note_removed)
        project.cleared.disconnect(self._note_closed)

    def _add(self, path: str, card: ModelCard) -> None:
        layer: QgsRasterLayer | None = layer_of(path) if self._continued else None
        try:
            if layer is None:
                layer = add_result(path, self.name, card.classes, self._continued)
            else:
                self._go_on_with(layer, path, card)
        except TerramaskError as error:
            # The file may be whole the next time.
            self.problem = error
            return
        self.problem = None
        self.name = title_with(layer, self.name)
        self._id = layer.id()
        self._may_add = False

    def _go_on_with(self, layer: QgsRasterLayer, path: str, card: ModelCard) -> None:
        read_again(path)
        if threshold_of(layer) is not None:
            # It was set for what there was of the result.
            style_mask(layer, card.classes)

    def _note_removed(self, layer_ids: list[str]) -> None:
        if self._id in layer_ids:
            self._id = ""

    def _note_closed(self) -> None:
        self._id = ""
        self._may_add = False
