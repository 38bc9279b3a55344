"""How pixels get to the server: with the request, or by an address that the server fetches."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from urllib.parse import urlsplit

import numpy as np
from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QByteArray

from ..raster.answer import read_answer
from ..raster.bands import BandChoice
from ..raster.cells import Part
from ..raster.packing import Packed
from ..raster.pixels import SceneReader
from ..raster.plain import PlainReader
from ..raster.scene import Scene
from ..raster.windows import Window
from ..server.client import ServerClient
from ..server.transfer import joined
from ..wire.card import NODATA, ModelCard
from ..wire.errors import TIMEOUT, SceneError, ServerError
from ..wire.request import Ask, file_request, url_request
from ..wire.sentences import tr
from . import limits
from .request import AUTO, URL, DetectRequest
from .same_model import SameModel
from .workers import Answered

_ADDRESS = ("url_refused", "url_failed", "unreadable_image", "invalid_request")
_RAW = "raw"


class Transport:
    """What the threads of a run share: whom and what to ask for, and which way.

    ``by_url`` is whether the server is to fetch the scene; with ``auto`` it is tried for a scene
    that has an address without a password or a key in it, and given up for all windows where it
    fails once; ``told`` is called with a sentence then.

    Raises SceneError for the transport ``url`` and a scene that has no address.
    """

    def __init__(
        self,
        client: ServerClient,
        card: ModelCard,
        request: DetectRequest,
        choice: BandChoice,
        told: Callable[[str], None],
    ) -> None:
        scene, transport = request.scene, request.transport
        if transport == URL and not scene.url:
            raise SceneError(
                tr(
                    "The layer has no http(s) address that the server could fetch; choose the "
                    "transport 'auto' or 'b64'."
                )
            )
        if transport == URL and not card.speaks_terramask:
            _check_whole(card, request)
        self.client = client
        self.card = card
        self.model = SameModel(client, card)
        self.scene = scene
        self.choice = choice
        # A model that takes the file's own numbers must get them whichever way they come.
        raw = card.units.kind == _RAW
        self.numbers = replace(choice, scale=None, offset=None) if raw else choice
        self.probabilities = request.probabilities
        self.may_send = transport != URL
        self.by_url = transport == URL or (transport == AUTO and may_fetch(card, scene))
        self.has_fetched = False
        self.bands = 1 + (len(card.classes) if request.probabilities else 0)
        self._told = told

    def send_instead(self, error: ServerError) -> None:
        """From now on the pixels are sent."""
        if self.by_url:
            self.by_url = False
            self._told(
                tr(
                    "The server does not fetch the layer from {host} ({kind}); its pixels are "
                    "sent instead."
                ).format(host=_host(self.scene.url), kind=error.kind or "no answer")
            )

    def ask(self, choice: BandChoice) -> Ask:
        """What to ask for, but for the window."""
        return Ask(
            indices=choice.indices,
            scale=choice.scale,
            offset=choice.offset,
            nodata=choice.nodata,
            acquired=(choice.acquired,) if self.card.inputs.acquired else (),
            probabilities=self.probabilities,
        )


class Sender:
    """Asks for windows in one thread; a context manager that gives the function which asks."""

    def __init__(self, shared: Transport) -> None:
        self._shared = shared
        self._reader: SceneReader | None = None
        self._plain: PlainReader | None = None

    def __enter__(self) -> Callable[[Part, QgsFeedback], Answered]:
        return self._ask

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for reader in (self._reader, self._plain):
            if reader is not None:
                reader.close()

    def _ask(self, part: Part, feedback: QgsFeedback) -> Answered:
        try:
            self._shared.model.check(feedback)
            return self._by_url_or_sent(part, feedback)
        except ServerError:
            self._shared.model.doubt()
            raise

    def _by_url_or_sent(self, part: Part, feedback: QgsFeedback) -> Answered:
        shared = self._shared
        if shared.by_url:
            try:
                return self._fetched(part, feedback)
            except ServerError as error:
                first_was_slow = error.kind == TIMEOUT and not shared.has_fetched
                if not shared.may_send or not (error.kind in _ADDRESS or first_was_slow):
                    raise
                shared.send_instead(error)
        return self._sent(part, feedback)

    def _fetched(self, part: Part, feedback: QgsFeedback) -> Answered:
        shared = self._shared
        window = part.keep.as_tuple() if shared.card.speaks_terramask else None
        ask = replace(shared.ask(shared.numbers), window=window)
        body = joined(url_request(shared.card, shared.scene.url, ask))
        try:
            answered = self._post(part.keep, body, feedback)
        except ServerError as error:
            if error.kind == TIMEOUT and window is None:
                # Half of the window would be the whole file again.
                raise ServerError(error.message, error.details) from error
            raise
        shared.has_fetched = True
        if not shared.card.speaks_terramask:
            # It knows no missing pixels; that they are not counted is worth reading them here.
            _hide(answered.values, self._packed(part.keep)[0])
        return answered

    def _sent(self, part: Part, feedback: QgsFeedback) -> Answered:
        shared = self._shared
        begun = time.monotonic()
        packed, window = self._packed(part.send)
        read_s = time.monotonic() - begun
        if packed.empty:
            nothing = np.full((shared.bands, *_shape(part.keep)), NODATA, dtype=np.uint8)
            return Answered(nothing, (), read_s, 0.0, 0)
        body = joined(file_request(shared.card, packed.geotiff, self._ask_for(packed)))
        # Else they lie in memory beside their base64 until the answer comes.
        packed = replace(packed, geotiff=b"")
        answered = self._post(window, body, feedback)
        values = answered.values[:, : part.send.height, : part.send.width]
        if not shared.card.speaks_terramask:
            _hide(values, packed)
        return replace(answered, values=_kept(values, part), read_s=read_s)

    def _packed(self, window: Window) -> tuple[Packed, Window]:
        """The pixels of the window, and the window that the server sees."""
        shared = self._shared
        if shared.card.speaks_terramask:
            if self._reader is None:
                self._reader = SceneReader(shared.scene, shared.numbers)
            return self._reader.read(window), window
        if self._plain is None:
            card = shared.card
            self._plain = PlainReader(shared.scene, shared.choice, card.tile, card.units)
        return self._plain.read(window)

    def _ask_for(self, packed: Packed) -> Ask:
        choice = self._shared.numbers
        return self._shared.ask(
            replace(
                choice,
                indices=tuple(range(len(choice.indices))),
                scale=packed.scale,
                offset=packed.offset,
                nodata=packed.nodata,
            )
        )

    def _post(self, window: Window, body: QByteArray, feedback: QgsFeedback) -> Answered:
        shared = self._shared
        begun = time.monotonic()
        answer = shared.client.pool(shared.card, body, feedback, limits.REQUEST_S)
        seconds = time.monotonic() - begun
        values = read_answer(
            answer.geotiff, shared.scene, window, shared.card, shared.probabilities
        )
        return Answered(values, answer.notes, 0.0, seconds, body.size())


def may_fetch(card: ModelCard, scene: Scene) -> bool:
    """Whether the address of a scene may be passed on unasked, and the server takes windows of it.

    The query of an address is often a signature.
    """
    parts = urlsplit(scene.url)
    is_open = bool(scene.url) and "@" not in parts.netloc and not parts.query
    return is_open and card.speaks_terramask and URL in card.data_formats


def _check_whole(card: ModelCard, request: DetectRequest) -> None:
    """Raise SceneError if a server that always reads a whole file cannot be given this one."""
    scene, area = request.scene, request.area
    small = scene.whole.pixels <= card.limits.max_pixels
    if area.polygons is None and area.window == scene.whole and small:
        return
    raise SceneError(
        tr(
            "The server always reads a whole file from an address, and this is a part "
            "of one or more than its {max_pixels} pixels; choose the transport 'auto' "
            "or 'b64'."
        ).format(max_pixels=card.limits.max_pixels)
    )


def _kept(values: np.ndarray, part: Part) -> np.ndarray:
    left, top = part.keep.column - part.send.column, part.keep.row - part.send.row
    return values[:, top : top + part.keep.height, left : left + part.keep.width]


def _hide(values: np.ndarray, packed: Packed) -> None:
    """Take out what is no measurement, for a server that does not know."""
    if packed.valid is not None:
        values[:, ~packed.valid] = NODATA


def _shape(window: Window) -> tuple[int, int]:
    return window.height, window.width


def _host(url: str) -> str:
    """The part of an address that may be logged: what follows can hold a key."""
    return urlsplit(url).hostname or "its address"
