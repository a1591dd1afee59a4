# SPDX-License-Identifier: GPL-3.0-or-later
"""Places follow one another within an epoch and into the next; kits show nothing of themselves."""

from __future__ import annotations

import pytest

from common.wire.events import Position
from common.wire.succession import KitUpstream


@pytest.mark.parametrize(
    ("last", "here", "follows"),
    [
        (Position(1, 4), Position(1, 5), True),
        (Position(1, 4), Position(1, 6), False),
        (Position(1, 4), Position(1, 4), False),
        (Position(1, 4), Position(1002, 1), True),
        (Position(1, 4), Position(1002, 2), False),
        (Position(1002, 4), Position(1, 5), False),
        (Position(1002, 4), Position(1, 1), False),
        (Position(), Position(1, 1), True),
    ],
)
def test_a_new_epoch_begins_at_one(last: Position, here: Position, follows: bool) -> None:
    assert here.follows(last) is follows


def test_the_way_to_the_centre_shows_no_token() -> None:
    kit = KitUpstream("https://centre.example", "centre", "secret")
    assert "secret" not in repr(kit)
