"""The shipped help: whole, readable without a network, and true to the sentences of the code."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import pytest

from tools.qgis_profile import copy_plugin

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
PAGES = sorted(HELP.glob("*.html"))
FORBIDDEN = {"script", "style", "img", "iframe", "object", "embed", "form", "base", "svg"}
FEWEST = 12
"""Letters that a quoted piece of a message has at least, to be looked for in the code."""


def parsed(path):
    # The pages are written so that they are XML, too: whatever is left open is an error.
    return ElementTree.fromstring(path.read_text(encoding="utf-8"))


def anchors(path):
    return [node.get("id") for node in parsed(path).iter() if node.get("id")]


def links(path):
    return [node.get("href") for node in parsed(path).iter("a")]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_is_well_formed_and_asks_for_nothing_from_elsewhere(path):
    root = parsed(path)
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert root.find("head/title").text
    assert root.get("lang")
    assert not {node.tag for node in root.iter()} & FORBIDDEN
    for node in root.iter():
        assert not {name for name in node.attrib if name.startswith("on") or name == "src"}
    assert [node.get("href") for node in root.iter("link")] == ["help.css"]
    assert len(set(anchors(path))) == len(anchors(path))
    (heading,) = root.iter("h1")
    assert heading.text


def test_the_style_is_for_light_and_dark_and_stands_alone():
    text = (HELP / "help.css").read_text(encoding="utf-8")
    assert "prefers-color-scheme: dark" in text
    assert not re.search(r"url\(|@import|@font-face", text)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_link_leads_somewhere(path):
    for link in links(path):
        parts = urlsplit(link)
        assert (parts.scheme, parts.netloc) == ("", ""), link
        target = HELP / unquote(parts.path) if parts.path else path
        assert target.is_file(), link
        if parts.fragment:
            assert parts.fragment in anchors(target), link


def test_every_page_leads_to_every_other():
    names = {path.name for path in PAGES}
    for path in PAGES:
        assert names <= {urlsplit(link).path for link in links(path)}


def test_the_package_holds_all_of_it(tmp_path):
    copy_plugin(tmp_path / "terramask")
    copied = tmp_path / "terramask" / "resources" / "help"
    assert {path.name for path in copied.iterdir()} == {path.name for path in HELP.iterdir()}
    assert "index.html" in {path.name for path in copied.iterdir()}


def sentences():
    """All texts of the plugin, with a dot for what is put into them."""
    found = []
    for path in (ROOT / "plugin").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = [
                    part.value if isinstance(part, ast.Constant) else "…" for part in node.values
                ]
                found.append("".join(parts))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.append(re.sub(r"\{[^{}]*\}", "…", node.value))
    return found


def test_the_messages_are_those_of_the_code():
    texts = sentences()
    quoted = [node.text for node in parsed(HELP / "messages.html").iter("q")]
    assert len(quoted) > 20
    for message in quoted:
        assert len(message) >= FEWEST
        assert any(message in text for text in texts), message
