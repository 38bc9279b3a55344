"""Answers that lead to another server are not followed.

Newer versions of QGIS (3.40 and 3.44, not 3.22) follow them whatever the request says: they
replace its policy, and send body and key to whatever address the answer names. Before a request is
sent, QGIS shows it to functions that it was given for that; ours puts the policy back.
"""

from __future__ import annotations

import threading

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkRequest

_POLICY = QNetworkRequest.Attribute.RedirectPolicyAttribute
_SAME_SERVER = QNetworkRequest.RedirectPolicy.SameOriginRedirectPolicy
_WHOSE = QNetworkRequest.Attribute.UserMax
_OURS = "terramask"
_lock = threading.Lock()
_ours = ""
"""By which name QGIS knows our function; empty: it was not given to it."""


def stay(request: QNetworkRequest) -> None:
    """Have the request answered by the server that it is for, or by none; for any thread."""
    begin()
    request.setAttribute(_WHOSE, _OURS)
    _look(request)


def begin() -> None:
    """Look at all requests from now on: best before there are any, for QGIS has no lock there."""
    global _ours
    with _lock:
        if not _ours:
            _ours = str(QgsNetworkAccessManager.setRequestPreprocessor(_look))


def end() -> None:
    """Look at requests no longer."""
    global _ours
    with _lock:
        if _ours:
            QgsNetworkAccessManager.removeRequestPreprocessor(_ours)
        _ours = ""


def _look(request: QNetworkRequest) -> None:
    """Called by QGIS in any thread, for the requests of everybody."""
    if request.attribute(_WHOSE) == _OURS:
        request.setAttribute(_POLICY, _SAME_SERVER)
