# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that the server issues: numbered, signed, kept as values, copied, and checked."""
