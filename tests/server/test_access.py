"""Who is let in: on the ASGI scopes that a server would see."""

from __future__ import annotations

import base64
import json
import secrets
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from terramask_server.access import Access, is_loopback, response
from terramask_server.errors import NotAuthorised, TooLarge
from terramask_server.settings import Settings

KEY = "correct-horse"
CLOSED, OPEN = "0.0.0.0", "127.0.0.1"


def scope(
    path: str = "/pooling",
    *authorization: bytes,
    kind: str = "http",
    method: str = "POST",
    app: Any = None,
    **arguments: Any,
) -> dict[str, Any]:
    args = SimpleNamespace(**{"host": CLOSED, "uds": None, "api_key": None, **arguments})
    headers = [(b"host", b"x"), *((b"authorization", one) for one in authorization)]
    app = app or SimpleNamespace(state=SimpleNamespace(args=args))
    return {"type": kind, "path": path, "method": method, "headers": headers, "app": app}


def allowed(access: Access, *more: Any, **further: Any) -> bool:
    return access.refuse(scope(*more, **further)) is None


@pytest.fixture
def guarded() -> Access:
    return Access(Settings(api_keys=(KEY, "second")))


def basic(text):
    return b"Basic " + base64.b64encode(text)


@pytest.mark.parametrize("user", [b"", b"anyone"])
def test_the_key_as_a_password(guarded, user):
    """What QGIS 3.22 can keep."""
    assert allowed(guarded, "/pooling", basic(user + b":correct-horse"))
    assert allowed(guarded, "/pooling", b"basic " + basic(b":correct-horse")[6:])


@pytest.mark.parametrize(
    "header",
    [
        basic(b"correct-horse"),
        basic(b"correct-horse:"),
        basic(b":wrong"),
        basic(b"a:b:correct-horse"),
        basic(b":correct-horse") + b"*",
        b"Basic ",
        b"Basic :correct-horse",
        b"Basic \xff\xfe",
        b"Digest " + basic(b":correct-horse")[6:],
    ],
)
def test_a_wrong_password(guarded, header):
    assert not allowed(guarded, "/pooling", header)


@pytest.mark.parametrize("key", [KEY, "second"])
@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_the_key_opens(guarded: Access, scheme: str, key: str) -> None:
    assert allowed(guarded, "/pooling", f"{scheme} {key}".encode())
    assert allowed(guarded, "/pooling", f"{scheme}   {key} ".encode())


@pytest.mark.parametrize(
    "authorization",
    [
        b"",
        b"Bearer",
        b"Bearer ",
        b"Bearer wrong",
        b"Bearer correct-hors",
        b"Bearer correct-horse2",
        b"Bearer CORRECT-HORSE",
        b"Bearer correct-horse,second",
        b"Basic correct-horse",
        b"correct-horse",
        b"Bearercorrect-horse",
        b"Bearer\tcorrect-horse",
        b"Bearer \xff\xfe",
        "Bearer ключ".encode(),
    ],
)
def test_anything_else_does_not(guarded: Access, authorization: bytes) -> None:
    assert not allowed(guarded, "/pooling", authorization)


@given(st.binary(max_size=40))
@example(b"Bearer \xf0\x28")
def test_no_bytes_but_the_keys_open_and_none_break_it(value: bytes) -> None:
    access = Access(Settings(api_keys=(KEY,)))
    token = value.partition(b" ")[2].strip(b" ")
    right = value[:7].lower() == b"bearer " and token == KEY.encode()
    assert allowed(access, "/pooling", value) == right


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_headers_none_counts(guarded: Access, order: int) -> None:
    both = [f"Bearer {KEY}".encode(), b"Bearer wrong"][::order]
    assert not allowed(guarded, "/pooling", *both)
    assert not allowed(guarded, "/pooling", *[both[0]] * 2)


@pytest.mark.parametrize("key", ["schlüssel", "ключ", "\udcff\udcfe"])
def test_a_key_of_any_letters_opens(key: str) -> None:
    access = Access(Settings(api_keys=(key,)))
    header = b"Bearer " + key.encode("utf-8", "surrogateescape")
    assert allowed(access, "/pooling", header)
    assert not allowed(access, "/pooling", header[:-1])


def test_all_keys_are_compared_in_constant_time(
    guarded: Access, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = []

    def watched(given: bytes, key: bytes) -> bool:
        compared.append((given, key))
        return given == key

    monkeypatch.setattr(secrets, "compare_digest", watched)
    assert allowed(guarded, "/pooling", b"Bearer correct-horse", api_key=["third"])
    keys = [KEY.encode(), b"second", b"third"]
    assert compared == [(b"correct-horse", key) for key in keys]


@pytest.mark.parametrize("keys", ["vllm-key", ["vllm-key"], ["other", "vllm-key"]])
def test_the_keys_of_vllms_own_option_count(keys: Any) -> None:
    access = Access(Settings())
    assert allowed(access, "/pooling", b"Bearer vllm-key", api_key=keys)
    for host in (OPEN, CLOSED):
        assert not allowed(access, "/pooling", api_key=keys, host=host)
    assert not allowed(access, "/pooling", b"Bearer v", api_key=keys)


def test_both_kinds_of_keys_count(guarded: Access) -> None:
    for key in (KEY, "vllm-key"):
        assert allowed(guarded, "/pooling", f"Bearer {key}".encode(), api_key=["vllm-key"])


@pytest.mark.parametrize("keys", ["", [], [""], None])
def test_an_empty_key_is_none(keys: Any) -> None:
    for access in (Access(Settings()), Access(Settings(api_keys=("",)))):
        for header in (b"Bearer ", b"Bearer"):
            assert not allowed(access, "/pooling", header, api_key=keys)
        assert allowed(access, "/pooling", api_key=keys, host=OPEN)


@pytest.mark.parametrize("kind", ["http", "websocket"])
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS", "HEAD", "PUT", "TRACE"])
def test_health_alone_is_open(guarded: Access, kind: str, method: str) -> None:
    assert allowed(guarded, "/health", kind=kind, method=method) == (kind == "http")
    for path in ("/pooling", "/metrics", "/v1/terramask", "/", "", "*"):
        for host in (OPEN, CLOSED):
            assert not allowed(guarded, path, kind=kind, method=method, host=host)


@pytest.mark.parametrize(
    "path",
    [
        "//pooling",
        "/health/",
        "/health/../pooling",
        "/health/./../pooling",
        "//health",
        "/./health",
        "/HEALTH",
        "/Health",
        "/health ",
        "/health\x00",
        "/health;x",
        "/health?x",
        "/health%2f..%2fpooling",
        "/healthz",
        "health",
        "/prefix/health",
        "http://x/health",
        "/pooling/health",
        "/\uff48ealth",
    ],
)
def test_no_spelling_of_a_path_opens_it(guarded: Access, path: str) -> None:
    assert not allowed(guarded, path)
    assert not allowed(Access(Settings()), path)


@given(st.text(max_size=20))
def test_no_other_path_is_open(path: str) -> None:
    for access in (Access(Settings(api_keys=(KEY,))), Access(Settings())):
        assert allowed(access, path) == (path == "/health")


@pytest.mark.parametrize("root", ["/health", "/prefix", "/", ""])
def test_a_root_path_opens_nothing(guarded: Access, root: str) -> None:
    for path in (root + "/pooling", root + "/health/pooling", "/pooling"):
        assert guarded.refuse({**scope(path), "root_path": root}) is not None


@pytest.mark.parametrize(
    "host", [None, "", "0.0.0.0", "::", "192.0.2.7", "server.example", "127.1", "::ffff:192.0.2.7"]
)
def test_without_a_key_it_is_closed_where_others_reach_it(host: str | None) -> None:
    refused = Access(Settings()).refuse(scope(host=host))
    assert refused is not None
    assert "TERRAMASK_API_KEY" in refused.message
    assert allowed(Access(Settings()), "/health", host=host)
    assert not allowed(Access(Settings()), "/pooling", b"Bearer x", host=host)
    assert allowed(Access(Settings(without_key=True)), host=host)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "localhost"])
def test_on_loopback_nothing_is_needed(host: str) -> None:
    assert is_loopback(host)
    assert allowed(Access(Settings()), host=host)


def test_a_socket_in_the_file_system_is_local() -> None:
    assert allowed(Access(Settings()), host=None, uds="/run/terramask.sock")


def test_a_server_that_does_not_say_where_it_listens_is_closed() -> None:
    for app in (SimpleNamespace(), SimpleNamespace(state=SimpleNamespace())):
        assert not allowed(Access(Settings()), app=app)
    bare = {key: value for key, value in scope().items() if key != "app"}
    assert Access(Settings()).refuse(bare) is not None


def test_a_key_is_wanted_although_the_server_might_go_without() -> None:
    access = Access(Settings(api_keys=(KEY,), without_key=True))
    for host in (OPEN, CLOSED):
        assert not allowed(access, host=host)


@pytest.mark.parametrize("authorization", [[], [b"Bearer wrong"], [b"Bearer correct-horsf"]])
def test_the_answer_has_the_challenge_and_never_the_key(
    guarded: Access, authorization: list[bytes]
) -> None:
    error = guarded.refuse(scope("/pooling", *authorization))
    assert isinstance(error, NotAuthorised)
    reply = response(error)
    assert reply.status_code == 401
    assert reply.headers["www-authenticate"] == "Bearer"
    assert "www-authenticate" not in response(TooLarge("Smaller.")).headers
    content = json.loads(reply.body)["error"]
    assert content["type"] == "not_authorised"
    assert content["code"] == 401
    assert content["param"] == "Authorization"
    whole = reply.body.decode() + str(reply.headers)
    for secret in (KEY, "second", "wrong", "horsf"):
        assert secret not in whole
