"""Files that are whole or not there, also where others may hold them for a moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugin import whole_file


@pytest.fixture
def held(monkeypatch):
    """Stands in for Windows, where a scanner holds a new file: says no that often."""
    replace, asked = Path.replace, []

    def hold(times):
        def refuse(source, target):
            asked.append(source)
            if len(asked) <= times:
                raise PermissionError(32, "used by another process", str(source))
            return replace(source, target)

        monkeypatch.setattr(Path, "replace", refuse)
        monkeypatch.setattr(whole_file.time, "sleep", lambda seconds: None)
        return asked

    return hold


@pytest.fixture
def files(tmp_path):
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_text("new", encoding="utf-8")
    old.write_text("old", encoding="utf-8")
    return new, old


@pytest.mark.parametrize("times", [0, 1, 5])
def test_what_is_held_for_a_moment_is_waited_for(files, held, times):
    asked = held(times)
    whole_file.replace(*files)
    assert files[1].read_text(encoding="utf-8") == "new"
    assert not files[0].exists()
    assert len(asked) == times + 1


def test_what_is_held_for_good_is_an_error_and_nothing_is_lost(files, held):
    held(1000)
    with pytest.raises(PermissionError):
        whole_file.replace(*files)
    assert [file.read_text(encoding="utf-8") for file in files] == ["new", "old"]


def test_what_is_not_there_is_not_waited_for(tmp_path, held):
    asked = held(0)
    with pytest.raises(FileNotFoundError):
        whole_file.replace(tmp_path / "none", tmp_path / "old")
    assert len(asked) == 1


def test_waiting_ends_within_a_second():
    assert sum(whole_file._PAUSES_S) < 1


def test_a_file_takes_the_place_of_an_older_one(files, held):
    held(2)
    whole_file.write(files[1], b"newer")
    assert files[1].read_bytes() == b"newer"
    assert sorted(files[1].parent.iterdir()) == sorted(files)


def test_where_it_cannot_the_older_one_stays_and_nothing_else(files, held):
    held(1000)
    with pytest.raises(PermissionError):
        whole_file.write(files[1], b"newer")
    assert files[1].read_text(encoding="utf-8") == "old"
    assert sorted(files[1].parent.iterdir()) == sorted(files)


def test_nobody_finds_half_a_file(files, monkeypatch):
    """It has its name only once all of it is on the disk."""
    written = []

    def synced(number):
        written.append(sorted(path.name for path in files[1].parent.iterdir()))
        assert files[1].read_text(encoding="utf-8") == "old"

    monkeypatch.setattr(whole_file.os, "fsync", synced)
    whole_file.write(files[1], b"newer")
    assert written == [[".old.new", "new", "old"]]
