"""A Terramask server, seen from QGIS."""

from __future__ import annotations

from qgis.core import QgsFeedback

from ..wire.answer import Failure, parse_answer, parse_failure, parse_json
from ..wire.card import ModelCard
from ..wire.errors import ServerError
from . import transfer
from .address import normalised
from .transfer import Reply

CARD_TIMEOUT_MS = 10_000
_EXCERPT = 500


class ServerClient:
    """Asks one server; blocks the calling thread, which must not be the one of the GUI.

    Every method raises ServerError with one sentence, and Cancelled when ``feedback`` is.
    """

    def __init__(self, address: str, feedback: QgsFeedback | None = None) -> None:
        """Raises AddressError if ``address`` cannot be one."""
        self.address = normalised(address)
        self._feedback = feedback

    def card(self) -> ModelCard:
        """What the server runs and wants."""
        reply = self._get("/v1/terramask")
        self._check_access(reply)
        if reply.status != 200:
            raise self._not_terramask(reply)
        card = parse_json(reply.body)
        if not isinstance(card, dict) or "terramask" not in card:
            raise self._not_terramask(reply)
        return ModelCard.from_json(card)

    def pool(self, body: bytes) -> bytes:
        """The GeoTIFF of the mask that the request ``body`` asks for."""
        reply = transfer.post(self.address + "/pooling", body, self._feedback)
        if reply.status == 200:
            return parse_answer(reply.body)
        failure = parse_failure(reply.body)
        if failure is not None and failure.kind:
            raise ServerError(failure.message, _details(reply, failure), failure.kind)
        self._check_access(reply)
        if failure is not None:
            raise ServerError(failure.message, _details(reply, failure))
        raise ServerError(
            f"The server at {self.address} failed with HTTP status {reply.status}; "
            "try again, and tell its operator if it stays so.",
            _details(reply),
        )

    def _get(self, path: str) -> Reply:
        return transfer.get(self.address + path, CARD_TIMEOUT_MS, self._feedback)

    def _check_access(self, reply: Reply) -> None:
        if reply.status in (401, 403):
            raise ServerError(
                f"The server at {self.address} does not let this computer in "
                f"(HTTP status {reply.status}); ask its operator for access.",
                _details(reply),
            )

    def _not_terramask(self, reply: Reply) -> ServerError:
        if reply.status >= 500:
            return ServerError(
                f"The server at {self.address} is not able to answer (HTTP status {reply.status}); "
                "wait until it has started, or look at its output.",
                _details(reply),
            )
        models = self._vllm_models()
        if models is None:
            return ServerError(
                f"Something answers at {self.address}, but it is not a Terramask server; "
                "correct the address or the port.",
                _details(reply),
            )
        return ServerError(
            f"The vLLM server at {self.address} runs {models} without Terramask; "
            "start it with terramask-serve.",
            _details(reply),
        )

    def _vllm_models(self) -> str | None:
        """The models that a vLLM server lists, for people; None if it is not one."""
        reply = self._get("/v1/models")
        listing = parse_json(reply.body)
        models = listing.get("data") if isinstance(listing, dict) else None
        if reply.status != 200 or not isinstance(models, list):
            return None
        names = [str(model["id"]) for model in models if isinstance(model, dict) and "id" in model]
        return ", ".join(names) or "no model"


def _details(reply: Reply, failure: Failure | None = None) -> str:
    cause = f"{failure.kind} {failure.param}".strip() if failure else ""
    body = reply.body[:_EXCERPT].decode("utf-8", "replace")
    return f"HTTP status {reply.status} {cause}\n{body}"
