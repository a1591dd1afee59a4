# SPDX-License-Identifier: GPL-3.0-or-later
"""An applicant before the real kiosk: card, touches, the paper that comes out. Nothing else."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from PIL import Image

from common.domain.identifiers import DeviceId, OfficeId
from common.identity.receipt_code import Receipt, decode_receipt
from common.storage.settings import DeviceSettings, write_settings
from tests.demo.device import Device
from tests.demo.office_file import COUNTERS, Plugs
from tests.demo.papers import Tray
from tests.demo.processes import DemoError, Program, eventually
from tests.qr_codes import qr_codes_in
from tests.requesting.programmes import Programme
from tests.server.running import RunningServer
from tests.virtual.scanner import VirtualScanner
from tests.virtual.specimens import Specimen

_SIZE = (1080, 1920)
_SHEET = "requestFormScreen"
_SAID = "requestSaidScreen"
_ASIDE = (_SAID, "requestStopScreen")
_SENT = ("requestPayScreen", "requestEndScreen")
_PATIENCE_S = 60.0
_JOINER = "\u200c"


class KioskHall:
    """The kiosk of an office with its printer, its card reader and its A4 printer."""

    def __init__(self, folder: Path) -> None:
        """Plug the devices in; nothing is shown yet."""
        self._folder = folder
        self._stack = ExitStack()
        self.tickets, self.documents = folder / "tickets", folder / "documents"
        folder.mkdir(parents=True)
        printer = Program(
            "printer",
            ["tests.virtual.printer", "--keep", str(self.tickets)],
            folder / "printer.log",
        )
        self._stack.callback(printer.stop)
        ports = json.loads(printer.line())
        self.scanner = VirtualScanner(folder / "card-scanner")
        self._stack.callback(self.scanner.close)
        others = tuple(folder / f"code-scanner-{n + 1}" for n in range(COUNTERS))
        self.plugs = Plugs(int(ports["port"]), Path(self.scanner.port), others)

    def open(self, server: RunningServer, device: str) -> None:
        """Switch the kiosk on."""
        data = self._folder / "kiosk"
        settings = DeviceSettings(
            server.url, OfficeId(server.office), DeviceId(device), server.tokens[device]
        )
        write_settings(data, settings)
        more = ["--documents", f"folder:{self.documents}"]
        self.device = Device("kiosk", data, _SIZE, self._folder / "kiosk.log", more=more)
        self._stack.callback(self.device.stop)
        self.tray = Tray(self.tickets)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Switch everything off."""
        self._stack.close()

    def log(self) -> str:
        """What the kiosk has written down."""
        return (self._folder / "kiosk.log").read_text("utf-8", "replace")


