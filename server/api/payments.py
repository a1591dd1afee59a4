# SPDX-License-Identifier: GPL-3.0-or-later
"""Paying for requests."""

from __future__ import annotations

import msgspec
from litestar import get, post
from litestar.handlers import HTTPRouteHandler
from sqlalchemy import Connection

from common.domain.commands import Role
from common.domain.identifiers import CommandId, PaymentId, RequestId
from common.domain.office import DeviceKind
from common.domain.payment.commands import (
    AskRefund,
    CancelPayment,
    PaymentRefusal,
    PaymentRefusalReason,
    RecordFailed,
    RecordRefunded,
    RecordTaken,
    StartPayment,
)
from common.domain.payment.values import AT_A_PROVIDER, Fee, Method, Payment, RequestPayments
from common.domain.request.commands import OrderRefund
from common.wire.payments import (
    CardFailed,
    CardOutcome,
    CardRefunded,
    CardTaken,
    PaymentsState,
    PaymentStart,
)
from server.api.answering import (
    Answer,
    AnyRequest,
    bad_message,
    forbidden,
    message_in,
    office_of,
)
from server.api.callers import caller_of
from server.api.payers import payer_of
from server.api.request_asking import reply_to
from server.api.tills import place_of
from server.payments.book import Actor
from server.payments.payments import Begun
from server.payments.wording import payment_message, payments_message, refusal_reply
from server.replies import Reply, broken, cannot_store, ok
from server.requests.asking import Asked, Carried
from server.requests.refund_orders import taken_elsewhere
from server.security.gate import Caller
from server.security.request_askers import asker_at
from server.sequencer.jobs import Failure, Faulted, Unstored
from server.services import Services
from server.storage import payments as stored

_LARGEST_MESSAGE = 64 * 1024
_REFUNDERS = frozenset({Role.OFFICER, Role.SUPERVISOR})


