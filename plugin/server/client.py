"""A server, seen from QGIS."""

from __future__ import annotations

from qgis.core import QgsFeedback

from ..wire.answer import Answer, parse_answer, parse_json
from ..wire.card import ModelCard
from ..wire.errors import ServerError
from ..wire.known_models import known_card
from ..wire.probe import dialect_of, probe_request, served_models
from ..wire.request import Body
from ..wire.sentences import tr
from . import transfer
from .address import normalised
from .http_errors import is_page, led_elsewhere, refusal, unusable
from .transfer import Content, Reply

CARD_TIMEOUT_MS = 10_000
CARD = "/v1/terramask"
_MODELS = "/v1/models"
POOLING = "/pooling"


class ServerClient:
    """Asks one server; blocks the calling thread, which must not be the one of the GUI.

    It never changes, and several threads may use it at the same time. Every method raises
    ServerError with one sentence, and Cancelled when ``feedback`` is.
    """

    def __init__(self, address: str, authcfg: str = "") -> None:
        """``authcfg`` names the authentication configuration of QGIS that holds the key; empty for
        none. Raises AddressError if ``address`` cannot be one."""
        self.address = normalised(address)
        self.authcfg = authcfg

    def card(self, feedback: QgsFeedback | None = None) -> ModelCard:
        """What the server runs and wants; a card known beforehand if it has none of its own."""
        reply = self._get(CARD, feedback)
        card = parse_json(reply.body) if reply.status == 200 else None
        if isinstance(card, dict) and "terramask" in card:
            return ModelCard.from_json(card)
        if reply.status not in (200, 404, 405) or is_page(reply):
            raise self._refusal(reply)
        return self._recognised(reply, feedback)

    def card_again(self, card: ModelCard, feedback: QgsFeedback | None = None) -> ModelCard:
        """What the server runs by now; ``card`` is what it ran. Of a server without a card no more
        than the list of its models is asked for as long as that begins with the same one."""
        if not card.speaks_terramask:
            listing = self._get(_MODELS, feedback)
            models = served_models(listing.body) if listing.status == 200 else None
            if models and models[0].name == card.model:
                return card
        return self.card(feedback)

    def pool(
        self,
        card: ModelCard,
        body: Body | Content,
        feedback: QgsFeedback | None = None,
        limit_s: float | None = None,
    ) -> Answer:
        """The mask that the request ``body`` asks for; ``limit_s`` is how long all of it may take.

        Where the server's answer is no mask, ServerError has the kind ``garbled``.
        """
        reply = self._post(body, feedback, limit_s)
        if reply.status != 200:
            raise self._refusal(reply)
        if is_page(reply) or not reply.body:
            raise unusable(reply, self.address)
        return parse_answer(reply.body)

    def _recognised(self, reply: Reply, feedback: QgsFeedback | None) -> ModelCard:
        """The card of a server without one. ``reply`` is what it answered instead."""
        listing = self._get(_MODELS, feedback)
        models = served_models(listing.body) if listing.status == 200 else None
        if models is None:
            raise unusable(reply, self.address)
        if not models:
            raise ServerError(
                tr(
                    "The vLLM server at {address} runs no model; start it with terramask-serve."
                ).format(address=self.address)
            )
        model = models[0]
        dialect = dialect_of(self._post(probe_request(model.name), feedback).body)
        if not dialect:
            names = ", ".join(model.name for model in models)
            raise ServerError(
                tr(
                    "The vLLM server at {address} runs {names} without Terramask; start it "
                    "with terramask-serve."
                ).format(address=self.address, names=names)
            )
        return known_card(dialect, model.name, model.root)

    def _get(self, path: str, feedback: QgsFeedback | None) -> Reply:
        url = self.address + path
        return self._from_here(transfer.get(url, self.authcfg, feedback, CARD_TIMEOUT_MS))

    def _post(
        self, body: Body | Content, feedback: QgsFeedback | None, limit_s: float | None = None
    ) -> Reply:
        content = transfer.joined(body) if isinstance(body, Body) else body
        url = self.address + POOLING
        return self._from_here(transfer.post(url, content, self.authcfg, feedback, limit_s))

    def _from_here(self, reply: Reply) -> Reply:
        if reply.led_to:
            raise led_elsewhere(reply, self.address)
        return reply

    def _refusal(self, reply: Reply) -> ServerError:
        return refusal(reply, self.address, bool(self.authcfg))
