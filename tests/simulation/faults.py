# SPDX-License-Identifier: GPL-3.0-or-later
"""Misfortune, in kinds. Each run knows only some of them: what never fails hides nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from tests.simulation.device import Device
from tests.simulation.lines import Network, Weather
from tests.simulation.office_server import OfficeServer
from tests.simulation.promotions import Promotions
from tests.simulation.world import World


class Fault(StrEnum):
    """A kind of misfortune."""

    LOSS = "messages are lost"
    DOUBLING = "requests are doubled"
    DELAY = "messages come late, and in another order"
    CUT = "a line breaks"
    SILENCE = "a line falls silent"
    PARTITION = "all lines break"
    KILL = "a device's process is killed"
    POWER = "a device loses power"
    COMMIT = "a device stops at a transaction"
    RESTART = "a device is restarted"
    SERVER_KILL = "the server is killed"
    SERVER_DISK = "the server loses its disk, and gets an older copy"
    DEVICE_CLOCK = "a device's clock jumps"
    PROMOTION = "another machine is promoted to server, whether or not the server is away"
    SERVER_CLOCK = "the server's clock jumps"
    DISK_FULL = "a device's disk is full"
    STANDSTILL = "everything stands still for hours"


_RARE = {
    Fault.SERVER_DISK: 0.3,
    Fault.STANDSTILL: 0.1,
    Fault.SERVER_CLOCK: 0.3,
    Fault.PROMOTION: 0.15,
}
_LASTING = (Fault.LOSS, Fault.DOUBLING, Fault.DELAY, Fault.COMMIT)


class Faults:
    """What goes wrong in one run, until it is :meth:`over`."""

    def __init__(
        self,
        world: World,
        network: Network,
        promotions: Promotions,
        devices: Sequence[Device],
        kinds: Sequence[Fault],
        gap: float,
    ) -> None:
        """Let faults of these ``kinds`` happen, every ``gap`` seconds in the mean."""
        self.world = world
        self.happened: Counter[Fault] = Counter()
        self._rng = world.rng
        self._network = network
        self._promotions = promotions
        self._devices = devices
        self._kinds = kinds
        self._gap = gap
        self._over = False
        self._copy = promotions.servers[0].copy()
        self._sudden = [kind for kind in kinds if kind not in _LASTING]

    def begin(self) -> None:
        """From now on."""
        rng, kinds = self._rng, self._kinds
        self._network.weather = Weather(
            lost_request=rng.random() * 0.15 if Fault.LOSS in kinds else 0.0,
            lost_answer=rng.random() * 0.15 if Fault.LOSS in kinds else 0.0,
            doubled=rng.random() * 0.15 if Fault.DOUBLING in kinds else 0.0,
            late=rng.random() * 0.1 if Fault.DELAY in kinds else 0.0,
        )
        if Fault.COMMIT in kinds:
            for device in self._devices:
                device.commit_crash = 0.01
        self.happened.update(kind for kind in _LASTING if kind in kinds)
        self._next()

    def over(self) -> None:
        """Mend everything, and let nothing more happen."""
        self._over = True
        self._network.weather = Weather()
        for device in self._devices:
            device.commit_crash = 0.0
            device.disk.full = False
            self._network.mend(device.id)
            device.start()
        for server in self._promotions.servers:
            server.start()

    def _next(self) -> None:
        if self._sudden and not self._over:
            self.world.after(self._rng.expovariate(1 / self._gap), self._strike)

    def _strike(self) -> None:
        if self._over:
            return
        kind = self._rng.choice(self._sudden)
        if self._rng.random() < _RARE.get(kind, 1.0):
            self.happened[kind] += 1
            self.world.step("fault", kind)
            device = self._rng.choice(self._devices)
            self._let(kind, device, self._rng.choice(self._promotions.servers))
        self._next()

    def _let(self, kind: Fault, device: Device, server: OfficeServer) -> None:  # noqa: C901 - a table
        rng, network = self._rng, self._network
        match kind:
            case Fault.CUT | Fault.SILENCE:
                network.cut(device.id, silent=kind is Fault.SILENCE)
                self._later(1.0, 60.0, lambda: network.mend(device.id))
            case Fault.PARTITION:
                for each in self._devices:
                    network.cut(each.id, silent=rng.random() < 0.5)
                    self._later(1.0, 40.0, lambda each=each: network.mend(each.id))
            case Fault.KILL | Fault.POWER:
                device.stop_dead(power=kind is Fault.POWER)
                self._later(0.2, 10.0, device.start)
            case Fault.RESTART:
                device.stop()
            case Fault.SERVER_KILL:
                server.stop()
                self._later(0.2, 20.0, server.start)
            case Fault.PROMOTION:
                self._promote()
            case Fault.SERVER_DISK:
                self._copy_or_restore()
            case Fault.DEVICE_CLOCK:
                device.clock.skew += self._jump()
            case Fault.SERVER_CLOCK:
                server.clock.skew += self._jump()
            case Fault.DISK_FULL:
                device.disk.full = True
                self._later(0.5, 15.0, lambda: _make_room(device))
            case Fault.STANDSTILL:
                self.world.sleep(rng.uniform(600.0, 40_000.0))
            case _:
                message = f"{kind} does not come suddenly"
                raise ValueError(message)

    def _copy_or_restore(self) -> None:
        first = self._promotions.servers[0]
        if self._rng.random() < 0.5:
            self._copy = first.copy()
        else:
            first.restore(self._copy)
            self._later(0.2, 5.0, first.start)

    def _promote(self) -> None:
        if self._rng.random() < 0.5:
            # The usual reason for it.
            for server in self._promotions.servers:
                server.stop()
                self._later(5.0, 60.0, server.start)
        counters = [device for device in self._devices if device.setup.promotable]
        self._promotions.promote(self._rng.choice(counters))

    def _jump(self) -> float:
        far = self._rng.choice((5.0, 90.0, 4_000.0, 40_000.0))
        return self._rng.uniform(-far, far)

    def _later(self, least: float, most: float, action: object) -> None:
        assert callable(action)
        self.world.after(self._rng.uniform(least, most), action)


def _make_room(device: Device) -> None:
    device.disk.full = False