def payment_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``…/requests/{request_id}/payments`` and what is below it."""
    path = "/offices/{office:str}/requests/{request_id:str}/payments"

    @get(path)
    async def read_payments(request: AnyRequest) -> Answer:
        return Answer(await _read(services, request))

    @post(path)
    async def start_payment(request: AnyRequest) -> Answer:
        caller = await payer_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        asked = await message_in(request, PaymentStart, _LARGEST_MESSAGE)
        if isinstance(asked, Reply):
            return Answer(asked)
        return Answer(await _start(services, caller, _request_of(request), asked))

    @post(path + "/{payment:str}/outcome")
    async def tell_outcome(request: AnyRequest) -> Answer:
        caller = await payer_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        told = await message_in(request, CardOutcome, _LARGEST_MESSAGE)  # type: ignore[arg-type]  # msgspec decodes unions too
        if isinstance(told, Reply):
            return Answer(told)
        payment = await _payment(services, request)
        return Answer(await _card(services, caller, _request_of(request), payment, told))

    @post(path + "/{payment:str}/cancel")
    async def cancel_payment(request: AnyRequest) -> Answer:
        return Answer(await _cancel(services, request))

    @post(path + "/{payment:str}/refund")
    async def refund_payment(request: AnyRequest) -> Answer:
        return Answer(await _refund(services, request))

    return [read_payments, start_payment, tell_outcome, cancel_payment, refund_payment]


async def _read(services: Services, request: AnyRequest) -> Reply:
    caller = await payer_of(services, request)
    if isinstance(caller, Reply):
        return caller
    wanted, own = _request_of(request), office_of(request)
    opened = await services.requests.desk.open(wanted)

    def find(connection: Connection) -> PaymentsState:
        state = stored.load(connection, wanted).payments
        others = {
            each: kept.office
            for each in state.payments
            if (kept := stored.find(connection, each)) is not None and kept.office != own
        }
        message = payments_message(state, services.payments.methods, others)
        if opened is None or opened.offer is None:
            return message
        currency = opened.offer.catalogue.currency
        # What was taken here and has been erased since is nobody's business any more.
        here = [each for each in opened.state.payments if stored.find(connection, each) is not None]
        elsewhere = taken_elsewhere(opened.state, opened.entries, here, currency)
        # Before those of this server: what is done here comes after what was done there.
        there = tuple(payment_message(wanted, *each) for each in elsewhere.values())
        return msgspec.structs.replace(message, payments=(*there, *message.payments))

    return ok(await services.reader.read(find))


async def _start(
    services: Services, caller: Caller, request: RequestId, asked: PaymentStart
) -> Reply:
    parts = services.payments
    at_provider = asked.method in AT_A_PROVIDER
    known = asked.provider is not None and parts.methods.get(asked.provider) is asked.method
    if at_provider is not known or (asked.provider is not None and not at_provider):
        return bad_message("provider: expected one that this server has for the method")
    if caller.device.setup.kind is DeviceKind.DISPLAY:
        return forbidden("not_permitted", "Nobody pays at a display.")
    fee = Fee(asked.amount, asked.currency)
    if asked.method is Method.CASH:
        return await _take_cash(services, caller, request, asked.id, fee)
    now = services.clock.now()
    command = StartPayment(
        payment=asked.id,
        fee=fee,
        method=asked.method,
        provider=asked.provider,
        expires_at=now + parts.payments.expiry if at_provider else None,
    )
    begun = await parts.payments.start(request, command, _actor(caller))
    if isinstance(begun, Begun):
        payment = begun.payments.payments[asked.id]
        return ok(payment_message(request, payment, page=begun.page))
    if isinstance(begun, PaymentRefusal):
        return refusal_reply(begun, (await _load(services, request)).fee)
    return _unstored(begun)


async def _take_cash(
    services: Services, caller: Caller, request: RequestId, payment: PaymentId, fee: Fee
) -> Reply:
    place = place_of(caller)
    if isinstance(place, Reply):
        return place
    at = services.clock.now()
    tills = services.payments.tills
    done = await services.payments.payments.sequencer.store(
        lambda connection: tills.take(connection, place, request, payment, fee, at)
    )
    if isinstance(done, RequestPayments):
        return ok(payment_message(request, done.payments[payment]))
    if isinstance(done, Unstored | Faulted):
        return _unstored(done)
    return refusal_reply(done, (await _load(services, request)).fee)


async def _card(
    services: Services,
    caller: Caller,
    request: RequestId,
    payment: Payment | None,
    told: CardOutcome,
) -> Reply:
    if payment is None:
        return refusal_reply(PaymentRefusal(PaymentRefusalReason.UNKNOWN_PAYMENT))
    if payment.method is not Method.CARD:
        return forbidden("not_permitted", "Only a payment at a terminal is told of by a device.")
    if caller.device.setup.kind is DeviceKind.DISPLAY:
        return forbidden("not_permitted", "A display has no terminal.")
    match told:
        case CardTaken():
            return await _carry_out(
                services,
                caller,
                request,
                RecordTaken(payment.id, payment.fee, told.reference, ""),
            )
        case CardFailed():
            return await _carry_out(
                services, caller, request, RecordFailed(payment.id, told.reason)
            )
        case CardRefunded():
            return await _carry_out(
                services, caller, request, RecordRefunded(payment.id, told.reference)
            )


async def _cancel(services: Services, asked: AnyRequest) -> Reply:
    caller, request = await payer_of(services, asked), _request_of(asked)
    if isinstance(caller, Reply):
        return caller
    payment = await _payment(services, asked)
    if payment is None:
        return refusal_reply(PaymentRefusal(PaymentRefusalReason.UNKNOWN_PAYMENT))
    if caller.device.setup.kind is DeviceKind.DISPLAY:
        return forbidden("not_permitted", "Nobody pays at a display.")
    return await _carry_out(services, caller, request, CancelPayment(payment.id))


async def _refund(services: Services, asked: AnyRequest) -> Reply:
    caller, request = await caller_of(services, asked), _request_of(asked)
    if isinstance(caller, Reply):
        return caller
    if caller.session is None or caller.session.role not in _REFUNDERS:
        return forbidden("not_permitted", "Only an officer or a supervisor gives money back.")
    payment = await _payment(services, asked)
    if payment is None:
        # It may have been made where the request was held before.
        wanted = PaymentId(asked.path_params["payment"])
        return await _order_refund(services, caller, request, wanted)
    if payment.method is Method.CARD:
        return await _carry_out(services, caller, request, AskRefund(payment.id))
    if payment.method is not Method.CASH:
        done = await services.payments.payments.refund(request, payment.id, _actor(caller))
        return _outcome(request, payment.id, done)
    place = place_of(caller)
    if isinstance(place, Reply):
        return place
    at = services.clock.now()
    tills = services.payments.tills
    paid = await services.payments.payments.sequencer.store(
        lambda connection: tills.pay_out(connection, place, request, payment.id, payment.fee, at)
    )
    if isinstance(paid, RequestPayments):
        return ok(payment_message(request, paid.payments[payment.id]))
    return _unstored(paid) if isinstance(paid, Unstored | Faulted) else refusal_reply(paid)


async def _order_refund(
    services: Services, caller: Caller, request: RequestId, payment: PaymentId
) -> Reply:
    """Have whoever took the money give it back; the order waits for them in the request's log."""
    desk, asker = services.requests.desk, asker_at(caller)
    opened = await desk.open(request)
    unknown = opened is None or opened.offer is None or payment not in opened.state.payments
    if asker is None or opened is None or opened.offer is None or unknown:
        return refusal_reply(PaymentRefusal(PaymentRefusalReason.UNKNOWN_PAYMENT))
    told = await desk.give(
        Asked(
            request=request,
            id=CommandId(desk.here.ids.new()),
            command=OrderRefund(payment),
            origin=asker.origin,
            office=asker.office,
            device=asker.device,
        )
    )
    if not isinstance(told, Carried):
        return reply_to(services, told)
    currency = opened.offer.catalogue.currency
    entries = (*opened.entries, *told.entries)
    taken, office = taken_elsewhere(told.state, entries, (), currency)[payment]
    return ok(payment_message(request, taken, office))


