# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m tests.payments``: the provider as a process of its own."""

import argparse
import json
import sys
import tomllib
from pathlib import Path

from tests.payments.ledger import Ledger
from tests.payments.messenger import Messenger
from tests.payments.simulator import Simulator


def main() -> None:
    """Serve until killed; the first line on standard output says where."""
    parser = argparse.ArgumentParser(prog="python -m tests.payments")
    parser.add_argument("--port", type=int, required=True, help="0 takes a free one")
    parser.add_argument("--secrets", type=Path, required=True, help="as the server has it")
    parser.add_argument("--journal", type=Path, help="what it remembers after a restart")
    given = parser.parse_args()
    secrets = tomllib.loads(given.secrets.read_text("utf-8"))
    messenger = Messenger(secrets["webhook"][0].encode())
    simulator = Simulator(given.port, secrets["token"], Ledger(given.journal), messenger)
    sys.stdout.write(json.dumps({"url": f"http://127.0.0.1:{simulator.server_port}"}) + "\n")
    sys.stdout.flush()
    simulator.serve_forever()


main()
