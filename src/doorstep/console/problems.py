"""Errors as the HTTP interface tells them: problem+json (RFC 9457), one sentence, nothing of what was sent."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from doorstep.errors import BadInput, DoorstepError, OutsideError
from doorstep.interface.problems import sentence

MEDIA: Final = "application/problem+json"
LONGEST: Final = 600
"""Characters of a sentence; unknown keys are named in it, and they can be of any length."""

SCHEMA: Final[Mapping[str, object]] = {
    "type": "object",
    "description": "What went wrong (RFC 9457). It never holds names, numbers or addresses of people.",
    "properties": {
        "type": {"type": "string", "description": "The kind of problem, the same for every one of this status."},
        "title": {"type": "string", "description": "The kind of problem in words."},
        "status": {"type": "integer", "description": "The HTTP status."},
        "detail": {"type": "string", "description": "One sentence: what is wrong, and where."},
        "rows": {
            "type": "array",
            "description": "Only for orders: what is wrong with each bad row.",
            "items": {"$ref": "#/components/schemas/BadRow"},
        },
    },
    "required": ["type", "title", "status", "detail"],
    "example": {
        "type": "urn:doorstep:problem:not-found",
        "title": "Not found",
        "status": 404,
        "detail": "There is no campaign of this name.",
    },
}

_KINDS: Final[Mapping[int, str]] = {
    400: "not readable",
    401: "no key",
    403: "not allowed",
    404: "not found",
    405: "no such method",
    409: "conflict",
    413: "too large",
    415: "not json",
    422: "not usable",
    429: "too often",
    503: "store away",
}
"""Kinds of problems in words; programs know them by these for good, whatever HTTP calls a status one day."""

_TOLD: Final = {
    400: "The body is not valid JSON.",
    404: "There is nothing at this path.",
    405: "This path does not take this method.",
}


class JsonProblem(Response):
    """A problem as an answer; everything outside ASCII is escaped, so that no half of a character can break it."""

    media_type = MEDIA

    def render(self, content: Any) -> bytes:
        """Write it."""
        return json.dumps(content).encode("ascii")


def problem(status: int, detail: str, headers: Mapping[str, str] | None = None, **more: object) -> JsonProblem:
    """Make the answer that tells of a problem."""
    kind = _KINDS.get(status, "mistake")
    content = {
        "type": f"urn:doorstep:problem:{kind.replace(' ', '-')}",
        "title": kind.capitalize(),
        "status": status,
        "detail": detail if len(detail) <= LONGEST else detail[: LONGEST - 1] + "…",
        **more,
    }
    return JsonProblem(content, status, headers=dict(headers or {}))


def told(error: Exception) -> JsonProblem | None:
    """Tell of an error whose reason is known; None where it is a mistake of ours."""
    match error:  # open match: anything can be raised
        case RequestValidationError():
            return _invalid(error.errors())
        case HTTPException():
            # our own details are sentences; those of the libraries are titles
            usual = _TOLD.get(error.status_code, "This cannot be done.")
            detail = error.detail if error.detail.endswith(".") else usual
            return problem(error.status_code, detail, error.headers)
        case BadInput():
            return problem(422, str(error))
        case OutsideError():
            return problem(503, str(error), {"Retry-After": "5"})
        case DoorstepError():
            return problem(500, str(error))
        case _:
            return None


async def answer(request: Request, error: Exception) -> Response:
    """Answer with a problem, where FastAPI asks what to make of an error."""
    found = told(error)
    if found is None:
        raise error
    if found.status_code == 405:
        found.headers["Allow"] = ", ".join(sorted(_methods(request)))
    return found


def errors(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Describe the problems an operation may answer with, those every one has included."""
    content = {MEDIA: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    every = sorted({400, 401, 403, 413, 422, 429, 503, *statuses})
    return {status: {"description": _KINDS[status].capitalize() + ".", "content": content} for status in every}


def visitor_errors(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Describe the problems an operation may answer with that needs no key."""
    keyless = {401, 403} - set(statuses)
    return {status: described for status, described in errors(*statuses).items() if status not in keyless}


def _methods(request: Request) -> set[str]:
    """Tell which methods the path takes: every route that has its pattern, the plainest where several fit."""
    routes: list[APIRoute] = request.app.state.routes
    fitting = [route for route in routes if route.path_regex.match(request.url.path)]
    plainest = min((route.path for route in fitting), key=lambda path: path.count("{"), default="")
    return {method for route in fitting if route.path == plainest for method in route.methods or ()}


def _invalid(found: Sequence[Any]) -> JsonProblem:
    if any(str(one["type"]) == "json_invalid" for one in found):
        return problem(400, "The body is not valid JSON.")
    placed = [{**one, "loc": _location(one["loc"])} for one in found]
    return problem(422, sentence("The request cannot be used", placed))


def _location(location: Sequence[object]) -> Sequence[object]:
    """Leave out that it stands in the body; a parameter is named by where it stands."""
    return location[1:] if location and location[0] == "body" else location[-1:]
