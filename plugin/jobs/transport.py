"""How pixels get to the server: with the request, or by an address that the server fetches."""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType
from urllib.parse import urlsplit

from qgis.core import QgsProcessingFeedback

from ..raster.pixels import SceneReader
from ..raster.scene import Scene
from ..raster.windows import Window
from ..server.client import ServerClient
from ..wire.card import ModelCard
from ..wire.errors import SceneError, ServerError
from ..wire.request import file_request, url_request
from .stopwatch import Stopwatch

AUTO = "auto"
FILE = "b64"
URL = "url"
TRANSPORTS = (AUTO, FILE, URL)


def chosen(transport: str, scene: Scene, requests: int) -> str:
    """``auto`` or ``b64`` for ``auto``, and what was asked for otherwise.

    An address goes out unasked only if it holds no password and no key, and if the server need
    not fetch the file again for each of several requests.
    """
    if transport == AUTO and (requests > 1 or not _is_open(scene.url)):
        return FILE
    return transport


class Sender:
    """Asks ``client`` for the masks of windows of a scene; a context manager.

    With the transport ``auto`` the address is tried, and the pixels are sent where that fails.

    Raises SceneError for the transport ``url`` and a scene that has no address.
    """

    def __init__(
        self,
        client: ServerClient,
        card: ModelCard,
        scene: Scene,
        indices: Sequence[int],
        transport: str,
        watch: Stopwatch,
    ) -> None:
        if transport == URL and not scene.url:
            raise SceneError(
                "The layer has no http(s) address that the server could fetch; "
                "choose the transport 'auto' or 'b64'."
            )
        self._client = client
        self._card = card
        self._scene = scene
        self._indices = tuple(indices)
        self._may_send = transport != URL
        self._by_url = transport != FILE
        self._watch = watch
        self._reader: SceneReader | None = None

    def __enter__(self) -> Sender:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._reader is not None:
            self._reader.close()

    def mask(self, window: Window, feedback: QgsProcessingFeedback) -> bytes:
        """The GeoTIFF of the mask of ``window``. Raises TerramaskError."""
        if self._by_url:
            try:
                return self._fetched(window)
            except ServerError as error:
                if not self._may_send:
                    raise
                feedback.pushInfo(
                    f"The server does not fetch the layer from {_host(self._scene.url)} "
                    f"({error.kind or 'no answer'}); its pixels are sent instead."
                )
                self._by_url = False
        return self._sent(window)

    def _fetched(self, window: Window) -> bytes:
        body = url_request(self._card.model, self._scene.url, self._indices, window.as_tuple())
        with self._watch.phase("send"):
            return self._client.pool(body)

    def _sent(self, window: Window) -> bytes:
        with self._watch.phase("read"):
            if self._reader is None:
                self._reader = SceneReader(self._scene, self._indices)
            geotiff = self._reader.geotiff(window)
        with self._watch.phase("send"):
            return self._client.pool(
                file_request(self._card.model, geotiff, range(len(self._indices)))
            )


def _is_open(url: str) -> bool:
    """Whether an address may be passed on unasked; the query of one is often a signature."""
    parts = urlsplit(url)
    return bool(url) and "@" not in parts.netloc and not parts.query


def _host(url: str) -> str:
    """The part of an address that may be logged: what follows can hold a key."""
    return urlsplit(url).hostname or "its address"
