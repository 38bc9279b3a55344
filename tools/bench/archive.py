"""How many scenes a minute the ways of ``docs/archive.md`` get through, and what of it is QGIS."""

from __future__ import annotations

import base64
import json
import subprocess
import time
from pathlib import Path

from tools.bench.archive_page import Desk, block, given
from tools.bench.archive_scenes import BROKEN, archive
from tools.bench.context import Context
from tools.bench.figures import Section
from tools.bench.servers import SAMPLE, fetched

ABOUT = """Small made-up scenes, each of one request, on the real server with the demonstration
model, by the lines that `docs/archive.md` gives. Not the server's is what is left of the time if
that is taken away which the server alone takes for the same files, sent one after another without
QGIS. QGIS and the server share the processor here."""
_SCENES = 50
_QUICK_SCENES = 10


def measure(context: Context) -> Section:
    """The same folder each way, and once more when all is finished."""
    section = Section("An archive", ABOUT)
    count = _QUICK_SCENES if context.quick else _SCENES
    folder = context.fresh("scenes")
    scenes = archive(SAMPLE, folder, count + len(BROKEN))
    for name in BROKEN:
        scenes.pop(name).unlink()
    desk = Desk(context.fresh("desk"))
    fetched(f"{context.real}/pooling", _body(SAMPLE))
    alone = sum(_alone(context.real, path) for path in scenes.values())
    section.add(f"{count} scenes, the server alone", f"{alone:.1f} s", alone)
    by_each, in_one = context.fresh("masks"), context.fresh("masks")
    each = given(block("| python3 archive.py"), context.real, folder, by_each)
    for name, command, masks in (
        ("`archive.py`, two at once", each, by_each),
        ("one QGIS for all", desk.in_one_qgis(context.real, folder, in_one), in_one),
    ):
        seconds = _run(desk, command)
        if sorted(path.stem for path in masks.iterdir()) != sorted(scenes):
            raise RuntimeError("not all scenes were finished")
        section.add(
            f"{count} scenes, {name}",
            f"{60 * count / seconds:.0f} scenes per minute; {seconds:.1f} s, "
            f"{100 * (1 - alone / seconds):.0f} % of it not the server's",
            60 * count / seconds,
        )
        seconds = _run(desk, command)
        section.add(f"the same again, all being finished, {name}", f"{seconds:.1f} s", seconds)
    return section


def _alone(server: str, scene: Path) -> float:
    """Seconds from the first byte sent to the last that came."""
    body = _body(scene)
    begun = time.monotonic()
    fetched(f"{server}/pooling", body)
    return time.monotonic() - begun


def _body(scene: Path) -> bytes:
    content = base64.b64encode(scene.read_bytes()).decode("ascii")
    data = {"data": content, "data_format": "b64_json", "out_data_format": "b64_json"}
    return json.dumps({"data": {**data, "image_format": "tiff"}}).encode()


def _run(desk: Desk, command: str) -> float:
    """Seconds. Raises CalledProcessError if the command fails."""
    begun = time.monotonic()
    done = desk.run(command, timeout=3600)
    if done.returncode:
        raise subprocess.CalledProcessError(done.returncode, command, done.stdout, done.stderr)
    return time.monotonic() - begun
