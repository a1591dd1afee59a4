# SPDX-License-Identifier: GPL-3.0-or-later
"""Other machines become the office's server: they say so, and the ones before make way.

What ``server.promotion`` does by threads and sockets is done here step by step, with its own
rules, claims and tails.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from common.identity.claim import Claim, believed_claim, make_claim
from common.identity.signatures import public_key_of
from common.storage.store import DeviceStore
from common.storage.trouble import StoreTrouble
from common.wire.events import Position
from server.installation import InstallationError
from server.promotion.hand_over import _starts
from server.promotion.promoting import _office_of, _Promotion
from server.promotion.promotion_file import Promotion
from server.sequencer.jobs import TakeTail
from server.storage.offices import Sequenced
from tests.simulation.book import Book
from tests.simulation.device import Device
from tests.simulation.disk import in_memory, server_slot
from tests.simulation.lines import Network
from tests.simulation.office_server import OfficeServer
from tests.simulation.setup import OFFICE, blank_server_image

_BEACON_SECONDS = 2.0
_GIVE_SECONDS = 3.0


@dataclass(slots=True)
class _Promoted:
    server: OfficeServer
    file: Promotion
    life: int = 0
    raw: bytes = b""

    def claim(self) -> bytes:
        """What it says of itself, made anew at each start."""
        server, file = self.server, self.file
        if server.lives != self.life:
            url, at = f"http://{server.host}:8080", server.clock.now()
            claim = Claim(file.office, file.device, file.epoch, url, at)
            self.life, self.raw = server.lives, make_claim(claim, file.signing_key)
        return self.raw


class Promotions:
    """All of the office's servers, the first one and those that were promoted."""

    def __init__(
        self, network: Network, book: Book, first: OfficeServer, devices: Sequence[Device]
    ) -> None:
        """Begin with the first one."""
        self.servers = [first]
        self._network = network
        self._book = book
        self._devices = devices
        self._promoted: list[_Promoted] = []
        self._given: dict[str, tuple[bytes, Position]] = {}
        network.world.after(_BEACON_SECONDS, self._shine)
        network.world.after(_GIVE_SECONDS, self._give_all)

    @property
    def reigning(self) -> OfficeServer:
        """The first server or, once others were promoted, the one of the highest epoch."""
        later = self.servers[1:] or self.servers
        return max(later, key=lambda each: each.standing.epoch)

    def owes(self, server: OfficeServer) -> bool:
        """Whether a server that has stepped down has still to give some of its log."""
        return self._given.get(server.host) != (server.known.successor, server.standing.head)

    def promote(self, device: Device) -> None:
        """Make a server of what ``device`` holds, unless it cannot be or is one already."""
        if any(each.host == device.id for each in self.servers) or device.disk.full:
            return
        device.stop_dead(power=False)
        with device.folder() as store:
            try:
                self._promote(device, store)
            except InstallationError as error:
                self._network.world.step(device.id, f"cannot be promoted: {error}")
        device.start()

    def _promote(self, device: Device, store: DeviceStore) -> None:
        kept = store.open()
        assert not isinstance(kept, StoreTrouble)
        known = {} if kept.configuration is None else kept.configuration.configuration.public_keys
        if not all(each.id in known for each in OFFICE.devices if each.promotable):
            # Installed a moment ago: it could never prove who else is promoted.
            return
        made = _Promotion(device.settings, kept, _office_of(device.settings, kept))
        file = made.file()
        assert store.keep_promise(made.epoch) is None
        server = OfficeServer(self._network, self._book, device.id, _filled(made, device), 1)
        server.clock.skew = device.clock.skew
        self.servers.append(server)
        self._promoted.append(_Promoted(server, file))
        self._network.world.step(device.id, f"becomes the server of epoch {made.epoch}")
        server.start()

    def _shine(self) -> None:
        for each in self._promoted:
            server = each.server
            if server.up and server.known.successor is None:
                raw = each.claim()
                for device in self._devices:
                    if not self._network.line(device.id).cut:
                        device.hear(raw)
                for other in self.servers:
                    if other is not server and other.up and not other.hear(raw):
                        self._introduce(each, other)
        self._network.world.after(_BEACON_SECONDS, self._shine)

    def _introduce(self, each: _Promoted, other: OfficeServer) -> None:
        """As ``server.promotion.herald`` does it, at the servers before that it knows of."""
        if any(urlsplit(address).hostname == other.host for address in each.file.before):
            self._network.world.step(other.host, f"is given the key of {each.server.host}")
            other.meet(each.file.device, public_key_of(each.file.signing_key))
            other.hear(each.claim())

    def _give_all(self) -> None:
        for server in self.servers:
            if server.up and server.known.successor is not None:
                self._give(server, server.known.successor)
        self._network.world.after(_GIVE_SECONDS, self._give_all)

    def _give(self, server: OfficeServer, raw: bytes) -> None:
        claim = believed_claim(raw)
        assert claim is not None
        host = urlsplit(claim.url).hostname
        successor = next(each for each in self.servers if each.host == host)
        if not successor.up or successor.standing.sequenced is not Sequenced.HERE:
            return
        standing, there = server.standing, successor.standing
        if self._given.get(server.host) == (raw, standing.head):
            return
        self._given[server.host] = raw, standing.head
        ends = {**there.ends, there.head.epoch: there.head.seq}
        entries = server.entries()
        for start in _starts(standing, ends):
            tail = [e for e in entries if e.epoch == start.epoch and e.seq > start.seq]
            if tail:
                self._network.world.step(server.host, f"gives {len(tail)} entries of its log")
                successor.processes[0].write([TakeTail(OFFICE.id, tuple(tail))])


def _filled(made: _Promotion, device: Device) -> bytes:
    disk = in_memory()
    disk.deserialize(blank_server_image())
    engine = server_slot(device.id).put_in(lambda: disk)
    with engine.begin() as connection:
        made.fill(connection, device.clock)
    return disk.serialize()
