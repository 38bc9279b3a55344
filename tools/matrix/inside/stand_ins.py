"""``qgis.PyQt`` on PyQt6, and stand-ins for QGIS's classes, made from what record.py saw.

A stand-in derives from the same class of Qt, has enums as QGIS 4 has them (classes of values that
are reached through their class only), and else the recorded names, which take any arguments and
return objects that do so too. A name that QGIS does not have is missing here as well.
"""

from __future__ import annotations

import enum
import re
import sys
from typing import Any
from unittest.mock import MagicMock

from PyQt6.QtCore import QObject

from tools.matrix.inside import qgis_pyqt

QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork")


def install(recorded: dict[str, Any]) -> None:
    """Make ``import qgis.core`` and the like find the stand-ins from now on."""
    qgis_pyqt.install()
    for name in ("core", "gui"):
        module = qgis_pyqt.new_module(f"qgis.{name}")
        for class_name, seen in recorded[name].items():
            setattr(module, class_name, _class(class_name, seen))
        setattr(sys.modules["qgis"], name, module)
    for name in recorded["functions"]:
        setattr(sys.modules["qgis.core"], name, MagicMock(name=name))
    processing = qgis_pyqt.new_module("processing")
    for name in ("run", "execAlgorithmDialog", "createAlgorithmDialog"):
        setattr(processing, name, MagicMock(name=name))


def _class(name: str, seen: dict[str, Any]) -> type:
    base = _qt(seen["qt"])
    members: dict[str, Any] = {
        each: enum.IntEnum(each, values) for each, values in seen["enums"].items() if values
    }
    scoped = {value for values in seen["enums"].values() for value in values}
    for each in seen["names"]:
        if not (each.startswith("__") or each in members or each in scoped or hasattr(base, each)):
            kind = seen["returns"].get(each, "")
            members[each] = MagicMock(name=f"{name}.{each}", side_effect=_answers(kind))
    if base is object:
        members["__init__"] = _take_anything
    else:
        members["__init__"] = _initialise(base)
    return type(base)(name, (base,), members)


def _answers(kind: str) -> Any:
    """What a method does that says it returns ``kind``; None leaves it to the stand-in."""
    simple: dict[str, Any] = {"str": "", "int": 0, "float": 0.0, "bool": False}
    if kind in simple:
        return lambda *_, **__: simple[kind]
    if kind.startswith(("List", "list", "Iterable")):
        return lambda *_, **__: []
    if re.fullmatch(r"Q\w+", kind):
        return lambda *_, **__: make(kind)
    return None


def make(kind: str) -> Any:
    """An object of a class of QGIS's or Qt's, made without arguments where that is possible."""
    for name in ("core", "gui", *(f"PyQt.{module}" for module in QT_MODULES)):
        found = getattr(sys.modules[f"qgis.{name}"], kind, None)
        if found is not None:
            try:
                return found()
            except TypeError:
                break
    return MagicMock(name=kind)


def _qt(name: str) -> type:
    """The class of PyQt6 of that name; object for none and for those that Python cannot make."""
    module, _, class_name = name.partition(".")
    if module not in QT_MODULES:
        return object
    found = getattr(sys.modules[f"qgis.PyQt.{module}"], class_name, object)
    return found if issubclass(found, QObject) else object


def _take_anything(self: Any, *_: Any, **__: Any) -> None:
    return


def _initialise(base: type) -> Any:
    def initialise(self: Any, *arguments: Any, **_: Any) -> None:
        """Qt's constructor with the parent only, if one was given."""
        parents = [each for each in arguments if isinstance(each, QObject)]
        base.__init__(self, *parents[-1:])  # type: ignore[misc]

    return initialise
