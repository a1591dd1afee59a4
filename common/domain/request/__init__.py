# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of a request: the case that a citizen comes for, from its draft to the hand-over.

``decide`` and ``evolve`` as for an office's queue, over a log of the request's own.
"""
