# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test gets: Qt without a screen, Hypothesis profiles, and the log watched.

A test fails on any log record of level WARNING or above, and on any warning of Qt, that it did
not announce (see ``tests.log_watch``).
"""

import os

# Set before anything loads Qt: pytest-qt does so right after this file is read.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")

from hypothesis import HealthCheck, settings

pytest_plugins = ["pytester", "tests.log_watch", "tests.postgres.fixtures"]

settings.register_profile(
    "dev", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "ci",
    max_examples=200,
    deadline=None,
    derandomize=True,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "dev"))
