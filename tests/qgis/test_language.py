"""Another language: nothing that is shown stays English, and a translation comes and goes with the
plugin."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from plugin import language as language_module
from plugin.gui.band_dialog import BandDialog
from plugin.gui.doctor_dialog import DoctorDialog
from plugin.gui.layers_dialog import LayersDialog
from plugin.gui.local_server_dialog import LocalServerDialog
from plugin.gui.options_page import OptionsPage
from plugin.gui.panel import LEAST_WIDTH
from plugin.gui.profile_dialog import ProfileDialog
from plugin.gui.recognised import Wanted, recognise
from plugin.language import Language
from plugin.server.local.places import Places
from plugin.server.profiles import Profile, Profiles
from plugin.wire.sentences import tr
from tests.qgis.panels import WAIT_MS, press
from tests.qgis.pseudo import pseudo, shown, untranslated  # noqa: F401 (a fixture)
from tools.translations import ts

COMPILED = sorted(ts.FOLDER.glob("*.qm"))
# Of the card of the stand-in and the scene: their own words, which no plugin can know.
NAMES = (
    "Terramask",
    "Demonstration flood model",
    "Sentinel-2",
    "scene",
    "CPU",
    "Server",
    "Qt network error",
    "Dry land",
    "Flood or other water",
)


def english(top, *names):
    """What a widget shows in English, by who shows it."""
    found = {(who, untranslated(text, *NAMES, *names)) for who, text in shown(top)}
    return sorted((who, text) for who, text in found if text)


def too_wide(top):
    """Who does not let a panel be as narrow as it should be able to."""
    if top.minimumSizeHint().width() <= LEAST_WIDTH:
        return []
    widgets = [part for part in top.findChildren(QWidget) if part.isVisibleTo(top)]
    widest = sorted(widgets, key=lambda part: -part.minimumSizeHint().width())[:10]
    return [
        (type(part).__name__, part.objectName(), part.minimumSizeHint().width()) for part in widest
    ]


class TestPseudoLanguage:
    """Each test fails if a text has no `tr`, or one in a context in which Qt does not look."""

    def test_panel(self, pseudo, ready, qtbot):  # noqa: F811
        about = ready.form.card().about
        assert english(ready, about) == []
        assert press(ready, qtbot) == ""
        assert english(ready, about) == []
        assert too_wide(ready.widget()) == []

    def test_panel_without_a_server(self, pseudo, new_panel, free_address, qtbot):  # noqa: F811
        panel = new_panel(free_address)
        offer = panel.findChild(QToolButton, "terramaskStartLocal")
        qtbot.waitUntil(lambda: offer.isVisibleTo(panel), timeout=WAIT_MS)
        assert english(panel) == []
        assert too_wide(panel.widget()) == []

    def test_server_on_this_computer(self, pseudo, tmp_path, qtbot):  # noqa: F811
        dialog = LocalServerDialog(None, Places(tmp_path / "server"))
        qtbot.addWidget(dialog, before_close_func=LocalServerDialog.shut_down)
        dialog.show()
        assert english(dialog) == []

    def test_options(self, pseudo, kept, qtbot):  # noqa: F811
        kept(("Server", "http://127.0.0.1:8000"))
        page = OptionsPage()
        qtbot.addWidget(page)
        assert english(page) == []

    def test_server(self, pseudo, qtbot):  # noqa: F811
        dialog = ProfileDialog(Profile("Server", "http://example.org"), Profiles(()))
        qtbot.addWidget(dialog)
        assert english(dialog) == []

    def test_bands(self, pseudo, sentinel_2, golden, qtbot):  # noqa: F811
        wanted = Wanted(tuple(band["name"] for band in golden("card")["bands"]))
        titles = [band["title"] for band in golden("card")["bands"]]
        dialog = BandDialog(recognise(str(sentinel_2()), "", wanted, None), wanted, titles)
        qtbot.addWidget(dialog)
        assert english(dialog, *titles) == []

    def test_layers(self, pseudo, layer, qtbot):  # noqa: F811
        dialog = LayersDialog()
        qtbot.addWidget(dialog)
        assert english(dialog, layer.name()) == []

    @pytest.mark.parametrize("there", [True, False])
    def test_doctor(self, pseudo, stand_in, free_address, qtbot, there):  # noqa: F811
        address = stand_in.address if there else free_address
        dialog = DoctorDialog(lambda: (address, ""))
        qtbot.addWidget(dialog, before_close_func=DoctorDialog.shut_down)
        dialog.ask()
        qtbot.waitUntil(lambda: not dialog.is_busy(), timeout=WAIT_MS)
        assert len(dialog.findings()) > 5
        card = stand_in.card
        assert english(dialog, card["about"], card["model"], *card["versions"]) == []

    def test_toolbox(self, pseudo, provider):  # noqa: F811
        found = []
        for algorithm in provider.algorithms():
            one = algorithm.create()
            texts = [one.displayName(), one.group(), one.shortDescription(), one.shortHelpString()]
            for parameter in one.parameterDefinitions():
                texts.append(parameter.description())
            texts += [output.description() for output in one.outputDefinitions()]
            found += [(one.name(), untranslated(text, *NAMES)) for text in texts]
        assert [pair for pair in found if pair[1]] == []

    @pytest.mark.parametrize(
        "wrong",
        [
            {"SERVER": "ftp://nowhere"},
            {"SERVER": ""},
            {"BANDS": "two"},
            {"BANDS": "1,2"},
            {"SCALE": -1},
            {"EXTENT": "0,1,0,1 [EPSG:32630]"},
            {"OUTPUT": "/nowhere/at/all.tif"},
            {"INPUT": None},
            {"INPUT": None, "PRODUCT": "/nowhere"},
        ],
        ids=str,
    )
    def test_refusals(self, pseudo, provider, layer, run, wrong):  # noqa: F811
        with pytest.raises(QgsProcessingException) as refused:
            run(wrong.pop("INPUT", layer), **wrong)
        assert "«" in str(refused.value)
        assert untranslated(str(refused.value), *NAMES, "'two'") == ""


@pytest.mark.parametrize(
    ("locale", "file"), [("pt_BR", "terramask_pt.qm"), ("de", "terramask_de.qm"), ("xx", "")]
)
def test_a_language_as_spoken_somewhere_is_that_language(tmp_path, monkeypatch, locale, file):
    for name in ("pt", "de"):
        (tmp_path / f"terramask_{name}.qm").touch()
    monkeypatch.setattr(language_module, "TRANSLATIONS", tmp_path)
    found = language_module._file_for(locale)
    assert (found.name if found else "") == file


def test_the_layout_is_left_as_qgis_has_it(qgis_app):
    """Qt looks anew which way to write whenever a translation comes or goes."""
    before = QgsApplication.layoutDirection()
    try:
        for direction in (type(before)(1), type(before)(0)):
            QgsApplication.setLayoutDirection(direction)
            language = Language("ar")
            assert QgsApplication.layoutDirection() == direction
            language.shut_down()
            assert QgsApplication.layoutDirection() == direction
    finally:
        QgsApplication.setLayoutDirection(before)


@pytest.mark.parametrize("path", COMPILED, ids=lambda path: path.stem)
def test_what_is_compiled_is_what_was_translated(path, qgis_app, request):
    language = Language(path.stem.partition("_")[2])
    request.addfinalizer(language.shut_down)
    for (context, source), text in ts.read(path.with_suffix(".ts")).items():
        found = QCoreApplication.translate(context, source)
        assert found == (text or source), "run make translations"


@pytest.mark.parametrize("path", COMPILED, ids=lambda path: path.stem)
def test_a_translation_comes_and_goes_with_the_plugin(path, qgis_app):
    text = "The run was cancelled; nothing was written."
    code = path.stem.partition("_")[2]
    translated = ts.read(path.with_suffix(".ts"))["Terramask", text]
    for locale in (code, f"{code}_XX"):
        language = Language(locale)
        assert tr(text) == translated
        language.shut_down()
        assert tr(text) == text
