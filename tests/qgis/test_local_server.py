"""The server of this computer, as QGIS starts, watches, finds again and stops it."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import closing, suppress
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QLockFile
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QMessageBox, QSpinBox

from plugin.gui.local_serve_box import GROUP
from plugin.gui.local_server_dialog import LOOK_EVERY_MS, LocalServerDialog
from plugin.gui.status_line import Level, StatusLine
from plugin.server.local import local_server, marker, process_table, record
from plugin.server.local.installer import Installer
from plugin.server.local.launching import Wish
from plugin.server.local.local_server import LocalServer, State
from plugin.server.local.places import Places
from plugin.server.local.record import Record
from tests.qgis.local_fixtures import BASE, LINUX, WAIT_MS, button, buttons, places_at, press

ROOT = Path(__file__).resolve().parents[2]
# Starts a server from a QGIS of its own, says where, and waits to be killed.
OTHER_QGIS = """
import sys, time
from pathlib import Path
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
application = QgsApplication([], False)
application.initQgis()
from plugin.server.local.launching import Wish
from plugin.server.local.local_server import LocalServer, State
from plugin.server.local.places import Places
root, bundled, port, keep = sys.argv[1:]
server = LocalServer(Places(Path(root), Path(bundled)))
server.start(Wish("", int(port), keep == "keep"))
while server.state is not State.RUNNING:
    QCoreApplication.processEvents()
    time.sleep(0.01)
print(server._record.pid, flush=True)
time.sleep(120)
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory, bundled, shelf, qgis_app):
    """An installation that all tests here start servers from."""
    places = places_at(tmp_path_factory.mktemp("installed"), bundled)
    installer, ended = Installer(places), []
    installer.ended.connect(ended.append)
    installer.install(BASE, marker.CPU)
    while not ended:
        QgsApplication.processEvents()
        time.sleep(0.01)
    assert ended == [None], ended[0].details
    return places


@pytest.fixture
def places(installed):
    """Its places; nothing of it runs before or after."""
    yield installed
    for one in leftovers(installed):
        process_table.kill_all(process_table.family(one))
    record.forget(installed.running)


