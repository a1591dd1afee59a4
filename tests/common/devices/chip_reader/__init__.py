# SPDX-License-Identifier: GPL-3.0-or-later
"""Chip readers: the PC/SC driver over a stand-in and over a real pcscd, and the fake."""
