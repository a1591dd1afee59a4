# SPDX-License-Identifier: GPL-3.0-or-later
"""Ticket printers: the promise (``port``), the drivers, a fake that fails on script."""
