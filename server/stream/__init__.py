# SPDX-License-Identifier: GPL-3.0-or-later
"""Streaming an office's log to its devices (Server-Sent Events)."""
