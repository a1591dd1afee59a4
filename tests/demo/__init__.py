# SPDX-License-Identifier: GPL-3.0-or-later
"""``make demo``: a whole office of real programs, on a screen or played without one."""
