"""A made-up language: every text in marks and longer by two fifths, as some languages are.

What stands outside of the marks on the screen was not translated.
"""

from __future__ import annotations

import re

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTableView,
    QTabWidget,
    QWidget,
)

from plugin.wire import sentences
from tools.translations.extract import texts_of

TEXTS = texts_of().found
_MARKED = re.compile("«[^«»]*»")
_WORD = re.compile(r"[A-Za-z]{3,}")
_NOT_FOR_EYES = re.compile(
    r"<[^>]*>|\w+://[^\s«»~]*|(?<![^\s«'(])/[^\s«»~']*|[^\s«»~]+\.tif|[A-Z]+_[A-Z_\d]+|\u200b"
)
_HALVES = "; "
_WORD_LENGTH = 8


def in_marks(text):
    """The halves of a sentence, which the doctor shows apart, each by itself."""
    halves = text.split(_HALVES)
    return _HALVES.join(f"«{half}{_more(len(half) * 2 // 5)}»" for half in halves)


def _more(count):
    """So many characters more, with blanks as between words."""
    return "".join(" " if i % _WORD_LENGTH == 0 else "~" for i in range(count))


class PseudoTranslator(QTranslator):
    """Knows the texts that the extractor found, each in its contexts, and all of QGIS's own."""

    def translate(self, context, source, disambiguation=None, n=-1):
        known = source in TEXTS[context] if context in TEXTS else context.startswith("Q")
        return in_marks(source) if known and source and _WORD.search(source) else None

    def isEmpty(self):
        return False


# Never thrown away: Python could do so while it translates, which Qt waits for.
_TRANSLATOR = PseudoTranslator()


@pytest.fixture
def pseudo(qgis_app):
    QCoreApplication.installTranslator(_TRANSLATOR)
    sentences.use(lambda text: QCoreApplication.translate(sentences.CONTEXT, text))
    yield
    QCoreApplication.removeTranslator(_TRANSLATOR)
    sentences.use(None)


def untranslated(text, *names):
    """What of a text is English; `names` are those of layers, classes and the like in it."""
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, "")
    text = _NOT_FOR_EYES.sub("", text)
    while _MARKED.search(text):
        text = _MARKED.sub("", text)
    return text if _WORD.search(text) else ""


def shown(top):
    """All texts of a widget and what is in it, also those that are hidden now or come on hovering,
    each with the class and name of who shows it."""
    for widget in [top, *top.findChildren(QWidget), *top.findChildren(QAction)]:
        who = f"{type(widget).__name__} {widget.objectName()}"
        for text in _texts(widget):
            yield who, text


def _texts(widget):
    yield widget.toolTip()
    if isinstance(widget, QAction):
        yield widget.text()
        return
    yield from (widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(i) for i in range(widget.count()))
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabText(i) for i in range(widget.count()))
    elif isinstance(widget, QTableView) and widget.model() is not None:
        columns = range(widget.model().columnCount())
        yield from (str(widget.model().headerData(i, 1) or "") for i in columns)
