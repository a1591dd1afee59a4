# SPDX-License-Identifier: GPL-3.0-or-later
"""Our decoder against bytes that python-escpos 3.1 itself made, kept as they were sent.

They came from its own ``image()`` and ``cut()``, which the driver does not use for pictures.
"""

from pathlib import Path

import pytest

from common.devices.printer.encoding import encode_job
from tests.common.devices.printer.pictures import chequered
from tests.virtual.escpos_stream import CommandStream, Cut, Rows

STORED = Path(__file__).parent / "stored"
WIDTHS = (384, 576)


def decoded(data: bytes) -> list[object]:
    stream = CommandStream()
    commands: list[object] = list(stream.feed(data))
    assert stream.waiting == 0
    return commands


@pytest.mark.parametrize("width", WIDTHS)
def test_a_picture_that_python_escpos_encoded_is_decoded_dot_for_dot(width: int) -> None:
    picture = chequered(5, width, 48)
    stored = (STORED / f"python-escpos-3.1-image-{width}.bin").read_bytes()
    commands = decoded(stored)
    assert Rows(width // 8, 48, picture.bits) in commands
    assert any(isinstance(command, Cut) for command in commands)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_driver_s_job_burns_the_same_rows_as_python_escpos_would(width: int) -> None:
    job = decoded(encode_job(chequered(5, width, 48), "default", width))
    stored = decoded((STORED / f"python-escpos-3.1-image-{width}.bin").read_bytes())
    rows = [command for command in job if isinstance(command, Rows)]
    assert rows == [command for command in stored if isinstance(command, Rows)]
