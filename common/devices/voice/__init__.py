# SPDX-License-Identifier: GPL-3.0-or-later
"""Spoken calls: their words, the voice, and the order in which they are heard."""
