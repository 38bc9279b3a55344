"""The main job from beginning to end (``make demo``): server, QGIS desktop, flood mask, picture."""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

from local_server import ROOT, ServerFailed, local_server

# How long QGIS may take for a large scene; the sample (1.8 MiB) needs about 3 s on two CPU cores.
SECONDS_PER_MIB = 20


def main() -> int:
    # Ended by a signal, the demonstration still has to end its server.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        return _demo(_options())
    except KeyboardInterrupt:
        return 130


def _demo(options: argparse.Namespace) -> int:
    out: Path = options.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    print("Starting the local server (about a minute) ...", flush=True)
    try:
        with local_server(log=out / "server.log") as address:
            seconds = time.monotonic() - started
            print(f"Detecting floods in {options.scene.name} in QGIS ...", flush=True)
            code = _detect(address, options.scene, out)
    except ServerFailed as error:
        print(f"demo: the server did not start: {error}", file=sys.stderr)
        return 1
    if code == 0:
        _report(out, seconds)
    return code


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    sample = ROOT / "resources" / "sample" / "flooded_valley.tif"
    parser.add_argument("--scene", type=Path, default=sample)
    parser.add_argument("--out", type=Path, default=ROOT / "demo-out")
    options = parser.parse_args()
    if not options.scene.is_file():
        parser.error(f"there is no file {options.scene}")
    return options


def _detect(address: str, scene: Path, out: Path) -> int:
    desktop = [sys.executable, str(ROOT / "tools" / "desktop.py"), "demo"]
    arguments = ["--server", address, "--scene", str(scene.resolve()), "--out", str(out)]
    patience = 150 + SECONDS_PER_MIB * scene.stat().st_size // (1 << 20)
    return subprocess.run([*desktop, *arguments, "--timeout", str(patience)]).returncode


def _report(out: Path, server_start: float) -> None:
    path = out / "summary.json"
    summary = json.loads(path.read_text(encoding="utf-8"))
    summary.setdefault("seconds", {})["server_start"] = round(server_start, 1)
    path.write_text(json.dumps(summary, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    areas = ", ".join(f"{name} {area} km²" for name, area in summary.get("km2", {}).items())
    print(f"Done: {areas}.")
    for name in ("mask.tif", "screenshot.png", "summary.json"):
        print(f"  {out / name}")


if __name__ == "__main__":
    sys.exit(main())
