# SPDX-License-Identifier: GPL-3.0-or-later
"""The description of what can be asked about requests."""

from __future__ import annotations

from common.domain.catalogue import Catalogue
from common.wire.messages import SESSION_HEADER
from common.wire.request_commands import AnyRequestCommandMessage
from common.wire.request_events import RequestRefusalMessage
from common.wire.request_messages import (
    RECEIPT_HEADER,
    RequestAnswers,
    RequestChanged,
    RequestFiles,
    RequestList,
    RequestSecret,
    RequestStatus,
    RequestView,
    SaveAnswers,
)
from common.wire.request_search import RequestSearch
from server.api.operation import Operation

_REQUESTS = "/api/v1/offices/{office}/requests"
_ONE = f"{_REQUESTS}/{{request_id}}"
_RIGHTS = (SESSION_HEADER, RECEIPT_HEADER)
_PDF = "application/pdf"

REQUEST_OPERATIONS = (
    Operation(
        "post",
        f"{_ONE}/commands",
        "giveRequestCommand",
        "Have a command on a request carried out; start_request begins it. The same id again"
        " gets the same answer.",
        {200: RequestChanged, 409: RequestRefusalMessage},
        body=AnyRequestCommandMessage,
        headers=_RIGHTS,
        problems=(400, 401, 403, 404, 429, 503),
    ),
    Operation(
        "get",
        _ONE,
        "readRequest",
        "A request and its log; nothing of it is personal.",
        {200: RequestView},
        headers=_RIGHTS,
        problems=(400, 401, 403, 404, 429, 503),
    ),
    Operation(
        "get",
        _REQUESTS,
        "listRequests",
        "The office's requests, the oldest first; with a number: of any office.",
        {200: RequestList},
        query=("number", "ticket", "service", "stage", "due_before", "after", "limit"),
        headers=(SESSION_HEADER,),
        problems=(400, 401, 403, 503),
    ),
    Operation(
        "get",
        f"{_ONE}/answers",
        "readAnswers",
        "What has been answered. Clerks say why they look, and it is recorded.",
        {200: RequestAnswers},
        query=("reason",),
        headers=_RIGHTS,
        problems=(400, 401, 403, 404, 429, 503),
    ),
    Operation(
        "put",
        f"{_ONE}/answers",
        "saveAnswers",
        "Keep answers in place of all that were kept.",
        {200: RequestChanged, 409: RequestRefusalMessage},
        body=SaveAnswers,
        headers=_RIGHTS,
        problems=(400, 401, 403, 404, 429, 503),
    ),
    Operation(
        "post",
        f"{_ONE}/documents/{{document}}/fetch",
        "fetchDocument",
        "Fetch a document from the register that has it; 502 and 503 tell why that failed.",
        {200: RequestChanged, 409: RequestRefusalMessage},
        headers=_RIGHTS,
        problems=(400, 401, 403, 404, 429, 502, 503),
    ),
    Operation(
        "post",
        f"{_ONE}/collected",
        "tellCollected",
        "Tell that a document which is delivered electronically has been received.",
        {200: RequestChanged, 409: RequestRefusalMessage},
        headers=_RIGHTS,
        problems=(400, 401, 403, 404, 429, 503),
    ),
    Operation(
        "get",
        f"{_ONE}/secret",
        "readSecret",
        "The secret on the receipt, to print it again. Clerks say why, and it is recorded.",
        {200: RequestSecret},
        query=("reason",),
        headers=_RIGHTS,
        problems=(400, 401, 403, 404, 429, 503),
    ),
    Operation(
        "get",
        f"{_ONE}/files",
        "listFiles",
        "The papers that the applicant has sent as pictures.",
        {200: RequestFiles},
        headers=_RIGHTS,
        problems=(400, 401, 403, 404, 429, 503),
    ),
    Operation(
        "get",
        f"{_ONE}/files/{{name}}",
        "readFile",
        "One of them: application/pdf, image/jpeg or image/png. Clerks say why they look, and it"
        " is recorded.",
        {200: None},
        query=("reason",),
        headers=_RIGHTS,
        media_type="application/octet-stream",
        problems=(400, 401, 403, 404, 429, 503),
    ),
    Operation(
        "get",
        f"{_ONE}/label",
        "readLabel",
        "The label of the letter by which the document goes, as a file to print.",
        {200: None},
        query=("reason",),
        headers=_RIGHTS,
        media_type=_PDF,
        problems=(400, 401, 403, 404, 409, 429, 503),
    ),
    Operation(
        "get",
        f"{_ONE}/slip",
        "readSlip",
        "Number and secret of the request, and a code that finds it, as a file to print.",
        {200: None},
        query=("reason",),
        headers=_RIGHTS,
        media_type=_PDF,
        problems=(400, 401, 403, 404, 429, 503),
    ),
    Operation(
        "post",
        f"{_REQUESTS}/search",
        "searchRequests",
        "The request of a paper that an office has issued; those of this office's of whoever has a"
        " card; or the others of the same applicant. A kiosk asks by card alone, and is told how"
        " each stands. 422 says what is wrong with the paper's code.",
        {200: RequestList},
        body=RequestSearch,
        headers=(SESSION_HEADER,),
        problems=(400, 401, 403, 404, 422, 429, 503),
    ),
    Operation(
        "get",
        "/api/v1/offices/{office}/catalogue",
        "readCatalogue",
        "The catalogue with the services for which this office takes requests.",
        {200: Catalogue, 304: None},
        headers=("If-None-Match",),
        problems=(401, 403, 404, 503),
    ),
    Operation(
        "get",
        "/api/v1/requests/status",
        "readStatus",
        "How a request stands, for whoever has its receipt. Needs no token.",
        {200: RequestStatus},
        query=("number",),
        headers=(RECEIPT_HEADER,),
        problems=(404, 429, 503),
    ),
)
