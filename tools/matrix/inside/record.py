"""Prints what QGIS's and PyQt5's classes have: names, enums, and the Qt class they derive from.

Run with a QGIS on Qt 5; the Qt 6 checks read it, for there PyQt5 and so QGIS cannot be loaded.
"""

from __future__ import annotations

import inspect
import json
import re
from types import ModuleType
from typing import Any

import qgis.core
import qgis.gui
from qgis.PyQt import QtCore, QtGui, QtNetwork, QtWidgets

Recorded = dict[str, Any]


def classes(module: ModuleType) -> dict[str, Recorded]:
    """Of each class: ``qt`` (``QtWidgets.QWidget`` or nothing), its names, enums and returns."""
    return {
        name: {
            "qt": qt_ancestor(each),
            "names": sorted(dir(each)),
            "enums": enums(each),
            "returns": returns(each),
        }
        for name, each in vars(module).items()
        if inspect.isclass(each) and name.startswith("Q")
    }


def qt_ancestor(each: type) -> str:
    """The nearest class of Qt's that it derives from."""
    for base in each.__mro__[1:]:
        module = base.__module__
        if module.startswith("PyQt5."):
            return f"{module.removeprefix('PyQt5.')}.{base.__name__}"
    return ""


def enums(owner: type) -> dict[str, list[str]]:
    """The names in each of the enums of a class."""
    found = {}
    for name in dir(owner):
        kind = getattr(owner, name, None)
        if inspect.isclass(kind) and issubclass(kind, int) and kind is not int:
            inner = [each for each in dir(kind) if isinstance(getattr(kind, each, None), kind)]
            outer = [each for each in dir(owner) if isinstance(getattr(owner, each, None), kind)]
            found[name] = sorted({*inner, *outer})
    return found


def returns(owner: type) -> dict[str, str]:
    """What its methods say that they return: ``str``, ``QIcon``, ``List[int]``."""
    found = {}
    for name in dir(owner):
        text = getattr(getattr(owner, name, None), "__doc__", None) or ""
        said = re.match(rf"(?:\w+\.)?{re.escape(name)}\(.*\) -> (\S.*)$", text.partition("\n")[0])
        if said:
            found[name] = said[1]
    return found


def qt_names() -> list[str]:
    """Every method and signal that classes of the Qt modules that plugins use have."""
    modules = (QtCore, QtGui, QtNetwork, QtWidgets)
    owners = [each for module in modules for each in vars(module).values() if inspect.isclass(each)]
    return sorted(
        {
            name
            for owner in owners
            for name in dir(owner)
            if callable(getattr(owner, name, None)) and not inspect.isclass(getattr(owner, name))
        }
    )


if __name__ == "__main__":
    everything = {
        "core": classes(qgis.core),
        "gui": classes(qgis.gui),
        "functions": [name for name in dir(qgis.core) if not name.startswith(("Q", "_"))],
        "qt": qt_names(),
    }
    print(json.dumps(everything))
