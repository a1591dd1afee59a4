# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m tests.country`` measures a country and writes ``build/country.json``.

Fails if a count is wrong or a measurement could not be made, never for a figure.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import msgspec

from tests.bench.figures import BenchError, percentile
from tests.country.centre import Centre, running_centre
from tests.country.counts import check
from tests.country.day import EVENTS_A_DAY, PEAK_EVENTS_PER_S, Office, events_of_tickets
from tests.country.limit import copied_per_s
from tests.country.phases import catching_up, cost_of_a_batch_ms, full_speed, live
from tests.country.sending import connected
from tests.country.setting_up import offices
from tests.demo.processes import DemoError
from tests.house.sources import ROOT
from tests.postgres.cluster import Cluster, running_cluster

_REPORT = ROOT / "build" / "country.json"
_OFFICES = 1400
_RETURNING = 200
_PROCESSES = 1
_COST_S = 8.0
_PEAK_S = 20.0
_FIVE_TIMES_S = 30.0
_FULL_S = 15.0
_LIMIT_S = 6.0
_SETTINGS: dict[str, str | int] = {"shared_buffers": "512MB", "max_wal_size": "4GB"}

_HOW = {
    "events_per_s": "16 requests of 1,000 events under way at once, client on the same machine",
    "limit_events_per_s": "the same rows by COPY into the same table, 10,000 in a transaction",
    "ratio": "events_per_s to limit_events_per_s; to reach: 0.25",
    "lag_p99_ms": "five times the peak hour's load: from an event to the centre's answer that it is"
    " durable there, the office's gathering of 500 ms included; to reach: 2,000",
    "per_office_cost": "processor milliseconds of centre and PostgreSQL for one batch of an office,"
    " by number of offices, 300 batches of 2 events a second in all; to reach: growth of 1.5",
    "catch_up_s": "200 offices return with a day's events each, the others at the peak hour's load",
    "rss_mb_per_100_offices": "server processes, all offices connected, beyond one of no office",
}

Report = dict[str, object]


def main() -> int:
    """Measure; return the exit code."""
    began = time.monotonic()
    report: Report = {"offices": _OFFICES, "server_processes": _PROCESSES}
    _add(report, load_before=round(os.getloadavg()[0], 2))
    with TemporaryDirectory(prefix="nobat-country-") as folder:
        try:
            with running_cluster(**_SETTINGS) as cluster:
                _measure(Path(folder), cluster, report)
        except (BenchError, DemoError, AssertionError, OSError, EOFError) as error:
            sys.stderr.write(f"could not be measured: {error}\n")
            return 1
    _add(report, took_s=round(time.monotonic() - began, 1))
    report["how"] = _HOW
    _REPORT.parent.mkdir(parents=True, exist_ok=True)
    _REPORT.write_bytes(msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n")
    print(f"written to {_REPORT.relative_to(ROOT)}")
    return 0


def _measure(folder: Path, cluster: Cluster, report: Report) -> None:
    patterns = events_of_tickets(folder / "patterns")
    costs: dict[str, float] = {}
    for number in (14, 140):
        few = offices(number, patterns)
        with running_centre(cluster, folder / str(number), few, _PROCESSES) as centre:
            if not costs:
                alone_mb = centre.server_rss_mb()
            costs[str(number)] = asyncio.run(_few(centre, few))
    every = offices(_OFFICES, patterns)
    with running_centre(cluster, folder / "all", every, _PROCESSES) as centre:
        asyncio.run(_country(centre, every, costs, alone_mb, report))
        _add(report, events_checked=check(centre, every))
    _add(report, per_office_cost={n: round(cost, 3) for n, cost in costs.items()})
    _add(report, per_office_cost_growth=round(costs[str(_OFFICES)] / costs["14"], 2))
    bare = offices(_OFFICES, patterns)
    limit = copied_per_s(cluster, folder / "bare", bare, _LIMIT_S)
    full = float(str(report["events_per_s"]))
    _add(report, limit_events_per_s=round(limit, 1), ratio=round(full / limit, 3))


async def _few(centre: Centre, few: Sequence[Office]) -> float:
    async with connected(centre, few) as senders:
        cost = await cost_of_a_batch_ms(centre, senders, _COST_S)
    check(centre, few)
    return cost


async def _country(
    centre: Centre,
    every: Sequence[Office],
    costs: dict[str, float],
    alone_mb: float,
    report: Report,
) -> None:
    chance = Random(20260302)
    async with connected(centre, every) as senders:
        costs[str(_OFFICES)] = await cost_of_a_batch_ms(centre, senders, _COST_S)
        lags = await live(senders, PEAK_EVENTS_PER_S, _PEAK_S, chance)
        _add(report, peak_events_per_s=round(len(lags) / _PEAK_S, 1), lag_p99_ms_at_peak=_p99(lags))
        used = centre.cpu_s()
        lags = await live(senders, 5 * PEAK_EVENTS_PER_S, _FIVE_TIMES_S, chance)
        _add(
            report,
            five_times_peak_events_per_s=round(len(lags) / _FIVE_TIMES_S, 1),
            lag_p50_ms=round(percentile(lags, 0.5) * 1000, 1),
            lag_p99_ms=_p99(lags),
            processors_at_five_times_peak=round((centre.cpu_s() - used) / _FIVE_TIMES_S, 2),
        )
        _add(report, events_per_s=round(await full_speed(senders, _FULL_S), 1))
        away, others = senders[:_RETURNING], senders[_RETURNING:]
        seconds, lags = await catching_up(away, others, PEAK_EVENTS_PER_S, chance)
        _add(
            report,
            catch_up_s=round(seconds, 1),
            catch_up_events=_RETURNING * EVENTS_A_DAY,
            lag_p99_ms_of_others_meanwhile=_p99(lags),
        )
        grown = centre.server_rss_mb() - alone_mb
        _add(report, rss_mb_per_100_offices=round(grown / _OFFICES * 100, 2))


def _p99(lags: Sequence[float]) -> float:
    return round(percentile(lags, 0.99) * 1000, 1)


def _add(report: Report, **figures: object) -> None:
    report.update(figures)
    for name, value in figures.items():
        print(f"{name}: {value}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
