# SPDX-License-Identifier: GPL-3.0-or-later
"""Stand-ins for ``lp``, ``lpstat`` and ``cancel`` of CUPS, with a printer behind their queue.

What they print was taken down from CUPS 2.4.2 with a raw queue (``tests/virtual/spooler`` has no
daemon: the programs work on files, and a thread plays the backend). POSIX only.
"""

import threading
from pathlib import Path
from typing import Final, Self

from tests.virtual.printer_mechanism import Answers, Mechanism

QUEUE: Final = "Tickets"
_LOOK_S = 0.01
_DAY: Final = "Mon Nov 23 00:01:58 2026"

_LP: Final = f"""#!/bin/sh
cd "@folder@" || exit 1
[ -e silent ] && exec sleep 60
[ -e gone ] && {{ echo "lp: Error - The printer or class does not exist." >&2; exit 1; }}
[ -e rejecting ] && {{ echo "lp: Destination is not accepting jobs." >&2; exit 1; }}
[ "$1 $2 $3 $4" = "-d {QUEUE} -o raw" ] || {{ echo "lp: not raw" >&2; exit 1; }}
number=$(($(cat number) + 1)); echo $number > number
cat > incoming; mv incoming waiting/{QUEUE}-$number
echo "request id is {QUEUE}-$number (1 file(s))"
"""
_LPSTAT: Final = f"""#!/bin/sh
cd "@folder@" || exit 1
[ -e gone ] && {{ echo 'lpstat: Invalid destination name in list "{QUEUE}".' >&2; exit 1; }}
list() {{ for job in $(ls -t $1); do
    echo "$job                 root              1024   {_DAY}"
    [ "$2" = -l ] && printf '\\tStatus: \\n\\tAlerts: %s\\n\\tqueued for {QUEUE}\\n' "$3"
done; true; }}
ended() {{ for job in $(ls -t ended); do
    echo "$job                 root              1024   {_DAY}"
    printf '\\tStatus: \\n\\tAlerts: %s\\n\\tqueued for {QUEUE}\\n' "$(cat ended/$job)"
done; true; }}
case "$*" in
"-l -p {QUEUE}")
    if [ -e disabled ]; then echo "printer {QUEUE} disabled since {_DAY} -"
    else echo "printer {QUEUE} is idle.  enabled since {_DAY}"; fi
    printf '\\tForm mounted:\\n\\tDescription: Tickets\\n\\tAlerts: %s\\n' "$(cat alerts)" ;;
"-o {QUEUE}") list waiting ;;
"-l -o {QUEUE}") list waiting -l job-printing ;;
"-l -W completed -o {QUEUE}") ended ;;
*) echo "lpstat: $*?" >&2; exit 1 ;;
esac
"""
_CANCEL: Final = """#!/bin/sh
cd "@folder@" || exit 1
rm "waiting/$1" && echo job-canceled-by-user > "ended/$1"
"""


class Spooler:
    """A queue whose programs stand in ``programs``, to be put on the path."""

    def __init__(self, folder: Path) -> None:
        """Keep everything in ``folder``; the queue is empty and its printer is well."""
        self.mechanism = Mechanism(folder / "paper")
        self.programs = folder / "bin"
        self._folder = folder / "spool"
        for each in (self.programs, self._folder / "waiting", self._folder / "ended"):
            each.mkdir(parents=True)
        (self._folder / "number").write_text("0")
        self.alerts("none")
        for name, script in (("lp", _LP), ("lpstat", _LPSTAT), ("cancel", _CANCEL)):
            program = self.programs / name
            program.write_text(script.replace("@folder@", str(self._folder)))
            program.chmod(0o755)
        self._ending = "processing-to-stop-point"
        self._stopping = threading.Event()
        self._held = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        """Let the backend work."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self._stopping.set()
        self._thread.join(5)

    def alerts(self, words: str) -> None:
        """Let the queue say so of its printer."""
        (self._folder / "alerts").write_text(words)

    def switch(self, what: str, on: bool) -> None:
        """Turn ``gone``, ``disabled``, ``rejecting`` or ``silent`` on or off."""
        if on:
            (self._folder / what).touch()
        else:
            (self._folder / what).unlink(missing_ok=True)

    def hold(self, on: bool) -> None:
        """Have the backend wait for its printer, or go on."""
        if on:
            self._held.set()
        else:
            self._held.clear()

    def drop_next(self) -> None:
        """Let the next job end half way."""
        self._ending = "aborted-by-system"

    @property
    def waiting(self) -> int:
        """How many jobs are in the queue."""
        return len(list((self._folder / "waiting").iterdir()))

    def _serve(self) -> None:
        while not self._stopping.wait(_LOOK_S):
            if self._held.is_set():
                continue
            for job in sorted((self._folder / "waiting").iterdir()):
                self._print(job)

    def _print(self, job: Path) -> None:
        ending, self._ending = self._ending, "processing-to-stop-point"
        data = job.read_bytes()
        if ending == "aborted-by-system":
            data = data[:100]
            self.mechanism.receive(data, Answers(lambda _: None))
            self.mechanism.lose_power()
        else:
            self.mechanism.receive(data, Answers(lambda _: None))
        (self._folder / "ended" / job.name).write_text(ending)
        job.unlink()
