# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards that play a written dialogue."""

from collections.abc import Sequence

from common.identity.chip.access import RandomBytes


class ScriptedCard:
    """Expects these commands in this order, and gives the answer written beside each."""

    def __init__(self, dialogue: Sequence[tuple[str, str]]) -> None:
        self._rest = [(_bytes(command), _bytes(answer)) for command, answer in dialogue]

    @property
    def is_done(self) -> bool:
        """Whether the whole dialogue was played."""
        return not self._rest

    def transmit(self, apdu: bytes) -> bytes:
        expected, answer = self._rest.pop(0)
        assert apdu.hex() == expected.hex()
        return answer


def _bytes(written: str) -> bytes:
    return bytes.fromhex(written)


def drawing(*values: str) -> RandomBytes:
    """A chance that draws ``values`` in turn, with leading zeros where more is asked for."""
    rest = [bytes.fromhex(value) for value in values]

    def draw(size: int) -> bytes:
        return rest.pop(0).rjust(size, b"\x00")

    return draw
