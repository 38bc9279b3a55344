"""Requests, answers and errors as docs/protocol.md and the files of tests/wire say them."""

from __future__ import annotations

import contextlib
import datetime
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from terramask_server import errors
from terramask_server.schema import AnswerData, RequestData, parse_request

Golden = Callable[[str], Any]
URL = {"data_format": "url", "data": "http://127.0.0.1/scene.tif"}

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)


def refused(data: Any) -> errors.RequestError:
    with pytest.raises(errors.RequestError) as caught:
        parse_request(data)
    assert caught.value.status == 400
    assert caught.value.type == "invalid_request"
    return caught.value


@pytest.mark.parametrize("name", ["request_b64", "request_url", "request_blog"])
def test_the_example_requests_are_read_as_they_are_written(golden: Golden, name: str) -> None:
    data = golden(name)["data"]
    assert json.loads(parse_request(data).model_dump_json(exclude_unset=True)) == data


def test_the_answer_has_the_fields_of_the_example(golden: Golden) -> None:
    example = golden("answer")["data"]
    answer = AnswerData(data=example["data"], request_id=example["request_id"])
    # An example may have notes for the analyst; without any the list is empty.
    assert answer.model_dump() == {"notes": [], **example}


def test_errors_have_the_fields_of_the_example(golden: Golden) -> None:
    example = golden("error")
    message, param = example["error"]["message"], example["error"]["param"]
    assert errors.BandsNotFound(message, param=param).envelope() == example
    assert json.loads(json.dumps(errors.RequestError("x").envelope()))["error"]["param"] is None


@given(st.sampled_from(list(RequestData.model_fields)), json_values)
def test_any_value_of_a_field_is_taken_or_refused(field: str, value: Any) -> None:
    with contextlib.suppress(errors.RequestError):
        request = parse_request({**URL, field: value})
        assert getattr(request, field) is not None or value is None


@given(json_values)
def test_any_json_is_taken_or_refused(value: Any) -> None:
    with pytest.raises(errors.RequestError):
        parse_request(value)


@given(st.text(min_size=1).filter(lambda name: name not in RequestData.model_fields), json_values)
def test_an_unknown_field_is_refused_by_its_name(name: str, value: Any) -> None:
    error = refused({**URL, name: value})
    assert error.param == name[:40]
    assert name[:40] in error.message


@pytest.mark.parametrize("missing", ["data", "data_format"])
def test_a_missing_field_is_named(missing: str) -> None:
    error = refused({key: value for key, value in URL.items() if key != missing})
    assert error.param == missing
    assert missing in error.message


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("data_format", "B64_JSON"),
        ("data_format", "file"),
        ("data", ""),
        ("data", 5),
        ("out_data_format", "url"),
        ("indices", []),
        ("indices", [1.5]),
        ("indices", ["one"]),
        ("indices", 3),
        ("bands", []),
        ("bands", "B2"),
        ("bands", [2]),
        ("window", [0, 0, 5]),
        ("window", [0, 0, 5, 5, 5]),
        ("window", [0, 0, 5.5, 5]),
        ("window", {"column": 0}),
        ("window", 5),
        ("window", [0, 0, 5, True]),
        ("window", [0, 0, 5, "5"]),
        ("indices", [True]),
        ("indices", [0] * 5000),
        ("overlap", -1),
        ("overlap", 1.5),
        ("acquired", "yesterday"),
        ("acquired", ""),
        ("acquired", 20190914),
        ("acquired", []),
        ("acquired", [None]),
        ("acquired", ["2019-09-14", "2019-02-30"]),
        ("acquired", ["2019-09-14"] * 65),
        ("outputs", []),
        ("outputs", "classes"),
        ("outputs", ["logits"]),
        ("image_format", "x" * 41),
        ("scale", 0),
        ("scale", -1e-4),
        ("scale", float("nan")),
        ("scale", float("inf")),
        ("scale", "small"),
        ("offset", float("nan")),
        ("offset", float("-inf")),
        ("nodata", "none"),
        ("nodata", [0]),
        ("image_format", 3),
    ],
)
def test_a_wrong_value_is_refused_with_its_field(field: str, value: Any) -> None:
    assert (refused({**URL, field: value}).param or "").split(".")[0] == field


def test_indices_and_bands_together_are_refused() -> None:
    error = refused({**URL, "indices": [0], "bands": ["B2"]})
    assert "indices" in error.message
    assert "bands" in error.message


def test_what_is_left_out_stays_open() -> None:
    request = parse_request(URL)
    assert request.out_data_format == "b64_json"
    assert request.outputs == ["classes"]
    assert not request.probabilities
    assert not request.as_cog
    left_out = set(RequestData.model_fields) - {"data_format", "data", "out_data_format", "outputs"}
    assert {name: getattr(request, name) for name in left_out} == dict.fromkeys(left_out)


def test_zero_is_a_value() -> None:
    request = parse_request({**URL, "nodata": 0, "offset": 0, "overlap": 0, "window": [0, 0, 1, 1]})
    found = request.nodata, request.offset, request.overlap, request.window
    assert found == (0, 0, 0, (0, 0, 1, 1))


@pytest.mark.parametrize(
    "text",
    ["2019-09-14", "2019-09-14T10:50:31Z", "2019-09-14T10:50:31.024+02:00", "2019-09-14 23:59:59"],
)
def test_a_date_is_that_of_the_text_whatever_time_of_day(text: str) -> None:
    expected = datetime.date(2019, 9, 14)
    assert parse_request({**URL, "acquired": text}).acquired == [expected]
    assert parse_request({**URL, "acquired": [text, text]}).acquired == [expected, expected]


def test_several_dates_keep_their_order() -> None:
    dates = ["2020-01-02", "2019-12-31", "2021-06-30"]
    found = parse_request({**URL, "acquired": dates}).acquired
    assert [date.isoformat() for date in found or []] == dates


@pytest.mark.parametrize(("name", "is_cog"), [("cog", True), ("COG", True), ("tiff", False)])
def test_the_image_format_may_ask_for_a_cog(name: str, is_cog: bool) -> None:
    assert parse_request({**URL, "image_format": name}).as_cog is is_cog


def test_probabilities_are_asked_for_by_name() -> None:
    assert parse_request({**URL, "outputs": ["classes", "probabilities"]}).probabilities
    assert parse_request({**URL, "outputs": ["probabilities"]}).probabilities


def test_a_long_name_of_an_unknown_field_is_not_repeated_at_length() -> None:
    error = refused({**URL, "x" * 5000: 1})
    assert len(error.message) < 400
    assert "x" * 20 in error.message


def test_what_was_sent_is_not_repeated() -> None:
    secret = "https://host/scene.tif?signature=secret"
    for field in ("image_format", "data_format", "acquired", "bands"):
        assert "secret" not in refused({**URL, field: {"value": secret}}).message
        assert "secret" not in refused({**URL, "window": [0], field: secret * 5}).message
