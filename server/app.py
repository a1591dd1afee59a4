# SPDX-License-Identifier: GPL-3.0-or-later
"""The HTTP application: all handlers under one roof, and its start and end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from litestar import Litestar, Router
from litestar.exceptions import HTTPException
from litestar.types import ASGIApp, ControllerRouterHandler
from sqlalchemy.exc import DBAPIError

from server.api.answering import LARGEST_BODY
from server.api.commands import command_handlers
from server.api.configuration import configuration_handlers
from server.api.custody import custody_handlers
from server.api.device_reports import device_report_handlers
from server.api.downstream import downstream_handlers
from server.api.failures import fault, refused_by_http, unreadable_database
from server.api.health import health_handlers
from server.api.issued_documents import issued_document_handlers
from server.api.keys import key_handlers
from server.api.log import log_handlers
from server.api.offices import office_handlers
from server.api.openapi import openapi_handlers
from server.api.outbox import outbox_handlers
from server.api.payments import payment_handlers
from server.api.persons import person_handlers
from server.api.replica import replica_handlers
from server.api.reports import report_handlers
from server.api.request_answers import request_answer_handlers
from server.api.request_documents import request_document_handlers
from server.api.request_files import request_file_handlers
from server.api.request_papers import request_paper_handlers
from server.api.request_search import request_search_handlers
from server.api.request_status import request_status_handlers
from server.api.requests import request_handlers
from server.api.sessions import session_handlers
from server.api.stream import stream_handlers
from server.api.succession import succession_handlers
from server.api.successor import successor_handlers, with_successor
from server.api.tail import tail_handlers
from server.api.tills import till_handlers
from server.api.time_header import with_time_header
from server.api.webhooks import webhook_handlers
from server.services import Services
from server.web.pages import PublicPages

_STOPPING_LOOKED_FOR_EVERY_S = 0.1


def create_app(
    services: Services, stopping: Callable[[], bool], ready: Callable[[], None]
) -> ASGIApp:
    """The application.

    ``stopping`` tells that the server wants to end, and so that streams must; ``ready`` is
    called once requests are answered.
    """

    @asynccontextmanager
    async def lifespan(_: Litestar) -> AsyncIterator[None]:
        tasks: list[asyncio.Task[None]] = []
        services.sequencer.start()
        try:
            await services.maintenance.once()
            tasks += (
                asyncio.create_task(services.maintenance.run()),
                asyncio.create_task(services.watch.run()),
                asyncio.create_task(_end_streams(services, stopping)),
                asyncio.create_task(services.hand_over.run()),
                asyncio.create_task(services.requests.timekeeping.run()),
                asyncio.create_task(services.requests.progress.run()),
                asyncio.create_task(services.custody.errands.run()),
                asyncio.create_task(services.payments.looking_after.run()),
                asyncio.create_task(_warm_up(services)),
            )
            if services.retention is not None:
                tasks.append(asyncio.create_task(services.retention.run()))
            if services.herald is not None:
                tasks.append(asyncio.create_task(services.herald.run()))
            if services.line is not None:
                services.line.start()
            services.custody.start()
            ready()
            yield
        finally:
            if services.line is not None:
                await services.line.stop()
            await services.custody.stop()
            for task in tasks:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
            services.hub.close()
            services.changes.close()
            if services.registers is not None:
                # The ends of inquiries go on record while the sequencer still writes.
                await services.registers.client.close()
                await services.registers.desk.settle()
            await services.sequencer.stop()
            services.passwords.close()
            services.payments.payments.close()
            services.documents.close()
            services.reader.close()

    pages = PublicPages.of(services)
    app = Litestar(
        [*api_routes(services), Router("/", route_handlers=pages.handlers())],
        lifespan=[lifespan],
        exception_handlers={
            HTTPException: pages.for_people(refused_by_http),
            DBAPIError: pages.for_people(unreadable_database),
            Exception: pages.for_people(fault),
        },
        request_max_body_size=LARGEST_BODY,
        openapi_config=None,
        logging_config=None,
    )
    return with_time_header(with_successor(app, services.stepping), services.clock)


def api_routes(services: Services) -> list[ControllerRouterHandler]:
    """Everything that can be asked for."""
    v1 = Router(
        "/api/v1",
        route_handlers=[
            *command_handlers(services),
            *outbox_handlers(services),
            *log_handlers(services),
            *stream_handlers(services),
            *configuration_handlers(services),
            *session_handlers(services),
            *key_handlers(services),
            *person_handlers(services),
            *succession_handlers(services),
            *successor_handlers(services),
            *tail_handlers(services),
            *health_handlers(services),
            *device_report_handlers(services),
            *replica_handlers(services),
            *downstream_handlers(services),
            *custody_handlers(services),
            *office_handlers(services),
            *request_handlers(services),
            *request_answer_handlers(services),
            *request_document_handlers(services),
            *request_file_handlers(services),
            *request_paper_handlers(services),
            *request_search_handlers(services),
            *request_status_handlers(services),
            *payment_handlers(services),
            *till_handlers(services),
            *webhook_handlers(services),
            *issued_document_handlers(services),
            *report_handlers(services),
        ],
    )
    return [v1, *openapi_handlers()]


async def _warm_up(services: Services) -> None:
    """An office that takes no requests makes no documents either."""
    known = services.registry.offices().values()
    if any(each.stored.office.requests is not None for each in known):
        await services.documents.warm_up()


async def _end_streams(services: Services, stopping: Callable[[], bool]) -> None:
    while not stopping():
        await asyncio.sleep(_STOPPING_LOOKED_FOR_EVERY_S)
    services.hub.close()
    services.changes.close()
