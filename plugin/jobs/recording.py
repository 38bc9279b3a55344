"""What a run writes into the list of runs, from its beginning to its end."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

from ..server.address import normalised
from ..server.redaction import Redaction
from ..wire.card import ModelCard
from ..wire.errors import AddressError, Cancelled, TerramaskError
from ..wire.sentences import tr
from .history import History, PastRun, State
from .request import DetectRequest
from .result import DetectResult

_MOST_DETAILS = 4000


class Recording:
    """Notes of one run. What cannot be written is left out: the run goes on.

    ``begun`` is what the run's journal says of an earlier beginning.
    """

    def __init__(self, request: DetectRequest, run_id: str, begun: Mapping[str, Any]) -> None:
        self._redaction = Redaction(request.server, request.authcfg)
        self._history = History(request.journals)
        self._begun = time.monotonic()
        known = self._history.read(run_id)
        run = known or self._first(request, run_id, begun)
        self._run = replace(
            run, state=State.RUNNING, output=str(request.output), message="", details=""
        )
        self._history.write(self._run)
        self._history.prune()

    def know(self, card: ModelCard, acquired: str) -> None:
        """The server has said what it runs, and the scene's date of acquisition was looked up."""
        floods = card.finds_floods
        self._run = replace(self._run, model=card.title, finds_floods=floods, acquired=acquired)
        self._history.write(self._run)

    def end(self, result: DetectResult) -> None:
        """The run has a result, with or without gaps."""
        state = State.DONE
        if result.missing:
            state = State.CANCELLED if result.cancelled else State.GAPS
        self._end(
            state=state,
            done=result.windows - result.missing,
            windows=result.windows,
            flood_km2=result.flood_km2 if result.card.finds_floods else None,
            class_km2={total.name: total.km2 for total in result.totals},
            message=self._text(" ".join(result.reasons)),
        )

    def fail(self, error: BaseException) -> None:
        """The run ended without one."""
        if isinstance(error, Cancelled):
            self._end(state=State.CANCELLED)
        elif isinstance(error, TerramaskError):
            message, details = self._text(error.message), self._text(error.details)
            self._end(state=State.FAILED, message=message, details=details)
        else:
            message = tr(
                "The run failed for a reason that Terramask does not know; see the details."
            )
            self._end(state=State.FAILED, message=message, details=self._text(repr(error)))

    def _end(self, **changes: Any) -> None:
        seconds = self._run.seconds + time.monotonic() - self._begun
        self._history.write(replace(self._run, seconds=seconds, **changes))

    def _first(self, request: DetectRequest, run_id: str, begun: Mapping[str, Any]) -> PastRun:
        server = self._address(request.server)
        settings = {**request.to_json(), "server": server}
        # Whether the scene is still the same does not matter to a repetition, where it lies does.
        settings["stamp"] = []
        settings["geotransform"] = list(request.scene.geotransform)
        now = datetime.now(timezone.utc)
        return PastRun(
            id=run_id,
            title=self._text(request.title),
            state=State.RUNNING,
            started=str(begun.get("started", now.astimezone().isoformat(timespec="seconds"))),
            at=float(begun.get("at", now.timestamp())),
            server=server,
            authcfg=request.authcfg,
            output=str(request.output),
            floods=request.floods,
            finds_floods=request.floods,
            settings={**settings, "title": self._text(request.title)},
        )

    def _address(self, server: str) -> str:
        """An address that is none may hold a key; one that is has no place for it, and a part of
        it that looks like a home folder belongs to it."""
        with suppress(AddressError):
            normalised(server)
            return server
        return self._text(server)

    def _text(self, text: str) -> str:
        """What may be kept of a text: no key, and not too much."""
        return self._redaction.text(text)[:_MOST_DETAILS]
