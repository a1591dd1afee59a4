# SPDX-License-Identifier: GPL-3.0-or-later
"""The counter: its flow, its window, and both with a real server."""
