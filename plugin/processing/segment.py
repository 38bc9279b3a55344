"""The algorithm ``terramask:segment``."""

from __future__ import annotations

from .scene_algorithm import SceneAlgorithm


class SegmentAlgorithm(SceneAlgorithm):
    """Makes a mask with whatever model the server runs."""

    floods = False

    def name(self) -> str:
        return "segment"

    def displayName(self) -> str:  # noqa: N802
        return self.tr("Segment a scene")

    def tags(self) -> list[str]:
        return self.tr("segmentation,classification,land cover,burn scars,crops,satellite").split(
            ","
        )

    def shortHelpString(self) -> str:  # noqa: N802
        about = self.tr(
            "Gives each pixel of a multispectral satellite scene one of the classes of the "
            "server's model, whatever these are: burn scars, floods. The scene's pixels are sent "
            "to a Terramask server, which runs the model. The summary names the classes and "
            "their areas."
        )
        return about + "\n\n" + self.help_on_parameters()

    def output_title(self) -> str:
        return self.tr("Classes")

    def createInstance(self) -> SegmentAlgorithm:  # noqa: N802
        return SegmentAlgorithm()
