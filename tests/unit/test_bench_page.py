"""The figures of the benchmark: kept in one file, shown on one page."""

from __future__ import annotations

import json

import pytest

from tools.bench import page, results, sizing
from tools.bench.context import Context
from tools.bench.figures import Section
from tools.bench.servers import SAMPLE

ORDER = ["first", "second"]


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    monkeypatch.setattr(results, "RESULTS", tmp_path / "bench" / "results.json")
    monkeypatch.setattr(page, "PAGE", tmp_path / "performance.md")
    monkeypatch.setattr(sizing, "PAGE", tmp_path / "deployment.md")


@pytest.fixture
def put(tmp_path):
    def add(name, value, number, scene=SAMPLE, called=""):
        section = Section(f"The {name}", "How it\ncame about.")
        section.add("a scene", value, number, "at most 9 s")
        context = Context(scene, tmp_path, quick=False)
        return results.put(name, section, results.made(name, context, called), ORDER)

    return add


def test_what_is_measured_again_takes_the_place_of_the_older(put):
    put("second", "5 s", 5.0)
    put("first", "7 s", 7.0)
    found = put("second", "4 s", 4.0)
    assert list(found) == ORDER
    assert found == json.loads(results.RESULTS.read_text(encoding="utf-8")) == results.load()
    assert [figure["number"] for figure in found["second"]["figures"]] == [4.0]


def test_what_is_no_measurement_any_more_goes(put):
    put("first", "7 s", 7.0)
    kept = json.loads(results.RESULTS.read_text(encoding="utf-8"))
    results.RESULTS.write_text(json.dumps(kept | {"gone": kept["first"]}), encoding="utf-8")
    assert list(put("second", "4 s", 4.0)) == ORDER


def test_the_page_shows_each_figure_with_what_makes_it_again(put, tmp_path):
    put("first", "7 s", 7.0)
    page.write(put("second", "4 s", 4.0, tmp_path / "valley.tif", "a valley"))
    text = page.PAGE.read_text(encoding="utf-8")
    assert "## The first\n\nHow it came about.\n" in text
    assert "| a scene | 7 s | at most 9 s |" in text
    assert "\nvalley.tif is a valley.\n" in text
    assert "`make bench ONLY=second SCENE=valley.tif` · 20" in text
    assert text.index("The first") < text.index("The second")


def test_the_screen_shows_them_in_columns():
    figures = [
        {"what": "a scene", "value": "7 s", "limit": "at most 9 s"},
        {"what": "another scene", "value": "12.5 MB", "limit": ""},
    ]
    shown = page.table({"title": "The first", "figures": figures})
    assert shown.splitlines() == [
        "The first",
        "  a scene        7 s      at most 9 s",
        "  another scene  12.5 MB",
    ]


def test_the_text_by_hand_quotes_figures(put):
    found = put("first", "7.0 s (6.1 to 8.2, 3 runs); twice as much", 7.0)
    text = "It took {first: a scene}, and {first: another} {second: a scene}."
    assert (
        page.quoted(text, found) == f"It took 7.0 s, and {page.NOT_MEASURED} {page.NOT_MEASURED}."
    )


def test_it_quotes_what_a_figure_was_in_an_earlier_commit():
    then = {"figures": [{"what": "a scene", "value": "8.0 s"}]}
    assert page.quoted("{abc1234 first: a scene}", {"abc1234 first": then}) == "8.0 s"


def test_the_committed_page_is_that_of_the_committed_figures(monkeypatch):
    monkeypatch.undo()
    assert page.PAGE.read_text(encoding="utf-8") == page.shown(results.load())
    assert page.NOT_MEASURED not in page.shown(results.load())
    operators = sizing.PAGE.read_text(encoding="utf-8")
    assert operators == sizing.filled(operators, results.load())


def test_a_granule_takes_as_long_as_the_slower_of_computing_and_sending(tmp_path):
    def of(what, number):
        return {"figures": [{"what": what, "number": number}]}

    found = {
        # Two tiles a second; 25 x 25 tiles, half of them twice.
        "rivals": of("Terramask, float32, overlap 0, sent, 512 x 512 pixels", 2 * 512**2 / 1e6),
        "sent": of("a scene", 0.25),
        "speed": of("how often each pixel is read and sent", 1.5),
    }
    page_ = tmp_path / "deployment.md"
    page_.write_text(f"before\n{sizing.BEGIN}\nold\n{sizing.END}\nafter\n", encoding="utf-8")
    sizing.write(found, page_)
    text = page_.read_text(encoding="utf-8")
    assert text.startswith(f"before\n{sizing.BEGIN}\n")
    assert text.endswith(f"{sizing.END}\nafter\n")
    assert "old" not in text
    assert "938 tiles" in text
    # 10980 x 10980 pixels x 32 bytes x 0.25 x 1.5
    assert "1.4 GB" in text
    assert "| 2.0 tiles/s ([measured](performance.md) on two cores) | 19 min | 8 min |" in text
    assert "| 1000 tiles/s (reckoned) | 19 min | 2 min | 12 s | 1 s |" in text
    assert "on a card" not in text
    card = [
        {"what": "the model alone", "value": "90.0 tiles/s", "number": 90.0},
        {"what": "Terramask, requests at once: 4", "value": "36.0 tiles/s", "number": 36.0},
        {"what": "Terramask, requests at once: 8", "value": "47.0 tiles/s", "number": 47.0},
        {"what": "Terramask, requests at once: 8: the card is busy", "value": "60 %", "number": 60},
    ]
    sizing.write({**found, "gpu": {"figures": card}}, page_)
    text = page_.read_text(encoding="utf-8")
    assert "47 tiles/s ([measured](performance.md#on-a-graphics-card) on a card) | 19 min |" in text
