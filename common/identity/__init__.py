# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading identity: machine-readable zones, the ticket QR code, pseudonyms."""
