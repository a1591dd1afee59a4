# SPDX-License-Identifier: GPL-3.0-or-later
"""Devices that exist in software only, for tests and the demo."""
