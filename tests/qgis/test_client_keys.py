"""The server's key, from a real authentication database in the tests' own profile."""

from __future__ import annotations

import base64
import os
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig

from plugin.server.client import ServerClient
from plugin.server.keys import check_key, unlock
from plugin.wire.errors import ServerError
from tests.qgis.raw_server import Asking, RawServer, pooled, raw, read_request, refused, reply

pytestmark = pytest.mark.usefixtures("authentication")
# The panel's tests use the same database.
PASSWORD, SECRET = "test", "s3cret-k3y"
MASK = b'{"data": {"data_format": "b64_json", "data": "SUkqAAgAAAA="}}'


@pytest.fixture
def authentication(qgis_app):
    """QGIS's authentication system, unlocked; never that of whoever runs the tests."""
    manager = QgsApplication.authManager()
    database = Path(manager.authenticationDatabasePath())
    assert Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]) in database.parents
    assert manager.setMasterPassword(PASSWORD, True)
    yield manager
    manager.setMasterPassword(PASSWORD, True)
    for authcfg in manager.configIds():
        manager.removeAuthenticationConfig(authcfg)


@pytest.fixture
def stored(authentication):
    """Stores a configuration and returns its name."""

    def store(method, **settings):
        config = QgsAuthMethodConfig(method)
        config.setName("server")
        config.setConfigMap(settings)
        assert authentication.storeAuthenticationConfig(config)[0]
        return config.id()

    return store


def basic(stored):
    wanted = base64.b64encode(f"someone:{SECRET}".encode()).decode()
    return stored("Basic", username="someone", password=SECRET), f"Basic {wanted}"


def header(stored):
    return stored("APIHeader", Authorization=f"Bearer {SECRET}"), f"Bearer {SECRET}"


def letting_in(wanted, came):
    def act(connection):
        while True:
            head, _ = read_request(connection)
            came.append(head.decode())
            right = f"\r\nAuthorization: {wanted}\r\n" in head.decode() + "\r\n"
            connection.sendall(raw(200, MASK) if right else raw(401))

    return act


@pytest.mark.parametrize("method", [basic, header])
def test_the_key_goes_along(authentication, stored, method):
    authcfg, wanted = method(stored)
    if method is header and "APIHeader" not in authentication.authMethodsKeys():
        pytest.skip("this QGIS has no authentication method APIHeader")
    came = []
    with RawServer(letting_in(wanted, came)) as server:
        assert Asking(pooled(server.address, authcfg)).outcome().geotiff
        # It is let in, but this is no card.
        error = refused(ServerClient(server.address, authcfg).card)
    assert "not a Terramask server" in error.message
    assert len(came) == 3


@pytest.mark.parametrize("status", [302, 307])
def test_the_key_is_not_sent_on_to_another_server(stored, status):
    """Newer versions of QGIS go where an answer sends them on to."""
    authcfg, _ = basic(stored)
    came = []
    with (
        RawServer(letting_in("Basic another", came)) as other,
        RawServer(reply(status, Location=f"{other.address}/login")) as server,
    ):
        for ask in (pooled(server.address, authcfg), ServerClient(server.address, authcfg).card):
            assert f"leads to {other.address};" in refused(ask).message
    assert "Authorization" not in "".join(came)


@pytest.mark.parametrize("main_thread", [False, True])
def test_a_wrong_key(stored, main_thread):
    authcfg, _ = basic(stored)
    with RawServer(letting_in("Basic another", [])) as server:
        ask = pooled(server.address, authcfg)
        if main_thread:
            with pytest.raises(ServerError) as caught:
                ask()
            error = caught.value
        else:
            error = refused(ask)
    assert f"The server at {server.address} does not accept the key;" in error.message
    assert error.status == 401
    assert SECRET not in error.message + error.details


def test_a_server_that_asks_for_a_password_is_answered_with_the_sentence():
    """QGIS's main thread, which is asked for one, has none to give."""
    act = reply(401, WWW_Authenticate='Basic realm="server"')
    for _ in range(5):
        with RawServer(act) as server:
            assert "lets nobody in without its key" in refused(pooled(server.address)).message


def test_a_configuration_that_is_gone(stored):
    with RawServer(reply(200, MASK)) as server:
        error = refused(pooled(server.address, "gone123"))
    assert "is no longer in QGIS; choose another one" in error.message
    assert server.connections == 0


def test_a_kind_of_authentication_that_this_qgis_does_not_know(stored):
    with RawServer(reply(200, MASK)) as server:
        error = refused(pooled(server.address, stored("Telepathy", thought="x")))
    assert "QGIS could not use" in error.message
    assert "of the kind 'Telepathy'" in error.message
    assert server.connections == 0


def test_a_locked_database_is_said_and_never_asked_about(authentication, stored):
    """The question would come from a thread that nobody answers."""
    authcfg, _ = basic(stored)
    authentication.clearMasterPassword()
    asked = []
    authentication.masterPasswordVerified.connect(asked.append)
    with RawServer(reply(200, MASK)) as server:
        error = refused(pooled(server.address, authcfg))
    authentication.masterPasswordVerified.disconnect(asked.append)
    assert "master password is needed for the server's key" in error.message
    assert (asked, server.connections) == ([], 0)


def test_unlocking_asks_once_and_says_if_nobody_answers(authentication, stored):
    authcfg, _ = basic(stored)
    authentication.clearMasterPassword()
    with pytest.raises(ServerError, match="master password is needed"):
        unlock(authcfg)
    authentication.setMasterPassword(PASSWORD, True)
    unlock(authcfg)
    check_key(authcfg)


def test_unlocking_what_is_gone_or_nothing(authentication):
    authentication.clearMasterPassword()
    unlock("")
    with pytest.raises(ServerError, match="no longer in QGIS"):
        unlock("gone123")
