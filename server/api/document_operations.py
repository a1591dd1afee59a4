# SPDX-License-Identifier: GPL-3.0-or-later
"""The description of what can be asked about issued documents."""

from __future__ import annotations

from common.wire.documents import DocumentWish, IssuedDocuments, OfficeKey
from common.wire.messages import SESSION_HEADER
from common.wire.request_events import RequestRefusalMessage
from common.wire.request_messages import RECEIPT_HEADER
from server.api.operation import Operation

_ISSUED = "/api/v1/offices/{office}/requests/{request_id}/documents/issued"
_RIGHTS = (SESSION_HEADER, RECEIPT_HEADER)
_PDF = "application/pdf"

DOCUMENT_OPERATIONS = (
    Operation(
        "get",
        _ISSUED,
        "listIssuedDocuments",
        "What was issued for a request, and how often it was copied.",
        {200: IssuedDocuments},
        headers=_RIGHTS,
        problems=(400, 401, 403, 404, 429, 503),
    ),
    Operation(
        "post",
        f"{_ISSUED}/{{kind}}",
        "issueDocument",
        "Issue a certificate, decision, receipt or hand_over_slip. The same id again gets the"
        " same file.",
        {200: None, 409: RequestRefusalMessage},
        body=DocumentWish,
        headers=_RIGHTS,
        media_type=_PDF,
        problems=(400, 401, 403, 404, 429, 503),
    ),
    Operation(
        "post",
        f"{_ISSUED}/{{kind}}/copies",
        "copyDocument",
        "Print a document once more: marked as a copy, and counted.",
        {200: None, 409: RequestRefusalMessage},
        body=DocumentWish,
        headers=_RIGHTS,
        media_type=_PDF,
        problems=(400, 401, 403, 404, 429, 503),
    ),
    Operation(
        "get",
        f"{_ISSUED}/{{kind}}",
        "readDocument",
        "The file as it was issued, where it is delivered electronically.",
        {200: None},
        headers=_RIGHTS,
        media_type=_PDF,
        problems=(400, 401, 403, 404, 409, 429, 503),
    ),
    Operation(
        "get",
        "/api/v1/requests/documents/{kind}",
        "readOwnDocument",
        "The same for whoever has number and secret. Needs no token.",
        {200: None},
        query=("number",),
        headers=(RECEIPT_HEADER,),
        media_type=_PDF,
        problems=(400, 404, 409, 429, 503),
    ),
    Operation(
        "get",
        "/api/v1/offices/{office}/document-key",
        "readOfficeKey",
        "The key by which anyone can check the office's documents. Needs no token.",
        {200: OfficeKey},
        problems=(404,),
    ),
    Operation(
        "get",
        "/api/v1/offices/{office}/reports/daily",
        "readDailyReport",
        "The report of a business day, of today without one. For supervisors.",
        {200: None},
        query=("day",),
        headers=(SESSION_HEADER,),
        media_type=_PDF,
        problems=(400, 401, 403, 503),
    ),
)
