# SPDX-License-Identifier: GPL-3.0-or-later
"""``report``: how many services are smart and on line, and how the requests stand.

With a day: what the office has done in it, as figures and as a paper.
"""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from common.domain.identifiers import OfficeId
from common.domain.opening import business_day
from common.storage.system import SystemClock
from server.cli.arguments import Commands, add_data, add_office_id, tell
from server.configuration import read_configuration
from server.daily.figures import figures_of
from server.daily.telling import told
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
    parser.add_argument(
        "--day",
        type=date.fromisoformat,
        metavar="YYYY-MM-DD",
        help="of one office: queue, requests and money of a day; with --pdf today without this",
    )
    parser.add_argument("--pdf", type=Path, metavar="FILE", help="write the day's report there")
    parser.set_defaults(run=_report)


def _report(given: argparse.Namespace) -> int:
    require_installed(given.data)
    if given.day is not None or given.pdf is not None:
        return _daily(given)
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


def _daily(given: argparse.Namespace) -> int:
    now = SystemClock().now()
    engine = database_of(given.data).open_for_reading()
    try:
        with engine.begin() as connection:
            wanted = None if given.office_id is None else OfficeId(given.office_id)
            office = chosen_office(connection, wanted)
            day: date = given.day or business_day(office, now)
            figures = figures_of(connection, office, day, now)
    finally:
        engine.dispose()
    if given.pdf is not None:
        # Only now: it loads ReportLab, and a server may lack that.
        from server.daily.pressing import pressed  # noqa: PLC0415 - see above

        file: Path = given.pdf
        file.write_bytes(pressed(figures, read_configuration(given.data).document_address))
    tell(told(figures))
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
