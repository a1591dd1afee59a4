# SPDX-License-Identifier: GPL-3.0-or-later
"""Voices that an office has recorded: calls put together of short clips."""
