# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk's core as a program of its own, to be killed: prints each ticket once it is durable.

``python -m tests.common.sync.crashing_kiosk FOLDER URL``
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.common.sync.kit import issue, make_station, until


def main() -> None:
    """Issue tickets as fast as the disk allows, until killed."""
    folder, url = Path(sys.argv[1]), sys.argv[2]
    kiosk = make_station(folder, url)
    kiosk.start()
    until(lambda: kiosk.view.office is not None)
    while True:
        sys.stdout.write(f"{issue(kiosk)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
