# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents of a request: those that registers have, and those that are issued as PDF files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, unique
from http import HTTPStatus
from typing import TypeAlias
from uuid import UUID

import msgspec

from common.domain.identifiers import CommandId, DocumentCode, RequestId
from common.domain.request.refusals import RequestRefusal
from common.identity.document_code import DocumentKind
from common.sync.answers import Unreachable
from common.sync.http import HttpAnswer
from common.sync.request_answers import (
    HeldElsewhere,
    NoRequest,
    OutOfReach,
    ReadAnswer,
    RequestRead,
    Unsettled,
    read_request,
    settled,
)
from common.sync.request_desk import GiveAnswer
from common.sync.request_line import OTHERS_SECONDS, Line, Missed, missed, read
from common.sync.retry import Retryable
from common.wire.documents import (
    COPY_HEADER,
    DOCUMENT_HEADER,
    DocumentReceiver,
    DocumentWish,
    IssuedDocument,
    IssuedDocuments,
)
from common.wire.messages import Problem
from common.wire.request_messages import RequestChanged

_REGISTER = "register_"
_NOBODY = "nobody_to_ask"
_ERRORS = frozenset({HTTPStatus.BAD_GATEWAY, HTTPStatus.SERVICE_UNAVAILABLE})


@unique
class RegisterTrouble(StrEnum):
    """Why a register gave nothing; see docs/registers.md."""

    DOWN = "down"
    TOO_SLOW = "too_slow"
    BUSY = "busy"
    REFUSED = "refused"
    NOT_FOUND = "not_found"
    OTHER_PERSON = "other_person"
    MALFORMED = "malformed"
    TOO_LARGE = "too_large"
    UNRECORDED = "unrecorded"


@unique
class NoFileReason(StrEnum):
    """Why there is no file."""

    NOTHING_ISSUED = "nothing_issued"
    """No such document was issued, or its time is over."""
    NOTHING_TO_ISSUE = "nothing_to_issue"
    """The request is not that far."""
    ON_PAPER = "on_paper"
    """It is given out on paper: print a copy."""
    NOT_AS_ISSUED = "not_as_issued"
    """It cannot be made as it was issued: print a copy."""
    UNPRINTABLE = "unprintable"
    """The server cannot make documents now."""


@dataclass(frozen=True, slots=True)
class RegisterFailed:
    """The register gave nothing; the paper may be taken."""

    why: RegisterTrouble


@dataclass(frozen=True, slots=True)
class NobodyToAsk:
    """No register is set up, or the form names nobody yet."""


@dataclass(frozen=True, slots=True)
class IssuedRead:
    """What was issued, oldest first."""

    documents: tuple[IssuedDocument, ...]


@dataclass(frozen=True, slots=True)
class Pdf:
    """A document as a file; ``copy`` is which copy it is, 0 for the original."""

    content: bytes = field(repr=False)
    number: str
    copy: int


@dataclass(frozen=True, slots=True)
class NoFile:
    """There is no file."""

    why: NoFileReason


FetchAnswer: TypeAlias = RequestRead | RegisterFailed | NobodyToAsk | Unsettled
IssuedAnswer: TypeAlias = IssuedRead | NoRequest | Missed
FileAnswer: TypeAlias = (
    Pdf | NoFile | RequestRefusal | HeldElsewhere | OutOfReach | NoRequest | Missed
)


@dataclass(frozen=True, slots=True)
class Fetch:
    """Fetch a document from the register that has it."""

    request: RequestId
    document: DocumentCode

    def put(self, line: Line) -> FetchAnswer:
        """See ``Task``. An inquiry is on record each time, so a lost reply is looked for first."""
        path = f"/requests/{self.request}/documents/{self.document}/fetch"
        answer = line.exchange("POST", path, b"", OTHERS_SECONDS, tries=1)
        if isinstance(answer, Unreachable):
            return self._there(line)
        failed = _register_failure(answer)
        if failed is not None:
            return failed
        done = settled(answer)
        return read_request(line, self.request) if isinstance(done, RequestChanged) else done

    def _there(self, line: Line) -> ReadAnswer:
        found = read_request(line, self.request)
        if isinstance(found, RequestRead) and self.document not in found.view.state.documents:
            return Unreachable()
        return found


