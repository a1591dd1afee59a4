# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences, figures and directions of writing without Qt, for programs that have no screen."""
