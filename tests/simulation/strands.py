# SPDX-License-Identifier: GPL-3.0-or-later
"""The product's threads, of which only one runs at a time, and only when the world says so.

They are real threads, so that its locks do what they do in earnest; but each waits for its turn
and gives it back wherever it would wait for something. So a run has one order of events, and a
machine can be stopped dead in the middle of anything that waits.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from tests.simulation.world import World

T = TypeVar("T")

_STUCK_SECONDS = 60.0
"""Real seconds after which a strand that does not give its turn back is taken for stuck."""


class Killed(BaseException):
    """Raised inside what ran on a machine that is no more. Not for ``except Exception``."""


class TimedOut:
    """What a strand is told that has waited long enough."""


@dataclass(eq=False)
class Life:
    """One life of a machine, from its start until it stops or is stopped."""

    name: str
    alive: bool = True
    strands: list[Strand] = field(default_factory=list)

    def check(self) -> None:
        """Raise Killed if it is over."""
        if not self.alive:
            raise Killed

    def end(self) -> None:
        """Stop everything that runs in it, dead. Not from one of its strands."""
        self.alive = False
        for strand in self.strands:
            strand.kill()


@dataclass(frozen=True, slots=True)
class Turn:
    """A strand that waits, at a certain time it waits."""

    strand: Strand
    number: int

    def give(self, value: object = None) -> None:
        """End the waiting; to no effect if it has ended otherwise."""
        self.strand.world.after(0.0, lambda: self.strand.go_on(self.number, value))


class Strand:
    """One thread of a machine; what the product takes for ``threading.Thread``."""

    def __init__(
        self, world: World, life: Life, target: Callable[[], None], name: str = "strand"
    ) -> None:
        """Nothing runs before :meth:`start`."""
        self.world = world
        self.name = name
        self.failure: BaseException | None = None
        self._life = life
        self._target = target
        # Bare locks, taken already: whoever releases one gives the turn away.
        self._go, self._back = threading.Lock(), threading.Lock()
        self._go.acquire()
        self._back.acquire()
        self._number = 0
        self._value: object = None
        self._thread: threading.Thread | None = None
        self._done = False
        self._at_end: list[Turn] = []
        life.strands.append(self)

    def start(self) -> None:
        """Begin when it is this strand's turn."""
        self.world.after(0.0, self._begin)

    def is_alive(self) -> bool:
        """Whether it has not come to its end."""
        return self._thread is not None and not self._done

    def join(self, seconds: float | None = None) -> None:
        """Wait for its end; from another strand."""
        waiting = current(self.world)
        self._at_end.append(waiting.turn())
        waiting.wait(seconds)

    def turn(self) -> Turn:
        """What ends the next waiting of this strand."""
        return Turn(self, self._number + 1)

    def wait(self, seconds: float | None) -> object:
        """Give the turn back until somebody ends the waiting; from within the strand.

        Returns what was given, or a TimedOut.
        """
        self._life.check()
        self._number += 1
        number = self._number
        if seconds is not None:
            self.world.after(seconds, lambda: self.go_on(number, TimedOut()))
        self._back.release()
        self._go.acquire()
        self._life.check()
        return self._value

    def go_on(self, number: int, value: object) -> None:
        """Let it run until it waits again, if it still waits for this."""
        if self._done or not self._life.alive or number != self._number:
            return
        self._number += 1
        self._value = value
        self.world.step(self._life.name, self.name)
        self._hand_over()

    def kill(self) -> None:
        """Stop it dead; the life has ended already."""
        if self.is_alive():
            self._hand_over()

    def _begin(self) -> None:
        if self._life.alive:
            self._thread = threading.Thread(target=self._body, name=self.name, daemon=True)
            self._thread.start()
            self._hand_over()

    def _hand_over(self) -> None:
        before, self.world.running = self.world.running, self
        self._go.release()
        if not self._back.acquire(timeout=_STUCK_SECONDS):
            message = f"{self._life.name}: {self.name} does not come back"
            raise TimeoutError(message)
        self.world.running = before
        if self.failure is not None:
            raise self.failure

    def _body(self) -> None:
        self._go.acquire()
        try:
            self._life.check()
            self._target()
        except Killed:
            pass
        except BaseException as error:
            self.failure = error
        finally:
            self._done = True
            for turn in self._at_end:
                turn.give()
            self._back.release()


def current(world: World) -> Strand:
    """The strand whose turn it is. Fails where there is none: nothing else may wait."""
    assert world.running is not None, "only a strand can wait"
    return world.running


class StrandFlag:
    """What the product takes for ``threading.Event``."""

    def __init__(self, world: World) -> None:
        """Begin unset."""
        self._world = world
        self._set = False
        self._waiting: list[Turn] = []

    def is_set(self) -> bool:
        """Whether it is set."""
        return self._set

    def set(self) -> None:
        """Set it, and wake whoever waits."""
        self._set = True
        waiting, self._waiting = self._waiting, []
        for turn in waiting:
            turn.give()

    def clear(self) -> None:
        """Take it back."""
        self._set = False

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until it is set."""
        if not self._set:
            strand = current(self._world)
            self._waiting.append(strand.turn())
            strand.wait(timeout)
        return self._set


class StrandQueue(Generic[T]):
    """What the product takes for ``queue.SimpleQueue``; one strand takes out."""

    def __init__(self, world: World) -> None:
        """Begin empty."""
        self._world = world
        self._items: deque[T] = deque()
        self._waiting: Turn | None = None

    def put(self, item: T) -> None:
        """Add one."""
        self._items.append(item)
        if self._waiting is not None:
            self._waiting.give()
            self._waiting = None

    def get(self) -> T:
        """The first, once there is one."""
        while not self._items:
            strand = current(self._world)
            self._waiting = strand.turn()
            strand.wait(None)
        return self._items.popleft()
