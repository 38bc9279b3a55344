"""Looks up in PyQt6 what the plugin's source names of Qt, and prints JSON.

``python -m tools.matrix.inside.names RECORD``: what record.py printed, in a file. Every dotted
name that starts at an import from ``qgis.PyQt`` must be there, and every attribute whose name
classes of PyQt5 had must be a name that something else has still.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.matrix.inside import qgis_pyqt

ROOT = Path(__file__).resolve().parents[3]
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork")


def main(record: Path) -> None:
    qgis_pyqt.install()
    recorded = json.loads(record.read_text(encoding="utf-8"))
    sources = [ROOT / "__init__.py", *sorted((ROOT / "plugin").rglob("*.py"))]
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sources}
    gone = gone_names(recorded, trees.values())
    looked_up, missing = 0, []
    for path, tree in trees.items():
        for line, name in dotted(tree):
            looked_up += 1
            if not exists(name):
                missing.append(f"{path.relative_to(ROOT)}:{line} {name}")
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in gone:
                missing.append(f"{path.relative_to(ROOT)}:{node.lineno} .{node.attr}")
    version = importlib.import_module("qgis.PyQt.QtCore").PYQT_VERSION_STR
    found = {"pyqt": version, "looked_up": looked_up, "missing": sorted(set(missing))}
    print(json.dumps(found))


def dotted(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Lines and names ``QtCore.Qt.ItemDataRole.UserRole``, as far as the source writes them."""
    imported = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            prefix = (node.module or "").removeprefix("qgis.PyQt").lstrip(".")
            for alias in node.names:
                name = f"{prefix}.{alias.name}".lstrip(".")
                imported[alias.asname or alias.name] = name
                yield node.lineno, name
    for node in ast.walk(tree):
        parts: list[str] = []
        inner: ast.AST = node
        while isinstance(inner, ast.Attribute):
            parts.insert(0, inner.attr)
            inner = inner.value
        if parts and isinstance(inner, ast.Name) and inner.id in imported:
            yield node.lineno, ".".join((imported[inner.id], *parts))  # type: ignore[attr-defined]


def exists(name: str) -> bool:
    """Whether it is there on PyQt6."""
    module, *parts = name.split(".")
    found: Any = importlib.import_module(f"qgis.PyQt.{module}")
    for part in parts:
        if not hasattr(found, part):
            return False
        found = getattr(found, part)
    return True


def gone_names(recorded: dict[str, Any], trees: Any) -> set[str]:
    """Names that PyQt5's classes have, and neither PyQt6's, QGIS's, Python's nor the plugin's."""
    there = set(_names_of_qt6())
    for module in ("core", "gui"):
        there |= {name for each in recorded[module].values() for name in each["names"]}
    for tree in trees:
        there |= set(_own_names(tree))
    return set(recorded["qt"]) - there


def _own_names(tree: ast.Module) -> Iterator[str]:
    """Names that the plugin's own classes give to what they have."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            yield node.name
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.attr
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def _names_of_qt6() -> Iterator[str]:
    modules = [importlib.import_module(f"qgis.PyQt.{name}") for name in QT_MODULES]
    for owner in [each for module in modules for each in vars(module).values()]:
        if inspect.isclass(owner):
            yield from dir(owner)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
