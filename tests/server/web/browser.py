# SPDX-License-Identifier: GPL-3.0-or-later
"""A browser without scripts: keeps cookies, follows links, fills forms in and presses buttons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urldefrag, urljoin

import httpx

from tests.server.web.markup import Node, read


@dataclass(slots=True)
class Page:
    """What the browser shows."""

    status: int
    path: str
    headers: httpx.Headers
    document: Node
    content: bytes = b""

    @property
    def text(self) -> str:
        """What is on the page, without its head."""
        return self.document.one("body").text

    @property
    def main(self) -> Node:
        """What is not the same on all pages."""
        return self.document.one("main")

    @property
    def heading(self) -> str:
        """The page's heading."""
        return self.document.one("h1").text


@dataclass(slots=True)
class Browser:
    """One person's browser. ``headers`` are sent along with everything."""

    http: httpx.AsyncClient
    headers: dict[str, str] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)
    seen: list[httpx.Response] = field(default_factory=list)

    async def get(self, path: str) -> Page:
        """Open an address."""
        return await self._ask("GET", path, None)

    async def press(
        self,
        page: Page,
        answers: Mapping[str, str] | None = None,
        button: tuple[str, str] | None = None,
        form: Node | None = None,
        files: Sequence[bytes] | None = None,
    ) -> Page:
        """Fill in a form of the page, over what is in it, and send it by one of its buttons.

        It is the first one unless it is named. ``files`` are what is chosen in its input for them.
        """
        form = form or page.main.all("form", method="post")[0]
        given = {**filled_in(form), **(answers or {})}
        if button is not None:
            assert form.all("button", name=button[0], value=button[1]), f"no button {button}"
            given[button[0]] = button[1]
        path = urljoin(page.path, form.attributes.get("action", ""))
        if files is None:
            return await self._ask("POST", path, given)
        assert form.attributes["enctype"] == "multipart/form-data"
        chosen = [("file", (f"{n}.bin", each)) for n, each in enumerate(files)]
        return await self._ask("POST", path, given, chosen)

    async def post(self, path: str, given: Mapping[str, str]) -> Page:
        """Send a form that was not on any page."""
        return await self._ask("POST", path, given)

    async def _ask(
        self,
        method: str,
        path: str,
        given: Mapping[str, str] | None,
        files: Sequence[tuple[str, tuple[str, bytes]]] | None = None,
    ) -> Page:
        for _ in range(5):
            headers = {**self.headers}
            if self.cookies:
                headers["Cookie"] = "; ".join(f"{n}={v}" for n, v in self.cookies.items())
            self.http.cookies.clear()
            answer = await self.http.request(method, path, data=given, files=files, headers=headers)
            self.seen.append(answer)
            self._remember(answer)
            if answer.status_code != 303:
                is_page = answer.headers["content-type"].startswith("text/html")
                document = read(answer.text) if answer.content and is_page else Node("#document")
                return Page(answer.status_code, path, answer.headers, document, answer.content)
            method, given, files = "GET", None, None
            path = urldefrag(urljoin(path, answer.headers["location"])).url
        message = f"goes round in circles at {path}"
        raise AssertionError(message)

    def _remember(self, answer: httpx.Response) -> None:
        for line in answer.headers.get_list("set-cookie"):
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value
            if "Max-Age=0" in line:
                del self.cookies[name]


def form_to(page: Page, end: str) -> Node:
    """The page's form that is sent to an address with this end; nothing: to the page itself."""
    forms = page.main.all("form", method="post")
    return next(each for each in forms if each.attributes.get("action", "").endswith(end))


def filled_in(form: Node) -> dict[str, str]:
    """What a form would send as it is."""
    given = {}
    for each in form.all("input"):
        a = each.attributes
        if a.get("type") != "file" and (a.get("type") != "radio" or "checked" in a):
            given[a["name"]] = a.get("value", "")
    for each in form.all("select"):
        chosen = [o for o in each.all("option") if "selected" in o.attributes]
        given[each.attributes["name"]] = (chosen or each.all("option"))[0].attributes["value"]
    for each in form.all("textarea"):
        given[each.attributes["name"]] = each.text
    return given
