# SPDX-License-Identifier: GPL-3.0-or-later
"""The scanner that reads the QR code of a printed ticket."""
