"""A scroll area that is only as high as what it holds."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

LEAST_HEIGHT = 80


class ScrollBox(QScrollArea):
    """Scrolls up and down where there is too little room, and takes no more room than it needs."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # It follows the focus of what it holds; a stop of its own would do nothing.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # QGIS's dark themes draw a border around scroll areas.
        self.setStyleSheet("ScrollBox { border: none; background: transparent; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        content.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        # Room for the scroll bar, which would otherwise cover the right end of what it holds.
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.widget().minimumSizeHint().width() + bar, LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return bool(super().eventFilter(watched, event))

    def _fit(self) -> None:
        # Sentences wrap, so the height depends on the width. A scroll bar narrows the content,
        # which then needs the scroll bar: whether there is one is decided by the width without.
        content = self.widget()
        needed = content.heightForWidth(self.contentsRect().width())
        if needed < 0:  # nothing in it wraps
            needed = content.sizeHint().height()
        self.setMaximumHeight(needed)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if self.contentsRect().height() >= needed
            else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )


class ScrollContent(QWidget):
    """Widgets one below the other, to be put into a ScrollBox."""

    def __init__(self, widgets: Sequence[QWidget], spacing: int) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing)
        for widget in widgets:
            layout.addWidget(widget)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        # Labels that wrap name the height of a narrow column as their least, which a scroll area
        # would give them; it knows the right one from heightForWidth.
        return QSize(super().minimumSizeHint().width(), 0)
