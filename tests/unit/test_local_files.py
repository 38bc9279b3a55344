"""What lies on the disk: complete or not, newer or not, running or not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time

import pytest

from plugin.server.local import marker, process_table, record, tidying
from plugin.server.local.marker import CPU, CUDA, Marker
from plugin.server.local.places import BUNDLED, Places
from plugin.server.local.process_table import Process
from plugin.server.local.record import Record
from plugin.server.local.tail import MOST, Tail
from plugin.wire.errors import LocalServerError

ASLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]


@pytest.fixture
def bundled(tmp_path):
    """A server package of a few files."""
    folder = tmp_path / "bundled"
    (folder / "terramask_server").mkdir(parents=True)
    (folder / "terramask_server" / "__init__.py").write_text('"""It."""\n__version__ = "1.2.3"\n')
    for name in (marker.REQUIREMENTS, marker.TORCH):
        (folder / name).write_text("a==1\n")
    return folder


@pytest.fixture
def places(tmp_path, bundled):
    return Places(tmp_path / "root", bundled)


def put(path, text=""):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def complete(places, device=CPU):
    """As after an installation."""
    wanted = Marker.wanted(places, device)
    tidying.prepare(places, wanted)
    put(places.serve)
    marker.note_packages(places, wanted)
    tidying.finish(places, wanted)
    return wanted


def test_the_real_package_has_what_is_needed():
    wanted = Marker.wanted(Places(BUNDLED, BUNDLED), CPU)
    assert wanted.version.count(".") == 2
    for name in ("fit_torchvision.py", "torchvision_ops.py", "models/demo_flood/config.json"):
        assert (BUNDLED / name).is_file()


def test_an_installation_is_known_and_its_downloads_go(places):
    assert marker.installed(places) is None
    wanted = complete(places)
    assert marker.installed(places) == wanted
    assert wanted.version == "1.2.3"
    assert (places.source / "terramask_server" / "__init__.py").is_file()
    assert not places.cache.exists()
    assert not places.scratch.exists()


def test_an_interrupted_one_is_not_taken_for_whole(places):
    wanted = Marker.wanted(places, CPU)
    assert not tidying.prepare(places, wanted)
    put(places.serve)
    put(places.cache / "torch.whl")
    assert marker.installed(places) is None
    # The next time begins with a new environment and the downloads of the last.
    assert not tidying.prepare(places, wanted)
    assert not places.environment.exists()
    assert (places.cache / "torch.whl").is_file()
    # Where only the server itself was missing, the packages stay.
    put(places.serve)
    marker.note_packages(places, wanted)
    assert tidying.prepare(places, wanted)
    assert places.serve.exists()
    assert marker.installed(places) is None


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"device": "cpu"}', "\x00"])
def test_a_spoiled_note_is_none(places, content):
    complete(places)
    places.marker.write_text(content)
    assert marker.installed(places) is None


def test_a_deleted_environment_is_noticed(places):
    complete(places)
    shutil.rmtree(places.environment)
    assert marker.installed(places) is None


def test_a_newer_server_is_noticed_and_keeps_the_packages(places, bundled):
    there = complete(places)
    assert not marker.is_newer(places, there)
    (bundled / "terramask_server" / "__pycache__").mkdir()
    put(bundled / "terramask_server" / "__pycache__" / "a.pyc", "x")
    assert not marker.is_newer(places, there)
    put(bundled / "terramask_server" / "more.py", "x = 1\n")
    assert marker.is_newer(places, there)
    assert tidying.prepare(places, Marker.wanted(places, CPU))
    assert (places.source / "terramask_server" / "more.py").is_file()


@pytest.mark.parametrize("change", ["lock", "device"])
def test_other_packages_need_a_new_environment(places, bundled, change):
    there = complete(places)
    if change == "lock":
        put(bundled / marker.REQUIREMENTS, "a==2\n")
        assert marker.is_newer(places, there)
    wanted = Marker.wanted(places, CUDA if change == "device" else CPU)
    assert not tidying.prepare(places, wanted)
    assert not places.environment.exists()


def test_removing_takes_all_of_it_and_nothing_else(places, tmp_path):
    complete(places)
    put(places.install_log)
    put(places.running, "{}")
    mine = places.root / "notes.txt"
    put(mine)
    beside = tmp_path / "beside"
    put(beside / "file")
    (places.root / "cache").symlink_to(beside)
    tidying.remove(places)
    tidying.remove_root(places)
    assert mine.is_file()
    assert (beside / "file").is_file()
    left = {path.name for path in places.root.iterdir()}
    assert left <= {"notes.txt", "cache"}


def test_a_folder_that_cannot_be_written_is_said(places):
    put(places.root)
    with pytest.raises(LocalServerError) as error:
        tidying.prepare(places, Marker.wanted(places, CPU))
    assert str(places.root) in error.value.message


def test_a_process_is_known_by_number_and_beginning():
    with subprocess.Popen(ASLEEP) as child:
        known = process_table.process(child.pid)
        assert known.is_running()
        assert not Process(child.pid, "another").is_running()
        Process(child.pid, "another").send(process_table.KILL)
        assert known.is_running()
        known.send(process_table.KILL)
        child.wait(10)
        assert not known.is_running()
        known.send(process_table.KILL)
    assert not process_table.process(2**22 + 5).is_running()


def test_a_family_is_all_that_was_started():
    code = f"import subprocess; subprocess.run({ASLEEP!r})"
    with subprocess.Popen([sys.executable, "-c", code]) as child:
        head = process_table.process(child.pid)
        found = [head]
        while len(found) < 2:
            found = process_table.family(head)
        assert head in found
        assert process_table.process(os.getpid()) not in found
        process_table.kill_all(found)
        child.wait(10)
        deadline = time.monotonic() + 10
        while any(one.is_running() for one in found):
            assert time.monotonic() < deadline


def test_a_server_that_runs_is_found_again_and_one_that_ended_forgotten(tmp_path):
    path = tmp_path / "running.json"
    with subprocess.Popen(ASLEEP) as child:
        begun = process_table.begin_of(child.pid)
        written = Record(child.pid, begun, 8000, "m", kept=True)
        written.write(path)
        assert record.running(path) == written
        child.kill()
        child.wait(10)
    assert record.running(path) is None
    assert not path.exists()


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"pid": "x"}', '{"pid": 1}'])
def test_a_spoiled_note_of_a_server_is_none(tmp_path, content):
    path = tmp_path / "running.json"
    path.write_text(content)
    assert record.running(path) is None


def test_a_number_that_another_process_got_is_not_the_server(tmp_path):
    path = tmp_path / "running.json"
    Record(os.getpid(), "long ago", 8000, "", kept=True).write(path)
    assert record.running(path) is None


def test_a_log_is_followed_and_may_begin_anew(tmp_path):
    path = tmp_path / "log"
    tail = Tail(path)
    assert tail.read() == ""
    path.write_bytes("a\nb\nhalf \u00e4".encode())
    assert tail.read() == "a\nb\n"
    with path.open("ab") as file:
        file.write(b" whole\n")
    assert tail.read() == "half \u00e4 whole\n"
    assert tail.read() == ""
    path.write_bytes(b"new\n")
    assert tail.read() == "new\n"
    tail.begin()
    path.write_bytes(b"x" * MOST + b"\nlast\n")
    assert tail.read().endswith("\nlast\n")
