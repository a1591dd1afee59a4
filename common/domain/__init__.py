# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of an office's queue: pure functions over immutable values.

Nothing here knows a clock, a database, Qt or a network. Start reading at
``life.py`` (the life of a ticket), then ``decide`` and ``evolve``.
"""
