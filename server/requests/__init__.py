# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests at the server that holds them: carried out, kept, looked at, listed and reported."""
