"""Another Debian release with its QGIS in a folder, made once with debootstrap and kept.

All that runs in it runs in a mount and a process namespace of its own (unshare). These end with
the command, however that ends: no mount and no process stays behind, so that the folder can be
removed at any time.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tools.matrix import machine
from tools.matrix.problem import Problem

PACKAGES = ("qgis", "python3-qgis", "python3-gdal", "python3-venv", "xvfb", "xauth", "git")
# Releases under development are often older on a mirror than their Release file allows.
APT_OPTIONS = """\
Acquire::Check-Valid-Until "false";
Acquire::Check-Date "false";
Acquire::Languages "none";
APT::Install-Recommends "false";
Dpkg::Options:: "--force-unsafe-io";
"""
NO_SERVICES = "#!/bin/sh\nexit 101\n"
# Ends when the process that started it ends, and all that runs in it with it.
NAMESPACE = (
    *("setpriv", "--pdeathsig", "KILL"),
    *("unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child"),
)
# enter ROOT PLACE... -- COMMAND...: mounts, then the command. What pip reads is read-only there.
ENTER = """\
root=$1; shift
mount -t proc proc "$root/proc"
mount --rbind /sys "$root/sys"
mount --rbind /dev "$root/dev"
while [ "$1" != -- ]; do
  mount --bind "$1" "$root$1"
  mount -o remount,bind,ro "$root$1"
  shift
done
shift
exec chroot "$root" "$@"
"""


@dataclass(frozen=True)
class Chroot:
    """A Debian release (``trixie``) from a mirror, in ``folder``."""

    release: str
    mirror: str
    folder: Path
    log: Path

    def make(self) -> None:
        """Install it, unless that was done; one that was interrupted is made again.

        Raises:
            Problem: this user may not, or debootstrap or apt failed.
        """
        marker, made_by = self.folder / "made-by", " ".join((self.mirror, *PACKAGES))
        if marker.exists() and marker.read_text(encoding="utf-8") == made_by:
            return
        self.remove()
        print(f"Installing Debian {self.release} with QGIS (2 GB) into {self.folder}", flush=True)
        self.folder.mkdir(parents=True)
        self._logged([*NAMESPACE, "debootstrap", "--variant=minbase", *self._base()])
        self._write("etc/apt/apt.conf.d/90matrix", APT_OPTIONS)
        self._write("usr/sbin/policy-rc.d", NO_SERVICES).chmod(0o755)
        self.install(*PACKAGES)
        marker.write_text(made_by, encoding="utf-8")

    def install(self, *packages: str) -> None:
        """Packages of the release, which are left as they are if they are there.

        Raises:
            Problem: apt failed.
        """
        known = self.run(["dpkg-query", "--show", *packages], output=subprocess.DEVNULL)
        if known == 0:
            return
        self._logged(self.command(["apt-get", "update"]))
        self._logged(self.command(["apt-get", "install", "-y", *packages]))

    def remove(self) -> None:
        """Delete the folder, which never holds mounts of this namespace.

        Raises:
            Problem: something is mounted in it all the same.
        """
        mounted = Path("/proc/self/mountinfo").read_text(encoding="utf-8")
        if any(line.split()[4].startswith(f"{self.folder}/") for line in mounted.splitlines()):
            raise Problem(
                f"Something is mounted in {self.folder}; unmount it and start again: nothing was "
                "deleted."
            )
        if self.folder.exists():
            shutil.rmtree(self.folder)

    def command(self, command: list[str], **more: str) -> list[str]:
        """The command line that runs ``command`` inside, with these variables besides."""
        self._share()
        places = [str(place) for place in machine.pip_places()]
        variables = [f"{name}={text}" for name, text in {**machine.environment(), **more}.items()]
        enter = ["sh", "-ec", ENTER, "enter", str(self.folder), *places, "--"]
        return [*NAMESPACE, *enter, "env", "-i", *variables, *command]

    def run(self, command: list[str], output: int | None = None, limit: float | None = None) -> int:
        """Run a command inside; its exit code, or 124 after ``limit`` seconds."""
        try:
            return subprocess.run(
                self.command(command), stdout=output, stderr=output, timeout=limit, check=False
            ).returncode
        except subprocess.TimeoutExpired:
            return 124

    def inside(self, path: str) -> Path:
        """Where a path of the chroot (``/root``) lies on this machine."""
        return self.folder / path.lstrip("/")

    def _base(self) -> list[str]:
        script = Path("/usr/share/debootstrap/scripts") / self.release
        # A debootstrap that is older than the release knows how to make sid, which is the same.
        scripts = [] if script.exists() else [str(script.with_name("sid"))]
        return ["--include=ca-certificates", self.release, str(self.folder), self.mirror, *scripts]

    def _share(self) -> None:
        """Name servers, certificates and places for mounts, as they are on this machine now."""
        for file in (Path("/etc/resolv.conf"), machine.CERTIFICATES):
            if file.exists():
                target = self.inside(str(file))
                target.unlink(missing_ok=True)  # A link would lead out of the chroot.
                shutil.copyfile(file, target)
        for place in machine.pip_places():
            target = self.inside(str(place))
            (target if place.is_dir() else target.parent).mkdir(parents=True, exist_ok=True)
            if not place.is_dir():
                target.touch()

    def _write(self, name: str, text: str) -> Path:
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        return file

    def _logged(self, command: list[str]) -> None:
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("a", encoding="utf-8") as log:
            done = subprocess.run(command, stdout=log, stderr=log, check=False)
        if done.returncode:
            raise Problem(
                f"Debian {self.release} could not be installed; what failed is at the end of "
                f"{self.log}."
            )


def need_root() -> None:
    """Raise unless this user may make and enter chroots.

    Raises:
        Problem: not root, or a program is missing.
    """
    if os.geteuid() != 0:
        raise Problem("Other versions of QGIS run in chroots, which only root may make: use sudo.")
    for program, package in (("debootstrap", "debootstrap"), ("setpriv", "util-linux")):
        if shutil.which(program) is None:
            raise Problem(f"The program {program} is missing: apt-get install {package}.")
