# SPDX-License-Identifier: GPL-3.0-or-later
"""A display on a real server: what is called over HTTP is painted; a dead server is told of."""

from __future__ import annotations

import base64
import io
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from common.domain.identifiers import CounterId, DeviceId, Language, OfficeId, TicketId
from common.identity.signatures import new_signing_key, public_key_of
from common.storage.settings import DeviceSettings, LanSettings, read_settings
from common.sync.lan import LanCall, LanCaller, LanCallKind
from common.sync.station import Station
from display.__main__ import main
from display.composition import Display, compose
from tests.fakes import FakeIds
from tests.screens import keep, picture, texts, wait_until
from tests.server.running import Device, RunningServer, running_server

pytestmark = pytest.mark.processes

PATIENCE_MS = 20_000


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    """An office that is open at any hour."""
    with running_server(tmp_path) as running:
        running.add_clerk("rima")
        yield running


@pytest.fixture
def display(application: QApplication, server: RunningServer, tmp_path: Path) -> Iterator[Display]:
    """Its display, put together as the app does."""
    settings = DeviceSettings(
        server.url,
        OfficeId(server.office),
        DeviceId("display"),
        server.tokens["display"],
        lan=LanSettings(port=_free_port(), interface="127.0.0.1"),
    )
    made = compose(tmp_path / "display", settings, (1280, 720))
    yield made
    for translator in made.interface.language.formats.words.translators:
        QCoreApplication.removeTranslator(translator)
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_what_is_called_over_http_is_painted(display: Display, server: RunningServer) -> None:
    counter, ids = server.counter(1, "rima"), FakeIds()
    open_for_one(counter, ids)
    wait_until(lambda: display.model.shown.screen == "board", PATIENCE_MS)
    painted: list[list[str]] = []
    display.window.frameSwapped.connect(lambda: painted.append(texts(display.window)))
    assert counter.command("call_next", ids.new(), counter="1").status_code == 200
    wait_until(lambda: any("\u2066PW\u00a0001\u2069" in seen for seen in painted), PATIENCE_MS)
    keep(picture(display.window), "display/real-office")


def test_a_server_that_dies_is_told_of_and_its_return_is_too(
    display: Display, server: RunningServer
) -> None:
    counter, ids = server.counter(1, "rima"), FakeIds()
    open_for_one(counter, ids)
    wait_until(lambda: display.model.shown.freshness == "fresh", PATIENCE_MS)
    wait_until(lambda: display.model.shown.screen == "board", PATIENCE_MS)
    server.kill()
    wait_until(lambda: display.model.shown.freshness == "stale", PATIENCE_MS)
    assert "Calls go on. Waiting times are being refreshed." in texts(display.window)
    server.start()
    wait_until(lambda: display.model.shown.freshness == "fresh", PATIENCE_MS)
    assert counter.command("call_next", ids.new(), counter="1").status_code == 200
    wait_until(lambda: display.model.call_rows.rowCount() == 1, PATIENCE_MS)


def test_an_isolated_counter_is_heard_over_the_lan(display: Display, server: RunningServer) -> None:
    key, counter, ids = new_signing_key(), server.counter(1, "rima"), FakeIds()
    open_for_one(counter, ids)
    shown = base64.b64encode(public_key_of(key)).decode()
    url = f"{server.url}/api/v1/devices/self/public-key"
    told = counter.http.put(url, json={"key": shown}, timeout=20)
    assert told.status_code < 300, told.text
    wait_until(lambda: display.model.shown.screen == "board", PATIENCE_MS)
    station = station_of(display)
    wait_until(lambda: DeviceId("counter-1") in station.public_keys, PATIENCE_MS)
    server.kill()
    wait_until(lambda: display.model.shown.freshness == "stale", PATIENCE_MS)
    ticket = TicketId(f"{station.view.state.day}.PA017")
    office, device = OfficeId(server.office), DeviceId("counter-1")
    caller = LanCaller(office, device, key, station.now, station.settings.lan)
    call = LanCall(LanCallKind.CALLED, ticket, "PA 017", CounterId("1"), Language("en"))
    caller.tell(call)
    wait_until(lambda: display.model.call_rows.rowCount() == 1, PATIENCE_MS)
    caller.stop()
    assert "\u2066PA\u00a0017\u2069" in texts(display.window)


def station_of(display: Display) -> Station:
    """The real station behind a display."""
    behind = display._behind
    assert behind is not None
    station = behind.outside.station
    assert isinstance(station, Station)
    return station


def test_the_app_says_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "--data" in capsys.readouterr().err
    assert main(["--data", str(tmp_path)]) == 2
    assert "missing" in capsys.readouterr().err


def test_enrolling_writes_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--data", str(tmp_path), "--server", "http://127.0.0.1:1"]
    enrol = ["enrol", *where, "--office", "north", "--device", "display"]
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert main(enrol) == 2
    assert "token" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin", io.StringIO("secret\n"))
    assert main(enrol) == 0
    settings = read_settings(tmp_path)
    assert isinstance(settings, DeviceSettings)
    assert (settings.device, settings.token) == ("display", "secret")


def open_for_one(counter: Device, ids: FakeIds) -> None:
    """A counter is open, and one citizen waits."""
    opened = counter.command("open_counter", ids.new(), counter="1")
    assert opened.status_code == 200
    issued = counter.command(
        "issue_ticket", ids.new(), service="passport", priority_class="plain", language="en"
    )
    assert issued.status_code == 200, issued.text


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
