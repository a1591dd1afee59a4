# SPDX-License-Identifier: GPL-3.0-or-later
"""One thread's requests to the centre, on connections that another thread can break off."""

from __future__ import annotations

import http.client
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import requests
from urllib3.exceptions import HTTPError

from common.sync.http import CONNECT_SECONDS, HttpAnswer, StreamBroken
from common.sync.retry import Failure, Retryable
from common.sync.sockets import Sockets, breakable_adapter
from server.configuration import UpstreamSettings

_ANSWER_S = 60.0
"""A thousand events over a slow line take their time."""

_SILENCE_S = 25.0
"""Without a sign of life for so long a stream is dead; the centre's heart beats more often."""

_NETWORK = (requests.RequestException, HTTPError, http.client.HTTPException, OSError)
_CHUNK = 65536


class Conversation:
    """Asks about one office. What can go wrong is a value."""

    def __init__(
        self,
        upstream: UpstreamSettings,
        token: str,
        sockets: Sockets,
        answer_s: float = _ANSWER_S,
    ) -> None:
        """Talk to the centre of ``upstream``; nothing is sent yet.

        An answer, or the next part of it, is waited for ``answer_s``.
        """
        self._answer_s = answer_s
        self._base = f"{upstream.url.rstrip('/')}/api/v1/offices/{upstream.office}"
        self._session = requests.Session()
        # Proxies and passwords of the machine's user have no part in this.
        self._session.trust_env = False
        self._session.verify = upstream.ca_file or True
        self._session.headers["Authorization"] = f"Bearer {token}"
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, breakable_adapter(sockets))

    def get(self, path: str, headers: Mapping[str, str] | None = None) -> HttpAnswer | Retryable:
        """Ask for something."""
        return self._ask("GET", path, None, dict(headers or {}))

    def post(self, path: str, body: bytes) -> HttpAnswer | Retryable:
        """Send a message."""
        return self._ask("POST", path, body, {"Content-Type": "application/json"})

    @contextmanager
    def stream(self, path: str) -> Iterator[Iterator[bytes] | Failure]:
        """A stream of bytes as they come; it ends by raising StreamBroken, never quietly."""
        headers = {"Accept": "text/event-stream", "Accept-Encoding": "identity"}
        try:
            response = self._request("GET", path, None, headers, _SILENCE_S)
            refused = None if response.status_code == http.client.OK else _answer(response)
        except _NETWORK as error:
            yield Retryable(type(error).__name__)
            return
        with response:
            if refused is None:
                yield _chunks(response)
            else:
                yield refused.failure or Retryable("unexpected_answer")

    def close(self) -> None:
        """Let go of the connections; by the thread that uses them."""
        self._session.close()

    def _ask(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str]
    ) -> HttpAnswer | Retryable:
        try:
            with self._request(method, path, body, headers, self._answer_s) as response:
                return _answer(response)
        except _NETWORK as error:
            return Retryable(type(error).__name__)

    def _request(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str], silence_s: float
    ) -> requests.Response:
        return self._session.request(
            method,
            self._base + path,
            data=body,
            headers=headers,
            timeout=(CONNECT_SECONDS, silence_s),
            stream=True,
            allow_redirects=False,
        )


def _answer(response: requests.Response) -> HttpAnswer:
    return HttpAnswer(response.status_code, response.content, response.headers)


def _chunks(response: requests.Response) -> Iterator[bytes]:
    try:
        while chunk := response.raw.read1(_CHUNK):
            yield chunk
    except _NETWORK as error:
        raise StreamBroken(Retryable(type(error).__name__)) from error
    raise StreamBroken(Retryable("stream_ended"))
