# SPDX-License-Identifier: GPL-3.0-or-later
"""The scanner that reads machine-readable zones off cards and passports."""
