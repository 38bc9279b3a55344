"""What the tests of runs share: listening to them, and what they ought to come to."""

from __future__ import annotations

import re

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeedback


class Feedback(QgsProcessingFeedback):
    """Keeps what it is told; can cancel when so many windows are done, or a few more, because
    requests have more and more of them."""

    def __init__(self, cancel_after=None):
        super().__init__(False)
        self.texts, self.lines, self.percent, self.errors = [], [], [], []
        self.cancel_after = cancel_after
        self.progressChanged.connect(self.percent.append)

    def setProgressText(self, text):
        self.texts.append(text)
        done = re.match(r"\d+(?= of )", text)
        if self.cancel_after and done and int(done[0]) >= self.cancel_after:
            self.cancel()

    def pushInfo(self, info):
        self.lines.append(info)

    def pushWarning(self, warning):
        self.lines.append(warning)

    def reportError(self, error, *fatal):
        self.errors.append(error)


def expected(path, area=None):
    """What the stand-in makes of the whole file."""
    values = gdal.Open(str(path)).ReadAsArray()[11]
    mask = np.where(values == 0, 255, values < 800).astype(np.uint8)
    if area is not None:
        mask = mask[slice(*area.rows), slice(*area.columns)]
    return mask


def refused(call):
    with pytest.raises(QgsProcessingException) as caught:
        call()
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence
