# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk: a citizen takes a ticket."""
