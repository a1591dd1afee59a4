# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on requests are kept in order, once, and erased so that nothing is left of them."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import msgspec

from common.domain.identifiers import ClerkId, CommandId, RequestId
from common.storage.request_rows import MOST_VIEWS, KeptCommand, KeptEnd
from common.storage.store import DeviceStore
from tests.common.storage.conftest import reopened
from tests.common.storage.rows import DAY
from tests.fakes import START

TOMORROW = DAY + timedelta(days=1)
SEALED = b"sealed-and-signed"


def command(name: str, request: str = "r1") -> KeptCommand:
    return KeptCommand(
        id=CommandId(name),
        request=RequestId(request),
        type="withdraw",
        day=DAY,
        at=START,
        clerk=ClerkId("rima"),
    )


def files(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*"))


def test_what_waits_is_found_after_a_restart_in_its_order(store: DeviceStore, path: Path) -> None:
    kept = [command("c2"), command("c1"), command("c3", "r2")]
    for each in kept:
        assert store.requests.add(each, SEALED) is None
    assert store.requests.add(kept[0], SEALED) is None
    store.close()
    again, found = reopened(path)
    assert list(found.requests) == [*kept[1:], kept[0]]
    assert again.requests.sealed(CommandId("c2")) == SEALED
    again.close()


def test_a_command_takes_the_place_of_another(store: DeviceStore, path: Path) -> None:
    for name in ("c1", "c2"):
        store.requests.add(command(name), SEALED)
    store.requests.add(command("c3"), SEALED, instead=CommandId("c1"))
    ended = msgspec.structs.replace(command("c2"), end=KeptEnd.REFUSED, reason="ended")
    store.requests.change([ended])
    store.requests.change([])
    store.close()
    again, found = reopened(path)
    assert found.requests == (ended, command("c3"))
    again.close()


def test_what_was_sent_is_erased(store: DeviceStore, path: Path) -> None:
    store.requests.add(command("c1"), SEALED)
    store.requests.remove([CommandId("c1")])
    store.requests.remove([])
    assert store.requests.sealed(CommandId("c1")) is None
    store.close()
    assert SEALED not in files(path)


def test_a_day_has_one_key_that_goes_with_the_day(store: DeviceStore, path: Path) -> None:
    mine, other = b"k" * 32, b"o" * 32
    assert store.requests.key(DAY, mine) == mine
    assert store.requests.key(DAY, other) == mine
    store.requests.add(command("c1"), SEALED)
    store.requests.keep_view(RequestId("r1"), DAY, b"seen-by-a-clerk")
    assert store.requests.views(DAY) == ((RequestId("r1"), b"seen-by-a-clerk"),)
    assert store.requests.erase_before(DAY) is None
    assert store.requests.sealed(CommandId("c1")) == SEALED
    assert store.requests.erase_before(TOMORROW) is None
    assert store.requests.sealed(CommandId("c1")) is None
    assert store.requests.views(DAY) == ()
    store.close()
    assert not [each for each in (mine, SEALED, b"seen-by-a-clerk") if each in files(path)]
    again, found = reopened(path)
    assert found.requests == (command("c1"),)
    assert again.requests.key(DAY, other) == other
    again.close()


def test_no_more_requests_are_remembered_than_a_day_needs(store: DeviceStore) -> None:
    for n in range(MOST_VIEWS + 2):
        store.requests.keep_view(RequestId(f"r{n}"), DAY, b"view")
    store.requests.keep_view(RequestId("r2"), DAY, b"newer")
    found = store.requests.views(DAY)
    assert isinstance(found, tuple)
    views = dict(found)
    assert len(views) == MOST_VIEWS
    assert RequestId("r1") not in views
    assert views[RequestId("r2")] == b"newer"
