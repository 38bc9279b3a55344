"""Servers that give out parts of a file, but not as they should."""

from __future__ import annotations

import contextlib
import random
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from terramask_server.errors import UrlFailed, UrlRefused
from terramask_server.schema import RequestData
from terramask_server.settings import Settings
from terramask_server.source import Source, open_source, ranges
from terramask_server.stop import Stop

from tests.server.range_server import Files, Handler, serve_files

CONTENT = b"II*\0" + random.Random(0).randbytes(1_500_000)
START = ranges.START


@pytest.fixture
def files() -> Iterator[Files]:
    with serve_files() as one:
        one.pages["/scene.tif"] = CONTENT
        yield one


@contextlib.contextmanager
def opened(files: Files, path: str = "/scene.tif?signature=s3cret") -> Iterator[tuple[Source, Any]]:
    request = RequestData(data_format="url", data=files.url(path))
    allowed = Settings(allow_hosts=("127.0.0.1",))
    with open_source(request, allowed, 1 << 30, Stop()) as source:
        yield source, source.file


def asked(files: Files) -> list[str]:
    return [(part or "").removeprefix("bytes=") for _, part in files.requests]


@pytest.mark.parametrize("place", [None, "bytes 0-65535/*", "pixels 0-65535/1500004"])
def test_a_server_that_does_not_say_which_part_it_gives_is_asked_for_all(
    files: Files, place: str | None
) -> None:
    def page(one: Handler) -> None:
        if one.asked() is None:
            one.give(200, CONTENT)
        else:
            one.give(206, CONTENT[:START], {"Content-Range": place} if place else {})

    files.pages["/odd"] = page
    with opened(files, "/odd") as (source, content):
        assert content == CONTENT
        assert source.received == len(CONTENT)
    assert asked(files) == ["0-65535", ""]


@pytest.mark.parametrize(
    "place",
    ["bytes 1-65536/{all}", "bytes 0-65534/{all}", "bytes 0-99999/{all}", "bytes 0-65535/10"],
)
def test_a_wrong_first_part_is_a_failure(files: Files, place: str) -> None:
    headers = {"Content-Range": place.format(all=len(CONTENT))}
    files.pages["/wrong"] = lambda one: one.give(206, CONTENT[:START], headers)
    with pytest.raises(UrlFailed), opened(files, "/wrong"):
        pass


def later(files: Files, *answers: Any) -> None:
    """Make the parts after the first be answered otherwise."""
    left = list(answers)

    def page(one: Handler) -> None:
        if one.asked() == (0, START - 1):
            one.give_part(CONTENT)
        else:
            left.pop(0)(one)

    files.pages["/scene.tif"] = page


def part(status: int = 206, place: str = "bytes 500000-599999/1500004", **headers: str) -> Any:
    def answer(one: Handler) -> None:
        all_headers = {"Content-Range": place, **headers}
        one.give(status, CONTENT[500_000:600_000], all_headers)

    return answer


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (part(place="bytes 500001-600000/1500004"), "another part"),
        (part(place="bytes 500000-599998/1500004"), "another part"),
        (part(place=""), "another part"),
        (part(place="bytes 500000-599999/1500005"), "changed"),
        (part(ETag='"two"'), "changed"),
        (part(200), "changed"),
        (part(412), "changed"),
        (part(416), "changed"),
        (part(302, Location="/elsewhere"), "status 302"),
        (part(404), "status 404"),
        (part(503), "status 503"),
        (part(**{"Content-Encoding": "gzip"}), "compressed"),
        (part(**{"Content-Length": "100"}), "could not be read"),
        (lambda one: one.drop(), "could not be read"),
    ],
)
def test_what_goes_wrong_later_is_told(files: Files, answer: Any, message: str) -> None:
    later(files, answer, answer)
    with opened(files) as (_, file):
        file.seek(500_000)
        with pytest.raises(UrlFailed, match=message) as caught:
            file.read(100_000)
        assert "s3cret" not in caught.value.message


def test_a_file_that_changed_is_not_mixed_with_the_old_one(files: Files) -> None:
    other = b"II*\0" + bytes(len(CONTENT) - 4)
    with opened(files) as (source, file):
        files.pages["/scene.tif"] = lambda one: one.give_part(other, {"ETag": '"two"'})
        file.seek(500_000)
        with pytest.raises(UrlFailed, match="changed"):
            file.read(100_000)
        assert files.headers[-1]["If-Range"] == '"one"'
        assert source.received == START


@pytest.mark.parametrize("tag", ['W/"weak"', ""])
def test_without_a_strong_tag_the_size_tells_a_change(files: Files, tag: str) -> None:
    files.pages["/weak"] = lambda one: one.give_part(CONTENT, {"ETag": tag})
    with opened(files, "/weak") as (_, file):
        file.seek(500_000)
        assert file.read(100_000) == CONTENT[500_000:600_000]
        assert "If-Range" not in files.headers[-1]
        files.pages["/weak"] = lambda one: one.give_part(CONTENT + b"!", {"ETag": tag})
        with pytest.raises(UrlFailed, match="changed"):
            file.read(100_000)


def test_a_connection_that_the_server_ended_meanwhile_is_made_again(files: Files) -> None:
    later(files, lambda one: one.drop(), lambda one: one.give_part(CONTENT))
    with opened(files) as (_, file):
        file.seek(500_000)
        assert file.read(100_000) == CONTENT[500_000:600_000]
    assert files.connections == 2


def test_a_part_in_chunks_is_put_together(files: Files) -> None:
    def page(one: Handler) -> None:
        first, last = one.asked() or (0, 0)
        one.send_response(206)
        one.send_header("Content-Range", f"bytes {first}-{last}/{len(CONTENT)}")
        one.send_header("Transfer-Encoding", "chunked")
        one.end_headers()
        for content in (CONTENT[first : first + 7], CONTENT[first + 7 : last + 1], b""):
            one.wfile.write(b"%x\r\n%s\r\n" % (len(content), content))

    files.pages["/chunks"] = page
    with opened(files, "/chunks") as (_, file):
        for position in (500_000, 900_000):
            file.seek(position)
            assert file.read(100_000) == CONTENT[position : position + 100_000]
    assert files.connections == 1


def test_more_than_was_asked_for_is_left_alone(files: Files) -> None:
    def page(one: Handler) -> None:
        first, last = one.asked() or (0, 0)
        place = {"Content-Range": f"bytes {first}-{last}/{len(CONTENT)}"}
        one.give(206, CONTENT[first : last + 1] + bytes(100_000), place)

    files.pages["/more"] = page
    with opened(files, "/more") as (source, file):
        file.seek(500_000)
        assert file.read(100_000) == CONTENT[500_000:600_000]
        assert source.received == START + 100_000


def test_each_connection_is_judged_again(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that stands for an inner address by the time the connection is made again."""
    real, answers = socket.getaddrinfo, ["127.0.0.1"]
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *args, **more: real(answers[-1], *args, **more)
    )
    monkeypatch.setattr(
        "terramask_server.source.policy._public", lambda address: address == "127.0.0.1"
    )
    monkeypatch.setattr(socket.socket, "getsockname", lambda _: ("192.0.2.1", 1))
    later(files, lambda one: one.drop(), lambda one: one.give_part(CONTENT))
    request = RequestData(data_format="url", data=files.url("/scene.tif", host="a.example"))
    with open_source(request, Settings(), 1 << 30, Stop()) as source:
        answers.append("127.0.0.2")
        file: Any = source.file
        file.seek(500_000)
        with pytest.raises(UrlRefused):
            file.read(100_000)
    assert files.connections == 1
