"""The artificial scene that is shipped to try things out."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.core import QgsFeedback

from ..wire.errors import OutputError
from ..wire.sentences import tr
from .open_button import scenes_folder

NAME = "flooded_valley"
SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "sample" / f"{NAME}.tif"


def sample_scene(feedback: QgsFeedback) -> Path:
    """A copy of the sample scene in the user's profile; blocks on the disk.

    QGIS may keep a layer's file open and write beside it, and Windows cannot replace a plugin
    whose files are open. Raises OutputError.
    """
    copy = scenes_folder() / SHIPPED.name
    try:
        if not copy.exists() or copy.stat().st_size != SHIPPED.stat().st_size:
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(SHIPPED, copy)
    except OSError as error:
        raise OutputError(
            tr(
                "The sample scene cannot be copied to '{folder}'; make the QGIS profile writable, "
                "or free some space there."
            ).format(folder=copy.parent),
            str(error),
        ) from error
    return copy
