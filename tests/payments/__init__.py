# SPDX-License-Identifier: GPL-3.0-or-later
"""A provider of payments that is no real one: a process of its own that can misbehave.

Run as ``python -m tests.payments --port 0 --secrets FILE [--journal FILE]``.
"""
