# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk as text, for a terminal over ssh: the same findings as in the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from threading import Event, Timer
from typing import Final, TextIO

from common.ui.languages import LANGUAGES
from common.ui.texts import Words, translatable
from kiosk.hardware.findings import CONTEXT, DeskDevice, Finding, Said, Verdict, fact_in_words

VERDICT_WORDS: Final[Mapping[Verdict, str]] = {
    Verdict.WELL: translatable("Hardware", "well"),
    Verdict.ATTENTION: translatable("Hardware", "attention"),
    Verdict.TROUBLE: translatable("Hardware", "trouble"),
    Verdict.WAITING: translatable("Hardware", "not known"),
}

_ISOLATES: Final = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))


class TextFace:
    """Writes findings as indented lines."""

    def __init__(self, out: TextIO, words: Words) -> None:
        """Write to ``out`` in the language of ``words``."""
        self._out = out
        self._words = words
        # A terminal shows them as boxes; only right-to-left lines cannot do without.
        self._plain = not LANGUAGES[words.language].right_to_left

    def look(self, devices: Sequence[DeskDevice]) -> Verdict:
        """Look at every device; the worst verdict of all."""
        return self._worst([self._show(device.name, device.look()) for device in devices])

    def try_out(self, devices: Sequence[DeskDevice]) -> Verdict:
        """Carry out the trial of every device that has one; the worst verdict of all."""
        verdicts = []
        for device in devices:
            trial = device.trial
            if trial is None:
                continue
            self._line(0, f"… {self._said(device.name)}: {self._said(trial.label)}")
            cancelled = Event()
            patience = Timer(trial.patience_s, cancelled.set)
            patience.daemon = True
            patience.start()
            try:
                verdicts.append(self._show(device.name, trial.run(cancelled)))
            finally:
                patience.cancel()
        return self._worst(verdicts)

    def _worst(self, verdicts: Sequence[Verdict]) -> Verdict:
        worst_first = (Verdict.TROUBLE, Verdict.ATTENTION, Verdict.WAITING)
        return next((each for each in worst_first if each in verdicts), Verdict.WELL)

    def _show(self, name: Said, finding: Finding) -> Verdict:
        self._step(0, finding, f"{self._said(name)}: ")
        return finding.worst

    def _step(self, depth: int, finding: Finding, before: str = "") -> None:
        word = self._words.translate(CONTEXT, VERDICT_WORDS[finding.verdict])
        self._line(depth, f"[{word}] {before}{self._said(finding.says)}")
        for fact in finding.facts:
            self._line(depth + 1, fact_in_words(fact, self._words))
        for advice in finding.advice:
            self._line(depth + 1, f"> {self._said(advice)}")
        for step in finding.steps:
            self._step(depth + 1, step)

    def _said(self, sentence: Said) -> str:
        return sentence.in_words(self._words)

    def _line(self, depth: int, text: str) -> None:
        shown = text.translate(_ISOLATES) if self._plain else text
        self._out.write(f"{'    ' * depth}{shown}\n")
        self._out.flush()
