# SPDX-License-Identifier: GPL-3.0-or-later
"""Office servers under a centre, both ends: the log goes up, set-up and clerks come down."""
