# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests between office servers and their centre: copies, commands passed on, and custody."""
