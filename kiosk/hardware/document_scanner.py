# SPDX-License-Identifier: GPL-3.0-or-later
"""The document scanner on the desk: listens as long as the desk stands, and tells every step.

What was read is kept in memory only, until the next read or the end, and never logged.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from threading import Event, Lock
from typing import Final

from common.devices.affixes import Affixes
from common.devices.document_scanner.framings import FramingName, framing_named
from common.devices.frame_receiver import FrameReceiver
from common.devices.frames import Frame, FrameReader
from common.devices.scanning import ScannerState, ScannerTrouble
from common.devices.serial_line import LineSettings, SerialLine
from common.domain.office import ScannerSetup
from common.domain.ports import Clock
from common.identity.document import Document
from common.identity.mrz import read_mrz
from common.ui.texts import translatable
from kiosk.hardware.findings import Finding, Said, Trial, Verdict, said
from kiosk.hardware.masking import Veil
from kiosk.hardware.serial_port import port_advice, port_sentence, port_state
from kiosk.hardware.zone_steps import Heard, steps_of

_FIRST_LOOK_S: Final = 1.0
_LONGEST: Final = 4096
_PORT = said(translatable("Hardware", "Port"))
_FRAMING = said(translatable("Hardware", "Framing"))
_SPEED = said(translatable("Hardware", "Speed (baud)"))
_LAST = said(translatable("Hardware", "Last read, seconds ago"))


class ScannerOnDesk:
    """Opens the port at the first look, and says of each card what it makes of it."""

    key = "scanner"
    name = said(translatable("Hardware", "Document scanner"))

    def __init__(
        self, setup: ScannerSetup, clock: Clock, today: Callable[[], date], veil: Callable[[], Veil]
    ) -> None:
        """Listen by ``setup``; ``veil`` says how much of a person may be seen just now."""
        self._setup = setup
        self._framing = FramingName(setup.framing)
        self._clock = clock
        self._today = today
        self._veil = veil
        self._line: SerialLine | None = None
        self._known = Event()
        self._heard_one = Event()
        self._tee: _Tee | None = None
        self._lock = Lock()
        self._heard: tuple[float, Heard] | None = None

    @property
    def trial(self) -> Trial | None:
        """Wait for a card."""
        return Trial(said(translatable("Hardware", "Read a card")), self._await_card)

    def look(self) -> Finding:
        """Whether it is there, and what it read last."""
        self._listen()
        if self._line is None or self._line.state is not ScannerState.READY:
            state = port_state(self._setup.port, self._setup.baud)
            sentence = port_sentence(state, self._setup.port)
            return Finding(Verdict.TROUBLE, sentence, port_advice(state), self._facts())
        with self._lock:
            heard = self._heard
        if heard is None:
            sentence = said(translatable("Hardware", "It listens. Put a card on it."))
            return Finding(Verdict.WELL, sentence, facts=self._facts())
        steps = steps_of(heard[1], self._framing, self._today(), self._veil())
        sentence = said(translatable("Hardware", "It listens. This is what it read last:"))
        return Finding(Verdict.WELL, sentence, facts=self._facts(heard[0]), steps=steps)

    def document(self) -> Document | None:
        """What was read last, if it is an identity document; its lines open its chip."""
        with self._lock:
            heard = self._heard
        if heard is None or not isinstance(heard[1].reading, Frame):
            return None
        read = read_mrz(heard[1].reading.lines, self._today())
        return read if isinstance(read, Document) else None

    def close(self) -> None:
        """Let the port go, and forget what was read."""
        if self._line is not None:
            self._line.stop()
            self._line = None
        self._known.clear()
        with self._lock:
            self._heard = None

    def _facts(self, heard_at: float | None = None) -> tuple[tuple[Said, str], ...]:
        setup = self._setup
        facts = ((_PORT, setup.port), (_FRAMING, setup.framing), (_SPEED, str(setup.baud)))
        if heard_at is None:
            return facts
        return (*facts, (_LAST, str(int(self._clock.monotonic() - heard_at))))

    def _listen(self) -> None:
        if self._line is not None:
            return
        affixes = Affixes(self._setup.prefix, self._setup.suffix)

        def frame(read: Frame) -> None:
            self._take(Frame(affixes.without(read.lines)))

        reader = FrameReader(framing_named(self._framing), longest=_LONGEST)
        self._tee = _Tee(FrameReceiver(reader, frame, self._take))
        settings = LineSettings(self._setup.port, self._setup.baud)
        self._line = SerialLine(settings, self._tee, lambda _: self._known.set())
        self._line.start()
        self._known.wait(_FIRST_LOOK_S)

    def _take(self, reading: Frame | ScannerTrouble) -> None:
        raw = b"" if self._tee is None else self._tee.burst
        with self._lock:
            self._heard = (self._clock.monotonic(), Heard(raw, reading))
        self._heard_one.set()

    def _await_card(self, cancelled: Event) -> Finding:
        """Wait until a card was read, or nobody waits any more."""
        with self._lock:
            self._heard = None
        self._heard_one.clear()
        found = self.look()
        if found.verdict is Verdict.TROUBLE:
            return found
        while not self._heard_one.wait(0.1):
            if cancelled.is_set():
                return Finding(
                    Verdict.TROUBLE,
                    said(translatable("Hardware", "Nothing came from the scanner.")),
                    (
                        said(
                            translatable(
                                "Hardware",
                                "Does its light go on when a card lies there? Then compare port,"
                                " framing and speed with the scanner’s manual: it must be set to"
                                " a serial line, not to a keyboard.",
                            )
                        ),
                    ),
                    self._facts(),
                )
        return self.look()


class _Tee:
    """Hands everything on, and keeps the bytes that came since the line last was quiet."""

    def __init__(self, receiver: FrameReceiver) -> None:
        self._receiver = receiver
        self._burst = b""
        self._quiet = True

    @property
    def burst(self) -> bytes:
        return self._burst

    @property
    def request(self) -> bytes:
        return self._receiver.request

    def receive(self, data: bytes) -> None:
        if self._quiet:
            self._burst = b""
            self._quiet = False
        self._burst = (self._burst + data)[-_LONGEST:]
        self._receiver.receive(data)

    def idle(self) -> None:
        self._quiet = True
        self._receiver.idle()

    def cut_off(self) -> None:
        self._quiet = True
        self._receiver.cut_off()
