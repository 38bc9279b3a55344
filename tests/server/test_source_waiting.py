"""No server keeps a request waiting for long, and none keeps one that nobody waits for."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from terramask_server.errors import RequestError, UrlFailed
from terramask_server.schema import RequestData
from terramask_server.settings import Settings
from terramask_server.source import connection, open_source, transfer
from terramask_server.stop import Stop, Stopped

from tests.server.range_server import Files, Handler, serve_files

CONTENT = b"II*\0" + bytes(500_000)
Page = Callable[[Handler], None]
# Longer than anything here takes, shorter than what a server may take.
PATIENCE = 8


@pytest.fixture
def files() -> Iterator[Files]:
    with serve_files() as one:
        yield one


def fetch(files: Files, stop: Stop, path: str = "/scene.tif") -> bytes:
    request = RequestData(data_format="url", data=files.url(path))
    with open_source(request, Settings(allow_hosts=("127.0.0.1",)), 1 << 30, stop) as source:
        file: Any = source.file
        if isinstance(file, bytearray):
            return bytes(file)
        file.seek(200_000)
        return bytes(file.read(100_000))


def silent(one: Handler) -> None:
    one.files.ending.wait(PATIENCE * 2)
    one.drop()


def slowly(one: Handler, content: bytes) -> None:
    for byte in content:
        one.wfile.write(bytes([byte]))
        if one.files.ending.wait(0.05):
            break
    one.drop()


def silent_later(one: Handler) -> None:
    silent(one) if one.asked() != (0, 65535) else one.give_part(CONTENT)


def head_slowly(one: Handler) -> None:
    slowly(one, b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 90)


def body_slowly(one: Handler) -> None:
    one.send_response(200)
    one.send_header("Content-Length", str(len(CONTENT)))
    one.end_headers()
    slowly(one, CONTENT[:1000])


def part_slowly(one: Handler) -> None:
    first, last = one.asked() or (0, 0)
    one.send_response(206)
    one.send_header("Content-Length", str(last - first + 1))
    one.send_header("Content-Range", f"bytes {first}-{last}/{len(CONTENT)}")
    one.end_headers()
    slowly(one, CONTENT[:1000])


def chunks_slowly(one: Handler) -> None:
    one.send_response(200)
    one.send_header("Transfer-Encoding", "chunked")
    one.end_headers()
    slowly(one, b"0" * 1000)


WAITS = [silent, silent_later, head_slowly, body_slowly, part_slowly, chunks_slowly]


@pytest.mark.parametrize("page", WAITS)
def test_a_client_that_is_gone_ends_the_wait(files: Files, page: Page) -> None:
    files.pages["/scene.tif"] = page
    stop, ended = Stop(), []

    def work() -> None:
        try:
            fetch(files, stop)
        except BaseException as error:
            ended.append(type(error))

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    wanted = 2 if page is silent_later else 1
    while len(files.requests) < wanted and thread.is_alive():
        time.sleep(0.01)
    stop.set()
    thread.join(PATIENCE)
    assert ended == [Stopped]


@pytest.mark.parametrize("page", WAITS)
def test_the_time_for_all_is_limited(
    files: Files, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer, "SECONDS", 0.4)
    files.pages["/scene.tif"] = page
    with pytest.raises(UrlFailed, match="within"):
        fetch(files, Stop())
    assert not files.ending.is_set()


def test_a_silent_server_is_given_up_earlier(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "SILENCE_SECONDS", 0.2)
    files.pages["/scene.tif"] = silent
    with pytest.raises(UrlFailed, match="TimeoutError"):
        fetch(files, Stop())


def test_a_wait_for_a_connection_ends_too(files: Files) -> None:
    """A server whose queue of connections is full does not answer at all."""
    stop, ended = Stop(), []
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(socket.socket())
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        for _ in range(3):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(server.getsockname())
        files.port = server.getsockname()[1]

        def work() -> None:
            try:
                fetch(files, stop)
            except BaseException as error:
                ended.append(type(error))

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        thread.join(0.3)
        assert thread.is_alive()
        stop.set()
        thread.join(connection.CONNECT_SECONDS - 1)
        assert ended == [Stopped]


def test_a_slow_name_server_leaves_no_time_to_connect(
    files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.getaddrinfo

    def slow(*args: Any, **more: Any) -> Any:
        time.sleep(0.4)
        return real(*args, **more)

    monkeypatch.setattr(transfer, "SECONDS", 0.1)
    monkeypatch.setattr(socket, "getaddrinfo", slow)
    files.pages["/scene.tif"] = CONTENT
    with pytest.raises(UrlFailed, match="within"):
        fetch(files, Stop())
    assert files.requests == []


def test_what_is_not_wanted_any_more_is_not_begun(files: Files) -> None:
    files.pages["/scene.tif"] = CONTENT
    stop = Stop()
    stop.set()
    with pytest.raises(Stopped):
        fetch(files, stop)
    assert files.requests == []


def test_nothing_is_left_behind(files: Files) -> None:
    files.pages.update({"/scene.tif": CONTENT, "/gone": lambda one: one.give(404, b"")})
    threads = threading.active_count()
    before = len(list(Path("/proc/self/fd").iterdir()))
    stop = Stop()
    for path in ("/scene.tif", "/gone") * 5:
        with contextlib.suppress(UrlFailed):
            fetch(files, stop, path)
    files.ending.set()
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and threading.active_count() > threads:
        time.sleep(0.02)
    ours = [one for one in threading.enumerate() if isinstance(one, threading.Timer)]
    assert ours == []
    assert len(list(Path("/proc/self/fd").iterdir())) <= before + 10
    stop.set()


def test_a_stop_calls_only_what_still_waits() -> None:
    stop, called = Stop(), []
    with stop.calling(lambda: called.append("over")):
        pass
    with stop.calling(lambda: called.append("waiting")):
        stop.set()
    assert called == ["waiting"]
    with pytest.raises(Stopped), stop.calling(lambda: called.append("late")):
        raise AssertionError
    assert called == ["waiting"]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for loopback, signed by itself, with its key."""
    import datetime
    import ipaddress

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "loopback")])
    now = datetime.datetime.now(datetime.timezone.utc)
    loopback = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([loopback]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM) + private)
    return path


@pytest.fixture
def secure(certificate: Path) -> Iterator[Files]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with serve_files(context) as one:
        yield one


def test_an_encrypted_connection_is_read_and_ended_alike(
    secure: Files, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection.certifi, "where", lambda: str(certificate))
    secure.pages["/scene.tif"] = CONTENT
    assert fetch(secure, Stop()) == CONTENT[200_000:300_000]
    assert secure.headers[0]["Host"] == f"127.0.0.1:{secure.port}"
    monkeypatch.setattr(transfer, "SECONDS", 0.4)
    for page in (silent, part_slowly):
        secure.pages["/scene.tif"] = page
        with pytest.raises(UrlFailed, match="within"):
            fetch(secure, Stop())


def test_a_certificate_that_nobody_vouches_for_is_a_failure(secure: Files) -> None:
    secure.pages["/scene.tif"] = CONTENT
    with pytest.raises(RequestError, match="SSLCertVerificationError"):
        fetch(secure, Stop())
    assert secure.requests == []
