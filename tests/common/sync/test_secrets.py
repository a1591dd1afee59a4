# SPDX-License-Identifier: GPL-3.0-or-later
"""What must never be written down: tokens, passwords and keys, in logs and in what shows itself."""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime

import pytest

from common.domain.commands import CallNext, FinishServing, OpenCounter, Role, StartServing
from common.domain.identifiers import ClerkId
from common.storage.meta_rows import Meta
from common.sync.answers import Acted, Ordered, SignedIn, WrongCredentials
from common.sync.view import Connectivity
from common.wire.messages import DayKeyMessage, DayKeys, Session, SignIn
from server.storage.clerks import StoredClerk
from tests.common.domain.kit import ONE
from tests.common.sync.conftest import MakeStation
from tests.common.sync.kit import (
    COUNTER,
    KIOSK,
    RIMA,
    in_step,
    issue,
    online,
    order,
    sign_in,
    until,
)
from tests.common.sync.paper_server import PASSWORD, PaperServer

SECRET = "a secret"


def test_a_whole_day_writes_no_secret_into_the_log(
    paper: PaperServer, station: MakeStation, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    kiosk, counter = station(KIOSK), station(COUNTER)
    online(kiosk, counter)
    assert sign_in(counter, "a wrong guess") == WrongCredentials()
    signed_in = sign_in(counter)
    assert isinstance(signed_in, SignedIn)
    assert isinstance(order(counter, OpenCounter(ONE)), Ordered)
    issue(kiosk)
    in_step(paper, kiosk, counter)
    assert isinstance(order(counter, CallNext(ONE)), Ordered)
    counter.sign_out()
    paper.kill()
    until(lambda: counter.view.connectivity is Connectivity.OFFLINE)
    assert isinstance(sign_in(counter), SignedIn)
    for command in (StartServing(ONE), FinishServing(ONE)):
        assert isinstance(counter.act(command), Acted)
    paper.start()
    online(kiosk, counter)
    in_step(paper, kiosk, counter)
    stations = (kiosk, counter)
    keys = [one.signing_key for one in stations]
    secrets = [
        PASSWORD,
        "a wrong guess",
        signed_in.session.token,
        RIMA,
        *(one.settings.token for one in stations),
        *(key.hex() for key in keys if key is not None),
    ]
    assert len(caplog.text) > 1000
    assert [secret for secret in secrets if secret in caplog.text] == []


@pytest.mark.parametrize(
    "holder",
    [
        SignIn(ClerkId("x"), SECRET),
        Session(SECRET, ClerkId("x"), "X", Role.CLERK, datetime(2026, 3, 2, tzinfo=UTC)),
        DayKeys((DayKeyMessage(date(2026, 3, 2), SECRET.encode()),)),
        Meta(signing_key=SECRET.encode()),
        StoredClerk(ClerkId("x"), "X", Role.CLERK, None, SECRET),
    ],
    ids=lambda holder: type(holder).__name__,
)
def test_what_holds_a_secret_does_not_show_it(holder: object) -> None:
    assert SECRET not in f"{holder!r} {holder}"
