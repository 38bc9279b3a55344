"""Which ports of this computer nobody listens on."""

from __future__ import annotations

from qgis.PyQt.QtNetwork import QHostAddress, QTcpServer

from .launching import LAST_PORT, PORTS_TRIED


def is_free(port: int) -> bool:
    """Whether a server could listen there on this computer's own address."""
    probe = QTcpServer()
    free = bool(probe.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), port))
    probe.close()
    return free


def next_free(port: int) -> int:
    """The first free port after `port`; 0 if none of the next PORTS_TRIED is."""
    for other in range(port + 1, min(port + PORTS_TRIED, LAST_PORT) + 1):
        if is_free(other):
            return other
    return 0
