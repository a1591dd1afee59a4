# SPDX-License-Identifier: GPL-3.0-or-later
"""A server's database with as many requests as an office has after years.

One request goes its way through the API; the others are copies of its rows under ids, numbers and
keys of their own, spread over a year, written at once while the server is down.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, Final

from common.identity.request_sealing import RequestKey, secret_digest, status_secret
from common.storage.system import SystemClock, UuidIds
from common.wire.catalogue_file import load_catalogue
from common.wire.toml_problems import FileProblems
from server.catalogue.publishing import publish
from server.storage.opening import database_of
from tests.bench.figures import BenchError
from tests.demo.office_file import Cast, cast_of, office_file
from tests.house.sources import ROOT
from tests.server.running import PASSWORD, Device, RunningServer

REQUESTS: Final = 100_000
CLERK: Final = "rima"
_YEAR_US: Final = 365 * 24 * 3_600 * 1_000_000
_FIRST_NUMBER: Final = 1_000
_SEED: Final = 4
_SERVICE: Final = "deferment"
_ANSWERS: Final = {
    "national_number": "0000000200",
    "family_name": "Неіснуюча",
    "given_name": "Дарина",
    "patronymic": "Ігорівна",
    "born_on": "1999-02-03",
    "phone": "+380501234567",
    "ground": "study",
    "school": "Київський університет",
}


@dataclass(frozen=True, slots=True)
class Stored:
    """A request that is stored, and what opens it."""

    number: str
    secret: str


@dataclass(frozen=True, slots=True)
class FilledOffice:
    """A server that is set up, and down; some of its requests, spread over all of them."""

    server: RunningServer
    cast: Cast
    some: Sequence[Stored]


def fill_office(folder: Path, some: int, requests: int = REQUESTS) -> FilledOffice:
    """Set an office up that has so many requests.

    Raises:
        BenchError: the request that the others are copied from cannot be filed.
    """
    file, data = office_file("kyiv"), folder / "server"
    server = RunningServer.set_up(data, file)
    catalogue = load_catalogue(ROOT / "assets" / "catalogues" / "ukraine-recruitment.toml")
    if isinstance(catalogue, FileProblems):
        message = "the sample catalogue cannot be read"
        raise BenchError(message)
    publish(data, catalogue, SystemClock())
    server.add_clerk(CLERK)
    cast = cast_of(file)
    server.start()
    try:
        template = _filed(server, cast)
    finally:
        server.stop()
    return FilledOffice(server, cast, _copied(data, template, requests, some))


def _filed(server: RunningServer, cast: Cast) -> str:
    """A request that a clerk has taken up; its id."""
    counter = server.device(cast.counters[0])
    counter.sign_in(CLERK, PASSWORD)
    request = UuidIds().new()
    _give(counter, request, "start_request", service=_SERVICE, language="uk")
    message = {"id": UuidIds().new(), "revision": 0, "answers": _ANSWERS}
    url = f"{server.office_url}/requests/{request}/answers"
    _good(counter.http.put(url, json=message, timeout=20))
    told = _give(counter, request, "submit_request", fee=0, delivery="counter")
    wanted = _good(counter.get(f"requests/{request}/answers?reason=review"))["documents"]
    for document in wanted:
        reason = {"exception": "register_down"}
        told = _give(counter, request, "take_document", document=document, **reason)
    told = _give(counter, request, "start_review")
    if told["state"]["stage"] != "in_review":
        message_ = f"the sample request is {told['state']['stage']}"
        raise BenchError(message_)
    return request


def _give(device: Device, request: str, kind: str, **fields: object) -> Mapping[str, Any]:
    message = {"id": UuidIds().new(), "type": kind, **fields}
    return _good(device.post(f"requests/{request}/commands", message))


def _good(answer: Any) -> Mapping[str, Any]:
    if answer.status_code != 200:
        message = f"the sample request: {answer.status_code} {answer.text}"
        raise BenchError(message)
    told: Mapping[str, Any] = answer.json()
    return told


def _copied(data: Path, template: str, requests: int, some: int) -> Sequence[Stored]:
    chance = random.Random(_SEED)
    chosen = chance.sample(range(requests), some)
    engine = database_of(data).open_for_writing()
    raw = engine.raw_connection()
    connection = raw.driver_connection
    if not isinstance(connection, sqlite3.Connection):
        message = "the requests are copied into a SQLite file, and this server has another one"
        raise BenchError(message)
    try:
        # What is lost with the machine is only a measurement.
        connection.execute("pragma synchronous = off")
        stored = _insert(connection, template, requests, chosen)
        connection.commit()
        connection.execute("pragma wal_checkpoint(truncate)")
    finally:
        raw.close()
        engine.dispose()
    return stored


class _Copies:
    """Rows like those of one request, for many."""

    def __init__(self, connection: sqlite3.Connection, template: str, requests: int) -> None:
        self.row = _rows(connection, "select * from request where id = ?", template)[0]
        self.entries = _rows(
            connection, "select * from request_entry where request = ? order by seq", template
        )
        self.sealed = _rows(connection, "select * from request_data where request = ?", template)
        self._number = str(self.row["number"])
        self._requests = requests

    def heads(self, digests: Mapping[int, bytes]) -> Iterator[dict[str, object]]:
        """The rows for lists; those that are never asked for have the digest of no secret."""
        chance = random.Random(_SEED + 1)
        for n, earlier in self._each():
            yield {
                **self.row,
                "id": _uuid(0, n),
                "number": self.number(n),
                "started_at": self.row["started_at"] - earlier,
                "updated_at": self.row["updated_at"] - earlier,
                "secret_digest": digests.get(n) or chance.randbytes(32),
            }

    def logs(self) -> Iterator[dict[str, object]]:
        """Their logs."""
        for n, earlier in self._each():
            for each in self.entries:
                yield {
                    **each,
                    "request": _uuid(0, n),
                    "event": _uuid(each["seq"], n),
                    "at": each["at"] - earlier,
                    "recorded_at": each["recorded_at"] - earlier,
                    "data": each["data"].replace(self._number, self.number(n)),
                }

    def keys(self) -> Iterator[dict[str, object]]:
        """Their keys."""
        for n, _ in self._each():
            yield {"request": _uuid(0, n), "data_key": _key(n)}

    def parts(self) -> Iterator[dict[str, object]]:
        """What is sealed of them: as long as it would be, and sealed with another key."""
        for n, earlier in self._each():
            for each in self.sealed:
                yield {**each, "request": _uuid(0, n), "kept_at": each["kept_at"] - earlier}

    def number(self, n: int) -> str:
        """As people say it."""
        return f"{self._number.rpartition('-')[0]}-{_FIRST_NUMBER + n:06d}"

    def _each(self) -> Iterator[tuple[int, int]]:
        """The place of each, and by how much earlier it all was (µs)."""
        for n in range(self._requests):
            yield n, _YEAR_US - n * (_YEAR_US // self._requests)


def _insert(
    connection: sqlite3.Connection, template: str, requests: int, chosen: Sequence[int]
) -> Sequence[Stored]:
    copies = _Copies(connection, template, requests)
    secrets = {n: status_secret(RequestKey(_key(n))) for n in chosen}
    digests = {n: secret_digest(secret) for n, secret in secrets.items()}
    _write(connection, "request", copies.heads(digests))
    _write(connection, "request_entry", copies.logs())
    _write(connection, "request_key", copies.keys())
    _write(connection, "request_data", copies.parts())
    return [Stored(copies.number(n), secret) for n, secret in secrets.items()]


def _rows(connection: sqlite3.Connection, query: str, value: str) -> list[dict[str, Any]]:
    found = connection.execute(query, (value,))
    names = [each[0] for each in found.description]
    return [dict(zip(names, each, strict=True)) for each in found]


def _write(
    connection: sqlite3.Connection, table: str, rows: Iterator[Mapping[str, object]]
) -> None:
    first = next(rows)
    names = list(first)
    places = ", ".join("?" * len(names))
    # The names come from the database itself.
    statement = f"insert into {table} ({', '.join(names)}) values ({places})"
    connection.executemany(
        statement, ([each[name] for name in names] for each in chain([first], rows))
    )


def _uuid(kind: int, n: int) -> str:
    """An id that sorts as they are counted, long before those that are made now."""
    return f"01800000-{n >> 16 & 0xFFFF:04x}-7{kind:03x}-8000-{n:012x}"


def _key(n: int) -> bytes:
    return n.to_bytes(32, "big")