async def _carry_out(
    services: Services,
    caller: Caller,
    request: RequestId,
    command: RecordTaken | RecordFailed | RecordRefunded | AskRefund | CancelPayment,
) -> Reply:
    done = await services.payments.payments.carry_out(request, command, _actor(caller))
    return _outcome(request, command.payment, done)


def _outcome(
    request: RequestId, payment: PaymentId, done: RequestPayments | PaymentRefusal | Failure
) -> Reply:
    if isinstance(done, RequestPayments):
        return ok(payment_message(request, done.payments[payment]))
    return refusal_reply(done) if isinstance(done, PaymentRefusal) else _unstored(done)


async def _load(services: Services, request: RequestId) -> RequestPayments:
    return await services.reader.read(lambda connection: stored.load(connection, request).payments)


async def _payment(services: Services, request: AnyRequest) -> Payment | None:
    """The payment in the path, if it is one for the request in the path at this office."""
    wanted = PaymentId(request.path_params["payment"])
    for_request, office = _request_of(request), office_of(request)

    def find(connection: Connection) -> Payment | None:
        kept = stored.find(connection, wanted)
        if kept is None or (kept.request, kept.office) != (for_request, office):
            return None
        return kept.payment

    return await services.reader.read(find)


def _request_of(request: AnyRequest) -> RequestId:
    return RequestId(request.path_params["request_id"])


def _actor(caller: Caller) -> Actor:
    session = caller.session
    return Actor(caller.device.office.id, None if session is None else session.clerk)


def _unstored(failure: Failure) -> Reply:
    return broken() if isinstance(failure, Faulted) else cannot_store()
