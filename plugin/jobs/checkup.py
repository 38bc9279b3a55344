"""The server doctor: every finding about a server, as it comes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qgis.core import Qgis, QgsFeedback
from qgis.PyQt.QtCore import QSysInfo, qVersion

from ..server.doctor import Doctor
from ..server.finding import Finding, State, failed, skipped
from ..server.redaction import Redaction
from ..wire.errors import Cancelled, TerramaskError
from ..wire.sentences import tr
from .golden_chip import CHIP, look_at_chip
from .provenance_tags import client_version
from .workers import UnexpectedError

_ORDER = (State.OK, State.SKIPPED, State.HINT, State.BAD)


def check_up(address: str, authcfg: str, feedback: QgsFeedback | None = None) -> Iterator[Finding]:
    """Look at the server; what is secret has been taken out of the findings.

    It blocks, and so belongs into a thread. It raises nothing: what goes wrong is a finding. There
    are always the same ones in the same order, fewer if ``feedback`` is cancelled.
    """
    doctor, redaction = Doctor(address, authcfg, feedback), Redaction(address, authcfg)

    def look_at() -> Finding:
        if doctor.card is None:
            return skipped(CHIP, tr("the model is not known"))
        return look_at_chip(doctor.card, address, authcfg, feedback)

    for name, look in (*doctor.looks(), (CHIP, look_at)):
        try:
            finding = look()
        except Cancelled:
            return
        except TerramaskError as error:
            finding = failed(name, error)
        except Exception as error:
            finding = failed(name, UnexpectedError(error))
        yield redaction.finding(finding)


def worst(findings: Sequence[Finding]) -> State:
    """What is to be said of all of them together."""
    return max((finding.state for finding in findings), key=_ORDER.index, default=State.SKIPPED)


def report(findings: Sequence[Finding]) -> str:
    """The findings as a text to be sent to somebody."""
    return "\n".join([_versions(), "", *(_lines(finding) for finding in findings)]) + "\n"


def _versions() -> str:
    """What the doctor looked with; nothing that names the computer or who uses it."""
    return (
        f"Server doctor of Terramask {client_version() or '?'}, QGIS {Qgis.QGIS_VERSION}, "
        f"Qt {qVersion()}, {QSysInfo.prettyProductName()}"
    )


def _lines(finding: Finding) -> str:
    further = [text for text in (finding.remedy, *finding.details.splitlines()) if text.strip()]
    first = f"{finding.state.value:8}{finding.name}: {finding.sentence}"
    return "\n".join([first, *(f"{'':8}{text}" for text in further)])
