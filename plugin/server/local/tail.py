"""What comes to the end of a log."""

from __future__ import annotations

from pathlib import Path

MOST = 64 * 1024


class Tail:
    """Gives what was written to a file since it was last asked, at most the last MOST bytes."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._at = 0

    def begin(self) -> None:
        """From the beginning, also of a file that is begun anew."""
        self._at = 0

    def read(self) -> str:
        """What is new; complete lines only, so that no character is cut in two."""
        try:
            with self.path.open("rb") as file:
                size = file.seek(0, 2)
                if size < self._at:
                    self._at = 0
                start = max(self._at, size - MOST)
                file.seek(start)
                content = file.read(size - start)
        except OSError:
            return ""
        whole = content[: content.rfind(b"\n") + 1]
        self._at = start + len(whole)
        return whole.decode("utf-8", "replace")
