# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of those who issue documents, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from common.domain.identifiers import CommandId, DeviceId, OfficeId, RequestId
from common.domain.request.origin import RequestOrigin
from common.identity.document_code import DocumentKind
from server.documents.printing import Unprintable
from server.requests.asking import Settled
from server.sequencer.jobs import Failure
from server.storage.documents import Issued


@dataclass(frozen=True, slots=True, repr=False)
class Receiver:
    """Who is given what is handed over: the applicant, or a proxy with an authority."""

    identity_document: str
    proxy: str | None = None
    authority: str | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """A document of a request, for somebody whose rights to the request have been looked at.

    ``office`` issues it. ``receiver`` belongs to a hand-over slip alone.
    """

    id: CommandId
    request: RequestId
    kind: DocumentKind
    origin: RequestOrigin
    office: OfficeId
    device: DeviceId
    receiver: Receiver | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class File:
    """A document's file; ``copy`` is 0 for the original."""

    issued: Issued
    content: bytes = field(repr=False)
    copy: int = 0


@dataclass(frozen=True, slots=True)
class NothingIssued:
    """There is no such document, or its time is over and nothing of it is kept."""


@dataclass(frozen=True, slots=True)
class NothingToIssue:
    """The request has not come to where such a document is issued, or names nobody."""


@dataclass(frozen=True, slots=True)
class OnPaper:
    """The document is given out on paper: its file is not, but copies may be printed."""


@dataclass(frozen=True, slots=True)
class NotAsIssued:
    """What can be made now is not what was issued, by its digest."""


DocumentOutcome: TypeAlias = (
    File | Settled | NothingIssued | NothingToIssue | OnPaper | NotAsIssued | Unprintable | Failure
)
"""What came of a wish."""
