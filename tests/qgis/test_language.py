"""Terramask in other languages: whatever is shown has been translated."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from plugin.gui.band_dialog import BandDialog
from plugin.gui.doctor_dialog import DoctorDialog
from plugin.gui.layers_dialog import LayersDialog
from plugin.gui.local_server_dialog import LocalServerDialog
from plugin.gui.options_page import OptionsPage
from plugin.gui.profile_dialog import ProfileDialog
from plugin.gui.recognised import Wanted
from plugin.language import Language
from plugin.server.local.places import Places
from plugin.server.profiles import Profile, Profiles
from plugin.wire import sentences
from plugin.wire.errors import Cancelled
from tests.qgis.panels import button, press
from tools.translations import ts
from tools.translations.extract import texts_of

FIRST, LAST = "\u27e6", "\u27e7"
WORDS = re.compile(r"[A-Za-z]{3,}")
# What people, files and servers are called, and what is for the log only.
DATA = re.compile(
    r"scene|Demonstration|demonstration|https?://|127\.0\.0\.1|CPU|Dry land|Flood|^Server$"
    r"|Qt network error|\.tif|^B\d|/"
)


class Marking(QTranslator):
    """Translates every text of Terramask's by putting marks around it."""

    def __init__(self):
        super().__init__()
        self.known = texts_of().found
        self.asked = set()

    def isEmpty(self):
        return False

    def translate(self, context, source, *more):
        if source not in self.known.get(context, {}):
            return ""
        self.asked.add((context, source))
        return f"{FIRST}{source}{LAST}"


@pytest.fixture
def marked(qgis_app):
    """Everything is translated into marked English."""
    translator = Marking()
    QCoreApplication.installTranslator(translator)
    language = Language("en")
    yield translator
    language.shut_down()
    QCoreApplication.removeTranslator(translator)


def shown(widget):
    """All that can be read in a widget: texts and tooltips."""
    for each in [widget, *widget.findChildren(QWidget)]:
        if each.objectName().startswith("qt_"):
            continue
        if isinstance(each, (QLabel, QAbstractButton)):
            yield each.text()
        if isinstance(each, QGroupBox):
            yield each.title()
        if isinstance(each, QLineEdit):
            yield each.placeholderText()
        if isinstance(each, QComboBox):
            yield from (each.itemText(i) for i in range(each.count()))
        yield from (each.toolTip(), each.accessibleName())


def untranslated(widget):
    """What is shown and is neither translated nor a name."""
    return sorted(
        {text for text in shown(widget) if WORDS.search(text) and not translated_or_data(text)}
    )


def translated_or_data(text):
    return FIRST in text or DATA.search(text) is not None


def test_the_panel_from_the_first_look_to_the_result(marked, ready, qtbot):
    assert untranslated(ready) == []
    assert button(ready).text() == f"{FIRST}Detect floods{LAST}"
    assert press(ready, qtbot) == ""
    assert untranslated(ready) == []


def test_a_failure(marked, new_panel, free_address, qtbot):
    panel = new_panel(free_address)
    qtbot.waitUntil(lambda: not panel.form.problem().startswith(FIRST + "The server is"))
    qtbot.wait(500)
    assert untranslated(panel) == []
    assert "Still needed" in "".join(shown(panel))


DIALOGS = {
    "doctor": lambda parent, folder: DoctorDialog(lambda: ("http://127.0.0.1:1", ""), parent),
    "layers": lambda parent, folder: LayersDialog(parent),
    "server": lambda parent, folder: ProfileDialog(
        Profile("", "here"), Profiles.load(), parent, True
    ),
    "local": lambda parent, folder: LocalServerDialog(parent, Places(folder)),
    "options": lambda parent, folder: OptionsPage(parent),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog(marked, qgis_iface, qtbot, tmp_path, name):
    dialog = DIALOGS[name](qgis_iface.mainWindow(), tmp_path / "server")
    qtbot.addWidget(dialog)
    assert untranslated(dialog) == []


def test_the_choice_of_bands(marked, ready, qtbot):
    found = ready.form._layer.found()
    dialog = BandDialog(found, Wanted(), tuple("ABCDEF"), ready)
    qtbot.addWidget(dialog)
    texts = [text for text in untranslated(dialog) if not re.match(r"B\d|\d+", text)]
    assert texts == []


def test_the_algorithms(marked, provider):
    for algorithm in QgsApplication.processingRegistry().algorithms():
        if algorithm.provider() is not provider:
            continue
        texts = [algorithm.displayName(), algorithm.shortHelpString()]
        texts += [each.description() for each in algorithm.parameterDefinitions()]
        texts += [each.description() for each in algorithm.outputDefinitions()]
        assert [text for text in texts if FIRST not in text] == []


def test_sentences_of_errors(marked):
    assert Cancelled().message == f"{FIRST}The run was cancelled; nothing was written.{LAST}"


def test_english_again_once_the_plugin_is_gone(qgis_app):
    Language("en").shut_down()
    assert sentences.tr("Nothing came.") == "Nothing came."


@pytest.mark.parametrize("path", sorted(ts.FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_what_is_compiled_is_what_is_written(path, qgis_app):
    language = Language(path.stem.partition("_")[2])
    try:
        for (context, source), text in ts.read(path).items():
            assert QCoreApplication.translate(context, source) == (text or source)
    finally:
        language.shut_down()


@pytest.mark.parametrize(
    ("locale", "file"), [("pt_BR", "terramask_pt.qm"), ("de", "terramask_de.qm"), ("xx", "")]
)
def test_a_language_as_spoken_somewhere_is_that_language(tmp_path, monkeypatch, locale, file):
    from plugin import language

    for name in ("pt", "de"):
        (tmp_path / f"terramask_{name}.qm").touch()
    monkeypatch.setattr(language, "TRANSLATIONS", tmp_path)
    found = language._file_for(locale)
    assert (found.name if found else "") == file
