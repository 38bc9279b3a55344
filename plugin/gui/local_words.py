"""What the dialog of the local server says about how things stand."""

from __future__ import annotations

from dataclasses import dataclass

from ..server.local.local_server import LocalServer, State
from ..wire.errors import TerramaskError
from ..wire.sentences import tr
from .status_line import Level

Words = tuple[Level, str, str]


@dataclass(frozen=True)
class Standing:
    """``obstacle`` is why this computer cannot have a server, ``error`` what failed last;
    ``is_newer`` is whether Terramask brings a newer server than the one that is installed,
    ``was_begun`` whether there is half an installation."""

    obstacle: str
    error: TerramaskError | None
    server: LocalServer
    is_installed: bool
    is_newer: bool
    was_begun: bool

    def words(self) -> Words:
        """Level, sentence, and what more there is to say."""
        if self.obstacle:
            return Level.HINT, self.obstacle, ""
        return self._of_error() or self._of_server() or self._of_installation()

    def _of_server(self) -> Words | None:
        state, address = self.server.state, self.server.address
        if state is State.RUNNING:
            return Level.ONLINE, tr("The server runs at {}.").format(address), ""
        if state is State.OTHERS:
            return Level.ONLINE, tr("A server runs at {} already.").format(address), ""
        if state is State.STARTING:
            text = tr("The server loads its model, which can take minutes: {} s.")
            return Level.WAITING, text.format(self.server.seconds), ""
        if state is State.STOPPING:
            return Level.WAITING, tr("The server is being stopped …"), ""
        if state is State.LOOKING:
            return Level.WAITING, tr("Looking who is at {} …").format(address), ""
        return None

    def _of_error(self) -> Words | None:
        return None if self.error is None else (Level.BAD, self.error.message, self.error.details)

    def _of_installation(self) -> Words:
        if self.is_installed and self.is_newer:
            text = tr("Terramask brings a newer server than the one that is installed: update it.")
            return Level.HINT, text, ""
        if self.is_installed:
            return Level.PLAIN, tr("The server is installed and does not run."), ""
        if self.was_begun:
            text = tr("The last installation did not end; install again: what was fetched is kept.")
            return Level.HINT, text, ""
        return (
            Level.PLAIN,
            tr(
                "The server is not installed on this computer yet. Installing fetches vLLM, "
                "PyTorch and TerraTorch; QGIS itself is not changed."
            ),
            "",
        )


def running_words(server: LocalServer) -> str:
    """Model, device and how long the server stays; empty while nothing answers."""
    card = server.card
    if card is None:
        return ""
    lines = [tr("Model: {}").format(card.title or card.model)]
    if card.device:
        lines.append(tr("Computes on: {}").format(card.device_title))
    if server.state is State.RUNNING:
        if server.wish.keep:
            lines.append(tr("It keeps running when QGIS closes."))
        else:
            lines.append(tr("It ends with QGIS."))
    return "\n".join(lines)


def link_to(address: str, text: str) -> str:
    """A link for a label."""
    return f'<a href="{address}">{text}</a>'
