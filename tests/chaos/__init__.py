# SPDX-License-Identifier: GPL-3.0-or-later
"""``make chaos``: a whole office of real processes, broken in every way while people use it."""
