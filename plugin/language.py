"""Terramask in the language of QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .wire import sentences

TRANSLATIONS = Path(__file__).resolve().parents[1] / "resources" / "i18n"


class Language:
    """Holds the translation for as long as the plugin is loaded."""

    def __init__(self, locale: str = "") -> None:
        """`locale` is as QGIS names it, such as `pt_BR`; empty for the one that QGIS uses."""
        self._translator = QTranslator()
        file = _file_for(locale or QgsApplication.locale())
        if file is not None and self._translator.load(str(file)):
            with _layout_kept():
                QCoreApplication.installTranslator(self._translator)
        sentences.use(_translate, _decimal_point())

    def shut_down(self) -> None:
        """Be English again."""
        with _layout_kept():
            QCoreApplication.removeTranslator(self._translator)
        sentences.use(None)


def _file_for(locale: str) -> Path | None:
    """The translation into a language as it is spoken somewhere, else into the language."""
    names = (locale, locale.split("_")[0])
    files = (TRANSLATIONS / f"terramask_{name}.qm" for name in names)
    return next((file for file in files if file.is_file()), None)


@contextmanager
def _layout_kept() -> Iterator[None]:
    """Leave it to QGIS from which side one reads: Qt 5 forgets that whenever a translator comes or
    goes, and asks those that are left."""
    before = QgsApplication.layoutDirection()
    yield
    QgsApplication.setLayoutDirection(before)


def _decimal_point() -> str:
    """That of the user's numbers, if their digits are those of the texts."""
    locale = QLocale()
    return str(locale.decimalPoint()) if locale.zeroDigit() == "0" else "."


def _translate(text: str) -> str:
    return str(QCoreApplication.translate(sentences.CONTEXT, text))