def leftovers(places):
    """The processes that run out of the environment."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if str(places.environment).encode() in (folder / "cmdline").read_bytes():
                found.append(process_table.process(int(folder.name)))
    return [one for one in found if one.begun]


def free_port():
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def dialog(new_dialog, places):
    """A dialog with what is installed, and a port that is free."""
    QgsSettings().setValue(f"{GROUP}/port", free_port())
    dialog = new_dialog(places)
    dialog.ask()
    return dialog


def said(dialog):
    return dialog.findChildren(StatusLine)[0]


def port_of(dialog):
    return dialog.findChild(QSpinBox, "terramaskLocalPort").value()


def until(qtbot, dialog, state):
    qtbot.waitUntil(lambda: dialog.state() is state, timeout=WAIT_MS)


def answers(address):
    with suppress(OSError), urllib.request.urlopen(f"{address}/v1/terramask", timeout=5) as reply:
        return reply.status == 200
    return False


def run(qtbot, dialog):
    """Press the button and wait until the server is there; returns its address."""
    with qtbot.waitSignal(dialog.ready, timeout=WAIT_MS) as signal:
        press(dialog, "Start", qtbot)
    return signal.args[0]


def use_model(dialog, name):
    dialog._serve._kind.setCurrentIndex(1)
    dialog._serve._model.setFilePath(name)


def test_it_starts_says_what_it_is_and_stops(dialog, places, qtbot):
    address = run(qtbot, dialog)
    assert address == f"http://127.0.0.1:{port_of(dialog)}"
    assert answers(address)
    assert said(dialog).level is Level.ONLINE
    words = dialog.findChild(QLabel, "terramaskLocalRunning").text()
    assert "Demonstration flood model" in words
    assert "ends with QGIS" in words
    assert buttons(dialog) == {"Use", "Stop"}
    qtbot.waitUntil(lambda: "loading demo_flood" in dialog._log.text(), timeout=WAIT_MS)
    assert len(leftovers(places)) == 2
    with qtbot.waitSignal(dialog.ready, timeout=WAIT_MS) as again:
        press(dialog, "Use", qtbot)
    assert again.args == [address]
    press(dialog, "Stop", qtbot)
    until(qtbot, dialog, State.STOPPED)
    assert leftovers(places) == []
    assert not answers(address)
    assert not places.running.exists()
    assert buttons(dialog) == {"Start", "Uninstall"}


def test_start_starts_it_at_once_and_shows_how_that_goes(new_dialog, places, qtbot):
    QgsSettings().setValue(f"{GROUP}/port", free_port())
    dialog = new_dialog(places)
    with qtbot.waitSignal(dialog.ready, timeout=WAIT_MS) as first:
        dialog.start()
        assert dialog.isVisible()
        assert said(dialog).level is Level.WAITING
    # Of one that runs already nothing else is to be waited for.
    with qtbot.waitSignal(dialog.ready, timeout=WAIT_MS) as again:
        dialog.start()
    assert again.args == first.args


def test_a_start_that_fails_is_not_silent_even_if_the_window_was_closed(new_dialog, places, qtbot):
    QgsSettings().setValue(f"{GROUP}/port", free_port())
    QgsSettings().setValue(f"{GROUP}/model", "owner/broken")
    dialog = new_dialog(places)
    dialog.start()
    dialog.close()
    until(qtbot, dialog, State.STOPPED)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert said(dialog).text() == "The folder broken holds no model."


def test_start_shows_the_window_where_nothing_is_installed(new_dialog, tmp_path, bundled):
    dialog = new_dialog(places_at(tmp_path, bundled))
    dialog.start()
    assert dialog.isVisible()
    assert "Install" in buttons(dialog)


def test_a_server_that_fails_says_why(dialog, places, qtbot):
    use_model(dialog, "owner/broken")
    press(dialog, "Start", qtbot)
    until(qtbot, dialog, State.STARTING)
    until(qtbot, dialog, State.STOPPED)
    assert said(dialog).level is Level.BAD
    assert said(dialog).text() == "The folder broken holds no model."
    assert "loading broken" in dialog._log.text()
    assert not dialog._log.isCollapsed()
    assert leftovers(places) == []
    assert buttons(dialog) == {"Start", "Uninstall"}


def test_it_can_be_stopped_while_it_starts(dialog, places, qtbot):
    use_model(dialog, "owner/slow")
    press(dialog, "Start", qtbot)
    qtbot.waitUntil(lambda: "loading slow" in dialog._log.text(), timeout=WAIT_MS)
    assert said(dialog).level is Level.WAITING
    press(dialog, "Stop", qtbot)
    until(qtbot, dialog, State.STOPPED)
    assert said(dialog).level is Level.PLAIN
    assert leftovers(places) == []


def test_one_that_does_not_want_to_end_is_ended_with_its_children(
    dialog, places, qtbot, monkeypatch
):
    monkeypatch.setattr(local_server, "STOP_LIMIT_S", 1.0)
    use_model(dialog, "owner/stubborn")
    run(qtbot, dialog)
    press(dialog, "Stop", qtbot)
    until(qtbot, dialog, State.STOPPED)
    qtbot.waitUntil(lambda: leftovers(places) == [], timeout=WAIT_MS)


def test_when_the_launcher_is_killed_its_children_go_and_it_is_said(dialog, places, qtbot):
    run(qtbot, dialog)
    process_table.kill_all([dialog._server._record.process])
    until(qtbot, dialog, State.STOPPED)
    assert said(dialog).level is Level.BAD
    qtbot.waitUntil(lambda: leftovers(places) == [], timeout=WAIT_MS)


def test_a_port_of_another_program_is_left_alone(dialog, places, qtbot):
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        dialog.findChild(QSpinBox, "terramaskLocalPort").setValue(port)

        def hang_up():
            # Somebody who answers, but not in HTTP.
            taken.settimeout(0)
            with suppress(OSError):
                taken.accept()[0].close()
            return dialog.state() is State.RUNNING

        press(dialog, "Start", qtbot)
        qtbot.waitUntil(hang_up, timeout=WAIT_MS)
    assert dialog._server.address != f"http://127.0.0.1:{port}"
    assert answers(dialog._server.address)
    assert f"Port {port} is taken" in dialog._note.text()


def test_a_server_that_runs_there_already_is_used(dialog, stand_in, places, qtbot):
    port = int(stand_in.address.rpartition(":")[2])
    dialog.findChild(QSpinBox, "terramaskLocalPort").setValue(port)
    assert run(qtbot, dialog) == stand_in.address
    assert dialog.state() is State.OTHERS
    assert leftovers(places) == []
    assert buttons(dialog) == {"Start", "Use", "Uninstall"}
    # It is not ours to stop, nor to remember.
    assert not places.running.exists()


@pytest.mark.parametrize("closed", [False, True])
def test_a_server_of_others_that_has_gone_is_not_said_to_run(
    dialog, stand_in, places, qtbot, closed
):
    port = int(stand_in.address.rpartition(":")[2])
    dialog.findChild(QSpinBox, "terramaskLocalPort").setValue(port)
    run(qtbot, dialog)
    qtbot.wait(LOOK_EVERY_MS + 500)
    assert dialog.state() is State.OTHERS
    if closed:
        dialog.close()
    stand_in.close()
    if closed:
        dialog.ask()
    until(qtbot, dialog, State.STOPPED)
    assert said(dialog).level is Level.PLAIN
    assert buttons(dialog) == {"Start", "Uninstall"}


def test_it_ends_with_the_plugin_unless_it_is_kept(new_dialog, dialog, places, qtbot):
    address = run(qtbot, dialog)
    dialog.shut_down()
    qtbot.waitUntil(lambda: leftovers(places) == [], timeout=WAIT_MS)
    later = new_dialog(places)
    later.ask()
    later.findChild(QCheckBox, "terramaskLocalKeep").setChecked(True)
    run(qtbot, later)
    later.shut_down()
    qtbot.wait(500)
    assert answers(address)
    # The next QGIS finds it, is told only when it asks, and can stop it.
    again = new_dialog(places)
    told = []
    again.ready.connect(told.append)
    again.ask()
    until(qtbot, again, State.RUNNING)
    assert told == []
    words = again.findChild(QLabel, "terramaskLocalRunning").text()
    assert "keeps running" in words
    press(again, "Stop", qtbot)
    until(qtbot, again, State.STOPPED)
    assert leftovers(places) == []


@pytest.mark.parametrize("keep", ["keep", "end"])
def test_what_becomes_of_it_when_qgis_is_killed(places, bundled, qtbot, new_dialog, keep):
    port = free_port()
    command = [sys.executable, "-c", OTHER_QGIS, str(places.root), str(bundled), str(port), keep]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as other:
        pid = int(other.stdout.readline())
        other.kill()
        other.wait()
    if keep == "end":
        qtbot.waitUntil(lambda: leftovers(places) == [], timeout=WAIT_MS)
        # A process has no command line any more some time before it is gone.
        qtbot.waitUntil(lambda: record.running(places.running) is None, timeout=WAIT_MS)
        return
    qtbot.wait(500)
    assert answers(f"http://127.0.0.1:{port}")
    dialog = new_dialog(places)
    dialog.ask()
    until(qtbot, dialog, State.RUNNING)
    assert dialog._server._record.pid == pid
    press(dialog, "Stop", qtbot)
    until(qtbot, dialog, State.STOPPED)
    assert leftovers(places) == []


def test_when_its_log_cannot_be_written_that_is_said(dialog, places, qtbot):
    places.launcher_log.unlink(missing_ok=True)
    places.launcher_log.mkdir()
    try:
        press(dialog, "Start", qtbot)
        assert said(dialog).level is Level.BAD
        assert str(places.launcher_log) in said(dialog).text()
    finally:
        places.launcher_log.rmdir()
    assert dialog.state() is State.STOPPED


def test_a_number_that_another_process_got_is_left_alone(dialog, places, qtbot):
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as other:
        Record(other.pid, "long ago", 8000, "", kept=True).write(places.running)
        dialog.ask()
        assert dialog.state() is State.STOPPED
        assert other.poll() is None
        other.kill()


def test_a_second_start_changes_nothing(dialog, places, qtbot):
    run(qtbot, dialog)
    before = leftovers(places)
    dialog.start()
    second = LocalServer(places)
    second.start(Wish("", free_port()))
    # Another window of QGIS sees the one that runs.
    qtbot.waitUntil(lambda: second.state is State.RUNNING, timeout=WAIT_MS)
    assert second.address == dialog._server.address
    assert leftovers(places) == before
    # And leaves it to the one that started it.
    second.shut_down()
    qtbot.wait(500)
    assert leftovers(places) == before


@pytest.mark.parametrize("name", ["Install", "Uninstall"])
def test_what_another_qgis_runs_is_neither_updated_nor_removed(
    new_dialog, dialog, places, qtbot, monkeypatch, name
):
    monkeypatch.setattr(marker, "is_newer", lambda *_: True)
    other = new_dialog(places)
    other.ask()
    address = run(qtbot, dialog)
    press(other, name, qtbot)
    if name == "Uninstall":
        question = other.findChild(QMessageBox, "terramaskLocalQuestion")
        (delete,) = [each for each in question.buttons() if "Delete" in each.text()]
        delete.click()
    until(qtbot, other, State.RUNNING)
    assert not other.is_busy()
    assert said(other).level is Level.BAD
    assert "stop it first" in said(other).text()
    assert answers(address)
    assert marker.installed(places) is not None
    # And that can be done there.
    press(other, "Stop", qtbot)
    until(qtbot, other, State.STOPPED)
    assert said(other).level is not Level.BAD
    assert name in buttons(other)


def test_it_is_not_started_while_another_qgis_installs_or_removes(dialog, places, qtbot):
    other = QLockFile(str(places.lock))
    assert other.tryLock(0)
    press(dialog, "Start", qtbot)
    assert said(dialog).level is Level.BAD
    assert "Another QGIS" in said(dialog).text()
    assert leftovers(places) == []
    other.unlock()
    run(qtbot, dialog)
    # Once it runs the lock is free again.
    assert other.tryLock(0)
    other.unlock()


def test_what_was_chosen_is_remembered(dialog, new_dialog, places, qtbot):
    use_model(dialog, "owner/other")
    dialog.findChild(QCheckBox, "terramaskLocalKeep").setChecked(True)
    dialog._serve.save()
    wish = dialog._serve.wish()
    again = new_dialog(places)
    assert again._serve.wish() == wish
    assert (wish.model, wish.keep) == ("owner/other", True)


def test_another_model_without_a_name_cannot_be_started(dialog):
    use_model(dialog, "  ")
    assert not button(dialog, "Start").isEnabled()


def test_an_environment_that_lost_its_server_is_not_started(new_dialog, places, tmp_path, qtbot):
    broken = Places(places.root, places.bundled, tmp_path / "environment")
    broken.serve.parent.mkdir(parents=True)
    broken.serve.write_text("#!/no/such/python\n")
    broken.serve.chmod(0o755)
    QgsSettings().setValue(f"{GROUP}/port", free_port())
    dialog = new_dialog(broken)
    dialog.start()
    qtbot.waitUntil(lambda: said(dialog).level is Level.BAD, timeout=WAIT_MS)
    assert dialog.state() is State.STOPPED


def test_dialogs_leave_nothing_behind(places, qgis_app, qtbot, one_python):
    def ours():
        return [
            each for each in QgsApplication.topLevelWidgets() if type(each) is LocalServerDialog
        ]

    for _ in range(5):
        dialog = LocalServerDialog(None, places, LINUX)
        dialog.ask()
        dialog.shut_down()
        dialog.deleteLater()
        del dialog
    qtbot.waitUntil(lambda: ours() == [], timeout=WAIT_MS)
    assert leftovers(places) == []
