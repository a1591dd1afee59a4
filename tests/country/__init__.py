# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole country at one centre: measured by ``make bench-country``."""
