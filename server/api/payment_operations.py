# SPDX-License-Identifier: GPL-3.0-or-later
"""The description of what can be asked about payments and tills."""

from __future__ import annotations

from common.wire.messages import SESSION_HEADER
from common.wire.payments import (
    CardOutcome,
    PaymentRefused,
    PaymentsState,
    PaymentStart,
    PaymentState,
    TillClosing,
    TillMove,
    TillOpening,
    TillState,
)
from common.wire.request_messages import RECEIPT_HEADER
from server.api.operation import Operation
from server.payments.provider_messages import Webhook
from server.payments.signature import SIGNATURE_HEADER

_PAYMENTS = "/api/v1/offices/{office}/requests/{request_id}/payments"
_RIGHTS = (SESSION_HEADER, RECEIPT_HEADER)
_PDF = "application/pdf"
_TILLS = "/api/v1/offices/{office}/tills"

PAYMENT_OPERATIONS = (
    Operation(
        "get",
        _PAYMENTS,
        "readPayments",
        "What a request costs, how it can be paid, and every try to pay it. A kiosk shows the"
        " receipt of a request that was not begun there.",
        {200: PaymentsState},
        headers=_RIGHTS,
        problems=(401, 403, 404, 429, 503),
    ),
    Operation(
        "post",
        _PAYMENTS,
        "startPayment",
        "Begin to pay. Cash is taken at once. The same id again changes nothing.",
        {200: PaymentState, 409: PaymentRefused},
        body=PaymentStart,
        headers=_RIGHTS,
        problems=(400, 401, 403, 404, 429, 503),
    ),
    Operation(
        "post",
        f"{_PAYMENTS}/{{payment}}/outcome",
        "tellCardOutcome",
        "Tell what a payment terminal has done.",
        {200: PaymentState, 409: PaymentRefused},
        body=CardOutcome,
        headers=_RIGHTS,
        problems=(400, 401, 403, 404, 429, 503),
    ),
    Operation(
        "post",
        f"{_PAYMENTS}/{{payment}}/cancel",
        "cancelPayment",
        "Wait no longer for a provider. Money that comes all the same pays, or goes back.",
        {200: PaymentState, 409: PaymentRefused},
        headers=_RIGHTS,
        problems=(401, 403, 404, 429, 503),
    ),
    Operation(
        "post",
        f"{_PAYMENTS}/{{payment}}/refund",
        "refundPayment",
        "Give money back: out of the till, by the provider, or next at the terminal.",
        {200: PaymentState, 409: PaymentRefused},
        headers=(SESSION_HEADER,),
        problems=(401, 403, 503),
    ),
    Operation(
        "post",
        "/api/v1/payments/webhooks/{provider}",
        "hearProvider",
        "A provider tells of a payment; signed, and acted upon once.",
        {204: None, 409: PaymentRefused},
        body=Webhook,
        headers=(SIGNATURE_HEADER,),
        problems=(400, 401, 404, 503),
    ),
    Operation(
        "post",
        _TILLS,
        "openTill",
        "Open a till at the counter that asks.",
        {200: TillState, 409: PaymentRefused},
        body=TillOpening,
        headers=(SESSION_HEADER,),
        problems=(400, 401, 403, 503),
    ),
    Operation(
        "get",
        f"{_TILLS}/current",
        "readTill",
        "The till that is open at the counter that asks.",
        {200: TillState},
        headers=(SESSION_HEADER,),
        problems=(401, 403, 404, 503),
    ),
    Operation(
        "post",
        f"{_TILLS}/{{till}}/moves",
        "moveCash",
        "Put change into a till, or take cash out of it. The same id again changes nothing.",
        {200: TillState, 409: PaymentRefused},
        body=TillMove,
        headers=(SESSION_HEADER,),
        problems=(400, 401, 403, 503),
    ),
    Operation(
        "get",
        f"{_TILLS}/{{till}}/report",
        "readTillReport",
        "What went into and out of a till of the counter that asks, as a file to print.",
        {200: None},
        query=("language",),
        headers=(SESSION_HEADER,),
        media_type=_PDF,
        problems=(401, 403, 404, 503),
    ),
    Operation(
        "post",
        f"{_TILLS}/{{till}}/close",
        "closeTill",
        "Count and close a till; the answer says by how much it differs.",
        {200: TillState, 409: PaymentRefused},
        body=TillClosing,
        headers=(SESSION_HEADER,),
        problems=(400, 401, 403, 503),
    ),
)
