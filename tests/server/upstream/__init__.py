# SPDX-License-Identifier: GPL-3.0-or-later
"""Office servers under a centre."""
