"""Which Pythons are found, and which of them is taken."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from plugin.server.local import graphics, pythons
from plugin.server.local.pythons import Python, base_of, candidates, parse, ranked


def make(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def nowhere(monkeypatch):
    """The system's own folders hold nothing."""
    monkeypatch.setattr(pythons, "_FOLDERS", ("~/.local/bin",))
    monkeypatch.setattr(pythons, "_OWN", ("~/.pyenv/versions/*/bin",))


def test_they_are_looked_for_on_the_path_and_in_the_home(tmp_path, nowhere):
    path, home = tmp_path / "path", tmp_path / "home"
    on_path = [make(path / "python3.12"), make(path / "python3")]
    own = make(home / ".local/bin/python3.13")
    versions = make(home / ".pyenv/versions/3.11.9/bin/python3.11")
    make(path / "python3.9")
    make(path / "python3.12-config")
    (path / "python3.13").write_text("may not be executed")
    found = candidates({"PATH": os.pathsep.join([str(path), "/no/such"])}, home)
    assert sorted(found) == sorted([*on_path, own, versions])


def test_one_program_under_many_names_is_one(tmp_path, nowhere):
    real = make(tmp_path / "python3.11")
    for name in ("python3", "python3.12"):
        (tmp_path / name).symlink_to(real)
    assert candidates({"PATH": str(tmp_path)}, tmp_path) == [real]


def test_without_a_path_nothing_is_found_and_nothing_fails(tmp_path, nowhere):
    assert candidates({}, tmp_path) == []


def test_a_real_one_answers_the_question():
    said = subprocess.run(
        [sys.executable, "-I", "-c", pythons.QUESTION], capture_output=True, text=True, check=True
    )
    found = parse(sys.executable, said.stdout)
    assert found is not None
    assert found.version == sys.version_info[:3]
    assert (found.bits, found.kind) == (64, "CPython")


@pytest.mark.parametrize("answer", ["", "no json", "[]", "{}", '{"version": "x"}', "\x00"])
def test_what_is_no_answer_is_no_python(answer):
    assert parse("/usr/bin/python3", answer) is None


def answer(**more):
    told = {"version": [3, 11, 2], "bits": 64, "kind": "CPython", "program": "", "venv": True}
    return json.dumps({**told, **more})


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({}, ""),
        ({"version": [3, 13, 0]}, ""),
        ({"version": [3, 10, 9]}, "and 3.11\u20133.13 is needed"),
        ({"version": [3, 15, 0]}, "3.15.0"),
        ({"bits": 32}, "64-bit"),
        ({"kind": "PyPy"}, "64-bit CPython"),
        ({"venv": False}, "python3.11-venv"),
    ],
)
def test_why_one_cannot_be_used(told, said):
    found = parse("/opt/python3", answer(**told))
    assert found is not None
    problem = found.problem()
    assert said in problem
    assert bool(said) == bool(problem)


def test_the_usable_versions_have_no_gap():
    minors = sorted(minor for _, minor in pythons.USABLE)
    assert {major for major, _ in pythons.USABLE} == {3}
    assert minors == list(range(minors[0], minors[-1] + 1))


def test_the_tried_version_comes_first_and_the_useless_last():
    old = Python("/old", (3, 9, 1))
    newest = Python("/newest", (3, 13, 1))
    tried = Python("/tried", (3, 11, 1))
    without = Python("/without", (3, 11, 4), venv=False)
    again = Python("/tried", (3, 11, 1))
    assert ranked([old, without, newest, tried, again]) == [tried, newest, without, old]


def test_what_an_environment_was_made_by(tmp_path):
    assert base_of(tmp_path) == ""
    (tmp_path / "pyvenv.cfg").write_text(f"home = /usr/bin\nexecutable = {sys.executable}\n")
    assert base_of(tmp_path) == sys.executable
    (tmp_path / "pyvenv.cfg").write_text("home = /usr/bin\nexecutable = /gone/python\n")
    assert base_of(tmp_path) == ""


@pytest.mark.parametrize(
    ("said", "card"),
    [
        ("NVIDIA A100, 80GB, 81559, 550.54\n", ("NVIDIA A100, 80GB", 81559, "550.54")),
        ("First, 100, 1\nSecond, 200, 1\n", ("First", 100, "1")),
        ("NVIDIA-SMI has failed because it could not talk to the driver.", None),
        ("", None),
    ],
)
def test_what_is_said_of_graphics_cards(said, card):
    found = graphics.parse(said)
    assert found == (None if card is None else graphics.Graphics(*card))
