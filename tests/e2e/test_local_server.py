"""The real server, started and stopped by the dialog as an analyst does it."""

from __future__ import annotations

import shutil
import socket
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton

from plugin.gui.local_serve_box import GROUP
from plugin.gui.local_server_dialog import LocalServerDialog
from plugin.jobs.checkup import CHIP, check_up
from plugin.server.finding import State as Verdict
from plugin.server.local import marker
from plugin.server.local.local_server import State
from plugin.server.local.marker import CPU, Marker
from plugin.server.local.places import Places
from plugin.server.local.process_table import begin_of
from tests.e2e.fault_runs import Trial
from tests.e2e.processes import descendants
from tools.local_server import SERVE, free_port

START_MS = 240_000
STOP_MS = 60_000


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """As if it had been installed there: the environment is the one of the other tests."""
    places = Places(tmp_path / "terramask" / "server", environment_folder=SERVE.parents[1])
    places.source.parent.mkdir(parents=True)
    shutil.copytree(places.bundled, places.source)
    marker.note_installed(places, Marker.wanted(places, CPU))
    return places


@pytest.fixture
def dialog(places, qgis_app, qtbot):
    QgsSettings().setValue(f"{GROUP}/port", free_port())
    dialog = LocalServerDialog(None, places)
    qtbot.addWidget(dialog)
    yield dialog
    dialog.shut_down()
    QgsSettings().remove("terramask")


def press(dialog, name, qtbot):
    button = dialog.findChild(QPushButton, f"terramaskLocal{name}")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_is_started_asked_and_stopped_and_nothing_is_left(dialog, places, qtbot):
    dialog.ask()
    with qtbot.waitSignal(dialog.ready, timeout=START_MS) as ready:
        press(dialog, "Start", qtbot)
    (address,) = ready.args
    trial = Trial(lambda feedback: list(check_up(address, "", feedback))).end()
    found = {finding.name: finding for finding in trial.result}
    assert found[CHIP].state is Verdict.OK, found[CHIP].sentence
    launcher = int(dialog._server._record.pid)
    processes = {launcher, *descendants(launcher)}
    # The launcher, vLLM's own process and its engine.
    assert len(processes) >= 3
    press(dialog, "Stop", qtbot)
    qtbot.waitUntil(lambda: dialog.state() is State.STOPPED, timeout=STOP_MS)
    assert not [one for one in processes if begin_of(one)]
    with closing(socket.socket()) as probe:
        port = int(address.rpartition(":")[2])
        assert probe.connect_ex(("127.0.0.1", port)) != 0
    assert not places.running.exists()
    assert "Application startup complete" in places.server_log.read_text(encoding="utf-8")
