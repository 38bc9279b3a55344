"""A request's ``data`` and its answer, as ``docs/protocol.md`` writes them down."""

from __future__ import annotations

import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from .errors import RequestError

# An unknown field's name is repeated in the error, but not at any length.
NAME_SHOWN = 40
MAX_DATES = 64
# Each unknown one would be listed before the first is named.
MAX_FIELDS = 100


class RequestData(BaseModel):
    """The ``data`` object of ``POST /pooling``."""

    model_config = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True)

    data_format: Literal["b64_json", "url", "path"]
    data: str = Field(min_length=1)
    out_data_format: Literal["b64_json", "path"] = "b64_json"
    image_format: str | None = Field(default=None, max_length=40)
    indices: list[int] | None = Field(default=None, min_length=1, max_length=4096)
    bands: list[str] | None = Field(default=None, min_length=1, max_length=4096)
    window: tuple[int, int, int, int] | None = Field(default=None, strict=False)
    overlap: int | None = Field(default=None, ge=0)
    scale: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    offset: float | None = Field(default=None, allow_inf_nan=False)
    nodata: float | None = None
    acquired: list[datetime.date] | None = Field(default=None, min_length=1, max_length=MAX_DATES)
    outputs: list[Literal["classes", "probabilities"]] = Field(
        default=["classes"], min_length=1, max_length=2
    )

    @field_validator("acquired", mode="before")
    @classmethod
    def _dates(cls, given: Any) -> Any:
        """One date or several, as ISO 8601 texts; a time of day is allowed and has no effect."""
        if given is None or (isinstance(given, list) and len(given) > MAX_DATES):
            return given
        return [_date(one) for one in (given if isinstance(given, list) else [given])]

    @field_validator("window", mode="before")
    @classmethod
    def _whole_numbers(cls, given: Any) -> Any:
        numbers = given if isinstance(given, (list, tuple)) else [given]
        if given is not None and any(type(number) is not int for number in numbers):
            raise ValueError("a window is four whole numbers: column, row, width, height")
        return given

    @model_validator(mode="after")
    def _one_way_to_name_bands(self) -> RequestData:
        if self.indices is not None and self.bands is not None:
            raise ValueError("send either 'indices' or 'bands', not both")
        return self

    @property
    def as_cog(self) -> bool:
        """Whether the answer is to be a cloud-optimised GeoTIFF."""
        return (self.image_format or "").lower() == "cog"

    @property
    def probabilities(self) -> bool:
        """Whether the answer is to hold the classes' probabilities too."""
        return "probabilities" in self.outputs


class AnswerData(BaseModel):
    """The ``data`` object of the answer: a GeoTIFF as base64, or where it was written."""

    data_format: Literal["b64_json", "path"] = "b64_json"
    data: str
    request_id: str | None = None
    type: str = "segmentation"
    format: Literal["tiff"] = "tiff"
    notes: list[str] = []


def parse_request(data: Any) -> RequestData:
    """Validate a request's ``data``.

    Raises:
        RequestError: with one sentence that names the first field that is wrong.
    """
    if not isinstance(data, dict):
        raise RequestError("The request's 'data' must be a JSON object.", param="data")
    if len(data) > MAX_FIELDS:
        raise RequestError("The request's 'data' has far more fields than are known.", param="data")
    try:
        return RequestData.model_validate(data)
    except ValidationError as error:
        raise _sentence(error) from None


def _date(text: Any) -> datetime.date:
    if not isinstance(text, str):
        raise ValueError("a date is a text such as 2019-09-14")
    try:
        return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).date()
    except ValueError:
        raise ValueError("a date is a text such as 2019-09-14") from None


def _sentence(error: ValidationError) -> RequestError:
    first = error.errors(include_url=False, include_input=False)[0]
    field = ".".join(str(part)[:NAME_SHOWN] for part in first["loc"]) or "data"
    if first["type"] == "extra_forbidden":
        known = ", ".join(RequestData.model_fields)
        return RequestError(f"The field '{field}' is not known; known are {known}.", param=field)
    reason = first["msg"].removeprefix("Value error, ")
    return RequestError(f"The field '{field}' is wrong: {reason}.", param=field)
