# SPDX-License-Identifier: GPL-3.0-or-later
"""What providers of payments tell unasked; each message is signed."""

from __future__ import annotations

from http import HTTPStatus

from litestar import post
from litestar.handlers import HTTPRouteHandler

from common.domain.identifiers import ProviderCode
from common.domain.payment.commands import PaymentRefusal
from server.api.answering import Answer, AnyRequest, bad_message, body_of
from server.payments.signature import SIGNATURE_HEADER, BadSignature
from server.payments.webhook import Heard, Hearing, Unheard
from server.payments.wording import refusal_reply
from server.replies import Reply, broken, cannot_store, no_content, problem
from server.sequencer.jobs import Faulted
from server.services import Services

_LARGEST_MESSAGE = 64 * 1024


def webhook_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``/payments/webhooks/{provider}``."""

    @post("/payments/webhooks/{provider:str}")
    async def hear_provider(request: AnyRequest) -> Answer:
        body = await body_of(request, _LARGEST_MESSAGE)
        if isinstance(body, Reply):
            return Answer(body)
        provider = ProviderCode(request.path_params["provider"])
        signature = request.headers.get(SIGNATURE_HEADER)
        return Answer(_reply(await services.payments.ear.hear(provider, signature, body)))

    return [hear_provider]


def _reply(heard: Hearing) -> Reply:
    match heard:
        case Heard.RECORDED | Heard.KNOWN:
            return no_content()
        case Heard.UNKNOWN_PAYMENT:
            return problem(HTTPStatus.NOT_FOUND, heard, "There is no such payment.")
        case Unheard.UNREADABLE:
            return bad_message("The message is not one about a payment.")
        case Unheard() | BadSignature():
            said = "The message is not signed by a provider of this server just now."
            return problem(HTTPStatus.UNAUTHORIZED, "not_believed", said)
        case PaymentRefusal():
            return refusal_reply(heard)
        case Faulted():
            return broken()
        case _:
            return cannot_store()
