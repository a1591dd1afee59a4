# SPDX-License-Identifier: GPL-3.0-or-later
"""The chip reader on the desk: its state by itself, and a chip when asked.

The lines that open a chip are those that the document scanner read last.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from threading import Event
from typing import Final
from zoneinfo import ZoneInfo

from common.devices.chip_reader.port import ChipReader, ChipReaderState
from common.identity.chip.access_key import key_of
from common.identity.chip.contents import ChipFailure, Progress
from common.identity.chip.genuine.judging import Evidence, judge
from common.identity.chip.genuine.proving import prove
from common.identity.chip.genuine.trust import TrustStore
from common.identity.chip.link import CardLink
from common.identity.chip.reading import read_chip
from common.identity.document import Document
from common.ui.texts import translatable
from kiosk.hardware.chip_steps import failure_of, steps_of_chip, zone_is_needed
from kiosk.hardware.findings import Finding, Said, Trial, Verdict, said
from kiosk.hardware.masking import Veil

_FIRST_LOOK_S: Final = 1.0
_POLL_S: Final = 0.1
_WANTED: Final = (14, 15, 1, 11)
"""The chip's own keys, the lines, and details of the holder; not the portrait, which is long."""

_STATES: Final[Mapping[ChipReaderState, str]] = {
    ChipReaderState.CARD: translatable("Hardware", "A card lies on the reader, and answers."),
    ChipReaderState.EMPTY: translatable("Hardware", "The reader is there. Put a card on it."),
    ChipReaderState.NO_READER: translatable("Hardware", "No such chip reader is plugged in."),
    ChipReaderState.NO_SERVICE: translatable("Hardware", "The machine’s card service is off."),
    ChipReaderState.STOPPED: translatable("Hardware", "The chip reader does not answer."),
}
_SERVICE: Final = said(
    translatable("Hardware", "Install and start it: {command}."),
    command="sudo apt-get install pcscd && sudo systemctl enable --now pcscd.socket",
)
_READER: Final = said(
    translatable(
        "Hardware",
        "{command} must list it; its driver is {package} as a rule. In the office file, name"
        " must be a part of the name shown there.",
    ),
    command="pcsc_scan",
    package="libccid",
)
_ADVICE: Final[Mapping[ChipReaderState, tuple[Said, ...]]] = {
    ChipReaderState.NO_SERVICE: (_SERVICE,),
    ChipReaderState.NO_READER: (_READER,),
    ChipReaderState.STOPPED: (_SERVICE, _READER),
}
_NAME: Final = said(translatable("Hardware", "Name contains"))


@dataclass(frozen=True, slots=True)
class Judging:
    """What a chip is read and judged by."""

    zone: Callable[[], Document | None]
    trusted: Callable[[], TrustStore]
    now: Callable[[], datetime]
    office_zone: ZoneInfo
    veil: Callable[[], Veil]


class ChipReaderOnDesk:
    """Watches the reader from the first look on."""

    key = "chip"
    name = said(translatable("Hardware", "Chip reader"))

    def __init__(self, wanted: str, make: Callable[[], ChipReader], judging: Judging) -> None:
        """Watch the reader whose name holds ``wanted``, as ``make`` gives it."""
        self._wanted = wanted
        self._make = make
        self._judging = judging
        self._reader: ChipReader | None = None
        self._known = Event()

    @property
    def trial(self) -> Trial | None:
        """Read a chip."""
        return Trial(said(translatable("Hardware", "Read a chip")), self._read)

    def look(self) -> Finding:
        """What the reader says."""
        state = self._watched().state
        verdict = Verdict.WELL if state.works else Verdict.TROUBLE
        facts = ((_NAME, self._wanted),) if self._wanted else ()
        return Finding(verdict, said(_STATES[state]), _ADVICE.get(state, ()), facts)

    def close(self) -> None:
        """Let the reader go."""
        if self._reader is not None:
            self._reader.stop()
            self._reader = None
        self._known.clear()

    def _watched(self) -> ChipReader:
        if self._reader is None:
            self._reader = self._make()
            self._reader.start(on_state=lambda _: self._known.set())
            self._known.wait(_FIRST_LOOK_S)
        return self._reader

    def _read(self, cancelled: Event) -> Finding:
        """Wait for a card, and read its chip."""
        reader = self._watched()
        zone = self._judging.zone()
        if zone is None:
            sentence, advice = zone_is_needed()
            return Finding(Verdict.ATTENTION, sentence, advice)
        while reader.state is not ChipReaderState.CARD:
            if cancelled.wait(_POLL_S) or not reader.state.works:
                found = self.look()
                return Finding(Verdict.TROUBLE, found.says, found.advice, found.facts)
        link = reader.connect()
        if link is None:
            return failure_of(ChipFailure.CARD_GONE)
        try:
            return self._of_chip(link, zone)
        finally:
            link.close()

    def _of_chip(self, link: CardLink, zone: Document) -> Finding:
        judging = self._judging
        now = judging.now()
        contents = read_chip(
            link,
            key_of(zone),
            today=now.astimezone(judging.office_zone).date(),
            random=secrets.token_bytes,
            prove=partial(prove, random=secrets.token_bytes),
            progress=_untold,
            wanted=_WANTED,
        )
        if isinstance(contents, ChipFailure):
            return failure_of(contents)
        evidence = Evidence(contents.groups, contents.com, contents.sod, contents.card_access)
        verdict = judge(evidence, contents.proof.outcome, judging.trusted(), now)
        source = translatable("Hardware", "The chip was read.")
        steps = steps_of_chip(contents, verdict, judging.veil())
        return Finding(Verdict.WELL, said(source), steps=steps)


def _untold(_progress: Progress) -> None:
    """The desk shows what came of it."""