class AtTheKiosk:
    """One applicant's visit; pictures of what they see are kept in ``pictures``."""

    def __init__(
        self, hall: KioskHall, programme: Programme, pictures: Path, named: str = ""
    ) -> None:
        """``named`` is how the names of pictures begin, in place of the programme's letter."""
        self._hall = hall
        self._programme = programme
        self._pictures = pictures
        self._named = named or f"{programme.letter}-kiosk"
        self._count = 0
        self.device = hall.device

    def file(self) -> Receipt:
        """File the request, and take the receipt."""
        device = self.device
        self.choose(self._programme.service)
        device.touch("beginRequest")
        self._fill_in()
        self._look("requestReviewScreen")
        device.touch("send")
        return self.take_receipt()

    def choose(self, service: str) -> None:
        """Go from the welcome to the page on which the service begins."""
        device, programme = self.device, self._programme
        device.await_sight("welcomeScreen", patience_s=_PATIENCE_S)
        device.touch(f"language-{programme.country.language}")
        if programme.card is not None:
            self._hall.scanner.scan(programme.card)
        else:
            device.touch("begin" if "begin" in device.look().names else self._first_group())
        device.await_sight("servicesScreen")
        device.touch("requests")
        self._look("requestBrowseScreen")
        tile = f"request-{service}"
        while device.await_sight(tile, "more") != tile:
            device.touch("more")
        device.touch(tile)
        self._look("requestBeginScreen")

    def keep_draft(self, service: str) -> None:
        """Begin another request, and keep what is filled in for later."""
        device = self.device
        self.choose(service)
        device.touch("beginRequest")
        # The registers may not know the person for this service: that is a page as well.
        self._look(device.await_sight(_SHEET, _SAID, patience_s=_PATIENCE_S))
        device.touch("stop")
        self._look("requestLeaveScreen")
        device.touch("keep")
        self._look("requestEndScreen")
        device.touch("done")
        device.await_sight("welcomeScreen")

    def leave(self) -> None:
        """From the page on which a service begins back to the welcome."""
        for _ in range(3):
            self.device.touch("back")
        self.device.await_sight("welcomeScreen")

    def take_receipt(self) -> Receipt:
        """The paper in the tray, read as any scanner would."""
        with Image.open(self._hall.tray.take()) as paper:
            (code,) = qr_codes_in(paper)
        receipt = decode_receipt(code)
        if not isinstance(receipt, Receipt):
            message = f"the receipt's code is {receipt}"
            raise DemoError(message)
        return receipt

    def take_ticket(self) -> str:
        """On to a clerk, from the last page of the request; the fee is paid there.

        What the kiosk says of the request beside the number.
        """
        there = self.device.await_sight("requestPayNowScreen", *_SENT)
        if there != "requestEndScreen":
            self._look(there)
            self.device.touch("payLater")
        self._look("requestEndScreen")
        self.device.touch("takeTicket")
        self._look("yourTicketScreen")
        tied = self.device.read("tiedRequest")
        self.device.touch("done")
        self.device.await_sight("welcomeScreen")
        return tied

    @property
    def owes(self) -> bool:
        """Whether there is a fee to be paid for what was sent."""
        return self.device.await_sight(*_SENT) == "requestPayScreen"

    def pay_by_telephone(self) -> None:
        """Choose the provider; the payer's telephone asks next."""
        self._look("requestPayScreen")
        self.device.touch("pay-cell")
        self._look("requestPayNowScreen")

    def take_document(self) -> bytes:
        """The document from the A4 printer, when the kiosk says that it lies there."""
        self._look("requestEndScreen")
        files = eventually("a printed document", lambda: list(self._hall.documents.glob("*.pdf")))
        self.device.touch("done")
        self.device.await_sight("welcomeScreen")
        return files[-1].read_bytes()

    def ask_standing(self, receipt: Receipt) -> tuple[str, ...]:
        """Everything the kiosk shows to whoever types number and secret of the receipt."""
        device = self.device
        self._to_asking()
        self._write(receipt.number)
        device.touch("receiptSecret")
        self._write(receipt.secret)
        self._look("requestAskScreen")
        device.touch("ask")
        return self._told("requestToldScreen")

    def ask_by_card(self, card: Specimen, screen: str) -> tuple[str, ...]:
        """Everything that ``screen`` shows to whoever puts the card on."""
        self._to_asking()
        self._hall.scanner.scan(card)
        return self._told(screen)

    def _to_asking(self) -> None:
        device = self.device
        device.touch(f"language-{self._programme.country.language}")
        device.touch("begin" if "begin" in device.look().names else self._first_group())
        device.await_sight("servicesScreen")
        device.touch("requests")
        device.touch("askStanding")
        device.await_sight("requestAskScreen")

    def _told(self, screen: str) -> tuple[str, ...]:
        device = self.device
        self._look(screen)
        told = device.look().texts
        self.leave()
        return told

    def _first_group(self) -> str:
        names = self.device.look().names
        return next(name for name in names if name.startswith("group-"))

    def _fill_in(self) -> None:
        """Answer sheet after sheet, with nothing but touches."""
        device = self.device
        ends = ("requestDeliverScreen", "requestReviewScreen", *_ASIDE)
        while True:
            screen = device.await_sight(_SHEET, *ends, patience_s=_PATIENCE_S)
            if screen in _ASIDE:
                message = f"the kiosk says {device.look().texts}"
                raise DemoError(message)
            if screen == "requestDeliverScreen":
                self._look(screen)
                device.touch(f"delivery-{self._programme.delivery}")
                device.await_sight("requestReviewScreen", patience_s=_PATIENCE_S)
            if screen != _SHEET:
                return
            self._answer_sheet()

    def _answer_sheet(self) -> None:
        device, answers = self.device, self._programme.answers
        before = device.look()
        questions = [name for name in before.names if name.startswith("question-")]
        for name in questions:
            code = name.removeprefix("question-")
            if code in answers and not before.names[f"typed-{code}"]:
                device.touch(name)
                self._write(answers[code])
        for name in before.names:
            if name.startswith("choice-") and name.removeprefix("choice-") in answers.values():
                device.touch(name)
        if "asked-born_on" in before.names:
            year, month, day = answers["born_on"].split("-")
            self._write(day)
            device.touch(f"month-{int(month)}")
            self._write(year)
        self._look(_SHEET)
        number = device.read("sheetNumber")
        device.touch("next")

        def moved() -> bool | None:
            sight = device.look()
            there = _SHEET in sight.names
            return not there or sight.names["sheetNumber"] != number or None

        try:
            eventually("the next sheet", moved)
        except DemoError as error:
            message = f"{error}: {device.look().texts}"
            raise DemoError(message) from error

    def _write(self, text: str) -> None:
        """Touch key after key."""
        for sign in text:
            keys = self.device.look().names
            key = {" ": "key-space", _JOINER: "key-joiner"}.get(sign, f"key-{sign}")
            if key not in keys:
                key = f"key-{sign.lower()}"
            if key not in keys:
                self.device.touch("key-signs")
            self.device.touch(key)
            if key not in keys:
                self.device.touch("key-signs")

    def _look(self, screen: str) -> None:
        """See a page, and keep a picture of it."""
        self.device.await_sight(screen, patience_s=_PATIENCE_S)
        self._count += 1
        name = f"{self._named}-{self._count:02}-{screen.removesuffix('Screen')}.png"
        self.device.picture(self._pictures / name)
