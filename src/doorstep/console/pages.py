"""Pages for people in a browser: the buyers' chat and the seller's view, files that run without any build."""

from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

FOLDER: Final = Path(__file__).with_name("pages")

HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",  # asked for each time, sent only where it has changed
}

KINDS: Final[Mapping[str, str]] = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".svg": "image/svg+xml",
}


routes = APIRouter(include_in_schema=False)


@routes.get("/chat/{listing}")
def chat(request: Request) -> Response:
    """Give the page on which buyers of a listing chat; what the listing is, the page asks for."""
    return _file(request, "chat.html")


@routes.get("/seller")
def seller(request: Request) -> Response:
    """Give the seller's view; it asks for a key before it shows anything."""
    return _file(request, "seller.html")


@routes.get("/pages/{file}")
def piece(file: str, request: Request) -> Response:
    """Give a file that the pages are made of."""
    return _file(request, file)


def _file(request: Request, name: str) -> Response:
    found = _files().get(name)
    if found is None:
        raise HTTPException(404)
    tag = f'"{sha256(found).hexdigest()[:32]}"'
    headers = {**HEADERS, "ETag": tag}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(found, headers=headers, media_type=KINDS[Path(name).suffix])


@cache
def _files() -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in FOLDER.iterdir() if path.suffix in KINDS}
