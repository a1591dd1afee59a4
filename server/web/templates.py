# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages from templates: everything in them is escaped, and a name that is missing is an error."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from server.web.answers import Page
from server.web.languages import LANGUAGES
from server.web.static_files import StaticFiles
from server.web.visits import TOKEN_FIELD, Visit
from server.web.words import Words, direction_of, words_of

FOLDER: Final = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Templates:
    """Makes pages."""

    environment: Environment

    @classmethod
    def read(cls, static: StaticFiles) -> Templates:
        """The templates, whose pages refer to these files."""
        environment = Environment(
            loader=FileSystemLoader(FOLDER),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        environment.globals.update(
            static=static.address,
            icon=static.icon,
            languages=LANGUAGES,
            direction_of=direction_of,
            token_field=TOKEN_FIELD,
        )
        return cls(environment)

    def page(
        self,
        name: str,
        visit: Visit,
        words: Words | None = None,
        status: int = HTTPStatus.OK,
        **shown: object,
    ) -> Page:
        """A whole page; ``shown`` are the names that its template uses."""
        body = self.part(name, visit, words, **shown)
        return Page(body, status, cookies=visit.to_remember())

    def part(self, name: str, visit: Visit, words: Words | None = None, **shown: object) -> bytes:
        """What a template makes, to be sent or put into a page by a script."""
        spoken = words or words_of(visit.language)
        text = self.environment.get_template(name).render(
            visit=visit, words=spoken, translate=spoken.translate, **shown
        )
        return text.encode()
