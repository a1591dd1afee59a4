# SPDX-License-Identifier: GPL-3.0-or-later
"""``payments report``: what came and went in a day, and what a person must look into."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from common.domain.identifiers import OfficeId
from common.domain.opening import business_day
from common.domain.payment.differences import Difference, Sight
from common.storage.system import SystemClock
from server.cli.arguments import Commands, add_data, add_office_id, tell
from server.installation import chosen_office, require_installed
from server.payments.composing import http_providers, payment_settings
from server.payments.reconciliation import DailyReport, ProviderDay, day_of, report
from server.storage.opening import database_of

DIFFERENCES = 3
"""The exit status of a report that a person must look into."""


def add_commands(commands: Commands) -> None:
    """Add the commands for payments."""
    payments = commands.add_parser("payments", help="look after money")
    actions = payments.add_subparsers(required=True, metavar="ACTION")
    action = actions.add_parser(
        "report",
        help=f"a day's money, and what providers see otherwise (status {DIFFERENCES} if anything)",
    )
    add_data(action)
    add_office_id(action)
    action.add_argument(
        "--day", type=date.fromisoformat, metavar="YYYY-MM-DD", help="default: the office's today"
    )
    action.set_defaults(run=_report)


def _report(given: argparse.Namespace) -> int:
    require_installed(given.data)
    providers = http_providers(given.data, payment_settings(given.data))
    engine = database_of(given.data).open_for_reading()
    try:
        with engine.begin() as connection:
            wanted = None if given.office_id is None else OfficeId(given.office_id)
            office = chosen_office(connection, wanted)
            day: date = given.day or business_day(office, SystemClock().now())
            made = report(connection, office.id, day_of(day, office.time_zone), providers)
    finally:
        engine.dispose()
    tell({"office": office.id, "day": day.isoformat(), **_told(made)})
    return 0 if made.is_clean else DIFFERENCES


def _told(made: DailyReport) -> dict[str, Any]:
    return {
        "totals": [
            {
                "method": each.method,
                "currency": each.currency,
                "payments": each.payments,
                "amount": each.amount,
            }
            for each in made.totals
        ],
        "providers": {each.provider: _provider(each) for each in made.providers},
        "refunds_outstanding": list(made.refunding),
        "tills": [
            {
                "till": each.till,
                "counter": each.counter,
                "clerk": each.clerk,
                "currency": each.currency,
                "balance": each.balance,
                "counted": each.counted,
                "difference": None if each.counted is None else each.counted - each.balance,
            }
            for each in made.tills
        ],
    }


def _provider(day: ProviderDay) -> dict[str, Any]:
    return {
        "unavailable": day.unavailable,
        "differences": [_difference(each) for each in day.differences],
    }


def _difference(found: Difference) -> dict[str, Any]:
    return {
        "payment": found.payment,
        "kind": found.kind,
        "here": _sight(found.here),
        "there": _sight(found.there),
    }


def _sight(seen: Sight | None) -> dict[str, Any] | None:
    if seen is None:
        return None
    return {"money": seen.money, "amount": seen.fee.amount, "currency": seen.fee.currency}
