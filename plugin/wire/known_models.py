"""Cards of published models, for servers that have none: those of TerraTorch's own plugins."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .card import PRITHVI_TO_TIFF, Band, Inputs, Limits, MaskClass, ModelCard, Units
from .errors import ServerError
from .sentences import marked, tr

_BANDS = (
    Band("BLUE", "Blue"),
    Band("GREEN", "Green"),
    Band("RED", "Red"),
    Band("NIR_NARROW", "Narrow near infrared"),
    Band("SWIR_1", "Shortwave infrared 1"),
    Band("SWIR_2", "Shortwave infrared 2"),
)
_CLEAR = "#00000000"
# Side of the squares into which both plugins cut what they are sent: TiledInferenceParameters in
# terratorch/vllm/plugins/segmentation/types.py (1.2.13), img_size in prithvi_processor.py.
_TILE = 512
_MAX_PIXELS = 2048 * 2048
_MAX_BYTES = 1 << 28
# load_image() and pre_process() of both: numbers whose mean is above 1 are divided by 10000.
_UNITS = Units(
    kind="reflectance",
    integer_scale=1e-4,
    rule="If the mean of all numbers that are sent is above 1, they are divided by 10000.",
    divides_above=1.0,
)
_LIMITATIONS = (
    marked("This server answers classes only, without probabilities."),
    marked("It does not blend neighbouring tiles, so that their borders can show in the mask."),
    marked(
        "It knows no missing pixels and maps them as if they were black; "
        "they are left out here by what the scene itself says."
    ),
    marked(
        "It guesses from their mean what the scene's numbers are, so what is sent is converted "
        "first."
    ),
    marked(
        "It takes GeoTIFF files of which it reads every pixel, never a part of one behind an "
        "address."
    ),
)
_PRITHVI_LIMITATIONS = (
    marked(
        "It shrinks each tile from 512 to 448 pixels before the model sees it, which costs detail."
    ),
    marked(
        "It answers one request at a time, because others would mix up their places on the map."
    ),
)


@dataclass(frozen=True)
class _Model:
    """``pattern`` is looked for in what a model is called and where it was loaded from."""

    pattern: str
    title: str
    about: str
    gsd: float
    classes: tuple[MaskClass, ...]


_MODELS = (
    _Model(
        r"sen1floods11",
        "Floods",
        "Finds water in Sentinel-2 scenes. Trained on Sen1Floods11: hand-labelled chips of "
        "Sentinel-2 level 1C from eleven floods. One scene shows where water is, not whether it "
        "was there before; cloud shadow and dark ground can pass for water.",
        10.0,
        (
            MaskClass(0, "Dry land", _CLEAR, flood=False),
            MaskClass(1, "Flood or other water", "#0B4FD6FF", flood=True),
        ),
    ),
    _Model(
        r"(burn|fire)[-_ ]?scar",
        "Burn scars",
        "Finds burnt land in Harmonized Landsat and Sentinel-2 (HLS) scenes. Trained on scenes "
        "of the contiguous United States, 2018 to 2021; dark ground, water and cloud shadow can "
        "pass for a scar.",
        30.0,
        (
            MaskClass(0, "Unburnt", _CLEAR, flood=False),
            MaskClass(1, "Burn scar", "#D55E00FF", flood=False),
        ),
    ),
)
# Its data module normalises integers, which both plugins divide by 10000 before, and it takes three
# dates, which they take for one (MultiTemporalCropClassificationDataModule).
_CROPS = r"crop[-_ ]?classification"
# Its files are several, one for each kind of data; it has a plugin of its own with the same checks.
_TERRAMIND = r"terramind"


def known_card(dialect: str, name: str, root: str) -> ModelCard:
    """The card of the model that is served as ``name`` and was loaded from ``root``.

    Raises ServerError if neither tells what the model is, or if its answers would be wrong.
    """
    called = f"{name}\n{root}"
    if re.search(_CROPS, called, re.IGNORECASE):
        raise ServerError(
            tr(
                "The server's plugin '{plugin}' feeds the model {name} wrong numbers, because it "
                "knows neither several dates nor integers; serve it with terramask-serve."
            ).format(plugin=dialect, name=name)
        )
    for model in () if re.search(_TERRAMIND, called, re.IGNORECASE) else _MODELS:
        if re.search(model.pattern, called, re.IGNORECASE):
            return _card(dialect, name, model)
    raise ServerError(
        tr(
            "The name of the server's model, {name}, does not tell which bands and classes it "
            "has, and its plugin '{plugin}' says nothing about them; serve it with terramask-serve."
        ).format(name=name, plugin=dialect)
    )


def _card(dialect: str, name: str, model: _Model) -> ModelCard:
    alone = dialect == PRITHVI_TO_TIFF
    return ModelCard(
        model=name,
        title=model.title,
        about=model.about,
        demonstration=False,
        task="segmentation",
        bands=_BANDS,
        classes=model.classes,
        tile=_TILE,
        overlap=0,
        limits=Limits(
            _MAX_PIXELS, request_tiles=4, max_bytes=_MAX_BYTES, at_once=1 if alone else 8
        ),
        device="",
        versions={},
        data_formats=("url",),
        gsd=model.gsd,
        units=_UNITS,
        # Both read where the scene lies, whether or not the model wants to know, and fail without.
        inputs=Inputs(location=True),
        dialect=dialect,
        # They write class x 255 into a byte, of which the lowest eight bits stay.
        values={item.id * 255 % 256: item.id for item in model.classes},
        limitations=tuple(map(tr, _LIMITATIONS + (_PRITHVI_LIMITATIONS if alone else ()))),
    )
