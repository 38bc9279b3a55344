from __future__ import annotations

import pytest

from plugin.server.address import is_loopback, normalised
from plugin.wire.errors import AddressError


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("localhost:8000", "http://localhost:8000"),
        (" http://127.0.0.1:8000/ ", "http://127.0.0.1:8000"),
        ("HTTPS://floods.example", "https://floods.example"),
        ("https://floods.example/terra//", "https://floods.example/terra"),
        ("[::1]:8000", "http://[::1]:8000"),
        ("floods", "http://floods"),
    ],
)
def test_what_is_meant_is_found(typed, meant):
    assert normalised(typed) == meant


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "No server address"),
        ("   ", "No server address"),
        ("ftp://floods.example", "not with ftp://"),
        ("file:///etc/passwd", "is not a server address"),
        ("http://", "is not a server address"),
        ("http://floods.example:99999", "is not a server address"),
        ("http://floods.example:port", "is not a server address"),
        ("http://floods.example:0", "is not a server address"),
        ("http://[::1", "is not a server address"),
        ("my server", "is not a server address"),
        ("http://me:secret@floods.example", "no user name"),
        ("http://floods.example/?a=b", "nothing after"),
        ("http://floods.example/#a", "nothing after"),
    ],
)
def test_what_is_no_address_is_refused_in_a_sentence(typed, said):
    with pytest.raises(AddressError) as caught:
        normalised(typed)
    assert said in caught.value.message
    assert caught.value.message.endswith(".")


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("http://127.0.0.1:8000", True),
        ("http://localhost:8000/path", True),
        ("https://[::1]:8000", True),
        ("http://127.9.9.9", True),
        ("http://192.168.1.5:8000", False),
        ("http://localhost.example.org", False),
        ("http://127.0.0.1.example.org", False),
        ("http://0.0.0.0:8000", False),
    ],
)
def test_which_addresses_are_this_computers_own(address, own):
    assert is_loopback(normalised(address)) is own
