# SPDX-License-Identifier: GPL-3.0-or-later
"""Are an office's devices set up in full, and can no two of them issue the same number?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from common.domain.identifiers import SERVER
from common.domain.numbering import LETTERS
from common.domain.office import (
    DeviceKind,
    DeviceSetup,
    Office,
    PrinterSetup,
    ScannerSetup,
    VoiceSetup,
)
from common.wire.toml_findings import doubled, no_identities, out_of_range, unknown
from common.wire.toml_problems import Finding, KeyPath

PRINTER_NEEDS: Mapping[str, tuple[str, ...]] = {
    "network": ("host",),
    "serial": ("device",),
    "usb": ("vendor", "product"),
    "file": ("device",),
    "system": ("queue",),
}
"""What each kind of printer cannot be reached without."""

CONFIRMATIONS = ("in_order", "real_time", "written")
STATUS_WORDS = ("believed", "untrusted")
FLOW_CONTROLS = ("none", "rts_cts", "xon_xoff", "dsr_dtr")
FRAMINGS = ("lines", "desko", "rte", "elyctis")

_QUEUE_NAME = re.compile(r"[^\s/#-][^\s/#]*")
_PRINTER_MAY: Mapping[str, tuple[str, ...]] = {
    "network": ("port", "status"),
    "serial": ("baud", "flow_control", "status"),
    "usb": ("status",),
    "file": (),
    "system": (),
}
_OF_NO_USE: Mapping[DeviceKind, tuple[str, ...]] = {
    DeviceKind.KIOSK: ("counter", "zones", "languages"),
    DeviceKind.COUNTER: ("zones", "voice", "languages", "second_printer", "chip_reader"),
    DeviceKind.DISPLAY: (
        "series",
        "counter",
        "printer",
        "second_printer",
        "scanner",
        "chip_reader",
    ),
}
_NARROWEST_PX = 256
"""On less, a ticket's code has no room."""

KEYBOARDS = ("us", "system")
LONGEST_AFFIX = 8
_COUNTER_IDS: KeyPath = ("counters", "*", "id")
_ZONE_CODES: KeyPath = ("zones", "*", "code")


def check_devices(office: Office) -> Iterator[Finding]:
    """Identities, series letters, and what each kind of device needs."""
    ids = [(("devices", n, "id"), str(d.id)) for n, d in enumerate(office.devices)]
    yield from no_identities(ids)
    yield from doubled(ids, "give each device an identity of its own")
    for where, identity in ids:
        if identity == SERVER:
            yield Finding(where, f'"{identity}" means the server itself', "use another identity")
    yield from _series(office)
    for n, device in enumerate(office.devices):
        path: KeyPath = ("devices", n)
        yield from _kind(path, device)
        yield from _references(path, device, office)
        shown = [((*path, "languages", k), str(word)) for k, word in enumerate(device.languages)]
        yield from unknown(shown, office.languages, "office language", ("languages",))
        if device.printer is not None:
            yield from _printer((*path, "printer"), device.printer)
        if device.second_printer is not None:
            yield from _second_printer(path, device, device.second_printer)
        if device.scanner is not None:
            yield from _scanner((*path, "scanner"), device.scanner)
        if device.voice is not None:
            yield from _voice((*path, "voice"), device.voice, office)


def _series(office: Office) -> Iterator[Finding]:
    issuers: list[tuple[KeyPath, str]] = [
        (("devices", n, "series"), device.series)
        for n, device in enumerate(office.devices)
        if device.series is not None
    ]
    if office.server_series is not None:
        issuers.append((("server_series",), office.server_series))
    for path, series in issuers:
        if len(series) != 1 or series not in LETTERS:
            mend = "use one capital letter other than I, O and Q, which look like 1 and 0"
            yield Finding(path, f'"{series}" is no series letter', mend)
    yield from doubled(issuers, "give each issuer a letter of its own")
    if not issuers:
        mend = "give a kiosk a series letter"
        yield Finding(("devices",), "no device can issue tickets", mend, ("devices",))


def _kind(path: KeyPath, device: DeviceSetup) -> Iterator[Finding]:
    kind = (*path, "kind")
    for key in _OF_NO_USE[device.kind]:
        if getattr(device, key):
            problem = f"a {device.kind} has no use for it"
            yield Finding((*path, key), problem, "remove it, or correct the kind", kind)
    if device.kind is DeviceKind.KIOSK and device.series is None:
        mend = "add the letter under which this kiosk issues tickets"
        yield Finding((*path, "series"), "missing", mend, kind)
    if device.kind is DeviceKind.COUNTER and device.counter is None:
        mend = "add the identity of the counter at which this device stands"
        yield Finding((*path, "counter"), "missing", mend, kind)


