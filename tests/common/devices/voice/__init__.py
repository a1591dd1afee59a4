# SPDX-License-Identifier: GPL-3.0-or-later
"""Announcements: words, voice, chime and their order."""
