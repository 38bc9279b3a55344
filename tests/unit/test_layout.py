"""The shape of the QGIS package: who may import whom, and in which Python."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "plugin"
FILES = sorted(PLUGIN.rglob("*.py"))
SHIPPED = [*FILES, ROOT / "__init__.py"]
LONGEST = 300
LONGEST_FUNCTION = 40

MAY_IMPORT = {
    "wire": {"wire"},
    "raster": {"raster", "whole_file", "wire"},
    "server": {"server", "whole_file", "wire"},
    "jobs": {"jobs", "server", "raster", "whole_file", "wire"},
    "processing": {"processing", "jobs", "server", "raster", "whole_file", "wire", "settings"},
    "gui": {"gui", "processing", "jobs", "server", "raster", "whole_file", "wire", "settings"},
}
FOREIGN = {"wire": set(), "raster": {"numpy", "osgeo"}}
SHIPPED_WITH_QGIS = {"numpy", "osgeo", "qgis", "processing"}
STANDARD = {
    "__future__",
    "base64",
    "binascii",
    "collections",
    "contextlib",
    "copy",
    "csv",
    "ctypes",
    "dataclasses",
    "datetime",
    "email",
    "enum",
    "errno",
    "functools",
    "hashlib",
    "heapq",
    "html",
    "io",
    "itertools",
    "json",
    "math",
    "mmap",
    "os",
    "pathlib",
    "queue",
    "random",
    "re",
    "shutil",
    "struct",
    "tarfile",
    "tempfile",
    "threading",
    "time",
    "traceback",
    "types",
    "typing",
    "urllib",
    "uuid",
    "webbrowser",
    "xml",
    "zipfile",
    "zlib",
}


def name(path):
    return str(path.relative_to(ROOT))


def parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


def imports(path):
    return [
        node for node in ast.walk(parsed(path)) if isinstance(node, (ast.Import, ast.ImportFrom))
    ]


def package_of(path):
    parts = path.relative_to(PLUGIN).parts
    return parts[0] if len(parts) > 1 else ""


def neighbours(path):
    """Packages or modules directly in plugin/ that a file imports."""
    depth = len(path.relative_to(PLUGIN).parts)
    for node in imports(path):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        if node.level == depth:
            yield from [node.module.split(".")[0]] if node.module else [a.name for a in node.names]
        elif node.level < depth:
            yield package_of(path)
        else:
            yield "above plugin"


def test_there_is_something_to_look_at():
    assert {package_of(path) for path in FILES} >= set(MAY_IMPORT) - {"gui"}


@pytest.mark.parametrize("path", SHIPPED, ids=name)
def test_python_3_9_can_read_it(path):
    future = "from __future__ import annotations"
    assert future in path.read_text(encoding="utf-8") or not parsed(path).body[1:]


@pytest.mark.parametrize("path", [path for path in FILES if package_of(path)], ids=name)
def test_arrows_point_one_way(path):
    assert set(neighbours(path)) <= MAY_IMPORT[package_of(path)]


@pytest.mark.parametrize("path", FILES, ids=name)
def test_nothing_climbs_above_the_plugin(path):
    assert "above plugin" not in set(neighbours(path))


@pytest.mark.parametrize("path", FILES, ids=name)
def test_only_what_qgis_ships_is_imported(path):
    allowed = STANDARD | FOREIGN.get(package_of(path), SHIPPED_WITH_QGIS)
    for node in imports(path):
        if isinstance(node, ast.Import):
            roots = {alias.name.split(".")[0] for alias in node.names}
        else:
            roots = set() if node.level else {str(node.module).split(".")[0]}
        assert roots <= allowed, f"line {node.lineno}"


@pytest.mark.parametrize("path", SHIPPED, ids=name)
def test_files_and_functions_stay_short(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST
    for node in ast.walk(parsed(path)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= LONGEST_FUNCTION, f"{node.name} has {length} lines"


@pytest.mark.parametrize("path", SHIPPED, ids=name)
def test_no_shortcuts(path):
    tree = parsed(path)
    for node in ast.walk(tree):
        assert not isinstance(node, ast.Assert), f"assert in line {node.lineno}"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in {"print", "eval", "exec"}, f"line {node.lineno}"
        if isinstance(node, ast.ExceptHandler):
            only_pass = len(node.body) == 1 and isinstance(node.body[0], ast.Pass)
            assert not only_pass, f"except: pass in line {node.lineno}"
            assert node.type is not None, f"bare except in line {node.lineno}"


@pytest.mark.parametrize("path", FILES, ids=name)
def test_qt_comes_through_qgis_and_enums_are_scoped(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\b(PyQt[56]|PySide\d)\b", text.replace("qgis.PyQt", ""))
    assert ".exec_(" not in text
    # An unscoped enum is Class.Value: two capitalised names, the second in CamelCase or so, used
    # as a value. Nested classes and members of enums have a capitalised name on both sides.
    for node in ast.walk(parsed(path)):
        if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
            continue
        owner, value = node.value.id, node.attr
        if re.match(r"Q(gs)?[A-Z]|Qt$|Qgis$", owner) and value[:1].isupper():
            assert _is_type(owner, value), f"{owner}.{value} in line {node.lineno} is not scoped"


def _is_type(owner, value):
    """Whether this capitalised attribute is a type, such as an enum, and not one of its values."""
    from qgis import core, gui
    from qgis.PyQt import QtCore, QtGui, QtNetwork, QtWidgets

    for module in (core, gui, QtCore, QtGui, QtNetwork, QtWidgets):
        if hasattr(module, owner):
            found = getattr(getattr(module, owner), value, None)
            return isinstance(found, type) or value.isupper()
    return True


@pytest.mark.parametrize("path", FILES, ids=name)
def test_translated_texts_are_constants(path):
    for node in ast.walk(parsed(path)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if called in {"tr", "translate"}:
            for argument in node.args:
                assert not isinstance(argument, ast.JoinedStr), f"line {node.lineno}"


@pytest.mark.parametrize("path", FILES, ids=name)
def test_threads_leave_their_own_qt_objects_alone(path):
    """The network manager and the QThread of another thread end QGIS now and then if Python meets
    them there: see ``plugin/server/main_thread.py``, which meets those of the main thread only."""
    if path.name == "main_thread.py":
        return
    text = path.read_text(encoding="utf-8")
    assert "QgsNetworkAccessManager" not in text
    assert "currentThread" not in text


@pytest.mark.parametrize("path", SHIPPED, ids=name)
def test_text_is_read_and_written_in_an_encoding_that_is_named(path):
    """Else it would be the code page of the country on Windows."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Call) and _is_text_file(node):
            named = {keyword.arg for keyword in node.keywords}
            assert "encoding" in named, f"line {node.lineno}: {ast.unparse(node)}"


def _is_text_file(call):
    called = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    builtin = isinstance(call.func, ast.Name) and call.func.id == "open"
    modes = [
        each.value
        for each in [*call.args, *(keyword.value for keyword in call.keywords)]
        if isinstance(each, ast.Constant) and re.fullmatch(r"[rwax+tb]{1,3}", str(each.value))
    ]
    binary = any("b" in mode for mode in modes)
    opened = builtin or (called == "open" and bool(modes))
    return called in {"read_text", "write_text"} or (opened and not binary)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("open(path)", True),
        ("path.open('w')", True),
        ("path.read_text()", True),
        ("open(path, 'rb')", False),
        ("path.open('r+b', buffering=0)", False),
        ("dialog.open()", False),
        ("gdal.Open(path)", False),
    ],
)
def test_what_a_text_file_is(code, text):
    assert _is_text_file(ast.parse(code).body[0].value) == text


def test_whole_file_needs_nothing_of_the_plugin():
    assert set(neighbours(PLUGIN / "whole_file.py")) == set()
