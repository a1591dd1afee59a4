# SPDX-License-Identifier: GPL-3.0-or-later
"""A chip's signature is asked for in an answer that has room for it."""

import pytest

from common.identity.chip.apdu import EXTENDED_ANSWER, SHORT_ANSWER, Command, Response
from common.identity.chip.genuine.active_authentication import signs_challenge
from common.identity.chip.genuine.public_keys import RsaKey


class Recorder:
    """Remembers how long an answer was expected."""

    expected: int | None = None

    def send(self, command: Command) -> Response:
        """Refuse."""
        self.expected = command.expected
        return Response(b"", 0x6D00)


@pytest.mark.parametrize(
    ("bits", "expected"),
    [
        (1024, SHORT_ANSWER),
        (1784, SHORT_ANSWER),
        (1792, EXTENDED_ANSWER),
        (2048, EXTENDED_ANSWER),
        (4096, EXTENDED_ANSWER),
    ],
)
def test_the_room_is_what_secure_messaging_leaves(bits: int, expected: int) -> None:
    chip = Recorder()
    key = RsaKey(modulus=1 << (bits - 1) | 1, exponent=65537, only_pss=False, only=None)
    assert not signs_challenge(chip, key, None, bytes(8))
    assert chip.expected == expected