@dataclass(frozen=True, slots=True)
class Collected:
    """The applicant has received a document that is delivered electronically."""

    request: RequestId

    def put(self, line: Line) -> GiveAnswer:
        """See ``Task``."""
        done = settled(line.exchange("POST", f"/requests/{self.request}/collected", b""))
        return read_request(line, self.request) if isinstance(done, RequestChanged) else done


@dataclass(frozen=True, slots=True)
class ListIssued:
    """What was issued for a request, and how often it was copied."""

    request: RequestId

    def put(self, line: Line) -> IssuedAnswer:
        """See ``Task``."""
        answer = line.exchange("GET", f"/requests/{self.request}/documents/issued")
        if isinstance(answer, HttpAnswer) and answer.status == HTTPStatus.NOT_FOUND:
            return NoRequest()
        listed = read(answer, IssuedDocuments)
        return IssuedRead(listed.documents) if isinstance(listed, IssuedDocuments) else listed


@dataclass(frozen=True, slots=True)
class Issue:
    """Issue a document. The same ``id`` again gets the same file.

    A hand-over slip needs a ``receiver``; nothing else has one.
    """

    request: RequestId
    kind: DocumentKind
    id: CommandId
    receiver: DocumentReceiver | None = None

    def put(self, line: Line) -> FileAnswer:
        """See ``Task``."""
        return _made(line, f"{_path(self.request, self.kind)}", self.id, self.receiver)


@dataclass(frozen=True, slots=True)
class Copy:
    """Print a document once more, marked as a copy. The same ``id`` again gets the same copy."""

    request: RequestId
    kind: DocumentKind
    id: CommandId
    receiver: DocumentReceiver | None = None

    def put(self, line: Line) -> FileAnswer:
        """See ``Task``."""
        return _made(line, f"{_path(self.request, self.kind)}/copies", self.id, self.receiver)


@dataclass(frozen=True, slots=True)
class ReadFile:
    """The document as it was issued, where it is delivered electronically."""

    request: RequestId
    kind: DocumentKind

    def put(self, line: Line) -> FileAnswer:
        """See ``Task``."""
        answer = line.exchange("GET", _path(self.request, self.kind), None, OTHERS_SECONDS)
        return file_in(answer) or _no_file(answer)


def file_in(answer: HttpAnswer | Unreachable) -> Pdf | NoFile | None:
    """The file that an answer brings, or why it brings none; None: for another reason."""
    if isinstance(answer, Unreachable):
        return None
    if missed(answer) is None:
        copy = answer.headers.get(COPY_HEADER, "0")
        number = answer.headers.get(DOCUMENT_HEADER, "")
        return Pdf(answer.body, number, int(copy) if copy.isdecimal() else 0)
    code = _code(answer)
    return NoFile(NoFileReason(code)) if code in set(NoFileReason) else None


def _made(line: Line, path: str, id_: CommandId, receiver: DocumentReceiver | None) -> FileAnswer:
    body = msgspec.json.encode(DocumentWish(UUID(id_), receiver))
    answer = line.exchange("POST", path, body, OTHERS_SECONDS)
    return file_in(answer) or _no_file(answer)


def _no_file(answer: HttpAnswer | Unreachable) -> FileAnswer:
    done = settled(answer)
    return Unreachable() if isinstance(done, RequestChanged) else done


def _path(request: RequestId, kind: DocumentKind) -> str:
    return f"/requests/{request}/documents/issued/{kind}"


def _register_failure(answer: HttpAnswer) -> RegisterFailed | NobodyToAsk | None:
    code = _code(answer)
    if answer.status == HTTPStatus.CONFLICT and code == _NOBODY:
        return NobodyToAsk()
    if answer.status not in _ERRORS or not code.startswith(_REGISTER):
        return None
    known: Mapping[str, RegisterTrouble] = {each.value: each for each in RegisterTrouble}
    # What only a later server knows is no less of a failure.
    return RegisterFailed(known.get(code.removeprefix(_REGISTER), RegisterTrouble.MALFORMED))


def _code(answer: HttpAnswer) -> str:
    problem = answer.read(Problem)
    return "" if isinstance(problem, Retryable) else problem.code
