"""Imports every module of the plugin under PyQt6, builds what widgets it can, and prints JSON.

``python -m tools.matrix.inside.imports RECORD``: what record.py printed, in a file.
"""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

from PyQt6.QtCore import PYQT_VERSION_STR, QObject
from PyQt6.QtWidgets import QApplication, QWidget

from tools.matrix.inside import stand_ins

ROOT = Path(__file__).resolve().parents[3]


def main(record: Path) -> None:
    stand_ins.install(json.loads(record.read_text(encoding="utf-8")))
    application = QApplication(sys.argv[:1])
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((ROOT / "plugin").rglob("*.py"))
    ]
    failed, modules = {}, []
    for name in names:
        try:
            modules.append(importlib.import_module(name))
        except Exception as error:
            failed[name] = repr(error)
    built, unbuilt = build(modules)
    print(
        json.dumps(
            {
                "pyqt": PYQT_VERSION_STR,
                "imported": len(modules),
                "failed": failed,
                "built": sorted(built),
                "unbuilt": unbuilt,
            }
        )
    )
    del application


def build(modules: list[Any]) -> tuple[list[str], dict[str, str]]:
    """Make each widget whose constructor can do with stand-ins; the others with their reason."""
    built, unbuilt, kept = [], {}, []
    for module in modules:
        for name, each in vars(module).items():
            own = inspect.isclass(each) and each.__module__ == module.__name__
            if own and issubclass(each, QWidget):
                try:
                    kept.append(each(*_arguments(each, module)))
                    built.append(name)
                except Exception as error:
                    unbuilt[name] = repr(error)
    return built, unbuilt


def _arguments(each: type, module: Any) -> list[Any]:
    """Stand-ins for what its constructor must have, by the words of the annotations."""
    simple: dict[str, Any] = {"str": "text", "int": 1, "float": 1.0, "bool": False, "Path": ROOT}
    found = []
    for parameter in list(inspect.signature(each.__init__).parameters.values())[1:]:  # type: ignore[misc]
        kind = str(parameter.annotation)
        if parameter.default is not parameter.empty or parameter.kind in (
            parameter.VAR_POSITIONAL,
            parameter.VAR_KEYWORD,
        ):
            continue
        if parameter.name == "iface":
            kind = "QgisInterface"
        own = vars(module).get(kind)
        if kind in simple:
            found.append(simple[kind])
        elif kind.startswith("Q"):
            found.append(stand_ins.make(kind))
        elif inspect.isclass(own) and issubclass(own, QObject):
            found.append(own(*_arguments(own, sys.modules[own.__module__])))
        else:
            found.append(MagicMock(name=kind))
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
