# SPDX-License-Identifier: GPL-3.0-or-later
"""One thread's exchanges with the security server, which the event loop can break off."""

from __future__ import annotations

import http.client

import requests
from urllib3.exceptions import HTTPError, ReadTimeoutError

from common.domain.identifiers import InquiryId
from common.domain.ports import Clock
from common.sync.sockets import Sockets, breakable_adapter
from server.registers.inquiry import (
    FailureKind,
    Inquiry,
    MessageIds,
    RegisterFailure,
    RegisterOutcome,
)
from server.registers.message import (
    LARGEST_ANSWER,
    Received,
    body_of,
    headers_of,
    outcome_of,
    path_of,
)
from server.registers.settings import RegisterSettings

CONNECT_SECONDS = 3.05

_CHUNK = 65536

_NETWORK = (requests.RequestException, HTTPError, http.client.HTTPException, OSError)


class Exchange:
    """A connection that is kept alive; one inquiry at a time."""

    def __init__(self, settings: RegisterSettings, clock: Clock) -> None:
        """Nothing is sent yet."""
        self._settings = settings
        self._base = settings.security_server.rstrip("/")
        self._sockets = Sockets(clock)
        self._late = False
        self._session = requests.Session()
        # Proxies and passwords of the machine's user have no part in this.
        self._session.trust_env = False
        self._certificate = (
            None
            if settings.certificate is None or settings.key is None
            else (settings.certificate, settings.key)
        )
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, breakable_adapter(self._sockets))

    def ask(self, id_: InquiryId, inquiry: Inquiry) -> RegisterOutcome:
        """Send the message and wait for the answer. Blocks; for a thread of its own."""
        self._late = False
        ids = MessageIds(id_)
        try:
            received = self._received(id_, inquiry)
        except _NETWORK as error:
            # By its type only: its words may hold what was received.
            kind = FailureKind.TOO_SLOW if self._late else _kind_of(error)
            return RegisterFailure(kind, ids, type(error).__name__)
        if received is None:
            return RegisterFailure(FailureKind.TOO_LARGE, ids)
        return outcome_of(self._settings.client, id_, inquiry, received)

    def break_off(self) -> None:
        """The time is up: wake the thread, whatever it waits for. From any thread."""
        self._late = True
        self._sockets.interrupt()

    def end(self) -> None:
        """Break off for good. From any thread."""
        self._sockets.break_off()

    def close(self) -> None:
        """Let go of the connection; when no thread uses it."""
        self._session.close()

    def _received(self, id_: InquiryId, inquiry: Inquiry) -> Received | None:
        """The response; None if it is too large."""
        settings = self._settings
        # Prepared without the session: it has no cookies and no settings of the user to mix in.
        request = requests.PreparedRequest()
        headers = headers_of(settings.client, settings.country, id_, inquiry)
        request.prepare("POST", self._base + path_of(inquiry), headers, data=body_of(inquiry))
        with self._session.send(
            request,
            timeout=(CONNECT_SECONDS, float(settings.answer_seconds)),
            verify=settings.ca_file or True,
            cert=self._certificate,
            proxies={},
            stream=True,
            allow_redirects=False,
        ) as response:
            body = bytearray()
            # Until there is no more: a body that is shorter than announced is told by that alone.
            while chunk := response.raw.read(_CHUNK, decode_content=False):
                body += chunk
                if len(body) > LARGEST_ANSWER:
                    return None
            return Received(response.status_code, response.headers, bytes(body))


def _kind_of(error: BaseException) -> FailureKind:
    match error:
        case requests.exceptions.ConnectTimeout():
            return FailureKind.DOWN
        case requests.exceptions.Timeout() | ReadTimeoutError():
            return FailureKind.TOO_SLOW
        case requests.exceptions.SSLError():
            # Who does not trust whom is a matter of certificates, and does not pass by itself.
            return FailureKind.REFUSED
        case _:
            return FailureKind.MALFORMED if _is_no_http(error) else FailureKind.DOWN


def _is_no_http(error: BaseException) -> bool:
    causes = (error, *error.args, *(more for each in error.args for more in _arguments(each)))
    return any(
        isinstance(each, http.client.BadStatusLine | http.client.LineTooLong)
        and not isinstance(each, http.client.RemoteDisconnected)
        for each in causes
    )


def _arguments(error: object) -> tuple[object, ...]:
    return error.args if isinstance(error, BaseException) else ()
