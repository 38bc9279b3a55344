"""The proxy of QGIS's settings, for programs that know only their own."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsSettings

_KINDS = ("HttpProxy", "HttpCachingProxy")
_NAMES = ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")


def of_qgis() -> dict[str, str]:
    """Variables that name the proxy; none where QGIS uses the system's own, or one that pip could
    not use."""
    stored = QgsSettings()
    on = str(stored.value("proxy/proxyEnabled", "false")).lower() in ("true", "1")
    host = str(stored.value("proxy/proxyHost", "") or "")
    if not on or not host or str(stored.value("proxy/proxyType", "")) not in _KINDS:
        return {}
    port = str(stored.value("proxy/proxyPort", "") or "")
    user = quote(str(stored.value("proxy/proxyUser", "") or ""), safe="")
    password = quote(str(stored.value("proxy/proxyPassword", "") or ""), safe="")
    who = f"{user}:{password}@" if user else ""
    address = f"http://{who}{host}{':' + port if port else ''}"
    return dict.fromkeys(_NAMES, address)
