# SPDX-License-Identifier: GPL-3.0-or-later
"""The driver on the virtual reader of a real pcscd."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import date
from queue import Queue

from common.devices.chip_reader.driver import PcscChipReader
from common.devices.chip_reader.port import ChipReaderState
from common.identity.chip.access_key import AccessKey, key_of
from common.identity.chip.contents import ChipContents, ChipFailure, Progress
from common.identity.chip.reading import no_proof, read_chip
from common.identity.document import Document
from common.identity.mrz import read_mrz
from tests.common.devices.chip_reader.rigs import LIMIT_S
from tests.virtual.card_service import READER, CardService
from tests.virtual.specimens import Specimen

TODAY = date(2026, 11, 22)


class ServiceDesk:
    """The virtual reader, and the driver that watches it."""

    def __init__(self, service: CardService) -> None:
        self.service = service
        self.told: Queue[ChipReaderState] = Queue()
        self.driver = PcscChipReader(READER)
        self.driver.start(on_state=self.told.put)
        self.until(ChipReaderState.EMPTY)

    def until(self, state: ChipReaderState) -> None:
        while self.told.get(timeout=LIMIT_S) is not state:
            pass

    def read(
        self, key: AccessKey, progress: Callable[[Progress], None] = lambda _: None
    ) -> ChipContents[None] | ChipFailure:
        """Read the card that is being laid on."""
        self.until(ChipReaderState.CARD)
        link = self.driver.connect()
        assert link is not None
        try:
            return read_chip(
                link,
                key,
                today=TODAY,
                random=secrets.token_bytes,
                prove=no_proof,
                progress=progress,
            )
        finally:
            link.close()


def key(specimen: Specimen) -> AccessKey:
    """What opens the chip of a specimen."""
    document = read_mrz(specimen.lines(), TODAY)
    assert isinstance(document, Document)
    return key_of(document)
