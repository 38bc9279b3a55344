"""What the local server is to serve, and where."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from ..server.local.launching import FIRST_PORT, LAST_PORT, PORT, Wish

GROUP = "terramask/local"
DEMONSTRATION, OTHER = 0, 1


class LocalServeBox(QWidget):
    """Model, port, and whether the server stays; `changed` comes with other answers."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("terramaskLocalServe")
        self._kind = QComboBox(self)
        self._kind.setObjectName("terramaskLocalModelKind")
        self._kind.addItem(self.tr("Demonstration model"))
        self._kind.addItem(self.tr("Another model"))
        self._model = QgsFileWidget(self)
        self._model.setObjectName("terramaskLocalModel")
        self._model.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._model.setDialogTitle(self.tr("Folder of the model"))
        self._model.lineEdit().setPlaceholderText(self.tr("Folder, or owner/model on the hub"))
        self._model.setToolTip(
            self.tr(
                "A folder with config.json and weights, or a model's name on the Hugging Face "
                "hub, from which it is downloaded"
            )
        )
        self._port = QSpinBox(self)
        self._port.setObjectName("terramaskLocalPort")
        self._port.setRange(FIRST_PORT, LAST_PORT)
        self._keep = QCheckBox(self.tr("&Keep running when QGIS closes"), self)
        self._keep.setObjectName("terramaskLocalKeep")
        self._keep.setToolTip(
            self.tr("Otherwise the server ends together with QGIS, however that ends")
        )
        self._lay_out()
        self._load()
        self._kind.currentIndexChanged.connect(self._refresh)
        self._model.fileChanged.connect(self._refresh)

    def wish(self) -> Wish:
        """What is to be started."""
        model = "" if self._kind.currentIndex() == DEMONSTRATION else self._named()
        return Wish(model, int(self._port.value()), bool(self._keep.isChecked()))

    def problem(self) -> str:
        """Why it cannot be started so; empty if it can."""
        if self._kind.currentIndex() == OTHER and not self._named():
            return self.tr("Enter the folder of a model, or its name on the hub.")
        return ""

    def save(self) -> None:
        """Remember it for the next time."""
        wish, stored = self.wish(), QgsSettings()
        stored.setValue(f"{GROUP}/model", wish.model)
        stored.setValue(f"{GROUP}/port", wish.port)
        stored.setValue(f"{GROUP}/keep", wish.keep)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Model"), self._kind)
        form.addRow("", self._model)
        form.addRow(self.tr("P&ort"), self._port)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self._keep)

    def _load(self) -> None:
        stored = QgsSettings()
        model = str(stored.value(f"{GROUP}/model", "") or "")
        port = str(stored.value(f"{GROUP}/port", PORT))
        self._kind.setCurrentIndex(OTHER if model else DEMONSTRATION)
        self._model.setFilePath(model)
        self._port.setValue(int(port) if port.isdecimal() else PORT)
        self._keep.setChecked(str(stored.value(f"{GROUP}/keep", "false")).lower() == "true")
        self._refresh()

    def _named(self) -> str:
        return str(self._model.filePath()).strip()

    def _refresh(self) -> None:
        self._model.setVisible(self._kind.currentIndex() == OTHER)
        self.changed.emit()
