"""The algorithm ``terramask:detectfloods``."""

from __future__ import annotations

from .scene_algorithm import SceneAlgorithm


class DetectFloodsAlgorithm(SceneAlgorithm):
    """Finds floods with a model for floods."""

    def name(self) -> str:
        return "detectfloods"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Detect floods")

    def shortHelpString(self) -> str:  # noqa: N802
        about = self.tr(
            "Finds floods and other water in a multispectral satellite scene. The scene's pixels "
            "are sent to a Terramask server, which runs the model."
        )
        return about + "\n\n" + self.help_on_parameters()

    def createInstance(self) -> DetectFloodsAlgorithm:  # noqa: N802
        return DetectFloodsAlgorithm()
