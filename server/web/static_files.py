# SPDX-License-Identifier: GPL-3.0-or-later
"""Style, script, fonts and icons: read once, and kept by browsers until they change.

They come from this server alone. Each address carries a digest of the file, so that a browser
never mixes an old style with a new page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from http import HTTPStatus
from pathlib import Path
from typing import Final

from litestar import get
from litestar.handlers import HTTPRouteHandler
from markupsafe import Markup

from server.api.answering import AnyRequest
from server.web.answers import Page

_HERE: Final = Path(__file__).parent
_ASSETS: Final = _HERE.parents[1] / "assets"
_KEPT: Final = (b"cache-control", b"public, max-age=31536000, immutable")
_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".ttf": "font/ttf",
    ".svg": "image/svg+xml",
}


@dataclass(frozen=True, slots=True)
class StaticFiles:
    """All files that pages refer to, by name; and the icons that stand in the pages."""

    files: Mapping[str, Page]
    digests: Mapping[str, str]
    icons: Mapping[str, Markup]

    @classmethod
    def read(cls) -> StaticFiles:
        """Read them. Raises OSError if one is missing."""
        found = {path.name: path.read_bytes() for path in _paths()}
        digests = {name: sha256(content).hexdigest()[:12] for name, content in found.items()}
        style = found["style.css"].decode()
        for name, digest in digests.items():
            if name.endswith(".ttf"):
                style = style.replace(f'url("{name}")', f'url("/static/{digest}/{name}")')
        found["style.css"] = style.encode()
        digests["style.css"] = sha256(found["style.css"]).hexdigest()[:12]
        icons = {path.stem: _icon(path) for path in (_ASSETS / "icons").glob("*.svg")}
        return cls({name: _page(name, found[name]) for name in found}, digests, icons)

    def address(self, name: str) -> str:
        """Where browsers find a file. Raises KeyError for one that there is not."""
        return f"/static/{self.digests[name]}/{name}"

    def icon(self, name: str) -> Markup:
        """The icon's drawing, in the colour of the text around it."""
        return self.icons.get(name, self.icons["file"])

    def handler(self) -> HTTPRouteHandler:
        """``GET /static/{digest}/{name}``; an older digest gets what there is now."""

        @get("/static/{digest:str}/{name:str}")
        async def read_static(request: AnyRequest) -> Page:
            page = self.files.get(request.path_params["name"])
            return Page(b"", HTTPStatus.NOT_FOUND, "text/plain") if page is None else page

        return read_static


def _paths() -> list[Path]:
    static = _HERE / "static"
    fonts = sorted((_ASSETS / "fonts").glob("*.ttf"))
    return [static / "style.css", static / "htmx.min.js", *fonts]


def _page(name: str, content: bytes) -> Page:
    return Page(content, media_type=_TYPES[Path(name).suffix], headers=(_KEPT,))


def _icon(path: Path) -> Markup:
    drawing = path.read_text("utf-8").replace('stroke="#000000"', 'stroke="currentColor"')
    # Our own file, with nothing of a visitor's in it.
    return Markup(drawing.replace("<svg ", '<svg class="icon" aria-hidden="true" ', 1))  # noqa: S704 - see above
