"""Looking at a server from its address to its model.

What the client says of a server is the first thing that goes wrong; here each thing is looked at
by itself, so that an operator can be told which one it is.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from qgis.core import QgsFeedback

from ..wire.answer import parse_failure
from ..wire.card import PROTOCOL, ModelCard
from ..wire.errors import CERTIFICATE, ServerError
from ..wire.probe import probe_request
from ..wire.sentences import marked, tr
from . import transfer
from .address import is_encrypted, is_loopback, normalised
from .client import CARD, CARD_TIMEOUT_MS, POOLING, ServerClient
from .finding import Finding, State, failed, skipped
from .http_errors import describe, is_page, led_elsewhere, refusal
from .transfer import Reply

ADDRESS = marked("address")
CONNECTION = marked("connection")
CERTIFICATES = marked("certificate")
KEY = marked("key")
PROTECTION = marked("protection")
MODEL = marked("model")
Look = Callable[[], Finding]

_LOCKED = (401, 403)
_ANSWERS = (200, *_LOCKED, 404, 405)
_NOWHERE = marked("there is no address")
_SILENT = marked("the server does not answer as it should")
_UNTRUSTED = marked("QGIS does not trust the server's certificate")
_CLOSED = marked("the server lets nobody in without its key")
_SET_A_KEY = marked("Ask the server's operator to start it with terramask-serve --api-key.")
_NO_MODEL = "terramask"
"""The name of a model in a request that is refused whatever the model is called."""


class Doctor:
    """Looks at one server; ``card`` is what it runs, None while that is not known.

    Each of ``looks()`` needs what the ones before it found. They raise TerramaskError where the
    finding is nothing but that, and Cancelled when ``feedback`` is.
    """

    def __init__(self, address: str, authcfg: str, feedback: QgsFeedback | None) -> None:
        self.card: ModelCard | None = None
        self._typed = address
        self._authcfg = authcfg
        self._feedback = feedback
        self._address = ""
        self._connected = False
        self._untrusted: ServerError | None = None
        # What the server answers to somebody without a key, if it is there and well.
        self._reply: Reply | None = None
        self._let_in = False

    def looks(self) -> Sequence[tuple[str, Look]]:
        """What is looked at, in this order, by name."""
        return (
            (ADDRESS, self._look_at_address),
            (CONNECTION, self._look_at_connection),
            (CERTIFICATES, self._look_at_certificate),
            (KEY, self._look_at_key),
            (PROTECTION, self._look_at_protection),
            (MODEL, self._look_at_model),
        )

    @property
    def _host(self) -> str:
        return urlsplit(self._address).netloc

    @property
    def _why_silent(self) -> str:
        """Why there is no reply; completes a sentence."""
        if not self._address:
            return tr(_NOWHERE)
        return tr(_SILENT if self._untrusted is None else _UNTRUSTED)

    @property
    def _wants_key(self) -> bool:
        return self._reply is not None and self._reply.status in _LOCKED

    def _look_at_address(self) -> Finding:
        self._address = normalised(self._typed)
        if is_encrypted(self._address) or is_loopback(self._address):
            return Finding(
                ADDRESS, State.OK, tr("The address is {address}.").format(address=self._address)
            )
        return Finding(
            ADDRESS,
            State.HINT,
            tr("The address is {address}: key and pixels travel to it unencrypted.").format(
                address=self._address
            ),
            tr("Ask the server's operator for an address that begins with https://."),
        )

    def _look_at_connection(self) -> Finding:
        if not self._address:
            return skipped(CONNECTION, tr(_NOWHERE))
        begun = time.monotonic()
        try:
            reply = self._get("")
        except ServerError as error:
            if error.kind != CERTIFICATE:
                raise
            self._untrusted = error
            return Finding(
                CONNECTION, State.OK, tr("Somebody answers at {host}.").format(host=self._host)
            )
        milliseconds = round(1000 * (time.monotonic() - begun))
        self._connected = True
        if reply.led_to:
            raise led_elsewhere(reply, self._address)
        if reply.status not in _ANSWERS or (is_page(reply) and reply.status not in _LOCKED):
            raise refusal(reply, self._address, with_key=False)
        self._reply = reply
        sentence = tr("The server at {host} answers in {milliseconds} ms.").format(
            host=self._host, milliseconds=milliseconds
        )
        return Finding(CONNECTION, State.OK, sentence)

    def _look_at_certificate(self) -> Finding:
        if self._untrusted is not None:
            return failed(CERTIFICATES, self._untrusted)
        if not self._address:
            return skipped(CERTIFICATES, tr(_NOWHERE))
        if not is_encrypted(self._address):
            return skipped(CERTIFICATES, tr("only addresses that begin with https:// have one"))
        if not self._connected:
            return skipped(CERTIFICATES, tr("the server does not answer"))
        return Finding(
            CERTIFICATES,
            State.OK,
            tr("QGIS trusts the certificate of {host}.").format(host=self._host),
        )

    def _look_at_key(self) -> Finding:
        if self._reply is None:
            return skipped(KEY, self._why_silent)
        if not self._authcfg:
            return self._without_key(self._reply)
        reply = self._get(self._authcfg)
        if reply.status in _LOCKED:
            return Finding(
                KEY,
                State.BAD,
                tr("The server does not accept the chosen key."),
                tr(
                    "Edit the server and choose another authentication configuration, or ask "
                    "the server's operator for the right key."
                ),
                describe(reply, parse_failure(reply.body)),
            )
        self._let_in = True
        if self._wants_key:
            return Finding(KEY, State.OK, tr("The server wants a key and accepts the chosen one."))
        return Finding(
            KEY,
            State.HINT,
            tr("A key is chosen that the server does not ask for; it is sent all the same."),
            tr("Edit the server and choose no key, or have the server's operator set one."),
        )

    def _without_key(self, reply: Reply) -> Finding:
        if not self._wants_key:
            self._let_in = True
            return Finding(KEY, State.OK, tr("The server wants no key, and none is chosen."))
        return Finding(
            KEY,
            State.BAD,
            tr("The server wants a key, and none is chosen."),
            tr(
                "Edit the server and choose or add its authentication configuration, or "
                "ask the server's operator for the key."
            ),
            describe(reply, parse_failure(reply.body)),
        )

    def _look_at_protection(self) -> Finding:
        """Whether anybody may have something computed; the request is one that computes nothing."""
        if self._reply is None:
            return skipped(PROTECTION, self._why_silent)
        url, body = self._address + POOLING, probe_request(_NO_MODEL)
        try:
            reply = transfer.post(url, body, "", self._feedback, CARD_TIMEOUT_MS / 1000)
        except ServerError as error:
            return _not_known(error.message)
        if reply.status in _LOCKED:
            return Finding(
                PROTECTION, State.OK, tr("The server computes for nobody without its key.")
            )
        if not _is_let_in(reply):
            return _not_known(describe(reply))
        return self._unprotected(describe(reply, parse_failure(reply.body)))

    def _unprotected(self, details: str) -> Finding:
        if not is_loopback(self._address):
            sentence = tr("Whoever reaches {host} may have it compute, without a key.").format(
                host=self._host
            )
            return Finding(PROTECTION, State.BAD, sentence, tr(_SET_A_KEY), details)
        if self._wants_key:
            sentence = tr("The server wants a key, but computes without one.")
            return Finding(PROTECTION, State.HINT, sentence, tr(_SET_A_KEY), details)
        sentence = tr("Every program on this computer may use the server, which asks for no key.")
        return Finding(PROTECTION, State.OK, sentence, details=details)

    def _look_at_model(self) -> Finding:
        if not self._let_in:
            return skipped(MODEL, self._why_silent if self._reply is None else tr(_CLOSED))
        card = ServerClient(self._address, self._authcfg).card(self._feedback)
        self.card = card
        card.check_makes_masks()
        return _describe(card)

    def _get(self, authcfg: str) -> Reply:
        return transfer.get(self._address + CARD, authcfg, self._feedback, CARD_TIMEOUT_MS)


def _is_let_in(reply: Reply) -> bool:
    """Whether the server itself looked at the request, and not something before it or nobody."""
    if reply.led_to:
        return False
    if parse_failure(reply.body) is not None:
        return True
    return reply.status < 500 and reply.status not in (404, 405, 429) and not is_page(reply)


def _not_known(details: str) -> Finding:
    sentence = tr("Whether the server computes without a key could not be found out.")
    remedy = tr("Check again, and tell the server's operator if it stays so.")
    return Finding(PROTECTION, State.HINT, sentence, remedy, details)


def _describe(card: ModelCard) -> Finding:
    name = f"{card.title} ({card.model})"
    if card.device:
        name = tr("{name} on {device}").format(name=name, device=card.device_title)
    if not card.speaks_terramask:
        return Finding(
            MODEL,
            State.HINT,
            tr("{name}, served by the plugin '{plugin}': it works, with limits.").format(
                name=name, plugin=card.dialect
            ),
            tr("Serve it with terramask-serve to do without them."),
            "\n".join(card.limitations),
        )
    versions = ", ".join(f"{what} {version}" for what, version in card.versions.items())
    details = tr("protocol version {protocol}, {versions}").format(
        protocol=PROTOCOL, versions=versions
    )
    if card.demonstration:
        return Finding(
            MODEL,
            State.HINT,
            tr("{name}, a model for demonstration; {details}.").format(name=name, details=details),
            tr("Have the server run a Prithvi model for real work."),
            card.about,
        )
    if not card.finds_floods:
        return Finding(
            MODEL,
            State.HINT,
            tr("{name}, which does not look for floods; {details}.").format(
                name=name, details=details
            ),
            tr("Use 'Segment a scene' of the toolbox with it, or choose a server for floods."),
            card.about,
        )
    return Finding(MODEL, State.OK, f"{name}; {details}.", details=card.about)
