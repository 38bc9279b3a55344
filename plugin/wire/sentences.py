"""Sentences for people, in their language.

This package knows no Qt, so whoever runs it in QGIS says how texts are translated; until then, and
without QGIS, they stay English. Texts that are written down before that, in constants, are only
``marked`` there, and given to ``tr`` where they are used.
"""

from __future__ import annotations

from collections.abc import Callable

CONTEXT = "Terramask"
"""The context of these texts in the files of translations."""

_translate: Callable[[str], str] | None = None
_point = "."


class Number(float):
    """A number that is formatted with the decimal point of the user's language."""

    def __format__(self, spec: str) -> str:
        return super().__format__(spec).replace(".", _point)


def tr(text: str) -> str:
    """A text in the user's language; the text itself if it has no translation.

    Whatever is put into it comes afterwards: ``tr("No band {name}.").format(name=...)``.
    """
    return text if _translate is None else _translate(text)


def marked(text: str) -> str:
    """The text itself, noted for translators."""
    return text


def use(translate: Callable[[str], str] | None, point: str = ".") -> None:
    """Translate by this function from now on, None: not at all; ``point`` is the decimal point."""
    global _translate, _point
    _translate, _point = translate, point
