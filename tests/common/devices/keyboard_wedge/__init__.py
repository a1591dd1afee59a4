# SPDX-License-Identifier: GPL-3.0-or-later
"""Scanners that type: told from people, in every layout."""