def _references(path: KeyPath, device: DeviceSetup, office: Office) -> Iterator[Finding]:
    if device.counter is not None:
        at = [((*path, "counter"), str(device.counter))]
        yield from unknown(at, [c.id for c in office.counters], "counter", _COUNTER_IDS)
    zones = [((*path, "zones", n), zone) for n, zone in enumerate(device.zones)]
    yield from unknown(zones, [zone.code for zone in office.zones], "zone", _ZONE_CODES)
    shown = [((*path, "languages", n), str(word)) for n, word in enumerate(device.languages)]
    yield from unknown(shown, office.languages, "office language", ("languages",))
    yield from doubled(shown, "list each language once")


def _printer(path: KeyPath, printer: PrinterSetup) -> Iterator[Finding]:
    kind = (*path, "kind")
    yield from unknown([(kind, printer.kind)], PRINTER_NEEDS, "kind of printer")
    if printer.kind in PRINTER_NEEDS:
        yield from _printer_keys(path, printer)
    for key, given, known in (
        ("confirmation", printer.confirmation, CONFIRMATIONS),
        ("flow_control", printer.flow_control, FLOW_CONTROLS),
        ("status", printer.status, STATUS_WORDS),
    ):
        if given is not None:
            yield from unknown([((*path, key), given)], known, key.replace("_", " "))
    for key, number, high in (
        ("port", printer.port, 65_535),
        ("baud", printer.baud, 1_000_000),
        ("vendor", printer.vendor, 65_535),
        ("product", printer.product, 65_535),
    ):
        if number is not None:
            yield from out_of_range((*path, key), number, 1, high)
    if printer.queue is not None and not _QUEUE_NAME.fullmatch(printer.queue):
        mend = "write it as lpstat -e lists it, without spaces, / or #"
        yield Finding((*path, "queue"), f'"{printer.queue}" is no name of a queue', mend)
    yield from out_of_range((*path, "width_px"), printer.width_px, _NARROWEST_PX, 4096)
    if printer.width_px % 8:
        problem = f"{printer.width_px} is not a multiple of 8"
        yield Finding(
            (*path, "width_px"), problem, "80 mm paper has 576 or 512 dots, 58 mm paper 384"
        )


def _second_printer(path: KeyPath, device: DeviceSetup, printer: PrinterSetup) -> Iterator[Finding]:
    second = (*path, "second_printer")
    yield from _printer(second, printer)
    if device.printer is None:
        mend = "call it printer, or add the one that is tried first"
        yield Finding(second, "there is no first printer", mend)
    elif device.printer == printer:
        problem = "the same printer as the first"
        yield Finding(second, problem, "give the other printer, or remove it")


def _printer_keys(path: KeyPath, printer: PrinterSetup) -> Iterator[Finding]:
    """What this kind of printer lacks, and what only another kind has."""
    needs = PRINTER_NEEDS[printer.kind]
    for key in needs:
        if getattr(printer, key) is None:
            mend = f"add it; a {printer.kind} printer needs {' and '.join(needs)}"
            yield Finding((*path, key), "missing", mend)
    others = {key for keys in (*PRINTER_NEEDS.values(), *_PRINTER_MAY.values()) for key in keys}
    for key in sorted(others.difference(needs, _PRINTER_MAY[printer.kind])):
        if getattr(printer, key) is not None:
            problem = f"a {printer.kind} printer has no {key}"
            yield Finding((*path, key), problem, "remove it, or correct the kind")


def _scanner(path: KeyPath, scanner: ScannerSetup) -> Iterator[Finding]:
    yield from unknown([((*path, "framing"), scanner.framing)], FRAMINGS, "framing")
    yield from out_of_range((*path, "baud"), scanner.baud, 300, 1_000_000)
    yield from unknown([((*path, "keyboard"), scanner.keyboard)], KEYBOARDS, "keyboard")
    yield from out_of_range((*path, "gap_ms"), scanner.gap_ms, 10, 200)
    for key, affix in (("prefix", scanner.prefix), ("suffix", scanner.suffix)):
        if len(affix) > LONGEST_AFFIX or not (affix.isascii() and affix.isprintable()):
            mend = f"write up to {LONGEST_AFFIX} ASCII characters that the scanner adds to a code"
            yield Finding((*path, key), f'"{affix}" cannot be told from a code', mend)


def _voice(path: KeyPath, voice: VoiceSetup, office: Office) -> Iterator[Finding]:
    spoken = [((*path, "languages", n), str(word)) for n, word in enumerate(voice.languages)]
    yield from unknown(spoken, office.languages, "office language", ("languages",))
    yield from out_of_range((*path, "volume"), voice.volume, 0, 100)
