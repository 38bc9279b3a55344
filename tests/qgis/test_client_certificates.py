"""Secure servers whose certificate is wrong, on loopback."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtNetwork import QSslCertificate

from plugin.server.client import ServerClient
from plugin.wire.errors import CERTIFICATE, UNREACHABLE, ServerError
from tests.e2e.fault_certificate import EXPIRED, LOOPBACK, VALID, certificate
from tests.qgis.raw_server import Asking, RawServer, pooled, refused, reply

pytestmark = pytest.mark.usefixtures("qgis_app")
NOT_YET = ("20600101000000Z", "20610101000000Z")


def openssl(folder, *arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def authority(tmp_path):
    """The file of a certificate, with its key, and that of the authority which signed it."""
    new = ("-newkey", "rsa:2048", "-nodes")
    own = (*new, "-keyout", "ca.key", "-x509", "-days", "2", "-out", "ca.pem", "-subj", "/CN=ca")
    openssl(tmp_path, "req", *own)
    openssl(tmp_path, "req", *new, "-keyout", "key.pem", "-out", "r.csr", "-subj", "/CN=server")
    (tmp_path / "names").write_text(f"subjectAltName={LOOPBACK}", encoding="ascii")
    sign = ("-req", "-in", "r.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial")
    openssl(tmp_path, "x509", *sign, "-days", "2", "-extfile", "names", "-out", "one.pem")
    both = tmp_path / "both.pem"
    both.write_text((tmp_path / "key.pem").read_text() + (tmp_path / "one.pem").read_text())
    return both, tmp_path / "ca.pem"


@pytest.mark.parametrize(
    ("dates", "name", "said"),
    [
        (VALID, LOOPBACK, "was made by the server itself"),
        (EXPIRED, LOOPBACK, "has expired"),
        (NOT_YET, LOOPBACK, "is not valid yet"),
        (VALID, "DNS:another.invalid", "is for another computer"),
    ],
)
def test_what_is_wrong_is_said(tmp_path, dates, name, said):
    """Several times: QGIS 3.22 itself waits for ever every fifth time."""
    with RawServer(reply(200), str(certificate(tmp_path, dates, name))) as server:
        for attempt in range(10):
            ask = ServerClient(server.address).card if attempt % 2 else pooled(server.address)
            error = refused(ask)
            assert f"The certificate of 127.0.0.1:{server.port} {said}" in error.message
            assert error.kind == CERTIFICATE


def test_an_address_without_its_s(tmp_path):
    with RawServer(reply(200), str(certificate(tmp_path, VALID))) as server:
        error = refused(ServerClient(server.address.replace("https", "http")).card)
        assert "whether its address should begin with https://" in error.message
        assert error.kind == UNREACHABLE


def test_the_main_thread_does_not_wait_for_ever_either(tmp_path):
    with RawServer(reply(200), str(certificate(tmp_path, EXPIRED))) as server:
        for _ in range(10):
            with pytest.raises(ServerError, match="has expired"):
                ServerClient(server.address).card()


class LateServer(RawServer):
    """One that takes a second before it says who it is."""

    def _serve(self, connection):
        time.sleep(1)
        super()._serve(connection)


def test_the_main_thread_does_not_stand_in_the_way_of_another_that_asks_the_same(tmp_path):
    with LateServer(reply(200), str(certificate(tmp_path, EXPIRED))) as server:
        client = ServerClient(server.address)
        other = Asking(client.card)
        time.sleep(0.3)
        # By now the other one has the address for itself, and will want the main thread.
        with pytest.raises(ServerError, match="has expired"):
            client.card()
        with pytest.raises(ServerError, match="has expired"):
            other.outcome()


def test_an_authority_counts_if_qgis_knows_it(authority):
    both, ca = authority
    manager = QgsApplication.authManager()
    database = Path(manager.authenticationDatabasePath())
    assert Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]) in database.parents
    assert manager.setMasterPassword("test", True)
    known = QSslCertificate.fromPath(str(ca))[0]
    with RawServer(reply(403), str(both)) as server:
        error = refused(pooled(server.address))
        assert "comes from an authority that this computer does not know" in error.message
        manager.storeCertAuthority(known)
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()
        try:
            assert refused(pooled(server.address)).status == 403
        finally:
            manager.removeCertAuthority(known)
            manager.rebuildCaCertsCache()
            manager.rebuildTrustedCaCertsCache()
