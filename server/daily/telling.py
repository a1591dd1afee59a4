# SPDX-License-Identifier: GPL-3.0-or-later
"""The day's figures for programs."""

from __future__ import annotations

from typing import Any

from server.daily.figures import DailyFigures


def told(figures: DailyFigures) -> dict[str, Any]:
    """The figures as JSON; amounts in minor units, waits in seconds."""
    standing = figures.standing
    return {
        "office": figures.office.id,
        "day": figures.day.isoformat(),
        "queue": [
            {
                "service": each.service,
                "issued": each.issued,
                "served": each.served,
                "no_shows": each.no_shows,
                "median_wait_s": each.median_wait,
                "longest_wait_s": each.longest_wait,
            }
            for each in figures.queue
        ],
        "requests": [
            {
                "service": each.service,
                "filed": each.filed,
                "approved": each.approved,
                "refused": each.refused,
                "handed_over": each.handed_over,
            }
            for each in figures.requests
        ],
        "by_stage": {stage.value: count for stage, count in figures.stages.items()},
        "payments": [
            {
                "method": each.method,
                "currency": each.currency,
                "payments": each.payments,
                "amount": each.amount,
            }
            for each in figures.payments
        ],
        "tills": [
            {
                "till": each.till,
                "counter": each.counter,
                "currency": each.currency,
                "taken": each.taken,
                "paid_out": each.paid_out,
                "difference": each.difference,
            }
            for each in figures.tills
        ],
        "services": standing.services,
        "smart_services": standing.smart,
        "smart_share": round(standing.smart_share, 4),
        "online_services": standing.online,
        "online_share": round(standing.online_share, 4),
    }
