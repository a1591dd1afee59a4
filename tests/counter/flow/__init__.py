# SPDX-License-Identifier: GPL-3.0-or-later
"""What follows what at a counter, tested without a window."""
