"""Sentences for people, in their language, as far as they do without Qt."""

from __future__ import annotations

import pytest

from plugin.server.finding import State, failed
from plugin.wire import sentences
from plugin.wire.errors import TerramaskError
from plugin.wire.sentences import Number, marked, tr


@pytest.fixture
def backwards():
    sentences.use(lambda text: text[::-1], ",")
    yield
    sentences.use(None)


def test_without_a_translation_texts_are_as_they_are_written():
    assert tr("Dry {}") == "Dry {}"
    assert f"{Number(1.25):.2f}" == "1.25"


def test_texts_are_translated_where_they_are_used_and_not_where_they_are_marked(backwards):
    kept = marked("wet")
    assert kept == "wet"
    assert tr(kept) == "tew"


def test_numbers_have_the_decimal_point_of_the_language(backwards):
    assert f"{Number(1.25):.1f} and {1.5:.1f}" == "1,2 and 1.5"
    assert f"{Number(20.94):.3g}" == "20,9"
    assert float(Number(20.94)) == 20.94


@pytest.mark.parametrize(
    ("message", "sentence", "remedy"),
    [
        ("It failed; try again.", "It failed.", "Try again."),
        ("It failed.", "It failed.", ""),
        ("فشل؛ حاول مرة أخرى.", "فشل.", "حاول مرة أخرى."),
        ("विफल; फिर कोशिश करें।", "विफल।", "फिर कोशिश करें।"),
        ("ব্যর্থ।", "ব্যর্থ।", ""),
    ],
)
def test_the_halves_of_an_error_in_any_script(message, sentence, remedy):
    finding = failed("key", TerramaskError(message))
    assert (finding.sentence, finding.remedy, finding.state) == (sentence, remedy, State.BAD)
