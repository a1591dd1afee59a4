# SPDX-License-Identifier: GPL-3.0-or-later
"""``report``: how many services are smart and on line, and how the requests stand."""

from __future__ import annotations

import argparse

from common.domain.identifiers import OfficeId
from common.storage.system import SystemClock
from server.cli.arguments import Commands, add_data, add_office_id, tell
from server.installation import chosen_office, require_installed
from server.requests.reporting import RequestReport, report
from server.storage.offices import offices
from server.storage.opening import database_of


def add_commands(commands: Commands) -> None:
    """Add the command that reports on requests."""
    parser = commands.add_parser(
        "report", help="of each office: smart services, services on line, requests, and late ones"
    )
    add_data(parser)
    add_office_id(parser)
    parser.set_defaults(run=_report)


def _report(given: argparse.Namespace) -> int:
    require_installed(given.data)
    now = SystemClock().now()
    engine = database_of(given.data).open_for_reading()
    try:
        with engine.begin() as connection:
            if given.office_id is None:
                wanted = [each.office for each in offices(connection)]
            else:
                wanted = [chosen_office(connection, OfficeId(given.office_id))]
            made = [report(connection, each, now) for each in wanted]
    finally:
        engine.dispose()
    tell({"offices": [_told(each) for each in made]})
    return 0


def _told(made: RequestReport) -> dict[str, object]:
    return {
        "office": made.office,
        "services": made.services,
        "smart_services": made.smart,
        "smart_share": round(made.smart_share, 4),
        "online_services": made.online,
        "online_share": round(made.online_share, 4),
        "requests": made.requests,
        "by_stage": dict(made.stages),
        "by_rule": made.by_rule,
        "urgent": made.urgent,
        "overdue": list(made.overdue),
    }
