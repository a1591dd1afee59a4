# SPDX-License-Identifier: GPL-3.0-or-later
"""Ticket printers: drivers against virtual printers, and the fake."""
