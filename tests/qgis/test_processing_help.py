"""What the toolbox shows beside an algorithm's name: its icon and its section of the help."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtSvg import QSvgRenderer

from plugin.processing import help_pages
from plugin.processing.help_pages import help_url

ROOT = Path(__file__).resolve().parents[2]


def anchors(path):
    return re.findall(r'\bid="([^"]+)"', path.read_text(encoding="utf-8"))


def leads_somewhere(url):
    """Whether a page lies there that has the section."""
    path = Path(url.toLocalFile())
    assert url.isLocalFile()
    return path.is_file() and (not url.fragment() or url.fragment() in anchors(path))


def test_every_algorithm_has_a_section(provider):
    algorithms = provider.algorithms()
    assert len(algorithms) == 5
    for algorithm in algorithms:
        url = QUrl(algorithm.helpUrl())
        assert url.fragment() == algorithm.name()
        assert leads_somewhere(url)


def test_every_algorithm_has_an_icon_of_its_own(provider):
    pictures = []
    for each in (provider, *provider.algorithms()):
        image = each.icon().pixmap(16, 16).toImage()
        seen = {image.pixelColor(x, y).name() for x in range(16) for y in range(16)}
        assert len(seen) > 3
        pictures.append(image)
    # The model designer draws the file, and not the icon.
    for each in provider.algorithms():
        assert QSvgRenderer(each.svgIconPath()).isValid()
    for place, picture in enumerate(pictures):
        assert picture not in pictures[place + 1 :]


def test_what_the_code_asks_for_is_there():
    calls = [
        node
        for path in (ROOT / "plugin").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "help_url"
    ]
    assert calls
    for call in calls:
        # What is not written down there is an algorithm's name.
        words = [word.value for word in call.args if isinstance(word, ast.Constant)]
        assert leads_somewhere(help_url(*words))


@pytest.mark.parametrize("name", ["Jürgen Müller", "a#b", "100 %", "a?b"])
def test_the_folder_may_be_called_anything(name, tmp_path, monkeypatch):
    folder = tmp_path / name
    try:
        folder.mkdir()
    except OSError:
        pytest.skip("no such folder can be made here")
    (folder / "index.html").write_text('<p id="s">', encoding="utf-8")
    monkeypatch.setattr(help_pages, "HELP", folder)
    # As it comes to the browser: as a text.
    text = help_url("index", "s").toString(QUrl.ComponentFormattingOption.FullyEncoded)
    assert text.isascii()
    assert " " not in text
    assert leads_somewhere(QUrl(text))
