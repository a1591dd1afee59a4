# SPDX-License-Identifier: GPL-3.0-or-later
"""Several documents, fetched from their registers one after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from common.domain.identifiers import DocumentCode, RequestId
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.sync.request_answers import RequestRead
from common.sync.request_papers import Fetch, FetchAnswer, NobodyToAsk, RegisterFailed
from common.wire.request_messages import RequestView
from counter.flow.case_asking import Asking
from counter.flow.case_trouble import Failed, Unfetched


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came of it. ``view`` is the request after the last document that came; ``stopped``
    is why the rest was not asked for."""

    view: RequestView | None = None
    unfetched: Mapping[DocumentCode, Unfetched] = field(default_factory=dict)
    stopped: Failed | None = None


FetchEnd: TypeAlias = Callable[[Fetched], None]


class Fetching:
    """Asks for one document at a time; a register that fails does not hold up the others."""

    def __init__(self, asking: Asking) -> None:
        """Ask by ``asking``, on which nothing else is asked meanwhile."""
        self._asking = asking

    def fetch(
        self, request: RequestId, documents: tuple[DocumentCode, ...], then: FetchEnd
    ) -> None:
        """Fetch them all; ``then`` is told once."""
        self._next(request, documents, Fetched(), then)

    def _next(
        self,
        request: RequestId,
        left: tuple[DocumentCode, ...],
        so_far: Fetched,
        then: FetchEnd,
    ) -> None:
        if not left or so_far.stopped is not None:
            then(so_far)
            return
        document, *others = left

        def answered(answer: FetchAnswer) -> None:
            self._next(request, tuple(others), _with(so_far, document, answer), then)

        self._asking.ask(Fetch(request, document), answered)


def _with(so_far: Fetched, document: DocumentCode, answer: FetchAnswer) -> Fetched:
    match answer:
        case RequestRead(view):
            return replace(so_far, view=view)
        case RegisterFailed(why):
            return replace(so_far, unfetched={**so_far.unfetched, document: why})
        case NobodyToAsk():
            return replace(so_far, unfetched={**so_far.unfetched, document: answer})
        case RequestRefusal(RequestRefusalReason.DOCUMENT_IN_HAND):
            return so_far
        case failed:
            return replace(so_far, stopped=failed)
