# SPDX-License-Identifier: GPL-3.0-or-later
"""What came of a wish for a document, as the API tells it: the file, or why there is none."""

from __future__ import annotations

from http import HTTPStatus

from common.wire.documents import COPY_HEADER, DOCUMENT_HEADER
from server.api.request_asking import reply_to
from server.documents.asking import (
    DocumentOutcome,
    File,
    NotAsIssued,
    NothingIssued,
    NothingToIssue,
    OnPaper,
)
from server.documents.printing import Printed, Unprintable
from server.replies import Reply, problem
from server.services import Services


def reply_with(services: Services, outcome: DocumentOutcome) -> Reply:
    """The answer."""
    match outcome:
        case File():
            return _file(outcome)
        case NothingIssued():
            said = "No such document was issued, or its time is over."
            return problem(HTTPStatus.NOT_FOUND, "nothing_issued", said)
        case NothingToIssue():
            said = "There is nothing to issue yet: see how far the request is."
            return problem(HTTPStatus.CONFLICT, "nothing_to_issue", said)
        case OnPaper():
            said = "This document is given out on paper. Print a copy."
            return problem(HTTPStatus.CONFLICT, "on_paper", said)
        case NotAsIssued():
            said = "The document cannot be made as it was issued. Print a copy."
            return problem(HTTPStatus.CONFLICT, "not_as_issued", said)
        case Unprintable():
            return _unprintable()
        case _:
            return reply_to(services, outcome)


def loose_file(printed: Printed | Unprintable, name: str) -> Reply:
    """A file that is made anew whenever it is asked for, and has no number of its own."""
    if isinstance(printed, Unprintable):
        return _unprintable()
    return Reply(
        HTTPStatus.OK,
        printed.content,
        (
            ("Cache-Control", "no-store"),
            ("Content-Disposition", f'inline; filename="{name}.pdf"'),
        ),
        "application/pdf",
    )


def _unprintable() -> Reply:
    said = "This server cannot make documents now. Ask those who run it."
    return problem(HTTPStatus.SERVICE_UNAVAILABLE, "unprintable", said, retry_after=60)


def _file(file: File) -> Reply:
    number = file.issued.number
    return Reply(
        HTTPStatus.OK,
        file.content,
        (
            (DOCUMENT_HEADER, number),
            (COPY_HEADER, str(file.copy)),
            ("Cache-Control", "no-store"),
            ("Content-Disposition", f'inline; filename="{number}.pdf"'),
        ),
        "application/pdf",
    )
