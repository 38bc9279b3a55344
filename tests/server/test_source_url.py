"""Fetching a scene whole, from a web server on loopback as an operator may allow it."""

from __future__ import annotations

import contextlib
import gzip
import logging
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from terramask_server.errors import RequestError, TooLarge, UnreadableImage, UrlFailed
from terramask_server.schema import RequestData
from terramask_server.settings import Settings
from terramask_server.source import open_source
from terramask_server.stop import Stop

Web = Any
CONTENT = b"II*\0" + bytes(range(256)) * 20


def fetch(url: str, *allow_hosts: str, max_bytes: int = 1 << 20) -> bytes:
    """The file behind an address of a server that gives out no parts."""
    allowed = allow_hosts or (url.split("/")[2],)
    request = RequestData(data_format="url", data=url)
    with open_source(request, Settings(allow_hosts=allowed), max_bytes, Stop()) as source:
        assert isinstance(source.file, bytearray)
        assert source.received == len(source.file)
        source.plan([range(3)])
        return bytes(source.file)


@pytest.fixture(autouse=True)
def _scene(web: Web) -> None:
    web.pages["/scene.tif"] = (200, {}, CONTENT)


def test_a_file_is_fetched_byte_by_byte(web: Web) -> None:
    assert fetch(web.url("/scene.tif")) == CONTENT
    assert web.seen == ["/scene.tif"]


@pytest.mark.parametrize("start", [b"MM\0*", b"II+\0", b"MM\0+"])
def test_every_kind_of_tiff_is_fetched(web: Web, start: bytes) -> None:
    web.pages["/other"] = (200, {"Content-Type": "text/plain"}, start + CONTENT[4:])
    assert fetch(web.url("/other")) == start + CONTENT[4:]


@pytest.mark.parametrize("status", [201, 204, 304, 400, 401, 403, 404, 410, 416, 500, 503])
def test_any_other_status_is_named(web: Web, status: int) -> None:
    web.pages["/gone"] = (status, {}, b"" if status in (204, 304) else b"<html>sorry</html>")
    with pytest.raises(UrlFailed, match=str(status)):
        fetch(web.url("/gone"))


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({"Content-Type": "text/html; charset=utf-8"}, b"Please log in"),
        ({"Content-Type": "TEXT/HTML"}, b""),
        ({}, b"\n <!DOCTYPE html><title>Log in</title>"),
    ],
)
def test_a_web_page_is_called_one(web: Web, headers: dict[str, str], body: bytes) -> None:
    web.pages["/login"] = (200, headers, body)
    with pytest.raises(UrlFailed, match="page"):
        fetch(web.url("/login"))


@pytest.mark.parametrize("body", [b"", b"II", b"\x89PNG\r\n\x1a\n" + bytes(100), bytes(5000)])
def test_another_file_is_no_geotiff(web: Web, body: bytes) -> None:
    web.pages["/other"] = (200, {"Content-Type": "image/tiff"}, body)
    with pytest.raises(UnreadableImage):
        fetch(web.url("/other"))


def test_nobody_there_is_a_failure() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        with pytest.raises(UrlFailed):
            fetch(f"http://127.0.0.1:{probe.getsockname()[1]}/")


def test_the_next_address_of_a_host_is_tried(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo

    def two(host: str, port: int, *args: Any, **more: Any) -> Any:
        nobody = real("::1", 9, *args, **more)
        return nobody + real("127.0.0.1", web.port, *args, **more)

    monkeypatch.setattr(socket, "getaddrinfo", two)
    assert fetch(web.url("/scene.tif", host="two.example")) == CONTENT


def test_a_body_that_breaks_off_is_a_failure(web: Web) -> None:
    web.pages["/short"] = (200, {"Content-Length": "9999"}, CONTENT[:100])
    with pytest.raises(UrlFailed):
        fetch(web.url("/short"))


def test_the_limit_is_exact(web: Web) -> None:
    assert fetch(web.url("/scene.tif"), max_bytes=len(CONTENT)) == CONTENT
    with pytest.raises(TooLarge):
        fetch(web.url("/scene.tif"), max_bytes=len(CONTENT) - 1)


def test_an_announced_length_beyond_the_limit_is_enough(web: Web) -> None:
    web.pages["/large"] = (200, {"Content-Length": str(9 << 30)}, CONTENT[:100])
    with pytest.raises(TooLarge):
        fetch(web.url("/large"))


def test_a_file_that_comes_compressed_is_not_unpacked(web: Web) -> None:
    web.pages["/bomb"] = (200, {"Content-Encoding": "gzip"}, gzip.compress(bytes(8 << 20)))
    with pytest.raises(UrlFailed, match="compressed"):
        fetch(web.url("/bomb"))


@contextlib.contextmanager
def raw_answers(*answers: bytes) -> Iterator[str]:
    """A server that answers any request with the given bytes and ends the connection."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            for answer in answers:
                with contextlib.suppress(OSError):
                    connection, _ = server.accept()
                    with connection:
                        connection.recv(65536)
                        connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/scene.tif?signature=s3cret"
        thread.join(10)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 5000 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nA: " + b"b" * 200_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nII*\0",
        b"HTTP/1.1 99999 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n : malformed\r\nbad header\r\n\r\n<",
        b"HTTP/1.1 302 Found\r\nLocation: /\x00\xff\r\n\r\n",
    ],
)
def test_a_server_that_speaks_nonsense_is_a_failure(
    answer: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with raw_answers(answer, answer) as url, caplog.at_level(logging.DEBUG):
        with pytest.raises(RequestError) as caught:
            fetch(url)
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", int(url.split("/")[2].split(":")[1])), 1).close()
    assert caught.value.status in (403, 424, 400)
    assert "s3cret" not in caught.value.message + caplog.text


def test_an_endless_body_ends_at_the_limit() -> None:
    body = b"HTTP/1.1 200 OK\r\n\r\n" + CONTENT + bytes(4 << 20)
    with raw_answers(body) as url, pytest.raises(TooLarge):
        fetch(url)


def test_an_endless_body_that_is_no_geotiff_is_left_at_once() -> None:
    body = b"HTTP/1.1 200 OK\r\n\r\n" + bytes(4 << 20)
    with raw_answers(body) as url, pytest.raises(UnreadableImage):
        fetch(url)


def test_a_body_without_a_length_is_taken_as_far_as_it_goes() -> None:
    with raw_answers(b"HTTP/1.0 200 OK\r\n\r\n" + CONTENT) as url:
        assert fetch(url) == CONTENT


def test_a_body_in_chunks_is_put_together() -> None:
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(one), one) for one in (CONTENT[:3], CONTENT[3:]))
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    with raw_answers(head + chunks + b"0\r\n\r\n") as url:
        assert fetch(url) == CONTENT


@pytest.mark.parametrize("status", [200, 302, 404, 500])
def test_a_signed_address_is_never_repeated(
    web: Web, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    location = web.url("/scene.tif?signature=s3cret&x=[")
    web.pages["/signed?signature=s3cret"] = (status, {"Location": location}, b"no file")
    with caplog.at_level(logging.DEBUG), pytest.raises(RequestError) as caught:
        fetch(web.url("/signed?signature=s3cret"))
    assert web.seen[0] == "/signed?signature=s3cret"
    assert "s3cret" not in str(caught.value.envelope()) + caplog.text
