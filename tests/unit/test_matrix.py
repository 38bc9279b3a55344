"""The parts of ``make test-matrix`` that need neither root nor another Debian."""

from __future__ import annotations

import ast

import pytest

from tools.matrix import machine, suites
from tools.matrix.inside import names
from tools.matrix.page import TableMissing, put
from tools.matrix.problem import Problem

HEADING = "| system | tests | passed |"


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.md"
    path.write_text(
        f"Before.\n\n{HEADING}\n|---|---|---|\n| one | a | 1 |\n| two | a | 2 |\n\nAfter.\n",
        encoding="utf-8",
    )
    return path


def test_rows_of_the_same_key_are_replaced_and_others_stay(page):
    put(page, HEADING, [("two", "a", "3"), ("two", "b", "4")], keys=2)
    assert page.read_text(encoding="utf-8") == (
        f"Before.\n\n{HEADING}\n|---|---|---|\n"
        "| one | a | 1 |\n| two | a | 3 |\n| two | b | 4 |\n\nAfter.\n"
    )


def test_an_empty_table_is_filled(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(f"{HEADING}\n|---|---|---|\n", encoding="utf-8")
    put(page, HEADING, [("one", "a", "1")], keys=1)
    assert page.read_text(encoding="utf-8").splitlines()[2:] == ["| one | a | 1 |"]


def test_a_page_without_the_table_is_said_so(page):
    with pytest.raises(TableMissing, match="no table"):
        put(page, "| other |", [("one",)], keys=1)


@pytest.mark.parametrize(
    "text",
    [
        "deb [signed-by=/usr/share/k.gpg] https://mirror.example/debian bookworm main\n",
        "# a comment\nTypes: deb\nURIs: https://mirror.example/debian/\nSuites: bookworm\n",
        "URIs: http://security.example/debian-security\nURIs: https://mirror.example/debian\n",
    ],
)
def test_the_mirror_is_that_of_apt(tmp_path, monkeypatch, text):
    monkeypatch.setattr(machine, "APT", tmp_path)
    (tmp_path / "sources.list.d").mkdir()
    (tmp_path / "sources.list.d" / "debian.sources").write_text(text, encoding="utf-8")
    assert machine.mirror() == "https://mirror.example/debian"


def test_without_a_mirror_it_is_debians(tmp_path, monkeypatch):
    monkeypatch.setattr(machine, "APT", tmp_path)
    assert machine.mirror() == "http://deb.debian.org/debian"


def test_of_the_environment_only_the_way_to_the_network_goes_in(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://proxy.example")
    monkeypatch.setenv("TERRAMASK_SECRET", "secret")
    environment = machine.environment()
    assert environment["https_proxy"] == "http://proxy.example"
    assert "TERRAMASK_SECRET" not in environment


class Anywhere:
    """A place that writes a report and ends with a code."""

    python = "python"

    def __init__(self, folder, report, code):
        self.clone, self._report, self._code = folder / "clone", report, code

    def seen(self, path):
        return str(path)

    def run(self, command, limit):
        if self._report:
            file = self.clone.parent / "report-unit.xml"
            file.write_text(f"<testsuites>{self._report}</testsuites>", encoding="utf-8")
        return self._code


GOOD = '<testsuite tests="9" failures="1" errors="1" skipped="2"/>'


@pytest.mark.parametrize(
    ("report", "code", "counted"),
    [
        (GOOD, 1, (5, 2, 2, "")),
        ("", 139, (0, 1, 0, "ended with 139")),
        ("", 124, (0, 1, 0, "did not end in time")),
        (
            '<testsuite tests="0" failures="0" errors="0" skipped="0"/>',
            5,
            (0, 1, 0, "ended with 5"),
        ),
    ],
)
def test_what_came_of_a_suite(tmp_path, report, code, counted):
    count = suites.run(Anywhere(tmp_path, report, code), "unit")
    assert (count.passed, count.failed, count.skipped, count.note) == counted


def test_names_of_qt_are_found_as_they_are_written():
    tree = ast.parse("from qgis.PyQt.QtCore import Qt as Q\nQ.ItemDataRole.UserRole\n")
    assert (2, "QtCore.Qt.ItemDataRole.UserRole") in set(names.dotted(tree))


def test_two_matrices_do_not_run_at_a_time(tmp_path, monkeypatch):
    monkeypatch.setenv("TERRAMASK_CACHE", str(tmp_path / "cache"))
    told = pytest.raises(Problem, match="wait until it has ended")
    with machine.alone(), told, machine.alone():
        pass
    with machine.alone():
        pass
