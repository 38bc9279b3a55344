"""Every text of the QGIS package can be translated, and translations keep what must be kept."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import pytest

from tools.translations import ts
from tools.translations.extract import PLUGIN, texts_of

TEXTS = texts_of()
FILES = sorted(ts.FOLDER.glob("*.ts"))
SHOWN_BY = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QPushButton",
    "QRadioButton",
    "addAction",
    "addButton",
    "addItem",
    "addMenu",
    "addRow",
    "addTab",
    "caption",
    "pushInfo",
    "pushMessage",
    "pushWarning",
    "say",
    "setAccessibleDescription",
    "setAccessibleName",
    "setDialogTitle",
    "setHeaderLabels",
    "setLabelText",
    "setNullRepresentation",
    "setPlaceholderText",
    "setPrefix",
    "setProgressText",
    "setStatusTip",
    "setSuffix",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
}
WORDS = re.compile(r"[A-Za-z]{2,}")
HTML = re.compile(r"<[^>]*>?|>")
TAG = re.compile(r"</?[a-z]+[^>]*>")
PARTS = re.compile("[;\u061b] ")
"""Between what happened and what to do; the second one is Arabic's."""


NOT_FOR_EYES = {
    "The request's time limit.",  # Beside the details of Qt, which are English.
    "If the mean of all numbers that are sent is above 1, they are divided by 10000.",
}
"""What looks like a sentence and is for reports."""
LEAST_WORDS = 6


def fields(text):
    """The names in braces, with their formats; those without a name as often as they come."""
    found = [field for field in string.Formatter().parse(text) if field[1] is not None]
    return sorted((name, spec, conversion) for _, name, spec, conversion in found)


def called(call):
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def is_error(call):
    name = called(call)
    return name.endswith("Error") and name[:1].isupper() and name not in ("ValueError", "OSError")


def literal(node):
    """Whether a person would read English words here whatever the language is."""
    if isinstance(node, ast.Constant):
        text = node.value if isinstance(node.value, str) else ""
        return WORDS.search(HTML.sub("", text)) is not None and not text.endswith("://")
    if isinstance(node, ast.JoinedStr):
        return any(literal(part) for part in node.values)
    if isinstance(node, ast.BinOp):
        return literal(node.left) or literal(node.right)
    if isinstance(node, ast.Call) and called(node) == "format":
        return literal(getattr(node.func, "value", None))
    return isinstance(node, ast.IfExp) and (literal(node.body) or literal(node.orelse))


def test_no_text_is_put_together_before_it_is_translated():
    assert TEXTS.problems == []


@pytest.mark.parametrize("path", sorted(PLUGIN.rglob("*.py")), ids=lambda path: path.stem)
def test_whatever_is_shown_can_be_translated(path):
    bare = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        shown = node.args if called(node) in SHOWN_BY else node.args[:1] if is_error(node) else ()
        if any(map(literal, shown)):
            bare.append(f"line {node.lineno}: {ast.unparse(node)[:80]}")
    assert bare == []


def test_texts_that_are_inherited_are_found_under_their_heirs():
    assert "Detect floods" in TEXTS.found["TerramaskAlgorithms"]
    assert "The run was cancelled; nothing was written." in TEXTS.found["Terramask"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
class TestTranslation:
    def test_has_the_texts_of_today_and_no_others(self, path):
        wanted = {(context, text) for context in TEXTS.found for text in TEXTS.found[context]}
        assert set(ts.read(path)) == wanted, "run make translations"

    def test_is_complete(self, path):
        assert [source for (_, source), text in ts.read(path).items() if not text] == []

    def test_keeps_what_is_filled_in(self, path):
        for (_, source), text in ts.read(path).items():
            assert fields(text) == fields(source), source
            assert TAG.findall(text) == TAG.findall(source), source

    def test_keeps_blanks_at_the_ends_and_the_dots_of_a_menu(self, path):
        for (_, source), text in ts.read(path).items():
            assert text[:1].isspace() == source[:1].isspace(), source
            assert text[-1:].isspace() == source[-1:].isspace(), source
            assert ("…" in text) == ("…" in source), source

    def test_keeps_the_two_halves_of_a_sentence(self, path):
        """The doctor tells what happened and what to do apart by them."""
        for (_, source), text in ts.read(path).items():
            assert bool(PARTS.search(text)) == bool(PARTS.search(source)), source

    def test_keeps_names_that_are_typed_or_looked_for(self, path):
        for (_, source), text in ts.read(path).items():
            for name in ("terramask-serve", "https://", "--api-key", "GeoTIFF", "QGIS"):
                assert (name in text) >= (name in source), source


def test_the_folder_holds_what_is_offered():
    known = {ts.path_of(language).name for language in ts.LANGUAGES}
    assert {path.name for path in FILES} <= known
    compiled = {path.with_suffix(".ts").name for path in ts.FOLDER.glob("*.qm")}
    assert compiled == {Path(path).name for path in FILES}


def sentences_of(module):
    """The texts of a module that read like sentences, and are no docstrings."""
    expressions = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            long = len(node.value.split()) >= LEAST_WORDS
            if long and node.value.endswith(".") and id(node) not in expressions:
                yield node.value


def test_every_sentence_can_be_translated():
    known = {text for texts in TEXTS.found.values() for text in texts} | NOT_FOR_EYES
    models = PLUGIN / "wire" / "known_models.py"  # What models say of themselves stays English.
    found = {
        text
        for path in sorted(PLUGIN.rglob("*.py"))
        if path != models
        for text in sentences_of(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert len(found) > 300
    assert found - known == set()
