# SPDX-License-Identifier: GPL-3.0-or-later
"""Printer, scanner and voice: an interface, a driver and a fake for each."""
