"""Terramask's page among QGIS's options, and what it changes in a panel that is open."""

from __future__ import annotations

from pathlib import Path
from shutil import rmtree

import pytest
from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QToolButton,
    QWidget,
)

from plugin.gui import options_page
from plugin.gui.options_page import PAGE, OptionsFactory
from plugin.gui.profile_dialog import ProfileDialog
from plugin.gui.status_line import Level
from plugin.server.profiles import Profile, Profiles
from plugin.settings import Settings
from tests.qgis.panels import button, press, script, sentence  # noqa: F401

HERE = ("Here", "http://127.0.0.1:8000")


@pytest.fixture
def runs(tmp_path, monkeypatch):
    folder = tmp_path / "terramask" / "runs"
    monkeypatch.setattr(options_page, "runs_folder", lambda: folder)
    return folder


@pytest.fixture
def factory(qgis_app):
    return OptionsFactory()


@pytest.fixture
def options(qgis_app, qtbot):
    """QGIS's window of options."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def page(kept, key, runs, factory, options):
    kept(HERE, ("Team", "https://floods.example", key))
    page = factory.createWidget(options)
    options.show()
    return page


def table(page):
    found = page.findChild(QTableWidget, "terramaskServers")
    return [
        [found.item(row, column).text() for column in range(found.columnCount())]
        for row in range(found.rowCount())
    ]


def select(page, row):
    page.findChild(QTableWidget, "terramaskServers").selectRow(row)


def tool(page, name):
    return page.findChild(QToolButton, f"terramaskServers{name}")


def enter(page, **texts):
    dialog = page.findChildren(ProfileDialog)[-1]
    for name, text in texts.items():
        dialog.findChild(QLineEdit, f"terramaskProfile{name}").setText(text)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def keep_in(page, folder):
    page.findChild(QRadioButton, "terramaskKept").setChecked(True)
    page.findChild(QgsFileWidget, "terramaskFolder").setFilePath(str(folder))


def stored():
    settings = QgsSettings()
    return {name: settings.value(name) for name in settings.allKeys() if "terramask" in name}


def test_it_is_a_page_of_qgis_with_a_name_and_an_icon(factory, page):
    assert isinstance(page, QgsOptionsPageWidget)
    assert factory.title() == "Terramask"
    assert not factory.icon().pixmap(16, 16).isNull()
    assert page.objectName() == PAGE


def test_all_servers_are_shown_and_the_chosen_one_is_selected(page):
    assert table(page) == [[*HERE, ""], ["Team", "https://floods.example", "yes"]]
    assert tool(page, "Down").isEnabled()
    assert not tool(page, "Up").isEnabled()


def test_nothing_counts_before_it_is_applied(page, tmp_path):
    before = stored()
    tool(page, "Down").click()
    tool(page, "Add").click()
    enter(page, Address="lab.example", Name="Lab")
    select(page, 0)
    tool(page, "Remove").click()
    keep_in(page, tmp_path)
    page.findChild(QCheckBox, "terramaskAlwaysProbabilities").setChecked(True)
    assert [row[0] for row in table(page)] == ["Here", "Lab"]
    assert stored() == before


def test_what_is_applied_is_kept_and_told(page, factory, key, tmp_path, qtbot):
    tool(page, "Down").click()
    select(page, 0)
    tool(page, "Edit").click()
    enter(page, Name="Crew")
    tool(page, "Add").click()
    enter(page, Address="lab.example", Name="Lab")
    keep_in(page, tmp_path)
    page.findChild(QCheckBox, "terramaskAlwaysProbabilities").setChecked(True)
    with qtbot.waitSignal(factory.applied):
        page.apply()
    assert Profiles.load() == Profiles(
        (
            Profile("Crew", "https://floods.example", key),
            Profile(*HERE),
            Profile("Lab", "http://lab.example"),
        ),
        "Here",
    )
    assert Settings.load() == Settings(folder=str(tmp_path), probabilities=True)


def test_a_page_shows_what_was_kept(page, factory, options, tmp_path):
    keep_in(page, tmp_path)
    page.findChild(QCheckBox, "terramaskAlwaysProbabilities").setChecked(True)
    page.apply()
    again = factory.createWidget(options)
    assert again.findChild(QRadioButton, "terramaskKept").isChecked()
    assert again.findChild(QgsFileWidget, "terramaskFolder").filePath() == str(tmp_path)
    assert again.findChild(QCheckBox, "terramaskAlwaysProbabilities").isChecked()
    again.findChild(QRadioButton, "terramaskTemporary").setChecked(True)
    again.apply()
    assert Settings.load().folder == ""


def test_applying_without_a_change_leaves_the_servers_alone(page, kept):
    kept(("Other", "http://127.0.0.1:9"))
    page.apply()
    assert Profiles.load().chosen.name == "Other"


def test_the_last_server_cannot_be_removed(page):
    tool(page, "Remove").click()
    assert [row[0] for row in table(page)] == ["Team"]
    assert not tool(page, "Remove").isEnabled()


def test_a_folder_that_is_not_there_is_said(page, tmp_path):
    assert sentence(page, Level.BAD) == ""
    keep_in(page, tmp_path / "gone")
    assert "does not exist" in sentence(page, Level.BAD)
    keep_in(page, "")
    assert "Choose a folder" in sentence(page, Level.BAD)
    page.findChild(QRadioButton, "terramaskTemporary").setChecked(True)
    assert sentence(page, Level.BAD) == ""


def test_the_folder_of_the_runs_is_shown_and_opened(page, factory, options, runs, monkeypatch):
    opener = page.findChild(QPushButton, "terramaskOpenRuns")
    assert not opener.isEnabled()
    runs.mkdir(parents=True)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url))
    factory.createWidget(options).findChild(QPushButton, "terramaskOpenRuns").click()
    assert opened == [QUrl.fromLocalFile(str(runs))]


def test_results_are_saved_where_the_options_say(ready, script, tmp_path, qtbot):  # noqa: F811
    folder = tmp_path / "results"
    folder.mkdir()
    Settings(folder=str(folder), probabilities=True).save()
    ready.form.read_settings()
    ready.form.layer().setName("Valley: 14/09")
    press(ready, qtbot)
    assert Path(script.parameters["OUTPUT"]) == folder / "Valley__14_09_mask.tif"
    assert script.parameters["PROBABILITIES"] is True
    (folder / "Valley__14_09_mask.tif").touch()
    assert ready.form.parameters()["OUTPUT"] == str(folder / "Valley__14_09_mask_2.tif")
    ready.form.set_output(str(tmp_path / "mine.tif"))
    assert ready.form.parameters()["OUTPUT"] == str(tmp_path / "mine.tif")
    ready.form.set_output("")
    rmtree(folder)
    ready.form.read_settings()
    assert not button(ready).isEnabled()
    assert str(folder) in button(ready).toolTip()


def test_a_tick_of_ones_own_outlives_other_changes(ready, kept):
    box = ready.findChild(QCheckBox, "terramaskProbabilities")
    box.setChecked(True)
    ready.form.read_settings()
    assert box.isChecked()


def test_an_open_panel_follows_the_servers(ready, kept, qtbot):
    kept(HERE, ("Team", "https://floods.example"))
    ready.form.read_settings()
    combo = ready.findChild(QComboBox, "terramaskServer")
    assert [combo.itemText(index) for index in range(combo.count())] == ["Here", "Team"]
