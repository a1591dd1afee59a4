# SPDX-License-Identifier: GPL-3.0-or-later
"""Scanners that type what they read, as a keyboard would."""
