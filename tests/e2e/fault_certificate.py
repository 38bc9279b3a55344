"""Certificates for loopback that are wrong in one way or another, made by ``openssl``."""

from __future__ import annotations

import subprocess
from pathlib import Path

_CONFIG = """
[ca]
default_ca = own
[own]
database = {folder}/index.txt
serial = {folder}/serial
new_certs_dir = {folder}
default_md = sha256
policy = any
x509_extensions = names
[any]
commonName = supplied
[names]
subjectAltName = {name}
"""
EXPIRED = ("20200101000000Z", "20200201000000Z")
VALID = ("20200101000000Z", "20600101000000Z")
LOOPBACK = "IP:127.0.0.1"


def certificate(folder: Path, dates: tuple[str, str], name: str = LOOPBACK) -> Path:
    """A PEM file of a key and a certificate that it signed itself, for ``name`` between dates."""
    config, key, request = folder / "ca.cnf", folder / "key.pem", folder / "request.pem"
    made, both = folder / "certificate.pem", folder / "both.pem"
    config.write_text(_CONFIG.format(folder=folder, name=name), encoding="utf-8")
    (folder / "index.txt").write_text("", encoding="utf-8")
    (folder / "serial").write_text("01\n", encoding="utf-8")
    key_options = ("-newkey", "rsa:2048", "-nodes", "-keyout", key)
    _openssl("req", "-new", *key_options, "-subj", "/CN=terramask test", "-out", request)
    between = ("-startdate", dates[0], "-enddate", dates[1])
    own = ("-batch", "-selfsign", "-notext", "-config", config, "-keyfile", key)
    _openssl("ca", *own, *between, "-in", request, "-out", made)
    both.write_text(key.read_text() + made.read_text(), encoding="utf-8")
    return both


def _openssl(*arguments: object) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, timeout=60)
