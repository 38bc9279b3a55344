"""The doctor with keys and certificates, and that its report gives nothing away."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtNetwork import QSslCertificate

from plugin.jobs.checkup import report
from plugin.server.finding import Finding, State
from plugin.server.redaction import Redaction
from tests.e2e.fault_certificate import EXPIRED, LOOPBACK, VALID, certificate
from tests.qgis.checkups import (
    card,  # noqa: F401 (a fixture)
    failure,
    found,
    serving,
    states,
)
from tests.qgis.raw_server import RawServer, read_request, reply
from tests.qgis.test_client_certificates import authority  # noqa: F401 (a fixture)
from tests.qgis.test_client_keys import (  # noqa: F401 (two are fixtures)
    SECRET,
    authentication,
    basic,
    stored,
)

pytestmark = pytest.mark.usefixtures("authentication")


def test_the_right_key(card, stored):  # noqa: F811
    authcfg, wanted = basic(stored)
    with RawServer(serving(card, key=wanted)) as server:
        findings = found(server.address, authcfg)
    assert states(findings) == ["ok", "ok", "skipped", "ok", "ok", "hint", "ok"]
    assert "accepts the chosen one" in findings["key"].sentence


def test_a_wrong_key(card, stored):  # noqa: F811
    authcfg, _ = basic(stored)
    with RawServer(serving(card, key="Bearer another")) as server:
        findings = found(server.address, authcfg)
    assert states(findings)[3:] == ["bad", "ok", "skipped", "skipped"]
    assert findings["key"].sentence == "The server does not accept the chosen key."


def test_a_key_that_nobody_asks_for(card, stored):  # noqa: F811
    authcfg, _ = basic(stored)
    with RawServer(serving(card)) as server:
        findings = found(server.address, authcfg)
    assert states(findings)[3:] == ["hint", "ok", "hint", "ok"]
    assert "does not ask for" in findings["key"].sentence


def test_a_key_that_is_locked_away(card, stored, authentication):  # noqa: F811
    authcfg, wanted = basic(stored)
    authentication.clearMasterPassword()
    with RawServer(serving(card, key=wanted)) as server:
        findings = found(server.address, authcfg)
    assert states(findings)[3:] == ["bad", "ok", "skipped", "skipped"]
    assert "master password is needed" in findings["key"].sentence
    assert findings["key"].remedy == "Try again and enter it."


@pytest.mark.parametrize(
    ("dates", "name", "said"),
    [
        (VALID, LOOPBACK, "was made by the server itself"),
        (EXPIRED, LOOPBACK, "has expired"),
        (VALID, "DNS:another.invalid", "is for another computer"),
    ],
)
def test_a_certificate_that_is_wrong(tmp_path, dates, name, said):
    with RawServer(reply(200), str(certificate(tmp_path, dates, name))) as server:
        findings = found(server.address)
    assert states(findings) == ["ok", "ok", "bad", *["skipped"] * 4]
    assert said in findings["certificate"].sentence
    assert findings["certificate"].remedy


def test_a_certificate_that_qgis_trusts(card, authority):  # noqa: F811
    both, ca = authority
    manager = QgsApplication.authManager()
    known = QSslCertificate.fromPath(str(ca))[0]
    manager.storeCertAuthority(known)
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
    try:
        with RawServer(serving(card), str(both)) as server:
            findings = found(server.address)
    finally:
        manager.removeCertAuthority(known)
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()
    assert states(findings) == ["ok", "ok", "ok", "ok", "ok", "hint", "ok"]
    assert "QGIS trusts the certificate" in findings["certificate"].sentence


def test_a_server_that_repeats_the_key(card, stored):  # noqa: F811
    """With and without the words around it."""
    authcfg, sent = basic(stored)

    def act(connection):
        while True:
            head, _ = read_request(connection)
            said = f"{SECRET}, {head.decode()} is wrong in {Path.home()}/models, /home/eve/x"
            connection.sendall(failure(401, "not_authorised", said.replace("\r\n", " ")))

    with RawServer(act) as server:
        findings = found(server.address, authcfg)
    text = report(list(findings.values()))
    assert findings["key"].state is State.BAD
    assert "HTTP status 401" in text
    for secret in (SECRET, sent, sent.split()[1], str(Path.home()), "eve"):
        assert secret not in text
        assert all(secret not in repr(finding) for finding in findings.values())


@pytest.mark.parametrize(
    "address",
    [
        "http://someone:s3cret-k3y@127.0.0.1:9",
        "http://someone:s3cret-k3y and@more@127.0.0.1:nine",
        "someone:s3cret-k3y@127.0.0.1 x",
        "http://127.0.0.1:9/?token=s3cret-k3y",
        "http://127.0.0.1:nine/#s3cret-k3y",
        "ftp://someone:s3cret-k3y@example.org",
    ],
)
def test_an_address_with_a_secret_in_it(address):
    findings = found(address)
    text = report(list(findings.values()))
    assert findings["address"].state is State.BAD
    assert SECRET not in text
    assert "someone" not in text


def test_what_else_may_be_in_a_text():
    redaction = Redaction("http://127.0.0.1:8000", "")
    said = redaction.text(
        r"Bearer abc; got https://me:pw@h.org/a?key=k1 in C:\Users\Eve\x and /Users/eve/x. Why?"
    )
    assert said == r"Bearer …; got https://…@h.org/a?… in C:\Users\…\x and /Users/…/x. Why?"


@pytest.mark.parametrize(
    "path",
    [
        r"C:\Users\Eve Smith\x.tif",
        "C:/Users/Eve Smith/x.tif",
        r"C:\\Users\\Eve Smith\\x.tif",
        "/home/eve smith/x.tif",
        "/home/eve",
    ],
)
def test_names_of_home_folders_go_whole(path):
    said = Redaction("", "").text(f"'{path}' is damaged")
    assert "eve" not in said.lower()
    assert "smith" not in said.lower()
    assert said.endswith("' is damaged")


@pytest.mark.parametrize("home", [lambda: Path("/"), None])
def test_a_home_without_a_name_is_left_alone(monkeypatch, home):
    def none():
        raise RuntimeError

    monkeypatch.setattr(Path, "home", home or none)
    assert Redaction("", "").text("https://h.org/x") == "https://h.org/x"


def test_the_report_names_versions_and_every_finding():
    lines = report(
        [
            Finding("address", State.OK, "The address is fine."),
            Finding("key", State.BAD, "It is wrong.", "Choose another.", "one\ntwo"),
        ]
    ).splitlines()
    assert lines[0].startswith("Server doctor of Terramask 0.")
    assert "QGIS 3." in lines[0] or "QGIS 4." in lines[0]
    assert lines[2:] == [
        "ok      address: The address is fine.",
        "bad     key: It is wrong.",
        "        Choose another.",
        "        one",
        "        two",
    ]


def test_nothing_is_known_of_a_key_that_is_gone():
    assert Redaction("", "gone123").text("Basic c29tZW9uZTpzM2NyZXQ= x") == "Basic … x"
    assert base64.b64decode("c29tZW9uZTpzM2NyZXQ=") == b"someone:s3cret"
