# SPDX-License-Identifier: GPL-3.0-or-later
"""Leaves out what needs a card service or the emulator, on machines that have none."""

from collections.abc import Iterator

import pytest

# First of all: it says where the service's socket lies, before pyscard is loaded.
from tests.virtual import card_service, emulated_passport  # isort: skip
from tests.common.devices.chip_reader.service_desk import ServiceDesk

# pcscd and vsmartcard-vpcd are not among the packages that every machine is given: the virtual
# reader listens on all addresses, so that it must never get onto a kiosk.
collect_ignore: list[str] = []
if not card_service.installed():
    collect_ignore += ["test_real_service.py", "test_chips_on_service.py"]
if not emulated_passport.installed():
    collect_ignore.append("test_emulated_passport.py")


@pytest.fixture
def service_desk() -> Iterator[ServiceDesk]:
    """The driver on the empty virtual reader of a pcscd of its own."""
    with card_service.CardService() as service:
        made = ServiceDesk(service)
        yield made
        made.driver.stop()
