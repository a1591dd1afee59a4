# SPDX-License-Identifier: GPL-3.0-or-later
"""Paying a fee, with what goes wrong between the server and a provider."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any, assert_never

from tests.payments.behaviour import Behaviour
from tests.requesting.bureau import Bureau
from tests.requesting.filing import Filed
from tests.requesting.programmes import Paying
from tests.requesting.surroundings import PROVIDER
from tests.requesting.window import CounterWindow
from tests.server.requests.hall import IDS, Seat

_FLOAT = 10_000
"""What is in the till in the morning."""

_OF_AN_ANSWER = 12
"""So many bytes of an answer come through before its line is cut."""


async def pay_on_a_telephone(bureau: Bureau, seat: Seat, filed: Filed) -> None:
    """Pay what the kiosk has begun; the provider tells of it twice, and later once more."""
    provider = bureau.around.provider
    provider.behave(Behaviour.TELLS_TWICE)
    (started,) = await payments_of(seat, filed)
    provider.pay(started["id"])
    provider.replay_about(started["id"])


async def pay(bureau: Bureau, kiosk: Seat, clerk: Seat, filed: Filed) -> tuple[str, ...]:
    """Pay what is due; the ids of the payments."""
    match bureau.programme.paying:
        case Paying.NOTHING:
            return ()
        case Paying.CASH:
            return (await _in_cash(clerk, filed),)
        case Paying.TOLD_TWICE:
            return (await _told_twice(bureau, kiosk, filed),)
        case Paying.LINE_CUT:
            return (await _line_cut(bureau, kiosk, filed),)
        case _ as unreachable:
            assert_never(unreachable)


async def pay_at(window: CounterWindow, clerk: Seat, filed: Filed, target: Path) -> None:
    """Pay in cash at a counter's window; the receipt that is printed there is kept."""
    due = (await clerk.get(f"requests/{filed.id}/payments")).json()
    receipt = await asyncio.to_thread(window.pay_in_cash, due["amount"], due["currency"])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(receipt.read_bytes())


async def payments_of(seat: Seat, filed: Filed) -> Sequence[dict[str, Any]]:
    """Every try to pay, as the server tells it."""
    answer = await seat.get(f"requests/{filed.id}/payments")
    assert answer.status_code == 200, answer.text
    found: Sequence[dict[str, Any]] = answer.json()["payments"]
    return found


async def _told_twice(bureau: Bureau, seat: Seat, filed: Filed) -> str:
    provider = bureau.around.provider
    provider.behave(Behaviour.TELLS_TWICE)
    payment = await _start(seat, filed, "mobile", PROVIDER)
    # Somebody who cannot wait presses twice.
    await _start(seat, filed, "mobile", PROVIDER, payment)
    provider.pay(payment)
    provider.replay_about(payment)
    return payment


async def _line_cut(bureau: Bureau, seat: Seat, filed: Filed) -> str:
    """The payer pays while the server is dead; then the answer to the provider is cut off."""
    provider, server, line = bureau.around.provider, bureau.server, bureau.line
    provider.behave(Behaviour.WELL)
    payment = await _start(seat, filed, "mobile", PROVIDER)
    server.kill()
    provider.pay(payment)
    server.start()
    line.cut_after(_OF_AN_ANSWER)
    cuts = line.cuts
    provider.replay_about(payment)
    assert line.was_cut_since(cuts)
    provider.replay_about(payment)
    return payment


async def _in_cash(clerk: Seat, filed: Filed) -> str:
    """At a till that is opened for it, counted and closed."""
    till = IDS.new()
    opened = await clerk.post("tills", {"id": till, "amount": _FLOAT})
    assert opened.status_code == 200, opened.text
    payment = await _start(clerk, filed, "cash", None)
    (taken,) = await payments_of(clerk, filed)
    counted = {"counted": _FLOAT + taken["amount"]}
    closed = await clerk.post(f"tills/{till}/close", counted)
    assert closed.json()["difference"] == 0, closed.text
    return payment


async def _start(
    seat: Seat, filed: Filed, method: str, provider: str | None, payment: str | None = None
) -> str:
    due = (await seat.get(f"requests/{filed.id}/payments")).json()
    started = {
        "id": payment or IDS.new(),
        "amount": due["amount"],
        "currency": due["currency"],
        "method": method,
        **({} if provider is None else {"provider": provider}),
    }
    answer = await seat.post(f"requests/{filed.id}/payments", started)
    assert answer.status_code == 200, answer.text
    return str(started["id"])
