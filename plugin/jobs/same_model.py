"""Whether a server that failed still runs the model that the run began with."""

from __future__ import annotations

import threading
import time

from qgis.core import QgsFeedback

from ..server.client import ServerClient
from ..server.one_at_a_time import alone
from ..wire.card import ModelCard
from ..wire.errors import TIMEOUT, UNREACHABLE, ServerError
from ..wire.sentences import tr

OTHER_MODEL = "other_model"


class SameModel:
    """Shared by the threads of a run: one of them asks, and all know."""

    def __init__(self, client: ServerClient, card: ModelCard) -> None:
        self._client = client
        self._card = card
        self._asking = threading.Lock()
        self._counting = threading.Lock()
        self._doubts = self._settled = 0
        self._failed_at = 0.0
        self._failure: ServerError | None = None

    def doubt(self) -> None:
        """Something failed: another model may answer from now on."""
        with self._counting:
            self._doubts += 1

    def check(self, feedback: QgsFeedback) -> None:
        """Ask for the server's card if anything is in doubt.

        Raises ServerError if the model is another one, or if no card comes; Cancelled.
        """
        came = time.monotonic()
        if not self._open():
            return
        with alone(self._asking, feedback):
            doubts = self._open()
            if not doubts:
                return
            if self._failure is not None and self._failed_at > came:
                # Another thread has just found out, while this one waited.
                raise _server_itself(self._failure)
            try:
                self._compare(self._client.card(feedback))
            except ServerError as error:
                self._failure, self._failed_at = _server_itself(error), time.monotonic()
                raise self._failure from error
            # What has failed since the card was asked for is still in doubt.
            self._settled = doubts

    def _open(self) -> int:
        """How many doubts there have been; 0 if all are settled."""
        with self._counting:
            return self._doubts if self._doubts > self._settled else 0

    def _compare(self, card: ModelCard) -> None:
        if card.fingerprint() != self._card.fingerprint():
            raise ServerError(
                tr(
                    "The server now runs another model ('{title}') than when the run began "
                    "('{before}'); start that one again, or begin a new run."
                ).format(title=card.title, before=self._card.title),
                kind=OTHER_MODEL,
            )


def _server_itself(error: ServerError) -> ServerError:
    """The same; that no card comes in time says that the server is slow, not the window large."""
    kind = UNREACHABLE if error.kind == TIMEOUT else error.kind
    return ServerError(error.message, error.details, kind, error.status, error.retry_after)
