# SPDX-License-Identifier: GPL-3.0-or-later
"""The line to the server and this machine's clock, on the desk; one question answers both."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus
from typing import Final
from urllib.parse import quote

from common.domain.office import Office
from common.domain.ports import Clock
from common.storage.settings import DeviceSettings
from common.sync.http import Http, HttpAnswer
from common.sync.retry import Final as FinalFailure
from common.sync.retry import Retryable
from common.sync.sockets import Sockets
from common.ui.texts import translatable
from common.wire.messages import Configuration
from kiosk.hardware.findings import Finding, Said, Trial, Verdict, said

_PATIENCE: Final = (3.05, 5.0)
_TROUBLE_S: Final = 60.0
_ATTENTION_S: Final = 5.0
_SERVER: Final = said(translatable("Hardware", "Server"))
_AHEAD: Final = said(translatable("Hardware", "Ahead of the server, in seconds"))


class ServerLine:
    """Asks the server for the office's set-up, and learns its time by the way."""

    def __init__(self, settings: DeviceSettings, clock: Clock) -> None:
        """Ask as the device of ``settings``; nothing is asked yet."""
        self.settings = settings
        self._clock = clock
        self.ahead_s: float | None = None
        """By how much this machine's clock is ahead; None before an answer."""

    def ask(self) -> HttpAnswer | Retryable:
        """One question on a connection of its own; blocks for some seconds at most."""
        sockets = Sockets(self._clock)
        http = Http(self.settings, sockets, self._clock, self._measured)
        try:
            path = f"/offices/{quote(self.settings.office, safe='')}/configuration"
            return http.ask("GET", path, timeout=_PATIENCE)
        finally:
            http.close()

    def office(self) -> Office | None:
        """The office's set-up, if the server gives it."""
        answer = self.ask()
        if isinstance(answer, Retryable) or answer.failure is not None:
            return None
        read = answer.read(Configuration)
        return None if isinstance(read, Retryable) else read.office

    def _measured(self, server: datetime, sent: float, received: float) -> None:
        half = (received - sent) / 2
        self.ahead_s = (self._clock.now() - server).total_seconds() - half


class ServerOnDesk:
    """Asks at each look."""

    key = "server"
    name = said(translatable("Hardware", "Line to the server"))

    def __init__(self, line: ServerLine) -> None:
        """Ask by ``line``."""
        self._line = line

    @property
    def trial(self) -> Trial | None:
        """Nothing is tried."""
        return None

    def look(self) -> Finding:
        """Whether it answers, and knows this device."""
        facts = ((_SERVER, self._line.settings.server),)
        answer = self._line.ask()
        if isinstance(answer, Retryable):
            sentence = said(translatable("Hardware", "The server does not answer."))
            return Finding(Verdict.TROUBLE, sentence, _no_answer(self._line.settings), facts)
        match answer.failure:
            case None:
                source = translatable("Hardware", "The server answers, and knows this device.")
                return Finding(Verdict.WELL, said(source), facts=facts)
            case FinalFailure(HTTPStatus.UNAUTHORIZED):
                source = translatable("Hardware", "The server does not take this device’s token.")
                advice = translatable(
                    "Hardware",
                    "Have a new one made at the server by {command}, and enrol the kiosk again.",
                )
                command = f"server device token --device {self._line.settings.device}"
                told = said(advice, command=command)
                return Finding(Verdict.TROUBLE, said(source), (told,), facts)
            case _:
                source = translatable("Hardware", "The server answers with status {status}.")
                sentence = said(source, status=answer.status)
                advice = translatable("Hardware", "Its log says why.")
                return Finding(Verdict.TROUBLE, sentence, (said(advice),), facts)

    def close(self) -> None:
        """Nothing is held between two calls."""


class ClockOnDesk:
    """Compares this machine's clock with the server's, as of its last answer."""

    key = "clock"
    name = said(translatable("Hardware", "Clock"))

    def __init__(self, ahead_s: Callable[[], float | None]) -> None:
        """``ahead_s`` tells by how much it is ahead, if that is known."""
        self._ahead_s = ahead_s

    @property
    def trial(self) -> Trial | None:
        """Nothing is tried."""
        return None

    def look(self) -> Finding:
        """How far it is off."""
        ahead = self._ahead_s()
        if ahead is None:
            source = translatable("Hardware", "There is no server yet to compare it with.")
            return Finding(Verdict.WAITING, said(source))
        facts = ((_AHEAD, f"{ahead:.1f}"),)
        if abs(ahead) < _ATTENTION_S:
            source = translatable("Hardware", "The clock is right.")
            return Finding(Verdict.WELL, said(source), facts=facts)
        verdict = Verdict.TROUBLE if abs(ahead) >= _TROUBLE_S else Verdict.ATTENTION
        source = translatable("Hardware", "The clock is wrong.")
        advice = translatable("Hardware", "Have it set by the network: {command}.")
        told = said(advice, command="sudo timedatectl set-ntp true")
        return Finding(verdict, said(source), (told,), facts)

    def close(self) -> None:
        """Nothing is held between two calls."""


def _no_answer(settings: DeviceSettings) -> tuple[Said, ...]:
    address = translatable(
        "Hardware", "Is the network cable in? Open {address} in a browser on this machine."
    )
    certificate = translatable(
        "Hardware", "If only its certificate is not trusted, name {key} in {file}."
    )
    advice = (said(address, address=f"{settings.server}/api/v1/health"),)
    return (
        (*advice, said(certificate, key="ca_file", file="device.toml"))
        if settings.server.startswith("https")
        else advice
    )
