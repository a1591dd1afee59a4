# SPDX-License-Identifier: GPL-3.0-or-later
"""Chips of travel documents (ICAO 9303-10 and -11), above the level of command and answer.

Nothing here talks to a reader, keeps time or draws chance: a program hands in a ``CardLink`` and
a source of random bytes. Loaded only where a chip reader is configured.
"""
