"""What the files in ``server_plugin/deploy`` say of the server."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "server_plugin" / "deploy"
PAGE = ROOT / "docs" / "deployment.md"
SERVE = "/opt/terramask/bin/terramask-serve"


def text(name: str) -> str:
    return (DEPLOY / name).read_text(encoding="utf-8")


def instruction(name: str) -> list[str]:
    """The words of the Dockerfile's last ENTRYPOINT, CMD or (of HEALTHCHECK) indented CMD."""
    return list(
        json.loads(re.findall(rf"^ *{name} (\[.*\])$", text("Dockerfile"), re.MULTILINE)[-1])
    )


def health_check() -> list[str]:
    """The command by which Docker asks how the server is."""
    (words,) = re.findall(r"^HEALTHCHECK .*\\\n +CMD (\[.*\])$", text("Dockerfile"), re.MULTILINE)
    return list(json.loads(words))


def setting(file: str, name: str) -> str:
    """The value of a line of the unit (``Name=value``) or of nginx's site (``name value;``)."""
    (value,) = re.findall(rf"^ *{name}[= ]\s*(.*?);?$", text(file), re.MULTILINE)
    return str(value)


def compose() -> dict[str, Any]:
    """The service of compose.yaml that is ours."""
    return dict(yaml.safe_load(text("compose.yaml"))["services"]["server"])


def manifests() -> dict[str, Any]:
    """Kubernetes' objects by kind."""
    files = (text("kubernetes.yaml"), text("kubernetes-autoscaling.yaml"))
    found = [one for file in files for one in yaml.safe_load_all(file)]
    return {one["kind"]: one for one in found}


def pod() -> dict[str, Any]:
    return dict(manifests()["Deployment"]["spec"]["template"]["spec"])


def container() -> dict[str, Any]:
    (only,) = pod()["containers"]
    return dict(only)


def calls() -> dict[str, list[str]]:
    """How each file calls ``terramask-serve``: the words after it."""
    unit = shlex.split(re.sub(r"\\\n", " ", text("terramask.service")), comments=True)
    start = unit.index(f"ExecStart={SERVE}")
    end = next(i for i, word in enumerate(unit) if i > start and "=" in word)
    entry = instruction("ENTRYPOINT")
    always = entry[entry.index(SERVE) + 1 :]
    return {
        "terramask.service": unit[start + 1 : end],
        "Dockerfile": always + instruction("CMD"),
        "compose.yaml": always + compose()["command"],
        "kubernetes.yaml": always + container()["args"],
        **{f"page, {n}": call for n, call in enumerate(page_calls())},
    }


def page_calls() -> list[list[str]]:
    lines = re.findall(rf"{SERVE} (.*)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    return [shlex.split(line) for line in lines]
