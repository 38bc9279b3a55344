"""A request's ``data`` and its answer, as ``docs/protocol.md`` writes them down."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from .errors import RequestError


class RequestData(BaseModel):
    """The ``data`` object of ``POST /pooling``."""

    model_config = ConfigDict(extra="forbid")

    data_format: Literal["b64_json", "url"]
    data: str = Field(min_length=1)
    out_data_format: Literal["b64_json"] = "b64_json"
    image_format: str | None = None
    indices: list[int] | None = Field(default=None, min_length=1)
    bands: list[str] | None = Field(default=None, min_length=1)
    window: tuple[int, int, int, int] | None = None
    scale: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    offset: float | None = Field(default=None, allow_inf_nan=False)
    nodata: float | None = None

    @model_validator(mode="after")
    def _one_way_to_name_bands(self) -> RequestData:
        if self.indices is not None and self.bands is not None:
            raise ValueError("send either 'indices' or 'bands', not both")
        return self


class AnswerData(BaseModel):
    """The ``data`` object of the answer: a GeoTIFF as base64."""

    data_format: Literal["b64_json"] = "b64_json"
    data: str
    request_id: str | None = None
    type: str = "segmentation"
    format: Literal["tiff"] = "tiff"


def parse_request(data: Any) -> RequestData:
    """Validate a request's ``data``.

    Raises:
        RequestError: with one sentence that names the first field that is wrong.
    """
    if not isinstance(data, dict):
        raise RequestError("The request's 'data' must be a JSON object.", param="data")
    try:
        return RequestData.model_validate(data)
    except ValidationError as error:
        raise _sentence(error) from None


def _sentence(error: ValidationError) -> RequestError:
    first = error.errors(include_url=False, include_input=False)[0]
    field = ".".join(str(part) for part in first["loc"]) or "data"
    if first["type"] == "extra_forbidden":
        known = ", ".join(RequestData.model_fields)
        return RequestError(f"The field '{field}' is not known; known are {known}.", param=field)
    reason = first["msg"].removeprefix("Value error, ")
    return RequestError(f"The field '{field}' is wrong: {reason}.", param=field)
