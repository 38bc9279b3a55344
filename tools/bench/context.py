"""What the measurements share: a scene, servers that are started when they are first needed, and a
folder for what comes and goes."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from tools.bench import scenes
from tools.bench.servers import SAMPLE, stub_server
from tools.local_server import local_server


@dataclass
class Context:
    """``quick`` asks for smaller scenes and fewer runs. ``server`` is a real server's address;
    without one a local server is started."""

    scene: Path
    folder: Path
    quick: bool
    server: str = ""
    stack: ExitStack = field(default_factory=ExitStack)

    @property
    def runs(self) -> int:
        """How often to measure what varies."""
        return 1 if self.quick else 3

    @cached_property
    def real(self) -> str:
        """A server with the demonstration model."""
        return self.server or self.stack.enter_context(local_server())

    @cached_property
    def stub(self) -> str:
        """A server without a model, which answers at once."""
        return self.stack.enter_context(stub_server())

    @cached_property
    def large(self) -> Path:
        """The scene repeated in a compressed GeoTIFF on the disk."""
        side = 3072 if self.quick else 6144
        return scenes.stored(self.scene, self.folder / "large.tif", side)

    @cached_property
    def varied(self) -> Path:
        """Mirror images of the sample with noise, larger than several tiles."""
        return scenes.varied(SAMPLE, self.folder / "varied.tif", *VARIED)

    def fresh(self, name: str) -> Path:
        """A new folder of this name."""
        made = self.folder / name
        number = 1
        while made.exists():
            number += 1
            made = self.folder / f"{name}-{number}"
        made.mkdir()
        return made


VARIED = (1500, 1300)
