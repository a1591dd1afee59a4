# SPDX-License-Identifier: GPL-3.0-or-later
"""A promoted server tells devices an address that they can come to, or does not start."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.domain.identifiers import DeviceId, OfficeId
from common.identity.signatures import new_signing_key
from common.storage.settings import LanSettings
from server.cli import main
from server.installation import install
from server.promotion.promotion_file import Promotion, write_promotion
from tests.server.office import an_office


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--host", "0.0.0.0"), "--address URL"),
        (("--address", "192.0.2.7:8443"), "http://HOST:PORT is expected"),
        (("--address", "http://192.0.2.7/queue"), "http://HOST:PORT is expected"),
    ],
)
def test_an_address_that_nobody_could_come_to_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], given: tuple[str, str], said: str
) -> None:
    data = tmp_path / "data"
    install(data, an_office())
    device = DeviceId("counter-1")
    promotion = Promotion(OfficeId("north"), device, 1001, new_signing_key(), LanSettings())
    write_promotion(data, promotion)
    assert main(["serve", "--data", str(data), "--port", "0", *given]) == 1
    assert said in capsys.readouterr().err
