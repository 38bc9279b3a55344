"""Requests, answers and errors as docs/protocol.md and the files of tests/wire say them."""

from __future__ import annotations

import contextlib
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
    assert answer.model_dump() == example


def test_errors_have_the_fields_of_the_example(golden: Golden) -> None:
    example = golden("error")
    message, param = example["error"]["message"], example["error"]["param"]
    assert errors.BandsNotFound(message, param=param).envelope() == example
    assert json.loads(json.dumps(errors.RequestError("x").envelope()))["error"]["param"] is None


@pytest.mark.parametrize(
    ("cause", "kind", "status"),
    [
        (errors.RequestError, "invalid_request", 400),
        (errors.UnreadableImage, "unreadable_image", 400),
        (errors.BandsNotFound, "bands_not_found", 400),
        (errors.InvalidWindow, "invalid_window", 400),
        (errors.NotReflectance, "not_reflectance", 400),
        (errors.UrlRefused, "url_refused", 403),
        (errors.UrlFailed, "url_failed", 424),
        (errors.TooLarge, "too_large", 413),
    ],
)
def test_causes_have_the_names_and_statuses_of_the_page(
    cause: type[errors.RequestError], kind: str, status: int
) -> None:
    body = cause("What happened.", param="data").envelope()["error"]
    assert body == {"message": "What happened.", "type": kind, "param": "data", "code": status}
    # vLLM, without the gateway in front of it, answers only these with a 400.
    assert issubclass(cause, ValueError)


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
    assert error.param == name
    assert name in error.message


@pytest.mark.parametrize("missing", ["data", "data_format"])
def test_a_missing_field_is_named(missing: str) -> None:
    error = refused({key: value for key, value in URL.items() if key != missing})
    assert error.param == missing
    assert missing in error.message


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("data_format", "path"),
        ("data_format", "B64_JSON"),
        ("data", ""),
        ("data", 5),
        ("out_data_format", "path"),
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
    left_out = set(RequestData.model_fields) - {"data_format", "data", "out_data_format"}
    assert {name: getattr(request, name) for name in left_out} == dict.fromkeys(left_out)


def test_zero_is_a_value() -> None:
    request = parse_request({**URL, "nodata": 0, "offset": 0, "window": [0, 0, 1, 1]})
    assert (request.nodata, request.offset, request.window) == (0, 0, (0, 0, 1, 1))
