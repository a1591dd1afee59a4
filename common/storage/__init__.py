# SPDX-License-Identifier: GPL-3.0-or-later
"""The device's own database, and the real clock and id source."""
