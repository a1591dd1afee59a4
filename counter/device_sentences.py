# SPDX-License-Identifier: GPL-3.0-or-later
"""How a device is, in a supervisor's words, and what to do about it.

Loaded when the list of devices is first opened.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from common.domain.office import DeviceKind
from common.ui.bidi import left_to_right
from common.ui.texts import translatable
from counter.device_finding_sentences import PARTS, finding_sentences
from counter.flow.device_findings import Need
from counter.flow.device_rows import DeviceRow
from counter.flow.device_watch import DevicesPage, Source
from counter.sentences import Sentences

_STATES: Final = {
    Need.NONE: translatable("Devices", "In order"),
    Need.UNTOLD: translatable("Devices", "No report: its program is older"),
    Need.SOON: translatable("Devices", "Needs somebody soon"),
    Need.NOW: translatable("Devices", "Needs somebody now"),
    Need.SILENT: translatable("Devices", "Silent"),
}
_SINCE: Final = {
    Need.SOON: translatable("Devices", "Needs somebody soon, since {time}"),
    Need.NOW: translatable("Devices", "Needs somebody now, since {time}"),
    Need.SILENT: translatable("Devices", "Silent since {time}"),
}
_SILENT: Final = translatable(
    "Devices", "Look whether it is switched on and its network cable is in."
)
_MB_IN_A_GB: Final = 1000


@dataclass(frozen=True, slots=True)
class DeviceText:
    """One device: ``findings`` are what is wrong, each with what to do (or nothing)."""

    name: str
    state: str
    findings: tuple[tuple[str, str], ...]
    facts: str

    @property
    def lines(self) -> tuple[str, ...]:
        """Everything in the order in which it is read aloud."""
        wrong = [text for finding in self.findings for text in finding]
        return tuple(text for text in (self.name, self.state, *wrong, self.facts) if text)


def devices_line(sentences: Sentences, page: DevicesPage) -> str:
    """Return what stands above the list."""
    words = sentences.formats.words
    match page.source:
        case Source.NOBODY_YET:
            return words.translate("Devices", "The server is asked …")
        case Source.LOCAL_NETWORK:
            return words.translate(
                "Devices", "The server does not answer. This is what devices tell directly."
            )
        case Source.SERVER:
            count = sum(row.need > Need.UNTOLD for row in page.rows)
            if not count:
                return words.translate("Devices", "All devices are in order.")
            return words.translate("Devices", "%n devices need somebody", n=count)


def device_text(sentences: Sentences, row: DeviceRow) -> DeviceText:
    """Return how one device is."""
    words = sentences.formats.words
    if row.since is not None and row.need in _SINCE:
        time = sentences.formats.time(row.since)
        state = words.translate("Devices", _SINCE[row.need], time=time)
    else:
        state = words.translate("Devices", _STATES[row.need])
    findings = tuple(finding_sentences(sentences, each.matter) for each in row.findings)
    if row.need is Need.SILENT:
        # What it said before it fell silent may have changed.
        findings = (("", words.translate("Devices", _SILENT)), *findings)
    return DeviceText(_name(sentences, row), state, findings, _facts(sentences, row))


def _name(sentences: Sentences, row: DeviceRow) -> str:
    words, number = sentences.formats.words, sentences.formats.number(row.number)
    match row.kind:
        case None:
            return words.translate("Devices", "Server")
        case DeviceKind.KIOSK:
            return words.translate("Devices", "Kiosk {number}", number=number)
        case DeviceKind.DISPLAY:
            return words.translate("Devices", "Display {number}", number=number)
        case DeviceKind.COUNTER:
            return sentences.heading(row.counter or number)


def _facts(sentences: Sentences, row: DeviceRow) -> str:
    """Return what is well, in one paragraph."""
    report, words = row.report, sentences.formats.words
    if report is None:
        return ""
    well = [
        words.translate("Devices", PARTS[name]) if name in PARTS else left_to_right(name)
        for name, part in report.parts.items()
        if part.state == "well"
    ]
    facts = []
    if well:
        listed = sentences.formats.listed(well)
        facts.append(words.translate("Devices", "In order: {parts}", parts=listed))
    if report.disk_free_mb is not None:
        facts.append(_free(sentences, report.disk_free_mb))
    waiting = sum(report.queues.values())
    facts.append(words.translate("Devices", "%n things wait here", n=waiting) if waiting else "")
    if report.version:
        version = left_to_right(report.version)
        facts.append(words.translate("Devices", "Version {version}", version=version))
    return " · ".join(fact for fact in facts if fact)


def _free(sentences: Sentences, free_mb: int) -> str:
    words, formats = sentences.formats.words, sentences.formats
    if free_mb >= _MB_IN_A_GB:
        amount = formats.number(free_mb // _MB_IN_A_GB)
        return words.translate("Devices", "{amount} GB free", amount=amount)
    return words.translate("Devices", "{amount} MB free", amount=formats.number(free_mb))
