# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of an office's day: its queue, its requests, its money, as figures and as a paper."""
