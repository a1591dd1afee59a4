# SPDX-License-Identifier: GPL-3.0-or-later
"""A clerk at the real counter window: a request begun, filled in, sent and decided by keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Any, Self

from common.domain.catalogue import CatalogueService, Choice, Field, FieldKind
from common.domain.forms_answers import YES
from common.domain.identifiers import DeviceId, FieldCode, Language, OfficeId, ServiceCode
from common.domain.money import in_major_units
from common.storage.settings import DeviceSettings, LanSettings, write_settings
from common.ui.languages import EN, LANGUAGES
from tests.demo.device import Device, Sight
from tests.demo.processes import eventually
from tests.requesting.bureau import Bureau
from tests.server.running import PASSWORD

_SIZE = (900, 760)
_DELIVERIES = {
    "counter": "Send it; the applicant comes for the document",
    "post": "Send it; the document goes by post",
}
_LONGEST = 60
_FLOAT = 10_000
"""What is in the till before, in minor units."""

# Longer than what counts as one press.
_BETWEEN_STEPS_S = 0.3


class CounterWindow:
    """The program of a counter with a clerk before it. Use as a context manager."""

    def __init__(self, bureau: Bureau, clerk: str, folder: Path) -> None:
        """Set it up in ``folder``, at the office's last counter; nothing runs yet."""
        self._bureau = bureau
        self._clerk = clerk
        name = bureau.cast.counters[-1]
        self._data = folder / name
        self._data.mkdir(parents=True)
        (self._data / "counter.json").write_text(f'{{"language": "{EN}"}}', "utf-8")
        server = bureau.server
        write_settings(
            self._data,
            DeviceSettings(
                server.url,
                OfficeId(server.office),
                DeviceId(name),
                server.tokens[name],
                lan=LanSettings(port=47997, interface="127.0.0.1"),
            ),
        )
        self._papers = folder / "papers"
        (self._data / "desk.toml").write_text(
            f'[paper]\nfolder = "{self._papers.as_posix()}"\n', "utf-8"
        )
        self._log = folder / "counter.log"
        self._pause = Event()

    def __enter__(self) -> Self:
        """Start it, and sign in."""
        self.device = Device("counter", self._data, _SIZE, self._log)
        try:
            self._await(lambda seen: "signInButton" in seen.usable)
            self.device.type(self._clerk)
            self.device.press("Return")
            self.device.type(PASSWORD)
            self.device.press("Return")
            self.device.await_sight("primaryButton")
        except BaseException:
            self.device.stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it."""
        self.device.stop()

    # What can be seen.

    @property
    def number(self) -> str:
        """The number of the request that is open."""
        return self.device.read("requestShown")

    @property
    def stage(self) -> str:
        """How it stands, in words."""
        return self.device.read("requestStage")

    def await_stage(self, *stages: str) -> str:
        """Wait until the request stands so; how it stands."""
        self._await(lambda seen: seen.names.get("requestStage") in stages)
        return self.stage

    def await_text(self, words: str) -> None:
        """Wait until this stands somewhere."""
        self._await(lambda seen: seen.says(words))

    # What is done.

    def open(self, number: str) -> None:
        """Open the page and the request with this number."""
        self._pause.wait(_BETWEEN_STEPS_S)
        self.device.press("F1")
        self._await_focus("requestNumber")
        self.device.type(number)
        self.device.press("Return")
        self._await(lambda seen: seen.names.get("requestShown") == number)

    def call_and_open(self) -> str:
        """Open the counter, call who is next, and open the request of their ticket; its number."""
        for meaning in ("Open counter", "Call next"):
            self._await_meaning(meaning)
            self._pause.wait(_BETWEEN_STEPS_S)
            self.device.press("F2")
        self._await(lambda seen: bool(seen.names.get("currentNumber")))
        self._pause.wait(_BETWEEN_STEPS_S)
        self.device.press("F1")
        self._await(lambda seen: bool(seen.names.get("requestShown")))
        return self.number

    def file(self) -> str:
        """Begin the programme's request, fill in its form and send it; its number."""
        programme = self._bureau.programme
        service = self._bureau.catalogue.service(ServiceCode(programme.service))
        assert service is not None
        self.device.press("F1")
        self._await(lambda seen: seen.names.get("requestSteps") == "Begin a request…")
        self.device.press("Return")
        self._await(lambda seen: seen.focus == "requestNumber")
        named = service.names[EN]
        self.device.type(named)
        self._await(lambda seen: seen.names.get("requestSteps") == named)
        self._choose()
        self.take(LANGUAGES[Language(programme.country.language)].own_name)
        self.device.await_sight("formFinish")
        self._fill(service, programme.answers)
        self.device.press("Ctrl+Return")
        self.device.await_sight("requestShown")
        self.take(_DELIVERIES[programme.delivery])
        self._await(lambda seen: seen.names.get("requestStage") not in {None, "Not sent yet"})
        return self.number

    def take(self, step: str) -> None:
        """Choose a step of those that are offered."""
        self._take_of("requestSteps", step)

    def pay_in_cash(self, amount: int, currency: str) -> Path:
        """Take the fee of the open request, in minor units, at a till that is opened for it, and
        print its receipt; the file of that."""
        self._at_till()
        self._await_focus("payingField")
        self._enter(bare(_FLOAT, currency))
        self.await_text("The till is open")
        self._at_till()
        self.take("Fee…")
        self._take_of("payingSteps", "Cash")
        self._await_focus("payingField")
        self._enter("")
        self.await_text("Paid")
        self._take_of("payingSteps", "Print the receipt")
        receipt = eventually("the receipt", lambda: next(self._papers.glob("R-*.pdf"), None))
        self.device.press("Escape")
        self._at_till()
        self._take_of("payingSteps", "Count and close…")
        self._await_focus("payingField")
        self._enter(bare(_FLOAT + amount, currency))
        self._take_of("payingSteps", "It is right: close the till")
        self.await_text("Nothing is missing.")
        self._at_till()
        return receipt

    # How.

    def _take_of(self, steps: str, step: str) -> None:
        self._await(lambda seen: steps in seen.usable and bool(seen.names[steps]))
        if self.device.look().focus != steps:
            self._tab_to(steps)
        self.device.press("Home")
        for _ in range(_LONGEST):
            if self.device.read(steps) == step:
                break
            self.device.press("Down")
        assert self.device.read(steps) == step, self.device.look().texts
        self._choose()

    def _at_till(self) -> None:
        """Open the till's page, or shut it."""
        self._pause.wait(_BETWEEN_STEPS_S)
        self.device.press("Ctrl+T")

    def _enter(self, text: str) -> None:
        if text:
            self.device.type(text)
        self._choose()

    def _choose(self) -> None:
        """Take what is marked; nobody means two steps within a moment."""
        self._pause.wait(_BETWEEN_STEPS_S)
        self.device.press("Return")

    def _fill(self, service: CatalogueService, answers: Mapping[str, Any]) -> None:
        """Answer what registers do not know, the national number before all."""
        self._answer("national_number", service.fields[0], answers["national_number"])
        self._await(lambda seen: "formFetch" in seen.usable)
        self.device.press("Ctrl+G")
        filled = [str(f.code) for f in service.fields if f.filled_from is not None]
        self._await(lambda seen: all(seen.names.get(f"answer-{code}") for code in filled))
        for field in service.fields[1:]:
            given = answers.get(field.code)
            if given is not None and str(field.code) not in filled:
                self._answer_field(field, given)

    def _answer_field(self, field: Field, given: Any) -> None:
        if field.kind is not FieldKind.GROUP:
            self._answer(str(field.code), field, given)
            return
        for n, entry in enumerate(given):
            first = f"{field.code}-{n}-{field.fields[0].code}"
            if n >= field.at_least:
                self.device.press("Ctrl+N")
                self._await_focus(f"answer-{first}")
            for inner in field.fields:
                self._answer(f"{field.code}-{n}-{inner.code}", inner, entry[inner.code])

    def _answer(self, place: str, field: Field, given: str) -> None:
        self._tab_to(f"answer-{place}")
        match field.kind:
            case FieldKind.DATE:
                year, month, day = given.split("-")
                self.device.type(f"{day}/{month}/{year}")
            case FieldKind.CHOICE:
                self.device.type(_chosen(field.choices, given).names[EN][:3])
            case FieldKind.YES_NO:
                self.device.press("Space" if given == YES else "Right")
            case _:
                self.device.type(given)
        self.device.press("Return")

    def _tab_to(self, name: str) -> None:
        """Go on by the keyboard until the focus is there."""
        for _ in range(_LONGEST):
            if self.device.look().focus == name:
                return
            self.device.press("Tab")
        message = f"no way to {name} by the keyboard; it shows {self.device.look().texts}"
        raise AssertionError(message)

    def _await_focus(self, name: str) -> None:
        self._await(lambda seen: seen.focus == name)

    def _await_meaning(self, meaning: str) -> None:
        self._await(lambda seen: meaning in seen.names.get("primaryButton", ""))

    def _await(self, right: Callable[[Sight], bool]) -> Sight:
        def look() -> Sight | None:
            sight = self.device.look()
            return sight if right(sight) else None

        return eventually(f"the counter of {self._clerk}", look)


def bare(amount: int, currency: str) -> str:
    """An amount in minor units, as a clerk types it."""
    return str(in_major_units(amount, currency))


def _chosen(choices: tuple[Choice, ...], code: str) -> Choice:
    return next(each for each in choices if each.code == FieldCode(code))
