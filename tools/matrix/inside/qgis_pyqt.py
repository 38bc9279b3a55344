"""``qgis.PyQt`` as QGIS builds it for Qt 6.

QGIS makes its modules from templates with the number of Qt in them. Here the files of an installed
QGIS on Qt 5 are read, and the number is the other one.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtTest", "QtSvg", "sip")


def install() -> None:
    """Put ``qgis`` and ``qgis.PyQt`` with their modules into ``sys.modules``.

    Raises:
        RuntimeError: there is no QGIS on Qt 5 whose files could be read.
    """
    spec = importlib.util.find_spec("qgis")
    if spec is None or spec.origin is None:
        raise RuntimeError("QGIS is not installed for this Python.")
    folder = Path(spec.origin).parent / "PyQt"
    package = new_module("qgis").__dict__
    package["PyQt"] = new_module("qgis.PyQt")
    # What does not depend on Qt's number is found where it lies.
    package["PyQt"].__path__ = [str(folder)]
    for name in MODULES:
        text = (folder / f"{name}.py").read_text(encoding="utf-8")
        if "PyQt5" not in text:
            raise RuntimeError(f"{folder} is not of a QGIS on Qt 5.")
        module = new_module(f"qgis.PyQt.{name}")
        module.__package__ = "qgis.PyQt"
        changed = text.replace("PyQt5", "PyQt6").replace("if 5 == 6", "if 6 == 6")
        exec(compile(changed, f"{folder}/{name}.py", "exec"), module.__dict__)
        setattr(package["PyQt"], name, module)


def new_module(name: str) -> ModuleType:
    """An empty package, found by ``import`` from now on."""
    module = ModuleType(name)
    module.__dict__["__path__"] = []
    sys.modules[name] = module
    return module
