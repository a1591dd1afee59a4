# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m tests.registers --port 0``: national registers behind a security server.

Prints where it answers, as ``{"url": …}``, and serves until it is ended.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from pathlib import Path
from threading import Thread

from tests.registers.security_server import SecurityServer, mutual_tls


def main(arguments: list[str]) -> int:
    """Serve; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.registers", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--certificate", type=Path, help="serve HTTPS by this certificate (PEM)")
    parser.add_argument("--key", type=Path, help="the certificate's key (PEM)")
    parser.add_argument("--clients", type=Path, help="demand a certificate of these authorities")
    given = parser.parse_args(arguments)
    context = None
    if given.certificate is not None:
        context = mutual_tls(given.certificate, given.key, given.clients)
    server = SecurityServer(given.port, context)

    def end(_signal: int, _frame: object) -> None:
        server.stopping.set()
        # Ending waits for the loop that this very thread runs.
        Thread(target=server.shutdown).start()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    sys.stdout.write(json.dumps({"url": server.url}) + "\n")
    sys.stdout.flush()
    with server:
        server.serve_forever(poll_interval=0.05)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
