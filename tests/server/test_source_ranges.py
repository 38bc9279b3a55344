"""Reading parts of a file behind an address."""

from __future__ import annotations

import contextlib
import io
import random
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from terramask_server.errors import TooLarge
from terramask_server.schema import RequestData
from terramask_server.settings import Settings
from terramask_server.source import Source, open_source, ranges
from terramask_server.stop import Stop

from tests.server.range_server import Files, serve_files

CONTENT = b"II*\0" + random.Random(0).randbytes(1_500_000)
START = ranges.START


@pytest.fixture(scope="module")
def server() -> Iterator[Files]:
    with serve_files() as files:
        yield files


@pytest.fixture
def files(server: Files) -> Files:
    server.pages = {"/scene.tif": CONTENT}
    server.requests, server.headers, server.sent, server.connections = [], [], 0, 0
    return server


@contextlib.contextmanager
def opened(
    files: Files, path: str = "/scene.tif?signature=s3cret", max_bytes: int = 1 << 30
) -> Iterator[tuple[Source, Any]]:
    request = RequestData(data_format="url", data=files.url(path))
    allowed = Settings(allow_hosts=("127.0.0.1", "moved.example"))
    with open_source(request, allowed, max_bytes, Stop()) as source:
        yield source, source.file


def asked(files: Files) -> list[str]:
    return [(part or "").removeprefix("bytes=") for _, part in files.requests]


def test_only_the_beginning_is_fetched_at_first(files: Files) -> None:
    with opened(files) as (source, file):
        assert file.read(4) == b"II*\0"
        assert asked(files) == ["0-65535"]
        assert source.received == files.sent == START
    assert files.headers[0]["Accept-Encoding"] == "identity"


def test_it_is_a_file_to_read(files: Files) -> None:
    with opened(files) as (_, file):
        assert file.readable()
        assert file.seekable()
        assert not file.writable()
        assert file.seek(0, io.SEEK_END) == len(CONTENT)
        assert file.read(10) == b""
        assert file.seek(-10, io.SEEK_END) == len(CONTENT) - 10
        assert file.read(100) == CONTENT[-10:]
        assert file.tell() == len(CONTENT)
        assert file.seek(2) == 2
        assert file.seek(3, io.SEEK_CUR) == 5
        assert file.read(3) == CONTENT[5:8]
        assert file.seek(len(CONTENT) + 5) == len(CONTENT) + 5
        assert file.read(3) == b""
        with pytest.raises(ValueError, match="negative"):
            file.seek(-1)
        file.seek(0)
        assert file.read() == CONTENT
    with pytest.raises(ValueError, match="closed"):
        file.read(1)


def test_a_large_part_is_one_request_for_exactly_that(files: Files) -> None:
    with opened(files) as (source, file):
        file.seek(500_000)
        assert file.read(300_001) == CONTENT[500_000:800_001]
        assert asked(files)[1:] == ["500000-800000"]
        assert source.received == files.sent == START + 300_001
    assert files.connections == 1


def test_small_parts_bring_what_lies_around_them_once(files: Files) -> None:
    with opened(files) as (_, file):
        for position in (700_000, 700_100, 690_500, 700_000):
            file.seek(position)
            assert file.read(50) == CONTENT[position : position + 50]
    assert asked(files)[1:] == ["688128-720895"]


def test_what_came_with_the_beginning_is_not_fetched_again(files: Files) -> None:
    with opened(files) as (_, file):
        file.seek(START - 1000)
        assert file.read(200_000) == CONTENT[START - 1000 : START + 199_000]
    assert asked(files)[1:] == [f"{START}-{START + 198_999}"]


def test_small_parts_are_kept_up_to_a_limit(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranges, "BLOCKS", 2)
    places = [200_000, 400_000, 600_000]
    with opened(files) as (_, file):
        for position in [*places, 600_000, 200_000]:
            file.seek(position)
            file.read(10)
        assert len(files.requests) == 1 + 3 + 1
        file.seek(0)
        assert file.read(10) == CONTENT[:10]
    assert len(files.requests) == 5


@given(st.lists(st.tuples(st.integers(0, len(CONTENT) + 10), st.integers(0, 120_000)), max_size=8))
@settings(max_examples=25, deadline=None)
def test_any_part_is_as_in_the_file(server: Files, parts: list[tuple[int, int]]) -> None:
    server.pages = {"/scene.tif": CONTENT}
    with opened(server) as (source, file):
        source.plan(range(offset, offset + size) for offset, size in parts[::2])
        for offset, size in parts:
            file.seek(offset)
            assert file.read(size) == CONTENT[offset : offset + size]


def test_planned_parts_that_nearly_touch_are_one_request(files: Files) -> None:
    parts = [range(300_000, 340_000), range(200_000, 250_000), range(250_008, 300_000)]
    with opened(files) as (source, file):
        source.plan([*parts, range(900_000, 910_000)])
        assert len(files.requests) == 1
        for part in sorted(parts, key=lambda one: one.start):
            file.seek(part.start)
            assert file.read(len(part)) == CONTENT[part.start : part.stop]
        assert asked(files)[1:] == ["200000-339999"]
        file.seek(905_000)
        assert file.read(10) == CONTENT[905_000:905_010]
        assert asked(files)[2:] == ["900000-909999"]


def test_a_planned_part_may_lie_within_another(files: Files) -> None:
    with opened(files) as (source, file):
        source.plan([range(210_000, 220_000), range(200_000, 300_000)])
        file.seek(200_000)
        assert file.read(100_000) == CONTENT[200_000:300_000]
    assert asked(files)[1:] == ["200000-299999"]


def test_planned_parts_far_from_each_other_stay_apart(files: Files) -> None:
    with opened(files) as (source, file):
        source.plan([range(200_000, 200_010), range(200_010 + ranges.GAP + 1, 300_000)])
        file.seek(200_000)
        file.read(5)
    assert asked(files)[1:] == ["200000-200009"]


def test_a_plan_beyond_the_file_or_within_its_beginning_costs_nothing(files: Files) -> None:
    with opened(files, max_bytes=START + 10) as (source, file):
        source.plan([range(10, 20), range(START), range(len(CONTENT), len(CONTENT) + 999)])
        file.seek(10)
        assert file.read(10) == CONTENT[10:20]
    assert len(files.requests) == 1


def test_the_limit_is_on_what_is_fetched_not_on_the_file(files: Files) -> None:
    with opened(files, max_bytes=START + 100_000) as (source, file):
        file.seek(500_000)
        assert len(file.read(100_000)) == 100_000
        with pytest.raises(TooLarge):
            file.read(1)
        assert source.received == START + 100_000
    assert len(files.requests) == 2


def test_a_plan_of_too_much_is_refused_before_it_is_fetched(files: Files) -> None:
    with opened(files, max_bytes=START + 100_000) as (source, _):
        source.plan([range(500_000, 600_000)])
        with pytest.raises(TooLarge):
            source.plan([range(500_000, 600_001)])
    assert len(files.requests) == 1


def test_later_parts_are_asked_of_where_the_redirects_led(files: Files) -> None:
    files.pages["/old"] = lambda one: one.give(302, b"", {"Location": "/scene.tif?signature=x"})
    with opened(files, "/old") as (_, file):
        file.seek(500_000)
        file.read(100_000)
    assert [path for path, _ in files.requests] == ["/old", "/scene.tif", "/scene.tif"]


def test_a_small_file_takes_one_request(files: Files) -> None:
    files.pages["/small"] = CONTENT[:1000]
    with opened(files, "/small") as (_, file):
        assert file.read() == CONTENT[:1000]
    assert len(files.requests) == 1
